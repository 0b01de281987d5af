/** Bad input of every kind, through the committed bundle: each has a sentence of its own, and an exit status. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { runCli } from '../cli/run.js';
import { folderWith } from './folder.js';

const COUNT = 60;
const SCORED = 'id,y_true,y_pred,y_score';
const WEIGHED = `${SCORED},weight`;
const LABELLED = 'id,y_true,y_pred';
const PROBABLE = 'id,y_true,p_a,p_b';
const LETTERS = ['a', 'b', 'c'] as const;

type Row = (row: number) => string;

const scored: Row = (row) =>
  `e${row},${row % 2},${row % 3 === 0 ? 1 - (row % 2) : row % 2},0.${((row * 37) % 90) + 10}`;
const labelled: Row = (row) => `e${row},${LETTERS[row % 3]},${LETTERS[(row % 5 === 0 ? row + 1 : row) % 3]}`;
const probable: Row = (row) => `e${row},${row % 2 === 1 ? 'a' : 'b'},0.5,0.5`;
const weighed =
  (weight: string): Row =>
  (row) =>
    `${scored(row)},${weight}`;

/** Rows as they were, but for one, or for the first few. */
const but =
  (of: Row, changed: Row, which: (row: number) => boolean = (row) => row === 4): Row =>
  (row) =>
    which(row) ? changed(row) : of(row);

function csv(header: string, row: Row, count = COUNT): string {
  return `${[header, ...Array.from({ length: count }, (_, at) => row(at))].join('\n')}\n`;
}

const BASE = csv(SCORED, scored);
const WEIGHED_BASE = csv(WEIGHED, weighed('2'));
const LABELLED_BASE = csv(LABELLED, labelled);
const PROBABLE_BASE = csv(PROBABLE, probable);

interface Case {
  readonly what: string;
  readonly base: string;
  readonly head: string;
  readonly status: 0 | 1 | 3;
  /** Of the notice or the fault; `null` where the values are invalid, and the words are their reason. */
  readonly code: string | null;
  readonly says: string;
}

const withWeight = (weight: string): string => csv(WEIGHED, but(weighed('2'), weighed(weight)));

