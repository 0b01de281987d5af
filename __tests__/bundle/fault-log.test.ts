/** A fault log, through the bundle as the command line: a tree, or a sentence for every reason why there is none. */
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.js';
import { randomOf } from '../../src/stats/random.js';
import { runCli } from '../cli/run.js';
import { faultsBy, validator } from '../schemas/load.js';
import { folderWith } from './folder.js';

interface Incident {
  readonly id: string;
  readonly host: string;
  readonly heat: number | null;
  readonly mail: string;
  readonly outcome: string;
}

/** One host overheats; the sensor of every twentieth row is silent. */
function incidents(rows: number): readonly Incident[] {
  const random = randomOf(7);
  return Array.from({ length: rows }, (_, i) => {
    const host = `host-${random.below(5)}`;
    const heat = random.below(900) / 10;
    const hot = host === 'host-3' && heat > 60 ? random.below(10) < 8 : random.below(60) === 0;
    return {
      id: `r${i}`,
      host,
      heat: i % 20 === 0 ? null : heat,
      mail: random.below(2) === 0 ? 'ops@example.com' : 'dev@example.com',
      outcome: hot ? 'hot' : 'ok',
    };
  });
}

const COLUMNS = ['id', 'host', 'heat', 'mail', 'outcome'] as const;

function csv(rows: readonly Incident[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? '').join(','));
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

const log = incidents(800);

async function explained(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return await runCli(['explain', ...args], { cwd: folderWith(files) });
}

async function treeOf(files: Readonly<Record<string, string>>, file: string) {
  const { stdout, stderr } = await explained(files, file, '--label', 'outcome', '--format', 'json');
  expect(stderr).toBe('');
  const explanation: Explanation = JSON.parse(stdout);
  expect(faultsBy(validator('explain'), explanation)).toEqual([]);
  return explanation.tree;
}

