/** One rule held against what the history says it does, and against the noise of what it bounds. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import { matchesGlob } from '../gate/matches.js';
import type { Prospect } from '../judge/prospect.js';
import { sizeOf } from '../judge/scale.js';
import type { Trial } from '../judge/trial.js';
import type { History } from '../model/history.js';
import { measurementId } from '../model/identity.js';
import type { Rule, Tolerance } from '../model/policy.js';
import type { JudgedTurn } from './alarms.js';

export interface Standing {
  readonly history: History;
  /** The newest turns, judged. */
  readonly recent: readonly JudgedTurn[];
  /** The run that is still to come. */
  readonly next: Trial;
  readonly prospects: readonly Prospect[];
}

const FEWEST_RUNS = 5;
const ALWAYS = 0.8;
/** A bound further off than this many standard deviations, and than this share of the level, holds nothing. */
const FAR_IN_NOISE = 10;
const FAR_IN_LEVEL = 0.25;
/** A limit that chance breaks more often than this is in the noise. */
const OFTEN = 0.01;

function unmatched({ match, where }: Rule, { history, next }: Standing): readonly Fault[] {
  const ids = next.head.map(measurementId);
  if (ids.some((id) => matchesGlob(match, id))) return [];
  const last = history.records.findLast(({ measurements }) =>
    measurements.some(({ id }) => matchesGlob(match, id)),
  );
  return [
    fault('AUDIT_RULE_UNMATCHED', where, { match, nearest: nearest(match, ids), last: last?.at ?? null }),
  ];
}

function habits({ match, where }: Rule, { recent }: Standing): readonly Fault[] {
  const verdicts = recent.map(({ judgement }) =>
    judgement.verdicts.filter(({ id }) => matchesGlob(match, id)),
  );
  const held = verdicts.filter((own) => own.length > 0);
  if (held.length < FEWEST_RUNS) return [];
  const bad = held.filter((own) =>
    own.some(({ outcome }) => outcome === 'regressed' || outcome === 'violated'),
  );
  if (bad.length >= ALWAYS * held.length) {
    return [fault('AUDIT_RULE_ALWAYS', where, { match, red: bad.length, runs: held.length })];
  }
  const blind = held.every((own) => own.every(({ outcome }) => outcome === 'inconclusive'));
  return blind ? [fault('AUDIT_RULE_INCONCLUSIVE', where, { match, runs: held.length })] : [];
}

function isFar(distance: number, { noise, level }: Prospect): boolean {
  return distance > FAR_IN_NOISE * noise && distance > FAR_IN_LEVEL * Math.abs(level);
}

/** How far the value stands within the limit; below 0 where it breaks it already. */
function limitFaults(rule: Rule, prospect: Prospect): readonly Fault[] {
  const { id, level, noise, direction, chanceOfWorse } = prospect;
  const sides = [
    { key: 'min', limit: rule.min, room: level - (rule.min ?? 0), worse: direction === 'higher' },
    { key: 'max', limit: rule.max, room: (rule.max ?? 0) - level, worse: direction === 'lower' },
  ];
  return sides.flatMap(({ key, limit, room, worse }): readonly Fault[] => {
    // A bound on the good side (no accuracy above 1) is a check of sanity, and may be anywhere.
    if (limit === null || !worse || room < 0) return [];
    if (noise > 0 && isFar(room, prospect)) {
      return [fault('AUDIT_LIMIT_FAR', rule.where, { id, key, limit, level, noise })];
    }
    const chance = chanceOfWorse(limit);
    if (!(chance > OFTEN)) return [];
    return [fault('AUDIT_LIMIT_IN_NOISE', rule.where, { id, key, limit, level, chance })];
  });
}

function toleranceFaults(rule: Rule, prospect: Prospect): readonly Fault[] {
  const { id, level, noise, direction } = prospect;
  const sides: readonly (readonly [string, Tolerance | null, boolean])[] = [
    ['max-drop', rule.maxDrop, direction === 'higher'],
    ['max-rise', rule.maxRise, direction === 'lower'],
  ];
  return sides.flatMap(([key, tolerance, speaks]): readonly Fault[] => {
    if (tolerance === null || !speaks || !(noise > 0)) return [];
    const size = sizeOf(tolerance, level);
    const all = direction === 'higher' && size >= Math.abs(level);
    if (!all && !isFar(size, prospect)) return [];
    const detail = { id, key, tolerance: tolerance.text, level, size, noise };
    return [fault('AUDIT_TOLERANCE_FAR', rule.where, detail)];
  });
}

export function auditRule(rule: Rule, standing: Standing): readonly Fault[] {
  const own = standing.prospects.filter(({ id }) => matchesGlob(rule.match, id));
  return [
    ...unmatched(rule, standing),
    ...habits(rule, standing),
    ...own.flatMap((prospect) => [...limitFaults(rule, prospect), ...toleranceFaults(rule, prospect)]),
  ];
}