const CASES: readonly Case[] = [
  {
    what: 'an id that stands twice',
    base: BASE,
    head: csv(SCORED, (row) => scored(row % 57)),
    status: 0,
    code: 'ID_REPEATS',
    says: 'in head 3 ids stand more than once ("e0" again in example 58)',
  },
  {
    what: 'examples without an id',
    base: BASE,
    head: csv(
      SCORED,
      but(
        scored,
        (row) => scored(row).slice(2),
        (row) => row < 2,
      ),
    ),
    status: 0,
    code: 'ID_EMPTY',
    says: 'in head 2 examples have nothing in "id" (the first is example 1)',
  },
  {
    what: 'a few ids on one side only',
    base: BASE,
    head: csv(SCORED, (row) => scored(row + 1)),
    status: 0,
    code: 'UNMATCHED',
    says: '59 examples are in both; 1 only in base and 1 only in head are left out',
  },
  {
    what: 'many ids on one side only',
    base: BASE,
    head: csv(SCORED, (row) => scored(row + 20)),
    status: 0,
    code: 'TOO_FEW_PAIRS',
    says: 'only 40 of 60 examples are in both base and head, less than pairing.min-paired 0.95',
  },
  {
    what: 'no id in common',
    base: BASE,
    head: csv(SCORED, (row) => scored(row + 1000)),
    status: 0,
    code: 'TOO_FEW_PAIRS',
    says: 'only 0 of 60 examples',
  },
  {
    what: 'no ids',
    base: csv('y_true,y_pred', (row) => `${row % 2},${row % 2}`),
    head: csv('y_true,y_pred', (row) => `${row % 2},${row % 2}`, 50),
    status: 0,
    code: 'NO_IDS',
    says: 'base and head have no id column',
  },
  {
    what: 'a predicted label that base does not know',
    base: LABELLED_BASE,
    head: csv(
      LABELLED,
      but(labelled, () => 'e4,b,zebra'),
    ),
    status: 0,
    code: 'LABELS_UNKNOWN',
    says: 'head predicts "zebra"',
  },
  {
    what: 'a third label of two, which takes metrics away',
    base: csv(LABELLED, (row) => `e${row},${row % 2},${row % 2}`),
    head: csv(LABELLED, (row) => `e${row},${row % 2},${row === 3 ? 2 : row % 2}`),
    status: 1,
    code: 'LABELS_UNKNOWN',
    says: 'head predicts "2"',
  },
  {
    what: 'a true label that base does not know',
    base: LABELLED_BASE,
    head: csv(
      LABELLED,
      but(labelled, () => 'e4,zebra,a'),
    ),
    status: 0,
    code: 'LABEL_SETS_DIFFER',
    says: 'only head has "zebra", only base has none',
  },
  {
    what: 'another set of labels',
    base: LABELLED_BASE,
    head: csv(LABELLED, (row) => labelled(row).toUpperCase().replace('E', 'e')),
    status: 0,
    code: 'LABEL_SETS_DIFFER',
    says: 'only head has "A", "B", "C", only base has "a", "b", "c"',
  },
  {
    what: 'a score above 1',
    base: BASE,
    head: csv(
      SCORED,
      but(scored, () => 'e4,0,0,1.7'),
    ),
    status: 1,
    code: 'SCORES_NOT_PROBABILITIES',
    says: '"y_score" holds 1.7 in row 5, which is no probability',
  },
  {
    what: 'a score below 0',
    base: BASE,
    head: csv(
      SCORED,
      but(scored, () => 'e4,0,0,-0.2'),
    ),
    status: 1,
    code: 'SCORES_NOT_PROBABILITIES',
    says: '"y_score" holds -0.2 in row 5',
  },
  {
    what: 'an infinite score',
    base: BASE,
    head: csv(
      SCORED,
      but(scored, () => 'e4,0,0,inf'),
    ),
    status: 1,
    code: null,
    says: '1 of 60 y_score cells is infinite ("inf") or empty, first in row 5',
  },
  {
    what: 'a score that is a text',
    base: BASE,
    head: csv(
      SCORED,
      but(scored, () => 'e4,0,0,high'),
    ),
    status: 3,
    code: 'COLUMN_KIND',
    says: 'row 5 holds "high", which is no number',
  },
  {
    what: 'only the positive class',
    base: BASE,
    head: csv(SCORED, (row) => `e${row},1,${row % 2},0.5`),
    status: 1,
    code: null,
    says: 'every example is of the positive class',
  },
  {
    what: 'only the negative class, on both sides',
    base: csv(SCORED, (row) => `e${row},0,${row % 2},0.5`),
    head: csv(SCORED, (row) => `e${row},0,${row % 2},0.5`),
    status: 1,
    code: null,
    says: 'no example is of the positive class',
  },
  {
    what: 'an infinite loss of a score',
    base: BASE,
    head: csv(
      SCORED,
      but(
        scored,
        () => 'e5,1,0,0',
        (row) => row === 5,
      ),
    ),
    status: 0,
    code: 'LOSS_CLIPPED',
    says: '"y_score" calls what came true impossible in one of 60 rows, first in row 6',
  },
  {
    what: 'an infinite loss of a class',
    base: PROBABLE_BASE,
    head: csv(
      PROBABLE,
      but(probable, () => 'e4,b,1,0'),
    ),
    status: 0,
    code: 'LOSS_CLIPPED',
    says: 'impossible in one of 60 rows, first in row 5',
  },
  {
    what: 'probabilities that add up to more than 1',
    base: PROBABLE_BASE,
    head: csv(
      PROBABLE,
      but(probable, () => 'e4,b,0.9,0.9'),
    ),
    status: 1,
    code: null,
    says: 'the class probabilities of row 5 add up to 1.8, not to 1',
  },
  {
    what: 'a class without a probability',
    base: PROBABLE_BASE,
    head: csv(
      PROBABLE,
      but(probable, () => 'e4,z,0.5,0.5'),
    ),
    status: 1,
    code: null,
    says: 'there is no probability column for the class "z"',
  },
  {
    what: 'more labels than are told apart',
    base: csv(LABELLED, (row) => `e${row},label ${row},label ${row}`, 10_001),
    head: csv(LABELLED, (row) => `e${row},label ${row},label ${row}`, 10_001),
    status: 3,
    code: 'LABELS_TOO_MANY',
    says: 'it holds more than 10000 different texts',
  },
  {
    what: 'a negative weight',
    base: WEIGHED_BASE,
    head: withWeight('-1'),
    status: 1,
    code: null,
    says: 'the weight in row 5 is negative (-1)',
  },
  {
    what: 'a weight that is no count',
    base: WEIGHED_BASE,
    head: withWeight('0.5'),
    status: 0,
    code: 'WEIGHTS_NOT_COUNTS',
    says: '"weight" holds 0.5 in row 5, which is no count',
  },
  {
    what: 'a weight that is no number',
    base: WEIGHED_BASE,
    head: withWeight('two'),
    status: 3,
    code: 'COLUMN_KIND',
    says: 'the column "weight" can\'t be the weight: row 5 holds "two", which is no number',
  },
  {
    what: 'a weight that is not there',
    base: WEIGHED_BASE,
    head: withWeight(''),
    status: 1,
    code: null,
    says: '1 of 60 weight cells is empty, first in row 5',
  },
  {
    what: 'an infinite weight',
    base: WEIGHED_BASE,
    head: withWeight('inf'),
    status: 1,
    code: null,
    says: '1 of 60 weight cells is infinite ("inf") or empty, first in row 5',
  },
  {
    what: 'weights of nothing',
    base: WEIGHED_BASE,
    head: csv(WEIGHED, weighed('0')),
    status: 1,
    code: null,
    says: 'all weights are 0',
  },
  {
    what: 'weights of head alone',
    base: BASE,
    head: csv(WEIGHED, weighed('2')),
    status: 0,
    code: 'WEIGHTS_ONE_SIDED',
    says: 'only head has weights ("weight"), so every row of base counts once',
  },
  {
    what: 'weights of base alone',
    base: WEIGHED_BASE,
    head: BASE,
    status: 0,
    code: 'WEIGHTS_ONE_SIDED',
    says: 'only base has weights ("weight"), so every row of head counts once',
  },
  {
    what: 'other weights than those of base',
    base: WEIGHED_BASE,
    head: withWeight('3'),
    status: 0,
    code: 'WEIGHTS_DIFFER',
    says: '1 of 60 examples weigh differently in base and head, the first is "e4" (2 and 3)',
  },
  {
    what: 'one count beyond 2⁵³',
    base: WEIGHED_BASE,
    head: withWeight('9007199254740992'),
    status: 1,
    code: null,
    says: 'the weights add up to more than 9007199254740991, the most that is counted exactly',
  },
  {
    what: 'counts whose sum is beyond 2⁵³',
    base: WEIGHED_BASE,
    head: csv(WEIGHED, weighed('900719925474099')),
    status: 1,
    code: null,
    says: 'the weights add up to more than 9007199254740991',
  },
  {
    what: 'weights whose sum is no number any more',
    base: WEIGHED_BASE,
    head: csv(WEIGHED, but(weighed('1e308'), weighed('0.5'))),
    status: 1,
    code: null,
    says: 'the weights add up to more than a number can hold',
  },
];

