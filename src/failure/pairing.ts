/** What can keep examples from being compared one by one, or in pairs of single rows. */
import { sentence } from './failure.js';

export const pairingFaults = {
  DRIFT_WITHOUT_BASE: sentence({
    weight: 'notice',
    what: () =>
      'prediction_drift is how far head has moved from base, and there are no examples of both, so it was not measured',
    fix: () => 'nothing, where this is the first run; else give base files or a history with outcomes',
    example: {},
  }),
  NO_IDS: sentence({
    weight: 'notice',
    what: (d: { side: string }) => `${d.side} no id column, so examples are not compared one by one`,
    fix: () => 'write an id column (id, example_id, sample_id, doc_id), or name it: columns: { id: … }',
    example: { side: 'base has' },
  }),
  ID_EMPTY: sentence({
    weight: 'notice',
    what: (d: { side: string; column: string; count: number; row: number }) =>
      `in ${d.side} ${d.count === 1 ? 'one example has' : `${d.count} examples have`} nothing in "${d.column}" (the first is example ${d.row}): which example that is nobody knows, so examples are not compared one by one`,
    fix: () => 'give every example an id of its own, the same in every run',
    example: { side: 'head', column: 'id', count: 2, row: 18 },
  }),
  ID_REPEATS: sentence({
    weight: 'notice',
    what: (d: { side: string; ids: number; id: string; row: number }) =>
      `in ${d.side} ${d.ids === 1 ? 'one id stands' : `${d.ids} ids stand`} more than once (${JSON.stringify(d.id)} again in example ${d.row}): the rows of one id are taken for repeats of one example and count as one`,
    fix: () =>
      'nothing, where they are repeats; else give every example an id of its own, the same in every run',
    example: { side: 'head', ids: 2, id: 'q17', row: 18 },
  }),
  TOO_FEW_CLUSTERS: sentence({
    weight: 'notice',
    what: (d: { clusters: number; by: string; least: number }) =>
      `the examples in both base and head come in ${d.clusters === 1 ? 'one cluster' : `${d.clusters} clusters`} by ${d.by}, fewer than the ${d.least} that tell how much clusters differ, so they are not compared one by one`,
    fix: () => 'evaluate more of them, or correct columns: { cluster: … }',
    example: { clusters: 3, by: 'conversation_id', least: 5 },
  }),
  TOO_FEW_PAIRS: sentence({
    weight: 'notice',
    what: (d: { pairs: number; of: number; minPaired: number }) =>
      `only ${d.pairs} of ${d.of} examples are in both base and head, less than pairing.min-paired ${d.minPaired}, so they are not compared one by one`,
    fix: () => 'evaluate base and head on the same examples, or lower pairing: { min-paired: … }',
    example: { pairs: 80, of: 100, minPaired: 0.95 },
  }),
  UNMATCHED: sentence({
    weight: 'notice',
    what: (d: { onlyBase: number; onlyHead: number; pairs: number }) =>
      `${d.pairs} examples are in both; ${d.onlyBase} only in base and ${d.onlyHead} only in head are left out of the comparison`,
    fix: null,
    example: { onlyBase: 2, onlyHead: 0, pairs: 998 },
  }),
  WEIGHTS_DIFFER: sentence({
    weight: 'notice',
    what: (d: { pairs: number; of: number; id: string; base: number; head: number }) =>
      `${d.pairs} of ${d.of} examples weigh differently in base and head, the first is ${JSON.stringify(d.id)} (${d.base} and ${d.head}): pairs are no counts then, and what has no weighted comparison is held by weaker evidence`,
    fix: () => 'write the same weight for an example in every run: it says how much the example matters',
    example: { pairs: 3, of: 100, id: 'q17', base: 2, head: 3 },
  }),
  WEIGHTS_ONE_SIDED: sentence({
    weight: 'notice',
    what: (d: { side: string; column: string; other: string }) =>
      `only ${d.side} has weights ("${d.column}"), so every row of ${d.other} counts once, and both sides speak of different mixtures of examples`,
    fix: () => 'nothing, where the other side is written out row by row; else weigh both sides alike',
    example: { side: 'head', column: 'weight', other: 'base' },
  }),
};
