// Values of a real Prometheus in a health check, as a user has them: npm run test:servers -- monitoring
//
// Debian: apt-get install --no-install-recommends prometheus. HOLDLINE_PROMETHEUS names another place than the PATH, and
// HOLDLINE_BUNDLE another bundle than dist/index.js.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, outcomes, printed, program, Servers, skipped, until } from './running.mjs';

const BUNDLE = process.env['HOLDLINE_BUNDLE'] ?? join(import.meta.dirname, '../../dist/index.js');
const METRICS = `accuracy{model="a"} 0.95
accuracy{model="b"} 0.4
broken NaN
`;
/** Name, password and its bcrypt hash from https://prometheus.io/docs/guides/basic-auth/. */
const USER = { username: 'admin', password: 'test' };
const HASH = '$2b$12$hNf2lSsxfm0.i4a.1kVpSOVyBCfIB51VRjgBUyv6kdnyTlgWj81Ay';

async function scraped(servers) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(METRICS);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  servers.onEnd(() => server.close());
  return server.address().port;
}

async function prometheus(servers, path) {
  const port = await freePort();
  const [config, guard] = [join(servers.folder, 'prometheus.yml'), join(servers.folder, 'web.yml')];
  const job = {
    job_name: 'model',
    metrics_path: '/',
    static_configs: [{ targets: [`127.0.0.1:${await scraped(servers)}`] }],
  };
  // JSON is YAML.
  writeFileSync(config, JSON.stringify({ global: { scrape_interval: '1s' }, scrape_configs: [job] }));
  writeFileSync(guard, JSON.stringify({ basic_auth_users: { [USER.username]: HASH } }));
  const url = `http://127.0.0.1:${port}`;
  const flags = [
    `--config.file=${config}`,
    `--web.config.file=${guard}`,
    `--storage.tsdb.path=${join(servers.folder, 'tsdb')}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ];
  await servers.start(path, flags, `${url}/-/ready`);
  const authorization = `Basic ${Buffer.from(`${USER.username}:${USER.password}`).toString('base64')}`;
  await until(
    async () => {
      const response = await fetch(`${url}/api/v1/query?query=accuracy`, { headers: { authorization } });
      return (await response.json()).data?.result?.length === 2;
    },
    () => 'Prometheus scraped nothing',
  );
  return url;
}

/** `holdline health` with one source and one rule: its exit status, and of its report what is looked at. */
async function health(servers, { url, query, rule = 'min: 0.9', password = USER.password }) {
  const report = join(servers.folder, 'out', 'report.json');
  const source = {
    name: 'serving',
    type: 'prometheus',
    url,
    query,
    username: USER.username,
    password: `\${PROM_PASSWORD}`,
    'allow-private-hosts': true,
  };
  const rules = `rules: [{ match: "health:monitoring/*", ${rule} }]\n`;
  writeFileSync(join(servers.folder, 'c.yml'), `${rules}health: ${JSON.stringify({ sources: [source] })}\n`);
  const args = [BUNDLE, 'health', '--config', 'c.yml', '--out', 'out'];
  const env = { PATH: process.env['PATH'], HOME: servers.folder, PROM_PASSWORD: password };
  const child = spawn(process.execPath, args, { cwd: servers.folder, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const status = await new Promise((done) => child.once('close', done));
  const { result, verdicts, notices } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const rows = verdicts.map(({ id, outcome, head }) => `${id} ${outcome} ${head?.value ?? null}`);
  return { found: [status, result, ...rows, ...notices.map(({ code }) => code)], said };
}

async function finds(servers, given, wanted) {
  const { found, said } = await health(servers, given);
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(
      `expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}: ${said.slice(0, 600)}`,
    );
  }
  return found.join(', ');
}

const ONE = 'health:monitoring/serving';
const FAILED = `${ONE} invalid null`;

function checks(servers, url) {
  const asks = (given, wanted) => () => finds(servers, { url, ...given }, wanted);
  return {
    'a value that keeps its limit': asks({ query: 'max(accuracy)' }, [0, 'pass', `${ONE} passed 0.95`]),
    'a scalar': asks({ query: 'scalar(max(accuracy))' }, [0, 'pass', `${ONE} passed 0.95`]),
    'each series by itself': asks({ query: 'max by (model) (accuracy)' }, [
      1,
      'fail',
      `${ONE}{model=a} passed 0.95`,
      `${ONE}{model=b} violated 0.4`,
    ]),
    NaN: asks({ query: 'max(broken)' }, [3, 'error', FAILED, 'MONITOR_NO_NUMBER']),
    'a query that finds nothing': asks({ query: 'accuracy_' }, [3, 'error', FAILED, 'MONITOR_EMPTY']),
    'a range': asks({ query: 'accuracy[1m]' }, [3, 'error', FAILED, 'MONITOR_RANGE']),
    'a wrong query': asks({ query: 'max(' }, [3, 'error', FAILED, 'MONITOR_UNREACHED']),
    'a wrong password': asks({ query: 'up', password: 'wrong' }, [3, 'error', FAILED, 'MONITOR_UNREACHED']),
  };
}

/** What became of each check, in order. */
export async function run() {
  const path = program('prometheus', 'HOLDLINE_PROMETHEUS');
  if (path === null) return [skipped('Values of Prometheus', 'prometheus is not there')];
  const servers = new Servers(mkdtempSync(join(tmpdir(), 'holdline-monitoring-')));
  try {
    return await outcomes(checks(servers, await prometheus(servers, path)));
  } catch (error) {
    return [{ name: 'Starting Prometheus', outcome: 'failed', detail: String(error) }];
  } finally {
    await servers.end();
    rmSync(servers.folder, { recursive: true, force: true });
  }
}

await printed(import.meta.url, run);
