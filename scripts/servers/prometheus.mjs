// Exports to Prometheus, its Pushgateway and InfluxDB, on the real servers: npx tsc && node scripts/servers/prometheus.mjs
//
// Debian: apt-get install --no-install-recommends prometheus prometheus-pushgateway
// InfluxDB: GOBIN=$PWD/build/go go install github.com/influxdata/influxdb/cmd/influxd@v1.8.10   (HOLDLINE_INFLUXD=build/go/influxd)
// HOLDLINE_PROMETHEUS, HOLDLINE_PROMTOOL, HOLDLINE_PUSHGATEWAY and HOLDLINE_INFLUXD name other places than the PATH.
// Every server listens on a free port of loopback, in a folder of its own, and is ended by its process id.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, Servers, send, until } from './running.mjs';

const ROOT = join(import.meta.dirname, '../..');
const RULES = join(ROOT, 'integrations/prometheus/alerts.yml');
const RULE_TESTS = join(ROOT, 'integrations/prometheus/alerts.test.yml');
const DASHBOARD = join(ROOT, 'integrations/grafana/dashboard.json');
const HOSTILE = [
  'acc "quoted"',
  'line\nfeed',
  'carriage\r\nreturn',
  'back\\',
  'back\\nslash',
  '\\"',
  '{le="1"} 7',
  'a,b=c d',
  '# HELP holdline_result x',
  '# EOF',
  '准确率 ✓ 👩‍💻',
  '\u202egnp.exe\u2066x\u2069',
  'nul\u0000and\u0007bell',
  'line\u2028separator\u0085',
  '\ud800 lone',
  '',
  ' ',
  '""',
  '/../../metrics/job/other',
  '$labels {{ .Value }}',
];

const credentials = null;

function program(name, variable) {
  const found = process.env[variable] ?? name;
  const { error } = spawnSync(found, ['--version'], { encoding: 'utf8' });
  return error === undefined ? found : null;
}

async function builders() {
  const built = (path) => import(pathToFileURL(join(ROOT, 'build/js/export', path)));
  if (!existsSync(join(ROOT, 'build/js/export'))) throw new Error('build/js is not there: npx tsc');
  return Object.assign(
    {},
    ...(await Promise.all(
      ['samples.js', 'prometheus.js', 'pushgateway.js', 'remote-write.js', 'influx.js', 'grafana.js'].map(
        built,
      ),
    )),
  );
}

/** The report of the demo, made now, with a hostile name in every place that takes one. */
function exportedNow(suite) {
  const bundle = join(ROOT, 'dist/index.js');
  const { stdout } = spawnSync(process.execPath, [bundle, 'demo', '--format', 'json'], { encoding: 'utf8' });
  const report = JSON.parse(stdout);
  const [first] = report.verdicts;
  const more = HOSTILE.map((name, index) => ({
    ...first,
    metric: name,
    unit: name === '' ? null : name,
    labels: { [name]: HOSTILE[(index + 7) % HOSTILE.length], lang: name, number: String(index) },
  }));
  const verdicts = [...report.verdicts, ...more].map((verdict) => ({ ...verdict, suite }));
  return {
    report: {
      ...report,
      verdicts,
      createdAt: new Date().toISOString(),
      head: { ...report.head, ref: 'refs/heads/main', suites: [] },
    },
    repository: 'acme/sentiment',
    runUrl: null,
  };
}

/** Name and labels as one text → value. */
function known(rows, without = []) {
  return new Map(
    rows.map(([labels, value]) => {
      const kept = Object.entries(labels).filter(([name]) => !without.includes(name));
      return [JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1))), value];
    }),
  );
}

