/** A smaller model against its parent, through the bundle: a gain that is wanted and a loss that is allowed for it. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { randomOf } from '../../src/stats/random.js';
import { runCli } from '../cli/run.js';
import { faultsBy, validator } from '../schemas/load.js';
import { folderWith } from './folder.js';

const AT = ['--at', '2026-11-01T00:00:00Z'];
const REQUIRE = 'latency_p95 drops 20% and accuracy drops < 0.5%';
const METRICS = 'suites: [{ name: m, metrics: [accuracy, "latency_p95(latency_ms)"] }]';

/** 2,000 examples, of which the first `lost` right ones are wrong, `times` as slow as the parent. */
function model({ lost, times }: { readonly lost: number; readonly times: number }): string {
  const random = randomOf(9);
  const rows = Array.from({ length: 2000 }, (_, i) => {
    const [truth, right, slow] = [random.below(2), random.below(10) > 0, 50 + random.below(1000) / 10];
    const wrong = !right || i < lost;
    return `e${i},${truth},${wrong ? 1 - truth : truth},${(slow * times).toFixed(2)}`;
  });
  return `id,label,pred,latency_ms\n${rows.join('\n')}\n`;
}

const parent = model({ lost: 0, times: 1 });

async function judged(head: string, rules: string, base: string | null = parent) {
  const cwd = folderWith({
    'head.csv': head,
    'rules.yml': `${METRICS}\nrules:\n${rules}\n`,
    ...(base === null ? {} : { 'base.csv': base }),
  });
  const against = base === null ? [] : ['--base', 'base.csv'];
  const args = ['check', 'head.csv', ...against, '--config', 'rules.yml', '--format', 'json', ...AT];
  const { status, stdout, stderr } = await runCli(args, { cwd });
  if (stdout === '') return { status, stderr, report: null, outcomes: [], codes: [] };
  const report: Report = JSON.parse(stdout);
  expect(faultsBy(validator('report'), report)).toEqual([]);
  const outcomes = report.verdicts.map(({ metric, outcome, severity }) => [metric, outcome, severity]);
  const codes = report.notices.map(({ code }) => code).filter((code) => code.startsWith('TRADE_OFF'));
  return { status, stderr, report, outcomes, codes };
}

