/** What a loss comes from, through the bundle as the command line. */
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.js';
import type { Report } from '../../src/model/report.js';
import { randomOf } from '../../src/stats/random.js';
import { runCli } from '../cli/run.js';
import { faultsBy, validator } from '../schemas/load.js';
import { folderWith } from './folder.js';

const AT = ['--at', '2026-11-01T00:00:00Z'];
const HEADER = 'id,label,pred,lang,length,plan,mail';

/** Rows of a classifier that head breaks on long French texts. */
function tables(n: number): { readonly base: readonly string[]; readonly head: readonly string[] } {
  const random = randomOf(3);
  const uniform = () => random.word() / 2 ** 32;
  const rows = Array.from({ length: n }, (_, i) => {
    const label = uniform() < 0.5 ? 'cat' : 'dog';
    const lang = ['fr', 'en', 'de'][random.below(3)] ?? '';
    const length = Math.floor(uniform() * 300);
    const right = uniform() < 0.9;
    const lost = uniform() < (lang === 'fr' && length > 200 ? 0.5 : 0.01);
    const id = i % 50 === 0 ? `user${i}@example.com` : `q${i}`;
    const plan = `p${random.below(3)}`;
    const other = label === 'cat' ? 'dog' : 'cat';
    const row = (good: boolean) =>
      [id, label, good ? label : other, lang, length, plan, `m${i}@example.com`].join(',');
    return { base: row(right), head: row(right && !lost) };
  });
  return { base: rows.map(({ base }) => base), head: rows.map(({ head }) => head) };
}

const csv = (rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;
const { base, head } = tables(1500);
const files = { 'base.csv': csv(base), 'head.csv': csv(head) };
const call = ['head.csv', '--base', 'base.csv'];

describe('holdline explain', () => {
  it('names the slice that carries the loss, in a form that its schema takes', async () => {
    const { status, stdout, stderr } = await runCli(['explain', ...call, '--format', 'json'], {
      cwd: folderWith(files),
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const explanation: Explanation = JSON.parse(stdout);
    expect(faultsBy(validator('explain'), explanation)).toEqual([]);
    const [driver] = explanation.drivers;
    expect(driver?.condition).toMatch(/^lang=fr and length>\d+$/);
    expect(driver?.change).toBeLessThan(-0.3);
    expect(driver?.elsewhere).toBeGreaterThan(-0.05);
    expect(driver?.share).toBeGreaterThan(0.6);
    expect(driver?.p).toBe(0.001);
    expect(explanation.mix).toMatchObject([{ by: null, mix: 0 }]);
    expect(explanation.turned.map(({ lost }) => lost)).toEqual([true, true]);
    expect(stdout).not.toContain('@example.com');
    const skipped = explanation.notices.filter(({ code }) => code === 'SLICE_COLUMN_SKIPPED');
    expect(skipped.map(({ what }) => what).join()).toContain('"mail"');
  });

  it('says the same however the rows are sorted', async () => {
    const sorted = { 'base.csv': csv([...base].sort()), 'head.csv': csv([...head].reverse()) };
    const [one, other] = await Promise.all(
      [files, sorted].map((some) =>
        runCli(['explain', ...call, '--format', 'json'], { cwd: folderWith(some) }),
      ),
    );
    expect(one?.stdout).toBe(other?.stdout);
  });

  it('puts it into words', async () => {
    const folder = folderWith(files);
    const { stdout } = await runCli(['explain', ...call], { cwd: folder });
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /\d+ % of the loss of "accuracy" is lang=fr and length>\d+ \(\d+ examples, −\d+(\.\d+)? pp inside, −\d(\.\d+)? pp elsewhere; p = 0\.001\)/,
    );
    const { stdout: markdown } = await runCli(['explain', ...call, '--format', 'markdown'], { cwd: folder });
    expect(markdown).toContain('`lang=fr and length>');
  });

  it('ends with 3 where there is nothing to explain, and with 2 where there is no base', async () => {
    const folder = folderWith({ 'head.json': '{"accuracy": 0.9}', 'base.json': '{"accuracy": 0.95}' });
    const none = await runCli(['explain', 'head.json', '--base', 'base.json'], { cwd: folder });
    expect([none.status, none.stdout]).toEqual([3, '']);
    expect(none.stderr).toContain('NOTHING_TO_EXPLAIN');
    const baseless = await runCli(['explain', 'head.json'], { cwd: folder });
    expect(baseless.status).toBe(2);
    expect(baseless.stderr).toContain('--base');
    const headless = await runCli(['explain', '--base', 'base.json'], { cwd: folder });
    expect(headless.status).toBe(2);
    expect(headless.stderr).toContain('POSITIONAL_MISSING');
  });
});

describe('a gate that fails', () => {
  it('says where: drivers, flips, and a sentence on the terminal and in Markdown', async () => {
    const folder = folderWith(files);
    const { status, stdout } = await runCli(['check', ...call, ...AT, '--format', 'json'], { cwd: folder });
    const report: Report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(faultsBy(validator('report'), report)).toEqual([]);
    expect(report.drivers[0]?.condition).toMatch(/^lang=fr and length>/);
    expect(report.flips.length).toBeGreaterThan(50);
    expect(report.flips.every(({ from, truth }) => from === truth)).toBe(true);
    expect(report.flips.some(({ id }) => id === '[email]')).toBe(true);
    expect(stdout).not.toContain('@example.com');
    const text = await runCli(['check', ...call, ...AT], { cwd: folder });
    expect(text.stdout).toContain('Where\n');
    const markdown = await runCli(['check', ...call, ...AT, '--format', 'markdown'], { cwd: folder });
    expect(markdown.stdout).toContain('**Where**');
    expect(markdown.stdout).toContain('Most often: `cat` → `dog`');
  });

  it('hides slices of fewer examples than privacy.min-group, and counts them', async () => {
    const folder = folderWith({ ...files, 'rules.yml': 'privacy: { min-group: 900 }\n' });
    const { stdout } = await runCli(['check', ...call, ...AT, '--config', 'rules.yml', '--format', 'json'], {
      cwd: folder,
    });
    const report: Report = JSON.parse(stdout);
    expect(report.drivers).toEqual([]);
    expect(report.notices.find(({ code }) => code === 'DRIVERS_HIDDEN')?.what).toContain('900');
  });

  it('says that a loss is spread evenly, and how large one in a slice would have been seen', async () => {
    const even = head.map((row, i) =>
      i % 12 === 0 ? row.replace(/,(cat|dog),\w+,/, ',$1,other,') : (base[i] ?? ''),
    );
    const folder = folderWith({ 'base.csv': csv(base), 'head.csv': csv(even) });
    const { status, stdout } = await runCli(['check', ...call, ...AT, '--format', 'json'], { cwd: folder });
    const report: Report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(report.drivers).toEqual([]);
    expect(report.notices.find(({ code }) => code === 'LOSS_SPREAD_EVENLY')?.what).toMatch(
      /spread evenly: of \d+ slices none stands out .* four times in five/,
    );
  });
});
