/**
 * One whole report for each result, and lists of every word the types allow. The lists are objects over a union, so
 * that the compiler refuses one that is not complete: a type has no list of its own at run time.
 */
import type { Reason } from '../../src/model/reason.js';
import type { Counts, Evidence, Method, Outcome, Report, Severity, Verdict } from '../../src/model/report.js';

export const outcomes: Readonly<Record<Outcome, true>> = {
  passed: true,
  improved: true,
  regressed: true,
  suspected: true,
  violated: true,
  inconclusive: true,
  missing: true,
  invalid: true,
  incomparable: true,
  waived: true,
  new: true,
};

export const severities: Readonly<Record<Severity, true>> = { fail: true, warn: true };

export const evidences: Readonly<Record<Evidence, true>> = {
  paired: true,
  clustered: true,
  'standard-error': true,
  history: true,
  'paired+history': true,
  'single-base': true,
  limit: true,
};

export const methods: Readonly<Record<Method, true>> = {
  'mcnemar-midp': true,
  'paired-t': true,
  'clustered-t': true,
  'jackknife-t': true,
  delong: true,
  'exceedance-midp': true,
  z: true,
  'prediction-t': true,
  point: true,
};

export const reasons: { readonly [K in Reason['kind']]: Extract<Reason, { readonly kind: K }> } = {
  'below-min': { kind: 'below-min', value: 0.88, min: 0.9 },
  'above-max': { kind: 'above-max', value: 312, max: 250 },
  'at-risk': { kind: 'at-risk', bound: 0.897, limit: 0.9 },
  'significant-loss': { kind: 'significant-loss', p: 0.0004, pAdjusted: 0.0016, margin: 0.005 },
  'warning-level-loss': { kind: 'warning-level-loss', p: 0.021, pAdjusted: 0.043, margin: 0.005 },
  'two-stage': { kind: 'two-stage', runs: 2, pooled: 3, loss: 0.018 },
  'within-margin': { kind: 'within-margin', p: 0.31, margin: 0.005 },
  'beyond-tolerance': { kind: 'beyond-tolerance', loss: 0.024, tolerance: 0.02 },
  'within-tolerance': { kind: 'within-tolerance', loss: 0.004, tolerance: 0.02 },
  'beyond-practical-limit': { kind: 'beyond-practical-limit', loss: 0.03, limit: 0.02 },
  'possible-loss': { kind: 'possible-loss', loss: 0.01, limit: 0.02 },
  'significant-gain': { kind: 'significant-gain', p: 0.002, margin: 0.005 },
  'practical-gain': { kind: 'practical-gain', gain: 0.04, limit: 0.02 },
  'no-loss': { kind: 'no-loss', p: 0.74 },
  underpowered: {
    kind: 'underpowered',
    minimumDetectableChange: 0.08,
    limit: 0.02,
    examples: 1900,
    runs: 6,
    repeats: null,
    price: { unit: 'usd', examples: 4.1, runs: 13 },
  },
  'no-noise-estimate': { kind: 'no-noise-estimate', records: 2, needed: 8 },
  'run-noise': { kind: 'run-noise', p: 0.17, records: 24 },
  'run-noise-unmeasured': { kind: 'run-noise-unmeasured', records: 1 },
  'base-already-low': { kind: 'base-already-low', p: 0.006 },
  'too-few-pairs': { kind: 'too-few-pairs', pairs: 6, needed: 10, clusters: false },
  posterior: {
    kind: 'posterior',
    probability: 0.979,
    prior: 'beta(1/2,1/2)',
    adjusted: 0.958,
    needed: 0.99,
    margin: 0.005,
  },
  'history-unit': { kind: 'history-unit', leftOut: 14 },
  'trade-off': {
    kind: 'trade-off',
    require: 'latency_p95 drops 20% and accuracy drops < 0.5%',
    clause: 'accuracy drops < 0.5%',
    state: 'broken',
    whole: 'broken',
    moved: 0.024,
    p: 0.0004,
  },
  'within-limits': { kind: 'within-limits' },
  'not-finite': { kind: 'not-finite', found: 'NaN' },
  absent: { kind: 'absent', required: true },
  'not-in-base': { kind: 'not-in-base' },
  'no-base': { kind: 'no-base' },
  'base-not-finite': { kind: 'base-not-finite', found: 'Infinity' },
  'direction-unknown': { kind: 'direction-unknown' },
  'unit-differs': { kind: 'unit-differs', base: 'percent', head: 'fraction' },
  'fingerprint-differs': { kind: 'fingerprint-differs', name: 'judge', base: 'large-1', head: null },
  'below-anchor': {
    kind: 'below-anchor',
    anchor: 'v1.2.0',
    value: 0.921,
    loss: 0.018,
    margin: 0.005,
    pAdjusted: 0.003,
    probability: null,
  },
  'main-below-anchor': { kind: 'main-below-anchor', anchor: 'best', value: 0.921, loss: 0.018 },
  accepted: { kind: 'accepted', pullRequest: 812, by: 'octocat', was: 'regressed' },
  waived: {
    kind: 'waived',
    until: '2027-01-31',
    owner: '@org/nlp',
    reason: 'label fix, #812',
    was: 'regressed',
  },
  'waiver-exceeded': {
    kind: 'waiver-exceeded',
    until: '2027-01-31',
    owner: '@org/nlp',
    reason: 'label fix, #812',
    key: 'max-drop',
    ceiling: 0.05,
    loss: 0.061,
  },
  'waiver-expired': {
    kind: 'waiver-expired',
    until: '2026-07-31',
    owner: '@org/nlp',
    reason: 'label fix, #812',
  },
};

