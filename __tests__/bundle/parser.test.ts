/** `--parser csv-parse` takes the slow way to the same bytes: over every table among the fixtures, and over made ones. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../src/stats/random.js';
import { runCli } from '../cli/run.js';
import { decimalText, madeTable } from '../read/csv-texts.js';
import { FIXTURES, filesUnder } from '../read/sources.js';
import { folderWith } from './folder.js';

const ROOT = join(import.meta.dirname, '../..');

/** Without the lines of progress, which tell of time. */
const told = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !line.startsWith('reading '));

async function both(args: readonly string[], cwd: string) {
  const fast = await runCli(args, { cwd });
  const slow = await runCli([...args, '--parser', 'csv-parse'], { cwd });
  expect(fast.stdout).toBe(slow.stdout);
  expect([fast.status, told(fast.stderr)]).toEqual([slow.status, told(slow.stderr)]);
  return fast;
}

/** Every table of the fixtures and the demo, in a folder of their own, and a hundred made ones. */
function tablesIn(cwd: string): readonly string[] {
  const random = randomOf(4);
  const real = [
    ...filesUnder(FIXTURES).map((path) => join(FIXTURES, path)),
    ...filesUnder(join(ROOT, 'demo')).map((path) => join(ROOT, 'demo', path)),
  ].filter((path) => /\.[ct]sv$/.test(path));
  expect(real.length).toBeGreaterThan(10);
  const tables = real.map((path, number) => [`real/${number}.csv`, readFileSync(path)] as const);
  const made = Array.from(
    { length: 100 },
    (_, number) => [`made/${number}.csv`, madeTable(random).bytes] as const,
  );
  for (const [path, bytes] of [...tables, ...made]) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), bytes);
  }
  return [...tables, ...made].map(([path]) => path);
}

/** 3,000 examples; head's rows come in another order, with quotes, blanks and other line ends. */
function writePair(cwd: string, end: string): void {
  const random = randomOf(5);
  const rows = Array.from({ length: 3_000 }, (_, row) => {
    const truth = random.below(2);
    const score = () => Math.abs(Number(decimalText(random))) % 1;
    const cells = (value: number) => [
      `ex-${row}`,
      truth,
      value >= 0.5 ? 1 : 0,
      value,
      `"part ${row % 5}, all"`,
    ];
    return { base: cells(score()), head: cells(score()) };
  });
  const text = (lines: readonly (readonly (string | number)[])[], close: string) =>
    ['id,y_true,y_pred,y_score,slice', ...lines.map((cells) => cells.join())].join(close) + close;
  writeFileSync(
    join(cwd, 'base.csv'),
    text(
      rows.map(({ base }) => base),
      '\n',
    ),
  );
  writeFileSync(join(cwd, 'head.csv'), text(rows.map(({ head }) => head).reverse(), end));
}

describe('the two ways to read a table', () => {
  test('see the same in every table', { timeout: 120_000 }, async () => {
    const cwd = folderWith({});
    const { stdout } = await both(['inspect', ...tablesIn(cwd), '--format', 'json'], cwd);
    const formats = JSON.parse(stdout).files.map(({ format }: { format: string | null }) => format);
    expect(formats.filter((format: string | null) => format === 'predictions').length).toBeGreaterThan(40);
    expect(formats).toContain(null);
  });

  test.each(['\n', '\r\n', ' \n', '\r'])('end in the same report with lines that end in %j', async (end) => {
    const cwd = folderWith({});
    writePair(cwd, end);
    const at = ['--at', '2026-01-31T12:00:00Z'];
    const { stdout } = await both(
      ['check', 'head.csv', '--base', 'base.csv', '--format', 'json', ...at],
      cwd,
    );
    expect(JSON.parse(stdout).verdicts.length).toBeGreaterThan(4);
  });

  test('say the same of a row that is cut', async () => {
    const cwd = folderWith({});
    writePair(cwd, '\n');
    writeFileSync(join(cwd, 'head.csv'), readFileSync(join(cwd, 'head.csv')).subarray(0, 100_000));
    const { stdout } = await both(['check', 'head.csv', '--base', 'base.csv'], cwd);
    expect(stdout).toMatch(/head\.csv:\d{4}/);
  });
});
