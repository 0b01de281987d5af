/** Reports for the browser: one that shows every part of the page, one of hostile names, one of many examples. */
import type { CurvePoint, Curves } from '../../src/model/curves.js';
import type { Flip, PastRun, Report, Verdict } from '../../src/model/report.js';
import { change, quality, report, reported, verdict } from '../render/building.js';
import { HOSTILE } from '../render/hostile.js';
import { REPORTS } from '../render/reports.js';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'zh'] as const;

/** A history with a change of level, without chance: the same picture every time. */
function levels(count: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, at) => (at < count / 2 ? 0.902 : 0.931) + 0.003 * Math.sin(at * 2.4),
  );
}

const slices = LANGUAGES.flatMap((lang, at) => {
  const loss = lang === 'fr' ? -0.14 : 0.01 * Math.cos(at * 1.7);
  const shape = { labels: { lang }, base: reported(0.92, 250), head: reported(0.92 + loss, 250) };
  const interval = [loss - 0.03, loss + 0.03] as const;
  return [
    verdict({
      id: `reviews/accuracy{lang=${lang}}`,
      outcome: lang === 'fr' ? 'regressed' : 'passed',
      ...shape,
      change: change({
        absolute: loss,
        interval,
        p: lang === 'fr' ? 0.0001 : 0.4,
        pAdjusted: lang === 'fr' ? 0.0012 : 0.8,
      }),
    }),
    verdict({
      id: `reviews/f1_macro{lang=${lang}}`,
      outcome: 'passed',
      ...shape,
      head: reported(0.92 + loss / 3, 250),
      change: change({
        absolute: loss / 3,
        interval: [loss / 3 - 0.05, loss / 3 + 0.05],
        p: 0.2,
        pAdjusted: 0.8,
      }),
    }),
  ];
});

export function manyFlips(count: number): readonly Flip[] {
  return Array.from({ length: count }, (_, at): Flip => {
    const lost = at % 3 !== 0;
    return {
      suite: 'sentiment',
      id: `example-${String(at).padStart(6, '0')}`,
      from: lost ? 'positive' : 'negative',
      to: lost ? 'negative' : 'positive',
      truth: 'positive',
      flaky: at % 17 === 0 ? { turned: 3, of: 12 } : null,
    };
  });
}

const bins = [0.1, 0.3, 0.5, 0.7, 0.9].map((middle) => ({
  from: middle - 0.1,
  to: middle + 0.1,
  base: { n: 400, score: middle, outcome: middle - 0.02 },
  head: { n: 400, score: middle, outcome: 0.5 + (middle - 0.5) * 0.6 },
}));

/** A run every second day, with two releases among them. */
const runs: readonly PastRun[] = levels(40).map((_, at) => ({
  at: new Date(Date.UTC(2026, 7, 1 + 2 * at, 10)).toISOString(),
  sha: null,
  release: at === 12 ? 'v2.3.0' : at === 31 ? 'v2.4.0' : null,
}));

/** How many times the values of accuracy. */
const TRENDS: Readonly<Record<string, number>> = {
  'sentiment/accuracy': 1,
  'sentiment/recall': 0.98,
  'sentiment/latency_p95': 225,
};

function withTrend(verdict: Verdict): Verdict {
  const scale = TRENDS[verdict.id];
  if (scale === undefined) return verdict;
  const trend = levels(40).map((value) => scale * value);
  return { ...verdict, trend, trendAt: trend.map((_, run) => run) };
}

/** The ROC curve tpr = fpr^power of balanced classes: its area is 1 / (1 + power). */
function ranked(power: number) {
  const points = Array.from({ length: 60 }, (_, at): CurvePoint => {
    const rate = (at / 59) ** 2;
    const found = rate ** power;
    return [rate, found, rate + found > 0 ? found / (rate + found) : 1];
  });
  return { n: 2000, area: 1 / (1 + power), averagePrecision: 0.5 + 0.4 * (1 - power), points };
}

/** Logistic latencies. */
function timed(middle: number) {
  const shares = [...Array.from({ length: 59 }, (_, at) => (at + 1) / 60), 0.99];
  return {
    n: 2000,
    quantiles: shares.map((share) => [share, middle + 18 * Math.log(share / (1 - share))] as const),
  };
}

const curves: Curves = {
  rankings: [{ suite: 'sentiment', label: 'positive', base: ranked(0.12), head: ranked(0.25) }],
  timings: [
    { suite: 'sentiment', column: 'latency_ms', unit: 'ms', base: timed(140), head: timed(161) },
    { suite: 'reviews', column: 'first_token_latency_ms', unit: 'ms', base: null, head: timed(90) },
  ],
};