/** Values with their standard errors, as a JSON file. */
function values(all: Readonly<Record<string, readonly [number, number]>>): string {
  const entries = Object.entries(all).map(([name, [value, stderr]]) => [name, { value, stderr }]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** The same of two JSON files of values. */
async function told(head: string, base: string, rules: string) {
  const cwd = folderWith({ 'h.json': head, 'b.json': base, 'r.yml': `rules:\n${rules}\n` });
  const args = ['check', 'h.json', '--base', 'b.json', '--config', 'r.yml', '--format', 'json', ...AT];
  const { status, stdout, stderr } = await runCli(args, { cwd });
  if (stdout === '') return { status, stderr, outcomes: [], codes: [] };
  const report: Report = JSON.parse(stdout);
  const codes = report.notices.map(({ code }) => code).filter((code) => code.startsWith('TRADE_OFF'));
  return { status, stderr, outcomes: report.verdicts.map(({ outcome }) => outcome), codes };
}

const rule = `  - require: "${REQUIRE}"`;

describe('a requirement over several metrics', () => {
  it('is met by a gain that is shown and a loss that is allowed', async () => {
    const pruned = model({ lost: 5, times: 0.7 });
    const { status, outcomes, codes, report } = await judged(pruned, rule);
    expect(outcomes).toEqual([
      ['accuracy', 'passed', 'fail'],
      ['latency_p95(latency_ms)', 'improved', 'fail'],
    ]);
    expect([status, codes]).toEqual([0, ['TRADE_OFF_MET']]);
    const reasons = report?.verdicts.flatMap((verdict) => verdict.reasons);
    expect(reasons?.filter(({ kind }) => kind === 'trade-off')).toMatchObject([
      { clause: 'accuracy drops < 0.5%', state: 'held', whole: 'held' },
      { clause: 'latency_p95 drops 20%', state: 'held', whole: 'held' },
    ]);
  });

  it('allows a loss that fails without it', async () => {
    const pruned = model({ lost: 30, times: 0.7 });
    const plain = await judged(pruned, '  - { match: "*", severity: fail }');
    expect(plain.outcomes[0]).toEqual(['accuracy', 'regressed', 'fail']);
    const traded = await judged(pruned, '  - require: "latency_p95 drops 20% and accuracy drops < 3%"');
    expect(traded.outcomes[0]).toEqual(['accuracy', 'passed', 'fail']);
    expect(traded.status).toBe(0);
  });

  it('is broken by a loss beyond what is allowed, on the metric that lost', async () => {
    const { status, outcomes, codes, report } = await judged(model({ lost: 100, times: 0.7 }), rule);
    expect(outcomes).toEqual([
      ['accuracy', 'violated', 'fail'],
      ['latency_p95(latency_ms)', 'improved', 'fail'],
    ]);
    expect([status, codes]).toEqual([1, ['TRADE_OFF_BROKEN']]);
    expect(report?.verdicts[0]?.reasons[0]).toMatchObject({ kind: 'trade-off', state: 'broken' });
  });

  it('is broken by a gain that is too small, although that is a gain', async () => {
    const { status, outcomes } = await judged(model({ lost: 0, times: 0.9 }), rule);
    expect(outcomes[1]).toEqual(['latency_p95(latency_ms)', 'violated', 'fail']);
    expect(status).toBe(1);
  });

  it('only warns where it says so', async () => {
    const { status, outcomes } = await judged(model({ lost: 100, times: 1 }), `${rule}\n    severity: warn`);
    expect(outcomes.map(([, ...rest]) => rest)).toEqual([
      ['violated', 'warn'],
      ['violated', 'warn'],
    ]);
    expect(status).toBe(0);
  });

  it('is inconclusive where noise could explain a gain, and held where it could not', async () => {
    const base = values({ accuracy: [0.9, 0.004], latency_p95: [100, 9] });
    const noisy = await told(values({ accuracy: [0.9, 0.004], latency_p95: [75, 9] }), base, rule);
    expect(noisy.outcomes).toEqual(['passed', 'inconclusive']);
    expect(noisy.codes).toEqual(['TRADE_OFF_OPEN']);
    const fast = await told(
      values({ accuracy: [0.9, 0.001], latency_p95: [50, 9] }),
      base,
      '  - require: "latency_p95 drops 20%"',
    );
    expect([fast.outcomes[1], fast.codes]).toEqual(['improved', ['TRADE_OFF_MET']]);
  });

  it('goes by the size alone where nothing tells the noise', async () => {
    const base = JSON.stringify({ accuracy: 0.9, latency_p95: 100 });
    const met = await told(JSON.stringify({ accuracy: 0.896, latency_p95: 79 }), base, rule);
    expect([met.status, met.codes]).toEqual([0, ['TRADE_OFF_MET']]);
    const broken = await told(JSON.stringify({ accuracy: 0.89, latency_p95: 79 }), base, rule);
    expect([broken.status, broken.outcomes[0]]).toEqual([1, 'violated']);
  });

  it('bounds values too', async () => {
    const slow = await judged(parent, '  - require: "latency_p95 is < 100 and accuracy is >= 0.8"');
    expect(slow.outcomes.map(([, outcome]) => outcome)).toEqual(['passed', 'violated']);
    expect(slow.status).toBe(1);
  });

  it('is neutral without any base, and never green', async () => {
    const { status, report, codes } = await judged(model({ lost: 5, times: 0.7 }), rule, null);
    expect([status, report?.result, codes]).toEqual([0, 'neutral', ['TRADE_OFF_OPEN']]);
  });

  it('is inconclusive where base lacks one of the metrics', async () => {
    const [head, base] = [{ accuracy: 0.9, latency_p95: 79 }, { accuracy: 0.9 }];
    const { outcomes, codes } = await told(JSON.stringify(head), JSON.stringify(base), rule);
    expect([outcomes, codes]).toEqual([['passed', 'inconclusive'], ['TRADE_OFF_OPEN']]);
  });

  it('is missing with a metric that head has lost', async () => {
    const [head, base] = [{ accuracy: 0.9 }, { accuracy: 0.9, latency_p95: 79 }];
    const { status, outcomes } = await told(JSON.stringify(head), JSON.stringify(base), rule);
    expect([status, outcomes]).toEqual([1, ['passed', 'missing']]);
  });

  it.each([
    [
      'a clause that matches nothing',
      '  - require: "latency_p95 drops 20% and acuracy drops < 1%"',
      'CONFIG_RULE_UNUSED',
    ],
    [
      'a misspelt verb',
      '  - require: "latency_p95 dorps 20%"',
      'at character 13 stands "dorps", where drops, rises or is is wanted; did you mean drops?',
    ],
    ['a match beside it', '  - { require: "accuracy drops < 1%", match: "*" }', 'CONFIG_RANGE'],
    ['a metric of unknown direction', '  - require: "zeta drops 20%"', 'RULE_NEEDS_DIRECTION'],
  ])('refuses %s', async (_, rules, words) => {
    const file = JSON.stringify({ accuracy: 0.9, latency_p95: 100, zeta: 3 });
    const { status, stderr } = await told(file, file, rules);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });
});
