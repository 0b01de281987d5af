/** Exports from outside: what is written and sent, and that a dead sink changes no verdict and shows no secret. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { secretForms } from '../../src/request/secrets.js';
import { runCli } from '../cli/run.js';
import { forkPullRequest, pullRequest, push } from '../github/events.js';
import { anySha } from '../github/state.js';
import { selfSigned } from '../io/github-self-signed.js';
import { folderWith } from './folder.js';
import { ANSWERS, closedPort, redirecting, sink } from './sinks.js';
import { codes, GOOD, gitHub, READS, run, WORSE } from './stage.js';

/** No part of this occurs by chance. */
const CANARY = 'kanarie+Vogel/77=';
const PROBE = 'p77-kanarie-address';
const AT = '2026-11-23T09:00:00Z';
const SERVER = `username: "\${WHO}", password: "\${PW}", allow-private-hosts: true`;
const ENV = { PW: CANARY, WHO: 'kanarie-user-77' };

const gateway = (url: string, more = '') =>
  `{ type: prometheus-pushgateway, url: "${url}", ${SERVER}${more} }`;

interface Tried {
  readonly status: number | null;
  readonly report: Report;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
}

async function check(items: string, more: readonly string[] = ['--export'], env = {}): Promise<Tried> {
  const config = items === '' ? 'decision: { seed: 1 }\n' : `export: [${items}]\n`;
  const folder = folderWith({ 'base.csv': GOOD, 'head.csv': WORSE, 'c.yml': config });
  const args = ['check', 'head.csv', '--base', 'base.csv', '--config', 'c.yml', '--at', AT, '--out', 'rep'];
  const finished = await runCli([...args, ...more], { cwd: folder, env: { ...ENV, ...env } });
  const report: Report = JSON.parse(readFileSync(join(folder, 'rep/report.json'), 'utf8'));
  const { status, stdout, stderr } = finished;
  return { status, report, stdout, stderr, folder };
}

function hidesSecrets({ stdout, stderr, folder }: Tried): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  expect(files).toContain('rep/report.json');
  const texts = [stdout, stderr, ...files.map((name) => readFileSync(join(folder, name), 'utf8'))];
  const forms = [...Object.values(ENV), PROBE, `${ENV.WHO}:${CANARY}`].flatMap(secretForms);
  for (const text of texts) for (const form of forms) expect(text).not.toContain(form);
}

const plainly = ({ verdicts, counts, result }: Report) => ({ verdicts, counts, result });

