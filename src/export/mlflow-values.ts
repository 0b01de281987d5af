/**
 * What a run of MLflow is told of a report: metrics, tags and a note. Names hold letters, digits, `_`, `-`, `.`, blanks
 * and `/`, are paths that lead nowhere else, and have at most 250 characters (mlflow/utils/validation.py).
 */
import { createHash } from 'node:crypto';
import type { Verdict } from '../model/report.js';
import { clip, markdownProse, markdownText } from '../render/escape.js';
import { isNotable } from '../render/order.js';
import { outcomeWord, reasonSentence, resultLine } from '../render/words.js';
import type { Exported } from './exported.js';

export interface LoggedMetric {
  readonly key: string;
  readonly value: number;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly step: number;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

const NAME_LIMIT = 200;
/** Of older servers; newer ones take 8000. */
const TAG_LIMIT = 5000;
const NOTE_ROWS = 20;

/** As it is where MLflow takes it; else with `_` for what it does not take, and a short hash so that two stay two. */
export function metricName(id: string): string {
  const plain = id
    .replace(/[^\w\-. /]/g, '_')
    .split('/')
    .map((part) => (/^\.*$/.test(part) ? '_' : part))
    .join('/')
    .slice(0, NAME_LIMIT);
  if (plain === id) return id;
  const hash = createHash('sha256').update(id.toWellFormed()).digest('hex').slice(0, 8);
  return `${plain}_${hash}`;
}

const SIDES: readonly (readonly [string, (verdict: Verdict) => number | null | undefined])[] = [
  ['head', ({ head }) => head?.value],
  ['base', ({ base }) => base?.value],
  ['change', ({ change }) => change?.absolute],
  ['p_adjusted', ({ change }) => change?.pAdjusted],
];

/** `holdline/head/suite/metric` and so on, beside the metrics that the run has of itself. */
export function metricsOf({ report }: Exported): readonly LoggedMetric[] {
  const time = Date.parse(report.createdAt);
  const timestamp = Number.isFinite(time) ? time : 0;
  return report.verdicts.flatMap((verdict) =>
    SIDES.flatMap(([side, of]) => {
      const value = of(verdict);
      if (value === null || value === undefined || !Number.isFinite(value)) return [];
      return [{ key: `holdline/${side}/${metricName(verdict.id)}`, value, timestamp, step: 0 }];
    }),
  );
}

export function tagsOf({ report, repository, runUrl }: Exported): readonly Tag[] {
  const values: Readonly<Record<string, string | null | undefined>> = {
    'holdline.result': report.result,
    'holdline.summary': resultLine(report),
    'holdline.mode': report.mode,
    'holdline.version': report.tool.version,
    'holdline.created_at': report.createdAt,
    'holdline.repository': repository,
    'holdline.run_url': runUrl,
    'holdline.head.sha': report.head?.sha,
    'holdline.base.sha': report.base?.sha,
    ...Object.fromEntries(
      Object.entries(report.counts).map(([outcome, count]) => [`holdline.count.${outcome}`, String(count)]),
    ),
  };
  return Object.entries(values).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [{ key, value: clip(value.toWellFormed(), TAG_LIMIT) }],
  );
}

function lineOf(verdict: Verdict): string {
  const { symbol, word } = outcomeWord(verdict.outcome);
  const [reason] = verdict.reasons;
  const why = reason === undefined ? '' : `: ${markdownProse(reasonSentence(reason, verdict))}`;
  return `- ${symbol} ${markdownText(verdict.id)} ${word}${why}`;
}

/** In Markdown, short enough for a tag. */
export function noteOf({ report, runUrl }: Exported): string {
  const notable = report.verdicts.filter(isNotable);
  const lines = [`**Holdline:** ${markdownProse(resultLine(report))}`, ''];
  let size = lines.join('\n').length;
  let shown = 0;
  for (const line of notable.slice(0, NOTE_ROWS).map(lineOf)) {
    size += line.length + 1;
    if (size > TAG_LIMIT - 500) break;
    lines.push(line);
    shown++;
  }
  if (shown < notable.length) lines.push(`- and ${notable.length - shown} more`);
  if (runUrl !== null && /^https?:\/\/[\w./:-]+$/.test(runUrl)) lines.push('', `[run](${runUrl})`);
  return `${lines.join('\n')}\n`;
}
