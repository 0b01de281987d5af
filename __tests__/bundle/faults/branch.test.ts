/** A history on a branch, damaged, moved, taken away and written by others: no record is lost, and none is made up. */
import { describe, expect, it } from 'vitest';
import { refusal } from '../../github/answer.js';
import { push } from '../../github/events.js';
import type { FakeGitHub } from '../../github/fake.js';
import { badGateway, type Fault, refused, storedThenBadGateway } from '../../github/fault.js';
import { git } from '../../github/git-client.js';
import type { Route } from '../../github/router.js';
import { anySha } from '../../github/state.js';
import { workflowToken } from '../../github/token.js';
import { commitFiles } from '../../github/tree.js';
import { type Ended, ending, gitHub, lines, record, run, times } from './scene.js';

const BRANCH = 'holdline';
const UPDATE = 'git/update-ref';

/** Puts a history on the branch, as another writer would. */
function write(github: FakeGitHub, text: string): void {
  const repository = github.state.git;
  if (repository === null) throw new Error('the fake has no repository');
  commitFiles(repository, {
    branch: BRANCH,
    files: { 'history.jsonl': text },
    message: 'Record a run\n',
    date: '2026-10-01T00:00:00Z',
  });
}

async function withHistory(
  text: string | null,
  seeds: Parameters<typeof gitHub>[0] = {},
): Promise<FakeGitHub> {
  const github = await gitHub({ git: true, artifacts: [], ...seeds });
  if (text !== null) write(github, text);
  return github;
}

const historyOf = (github: FakeGitHub) => git(github, 'show', `${BRANCH}:history.jsonl`).text;
const tipOf = (github: FakeGitHub) => github.state.git?.tip(`refs/heads/${BRANCH}`) ?? null;
const idsOf = (github: FakeGitHub): readonly string[] =>
  historyOf(github)
    .split('\n')
    .map((line) => /"id":"(\d+\.\d+)"/.exec(line)?.[1] ?? 'damaged');

/** What a push to main does, whose run is 7000000001. */
async function pushed(github: FakeGitHub, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const sha = github.state.git?.tip('refs/heads/main') ?? anySha(50);
  return await run({ github, event: push({ sha, before: null }), inputs: { history: 'branch' }, env });
}

const recorded = (...codes: readonly string[]) => ({ status: 0, result: 'pass', recorded: 'true', codes });
const OWN = '7000000001.1';
const OTHERS = Array.from({ length: 40 }, (_, at) =>
  record({ id: `${100 + at}.1`, at: `2026-08-01T10:${10 + at}:00Z` }),
);

