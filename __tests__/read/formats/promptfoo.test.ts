import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { promptfooFaults } from '../../../src/failure/promptfoo.js';
import { readSource } from '../../../src/read/read-source.js';
import { textAt } from '../../../src/table/text.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';

const FILES = join(FIXTURES, 'promptfoo');
const file = (name: string) => readSource(sourceOfFile(join(FILES, name), name), NO_HINTS);
const ALL = ['v2.json', 'v3.json', 'v3.jsonl', 'v3.csv'];

interface Result {
  readonly [key: string]: unknown;
}

function result(change: Result = {}): Result {
  return {
    success: true,
    score: 1,
    namedScores: {},
    provider: { id: 'echo', label: '' },
    prompt: { raw: 'Say a', label: 'Say {{x}}' },
    vars: { x: 'a' },
    testIdx: 0,
    failureReason: 0,
    gradingResult: { componentResults: [] },
    ...change,
  };
}

interface Making {
  readonly stats?: Result;
  readonly config?: Result;
}

function evaluation(results: readonly unknown[], { stats, config = {} }: Making = {}): string {
  const counted = stats ?? { successes: results.length, failures: 0, errors: 0 };
  return JSON.stringify({ evalId: 'eval-x', results: { version: 3, results, stats: counted }, config });
}

async function readResults(results: readonly unknown[], making: Making = {}) {
  const { reading } = await readText('a.json', evaluation(results, making));
  const [suite] = reading.suites;
  if (suite === undefined) throw new Error('there is no suite');
  const values = suite.measurements.map(({ metric, labels, value, n }) => [metric, labels, value, n]);
  return { suite, values, notices: reading.notices };
}

describe('results that promptfoo wrote', () => {
  it.each(ALL)('%s has the rates of each prompt, errors as not passed', async (name) => {
    const { format, reading } = await file(name);
    const [suite] = reading.suites;
    expect([format, suite?.model, suite?.name]).toEqual([
      'promptfoo',
      'parrot',
      name.endsWith('.json') ? 'echoes' : null,
    ]);
    expect(
      suite?.measurements.map(({ metric, labels, value, n, direction, unit }) => [
        metric,
        labels,
        value,
        n,
        direction,
        unit,
      ]),
    ).toEqual([
      ['pass_rate', { prompt: '1' }, 1 / 3, 3, 'higher', 'fraction'],
      ['score', { prompt: '1' }, 0.5, 3, 'higher', null],
      ['pass_rate', { prompt: '2' }, 1 / 3, 3, 'higher', 'fraction'],
      ['score', { prompt: '2' }, 0.5, 3, 'higher', null],
      // A sum of 1 over the two answers that were graded by it.
      ['Accuracy', { prompt: '1' }, 0.5, 2, 'higher', null],
      ['Accuracy', { prompt: '2' }, 0.5, 2, 'higher', null],
    ]);
    expect(reading.notices).toMatchObject([
      { code: 'PROMPTFOO_SOME_ERRORS', what: expect.stringContaining('2 of 6 results') },
    ]);
  });

  it.each(ALL)('%s has one row a test', async (name) => {
    const table = (await file(name)).reading.suites[0]?.examples?.table;
    expect([table?.rows, table?.ids?.name]).toEqual([3, 'test']);
    expect([...(table?.columns.get('2/pass_rate')?.values ?? [])]).toEqual([1, 0, 0]);
    expect([...(table?.columns.get('1/score')?.values ?? [])]).toEqual([1, 0.5, 0]);
    expect(table?.columns.get('1/Accuracy')?.missing).toBe(1);
  });

  it.each(['v2.json', 'v3.json'])('%s tells another wording of the prompts', async (name) => {
    const { reading } = await file(name);
    expect(reading.suites[0]?.fingerprints['prompt']).toMatch(/^[\da-f]{12} \+ [\da-f]{12}$/);
  });

  it('may be the inner object that the Node API gives', async () => {
    const inner: { results: unknown } = JSON.parse(readFileSync(join(FILES, 'v3.json'), 'utf8'));
    const { reading } = await readText('a.json', JSON.stringify(inner.results));
    expect(reading.suites[0]?.measurements).toHaveLength(6);
  });
});

