import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgesFaults } from '../../../src/failure/judges.js';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';
import { idsOf, measured } from './judges.js';

const fixture = (name: string) =>
  readSource(sourceOfFile(join(FIXTURES, 'deepeval', name), `deepeval/${name}`), NO_HINTS);

interface Scored {
  readonly score: number | null;
  readonly threshold?: number;
  readonly success?: boolean;
  readonly name?: string;
}

function run(cases: readonly (readonly Scored[])[], over: object = {}) {
  const testCases = cases.map((metrics, at) => ({
    name: `test_case_${at}`,
    input: `Q${at}`,
    metricsData: metrics.map((one) => ({ name: 'Toxicity', evaluationModel: 'judge-1', ...one })),
  }));
  return readText('run.json', JSON.stringify({ testCases, metricsScores: [], ...over }));
}

describe('a test run that DeepEval wrote', () => {
  it('is read case by case', async () => {
    const file = await fixture('whole.json');
    expect(file.format).toBe('deepeval');
    expect(await measured(file)).toEqual({
      exact_match: [0.25, 4, 'higher'],
      word_overlap: [0.625, 4, 'higher'],
    });
    expect(idsOf(file)?.[0]).toBe('What is the capital of France?');
  });

  it('has no value of a metric that failed once, though its own scores leave the error out', async () => {
    const file = await fixture('with_error.json');
    expect(await measured(file)).toEqual({
      exact_match: [0.25, 4, 'higher'],
      word_overlap: ['1 of 4 samples without a score', 4, 'higher'],
    });
    expect(file.reading.notices).toMatchObject([{ code: 'SCORES_MISSING' }]);
  });
});

describe('a test run of DeepEval', () => {
  it('may stand in testRunData, and have the old names', async () => {
    const old = {
      testCases: [{ input: 'Q', metricsMetadata: [{ metric: 'Bias', score: 0.25 }] }],
      metricScores: [],
    };
    const file = await readText('run.json', JSON.stringify({ testRunData: old }));
    expect(await measured(file)).toEqual({ bias: [0.25, 1, null] });
  });

  it('tells which way is better by its thresholds, since versions differ', async () => {
    const passedBelow = { score: 0.1, threshold: 0.5, success: true };
    const passedAbove = { score: 0.9, threshold: 0.5, success: true };
    const failedAbove = { score: 0.75, threshold: 0.5, success: false };
    expect(await measured(await run([[passedBelow], [failedAbove]]))).toEqual({
      toxicity: [0.425, 2, 'lower'],
    });
    expect(await measured(await run([[passedAbove]]))).toEqual({ toxicity: [0.9, 1, 'higher'] });
    // What disagrees tells nothing; the name is left to say it.
    expect(await measured(await run([[passedAbove], [failedAbove]]))).toMatchObject({
      toxicity: [0.825, 2, 'lower'],
    });
  });

  it('names its judge, and whose metric it is', async () => {
    const file = await run([[{ score: 1, name: 'Correctness [GEval]' }]]);
    expect(Object.keys(await measured(file))).toEqual(['correctness{by=GEval}']);
    expect(file.reading.suites[0]?.fingerprints).toEqual({ judge: 'judge-1' });
  });

  it('gives the metrics of spans where no trace failed', async () => {
    const spans = (errors: number) => ({
      traceMetricsScores: {
        llm: { answer: { 'Task Completion': { scores: [1, 0.5], errors } }, other: { Broken: null } },
      },
    });
    expect(await measured(await run([], spans(0)))).toEqual({
      'task_completion{span=answer}': [0.75, 2, null],
    });
    expect((await failureOf(run([], spans(1)))).faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('is nothing without a scored case', async () => {
    expect((await failureOf(run([]))).faults[0]?.code).toBe('NO_MEASUREMENTS');
    expect((await failureOf(run([[]]))).faults[0]?.code).toBe('NO_MEASUREMENTS');
    expect((await measured(await run([[{ score: null }]])))['toxicity']?.[0]).toContain('toxicity');
  });

  it('that is only a link is told, with every other fault of judges', async () => {
    const link = await failureOf(readText('a.json', '{"testRunLink": "https://example.com/run/1"}'));
    expect(link.faults).toMatchObject([{ code: 'DEEPEVAL_LINK', where: 'a.json' }]);
    expect(link.message).not.toContain('example.com');
    const asked = readText('a.json', '{"a": 1}', { format: 'deepeval', columns: null });
    expect((await failureOf(asked)).message).toContain('no test cases of DeepEval');
    // The other two are told in the tests of ragas and of Braintrust.
    expect(Object.keys(judgesFaults)).toEqual(['SCORES_MISSING', 'DEEPEVAL_LINK', 'BRAINTRUST_FAILED']);
  });
});
