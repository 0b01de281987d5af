/** Columns that no slice can be made of, through the bundle: each is told in a sentence, and nothing takes for ever. */
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/stats/random.js';
import { runCli } from '../cli/run.js';
import { folderWith } from './folder.js';

type Cell = (row: number) => string;
type Columns = Readonly<Record<string, Cell>>;

/** A classifier on both sides, of which head loses a tenth anywhere; the columns stand in base, head or both. */
function tables(
  rows: number,
  both: Columns,
  only: { readonly base?: Columns; readonly head?: Columns } = {},
) {
  const random = randomOf(12);
  const uniform = () => random.word() / 2 ** 32;
  const answers = Array.from({ length: rows }, () => {
    const label = uniform() < 0.5 ? 'cat' : 'dog';
    const wrong = label === 'cat' ? 'dog' : 'cat';
    const right = uniform() < 0.9;
    return { label, base: right ? label : wrong, head: right && uniform() > 0.1 ? label : wrong };
  });
  const side = (name: 'base' | 'head'): string => {
    const columns = Object.entries({ ...both, ...only[name] });
    const header = ['id', 'label', 'pred', ...columns.map(([column]) => column)].join(',');
    const lines = answers.map((answer, row) =>
      [`q${row}`, answer.label, answer[name], ...columns.map(([, cell]) => cell(row))].join(','),
    );
    return `${[header, ...lines].join('\n')}\n`;
  };
  return { 'base.csv': side('base'), 'head.csv': side('head') };
}

const call = ['head.csv', '--base', 'base.csv'];
const AT = ['--at', '2026-11-01T00:00:00Z'];
const lang: Cell = (row) => ['fr', 'en', 'de'][row % 3] ?? '';

describe('a column that no slice can be made of', () => {
  it.each<readonly [string, ReturnType<typeof tables>, string, string]>([
    ['is an id', tables(600, { lang, session: (row) => `s${row}` }), 'session', 'so many values'],
    ['has one value', tables(600, { lang, site: () => 'here' }), 'site', 'nearly one value'],
    [
      'has numbers as text',
      tables(600, { lang, price: (row) => `"1,${100 + ((row * 7) % 900)} ms"` }),
      'price',
      'numbers written as text',
    ],
    ['is only in base', tables(600, { lang }, { base: { site: lang } }), 'site', 'only in base'],
    ['is only in head', tables(600, { lang }, { head: { site: lang } }), 'site', 'only in head'],
    ['has 200,000 texts', tables(200_000, { lang, text: (row) => `text ${row}` }), 'text', 'so many values'],
  ])(
    '%s',
    async (_, files, column, why) => {
      const cwd = folderWith(files);
      const { status, stdout } = await runCli(['explain', ...call, '--format', 'json'], { cwd });
      expect(status).toBe(0);
      const { notices } = JSON.parse(stdout) as { notices: readonly { code: string; what: string }[] };
      const told = notices.filter(({ code }) => code === 'SLICE_COLUMN_SKIPPED').map(({ what }) => what);
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(`column "${column}"`);
      expect(told[0]).toContain(why);
      const gate = await runCli(['check', ...call, ...AT], { cwd });
      expect([gate.status, gate.stdout]).toEqual([1, expect.stringMatching(/spread\s+evenly/)]);
    },
    60_000,
  );

  it('is one of thousands', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, c): readonly [string, Cell] => [
        `c${c}`,
        c < 100 ? () => 'x' : (row) => `v${(row * (c + 1)) % 11}`,
      ]),
    );
    const cwd = folderWith(tables(300, many));
    const { status, stdout } = await runCli(['explain', ...call, '--format', 'json'], { cwd });
    expect(status).toBe(0);
    for (const code of ['SLICE_COLUMNS_MANY', 'SLICE_COLUMNS_SKIPPED', 'DATA_COLUMNS_MANY'])
      expect(stdout).toContain(code);
  }, 60_000);
});
