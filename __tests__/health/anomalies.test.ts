/** Changes of recorded measurements: what the detectors see in a whole check, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../src/health/detectors.js';
import { LINE_DETECTORS } from '../../src/model/detector.js';
import type { History } from '../../src/model/history.js';
import { historyOf, type Line, slow } from '../replay/histories.js';
import { reportAt } from './check.js';

const line = (at: Line['at'], id = 's/accuracy'): Line => ({ id, at });
const SHA = (index: number) => String(index).padStart(4, '0').padEnd(40, 'a');

/** Checked half a day after the newest record, every record with a commit of its own. */
async function check({ records }: History, config = '') {
  const own = records.map((record, index) => ({ ...record, sha: SHA(index) }));
  const now = Date.parse(own.at(-1)?.at ?? '') + 43_200_000;
  return await reportAt({ records: own, artifact: null, watched: [], notices: [] }, now, config);
}

type Checked = Awaited<ReturnType<typeof check>>;

const alarms = ({ verdicts }: Checked): readonly string[] =>
  verdicts
    .filter(({ suite, outcome }) => suite === 'health:anomalies' && outcome !== 'passed')
    .map(({ metric, labels }) => `${metric} ${labels['by'] ?? labels['metric']}`);

describe('anomalies of a history', () => {
  it('are none where nothing changed, and each suite and detector says so', async () => {
    const report = await check(historyOf(40, [line((_, draw) => 0.9 + 0.004 * draw), slow]));
    expect([report.result, ...alarms(report)]).toEqual(['pass']);
    const ids = report.verdicts.filter(({ suite }) => suite === 'health:anomalies').map(({ id }) => id);
    expect(ids).toEqual([
      'health:anomalies/anomalies{by=change-point,suite=s}',
      'health:anomalies/anomalies{by=drift,suite=s}',
      'health:anomalies/anomalies{by=level,suite=s}',
    ]);
  });

  it('are a step, with the commits between which it came', async () => {
    const step = historyOf(40, [line((i, draw) => (i < 34 ? 0.9 : 0.88) + 0.004 * draw)]);
    const report = await check(step);
    expect(report.result).toBe('fail');
    expect(alarms(report)).toContain('anomalies change-point');
    const [notice] = report.notices.filter(({ code }) => code === 'HEALTH_ANOMALY');
    expect(notice?.where).toBe('s');
    const commits = `${SHA(33).slice(0, 7)}..${SHA(34).slice(0, 7)}`;
    expect(notice?.what).toMatch(/accuracy 0\.(?:89|90)\d+ → 0\.88\d+ since record 35\.1 of 2026-01-18/);
    expect(notice?.what).toContain(`commits ${commits}`);
  });

  it('are a slow drift, and its limit is foretold', async () => {
    const drift = historyOf(60, [line((i, draw) => 0.93 - 0.0004 * i + 0.003 * draw)]);
    expect(alarms(await check(drift))).toEqual(['anomalies drift']);
    const told = await check(drift, 'rules: [{ match: "s/accuracy", min: 0.902 }]');
    expect(alarms(told)).toContain('days_to_limit accuracy');
    const days = told.verdicts.find(({ metric }) => metric === 'days_to_limit')?.head?.value ?? Number.NaN;
    // 0.9064 at the newest record, 0.0008 a day: 5.5 days to 0.902.
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThan(12);
    const [notice] = told.notices.filter(({ code }) => code === 'HEALTH_FORECAST');
    expect(notice?.what).toMatch(/s\/accuracy, 95 %: \d+ to \d+ days/);
  });

  it('are none where the level was accepted, where it rose, and where a limit is far', async () => {
    const step = historyOf(40, [line((i, draw) => (i < 34 ? 0.9 : 0.88) + 0.004 * draw)]);
    const records = step.records.map((record, index) =>
      index === 36
        ? { ...record, accepted: [{ match: 's/*', by: 'octocat', at: record.at, reason: 'new set' }] }
        : record,
    );
    expect(alarms(await check({ ...step, records }))).toEqual([]);
    const rise = historyOf(40, [line((i, draw) => (i < 34 ? 0.9 : 0.95) + 0.004 * draw)]);
    expect(alarms(await check(rise))).toEqual([]);
    const slowly = historyOf(60, [line((i, draw) => 0.93 - 0.0004 * i + 0.003 * draw)]);
    expect(alarms(await check(slowly, 'rules: [{ match: "s/accuracy", min: 0.2 }]'))).not.toContain(
      'days_to_limit accuracy',
    );
  });

  it('only warn where the measurement itself only warns', async () => {
    const slower = historyOf(40, [
      line((i, draw) => (i < 36 ? 200 : 300) * Math.exp(0.03 * draw), 's/latency_mean'),
    ]);
    const report = await check(slower);
    expect(alarms(report)).toEqual(['anomalies change-point']);
    expect(report.result).toBe('pass');
    expect(report.notices.find(({ code }) => code === 'HEALTH_ANOMALY')?.what).toContain('latency_mean 20');
  });

  it('see a metric that was always 1 and is not any more', async () => {
    const perfect = historyOf(30, [line((i) => (i === 29 ? 0.9 : 1))]);
    expect(alarms(await check(perfect))).toContain('anomalies level');
  });

  it('are looked for as the configuration says, or not at all', async () => {
    const bad = historyOf(40, [line((i, draw) => (i === 39 ? 0.8 : 0.9) + 0.004 * draw)]);
    const some = await check(bad, 'health: { anomalies: [mad, z-score] }');
    expect(alarms(some)).toEqual(['anomalies mad', 'anomalies z-score']);
    const none = await check(bad, 'health: { anomalies: none }');
    expect(none.verdicts.filter(({ suite }) => suite === 'health:anomalies')).toEqual([]);
    await expect(check(bad, 'health: { anomalies: [maad] }')).rejects.toMatchObject({
      faults: [{ code: 'CONFIG_CHOICE' }],
    });
  });

  it('of a short history are told to need more', async () => {
    const report = await check(historyOf(4, [line((_, draw) => 0.9 + 0.004 * draw)]));
    expect(report.notices.map(({ code }) => code)).toContain('HEALTH_YOUNG');
  });
});

