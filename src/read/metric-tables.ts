/** The three layouts in which tables of metrics come. */
import { fault } from '../failure/catalogue.js';
import type { Labels } from '../model/evaluation.js';
import { descriptive } from './descriptive.js';
import { NotANumber } from './json.js';
import { countIn, directionIn, measurement, standardErrorIn } from './measurement.js';
import {
  cellValue,
  columnFor,
  isNumberColumn,
  jsonCell,
  labelsByName,
  type Play,
  tellsRuns,
} from './metric-cells.js';
import { MetricSuites } from './metric-suites.js';
import type { PassedOver, Reading } from './reader.js';

export interface MetricTable {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MOST_LABEL_TEXT = 200;

/** The one model of all rows; where there are several, the model is a label. */
function onlyModel({ header, rows }: MetricTable): string | null {
  const at = columnFor('model', header);
  const models = new Set(at < 0 ? [] : rows.map((row) => row[at] ?? ''));
  const [model = ''] = models;
  return models.size === 1 && model !== '' ? model : null;
}

interface LabelPlan {
  readonly columns: readonly number[];
  readonly passedOver: readonly PassedOver[];
}

/** Columns of words become labels; what tells runs apart does not, since no two runs would ever compare. */
function labelPlan(table: MetricTable, taken: ReadonlySet<number>): LabelPlan {
  const columns: number[] = [];
  const passedOver: PassedOver[] = [];
  for (const [at, name] of table.header.entries()) {
    if (taken.has(at)) continue;
    const numbers = isNumberColumn(table.rows, at);
    if (tellsRuns(name))
      passedOver.push({ name, because: 'it tells runs apart, and so can be no part of a name' });
    else if (numbers && !labelsByName(name)) {
      passedOver.push({
        name,
        because: descriptive(name) ?? 'a number that no column of this kind explains',
      });
    } else columns.push(at);
  }
  return { columns, passedOver };
}

function labelsOf(header: readonly string[], row: readonly string[], columns: readonly number[]): Labels {
  return Object.fromEntries(
    columns
      .filter((at) => (row[at] ?? '') !== '')
      .map((at) => [header[at] || 'row', (row[at] ?? '').slice(0, MOST_LABEL_TEXT)]),
  );
}

function positions(header: readonly string[], plays: readonly Play[]): ReadonlySet<number> {
  return new Set(plays.map((play) => columnFor(play, header)).filter((at) => at >= 0));
}

/** `metric, value` and what else a row may say of its value: n, standard error, direction, unit, suite, labels. */
export function readLong(table: MetricTable): Reading {
  const { header, rows, path } = table;
  const at = (play: Play) => columnFor(play, header);
  const model = onlyModel(table);
  const plays: Play[] = ['metric', 'value', 'n', 'standardError', 'direction', 'unit', 'suite', 'order'];
  const plan = labelPlan(table, positions(header, model === null ? plays : [...plays, 'model']));
  const suites = new MetricSuites(path);
  const passedOver: PassedOver[] = [...plan.passedOver];
  const order = at('order');
  for (const row of rows) {
    const metric = row[at('metric')] ?? '';
    const cell = row[at('value')] ?? '';
    const value = cell === '' ? new NotANumber('an empty cell') : cellValue(cell);
    const because = descriptive(metric) ?? (metric === '' ? 'it has no name' : null);
    if (value === null || because !== null) {
      passedOver.push({
        name: metric,
        because: because ?? `it is the text ${JSON.stringify(cell.slice(0, 40))}`,
      });
      continue;
    }
    const told = measurement({
      metric,
      labels: labelsOf(header, row, plan.columns),
      value,
      n: countIn(jsonCell(row[at('n')])),
      standardError: standardErrorIn(jsonCell(row[at('standardError')])),
      direction: directionIn(jsonCell(row[at('direction')])),
      unit: row[at('unit')] || null,
    });
    const suite = row[at('suite')] ?? '';
    if (order < 0) suites.add(suite, told);
    else suites.replace(suite, told);
  }
  const notices = order < 0 ? [] : [lastRowNotice(table, header[order] ?? '')];
  return { suites: suites.readings(model), passedOver, notices };
}

export function lastRowNotice({ path, rows }: MetricTable, column: string) {
  return fault('LOG_LAST_ROW', path, { column, rows: rows.length });
}

/** One column a metric, one row a model, task or slice; a single row needs no name. */
export function readWide(table: MetricTable): Reading {
  const { header, rows, path } = table;
  const model = onlyModel(table);
  const special = positions(header, model === null ? ['suite', 'n'] : ['suite', 'n', 'model']);
  const isMetric = (name: string, at: number) =>
    !special.has(at) && !labelsByName(name) && descriptive(name) === null && isNumberColumn(rows, at);
  const metrics = header.flatMap((name, at) => (isMetric(name, at) ? [at] : []));
  const plan = labelPlan(table, new Set([...special, ...metrics]));
  const suites = new MetricSuites(path);
  for (const row of rows) {
    const n = countIn(jsonCell(row[columnFor('n', header)]));
    for (const at of metrics) {
      const cell = row[at] ?? '';
      suites.add(
        row[columnFor('suite', header)] ?? '',
        measurement({
          metric: header[at] ?? '',
          labels: labelsOf(header, row, plan.columns),
          value: cellValue(cell) ?? new NotANumber('an empty cell'),
          n,
        }),
      );
    }
  }
  return { suites: suites.readings(model), passedOver: plan.passedOver, notices: [] };
}

/** The last cell of each column that is not empty: loggers write training and validation to rows of their own. */
export function readLog(table: MetricTable): Reading {
  const { header, rows, path } = table;
  const suites = new MetricSuites(path);
  const passedOver: PassedOver[] = [];
  for (const [at, name] of header.entries()) {
    const cell = rows.findLast((row) => (row[at] ?? '') !== '')?.[at] ?? '';
    const value = cellValue(cell);
    const because = name === '' ? 'its column has no name' : descriptive(name);
    if (value !== null && because === null) suites.replace('', measurement({ metric: name, value }));
    else
      passedOver.push({
        name,
        because: because ?? (cell === '' ? 'its column is empty' : 'its last cell is text'),
      });
  }
  const column = header.find((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name)) ?? '';
  const notices = rows.length > 1 ? [lastRowNotice(table, column)] : [];
  return { suites: suites.readings(null), passedOver, notices };
}
