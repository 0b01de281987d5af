/**
 * A record held against those before it, by the rules of today, as the gate would have held it on its day: by the
 * history alone, for examples of old records are not kept. Waivers are exceptions of a time, and are not replayed.
 */
import type { Config } from '../config/config.js';
import { matchesGlob } from '../gate/matches.js';
import { remembered, valuesOfBases } from '../gate/remembered.js';
import { type ChosenBase, chooseBases } from '../history/base.js';
import { comparableHistory, disagreement, fingerprintsOf } from '../history/comparable.js';
import { boundariesById, recordRunsById, seriesById } from '../history/series.js';
import type { Trial } from '../judge/trial.js';
import type { History, HistoryRecord } from '../model/history.js';
import { placeOf } from '../model/identity.js';

export interface Turn {
  /** Its place in the history. */
  readonly index: number;
  readonly record: HistoryRecord;
  readonly trial: Trial;
}

/** The suites of which a record holds measurements. */
export function suitesOf({ measurements }: HistoryRecord): readonly string[] {
  return [...new Set(measurements.flatMap(({ id }) => placeOf(id)?.suite ?? []))];
}

/** What a configuration forbids to compare was not compared on that day either. */
function refusedOf(
  record: HistoryRecord,
  bases: ReadonlyMap<string, ChosenBase>,
  names: readonly string[],
): Trial['refused'] {
  const own = fingerprintsOf(record);
  const refused = new Map<string, Extract<ReturnType<Trial['refused']['get']>, object>>();
  for (const [suite, base] of bases) {
    const theirs = fingerprintsOf(base.record).get(suite) ?? {};
    const differing = disagreement(theirs, own.get(suite) ?? {}, names);
    if (differing !== null) refused.set(suite, { kind: 'fingerprint-differs', ...differing });
  }
  return refused;
}

function trialOf(before: History, record: HistoryRecord, config: Config): Trial | null {
  const bases = chooseBases(before, suitesOf(record), []);
  if (bases.size === 0) return null;
  const told = comparableHistory(before, fingerprintsOf(record), config.comparable);
  const { window } = config.history;
  return {
    head: record.measurements.flatMap((measurement) => remembered(measurement) ?? []),
    base: valuesOfBases(bases),
    baseIsRecord: true,
    series: seriesById(told, window),
    boundaries: boundariesById(told, window, matchesGlob),
    recordRuns: recordRunsById(told, window),
    refused: refusedOf(record, bases, config.comparable),
    // Tags and commits are of the day; the best level is in the series themselves.
    anchor: config.anchor?.kind === 'best' ? { name: 'best', values: null } : null,
    paired: new Map(),
    rules: config.rules,
    required: config.required,
    waivers: [],
    accepted: null,
    today: record.at.slice(0, 10),
    decision: config.decision,
    partial: true,
  };
}

/** `null` where the record holds no measurements, or nothing came before it. */
export function turnAt(history: History, index: number, config: Config): Turn | null {
  const record = history.records[index];
  if (record === undefined || record.measurements.length === 0) return null;
  const trial = trialOf({ records: history.records.slice(0, index), damaged: [] }, record, config);
  return trial === null ? null : { index, record, trial };
}

/** The run that is still to come, as like the newest record of each suite as can be; `null` where there is none. */
export function nextTrial(history: History, config: Config): Trial | null {
  const suites = [...new Set(history.records.flatMap(suitesOf))];
  const newest = [...chooseBases(history, suites, []).entries()];
  const [first] = newest.map(([, { record }]) => record);
  if (first === undefined) return null;
  const measurements = newest.flatMap(([suite, { record }]) =>
    record.measurements.filter(({ id }) => placeOf(id)?.suite === suite),
  );
  const about = newest.flatMap(([suite, { record }]) =>
    record.head.suites.filter(({ name }) => name === suite),
  );
  return trialOf(history, { ...first, measurements, head: { ...first.head, suites: about } }, config);
}

/** All turns of a history, oldest first. */
export function turnsOf(history: History, config: Config): readonly Turn[] {
  return history.records.flatMap((_, index) => turnAt(history, index, config) ?? []);
}
