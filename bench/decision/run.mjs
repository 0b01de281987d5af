// Error rates of the decision by simulation, next to its rivals': npm run bench:decision -- --help
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Usage: npm run bench:decision -- [--brief] [--seed TEXT] [--workers 1|2] [--scale X] [--studies A,B]

Simulates evaluations with known truth, judges them by Holdline and by its rivals' rules, and writes the rates of
false alarms and of losses seen. The full run takes up to an hour and writes docs/decision-benchmark.md; the brief one takes
up to two minutes and prints the same tables with fewer repetitions and cells. Same seed, same numbers.

  --brief         Fewer cells and repetitions; print instead of write.
  --out FILE      Where to write.
  --seed TEXT     Default: holdline.
  --workers N     1 or 2. Default: 2.
  --scale X       Repetitions, as a share of the usual.
  --studies LIST  Only these: history, pairs, families, lasting, items, splits, anomalies.
  --help          Show this help.

HOLDLINE_SAMPLES   A folder of real result files for the splits. Default: ../shared/samples.
`;

const ROOT = join(import.meta.dirname, '../..');
const JUDGE = join(ROOT, 'build/js/judge/judge.js');
const DOCUMENT = join(ROOT, 'docs/decision-benchmark.md');
const BRIEF_SCALE = 0.03;
const STUDIES = ['history', 'pairs', 'families', 'lasting', 'items', 'splits', 'anomalies'];
const MOST_WORKERS = 2;

function say(text) {
  process.stderr.write(`bench:decision: ${text}\n`);
}

function samplesOf(environment) {
  const folder = resolve(ROOT, environment['HOLDLINE_SAMPLES'] ?? '../shared/samples');
  if (existsSync(folder)) return folder;
  say(`SKIPPED the splits of real examples: there is no folder ${folder}; name one in HOLDLINE_SAMPLES`);
  return null;
}

function teller(tasks) {
  const started = Date.now();
  let told = 0;
  return (done) => {
    const percent = Math.floor((100 * done) / tasks.length);
    if (percent < told + 5 && done < tasks.length) return;
    told = percent;
    const { study } = tasks[Math.min(done, tasks.length - 1)];
    say(`${done} of ${tasks.length} cells, ${((Date.now() - started) / 1000).toFixed(0)} s, ${study}`);
  };
}

function numberOf(text, name, fits) {
  const number = Number(text);
  if (!fits(number)) throw new Error(`--${name} can't be ${JSON.stringify(text)}; see --help`);
  return number;
}

function settingOf(values) {
  const brief = values.brief === true;
  const studies = values.studies?.split(',') ?? STUDIES;
  const unknown = studies.find((study) => !STUDIES.includes(study));
  if (unknown !== undefined) throw new Error(`there is no study ${JSON.stringify(unknown)}; see --help`);
  return {
    brief,
    studies,
    seed: values.seed ?? 'holdline',
    scale: numberOf(values.scale ?? (brief ? BRIEF_SCALE : 1), 'scale', (scale) => scale > 0),
    workers: numberOf(
      values.workers ?? MOST_WORKERS,
      'workers',
      (count) => count === 1 || count === MOST_WORKERS,
    ),
    samples: samplesOf(process.env),
  };
}

async function simulate(setting) {
  // Loaded only now, so that the help and a missing build need no compiled judge.
  const { tasksOf } = await import('./measured.mjs');
  const { resultsOf } = await import('./pool.mjs');
  const { documentOf } = await import('./document.mjs');
  const tasks = tasksOf(setting);
  const results = await resultsOf(tasks, setting.workers, teller(tasks));
  const byStudy = Object.fromEntries(
    setting.studies.map((study) => [study, results.filter((_, i) => tasks[i].study === study)]),
  );
  return documentOf(setting, byStudy);
}

async function main() {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: {
      brief: { type: 'boolean' },
      help: { type: 'boolean' },
      seed: text,
      workers: text,
      scale: text,
      studies: text,
      out: text,
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!existsSync(JUDGE)) throw new Error(`there is no compiled judge ${JUDGE}; make it with npx tsc`);
  const setting = settingOf(values);
  const document = await simulate(setting);
  const out = values.out ?? (setting.brief ? null : DOCUMENT);
  if (out === null) process.stdout.write(document);
  else writeFileSync(out, document);
}

main().catch((error) => {
  process.stderr.write(`bench:decision: ${error.message}\n`);
  process.exitCode = 1;
});
