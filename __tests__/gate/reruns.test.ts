/** Runs of one commit, through the gate as it is in src: files that are repeats, and records that are means. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.js';
import { record } from '../../src/commands/record.js';
import { commandNamed, parseFlags } from '../../src/config/flags.js';
import { realWorld } from '../../src/io/world.js';
import type { Report, Verdict } from '../../src/model/report.js';
import { folderWith } from '../bundle/folder.js';
import { normalNoise } from '../stats/draws.js';

const AT = '2026-11-01T00:00:00Z';
const SCREEN = { colour: false, width: 80 };
const QUIET = { info: () => {}, warn: () => {} };
const REPEATS = { 'c.yml': 'suites: [{ name: s, repeats: true }]\n' };

const metrics = (value: number) => JSON.stringify({ accuracy: value });

function historyLines(values: readonly number[], runs?: number): string {
  const suite = { name: 's', model: null, dataset: null, format: 'metrics-json', files: ['s.json'] };
  return values
    .map((value, index) => {
      const at = new Date(Date.UTC(2026, 5, index + 1)).toISOString();
      const [sha, ref, event, workflow] = [null, null, null, null];
      const head = { sha, ref, run: `r${index}`, at, suites: [suite] };
      const measured = { id: 's/accuracy', value, n: null, standardError: null };
      const measurements = [runs === undefined ? measured : { ...measured, runs }];
      const rest = { result: 'pass', accepted: [], head, measurements, outcomes: null };
      return `${JSON.stringify({ schema: 'holdline/record@1', id: `r${index}.1`, sha, ref, event, workflow, at, ...rest })}\n`;
    })
    .join('');
}

const NOISE = normalNoise({ seed: 5, count: 20 }).map((z) => 0.9 + 0.01 * z);

async function judgedFiles(files: Readonly<Record<string, string>>, ...head: readonly string[]) {
  const folder = folderWith({ ...REPEATS, 'h/history.jsonl': historyLines(NOISE), ...files });
  const world = realWorld({ folder, log: QUIET, at: AT });
  const args = [...head, '--history', 'h', '--config', 'c.yml', '--format', 'json'];
  const { options } = parseFlags(commandNamed('check'), args);
  const report: Report = JSON.parse((await check(world, options, SCREEN)).output);
  const [verdict] = report.verdicts;
  if (verdict === undefined) throw new Error(JSON.stringify(report.notices));
  return verdict;
}

/** Half the width of the interval: how far noise alone may carry head. */
function reach({ change }: Verdict): number {
  const [low, high] = change?.interval ?? [Number.NaN, Number.NaN];
  return high - low;
}

describe('three files that are runs of one commit', () => {
  const THREE = ['1.json', '2.json', '3.json'];
  const three = (...values: readonly number[]) =>
    Object.fromEntries(values.map((value, index) => [`${index + 1}.json`, metrics(value)]));

  it('are held against the noise of a mean: what only warns of one run fails of three', async () => {
    const one = await judgedFiles({ '1.json': metrics(0.88) }, '1.json');
    expect(one.outcome).toBe('suspected');
    const offer = one.reasons.find((reason) => reason.kind === 'two-stage');
    expect(offer).toMatchObject({ runs: 2, pooled: 3 });
    const all = await judgedFiles(three(0.879, 0.88, 0.881), ...THREE);
    expect(all.outcome).toBe('regressed');
    expect(all.head?.value).toBeCloseTo(0.88, 12);
    expect(reach(all)).toBeLessThan(0.7 * reach(one));
    expect(all).not.toHaveProperty('runs');
  });

  it('fail from the loss on that a warning names, and not before', async () => {
    const one = await judgedFiles({ '1.json': metrics(0.88) }, '1.json');
    const offer = one.reasons.find((reason) => reason.kind === 'two-stage');
    const level = one.base?.value ?? Number.NaN;
    const meanLoss = (loss: number) => three(level - loss - 1e-4, level - loss, level - loss + 1e-4);
    const loss = offer?.loss ?? Number.NaN;
    expect((await judgedFiles(meanLoss(loss * 1.001), ...THREE)).outcome).toBe('regressed');
    expect((await judgedFiles(meanLoss(loss * 0.999), ...THREE)).outcome).not.toBe('regressed');
  });

  it('count as one where they are copies', async () => {
    const one = await judgedFiles({ '1.json': metrics(0.88) }, '1.json');
    const copies = await judgedFiles(three(0.88, 0.88, 0.88), ...THREE);
    expect(copies).toEqual(one);
  });

  it('are one value of a history whose values are means of three too', async () => {
    const history = { 'h/history.jsonl': historyLines(NOISE, 3) };
    const one = await judgedFiles({ '1.json': metrics(0.88) }, '1.json');
    const all = await judgedFiles({ ...history, ...three(0.879, 0.88, 0.881) }, ...THREE);
    expect(all.change?.p).toBeCloseTo(one.change?.p ?? Number.NaN, 9);
    const single = await judgedFiles({ ...history, '1.json': metrics(0.88) }, '1.json');
    expect(single.change?.p).toBeGreaterThan(3 * (one.change?.p ?? Number.NaN));
  });
});

describe('a record of several runs', () => {
  it('tells how many, by metric where there are examples', async () => {
    const rows = (wrong: readonly number[]) =>
      `id,label,pred\n${Array.from({ length: 40 }, (_, row) => `e${row},${row % 2},${wrong.includes(row) ? 1 - (row % 2) : row % 2}`).join('\n')}\n`;
    const files = { '1.csv': rows([1, 2, 3]), '2.csv': rows([1, 2, 5]), '3.csv': rows([1, 2]) };
    const folder = folderWith({ ...REPEATS, ...files });
    const world = realWorld({ folder, log: QUIET, at: AT });
    const args = [...Object.keys(files), '--history', 'h', '--config', 'c.yml', '--run', 'x'];
    await record(world, parseFlags(commandNamed('record'), args).options);
    const text = (await world.files.readText('h/history.jsonl')) ?? '';
    const { measurements } = JSON.parse(text);
    const accuracy = measurements.find(({ id }: { id: string }) => id === 's/accuracy');
    // Two of the three agree in it, and weigh as one run of double weight: 9 / (2² + 1).
    expect(accuracy).toMatchObject({ runs: 1.8 });
  });
});
