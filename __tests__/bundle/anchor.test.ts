/** Anchors, fingerprints and accepted losses, through the committed bundle. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { runCli } from '../cli/run.js';
import { pullRequest, push } from '../github/events.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { folderWith } from './folder.js';
import { COMMITS, codes, gitHub, run, WRITES } from './stage.js';

const NOISE = [0.001, -0.002, 0.002, -0.001, 0, 0.0015, -0.0015, 0.0005];

/** A line of a history: the n-th run on the base branch. */
function line(n: number, value: number, more: Readonly<Record<string, unknown>> = {}): string {
  const at = new Date(Date.UTC(2026, 7, 1 + n)).toISOString();
  const { sha = anySha(200 + n), fingerprints = {}, ...rest } = more;
  const suites = [{ name: 'm', model: null, dataset: null, format: 'metrics-json', files: [], fingerprints }];
  return JSON.stringify({
    schema: 'holdline/record@1',
    id: `${n}.1`,
    sha,
    ref: null,
    event: 'push',
    workflow: null,
    at,
    result: 'pass',
    accepted: [],
    head: { sha, ref: null, run: String(n), at, suites },
    measurements: [{ id: 'm/accuracy', value, n: null, standardError: null }],
    outcomes: null,
    ...rest,
  });
}

const runs = (count: number, value: (n: number) => number, more?: Readonly<Record<string, unknown>>) =>
  Array.from({ length: count }, (_, n) => line(n, value(n) + (NOISE[n % 8] ?? 0), more));
const textOf = (lines: readonly string[]) => lines.map((one) => `${one}\n`).join('');

async function checked(folder: string, value: unknown) {
  writeFileSync(join(folder, 'm.json'), JSON.stringify(value));
  const args = ['check', 'm.json', '--history', 'h', '--config', 'c.yml', '--format', 'json'];
  const ended = await runCli([...args, '--at', '2026-11-01T00:00:00Z'], { cwd: folder });
  const report: Report = JSON.parse(ended.stdout);
  return { ...ended, report, verdict: report.verdicts.find((one) => one.metric === 'accuracy') };
}

describe('an anchor on the command line', () => {
  // The release was recorded at .900; main has crept to .896 since.
  const creeping = textOf([
    line(0, 0.9, { sha: anySha(7) }),
    ...runs(20, (n) => (n < 10 ? 0.899 : 0.896)).slice(1),
  ]);

  it('that is a commit stops what creeps', async () => {
    const folder = folderWith({ 'h/history.jsonl': creeping, 'c.yml': `anchor: "${anySha(7)}"\n` });
    const { status, report, verdict } = await checked(folder, { accuracy: 0.8915 });
    expect([status, verdict?.outcome]).toEqual([1, 'regressed']);
    expect(verdict?.reasons.map((reason) => reason.kind)).toContain('below-anchor');
    expect(report.anchor).toMatchObject({ sha: anySha(7), run: '0' });
  });

  it.each([
    ['best', []],
    ['v*', ['ANCHOR_UNKNOWN']],
    [`"${anySha(8)}"`, ['ANCHOR_NO_RECORD']],
  ])('%s: %j', async (anchor, expected) => {
    const folder = folderWith({ 'h/history.jsonl': creeping, 'c.yml': `anchor: ${anchor}\n` });
    const { status, report } = await checked(folder, { accuracy: 0.897 });
    expect([status, codes(report)]).toEqual([0, expected]);
  });

  it('that is a tag is read from git’s own files', async () => {
    const folder = folderWith({
      'h/history.jsonl': creeping,
      'c.yml': 'anchor: last-release\n',
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/packed-refs': `${anySha(1)} refs/tags/v1.9.0\n${anySha(3)} refs/tags/v1.10.0\n^${anySha(7)}\n`,
    });
    const { report, verdict } = await checked(folder, { accuracy: 0.893 });
    expect(report.anchor?.sha).toBe(anySha(7));
    expect(verdict?.reasons[0]).toMatchObject({ kind: 'below-anchor', anchor: 'v1.10.0' });
  });

  it('that was accepted below is none any more', async () => {
    const folder = folderWith({ 'h/history.jsonl': creeping, 'c.yml': `anchor: "${anySha(7)}"\n` });
    const args = ['accept', '*/accuracy', '--history', 'h', '--reason', 'smaller model'];
    expect((await runCli([...args, '--at', '2026-10-01T00:00:00Z'], { cwd: folder })).status).toBe(0);
    const { verdict } = await checked(folder, { accuracy: 0.893 });
    expect(verdict?.againstAnchor).toBeNull();
  });
});

