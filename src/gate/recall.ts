/** What head is held against: the base evaluation from files, or the newest record of the history, and its series. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { type ChosenBase, chooseBases } from '../history/base.js';
import { comparableHistory, type Fingerprinted } from '../history/comparable.js';
import { boundariesById, recordRunsById, seriesById } from '../history/series.js';
import type { HistoryStore } from '../history/store.js';
import type { Anchored } from '../judge/trial.js';
import type { Evaluation, Measurement, Suite } from '../model/evaluation.js';
import type { History } from '../model/history.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { Inputs } from '../model/inputs.js';
import type { BaseSide, Side } from '../model/report.js';
import type { TextColumn } from '../model/table.js';
import type { World } from '../world.js';
import { anchorOf } from './anchor.js';
import { pairedByFile, prefixed } from './assemble.js';
import { fingerprintsOfBases, fingerprintsOfSuites } from './comparable.js';
import { recollection } from './earlier.js';
import type { Recollect } from './flips.js';
import { type Loaded, load } from './load.js';
import { matchesGlob } from './matches.js';
import { measure } from './measure.js';
import { NO_PAST, type Past, pastOf } from './past.js';
import { valuesOfBases } from './remembered.js';
import type { GateRequest } from './request.js';
import { reportedHead, reportedSuites } from './suites.js';

export interface Recalled {
  readonly evaluation: Evaluation | null;
  readonly measurements: ReadonlyMap<string, Measurement>;
  readonly series: ReadonlyMap<string, readonly number[]>;
  readonly boundaries: ReadonlyMap<string, readonly number[]>;
  readonly recordRuns: ReadonlyMap<string, number>;
  /** Of the series. */
  readonly past: Past;
  readonly side: BaseSide | null;
  /** What base tells of its suites. */
  readonly fingerprints: Fingerprinted;
  readonly anchor: Anchored | null;
  readonly anchorSide: Side | null;
  readonly notices: readonly Fault[];
  /** Earlier outcomes of examples; `null` where there is no history. */
  readonly recollect: Recollect | null;
  /** Of what was read of the history; `null` for none. */
  readonly history: Inputs['history'];
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The suites that were ever recorded: those that head has lost must be found missing. */
function suitesOf(history: History): readonly string[] {
  const newest = history.records.at(-1);
  const names = (newest?.measurements ?? []).map((measurement) => placeOf(measurement.id)?.suite ?? '');
  return [...new Set(names)].filter((name) => name !== '');
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
export async function loadBase(
  world: World,
  request: GateRequest,
  head: Promise<Loaded>,
): Promise<Loaded | null> {
  if (request.base.length === 0) return null;
  const likelyIds = await head.then(onlyIds, () => null);
  const wanted = { globs: request.base, sources: [], parser: request.parser ?? 'auto', likelyIds };
  return await load(world, wanted, request.config);
}

/** The ids of an evaluation of one suite, which its base is likely to have too. */
function onlyIds({ evaluation: { suites } }: Loaded): TextColumn | null {
  return suites.length === 1 ? (suites[0]?.examples?.table.ids ?? null) : null;
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
    ...NOTHING,
    evaluation: named,
    measurements: new Map(measured.measurements.map((one) => [measurementId(one), one])),
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
  if (history.records.length === 0) {
    return { ...NOTHING, history: { records: 0, newest: null }, notices: history.notices };
  }
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
    measurements: valuesOfBases(bases),
    series: seriesById(told, window),
    boundaries: boundariesById(told, window, matchesGlob),
    recordRuns: recordRunsById(told, window),
    past: pastOf(told, window, { name: anchor.anchored?.name ?? '', sha: anchor.side?.sha ?? null }),
    side: newest === null ? null : sideOf(newest, world.now()),
    fingerprints: fingerprintsOfBases(bases),
    anchor: anchor.anchored,
    anchorSide: anchor.side,
    notices: [...history.notices, ...anchor.notices, ...ofTheFuture(history, world.now())],
    history: { records: history.records.length, newest: history.records.at(-1)?.id ?? null },
    recollect: recollection(store, history, request.config.history.outcomes),
  };
}

const NOTHING: Recalled = {
  evaluation: null,
  measurements: new Map(),
  series: new Map(),
  boundaries: new Map(),
  recordRuns: new Map(),
  past: NO_PAST,
  side: null,
  fingerprints: new Map(),
  anchor: null,
  anchorSide: null,
  notices: [],
  recollect: null,
  history: null,
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
  const { evaluation, measurements, side, fingerprints } = files;
  const notices = [...files.notices, ...remembered.notices];
  return { ...remembered, evaluation, measurements, side, fingerprints, notices };
}
