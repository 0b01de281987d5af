import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../src/export/exported.js';
import { openMetricsText, prometheusText } from '../../src/export/prometheus.js';
import { branchOf, familiesOf, labelValue, ownLabel, suitesOf } from '../../src/export/samples.js';
import { SERIES } from '../../src/export/series.js';
import { report, reported, verdict } from '../render/building.js';
import { readText, sampleKey } from './prometheus-text.js';
import { exported, full, hostile, NAMES } from './series-samples.js';

function expectedOf(from: Exported): ReadonlyMap<string, number> {
  const rows = familiesOf(from).flatMap(({ series, samples }) =>
    samples.map(({ labels, value }) => [sampleKey(series.name, labels), value] as const),
  );
  return new Map(rows);
}

const PLACE = { repository: 'acme/sentiment', branch: 'main', suite: 'qa' };
const METRIC = { ...PLACE, metric: 'f1', unit: 'fraction', label_lang: 'fr' };

function qa(): Exported {
  const { report: parts, ...rest } = exported(report({ result: 'neutral', verdicts: [full()] }));
  const head = parts.head === null ? null : { ...parts.head, ref: 'refs/heads/main' };
  return { ...rest, report: { ...parts, head } };
}

describe('the series', () => {
  it('have legal names that are told apart, help, and units that end their names', () => {
    expect(new Set(SERIES.map(({ name }) => name)).size).toBe(SERIES.length);
    expect(new Set(SERIES.map(({ of, field }) => `${of} ${field}`)).size).toBe(SERIES.length);
    for (const { name, help, unit, labels, field } of SERIES) {
      expect(name).toMatch(/^holdline_[a-z]+(?:_[a-z]+)*$/);
      expect(name).not.toMatch(/_(?:total|count|sum|bucket)$/);
      expect(help).toMatch(/^[A-Z].*\.$/);
      expect(field).toMatch(/^[a-z_]+$/);
      expect(labels).not.toContain(field);
      if (unit !== null) expect(name.endsWith(`_${unit}`)).toBe(true);
    }
  });

  it('say every number of a verdict', () => {
    const { samples } = readText(prometheusText(qa()));
    const one = (name: string, more = {}): number | undefined =>
      samples.get(sampleKey(`holdline_metric_${name}`, { ...METRIC, ...more }));
    expect(one('value')).toBe(0.25);
    expect(one('value_low')).toBe(0.2);
    expect(one('value_high')).toBe(0.3);
    expect(one('examples')).toBe(400);
    expect(one('base_value')).toBe(0.5);
    expect(one('change')).toBe(-0.25);
    expect(one('change_low')).toBe(-0.375);
    expect(one('change_high')).toBe(-0.125);
    expect(one('p_value')).toBe(0.001);
    expect(one('p_value_adjusted')).toBe(0.002);
    expect(one('detectable_change')).toBe(0.0625);
    expect(one('outcome', { outcome: 'suspected', severity: 'fail' })).toBe(1);
    const limits = { min: 0.1, max: 1, target: 0.5, max_drop_ratio: 0.025, max_rise: 3 };
    for (const [bound, limit] of Object.entries(limits)) expect(one('limit', { bound })).toBe(limit);
    expect(one('limit', { bound: 'max_drop' })).toBeUndefined();
  });

  it('say of the report what there is, suite by suite', () => {
    const { samples } = readText(prometheusText(qa()));
    const one = (name: string, more = {}): number | undefined =>
      samples.get(sampleKey(`holdline_${name}`, { ...PLACE, ...more }));
    expect(one('result', { result: 'neutral' })).toBe(1);
    expect(one('result', { result: 'fail' })).toBe(0);
    expect(one('verdicts', { outcome: 'suspected' })).toBe(1);
    expect(one('verdicts', { outcome: 'passed' })).toBe(0);
    expect(one('report_timestamp_seconds')).toBe(Date.parse('2026-11-20T09:12:58.000Z') / 1000);
    expect(one('base_age_seconds')).toBeCloseTo(1.69 * 86_400, 6);
    const sha = '9d1c0f3be2a4475f8a5e0c6d7b1f2a3948576abc';
    expect(one('report_info', { mode: 'gate', sha, version: '0.1.0' })).toBe(1);
  });

  it('leave out what is not there or is no number', () => {
    const none = verdict({ id: 'qa/f1', outcome: 'invalid', head: reported(null), base: null });
    const odd = verdict({ id: 'qa/odd', outcome: 'invalid', head: reported(Number.NaN) });
    const far = verdict({ id: 'qa/far', outcome: 'invalid', head: reported(Number.POSITIVE_INFINITY) });
    const text = prometheusText(exported(report({ result: 'fail', base: null, verdicts: [none, odd, far] })));
    expect(text).not.toMatch(/holdline_metric_value|holdline_base_age|NaN|Inf/);
    expect(text).toMatch(/holdline_metric_base_value\{.*metric="odd".*\} 0\.9\n/);
  });

  it('tell of an error without any suite', () => {
    const broken = exported(report({ result: 'error', head: null, base: null }));
    expect(suitesOf(broken.report)).toEqual([null]);
    expect(prometheusText(broken)).toContain(
      'holdline_result{repository="acme/sentiment",result="error"} 1\n',
    );
  });
});

