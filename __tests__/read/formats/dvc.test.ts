import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dvcFaults } from '../../../src/failure/dvc.js';
import { measurementId } from '../../../src/model/identity.js';
import type { Source } from '../../../src/model/source.js';
import { FIXTURES, failureOf, readAll, sourcesOfTexts, sourcesUnder } from '../sources.js';

const WRITTEN = sourcesUnder(join(FIXTURES, 'dvclive'), 'out/dvclive');

async function readingOf(sources: readonly Source[]) {
  const [first, ...others] = await readAll(sources);
  if (first === undefined) throw new Error('nothing was read');
  const values = first.reading.suites.flatMap(({ measurements }) =>
    measurements.map((one) => [
      measurementId({ suite: 'x', ...one }).replace('x/', ''),
      one.value ?? one.invalid,
    ]),
  );
  return { first, values, others };
}

describe('a folder that DVCLive wrote', () => {
  it('is read by its metrics.json: what was logged after the last step too', async () => {
    const { first, values, others } = await readingOf(WRITTEN);
    expect(others).toEqual([]);
    expect([first.path, first.format]).toEqual(['out/dvclive', 'dvclive']);
    expect(values).toEqual([
      ['loss{split=validation}', 0.5],
      ['mAP50(B)', 0.8125],
      ['accuracy', 0.75],
    ]);
    expect(first.reading.passedOver.map(({ name }) => name)).toEqual([
      'train/loss',
      'lr/pg0',
      'step',
      'params.yaml',
      'cf.json',
    ]);
    expect(first.reading.notices).toEqual([]);
  });

  it('without its metrics.json is read by the last row of each plot, which is told', async () => {
    const { first, values } = await readingOf(WRITTEN.filter(({ path }) => !path.endsWith('metrics.json')));
    expect(values).toEqual([
      ['accuracy', 0.75],
      ['mAP50(B)', 0.75],
      ['loss{split=validation}', 0.5],
    ]);
    expect(first.reading.notices.map(({ code }) => code)).toEqual(Object.keys(dvcFaults));
  });

  it('leaves what is not of DVCLive to others', async () => {
    const sources = [...WRITTEN, ...sourcesOfTexts({ 'out/other.json': '{"accuracy": 0.5}' })];
    const { others } = await readingOf(sources);
    expect(others.map(({ path, format }) => [path, format])).toEqual([['out/other.json', 'metrics-json']]);
  });

  it('that is damaged is told', async () => {
    const damaged = sourcesOfTexts({
      'a/metrics.json': '{"accuracy": 0.5',
      'a/plots/metrics/accuracy.tsv': 'step\taccuracy\n0\t0.5\n',
    });
    const failure = await failureOf(readAll(damaged));
    expect(failure.faults).toMatchObject([{ where: expect.stringContaining('a/metrics.json') }]);
  });

  it('with nothing but training in it is no evidence', async () => {
    const only = sourcesOfTexts({
      'a/metrics.json': '{"train": {"loss": 0.5}, "step": 3}',
      'a/plots/metrics/train/loss.tsv': 'step\tloss\n0\t0.5\n',
    });
    expect((await failureOf(readAll(only))).faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('is known by its plots: others of the same name are read one by one', async () => {
    const others = sourcesOfTexts({
      'plots/metrics/wide.tsv': 'model\taccuracy\nmine\t0.5\n',
      'myplots/metrics/log.tsv': 'step\tauc\n0\t0.5\n1\t0.75\n',
    });
    const read = await readAll(others);
    expect(read.map(({ path, format }) => [path, format])).toEqual([
      ['plots/metrics/wide.tsv', 'metrics-csv'],
      ['myplots/metrics/log.tsv', 'metrics-csv'],
    ]);
    expect(read[1]?.reading.suites[0]?.measurements[0]?.value).toBe(0.75);
  });
});

describe('metrics of DVC', () => {
  it.each([
    ['above the metrics, in YAML', 'm.yaml', 'train:\n  acc: 1\ntest:\n  acc: 0.5\n', [['"test/acc"', 0.5]]],
    ['below them, in JSON', 'm.json', '{"acc": {"train": 1, "test": 0.5}}', [['"acc/test"', 0.5]]],
    ['above them, in TOML', 'm.toml', '[train]\nacc = 1\n[eval]\nacc = 0.5\n', [['"eval/acc"', 0.5]]],
    ['alone, which may be all there is', 'm.json', '{"train": {"acc": 1}}', [['"train/acc"', 1]]],
  ])('have train %s', async (_, path, text, expected) => {
    expect((await readingOf(sourcesOfTexts({ [path]: text }))).values).toEqual(expected);
  });
});
