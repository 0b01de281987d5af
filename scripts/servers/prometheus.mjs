// Exports to Prometheus and its Pushgateway, on the real servers: npx tsc && node scripts/servers/prometheus.mjs
//
// Debian: apt-get install --no-install-recommends prometheus prometheus-pushgateway
// HOLDLINE_PROMETHEUS, HOLDLINE_PROMTOOL and HOLDLINE_PUSHGATEWAY name other places than the PATH.
// Every server listens on a free port of loopback, in a folder of its own, and is ended by its process id.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, outcomes, printed, program, refused, Servers, send, skipped, until } from './running.mjs';
import { builders, expectedOf, exportedNow, known } from './sample.mjs';

const ROOT = join(import.meta.dirname, '../..');
const RULES = join(ROOT, 'integrations/prometheus/alerts.yml');
const RULE_TESTS = join(ROOT, 'integrations/prometheus/alerts.test.yml');
const DASHBOARD = join(ROOT, 'integrations/grafana/dashboard.json');
const credentials = null;
/** Name, password and its bcrypt hash from https://prometheus.io/docs/guides/basic-auth/. */
const USER = { kind: 'basic', username: 'admin', password: 'test' };
const HASH = '$2b$12$hNf2lSsxfm0.i4a.1kVpSOVyBCfIB51VRjgBUyv6kdnyTlgWj81Ay';

function difference(expected, found) {
  const lost = [...expected].find(([key, value]) => found.get(key) !== value);
  if (lost !== undefined) return `expected ${lost[0]} ${lost[1]}, found ${found.get(lost[0])}`;
  const more = [...found.keys()].find((key) => !expected.has(key));
  return more === undefined ? null : `not expected: ${more}`;
}

async function answer(url) {
  const response = await fetch(url);
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${body.slice(0, 300)}`);
  return JSON.parse(body);
}

/** Rows of an instant query: labels and number. */
async function query(prometheus, expr) {
  const { data } = await answer(`${prometheus}/api/v1/query?query=${encodeURIComponent(expr)}`);
  return data.result.map(({ metric, value }) => [metric, Number(value[1])]);
}

/** Waits until the selected series are exactly those expected. */
async function same({ prometheus, selector, without, expected }) {
  let last = 'nothing was read';
  await until(
    async () => {
      last = difference(expected, known(await query(prometheus, selector), without));
      return last === null;
    },
    () => `${selector}: ${last}`,
  );
  return `${expected.size} series with the same labels and values`;
}

function promtool(path, args, input) {
  const { status, stdout, stderr } = spawnSync(path, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`promtool ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return `${stdout}${stderr}`.replace(/\s+/g, ' ').trim();
}

function configuration(folder, { pushgateway, scraped }) {
  const path = join(folder, 'prometheus.yml');
  const jobs = [
    ...(pushgateway === null
      ? []
      : [
          {
            job_name: 'gateway',
            honor_labels: true,
            basic_auth: { username: USER.username, password: USER.password },
            static_configs: [{ targets: [`127.0.0.1:${pushgateway}`] }],
          },
        ]),
    ...['text', 'openmetrics'].map((name) => ({
      job_name: name,
      metrics_path: `/${name}`,
      static_configs: [{ targets: [`127.0.0.1:${scraped}`] }],
    })),
  ];
  const global = { scrape_interval: '1s', evaluation_interval: '1s' };
  // JSON is YAML.
  writeFileSync(path, JSON.stringify({ global, rule_files: [RULES], scrape_configs: jobs }));
  return path;
}

const TYPES = {
  '/text': 'text/plain; version=0.0.4; charset=utf-8',
  '/openmetrics': 'application/openmetrics-text; version=1.0.0; charset=utf-8',
};

