/** F16 behind a proxy: every call goes through it, the storage host's too, except where `no_proxy` names the host. */
import { afterEach, describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../../github/fake.js';
import type { Call } from '../../github/router.js';
import { ARTIFACT_ROUTES } from '../../github/routes/artifacts.js';
import { SERVER_NAME, selfSigned } from '../../io/github-self-signed.js';
import { folderWith } from '../folder.js';
import { passOn, startProxy, type Tunnel } from './proxy.js';
import { ending, gitHub, run } from './scene.js';

const PASSES = { status: 0, result: 'pass', recorded: 'false', codes: [] };
const open: Tunnel[] = [];

async function proxied(): Promise<Tunnel> {
  const proxy = await startProxy();
  open.push(proxy);
  return proxy;
}

afterEach(async () => {
  for (const proxy of open.splice(0)) await proxy.close();
});

/** The same server under another name. */
const named = (github: FakeGitHub, name: string) => ({
  url: github.url.replace('127.0.0.1', name),
  graphqlUrl: github.graphqlUrl.replace('127.0.0.1', name),
});

/** Hosts that the proxy was asked for, each once. */
const hosts = ({ seen }: Tunnel) =>
  [...new Set(seen.map((line) => line.replace(/^\w+ (?:http:\/\/)?([^/:]+).*$/, '$1')))].sort();

/** Names that lead nowhere but through the proxy. */
const STORAGE = 'storage.behind.invalid';
/** This machine by a number that the toolkit does not take for it: to 127.0.0.1 it never goes through a proxy. */
const NEAR = '0.0.0.0';

/** A GitHub that sends downloads on to a host of this name. */
async function storedAt(name: string): Promise<FakeGitHub> {
  const routes = ARTIFACT_ROUTES.map((route) => ({
    ...route,
    handle: (call: Call) => {
      const answer = route.handle(call);
      const { location } = answer.headers ?? {};
      const moved = location === undefined ? {} : { location: location.replace('127.0.0.1', name) };
      return { ...answer, headers: { ...answer.headers, ...moved } };
    },
  }));
  return await gitHub({ routes });
}

describe('a run behind a proxy', () => {
  it.each(['http_proxy', 'HTTP_PROXY'])('that %s names makes all its calls through it', async (name) => {
    const [github, proxy] = [await storedAt(STORAGE), await proxied()];
    const ended = await run({ github: named(github, SERVER_NAME), env: { [name]: proxy.url } });
    expect(ending(ended), ended.told).toEqual(PASSES);
    expect(hosts(proxy)).toEqual([SERVER_NAME, STORAGE]);
  });

  it.each([
    ['no_proxy', NEAR],
    ['NO_PROXY', `elsewhere.example,${NEAR}`],
    ['no_proxy', '*'],
  ])('goes straight where %s is %s', async (name, value) => {
    const [github, proxy] = [await storedAt(NEAR), await proxied()];
    const ended = await run({ github: named(github, NEAR), env: { http_proxy: proxy.url, [name]: value } });
    expect(ending(ended), ended.told).toEqual(PASSES);
    expect(proxy.seen).toEqual([]);
  });

  it.each([
    ['the storage host', SERVER_NAME, NEAR, [SERVER_NAME]],
    ['the API', NEAR, STORAGE, [STORAGE]],
  ])('goes straight to %s alone where no_proxy names it alone', async (_, api, storage, through) => {
    const [github, proxy] = [await storedAt(storage), await proxied()];
    const env = { http_proxy: proxy.url, no_proxy: NEAR };
    const ended = await run({ github: named(github, api), env });
    expect(ending(ended), ended.told).toEqual(PASSES);
    expect(hosts(proxy)).toEqual(through);
  });

  it('over TLS opens a tunnel with the credentials that https_proxy holds, and tells nobody of them', async ({
    skip,
  }) => {
    const [github, proxy] = [await gitHub({ git: true, artifacts: [] }), await proxied()];
    const server = await selfSigned((request, response) =>
      passOn(new URL(github.url).port, request, response),
    );
    if (server === null) return skip('no openssl');
    const folder = folderWith({ 'ca.pem': server.certificate });
    const url = server.url.replace('127.0.0.1', SERVER_NAME);
    const env = {
      https_proxy: proxy.url.replace('//', '//jane:pass-of-jane@'),
      NODE_EXTRA_CA_CERTS: `${folder}/ca.pem`,
    };
    const ended = await run({
      github: { url, graphqlUrl: `${url}/graphql` },
      inputs: { history: 'branch' },
      env,
    });
    await server.close();
    expect(ending(ended), ended.told).toEqual({ ...PASSES, result: 'neutral' });
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${new URL(url).host}`]));
    expect(proxy.credentials[0]).toBe(`Basic ${Buffer.from('jane:pass-of-jane').toString('base64')}`);
    expect(JSON.stringify([ended.told, ended.outputs, ended.files])).not.toContain('pass-of-jane');
  });
});

it.each(['http', 'https'])('F16 a proxy that is down is one clear sentence (%s)', async (scheme) => {
  const proxy = await startProxy();
  await proxy.close();
  const url = `${scheme}://${SERVER_NAME}`;
  const env = { [`${scheme}_proxy`]: proxy.url.replace('//', '//jane:pass-of-jane@') };
  const github = { url, graphqlUrl: `${url}/graphql` };
  const ended = await run({ github, inputs: { comment: 'never' }, env });
  expect(ending(ended)).toEqual({
    status: 1,
    result: 'error',
    recorded: 'false',
    codes: ['GITHUB_UNREACHABLE'],
  });
  expect(ended.stdout).toMatch(/can't be reached \(connect ECONNREFUSED 127\.0\.0\.1:\d+\).*5 tries/);
  expect(ended.stdout).toContain('behind a proxy set https_proxy and no_proxy');
  expect(ended.told).not.toContain('pass-of-jane');
});
