// `npm run test:servers`: what Holdline sends, to real servers of this machine, each started and ended by its script.
//
// HOLDLINE_PYTHON      A Python with mlflow, tensorboard, opentelemetry-proto and aiosmtpd. Default: python3.
// HOLDLINE_OPENSEARCH  A folder with the jars of OpenSearch (scripts/servers/opensearch says how to get them).
// HOLDLINE_INFLUXD     influxd of InfluxDB 1.8 or later.
// Prometheus, Pushgateway and promtool are taken from the PATH (Debian: prometheus, prometheus-pushgateway).
//
// What is not there is SKIPPED, and said so; what fails is the exit status 1. Names of scripts as arguments run those alone.
const SCRIPTS = [
  'prometheus',
  'monitoring',
  'influx',
  'elasticsearch',
  'opentelemetry',
  'mlflow',
  'tensorboard',
  'smtp',
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SCRIPTS.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`there is no ${unknown.join(', ')}; there are ${SCRIPTS.join(', ')}\n`);
  process.exit(2);
}
const counts = { ok: 0, skipped: 0, failed: 0 };
for (const name of asked.length === 0 ? SCRIPTS : asked) {
  const { run } = await import(`./${name}.mjs`);
  for (const row of await run()) {
    counts[row.outcome]++;
    const word = row.outcome === 'ok' ? 'ok' : row.outcome.toUpperCase();
    process.stdout.write(`${word.padEnd(8)} ${name}: ${row.name}: ${row.detail}\n`);
  }
}
process.stdout.write(`${counts.ok} ok, ${counts.skipped} skipped, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