/** Both texts where Prometheus can scrape them. */
async function scrapable(texts) {
  const server = createServer((request, response) => {
    response.setHeader('content-type', TYPES[request.url] ?? 'text/plain');
    response.end(texts[request.url] ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

async function dashboardAnswers(prometheus) {
  const { panels } = JSON.parse(readFileSync(DASHBOARD, 'utf8'));
  const targets = panels.flatMap(({ title, targets: all }) => all.map(({ expr }) => [title, expr]));
  for (const [title, expr] of targets) {
    const rows = await query(prometheus, expr.replace(/\$(?:repository|branch|suite|metric)/g, '.*'));
    if (rows.length === 0) throw new Error(`"${title}" shows nothing: ${expr}`);
  }
  return `${targets.length} queries answered`;
}

async function firing(prometheus) {
  const wanted = ['HoldlineCheckFailed', 'HoldlineMetricFailing'];
  let names = [];
  await until(
    async () => {
      const { data } = await answer(`${prometheus}/api/v1/alerts`);
      names = data.alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname);
      return wanted.every((name) => names.includes(name));
    },
    () => `firing: ${names.join(', ')}`,
  );
  return `${wanted.join(' and ')} fire`;
}

/** Name → what is checked; each says in a few words what it saw, or throws. */
async function prometheusChecks(servers, build) {
  const [one, two] = [exportedNow('sentiment'), exportedNow('topics "α"/β')];
  const texts = { '/text': build.prometheusText(one), '/openmetrics': build.openMetricsText(one) };
  const scraped = await scrapable(texts);
  servers.onEnd(() => scraped.close());
  const gatewayProgram = program('prometheus-pushgateway', 'HOLDLINE_PUSHGATEWAY');
  const gateway = gatewayProgram === null ? null : await freePort();
  if (gatewayProgram !== null) {
    const url = `http://127.0.0.1:${gateway}/-/ready`;
    const guard = join(servers.folder, 'web.yml');
    writeFileSync(guard, JSON.stringify({ basic_auth_users: { [USER.username]: HASH } }));
    const kept = join(servers.folder, 'gateway.store');
    const flags = [
      `--web.listen-address=127.0.0.1:${gateway}`,
      `--web.config.file=${guard}`,
      `--persistence.file=${kept}`,
    ];
    await servers.start(gatewayProgram, flags, url);
  }
  const port = await freePort();
  const prometheus = `http://127.0.0.1:${port}`;
  const config = configuration(servers.folder, { pushgateway: gateway, scraped: scraped.address().port });
  const flags = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(servers.folder, 'tsdb')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--web.enable-remote-write-receiver',
  ];
  await servers.start(program('prometheus', 'HOLDLINE_PROMETHEUS'), flags, `${prometheus}/-/ready`);
  const expected = expectedOf(build.familiesOf, one);
  const without = ['job', 'instance'];
  const scrape = (job) => () =>
    same({ prometheus, selector: `{__name__=~"holdline_.+",job="${job}"}`, without, expected });
  const push = async () => {
    const target = { url: `http://127.0.0.1:${gateway}`, credentials: USER, job: 'holdline/checks' };
    await refused(build.pushgateway({ ...target, credentials: null }, one), 401);
    await send([...build.pushgateway(target, one), ...build.pushgateway(target, two)]);
    // Pushed again with less: the group is replaced, the other suite stays.
    const shorter = { ...one, report: { ...one.report, verdicts: one.report.verdicts.slice(0, 3) } };
    await send(build.pushgateway(target, shorter));
    const both = [...expectedOf(build.familiesOf, shorter), ...expectedOf(build.familiesOf, two)];
    const selector = '{__name__=~"holdline_.+",job="holdline/checks"}';
    return same({ prometheus, selector, without, expected: new Map(both) });
  };
  const written = async () => {
    await send(build.remoteWrite({ url: prometheus, credentials }, one));
    return same({ prometheus, selector: '{__name__=~"holdline_.+",job=""}', without: [], expected });
  };
  return {
    'Prometheus scrapes the text format': scrape('text'),
    'Prometheus scrapes OpenMetrics': scrape('openmetrics'),
    'Prometheus takes remote write': written,
    ...(gateway === null ? {} : { 'Pushgateway takes two suites, Prometheus scrapes it': push }),
    'Prometheus fires the alerts': () => firing(prometheus),
    'Prometheus answers the queries of the dashboard': () => dashboardAnswers(prometheus),
  };
}

function promtoolChecks(path, build) {
  const plain = exportedNow('sentiment');
  const text = build.prometheusText({
    ...plain,
    report: { ...plain.report, verdicts: plain.report.verdicts },
  });
  return {
    'promtool check rules': () => promtool(path, ['check', 'rules', RULES]),
    'promtool test rules': () => promtool(path, ['test', 'rules', RULE_TESTS]),
    'promtool check metrics': () =>
      `${promtool(path, ['check', 'metrics'], text)} ${text.split('\n').length} lines`,
  };
}

/** What became of each check, in order. */
export async function run() {
  const build = await builders();
  const servers = new Servers(mkdtempSync(join(tmpdir(), 'holdline-prometheus-')));
  const rows = [];
  const group = async (name, path, checks) => {
    if (path === null)
      rows.push(skipped(name, 'the program is not there; see the head of scripts/servers/prometheus.mjs'));
    else rows.push(...(await outcomes(await checks(path))));
  };
  try {
    await group('promtool', program('promtool', 'HOLDLINE_PROMTOOL'), (path) => promtoolChecks(path, build));
    if (program('prometheus-pushgateway', 'HOLDLINE_PUSHGATEWAY') === null) {
      rows.push(skipped('Pushgateway', 'prometheus-pushgateway is not there'));
    }
    await group('Prometheus', program('prometheus', 'HOLDLINE_PROMETHEUS'), () =>
      prometheusChecks(servers, build),
    );
  } catch (error) {
    rows.push({ name: 'Starting the servers', outcome: 'failed', detail: String(error) });
  } finally {
    await servers.end();
    rmSync(servers.folder, { recursive: true, force: true });
  }
  return rows;
}

await printed(import.meta.url, run);