const noCounts: Counts = {
  passed: 0,
  improved: 0,
  regressed: 0,
  suspected: 0,
  violated: 0,
  inconclusive: 0,
  missing: 0,
  invalid: 0,
  incomparable: 0,
  waived: 0,
  new: 0,
};

const suite = {
  name: 'sentiment',
  model: 'distilbert-base',
  dataset: 'reviews-2026',
  format: 'predictions',
  files: ['results/sentiment/head.csv'],
};

const passed: Verdict = {
  id: 'sentiment/accuracy',
  suite: 'sentiment',
  metric: 'accuracy',
  labels: {},
  direction: 'higher',
  unit: 'fraction',
  outcome: 'passed',
  severity: 'fail',
  head: { value: 0.921, n: 1000, standardError: 0.0085, interval: [0.9027, 0.9362] },
  base: { value: 0.923, n: 1000, standardError: 0.0084, interval: [0.9049, 0.938] },
  change: {
    absolute: -0.002,
    relative: -0.00216684723726977,
    interval: [-0.0081, 0.0041],
    p: 0.31,
    pAdjusted: 0.31,
    method: 'mcnemar-midp',
    evidence: 'paired',
    lost: 6,
    won: 4,
  },
  againstAnchor: null,
  limits: { min: 0.9, max: null, target: null, maxDrop: 0.005, maxRise: null },
  minimumDetectableChange: 0.011,
  reasons: [reasons['within-margin'], reasons['within-limits']],
  trend: [0.92, 0.925, 0.923],
};

const regressed: Verdict = {
  ...passed,
  id: 'sentiment/accuracy{lang=fr}',
  labels: { lang: 'fr' },
  outcome: 'regressed',
  head: { value: 0.87, n: 200, standardError: 0.0238, interval: [0.8164, 0.9097] },
  change: {
    absolute: -0.05,
    relative: null,
    interval: null,
    p: 0.0004,
    pAdjusted: 0.0016,
    method: 'mcnemar-midp',
    evidence: 'paired+history',
    lost: 12,
    won: 2,
  },
  limits: { min: null, max: null, target: null, maxDrop: '2%', maxRise: null },
  reasons: Object.values(reasons),
};

const missing: Verdict = {
  ...passed,
  id: 'latency/latency_p95',
  suite: 'latency',
  metric: 'latency_p95',
  direction: 'lower',
  unit: 'ms',
  outcome: 'missing',
  head: null,
  change: null,
  minimumDetectableChange: null,
  reasons: [{ kind: 'absent', required: false }],
  trend: [],
};

const fresh: Verdict = {
  ...passed,
  outcome: 'new',
  base: null,
  change: null,
  minimumDetectableChange: null,
  limits: { min: null, max: null, target: null, maxDrop: null, maxRise: null },
  reasons: [{ kind: 'no-base' }],
  trend: [],
};

