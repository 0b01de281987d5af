// A report as it is exported, small and with names that need care.
const value = (number) => ({ value: number, n: 1000, standardError: null, interval: null });

function verdict(id, labels, [head, base]) {
  return {
    id,
    suite: 'sentiment',
    metric: 'accuracy',
    labels,
    direction: 'higher',
    unit: 'fraction',
    outcome: 'regressed',
    severity: 'fail',
    head: value(head),
    base: value(base),
    change: {
      absolute: head - base,
      relative: null,
      interval: [-0.04, -0.01],
      p: 0.001,
      pAdjusted: 0.002,
      method: 'mcnemar-midp',
      evidence: 'paired',
      lost: 41,
      won: 12,
    },
    againstAnchor: null,
    limits: { min: 0.9, max: null, target: null, maxDrop: null, maxRise: null },
    minimumDetectableChange: 0.02,
    reasons: [{ kind: 'no-loss', p: 0.37 }],
    trend: [],
  };
}

const side = (sha) => ({ sha, ref: 'main', run: null, at: null, suites: [] });
const none = {
  passed: 0,
  improved: 0,
  suspected: 0,
  violated: 0,
  inconclusive: 0,
  missing: 0,
  invalid: 0,
  incomparable: 0,
  waived: 0,
  new: 0,
};

export const VERDICTS = [
  verdict('sentiment/accuracy', {}, [0.902, 0.931]),
  verdict('sentiment/accuracy{lang=评估}', { lang: '评估', 'a.b': '"x"\n' }, [0.815, 0.89]),
];

export const EXPORTED = {
  repository: 'acme/sentiment',
  runUrl: 'https://github.com/acme/sentiment/actions/runs/7',
  report: {
    schema: 'holdline/report@1',
    result: 'fail',
    createdAt: new Date(Math.floor(Date.now() / 1000) * 1000).toISOString(),
    tool: { name: 'holdline', version: '0.1.0' },
    mode: 'gate',
    head: side('b'.repeat(40)),
    base: { ...side('a'.repeat(40)), source: 'files', ageDays: null, distance: null },
    anchor: null,
    counts: { ...none, regressed: VERDICTS.length },
    verdicts: VERDICTS,
    unjudged: [],
    drivers: [],
    flips: [],
    policy: {
      failOn: 'regression',
      onError: 'fail',
      config: null,
      configSha256: null,
      alpha: 0.01,
      alphaWarn: 0.05,
      style: 'frequentist',
      correction: 'bh',
      family: { fail: 2, warn: 0 },
      minPaired: 30,
      seed: 1,
    },
    notices: [],
    deliveries: [],
  },
};
