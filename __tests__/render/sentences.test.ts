import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/model/reason.js';
import type { Verdict } from '../../src/model/report.js';
import { policySentences } from '../../src/render/standing.js';
import { reasonSentence } from '../../src/render/words.js';
import { change, NO_LIMITS, report, verdict } from './building.js';

const fraction = verdict({
  id: 's/accuracy',
  outcome: 'regressed',
  change: change({ absolute: -0.031, p: 0.0001, pAdjusted: 0.0014 }),
});
const time = verdict({
  id: 's/latency_p95',
  outcome: 'regressed',
  direction: 'lower',
  unit: 'ms',
  change: change({ absolute: 34 }),
  limits: { ...NO_LIMITS, maxDrop: 0.1, maxRise: '5%' },
});
const byRule: Verdict = { ...fraction, limits: { ...NO_LIMITS, maxDrop: 0.02 } };
const better: Verdict = { ...fraction, outcome: 'improved', change: change({ absolute: 0.024 }) };
const toTarget: Verdict = { ...fraction, direction: 'target' };
const againstLevel: Verdict = { ...fraction, change: change({ absolute: 0.001 }) };

const RARITY = '1 in 710 harmless changes looks this bad (p = 0.0001, adjusted p = 0.0014)';
const LOSS = { p: 0.0001, pAdjusted: 0.0014, margin: 0.005 };

const SEEN = { minimumDetectableChange: 0.11, limit: 0.05 };
const TOO_LITTLE =
  'Too little data to tell: only a loss of 11.0 pp or more would be seen, and 5.0 pp matters.';
const PRICE = { unit: 'usd', examples: 4.1, runs: 12.6 };

const WAIVER = { until: '2027-01-31', owner: '@org/nlp', reason: 'label fix, #812' };