const pass: Report = {
  schema: 'holdline/report@1',
  result: 'pass',
  createdAt: '2026-08-01T10:00:00.000Z',
  tool: { name: 'holdline', version: '0.1.0' },
  mode: 'gate',
  head: {
    sha: 'a'.repeat(40),
    ref: 'refs/pull/7/merge',
    run: '9000000001',
    at: '2026-08-01T09:59:00Z',
    suites: [suite],
  },
  base: {
    sha: 'b'.repeat(40),
    ref: 'refs/heads/main',
    run: '9000000000',
    at: '2026-07-31T09:00:00Z',
    suites: [suite],
    source: 'history',
    ageDays: 1.0416666666666667,
    distance: 0,
  },
  anchor: null,
  counts: { ...noCounts, passed: 1 },
  verdicts: [passed],
  unjudged: [{ id: 'sentiment/zeta', value: 12.5, because: 'it is not known which way is better' }],
  drivers: [],
  flips: [],
  policy: {
    failOn: 'regression',
    onError: 'fail',
    config: '.github/holdline.yml',
    configSha256: '0123456789abcdef'.repeat(4),
    alpha: 0.01,
    alphaWarn: 0.05,
    style: 'frequentist',
    correction: 'bh',
    family: { fail: 1, warn: 0 },
    minPaired: 0.95,
    seed: 1,
  },
  notices: [],
  deliveries: [],
};

const fail: Report = {
  ...pass,
  result: 'fail',
  mode: 'record',
  counts: { ...noCounts, passed: 1, regressed: 1, missing: 1 },
  verdicts: [passed, regressed, missing],
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
  ],
  flips: [
    { suite: 'sentiment', id: 'r-17', from: 'positive', to: 'negative', truth: 'positive', flaky: null },
  ],
  runs: [
    { at: '2026-07-01T10:00:00Z', sha: 'c'.repeat(40), release: 'v1.2.0' },
    { at: '2026-07-02T10:00:00Z', sha: null, release: null },
  ],
  curves: {
    rankings: [
      {
        suite: 'sentiment',
        label: '1',
        base: null,
        head: {
          n: 2000,
          area: 0.91,
          averagePrecision: 0.88,
          points: [
            [0, 0, 1],
            [0.1, 0.8, 0.87],
            [1, 1, 0.45],
          ],
        },
      },
    ],
    timings: [
      {
        suite: 'sentiment',
        column: 'latency_ms',
        unit: 'ms',
        base: {
          n: 2000,
          quantiles: [
            [0.5, 120],
            [0.99, 410.5],
          ],
        },
        head: {
          n: 2000,
          quantiles: [
            [0.5, 131],
            [0.99, 520],
          ],
        },
      },
    ],
  },
  quality: [
    {
      suite: 'sentiment',
      what: 'calibration',
      column: 'score',
      part: 'score',
      label: '0.60–0.67',
      base: 0.021,
      head: 0.083,
      unit: 'fraction',
      examples: { base: 2000, head: 2000 },
      test: 'chi-square',
      statistic: 61.2,
      p: 1e-7,
      pAdjusted: 2e-7,
      psi: 0.3,
      distance: 0.2,
      severity: 'high',
      bins: [
        {
          from: 0.6,
          to: 0.667,
          base: { n: 120, score: 0.64, outcome: 0.63 },
          head: { n: 131, score: 0.63, outcome: 0.44 },
        },
      ],
    },
  ],
  confusion: [
    {
      suite: 'sentiment',
      labels: ['negative', 'positive'],
      others: 0,
      base: [
        [900, 100],
        [80, 920],
      ],
      head: [
        [850, 150],
        [81, 919],
      ],
    },
  ],
  notices: [
    {
      code: 'HISTORY_ID_TWICE',
      where: 'history/history.jsonl:9',
      what: 'the record "1234.1" stands here again with other content; the one in line 3 was taken',
      fix: 'delete the line that is wrong, and give each run an id of its own',
    },
  ],
  deliveries: [{ channel: 'comment', ok: false, detail: '403' }],
};

const error: Report = {
  ...pass,
  result: 'error',
  head: null,
  base: null,
  counts: noCounts,
  verdicts: [],
  unjudged: [],
  policy: { ...pass.policy, config: null, configSha256: null, family: { fail: 0, warn: 0 } },
  notices: [
    {
      code: 'HISTORY_NEWER',
      where: 'history/history.jsonl:3',
      what: 'the history is written by a newer version of Holdline ("holdline/record@2")',
      fix: 'use that version of Holdline, or another history',
    },
  ],
};

const neutral: Report = {
  ...pass,
  result: 'neutral',
  base: null,
  counts: { ...noCounts, new: 1 },
  verdicts: [fresh],
};

export const reports = { pass, fail, error, neutral };
