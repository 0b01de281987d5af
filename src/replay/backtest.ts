/** The rules of today on the history of the base branch: how often they were wrong, and what they would have seen. */
import type { Config } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { asWritten, type Translate } from '../failure/translation.js';
import { matchesGlob } from '../gate/matches.js';
import { noticeOf } from '../gate/report.js';
import { prospectsOf } from '../judge/prospect.js';
import { alphaAmong } from '../judge/reach.js';
import type {
  Backtest,
  BacktestedMeasurement,
  BacktestedRule,
  BacktestStep,
  Detection,
} from '../model/backtest.js';
import type { History } from '../model/history.js';
import { wilson } from '../stats/wilson.js';
import { type Aftermath, type Alarm, aftermathOfTurn, type JudgedTurn, judgedTurn } from './alarms.js';
import { detectionOf, plantingOf, SIGMAS, smallestSeen } from './injection.js';
import { nextTrial, turnsOf } from './turn.js';

const MONTH = 30.44 * 86_400_000;
/** From here on a history has a noise of its own. */
const FEWEST_RUNS = 5;
/** Progress is told after so many runs. */
const STRIDE = 100;

export interface BacktestRequest {
  readonly config: Config;
  readonly seed: number;
  /** Told after each part of long work. */
  readonly progress: (step: BacktestStep) => void;
  readonly translate?: Translate;
}

function countsOf(turns: readonly JudgedTurn[]): Readonly<Record<Aftermath, number>> {
  const counts = { false: 0, real: 0, open: 0, fault: 0 };
  for (const turn of turns) {
    const kind = aftermathOfTurn(turn);
    if (kind !== null) counts[kind] += 1;
  }
  return counts;
}

function span(turns: readonly JudgedTurn[]) {
  const times = turns.map(({ turn }) => turn.record.at);
  const [from = '', to = ''] = [times[0], times.at(-1)];
  return { from, to };
}

function falseAlarmsOf(turns: readonly JudgedTurn[], runs: number): Backtest['falseAlarms'] {
  const { from, to } = span(turns);
  const months = (Date.parse(to) - Date.parse(from)) / MONTH;
  const perRun = runs / turns.length;
  // The first of n runs starts the clock, so n − 1 of them fill the time.
  const perMonth = months > 0 ? (perRun * (turns.length - 1)) / months : null;
  return { runs, perRun, interval: wilson(runs, turns.length), perMonth };
}

function rulesOf(turns: readonly JudgedTurn[], config: Config): readonly BacktestedRule[] {
  const ids = [...new Set(turns.flatMap(({ judgement }) => judgement.verdicts.map(({ id }) => id)))];
  const alarms = turns.flatMap((turn) => turn.alarms);
  const ruleOf = (match: string | null, where: string | null, has: (id: string) => boolean) => {
    const own: readonly Alarm[] = alarms.filter(({ id }) => has(id));
    return {
      match,
      where,
      measurements: ids.filter(has).length,
      alarms: own.length,
      falseAlarms: own.filter(({ aftermath }) => aftermath === 'false').length,
    };
  };
  const rules = config.rules.map(({ match, where }) => ruleOf(match, where, (id) => matchesGlob(match, id)));
  const bare = (id: string): boolean => !config.rules.some(({ match }) => matchesGlob(match, id));
  return [...rules, ruleOf(null, null, bare)].filter(
    ({ match, measurements }) => match !== null || measurements > 0,
  );
}

function measurementsOf(
  history: History,
  turns: readonly JudgedTurn[],
  config: Config,
): readonly BacktestedMeasurement[] {
  const trial = nextTrial(history, config);
  if (trial === null) return [];
  const prospects = prospectsOf(trial);
  const alarms = turns.flatMap((turn) => turn.alarms);
  const alpha = alphaAmong(config.decision.alpha, prospects.length);
  return prospects.map(({ id, measurement, records, level, noise, margin, reach }) => {
    const own = alarms.filter((alarm) => alarm.id === id);
    return {
      id,
      unit: measurement.unit,
      records,
      level,
      noise,
      smallestSeen: Math.max(margin, reach(alpha)),
      alarms: own.length,
      falseAlarms: own.filter(({ aftermath }) => aftermath === 'false').length,
    };
  });
}

function noticesOf(turns: readonly JudgedTurn[], places: number, config: Config): readonly Fault[] {
  const told: Fault[] = [];
  if (turns.length < FEWEST_RUNS)
    told.push(fault('REPLAY_SHORT', null, { runs: turns.length, needed: FEWEST_RUNS }));
  if (places === 0) told.push(fault('BACKTEST_NO_NOISE', null, {}));
  if (config.anchor !== null && config.anchor.kind !== 'best') told.push(fault('REPLAY_NO_ANCHOR', null, {}));
  return told;
}

/** `null` where no record has another before it. */
export function backtest(
  history: History,
  { config, seed, progress, translate = asWritten }: BacktestRequest,
): Backtest | null {
  const found = turnsOf(history, config);
  const turns = found.map((turn, index) => {
    if (index % STRIDE === STRIDE - 1) progress({ kind: 'replayed', done: index + 1, of: found.length });
    return judgedTurn(history, turn);
  });
  if (turns.length === 0) return null;
  const counts = countsOf(turns);
  const planting = plantingOf(turns, seed);
  const { places } = planting;
  const detection: Detection[] = [];
  for (const sigma of places.length === 0 ? [] : SIGMAS) {
    detection.push(detectionOf(planting, sigma));
    progress({ kind: 'planted', done: detection.length, of: SIGMAS.length });
  }
  return {
    schema: 'holdline/backtest@1',
    runs: turns.length,
    ...span(turns),
    falseAlarms: falseAlarmsOf(turns, counts.false),
    red: { real: counts.real, fault: counts.fault, open: counts.open },
    detection,
    smallestSeen: smallestSeen(detection),
    rules: rulesOf(turns, config),
    measurements: measurementsOf(history, turns, config),
    notices: noticesOf(turns, places.length, config).map((one) => noticeOf(translate(one))),
  };
}
