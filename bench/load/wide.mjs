// Many suites in one configuration, and many measurements in one report: time, memory, and how long the report gets.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../process.mjs';
import { count, lastWords, mebibytes, seconds, size } from './cells.mjs';
import { act, pullRequest, repository } from './hosted.mjs';

const JUDGED = [0, 1];
const SUITES = [100, 500];
const MEASUREMENTS = [5_000, 50_000];
const A_SUITE = 1_000;
const METRICS = 20;
const FORMS = ['markdown', 'html', 'text'];

export const SUITES_COLUMNS = ['suites in one configuration', 'wall', 'CPU', 'peak memory'];
export const REPORT_COLUMNS = ['measurements in one report', 'what', 'wall', 'CPU', 'peak memory', 'size'];

/** A file of so many metrics, a few of which are a little worse in head. */
function metricsOf(suite, metrics, { name, loss }) {
  const values = Array.from({ length: metrics }, (_, at) => [
    `${name}${at}_accuracy`,
    0.5 + ((suite * 31 + at * 17) % 97) / 400 - (at % 50 === 0 ? loss : 0),
  ]);
  return JSON.stringify(Object.fromEntries(values));
}

/** Files for head and base in folders of their own, and the configuration that names each suite. */
function writeSides(folder, { suites, metrics, name }) {
  for (const [side, loss] of [
    ['head', 0.1],
    ['base', 0],
  ]) {
    mkdirSync(join(folder, side), { recursive: true });
    for (let suite = 0; suite < suites; suite++) {
      writeFileSync(join(folder, side, `s-${suite}.json`), metricsOf(suite, metrics, { name, loss }));
    }
  }
  const named = Array.from({ length: suites }, (_, suite) => ({
    name: `s-${suite}`,
    artifacts: [`*/s-${suite}.json`],
  }));
  const rules = [{ match: '*', direction: 'higher', 'max-drop': 0.05 }];
  writeFileSync(join(folder, 'holdline.yml'), JSON.stringify({ suites: named, rules }));
}

const CHECK = [
  'check',
  'head/*.json',
  '--base',
  'base/*.json',
  '--config',
  'holdline.yml',
  '--format',
  'json',
];

function refuseOdd(output, expected) {
  const { verdicts, notices } = JSON.parse(output);
  const judged = verdicts.filter(({ base }) => base !== null).length;
  if (judged !== expected)
    throw new Error(`${judged} of ${expected} were judged: ${JSON.stringify(notices)}`);
}

/** The rows of the table of suites. */
export async function suites(setting, folder) {
  const lines = [];
  for (const many of SUITES) {
    setting.say(`suites: ${many}`);
    const place = join(folder, String(many));
    mkdirSync(place);
    writeSides(place, { suites: many, metrics: METRICS, name: 'm' });
    const ended = await runMeasured([setting.bundle, ...CHECK], { folder: place, statuses: JUDGED });
    refuseOdd(ended.output, many * METRICS);
    const { seconds: wall, cpu, memory } = ended;
    lines.push([
      `${count(many)}, of ${METRICS} metrics each`,
      seconds(wall),
      seconds(cpu),
      mebibytes(memory),
    ]);
  }
  return lines;
}

async function reportLines(setting, place, label) {
  const line = (what, { seconds: wall, cpu, memory }, bytes) => [
    label,
    what,
    seconds(wall),
    seconds(cpu),
    mebibytes(memory),
    size(bytes),
  ];
  const sized = (name) => statSync(join(place, 'out', name)).size;
  const at = { folder: place, statuses: JUDGED };
  const checked = await runMeasured([setting.bundle, ...CHECK], at);
  const written = await runMeasured([setting.bundle, ...CHECK, '--out', 'out'], at);
  const lines = [
    line('judged, report.json on standard output', checked, Buffer.byteLength(checked.output)),
    line(
      'judged, and three files written',
      written,
      ['json', 'md', 'html'].reduce((sum, end) => sum + sized(`report.${end}`), 0),
    ),
  ];
  for (const form of FORMS) {
    const ended = await runMeasured([setting.bundle, 'report', 'out/report.json', '--format', form], at);
    lines.push(line(`report.json as ${form}`, ended, Buffer.byteLength(ended.output)));
  }
  return { lines, output: checked.output };
}

/** The same as an Action on a pull request: what GitHub has to take. */
async function hostedLine(setting, place, label) {
  const { github, main } = await repository();
  try {
    const ended = await act(setting, github, {
      event: pullRequest({ base: { sha: main } }),
      files: {},
      inputs: {
        artifacts: join(place, 'head/*.json'),
        baseline: join(place, 'base/*.json'),
        history: 'none',
        config: join(place, 'holdline.yml'),
      },
    });
    const comment = Math.max(
      0,
      ...[...github.state.comments.values()].map(({ body }) => Buffer.byteLength(body)),
    );
    const sizes = `comment ${size(comment)}, summary ${size(Buffer.byteLength(ended.summary))}`;
    const used = [seconds(ended.seconds), seconds(ended.cpu), mebibytes(ended.memory)];
    return [
      label,
      `the Action: result ${ended.outputs.result}, ${github.requests.length} calls`,
      ...used,
      sizes,
    ];
  } finally {
    await github.close();
  }
}

/** The rows of the table of measurements; the names with signs of their own are the same count. */
export async function measurements(setting, folder) {
  const lines = [];
  const [, most] = MEASUREMENTS;
  for (const [many, name, kind] of [
    ...MEASUREMENTS.map((many) => [many, 'metric_', '']),
    [most, '🎯 é<b>|', ', names with emoji and markup'],
  ]) {
    const label = `${count(many)}${kind}`;
    setting.say(`report: ${label}`);
    const place = join(folder, `${many}-${kind.length}`);
    mkdirSync(place);
    writeSides(place, { suites: many / A_SUITE, metrics: A_SUITE, name });
    try {
      const told = await reportLines(setting, place, label);
      refuseOdd(told.output, many);
      lines.push(...told.lines, await hostedLine(setting, place, label));
    } catch (error) {
      lines.push([label, `FAILED: ${lastWords(error.message)}`, '', '', '', '']);
    }
    rmSync(place, { recursive: true });
  }
  return lines;
}
