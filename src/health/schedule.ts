/** From a workflow's file to when it should have run, and from its runs to when it did not. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Schedule, WorkflowRun } from '../model/workflow.js';
import type { Reading } from './measured.js';

const HOUR_MS = 3_600_000;
/** GitHub starts scheduled runs late when many want to start; later than this, or than the next one, it is missed. */
const GRACE_MS = 3 * HOUR_MS;
/** Of schedules that come more often than hourly GitHub drops many by design: one run an hour is asked of them. */
const LEAST_APART_MS = HOUR_MS;
const MOST_SLOTS = 3_000;
/** Rarer than this, a second missed run in a row is no accident. */
const RARE_MS = 20 * HOUR_MS;
const MISSED_OFTEN = 3;
/** A share of fewer says nothing, and one of more is slow to show what has begun to fail. */
const FEWEST_SLOTS = 5;
const NEWEST = 30;

/** Numbers, stars, lists, ranges and steps, and the names of months and weekdays; other programs know more. */
const FIELD = /^(?:[\d*,/-]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|SUN|MON|TUE|WED|THU|FRI|SAT)+$/i;

export interface Schedules {
  readonly schedules: readonly Schedule[];
  readonly notices: readonly Fault[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why a text is no cron of GitHub's; `null` where it is one. */
function troubleWith(cron: string): string | null {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5) return `it has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`;
  const odd = fields.find((field) => !FIELD.test(field));
  return odd === undefined ? null : `${JSON.stringify(odd)} is no list of numbers, names, ranges or steps`;
}

function scheduleOf(entry: unknown): Schedule | null {
  const cron = isObject(entry) ? entry['cron'] : undefined;
  const timezone = isObject(entry) ? entry['timezone'] : undefined;
  if (typeof cron !== 'string') return null;
  return { cron, timezone: typeof timezone === 'string' ? timezone : 'Etc/UTC' };
}

/** Whether the library takes it, with GitHub's own bounds looked at before. */
async function faultOf({ cron, timezone }: Schedule, where: string): Promise<readonly Fault[]> {
  const plain = troubleWith(cron);
  if (plain !== null) return [fault('HEALTH_CRON', where, { cron, why: plain })];
  const { Cron } = await import('croner');
  try {
    new Cron(cron, { paused: true, timezone, mode: '5-part' }).nextRun();
    return [];
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return [fault('HEALTH_CRON', where, { cron, why: words.replace(/^\w+: /, '') })];
  }
}

/** What stands under `on: schedule:` of a workflow's file; nothing where it has no schedule. */
export async function schedulesIn(text: string, where: string): Promise<Schedules> {
  const { parse } = await import('yaml');
  const unreadable = (why: string): Schedules => ({
    schedules: [],
    notices: [fault('HEALTH_WORKFLOW_UNREADABLE', where, { why })],
  });
  let root: unknown;
  try {
    root = parse(text, { schema: 'core', maxAliasCount: 100, logLevel: 'error' });
  } catch {
    return unreadable('it is no YAML');
  }
  const on = isObject(root) ? root['on'] : undefined;
  if (on === undefined) return unreadable('it has no "on"');
  const entries = isObject(on) ? (on['schedule'] ?? []) : [];
  if (!Array.isArray(entries)) return unreadable('"schedule" is no list');
  const found = entries.map(scheduleOf);
  const schedules = found.filter((one) => one !== null);
  if (schedules.length < found.length) return unreadable('an entry of "schedule" has no "cron"');
  const notices = (await Promise.all(schedules.map((one) => faultOf(one, where)))).flat();
  return notices.length > 0 ? { schedules: [], notices } : { schedules, notices: [] };
}

/** When one schedule should have started a run, in milliseconds, ascending. */
async function startsOf({ cron, timezone }: Schedule, from: number, to: number): Promise<readonly number[]> {
  const { Cron } = await import('croner');
  const job = new Cron(cron, { paused: true, timezone, mode: '5-part' });
  const starts: number[] = [];
  let next = job.nextRun(new Date(from - 1))?.getTime() ?? Number.POSITIVE_INFINITY;
  while (next <= to && starts.length < MOST_SLOTS) {
    starts.push(next);
    const after = new Date(Math.max(next, next + LEAST_APART_MS - 1000));
    next = job.nextRun(after)?.getTime() ?? Number.POSITIVE_INFINITY;
  }
  return starts;
}

/** Starts of all schedules together, at least an hour apart. */
export async function expectedStarts(
  schedules: readonly Schedule[],
  from: number,
  to: number,
): Promise<readonly number[]> {
  const all = (await Promise.all(schedules.map((one) => startsOf(one, from, to)))).flat();
  return all
    .sort((a, b) => a - b)
    .reduce<number[]>((kept, start) => {
      if (start - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= LEAST_APART_MS) kept.push(start);
      return kept;
    }, []);
}

/**
 * Which of the starts were met. A run is of the newest start before it, or, where that is met already, of an older one
 * that it can still be late for. What may yet come is left out.
 */
export function metStarts(
  starts: readonly number[],
  runs: readonly number[],
  now: number,
): readonly { readonly start: number; readonly met: boolean }[] {
  const met = new Set<number>();
  const graceOf = (index: number) =>
    Math.max(GRACE_MS, Math.min(24 * HOUR_MS, (starts[index + 1] ?? now) - (starts[index] ?? now)));
  for (const run of runs) {
    const candidates = starts
      .map((start, index) => ({ start, index }))
      .filter(({ start, index }) => start <= run && run - start <= graceOf(index) && !met.has(index));
    const newest = candidates.at(-1);
    if (newest !== undefined) met.add(newest.index);
  }
  return starts
    .map((start, index) => ({ start, met: met.has(index), due: now - start >= GRACE_MS }))
    .filter((one) => one.met || one.due)
    .map(({ start, met: was }) => ({ start, met: was }));
}

function medianGap(starts: readonly number[]): number {
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? RARE_MS;
}

/** Scheduled runs that did not come, between two times in milliseconds. */
export async function missedReadings(
  { schedules, runs }: { readonly schedules: readonly Schedule[]; readonly runs: readonly WorkflowRun[] },
  labels: Reading['labels'],
  { since, now }: { readonly since: number; readonly now: number },
): Promise<readonly Reading[]> {
  const starts = await expectedStarts(schedules, since, now);
  const scheduled = runs.filter(({ event }) => event === 'schedule');
  const slots = metStarts(
    starts,
    scheduled.map(({ createdAt }) => Date.parse(createdAt)),
    now,
  );
  if (slots.length === 0) return [];
  const row = slots.length - 1 - slots.findLastIndex(({ met }) => met);
  const first = slots[slots.length - row];
  const about =
    first === undefined ? '' : `none since ${new Date(first.start).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  const limit = medianGap(starts) >= RARE_MS ? 1 : MISSED_OFTEN;
  const inARow: Reading = { name: 'missed_runs', labels, value: row, limit, about };
  if (slots.length < FEWEST_SLOTS) return [inARow];
  const newest = slots.slice(-NEWEST);
  const missed = newest.filter(({ met }) => !met).length;
  const counted = `${missed} of the newest ${newest.length}`;
  const value = missed / newest.length;
  return [inARow, { name: 'missed_rate', labels, value, n: newest.length, about: counted }];
}
