/** The report of a pull request that lost quality, and the verdicts that other reports share with it. */
import type { Verdict } from '../../src/model/report.js';
import { change, NO_LIMITS, quality, report, reported, verdict } from './building.js';

export const accuracy = verdict({
  id: 'sentiment/accuracy',
  outcome: 'regressed',
  base: reported(0.931, 1000),
  head: reported(0.902, 1000),
  change: change({
    absolute: -0.029,
    relative: -0.029 / 0.931,
    interval: [-0.0440486336892353, -0.01483793677012411],
    p: 2.6047236003967633e-5,
    pAdjusted: 2.6047236003967633e-5 * 8,
    lost: 41,
    won: 12,
  }),
  minimumDetectableChange: 0.023265253576954626,
  reasons: [
    {
      kind: 'significant-loss',
      p: 2.6047236003967633e-5,
      pAdjusted: 2.6047236003967633e-5 * 8,
      margin: 0.005,
    },
    { kind: 'run-noise-unmeasured', records: 4 },
  ],
});

const french = verdict({
  id: 'sentiment/accuracy{lang=fr}',
  outcome: 'regressed',
  labels: { lang: 'fr' },
  base: reported(0.89, 200),
  head: reported(0.815, 200),
  change: change({
    absolute: -0.075,
    relative: -0.075 / 0.89,
    interval: [-0.12293642859111165, -0.030462687570026195],
    p: 0.00042772293090820307,
    pAdjusted: 0.00042772293090820307 * 4,
    lost: 18,
    won: 3,
  }),
  limits: { ...NO_LIMITS, maxDrop: 0.02 },
  reasons: [
    {
      kind: 'significant-loss',
      p: 0.00042772293090820307,
      pAdjusted: 0.00042772293090820307 * 4,
      margin: 0.02,
    },
  ],
});

const recall = verdict({
  id: 'sentiment/recall',
  outcome: 'violated',
  base: reported(0.9021, 480),
  head: reported(0.89996, 480),
  change: change({
    absolute: -0.00214,
    relative: -0.00214 / 0.9021,
    interval: [-0.0148, 0.0105],
    p: 0.37,
    pAdjusted: 0.493,
    evidence: 'paired',
    method: 'jackknife-t',
  }),
  limits: { ...NO_LIMITS, min: 0.9 },
  reasons: [
    { kind: 'below-min', value: 0.89996, min: 0.9 },
    { kind: 'no-loss', p: 0.37 },
  ],
});

const latency = verdict({
  id: 'sentiment/latency_p95',
  outcome: 'suspected',
  severity: 'warn',
  direction: 'lower',
  unit: 'ms',
  base: reported(212.4, 1000),
  head: reported(243.1, 1000),
  change: change({
    absolute: 30.7,
    relative: 30.7 / 212.4,
    interval: [6.2, 55.2],
    p: 0.0122,
    pAdjusted: 0.0244,
    evidence: 'history',
    method: 'prediction-t',
  }),
  reasons: [{ kind: 'warning-level-loss', p: 0.0122, pAdjusted: 0.0244, margin: 2.124 }],
});

/** A binary metric of 1,000 examples that held. */
export function passed(id: string, values: readonly [base: number, head: number], p: number): Verdict {
  const [base, head] = values;
  return verdict({
    id,
    outcome: 'passed',
    base: reported(base, 1000),
    head: reported(head, 1000),
    change: change({
      absolute: head - base,
      relative: (head - base) / base,
      p,
      pAdjusted: p,
      lost: 14,
      won: 17,
    }),
    minimumDetectableChange: 0.0179,
    reasons: [{ kind: 'no-loss', p }],
  });
}

export const steady = [
  passed('sentiment/precision', [0.918, 0.921], 0.7048),
  passed('sentiment/balanced_accuracy', [0.914, 0.916], 0.6551),
  passed('sentiment/accuracy{lang=de}', [0.927, 0.93], 0.7048),
  passed('sentiment/accuracy{lang=en}', [0.946, 0.948], 0.6551),
];