/** What notices or faults of this code say; where there is none, why values are invalid. */
function toldOf({ notices, verdicts }: Report, code: string | null): string {
  if (code !== null) return notices.flatMap((one) => (one.code === code ? [one.what] : [])).join('\n');
  const reasons = verdicts.filter(({ outcome }) => outcome === 'invalid').flatMap((one) => one.reasons);
  return reasons.flatMap((reason) => (reason.kind === 'not-finite' ? [reason.found] : [])).join('\n');
}

it.each(CASES)('$what: exit $status, $code', async ({ base, head, status, code, says }) => {
  const folder = folderWith({ 'base.csv': base, 'head.csv': head });
  const run = await runCli(['check', 'head.csv', '--base', 'base.csv', '--format', 'json'], { cwd: folder });
  const report: Report = JSON.parse(run.stdout);
  expect(run.status, run.stdout).toBe(status);
  expect(run.stdout).not.toMatch(/:(?:NaN|-?Infinity)/);
  expect(toldOf(report, code)).toContain(says);
});

/** Aggregates in which a loss is infinite, in every way in which it is written. */
it.each(['Infinity', '-Infinity', 'NaN', '1e999', '"Infinity"', '"inf"', '"NaN"'])(
  'a loss of %s never passes, even where base has the same',
  async (loss) => {
    const text = `{"accuracy": 0.9, "loss": ${loss}}`;
    const folder = folderWith({ 'base.json': text, 'head.json': text });
    const run = await runCli(['check', 'head.json', '--base', 'base.json', '--format', 'json'], {
      cwd: folder,
    });
    const report: Report = JSON.parse(run.stdout);
    expect(run.status).toBe(1);
    expect(report.verdicts.find(({ metric }) => metric === 'loss')?.outcome).toBe('invalid');
  },
);

it('an infinite value in a column of losses never passes', async () => {
  const rows = (loss: (row: number) => string) =>
    csv(`${LABELLED},loss`, (row) => `e${row},1,1,${loss(row)}`);
  const folder = folderWith({
    'base.csv': rows(() => '0.5'),
    'head.csv': rows((row) => (row === 2 ? 'inf' : '0.5')),
  });
  const rule = { match: '*/mean*', direction: 'lower' };
  const suite = { name: 's', artifacts: ['*.csv'], metrics: ['mean(loss)'] };
  writeFileSync(join(folder, 'c.yml'), JSON.stringify({ suites: [suite], rules: [rule] }));
  const run = await runCli(['check', 'head.csv', '--base', 'base.csv', '--config', 'c.yml'], { cwd: folder });
  expect(run.status).toBe(1);
  expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(
    '1 of 60 loss cells is infinite ("inf") or empty, first in row 3',
  );
});
