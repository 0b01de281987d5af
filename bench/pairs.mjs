// The whole gate on a pair of prediction files, against pandas and scikit-learn, as whole processes in turn.
import { join } from 'node:path';
import { median, run, runMeasured } from './process.mjs';

const PEERS = join(import.meta.dirname, 'peers.py');
const ROWS = join(import.meta.dirname, 'rows.mjs');
/** A gate that finds a regression did its work: it ends with 1. */
const JUDGED = [0, 1];
/** Of sums over a million terms in another order. */
const CLOSE = 1e-9;
const LIMIT_MIB = 400;

/** The versions behind this Python as one line, or `null` where pandas or scikit-learn is not there. */
export async function peerVersions(python, folder) {
  const ask =
    'import platform, numpy, pandas, sklearn; print(f"Python {platform.python_version()}, pandas {pandas.__version__}, scikit-learn {sklearn.__version__}, numpy {numpy.__version__}")';
  try {
    return (await run(python, ['-c', ask], { folder })).output.trim();
  } catch {
    return null;
  }
}

async function gate(bundle, head, folder) {
  const args = [bundle, 'check', head, '--base', 'base.csv', '--format', 'json'];
  const { output, ...used } = await runMeasured(args, { folder, statuses: JUDGED });
  return { ...used, report: JSON.parse(output) };
}

async function peer(python, folder, { head, scope }) {
  const { seconds, output } = await run(python, [PEERS, head, 'base.csv', scope], { folder });
  return { seconds, ...JSON.parse(output) };
}

/** A race between programs that do not agree would measure nothing. */
function refuseDisagreement(report, peers, count) {
  if (peers.pairs !== count) throw new Error(`the peer paired ${peers.pairs} rows of ${count}`);
  for (const side of ['head', 'base']) {
    for (const [metric, theirs] of Object.entries(peers.values[side])) {
      const ours = report.verdicts.find((verdict) => verdict.metric === metric)?.[side]?.value;
      const near = Math.abs(ours - theirs) <= CLOSE * Math.abs(theirs);
      if (!near) throw new Error(`${metric} of ${side}: Holdline finds ${ours}, the peer ${theirs}`);
    }
  }
  const compared = report.verdicts.filter(({ metric }) => metric in peers.values.head);
  const unpaired = compared.filter(({ change }) => change?.evidence !== 'paired').map(({ id }) => id);
  if (unpaired.length > 0) throw new Error(`not judged by pairs: ${unpaired.join(', ')}`);
}

/** Alternates Holdline and its peers, all on the same files: `{ours, overall, slices}`, a list of runs each. */
async function alternate({ bundle, python, say }, work) {
  const { folder, head, count, rounds } = work;
  const runs = { ours: [], overall: [], slices: [] };
  for (let round = 1; round <= rounds; round++) {
    say(`${count} rows, ${head}: round ${round} of ${rounds}`);
    const ours = await gate(bundle, head, folder);
    runs.ours.push(ours);
    if (python === null) continue;
    for (const scope of ['overall', 'slices']) {
      const found = await peer(python, folder, { head, scope });
      refuseDisagreement(ours.report, found, count);
      runs[scope].push(found);
    }
  }
  return runs;
}

/** "ours / theirs = ratio": medians of each, and the median of the ratios of the rounds. */
function versus(ours, theirs, { of, digits, unit }) {
  const ratio = median(ours.map((one, round) => one[of] / theirs[round][of]));
  const [mine, other] = [ours, theirs].map((runs) => median(runs.map((one) => one[of])).toFixed(digits));
  return `${mine} / ${other} ${unit} = **${ratio.toFixed(2)}**`;
}

const MEASURES = [
  { of: 'seconds', digits: 2, unit: 's' },
  { of: 'cpu', digits: 2, unit: 's' },
  { of: 'memory', digits: 0, unit: 'MiB' },
];

function line(name, ours, theirs) {
  return [name, ...MEASURES.map((measure) => versus(ours, theirs, measure))];
}

function alone(name, ours) {
  const cells = MEASURES.map(
    ({ of, digits, unit }) => `${median(ours.map((one) => one[of])).toFixed(digits)} ${unit}`,
  );
  return [name, ...cells];
}

function lines(name, runs) {
  if (runs.overall.length === 0) return [alone(`${name}: Holdline alone`, runs.ours)];
  return [
    line(`${name} / metrics overall`, runs.ours, runs.overall),
    line(`${name} / metrics overall and in 20 slices`, runs.ours, runs.slices),
  ];
}

function memoryLine(runs) {
  const peak = Math.max(...runs.map(({ memory }) => memory));
  const held = peak <= LIMIT_MIB;
  return `Peak memory of the 1,000,000-row pair: ${peak.toFixed(0)} MiB; limit ${LIMIT_MIB} MiB; held: ${held ? 'yes' : 'NO'}.`;
}

export const PAIR_COLUMNS = ['Holdline / pandas + scikit-learn', 'wall', 'CPU', 'peak memory'];

/** 100,000 rows a side: the lines of the table. */
export async function smallPair(setting, folder) {
  setting.say('writing 100000 rows a side');
  await run(process.execPath, [ROWS, '100000', folder], { folder });
  const runs = await alternate(setting, { folder, head: 'head.csv', count: 100_000, rounds: 3 });
  return { lines: lines('100,000 rows a side', runs), after: [] };
}

/** 1,000,000 rows a side, in the same order of ids and in another: the lines of the table, and what to say below it. */
export async function largePair(setting, folder) {
  setting.say('writing 1000000 rows a side');
  await run(process.execPath, [ROWS, '1000000', folder], { folder });
  const work = { folder, count: 1_000_000, rounds: 2 };
  const same = await alternate(setting, { ...work, head: 'head.csv' });
  const other = await alternate(setting, { ...work, head: 'shuffled.csv' });
  const order = line(
    '1,000,000 rows: ids in another order / in the same (Holdline both)',
    other.ours,
    same.ours,
  );
  return {
    lines: [
      ...lines('1,000,000 rows a side', same),
      ...lines('1,000,000 rows a side, head shuffled', other),
      order,
    ],
    after: [memoryLine([...same.ours, ...other.ours])],
  };
}
