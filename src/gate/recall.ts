/** What head is held against: the base evaluation from files, or the newest record of the history, and its series. */
import type { Fault } from '../failure/failure.js';
import { localHistory } from '../history/local.js';
import { basesBySuite, seriesById } from '../history/series.js';
import { describeMeasurement } from '../metrics/describe.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { History, HistoryRecord, RecordedMeasurement } from '../model/history.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { BaseSide } from '../model/report.js';
import type { World } from '../world.js';
import { pairedByFile, prefixed } from './assemble.js';
import { load } from './load.js';
import { measure } from './measure.js';
import type { GateRequest } from './request.js';
import { reportedSuites } from './suites.js';

export interface Recalled {
  readonly evaluation: Evaluation | null;
  readonly measurements: ReadonlyMap<string, Measurement>;
  readonly series: ReadonlyMap<string, readonly number[]>;
  readonly side: BaseSide | null;
  readonly notices: readonly Fault[];
}

const MILLISECONDS_A_DAY = 86_400_000;

function remembered(recorded: RecordedMeasurement): Measurement | null {
  const place = placeOf(recorded.id);
  if (place === null) return null;
  const { value, n, standardError } = recorded;
  const invalid = value === null ? 'no finite number in the record' : null;
  return describeMeasurement({
    ...place,
    value,
    invalid,
    n,
    standardError,
    interval: null,
    direction: null,
    unit: null,
  });
}

/** The suites that were ever recorded: those that head has lost must be found missing. */
function suitesOf(history: History): readonly string[] {
  const newest = history.records.at(-1);
  const names = (newest?.measurements ?? []).map((measurement) => placeOf(measurement.id)?.suite ?? '');
  return [...new Set(names)].filter((name) => name !== '');
}

function valuesOf(records: ReadonlyMap<string, HistoryRecord>): ReadonlyMap<string, Measurement> {
  const values = new Map<string, Measurement>();
  for (const [suite, record] of records) {
    for (const recorded of record.measurements) {
      const measurement = remembered(recorded);
      if (measurement?.suite === suite) values.set(recorded.id, measurement);
    }
  }
  return values;
}

function sideOf(record: HistoryRecord, now: Date): BaseSide {
  const age = (now.getTime() - Date.parse(record.at)) / MILLISECONDS_A_DAY;
  return { ...record.head, source: 'history', ageDays: Number.isFinite(age) ? Math.max(0, age) : null };
}

async function fromFiles(world: World, request: GateRequest, head: Evaluation): Promise<Recalled> {
  const { evaluation, notices } = await load(world, request.base, request.config);
  const named = pairedByFile(head, prefixed(evaluation, request.suite));
  const measured = measure(named, request.config);
  const suites = reportedSuites(named);
  return {
    evaluation: named,
    measurements: new Map(measured.measurements.map((one) => [measurementId(one), one])),
    series: new Map(),
    side: { sha: null, ref: null, run: null, at: null, suites, source: 'files', ageDays: null },
    notices: [...notices, ...measured.notices],
  };
}

async function fromHistory(world: World, request: GateRequest, head: Evaluation): Promise<Recalled> {
  if (request.history === null) return NOTHING;
  const history = await localHistory(world, request.history).read();
  const suites = [...new Set([...head.suites.map((suite) => suite.name), ...suitesOf(history)])];
  const bases = basesBySuite(history, suites);
  const newest = [...bases.values()].reduce<HistoryRecord | null>(
    (latest, record) => (latest === null || record.at > latest.at ? record : latest),
    null,
  );
  return {
    evaluation: null,
    measurements: valuesOf(bases),
    series: seriesById(history, request.config.history.window),
    side: newest === null ? null : sideOf(newest, world.now()),
    notices: history.notices,
  };
}

const NOTHING: Recalled = {
  evaluation: null,
  measurements: new Map(),
  series: new Map(),
  side: null,
  notices: [],
};

/** Values and examples come from base files where there are any; noise and level always from the history. */
export async function recall(world: World, request: GateRequest, head: Evaluation): Promise<Recalled> {
  const remembered = await fromHistory(world, request, head);
  if (request.base.length === 0) return remembered;
  const files = await fromFiles(world, request, head);
  return { ...files, series: remembered.series, notices: [...files.notices, ...remembered.notices] };
}
