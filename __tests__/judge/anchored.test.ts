/** What an anchor adds to what base says: at the very bounds, and never anything better. */
import { describe, expect, it } from 'vitest';
import { decideAgainstAnchor, graver } from '../../src/judge/anchored.js';
import type { AgainstAnchor } from '../../src/judge/hearing.js';
import type { Decided } from '../../src/judge/outcome.js';
import type { Outcome } from '../../src/model/report.js';

const DECISION = { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist' } as const;
const SCALE = { margin: 0.5, limit: 5, warning: 1, tolerated: false };

const against = (more: Partial<AgainstAnchor>): AgainstAnchor => ({
  name: 'v1.2.0',
  value: 20,
  loss: 0.6,
  ownLoss: 0.6,
  p: 0.004,
  mainLoss: 0,
  mainP: 0.5,
  interval: null,
  probability: null,
  ...more,
});
const by = (pAdjusted: number | null, more: Partial<AgainstAnchor> = {}, scale = SCALE) =>
  decideAgainstAnchor({ anchored: against(more), pAdjusted }, scale, DECISION);
const below = { kind: 'below-anchor', anchor: 'v1.2.0', value: 20, loss: 0.6, margin: 0.5 } as const;

describe('against an anchor', () => {
  it('a loss from the margin on fails up to alpha and warns up to the warning level', () => {
    expect(by(0.01)).toEqual({
      outcome: 'regressed',
      reasons: [{ ...below, pAdjusted: 0.01, probability: null }],
    });
    expect(by(0.0101)).toMatchObject({ outcome: 'suspected', reasons: [{ pAdjusted: 0.0101 }] });
    expect(by(0.05)?.outcome).toBe('suspected');
    expect(by(0.0501)).toBeNull();
    expect(by(0.01, { loss: 0.5 })?.outcome).toBe('regressed');
    expect(by(0.01, { loss: 0.49 })).toBeNull();
  });

  it('what is no loss never counts, not even at a margin of nothing', () => {
    const nothing = { ...SCALE, margin: 0 };
    expect(by(0.001, { loss: 0 }, nothing)).toBeNull();
    expect(by(0.001, { loss: -1e-13 }, nothing)).toBeNull();
    expect(by(0.001, { loss: 1e-9 }, nothing)?.outcome).toBe('regressed');
  });

  it('without noise only a loss beyond the practical limit fails, and is told with that limit', () => {
    expect(by(null, { loss: 5 })).toBeNull();
    expect(by(null, { loss: 5.1, mainP: null })).toEqual({
      outcome: 'regressed',
      reasons: [{ ...below, loss: 5.1, margin: 5, pAdjusted: null, probability: null }],
    });
  });

  it('where main is below already, surely and by the margin, nobody fails', () => {
    const warned = {
      outcome: 'suspected',
      reasons: [{ kind: 'main-below-anchor', anchor: 'v1.2.0', value: 20, loss: 0.6 }],
    };
    expect(by(0.001, { mainP: 0.01, mainLoss: 0.5 })).toEqual(warned);
    expect(by(0.001, { mainP: 0.0101, mainLoss: 0.5 })?.outcome).toBe('regressed');
    expect(by(0.001, { mainP: 0.01, mainLoss: 0.49 })?.outcome).toBe('regressed');
    expect(by(0.001, { mainP: null, mainLoss: 0.5 })?.outcome).toBe('regressed');
  });

  it('a change that makes nothing worse is not the one that fails', () => {
    expect(by(0.001, { ownLoss: 0 })?.reasons[0]?.kind).toBe('main-below-anchor');
    expect(by(0.001, { ownLoss: -1 })?.outcome).toBe('suspected');
    expect(by(0.001, { ownLoss: Number.NaN })?.outcome).toBe('suspected');
    expect(by(0.001, { ownLoss: 1e-9 })?.outcome).toBe('regressed');
  });
});

describe('the graver of two', () => {
  const said = (outcome: Outcome, name: string): Decided => ({
    outcome,
    reasons: [{ kind: 'unit-differs', base: name, head: name }],
  });
  const names = ({ outcome, reasons }: Decided) => [
    outcome,
    ...reasons.map((reason) => (reason.kind === 'unit-differs' ? reason.base : '')),
  ];

  it('gives the outcome, and the reasons of both with its own first', () => {
    expect(names(graver(said('passed', 'base'), said('suspected', 'anchor')))).toEqual([
      'suspected',
      'anchor',
      'base',
    ]);
    expect(names(graver(said('regressed', 'base'), said('suspected', 'anchor')))).toEqual([
      'regressed',
      'base',
      'anchor',
    ]);
    expect(names(graver(said('regressed', 'base'), said('regressed', 'anchor')))).toEqual([
      'regressed',
      'base',
      'anchor',
    ]);
  });

  it.each([
    ['improved', 'passed'],
    ['passed', 'new'],
    ['new', 'inconclusive'],
    ['inconclusive', 'suspected'],
    ['suspected', 'regressed'],
  ] as const)('%s is better than %s', (better, worse) => {
    expect(graver(said(better, 'base'), said(worse, 'anchor')).outcome).toBe(worse);
    expect(graver(said(worse, 'base'), said(better, 'anchor')).outcome).toBe(worse);
  });

  it('leaves alone what no comparison decided', () => {
    const incomparable = said('incomparable', 'base');
    expect(graver(incomparable, said('regressed', 'anchor'))).toBe(incomparable);
    expect(graver(incomparable, null)).toBe(incomparable);
    const passed = said('passed', 'base');
    expect(graver(passed, null)).toBe(passed);
  });
});
