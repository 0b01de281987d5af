/** Runs, artifacts and their bytes: on the real client, over real connections. */
import { describe, expect, it } from 'vitest';
import { digestOf } from '../github/actions.js';
import { badGateway, pageInstead, refused } from '../github/fault.js';
import { anySha } from '../github/state.js';
import { outdatedAddress, STORAGE } from '../github/storage.js';
import { workflowToken } from '../github/token.js';
import { calls, faultOf, type SceneOptions, scene, times } from './github-forge.js';

const RUN = { event: 'push', branch: 'main', path: '.github/workflows/gate.yml', conclusion: 'success' };
const TEXT = 'the bytes of an archive';
const ARTIFACT = 'actions/download-artifact';

const SEEDS = {
  runs: [
    { ...RUN, id: 11, sha: anySha(11) },
    { ...RUN, id: 12, sha: anySha(12), fork: true, event: 'pull_request' },
  ],
  artifacts: [
    { name: 'history', bytes: TEXT, run: 11 },
    { name: 'other', bytes: 'x', run: 11 },
    { name: 'history', bytes: 'of a fork', run: 12 },
  ],
};

/** A scene, and its artifact "history" of the repository's own branch. */
async function withArtifact(options: SceneOptions = {}) {
  const at = await scene({ ...SEEDS, ...options });
  const { items } = await at.forge.artifacts('history');
  const artifact = items.find((one) => one.ownBranch);
  if (artifact === undefined) throw new Error('the fake lists no artifact of its own branch');
  return { ...at, artifact };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('artifacts', () => {
  it('are listed by name over all runs, newest first, and tell whose branch they are of', async () => {
    const { forge } = await scene(SEEDS);
    const { total, items } = await forge.artifacts('history');
    expect(total).toBe(2);
    expect(items).toMatchObject([
      { run: 12, branch: 'main', ownBranch: false },
      { run: 11, branch: 'main', ownBranch: true, sha: anySha(11), size: TEXT.length, expired: false },
    ]);
    expect(items[1]?.digest).toBe(digestOf(Buffer.from(TEXT)));
  });

  it('of one run are all listed, over its pages', async () => {
    const many = Array.from({ length: 130 }, (_, i) => ({ name: `leg ${i}`, bytes: 'x', run: 11 }));
    const at = await scene({ ...SEEDS, artifacts: [...many, { name: 'far', bytes: 'y', run: 12 }] });
    const found = await at.forge.runArtifacts(11);
    expect(new Set(found.map((one) => one.name)).size).toBe(130);
    expect(calls(at, 'actions/list-workflow-run-artifacts')).toBe(2);
  });

  it('of no run at all are nobody’s own', async () => {
    const { forge } = await scene({ artifacts: [{ name: 'history', bytes: 'x', run: null }] });
    expect((await forge.artifacts('history')).items).toMatchObject([
      { run: null, branch: null, sha: null, ownBranch: false },
    ]);
  });

  it('need a permission, which is named', async () => {
    const { forge } = await scene({ ...SEEDS, token: workflowToken({ contents: 'read' }) });
    const fault = await faultOf(forge.artifacts('history'));
    expect(fault).toMatchObject({ code: 'GITHUB_FORBIDDEN', status: 403, where: 'artifact history' });
    expect(fault.fix).toContain('permissions: { actions: read }');
  });
});

describe('a run', () => {
  it('tells its event, branch, commit and workflow, and whether it is a fork’s', async () => {
    const { forge } = await scene(SEEDS);
    expect(await forge.run(11)).toEqual({
      id: 11,
      event: 'push',
      branch: 'main',
      sha: anySha(11),
      workflowPath: '.github/workflows/gate.yml',
      ownBranch: true,
      conclusion: 'success',
    });
    expect(await forge.run(12)).toMatchObject({ event: 'pull_request', ownBranch: false });
  });

  it('that is not there may also be hidden, and both is said', async () => {
    const { forge } = await scene(SEEDS);
    const fault = await faultOf(forge.run(13));
    expect(fault).toMatchObject({ code: 'GITHUB_NOT_FOUND', status: 404, where: 'run 13' });
    expect(fault.what).toContain('missing, or the token may not see it');
    expect(fault.fix).toContain('actions: read');
  });
});

describe('pull requests', () => {
  it('are found by head, commit and repository together', async () => {
    const head = { ref: 'topic', sha: anySha(1), repository: 'mona/Hello-World' };
    const pulls = [
      { number: 3, head },
      { number: 4, head: { ...head, sha: anySha(2) } },
      { number: 5, head: { ...head, repository: 'octocat/Hello-World' } },
      { number: 6, head, state: 'closed' as const },
    ];
    const { forge, github } = await scene({ pulls });
    const { id } = github.state.repository;
    const wanted = { head: 'mona:topic', sha: anySha(1), repository: id + 1 };
    expect(await forge.pullRequests(wanted)).toEqual([3]);
    expect(await forge.pullRequests({ ...wanted, repository: id })).toEqual([]);
    // Without an owner GitHub leaves the filter unheeded.
    expect(await forge.pullRequests({ ...wanted, head: 'topic' })).toEqual([3]);
  });
});

describe('a download', () => {
  it('fetches the bytes without the token', async () => {
    const { forge, github, artifact } = await withArtifact();
    expect(textOf(await forge.download(artifact))).toBe(TEXT);
    const stored = github.requests.filter((one) => one.operation === STORAGE);
    expect(stored).toHaveLength(1);
    expect(stored[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each(['reset', 'reset halfway', 'stall', 'stall halfway', 'cut short', 'flip'] as const)(
    'is made again, at a new address, after bytes with: %s',
    async (transport) => {
      const at = await withArtifact({ means: { idleMs: 250 } });
      at.github.inject(STORAGE, { transport });
      expect(textOf(await at.forge.download(at.artifact))).toBe(TEXT);
      expect([calls(at, ARTIFACT), calls(at, STORAGE)]).toEqual([2, 2]);
    },
  );

  it.each([
    ['an address that is outdated', { answer: outdatedAddress() }],
    ['a storage host that is down', badGateway(503)],
  ])('is made again after %s', async (_, trouble) => {
    const at = await withArtifact();
    at.github.inject(STORAGE, trouble, trouble);
    expect(textOf(await at.forge.download(at.artifact))).toBe(TEXT);
    expect(calls(at, ARTIFACT)).toBe(3);
  });

  it('is given up after three tries', async () => {
    const at = await withArtifact();
    at.github.inject(STORAGE, ...times(3, () => ({ transport: 'reset' }) as const));
    const fault = await faultOf(at.forge.download(at.artifact));
    expect(fault).toMatchObject({ code: 'GITHUB_UNREACHABLE', where: 'artifact history of run 11' });
    expect(fault.what).toMatch(/while downloading an artifact; 3 tries in \d s$/);
  });

  it.each([
    ['other bytes than listed', { transport: 'flip' } as const],
    ['a page of HTML', pageInstead()],
  ])('that brings %s twice is refused', async (_, trouble) => {
    const at = await withArtifact();
    at.github.inject(STORAGE, trouble, trouble);
    const fault = await faultOf(at.forge.download(at.artifact));
    expect(fault.code).toBe('GITHUB_DIGEST');
    expect(fault.what).toContain(String(at.artifact.digest));
    expect(calls(at, STORAGE)).toBe(2);
  });

  it('without a digest takes no page of HTML for an archive', async () => {
    const at = await withArtifact({ artifacts: [{ name: 'history', bytes: TEXT, run: 11, digest: null }] });
    at.github.inject(STORAGE, pageInstead());
    expect(textOf(await at.forge.download(at.artifact))).toBe(TEXT);
    expect(calls(at, STORAGE)).toBe(2);
  });

  it('of what has expired is not made again', async () => {
    const at = await withArtifact();
    at.github.inject(ARTIFACT, refused(410, 'Artifact has expired'));
    expect(await faultOf(at.forge.download(at.artifact))).toMatchObject({ code: 'GITHUB_GONE', status: 410 });
    expect(calls(at, STORAGE)).toBe(0);
  });

  it('of more than 512 MiB is not begun', async () => {
    const at = await withArtifact();
    const fault = await faultOf(at.forge.download({ ...at.artifact, size: 2 ** 29 + 1 }));
    expect(fault).toMatchObject({ code: 'GITHUB_TOO_LARGE' });
    expect(fault.what).toContain('512 MiB');
    expect(calls(at, ARTIFACT)).toBe(0);
  });
});
