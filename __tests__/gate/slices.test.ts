/** Declared slices from outside: whole runs of the commands on files, and what their reports say. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check } from '../../src/commands/check.js';
import { record } from '../../src/commands/record.js';
import { parseFlags } from '../../src/config/flags.js';
import { realWorld } from '../../src/io/world.js';
import type { Report, Verdict } from '../../src/model/report.js';

const LOG = { info: () => {}, warn: () => {}, error: () => {} };
const SCREEN = { width: 100, colour: false };

type Files = Readonly<Record<string, string>>;

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-slices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function checkedIn(folder: string, more: readonly string[]): Promise<Report> {
  const argv = [...more, '--config', 'c.yml', '--format', 'json', '--at', '2026-08-01'];
  const { options } = parseFlags('check', argv);
  const { output } = await check(realWorld({ folder, log: LOG, at: options.at }), options, SCREEN);
  return JSON.parse(output);
}

const checked = (files: Files): Promise<Report> =>
  checkedIn(folderOf(files), [
    ...Object.keys(files).filter((name) => name.startsWith('h')),
    '--base',
    'b.csv',
  ]);

interface Row {
  readonly id: string;
  readonly right: boolean;
  readonly lang: string;
  readonly more?: string;
}

const HEADER = 'id,label,pred,lang,sex';
const lineOf = ({ id, right, lang, more = '' }: Row, index: number): string =>
  `${id},${index % 2},${right ? index % 2 : 1 - (index % 2)},${lang},${index % 3 === 0 ? 'f' : 'm'}${more}`;
const csv = (rows: readonly Row[], header = HEADER): string =>
  `${[header, ...rows.map(lineOf)].join('\n')}\n`;

const LANGS = ['en', 'en', 'en', 'fr', 'de'];
/** 500 examples, nine tenths right; of the French ones `lost` more are wrong. */
const rows = (lost = 0): readonly Row[] => {
  let french = 0;
  return Array.from({ length: 500 }, (_, i) => {
    const lang = LANGS[i % 5] ?? '';
    const right = i % 10 !== 7 && !(lang === 'fr' && french++ < lost);
    return { id: `e${i}`, right, lang };
  });
};

const config = (columns: string, more = ''): string =>
  `suites: [{ name: preds, columns: { ${columns} }${more} }]\n`;
const LANG = config('groups: [lang]');

const verdict = (report: Report, id: string): Verdict | undefined =>
  report.verdicts.find((one) => one.id === id);
const ids = (report: Report): readonly string[] => report.verdicts.map(({ id }) => id);
const codes = (report: Report): readonly string[] => report.notices.map(({ code }) => code);

