/** Repeats, clusters, the Bayesian style and odd input, through the committed bundle. */
import { describe, expect, it } from 'vitest';
import type { Report, Verdict } from '../../src/model/report.js';
import { runCli } from '../cli/run.js';
import { folderWith, predictions } from './folder.js';

async function checked(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const at = ['--at', '2026-11-01T00:00:00Z'];
  const finished = await runCli(['check', ...args, '--format', 'json', ...at], { cwd: folderWith(files) });
  if (finished.stdout === '') throw new Error(finished.stderr);
  const report: Report = JSON.parse(finished.stdout);
  expect(finished.stdout).not.toMatch(/NaN|Infinity/);
  const accuracy = report.verdicts.find(({ metric }) => metric === 'accuracy');
  if (accuracy === undefined) throw new Error(finished.stdout);
  return { report, accuracy, codes: report.notices.map(({ code }) => code) };
}

/** Runs of 60 examples: of each the first `wrong(run)` are wrong. */
function runs(
  count: number,
  wrong: (run: number) => number,
  more: (row: number) => string = () => '',
): string {
  const extra = more(0) === '' ? '' : ',talk';
  const rows = Array.from({ length: count }, (_, run) =>
    Array.from({ length: 60 }, (_, row) => {
      const truth = row % 2;
      return `e${row},${truth},${row < wrong(run) ? 1 - truth : truth}${more(row)}`;
    }),
  );
  return `id,label,pred${extra}\n${rows.flat().join('\n')}\n`;
}

const change = ({ change: found }: Verdict) => found;

describe('repeats in one file', () => {
  it('count as one example an id, and are told', async () => {
    const files = { 'base.csv': runs(3, () => 6), 'head.csv': runs(3, (run) => 15 + run) };
    const { accuracy, codes } = await checked(files, 'head.csv', '--base', 'base.csv');
    expect(change(accuracy)).toMatchObject({ evidence: 'clustered', method: 'clustered-t' });
    expect(accuracy.outcome).toBe('regressed');
    expect(codes.filter((code) => code === 'ID_REPEATS')).toHaveLength(2);
  });

  it('that are the same are no loss', async () => {
    const files = { 'base.csv': runs(2, () => 6), 'head.csv': runs(2, () => 6) };
    const { accuracy } = await checked(files, 'head.csv', '--base', 'base.csv');
    expect(accuracy).toMatchObject({ outcome: 'passed', change: { p: 1, interval: [0, 0] } });
  });
});

describe('repeats in several files', () => {
  const files = {
    'base.csv': runs(1, () => 6),
    'head/1.csv': runs(1, () => 9),
    'head/2.csv': runs(1, () => 6),
  };

  it('are pooled where the configuration says that they are runs', async () => {
    const config = 'suites: [{ name: s, repeats: true }]\n';
    const { accuracy } = await checked(
      { ...files, 'c.yml': config },
      ...['head/1.csv', 'head/2.csv', '--base', 'base.csv', '--config', 'c.yml'],
    );
    expect(accuracy.head?.value).toBeCloseTo(1 - 7.5 / 60, 12);
    expect(change(accuracy)?.evidence).toBe('clustered');
  });

  it('are an error where it does not', async () => {
    const config = 'suites: [{ name: s }]\n';
    const folder = folderWith({ ...files, 'c.yml': config });
    const args = ['check', 'head/1.csv', 'head/2.csv', '--base', 'base.csv', '--config', 'c.yml'];
    const { status, stdout } = await runCli([...args, '--format', 'json'], { cwd: folder });
    expect(status).toBe(3);
    expect(stdout).toContain('EXAMPLES_TWICE');
  });
});

describe('a column of clusters', () => {
  const talk = (name: string) => (row: number) => `,${name}${row % 12}`;

  it('is taken where it is named', async () => {
    const files = {
      'base.csv': runs(1, () => 6, talk('t')),
      'head.csv': runs(1, () => 9, talk('t')),
      'c.yml': 'suites: [{ name: s, columns: { cluster: talk } }]\n',
    };
    const { accuracy } = await checked(files, 'head.csv', '--base', 'base.csv', '--config', 'c.yml');
    expect(change(accuracy)?.evidence).toBe('clustered');
  });

  it('is found by its usual name, where it has many values', async () => {
    const named = (wrong: number, clusters: number) =>
      runs(
        1,
        () => wrong,
        (row) => `,${row % clusters}`,
      ).replace(',talk', ',conversation_id');
    const many = { 'base.csv': named(6, 12), 'head.csv': named(9, 12) };
    const few = { 'base.csv': named(6, 3), 'head.csv': named(9, 3) };
    expect(change((await checked(many, 'head.csv', '--base', 'base.csv')).accuracy)?.evidence).toBe(
      'clustered',
    );
    expect(change((await checked(few, 'head.csv', '--base', 'base.csv')).accuracy)?.evidence).toBe('paired');
  });
});

describe('the Bayesian style', () => {
  it('gives the probability beside p', async () => {
    const files = {
      'base.csv': predictions({ right: 450, wrong: 50 }),
      'head.csv': predictions({ right: 450, wrong: 50, lost: 30, won: 4 }),
      'c.yml': 'decision: { style: bayesian }\n',
    };
    const { accuracy } = await checked(files, 'head.csv', '--base', 'base.csv', '--config', 'c.yml');
    expect(accuracy).toMatchObject({ outcome: 'regressed', reasons: [{ kind: 'posterior' }] });
    expect(change(accuracy)?.p).toBeLessThan(0.001);
  });
});

describe('a claim that contradicts itself', () => {
  it('is told and not used', async () => {
    const claim = (value: number) => JSON.stringify({ accuracy: { value, n: 500, stderr: 0 } });
    const files = { 'base.json': claim(0.9), 'head.json': claim(0.895) };
    const { accuracy, codes } = await checked(files, 'head.json', '--base', 'base.json');
    expect(codes).toContain('CLAIM_DOUBTED');
    expect(accuracy).toMatchObject({ outcome: 'inconclusive', change: { evidence: 'single-base' } });
  });
});