describe('every detector', () => {
  const days = Array.from({ length: 41 }, (_, i) => i);
  const noise = (seed: number) =>
    historyOf(40, [line((_, draw) => 0.85 + 0.01 * draw)], seed).records.map(
      ({ measurements }) => measurements[0]?.value ?? Number.NaN,
    );

  it.each(LINE_DETECTORS.filter((name) => name !== 'drift'))('%s sees a collapse and no rise', (name) => {
    const marks = (newest: readonly number[]) => [...noise(5).slice(newest.length), ...newest];
    const given = (newest: readonly number[]) => ({ marks: marks(newest), days, margin: 0.005 });
    const down = DETECTORS[name].sees(given([0.7, 0.7, 0.7]));
    const one = DETECTORS[name].sees(given([0.7]));
    expect(down ?? one).not.toBeNull();
    expect(DETECTORS[name].sees(given([0.99, 0.99, 0.99]))).toBeNull();
    // Nothing at all is not below nothing.
    expect(DETECTORS[name].sees({ marks: new Array(41).fill(1), days, margin: 0.005 })).toBeNull();
  });

  it('has a title, and drift falls with the days and not with their number', () => {
    for (const name of LINE_DETECTORS) expect(DETECTORS[name].title).toMatch(/\S/);
    const falling = noise(7).map((value, i) => value - 0.002 * i);
    const seen = DETECTORS.drift.sees({ marks: falling, days: days.slice(0, 40), margin: 0.005 });
    expect(seen?.drop).toBeGreaterThan(0.05);
    const twice = DETECTORS.drift.sees({
      marks: falling,
      days: days.slice(0, 40).map((day) => 2 * day),
      margin: 0.005,
    });
    expect(twice?.drop).toBeCloseTo(seen?.drop ?? Number.NaN, 12);
  });
});

describe('detectors over all measurements', () => {
  const config = 'health: { anomalies: [isolation-forest, one-class-svm] }';
  const several = (fall: number, n = 40): History =>
    historyOf(
      n,
      ['a', 'b', 'c', 'd'].map((name) =>
        line((i, draw) => 0.9 + 0.004 * draw - (i === n - 1 ? fall : 0), `s/accuracy_${name}`),
      ),
    );
  const rules = '\nrules: [{ match: "s/*", direction: higher }]';

  it('see a newest record that fell in everything, and name what fell', async () => {
    const report = await check(several(0.03), config + rules);
    expect(alarms(report)).toEqual(['anomalies isolation-forest', 'anomalies one-class-svm']);
    const [notice] = report.notices.filter(({ code }) => code === 'HEALTH_ANOMALY');
    expect(notice?.what).toMatch(/accuracy_a 0\.\d+ → 0\.8[67]\d* since record 40\.1/);
  });

  it('leave alone what rose as far, what is steady, and what is one metric', async () => {
    for (const history of [several(-0.03), several(0)]) {
      expect(alarms(await check(history, config + rules))).toEqual([]);
    }
    const lone = historyOf(40, [line((i, draw) => (i < 39 ? 0.9 : 0.8) + 0.004 * draw)]);
    expect(alarms(await check(lone, config))).toEqual([]);
  });

  it('have no reading of fewer than twenty records', async () => {
    const report = await check(several(0.03, 19), config + rules);
    expect(report.notices.map(({ code }) => code)).toContain('HEALTH_YOUNG');
    expect(alarms(report)).toEqual([]);
  });
});
