/** Builds examples from columns as a test writes them, through the builder that readers use. */
import type { Examples, Roles, ScoredColumn } from '../../src/model/evaluation.js';
import type { Alignment } from '../../src/model/table.js';
import { TableBuilder } from '../../src/table/build.js';

export type Cells = readonly (string | number)[];

export const NO_ROLES: Roles = {
  truth: null,
  prediction: null,
  score: null,
  weight: null,
  classScores: {},
  groups: [],
  positive: null,
  cluster: null,
  query: null,
};

export function examplesOf(
  columns: Readonly<Record<string, Cells>>,
  roles: Partial<Roles>,
  scored: readonly ScoredColumn[] = [],
  id: string | null = null,
): Examples {
  const names = Object.keys(columns);
  const builder = new TableBuilder(names.map((name) => ({ name, kind: name === id ? 'id' : 'cells' })));
  const rows = Math.max(0, ...names.map((name) => columns[name]?.length ?? 0));
  for (let row = 0; row < rows; row++) {
    names.forEach((name, index) => {
      const cell = columns[name]?.[row] ?? '';
      if (typeof cell === 'number') builder.number(index, cell);
      else builder.text(index, cell);
    });
    builder.endRow();
  }
  const examples: Examples = { table: builder.finish(), roles: { ...NO_ROLES, ...roles }, scored };
  return Object.freeze(examples);
}

/** Every row of base with the same row of head. */
export function inStep(rows: number): Alignment {
  const each = Int32Array.from({ length: rows }, (_, row) => row);
  return { pairs: rows, baseRows: each, headRows: each, onlyBase: 0, onlyHead: 0 };
}

/** `metric{class=…}` of a reference is `metric{…}`; this is that key of a measurement. */
export function keyOf(measurement: {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
}): string {
  const label = measurement.labels['class'];
  return label === undefined ? measurement.metric : `${measurement.metric}{${label}}`;
}