describe('a declared slice', () => {
  it('is judged by its own pairs, and explained by where in all examples the loss is', async () => {
    const report = await checked({ 'c.yml': LANG, 'b.csv': csv(rows()), 'h.csv': csv(rows(30)) });
    const french = verdict(report, 'preds/accuracy{lang=fr}');
    expect(french).toMatchObject({
      outcome: 'regressed',
      severity: 'fail',
      head: { n: 100 },
      change: { evidence: 'paired', lost: 30, won: 0 },
    });
    expect(verdict(report, 'preds/accuracy{lang=de}')).toMatchObject({
      outcome: 'passed',
      change: { lost: 0, won: 0, evidence: 'paired' },
    });
    // The other metrics are taken of all examples alone.
    expect(ids(report).filter((id) => id.includes('{'))).toHaveLength(3);
    expect(report.drivers).toMatchObject([{ condition: 'lang=fr', examples: 100 }]);
  });

  it('counts among the tests of the report', async () => {
    const files = { 'b.csv': csv(rows()), 'h.csv': csv(rows()) };
    const without = await checked({ ...files, 'c.yml': config('truth: label') });
    const report = await checked({ ...files, 'c.yml': LANG });
    expect(report.policy.family.fail).toBe(without.policy.family.fail + 3);
  });

  it('has the metrics that the suite names, but for those that bring groups together', async () => {
    const text = config(
      'groups: [lang]',
      ', metrics: [accuracy, f1, "worst_group(accuracy,lang)", "demographic_parity_difference(lang)"]',
    );
    const report = await checked({ 'c.yml': text, 'b.csv': csv(rows()), 'h.csv': csv(rows()) });
    expect(ids(report).filter((id) => id.includes('{'))).toEqual([
      'preds/accuracy{lang=de}',
      'preds/accuracy{lang=en}',
      'preds/accuracy{lang=fr}',
      'preds/f1{lang=de}',
      'preds/f1{lang=en}',
      'preds/f1{lang=fr}',
    ]);
  });

  it('of a pair of columns has both labels, and its value is that of its rows', async () => {
    const text = config('groups: [lang, sex], group-pairs: [[sex, lang]]');
    const report = await checked({ 'c.yml': text, 'b.csv': csv(rows()), 'h.csv': csv(rows(30)) });
    const found = verdict(report, 'preds/accuracy{lang=fr,sex=m}');
    const own = rows(30).filter(({ lang }, i) => lang === 'fr' && i % 3 !== 0);
    expect(found?.head).toMatchObject({
      n: own.length,
      value: own.filter(({ right }) => right).length / own.length,
    });
    expect(found?.change?.evidence).toBe('paired');
    expect(ids(report).filter((id) => id.includes('lang=') && id.includes('sex='))).toHaveLength(6);
  });

  it('is what rules, tolerances and required ids are about', async () => {
    const rules =
      'rules: [{ match: "*{lang=en}", min: 0.99, severity: warn }]\nrequired: ["preds/accuracy{lang=it}"]\n';
    const report = await checked({ 'c.yml': LANG + rules, 'b.csv': csv(rows()), 'h.csv': csv(rows()) });
    expect(verdict(report, 'preds/accuracy{lang=en}')).toMatchObject({
      outcome: 'violated',
      severity: 'warn',
    });
    expect(verdict(report, 'preds/accuracy{lang=it}')).toMatchObject({
      outcome: 'missing',
      severity: 'fail',
    });
  });

  it('is new where base has none of it, and missing where head has none', async () => {
    const italian = rows().map((row) => (row.lang === 'fr' ? { ...row, lang: 'it' } : row));
    const report = await checked({ 'c.yml': LANG, 'b.csv': csv(rows()), 'h.csv': csv(italian) });
    expect(verdict(report, 'preds/accuracy{lang=it}')?.outcome).toBe('new');
    expect(verdict(report, 'preds/accuracy{lang=fr}')).toMatchObject({
      outcome: 'missing',
      severity: 'warn',
    });
    expect(report.result).toBe('pass');
  });

  it('is compared by standard errors where too few of its examples are on both sides', async () => {
    const renamed = rows(30).map((row) => (row.lang === 'fr' ? { ...row, id: `new-${row.id}` } : row));
    const text = `${LANG}pairing: { min-paired: 0.5 }\n`;
    const report = await checked({ 'c.yml': text, 'b.csv': csv(rows()), 'h.csv': csv(renamed) });
    expect(verdict(report, 'preds/accuracy{lang=fr}')?.change?.evidence).toBe('standard-error');
    expect(verdict(report, 'preds/accuracy{lang=en}')?.change?.evidence).toBe('paired');
  });

  it('that was only found, and not declared, is not judged', async () => {
    const text = config('truth: label');
    const report = await checked({ 'c.yml': text, 'b.csv': csv(rows()), 'h.csv': csv(rows(30)) });
    expect(ids(report).filter((id) => id.includes('{'))).toEqual([]);
  });
});

