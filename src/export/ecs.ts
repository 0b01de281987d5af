/**
 * The one table of fields of an exported document: its name, its type in a mapping, and where its value comes from.
 * Names of the Elastic Common Schema (https://www.elastic.co/docs/reference/ecs) where it has one, else `holdline.*`.
 * It has no `event.category` for the quality of a model, and says to leave the field out then.
 */
import type { ReportedValue, Verdict } from '../model/report.js';
import { clip } from '../render/escape.js';
import { isFailing } from '../render/order.js';
import { outcomeWord, reasonSentence, resultLine } from '../render/words.js';
import { eventId } from './event-id.js';
import type { Exported } from './exported.js';

export const ECS_VERSION = '8.17.0';

/** What a document is of: a verdict, or with `null` the report as a whole. */
export interface Row {
  readonly exported: Exported;
  readonly verdict: Verdict | null;
}

export type FieldType = 'boolean' | 'date' | 'double' | 'keyword' | 'long' | 'match_only_text' | 'object';
export type FieldValue = string | number | boolean | Readonly<Record<string, string>> | null;

export interface EcsField {
  readonly name: string;
  readonly type: FieldType;
  /** `null` where there is nothing to say: the field is then left out. */
  readonly of: (row: Row) => FieldValue;
}

/** Elasticsearch keeps no keyword of more than 32,766 bytes. */
const TEXT_LIMIT = 1024;
const MOST_LABELS = 30;

/** Whether what was judged held. `unknown` where nothing could be judged. */
function eventOutcome({ exported: { report }, verdict }: Row): string {
  if (verdict !== null) return isFailing(verdict, report.policy) ? 'failure' : 'success';
  return { pass: 'success', fail: 'failure', error: 'unknown', neutral: 'unknown' }[report.result];
}

function messageOf({ exported: { report }, verdict }: Row): string {
  if (verdict === null) return resultLine(report);
  const why = verdict.reasons.map((reason) => reasonSentence(reason, verdict)).join('; ');
  return `${verdict.id}: ${outcomeWord(verdict.outcome).word}${why === '' ? '' : `: ${why}`}`;
}

/** A dot in the name of a label would make an object of it, which another document may have as a text. */
function labelsOf({ verdict }: Row): Readonly<Record<string, string>> | null {
  const labels = Object.entries(verdict?.labels ?? {}).slice(0, MOST_LABELS);
  if (labels.length === 0) return null;
  return Object.fromEntries(
    labels.map(([name, value]) => [
      clip(name.toWellFormed().replace(/[.\s\p{C}]/gu, '_') || '_', 100),
      clip(value.toWellFormed(), TEXT_LIMIT),
    ]),
  );
}

function text(name: string, of: (row: Row) => string | null | undefined): EcsField {
  return {
    name,
    type: 'keyword',
    of: (row) => {
      const value = of(row);
      return value === null || value === undefined ? null : clip(value.toWellFormed(), TEXT_LIMIT);
    },
  };
}

/** Only finite numbers: JSON has no others. */
function number(name: string, of: (row: Row) => number | null | undefined): EcsField {
  return {
    name,
    type: 'double',
    of: (row) => {
      const value = of(row);
      return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
    },
  };
}

function count(name: string, of: (row: Row) => number | null | undefined): EcsField {
  return { ...number(name, of), type: 'long' };
}

function valueFields(name: string, of: (verdict: Verdict) => ReportedValue | null): readonly EcsField[] {
  const value = ({ verdict }: Row): ReportedValue | null => (verdict === null ? null : of(verdict));
  return [
    number(`holdline.${name}.value`, (row) => value(row)?.value),
    count(`holdline.${name}.examples`, (row) => value(row)?.n),
    number(`holdline.${name}.standard_error`, (row) => value(row)?.standardError),
    number(`holdline.${name}.low`, (row) => value(row)?.interval?.[0]),
    number(`holdline.${name}.high`, (row) => value(row)?.interval?.[1]),
  ];
}

