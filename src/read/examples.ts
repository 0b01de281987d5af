/** What a filled table of examples is good for: roles are checked against what the columns turned out to hold. */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Examples, Roles, ScoredColumn } from '../model/evaluation.js';
import type { Column, ExampleTable } from '../model/table.js';
import { MOST_LABELS } from '../table/cells.js';
import { isNumeric } from '../table/coded.js';
import { type Choice, classScoreColumns, type Part } from './columns.js';
import { perExampleMetric } from './descriptive.js';
import type { Again, PassedOver, SuiteReading } from './reader.js';

/** More distinct labels than this are no groups that a person would look at. */
export const MOST_GROUPS = 50;

const SMALLEST_MEAN_GROUP = 2;
const NUMBER =
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** Whether a prediction was right is what is judged; as a group it would explain every change by itself. */
const VERDICT = /^(is_)?(correct|right|hit|match|error)$/i;
const WHOLE = /^[+-]?\d+\.0+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;

/** `1.0` is the class `1`: pandas writes whole numbers so as soon as one cell of the column is empty. */
export function classText(cell: string): string {
  return WHOLE.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}

/** An absolute path differs between machines, so its last two parts are the id. */
export function idText(cell: string): string {
  return ABSOLUTE.test(cell) ? cell.split(/[\\/]/).slice(-2).join('/') : cell;
}

function notNumbers(column: Column): string {
  const code = column.labels.findIndex((label) => !NUMBER.test(label));
  const label = column.labels[code];
  if (label === undefined) return 'it holds texts, and numbers are needed';
  const row = column.codes === null ? -1 : column.codes.indexOf(code);
  return `row ${row + 1} holds ${JSON.stringify(label.slice(0, 40))}, which is no number`;
}

function kindFaults(table: ExampleTable, choice: Choice, path: string): readonly Fault[] {
  const faults: Fault[] = [];
  const check = (
    part: Part | 'groups' | 'cluster',
    name: string | null,
    needs: 'numbers' | 'any' | 'labels',
  ) => {
    if (name === null) return;
    const column = table.columns.get(name);
    const told = (found: string) => faults.push(fault('COLUMN_KIND', path, { column: name, part, found }));
    if (column === undefined && name === choice.parts.id) told('it is the id, which tells examples apart');
    else if (column === undefined && needs === 'numbers') told('it holds texts, and numbers are needed');
    else if (column === undefined)
      faults.push(fault('LABELS_TOO_MANY', path, { column: name, part, most: MOST_LABELS }));
    else if (needs === 'numbers' && !isNumeric(column)) told(notNumbers(column));
    else if (needs === 'labels' && column.codes === null)
      told(`it holds more than ${MOST_LABELS} different values`);
  };
  check('truth', choice.parts.truth, 'any');
  check('prediction', choice.parts.prediction, 'any');
  check('score', choice.parts.score, 'numbers');
  check('weight', choice.parts.weight, 'numbers');
  if (choice.cluster?.configured === true) check('cluster', choice.cluster.column, 'any');
  for (const group of choice.groups ?? []) check('groups', group, 'labels');
  return faults;
}

function classScores(table: ExampleTable, choice: Choice): Readonly<Record<string, string>> {
  const classes = new Set<string>();
  for (const name of [choice.parts.truth, choice.parts.prediction]) {
    for (const label of (name === null ? undefined : table.columns.get(name))?.labels ?? [])
      classes.add(label);
  }
  const columns = classScoreColumns([...table.columns.keys()]).filter(([label, name]) => {
    const column = table.columns.get(name);
    return classes.has(label) && column !== undefined && isNumeric(column);
  });
  return Object.fromEntries(columns);
}

/** Measured quantities (12.5 ms) are no groups, even where few distinct ones were seen. */
function measures(column: Column): boolean {
  return (
    isNumeric(column) &&
    column.labels.some((label) => Number.isFinite(Number(label)) && !Number.isInteger(Number(label)))
  );
}