describe('slices that are too small', () => {
  const few = (count: number) => rows().map((row, i) => (i < count ? { ...row, lang: 'canary' } : row));

  it.each([
    ['head', 30, 19],
    ['base', 19, 30],
  ])('in %s are counted and neither shown nor recorded', async (_, inBase, inHead) => {
    const files = { 'c.yml': LANG, 'b.csv': csv(few(inBase)), 'h.csv': csv(few(inHead)) };
    const report = await checked(files);
    const hidden = report.notices.filter(({ code }) => code === 'SLICES_HIDDEN');
    expect(hidden).toHaveLength(1);
    expect(hidden[0]?.what).toMatch(/^one slice has fewer than 20 examples in head or in base, 19 examples/);
    expect(JSON.stringify(report)).not.toContain('canary');
  });

  it('are large enough at the bound', async () => {
    const report = await checked({ 'c.yml': LANG, 'b.csv': csv(few(20)), 'h.csv': csv(few(20)) });
    expect(verdict(report, 'preds/accuracy{lang=canary}')?.head?.n).toBe(20);
    expect(codes(report)).not.toContain('SLICES_HIDDEN');
  });

  it('are those of few examples, however often each is repeated', async () => {
    const repeated = (of: readonly Row[]) => [...of, ...of, ...of];
    const files = { 'b.csv': csv(repeated(few(19))), 'h.csv': csv(repeated(few(19))) };
    const report = await checked({ ...files, 'c.yml': LANG });
    expect(codes(report)).toContain('SLICES_HIDDEN');
    expect(JSON.stringify(report)).not.toContain('canary');
  });

  it('may be named by a rule, and are not offered to one that is misspelt', async () => {
    const files = { 'b.csv': csv(few(30)), 'h.csv': csv(few(5)) };
    const rule = (glob: string) => `${LANG}rules: [{ match: "${glob}", max-drop: 0.1 }]\n`;
    const report = await checked({ ...files, 'c.yml': rule('preds/accuracy{lang=canary}') });
    expect(report.result).toBe('pass');
    const misspelt = checked({ ...files, 'c.yml': rule('preds/accuracy{lang=canarie}') });
    await expect(misspelt).rejects.toThrow(/CONFIG_RULE_UNUSED/);
    await expect(misspelt).rejects.not.toThrow(/canary/);
  });
});

describe('slices in the history', () => {
  it('are recorded by their ids, and judged by pairs with the record', async () => {
    const folder = folderOf({
      'c.yml': LANG,
      'b.csv': csv(rows().map((row, i) => (i < 10 ? { ...row, lang: 'canary' } : row))),
      'h.csv': csv(rows(30)),
    });
    const argv = ['b.csv', '--config', 'c.yml', '--history', 'hist', '--run', '1', '--sha', 'a'];
    const { options } = parseFlags('record', argv);
    await record(realWorld({ folder, log: LOG, at: '2026-07-01' }), options);
    const lines = readFileSync(join(folder, 'hist', 'history.jsonl'), 'utf8');
    expect(lines).toContain('"preds/accuracy{lang=fr}"');
    expect(lines).not.toContain('canary');
    writeFileSync(join(folder, 'b.csv'), csv(rows(30)));
    const report = await checkedIn(folder, ['b.csv', '--history', 'hist']);
    expect(verdict(report, 'preds/accuracy{lang=fr}')).toMatchObject({
      outcome: 'regressed',
      change: { evidence: 'paired' },
    });
  });
});

