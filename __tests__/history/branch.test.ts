/** A history on a branch, by the real forge before a GitHub of the tests with a repository of git behind it. */
import { describe, expect, it } from 'vitest';
import { type BranchPlace, branchHistory } from '../../src/history/branch.js';
import { packExamples } from '../../src/history/outcomes.js';
import { encodeRecord } from '../../src/history/record.js';
import { packFile } from '../../src/history/shelf.js';
import { nodeCodec as codec } from '../../src/io/codec.js';
import type { HistoryRecord } from '../../src/model/history.js';
import type { BareRepository } from '../github/bare-repository.js';
import { commitFiles } from '../github/tree.js';
import { type Scene, scene } from '../io/github-forge.js';
import { faultsOfAsync } from './faults.js';
import { small, travelled } from './packs.js';
import { run } from './records.js';

const BRANCH = 'holdline';
const UPDATE = 'git/update-ref';
const NONE = new Map<string, Uint8Array>();
const pack = packExamples(small, codec) ?? new Uint8Array();
const packs = new Map([['s', pack]]);
const APPENDED = { became: 'appended', notices: [] };
const textOf = (...records: readonly HistoryRecord[]) =>
  records.map((record) => `${encodeRecord(record)}\n`).join('');

function gitOf({ github }: Scene): BareRepository {
  const { git } = github.state;
  if (git === null) throw new Error('the scene has no repository of git');
  return git;
}

async function onBranch(text: string | null = null) {
  const at = await scene({ git: true });
  const git = gitOf(at);
  const write = (files: Readonly<Record<string, string | null>>) =>
    commitFiles(git, { branch: BRANCH, files });
  if (text !== null) write({ 'history.jsonl': text });
  const store = (more: Partial<BranchPlace> = {}) =>
    branchHistory(at.forge, codec, {
      branch: BRANCH,
      outcomes: 5,
      seal: null,
      pause: async () => true,
      ...more,
    });
  const shown = (path: string) => git.ask(['show', `refs/heads/${BRANCH}:${path}`])?.toString('utf8') ?? null;
  const tip = () => git.tip(`refs/heads/${BRANCH}`);
  const rival = (record: HistoryRecord) => ({
    meanwhile: () => void write({ 'history.jsonl': `${shown('history.jsonl') ?? ''}${textOf(record)}` }),
  });
  return { at, git, write, store, shown, tip, rival };
}

describe('a history on a branch', () => {
  it('is empty where there is no branch, and begins with the first record', async () => {
    const { git, store, shown, tip } = await onBranch();
    expect(await store().read()).toEqual({ records: [], damaged: [], notices: [] });
    expect(await store().append(run('a', 1), NONE)).toEqual(APPENDED);
    expect(shown('history.jsonl')).toBe(textOf(run('a', 1)));
    expect(
      git
        .ask(['log', '-1', '--format=%B', tip() ?? ''])
        ?.toString('utf8')
        .trim(),
    ).toBe('Record a');
    expect((await store().read()).records).toEqual([run('a', 1)]);
  });

  it('only grows at its end, and by each record once', async () => {
    const { store, shown, tip } = await onBranch(textOf(run('a', 1)).trimEnd());
    expect(await store().append(run('b', 2), NONE)).toEqual(APPENDED);
    expect(shown('history.jsonl')).toBe(textOf(run('a', 1), run('b', 2)));
    const before = tip();
    expect(await store().append(run('b', 2), NONE)).toEqual({ became: 'present', notices: [] });
    expect(tip()).toBe(before);
  });

  it('names the branch in what is wrong with it, and is left as it is', async () => {
    const { store, shown } = await onBranch('x\n');
    expect(await faultsOfAsync(() => store().read())).toEqual([
      'HISTORY_BASE_DAMAGED holdline:history.jsonl:1',
    ]);
    expect(await faultsOfAsync(() => store().append(run('a', 1), NONE))).toEqual([
      'HISTORY_BASE_DAMAGED holdline:history.jsonl:1',
    ]);
    expect(shown('history.jsonl')).toBe('x\n');
  });

  it('that shrank while this run judged says by how much, and is written all the same', async () => {
    const { store, write } = await onBranch(textOf(run('a', 1), run('b', 2), run('c', 3)));
    const own = store();
    await own.read();
    write({ 'history.jsonl': textOf(run('c', 3)) });
    const { became, notices } = await own.append(run('d', 4), NONE);
    expect(became).toBe('appended');
    expect(notices.map(({ code, where }) => [code, where])).toEqual([
      ['HISTORY_SHRANK', 'holdline:history.jsonl'],
    ]);
    expect(notices[0]?.what).toContain('2 of the 3 records');
    // Also where there is nothing left to write.
    expect((await own.append(run('d', 4), NONE)).notices).toHaveLength(1);
  });
});

