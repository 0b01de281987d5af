import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFaults } from '../../../src/failure/inspect.js';
import { readSource } from '../../../src/read/read-source.js';
import { makeZip } from '../../archive/zip-maker.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfBytes, sourceOfFile } from '../sources.js';

const LOGS = join(FIXTURES, 'inspect-ai');
const file = (name: string) => readSource(sourceOfFile(join(LOGS, name), name), NO_HINTS);

interface Log {
  readonly [key: string]: unknown;
}

function log(change: Log = {}, run: Log = {}): Log {
  return {
    version: 2,
    status: 'success',
    eval: { task: 'tiny', model: 'mockllm/model', dataset: { name: 'q', samples: 4 }, config: {}, ...run },
    plan: { name: 'plan' },
    results: {
      total_samples: 4,
      completed_samples: 4,
      scores: [
        {
          name: 'match',
          scorer: 'match',
          metrics: { accuracy: { value: 0.625 }, stderr: { value: 0.125 }, std: { value: 0.25 } },
        },
      ],
    },
    ...change,
  };
}

const read = (change: Log = {}, run: Log = {}) => readText('a.json', JSON.stringify(log(change, run)));

async function suiteOf(reading: ReturnType<typeof file>) {
  const [suite] = (await reading).reading.suites;
  if (suite === undefined) throw new Error('there is no suite');
  return suite;
}

describe('a log that Inspect wrote', () => {
  it.each(['whole.json', 'whole.eval'])('%s has its scores by scorer, value and group', async (name) => {
    const suite = await suiteOf(file(name));
    expect(suite).toMatchObject({
      name: 'tiny',
      model: 'mockllm/model',
      dataset: 'questions',
      fingerprints: { dataset: 'questions', task_version: '2', epochs: '2' },
    });
    const values = suite.measurements.map((one) => [
      one.metric,
      one.labels,
      one.value,
      one.n,
      one.standardError,
    ]);
    expect(values).toEqual([
      ['accuracy', { scorer: 'match' }, 0.5, 8, 0.1889822365046136],
      ['mean', { scorer: 'style', score: 'length' }, 2.625, 8, 0.18298126367784995],
      ['mean', { scorer: 'style', score: 'polite' }, 0.625, 8, null],
      ['accuracy', { scorer: 'by_topic', topic: 'a' }, 0.5, null, null],
      ['accuracy', { scorer: 'by_topic', topic: 'b' }, 0.5, null, null],
      ['accuracy', { scorer: 'by_topic' }, 0.5, null, null],
    ]);
  });

  it.each(['whole.json', 'whole.eval'])('%s has its samples, one row after both epochs', async (name) => {
    const examples = (await suiteOf(file(name))).examples;
    expect([examples?.table.rows, examples?.table.ids?.name]).toEqual([8, 'sample_id']);
    expect(examples?.scored.map(({ column }) => column)).toEqual([
      'match/accuracy',
      'style/length/mean',
      'style/polite/mean',
      'by_topic/accuracy',
    ]);
    expect([...(examples?.table.columns.get('match/accuracy')?.values ?? [])]).toEqual([
      0, 0, 1, 0, 0, 1, 1, 1,
    ]);
  });

  it.each(['limited.json', 'limited.eval'])('%s tells its limit', async (name) => {
    const { reading } = await file(name);
    expect(reading.suites[0]?.fingerprints['limit']).toBe('5');
    expect(reading.suites[0]?.measurements).toMatchObject([{ value: 0.2, n: 5 }]);
    expect(reading.notices).toMatchObject([
      { code: 'RUN_LIMITED', what: 'tiny was evaluated on 5 of its 8 examples' },
    ]);
  });

  it('may lack samples, and says so', async () => {
    const { reading } = await file('some-errors.json');
    expect(reading.suites[0]?.measurements).toMatchObject([{ value: 3 / 7, n: 7 }]);
    expect(reading.suites[0]?.examples?.table.rows).toBe(7);
    expect(reading.notices).toMatchObject([{ code: 'INSPECT_PARTLY' }]);
  });

  it.each([
    ['errors.json', 'INSPECT_UNSCORED', '8 of 8 samples ended in an error'],
    ['cut.json', 'INSPECT_STATUS', 'its status is "error"'],
  ])('%s is refused: %s', async (name, code, says) => {
    const failure = await failureOf(file(name));
    expect(failure.faults).toMatchObject([{ code, where: name }]);
    expect(failure.message).toContain(says);
  });

  it('ends in a failure wherever its archive is cut or one byte of what is read is another', async () => {
    const bytes = readFileSync(join(LOGS, 'limited.eval'));
    for (let length = 10; length < bytes.length; length += 977) {
      await failureOf(readSource(sourceOfBytes('a.eval', bytes.subarray(0, length)), NO_HINTS));
    }
    const whole = JSON.stringify(await suiteOf(file('limited.eval')));
    let failed = 0;
    for (let at = 0; at < bytes.length; at += 61) {
      const other = Uint8Array.from(bytes);
      other[at] = (other[at] ?? 0) ^ 4;
      const read = readSource(sourceOfBytes('limited.eval', other), NO_HINTS);
      const suite = await read.then(
        ({ reading }) => JSON.stringify(reading.suites[0]),
        () => null,
      );
      if (suite === null) failed++;
      else expect(suite).toBe(whole);
    }
    expect(failed).toBeGreaterThan(10);
  });
});

