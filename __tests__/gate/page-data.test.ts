import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.js';
import { record } from '../../src/commands/record.js';
import { parseFlags } from '../../src/config/flags.js';
import { realWorld } from '../../src/io/world.js';
import type { Report } from '../../src/model/report.js';
import { faultsBy, validator } from '../schemas/load.js';

const SCREEN = { colour: false, width: 100 };
const SILENT = { info: () => undefined, warn: () => undefined };
const folder = mkdtempSync(join(tmpdir(), 'holdline-page-data-'));

/** 400 examples, of which one is much slower than all others. */
function table(shift: number): string {
  const rows = Array.from({ length: 400 }, (_, i) => {
    const label = i % 3 === 0 ? 1 : 0;
    const score = (((i * 37) % 101) / 200 + label * 0.3).toFixed(4);
    const latency = i === 7 ? 987_654 : 100 + shift + ((i * 53) % 97);
    return `q${i},${label},${Number(score) > 0.5 ? 1 : 0},${score},${latency}`;
  });
  return ['id,label,prediction,score,latency_ms', ...rows].join('\n');
}

async function called(name: 'check' | 'record', at: string, args: readonly string[]) {
  const { options } = parseFlags(name, args);
  const world = realWorld({ folder, log: SILENT, at });
  return name === 'check' ? await check(world, options, SCREEN) : await record(world, options);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what a report keeps for its page', async () => {
  writeFileSync(join(folder, 'sent.csv'), table(0));
  for (const day of ['01', '02', '03'])
    await called('record', `2026-08-${day}T10:00:00Z`, [
      'sent.csv',
      '--history',
      'history',
      '--run',
      `r${day}`,
    ]);
  writeFileSync(join(folder, 'sent.csv'), table(20));
  await called('check', '2026-08-04T10:00:00Z', [
    'sent.csv',
    '--history',
    'history',
    '--out',
    'out',
    '--locale',
    'zh-CN',
  ]);
  const text = readFileSync(join(folder, 'out/report.json'), 'utf8');
  const report: Report = JSON.parse(text);

  it('fits its schema', () => {
    expect(faultsBy(validator('report'), report)).toEqual([]);
  });

  it('are the runs that its trends are of', () => {
    expect(report.runs?.map(({ at }) => at.slice(0, 10))).toEqual(['2026-08-01', '2026-08-02', '2026-08-03']);
    const accuracy = report.verdicts.find(({ id }) => id === 'sent/accuracy');
    expect([accuracy?.trend.length, accuracy?.trendAt]).toEqual([3, [0, 1, 2]]);
  });

  it('are curves of both sides, base from the history, and no single example', () => {
    const { rankings, timings } = report.curves ?? { rankings: [], timings: [] };
    expect(rankings.map(({ label, base }) => [label, base?.n])).toEqual([['1', 400]]);
    const roc = report.verdicts.find(({ id }) => id === 'sent/roc_auc');
    expect(rankings[0]?.head.area).toBeCloseTo(roc?.head?.value ?? 0, 5);
    expect(timings.map(({ column, base }) => [column, base?.n])).toEqual([['latency_ms', 400]]);
    expect(JSON.stringify(report.curves)).not.toContain('987');
  });

  it('is shown in the language that was asked for', () => {
    const page = readFileSync(join(folder, 'out/report.html'), 'utf8');
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('2026年8月1日');
    expect(page).toContain('ROC 曲线');
  });
});
