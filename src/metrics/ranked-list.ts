/** The documents of each query in the order of their scores. */
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { rowsById } from './rows-by-id.js';
import { numbersInRows, numbersOf, type Subject } from './subject.js';
import { rowsByCluster } from './without-clusters.js';

/** Documents that have the same score, and so share the ranks from `before + 1` to `before + size`. */
export interface Tie {
  readonly before: number;
  readonly size: number;
  /** How many are relevant, and how many before them are. */
  readonly relevant: number;
  readonly relevantBefore: number;
  readonly gain: number;
}

export interface RankedList {
  /** From the highest score down. */
  readonly ties: readonly Tie[];
  /** How many documents are relevant, those that were not retrieved among them. */
  readonly relevant: number;
  /** Relevances of all documents, the highest first. */
  readonly ideal: Float64Array;
}

export interface RankedLists {
  readonly lists: readonly RankedList[];
  /** The query of each row. Length `rows`. */
  readonly of: Int32Array;
}

interface Scored {
  readonly relevance: Float64Array;
  /** NaN where the document was not retrieved. */
  readonly scores: Float64Array;
}

function tiesOf(rows: Int32Array, { relevance, scores }: Scored): readonly Tie[] {
  const order = rows
    .filter((row) => Number.isFinite(scores[row]))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ties: Tie[] = [];
  let relevantBefore = 0;
  for (let start = 0; start < order.length; ) {
    const score = scores[order[start] ?? 0];
    let [end, relevant, gain] = [start, 0, 0];
    for (; end < order.length && scores[order[end] ?? 0] === score; end++) {
      const own = relevance[order[end] ?? 0] ?? 0;
      gain += own;
      if (own > 0) relevant += 1;
    }
    ties.push({ before: start, size: end - start, relevant, relevantBefore, gain });
    relevantBefore += relevant;
    start = end;
  }
  return ties;
}

function listOf(rows: Int32Array, scored: Scored): RankedList {
  const ideal = new Float64Array(rows.length);
  for (let i = 0; i < ideal.length; i++) ideal[i] = scored.relevance[rows[i] ?? 0] ?? 0;
  ideal.sort().reverse();
  const none = ideal.findIndex((relevance) => relevance <= 0);
  return { ties: tiesOf(rows, scored), relevant: none < 0 ? ideal.length : none, ideal };
}

/** An empty score is a document that was not retrieved: it counts among the relevant ones and has no rank. */
function scoredRows(subject: Subject): Scored | Undefined {
  const { roles, table } = subject.examples;
  const column = table.columns.get(roles.score ?? '');
  if (column === undefined || column.values === null) return { invalid: 'there is no column of scores' };
  const relevance = numbersOf(subject, table.columns.get(roles.truth ?? ''));
  if ('invalid' in relevance) return relevance;
  const below = relevance.findIndex((value) => value < 0);
  if (below >= 0) return { invalid: `the relevance in row ${below + 1} is negative (${relevance[below]})` };
  if (!relevance.some((value) => value > 0)) return { invalid: 'no query has a relevant document' };
  return { relevance, scores: numbersInRows(subject, column.values) };
}

function rankedLists(subject: Subject): RankedLists | Undefined {
  const groups = rowsById(subject);
  if ('invalid' in groups) return groups;
  const scored = scoredRows(subject);
  if ('invalid' in scored) return scored;
  const { rows, starts } = rowsByCluster(groups.of, groups.count);
  const lists = Array.from({ length: groups.count }, (_, query) =>
    listOf(rows.subarray(starts[query] ?? 0, starts[query + 1] ?? 0), scored),
  );
  return { lists, of: groups.of };
}

/** One pass over the rows, shared by all metrics of rankings. */
export const listsOf = remembered(rankedLists);
