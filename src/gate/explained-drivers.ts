/** The search for the slices of a suite that carry its loss. */
import type { Config } from '../config/config.js';
import { attributesOf } from '../explain/attributes.js';
import { driverOf } from '../explain/driver.js';
import { redaction } from '../explain/redaction.js';
import { leastOf, searchDrivers } from '../explain/search.js';
import { type Values, valuesOfUnits } from '../explain/units.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { outcomeColumns } from '../metrics/per-example.js';
import type { Even } from '../model/explanation.js';
import type { Driver } from '../model/report.js';
import type { ExplainedSuite } from './explained-suite.js';

/** What one suite adds to an explanation. */
export interface Part {
  readonly drivers: readonly Driver[];
  readonly even: readonly Even[];
  readonly notices: readonly Fault[];
}

interface DriversRequest {
  readonly config: Config;
  readonly seed: number;
  /** Tell of every column, and leave it to the caller to say that nothing stands out. */
  readonly all: boolean;
}

/** Sentences of more columns than this are read by nobody. */
const MOST_SKIPPED = 30;

function declaredIn({ suites }: Config): ReadonlySet<string> {
  return new Set(suites.flatMap(({ columns }) => columns?.groups ?? []));
}

export const NO_PART: Part = { drivers: [], even: [], notices: [] };

function notSearched(suite: string, because: string): Part {
  return { ...NO_PART, notices: [fault('SLICES_NOT_SEARCHED', suite, { because })] };
}

/** Columns that a model's run has filled, on either side. */
export function outcomesOf({ base, head }: ExplainedSuite): ReadonlySet<string> {
  return new Set([...outcomeColumns(base), ...outcomeColumns(head)]);
}

/** Drivers with too few examples, inside or outside, would tell of single ones. */
function shown(suite: string, drivers: readonly Driver[], least: number): Omit<Part, 'even'> {
  const large = drivers.filter(
    ({ examples, coverage }) => examples >= least && examples / coverage - examples >= least,
  );
  const few = drivers.length - large.length;
  const notices = few === 0 ? [] : [fault('DRIVERS_HIDDEN', suite, { drivers: few, least })];
  return { drivers: large, notices };
}

function differences(from: Values, to: Values): Float64Array {
  const changes = new Float64Array(to.length);
  for (let unit = 0; unit < changes.length; unit++) changes[unit] = (to[unit] ?? 0) - (from[unit] ?? 0);
  return changes;
}

/** The slices that carry a suite's loss, or that none does. */
export function driversOf(suite: ExplainedSuite, request: DriversRequest): Part {
  const { units, outcome, measurement, name, base, head } = suite;
  if (suite.clustered) return notSearched(name, 'examples of one cluster depend on each other');
  // Pairing has said why.
  if (units === null)
    return request.all ? notSearched(name, 'examples are not compared one by one') : NO_PART;
  const { metric } = measurement;
  const { unit } = outcome;
  const count = units.headRows.length;
  const declared = declaredIn(request.config);
  const { truth } = head.roles;
  const classes = new Set(outcome.head.labels === null || truth === null ? [] : [truth]);
  const outcomes = outcomesOf(suite);
  const tables = { base: base.table, head: head.table, outcomes, classes, declared };
  const { features, skipped, left } = attributesOf(tables, units, leastOf(count));
  const told = request.all ? skipped : skipped.filter(({ column }) => declared.has(column));
  const notices: Fault[] = told.slice(0, MOST_SKIPPED).map((one) => fault('SLICE_COLUMN_SKIPPED', name, one));
  if (told.length > MOST_SKIPPED)
    notices.push(fault('SLICE_COLUMNS_SKIPPED', name, { columns: told.length - MOST_SKIPPED }));
  if (left > 0) notices.push(fault('SLICE_COLUMNS_MANY', name, { searched: features.length, left }));
  if (features.length === 0) {
    const none = notSearched(name, 'there are no columns to search besides the outcomes');
    return { ...none, notices: [...notices, ...(request.all ? none.notices : [])] };
  }
  const values = valuesOfUnits(units, outcome.base.values, outcome.head.values);
  const changes = differences(values.base, values.head);
  const oriented = outcome.direction === 'lower' ? differences(values.head, values.base) : changes;
  const { found, slices, rest } = searchDrivers(features, oriented, request.seed);
  const redact = redaction(request.config.privacy.redact);
  const about = { suite: name, metric, unit, changes, redact };
  const { drivers, notices: few } = shown(
    name,
    found.map((one) => driverOf(one, about)),
    request.config.privacy.minGroup,
  );
  notices.push(...few);
  if (found.length > 0 || rest === null) return { drivers, even: [], notices };
  const even = { suite: name, metric, unit, examples: count, slices, ...rest };
  if (!request.all) notices.push(fault('LOSS_SPREAD_EVENLY', name, even));
  return { drivers, even: [even], notices };
}
