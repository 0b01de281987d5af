/** F36: a disk that is full. What can't be written is told with its reason, nothing is half written, the verdict stands. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../cli/run.js';
import { push } from '../../github/events.js';
import { anySha } from '../../github/state.js';
import { folderWith } from '../folder.js';
import { gitHub, lines, record, run } from './scene.js';
import { type TinyDisk, tinyDisk, WITHOUT_DISK } from './tiny-disk.js';

const PAGE = 4096;

/** Names of files on the disk, but for what fills it. */
const left = ({ folder }: TinyDisk) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== 'ballast')
    .map((entry) => entry.name);

const VERDICTS = [
  ['a run that passes', '{"accuracy": 0.9}', 0, 'pass'],
  ['a run that fails', '{"accuracy": 0.1}', 1, 'fail'],
] as const;
const CONFIG = 'rules:\n  - { match: "*/accuracy", direction: higher, min: 0.5 }\n';
const filesOf = (head: string) => ({ 'head.json': head, 'c.yml': CONFIG });
const inputs = { config: 'c.yml' };

describe.skipIf(WITHOUT_DISK)('an Action', () => {
  it.each(VERDICTS)('whose temporary folder is full: %s', async (_, head, status, result) => {
    const disk = tinyDisk();
    disk.fill(0);
    const github = await gitHub();
    const env = { RUNNER_TEMP: disk.folder };
    const ended = await run({ github, files: filesOf(head), inputs, env });
    expect([ended.status, ended.outputs['result']], ended.told).toEqual([status, result]);
    expect(ended.stdout).toMatch(/SUMMARY_FAILED.*ENOSPC/);
    expect(ended.outputs['report']).toBeUndefined();
    expect(ended.summary).toContain('head/accuracy');
    expect(github.state.comments.size).toBe(1);
    expect(left(disk)).toEqual([]);
  });

  it.each(VERDICTS)('whose runner has no room for outputs and summary: %s', async (_, head, status) => {
    const disk = tinyDisk();
    // One output of another step fills the last page but for a few bytes: none of ours fits as a whole.
    const before = `other=${'x'.repeat(PAGE - 16)}\n`;
    const [output, summary] = [join(disk.folder, 'output'), join(disk.folder, 'summary')];
    writeFileSync(output, before);
    writeFileSync(summary, '');
    disk.fill(0);
    const github = await gitHub();
    const env = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    const ended = await run({ github, files: filesOf(head), inputs, env });
    expect(ended.status, ended.told).toBe(status);
    expect(ended.stdout).toMatch(/OUTPUT_FAILED.*result could not be written \(ENOSPC\)/);
    expect(ended.stdout).toMatch(/SUMMARY_FAILED.*ENOSPC/);
    expect(readFileSync(output, 'utf8')).toBe(before);
    expect(ended.report?.verdicts).toHaveLength(1);
    expect(github.state.comments.size).toBe(1);
  });

  it.each([0, 1, 2])('that records, with %i pages free, has a whole record or none', async (pages) => {
    const disk = tinyDisk();
    disk.fill(pages);
    const github = await gitHub();
    const env = { RUNNER_TEMP: disk.folder, GITHUB_RUN_ID: '7000000009' };
    const ended = await run({ github, event: push({ sha: anySha(51), before: null }), env });
    const isRecorded = ended.outputs['recorded'] === 'true';
    expect([ended.status, ended.outputs['result']], ended.told).toEqual([0, 'pass']);
    expect(isRecorded).toBe(left(disk).includes('history.jsonl'));
    expect(isRecorded).toBe(!/NOT_RECORDED.*ENOSPC/.test(ended.stdout));
    if (pages === 0) expect(isRecorded).toBe(false);
    expect(left(disk).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe.skipIf(WITHOUT_DISK)('the command line', () => {
  const AT = ['--at', '2026-11-23T09:00:00Z'];

  it('adds no part of a record to a history that has no room for it', async () => {
    const disk = tinyDisk();
    // Ends so close to the end of its page that the disk takes the first bytes of the next line, and no more.
    const first = lines(record());
    const text = `${first.trimEnd()}${' '.repeat(PAGE - first.length - 20)}\n`;
    const path = join(disk.folder, 'history.jsonl');
    writeFileSync(path, text);
    disk.fill(0);
    const folder = folderWith({ 'head.json': '{"accuracy": 0.8}' });
    const args = ['record', 'head.json', '--history', disk.folder, '--run', '72.1', ...AT];
    const ended = await runCli(args, { cwd: folder });
    expect([ended.status, ended.stdout], ended.stderr).toEqual([3, '']);
    expect(ended.stderr).toMatch(/FILE_UNWRITABLE.*ENOSPC[\s\S]*free space on this disk/);
    expect(readFileSync(path, 'utf8')).toBe(text);
    disk.fill(4);
    const again = await runCli(args, { cwd: folder });
    expect(again.status, again.stderr).toBe(0);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
    expect(readFileSync(path, 'utf8').startsWith(text)).toBe(true);
  });

  it('writes no part of a report or an export, and its verdict stands where only an export failed', async () => {
    const disk = tinyDisk();
    const config = 'export: [{ type: junit, path: j.xml }, { type: audit-log, path: a.jsonl }]\n';
    const given = { 'head.json': '{"accuracy": 0.9}', 'c.yml': CONFIG + config };
    for (const [name, text] of Object.entries(given)) writeFileSync(join(disk.folder, name), text);
    const log = `{"earlier": "${'x'.repeat(PAGE - 40)}"}\n`;
    writeFileSync(join(disk.folder, 'a.jsonl'), log);
    disk.fill(0);
    const check = ['check', 'head.json', '--config', 'c.yml', ...AT];
    const ended = await runCli([...check, '--format', 'json'], { cwd: disk.folder });
    expect(ended.status, ended.stderr).toBe(0);
    const { result, notices, deliveries } = JSON.parse(ended.stdout);
    expect([result, deliveries.map((one: { ok: boolean }) => one.ok)]).toEqual(['pass', [false, false]]);
    expect(JSON.stringify(notices)).toMatch(/EXPORT_FAILED.*ENOSPC/);
    expect(readFileSync(join(disk.folder, 'a.jsonl'), 'utf8')).toBe(log);
    const out = await runCli([...check, '--out', 'out'], { cwd: disk.folder });
    expect([out.status, out.stderr]).toEqual([3, expect.stringMatching(/FILE_UNWRITABLE.*ENOSPC/)]);
    expect(left(disk).toSorted()).toEqual(['a.jsonl', ...Object.keys(given)].toSorted());
  });
});