describe('columns of groups', () => {
  it('an empty cell is in no slice, and is told', async () => {
    const holes = rows().map((row, i) => (i < 40 ? { ...row, lang: '' } : row));
    const report = await checked({ 'c.yml': LANG, 'b.csv': csv(holes), 'h.csv': csv(holes) });
    const sizes = report.verdicts.filter(({ id }) => id.includes('{')).map(({ head }) => head?.n ?? 0);
    expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(460);
    expect(report.notices.find(({ code }) => code === 'SLICE_CELLS_EMPTY')?.what).toBe(
      '40 of 500 rows have an empty cell in "lang" and are in none of its slices',
    );
  });

  it('of one value, or of too many, are told', async () => {
    const many = Array.from({ length: 1200 }, (_, i) => ({
      id: `e${i}`,
      right: i % 9 > 0,
      lang: 'en',
      more: `,u${i},${i % 2}`,
    }));
    const text = csv(many, `${HEADER},user,half`);
    const declared = config('groups: [lang, user, half]');
    const report = await checked({ 'c.yml': declared, 'b.csv': text, 'h.csv': text });
    expect(codes(report)).toContain('SLICE_COLUMN_CONSTANT');
    expect(report.notices.find(({ code }) => code === 'SLICE_COLUMN_UNUSED')?.what).toMatch(/^column "user"/);
    expect(verdict(report, 'preds/accuracy{half=1}')?.head?.n).toBe(600);
    const product = config('groups: [user, lang], group-pairs: [[lang, user]]');
    const paired = await checked({ 'c.yml': product, 'b.csv': text, 'h.csv': text });
    expect(codes(paired).filter((code) => code === 'SLICE_COLUMN_UNUSED')).toHaveLength(2);
  });

  it('that only one side has, or that are the id, end in an error that names them', async () => {
    const files = { 'b.csv': csv(rows(), 'id,label,pred,tongue,sex'), 'h.csv': csv(rows()) };
    const report = await checked({ 'c.yml': LANG, ...files });
    expect(report.result).toBe('error');
    expect(report.notices[0]).toMatchObject({ code: 'COLUMN_MISSING', where: 'b.csv' });
    const same = { 'b.csv': csv(rows()), 'h.csv': csv(rows()) };
    const byId = await checked({ 'c.yml': config('groups: [id]'), ...same });
    expect(byId.notices[0]?.what).toMatch(/it is the id, which tells examples apart/);
  });

  it('cells that look like addresses are one slice under their kind', async () => {
    const mails = rows().map((row, i) => ({ ...row, lang: `who${i % 7}@mail.example` }));
    const report = await checked({ 'c.yml': LANG, 'b.csv': csv(mails), 'h.csv': csv(mails) });
    expect(verdict(report, 'preds/accuracy{lang=[email]}')?.head?.n).toBe(500);
    expect(JSON.stringify(report)).not.toContain('@mail');
  });

  it('values that a slice does not have are left out and told', async () => {
    const text = config('groups: [lang]', ', metrics: [accuracy, cohen_kappa]');
    // Every Italian example is of one class, and right.
    const some = rows().map((row, i) => (i % 2 === 0 && i < 200 ? { ...row, lang: 'it' } : row));
    const report = await checked({ 'c.yml': text, 'b.csv': csv(some), 'h.csv': csv(some) });
    expect(report.verdicts.map(({ outcome }) => outcome)).not.toContain('invalid');
    expect(verdict(report, 'preds/accuracy{lang=it}')?.outcome).toBe('passed');
    expect(ids(report)).not.toContain('preds/cohen_kappa{lang=it}');
    expect(report.notices.find(({ code }) => code === 'SLICES_UNDEFINED')?.what).toMatch(
      /^one value of a slice is not defined and left out, first preds\/cohen_kappa\{lang=it\}: /,
    );
  });
});

