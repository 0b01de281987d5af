/** How a command ends: what it prints on standard output, and its exit status. */
import { weightOf } from '../failure/catalogue.js';
import { historyFaults } from '../failure/history.js';
import type { Report } from '../model/report.js';

export interface Ending {
  readonly status: number;
  /** Whole, with its last line break; empty for nothing. */
  readonly output: string;
}

export const DONE = 0;
export const FAILED = 1;
export const MISUSED = 2;
export const NOT_JUDGED = 3;

/**
 * Whether what kept the gate from judging is only that the history, which was there, can't be had.
 * Nothing else can be softened by `on-error: warn`: a gate that measured nothing must not be green.
 */
function onlyHistoryFailed(report: Report): boolean {
  const decisive = report.notices.filter((notice) => weightOf(notice.code) !== 'notice');
  const history = decisive.filter((notice) => notice.code in historyFaults);
  return report.verdicts.length === 0 && decisive.length > 0 && history.length === decisive.length;
}

/** Whether the result lets the job go on, by `fail-on` and `on-error`. */
export function letsThrough(report: Report): boolean {
  if (report.result === 'error') return report.policy.onError === 'warn' && onlyHistoryFailed(report);
  return report.result !== 'fail' || report.policy.failOn === 'never';
}

/** The exit status of `check`. */
export function statusOf(report: Report): number {
  if (letsThrough(report)) return DONE;
  return report.result === 'error' ? NOT_JUDGED : FAILED;
}
