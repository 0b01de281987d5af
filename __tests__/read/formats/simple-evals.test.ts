import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measurementId } from '../../../src/model/identity.js';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';

async function fixture(name: string) {
  const { format, reading } = await readSource(
    sourceOfFile(join(FIXTURES, 'simple-evals', name), name),
    NO_HINTS,
  );
  expect(format).toBe('simple-evals');
  const values = reading.suites.flatMap(({ measurements }) =>
    measurements.map((one) => [measurementId({ suite: 's', ...one }).slice(2), one.value, one.direction]),
  );
  return { reading, values };
}

describe('results of simple-evals', () => {
  it('have categories as slices of the score, and no standard error where n is not known', async () => {
    const { reading, values } = await fixture('mmlu_tiny.json');
    expect(values).toEqual([
      ['score{slice=stem}', 0.75, 'higher'],
      ['score{slice=humanities}', 0.5, 'higher'],
      ['score', 0.625, 'higher'],
    ]);
    expect(reading.suites[0]?.measurements.map(({ standardError, n }) => [standardError, n])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(reading.passedOver).toEqual([
      { name: 'chars', because: 'how long the answers are, not how good' },
    ]);
  });

  it('know which way is better only where the tool defines it', async () => {
    expect((await fixture('simpleqa_tiny.json')).values).toEqual([
      ['is_correct', 0.5, 'higher'],
      ['is_incorrect', 0.25, 'lower'],
      ['is_not_attempted', 0.25, null],
      ['score', 0.5, 'higher'],
    ]);
  });

  it('may say n and a bootstrapped error', async () => {
    const { reading } = await fixture('healthbench_tiny.json');
    expect(reading.suites[0]?.measurements[0]).toMatchObject({ n: 40, standardError: 0.03125 });
  });

  it.each([
    [{ score: 0.5, accuracy: 1 }],
    [{ score: 0.5, 'score:std': 0.1, 'f1:std': 0.2 }],
    [{ score: 0.5, 'score:std': 0.1, nested: { f1: 0.2 } }],
  ])('are not what anybody else wrote', async (file) => {
    expect((await readText('a.json', JSON.stringify(file))).format).toBe('metrics-json');
  });

  it('without an example have no score', async () => {
    const failure = await failureOf(readText('a.json', '{"score": null, "score:std": NaN}'));
    expect(failure.faults).toMatchObject([{ code: 'NO_MEASUREMENTS', where: 'a.json' }]);
    const nan = await readText('a.json', '{"score": NaN, "score:std": NaN}');
    expect(nan.reading.suites[0]?.measurements).toMatchObject([{ value: null, invalid: 'NaN' }]);
  });
});