describe('slices of weights, clusters, repeats and shards', () => {
  it('counts make a slice large, and are what is told of a small one', async () => {
    const grouped = (count: number) =>
      `label,pred,lang,count\n1,1,en,90\n0,0,en,90\n1,1,canary,${count}\n0,0,canary,3\n`;
    const large = await checked({ 'c.yml': LANG, 'b.csv': grouped(17), 'h.csv': grouped(17) });
    expect(verdict(large, 'preds/accuracy{lang=canary}')?.head?.n).toBe(20);
    const small = await checked({ 'c.yml': LANG, 'b.csv': grouped(16), 'h.csv': grouped(16) });
    expect(small.notices.find(({ code }) => code === 'SLICES_HIDDEN')?.what).toMatch(
      /, 19 examples together/,
    );
    expect(JSON.stringify(small)).not.toContain('canary');
  });

  it('counts give what the rows written out give', async () => {
    const grouped = 'label,pred,lang,count\n1,1,en,90\n1,0,en,10\n1,1,fr,40\n0,1,fr,10\n0,0,fr,50\n';
    const report = await checked({ 'c.yml': LANG, 'b.csv': grouped, 'h.csv': grouped });
    expect(verdict(report, 'preds/accuracy{lang=fr}')).toMatchObject({
      head: { value: 0.9, n: 100, standardError: Math.sqrt(0.09 / 100) },
      change: { evidence: 'standard-error' },
    });
  });

  it('clusters within a slice are those that have rows in it', async () => {
    const talks = (lost: number) =>
      rows(lost).map((row, i) => ({ ...row, more: `,t${Math.floor(i / 5) % 40}` }));
    const text = config('groups: [lang], cluster: talk');
    const header = `${HEADER},talk`;
    const report = await checked({
      'c.yml': text,
      'b.csv': csv(talks(0), header),
      'h.csv': csv(talks(30), header),
    });
    expect(verdict(report, 'preds/accuracy{lang=fr}')?.change).toMatchObject({ evidence: 'clustered' });
    expect(verdict(report, 'preds/accuracy{lang=fr}')?.outcome).toBe('regressed');
    expect(verdict(report, 'preds/accuracy{lang=de}')?.outcome).toBe('passed');
  });

  it('repeats of an example within a slice are one', async () => {
    const twice = (lost: number) => [...rows(lost), ...rows(lost)];
    const report = await checked({ 'c.yml': LANG, 'b.csv': csv(twice(0)), 'h.csv': csv(twice(30)) });
    expect(verdict(report, 'preds/accuracy{lang=fr}')?.change).toMatchObject({ evidence: 'clustered' });
    expect(verdict(report, 'preds/accuracy{lang=fr}')?.outcome).toBe('regressed');
  });

  it('runs of one evaluation are counted in each slice, and their examples once', async () => {
    const text =
      'suites: [{ name: preds, artifacts: ["h?.csv"], repeats: true, columns: { groups: [lang] } }]\n';
    // Of 12 Italian examples there are 24 rows.
    const italian = (lost: number) =>
      rows(lost).map((row, i) => (i % 40 === 0 && i < 480 ? { ...row, lang: 'it' } : row));
    const folder = folderOf({
      'c.yml': text,
      'b.csv': csv(italian(0)),
      'h1.csv': csv(italian(30)),
      'h2.csv': csv(italian(32)),
    });
    const report = await checkedIn(folder, ['--base', 'b.csv']);
    expect(verdict(report, 'preds/accuracy{lang=fr}')).toMatchObject({
      outcome: 'regressed',
      change: { evidence: 'clustered' },
    });
    expect(codes(report)).toContain('SLICES_HIDDEN');
    expect(ids(report)).not.toContain('preds/accuracy{lang=it}');
  });

  it('shards give the slices of their concatenation', async () => {
    const all = csv(rows(30)).trimEnd().split('\n');
    const [header = '', ...lines] = all;
    const shard = (from: number, to: number) => `${[header, ...lines.slice(from, to)].join('\n')}\n`;
    const base = { 'b.csv': csv(rows()) };
    const whole = await checked({ 'c.yml': LANG, ...base, 'h.csv': csv(rows(30)) });
    const text = 'suites: [{ name: preds, artifacts: ["h?.csv"], columns: { groups: [lang] } }]\n';
    const dealt = await checkedIn(
      folderOf({ 'c.yml': text, ...base, 'h1.csv': shard(0, 123), 'h2.csv': shard(123, 500) }),
      ['--base', 'b.csv'],
    );
    const slices = (report: Report) => report.verdicts.filter(({ id }) => id.includes('{'));
    expect(slices(dealt)).toEqual(slices(whole));
  });
});
