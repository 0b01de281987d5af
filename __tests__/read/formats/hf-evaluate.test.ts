import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';

async function fixture(name: string) {
  return readSource(sourceOfFile(join(FIXTURES, 'hf-evaluate', name), name), NO_HINTS);
}

const BOOKKEEPING = {
  _timestamp: '2026-01-31T12:00:00',
  _evaluate_version: '0.4.6',
  _python_version: '3.11.7',
};

describe('results that evaluate saved', () => {
  it('are its values; parameters, counts, training and bookkeeping are told', async () => {
    const { format, reading } = await fixture('plain.json');
    expect(format).toBe('hf-evaluate');
    expect(reading.suites[0]?.measurements.map(({ metric, value }) => [metric, value])).toEqual([
      ['accuracy', 0.875],
      ['f1', 0.75],
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual([
      'train_loss',
      'samples',
      'experiment',
      '_timestamp',
      '_git_commit_hash',
      '_evaluate_version',
      '_python_version',
      '_interpreter_path',
    ]);
    // Where the interpreter lives is nobody's business.
    expect(JSON.stringify(reading)).not.toContain('/usr/bin');
  });

  it('may hold what a bootstrap says of a score', async () => {
    const { reading } = await fixture('bootstrap.json');
    const found = reading.suites[0]?.measurements.map(({ metric, value, standardError, interval }) => [
      metric,
      value,
      standardError,
      interval,
    ]);
    expect(found).toEqual([
      ['accuracy', 0.875, 0.0375, null],
      ['samples_per_second', 16, null, null],
      ['latency_in_seconds', 0.0625, null, null],
    ]);
  });

  it('name their model and data where these were saved along', async () => {
    const text = JSON.stringify({ ...BOOKKEEPING, model: 'gpt-2', dataset: 'imdb', bleu: 0.7 });
    const { reading } = await readText('result.json', text);
    expect(reading.suites[0]).toMatchObject({
      model: 'gpt-2',
      dataset: 'imdb',
      fingerprints: { dataset: 'imdb' },
    });
  });

  it('without a value are no measurements', async () => {
    const failure = await failureOf(readText('result.json', JSON.stringify(BOOKKEEPING)));
    expect(failure.faults).toMatchObject([{ code: 'NO_MEASUREMENTS', where: 'result.json' }]);
  });

  it('are asked for in vain in another file', async () => {
    const asked = readText('a.json', '{"accuracy": 1}', { format: 'hf-evaluate', columns: null });
    expect((await failureOf(asked)).faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});
