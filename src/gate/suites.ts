/** What a report and a record say of an evaluation's suites. */
import type { Evaluation, Suite } from '../model/evaluation.js';
import type { HistoryRecord, RecordedSuite } from '../model/history.js';
import type { ReportedSuite, Side } from '../model/report.js';

function reportedSuite({ name, model, dataset, format, files }: Suite): ReportedSuite {
  return { name, model, dataset, format, files };
}

export function reportedSuites(evaluation: Evaluation): readonly ReportedSuite[] {
  return evaluation.suites.map(reportedSuite);
}

/** What a report says of a record's run. */
export function reportedHead({ head }: HistoryRecord): Side {
  return { ...head, suites: head.suites.map(({ fingerprints: _, ...suite }) => suite) };
}

export function recordedSuites(evaluation: Evaluation): readonly RecordedSuite[] {
  return evaluation.suites.map((suite) => {
    const reported = reportedSuite(suite);
    const { fingerprints } = suite;
    return Object.keys(fingerprints).length === 0 ? reported : { ...reported, fingerprints };
  });
}
