/**
 * Secrets through every fault. One run has a token, a server of each type to export to and a channel of each type to
 * tell, each with a canary of its own and a server of its own; all servers share one fault. Afterwards no canary stands,
 * in any of six encodings, in anything that the run left or sent, but in the requests that it is meant for.
 */
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { gitHub, mustBeSilent, run, SECRET, type Seeds } from '../bundle/faults/scene.js';
import { folderWith, predictions } from '../bundle/folder.js';
import { ANSWERS, type Answer, type Sink, sink } from '../bundle/sinks.js';
import { shownOf } from '../github/canary.js';
import type { FakeGitHub } from '../github/fake.js';
import type { RunOptions } from '../github/runner.js';
import { anySha } from '../github/state.js';

/** Every encoding writes it in another way, and no part of it occurs by chance. */
const canaryOf = (name: string) => `kanarie-${name}+a/b="c~d"?>77`;

interface Place {
  readonly name: string;
  /** The entry of the configuration for a server at this address. */
  readonly entry: (url: string) => string;
  /** The variable that holds an address is itself the secret. */
  readonly address?: (url: string, canary: string) => string;
}

const target = (name: string, more: string): Place => ({
  name,
  entry: (url) => `{ type: ${name}, url: "${url}/x", ${more}, ${COMMON}, modes: [gate] }`,
});
const COMMON = 'allow-private-hosts: true, timeout: 2s';
const variable = (name: string) => name.toUpperCase().replaceAll('-', '_');
const basic = (name: string) => `username: ci, password: "$\{${variable(name)}}"`;
const token = (name: string) => `token: "$\{${variable(name)}}"`;

export const EXPORTS: readonly Place[] = [
  target('prometheus-pushgateway', basic('prometheus-pushgateway')),
  target('prometheus-remote-write', basic('prometheus-remote-write')),
  target('otlp', basic('otlp')),
  target('elasticsearch', `api-key: "$\{ELASTICSEARCH}"`),
  target('grafana-annotations', token('grafana-annotations')),
  target('influx', `org: o, bucket: b, ${token('influx')}`),
  target('mlflow', token('mlflow')),
];

const robot = (name: string, path: string): Place => ({
  name,
  entry: () => `{ type: ${name}, url: "$\{${variable(name)}}", ${COMMON} }`,
  address: (url, canary) => `${url}${path}${encodeURIComponent(canary)}`,
});

export const CHANNELS: readonly Place[] = [
  robot('slack', '/services/'),
  robot('teams', '/workflows/'),
  robot('wecom', '/send?key='),
  robot('dingtalk', '/robot/send?access_token='),
  robot('feishu', '/hook/'),
  {
    name: 'webhook',
    entry: (url) => `{ type: webhook, url: "${url}/in", secret: "$\{WEBHOOK}", ${COMMON} }`,
  },
  {
    name: 'sms-gateway',
    entry: (url) =>
      `{ type: sms-gateway, url: "${url}/in", authorization: "$\{SMS_GATEWAY}", to: ["+4915112345678"], ${COMMON} }`,
  },
];

const PLACES = [...EXPORTS, ...CHANNELS];
/** All that must not be shown: the canaries, and the token. */
const SECRETS = [SECRET, ...PLACES.map(({ name }) => canaryOf(name))];

/** A server answers with the knowledge of what it was sent: the worst of them gives it back. */
export type Fault = (canary: string) => Answer | null;

const refusing =
  (disguise: (canary: string) => string): Fault =>
  (canary) =>
  (_, response) =>
    void response.writeHead(400).end(`refused: ${disguise(canary)}`);
const plainly =
  (answer: Answer): Fault =>
  () =>
    answer;

