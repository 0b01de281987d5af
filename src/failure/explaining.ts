/** What can be said of why a value changed, and what keeps it from being said. */
import { sentence } from './failure.js';

export type Skipped =
  | 'constant'
  | 'too-many-values'
  | 'numbers-as-text'
  | 'differs'
  | 'only-in-base'
  | 'only-in-head';

const SKIPPED: Readonly<Record<Skipped, readonly [string, string]>> = {
  constant: ['has nearly one value for all examples', 'nothing: there is no slice in it'],
  'too-many-values': [
    'has so many values that no slice is large enough (an id?)',
    'group its values into fewer, or leave it out of columns: { groups: … }',
  ],
  'numbers-as-text': [
    'holds numbers written as text (1,234 or 12 ms), of which there are no ranges',
    'write plain numbers: 1234',
  ],
  differs: [
    'differs between base and head, so it is an outcome and no property of the examples',
    'nothing, where it is one; else write the same values on both sides',
  ],
  'only-in-base': ['is only in base', 'write it into the files of head as well'],
  'only-in-head': [
    'is only in head, so nothing tells it from an outcome',
    'write it into the files of base as well, or name it in columns: { groups: … }',
  ],
};

export interface EvenDetails {
  readonly metric: string;
  readonly slices: number;
  readonly p: number;
  readonly seen: number;
  readonly unit: string | null;
}

export interface MixDetails {
  readonly metric: string;
  readonly by: string;
  readonly change: number;
  readonly items: number;
  readonly mix: number;
  readonly unit: string | null;
}

/** A change as people write it: points for shares, else the number. */
function sizeText(value: number, unit: string | null): string {
  const shown = unit === 'fraction' ? 100 * value : value;
  const text = String(Number(shown.toPrecision(3))).replace('-', '−');
  return unit === 'fraction' || unit === 'percent' ? `${text} pp` : text;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const explainingFaults = {
  NOT_EXPLAINED: sentence({
    weight: 'notice',
    what: (d: { why: string }) =>
      `why values changed could not be said, because of a mistake in Holdline; the verdicts are not touched by it: ${d.why}`,
    fix: () => 'please report it, with the files if they may be shown',
    example: { why: 'a slice has no examples' },
  }),
  DATA_COLUMNS_MANY: sentence({
    weight: 'notice',
    what: (d: { looked: number; left: number }) =>
      `${plural(d.looked, 'column')} of the examples were held against base's for gaps and drift, ${d.left} more were not`,
    fix: () => 'name those that matter, which are looked at first: columns: { groups: … }',
    example: { looked: 200, left: 1200 },
  }),
  DATA_CUT: sentence({
    weight: 'notice',
    what: (d: { told: number; left: number }) =>
      `the report names the worst ${d.told} gaps and drifts of the data, and leaves ${d.left} out`,
    fix: null,
    example: { told: 100, left: 80 },
  }),
  DRIVERS_HIDDEN: sentence({
    weight: 'notice',
    what: (d: { drivers: number; least: number }) =>
      `${plural(d.drivers, 'driver')} of fewer than ${d.least} examples, or of all but so few, ${d.drivers === 1 ? 'is' : 'are'} not shown (privacy.min-group)`,
    fix: null,
    example: { drivers: 1, least: 50 },
  }),
  FLAKES_UNREAD: sentence({
    weight: 'notice',
    what: (d: { why: string }) =>
      `which of the examples that turned do so on the base branch by themselves is not known: ${d.why}`,
    fix: null,
    example: { why: 'its SHA-256 is not the one in its record' },
  }),
  FLIPS_FLAKY: sentence({
    weight: 'notice',
    what: (d: { flips: number; flaky: number }) =>
      `of ${plural(d.flips, 'flip')}, ${d.flaky} ${d.flaky === 1 ? 'is of an example that also turns' : 'are of examples that also turn'} on the base branch by ${d.flaky === 1 ? 'itself' : 'themselves'}; they stand last, and verdicts count them like any other`,
    fix: null,
    example: { flips: 41, flaky: 9 },
  }),
  FLIPS_CUT: sentence({
    weight: 'notice',
    what: (d: { told: number; lost: number; won: number }) =>
      `${d.lost + d.won} examples turned, ${d.lost} lost and ${d.won} won; the report names the worst ${d.told}`,
    fix: null,
    example: { told: 500, lost: 900, won: 300 },
  }),
  LOSS_SPREAD_EVENLY: sentence<EvenDetails>({
    weight: 'notice',
    what: (d) =>
      `the change of ${d.metric} is spread evenly: of ${plural(d.slices, 'slice')} none stands out (the most by p = ${Number(d.p.toPrecision(2))}); a tenth of the examples that lost ${sizeText(d.seen, d.unit)} more than the rest would be found four times in five`,
    fix: null,
    example: { metric: 'accuracy', slices: 1131, p: 0.41, seen: 0.093, unit: 'fraction' },
  }),
  MIX_SHIFTED: sentence<MixDetails>({
    weight: 'notice',
    what: (d) =>
      `of the change of ${d.metric} by ${sizeText(d.change, d.unit)}, ${sizeText(d.mix, d.unit)} is another mix of examples (by ${d.by}) and ${sizeText(d.items, d.unit)} is examples that got better or worse`,
    fix: () => 'evaluate base and head on the same examples',
    example: { metric: 'accuracy', by: 'lang', change: -0.03, items: -0.01, mix: -0.02, unit: 'fraction' },
  }),
  NOTHING_TO_EXPLAIN: sentence({
    weight: 'reading',
    what: (d: { suites: readonly string[] }) =>
      d.suites.length === 0
        ? 'head has no suite with examples that base has as well'
        : `no suite has an outcome for each example on both sides: ${d.suites.slice(0, 5).join(', ')}`,
    fix: () =>
      'give files with one row an example (id, label, prediction) on both sides, of suites with the same name',
    example: { suites: ['sentiment'] },
  }),
  SLICES_NOT_SEARCHED: sentence({
    weight: 'notice',
    what: (d: { because: string }) => `no slices were searched: ${d.because}`,
    fix: null,
    example: { because: 'there are no columns to search besides the outcomes' },
  }),
  SLICE_COLUMNS_MANY: sentence({
    weight: 'notice',
    what: (d: { searched: number; left: number }) =>
      `${plural(d.searched, 'column')} of the examples were searched for slices, ${d.left} more were not`,
    fix: () => 'name those that matter, which are searched first: columns: { groups: … }',
    example: { searched: 40, left: 1200 },
  }),
  SLICE_COLUMNS_SKIPPED: sentence({
    weight: 'notice',
    what: (d: { columns: number }) =>
      `${plural(d.columns, 'more column')} could not be searched for slices, for reasons like those above`,
    fix: null,
    example: { columns: 4800 },
  }),
  SLICE_COLUMN_SKIPPED: sentence({
    weight: 'notice',
    what: (d: { column: string; why: Skipped }) =>
      `column ${JSON.stringify(d.column)} was not searched for slices: it ${SKIPPED[d.why][0]}`,
    fix: (d) => SKIPPED[d.why][1],
    example: { column: 'session', why: 'too-many-values' },
  }),
};
