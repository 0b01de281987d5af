/** Tables of ranked documents from the file to the pairs of their queries; drifts where head and base meet. */
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULTS } from '../../src/config/config.js';
import { driftsOf } from '../../src/gate/drifts.js';
import { pairUp } from '../../src/gate/pairing.js';
import { measureExamples } from '../../src/metrics/measure.js';
import type { Evaluation, Examples } from '../../src/model/evaluation.js';
import { readText } from '../read/sources.js';

/** Query i has its relevant document at rank 1 + i mod `worst`. */
function ranked(worst: number, header = 'query_id,doc_id,relevance,score'): string {
  const rows = Array.from({ length: 12 }, (_, query) =>
    [0, 1, 2, 3].map((doc) => `q${query},d${doc},${doc === query % worst ? 1 : 0},${9 - doc}`),
  );
  return `${header}\n${rows.flat().join('\n')}\n`;
}

function evaluationOf(examples: Examples): Evaluation {
  const about = { name: 's', model: null, dataset: null, fingerprints: {}, format: 'predictions', files: [] };
  return { suites: [{ ...about, measurements: [], examples }] };
}

async function examplesIn(text: string, hints?: Parameters<typeof readText>[2]): Promise<Examples> {
  const { reading } = await readText('a.csv', text, hints);
  const examples = reading.suites[0]?.examples ?? null;
  if (examples === null) throw new Error('there are no examples');
  return examples;
}

describe('ranked documents', () => {
  it('are known by their usual columns, and measured', async () => {
    const { reading, because } = await readText('a.csv', ranked(2));
    expect(because).toBe('it has the columns query_id, relevance and a score');
    const examples = reading.suites[0]?.examples;
    expect(examples?.roles).toMatchObject({ query: 'query_id', truth: 'relevance', score: 'score' });
    const { measurements } = measureExamples(await examplesIn(ranked(2)), null);
    expect(measurements).toMatchObject([
      { metric: 'ndcg_at_10', n: 12, direction: 'higher' },
      { metric: 'recall_at_10', value: 1 },
      { metric: 'mrr', value: 0.75 },
    ]);
  });

  it('are known by the columns that the configuration names', async () => {
    const columns = {
      id: null,
      truth: 'label',
      prediction: null,
      score: 'how',
      positive: null,
      weight: null,
      cluster: null,
      query: 'ask',
      groups: null,
    };
    const examples = await examplesIn(ranked(2, 'ask,id,label,how'), { format: 'predictions', columns });
    expect(examples.table.ids?.name).toBe('ask');
    expect(measureExamples(examples, ['hit_rate_at_1']).measurements).toMatchObject([{ value: 0.5, n: 12 }]);
  });

  it('say which column of queries is not there', async () => {
    const columns = {
      id: null,
      truth: null,
      prediction: null,
      score: null,
      positive: null,
      weight: null,
      cluster: null,
      query: 'quarry',
      groups: null,
    };
    await expect(readText('a.csv', ranked(2), { format: null, columns })).rejects.toThrow(/"quarry"/);
  });

  it('are compared query by query, without a word on repeated ids', async () => {
    const base = evaluationOf(await examplesIn(ranked(1)));
    const head = evaluationOf(await examplesIn(ranked(2)));
    const measurements = measureExamples(await examplesIn(ranked(2)), ['hit_rate_at_1', 'mrr']).measurements;
    const placed = measurements.map((one) => ({ suite: 's', ...one }));
    const { evidence, notices } = pairUp(head, base, { measurements: placed, minPaired: 0.95 });
    expect(notices).toEqual([]);
    expect(evidence.get('s/hit_rate_at_1')).toEqual({
      kind: 'binary',
      bothRight: 6,
      lost: 6,
      won: 0,
      bothWrong: 0,
    });
    expect(evidence.get('s/mrr')).toMatchObject({ kind: 'clustered', clusters: 12, difference: -0.25 });
  });
});

describe('drifts', () => {
  const config: Config = {
    ...DEFAULTS,
    suites: [
      {
        name: 's',
        artifacts: null,
        format: null,
        run: null,
        columns: null,
        metrics: ['accuracy', 'prediction_drift'],
        repeats: false,
        where: 'holdline.yml:1:1',
      },
    ],
  };
  const table = (answers: string): string =>
    `id,y_true,y_pred\n${[...answers].map((answer, i) => `${i},${i % 2},${answer}`).join('\n')}\n`;

  it('are measured where both sides have examples', async () => {
    const base = evaluationOf(await examplesIn(table('0101')));
    const head = evaluationOf(await examplesIn(table('0111')));
    expect((await driftsOf(head, base, config)).measurements).toMatchObject([
      {
        suite: 's',
        metric: 'prediction_drift',
        value: expect.closeTo(0.0487949, 6),
        direction: 'lower',
        n: 4,
      },
    ]);
    expect((await driftsOf(head, base, { ...config, suites: [] })).measurements).toEqual([]);
  });

  it('are awaited where there is no base, and that is told', async () => {
    const head = evaluationOf(await examplesIn(table('0111')));
    const { measurements, awaited, notices } = await driftsOf(head, null, config);
    expect(measurements).toEqual([]);
    expect(awaited).toMatchObject([{ suite: 's', metric: 'prediction_drift', value: null }]);
    expect(notices).toMatchObject([{ code: 'DRIFT_WITHOUT_BASE', where: 's' }]);
    expect(await driftsOf(head, null, { ...config, suites: [] })).toEqual({
      measurements: [],
      awaited: [],
      notices: [],
    });
  });
});
