/** Noise in published counts, from outside: what it hides, what it leaves alone, and that nobody can take it off. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { check } from '../../src/commands/check.js';
import { parseFlags } from '../../src/config/flags.js';
import { realWorld } from '../../src/io/world.js';
import type { Report } from '../../src/model/report.js';

const LOG = { info: () => {}, warn: () => {}, error: () => {} };
const SCREEN = { width: 100, colour: false };
const SUITE = 'suites: [{ name: preds, columns: { groups: [lang] } }]\n';

const csv = (lost: number, n = 500): string => {
  const lines = Array.from({ length: n }, (_, i) => {
    const lang = i % 5 === 0 ? 'fr' : 'en';
    const right = i % 10 !== 7 && !(lang === 'fr' && i < 5 * lost);
    return `e${i},${i % 2},${right ? i % 2 : 1 - (i % 2)},${i < 6 ? 'xx' : lang}`;
  });
  return `id,label,pred,lang\n${lines.join('\n')}\n`;
};

async function reported(config: string, { n = 500, seed = '1' } = {}): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-noise-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = { 'c.yml': SUITE + config, 'b.csv': csv(0, n), 'h.csv': csv(30, n) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const argv = [
    'h.csv',
    '--base',
    'b.csv',
    '--config',
    'c.yml',
    '--format',
    'json',
    '--at',
    '2026-08-01',
    '--seed',
    seed,
  ];
  const { options } = parseFlags('check', argv);
  const { output } = await check(realWorld({ folder, log: LOG, at: options.at }), options, SCREEN);
  return JSON.parse(output);
}

const NOISE = 'privacy: { noise-epsilon: 0.1 }\n';
const KEYED = `privacy: { noise-epsilon: 0.1, encryption-key: "\${NOISE_KEY}" }\n`;
const inSlices = (report: Report) => report.verdicts.filter(({ labels }) => 'lang' in labels);
const judgement = (report: Report) =>
  report.verdicts.map(({ id, outcome, severity, head, change }) => [
    id,
    outcome,
    severity,
    head?.value,
    change?.p,
    change?.pAdjusted,
    change?.interval,
  ]);

describe('noise-epsilon', () => {
  it('changes counts of slices and drivers, and nothing that is judged', async () => {
    const [exact, noisy] = [await reported(''), await reported(NOISE)];
    expect(judgement(noisy)).toEqual(judgement(exact));
    expect([noisy.result, noisy.counts]).toEqual([exact.result, exact.counts]);
    const counts = (report: Report) =>
      inSlices(report).flatMap(({ head, base, change }) => [head?.n, base?.n, change?.lost, change?.won]);
    expect(counts(noisy)).not.toEqual(counts(exact));
    for (const { head, base } of inSlices(noisy)) {
      expect([head?.standardError, head?.interval, base?.standardError, base?.interval]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
    // Of all examples nothing is hidden.
    const whole = (report: Report) => report.verdicts.filter(({ labels }) => !('lang' in labels));
    expect(whole(noisy)).toEqual(whole(exact));
    expect(noisy.drivers.map(({ condition }) => condition)).toEqual(
      exact.drivers.map(({ condition }) => condition),
    );
  });

  it('states its budget: two sides, two turns of one metric, a driver, and what is hidden', async () => {
    const report = await reported(NOISE);
    expect(report.notices.find(({ code }) => code === 'COUNTS_NOISY')?.what).toMatch(
      /epsilon 0\.1 a count\); one example is in at most 5 of them in a suite, so that together they keep epsilon 0\.5;/,
    );
  });

  it('without a key is drawn anew in each run, whatever the seed', async () => {
    const counts = new Set<string>();
    for (let run = 0; run < 3; run++)
      counts.add(
        JSON.stringify(inSlices(await reported(NOISE)).flatMap(({ head, base }) => [head?.n, base?.n])),
      );
    expect(counts.size).toBeGreaterThan(1);
  });

  it('with a key is the same for the same counts, and another for another key', async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    const shown = async (key: string, seed = '1') => {
      vi.stubEnv('NOISE_KEY', key);
      return JSON.stringify(inSlices(await reported(KEYED, { seed })));
    };
    const one = await shown('a long secret of a test');
    expect(await shown('a long secret of a test', '2')).toBe(one);
    expect(await shown('another secret of a test')).not.toBe(one);
  });

  it('with a key does not show the difference of two counts', async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('NOISE_KEY', 'a long secret of a test');
    const differences: number[] = [];
    let before = 0;
    for (const n of [500, 505, 510, 515, 520]) {
      const report = await reported(KEYED, { n });
      const french = report.verdicts.find(({ id }) => id === 'preds/accuracy{lang=fr}')?.head?.n ?? 0;
      differences.push(french - before);
      before = french;
    }
    expect(differences.slice(1)).not.toEqual([1, 1, 1, 1]);
  });

  it('hides how many examples small slices have', async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    const told = (report: Report) =>
      report.notices.find(({ code }) => code === 'SLICES_HIDDEN')?.what ?? 'nothing';
    const exact = told(await reported(''));
    expect(exact).toContain(', 6 examples together');
    const hidden = new Set<string>();
    for (const key of ['one', 'two', 'three', 'four']) {
      vi.stubEnv('NOISE_KEY', `a long secret, number ${key}`);
      hidden.add(told(await reported(KEYED)));
    }
    expect([...hidden]).not.toEqual([exact]);
    expect(hidden.size).toBeGreaterThan(1);
  });
});
