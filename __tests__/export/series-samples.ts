/** An exported report in which every text that is free is a hostile name, and every number is there. */

import type { Exported } from '../../src/export/exported.js';
import type { Report, Verdict } from '../../src/model/report.js';
import { change, report, verdict } from '../render/building.js';
import { failed } from '../render/failed.js';

export const NAMES: readonly string[] = [
  'acc "quoted"',
  'line\nfeed',
  'carriage\r\nreturn',
  'back\\',
  'back\\nslash',
  '\\"',
  '{le="1"} 7',
  'a,b=c d',
  'a\\,b',
  '# HELP holdline_result x',
  '# EOF',
  '准确率 ✓ 👩‍💻',
  '\u202egnp.exe\u2066x\u2069',
  'nul\u0000and\u0007bell',
  'line\u2028separator\u0085',
  '\ud800 lone',
  '',
  ' ',
  '""',
  '/../../metrics/job/other',
  '$labels {{ .Value }}',
  '::error::gone',
];

export function exported(parts: Report = failed): Exported {
  return {
    report: parts,
    repository: 'acme/sentiment',
    runUrl: 'https://github.com/acme/sentiment/actions/runs/7',
  };
}

/** One metric that has every number, in a suite of its own. */
export function full(parts: Partial<Verdict> = {}): Verdict {
  return verdict({
    id: 'qa/f1',
    outcome: 'suspected',
    labels: { lang: 'fr' },
    head: { value: 0.25, n: 400, standardError: 0.01, interval: [0.2, 0.3] },
    base: { value: 0.5, n: 400, standardError: 0.01, interval: null },
    change: change({ absolute: -0.25, interval: [-0.375, -0.125], p: 0.001, pAdjusted: 0.002 }),
    limits: { min: 0.1, max: 1, target: 0.5, maxDrop: '2.5%', maxRise: 3 },
    minimumDetectableChange: 0.0625,
    ...parts,
  });
}

export const hostile = exported(
  report({
    result: 'fail',
    verdicts: NAMES.map((name, index) =>
      full({
        id: `${index}`,
        suite: name,
        metric: name,
        unit: name,
        labels: { [name]: NAMES[(index + 7) % NAMES.length] ?? '', lang: name, number: `${index}` },
      }),
    ),
  }),
);
