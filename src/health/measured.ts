/** What a part of a health check hands to the judge: values, what they are held against, and limits. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { NO_TERMS } from '../judge/rules.js';
import type { Labels, Measurement, Place } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Rule, Terms } from '../model/policy.js';
import type { Limits, Severity, Verdict } from '../model/report.js';
import { valuesApart } from '../render/number.js';
import { QUANTITIES, type Quantity, type QuantityName } from './quantities.js';

/** A value with its standard error, in the unit of its quantity. */
export interface Level {
  readonly value: number;
  readonly n: number;
  readonly standardError: number | null;
}

/** One quantity of the table in one place. */
export interface Reading {
  readonly name: QuantityName;
  readonly labels: Labels;
  /** `null` where `invalid` says why there is none. */
  readonly value: number | null;
  readonly invalid?: string;
  readonly n?: number;
  readonly standardError?: number | null;
  /** What it is held against. */
  readonly earlier?: Level;
  /** In place of the usual limit, on the same side. */
  readonly limit?: number;
  /** An upper bound that the configuration sets besides. */
  readonly most?: number;
  readonly severity?: Severity;
  /** What its sentence adds when the limit is broken. */
  readonly about?: string;
}

export interface Measured {
  readonly head: readonly Measurement[];
  readonly base: ReadonlyMap<string, Measurement>;
  readonly series: ReadonlyMap<string, readonly number[]>;
  readonly boundaries: ReadonlyMap<string, readonly number[]>;
  readonly recordRuns: ReadonlyMap<string, number>;
  /** Usual limits; rules of the configuration come behind them. */
  readonly rules: readonly Rule[];
  /** What the sentence about a measurement adds, by id. */
  readonly about: ReadonlyMap<string, string>;
  readonly notices: readonly Fault[];
}

export const NOTHING_MEASURED: Measured = {
  head: [],
  base: new Map(),
  series: new Map(),
  boundaries: new Map(),
  recordRuns: new Map(),
  rules: [],
  about: new Map(),
  notices: [],
};

function placed({ name, labels }: Reading): Place {
  return { suite: QUANTITIES[name].suite, metric: name, labels };
}

function termsOf({ name, limit, most, severity }: Reading): Terms {
  const quantity: Quantity = QUANTITIES[name];
  const value = limit ?? quantity.limit.value;
  const terms = { ...NO_TERMS, severity: severity ?? quantity.severity };
  if (quantity.limit.kind === 'min') return { ...terms, min: value };
  if (quantity.limit.kind === 'max') return { ...terms, max: value };
  const maxRise = { kind: 'relative', fraction: value, text: `${value * 100}%` } as const;
  return { ...terms, maxRise, max: most ?? null };
}

function measurementOf(reading: Reading, level: Level | null): Measurement {
  const { unit, direction }: Quantity = QUANTITIES[reading.name];
  return {
    ...placed(reading),
    value: level?.value ?? null,
    invalid: level === null ? (reading.invalid ?? 'nothing') : null,
    n: level?.n ?? null,
    standardError: level?.standardError ?? null,
    interval: null,
    direction,
    unit,
  };
}

function levelOf({ value, n, standardError }: Reading): Level | null {
  return value === null ? null : { value, n: n ?? 1, standardError: standardError ?? null };
}

/** Readings as the judge takes them. The id as a glob matches itself alone: none of these names holds a star. */
export function measured(readings: readonly Reading[], notices: readonly Fault[] = []): Measured {
  const idOf = (reading: Reading): string => measurementId(placed(reading));
  const based = readings.flatMap((reading) =>
    reading.earlier === undefined ? [] : [[idOf(reading), measurementOf(reading, reading.earlier)] as const],
  );
  return {
    ...NOTHING_MEASURED,
    head: readings.map((reading) => measurementOf(reading, levelOf(reading))),
    base: new Map(based),
    rules: readings.map((reading) => ({ match: idOf(reading), where: 'health', ...termsOf(reading) })),
    about: new Map(readings.map((reading) => [idOf(reading), reading.about ?? ''])),
    notices,
  };
}

/** All parts as one. Their ids have nothing in common. */
export function joined(parts: readonly Measured[]): Measured {
  const maps = <Value>(of: (part: Measured) => ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(parts.flatMap((part) => [...of(part)]));
  return {
    head: parts.flatMap(({ head }) => head),
    base: maps(({ base }) => base),
    series: maps(({ series }) => series),
    boundaries: maps(({ boundaries }) => boundaries),
    recordRuns: maps(({ recordRuns }) => recordRuns),
    rules: parts.flatMap(({ rules }) => rules),
    about: maps(({ about }) => about),
    notices: parts.flatMap(({ notices }) => notices),
  };
}

function isQuantity(name: string): name is QuantityName {
  return Object.hasOwn(QUANTITIES, name);
}

/** The limit as a number: one that is relative to the earlier value in units of the value. */
function limitOf({ min, max, maxRise }: Limits, { head, base }: Verdict): number | null {
  const value = head?.value ?? 0;
  if (min !== null && !(value >= min)) return min;
  if (max !== null && !(value <= max)) return max;
  const share = typeof maxRise === 'string' ? Number.parseFloat(maxRise) / 100 : Number.NaN;
  const risen = (base?.value ?? Number.NaN) * (1 + share);
  return Number.isFinite(risen) ? risen : (min ?? max);
}

const BAD: readonly Verdict['outcome'][] = ['violated', 'regressed', 'suspected'];

/** What is wrong and how to mend it, for each verdict of the table that is bad. */
export function findings(verdicts: readonly Verdict[], about: Measured['about']): readonly Fault[] {
  return verdicts.flatMap((verdict) => {
    const { id, metric, suite, labels, unit, head, limits, outcome } = verdict;
    const value = head?.value ?? null;
    const ours = isQuantity(metric) && QUANTITIES[metric].suite === suite;
    if (!ours || value === null || !BAD.includes(outcome)) return [];
    const limit = limitOf(limits, verdict);
    const [found = '', allowed = ''] = valuesApart(limit === null ? [value] : [value, limit], unit);
    const details = { found, limit: allowed, about: about.get(id) ?? '' };
    return [fault(QUANTITIES[metric].code, Object.values(labels)[0] ?? null, details)];
  });
}
