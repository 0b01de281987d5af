/** The example of docs/metrics.md on files: fairness as measurements that rules limit. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check } from '../../src/commands/check.js';
import { parseFlags } from '../../src/config/flags.js';
import { realWorld } from '../../src/io/world.js';
import type { Report } from '../../src/model/report.js';

const LOG = { info: () => {}, warn: () => {}, error: () => {} };

/** The configuration as the page shows it. */
function example(): string {
  const page = readFileSync('docs/metrics.md', 'utf8');
  const section = page.slice(page.indexOf('## Fairness'));
  return /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
}

/** 800 loans; of women `women` in ten are granted, of men six in ten, half of all rightly. */
function loans(women: number): string {
  const lines = Array.from({ length: 800 }, (_, i) => {
    const sex = i % 2 === 0 ? 'f' : 'm';
    const granted = Math.floor(i / 2) % 10 < (sex === 'f' ? women : 6);
    return `e${i},${Math.floor(i / 20) % 2},${granted ? 1 : 0},${sex}`;
  });
  return `id,label,pred,sex\n${lines.join('\n')}\n`;
}

async function reported(base: number, head: number): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-fairness-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = { 'c.yml': example(), 'loans.csv': loans(head), 'b.csv': loans(base) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const argv = [
    'loans.csv',
    '--base',
    'b.csv',
    '--config',
    'c.yml',
    '--format',
    'json',
    '--at',
    '2026-08-01',
  ];
  const { options } = parseFlags('check', argv);
  const world = realWorld({ folder, log: LOG, at: options.at });
  return JSON.parse((await check(world, options, { width: 100, colour: false })).output);
}

const of = (report: Report, metric: string) =>
  report.verdicts.find(({ id }) => id === `loans/${metric}(sex)`);

describe('fairness in a gate', () => {
  it('is held to a limit, with an interval', async () => {
    const report = await reported(6, 4);
    expect(report.result).toBe('fail');
    const parity = of(report, 'demographic_parity_difference');
    expect(parity).toMatchObject({ outcome: 'violated', head: { n: 800 }, limits: { max: 0.1 } });
    expect(parity?.head?.value).toBeCloseTo(0.2, 12);
    const [low = 0, high = 0] = parity?.head?.interval ?? [];
    expect(low).toBeGreaterThan(0.12);
    expect(high).toBeLessThan(0.28);
    expect(of(report, 'disparate_impact_ratio')).toMatchObject({ outcome: 'violated' });
    expect(of(report, 'disparate_impact_ratio')?.head?.value).toBeCloseTo(4 / 6, 12);
  });

  it('is held against base by pairs', async () => {
    const report = await reported(6, 5);
    const change = of(report, 'equalized_odds_difference')?.change;
    expect(change).toMatchObject({ evidence: 'paired', method: 'jackknife-t' });
    expect(of(report, 'equalized_odds_difference')?.outcome).toBe('regressed');
    expect(change?.absolute).toBeCloseTo(0.1, 12);
  });

  it('of groups that were always treated so leaves a change alone', async () => {
    const report = await reported(5, 5);
    const outcomes = report.verdicts.map(({ outcome }) => outcome);
    expect(of(report, 'equalized_odds_difference')?.outcome).toBe('passed');
    expect(outcomes).not.toContain('regressed');
  });
});
