import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';

const NAME = 'summary_20260131_120000.csv';
const SUMMARY = () => readSource(sourceOfFile(join(FIXTURES, 'opencompass', NAME), NAME), NO_HINTS);
const HEAD = 'dataset,version,metric,mode,small-7b\n';

async function valuesOf(text: string) {
  const { reading } = await readText('a.csv', text);
  return reading.suites.flatMap(({ name, model, measurements }) =>
    measurements.map((one) => [
      name,
      model,
      one.metric,
      one.labels,
      one.value ?? one.invalid,
      one.n,
      one.unit,
    ]),
  );
}

describe('a summary of OpenCompass', () => {
  it('is one suite a data set or group, with a value for each model', async () => {
    const { format, reading } = await SUMMARY();
    expect([format, reading.suites.map(({ name }) => name)]).toEqual([
      'opencompass',
      ['ceval', 'ceval-law', 'ceval-physics', 'openai_humaneval', 'lambada'],
    ]);
    expect(
      reading.suites.map(({ measurements }) =>
        measurements.map(({ labels, value, invalid, unit }) => [labels['model'], value ?? invalid, unit]),
      ),
    ).toEqual([
      [
        ['small-7b', 52.5, null],
        ['large-70b', 71.25, null],
      ],
      [
        ['small-7b', 45, 'percent'],
        ['large-70b', 62.5, 'percent'],
      ],
      [
        ['small-7b', 60, 'percent'],
        ['large-70b', 80, 'percent'],
      ],
      [['small-7b', 31.1, 'percent']],
      [
        ['small-7b', 'nan', null],
        ['large-70b', 4.25, null],
      ],
    ]);
  });

  it('has the hash of the prompt as version, and how it was asked', async () => {
    const { reading } = await SUMMARY();
    const by = new Map(reading.suites.map(({ name, fingerprints }) => [name, fingerprints]));
    expect(by.get('openai_humaneval')).toEqual({
      dataset: 'openai_humaneval',
      task_version: '8e312c',
      mode: 'gen',
    });
    expect(by.get('ceval')).toEqual({ dataset: 'ceval', mode: 'ppl' });
  });

  it('tells what has no result, and no heading', async () => {
    const { reading } = await SUMMARY();
    expect(reading.passedOver).toEqual([
      { name: 'ceval-spread/standard_deviation', because: 'it is a spread, not a quality' },
      { name: 'openai_humaneval/humaneval_pass@1/large-70b', because: 'there is no result of it' },
      { name: 'mbpp', because: 'there is no result of it' },
    ]);
  });

  it('passes every metric of a group over that has a spread', async () => {
    const rows = 'a,1,accuracy,gen,50\nab,-,accuracy,gen,7.5\nab,-,standard_deviation,gen,7.5\n';
    const { reading } = await readText('a.csv', HEAD + rows);
    expect(reading.suites.map(({ name }) => name)).toEqual(['a']);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['ab/accuracy', 'ab/standard_deviation']);
  });

  it('of one model has no label of it', async () => {
    expect(await valuesOf(`${HEAD}gsm8k,1d7fe4,accuracy,gen,45.03\r\n`)).toEqual([
      ['gsm8k', 'small-7b', 'accuracy', {}, 45.03, null, 'percent'],
    ]);
  });

  it('may count what was answered', async () => {
    const text =
      'dataset,version,metric,mode,total_count,small-7b\na,1,accuracy,gen,8,82.00 (7/8)\nb,1,f1,gen,9,5\n';
    expect(await valuesOf(text)).toEqual([
      ['a', 'small-7b', 'accuracy', {}, 82, 7, 'percent'],
      ['b', 'small-7b', 'f1', {}, 5, 9, null],
    ]);
    expect((await readText('a.csv', text)).reading.notices).toMatchObject([
      { code: 'RUN_LIMITED', what: 'a was evaluated on 7 of its 8 examples' },
    ]);
  });

  it('keeps two values of one name, so that the doubt is told', async () => {
    expect(await valuesOf(`${HEAD}a,1,accuracy,gen,1\na,1,accuracy,gen,2\n`)).toHaveLength(2);
  });

  it.each([
    ['without any result', 'a,1,-,-,-\nb,1,accuracy,gen,-\n'],
    ['with words', 'a,1,accuracy,gen,high\n'],
  ])('has no measurement %s', async (_, rows) => {
    const failure = await failureOf(readText('a.csv', HEAD + rows));
    expect(failure.faults).toMatchObject([{ code: 'NO_MEASUREMENTS', where: 'a.csv' }]);
  });

  it('gives no number for a cell that was meant as one', async () => {
    expect(await valuesOf(`${HEAD}a,1,accuracy,gen,"45,03"\n`)).toEqual([
      ['a', 'small-7b', 'accuracy', {}, '"45,03"', null, 'percent'],
    ]);
  });

  it('is refused where the configuration names another table so', async () => {
    const hints = { format: 'opencompass', columns: null };
    const failure = await failureOf(readText('a.csv', 'id,y_true,y_pred\n1,1,1\n', hints));
    expect(failure.faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});
