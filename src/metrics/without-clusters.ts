/** A function of the confusion matrix without the rows of each cluster. */
import type { Codes } from '../model/table.js';
import type { Counts } from './confusion.js';
import type { Tally } from './tally.js';

/** The rows of each cluster, one cluster after the other; cluster g has those from `starts[g]` to `starts[g + 1]`. */
export function rowsByCluster(
  of: Codes,
  count: number,
): { readonly rows: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const cluster of of) starts[cluster + 1] = (starts[cluster + 1] ?? 0) + 1;
  for (let cluster = 0; cluster < count; cluster++)
    starts[cluster + 1] = (starts[cluster + 1] ?? 0) + (starts[cluster] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(of.length);
  for (const [row, cluster] of of.entries()) {
    const place = next[cluster] ?? 0;
    rows[place] = row;
    next[cluster] = place + 1;
  }
  return { rows, starts };
}

/** The value without each cluster; `of` has the cluster of each row. Length `count`. */
export function withoutClusters(
  { counts, truth, prediction, weights }: Tally,
  { of, count }: { readonly of: Int32Array; readonly count: number },
  value: (counts: Counts) => number,
): Float64Array {
  const { rows, starts } = rowsByCluster(of, count);
  const [hits, truths, predictions] = [
    counts.hits.slice(),
    counts.truths.slice(),
    counts.predictions.slice(),
  ];
  return Float64Array.from({ length: count }, (_, cluster) => {
    const own = rows.subarray(starts[cluster] ?? 0, starts[cluster + 1] ?? 0);
    let total = counts.total;
    for (const row of own) {
      const weight = weights.values === null ? 1 : (weights.values[row] ?? 0);
      const [t, p] = [truth[row] ?? 0, prediction[row] ?? 0];
      if (t === p) hits[t] = (hits[t] ?? 0) - weight;
      truths[t] = (truths[t] ?? 0) - weight;
      predictions[p] = (predictions[p] ?? 0) - weight;
      total -= weight;
    }
    const result = value({ hits, truths, predictions, total });
    // The old numbers are put back, not added to: with weights like 0.1 adding would not give them back.
    for (const row of own) {
      const [t, p] = [truth[row] ?? 0, prediction[row] ?? 0];
      hits[t] = counts.hits[t] ?? 0;
      truths[t] = counts.truths[t] ?? 0;
      predictions[p] = counts.predictions[p] ?? 0;
    }
    return result;
  });
}
