/**
 * `holdline sql`: the queries with which an engine reduces tables of any size to a weighted CSV, which is judged as the
 * whole table would be. Nothing is run and nothing read but the configuration.
 */
import type { ColumnNames, Config } from '../config/config.js';
import type { QueryOptions } from '../config/query.js';
import type { Options } from '../config/settle.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Dialect, QueryColumns, Reduction } from '../model/query.js';
import { isUsualName } from '../read/columns.js';
import { areaBoundQuery, type BinBounds, binBounds } from '../sql/bins.js';
import { engineOf } from '../sql/dialect.js';
import { groupQuery, pairQuery } from '../sql/query.js';
import type { World } from '../world.js';
import { configured } from './configuration.js';
import { DONE, type Ending } from './ending.js';

/** The columns of the only suite that names any. */
function columnsOf({ suites }: Config, named: boolean): ColumnNames | null {
  const found = suites.filter((suite) => suite.columns !== null);
  if (found.length > 1 && !named) {
    throw failure('QUERY_SUITES', null, { suites: found.map((suite) => suite.name ?? suite.where) });
  }
  return found.length === 1 ? (found[0]?.columns ?? null) : null;
}

/** The flags' word, else the configuration's, else the usual name. */
function chosenColumns(options: QueryOptions, config: Config): QueryColumns {
  const known = columnsOf(config, options.truth !== null);
  const score = options.score ?? known?.score ?? null;
  return {
    id: options.id ?? known?.id ?? 'id',
    truth: options.truth ?? known?.truth ?? 'y_true',
    prediction: options.prediction ?? known?.prediction ?? (score === null ? 'y_pred' : null),
    score,
    weight: options.weight ?? known?.weight ?? null,
    positive: options.positive ?? known?.positive ?? null,
    groups: [...new Set(options.groups.length > 0 ? options.groups : (known?.groups ?? []))],
  };
}

function faultsOf({ table, columns, bins }: Reduction, baseTable: string | null): readonly Fault[] {
  const { id, truth, prediction, score, weight, groups } = columns;
  const parts = [table, baseTable ?? table].flatMap((name) => name.split('.'));
  const names = [...parts, id, truth, prediction, score, weight, ...groups].filter((name) => name !== null);
  const odd = [...new Set(names)].filter((name) => name === '' || /\p{Cc}/u.test(name));
  const faults = odd.map((found) => fault('QUERY_NAME', null, { found }));
  faults.push(...groups.filter(isUsualName).map((group) => fault('QUERY_GROUP', '--group', { group })));
  if (baseTable !== null && weight !== null) {
    faults.push(fault('QUERY_WEIGHT_JOINED', '--weight', { weight }));
  }
  if (bins > 0 && score === null) faults.push(fault('QUERY_BINS_IDLE', '--bins', { bins }));
  return faults;
}

/** A query, and the file that its result is saved as; `null` where the result is only to be looked at. */
interface Written {
  readonly file: string | null;
  readonly does: string;
  readonly sql: string;
}

function written(reduction: Reduction, baseTable: string | null): readonly Written[] {
  const base = baseTable === null ? null : { ...reduction, table: baseTable };
  const does = 'one row for each combination, with how many examples it stands for in weight';
  const reduced =
    base === null
      ? [{ file: 'head.csv', does, sql: groupQuery(reduction) }]
      : (['head', 'base'] as const).map((of) => ({
          file: `${of}.csv`,
          does: `${does}; the same id is the same examples in both files`,
          sql: pairQuery(reduction, base.table, of),
        }));
  if (reduction.bins === 0) return reduced;
  const bounds = [reduction, ...(base === null ? [] : [base])].map((one, index) => ({
    file: null,
    does: `the most that the bins can change roc_auc of ${index === 0 ? 'head' : 'base'}: half of the pairs that share a bin`,
    sql: areaBoundQuery(one),
  }));
  return [...reduced, ...bounds];
}

function boundLines({ brier_score, expected_calibration_error }: BinBounds): readonly string[] {
  const calibration =
    expected_calibration_error === null
      ? 'no bound unless --bins is a multiple of 15'
      : `by at most ${expected_calibration_error}`;
  return [
    `-- the bins change brier_score by at most ${brier_score}; expected_calibration_error: ${calibration};`,
    '-- average_precision and log_loss: no bound without the data, docs/engines.md has that of a reduced table;',
    '-- --bins 0 is exact for all of them',
  ];
}

function asText(dialect: Dialect, queries: readonly Written[], bounds: BinBounds | null): string {
  const blocks = queries.map(({ file, does, sql: text }) => {
    const saved = file === null ? [] : [`-- ${file} (save the result as CSV, with its header)`];
    return [...saved, `-- ${does}`, text, ''].join('\n');
  });
  const told = bounds === null ? [] : boundLines(bounds);
  return [`-- ${engineOf(dialect).title}`, ...told, '', ...blocks].join('\n');
}

export async function sql(world: World, options: Options): Promise<Ending> {
  const { config } = await configured(world, options.config);
  const { dialect, table, baseTable, bins } = options.query;
  if (dialect === null) throw failure('FLAG_NEEDED', '--dialect', { command: 'sql', flag: '--dialect D' });
  const reduction = { dialect, table, columns: chosenColumns(options.query, config), bins };
  const faults = faultsOf(reduction, baseTable);
  if (faults.length > 0) throw new Failure(faults);
  const queries = written(reduction, baseTable);
  const bounds = bins === 0 ? null : binBounds(bins);
  if (options.format === 'text') return { status: DONE, output: asText(dialect, queries, bounds) };
  const printed = {
    schema: 'holdline/sql@1',
    dialect,
    queries,
    bins: bounds === null ? null : { bins, ...bounds },
  };
  return { status: DONE, output: `${JSON.stringify(printed, null, 2)}\n` };
}
