/** The result in one line: what happened to how many metrics, and the worst of them. */
import type { Report } from '../model/report.js';
/** The result in one line, in parts so that the name in it can be shown as a name. */
export interface ResultParts {
    readonly before: string;
    /** Untrusted: an id or a place. */
    readonly name: string | null;
    readonly after: string;
}
/** The result in parts: `Holdline: fail — 2 of 14 metrics regressed, worst ` + name + ` −3.1 pp (p = 0.0002)`. */
export declare function resultParts(report: Report): ResultParts;
