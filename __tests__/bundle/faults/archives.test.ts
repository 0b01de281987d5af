/** What lies in artifacts is data: nothing is unpacked anywhere, and what can't be trusted whole is not read at all. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Making, makeZip } from '../../archive/zip-maker.js';
import { push } from '../../github/events.js';
import { ZIP_INPUTS } from '../../hard/bad-inputs/zip.js';
import { folderWith } from '../folder.js';
import {
  type Ended,
  ending,
  FILES,
  gitHub,
  lines,
  ON_MAIN,
  record,
  run,
  uploaded,
  written,
} from './scene.js';

const HISTORY = { name: 'history.jsonl', data: lines(record()) };
const MEBIBYTE = 2 ** 20;
const whole = uploaded();

interface Held extends Ended {
  /** Every file that lies anywhere around the workspace and the temporary folder, but for what the run was given. */
  readonly left: readonly string[];
}

/** A run deep inside a folder, so that whatever climbs out of its place is seen. */
async function held(bytes: Uint8Array, more: { digest?: string; expired?: boolean } = {}): Promise<Held> {
  const folder = folderWith({ 'a/b/work/head.json': FILES['head.json'] });
  const temp = join(folder, 'a/b/temp');
  mkdirSync(temp);
  const github = await gitHub({ artifacts: [{ name: 'holdline-history', run: 71, bytes, ...more }] });
  const workspace = join(folder, 'a/b/work');
  const ended = await run({
    github,
    workspace,
    files: {},
    inputs: { comment: 'never' },
    env: { RUNNER_TEMP: temp },
  });
  expect(written(github)).toEqual([]);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  const left = found.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return { ...ended, left: left.filter((path) => path !== 'a/b/work/head.json') };
}

const REPORT = /^a\/b\/temp\/holdline-[0-9a-f-]+\/report\.json$/;
/** Beside it, for people. */
const PAGE = /^a\/b\/temp\/holdline-[0-9a-f-]+\/report\.html$/;
const bad = (...entries: readonly Making[]) => makeZip([HISTORY, ...entries]);

/** The corpus of docs/bad-input.md (Z01–Z20, of the fault F22 and the threats T6, T7, T9, T10, T11), and more. */
const ARCHIVES: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ...ZIP_INPUTS.map(
    ({ id, wrong, bytes, code, says }) => [`${id} ${wrong}`, bytes(HISTORY, whole), code, says] as const,
  ),
  [
    'a tar.gz in place of a ZIP',
    new Uint8Array([0x1f, 0x8b, 8, 0]),
    'HISTORY_NOT_IN_ARTIFACT',
    /no history\.jsonl/,
  ],
  [
    'T7 entries that overlap',
    makeZip([HISTORY, { ...HISTORY, name: 'history.jsonm', localName: 'history.jsonm', at: 0 }]),
    'ARCHIVE_',
    /ARCHIVE_(MISMATCH|OVERLAP)/,
  ],
  ['F24 a damaged newest line', uploaded(`${lines(record())}{"sch`), 'HISTORY_BASE_DAMAGED', /newest line/],
  ['F25 a newer schema', uploaded('{"schema":"holdline/record@2"}\n'), 'HISTORY_NEWER', /newer version/],
];

