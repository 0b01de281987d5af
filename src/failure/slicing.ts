/** What can be said of the slices that a configuration declares. */
import { sentence } from './failure.js';

const UNUSED = {
  absent: ['there is no such column', 'write it into the files, or leave it out of columns: { groups: … }'],
  'too-many-values': [
    'it has more than 1000 values, which tell examples apart and no groups of them (an id?)',
    'group its values into fewer, or leave it out of columns: { groups: … }',
  ],
} as const;

const examplesText = (count: number): string => `${count} example${count === 1 ? '' : 's'}`;

export const slicingFaults = {
  COUNTS_NOISY: sentence({
    weight: 'notice',
    what: (d: { epsilon: number; counts: number }) =>
      `counts of examples in slices and drivers have random noise (two-sided geometric, epsilon ${d.epsilon} a count); one example is in at most ${d.counts} of them in a suite, so that together they keep epsilon ${Number((d.epsilon * d.counts).toPrecision(6))}; values and p values are exact`,
    fix: null,
    example: { epsilon: 1, counts: 4 },
  }),
  SLICES_HIDDEN: sentence({
    weight: 'notice',
    what: (d: { slices: number; examples: number; least: number }) =>
      `${d.slices === 1 ? 'one slice has' : `${d.slices} slices have`} fewer than ${d.least} examples in head or in base, ${examplesText(d.examples)} together, and ${d.slices === 1 ? 'is' : 'are'} neither judged nor shown nor recorded (privacy.min-group)`,
    fix: null,
    example: { slices: 3, examples: 31, least: 20 },
  }),
  SLICES_UNDEFINED: sentence({
    weight: 'notice',
    what: (d: { values: number; id: string; because: string }) =>
      `${d.values === 1 ? 'one value of a slice is' : `${d.values} values of slices are`} not defined and left out, first ${d.id}: ${d.because}`,
    fix: () => 'nothing, where such slices are to be expected; else name metrics that every slice has',
    example: { values: 2, id: 'sentiment/roc_auc{lang=fr}', because: 'all examples are of one class' },
  }),
  SLICE_CELLS_EMPTY: sentence({
    weight: 'notice',
    what: (d: { column: string; rows: number; of: number }) =>
      `${d.rows} of ${d.of} rows have an empty cell in ${JSON.stringify(d.column)} and are in none of its slices`,
    fix: () => 'nothing, where they belong to no group; else write its name into them',
    example: { column: 'lang', rows: 12, of: 1000 },
  }),
  SLICE_COLUMN_CONSTANT: sentence({
    weight: 'notice',
    what: (d: { column: string }) =>
      `column ${JSON.stringify(d.column)} has one value throughout, so that its only slice is all examples that have one`,
    fix: () => 'nothing, where others are to come; else leave it out of columns: { groups: … }',
    example: { column: 'lang' },
  }),
  SLICE_COLUMN_UNUSED: sentence({
    weight: 'notice',
    what: (d: { column: string; why: keyof typeof UNUSED }) =>
      `column ${JSON.stringify(d.column)} gives no slices: ${UNUSED[d.why][0]}`,
    fix: (d) => UNUSED[d.why][1],
    example: { column: 'session_id', why: 'too-many-values' as keyof typeof UNUSED },
  }),
};
