/** Examples that turn on the base branch by themselves: recorded five times, then checked, through the bundle. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { runCli } from '../cli/run.js';
import { faultsBy, validator } from '../schemas/load.js';
import { folderWith } from './folder.js';

/** 300 examples, all right but those in the list. */
function preds(wrong: readonly number[]): string {
  const rows = Array.from(
    { length: 300 },
    (_, i) => `e${i},${i % 2},${wrong.includes(i) ? 1 - (i % 2) : i % 2}`,
  );
  return `id,label,pred\n${rows.join('\n')}\n`;
}

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
const FLAKES = upTo(0, 9);
/** Of 40 examples that a merged change has made right for good, some turn back in head. */
const MERGED = upTo(100, 110);
const LOST = upTo(200, 232);

async function recorded(runs: readonly (readonly number[])[], sha = (run: number): string => `${run}`) {
  const cwd = folderWith({});
  for (const [run, wrong] of runs.entries()) {
    writeFileSync(join(cwd, 'preds.csv'), preds(wrong));
    const at = `2026-11-0${run + 1}T00:00:00Z`;
    const about = ['--sha', sha(run).repeat(40).slice(0, 40), '--run', `r${run}`, '--at', at];
    const { status, stderr } = await runCli(['record', 'preds.csv', '--history', 'h', ...about], { cwd });
    expect(status, stderr).toBe(0);
  }
  return cwd;
}

async function checked(cwd: string, wrong: readonly number[], format = 'json') {
  writeFileSync(join(cwd, 'preds.csv'), preds(wrong));
  const at = ['--at', '2026-11-20T00:00:00Z'];
  return await runCli(['check', 'preds.csv', '--history', 'h', '--format', format, ...at], { cwd });
}

async function report(cwd: string, wrong: readonly number[]): Promise<Report> {
  const { stdout } = await checked(cwd, wrong);
  const found: Report = JSON.parse(stdout);
  expect(faultsBy(validator('report'), found)).toEqual([]);
  return found;
}

const told = ({ notices }: Report, code: string) => notices.filter((notice) => notice.code === code);

describe('flips of examples that also turn by themselves', () => {
  const runs = [[...FLAKES, ...MERGED], MERGED, FLAKES, [], []];

  it('are marked, stand last and are counted; the verdict stands', async () => {
    const cwd = await recorded(runs);
    const head = [...FLAKES, ...LOST];
    const found = await report(cwd, head);
    expect(found.flips.length).toBe(41);
    expect(found.flips.slice(0, 32).every(({ flaky }) => flaky === null)).toBe(true);
    expect(found.flips.slice(32).map(({ id, flaky }) => [id, flaky])).toEqual(
      FLAKES.map((i) => [`e${i}`, { turned: 3, of: 4 }]),
    );
    const [notice] = told(found, 'FLIPS_FLAKY');
    expect(notice?.what).toContain(
      'of 41 flips, 9 are of examples that also turn on the base branch by themselves',
    );
    const accuracy = found.verdicts.find(({ metric }) => metric === 'accuracy');
    expect([accuracy?.change?.lost, accuracy?.outcome]).toEqual([41, 'regressed']);
    const markdown = await checked(cwd, head, 'markdown');
    expect(markdown.stdout).toContain(
      '41 examples flipped: 41 lost, 0 won, of which 9 on the base branch too, by themselves',
    );
  });

  it('are not those that a merged change turned once, for good', async () => {
    const found = await report(await recorded(runs), MERGED);
    expect(found.flips.map(({ flaky }) => flaky)).toEqual(MERGED.map(() => null));
    expect(told(found, 'FLIPS_FLAKY')).toEqual([]);
  });

  it('are those that differ between two runs of one commit', async () => {
    const found = await report(await recorded([FLAKES, []], () => 'a'), FLAKES);
    expect(found.flips.every(({ flaky }) => flaky?.turned === 1 && flaky.of === 1)).toBe(true);
  });

  it('are not known where the outcomes of older runs are gone or damaged, and nothing else changes', async () => {
    const cwd = await recorded(runs);
    const before = await report(cwd, [...FLAKES, ...LOST]);
    rmSync(join(cwd, 'h', 'outcomes', 'r1'), { recursive: true });
    const gone = await report(cwd, [...FLAKES, ...LOST]);
    expect(gone.verdicts).toEqual(before.verdicts);
    writeFileSync(join(cwd, 'h', 'outcomes', 'r2', 'preds.hlo'), 'damage');
    const damaged = await report(cwd, [...FLAKES, ...LOST]);
    expect(told(damaged, 'FLAKES_UNREAD').length).toBe(1);
    expect(damaged.verdicts).toEqual(before.verdicts);
    expect(damaged.flips.length).toBe(41);
  });
});
