/** What lies in artifacts is data: nothing is unpacked anywhere, and what can't be trusted whole is not read at all. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Making, makeZip } from '../../archive/zip-maker.js';
import { push } from '../../github/events.js';
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
const ascii = (text: string) => new TextEncoder().encode(text);
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

/** Row, bytes, code, what the sentence must hold. */
const ARCHIVES: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['Z01 nothing', new Uint8Array(), 'ARCHIVE_EMPTY', /0 bytes/],
  ['Z02 F22 a page', ascii('<html>Unicorn</html>'), 'HISTORY_NOT_IN_ARTIFACT', /no history\.jsonl/],
  [
    'a tar.gz in place of a ZIP',
    new Uint8Array([0x1f, 0x8b, 8, 0]),
    'HISTORY_NOT_IN_ARTIFACT',
    /no history\.jsonl/,
  ],
  ['Z03 F22 one that is cut', whole.subarray(0, whole.length - 30), 'ARCHIVE_TRUNCATED', /not whole/],
  ['Z05 no entries', makeZip([]), 'ARCHIVE_NO_ENTRIES', /not one file/],
  [
    'Z06 T6 a name that climbs',
    bad({ name: 'x/../../evil', data: 'x' }),
    'ARCHIVE_PATH',
    /has "\.\." as a part/,
  ],
  [
    'Z07 T6 an absolute name',
    bad({ name: '/tmp/evil', data: 'x' }),
    'ARCHIVE_PATH',
    /leads out of the archive/,
  ],
  [
    'Z08 T6 backslashes',
    bad({ name: '..\\..\\evil', data: 'x' }),
    'ARCHIVE_PATH',
    /leads out of the archive/,
  ],
  ['Z09 T6 a drive', bad({ name: 'C:/evil', data: 'x' }), 'ARCHIVE_PATH', /leads out of the archive/],
  ['Z10 T11 a command in a name', bad({ name: 'a\n::error::evil', data: 'x' }), 'ARCHIVE_NAME', /U\+000A/],
  [
    'Z11 T9 a link, and a file through it',
    bad({ name: 'l', data: '/etc', mode: 0o120777 }, { name: 'l/evil', data: 'x' }),
    'ARCHIVE_LINK',
    /a symbolic link/,
  ],
  ['Z12 T10 the same name twice', makeZip([HISTORY, HISTORY]), 'ARCHIVE_DUPLICATE', /stands twice/],
  [
    'Z13 T10 names that differ in case',
    bad({ name: 'History.jsonl', data: '' }),
    'ARCHIVE_DUPLICATE',
    /stands twice/,
  ],
  [
    'Z14 T10 two names for one entry',
    makeZip([{ ...HISTORY, localName: 'other.jsonl' }]),
    'ARCHIVE_MISMATCH',
    /two stories/,
  ],
  [
    'Z15 T7 a size that lies',
    makeZip([{ ...HISTORY, size: 100 }]),
    'ARCHIVE_SIZE',
    /says that it has 100 bytes/,
  ],
  [
    'Z16 T7 64 MiB of zeros',
    makeZip([{ name: 'history.jsonl', data: new Uint8Array(64 * MEBIBYTE) }]),
    'ARCHIVE_RATIO',
    /at most \d+ to 1/,
  ],
  [
    'Z17 T7 70,000 entries',
    makeZip(
      Array.from({ length: 70_000 }, (_, at) => ({ name: `f${at}`, data: '', method: 0 })),
      { wide: true },
    ),
    'ARCHIVE_ENTRIES',
    /70000 entries/,
  ],
  [
    'T7 entries that overlap',
    makeZip([HISTORY, { ...HISTORY, name: 'history.jsonm', localName: 'history.jsonm', at: 0 }]),
    'ARCHIVE_',
    /ARCHIVE_(MISMATCH|OVERLAP)/,
  ],
  ['Z18 a wrong checksum', makeZip([{ ...HISTORY, crc: 1 }]), 'ARCHIVE_CRC', /checksum/],
  ['Z19 an encrypted entry', makeZip([{ ...HISTORY, flags: 1 }]), 'ARCHIVE_ENCRYPTED', /without a password/],
  ['Z19 bzip2', makeZip([{ ...HISTORY, method: 12 }]), 'ARCHIVE_METHOD', /bzip2/],
  [
    'Z20 a ZIP within the ZIP alone',
    makeZip([{ name: 'inner.zip', data: whole, method: 0 }]),
    'HISTORY_NOT_IN_ARTIFACT',
    /no history\.jsonl/,
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
