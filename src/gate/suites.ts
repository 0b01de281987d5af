/** What a report and a record say of an evaluation's suites. */
import type { Evaluation } from '../model/evaluation.js';
import type { ReportedSuite } from '../model/report.js';

export function reportedSuites(evaluation: Evaluation): readonly ReportedSuite[] {
  return evaluation.suites.map(({ name, model, dataset, format, files }) => ({
    name,
    model,
    dataset,
    format,
    files,
  }));
}