const failing = REPORTS['fail-paired'];

/** Every part of the page at once. */
export const FULL: Report = report({
  result: 'fail',
  ...(failing === undefined ? {} : { drivers: failing.drivers }),
  verdicts: [...(failing?.verdicts ?? []).map(withTrend), ...slices],
  flips: manyFlips(400),
  runs,
  curves,
  quality: [
    quality({
      what: 'missing',
      column: 'lang',
      base: 0,
      head: 0.156,
      unit: 'fraction',
      severity: 'high',
      p: 0.0001,
      pAdjusted: 0.0002,
      statistic: 300,
      test: 'chi-square',
    }),
    quality({ what: 'calibration', base: 0.02, head: 0.12, bins }),
  ],
  confusion: [
    {
      suite: 'sentiment',
      labels: ['negative', 'neutral', 'positive'],
      others: 0,
      base: [
        [610, 40, 20],
        [35, 580, 45],
        [12, 38, 620],
      ],
      head: [
        [560, 50, 60],
        [35, 582, 43],
        [80, 60, 530],
      ],
    },
  ],
  unjudged: [{ id: 'sentiment/perplexity', value: 12.3, because: 'no rule names it' }],
  notices: [
    {
      code: 'PASSED_OVER',
      where: 'results/notes.txt',
      what: 'is passed over: a text, not a number',
      fix: 'leave it out of the files that are named',
    },
  ],
  deliveries: [{ channel: 'comment', ok: true, detail: 'updated' }],
  policy: { family: { fail: 21, warn: 1 } },
});

const long = (kind: string): string =>
  `${kind} <script>document.title='owned'</script> "x" 'y' \u202eelif ${'long '.repeat(2_000)}`;

/** Hostile names in every place in which a page shows text. */
export const NASTY: Report = {
  ...report({
    result: 'fail',
    verdicts: [...HOSTILE, long('verdict'), 'javascript:alert(1)', '"><svg onload=alert(1)>'].map((name) =>
      verdict({
        id: `${name}/${name}`,
        suite: name,
        metric: name,
        labels: { [name]: name },
        unit: name,
        outcome: 'regressed',
        change: change({ absolute: -0.1, interval: [-0.2, 0] }),
        reasons: [{ kind: 'not-finite', found: name }],
        trend: [0.9, 0.91],
        trendAt: [0, 1],
      }),
    ),
    runs: [
      { at: '2026-08-01T10:00:00Z', sha: null, release: long('release') },
      { at: '2026-08-02T10:00:00Z', sha: null, release: '"><svg onload=alert(1)>' },
    ],
    curves: {
      rankings: HOSTILE.map((name) => ({ suite: name, label: name, base: null, head: ranked(0.2) })),
      timings: [...HOSTILE, long('column')].map((name) => ({
        ...{ suite: name, column: name, unit: name, base: timed(100), head: timed(120) },
      })),
    },
    flips: [...HOSTILE, long('flip'), '</script><script>alert(1)</script>'].map((name) => ({
      suite: name,
      id: name,
      from: name,
      to: `${name}2`,
      truth: name,
      flaky: null,
    })),
    unjudged: HOSTILE.map((name) => ({ id: name, value: 1, because: name })),
    notices: [...HOSTILE, long('notice')].map((name) => ({ code: name, where: name, what: name, fix: name })),
    deliveries: HOSTILE.map((name) => ({ channel: name, ok: false, detail: name })),
    drivers: HOSTILE.map((name) => ({
      suite: name,
      metric: name,
      unit: name,
      condition: name,
      also: [name],
      examples: 9,
      coverage: 0.2,
      share: 0.5,
      lift: 2,
      change: -0.1,
      elsewhere: 0,
      p: 0.01,
    })),
    quality: HOSTILE.map((name) =>
      quality({ what: 'missing', suite: name, column: name, base: 0, head: 0.2 }),
    ),
    confusion: [
      {
        suite: long('suite'),
        labels: [long('one'), '<b>two</b>'],
        others: 0,
        base: [
          [5, 1],
          [1, 5],
        ],
        head: [
          [3, 3],
          [1, 5],
        ],
      },
    ],
  }),
  createdAt: '<img src=x onerror=alert(1)>',
  tool: { name: 'holdline', version: '"><script>alert(1)</script>' },
};

export const EMPTY: Report = report({ result: 'error', base: null, head: null });
export const MANY: Report = report({ ...FULL, flips: manyFlips(100_000) });
