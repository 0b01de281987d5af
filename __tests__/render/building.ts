/** Short ways to write reports in tests: everything that a test does not care about has a plain value. */
import type { Quality } from '../../src/model/quality.js';
import type {
  Change,
  Counts,
  Limits,
  Outcome,
  Report,
  ReportedValue,
  Verdict,
} from '../../src/model/report.js';

export const NO_LIMITS: Limits = { min: null, max: null, target: null, maxDrop: null, maxRise: null };
export const NO_LINKS = { run: null, baseCommit: null };

export function reported(value: number | null, n: number | null = null): ReportedValue {
  return { value, n, standardError: null, interval: null };
}

export function change(parts: Partial<Change> & Pick<Change, 'absolute'>): Change {
  return {
    relative: null,
    interval: null,
    p: null,
    pAdjusted: null,
    method: 'mcnemar-midp',
    evidence: 'paired',
    lost: null,
    won: null,
    ...parts,
  };
}

export function verdict(parts: Partial<Verdict> & Pick<Verdict, 'id' | 'outcome'>): Verdict {
  const [suite = '', metric = ''] = parts.id.split('/');
  return {
    suite,
    metric: metric.replace(/\{.*/, ''),
    labels: {},
    direction: 'higher',
    unit: 'fraction',
    severity: 'fail',
    head: reported(0.9),
    base: reported(0.9),
    change: null,
    againstAnchor: null,
    limits: NO_LIMITS,
    minimumDetectableChange: null,
    reasons: [],
    trend: [],
    ...parts,
  };
}

export function quality(parts: Partial<Quality> & Pick<Quality, 'what'>): Quality {
  return {
    suite: 'sentiment',
    column: null,
    part: null,
    label: null,
    base: null,
    head: null,
    unit: null,
    examples: { base: 2000, head: 2000 },
    test: null,
    statistic: null,
    p: null,
    pAdjusted: null,
    psi: null,
    distance: null,
    severity: 'moderate',
    bins: [],
    ...parts,
  };
}

export function countsOf(verdicts: readonly Verdict[]): Counts {
  const count = (outcome: Outcome): number => verdicts.filter((each) => each.outcome === outcome).length;
  return {
    passed: count('passed'),
    improved: count('improved'),
    regressed: count('regressed'),
    suspected: count('suspected'),
    violated: count('violated'),
    inconclusive: count('inconclusive'),
    missing: count('missing'),
    invalid: count('invalid'),
    incomparable: count('incomparable'),
    waived: count('waived'),
    new: count('new'),
  };
}

const HEAD = {
  sha: '9d1c0f3be2a4475f8a5e0c6d7b1f2a3948576abc',
  ref: 'refs/pull/812/merge',
  run: '7204118813.1',
  at: '2026-11-20T09:12:41.000Z',
  suites: [],
};

const BASE = {
  sha: '4f2a9c17d0be6c3a8e5f90123456789abcdef012',
  ref: 'refs/heads/main',
  run: '7199034420.1',
  at: '2026-11-18T16:40:02.000Z',
  suites: [],
};

export const HISTORY_BASE = { ...BASE, source: 'history', ageDays: 1.69, distance: null } as const;
export const FILES_BASE = {
  ...BASE,
  sha: null,
  ref: null,
  run: null,
  at: null,
  source: 'files',
  ageDays: null,
  distance: null,
  suites: [
    {
      name: 'sentiment',
      model: null,
      dataset: null,
      format: 'predictions',
      files: ['base/sentiment.csv'],
    },
  ],
} as const;

const POLICY: Report['policy'] = {
  failOn: 'regression',
  onError: 'fail',
  config: '.github/holdline.yml',
  configSha256: '3b8f0d1c5a7e92640bd1f3c8a6e57d20914c8be37fa05d62e1b94c7830ad5f16',
  alpha: 0.01,
  alphaWarn: 0.05,
  style: 'frequentist',
  correction: 'bh',
  family: { fail: 0, warn: 0 },
  minPaired: 0.95,
  seed: 1,
};

type Parts = Partial<Omit<Report, 'policy' | 'counts'>> &
  Pick<Report, 'result'> & { readonly policy?: Partial<Report['policy']> };

export function report(parts: Parts): Report {
  const verdicts = parts.verdicts ?? [];
  return {
    schema: 'holdline/report@1',
    createdAt: '2026-11-20T09:12:58.000Z',
    tool: { name: 'holdline', version: '0.1.0' },
    mode: 'gate',
    head: HEAD,
    base: HISTORY_BASE,
    anchor: null,
    verdicts,
    unjudged: [],
    drivers: [],
    flips: [],
    notices: [],
    deliveries: [],
    ...parts,
    counts: countsOf(verdicts),
    policy: { ...POLICY, ...parts.policy },
  };
}
