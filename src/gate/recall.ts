/** What head is held against: the base evaluation from files, or the newest record of the history, and its series. */
import type { Fault } from '../failure/failure.js';
import { type ChosenBase, chooseBases } from '../history/base.js';
import { boundariesById, seriesById } from '../history/series.js';
import type { HistoryStore } from '../history/store.js';
import { matchesId } from '../judge/glob.js';
import { describeMeasurement } from '../metrics/describe.js';
import type { Evaluation, Measurement, Suite } from '../model/evaluation.js';
import type { History, RecordedMeasurement } from '../model/history.js';
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
  readonly boundaries: ReadonlyMap<string, readonly number[]>;
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

/** Whether a glob matches the measurement of this id. */
function matchesGlob(glob: string, id: string): boolean {
  const place = placeOf(id);
  return place !== null && matchesId(glob, place);
}

/** The suites that were ever recorded: those that head has lost must be found missing. */
function suitesOf(history: History): readonly string[] {
  const newest = history.records.at(-1);
  const names = (newest?.measurements ?? []).map((measurement) => placeOf(measurement.id)?.suite ?? '');
  return [...new Set(names)].filter((name) => name !== '');
}

function valuesOf(bases: ReadonlyMap<string, ChosenBase>): ReadonlyMap<string, Measurement> {
  const values = new Map<string, Measurement>();
  for (const [suite, { record }] of bases) {
    for (const recorded of record.measurements) {
      const measurement = remembered(recorded);
      if (measurement?.suite === suite) values.set(recorded.id, measurement);
    }
  }
  return values;
}

/** The suites with their per-example outcomes, where the history still keeps them. */
async function evaluationOf(
  store: HistoryStore,
  bases: ReadonlyMap<string, ChosenBase>,
): Promise<Evaluation> {
  const suites: Suite[] = [];
  for (const [name, { record }] of bases) {
    const examples = await store.outcomes(record, name);
    const about = record.head.suites.find((suite) => suite.name === name);
    if (examples === null || about === undefined) continue;
    suites.push({ ...about, fingerprints: {}, measurements: [], examples });
  }
  return { suites };
}

function sideOf({ record, distance }: ChosenBase, now: Date): BaseSide {
  const age = (now.getTime() - Date.parse(record.at)) / MILLISECONDS_A_DAY;
  const ageDays = Number.isFinite(age) ? Math.max(0, age) : null;
  return { ...record.head, source: 'history', ageDays, distance };
}

async function fromFiles(world: World, request: GateRequest, head: Evaluation): Promise<Recalled> {
  const { evaluation, notices } = await load(world, { globs: request.base, sources: [] }, request.config);
  const named = pairedByFile(head, prefixed(evaluation, request.suite));
  const measured = measure(named, request.config);
  const suites = reportedSuites(named);
  return {
    evaluation: named,
    measurements: new Map(measured.measurements.map((one) => [measurementId(one), one])),
    series: new Map(),
    boundaries: new Map(),
    side: {
      sha: null,
      ref: null,
      run: null,
      at: null,
      suites,
      source: 'files',
      ageDays: null,
      distance: null,
    },
    notices: [...notices, ...measured.notices],
  };
}

/** The commits that matter are asked of GitHub only where there is a record to choose. */
async function fromHistory(world: World, request: GateRequest, head: Evaluation): Promise<Recalled> {
  const store = request.history;
  if (store === null) return NOTHING;
  const history = await store.read();
  if (history.records.length === 0) return { ...NOTHING, notices: history.notices };
  const suites = [...new Set([...head.suites.map((suite) => suite.name), ...suitesOf(history)])];
  const bases = chooseBases(history, suites, await request.line());
  const newest = [...bases.values()].reduce<ChosenBase | null>(
    (latest, base) => (latest === null || base.record.at > latest.record.at ? base : latest),
    null,
  );
  const needed = request.base.length === 0;
  const { window } = request.config.history;
  return {
    evaluation: needed ? await evaluationOf(store, bases) : null,
    measurements: valuesOf(bases),
    series: seriesById(history, window),
    boundaries: boundariesById(history, window, matchesGlob),
    side: newest === null ? null : sideOf(newest, world.now()),
    notices: history.notices,
  };
}

const NOTHING: Recalled = {
  evaluation: null,
  measurements: new Map(),
  series: new Map(),
  boundaries: new Map(),
  side: null,
  notices: [],
};

/** Values and examples come from base files where there are any; noise and level always from the history. */
export async function recall(world: World, request: GateRequest, head: Evaluation): Promise<Recalled> {
  const remembered = await fromHistory(world, request, head);
  if (request.base.length === 0) return remembered;
  const files = await fromFiles(world, request, head);
  const { series, boundaries } = remembered;
  return { ...files, series, boundaries, notices: [...files.notices, ...remembered.notices] };
}