describe('labels', () => {
  it('never become one, and are legal', () => {
    const keys = [
      ...NAMES,
      'lang',
      'lang_',
      'lang-x',
      'lang_x',
      'lang.x',
      'U__lang',
      'U__lang_2d_x',
      'lang_2d_x',
    ];
    const names = keys.map(ownLabel);
    expect(new Set(names).size).toBe(keys.length);
    for (const name of names) expect(name).toMatch(/^label_[a-zA-Z0-9_]+$/);
    expect(ownLabel('lang')).toBe('label_lang');
    expect(ownLabel('lang-x')).toBe('label_U__lang_2d_x');
    expect(ownLabel('a_b-c')).toBe('label_U__a__b_2d_c');
  });

  it('have values that are never empty and never become one', () => {
    const values = ['', '"', '""', '"""', '""""', 'a'].map(labelValue);
    expect(new Set(values).size).toBe(6);
    expect(values).not.toContain('');
    expect(labelValue('\ud800')).toBe('\ufffd');
    expect(labelValue('a\0b')).toBe('a␀b');
  });

  it('name the branch as people do', () => {
    const of = (ref: string | null): string | null =>
      branchOf(report({ result: 'pass', head: { sha: null, ref, run: null, at: null, suites: [] } }));
    expect(of('refs/heads/release/1.2')).toBe('release/1.2');
    expect(of('refs/pull/812/merge')).toBe('pull/812');
    expect(of('refs/tags/v1')).toBe('tags/v1');
    expect(of('main')).toBe('main');
    expect(of(null)).toBeNull();
  });

  it('keep the first of two names that differ in halves of characters alone', () => {
    const twins = ['\ud800', '\udc00'].map((metric, index) =>
      full({ id: metric, metric, head: reported(index + 1) }),
    );
    const { samples } = readText(prometheusText(exported(report({ result: 'pass', verdicts: twins }))));
    const values = [...samples].filter(([key]) => key.startsWith('["holdline_metric_value"'));
    expect(values.map(([, value]) => value)).toEqual([1]);
  });
});

describe.each([
  ['prometheusText', prometheusText],
  ['openMetricsText', openMetricsText],
])('%s', (_, text) => {
  it('reads back as it was, whatever the names are', () => {
    const { samples, types } = readText(text(hostile));
    expect(samples).toEqual(expectedOf(hostile));
    expect(samples.size).toBeGreaterThan(NAMES.length * SERIES.length);
    for (const { name } of SERIES) expect(types.get(name)).toBe('gauge');
  });

  it('gives the same bytes for the same values', () => {
    expect(text(exported())).toBe(text(exported()));
  });
});

describe('openMetricsText', () => {
  it('ends with its mark, once, and says units', () => {
    const text = openMetricsText(hostile);
    expect(text.endsWith('\n# EOF\n')).toBe(true);
    expect(text.split('\n').filter((line) => line === '# EOF')).toHaveLength(1);
    expect([...readText(text).units]).toEqual([
      ['holdline_report_timestamp_seconds', 'seconds'],
      ['holdline_base_age_seconds', 'seconds'],
    ]);
  });
});

const PROMTOOL = process.env['HOLDLINE_PROMTOOL'] ?? 'promtool';
const isThere = spawnSync(PROMTOOL, ['--version']).error === undefined;

describe.skipIf(!isThere)('promtool', () => {
  it.each([
    ['hostile names', hostile],
    ['a usual report', exported()],
  ])('finds nothing to say of %s', (_, from) => {
    const { status, stdout, stderr } = spawnSync(PROMTOOL, ['check', 'metrics'], {
      input: prometheusText(from),
      encoding: 'utf8',
    });
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
  });
});