describe('a history that can be written', () => {
  it('F26 is begun where there is no branch', async () => {
    const github = await withHistory(null);
    const ended = await pushed(github);
    expect(ending(ended), ended.told).toEqual({ ...recorded(), result: 'neutral' });
    expect(idsOf(github)).toEqual([OWN]);
    expect(git(github, 'rev-list', '--count', BRANCH).text).toBe('1');
  });

  const rivals: readonly (readonly [string, (github: FakeGitHub) => Fault])[] = [
    [
      'F13 a rival was faster',
      (github) => ({ meanwhile: () => write(github, lines(record(), record({ id: '72.1' }))) }),
    ],
    [
      'F13 a rival was faster, and the answer is 409',
      (github) => ({
        ...refused(409, 'Conflict'),
        meanwhile: () => write(github, lines(record(), record({ id: '72.1' }))),
      }),
    ],
    [
      'F13 a rival was faster, and the answer is 502',
      (github) => ({
        ...badGateway(),
        meanwhile: () => write(github, lines(record(), record({ id: '72.1' }))),
      }),
    ],
  ];
  it.each(rivals)('%s: begun anew on what is there now', async (_, fault) => {
    const github = await withHistory(lines(record()));
    github.inject(UPDATE, fault(github));
    const ended = await pushed(github);
    expect(ending(ended), ended.told).toEqual(recorded());
    expect(idsOf(github).slice(-2)).toEqual(['72.1', OWN]);
    expect(git(github, 'fsck', '--strict').status).toBe(0);
  });

  it('F30 somebody has deleted the branch: the record is not lost with it', async () => {
    const github = await withHistory(lines(record()));
    github.inject(UPDATE, { meanwhile: () => void git(github, 'update-ref', '-d', `refs/heads/${BRANCH}`) });
    const ended = await pushed(github);
    expect(ending(ended), ended.told).toEqual({ ...recorded(), codes: ['HISTORY_SHRANK'] });
    expect(idsOf(github)).toEqual([OWN]);
  });

  it('F30 somebody has rewritten the branch: what went away is told', async () => {
    const github = await withHistory(lines(record()));
    const rewrite = () => {
      git(github, 'update-ref', '-d', `refs/heads/${BRANCH}`);
      write(github, lines(record({ id: '72.1' })));
    };
    github.inject(UPDATE, { meanwhile: rewrite });
    const ended = await pushed(github);
    expect(ending(ended), ended.told).toEqual({ ...recorded(), codes: ['HISTORY_SHRANK'] });
    expect(idsOf(github)).toEqual(['72.1', OWN]);
  });

  const lost: readonly (readonly [string, readonly Fault[]])[] = [
    ['F28 the answer to the write was 502', [storedThenBadGateway()]],
    ['F28 the connection broke after the write', [{ stored: true, transport: 'reset' }]],
    ['F28 the write took effect and the answer was 409', [{ ...refused(409, 'Conflict'), stored: true }]],
    ['F1 the write was lost twice', times(2, badGateway)],
  ];
  it.each(lost)('%s: recorded once', async (_, faults) => {
    const github = await withHistory(lines(record()));
    github.inject(UPDATE, ...faults);
    expect(ending(await pushed(github))).toEqual(recorded());
    expect(idsOf(github)).toEqual(['71.1', OWN]);
  });

  it('F28 the same attempt that comes again adds nothing', async () => {
    const github = await withHistory(lines(record()));
    await pushed(github);
    const tip = tipOf(github);
    expect((await pushed(github)).outputs['recorded']).toBe('true');
    expect(tipOf(github)).toBe(tip);
  });

  it('F13 rivals that are always faster are given up after five minutes, and the verdict stands', async () => {
    let rival = 200;
    const faster: Route = {
      operation: UPDATE,
      accepts: 'contents=write',
      handle: () => {
        write(github, `${historyOf(github)}\n${lines(record({ id: `${rival++}.1` }))}`);
        return refusal(422, 'Update is not a fast forward');
      },
    };
    const github = await withHistory(lines(record()), { routes: [faster] });
    const ended = await pushed(github);
    expect(ending(ended), ended.told).toEqual({ ...recorded('NOT_RECORDED'), recorded: 'false' });
    expect(ended.stdout).toMatch(/other writers were faster \d+ times, so this record was not written/);
    expect(idsOf(github)).not.toContain(OWN);
  });

  it('F29 a second attempt is another record, and readers take the later one', async () => {
    const github = await withHistory(lines(record()));
    await pushed(github);
    await pushed(github, { GITHUB_RUN_ATTEMPT: '2' });
    expect(idsOf(github)).toEqual(['71.1', OWN, '7000000001.2']);
    const judged = await run({ github, inputs: { history: 'branch' } });
    expect(judged.report?.verdicts[0]?.trend).toHaveLength(2);
  });
});

const NUL = String.fromCharCode(0);
/** One damaged line before, or in the middle of, forty good ones. */
const DAMAGE: readonly (readonly [string, number, string])[] = [
  ['a first line that is no JSON', 0, '{"schema":'],
  ['half a line', 20, lines(record({ id: '300.1' })).slice(0, 90)],
  ['a line of another schema', 20, '{"schema":"somebody/else@1"}'],
  ['a line with a NUL', 20, `{"schema":"holdline/record@1","id":"${NUL}"}`],
  ['a first line that marks a conflict', 0, '<<<<<<< HEAD'],
];