describe('holdline explain --label', () => {
  it('finds what was planted, and says how far to trust it', async () => {
    const tree = await treeOf({ 'faults.csv': csv(log) }, 'faults.csv');
    const first = tree?.root.split;
    const second = first?.yes.split ?? first?.no.split;
    expect([first?.condition.column, second?.condition.column].sort()).toEqual(['heat', 'host']);
    expect(tree?.trust.p).toBe(0.01);
    expect(tree?.trust.balancedAccuracy).toBeGreaterThan(0.8);
    const commonest = Math.max(...(tree?.classes.map(({ rows }) => rows) ?? [])) / 800;
    expect(tree?.trust.majority).toBeCloseTo(commonest, 12);
    expect(tree?.passedOver).toContainEqual({ column: 'id', because: 'too-many-labels' });
  });

  it('reads JSON Lines and lists of objects just so', async () => {
    const lines = `${log.map((row) => JSON.stringify(row)).join('\n')}\n`;
    const files = { 'a.csv': csv(log), 'b.jsonl': lines, 'c.json': JSON.stringify(log) };
    const [one, ...others] = await Promise.all(Object.keys(files).map((file) => treeOf(files, file)));
    expect(one).not.toBeNull();
    expect(others).toEqual([one, one]);
  });

  it('draws it, and redacts', async () => {
    const mails = log.map((row) => ({ ...row, host: row.host === 'host-3' ? 'ops@example.com' : row.host }));
    const files = { 'faults.csv': csv(mails) };
    const { stdout, status } = await explained(
      files,
      'faults.csv',
      '--label',
      'outcome',
      '--format',
      'markdown',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('```mermaid\nflowchart TD\n');
    expect(stdout).toMatch(/^- `hot`: \d+ of \d+ rows/m);
    expect(stdout).toContain('[email]');
    expect(stdout).not.toContain('example.com');
    const text = await explained(files, 'faults.csv', '--label', 'outcome');
    expect(text.stdout).toContain('Where each kind comes');
  });

  it('is not to be trusted where nothing tells the labels apart', async () => {
    const random = randomOf(21);
    const shuffled = log.map((row) => ({ ...row, outcome: random.below(6) === 0 ? 'hot' : 'ok' }));
    const { stdout } = await explained({ 'faults.csv': csv(shuffled) }, 'faults.csv', '--label', 'outcome');
    expect(stdout).toContain('Do not trust this tree');
  });

  it('leaves rows without a label and kinds too rare out, and counts them', async () => {
    const some = log.map((row, i) =>
      i < 7 ? { ...row, outcome: '' } : i < 10 ? { ...row, outcome: 'smoke' } : row,
    );
    const tree = await treeOf({ 'faults.csv': csv(some) }, 'faults.csv');
    expect(tree?.leftOut).toEqual({ unlabelled: 7, rare: [{ name: 'smoke', rows: 3 }] });
    expect(tree?.rows).toBe(790);
  });

  it('doubts a tree without any mistake', async () => {
    const twins = log.map((row) => ({ ...row, host: row.outcome === 'hot' ? 'E17' : '-' }));
    const { stdout } = await explained({ 'faults.csv': csv(twins) }, 'faults.csv', '--label', 'outcome');
    expect(stdout).toContain('without any mistake');
  });

  it('doubts a column that has all of one kind, and nothing else', async () => {
    const random = randomOf(2);
    const kinds = log.map((row) => ({
      ...row,
      outcome: row.outcome === 'hot' && random.below(2) === 0 ? 'smoke' : row.outcome,
      mail: row.outcome === 'ok' ? 'none' : 'E17',
    }));
    const { stdout } = await explained({ 'faults.csv': csv(kinds) }, 'faults.csv', '--label', 'outcome');
    expect(stdout).toContain('"mail" tells "outcome" "ok" without any mistake');
  });

  const same = log.map((row) => ({ ...row, host: 'a', heat: 1, mail: 'b' }));
  const rare = log.slice(0, 40).map((row, i) => ({ ...row, outcome: i < 3 ? 'hot' : 'ok' }));
  const one = log.map((row) => ({ ...row, outcome: 'hot' }));
  const none = log.map((row) => ({ ...row, outcome: '' }));
  const many = Array.from({ length: 10_500 }, (_, i) => `text ${i},a`).join('\n');
  it.each([
    ['no such column', csv(log), 'outcom', 2, 'did you mean "outcome"?'],
    ['too many labels', csv(log), 'id', 3, 'has 800 different values'],
    ['free text', `message,host\n${many}\n`, 'message', 3, 'holds no labels'],
    ['one label', csv(one), 'outcome', 3, 'is "hot" in every row'],
    ['no label', csv(none), 'outcome', 3, 'is empty'],
    ['too few rows', csv(rare), 'outcome', 3, '"ok" in 37 and "hot" in 3'],
    ['no usable column', csv(same), 'outcome', 3, 'no column beside "outcome"'],
  ])('refuses %s', async (_, text, label, exit, words) => {
    const { status, stdout, stderr } = await explained(
      { 'faults.csv': text },
      'faults.csv',
      '--label',
      label,
    );
    expect(stderr).toContain(words);
    expect(stderr).toContain('fix: ');
    expect({ status, stdout }).toEqual({ status: exit, stdout: '' });
  });

  it.each([
    ['a base as well', ['a.csv', '--base', 'a.csv', '--label', 'outcome'], 2, 'LABEL_WITH_BASE'],
    ['neither', ['a.csv'], 2, '--base GLOB (or --label COLUMN)'],
    ['no table', ['--label', 'outcome'], 2, 'POSITIONAL_MISSING'],
    ['two tables', ['a.csv', 'b.csv', '--label', 'outcome'], 2, 'FAULT_TABLES_MANY'],
    ['a text that is no table', ['log.xml', '--label', 'outcome'], 3, 'TABLE_WANTED'],
    ['a file that is not there', ['c.csv', '--label', 'outcome'], 3, 'FILE_MISSING'],
  ])('refuses %s', async (_, args, exit, code) => {
    const files = { 'a.csv': csv(log), 'b.csv': csv(log), 'log.xml': '<log><entry/></log>' };
    const { status, stderr } = await explained(files, ...args);
    expect(stderr).toContain(code);
    expect(status).toBe(exit);
  });

  it('ends in time on a table of thousands of columns', async () => {
    const random = randomOf(3);
    const names = Array.from({ length: 3000 }, (_, i) => `c${i}`);
    const rows = log
      .slice(0, 300)
      .map(({ outcome }) => [outcome, ...names.map(() => random.below(9))].join(','));
    const wide = `outcome,${names.join(',')}\n${rows.join('\n')}\n`;
    const { status, stdout } = await explained({ 'w.csv': wide }, 'w.csv', '--label', 'outcome');
    expect(status).toBe(0);
    expect(stdout).toContain('2890 more');
  }, 60_000);
});
