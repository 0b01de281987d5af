/** When a schedule asks for runs, which run is whose, and what counts as missed. */
import { describe, expect, it } from 'vitest';
import { expectedStarts, metStarts, missedReadings, schedulesIn } from '../../src/health/schedule.js';
import type { WorkflowRun } from '../../src/model/workflow.js';
import { DAY, isoTime, MINUTE } from './year.js';

const HOUR = 60 * MINUTE;
const MONDAY = Date.UTC(2026, 8, 7);
const UTC = 'Etc/UTC';

const starts = async (cron: string, days = 1, timezone = UTC, from = MONDAY) =>
  (await expectedStarts([{ cron, timezone }], from, from + days * DAY - 1)).map(isoTime);

const run = (created: number): WorkflowRun => ({
  id: created / MINUTE,
  event: 'schedule',
  attempt: 1,
  conclusion: 'success',
  createdAt: isoTime(created),
  startedAt: isoTime(created),
  updatedAt: isoTime(created),
});

async function missed(cron: string, created: readonly number[], days: number) {
  const schedules = [{ cron, timezone: UTC }];
  const given = { schedules, runs: created.map(run) };
  const readings = await missedReadings(given, {}, { since: MONDAY, now: MONDAY + days * DAY });
  return Object.fromEntries(readings.map(({ name, value, limit }) => [name, [value, limit ?? null]]));
}

describe('a schedule', () => {
  it.each([
    ['17 5 * * 1-5', 7, 5, '2026-09-07T05:17:00Z'],
    ['0 0 1 * *', 60, 2, '2026-10-01T00:00:00Z'],
    ['30 4 * * SUN', 14, 2, '2026-09-13T04:30:00Z'],
    // As in POSIX, a day of the month or a weekday is enough.
    ['0 6 10 * MON', 7, 2, '2026-09-07T06:00:00Z'],
    ['*/20 * * * *', 1, 24, '2026-09-07T00:00:00Z'],
    ['0 0 30 2 *', 60, 0, undefined],
  ])('%s has so many starts in %i days: %i', async (cron, days, count, first) => {
    const found = await starts(cron, days);
    expect([found.length, found[0]]).toEqual([count, first]);
  });

  it('goes by its time zone, over the change of clocks too', async () => {
    const autumn = Date.UTC(2026, 9, 24);
    expect(await starts('0 6 * * *', 3, 'Europe/Berlin', autumn)).toEqual([
      '2026-10-24T04:00:00Z',
      '2026-10-25T05:00:00Z',
      '2026-10-26T05:00:00Z',
    ]);
  });

  it('is read from the file of a workflow, in every form that it may have', async () => {
    const of = async (text: string) => (await schedulesIn(text, 'x.yml')).schedules;
    expect(await of('on: push')).toEqual([]);
    expect(await of('on: [push, pull_request]')).toEqual([]);
    expect(await of('on: { push: }')).toEqual([]);
    expect(await of('"on": { schedule: [{ cron: "1 2 * * *", timezone: Europe/Berlin }] }')).toEqual([
      { cron: '1 2 * * *', timezone: 'Europe/Berlin' },
    ]);
    const zone = await schedulesIn('on: { schedule: [{ cron: "1 2 * * *", timezone: Mars/Base }] }', 'x.yml');
    expect(zone.notices.map(({ code }) => code)).toEqual(['HEALTH_CRON']);
  });
});

describe('a start', () => {
  const hours = [0, 1, 2, 3, 4].map((hour) => hour * HOUR);

  it('is met by the newest run after it, and by a late one where its own is there', () => {
    const met = (runs: readonly number[]) => metStarts(hours, runs, 12 * HOUR).map((one) => one.met);
    expect(met(hours)).toEqual([true, true, true, true, true]);
    // The run of 1:00 comes at 2:10, and that of 2:00 at 2:40.
    expect(met([0, 2 * HOUR + 10 * MINUTE, 2 * HOUR + 40 * MINUTE, 3 * HOUR, 4 * HOUR])).not.toContain(false);
    expect(met([0, 2 * HOUR, 3 * HOUR, 4 * HOUR])).toEqual([true, false, true, true, true]);
    expect(met([9 * HOUR])).toEqual([false, false, false, false, true]);
  });

  it('that may still be met is not counted', () => {
    expect(metStarts(hours, [0], 4 * HOUR)).toHaveLength(2);
  });
});

describe('missed runs', () => {
  const daily = (days: readonly number[]) => days.map((day) => MONDAY + day * DAY + 5 * HOUR + 40 * MINUTE);

  it('are counted in a row and as a share', async () => {
    const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(await missed('17 5 * * *', daily(all), 10)).toEqual({
      missed_runs: [0, 1],
      missed_rate: [0, null],
    });
    const broken = await missed('17 5 * * *', daily(all.slice(0, 7)), 10);
    expect(broken).toEqual({ missed_runs: [3, 1], missed_rate: [0.3, null] });
  });

  it('of a frequent schedule may be three in a row, at most one an hour', async () => {
    const frequent = await missed('*/5 * * * *', [], 1);
    expect(frequent).toEqual({ missed_runs: [22, 3], missed_rate: [1, null] });
  });

  it('are nothing where no start was due', async () => {
    expect(await missed('17 5 * * *', [], 0.2)).toEqual({});
    expect(await missed('17 5 * * *', [], 2)).toEqual({ missed_runs: [2, 1] });
  });
});
