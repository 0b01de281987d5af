/**
 * `check` of N shards is `check` of their concatenation, however the rows were dealt out; `check` of a grouped table is
 * `check` of the table. Whole runs of the command on files, reports compared.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.js';
import { parseFlags } from '../../src/config/flags.js';
import { explainingFaults } from '../../src/failure/explaining.js';
import { realWorld } from '../../src/io/world.js';
import type { Report } from '../../src/model/report.js';

const LOG = { info: () => {}, warn: () => {}, error: () => {} };
const SCREEN = { width: 100, colour: false };

type Row = readonly string[];

const csv = (header: Row, rows: readonly Row[]): string =>
  [header, ...rows].map((row) => `${row.join(',')}\n`).join('');

async function checked(files: Readonly<Record<string, string>>): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-shards-'));
  try {
    writeFileSync(join(folder, 'c.yml'), 'suites: [{ name: preds }]\n');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const base = 'base.csv' in files ? ['--base', 'base.csv'] : [];
    const heads = Object.keys(files).filter((name) => name.startsWith('h'));
    const argv = [...heads, ...base, '--config', 'c.yml', '--format', 'json', '--at', '2026-08-01'];
    const { options } = parseFlags('check', argv);
    const { output } = await check(realWorld({ folder, log: LOG, at: options.at }), options, SCREEN);
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The report as text, without the names of files. */
function told(report: Report): string {
  const head = report.head === null ? null : report.head.suites.map((suite) => ({ ...suite, files: [] }));
  const base = report.base === null ? null : report.base.suites.map((suite) => ({ ...suite, files: [] }));
  const notices = report.notices.map((notice) => ({ ...notice, where: null }));
  return JSON.stringify({ ...report, head, base, notices, inputs: null }).replaceAll(/h\d\.csv/g, 'h.csv');
}

/** Another order of rows may move the last digits, and nothing else. */
function alike(one: unknown, other: unknown, path: string): void {
  if (typeof one === 'number' && typeof other === 'number') {
    const gap = Math.abs(one - other) / Math.max(1, Math.abs(one));
    expect(gap, `${path}: ${one} and ${other}`).toBeLessThan(1e-11);
  } else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    expect(Object.keys(other), path).toEqual(Object.keys(one));
    const found = new Map(Object.entries(other));
    for (const [key, value] of Object.entries(one)) alike(value, found.get(key), `${path}.${key}`);
  } else expect(other, path).toEqual(one);
}

const HEADER = ['id', 'y_true', 'y_pred', 'p_a', 'p_b', 'lang', 'note', 'count'];

const cells = fc.record({
  truth: fc.constantFrom('a', 'b'),
  right: fc.boolean(),
  p: fc.constantFrom('0.125', '0.5', '0.75'),
  lang: fc.constantFrom('de', 'en', ''),
  note: fc.constantFrom('x', 'nan', '7', ''),
  count: fc.constantFrom('1', '2', '5'),
});

const tables = fc.array(cells, { minLength: 4, maxLength: 24 }).map((all) =>
  all.map(({ truth, right, p, lang, note, count }, index) => {
    const prediction = right ? truth : truth === 'a' ? 'b' : 'a';
    return [`e${index}`, truth, prediction, p, String(1 - Number(p)), lang, note, count];
  }),
);