describe('results of promptfoo', () => {
  it('have no label where there is one provider and one prompt', async () => {
    const { values, suite } = await readResults([
      result(),
      result({ success: false, score: 0, vars: { x: 'b' } }),
    ]);
    expect(values).toEqual([
      ['pass_rate', {}, 0.5, 2],
      ['score', {}, 0.5, 2],
    ]);
    expect([suite.name, suite.model]).toEqual([null, 'echo']);
  });

  it('are kept apart by provider, so that one more changes no rate', async () => {
    const other = { provider: { id: 'openai:gpt', label: 'gpt' }, success: false, score: 0 };
    const { values, suite } = await readResults([result(), result(other)]);
    expect(values.map(([metric, labels, value]) => [metric, labels, value])).toEqual([
      ['pass_rate', { provider: 'echo' }, 1],
      ['score', { provider: 'echo' }, 1],
      ['pass_rate', { provider: 'gpt' }, 0],
      ['score', { provider: 'gpt' }, 0],
    ]);
    expect([suite.model, suite.examples?.table.rows]).toEqual([null, 1]);
  });

  it('call a prompt by the name that a person gave it', async () => {
    const { values } = await readResults([
      result({ prompt: { raw: 'Say a', label: 'short' } }),
      result({ prompt: { raw: 'Say a', label: 'A {{x}}' } }),
    ]);
    expect(values.map(([, labels]) => labels)).toEqual([
      { prompt: 'short' },
      { prompt: 'short' },
      { prompt: '2' },
      { prompt: '2' },
    ]);
  });

  it('take the mean of assertions that share a name', async () => {
    const componentResults = [1, 0, 0].map((score) => ({ score, assertion: { metric: 'Tone' } }));
    const { values } = await readResults([
      result({ gradingResult: { componentResults }, namedScores: { Tone: 1 } }),
    ]);
    expect(values[2]).toEqual(['Tone', {}, 1 / 3, 1]);
  });

  it('are ordered by test and paired by content, whatever their order and ids are', async () => {
    const a = result({ id: 'x1' });
    const b = result({ id: 'x2', vars: { x: 'b' }, testIdx: 1, success: false });
    const one = await readResults([a, b]);
    const two = await readResults([
      { ...b, id: 'y1' },
      { ...a, id: 'y2' },
    ]);
    expect(two.suite.examples).toEqual(one.suite.examples);
  });

  it('tell repeated tests apart', async () => {
    const { suite } = await readResults([result(), result(), result()]);
    expect(suite.examples?.table.rows).toBe(3);
    expect(suite.measurements[0]).toMatchObject({ value: 1, n: 3 });
  });

  it('have ids of bounded length that still differ', async () => {
    const long = 'x'.repeat(5000);
    const { suite } = await readResults([
      result({ vars: { x: `${long}1` } }),
      result({ vars: { x: `${long}2` } }),
    ]);
    expect(suite.examples?.table.rows).toBe(2);
    const ids = suite.examples?.table.ids;
    const texts = [0, 1].map((row) => (ids === null || ids === undefined ? '' : textAt(ids, row)));
    expect(new Set(texts).size).toBe(2);
    expect(texts[0]?.length).toBeLessThan(200);
  });

  it('name the model that judges', async () => {
    const config = { defaultTest: { options: { provider: 'openai:gpt-5' } }, description: 'mine' };
    const { suite } = await readResults([result()], { config });
    expect([suite.name, suite.fingerprints['judge']]).toEqual(['mine', 'openai:gpt-5']);
  });

  it('know an error without a reason by its missing grade', async () => {
    const old = { success: false, score: 0, failureReason: undefined, error: 'x' };
    const { notices } = await readResults([result(), result({ ...old, gradingResult: null }), result(old)]);
    expect(notices).toMatchObject([{ what: expect.stringContaining('1 of 3 results') }]);
  });
});

const HEAD = 'text,[echo] Say {{text}},Status,Score,Named Scores\n';

describe('results of promptfoo that can not be read', () => {
  const told = new Set<string>(['PROMPTFOO_SOME_ERRORS']);
  const failed = result({ success: false, score: 0, failureReason: 2, gradingResult: null });

  it.each([
    ['PROMPTFOO_EMPTY', evaluation([]), 'not one result'],
    ['PROMPTFOO_ERRORS', evaluation([failed, failed]), 'all 2 results'],
    ['PROMPTFOO_ERRORS', evaluation([failed]), 'the only result'],
    [
      'PROMPTFOO_COUNTS',
      evaluation([result()], { stats: { successes: 16 } }),
      'counts 16 results, and 1 are',
    ],
    [
      'PROMPTFOO_RESULT',
      evaluation([result(), { success: true }]),
      'result 2 is none of promptfoo: its score',
    ],
    ['PROMPTFOO_RESULT', evaluation([result(), 5]), 'it is a number'],
    ['PROMPTFOO_RESULT', evaluation([result({ score: '1' })]), 'the text "1"'],
  ])('are told: %s', async (code, text, says) => {
    told.add(code);
    const failure = await failureOf(readText('a.json', text));
    expect(failure.faults).toMatchObject([{ code, where: 'a.json' }]);
    expect(failure.message).toContain(says);
  });

  it.each(['high', '', 'NaN'])('are told of a table with the score %j', async (score) => {
    const failure = await failureOf(readText('a.csv', `${HEAD}hello,Say hello,PASS,${score},\n`));
    expect(failure.faults).toMatchObject([{ code: 'PROMPTFOO_RESULT', where: 'a.csv' }]);
  });

  it('are told for every fault of promptfoo that there is', () => {
    expect(Object.keys(promptfooFaults).filter((code) => !told.has(code))).toEqual([]);
  });
});