describe('a damaged history', () => {
  it.each(DAMAGE)('F24 %s is counted, shown, and left as it is', async (_, at, damage) => {
    const all = lines(...OTHERS)
      .trimEnd()
      .split('\n');
    const github = await withHistory(`${all.toSpliced(at, 0, damage).join('\n')}\n`);
    const ended = await pushed(github);
    expect(ending(ended), ended.told).toEqual(recorded('HISTORY_LINES_DAMAGED'));
    expect(ended.stdout).toContain("1 of 41 lines of the history can't be read and were left out");
    expect(ended.stdout).toContain(`line ${at + 1}: `);
    expect(historyOf(github)).toContain(damage);
    expect(idsOf(github)).toHaveLength(42);
  });

  const good = lines(...OTHERS);
  const refusing: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'F24 damaged in its last line',
      `${good}<<<<<<< HEAD\n`,
      'HISTORY_BASE_DAMAGED',
      /newest line of the history/,
    ],
    ['F24 damaged in three of forty lines', `x\ny\nz\n${good}`, 'HISTORY_DAMAGED', /3 of 43 lines/],
    [
      'F25 of a newer schema',
      `${good}{"schema":"holdline/record@2"}\n`,
      'HISTORY_NEWER',
      /newer version of Holdline \("holdline\/record@2"\)/,
    ],
    [
      'F25 of a newer schema in an old line',
      `{"schema":"holdline/record@9"}\n${good}`,
      'HISTORY_NEWER',
      /holdline\/record@9/,
    ],
    ['F25 that is binary', `${NUL}\u0001\u0002${NUL}`, 'HISTORY_BASE_DAMAGED', /newest line/],
  ];
  it.each(refusing)('%s: not judged, nothing written', async (_, text, code, sentence) => {
    const github = await withHistory(text);
    const tip = tipOf(github);
    const ended = await pushed(github);
    expect([ended.status, ended.outputs['result'], ended.outputs['recorded']]).toEqual([1, 'error', 'false']);
    expect(ended.codes).toContain(code);
    expect(ended.stdout).toMatch(sentence);
    expect(ended.stdout).toMatch(/fix: /);
    expect(tipOf(github)).toBe(tip);
  });
});

describe('a history that can’t be reached', () => {
  const reading: readonly (readonly [string, string, readonly Fault[], string])[] = [
    ['F1 502 for good', 'git/get-ref', times(5, badGateway), 'GITHUB_UNAVAILABLE'],
    ['F5 403', 'git/get-tree', [refused(403, 'Resource not accessible by integration')], 'GITHUB_FORBIDDEN'],
    ['F8 a file that is gone', 'git/get-blob', times(3, () => refused(404, 'Not Found')), 'GITHUB_NOT_FOUND'],
  ];
  it.each(reading)('%s: not judged, never taken for an empty one', async (_, operation, faults, code) => {
    const github = await withHistory(lines(record()));
    github.inject(operation, ...faults);
    const tip = tipOf(github);
    const ended = await run({ github, inputs: { history: 'branch', comment: 'never' } });
    expect(ending(ended), ended.told).toEqual({
      status: 1,
      result: 'error',
      recorded: 'false',
      codes: [code],
    });
    expect(tipOf(github)).toBe(tip);
  });

  it('F8 of a repository that is hidden from the token', async () => {
    const github = await withHistory(lines(record()));
    github.inject('git/get-ref', refused(404, 'Not Found'));
    github.inject('repos/get', refused(404, 'Not Found'));
    const ended = await run({ github, inputs: { history: 'branch', comment: 'never' } });
    expect([ended.status, ended.outputs['result']]).toEqual([1, 'error']);
    expect(ended.codes).toEqual(['GITHUB_NOT_FOUND']);
  });

  const writing: readonly (readonly [string, Parameters<typeof gitHub>[0], string | null, RegExp])[] = [
    [
      'F5 a token that only reads',
      { token: workflowToken({ contents: 'read' }) },
      lines(record()),
      /contents: write/,
    ],
    ['F10 a repository without a commit', { git: { empty: true } }, null, /Git Repository is empty/],
    [
      'F15 a ruleset that keeps the branch',
      { git: { protect: [BRANCH] } },
      lines(record()),
      /Repository rule violations/,
    ],
  ];
  it.each(writing)('%s: judged, not recorded, and said', async (_, seeds, text, sentence) => {
    const github = await withHistory(text, seeds);
    const ended = await pushed(github);
    expect([ended.status, ended.outputs['recorded']]).toEqual([0, 'false']);
    expect(ended.codes).toContain('NOT_RECORDED');
    expect(ended.stdout).toMatch(sentence);
  });
});