describe('writers at the same time', () => {
  it('all keep their records: who comes too late begins anew from what is there', async () => {
    const { at, store, shown, rival } = await onBranch(textOf(run('a', 1)));
    at.github.inject(UPDATE, rival(run('r1', 2)), rival(run('r2', 3)));
    const tries: number[] = [];
    const pause = async (attempt: number) => tries.push(attempt) > 0;
    expect(await store({ pause }).append(run('b', 4), NONE)).toEqual(APPENDED);
    expect(tries).toEqual([1, 2]);
    expect(shown('history.jsonl')).toBe(textOf(run('a', 1), run('r1', 2), run('r2', 3), run('b', 4)));
  });

  it('are told how often it was tried where patience runs out', async () => {
    const { at, store, shown, rival } = await onBranch(textOf(run('a', 1)));
    at.github.inject(UPDATE, rival(run('r1', 2)), rival(run('r2', 3)));
    const given = store({ pause: async (attempt) => attempt < 2 }).append(run('b', 4), NONE);
    await expect(given).rejects.toMatchObject({
      faults: [
        { code: 'HISTORY_CROWDED', where: 'holdline:history.jsonl', what: expect.stringMatching(/\b2\b/) },
      ],
    });
    expect(shown('history.jsonl')).not.toContain('"id":"b"');
  });
});

describe('outcomes on a branch', () => {
  const recordOf = async (store: ReturnType<typeof branchHistory>, id: string) => {
    const found = (await store.read()).records.find((record) => record.id === id);
    if (found === undefined) throw new Error(`there is no record ${id}`);
    return found;
  };

  it('come back as they were, and are null where none are kept', async () => {
    const { store, write } = await onBranch();
    const own = store();
    await own.append(run('a', 1), packs);
    const record = await recordOf(own, 'a');
    expect(await own.outcomes(record, 's')).toEqual(travelled(small));
    expect(await own.outcomes(record, 'other')).toBeNull();
    // Of the state that was read; another reading sees that they are gone.
    write({ [packFile('a', 's', codec)]: null });
    expect(await own.outcomes(record, 's')).toEqual(travelled(small));
    await own.read();
    expect(await own.outcomes(record, 's')).toBeNull();
    expect(await store().outcomes(record, 's')).toBeNull();
  });

  it('that are not what the record says are refused', async () => {
    const { store, write } = await onBranch();
    const own = store();
    await own.append(run('a', 1), packs);
    write({ [packFile('a', 's', codec)]: 'other' });
    const record = await recordOf(own, 'a');
    expect((await faultsOfAsync(() => own.outcomes(record, 's'))).join()).toContain(
      'HISTORY_OUTCOMES_DAMAGED',
    );
  });

  it('stay of as many records as are to keep them, whatever else lies there', async () => {
    const { store, write, shown } = await onBranch();
    const own = store({ outcomes: 2 });
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      await own.append(run(id, index + 2), packs);
      write({ 'notes.txt': 'mine' });
    }
    await own.append(run('late', 1), packs);
    const there = ['late', 'a', 'b', 'c'].map((id) => shown(packFile(id, 's', codec)) !== null);
    expect(there).toEqual([false, false, true, true]);
    expect(shown('notes.txt')).toBe('mine');
    expect((await own.read()).records.map(({ id }) => id)).toEqual(['late', 'a', 'b', 'c']);
  });
});

describe('a sealed history on a branch', () => {
  const seal = codec.seal('a secret of some length');

  it('shows nothing of its records and outcomes, and goes on where it began in the open', async () => {
    const { store, shown } = await onBranch(textOf(run('a', 1)));
    const own = store({ seal });
    expect(await own.append(run('b', 2), packs)).toEqual(APPENDED);
    const [plain, sealed = ''] = (shown('history.jsonl') ?? '').split('\n');
    expect(`${plain}\n`).toBe(textOf(run('a', 1)));
    expect(sealed).toMatch(/^\{"schema":"holdline\/sealed@1","key":"/);
    const { records } = await own.read();
    expect(records.map(({ id }) => id)).toEqual(['a', 'b']);
    const [, record] = records;
    expect(record === undefined ? null : await own.outcomes(record, 's')).toEqual(travelled(small));
    expect(shown(packFile('b', 's', codec))).not.toBe(Buffer.from(pack).toString('utf8'));
  });

  it('is refused without the key, and by its line', async () => {
    const { store } = await onBranch();
    await store({ seal }).append(run('a', 1), NONE);
    expect(await faultsOfAsync(() => store().read())).toEqual(['HISTORY_SEALED holdline:history.jsonl:1']);
  });
});
