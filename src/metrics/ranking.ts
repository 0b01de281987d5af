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
import { listsOf, type RankedList, type Tie } from './ranked-list.js';

const discount = (rank: number): number => 1 / Math.log2(rank + 1);

/** How many of a tie's documents stand among the first K. */
const within = ({ before, size }: Tie, k: number): number => Math.min(size, Math.max(0, k - before));

function gainOf({ ties, ideal }: RankedList, k: number): number {
  let best = 0;
  for (let i = 0; i < Math.min(k, ideal.length); i++) best += (ideal[i] ?? 0) * discount(i + 1);
  if (best === 0) return 0;
  let total = 0;
  for (const tie of ties) {
    let discounts = 0;
    for (let i = 1; i <= within(tie, k); i++) discounts += discount(tie.before + i);
    total += (tie.gain / tie.size) * discounts;
  }
  return total / best;
}

function averagePrecision({ ties, relevant }: RankedList, k: number): number {
  if (relevant === 0) return 0;
  let total = 0;
  for (const tie of ties) {
    // Given that the document at this place is relevant, as many of the others are, spread evenly.
    const others = tie.size > 1 ? (tie.relevant - 1) / (tie.size - 1) : 0;
    for (let i = 1; i <= within(tie, k); i++) {
      const found = tie.relevantBefore + 1 + (i - 1) * others;
      total += ((tie.relevant / tie.size) * found) / (tie.before + i);
    }
  }
  return total / relevant;
}

function recall({ ties, relevant }: RankedList, k: number): number {
  if (relevant === 0) return 0;
  return ties.reduce((sum, tie) => sum + (tie.relevant * within(tie, k)) / tie.size, 0) / relevant;
}

function hit({ ties }: RankedList, k: number): number {
  const tie = ties.find(({ relevant }) => relevant > 0);
  if (tie === undefined) return 0;
  let missed = 1;
  for (let i = 0; i < within(tie, k); i++) {
    missed *= Math.max(0, tie.size - tie.relevant - i) / (tie.size - i);
  }
  return 1 - missed;
}

function reciprocalRank({ ties }: RankedList): number {
  const tie = ties.find(({ relevant }) => relevant > 0);
  if (tie === undefined) return 0;
  let total = 0;
  let missed = 1;
  for (let i = 0; i <= tie.size - tie.relevant; i++) {
    const found = tie.relevant / (tie.size - i);
    total += (missed * found) / (tie.before + i + 1);
    missed *= 1 - found;
  }
  return total;
}

function ranking(id: string, title: string, value: (list: RankedList) => number): GroupedMetric {
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
      return 'invalid' in found ? found : { values: Float64Array.from(found.lists, value), of: found.of };
    },
  };
}

export const rankingMetrics: readonly GroupedMetric[] = [
  ranking('mrr', 'Mean reciprocal rank', reciprocalRank),
];

type OfCut = (list: RankedList, k: number) => number;
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
  return ranking(`${name}_at_${k}`, `${title} among the first ${k}`, (list) => value(list, k));
}
