/**
 * Metrics of ranked lists: one value a query, and their mean, in which every query counts once.
 *
 *   ndcg_at_K      DCG/DCG of the best order, DCG = Σ_{i≤K} relevanceᵢ / log₂(i + 1)
 *   map_at_K       Σ_{i≤K} relᵢ · (relevant among the first i)/i, over all relevant documents of the query
 *   recall_at_K    relevant among the first K, over all relevant ones
 *   hit_rate_at_K  whether there is a relevant one among the first K
 *   mrr            1/rank of the first relevant one
 *
 * A document is relevant when its relevance is above 0. Equal scores have no order, so each value is its mean over all
 * orders of them. A document without a score was not retrieved. A query without relevant documents has the value 0.
 *
 * Source: scikit-learn 1.9 `ndcg_score`; trec_eval's `map_cut`, `recall`, `success`, `recip_rank`; the means over ties:
 * F. McSherry and M. Najork, "Computing information retrieval performance measures efficiently in the presence of tied
 * scores", ECIR 2008.
 * Example: relevances 0 1 0 1 from the highest score down: hit rate at 1 0, recall at 2 ½, mrr ½, map at 4
 * (½ + 2/4)/2 = ½, ndcg at 4 (1/log₂3 + 1/log₂5)/(1 + 1/log₂3) = 0.6509.
 */
import type { GroupedMetric } from './metric.js';
import { listsOf, type RankedLists } from './ranked-list.js';

const at = (values: Int32Array | Float64Array, place: number): number => values[place] ?? 0;
const discount = (rank: number): number => 1 / Math.log2(rank + 1);

/** How many of a tie's documents stand among the first K. */
const within = ({ before, size }: RankedLists, tie: number, k: number): number =>
  Math.min(at(size, tie), Math.max(0, k - at(before, tie)));

/** Σ over the ties of a query. */
function overTies({ ties }: RankedLists, query: number, of: (tie: number) => number): number {
  let total = 0;
  for (let tie = at(ties, query); tie < at(ties, query + 1); tie++) total += of(tie);
  return total;
}

function gainOf(lists: RankedLists, query: number, k: number): number {
  const { starts, ideal, before, size, gain } = lists;
  const [start, end] = [at(starts, query), at(starts, query + 1)];
  let best = 0;
  for (let i = 0; i < Math.min(k, end - start); i++) best += at(ideal, start + i) * discount(i + 1);
  if (best === 0) return 0;
  const total = overTies(lists, query, (tie) => {
    let discounts = 0;
    for (let i = 1; i <= within(lists, tie, k); i++) discounts += discount(at(before, tie) + i);
    return (at(gain, tie) / at(size, tie)) * discounts;
  });
  return total / best;
}

function averagePrecision(lists: RankedLists, query: number, k: number): number {
  const { relevant, before, size, hits, hitsBefore } = lists;
  if (relevant[query] === 0) return 0;
  const total = overTies(lists, query, (tie) => {
    const [all, found] = [at(size, tie), at(hits, tie)];
    // Given that the document at this place is relevant, as many of the others are, spread evenly.
    const others = all > 1 ? (found - 1) / (all - 1) : 0;
    let sum = 0;
    for (let i = 1; i <= within(lists, tie, k); i++) {
      sum += ((found / all) * (at(hitsBefore, tie) + 1 + (i - 1) * others)) / (at(before, tie) + i);
    }
    return sum;
  });
  return total / at(relevant, query);
}

function recall(lists: RankedLists, query: number, k: number): number {
  const { relevant, size, hits } = lists;
  if (relevant[query] === 0) return 0;
  const found = overTies(lists, query, (tie) => (at(hits, tie) * within(lists, tie, k)) / at(size, tie));
  return found / at(relevant, query);
}

/** The first tie of a query that has a relevant document, or −1. */
function firstHit({ ties, hits }: RankedLists, query: number): number {
  for (let tie = at(ties, query); tie < at(ties, query + 1); tie++) if (at(hits, tie) > 0) return tie;
  return -1;
}

function hit(lists: RankedLists, query: number, k: number): number {
  const tie = firstHit(lists, query);
  if (tie < 0) return 0;
  const all = at(lists.size, tie);
  let missed = 1;
  for (let i = 0; i < within(lists, tie, k); i++) {
    missed *= Math.max(0, all - at(lists.hits, tie) - i) / (all - i);
  }
  return 1 - missed;
}

function reciprocalRank(lists: RankedLists, query: number): number {
  const tie = firstHit(lists, query);
  if (tie < 0) return 0;
  const [all, found] = [at(lists.size, tie), at(lists.hits, tie)];
  let total = 0;
  let missed = 1;
  for (let i = 0; i <= all - found; i++) {
    const here = found / (all - i);
    total += (missed * here) / (at(lists.before, tie) + i + 1);
    missed *= 1 - here;
  }
  return total;
}

function ranking(
  id: string,
  title: string,
  value: (lists: RankedLists, query: number) => number,
): GroupedMetric {
  return {
    kind: 'grouped',
    id,
    title,
    direction: 'higher',
    unit: 'fraction',
    needs: 'ranking',
    weighted: 'never',
    values: (subject) => {
      const found = listsOf(subject);
      if ('invalid' in found) return found;
      return { values: new Float64Array(found.count).map((_, query) => value(found, query)), of: found.of };
    },
  };
}

export const rankingMetrics: readonly GroupedMetric[] = [
  ranking('mrr', 'Mean reciprocal rank', reciprocalRank),
];

type OfCut = (lists: RankedLists, query: number, k: number) => number;
const CUTS: ReadonlyMap<string, readonly [string, OfCut]> = new Map([
  ['ndcg', ['Normalized discounted cumulative gain', gainOf]],
  ['map', ['Mean average precision', averagePrecision]],
  ['recall', ['Recall', recall]],
  ['hit_rate', ['Share of queries with a relevant document', hit]],
]);

/** `ndcg_at_K`, `map_at_K`, `recall_at_K`, `hit_rate_at_K` for a whole K from 1; `null` for another name. */
export function cutMetric(name: string, k: number): GroupedMetric | null {
  const found = CUTS.get(name);
  if (found === undefined) return null;
  const [title, value] = found;
  return ranking(`${name}_at_${k}`, `${title} among the first ${k}`, (lists, query) =>
    value(lists, query, k),
  );
}
