// Exports to InfluxDB, on a real one: npx tsc && node scripts/servers/influx.mjs
//
// GOBIN=$PWD/build/go go install github.com/influxdata/influxdb/cmd/influxd@v1.8.10, then HOLDLINE_INFLUXD=build/go/influxd.
// Version 1.8 has the write API of version 2; Debian's 1.6 has not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, outcomes, printed, program, refused, Servers, send, skipped } from './running.mjs';
import { builders, expectedOf, exportedNow } from './sample.mjs';

const NAME = 'InfluxDB takes the write API of version 2';
const [USER, PASSWORD] = ['admin', 'correct-horse'];
const READ_BACK = ['acc "quoted"', 'a,b=c d', '准确率 ✓ 👩‍💻', 'back∖', 'line␊feed'];

function configuration(folder, { http, rpc }) {
  const path = join(folder, 'influx.conf');
  const lines = [
    'reporting-disabled = true',
    `bind-address = "127.0.0.1:${rpc}"`,
    `[meta]\ndir = "${folder}/meta"`,
    `[data]\ndir = "${folder}/data"\nwal-dir = "${folder}/wal"`,
    `[http]\nbind-address = "127.0.0.1:${http}"\nauth-enabled = true`,
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

async function ask(url, text) {
  const query = new URLSearchParams({ db: 'holdline', u: USER, p: PASSWORD, q: text });
  const response = await fetch(`${url}/query?${query}`, { method: 'POST' });
  const { results, error } = await response.json();
  const problem = error ?? results[0].error;
  if (problem !== undefined) throw new Error(`${text}: ${problem}`);
  return results[0].series ?? [];
}

/** Values and names as the server gives them back are those that were written. */
async function writtenAndRead(url, build) {
  await ask(url, `CREATE USER ${USER} WITH PASSWORD '${PASSWORD}' WITH ALL PRIVILEGES`);
  await ask(url, 'CREATE DATABASE holdline');
  const one = exportedNow('sentiment');
  const target = { url, org: '-', bucket: 'holdline' };
  await refused(
    build.influx({ ...target, credentials: { kind: 'bearer', token: `${USER}:wrong` } }, one),
    401,
  );
  await send(build.influx({ ...target, credentials: { kind: 'bearer', token: `${USER}:${PASSWORD}` } }, one));
  const written = [...expectedOf(build.familiesOf, one)].filter(([key]) =>
    key.includes('"holdline_metric_value"'),
  );
  const read = await ask(url, 'SELECT value FROM holdline_metric GROUP BY *');
  const numbers = [written.map(([, value]) => value), read.map(({ values }) => values[0][1])].map((all) =>
    JSON.stringify(all.sort((a, b) => a - b)),
  );
  if (numbers[0] !== numbers[1]) throw new Error(`written ${numbers[0]}, read ${numbers[1]}`);
  const names = new Set(read.map(({ tags }) => tags.metric));
  const lost = READ_BACK.filter((name) => !names.has(name));
  if (lost.length > 0) throw new Error(`not read back: ${lost.join(' | ')} of ${[...names].join(' | ')}`);
  return `${read.length} values with their tags read back, a wrong token refused`;
}

export async function run() {
  const path = program('influxd', 'HOLDLINE_INFLUXD');
  if (path === null)
    return [skipped(NAME, 'influxd is not there; see the head of scripts/servers/influx.mjs')];
  const said = spawnSync(path, ['version'], { encoding: 'utf8' }).stdout.trim();
  if (/\bv?1\.[0-7]\./.test(said)) return [skipped(NAME, `needs 1.8 or later: ${said}`)];
  const build = await builders();
  const servers = new Servers(mkdtempSync(join(tmpdir(), 'holdline-influx-')));
  const [http, rpc] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${http}`;
  try {
    const check = async () => {
      await servers.start(path, ['-config', configuration(servers.folder, { http, rpc })], `${url}/ping`);
      return writtenAndRead(url, build);
    };
    return await outcomes({ [NAME]: check });
  } finally {
    await servers.end();
    rmSync(servers.folder, { recursive: true, force: true });
  }
}

await printed(import.meta.url, run);
