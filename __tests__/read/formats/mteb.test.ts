import { describe, expect, it } from 'vitest';
import { measurementId } from '../../../src/model/identity.js';
import { failureOf, readText } from '../sources.js';

/** As `TaskResult.to_dict()` of MTEB 2 gives it. */
function results(over: object = {}) {
  return {
    dataset_revision: '0123abc',
    task_name: 'STS22',
    mteb_version: '2.26.24',
    scores: {
      test: [
        {
          main_score: 0.6,
          spearman: 0.6,
          pearson: 0.5,
          hf_subset: 'en',
          languages: ['eng-Latn'],
          mteb_version: '2.26.24',
        },
        {
          main_score: -0.1,
          hf_subset: 'default',
          languages: ['eng-Latn', 'fra-Latn'],
          nauc_ndcg_at_10_max: 0.3,
          note: 'x',
        },
      ],
      train: [{ main_score: 0.9, hf_subset: 'default' }],
    },
    evaluation_time: 10.5,
    kg_co2_emissions: null,
    ...over,
  };
}

const read = (file: object) => readText('STS22.json', JSON.stringify(file));

describe('results of MTEB', () => {
  it('are scores by split and subset, with the revision of the data and the release as what must agree', async () => {
    const { format, reading } = await read(results());
    expect(format).toBe('mteb');
    expect(reading.suites).toHaveLength(1);
    const [suite] = reading.suites;
    expect(suite).toMatchObject({
      name: 'STS22',
      dataset: 'STS22',
      fingerprints: { dataset: 'STS22', revision: '0123abc', task_version: 'mteb 2' },
    });
    expect(
      suite?.measurements.map((one) => [
        measurementId({ suite: 's', ...one }).slice(2),
        one.value,
        one.direction,
      ]),
    ).toEqual([
      ['main_score{split=test,subset=en}', 0.6, 'higher'],
      ['spearman{split=test,subset=en}', 0.6, null],
      ['pearson{split=test,subset=en}', 0.5, null],
      ['main_score{split=test}', -0.1, 'higher'],
    ]);
  });

  it('tell what is no score, and the training data', async () => {
    const { reading } = await read(results());
    expect(reading.passedOver).toEqual([
      {
        name: 'test/nauc_ndcg_at_10_max',
        because: 'an analysis of when to abstain, not a score of the task',
      },
      { name: 'test/note', because: 'it is the text "x", not a number' },
      { name: 'train/main_score', because: 'it was measured on the training data, and train does not gate' },
    ]);
  });

  it('hold NaN as an invalid value', async () => {
    const text = JSON.stringify(results({ scores: { test: [{ main_score: 7 }] } })).replace(':7}', ':NaN}');
    const { reading } = await readText('a.json', text);
    expect(reading.suites[0]?.measurements).toMatchObject([{ value: null, invalid: 'NaN' }]);
  });

  it.each([
    ['RESULTS_LAYOUT', { scores: [] }],
    ['RESULTS_LAYOUT', { scores: { test: { main_score: 0.5 } } }],
    ['RESULTS_LAYOUT', { scores: { test: [0.5] } }],
    ['NO_MEASUREMENTS', { scores: {} }],
    ['NO_MEASUREMENTS', { scores: { test: [] } }],
  ])('that can not be judged are told: %s', async (code, over) => {
    const failure = await failureOf(read(results(over)));
    expect(failure.faults).toMatchObject([{ code, where: 'STS22.json' }]);
  });

  it('are asked for in vain in another file', async () => {
    const asked = readText('a.json', '{"accuracy": 1}', { format: 'mteb', columns: null });
    expect((await failureOf(asked)).faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});
