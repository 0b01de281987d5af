/** What is exported: a report and where it comes from. Types only. */
import type { Report } from '../model/report.js';

export interface Exported {
  readonly report: Report;
  /** `owner/name`; `null` outside GitHub. */
  readonly repository: string | null;
  /** Address of the run; `null` outside GitHub. */
  readonly runUrl: string | null;
}
