// What the checks on real servers send: the report of the demo, with a hostile name wherever one can stand.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
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

export async function builders() {
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
export function exportedNow(suite) {
  const bundle = join(ROOT, 'dist/index.js');
  const { stdout } = spawnSync(process.execPath, [bundle, 'demo', '--format', 'json'], { encoding: 'utf8' });
  const report = JSON.parse(stdout);
  const [first] = report.verdicts;
  const more = HOSTILE.map((name, index) => ({
    ...first,
    metric: name,
    unit: name === '' ? null : name,
    labels: { [name]: HOSTILE[(index + 7) % HOSTILE.length], lang: name, number: String(index) },
    limits: { min: 0.5, max: 1, target: null, maxDrop: '2%', maxRise: 0.1 },
  }));
  const verdicts = [...report.verdicts, ...more].map((verdict) => ({ ...verdict, suite }));
  return {
    report: {
      ...report,
      verdicts,
      createdAt: new Date().toISOString(),
      head: { ...report.head, ref: 'refs/heads/main', suites: [] },
      base: { ...report.base, ageDays: 1.5 },
    },
    repository: 'acme/sentiment',
    runUrl: null,
  };
}

/** Name and labels as one text → value. */
export function known(rows, without = []) {
  return new Map(
    rows.map(([labels, value]) => {
      const kept = Object.entries(labels).filter(([name]) => !without.includes(name));
      return [JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1))), value];
    }),
  );
}

export function expectedOf(familiesOf, exported) {
  return known(
    familiesOf(exported).flatMap(({ series, samples }) =>
      samples.map(({ labels, value }) => [{ ...labels, __name__: series.name }, value]),
    ),
  );
}
