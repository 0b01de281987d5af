/** Histories with a known truth, of seeded noise. */
import type { History, HistoryRecord } from '../../src/model/history.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { randomOf } from '../../src/stats/random.js';

export interface Line {
  readonly id: string;
  /** The value of the i-th record, given a standard normal draw; `null` where the record does not have it. */
  readonly at: (index: number, draw: number) => number | null;
}

/** A record every twelve hours from January 2026 on. */
export function historyOf(records: number, lines: readonly Line[], seed = 1): History {
  const random = randomOf(seed);
  const draw = () => normalQuantile((random.word() + 0.5) / 2 ** 32);
  const all = Array.from({ length: records }, (_, index): HistoryRecord => {
    const at = new Date(Date.UTC(2026, 0, 1) + index * 43_200_000).toISOString();
    const measurements = lines.flatMap(({ id, at: valueAt }) => {
      const value = valueAt(index, draw());
      return value === null ? [] : [{ id, value, n: null, standardError: null }];
    });
    const suites = [{ name: 's', model: null, dataset: null, format: 'metrics-json', files: ['m.json'] }];
    const run = String(index + 1);
    return {
      schema: 'holdline/record@1',
      id: `${run}.1`,
      sha: null,
      ref: null,
      event: null,
      workflow: null,
      at,
      result: null,
      accepted: [],
      head: { sha: null, ref: null, run, at, suites },
      measurements,
      outcomes: null,
    };
  });
  return { records: all, damaged: [] };
}

export const steady: Line = { id: 's/accuracy', at: (_, draw) => 0.9 + 0.004 * draw };
export const slow: Line = { id: 's/latency_mean', at: (_, draw) => 200 * Math.exp(0.05 * draw) };
