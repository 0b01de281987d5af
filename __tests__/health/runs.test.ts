/** What the runs of a workflow tell, where they are few, alike, odd or none. */
import { describe, expect, it } from 'vitest';
import { runReadings } from '../../src/health/runs.js';
import type { WorkflowRun } from '../../src/model/workflow.js';
import { DAY, isoTime, MINUTE, START } from './year.js';

const NOW = START + 100 * DAY;
const SPAN = { since: START + 10 * DAY, now: NOW };
const WATCHED = { labels: { workflow: 'a.yml' }, limits: null };

function run(index: number, more: Partial<WorkflowRun> = {}): WorkflowRun {
  const created = START + (20 + index) * DAY;
  return {
    id: index,
    event: 'push',
    attempt: 1,
    conclusion: 'success',
    createdAt: isoTime(created),
    startedAt: isoTime(created),
    updatedAt: isoTime(created + 10 * MINUTE),
    ...more,
  };
}

const runs = (count: number, more: (index: number) => Partial<WorkflowRun> = () => ({})) =>
  Object.freeze(Array.from({ length: count }, (_, index) => Object.freeze(run(index, more(index)))));

function readings(all: readonly WorkflowRun[], limits: Parameters<typeof runReadings>[1]['limits'] = null) {
  const found = runReadings(all, { ...WATCHED, limits }, SPAN);
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

describe('runs', () => {
  it('that there are none of tell how long, and nothing else', () => {
    expect(readings([])).toEqual({ days_since_run: 90 });
  });

  it('that still go on count as runs, and for no share', () => {
    expect(readings(runs(6, () => ({ conclusion: null })))).toEqual({ days_since_run: 75 });
  });

  it('that are few tell failures in a row, and no shares', () => {
    const few = readings(runs(3, () => ({ conclusion: 'failure' })));
    expect(few).toEqual({ days_since_run: 78, consecutive_failures: 3 });
  });

  it('count time-outs and starts that fail as failures, and skipped ones as nothing', () => {
    const odd = ['success', 'timed_out', 'startup_failure', 'skipped', 'neutral', 'action_required'];
    const all = readings(runs(6, (index) => ({ conclusion: odd[index] ?? null })));
    expect(all['consecutive_failures']).toBe(2);
    expect(all['success_rate']).toBeUndefined();
  });

  it('have no trend until each half has enough of them', () => {
    expect(readings(runs(9))['duration_p50']).toBeUndefined();
    expect(readings(runs(10))).toMatchObject({ duration_p50: 10, queue_p50: 0 });
    expect(readings(runs(39))['duration_p95']).toBeUndefined();
    expect(readings(runs(40))).toMatchObject({ duration_p95: 10, queue_p95: 0 });
  });

  it('are bounded by the configuration before there is a trend', () => {
    const limits = {
      file: 'a.yml',
      minSuccessRate: null,
      maxDuration: { seconds: 300, text: '5m' },
      where: 'c.yml:1:1',
    };
    expect(readings(runs(2), limits)).toMatchObject({ duration_p95: 10 });
  });

  it('whose times run backwards are left out', () => {
    const backwards = runs(12, () => ({ updatedAt: isoTime(START) }));
    expect(readings(backwards)['duration_p50']).toBeUndefined();
  });
});
