/** `holdline verify` of the committed bundle: reports that stand, and every way in which one does not. */
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import type { Verification } from '../../src/model/verification.js';
import { runCli } from '../cli/run.js';
import { faultsBy, validator } from '../schemas/load.js';
import { folderWith } from './folder.js';

const DEMO = new URL('../../demo/', import.meta.url).pathname;

let folder = '';
const path = (name: string): string => join(folder, name);

/** The demo's gate, in a folder of its own. */
beforeEach(async () => {
  folder = folderWith({});
  cpSync(DEMO, path('demo'), { recursive: true });
  const call = ['check', 'demo/head/*.csv', '--base', 'demo/base/*.csv', '--history', 'demo'];
  await runCli([...call, '--config', 'demo/holdline.yml', '--out', 'out'], { cwd: folder });
});

async function verified(
  ...flags: readonly string[]
): Promise<Verification & { readonly status: number | null }> {
  const call = ['verify', 'out/report.json', '--history', 'demo', '--format', 'json', ...flags];
  const { status, stdout, stderr } = await runCli(call, { cwd: folder });
  expect(stderr).toBe('');
  const verification: Verification = JSON.parse(stdout);
  expect(faultsBy(validator('verify'), verification)).toEqual([]);
  return { ...verification, status };
}

function changeReport(change: (report: Report) => unknown): void {
  const report: Report = JSON.parse(readFileSync(path('out/report.json'), 'utf8'));
  writeFileSync(path('out/report.json'), JSON.stringify(change(report)));
}

describe('a report that stands', () => {
  it('comes out the same again, also after more was recorded', async () => {
    expect(await verified()).toMatchObject({ status: 0, verified: true, files: 2, result: 'fail' });
    const record = ['record', 'demo/head/digits.csv', '--history', 'demo'];
    await runCli([...record, '--at', '2030-01-01T00:00:00Z'], { cwd: folder });
    expect(await verified()).toMatchObject({ status: 0, verified: true });
  });

  it('is told in one sentence', async () => {
    const { status, stdout } = await runCli(['verify', 'out/report.json', '--history', 'demo'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Verified: \d+ verdicts of 2 files came out the same again, and the result is fail\.\n$/,
    );
  });

  it('needs the configuration it was made with, not the one that lies there', async () => {
    await runCli(['check', 'demo/head/digits.csv', '--base', 'demo/base/digits.csv', '--out', 'out'], {
      cwd: folder,
    });
    cpSync(path('demo/holdline.yml'), path('.github/holdline.yml'));
    expect(await verified()).toMatchObject({ status: 0, verified: true });
  });
});

describe('a report that does not stand', () => {
  it('was told a better result, count or verdict', async () => {
    changeReport((report) => ({
      ...report,
      result: 'pass',
      counts: { ...report.counts, regressed: 0 },
      verdicts: report.verdicts.map((one) => ({
        ...one,
        outcome: one.outcome === 'regressed' ? 'passed' : one.outcome,
      })),
    }));
    const { status, differences } = await verified();
    expect(status).toBe(1);
    expect(differences.slice(0, 2)).toMatchObject([
      { kind: 'result', recorded: 'pass', found: 'fail' },
      { kind: 'counts', where: null },
    ]);
    const outcomes = differences.filter(({ kind }) => kind === 'verdict');
    expect(outcomes.length).toBeGreaterThan(0);
    for (const one of outcomes) {
      expect(one).toMatchObject({ recorded: 'passed', found: 'regressed' });
      expect(one.where).toMatch(/ outcome$/);
    }
  });

  it('left a verdict out, or has one too many', async () => {
    changeReport((report) => ({
      ...report,
      verdicts: report.verdicts.slice(1).map((one, at) => (at === 0 ? { ...one, id: 'made/up' } : one)),
    }));
    const told = (await verified()).differences.map(({ where, recorded, found }) => [where, recorded, found]);
    expect(told.filter(([, recorded]) => recorded === 'no verdict')).toHaveLength(2);
    expect(told).toContainEqual(['made/up', expect.any(String), 'no verdict']);
  });

  it('is of a file that has other bytes by now, and tells which', async () => {
    appendFileSync(path('demo/head/digits.csv'), '999999,1,1,0.9\n');
    const { status, differences } = await verified();
    expect(status).toBe(1);
    expect(differences[0]).toMatchObject({ kind: 'file-changed', where: 'demo/head/digits.csv' });
  });

  it('is of a file that is gone: then nothing else is told of the verdicts', async () => {
    rmSync(path('demo/base/digits.csv'));
    expect((await verified()).differences).toMatchObject([
      { kind: 'file-missing', where: 'demo/base/digits.csv', found: 'no such file' },
    ]);
  });

  it('is of another configuration, version or history', async () => {
    appendFileSync(path('demo/holdline.yml'), '# changed\n');
    writeFileSync(path('demo/history.jsonl'), '');
    changeReport((report) => ({ ...report, tool: { ...report.tool, version: '0.0.9' } }));
    const kinds = new Set((await verified()).differences.map(({ kind }) => kind));
    for (const kind of ['configuration', 'version', 'history']) expect(kinds).toContain(kind);
  });

  it('was held against a history that nobody names', async () => {
    const { status, stdout } = await runCli(['verify', 'out/report.json'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('no history: name it with --history DIR');
  });
});

describe('what can not be verified', () => {
  it.each([
    [[], 2, 'POSITIONAL_MISSING'],
    [['nowhere.json'], 3, 'FILE_MISSING nowhere.json'],
    [['demo/history.jsonl'], 3, 'NOT_A_REPORT'],
    [['old.json'], 3, 'NOT_VERIFIABLE old.json: this report does not name'],
    [['health.json'], 3, 'NOT_VERIFIABLE health.json: a health check is made of'],
  ])('%j ends with %i', async (words, wanted, code) => {
    const report: Report = JSON.parse(readFileSync(path('out/report.json'), 'utf8'));
    writeFileSync(path('old.json'), JSON.stringify({ ...report, inputs: undefined }));
    writeFileSync(path('health.json'), JSON.stringify({ ...report, mode: 'health', inputs: null }));
    const { status, stdout, stderr } = await runCli(['verify', ...words], { cwd: folder });
    expect([status, stdout]).toEqual([wanted, '']);
    expect(stderr).toContain(code);
  });
});