describe('an anchor on GitHub', () => {
  const files = (value: number) => ({ 'm.json': JSON.stringify({ accuracy: value }) });
  const history = textOf([line(0, 0.9, { sha: anySha(7) }), ...runs(20, () => 0.896).slice(1)]);
  const commits = [...COMMITS, { sha: anySha(7), parents: [anySha(6)] }, { sha: anySha(6), parents: [] }];

  it.each([
    ['last-release', { release: 'v1.2.0', tags: { 'v1.2.0': anySha(7) } }, 'v1.2.0'],
    ['v*', { tags: { 'v1.1.0': anySha(6), 'v1.2.0': anySha(7), other: anySha(6) } }, 'v1.2.0'],
    [`"${anySha(7)}"`, {}, anySha(7)],
  ])('%s is found and held against', async (anchor, seeds, name) => {
    const contents = { [anySha(51)]: { '.github/holdline.yml': `anchor: ${anchor}\n` } };
    const github = await gitHub(workflowToken({ contents: 'read', pull_requests: 'write' }), {
      ...seeds,
      commits,
      contents,
    });
    const told = await run({
      event: pullRequest(),
      files: { ...files(0.893), 'h/history.jsonl': history },
      inputs: { artifacts: 'm.json', history: 'path:h' },
      github,
    });
    expect(told.report.anchor?.sha).toBe(anySha(7));
    const [verdict] = told.report.verdicts;
    expect(verdict?.reasons).toContainEqual(expect.objectContaining({ kind: 'below-anchor', anchor: name }));
    expect(told.summary).toContain('losses too small to see have added up');
  });

  it('without any release says so, and judges', async () => {
    const contents = { [anySha(51)]: { '.github/holdline.yml': 'anchor: last-release\n' } };
    const github = await gitHub(workflowToken({ contents: 'read', pull_requests: 'write' }), { contents });
    const told = await run({
      event: pullRequest(),
      files: { ...files(0.896), 'h/history.jsonl': history },
      inputs: { artifacts: 'm.json', history: 'path:h' },
      github,
    });
    expect([told.status, codes(told.report)]).toEqual([0, expect.arrayContaining(['ANCHOR_UNKNOWN'])]);
  });
});

describe('fingerprints', () => {
  const told = (dataset: string) => runs(12, () => 0.9, { fingerprints: { dataset } });

  it('that must agree and do not are an error, never a quiet comparison', async () => {
    const folder = folderWith({ 'h/history.jsonl': textOf(told('old')), 'c.yml': 'comparable: [dataset]\n' });
    const { status, report, verdict } = await checked(folder, { task: 'm', dataset: 'new', accuracy: 0.9 });
    expect([status, report.result, verdict?.outcome]).toEqual([3, 'error', 'incomparable']);
    const reason = { kind: 'fingerprint-differs', name: 'dataset', base: 'old', head: 'new' };
    expect(verdict?.reasons).toEqual([reason]);
  });

  it('that agree again leave only the comparable runs in the noise', async () => {
    const last = line(13, 0.8, { fingerprints: { dataset: 'new' } });
    const folder = folderWith({
      'h/history.jsonl': textOf([...told('old'), last]),
      'c.yml': 'comparable: [dataset]\n',
    });
    const { status, verdict } = await checked(folder, { task: 'm', dataset: 'new', accuracy: 0.8 });
    expect([status, verdict?.trend]).toEqual([0, [0.8]]);
  });

  it('that nobody named are told where they differ', async () => {
    const folder = folderWith({ 'h/history.jsonl': textOf(told('old')), 'c.yml': 'decision: { seed: 1 }\n' });
    const { status, report } = await checked(folder, { task: 'm', dataset: 'new', accuracy: 0.9 });
    expect([status, codes(report)]).toEqual([0, ['FINGERPRINT_DIFFERS']]);
  });

  it('that no file tells are named', async () => {
    const folder = folderWith({ 'h/history.jsonl': textOf(told('a')), 'c.yml': 'comparable: [judge]\n' });
    const { report } = await checked(folder, { task: 'm', dataset: 'a', accuracy: 0.9 });
    expect(codes(report)).toEqual(['COMPARABLE_UNTOLD']);
  });
});