/** By name; `null` for a server that is not there. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'takes it': plainly(ANSWERS.taken),
  breaks: plainly(ANSWERS.broken),
  'is busy': plainly(ANSWERS.busy),
  refuses: plainly(ANSWERS.refused),
  'takes it with errors': plainly(ANSWERS['taken with errors']),
  drips: plainly(ANSWERS.drip),
  'tells the headers back': plainly(ANSWERS.echo),
  'tells it back as it is': refusing((canary) => canary),
  'tells it back URL-encoded': refusing(encodeURIComponent),
  'tells it back in Base64': refusing((canary) => Buffer.from(canary).toString('base64')),
  'tells it back in Base64 of URLs': refusing((canary) => Buffer.from(canary).toString('base64url')),
  'tells it back in hexadecimal': refusing((canary) => Buffer.from(canary).toString('hex')),
  'tells it back within JSON': refusing((canary) => JSON.stringify({ error: canary })),
  'tells it back with a status of 200': (canary) => (_, response) =>
    void response.end(JSON.stringify({ errcode: 7, errmsg: canary, code: 7, msg: canary, errors: [canary] })),
  'tells it back in a status line': (canary) => (_, response) =>
    void response.writeHead(500, `no ${encodeURIComponent(canary)}`).end(),
  'leads elsewhere with it': (canary) => (_, response) =>
    void response.writeHead(307, { location: `http://127.0.0.1:9/${encodeURIComponent(canary)}` }).end(),
  'hangs up': plainly((request) => void request.socket.destroy()),
  'is not there': () => null,
};

interface Standing extends Place {
  readonly canary: string;
  readonly sink: Sink | null;
  readonly url: string;
}

async function standing(place: Place, fault: Fault): Promise<Standing> {
  const canary = canaryOf(place.name);
  const answer = fault(canary);
  const there = answer === null ? null : await sink(answer);
  return { ...place, canary, sink: there, url: there?.url ?? 'http://127.0.0.1:9' };
}

const GOOD = predictions({ right: 450, wrong: 50 });
const WORSE = predictions({ right: 450, wrong: 50, lost: 40 });

/** Each server was sent its own secret at most, and the fake none but the token in its header. */
function mustBeSent(places: readonly Standing[]): void {
  for (const { canary, sink: there, name } of places) {
    const others = SECRETS.filter((secret) => secret !== canary);
    for (const { path, head, body } of there?.got ?? []) {
      expect([name, shownOf(`${path}\n${head}\n${body}`, others)]).toEqual([name, []]);
      expect([name, shownOf(body, [canary])]).toEqual([name, []]);
    }
  }
}

export interface Swept {
  readonly status: number | null;
  readonly stderr: string;
  readonly result: string | undefined;
  readonly deliveries: readonly { readonly channel: string; readonly ok: boolean }[];
  readonly arrived: readonly string[];
}

export interface Sweep extends Pick<RunOptions, 'onStart'> {
  readonly fault: Fault;
  readonly seeds?: Seeds;
  /** What goes wrong at GitHub meanwhile. */
  readonly atGitHub?: (github: FakeGitHub) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** One run that fails, so that everybody is told; what became of it, when no secret was found anywhere. */
export async function swept({ fault, seeds = {}, atGitHub, env = {}, ...more }: Sweep): Promise<Swept> {
  const places = await Promise.all(PLACES.map((place) => standing(place, fault)));
  const entries = (of: readonly Place[]) =>
    places.filter(({ name }) => of.some((one) => one.name === name)).map(({ entry, url }) => entry(url));
  const list = (of: readonly Place[]) =>
    entries(of)
      .map((entry) => `  - ${entry}\n`)
      .join('');
  const config = `export:\n${list(EXPORTS)}notify:\n${list(CHANNELS)}`;
  const contents = { [anySha(51)]: { '.github/holdline.yml': config } };
  const github = await gitHub({ contents, ...seeds });
  atGitHub?.(github);
  const variables = places.map(({ name, canary, url, address }) => [
    variable(name),
    address === undefined ? canary : address(url, canary),
  ]);
  const home = folderWith({});
  const ended = await run({
    github,
    files: { 'head.csv': WORSE, 'base.csv': GOOD },
    inputs: { artifacts: 'head.csv', baseline: 'base.csv', history: 'none', 'check-run': 'true' },
    env: { HOME: home, ...Object.fromEntries(variables), ...env },
    ...more,
  });
  mustBeSilent(ended, SECRETS);
  mustBeSent(places);
  const told = [...github.state.comments.values()].map(({ body }) => body);
  const checks = [...github.state.checks.values()].map((check) => JSON.stringify(check));
  const asked = github.requests.map((request) => JSON.stringify(request));
  expect(shownOf([...told, ...checks, ...asked].join('\n'), SECRETS)).toEqual([]);
  // T40: what a self-hosted machine keeps between runs has nothing of them.
  expect(readdirSync(home)).toEqual([]);
  return {
    status: ended.status,
    stderr: ended.stderr,
    result: ended.outputs['result'],
    deliveries: ended.report?.deliveries ?? [],
    arrived: places.filter(({ sink: there }) => (there?.got.length ?? 0) > 0).map(({ name }) => name),
  };
}

export const NAMES: readonly string[] = PLACES.map(({ name }) => name);
