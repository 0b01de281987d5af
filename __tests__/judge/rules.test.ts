/** Rules: whose terms hold, key by key, and which rules can have no effect. */
import { describe, expect, it } from 'vitest';
import { knownPlaces, ruleFaults, speaksOf, termsFor } from '../../src/judge/rules.js';
import type { Measurement } from '../../src/model/evaluation.js';
import type { Rule, Tolerance } from '../../src/model/policy.js';
import { measured, rule, trial } from './case.js';

const tolerance = (value: number): Tolerance => ({ kind: 'absolute', value, text: String(value) });
const place = { suite: 's', metric: 'f1', labels: {} };

describe('terms', () => {
  const all = (value: number, direction: 'higher' | 'lower', severity: 'fail' | 'warn') => ({
    min: value,
    max: value,
    target: value,
    maxDrop: tolerance(value),
    maxRise: tolerance(value),
    direction,
    severity,
  });
  const [first, second] = [all(1, 'higher', 'fail'), all(2, 'lower', 'warn')];

  it('are those of the last rule that matches and sets the key', () => {
    expect(termsFor([rule('*', first), rule('s/f1', second), rule('s/f2', first)], place)).toEqual(second);
    expect(termsFor([rule('*', first), rule('s/f1', {})], place)).toEqual(first);
    expect(termsFor([rule('*', {}), rule('s/f1', second)], place)).toEqual(second);
    expect(termsFor([rule('*', { ...first, min: 0 }), rule('*', {})], place).min).toBe(0);
  });

  it('of a plain name may be of any column, where the rule says so', () => {
    const column = { ...place, metric: 'latency_p95(latency_ms)' };
    const asked = { match: 's/latency_p95' };
    expect(speaksOf({ ...asked, ofAnyColumn: true }, column)).toBe(true);
    expect(speaksOf({ ...asked, ofAnyColumn: false }, column)).toBe(false);
    expect(speaksOf(asked, column)).toBe(false);
    expect(speaksOf({ match: 's/latency_p9', ofAnyColumn: true }, column)).toBe(false);
    expect(speaksOf({ ...asked, ofAnyColumn: true }, { ...place, metric: 'latency_p95' })).toBe(true);
  });
});

describe('a rule without effect', () => {
  const f1 = measured('f1', 0.9);
  const faults = (rules: readonly Rule[], more: Parameters<typeof trial>[0] = {}) =>
    ruleFaults(trial({ head: [f1], rules, ...more }));
  const codes = (...given: Parameters<typeof faults>) => faults(...given).map(({ code }) => code);

  it('matches nothing of head, base and history, and is told with what is nearest', () => {
    const unused = rule('s/f2', { min: 0 });
    expect(faults([unused])).toMatchObject([{ code: 'CONFIG_RULE_UNUSED', where: 'c.yml:1:1' }]);
    expect(faults([unused])[0]?.what).toContain('"s/f2"');
    expect(faults([unused])[0]?.what).toContain('s/f1');
    expect(codes([rule('s/f1', { min: 0 })])).toEqual([]);
    expect(codes([unused], { base: [measured('f2', 1)] })).toEqual([]);
    expect(codes([unused], { series: new Map([['s/f2', []]]) })).toEqual([]);
    expect(codes([unused], { partial: true })).toEqual([]);
  });

  it('asks of shares what no share can reach', () => {
    const share = measured('f1', 0.9, { unit: 'fraction' });
    const percent = measured('accuracy', 93, { unit: 'percent' });
    const of = (terms: Parameters<typeof rule>[1], head: readonly Measurement[] = [share]) =>
      codes([rule('s/*', terms)], { head });
    for (const terms of [
      { min: 1.01 },
      { max: 95 },
      { maxDrop: tolerance(1) },
      { maxRise: tolerance(5), direction: 'lower' as const },
    ])
      expect(of(terms), JSON.stringify(terms)).toEqual(['RULE_OUT_OF_REACH']);
    expect(of({ min: 90, maxDrop: tolerance(5) })).toEqual(['RULE_OUT_OF_REACH', 'RULE_OUT_OF_REACH']);
    for (const terms of [{ min: 1, max: 1 }, { maxDrop: tolerance(0.99) }]) expect(of(terms)).toEqual([]);
    const relative: Tolerance = { kind: 'relative', fraction: 2, text: '200%' };
    expect(of({ maxDrop: relative })).toEqual([]);
    expect(of({ maxDrop: tolerance(5) }, [share, percent])).toEqual([]);
    expect(of({ maxDrop: tolerance(5) }, [{ ...f1, unit: null }])).toEqual([]);
  });

  it('is not told of where it matches what has no name yet', () => {
    const unused = rule('s/f2', { min: 0 });
    const unnamed = { suite: 's', metric: 'f2', labels: {} };
    const given = trial({ head: [f1], rules: [unused] });
    expect(ruleFaults(given, [unnamed])).toEqual([]);
    expect(ruleFaults(given, [{ ...unnamed, metric: 'f3' }])).toHaveLength(1);
  });

  it('tolerates a loss of what nobody knows the bad side of', () => {
    const blind = ['a', 'b', 'c', 'd', 'e', 'f'].map((metric) => measured(metric, 1, { direction: null }));
    const head = [f1, ...blind];
    const drop = { maxDrop: tolerance(0.1) };
    for (const terms of [drop, { maxRise: tolerance(0.1) }]) {
      expect(codes([rule('s/a', terms)], { head })).toEqual(['RULE_NEEDS_DIRECTION']);
    }
    // The first five are named.
    const [found] = faults([rule('s/?', drop)], { head });
    expect(found?.what).toMatch(/s\/a.*s\/b.*s\/c.*s\/d.*s\/e/);
    expect(found?.what).not.toContain('s/f');
    // Of one of them it is known, by itself or by another rule.
    expect(codes([rule('s/*', drop)], { head })).toEqual([]);
    expect(codes([rule('s/a', drop), rule('s/?', { direction: 'lower' })], { head })).toEqual([]);
    // It tolerates nothing, or nothing is measured now.
    expect(codes([rule('s/a', { min: 0 })], { head })).toEqual([]);
    expect(codes([rule('s/z', drop)], { head, series: new Map([['s/z', []]]) })).toEqual([]);
  });
});

describe('the places that are known', () => {
  it('are of head, base and history, as far as ids can be read', () => {
    const given = trial({
      head: [measured('a', 1)],
      base: [measured('b', 1)],
      series: new Map([
        ['s/c{k=v}', []],
        ['no id', []],
      ]),
    });
    expect(knownPlaces(given)).toMatchObject([
      { metric: 'a' },
      { metric: 'b' },
      { suite: 's', metric: 'c', labels: { k: 'v' } },
    ]);
    expect(knownPlaces(given)).toHaveLength(3);
  });
});
