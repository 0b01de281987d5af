/**
 * The queries that reduce a table of predictions to one row for each combination of truth, prediction, score and
 * groups, with how many examples it stands for. What leaves has names that Holdline knows without a configuration.
 *
 * Two tables are joined by id first, so that a row stands for examples alike on both sides: the same cell has the same
 * number and weight in both files, which makes it so many pairs. Examples of one side only have cells of their own.
 * An id begins with a sum over all cells, so that cells of another join are never taken for these.
 */
import type { QueryColumns, Reduction } from '../model/query.js';
import { scoreExpression } from './bins.js';
import { type Engine, engineOf, tableName } from './dialect.js';

/** What a column of the table is under its name in the result. */
interface Output {
  readonly name: string;
  readonly expression: string;
}

/** Columns of a table that is called `t`; that keeps them apart from names of the result. */
function outputs(engine: Engine, columns: QueryColumns, bins: number): readonly Output[] {
  const of = (name: string): string => `t.${engine.name(name)}`;
  const { truth, prediction, score, groups } = columns;
  return [
    { name: 'y_true', expression: of(truth) },
    ...(prediction === null ? [] : [{ name: 'y_pred', expression: of(prediction) }]),
    ...(score === null ? [] : [{ name: 'y_score', expression: scoreExpression(engine, of(score), bins) }]),
    ...groups.map((name) => ({ name, expression: of(name) })),
  ];
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join(',\n');

const places = (count: number): string =>
  Array.from({ length: count }, (_, place) => String(place + 1)).join(', ');

/** The query of one table: as many rows as there are combinations. */
export function groupQuery({ dialect, table, columns, bins }: Reduction): string {
  const engine = engineOf(dialect);
  const kept = outputs(engine, columns, bins);
  const weight = columns.weight === null ? 'COUNT(*)' : `SUM(t.${engine.name(columns.weight)})`;
  return [
    'SELECT',
    indented([
      ...kept.map(({ name, expression }) => `${expression} AS ${engine.name(name)}`),
      `${weight} AS ${engine.name('weight')}`,
    ]),
    `FROM ${tableName(engine, table)} AS t`,
    `GROUP BY ${places(kept.length)}`,
    `ORDER BY ${places(kept.length)}${engine.ending};`,
  ].join('\n');
}

/** One side of the join: what is grouped by has names of its own, whatever the table calls it. */
function side(engine: Engine, { table, columns, bins }: Reduction): readonly string[] {
  const kept = outputs(engine, columns, bins);
  return [
    `    SELECT t.${engine.name(columns.id)} AS id, 1 AS held,`,
    `      ${kept.map(({ expression }, place) => `${expression} AS c${place + 1}`).join(', ')}`,
    `    FROM ${tableName(engine, table)} AS t`,
  ];
}

/** The query of one side of two tables that are joined by id and have columns of the same names. */
export function pairQuery(head: Reduction, baseTable: string, of: 'head' | 'base'): string {
  const engine = engineOf(head.dialect);
  const kept = outputs(engine, head.columns, head.bins);
  const sides = [
    { letter: 'h', name: 'head' },
    { letter: 'b', name: 'base' },
  ];
  const cells = sides.map(({ letter, name }) =>
    [
      `${letter}.held AS in_${name}`,
      ...kept.map((_, place) => `${letter}.c${place + 1} AS ${name}_${place + 1}`),
    ].join(', '),
  );
  const keys = sides
    .flatMap(({ name }) => [`in_${name}`, ...kept.map((_, place) => `${name}_${place + 1}`)])
    .join(', ');
  return [
    'WITH cells AS (',
    '  SELECT',
    ...cells.map((line) => `    ${line},`),
    '    COUNT(*) AS examples',
    '  FROM (',
    ...side(engine, head),
    '  ) AS h',
    '  FULL OUTER JOIN (',
    ...side(engine, { ...head, table: baseTable }),
    '  ) AS b ON h.id = b.id',
    `  GROUP BY ${places(2 * kept.length + 2)}`,
    '), numbered AS (',
    '  SELECT',
    `    ROW_NUMBER() OVER (ORDER BY ${keys}) AS cell,`,
    `    ${keys}, examples`,
    '  FROM cells',
    '), told AS (',
    '  SELECT',
    '    SUM(examples * cell) OVER () AS joined, cell,',
    `    ${keys}, examples`,
    '  FROM numbered',
    ')',
    'SELECT',
    indented([
      `CONCAT(${engine.asText('t.joined')}, ${engine.text('-')}, ${engine.asText('t.cell')}) AS ${engine.name('id')}`,
      ...kept.map(({ name }, place) => `t.${of}_${place + 1} AS ${engine.name(name)}`),
      `t.examples AS ${engine.name('weight')}`,
    ]),
    'FROM told AS t',
    `WHERE t.in_${of} = 1`,
    `ORDER BY t.cell${engine.joinEnding};`,
  ].join('\n');
}
