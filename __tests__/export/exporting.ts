/** What the tests of exports share: every report of the goldens, and one whose names are all hostile. */

import type { Exported } from '../../src/export/exported.js';
import type { Report } from '../../src/model/report.js';
import { report, reported, verdict } from '../render/building.js';
import { HOSTILE } from '../render/hostile.js';
import { REPORTS } from '../render/reports.js';

export function exported(value: Report): Exported {
  return {
    report: value,
    repository: 'acme/sentiment',
    runUrl: 'https://github.com/acme/sentiment/actions/runs/7',
  };
}

/** No characters that XML or JSON of others choke on may break a file. */
export const ODD: readonly string[] = [
  ...HOSTILE,
  'a\ud800b',
  'nul\0',
  '\uffff',
  ']]>',
  '=1+1',
  '\t=1',
  ' @SUM(A1)',
];

const hostile = report({
  result: 'fail',
  base: null,
  verdicts: ODD.map((name) =>
    verdict({
      id: `${name}/${name}`,
      suite: name,
      metric: name,
      outcome: 'violated',
      labels: { [name]: name },
      head: reported(0.5, 10),
      reasons: [{ kind: 'below-min', value: 0.5, min: 0.9 }],
    }),
  ),
});

export const ALL: readonly (readonly [string, Exported])[] = [
  ...Object.entries(REPORTS).map(([name, value]) => [name, exported(value)] as const),
  ['hostile names', exported(hostile)],
];

export function one(name: string): Exported {
  const found = ALL.find(([known]) => known === name);
  if (found === undefined) throw new Error(`no report ${name}`);
  return found[1];
}