function offeredGroups(table: ExampleTable, taken: ReadonlySet<string>): readonly string[] {
  return [...table.columns.values()]
    .filter((column) => {
      const labels = column.codes === null ? 0 : column.labels.length;
      return (
        !taken.has(column.name) &&
        !VERDICT.test(column.name) &&
        !measures(column) &&
        labels >= 2 &&
        labels <= MOST_GROUPS &&
        labels * SMALLEST_MEAN_GROUP <= table.rows
      );
    })
    .map((column) => column.name);
}

/** A usual name alone makes no clusters: `group_id` may just as well tell two groups of people apart. */
const FEWEST_CLUSTERS = 10;

function distinctCells(column: Column): number {
  return column.codes === null ? new Set(column.values).size : column.labels.length;
}

/** The column of clusters: as it was named, else one of a usual name with many values, each in several examples. */
function clusterColumn(table: ExampleTable, { cluster }: Choice): string | null {
  if (cluster === null || cluster.configured) return cluster?.column ?? null;
  const column = table.columns.get(cluster.column);
  if (column === undefined || column.missing > 0) return null;
  const count = distinctCells(column);
  return count >= FEWEST_CLUSTERS && count < table.rows ? column.name : null;
}

function scoredColumns(table: ExampleTable, choice: Choice): readonly ScoredColumn[] {
  const computed = choice.parts.truth !== null;
  return [...table.columns.values()]
    .filter((column) => perExampleMetric(column.name) && isNumeric(column))
    .filter((column) => !computed || !/^(is_)?correct$|^acc(uracy)?$/i.test(column.name))
    .map((column) => ({ metric: column.name, labels: {}, column: column.name }));
}

export interface FilledTable {
  readonly table: ExampleTable;
  readonly choice: Choice;
  readonly path: string;
}

/** The examples without metrics of their own, as tables of predictions have them. Faults: `COLUMN_KIND`. */
function examplesOf({ table, choice, path }: FilledTable): Examples {
  const faults = kindFaults(table, choice, path);
  if (faults.length > 0) throw new Failure(faults);
  const { truth, prediction, score, weight } = choice.parts;
  const scores = classScores(table, choice);
  const cluster = clusterColumn(table, choice);
  const taken = new Set(
    [truth, prediction, score, weight, cluster, ...Object.values(scores)].filter((name) => name !== null),
  );
  const roles: Roles = {
    truth,
    prediction,
    score,
    weight,
    classScores: scores,
    groups: choice.groups ?? offeredGroups(table, taken),
    positive: choice.positive,
    cluster,
    query: choice.query,
  };
  return { table, roles, scored: [] };
}

/** The same, with columns that are metrics of single examples by their names. */
function scoredExamplesOf(filled: FilledTable): Examples {
  const examples = examplesOf(filled);
  const scored = scoredColumns(filled.table, filled.choice);
  const names = new Set(scored.map((column) => column.column));
  const groups = filled.choice.groups ?? examples.roles.groups.filter((name) => !names.has(name));
  return { ...examples, roles: { ...examples.roles, groups }, scored };
}

export function droppedColumns(table: ExampleTable): readonly PassedOver[] {
  return table.dropped.map((name) => ({
    name,
    because: 'free text: too many different values to be labels, and no numbers',
  }));
}

/** What a table is good for, by all of its rows. Faults: `COLUMN_KIND`. */
export function decided(filled: FilledTable & Again): Examples {
  return filled.scores ? scoredExamplesOf(filled) : examplesOf(filled);
}

/** The suite of a table whose columns were chosen by their names. */
export function suiteOf(filled: FilledTable & Again): SuiteReading {
  const again = { choice: filled.choice, scores: filled.scores };
  const examples = decided(filled);
  return { name: null, model: null, dataset: null, fingerprints: {}, measurements: [], examples, again };
}
