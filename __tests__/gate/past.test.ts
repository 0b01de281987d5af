import { describe, expect, it } from 'vitest';
import { dated, pastOf } from '../../src/gate/past.js';
import { seriesById } from '../../src/history/series.js';
import type { History, HistoryRecord } from '../../src/model/history.js';
import { run } from '../history/records.js';
import { verdict } from '../render/building.js';

const ID = 'sentiment/accuracy';
const NOBODY = { name: '', sha: null };
const trendOf = (history: History, window = 100) => seriesById(history, window).get(ID) ?? [];

function historyOf(records: readonly HistoryRecord[]): History {
  return { records, damaged: [] };
}

const gap = { ...run('3.1', 3), measurements: [{ id: ID, value: null, n: null, standardError: null }] };
const tagged = { ...run('4.1', 4), ref: 'refs/tags/v1.2.0', sha: 'b'.repeat(40) };
const HISTORY = historyOf([run('1.1', 1, 0.91), run('2.1', 2, 0.92), gap, tagged]);

describe('the runs of trends', () => {
  it('are told once, with the time of each value', () => {
    const trend = trendOf(HISTORY);
    const { verdicts, runs } = dated(
      [verdict({ id: ID, outcome: 'passed', trend }), verdict({ id: 'sentiment/f1', outcome: 'new' })],
      pastOf(HISTORY, 100, NOBODY),
    );
    expect(runs.map(({ at, release }) => [at, release])).toEqual([
      ['2026-08-01T10:00:00Z', null],
      ['2026-08-02T10:00:00Z', null],
      ['2026-08-04T10:00:00Z', 'v1.2.0'],
    ]);
    expect(verdicts.map(({ trendAt }) => trendAt)).toEqual([[0, 1, 2], undefined]);
  });

  it('are the newest of the window, and of what the judge has left of it', () => {
    const past = pastOf(HISTORY, 2, NOBODY);
    const two = dated([verdict({ id: ID, outcome: 'passed', trend: trendOf(HISTORY, 2) })], past);
    expect(two.runs.map(({ at }) => at)).toEqual(['2026-08-02T10:00:00Z', '2026-08-04T10:00:00Z']);
    const one = dated([verdict({ id: ID, outcome: 'passed', trend: [0.9] })], past);
    expect(one.runs.map(({ at }) => at)).toEqual(['2026-08-04T10:00:00Z']);
    expect(one.verdicts[0]?.trendAt).toEqual([0]);
  });

  it('are none where a trend has more values than the history knows of', () => {
    const strange = verdict({ id: ID, outcome: 'passed', trend: [1, 2, 3, 4, 5] });
    expect(dated([strange], pastOf(HISTORY, 100, NOBODY))).toEqual({ verdicts: [strange], runs: [] });
  });

  it('are releases where the anchor says so, and not where it is named by its commit', () => {
    const { sha } = tagged;
    const untagged = historyOf([{ ...tagged, ref: 'refs/heads/main' }]);
    expect(pastOf(untagged, 9, { name: 'v1.2', sha }).runs[0]?.release).toBe('v1.2');
    expect(pastOf(untagged, 9, { name: sha.slice(0, 12), sha }).runs[0]?.release).toBeNull();
    expect(pastOf(untagged, 9, { name: 'v1.1', sha: 'c'.repeat(40) }).runs[0]?.release).toBeNull();
  });

  it('have a time for each value of a series, also where an id stands twice in a record', () => {
    const twice = {
      ...run('1.1', 1),
      measurements: [...run('1.1', 1).measurements, ...run('1.1', 1).measurements],
    };
    const history = historyOf([twice, run('2.1', 2)]);
    expect(pastOf(history, 9, NOBODY).places.get(ID)).toEqual([0, 1]);
    expect(trendOf(history)).toHaveLength(2);
  });
});