describe('a log of Inspect', () => {
  it('counts samples and not epochs', async () => {
    const results = { ...(log()['results'] as Log), total_samples: 50, completed_samples: 50 };
    const suite = await suiteOf(read({ results }, { config: { epochs: 5 } }));
    expect(suite.measurements[0]?.n).toBe(10);
    const odd = await suiteOf(read({ results }, { config: { epochs: 3 } }));
    expect(odd.measurements[0]?.n).toBeNull();
  });

  it('passes over how far values lie apart', async () => {
    const { reading } = await read();
    expect(reading.passedOver[0]?.name).toBe('match/std');
  });

  it('has grades that are numbers, one epoch each, where nothing was reduced', async () => {
    const samples = ['C', 'I', 'P', true].map((value, id) => ({
      id,
      epoch: 1,
      scores: { match: { value } },
    }));
    const suite = await suiteOf(read({ samples }));
    expect([...(suite.examples?.table.columns.get('match/accuracy')?.values ?? [])]).toEqual([1, 0, 0.5, 1]);
    const twice = await suiteOf(read({ samples }, { config: { epochs: 2 } }));
    expect(twice.examples).toBeNull();
  });

  it.each([
    ['whose mean is another', ['C', 'C', 'C', 'C']],
    ['that are words', ['C', 'C', 'I', 'maybe']],
  ])('has no examples of values %s', async (_, grades) => {
    const samples = grades.map((value, id) => ({ id, epoch: 1, scores: { match: { value } } }));
    expect((await suiteOf(read({ samples }))).examples).toBeNull();
  });

  it('has no examples whose ids are there twice', async () => {
    const samples = [1, 1, 2, 3].map((id, at) => ({ sample_id: id, value: [1, 1, 0.5, 0][at] }));
    const suite = await suiteOf(read({ reductions: [{ scorer: 'match', samples }] }));
    expect(suite.examples).toBeNull();
  });

  it('names the model that judged', async () => {
    const results = {
      scores: [
        {
          name: 'fact',
          scorer: 'fact',
          params: { model: 'openai/gpt-5' },
          metrics: { accuracy: { value: 1 } },
        },
      ],
    };
    expect((await suiteOf(read({ results }))).fingerprints['judge']).toBe('openai/gpt-5');
  });
});

const START = { name: '_journal/start.json', data: JSON.stringify({ version: 2, eval: log()['eval'] }) };

describe('a log of Inspect that can not be read', () => {
  const told = new Set<string>(['INSPECT_PARTLY']);

  it.each([
    ['INSPECT_STATUS', { status: 'cancelled' }, 'after 4 of 4 samples'],
    ['INSPECT_STATUS', { status: 'started', results: null }, 'its status is "started"'],
    ['INSPECT_STATUS', { invalidated: true }, '"invalidated"'],
    ['INSPECT_UNSCORED', { results: null }, 'there are no results'],
    ['INSPECT_UNSCORED', { results: { scores: [] } }, 'no scorer gave a number'],
  ])('is told: %s', async (code, change, says) => {
    told.add(code);
    const failure = await failureOf(read(change));
    expect(failure.faults).toMatchObject([{ code, where: 'a.json' }]);
    expect(failure.message).toContain(says);
  });

  it.each([
    ['INSPECT_STATUS', [START], 'its status is "started"'],
    ['INSPECT_LOG', [{ name: 'header.json', data: '{"status": "success"}' }], 'header.json'],
    ['JSON_SYNTAX', [{ name: 'header.json', data: '{"status": ' }], 'unexpected end'],
    ['ARCHIVE_DUPLICATE', [START, START], 'twice'],
  ])('is told of an archive: %s', async (code, entries, says) => {
    told.add(code);
    const failure = await failureOf(readSource(sourceOfBytes('a.eval', makeZip(entries)), NO_HINTS));
    expect(failure.faults[0]?.code).toBe(code);
    expect(failure.message).toContain(says);
  });

  it('is told where the configuration names it', async () => {
    const failure = await failureOf(readText('a.json', '{"a": 1}', { format: 'inspect-ai', columns: null }));
    expect(failure.faults[0]?.code).toBe('FORMAT_MISMATCH');
  });

  it('may be another archive, or a broken one', async () => {
    const other = makeZip([{ name: 'xl/workbook.xml', data: '<a/>' }]);
    const failure = await failureOf(readSource(sourceOfBytes('a.xlsx', other), NO_HINTS));
    expect(failure.message).toContain('a ZIP archive');
    const broken = await failureOf(readSource(sourceOfBytes('a.eval', other.subarray(0, 60)), NO_HINTS));
    expect(broken.faults[0]?.code).toBe('ARCHIVE_TRUNCATED');
  });

  it('is told for every fault of Inspect that there is', () => {
    expect(Object.keys(inspectFaults).filter((code) => !told.has(code))).toEqual([]);
  });
});
