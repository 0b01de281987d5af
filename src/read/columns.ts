/** Which column of a table of examples plays which part: by the user's word, else by the usual names. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { ColumnHints } from './reader.js';

/** In order of preference; compared without case. */
const USUAL = {
  id: ['id', 'example_id', 'sample_id', 'doc_id', 'question_id', 'image', 'file', 'idx', 'index'],
  truth: ['y_true', 'label', 'target', 'truth', 'actual', 'true_label'],
  prediction: ['y_pred', 'pred', 'prediction', 'predicted', 'predicted_label'],
  score: ['y_score', 'score', 'prob', 'proba', 'y_prob'],
  weight: ['weight', 'count', 'sample_weight'],
} as const;

export type Part = keyof typeof USUAL;
const PARTS: readonly Part[] = ['id', 'truth', 'prediction', 'score', 'weight'];

const CLASS_SCORE = /^p_(.+)$/i;

/** The names by which a column is taken for this part, in order of preference. */
export function usualNames(part: Part): readonly string[] {
  return USUAL[part];
}

/** A list of documents with the relevance and the score of each. */
const QUERY = ['query_id', 'query', 'qid', 'q_id', 'topic_id'];
const RELEVANCE = ['relevance', 'rel', 'relevance_label', 'qrel', 'grade'];

export type Parts = { readonly [P in Part]: string | null };

/** Whether a column of this name may be taken for something else than a group, where nobody says what it is. */
export function isUsualName(name: string): boolean {
  const lower = name.toLowerCase();
  return PARTS.some((part) => usualNames(part).includes(lower)) || CLUSTERS.includes(lower);
}

/** Columns `p_CLASS`, as [class, column]; whether CLASS is one is known only when the labels are. */
export function classScoreColumns(columns: readonly string[]): readonly (readonly [string, string])[] {
  return columns.flatMap((column) => {
    const name = CLASS_SCORE.exec(column)?.[1];
    return name === undefined ? [] : [[name, column] as const];
  });
}

function usualColumn(part: Part, columns: readonly string[]): string | null {
  for (const name of USUAL[part]) {
    const column = columns.find((candidate) => candidate.toLowerCase() === name);
    if (column !== undefined) return column;
  }
  // pandas writes the index of a frame as a first column without a name.
  return part === 'id' && columns[0] === '' ? '' : null;
}

/** The parts by the usual names alone. */
export function usualParts(columns: readonly string[]): Parts {
  return {
    id: usualColumn('id', columns),
    truth: usualColumn('truth', columns),
    prediction: usualColumn('prediction', columns),
    score: usualColumn('score', columns),
    weight: usualColumn('weight', columns),
  };
}

interface RankedParts {
  readonly query: string;
  readonly truth: string;
}

const firstOf = (names: readonly string[], columns: readonly string[]): string | undefined =>
  names.flatMap((name) => columns.find((column) => column.toLowerCase() === name) ?? [])[0];

/** The query and the relevance by usual names, where there is a score and no prediction beside them; else `null`. */
export function rankedParts(columns: readonly string[]): RankedParts | null {
  const query = firstOf(QUERY, columns);
  const truth = firstOf(RELEVANCE, columns);
  const { prediction, score } = usualParts(columns);
  return query === undefined || truth === undefined || score === null || prediction !== null
    ? null
    : { query, truth };
}

/** What examples that depend on each other have in common, by usual names, best first. */
const CLUSTERS = ['cluster', 'group_id', 'conversation_id', 'item_id'];

/** A column of a usual name is offered; whether it is one of clusters is known only when its cells are. */
export interface ClusterChoice {
  readonly column: string;
  readonly configured: boolean;
}

function chosenCluster(columns: readonly string[], hint: string | null, id: string | null) {
  if (hint !== null) return { column: hint, configured: true };
  for (const name of CLUSTERS) {
    const column = columns.find((candidate) => candidate.toLowerCase() === name && candidate !== id);
    if (column !== undefined) return { column, configured: false };
  }
  return null;
}

export interface Choice {
  readonly parts: Parts;
  readonly cluster: ClusterChoice | null;
  /** Stands in for the id where there is one. */
  readonly query: string | null;
  readonly groups: readonly string[] | null;
  readonly positive: string | null;
  readonly faults: readonly Fault[];
}

/** Names as they are listed to the user, bounded. */
export function listed(columns: readonly string[]): readonly string[] {
  const named = columns.map((column) => (column === '' ? '(unnamed)' : column.slice(0, 60)));
  return named.length > 40 ? [...named.slice(0, 40), `and ${named.length - 40} more`] : named;
}

function absent(path: string, column: string, part: string, columns: readonly string[]): Fault {
  return fault('COLUMN_MISSING', path, {
    wanted: `"${column}"`,
    part,
    nearest: nearest(column, columns),
    found: listed(columns),
  });
}

function unfulfilled(path: string, part: Part, columns: readonly string[]): Fault {
  return fault('COLUMN_MISSING', path, {
    wanted: `for the ${part} (looked for ${USUAL[part].join(', ')})`,
    part,
    nearest: null,
    found: listed(columns),
  });
}

/** What is still missing for a table of predictions: truth needs a prediction or scores, and they need truth. */
function incomplete(parts: Parts, columns: readonly string[], path: string): readonly Fault[] {
  const guessed = parts.prediction !== null || parts.score !== null || classScoreColumns(columns).length > 1;
  if (parts.truth === null && guessed) return [unfulfilled(path, 'truth', columns)];
  if (parts.truth !== null && !guessed) return [unfulfilled(path, 'prediction', columns)];
  return [];
}

/** The parts by the hints, else by the usual names, with every fault of them. */
export function chooseColumns(columns: readonly string[], hints: ColumnHints | null, path: string): Choice {
  const ranked = rankedParts(columns);
  const usual = { ...usualParts(columns), ...(ranked === null ? {} : { truth: ranked.truth }) };
  const faults: Fault[] = [];
  const chosen = (part: Part): string | null => {
    const hint = hints?.[part] ?? null;
    if (hint === null) return usual[part];
    if (!columns.includes(hint)) faults.push(absent(path, hint, part, columns));
    return hint;
  };
  const [id = null, truth = null, prediction = null, score = null, weight = null] = PARTS.map(chosen);
  const query = hints?.query ?? (hints?.id == null ? (ranked?.query ?? null) : null);
  if (query !== null && !columns.includes(query)) faults.push(absent(path, query, 'query', columns));
  const parts: Parts = { id: query ?? id, truth, prediction, score, weight };
  const groups = hints?.groups ?? null;
  const named = hints?.cluster ?? null;
  if (named !== null && !columns.includes(named)) faults.push(absent(path, named, 'cluster', columns));
  const cluster = chosenCluster(columns, named, id);
  for (const group of groups ?? []) {
    if (!columns.includes(group)) faults.push(absent(path, group, 'groups', columns));
  }
  if (faults.length === 0) faults.push(...incomplete(parts, columns, path));
  return { parts, cluster, query, groups, positive: hints?.positive ?? null, faults };
}
