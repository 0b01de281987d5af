/** Whole reports as values, as a run would give them, for the goldens. Figures of paired metrics follow from their counts. */
import type { Report, Verdict } from '../../src/model/report.js';
import { change, FILES_BASE, quality, report, reported, verdict } from './building.js';
import { accuracy, failed, improved, passed, steady } from './failed.js';
import { HOSTILE } from './hostile.js';

const pass = report({
  result: 'pass',
  base: FILES_BASE,
  verdicts: [...steady, improved],
  policy: { config: null, configSha256: null, family: { fail: 5, warn: 0 } },
});

const neutral = report({
  result: 'neutral',
  base: null,
  verdicts: [
    verdict({
      id: 'mmlu/accuracy',
      outcome: 'new',
      base: null,
      head: reported(0.7134, 1000),
      reasons: [{ kind: 'no-base' }],
    }),
    verdict({
      id: 'mmlu/latency_p95',
      outcome: 'new',
      direction: 'lower',
      unit: 's',
      severity: 'warn',
      base: null,
      head: reported(1.284, 1000),
      reasons: [{ kind: 'no-base' }],
    }),
  ],
  policy: { config: null, configSha256: null },
});

const error = report({
  result: 'error',
  base: null,
  head: null,
  notices: [
    {
      code: 'FILE_UNREADABLE',
      where: 'results/sentiment.csv',
      what: "the file can't be read (EACCES)",
      fix: 'check its permissions and that it is a plain file',
    },
    {
      code: 'FILE_EMPTY',
      where: 'results/topics.csv',
      what: 'the file is empty',
      fix: 'the evaluation wrote nothing: look at the log of the step that makes this file',
    },
  ],
});

const suspected = verdict({
  id: 'qa/exact_match',
  outcome: 'suspected',
  base: reported(0.842, 1000),
  head: reported(0.829, 1000),
  change: change({
    absolute: -0.013,
    relative: -0.013 / 0.842,
    interval: [-0.0243, -0.0021],
    p: 0.008,
    pAdjusted: 0.016,
    lost: 21,
    won: 8,
  }),
  reasons: [{ kind: 'warning-level-loss', p: 0.008, pAdjusted: 0.016, margin: 0.005 }],
});

const small = verdict({
  id: 'qa-small/exact_match',
  outcome: 'inconclusive',
  base: reported(0.87, 100),
  head: reported(0.84, 100),
  change: change({
    absolute: -0.03,
    relative: -0.03 / 0.87,
    interval: [-0.10239666582278455, 0.04034006745760976],
    p: 0.19384765625,
    pAdjusted: 0.19384765625,
    lost: 7,
    won: 4,
  }),
  minimumDetectableChange: 0.10974166902391319,
  reasons: [
    {
      kind: 'underpowered',
      minimumDetectableChange: 0.10974166902391319,
      limit: 0.05,
      examples: 382,
      runs: null,
      repeats: null,
      price: null,
    },
  ],
});

function first(id: string): Verdict {
  return verdict({
    id,
    outcome: 'inconclusive',
    base: reported(0.61),
    head: reported(0.608),
    change: change({ absolute: -0.002, relative: -0.002 / 0.61, method: 'point', evidence: 'single-base' }),
    reasons: [{ kind: 'no-noise-estimate', records: 1, needed: 5 }],
  });
}

const warned = report({
  result: 'pass',
  verdicts: [
    first('arena/win_rate'),
    passed('qa/token_f1', [0.891, 0.893], 0.68),
    small,
    suspected,
    first('arena/tie_rate'),
  ],
  policy: { family: { fail: 3, warn: 0 } },
});

const hostile = report({
  result: 'fail',
  verdicts: HOSTILE.map((name, index) =>
    index % 2 === 0
      ? { ...accuracy, id: name }
      : verdict({
          id: name,
          outcome: 'invalid',
          head: reported(null),
          reasons: [{ kind: 'not-finite', found: name }],
        }),
  ),
  unjudged: HOSTILE.map((name) => ({ id: name, value: 1, because: `a column named "${name}" of text` })),
  notices: HOSTILE.map((name) => ({
    code: 'FILE_EMPTY',
    where: name,
    what: `found ${name} here`,
    fix: `mend ${name}`,
  })),
  drivers: HOSTILE.map((name) => ({
    suite: name,
    metric: name,
    unit: name,
    condition: name,
    also: [name],
    examples: 20,
    coverage: 0.5,
    share: 0.5,
    lift: 1,
    change: -1,
    elsewhere: -0.5,
    p: 0.01,
  })),
  quality: HOSTILE.map((name) =>
    quality({
      what: 'column',
      suite: name,
      column: name,
      label: name,
      base: 0.1,
      head: 0.3,
      unit: 'fraction',
    }),
  ),
  confusion: HOSTILE.map((name) => ({
    suite: name,
    labels: [name, `${name}2`],
    others: 0,
    base: [
      [9, 1],
      [0, 4],
    ],
    head: [
      [5, 5],
      [0, 4],
    ],
  })),
  flips: HOSTILE.map((name) => ({
    suite: name,
    id: name,
    from: name,
    to: `${name}2`,
    truth: name,
    flaky: null,
  })),
  policy: { config: HOSTILE[0] ?? null },
});

/** Each is rendered as a comment and for the terminal, and kept as a golden. */
export const REPORTS: Readonly<Record<string, Report>> = {
  'fail-paired': failed,
  pass,
  'neutral-first-run': neutral,
  'error-unreadable': error,
  'pass-with-warnings': warned,
  'hostile-names': hostile,
};