function expectedOf(familiesOf, exported) {
  return known(
    familiesOf(exported).flatMap(({ series, samples }) =>
      samples.map(({ labels, value }) => [{ ...labels, __name__: series.name }, value]),
    ),
  );
}

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
    // The demo has no limits and a base of no known age.
    const mayBeEmpty = /holdline_metric_limit|holdline_base_age/.test(expr);
    if (rows.length === 0 && !mayBeEmpty) throw new Error(`"${title}" shows nothing: ${expr}`);
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
    await servers.start(gatewayProgram, [`--web.listen-address=127.0.0.1:${gateway}`], url);
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
    const target = { url: `http://127.0.0.1:${gateway}`, credentials, job: 'holdline/checks' };
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

/** Tags and fields of a line as the server gives them back must be those that were written. */
async function influxChecks(servers, build, path) {
  const [http, rpc] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${http}`;
  const folder = join(servers.folder, 'influx');
  mkdirSync(folder);
  const config = join(folder, 'influx.conf');
  const data = `[data]\ndir = "${folder}/data"\nwal-dir = "${folder}/wal"\nseries-id-set-cache-size = 100\n`;
  const meta = `[meta]\ndir = "${folder}/meta"\n`;
  writeFileSync(
    config,
    `reporting-disabled = true\nbind-address = "127.0.0.1:${rpc}"\n${meta}${data}[http]\nbind-address = "127.0.0.1:${http}"\n`,
  );
  await servers.start(path, ['-config', config], `${url}/ping`);
  const ask = (text, method = 'GET') =>
    fetch(`${url}/query?db=holdline&q=${encodeURIComponent(text)}`, { method }).then((found) => found.json());
  return {
    'InfluxDB takes the API of version 2': async () => {
      await ask('CREATE DATABASE holdline', 'POST');
      const one = exportedNow('sentiment');
      await send(
        build.influx(
          { url, credentials: { kind: 'bearer', token: 'a:b' }, org: '-', bucket: 'holdline' },
          one,
        ),
      );
      const expected = expectedOf(build.familiesOf, one);
      const values = [...expected].filter(([key]) => key.includes('"holdline_metric_value"'));
      const { results } = await ask('SELECT value FROM holdline_metric GROUP BY *');
      const found = results[0].series ?? [];
      if (found.length !== values.length)
        throw new Error(`${values.length} values written, ${found.length} read`);
      const names = new Set(found.map(({ tags }) => tags.metric));
      for (const name of ['acc "quoted"', 'a,b=c d', '准确率 ✓ 👩‍💻', 'back∖', 'line␊feed']) {
        if (!names.has(name)) throw new Error(`no metric ${JSON.stringify(name)}: ${[...names].join(' | ')}`);
      }
      return `${found.length} values with their tags read back`;
    },
  };
}

async function outcomes(checks) {
  const rows = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      rows.push({ name, outcome: 'ok', detail: await check() });
    } catch (error) {
      rows.push({ name, outcome: 'failed', detail: String(error instanceof Error ? error.message : error) });
    }
  }
  return rows;
}

const skipped = (name, detail) => ({ name, outcome: 'skipped', detail });

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
    const influxd = program('influxd', 'HOLDLINE_INFLUXD');
    const said = influxd === null ? '' : spawnSync(influxd, ['version'], { encoding: 'utf8' }).stdout;
    const isOld = /v?1\.[0-7]\./.test(said);
    if (isOld)
      rows.push(skipped('InfluxDB', `the API of version 2 needs InfluxDB 1.8 or later: ${said.trim()}`));
    else await group('InfluxDB', influxd, (path) => influxChecks(servers, build, path));
    rows.push(skipped('Grafana', 'no package of it in Debian, npm, pip or the Go proxy'));
  } catch (error) {
    rows.push({ name: 'Starting the servers', outcome: 'failed', detail: String(error) });
  } finally {
    await servers.end();
    rmSync(servers.folder, { recursive: true, force: true });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await run();
  for (const { name, outcome, detail } of rows) {
    process.stdout.write(`${outcome === 'skipped' ? 'SKIPPED' : outcome.padEnd(7)}  ${name}: ${detail}\n`);
  }
  process.exitCode = rows.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