describe('files', () => {
  it('are written without any flag, whole, and the audit log grows', async () => {
    const items = [
      '{ type: junit, path: out/j.xml }',
      '{ type: sarif, path: out/r.sarif }',
      '{ type: csv, path: out/t.csv }',
      '{ type: parquet, path: out/t.parquet }',
      '{ type: audit-log, path: out/audit.jsonl }',
      '{ type: openmetrics, path: out/m.txt }',
    ];
    const { folder, report, status } = await check(items.join(', '), []);
    expect(status).toBe(1);
    const paths = ['out/j.xml', 'out/r.sarif', 'out/t.csv', 'out/t.parquet', 'out/audit.jsonl', 'out/m.txt'];
    for (const path of paths) expect(readFileSync(join(folder, path)).length).toBeGreaterThan(100);
    expect(report.deliveries.map(({ ok, detail }) => [ok, detail])).toEqual(
      paths.map((path) => [true, path]),
    );
    const args = ['check', 'head.csv', '--base', 'base.csv', '--config', 'c.yml'];
    await runCli(args, { cwd: folder });
    const lines = readFileSync(join(folder, 'out/audit.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).what).filter((what) => what === 'run')).toHaveLength(2);
  });

  it('that can not be written are one notice, and the verdict stands', async () => {
    const tried = await check('{ type: junit, path: head.csv/j.xml }', []);
    expect([tried.status, tried.report.result]).toEqual([1, 'fail']);
    expect(codes(tried.report)).toEqual(['EXPORT_FAILED']);
  });
});

describe('when', () => {
  it.each([
    ['when: [fail]', true],
    ['when: [pass, error]', false],
    ['modes: [gate]', true],
    ['modes: [record, health]', false],
  ])('%s on a gate that fails: %s', async (key, written) => {
    const { folder, report } = await check(`{ type: junit, path: j.xml, ${key} }`, []);
    expect(existsSync(join(folder, 'j.xml'))).toBe(written);
    expect(report.deliveries).toHaveLength(written ? 1 : 0);
  });
});

describe('holdline report --format', () => {
  const saved = async () => (await check('')).folder;
  const asked = (folder: string, ...args: readonly string[]) =>
    runCli(['report', 'rep/report.json', '--format', ...args], { cwd: folder });

  it.each([
    ['audit-log', /^\{"schema":"holdline\/audit-log@1"/],
    ['csv', /^created_at,/],
    ['influx', /^holdline/],
    ['junit', /^<\?xml/],
    ['openmetrics', /# EOF\n$/],
    ['prometheus', /^# HELP/],
    ['sarif', /^\{\n {2}"\$schema"/],
  ])('%s prints it, and writes it where --out says', async (format, shape) => {
    const folder = await saved();
    const printed = await asked(folder, format);
    expect([printed.status, printed.stderr]).toEqual([0, '']);
    expect(printed.stdout).toMatch(shape);
    const written = await asked(folder, format, '--out', 'out/x');
    expect([written.status, written.stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out/x'), 'utf8')).toBe(printed.stdout);
  });

  it('tensorboard needs a folder', async () => {
    const folder = await saved();
    expect((await asked(folder, 'tensorboard')).stderr).toContain('EXPORT_NEEDS_FILE');
    expect((await asked(folder, 'tensorboard', '--out', 'runs')).status).toBe(0);
    expect(readdirSync(join(folder, 'runs'))).toEqual([expect.stringContaining('tfevents')]);
  });

  it('parquet needs a file', async () => {
    const folder = await saved();
    const refused = await asked(folder, 'parquet');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('EXPORT_NEEDS_FILE');
    expect((await asked(folder, 'parquet', '--out', 'x.parquet')).status).toBe(0);
    expect(readFileSync(join(folder, 'x.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });
});

describe('a server', () => {
  it('gets nothing without --export, and the report with it', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const quiet = await check(gateway(url), []);
    expect([got, quiet.report.deliveries]).toEqual([[], []]);
    const tried = await check(gateway(url));
    expect(got[0]).toMatchObject({ method: 'PUT' });
    expect(got[0]?.body).toContain('holdline');
    expect(tried.report.deliveries).toMatchObject([{ channel: 'prometheus-pushgateway', ok: true }]);
    hidesSecrets(tried);
  });

  it('gets nothing in a dry run, which shows the request with its secrets masked', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const items = `${gateway(`\${HOST}`)}, { type: junit, path: out/j.xml }`;
    const tried = await check(items, ['--export', '--dry-run'], { HOST: `${url}/${PROBE}` });
    expect(got).toEqual([]);
    expect(tried.stderr).toContain('PUT http://127.0.0.1');
    expect(tried.stderr).toContain('***');
    expect(existsSync(join(tried.folder, 'out'))).toBe(false);
    hidesSecrets(tried);
  });

  const bad: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    ['that breaks', async () => (await sink(ANSWERS.broken)).url, /answered 500/],
    ['that is busy', async () => (await sink(ANSWERS.busy)).url, /answered 429/],
    ['that knows nobody', async () => (await sink(ANSWERS.refused)).url, /answered 401/],
    ['that drips', async () => (await sink(ANSWERS.drip)).url, /no whole answer within 2 s/],
    ['that floods', async () => (await sink(ANSWERS.flood)).url, /the answer has/],
    ['that echoes', async () => (await sink(ANSWERS.echo)).url, /answered 400/],
    ['that is not there', closedPort, /ECONNREFUSED/],
  ];

  it.each(bad)('%s changes nothing but one notice, and shows no secret', async (_, start, reason) => {
    const before = await check('');
    const server = gateway(await start(), ', timeout: 2s');
    const tried = await check(
      `${server}, { type: audit-log, path: out/a.jsonl }, { type: junit, path: out/j.xml }`,
    );
    expect(plainly(tried.report)).toEqual(plainly(before.report));
    expect(tried.status).toBe(before.status);
    expect(codes(tried.report)).toEqual([...codes(before.report), 'EXPORT_FAILED']);
    expect(tried.report.deliveries).toMatchObject([
      { ok: false, detail: expect.stringMatching(reason) },
      { ok: true },
      { ok: true },
    ]);
    expect(tried.report.notices.at(-1)?.fix).toMatch(/\w/);
    hidesSecrets(tried);
  });

  it('that takes it and says in the answer that it did not is not believed', async () => {
    const { url, got } = await sink(ANSWERS['taken with errors']);
    const tried = await check(`{ type: elasticsearch, url: "${url}", ${SERVER} }`);
    expect(got[0]).toMatchObject({ method: 'POST', path: '/holdline/_bulk' });
    expect(codes(tried.report)).toEqual(['EXPORT_FAILED']);
    expect(tried.report.deliveries[0]?.detail).toContain('bad field');
    expect(tried.status).toBe(1);
    hidesSecrets(tried);
  });

  it('of every type gets something, and is not asked for more than it answers', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const types = ['elasticsearch', 'grafana-annotations', 'otlp', 'prometheus-remote-write', 'mlflow'];
    const items = types.map((type) => `{ type: ${type}, url: "${url}/${type}", ${SERVER} }`);
    const influx = `{ type: influx, url: "${url}/influx", org: o, bucket: b, ${SERVER} }`;
    const tried = await check([...items, influx].join(', '));
    for (const type of [...types, 'influx'])
      expect(got.map(({ path }) => path.split('/')[1])).toContain(type);
    hidesSecrets(tried);
  });

  it('that redirects is not followed', async () => {
    const other = await sink(ANSWERS.taken);
    const tried = await check(gateway((await redirecting(other.url)).url));
    expect(other.got).toEqual([]);
    expect(tried.report.notices.at(-1)).toMatchObject({ code: 'EXPORT_FAILED' });
    hidesSecrets(tried);
  });

  it('that nobody trusts is not sent to', async ({ skip }) => {
    const arrived: string[] = [];
    const server = await selfSigned((request, response) => {
      arrived.push(request.url ?? '');
      response.end('{}');
    });
    if (server === null) return skip('there is no openssl');
    onTestFinished(server.close);
    const tried = await check(gateway(server.url));
    expect(arrived).toEqual([]);
    expect(tried.report.notices.at(-1)).toMatchObject({
      code: 'EXPORT_FAILED',
      fix: expect.stringContaining('certificate'),
    });
    hidesSecrets(tried);
  });

  it.each([
    'https://127.0.0.1:PORT',
    'https://localhost:PORT',
    'https://0x7f.1:PORT',
    'https://[::ffff:127.0.0.1]:PORT',
  ])('of a private network is not sent to unless it may be: %s', async (spelling) => {
    const { url, got } = await sink(ANSWERS.taken);
    const address = spelling.replace('PORT', new URL(url).port);
    const tried = await check(`{ type: prometheus-pushgateway, url: "${address}" }`);
    expect(got).toEqual([]);
    expect(tried.report.notices.at(-1)).toMatchObject({
      code: 'EXPORT_FAILED',
      fix: expect.stringContaining('allow-private-hosts'),
    });
  });

  it('whose variable is not set is told, by the name of the variable', async () => {
    const tried = await check(gateway('http://127.0.0.1:9'), ['--export'], { PW: undefined });
    expect(tried.status).toBe(1);
    expect(tried.report.notices.at(-1)?.what).toContain('PW');
  });

  it('beside a dead one still gets it', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const dead = gateway(await closedPort());
    const tried = await check(`${dead}, ${gateway(url)}`);
    expect(tried.report.deliveries.map(({ ok }) => ok)).toEqual([false, true]);
    expect(got.length).toBeGreaterThan(0);
  });

  it('that is strict makes an error of the run, with status 3', async () => {
    const { url } = await sink(ANSWERS.broken);
    const tried = await check(gateway(url, ', strict: true'));
    expect([tried.status, tried.report.result]).toEqual([3, 'error']);
    expect(codes(tried.report)).toEqual(['EXPORT_FAILED_STRICT']);
    hidesSecrets(tried);
  });
});

describe('in the Action', () => {
  const config = (url: string) => `export: [{ type: junit, path: out/j.xml }, ${gateway(url)}]\n`;
  const inputs = { baseline: 'base.csv', history: 'none' };
  const onPull = async (url: string, fork: boolean) => {
    const text = config(url).replace(' }]', ', modes: [gate, record] }]');
    const github = await gitHub(READS, { contents: { [anySha(50)]: { '.github/holdline.yml': text } } });
    const files = { 'base.csv': GOOD, 'preds.csv': GOOD, '.github/holdline.yml': text };
    const event = fork ? forkPullRequest() : pullRequest();
    return await run({ event, github, files, inputs, env: fork ? {} : ENV });
  };

  it('a run of main writes and sends, and its summary says where to', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const github = await gitHub(READS);
    const files = { 'base.csv': GOOD, 'preds.csv': GOOD, '.github/holdline.yml': config(url) };
    const { report, stdout, summary } = await run({ event: push(), github, files, inputs, env: ENV });
    expect(summary).toContain('- ✓ `junit`: `out/j.xml`');
    expect(summary).toContain('Where this report went');
    expect(summary).not.toContain(CANARY);
    expect(report.deliveries).toMatchObject([
      { channel: 'junit', ok: true },
      { channel: 'prometheus-pushgateway', ok: true },
    ]);
    expect(got.length).toBeGreaterThan(0);
    expect(stdout.replace(/::add-mask::.*/g, '')).not.toContain(CANARY);
  });

  it('a pull request of this repository sends where gate is among the modes', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const { report } = await onPull(url, false);
    expect(report.deliveries).toContainEqual(
      expect.objectContaining({ channel: 'prometheus-pushgateway', ok: true }),
    );
    expect(got.length).toBeGreaterThan(0);
  });

  it('a pull request sends nothing where no modes are named', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const text = config(url);
    const github = await gitHub(READS, { contents: { [anySha(50)]: { '.github/holdline.yml': text } } });
    const files = { 'base.csv': GOOD, 'preds.csv': GOOD, '.github/holdline.yml': text };
    const { report } = await run({ event: pullRequest(), github, files, inputs, env: ENV });
    expect(report.deliveries.map(({ channel }) => channel)).toEqual(['junit', 'comment']);
    expect(got).toEqual([]);
  });

  it('a pull request from a fork has no secrets: the server is left out with one notice', async () => {
    const { url, got } = await sink(ANSWERS.taken);
    const { report, status } = await onPull(url, true);
    expect([status, report.result, got]).toEqual([0, 'pass', []]);
    expect(codes(report).filter((code) => code.startsWith('EXPORT'))).toEqual(['EXPORT_NO_SECRETS']);
  });
});
