import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';
import { measured } from './judges.js';

const read = (...lines: readonly object[]) =>
  readText('out.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

describe('summaries that Braintrust printed', () => {
  it('are one suite a project', async () => {
    const path = join(FIXTURES, 'braintrust/summaries.jsonl');
    const file = await readSource(sourceOfFile(path, 'summaries.jsonl'), NO_HINTS);
    expect(file.format).toBe('braintrust');
    expect(await measured(file)).toEqual({
      'support-bot/exact': [0.5, null, 'higher'],
      'support-bot/OneWord': [0.8125, null, 'higher'],
      'search-bot/exact': [0.5, null, 'higher'],
    });
  });
});

describe('summaries of Braintrust', () => {
  const summary = {
    projectName: 'bot',
    experimentName: 'main-1790000000',
    scores: {
      Levenshtein: { name: 'Levenshtein', score: 0.25, diff: -0.5, improvements: 0, regressions: 9 },
    },
    metrics: { duration: { name: 'duration', metric: 2.5, unit: 's', diff: 1 }, odd: { metric: 'x' } },
  };

  it('may have the names of the other tools, and stand alone as a document', async () => {
    const expected = { 'bot/Levenshtein': [0.25, null, 'higher'], 'bot/duration': [2.5, null, null] };
    expect(await measured(await read(summary))).toEqual(expected);
    const alone = await readText('out.json', JSON.stringify(summary, null, 1));
    expect(await measured(alone)).toEqual(expected);
    expect(alone.reading.suites[0]?.measurements.map(({ unit }) => unit)).toEqual(['fraction', 's']);
    expect(alone.reading.passedOver).toMatchObject([{ name: 'odd' }]);
    const go = { ProjectName: 'bot', ExperimentName: 'x', Scores: { A: { Name: 'A', Score: 1 } } };
    expect(await measured(await read(go))).toEqual({ 'bot/A': [1, null, 'higher'] });
  });

  it('never pass where an evaluator failed', async () => {
    for (const failed of [
      { evaluatorName: 'bot', errors: ['Error: x', 'Error: y'] },
      { eval_name: 'bot', errors: ['x', 'y'] },
    ]) {
      const failure = await failureOf(read(summary, failed));
      expect(failure.faults).toMatchObject([{ code: 'BRAINTRUST_FAILED', where: 'out.jsonl:2' }]);
      expect(failure.message).toContain('(2 errors)');
    }
  });

  it('of one project twice are refused, and so is what is none', async () => {
    expect((await failureOf(read(summary, summary))).faults[0]?.code).toBe('ROW_TWICE');
    const asked = readText('a.json', '{"a": 1}', { format: 'braintrust', columns: null });
    expect((await failureOf(asked)).message).toContain('no project with scores');
    expect((await failureOf(read({ ...summary, scores: {}, metrics: {} }))).faults[0]?.code).toBe(
      'NO_MEASUREMENTS',
    );
  });
});
