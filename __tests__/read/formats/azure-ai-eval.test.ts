import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';
import { idsOf, measured } from './judges.js';

const read = (value: object) => readText('result.json', JSON.stringify(value));

describe('a result that Azure AI evaluation wrote', () => {
  const path = join(FIXTURES, 'azure-ai-eval/result.json');

  it('is read row by row, without thresholds and second names', async () => {
    const file = await readSource(sourceOfFile(path, 'result.json'), NO_HINTS);
    expect(file.format).toBe('azure-ai-eval');
    expect(await measured(file)).toEqual({
      'f1_score{evaluator=f1}': [0.5, 4, 'higher'],
      rouge: [0.475, 4, null],
      'words{evaluator=length}': [2.25, 4, null],
      'answered{evaluator=length}': [0.75, 4, null],
    });
    expect(idsOf(file)).toEqual(['a1', 'a2', 'a3', 'a4']);
    const told = file.reading.passedOver.map(({ name }) => name);
    expect(told).toContain('f1.binary_aggregate');
  });
});

describe('a result of Azure AI evaluation', () => {
  const row = (query: string, relevance: number | string | null) => ({
    'inputs.query': query,
    'outputs.relevance.relevance': relevance,
    'outputs.relevance.gpt_relevance': relevance,
    'outputs.relevance.relevance_threshold': 3,
    'outputs.relevance.relevance_prompt_tokens': 1500,
    'outputs.violence.violence': 'Very low',
    'outputs.violence.violence_score': 0,
  });
  const metrics = {
    'relevance.relevance': 5,
    'relevance.binary_aggregate': 1,
    'violence.violence_defect_rate': 0.5,
  };

  it('has means of its rows, whatever its aggregates say, and rates of defects of the aggregates', async () => {
    const file = await read({
      rows: [row('a', 5), row('b', 2)],
      metrics,
      studio_url: 'https://example.com/sub',
    });
    expect(await measured(file)).toEqual({
      relevance: [3.5, 2, 'higher'],
      'violence_score{evaluator=violence}': [0, 2, null],
      'violence_defect_rate{evaluator=violence}': [0.5, 2, 'lower'],
    });
    expect(JSON.stringify(file)).not.toContain('example.com');
    expect(idsOf(file)).toEqual(['a', 'b']);
  });

  it.each([null, 'NaN'])('has no value where a grader left %s', async (left) => {
    const file = await read({ rows: [row('a', 5), row('b', left)], metrics });
    expect((await measured(file))['relevance']?.[0]).toContain('1 of 2');
    expect(file.reading.notices).toMatchObject([{ code: 'SCORES_MISSING' }]);
  });

  it('is nothing without rows', async () => {
    const empty = read({ rows: [], metrics: {}, studio_url: null });
    expect((await failureOf(empty)).faults[0]?.code).toBe('NO_MEASUREMENTS');
    const asked = readText('a.json', '{"a": 1}', { format: 'azure-ai-eval', columns: null });
    expect((await failureOf(asked)).message).toContain('no rows with inputs and outputs');
  });
});

describe('a result of ai-rag-chat-evaluator', () => {
  it('takes −1 for an answer that failed', async () => {
    const lines = [5, -1].map((rating) => ({
      question: `Q${rating}`,
      answer: 'A',
      gpt_groundedness: rating,
    }));
    const file = await readText(
      'eval_results.jsonl',
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
    );
    expect(file.format).toBe('rag-chat-eval');
    expect((await measured(file))['gpt_groundedness']?.[0]).toContain('1 of 2');
    expect(idsOf(file)).toEqual(['Q5', 'Q-1']);
  });

  it('takes means and rates of a summary, and no rate of nothing', async () => {
    const file = await read({
      gpt_relevance: { pass_count: 9, pass_rate: 0.9, mean_rating: 4.5 },
      latency: { mean: 2.5, max: 9, min: 1 },
      has_citation: { total: 8, rate: 0.8 },
      citation_match: { total: 0, rate: 0 },
      note: 'x',
    });
    expect(await measured(file)).toEqual({
      gpt_relevance: [4.5, null, 'higher'],
      '"gpt_relevance/pass_rate"': [0.9, null, 'higher'],
      latency: [2.5, null, 'lower'],
      has_citation: [0.8, null, null],
    });
    const told = file.reading.passedOver.map(({ name }) => name);
    expect(told).toEqual(['gpt_relevance/pass_count', 'citation_match', 'note']);
  });

  it('is refused where it is asked for and not there', async () => {
    const asked = readText('a.json', '{"a": 1}', { format: 'rag-chat-eval', columns: null });
    expect((await failureOf(asked)).message).toContain('no ratings gpt_');
  });
});
