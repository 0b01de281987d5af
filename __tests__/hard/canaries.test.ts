/** T25, T26, T40: canaries in six encodings through every fault of a receiver, of GitHub and of the program itself. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SECRET } from '../bundle/faults/scene.js';
import { folderWith } from '../bundle/folder.js';
import type { Started } from '../cli/child.js';
import type { FakeGitHub } from '../github/fake.js';
import { badGateway, primaryLimit, refused } from '../github/fault.js';
import { FAULTS, NAMES, swept } from './canaries.js';

const taken = FAULTS['takes it'] ?? (() => null);

describe('a receiver that', () => {
  it.each(Object.entries(FAULTS))(
    '%s learns its own secret alone, and nobody else any',
    async (name, fault) => {
      const { status, result, deliveries, arrived } = await swept({ fault });
      expect([status, result]).toEqual([1, 'fail']);
      // All were meant: a sweep in which nobody was told would prove nothing.
      expect(deliveries.map(({ channel }) => channel)).toEqual(expect.arrayContaining([...NAMES]));
      if (name !== 'is not there') expect(arrived).toEqual(NAMES);
      const lost = deliveries.filter(({ channel, ok }) => !ok && NAMES.includes(channel));
      if (name === 'takes it') expect(lost.length).toBeLessThan(NAMES.length);
      else expect(lost.length).toBeGreaterThan(0);
    },
  );
});

const words = [SECRET, encodeURIComponent(SECRET), Buffer.from(SECRET).toString('base64')];
const AT_GITHUB = {
  'that is down': badGateway(),
  'that refuses in words that hold the token': refused(403, `no ${words[0]}`),
  'that refuses in words that hold the token URL-encoded': refused(422, `no ${words[1]}`),
  'that refuses in words that hold the token in Base64': refused(400, `no ${words[2]}`),
  'whose words are cut in the middle of the token': refused(400, `${'x'.repeat(190)} ${words[0]}`),
  'that limits': primaryLimit(new Date(Date.now() + 2_400_000)),
} as const;

describe('a GitHub', () => {
  it.each(Object.entries(AT_GITHUB))(
    '%s hears its token in the header alone, and nobody else',
    async (_, fault) => {
      const atGitHub = (github: FakeGitHub) => {
        github.inject('issues/create-comment', fault);
        github.inject('checks/create', fault);
      };
      const { status, result } = await swept({ fault: taken, atGitHub });
      expect([status, result]).toEqual([1, 'fail']);
    },
  );
});

/** Thrown in the middle of telling, by a part that nobody suspects, with all that the environment holds. */
const CRASH = `
import { syncBuiltinESMExports } from 'node:module';
const all = Object.values(process.env).join(' ');
`;
const CRASHES = {
  throws: `${CRASH}Date.prototype.toISOString = () => { throw new Error(all); };`,
  'throws where nobody waits': `${CRASH}setTimeout(() => { throw new Error(all); }, 150);`,
  'refuses where nobody waits': `${CRASH}setTimeout(() => { Promise.reject(new Error(all)); }, 150);`,
} as const;

describe('a part of the program that', () => {
  it.each(Object.entries(CRASHES))('%s ends it red, and tells no secret', async (_, source) => {
    const folder = folderWith({ 'crash.mjs': source });
    const env = {
      NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'crash.mjs')).href}`,
      RUNNER_DEBUG: '1',
    };
    const { status, stderr, result } = await swept({ fault: taken, env });
    expect([status, result]).toEqual([1, undefined]);
    expect(stderr).toContain('an internal error, so nothing was judged');
    expect(stderr).toContain('***');
  });
});

it('a run that is cancelled while it tells shows no secret', async () => {
  let child: Started | null = null;
  const { status, stderr } = await swept({
    fault: (canary) => (request, response) => {
      child?.kill('SIGTERM');
      response.destroy(new Error(`${canary}${request.url}`));
    },
    onStart: (started) => {
      child = started;
    },
  });
  expect(status).toBe(143);
  expect(stderr).toContain('cancelled by SIGTERM');
});
