/** A history as static files: one page, a badge for each suite and a chart for each metric. */
import type { HistoryRecord } from '../model/history.js';
import { badgeSvg } from './badge.js';
import { chartSvg } from './chart.js';
import { pageHtml } from './page.js';
import { type Known, suitesOf } from './panels.js';
import type { DashboardWords } from './words.js';

export interface DashboardRequest {
  /** Oldest first. */
  readonly records: readonly HistoryRecord[];
  readonly known: Known;
  /** Its address, without a slash at the end; `null`: nothing links anywhere. */
  readonly repository: string | null;
  readonly at: Date;
  readonly version: string;
  readonly words: DashboardWords;
}

export interface Dashboard {
  /** Path inside the folder → text, the page first. */
  readonly files: ReadonlyMap<string, string>;
  readonly suites: number;
  readonly metrics: number;
  /** How many changes of level were found that nobody accepted. */
  readonly changes: number;
}

export function dashboardOf(request: DashboardRequest): Dashboard {
  const { words } = request;
  const suites = suitesOf(request.records, request.known);
  const metrics = suites.flatMap((suite) => suite.metrics.map((metric) => ({ suite, metric })));
  const files = new Map([
    ['index.html', pageHtml(request, suites)],
    ...suites.map((suite) => [`badges/${suite.key}.svg`, badgeSvg(suite, words)] as const),
    ...metrics.map(
      ({ suite, metric }) => [`charts/${metric.key}.svg`, chartSvg({ suite, metric }, words)] as const,
    ),
  ]);
  const changes = metrics.reduce((sum, { metric }) => sum + metric.changes.length, 0);
  return { files, suites: suites.length, metrics: metrics.length, changes };
}