describe('shards', () => {
  const dealt = fc.tuple(tables, fc.array(fc.nat({ max: 2 }), { minLength: 24, maxLength: 24 }));

  it('are their concatenation, to the last byte', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(dealt, async ([rows, hands]) => {
        const shards = [0, 1, 2]
          .map((hand) => rows.filter((_, row) => hands[row] === hand))
          .filter((shard) => shard.length > 0);
        const base = csv(
          HEADER,
          rows.map((row) => row.with(2, 'a')),
        );
        const files = Object.fromEntries(shards.map((shard, i) => [`h${i}.csv`, csv(HEADER, shard)]));
        const parts = await checked({ ...files, 'base.csv': base });
        const whole = await checked({ 'h.csv': csv(HEADER, shards.flat()), 'base.csv': base });
        expect(whole.verdicts.length).toBeGreaterThan(0);
        expect(told(parts)).toBe(told(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('may be dealt out and put in any order', { timeout: 120_000 }, async () => {
    const two = fc.tuple(dealt, fc.array(fc.nat({ max: 2 }), { minLength: 24, maxLength: 24 }));
    await fc.assert(
      fc.asyncProperty(two, async ([[rows, hands], others]) => {
        const base = csv(
          HEADER,
          rows.map((row) => row.with(2, 'a')),
        );
        const dealtBy = (by: readonly number[]) => {
          const shards = [2, 0, 1].map((hand) => rows.filter((_, row) => by[row] === hand));
          const filled = shards.filter((shard) => shard.length > 0);
          return Object.fromEntries(filled.map((shard, i) => [`h${i}.csv`, csv(HEADER, shard)]));
        };
        const one = await checked({ ...dealtBy(hands), 'base.csv': base });
        const other = await checked({ ...dealtBy(others), 'base.csv': base });
        alike(one.verdicts, other.verdicts, 'verdicts');
      }),
      { numRuns: 40 },
    );
  });

  it('decide together what one of them could not know', async () => {
    // Each shard is of one language, one class and no cluster that comes twice.
    const row = (i: number, lang: string, truth: string): Row => [
      `e${i}`,
      truth,
      'a',
      '0.5',
      '0.5',
      lang,
      `c${i % 12}`,
      '1',
    ];
    const header = HEADER.with(6, 'conversation_id');
    const [de, en] = [
      Array.from({ length: 12 }, (_, i) => row(i, 'de', 'a')),
      Array.from({ length: 12 }, (_, i) => row(i + 12, 'en', 'b')),
    ];
    const base = csv(
      header,
      [...de, ...en].map((one) => one.with(2, 'b')),
    );
    const parts = await checked({ 'h0.csv': csv(header, de), 'h1.csv': csv(header, en), 'base.csv': base });
    const whole = await checked({ 'h.csv': csv(header, [...de, ...en]), 'base.csv': base });
    expect(told(parts)).toBe(told(whole));
    expect(parts.verdicts.find(({ metric }) => metric === 'accuracy')?.change?.evidence).toBe('clustered');
  });
});

describe('a grouped table', () => {
  /** Cells have no rows of their own in which slices could be found. */
  const unexplained = ({ code }: { readonly code: string }): boolean => !(code in explainingFaults);

  /** Cells of joined rows, numbered, as `holdline sql --base-table` writes them. */
  function joinedCells(pairs: readonly (readonly [head: Row | null, base: Row | null])[]) {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(JSON.stringify(pair), (counts.get(JSON.stringify(pair)) ?? 0) + 1);
    const found = [...counts].map(([pair, weight], cell) => ({
      pair: JSON.parse(pair),
      weight,
      id: `9-${cell}`,
    }));
    const side = (at: 0 | 1) =>
      csv(
        ['id', 'y_true', 'y_pred', 'y_score', 'weight'],
        found.flatMap(({ pair, weight, id }) =>
          pair[at] === null ? [] : [[id, ...pair[at], String(weight)]],
        ),
      );
    return { 'h.csv': side(0), 'base.csv': side(1) };
  }

  it('that was joined by id first is judged as its examples are, in pairs', {
    timeout: 120_000,
  }, async () => {
    const side = fc
      .tuple(fc.constantFrom('0', '1'), fc.constantFrom('0.1', '0.5', '0.9'))
      .map(([p, s]) => [p, s]);
    const pair = fc.tuple(fc.constantFrom('0', '1'), side, side, fc.nat({ max: 60 }));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 30, maxLength: 90 }), async (all) => {
        const pairs = all.map(
          ([t, h, b, only]) => [only === 0 ? null : [t, ...h], only === 1 ? null : [t, ...b]] as const,
        );
        const rowsOf = (at: 0 | 1) =>
          pairs.flatMap((one, i) => (one[at] === null ? [] : [[`e${i}`, ...one[at]]]));
        const header = ['id', 'y_true', 'y_pred', 'y_score'];
        const whole = await checked({ 'h.csv': csv(header, rowsOf(0)), 'base.csv': csv(header, rowsOf(1)) });
        const cells = await checked(joinedCells(pairs));
        expect(whole.verdicts.length).toBeGreaterThan(0);
        alike(whole.verdicts, cells.verdicts, 'verdicts');
        expect(cells.notices.filter(unexplained)).toEqual(whole.notices.filter(unexplained));
      }),
      { numRuns: 40 },
    );
  });
});
