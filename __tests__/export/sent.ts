/** What the tests of exports send: the failed report, and one with hostile names. */
import type { Exported } from '../../src/export/exported.js';
import { report } from '../render/building.js';
import { accuracy, failed } from '../render/failed.js';

export const EXPORTED: Exported = {
  report: failed,
  repository: 'acme/sentiment',
  runUrl: 'https://github.com/acme/sentiment/actions/runs/7',
};

export const HOSTILE = [
  '../../etc',
  'a"b\n{"create":{}}',
  '评估/准确率',
  'x\ud800y',
  '<script>',
  'n'.repeat(5000),
];

export const hostile: Exported = {
  ...EXPORTED,
  report: report({
    result: 'fail',
    verdicts: HOSTILE.map((name) => ({
      ...accuracy,
      id: `${name}/accuracy`,
      suite: name,
      labels: { [`a.b ${name}`]: name },
    })),
  }),
};

export function many(count: number): Exported {
  const verdicts = Array.from({ length: count }, (_, at) => ({ ...accuracy, id: `sentiment/accuracy${at}` }));
  return { ...EXPORTED, report: { ...failed, verdicts } };
}

export const CANARY = 'kanarie+Vogel/77=';
