import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/report.js';
import { outcomeWord, resultLine, verdictWord } from '../../src/render/words.js';
import { change, report, verdict } from './building.js';
import { HOSTILE } from './hostile.js';
import { REPORTS } from './reports.js';

const fraction = verdict({
  id: 's/accuracy',
  outcome: 'regressed',
  change: change({ absolute: -0.031, p: 0.0001, pAdjusted: 0.0014 }),
});

describe('outcomes', () => {
  it('tells those that fail, warn and hold apart by their symbols', () => {
    const symbols = (outcomes: readonly Outcome[]): ReadonlySet<string> =>
      new Set(outcomes.map((outcome) => outcomeWord(outcome).symbol));
    expect(symbols(['regressed', 'violated', 'missing', 'invalid'])).toEqual(new Set(['✗']));
    expect(
      symbols(['suspected', 'inconclusive', 'incomparable', 'waived', 'new', 'improved', 'passed']).size,
    ).toBe(7);
  });

  it('marks what only warns', () => {
    expect(verdictWord({ ...fraction, severity: 'warn' })).toEqual({
      symbol: '⚠',
      word: 'regressed (warns)',
    });
  });
});

describe('resultLine', () => {
  it.each([
    [
      'fail-paired',
      'Holdline: fail — 3 of 9 metrics failed (2 regressed, 1 broke a limit), worst sentiment/accuracy{lang=fr} −7.5 pp (adjusted p = 0.0017)',
    ],
    ['pass', 'Holdline: pass — 5 metrics hold; 1 improved'],
    ['neutral-first-run', 'Holdline: neutral — nothing to compare with yet; 2 metrics measured, none judged'],
    [
      'error-unreadable',
      "Holdline: error — not judged: results/sentiment.csv: the file can't be read (EACCES)",
    ],
    ['pass-with-warnings', 'Holdline: pass — 1 of 5 metrics holds; 1 suspected, 3 inconclusive'],
  ])('sums up %s', (name, line) => {
    const shown = REPORTS[name];
    expect(shown === undefined ? '' : resultLine(shown)).toBe(line);
  });

  it('has the right number for one and for many', () => {
    const one = { ...fraction, id: 'a/b' };
    const p = '−3.1 pp (adjusted p = 0.0014)';
    expect(resultLine(report({ result: 'fail', verdicts: [one] }))).toBe(
      `Holdline: fail — 1 of 1 metric regressed: a/b ${p}`,
    );
    expect(resultLine(report({ result: 'fail', verdicts: [one, { ...one, id: 'a/c' }] }))).toBe(
      `Holdline: fail — 2 of 2 metrics regressed, worst a/b ${p}`,
    );
    const missing = verdict({ id: 'a/d', outcome: 'missing', head: null });
    expect(resultLine(report({ result: 'fail', verdicts: [missing] }))).toBe(
      'Holdline: fail — 1 of 1 metric is missing: a/d',
    );
    expect(
      resultLine(report({ result: 'pass', verdicts: [verdict({ id: 'a/e', outcome: 'passed' })] })),
    ).toBe('Holdline: pass — 1 metric holds');
  });

  it('names the limit that was broken, apart from the value', () => {
    const broken = verdict({
      id: 'a/b',
      outcome: 'violated',
      reasons: [{ kind: 'below-min', value: 0.89999, min: 0.9 }],
    });
    expect(resultLine(report({ result: 'fail', verdicts: [broken] }))).toBe(
      'Holdline: fail — 1 of 1 metric broke a limit: a/b 0.89999 (limit 0.90000)',
    );
  });

  it('counts suspected ones as failed where the policy says so', () => {
    const suspected = verdict({ id: 'a/b', outcome: 'suspected' });
    const strict = report({ result: 'fail', verdicts: [suspected], policy: { failOn: 'suspected' } });
    expect(resultLine(strict)).toBe('Holdline: fail — 1 of 1 metric suspected: a/b');
  });

  it('says what made it impossible to judge', () => {
    const apart = verdict({ id: 'a/b', outcome: 'incomparable' });
    expect(resultLine(report({ result: 'error', verdicts: [apart] }))).toBe(
      'Holdline: error — not judged, 1 metric is not comparable with the base: a/b',
    );
    expect(resultLine(report({ result: 'error' }))).toBe('Holdline: error — not judged');
  });

  it('is one line of at most 200 characters, whatever the names', () => {
    const name = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(name, name, (id, what) => {
        for (const result of ['fail', 'error'] as const) {
          const notices = [{ code: 'X', where: id, what: `${what}${what}`, fix: null }];
          const line = resultLine(report({ result, verdicts: [{ ...fraction, id }], notices }));
          expect(line.length).toBeLessThanOrEqual(200);
          expect(line).toMatch(/^Holdline: (?:fail|error) — \P{Cc}*$/u);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
      { seed: 23 },
    );
  });
});