describe('a history whose artifact can’t be trusted: not judged, and nothing left on the disk', () => {
  it.each(ARCHIVES)('%s', async (_, bytes, code, sentence) => {
    const start = performance.now();
    const ended = await held(bytes);
    expect([ended.status, ended.outputs['result'], ended.outputs['recorded']]).toEqual([1, 'error', 'false']);
    expect(ended.stdout).toMatch(new RegExp(`::error::${code}`));
    expect(ended.stdout).toMatch(sentence);
    expect(ended.stdout).toContain('fix: ');
    expect(ended.stdout).not.toMatch(/^::error::evil/m);
    expect(ended.left.toSorted()).toEqual([expect.stringMatching(PAGE), expect.stringMatching(REPORT)]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('F21 a digest that is not the one that is listed', async () => {
    const ended = await held(whole, { digest: `sha256:${'0'.repeat(64)}` });
    expect([ended.status, ended.outputs['result']]).toEqual([1, 'error']);
    expect(ended.stdout).toMatch(/GITHUB_DIGEST .*after 2 downloads/);
    expect(ended.left.toSorted()).toEqual([expect.stringMatching(PAGE), expect.stringMatching(REPORT)]);
  });

  it('F11 all of them expired', async () => {
    const ended = await held(whole, { expired: true });
    expect([ended.status, ended.outputs['result']]).toEqual([1, 'error']);
    expect(ended.stdout).toContain('HISTORY_EXPIRED');
    expect(ended.stdout).toContain('history: branch');
  });
});

describe('what can be done about it', () => {
  it('on-error: warn lets an unreachable history through, and never an unsafe archive', async () => {
    const inputs = { 'on-error': 'warn', comment: 'never' };
    const evil = [{ name: 'holdline-history', run: 71, bytes: bad({ name: '../evil', data: 'x' }) }];
    const unsafe = await run({ github: await gitHub({ artifacts: evil }), inputs });
    expect([unsafe.status, unsafe.outputs['result']], 'unsafe').toEqual([1, 'error']);
    const newer = [
      { name: 'holdline-history', run: 71, bytes: uploaded('{"schema":"holdline/record@2"}\n') },
    ];
    const soft = await run({ github: await gitHub({ artifacts: newer }), inputs });
    expect([soft.status, soft.outputs['result']], 'soft').toEqual([0, 'error']);
    expect(soft.summary).toContain('not judged');
  });

  it('F11 an expired one is passed over for an older one that is not', async () => {
    const old = { name: 'holdline-history', run: 71, bytes: whole, createdAt: '2026-09-01T00:00:00Z' };
    const newer = { ...old, run: 72, expired: true, createdAt: '2026-10-01T00:00:00Z' };
    const github = await gitHub({ runs: [ON_MAIN, { ...ON_MAIN, id: 72 }], artifacts: [newer, old] });
    const ended = await run({ github });
    expect(ending(ended), ended.told).toEqual({ status: 0, result: 'pass', recorded: 'false', codes: [] });
  });

  it('F26 none at all is the first run: neutral, and said to be no pass', async () => {
    const ended = await run({ github: await gitHub({ artifacts: [] }) });
    expect(ending(ended)).toEqual({ status: 0, result: 'neutral', recorded: 'false', codes: [] });
    expect(ended.summary).toContain('This is not a pass');
  });

  it('on the base branch nothing is recorded over a history that can’t be read', async () => {
    const artifacts = [
      { name: 'holdline-history', run: 71, bytes: uploaded('{"schema":"holdline/record@2"}\n') },
    ];
    const ended = await run({ github: await gitHub({ artifacts }), event: push() });
    expect([ended.status, ended.outputs['recorded'], ended.outputs['record-path']]).toEqual([
      1,
      'false',
      undefined,
    ]);
    const names = Object.keys(ended.files).map((name) => name.replace(/^.*\//, ''));
    expect(names.sort()).toEqual(['report.html', 'report.json']);
  });

  it('T7 evaluation files in a bomb are refused as well', async () => {
    const bytes = makeZip([{ name: 'head.json', data: new Uint8Array(64 * MEBIBYTE) }]);
    const github = await gitHub({ artifacts: [{ name: 'results', run: 71, bytes }] });
    const inputs = { artifacts: '', 'workflow-artifacts': 'results', history: 'none', comment: 'never' };
    const ended = await run({ github, inputs, env: { GITHUB_RUN_ID: '71' } });
    expect([ended.status, ended.outputs['result']]).toEqual([1, 'error']);
    expect(ended.stdout).toContain('ARCHIVE_RATIO');
  });
});
