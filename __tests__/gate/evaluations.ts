/** Evaluations of a few rows, for tests of what the gate makes of examples. */
import type { Evaluation, Examples, Roles } from '../../src/model/evaluation.js';
import { TableBuilder } from '../../src/table/build.js';

export const ROLES: Roles = {
  truth: 'label',
  prediction: 'pred',
  score: null,
  weight: null,
  cluster: null,
  query: null,
  classScores: {},
  groups: [],
  positive: null,
};

export type Row = Readonly<Record<string, string>>;

export function examplesOf(rows: readonly Row[], roles: Partial<Roles> = {}): Examples {
  const names = Object.keys(rows[0] ?? {});
  const builder = new TableBuilder(names.map((name) => ({ name, kind: name === 'id' ? 'id' : 'cells' })));
  for (const row of rows) {
    for (const [column, name] of names.entries()) builder.text(column, row[name] ?? '');
    builder.endRow();
  }
  return { table: builder.finish(), roles: { ...ROLES, ...roles }, scored: [] };
}

/** One suite `s` of these rows; `id` is the id column. */
export function evaluationOf(rows: readonly Row[], roles: Partial<Roles> = {}): Evaluation {
  const examples = examplesOf(rows, roles);
  const about = { name: 's', model: null, dataset: null, fingerprints: {}, format: 'predictions', files: [] };
  return { suites: [{ ...about, measurements: [], examples }] };
}

export const rowsOf = (n: number, of: (i: number) => Row): readonly Row[] =>
  Array.from({ length: n }, (_, i) => of(i));
