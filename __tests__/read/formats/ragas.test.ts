import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';
import { idsOf, measured } from './judges.js';

const fixture = (name: string) =>
  readSource(sourceOfFile(join(FIXTURES, 'ragas', name), `ragas/${name}`), NO_HINTS);

const sample = (over: object) => ({ user_input: 'Why?', response: 'So.', faithfulness: 0.5, ...over });

describe('scores that ragas wrote', () => {
  it.each(['records.json', 'columns.json', 'scores.csv'])('are the same in %s', async (name) => {
    const file = await fixture(name);
    expect(file.format).toBe('ragas');
    const found = await measured(file);
    expect(found).toMatchObject({ exact_match: [0.4, 5, 'higher'], string_present: [0.8, 5, 'higher'] });
    expect(found['non_llm_string_similarity']?.[0]).toBeCloseTo(0.50190476, 8);
    expect(idsOf(file)?.[1]).toBe('What is 2 + 2?');
  });

  it('have no value where a judge failed once, and say so', async () => {
    const file = await fixture('hole.jsonl');
    const [value, n] = (await measured(file))['exact_match'] ?? [];
    expect([typeof value, n]).toEqual(['string', 5]);
    expect(file.reading.notices.map(({ code, what }) => [code, what.slice(0, 43)])).toEqual([
      ['SCORES_MISSING', 'exact_match has no score for 1 of 5 samples'],
    ]);
  });
});

describe('scores of ragas', () => {
  const read = (value: unknown) => readText('scores.json', JSON.stringify(value));

  it('may have the names of its first versions, and aspects of users', async () => {
    const rows = [1, 0].map((concise, at) => ({
      question: `Q${at}`,
      answer: 'A',
      contexts: ['C'],
      ground_truth: 'A',
      answer_relevancy: 0.5 + at / 4,
      concise,
      model_note: 'x',
    }));
    const file = await read(rows);
    expect(await measured(file)).toEqual({ answer_relevancy: [0.625, 2, 'higher'], concise: [0.5, 2, null] });
    expect(idsOf(file)).toEqual(['Q0', 'Q1']);
  });

  it('have modes as labels, and a direction where ragas gives one', async () => {
    const one = sample({ 'factual_correctness(mode=f1)': 0.5, 'noise_sensitivity(mode=relevant)': 0.25 });
    expect(await measured(await read([one, { ...one, user_input: 'How?' }]))).toMatchObject({
      'factual_correctness{mode=f1}': [0.5, 2, 'higher'],
      'noise_sensitivity{mode=relevant}': [0.25, 2, 'lower'],
    });
  });

  it('are taken from the samples and not from the summary beside them, which may lie', async () => {
    const file = await read({
      summary: { faithfulness: 1 },
      results: [sample({}), sample({ faithfulness: 0 })],
    });
    expect(await measured(file)).toEqual({ faithfulness: [0.25, 2, 'higher'] });
    expect(file.reading.passedOver).toMatchObject([{ name: 'summary' }]);
    // The same question twice is two samples.
    expect(idsOf(file)).toEqual(['Why?', 'Why? (2)']);
  });

  it('have no value where every judge failed, written as NaN, null or text', async () => {
    const file = await readText(
      'scores.json',
      '[{"user_input": "a", "response": "b", "faithfulness": NaN}, {"user_input": "c", "faithfulness": null}, {"user_input": "d", "faithfulness": "1.0"}]',
    );
    expect(typeof (await measured(file))['faithfulness']?.[0]).toBe('string');
    expect(file.reading.notices[0]?.what).toContain('3 of 3');
  });

  it('may be of conversations, which are told apart by what was said', async () => {
    const turns = (text: string) => [
      { content: text, type: 'human' },
      { content: 'Yes', type: 'ai' },
    ];
    const file = await read([sample({ user_input: turns('One') }), sample({ user_input: turns('Two') })]);
    expect(idsOf(file)).toEqual(['One\nYes', 'Two\nYes']);
  });

  it('may be one object a sample, without questions, and then do not pair', async () => {
    const file = await read([{ 0: { faithfulness: 1 } }, { 0: { faithfulness: 0.5 } }]);
    expect(await measured(file)).toEqual({ faithfulness: [0.75, 2, 'higher'] });
    expect(idsOf(file)).toBeNull();
  });

  it('may be a single row of means', async () => {
    const file = await read([{ num_samples: 25, faithfulness: 0.8, context_recall: 'n/a' }]);
    expect(await measured(file)).toEqual({ faithfulness: [0.8, 25, 'higher'] });
    expect(file.reading.passedOver.map(({ name }) => name)).toEqual(['num_samples', 'context_recall']);
  });

  it('are not every list with a question in it', async () => {
    const other = readText('a.json', JSON.stringify([{ question: 'Q', toxicity: 0.5 }]));
    expect((await failureOf(other)).faults[0]?.code).toBe('FORMAT_UNKNOWN');
    const asked = readText('a.json', '[{"a": 1}]', { format: 'ragas', columns: null });
    expect((await failureOf(asked)).message).toContain('no question beside a metric of ragas');
  });
});
