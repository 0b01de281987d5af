/** The documents of each query in the order of their scores. */
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { rowsById } from './rows-by-id.js';
import { numbersInRows, numbersOf, type Subject } from './subject.js';
import { rowsByCluster } from './without-clusters.js';

/**
 * All lists end to end. A tie is the documents of one query that have the same score, and so share the ranks from
 * `before + 1` to `before + size`; the ties of query i, from the highest score down, are those from `ties[i]` to
 * `ties[i + 1]`, and its relevances those from `starts[i]` to `starts[i + 1]`.
 */
export interface RankedLists {
  /** How many queries there are. */
  readonly count: number;
  /** The query of each row. Length `rows`. */
  readonly of: Int32Array;
  readonly starts: Int32Array;
  /** Relevances of all documents of a query, the highest first. Length `rows`. */
  readonly ideal: Float64Array;
  /** How many documents of each query are relevant, those that were not retrieved among them. */
  readonly relevant: Int32Array;
  readonly ties: Int32Array;
  readonly before: Int32Array;
  readonly size: Int32Array;
  /** How many of a tie are relevant, how many before it are, and the sum of its relevances. */
  readonly hits: Int32Array;
  readonly hitsBefore: Int32Array;
  readonly gain: Float64Array;
}

interface Scored {
  readonly relevance: Float64Array;
  /** NaN where the document was not retrieved. */
  readonly scores: Float64Array;
}

type Ties = Pick<RankedLists, 'before' | 'size' | 'hits' | 'hitsBefore' | 'gain'>;

/** Appends the ties of one query from place `tie` on, and says where the next ones go. */
function putTies(to: Ties, tie: number, rows: Int32Array, { relevance, scores }: Scored): number {
  const order = rows
    .filter((row) => Number.isFinite(scores[row]))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let [next, before] = [tie, 0];
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0;
    const own = relevance[row] ?? 0;
    if (place === 0 || scores[row] !== scores[order[place - 1] ?? 0]) {
      to.before[next] = place;
      to.hitsBefore[next] = before;
      next += 1;
    }
    to.size[next - 1] = (to.size[next - 1] ?? 0) + 1;
    to.gain[next - 1] = (to.gain[next - 1] ?? 0) + own;
    if (own > 0) {
      to.hits[next - 1] = (to.hits[next - 1] ?? 0) + 1;
      before += 1;
    }
  }
  return next;
}

function relevantIn(ideal: Float64Array): number {
  const none = ideal.findIndex((relevance) => relevance <= 0);
  return none < 0 ? ideal.length : none;
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
  const { of, count } = groups;
  const { rows, starts } = rowsByCluster(of, count);
  const whole = (): Int32Array => new Int32Array(rows.length);
  const ties: Ties = {
    before: whole(),
    size: whole(),
    hits: whole(),
    hitsBefore: whole(),
    gain: new Float64Array(rows.length),
  };
  const ideal = Float64Array.from(rows, (row) => scored.relevance[row] ?? 0);
  const relevant = new Int32Array(count);
  const tieStarts = new Int32Array(count + 1);
  for (let query = 0; query < count; query++) {
    const [start, end] = [starts[query] ?? 0, starts[query + 1] ?? 0];
    relevant[query] = relevantIn(ideal.subarray(start, end).sort().reverse());
    tieStarts[query + 1] = putTies(ties, tieStarts[query] ?? 0, rows.subarray(start, end), scored);
  }
  return { count, of, starts, ideal, relevant, ties: tieStarts, ...ties };
}

/** One pass over the rows, shared by all metrics of rankings. */
export const listsOf = remembered(rankedLists);