const SENTENCES: readonly (readonly [Reason, Verdict, string])[] = [
  [
    { kind: 'below-min', value: 0.8912, min: 0.9 },
    fraction,
    '0.8912 is below the minimum of 0.9000, by 0.88 pp.',
  ],
  [{ kind: 'above-max', value: 312, max: 250 }, time, '312 ms is above the maximum of 250 ms, by 62 ms.'],
  [
    { kind: 'at-risk', bound: 0.894, limit: 0.9 },
    fraction,
    'The limit of 0.9000 holds, but not safely: with this much data the true value may be 0.8940.',
  ],
  [
    { kind: 'significant-loss', ...LOSS },
    fraction,
    `Worse by 3.1 pp, more than the margin of 0.5 pp and more than chance explains: ${RARITY}.`,
  ],
  [
    { kind: 'significant-loss', ...LOSS, margin: 0.02 },
    byRule,
    `Worse by 3.1 pp, more than the 2.0 pp of max-drop and more than chance explains: ${RARITY}.`,
  ],
  [
    { kind: 'significant-loss', ...LOSS },
    toTarget,
    `Farther from its target, more than the margin of 0.5 pp and more than chance explains: ${RARITY}.`,
  ],
  [
    { kind: 'significant-loss', ...LOSS },
    againstLevel,
    `Worse than the level of the base branch, more than the margin of 0.5 pp and more than chance explains: ${RARITY}.`,
  ],
  [
    { kind: 'warning-level-loss', ...LOSS, pAdjusted: 0.04 },
    fraction,
    'Worse by 3.1 pp, more than the margin of 0.5 pp; enough evidence to warn, not to fail: 1 in 25 harmless changes looks this bad (p = 0.0001, adjusted p = 0.04).',
  ],
  [
    { kind: 'two-stage', runs: 2, pooled: 3, loss: 0.018 },
    fraction,
    '2 more runs of this commit, pooled with this one, would settle it: a mean loss of 1.8 pp or more fails.',
  ],
  [
    { kind: 'two-stage', runs: 2, pooled: 4, loss: 0.018 },
    fraction,
    '2 more runs of this commit, pooled with those there are, would settle it: a mean loss of 1.8 pp or more fails.',
  ],
  [
    { kind: 'within-margin', p: 0.002, margin: 0.05 },
    fraction,
    'Worse by 3.1 pp, more than chance explains (p = 0.002), but within the margin of 5.0 pp.',
  ],
  [
    { kind: 'beyond-tolerance', loss: 34, tolerance: 10.62 },
    time,
    'Worse by 34.0 ms, more than the 10.6 ms of max-rise "5%".',
  ],
  [
    { kind: 'within-tolerance', loss: 0.003, tolerance: 0.02 },
    byRule,
    'Worse by 0.3 pp, within the 2.0 pp of max-drop.',
  ],
  [
    { kind: 'within-tolerance', loss: -0.003, tolerance: 0.02 },
    byRule,
    'Not worse than the base; a loss may be up to the 2.0 pp of max-drop.',
  ],
  [
    { kind: 'beyond-practical-limit', loss: 0.08, limit: 0.05 },
    fraction,
    'Worse by 8.0 pp. There is no measure of noise yet, so only a loss beyond 5.0 pp fails, and this one is.',
  ],
  [
    { kind: 'possible-loss', loss: 0.021, limit: 0.05 },
    fraction,
    'Worse by 2.1 pp, which may be noise: there is no measure of that yet. A loss beyond 5.0 pp would fail.',
  ],
  [
    { kind: 'significant-gain', p: 0.0004, margin: 0.005 },
    better,
    'Better by 2.4 pp, more than the margin of 0.5 pp and more than chance explains (p = 0.0004).',
  ],
  [
    { kind: 'practical-gain', gain: 0.08, limit: 0.05 },
    better,
    'Better by 8.0 pp, beyond the 5.0 pp that count without a measure of noise.',
  ],
  [{ kind: 'no-loss', p: 0.42 }, fraction, 'No loss beyond chance (p = 0.42).'],
  [
    { kind: 'underpowered', ...SEEN, examples: 1863, runs: 6, repeats: null, price: PRICE },
    fraction,
    `${TOO_LITTLE} About 1,900 more examples (≈ $4.10 at this run's cost) or 6 more runs on the base branch (≈ $12.60 at this run's cost) would settle it.`,
  ],
  [
    { kind: 'underpowered', ...SEEN, examples: 23, runs: null, repeats: null, price: null },
    { ...fraction, change: change({ absolute: -0.031, evidence: 'clustered' }) },
    `${TOO_LITTLE} About 23 more clusters of examples would settle it.`,
  ],
  [
    {
      kind: 'underpowered',
      ...SEEN,
      examples: null,
      runs: 1,
      repeats: 3,
      price: { ...PRICE, unit: 'EUR', runs: 420 },
    },
    fraction,
    `${TOO_LITTLE} 1 more run on the base branch (≈ 420 EUR at this run's cost) or the mean of 3 runs of this change would settle it.`,
  ],
  [
    { kind: 'underpowered', ...SEEN, examples: null, runs: null, repeats: null, price: null },
    fraction,
    `${TOO_LITTLE} More examples or more runs settle it.`,
  ],
  [
    { kind: 'underpowered', ...SEEN, examples: null, runs: null, repeats: null, price: null },
    { ...fraction, change: change({ absolute: -0.031, evidence: 'history' }) },
    `${TOO_LITTLE} Runs of the base branch differ too much for more of them to settle it; comparing the same examples, by id, may.`,
  ],
  [
    { kind: 'too-few-pairs', pairs: 6, needed: 10, clusters: false },
    fraction,
    '6 examples in both base and head are too few to compare them one by one: it takes 10.',
  ],
  [
    { kind: 'too-few-pairs', pairs: 1, needed: 5, clusters: true },
    fraction,
    '1 cluster in both base and head is too few to compare them one by one: it takes 5.',
  ],
  [
    { kind: 'posterior', probability: 0.9993, prior: 'flat', adjusted: 0.979, needed: 0.99, margin: 0.005 },
    fraction,
    '> 99.9 % probable that it is worse by more than the margin of 0.5 pp (flat prior); 97.9 % after correction, and 99.0 % fails.',
  ],
  [
    { kind: 'history-unit', leftOut: 14 },
    fraction,
    '14 older records of the history are left out: up to there it is on another scale, such as percents beside shares.',
  ],
  [
    { kind: 'no-noise-estimate', records: 1, needed: 5 },
    fraction,
    'How much this metric varies from run to run is not known yet: 1 record of the 5 it takes.',
  ],
  [
    { kind: 'run-noise', p: 0.2, records: 30 },
    fraction,
    'These outputs are worse, but the base branch itself varies this much between runs (p = 0.2 over 30 records).',
  ],
  [
    { kind: 'run-noise-unmeasured', records: 2 },
    fraction,
    'How much the base branch varies between runs is not measured yet (2 records).',
  ],
  [
    { kind: 'base-already-low', p: 0.3 },
    fraction,
    'The newest base run was low already, and against it this is no loss beyond chance (p = 0.3).',
  ],
  [{ kind: 'within-limits' }, fraction, 'Within its limits.'],
  [{ kind: 'not-finite', found: 'NaN' }, fraction, 'Not a finite number: found "NaN".'],
  [{ kind: 'absent', required: true }, fraction, 'Required, but not measured this time.'],
  [{ kind: 'absent', required: false }, fraction, 'The base has it, and this evaluation does not.'],
  [{ kind: 'not-in-base' }, fraction, 'New: the base does not have it.'],
  [{ kind: 'no-base' }, fraction, 'Nothing to compare with yet.'],
  [
    { kind: 'base-not-finite', found: 'inf' },
    fraction,
    'Can\'t be compared: the base has no finite number here, found "inf".',
  ],
  [
    { kind: 'direction-unknown' },
    fraction,
    'It is not known which way is better, so only its limits were judged.',
  ],
  [
    { kind: 'unit-differs', base: 's', head: 'ms' },
    fraction,
    'Can\'t be compared: the base is measured in "s", this evaluation in "ms".',
  ],
  [
    { kind: 'waived', ...WAIVER, was: 'violated' },
    fraction,
    'Waived by "@org/nlp" until 2027-01-31: "label fix, #812". Without the waiver it would be a broken limit.',
  ],
  [
    { kind: 'waiver-exceeded', ...WAIVER, key: 'max-drop', ceiling: 0.05, loss: 0.0501 },
    fraction,
    'The waiver of "@org/nlp" until 2027-01-31 covers a loss of at most 5.0 pp (max-drop), and this one is 5.01 pp.',
  ],
  [
    { kind: 'waiver-exceeded', ...WAIVER, key: 'max-rise', ceiling: '5%', loss: 34 },
    time,
    'The waiver of "@org/nlp" until 2027-01-31 covers a loss of at most "5%" of the base (max-rise), and this one is 34 ms.',
  ],
  [
    { kind: 'waiver-exceeded', ...WAIVER, key: 'max-drop', ceiling: 0.05, loss: null },
    fraction,
    'The waiver of "@org/nlp" until 2027-01-31 covers a loss of at most 5.0 pp (max-drop), and how large this one is can\'t be told.',
  ],
  [{ kind: 'waiver-expired', ...WAIVER }, fraction, 'The waiver of "@org/nlp" ended with 2027-01-31.'],
];

describe('reasonSentence', () => {
  it.each(SENTENCES.map(([reason, of, sentence]) => [reason.kind, reason, of, sentence] as const))(
    'says %s in a sentence',
    (_, reason, of, sentence) => {
      expect(reasonSentence(reason, of)).toBe(sentence);
    },
  );

  it('speaks of harmless changes, never of confidence', () => {
    const all = [
      ...SENTENCES.map(([reason, of]) => reasonSentence(reason, of)),
      ...policySentences(report({ result: 'pass' }).policy),
    ];
    expect(all.join('\n')).not.toMatch(/confiden|certain|\bsure\b/i);
  });
});