export const improved = verdict({
  id: 'sentiment/log_loss',
  outcome: 'improved',
  direction: 'lower',
  unit: null,
  base: reported(0.2417, 1000),
  head: reported(0.2262, 1000),
  change: change({
    absolute: -0.0155,
    relative: -0.0155 / 0.2417,
    interval: [-0.0231, -0.0079],
    p: 0.99997,
    pAdjusted: 0.99997,
    method: 'paired-t',
  }),
  reasons: [{ kind: 'significant-gain', p: 0.00003, margin: 0.002417 }],
});

export const failed = report({
  result: 'fail',
  verdicts: [...steady, improved, latency, recall, french, accuracy],
  unjudged: [
    { id: 'sentiment/tone', value: 3.42, because: 'it is not known which way is better: give a direction' },
  ],
  drivers: [
    {
      suite: 'sentiment',
      metric: 'accuracy',
      unit: 'fraction',
      condition: 'lang=fr and length>200',
      also: ['region=FR and length>200'],
      examples: 312,
      coverage: 0.0312,
      share: 0.82,
      lift: 26.28,
      change: -0.14,
      elsewhere: -0.003,
      p: 0.003,
    },
    {
      suite: 'sentiment',
      metric: 'accuracy',
      unit: 'fraction',
      condition: 'source="web forum"',
      also: [],
      examples: 1204,
      coverage: 0.1204,
      share: null,
      lift: null,
      change: -0.021,
      elsewhere: 0.004,
      p: 0.04,
    },
  ],
  quality: [
    quality({
      what: 'missing',
      column: 'pred',
      part: 'prediction',
      base: 0,
      head: 0.156,
      unit: 'fraction',
      severity: 'high',
    }),
    quality({ what: 'relabelled', column: 'label', part: 'truth', base: 0, head: 0.0155, unit: 'fraction' }),
    quality({
      what: 'calibration',
      column: 'score',
      part: 'score',
      label: '0.60–0.67',
      base: 0.0212,
      head: 0.0684,
      unit: 'fraction',
      test: 'chi-square',
      statistic: 61.2,
      p: 1.2e-8,
      pAdjusted: 3.1e-7,
      severity: 'moderate',
      bins: [
        {
          from: 8 / 15,
          to: 0.6,
          base: { n: 140, score: 0.571, outcome: 0.564 },
          head: { n: 12, score: null, outcome: null },
        },
        {
          from: 0.6,
          to: 10 / 15,
          base: { n: 131, score: 0.634, outcome: 0.611 },
          head: { n: 204, score: 0.629, outcome: 0.421 },
        },
      ],
    }),
    quality({
      what: 'column',
      column: 'length',
      base: 141,
      head: 282,
      test: 'kolmogorov-smirnov',
      statistic: 0.44,
      p: 1e-30,
      pAdjusted: 3e-29,
      psi: 0.21,
      distance: 0.4,
    }),
  ],
  confusion: [
    {
      suite: 'sentiment',
      labels: ['negative', 'positive'],
      others: 0,
      base: [
        [470, 30],
        [39, 461],
      ],
      head: [
        [451, 49],
        [49, 451],
      ],
    },
  ],
  flips: [
    { suite: 'sentiment', id: 'rev-0412', from: 'positive', to: 'negative', truth: 'positive', flaky: null },
    { suite: 'sentiment', id: 'rev-0007', from: 'negative', to: 'positive', truth: 'positive', flaky: null },
    { suite: 'sentiment', id: 'rev-0938', from: 'negative', to: 'positive', truth: 'negative', flaky: null },
  ],
  notices: [
    {
      code: 'POSITIVE_UNKNOWN',
      where: 'results/topics.csv',
      what: 'of the labels "spam" and "ham" none is known to be the positive one, so macro averages were taken',
      fix: 'name it in the configuration: columns: { positive: "…" }',
    },
  ],
  policy: { family: { fail: 8, warn: 1 } },
});
