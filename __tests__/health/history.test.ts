/** What records alone tell: ages, holes, what stopped, clocks that are off, doubles, and a model that moved by itself. */
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../../src/model/history.js';
import type { Report } from '../../src/model/report.js';
import type { ArtifactFacts } from '../../src/world.js';
import { bad, checkBefore, reportAt } from './check.js';
import { DAY, isoTime, START } from './year.js';

const NOW = START + 100 * DAY;

interface Made {
  readonly days: number;
  readonly id?: string;
  readonly sha?: string;
  readonly values?: Readonly<Record<string, number | null>>;
  readonly accepted?: HistoryRecord['accepted'];
}

/** A record of so many days before now. */
function record({ days, id, sha, values = { 's/accuracy': 0.9 }, accepted = [] }: Made): HistoryRecord {
  const at = isoTime(NOW - days * DAY);
  const run = String(8_000_000 - Math.round(days * 24));
  const measurements = Object.entries(values).map(([one, value]) => ({
    id: one,
    value,
    n: 500,
    standardError: null,
  }));
  const names = [...new Set(Object.keys(values).map((one) => one.split('/')[0] ?? ''))];
  const suites = names.map((name) => ({
    name,
    model: null,
    dataset: null,
    format: 'predictions',
    files: [],
  }));
  const commit = sha ?? run.padStart(40, '0');
  return {
    schema: 'holdline/record@1',
    id: id ?? `${run}.1`,
    sha: commit,
    ref: 'refs/heads/main',
    event: 'push',
    workflow: 'evaluate',
    at,
    result: 'pass',
    accepted,
    head: { sha: commit, ref: 'refs/heads/main', run: id ?? run, at, suites },
    measurements,
    outcomes: null,
  };
}

const daily = (count: number, more: (index: number) => Partial<Made> = () => ({})) =>
  Array.from({ length: count }, (_, index) => record({ days: count - index - 0.5, ...more(index) }));

const check = (records: readonly HistoryRecord[], config = '') =>
  checkBefore(null, records, { now: NOW, config });
const codes = ({ notices }: Report) => notices.map(({ code }) => code);
const value = ({ verdicts }: Report, metric: string) =>
  verdicts.find((verdict) => verdict.metric === metric)?.head?.value;

describe('age and pace', () => {
  it('go by the usual pace: a weekly history may be three weeks old', async () => {
    const weekly = Array.from({ length: 10 }, (_, index) => record({ days: 7 * (10 - index) + 12 }));
    expect(bad(await check(weekly), 'health:')).toEqual([]);
    expect(bad(await check(weekly, 'health: { max-age: 2w }'), 'health:')).toEqual(['age']);
    const late = weekly.filter((_, index) => index < 9);
    expect(bad(await check(late), 'health:')).toEqual(['age']);
  });

  it('of a single record is its age, and a notice says that there is no more', async () => {
    const report = await check([record({ days: 2 })]);
    expect([report.result, value(report, 'age'), ...codes(report)]).toEqual(['pass', 2, 'HEALTH_ONE_RECORD']);
    expect(codes(await check([record({ days: 8 })]))).toEqual(['HEALTH_AGE', 'HEALTH_ONE_RECORD']);
  });

  it('are not hidden by a record of the future', async () => {
    const old = [record({ days: 30 }), record({ days: 29 }), record({ days: -400 })];
    const report = await check(old);
    expect([report.result, value(report, 'age')]).toEqual(['fail', 29]);
    expect(codes(report)).toEqual(expect.arrayContaining(['HISTORY_FUTURE', 'HEALTH_AGE']));
    const only = await check([record({ days: -400 })]);
    expect([only.result, ...bad(only, 'health:')]).toEqual(['fail', 'age']);
  });
});

describe('records that are not as they should be', () => {
  it('out of order by their runs are named', async () => {
    const backwards = [11, 9, 7, 5, 3, 1].map((days, index) => {
      const one = record({ days });
      const run = String(9_000_000 - index);
      return { ...one, id: `${run}.1`, head: { ...one.head, run } };
    });
    const report = await check(backwards);
    expect(codes(report)).toEqual(['HEALTH_ORDER']);
    expect(report.notices[0]?.what).toContain('5 records are like that');
  });

  it('that are there twice are counted once', async () => {
    const once = daily(6, () => ({ sha: 'a'.repeat(40) }));
    const [first] = once;
    if (first === undefined) throw new Error('no record');
    const report = await check([...once, { ...first, id: 'again' }]);
    expect(codes(report)).toEqual(['HEALTH_DUPLICATES']);
    const hosted = report.verdicts.find(({ suite }) => suite === 'health:hosted:s');
    expect(hosted?.trend).toHaveLength(5);
  });
});

describe('what stopped coming', () => {
  const two = (index: number) => ({
    values: index < 20 ? { 's/accuracy': 0.9, 's/f1': 0.8, 't/accuracy': 0.7 } : { 's/accuracy': 0.9 },
  });

  it('is a suite and a metric', async () => {
    const report = await check(daily(30, two));
    expect(bad(report, 'health:').toSorted()).toEqual(['records_without', 'stopped_metrics']);
    expect(report.notices.map(({ where, what }) => `${where}: ${what}`).join('\n')).toMatch(/s: .*s\/f1/);
  });

  it('is nothing new where somebody has accepted it since', async () => {
    const accepted = ['s/f1', 't/*'].map((match) => ({
      match,
      by: 'octocat',
      at: isoTime(NOW - DAY),
      reason: '#1',
    }));
    const change = record({ days: 1, id: 'accept-1', values: {}, accepted });
    expect(bad(await check([...daily(30, two), change]), 'health:')).toEqual([]);
  });

  it('is not what legs of a matrix record in turns, nor what was there once', async () => {
    const legs = daily(40, (index) => ({ values: { [`leg${index % 5}/accuracy`]: 0.9 } }));
    expect(bad(await check(legs), 'health:')).toEqual([]);
    const once = daily(30, (index) => ({
      values: index === 3 ? { 's/accuracy': 0.9, 's/odd': 1 } : { 's/accuracy': 0.9 },
    }));
    expect(bad(await check(once), 'health:')).toEqual([]);
  });

  it('is also what is there without a value', async () => {
    const empty = daily(30, (index) => ({ values: { 's/accuracy': 0.9, 's/f1': index < 20 ? 0.8 : null } }));
    expect(bad(await check(empty), 'health:freshness')).toEqual(['stopped_metrics']);
  });
});