it('a record of a day to come is named', async () => {
  const folder = folderWith({
    'h/history.jsonl': textOf([...runs(6, () => 0.9), line(40, 0.9, { at: '2100-01-01T00:00:00.000Z' })]),
    'c.yml': 'decision: { seed: 1 }\n',
  });
  const { status, report } = await checked(folder, { accuracy: 0.9 });
  expect([status, codes(report)]).toEqual([0, ['HISTORY_FUTURE']]);
});

describe('a label on the merged pull request', () => {
  const history = textOf(runs(12, () => 0.9));
  const merged = { number: 812, state: 'closed' as const, mergeSha: anySha(51), labels: ['holdline-accept'] };
  const onMain = (workspace: string) => ({
    event: push({ sha: anySha(51), before: anySha(50) }),
    inputs: { artifacts: 'm.json', history: `path:${workspace}/h` },
  });

  async function pushed(pulls: Parameters<typeof gitHub>[1], token = WRITES) {
    const folder = folderWith({ 'h/history.jsonl': history });
    const github = await gitHub(token, pulls);
    const files = { 'm.json': '{"accuracy": 0.85}' };
    return { ...(await run({ ...onMain(folder), files, github })), folder };
  }

  it('accepts the loss: main is not red, its level starts anew, and the record says who', async () => {
    const { status, report, outputs, folder } = await pushed({ pulls: [merged] });
    expect([status, report.result, outputs['recorded']]).toEqual([0, 'pass', 'true']);
    const [verdict] = report.verdicts;
    expect(verdict?.outcome).toBe('waived');
    expect(verdict?.reasons[0]).toMatchObject({ kind: 'accepted', pullRequest: 812, was: 'regressed' });
    writeFileSync(join(folder, 'c.yml'), 'decision: { seed: 1 }\n');
    expect((await checked(folder, { accuracy: 0.851 })).verdict?.outcome).toBe('passed');
    expect((await checked(folder, { accuracy: 0.78 })).verdict?.outcome).toBe('regressed');
  });

  it('of another name, or on no merged pull request, accepts nothing', async () => {
    for (const pull of [
      { ...merged, labels: ['bug'] },
      { number: 812, labels: merged.labels, head: { sha: anySha(50) } },
    ]) {
      expect((await pushed({ pulls: [pull] })).report.result).toBe('fail');
    }
  });

  it('that may not be read leaves the verdict, and names the permission', async () => {
    const { report } = await pushed({ pulls: [merged] }, workflowToken({ contents: 'write' }));
    expect([report.result, codes(report)]).toEqual(['fail', ['ACCEPT_UNREADABLE']]);
  });

  it('on an open one is announced, and changes nothing yet', async () => {
    const github = await gitHub(workflowToken({ contents: 'read', pull_requests: 'write' }));
    const told = await run({
      event: pullRequest({ labels: ['holdline-accept'] }),
      files: { 'm.json': '{"accuracy": 0.85}', 'h/history.jsonl': history },
      inputs: { artifacts: 'm.json', history: 'path:h' },
      github,
    });
    expect([told.status, codes(told.report)]).toEqual([1, ['ACCEPT_AFTER_MERGE']]);
  });
});