const COUNTED = [
  'passed',
  'improved',
  'regressed',
  'suspected',
  'violated',
  'inconclusive',
  'missing',
] as const;

export const FIELDS: readonly EcsField[] = [
  { ...text('@timestamp', ({ exported }) => exported.report.createdAt), type: 'date' },
  text('ecs.version', () => ECS_VERSION),
  {
    name: 'message',
    type: 'match_only_text',
    of: (row) => clip(messageOf(row).toWellFormed(), 8 * TEXT_LIMIT),
  },
  text('event.id', ({ exported, verdict }) => eventId(exported, verdict?.id ?? '')),
  text('event.kind', ({ verdict }) => (verdict === null ? 'event' : 'metric')),
  text('event.type', () => 'info'),
  text('event.module', () => 'holdline'),
  text('event.dataset', ({ verdict }) => (verdict === null ? 'holdline.report' : 'holdline.verdict')),
  text('event.outcome', eventOutcome),
  text('event.url', ({ exported }) => exported.runUrl),
  text('service.name', ({ exported }) => exported.repository),
  text('service.version', ({ exported }) => exported.report.head?.sha),
  text('observer.product', () => 'Holdline'),
  text('observer.version', ({ exported }) => exported.report.tool.version),
  { name: 'labels', type: 'object', of: labelsOf },
  text('holdline.result', ({ exported }) => exported.report.result),
  text('holdline.mode', ({ exported }) => exported.report.mode),
  text('holdline.head.ref', ({ exported }) => exported.report.head?.ref),
  text('holdline.head.sha', ({ exported }) => exported.report.head?.sha),
  text('holdline.base.ref', ({ exported }) => exported.report.base?.ref),
  text('holdline.base.sha', ({ exported }) => exported.report.base?.sha),
  text('holdline.id', ({ verdict }) => verdict?.id),
  text('holdline.suite', ({ verdict }) => verdict?.suite),
  text('holdline.metric', ({ verdict }) => verdict?.metric),
  text('holdline.unit', ({ verdict }) => verdict?.unit),
  text('holdline.direction', ({ verdict }) => verdict?.direction),
  text('holdline.outcome', ({ verdict }) => verdict?.outcome),
  text('holdline.severity', ({ verdict }) => verdict?.severity),
  {
    name: 'holdline.fails',
    type: 'boolean',
    of: ({ exported, verdict }) => (verdict === null ? null : isFailing(verdict, exported.report.policy)),
  },
  ...valueFields('head', ({ head }) => head),
  ...valueFields('base', ({ base }) => base),
  number('holdline.change.absolute', ({ verdict }) => verdict?.change?.absolute),
  number('holdline.change.relative', ({ verdict }) => verdict?.change?.relative),
  number('holdline.change.low', ({ verdict }) => verdict?.change?.interval?.[0]),
  number('holdline.change.high', ({ verdict }) => verdict?.change?.interval?.[1]),
  number('holdline.change.p', ({ verdict }) => verdict?.change?.p),
  number('holdline.change.p_adjusted', ({ verdict }) => verdict?.change?.pAdjusted),
  text('holdline.change.method', ({ verdict }) => verdict?.change?.method),
  text('holdline.change.evidence', ({ verdict }) => verdict?.change?.evidence),
  number('holdline.limits.min', ({ verdict }) => verdict?.limits.min),
  number('holdline.limits.max', ({ verdict }) => verdict?.limits.max),
  number('holdline.limits.target', ({ verdict }) => verdict?.limits.target),
  number('holdline.minimum_detectable_change', ({ verdict }) => verdict?.minimumDetectableChange),
  ...COUNTED.map((outcome) =>
    count(`holdline.counts.${outcome}`, ({ exported, verdict }) =>
      verdict === null ? exported.report.counts[outcome] : null,
    ),
  ),
];

/** One document, its fields by their dotted names, which Elasticsearch and OpenSearch take as objects. */
export function documentOf(row: Row): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    FIELDS.map(({ name, of }) => [name, of(row)] as const).filter(([, value]) => value !== null),
  );
}
