/** Measurements that stopped, that never move, and that are required and gone. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { History } from '../model/history.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { Standing } from './audit-rules.js';

export interface Told {
  readonly id: string;
  readonly told: Fault;
}

/** A measurement that was in fewer records was never more than a try. */
const ROOTED = 3;
const FEWEST_CONSTANT = 10;

interface Life {
  readonly id: string;
  readonly suite: string;
  readonly values: (number | null)[];
  first: number;
  last: number;
}

/** Every measurement with the records in which it first and last stood. */
function livesOf(history: History): readonly Life[] {
  const lives = new Map<string, Life>();
  for (const [index, { measurements }] of history.records.entries()) {
    for (const { id, value } of measurements) {
      const known = lives.get(id);
      if (known !== undefined) {
        known.last = index;
        known.values.push(value);
      } else {
        lives.set(id, { id, suite: placeOf(id)?.suite ?? '', values: [value], first: index, last: index });
      }
    }
  }
  return [...lives.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The record in which each suite last stood: a suite that a run did not evaluate has lost nothing. */
function lastOfSuites(lives: readonly Life[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const life of lives) last.set(life.suite, Math.max(life.last, last.get(life.suite) ?? 0));
  return last;
}

/** Measurements that were at home in a suite which goes on without them. */
export function goneMetrics(history: History): readonly Told[] {
  const lives = livesOf(history);
  const last = lastOfSuites(lives);
  return lives.flatMap((life): readonly Told[] => {
    if (life.values.length < ROOTED || life.last >= (last.get(life.suite) ?? 0)) return [];
    const heirs = lives.filter(({ suite, first }) => suite === life.suite && first === life.last + 1);
    const names = heirs.map(({ id }) => id);
    const detail = {
      id: life.id,
      records: life.values.length,
      last: history.records[life.last]?.at ?? '',
      renamed: nearest(life.id, names) ?? (names.length === 1 ? (names[0] ?? null) : null),
    };
    return [{ id: life.id, told: fault('AUDIT_METRIC_GONE', null, detail) }];
  });
}

export function constantMetrics(history: History): readonly Told[] {
  const lives = livesOf(history);
  const last = lastOfSuites(lives);
  return lives.flatMap((life): readonly Told[] => {
    const [value = null] = life.values;
    const alive = life.last === last.get(life.suite);
    if (!alive || value === null || life.values.length < FEWEST_CONSTANT) return [];
    if (life.values.some((other) => other !== value)) return [];
    const detail = { id: life.id, value, records: life.values.length };
    return [{ id: life.id, told: fault('AUDIT_METRIC_CONSTANT', null, detail) }];
  });
}

export function goneRequired(required: readonly string[], { next }: Standing): readonly Told[] {
  const ids = next.head.map(measurementId);
  return required
    .filter((id) => !ids.includes(id))
    .map((id) => ({ id, told: fault('AUDIT_REQUIRED_GONE', null, { id, nearest: nearest(id, ids) }) }));
}
