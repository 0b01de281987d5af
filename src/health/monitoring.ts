/** What monitoring systems answered, as measurements: `health:monitoring/NAME{label=…}`. Only rules set their limits. */
import type { Config } from '../config/config.js';
import type { ConfiguredSource } from '../config/monitored.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { hasLimits } from '../judge/limits.js';
import { termsFor } from '../judge/rules.js';
import type { Measurement, Place } from '../model/evaluation.js';
import { measurementId, placeOf } from '../model/identity.js';
import { type Measured, NOTHING_MEASURED } from './measured.js';
import { type Answered, MONITORING, placeIn, sourceId } from './sources.js';

const NAMED = 3;
const SHOWN = 300;

export function isOfMonitoring(match: string): boolean {
  return match.startsWith(`${MONITORING}/`);
}

function measurementIn(
  place: Place,
  { unit, direction }: ConfiguredSource,
  { value, invalid }: Pick<Measurement, 'value' | 'invalid'>,
): Measurement {
  return { ...place, value, invalid, n: null, standardError: null, interval: null, unit, direction };
}

/** A source that failed is a measurement that is none, so that a report never looks as if nobody had asked. */
function measurementsOf({ source, reading }: Answered): readonly Measurement[] {
  if (reading.ok) return reading.values.map((value) => measurementIn(placeIn(source, value), source, value));
  const place = { suite: MONITORING, metric: source.name, labels: {} };
  return [measurementIn(place, source, { value: null, invalid: 'no answer that could be used' })];
}

/** What a rule bounds by its whole id, and no answer has. */
function absentOf(
  answers: readonly Answered[],
  head: readonly Measurement[],
  { rules }: Config,
): readonly Measurement[] {
  const there = new Set(head.map(measurementId));
  const places = rules
    .filter(({ match }) => isOfMonitoring(match) && !match.includes('*'))
    .map(({ match }) => placeOf(match))
    .filter((place) => place !== null);
  const absent = new Map(places.map((place) => [measurementId(place), place]));
  return [...absent].flatMap(([id, place]) => {
    const source = answers.find((one) => one.source.name === place.metric)?.source;
    const isThere = source === undefined || there.has(id) || !hasLimits(termsFor(rules, place));
    return isThere ? [] : [measurementIn(place, source, { value: null, invalid: 'not in the answer' })];
  });
}

/** A source that answers, and of which no value is held to anything. */
function unlimited({ source, reading }: Answered, { rules, required }: Config): readonly Fault[] {
  if (!reading.ok) return [];
  const places = reading.values.map((value) => placeIn(source, value));
  const isHeld = places.some(
    (place) => hasLimits(termsFor(rules, place)) || required.includes(measurementId(place)),
  );
  const where = sourceId(source);
  return isHeld ? [] : [fault('MONITOR_UNLIMITED', where, { id: where })];
}

/** NaN and infinities are told of every source, because what has no limit is not judged. */
function numberless({ source, reading }: Answered): readonly Fault[] {
  if (!reading.ok) return [];
  const told = reading.values
    .filter(({ value }) => value === null)
    .map((value) => `${measurementId(placeIn(source, value))} is ${value.invalid ?? 'nothing'}`);
  if (told.length === 0) return [];
  const more = told.length - NAMED;
  const found = `${told.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`.slice(0, SHOWN);
  const code = told.length === reading.values.length ? 'MONITOR_NO_NUMBER' : 'MONITOR_NOT_FINITE';
  return [fault(code, sourceId(source), { found })];
}

export function monitored(answers: readonly Answered[], config: Config): Measured {
  const head = answers.flatMap(measurementsOf);
  const told = answers.flatMap(({ reading }) => (reading.ok ? reading.notices : [reading.fault]));
  return {
    ...NOTHING_MEASURED,
    head: [...head, ...absentOf(answers, head, config)],
    notices: [...told, ...answers.flatMap(numberless), ...answers.flatMap((one) => unlimited(one, config))],
  };
}

/** What is required of a source that nobody named would be missed by nobody on the command line. */
export function requiredFaults({ required, health }: Config): readonly Fault[] {
  const names = health.sources.map(({ name }) => name);
  return required.filter(isOfMonitoring).flatMap((id) => {
    const name = placeOf(id)?.metric ?? id;
    return names.includes(name)
      ? []
      : [fault('MONITOR_NO_SOURCE', id, { id, nearest: nearest(name, names) })];
  });
}
