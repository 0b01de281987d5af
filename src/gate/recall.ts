/** What head is held against: the base evaluation from files, or the newest record of the history, and its series. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { type ChosenBase, chooseBases } from '../history/base.js';
import { comparableHistory, type Fingerprinted } from '../history/comparable.js';
import { boundariesById, recordRunsById, seriesById } from '../history/series.js';
import type { HistoryStore } from '../history/store.js';
import type { Anchored } from '../judge/trial.js';
import { describeMeasurement } from '../metrics/describe.js';
import type { Evaluation, Measurement, Suite } from '../model/evaluation.js';
import type { History, RecordedMeasurement } from '../model/history.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { BaseSide, Side } from '../model/report.js';
import type { World } from '../world.js';
import { anchorOf } from './anchor.js';
import { pairedByFile, prefixed } from './assemble.js';
import { fingerprintsOfBases, fingerprintsOfSuites } from './comparable.js';
import { type Loaded, load } from './load.js';
import { matchesGlob } from './matches.js';
import { measure } from './measure.js';
import type { GateRequest } from './request.js';
import { reportedHead, reportedSuites } from './suites.js';

export interface Recalled {
  readonly evaluation: Evaluation | null;
  readonly measurements: ReadonlyMap<string, Measurement>;
  readonly series: ReadonlyMap<string, readonly number[]>;
  readonly boundaries: ReadonlyMap<string, readonly number[]>;
  readonly recordRuns: ReadonlyMap<string, number>;
  readonly side: BaseSide | null;
  /** What base tells of its suites. */
  readonly fingerprints: Fingerprinted;
  readonly anchor: Anchored | null;
  readonly anchorSide: Side | null;
  readonly notices: readonly Fault[];
}

const MILLISECONDS_A_DAY = 86_400_000;

function remembered(recorded: RecordedMeasurement): Measurement | null {
  const place = placeOf(recorded.id);
  if (place === null) return null;
  const { value, n, standardError, runs } = recorded;
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
    ...(runs === undefined ? {} : { runs }),
  });
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
  return { ...reportedHead(record), source: 'history', ageDays, distance };
}

/** The base files that were named, as they are; `null` where none were. */
export async function loadBase(world: World, request: GateRequest): Promise<Loaded | null> {
  if (request.base.length === 0) return null;
  return await load(
    world,
    { globs: request.base, sources: [], parser: request.parser ?? 'auto' },
    request.config,
  );
}

async function fromFiles(
  request: GateRequest,
  head: Evaluation,
  { evaluation, notices }: Loaded,
): Promise<Recalled> {
  const named = pairedByFile(head, prefixed(evaluation, request.suite));
  const measured = await measure(named, request.config);
  const suites = reportedSuites(named);
  return {
    evaluation: named,
    measurements: new Map(measured.measurements.map((one) => [measurementId(one), one])),
    series: new Map(),
    boundaries: new Map(),
    recordRuns: new Map(),
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
    fingerprints: fingerprintsOfSuites(named),
    anchor: null,
    anchorSide: null,
    notices: [...notices, ...measured.notices],
  };
}

/** Clocks of runners differ a little; a day is more than that. */
function ofTheFuture({ records }: History, now: Date): readonly Fault[] {
  const newest = records.at(-1);
  if (newest === undefined || !(Date.parse(newest.at) > now.getTime() + MILLISECONDS_A_DAY)) return [];
  return [fault('HISTORY_FUTURE', null, { id: newest.id, at: newest.at })];
}

/** The commits that matter are asked of GitHub only where there is a record to choose. */
async function fromHistory(world: World, request: GateRequest, head: Evaluation): Promise<Recalled> {
  const store = request.history;
  if (store === null) return NOTHING;
  const history = await store.read();
  if (history.records.length === 0) return { ...NOTHING, notices: history.notices };
  const suites = [...new Set([...head.suites.map((suite) => suite.name), ...suitesOf(history)])];
  const bases = chooseBases(history, suites, await request.line());
  const names = request.config.comparable;
  const told = comparableHistory(history, fingerprintsOfSuites(head), names);
  const anchor = await anchorOf(request.config.anchor, told, { suites, line: request.anchorLine });
  const newest = [...bases.values()].reduce<ChosenBase | null>(
    (latest, base) => (latest === null || base.record.at > latest.record.at ? base : latest),
    null,
  );
  const needed = request.base.length === 0;
  const { window } = request.config.history;
  return {
    evaluation: needed ? await evaluationOf(store, bases) : null,
    measurements: valuesOf(bases),
    series: seriesById(told, window),
    boundaries: boundariesById(told, window, matchesGlob),
    recordRuns: recordRunsById(told, window),
    side: newest === null ? null : sideOf(newest, world.now()),
    fingerprints: fingerprintsOfBases(bases),
    anchor: anchor.anchored,
    anchorSide: anchor.side,
    notices: [...history.notices, ...anchor.notices, ...ofTheFuture(history, world.now())],
  };
}

const NOTHING: Recalled = {
  evaluation: null,
  measurements: new Map(),
  series: new Map(),
  boundaries: new Map(),
  recordRuns: new Map(),
  side: null,
  fingerprints: new Map(),
  anchor: null,
  anchorSide: null,
  notices: [],
};

/** Values and examples come from base files where there are any; noise and level always from the history. */
export async function recall(
  world: World,
  request: GateRequest,
  found: { readonly head: Evaluation; readonly base: Loaded | null },
): Promise<Recalled> {
  const remembered = await fromHistory(world, request, found.head);
  if (found.base === null) return remembered;
  const files = await fromFiles(request, found.head, found.base);
  const { series, boundaries, recordRuns, anchor, anchorSide } = remembered;
  return {
    ...files,
    series,
    boundaries,
    recordRuns,
    anchor,
    anchorSide,
    notices: [...files.notices, ...remembered.notices],
  };
}