describe('an artifact', () => {
  const artifact = (made: number, ends: number): ArtifactFacts => ({
    id: 1,
    name: 'holdline-history',
    size: 1,
    createdAt: isoTime(NOW - made * DAY),
    expiresAt: isoTime(NOW + ends * DAY),
    expired: false,
    digest: null,
    run: 7,
    branch: 'main',
    sha: null,
    ownBranch: true,
  });
  const left = async (made: number, ends: number) => {
    const records = daily(6);
    return await reportAt({ records, artifact: artifact(made, ends), watched: [], notices: [] }, NOW);
  };

  it('that ends soon is told before it does', async () => {
    expect(bad(await left(1, 89), 'health:')).toEqual([]);
    const soon = await left(88, 2);
    expect([...bad(soon, 'health:'), ...codes(soon)]).toEqual(['artifact_days_left', 'HEALTH_ARTIFACT_ENDS']);
  });

  it('of a short retention is fine while half of it is left', async () => {
    expect(bad(await left(1, 4), 'health:')).toEqual([]);
    expect(bad(await left(3, 2), 'health:')).toEqual(['artifact_days_left']);
  });
});

describe('a hosted model', () => {
  const noise = (index: number) => 0.9 + 0.002 * Math.sin(7.3 * index);
  const same = (last: number) =>
    daily(15, (index) => ({
      sha: 'c'.repeat(40),
      values: { 's/accuracy': index === 14 ? last : noise(index) },
    }));

  it('that moves while the commit stays is a regression', async () => {
    const report = await check(same(0.86));
    expect(report.result).toBe('fail');
    const moved = report.verdicts.find(({ outcome }) => outcome === 'regressed');
    expect(moved?.id).toBe('health:hosted:s/accuracy');
    expect(moved?.trend).toHaveLength(14);
  });

  it('that stays is none, and neither is a change of another commit', async () => {
    expect((await check(same(0.9))).result).toBe('pass');
    const changed = daily(15, (index) => ({ values: { 's/accuracy': index === 14 ? 0.8 : noise(index) } }));
    const report = await check(changed);
    expect(report.verdicts.filter(({ suite }) => suite.startsWith('health:hosted'))).toEqual([]);
  });

  it('is not held against runs of another judge', async () => {
    const judged = same(0.86).map((one, index) => ({
      ...one,
      head: {
        ...one.head,
        suites: one.head.suites.map((suite) => ({
          ...suite,
          fingerprints: { judge: index === 14 ? 'new' : 'old' },
        })),
      },
    }));
    expect((await check(judged, 'comparable: [judge]')).result).toBe('pass');
    expect((await check(judged)).result).toBe('fail');
  });
});

describe('resources', () => {
  const wobble = (index: number) => 1 + 0.01 * Math.sin(5.1 * index);
  const rising = (metric: string, last: number) =>
    daily(20, (index) => ({ values: { [`s/${metric}`]: index === 19 ? last : wobble(index) } }));

  it.each(['cost_usd', 'peak_memory_bytes', 'memory_growth', 'tokens', 'security_events', 'abort_rate'])(
    '%s is held against its history',
    async (metric) => {
      expect(bad(await check(rising(metric, 2)), 'health:resources')).toEqual([metric]);
      expect(bad(await check(rising(metric, 1)), 'health:resources')).toEqual([]);
    },
  );

  it('that were accepted as the newest record has them are no finding, and a level from then on', async () => {
    const accepted = (days: number) => [
      { match: 's/*', by: 'octocat', at: isoTime(NOW - days * DAY), reason: '#1' },
    ];
    const dear = rising('cost_usd', 2);
    expect(bad(await check(dear), 'health:resources')).toEqual(['cost_usd']);
    const change = record({ days: 0.2, id: 'accept-1', values: {}, accepted: accepted(0.2) });
    expect(bad(await check([...dear, change]), 'health:resources')).toEqual([]);
    const values = { 's/cost_usd': 2.01 };
    const next = record({ days: 0.1, id: '8000001.1', values });
    expect(bad(await check([...dear, change, next]), 'health:resources')).toEqual([]);
  });

  it('that nobody knows the better side of are shown and not judged, unless a rule says', async () => {
    const report = await check(rising('gpu_utilisation', 2));
    expect(report.unjudged.map(({ id }) => id)).toEqual(['health:resources:s/gpu_utilisation']);
    const config = 'rules: [{ match: "*/gpu_utilisation", direction: lower }]';
    expect(bad(await check(rising('gpu_utilisation', 2), config), 'health:resources')).toEqual([
      'gpu_utilisation',
    ]);
  });
});

describe('a waiver', () => {
  it('covers a finding until its end', async () => {
    const waiver = (until: string) =>
      `waivers: [{ match: "health:freshness/age", until: ${until}, owner: me, reason: "#1" }]`;
    const stale = daily(10).slice(0, -9);
    expect((await check(stale, waiver('2027-01-01'))).result).toBe('pass');
    expect((await check(stale, waiver('2026-01-01'))).result).toBe('fail');
  });
});
