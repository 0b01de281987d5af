import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mlflowFaults } from '../../../src/failure/mlflow.js';
import { localFiles } from '../../../src/io/files.js';
import type { Hints } from '../../../src/read/reader.js';
import {
  FIXTURES,
  failureOf,
  filesUnder,
  NO_HINTS,
  readAll,
  SAMPLES,
  sourcesOfTexts,
  sourcesUnder,
} from '../sources.js';

const STORE = sourcesUnder(join(FIXTURES, 'mlflow/mlruns'), 'out/mlruns');
const RUN = '0123456789abcdef0123456789abcdef';
const OTHER = 'fedcba9876543210fedcba9876543210';
const ACCURACY = `mlruns/1/${RUN}/metrics/accuracy`;
const META = `mlruns/1/${RUN}/meta.yaml`;

function meta(over: Readonly<Record<string, string | number>> = {}): string {
  const fields = { run_id: RUN, lifecycle_stage: 'active', status: 3, end_time: 1000, ...over };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** A store of one experiment with one run, changed; `null` leaves a file out. */
function store(change: Readonly<Record<string, string | null>> = {}) {
  const texts: Record<string, string | null> = {
    'mlruns/1/meta.yaml': "name: demo\nlifecycle_stage: active\nexperiment_id: '1'\n",
    [`mlruns/1/${RUN}/meta.yaml`]: meta(),
    [`mlruns/1/${RUN}/metrics/accuracy`]: '1000 0.5 0\n',
    ...change,
  };
  return sourcesOfTexts(
    Object.fromEntries(
      Object.entries(texts).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    ),
  );
}

async function suitesOf(change: Readonly<Record<string, string | null>>) {
  const [first] = await readAll(store(change));
  return (first?.reading.suites ?? []).map(({ name, measurements }) => [
    name,
    ...measurements.map(({ metric, value, invalid }) => [metric, value ?? invalid]),
  ]);
}

describe('a file store that MLflow wrote', () => {
  it('is one suite an experiment, read from its newest finished run', async () => {
    const [store_, ...others] = await readAll(STORE);
    expect(others).toEqual([]);
    expect(store_).toMatchObject({ path: 'out/mlruns', format: 'mlflow' });
    const suites = store_?.reading.suites ?? [];
    expect(suites.map(({ name, model }) => [name, model]).sort()).toEqual([
      ['sentiment', 'newest-model'],
      ['spam', 'only-model'],
    ]);
    const sentiment = suites.find(({ name }) => name === 'sentiment');
    expect(
      sentiment?.measurements.map(({ metric, labels, value, invalid, n }) => [
        metric,
        labels,
        value ?? invalid,
        n,
      ]),
    ).toEqual([
      ['accuracy', {}, 0.875, 40],
      ['loss', {}, 'nan', 40],
      ['f1', { split: 'validation' }, 0.8, 40],
    ]);
  });

  it('tells the runs that were not read, and why', async () => {
    const [store_] = await readAll(STORE);
    expect(store_?.reading.notices).toMatchObject([{ code: 'MLFLOW_RUNS', where: 'out/mlruns' }]);
    expect(store_?.reading.notices[0]?.what).toMatch(
      /"sentiment" has 4 more runs; .*: newest \([\da-f]{32}\)$/,
    );
    const because = (store_?.reading.passedOver ?? []).map(({ name, because: why }) => [
      name.split(' ')[0],
      why,
    ]);
    expect(because).toEqual([
      ['example_count', 'a count, time or setting, not a quality'],
      ['sum_on_target', 'it describes the data, not a quality'],
      ['train_accuracy', 'it was measured on the training data, and train does not gate'],
      ['deleted', 'this run of MLflow was deleted'],
    ]);
  });

  it('is found where its files are, through the files of this machine too', async () => {
    const files = localFiles(join(FIXTURES, 'mlflow'));
    const [store_] = await readAll((await files.find(['mlruns/**'])).sources);
    expect(store_).toMatchObject({ path: 'mlruns', format: 'mlflow' });
    expect(store_?.reading.suites).toHaveLength(2);
  });

  it.skipIf(!existsSync(SAMPLES))('may come from the wild', async () => {
    const name = 'mlflow/01rahulsingh86__mlflow-groq-eval/mlruns';
    const [store_] = await readAll(sourcesUnder(join(SAMPLES, name), 'mlruns'));
    expect(store_?.reading.suites).toMatchObject([
      {
        name: 'groq-eval-demo',
        model: 'llama-3.1-8b-instant',
        measurements: [
          { metric: 'contains', value: 1 },
          { metric: 'exact_match', value: 0 },
          { metric: 'token_f1', value: 0 },
        ],
      },
    ]);
  });
});

describe('a file store of MLflow', () => {
  it('takes the value of the greatest step, then time, and not the last line', async () => {
    const lines = '1000 0.1 5\n3000 0.2 4\n2000 0.3 5\r\n1500 0.4 5\n\n';
    expect(await suitesOf({ [`mlruns/1/${RUN}/metrics/accuracy`]: lines })).toEqual([
      ['demo', ['accuracy', 0.3]],
    ]);
  });

  it('may be old, with two fields a line and the status as a word', async () => {
    const change = {
      [`mlruns/1/${RUN}/meta.yaml`]: meta({ status: 'FINISHED' }),
      [`mlruns/1/${RUN}/metrics/accuracy`]: '1000 0.25\n',
    };
    expect(await suitesOf(change)).toEqual([['demo', ['accuracy', 0.25]]]);
  });

  it('gives infinities as invalid', async () => {
    const change = { [`mlruns/1/${RUN}/metrics/accuracy`]: '1000 -inf 0\n' };
    expect(await suitesOf(change)).toEqual([['demo', ['accuracy', '-inf']]]);
  });

  it('never opens what artifact_uri names', async () => {
    const change = { [`mlruns/1/${RUN}/meta.yaml`]: meta({ artifact_uri: 'file:///etc' }) };
    expect(await suitesOf(change)).toEqual([['demo', ['accuracy', 0.5]]]);
  });

  it('may be one run alone, as it was downloaded', async () => {
    const [run] = await readAll(
      sourcesOfTexts({
        [`${RUN}/meta.yaml`]: meta(),
        [`${RUN}/metrics/f1`]: '1 0.5 0\n',
        'other.json': '{"a": 1}',
      }),
    );
    expect(run?.reading.suites).toMatchObject([{ name: null, measurements: [{ metric: 'f1', value: 0.5 }] }]);
  });

  it('leaves other files to be read one by one, and gives back what only looks like a run', async () => {
    const beside = sourcesOfTexts({ 'results/metrics.json': '{"accuracy": 0.75}' });
    const both = await readAll([...store(), ...beside]);
    expect(both.map(({ path, format }) => [path, format])).toEqual([
      ['mlruns', 'mlflow'],
      ['results/metrics.json', 'metrics-json'],
    ]);
    const odd = await readAll(sourcesOfTexts({ [`a/${RUN}/meta.yaml`]: 'accuracy: 0.5\n' }));
    expect(odd.map(({ path, format }) => [path, format])).toEqual([[`a/${RUN}/meta.yaml`, 'metrics-json']]);
  });

  it('claims nothing where the configuration names a format of files', async () => {
    const failure = await failureOf(readAll(store(), { format: 'metrics-json', columns: null }));
    expect(failure.faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('is missed where the configuration names it', async () => {
    const json = sourcesOfTexts({ 'a.json': '{"accuracy": 0.75}' });
    const failure = await failureOf(readAll(json, { format: 'mlflow', columns: null }));
    expect(failure.faults[0]).toMatchObject({ code: 'FORMAT_MISMATCH', where: 'a.json' });
    expect(failure.message).toContain('no part of a file store of MLflow');
  });

  it('without a run that was not deleted has no measurements', async () => {
    const failure = await failureOf(
      readAll(store({ [`mlruns/1/${RUN}/meta.yaml`]: meta({ lifecycle_stage: 'deleted' }) })),
    );
    expect(failure.faults[0]).toMatchObject({ code: 'NO_MEASUREMENTS', where: 'mlruns' });
  });
});

/** The runs of the experiment "sentiment", as `scripts/fixtures/mlflow_store.py` logged them. */
const SENTIMENT = 'out/mlruns/189964305218337759';
const textAt = (path: string) =>
  readFileSync(join(FIXTURES, 'mlflow/mlruns', path.replace('out/mlruns/', '')), 'utf8').trim();
const RUNS = filesUnder(join(FIXTURES, 'mlflow/mlruns/189964305218337759'))
  .filter((path) => path.endsWith('/meta.yaml'))
  .map((path) => {
    const id = path.split('/')[0] ?? '';
    const name = textAt(`${SENTIMENT}/${id}/tags/mlflow.runName`);
    const model = textAt(`${SENTIMENT}/${id}/params/model`);
    return {
      id,
      name,
      model,
      status: Number(/^status: (\d)/m.exec(textAt(`${SENTIMENT}/${id}/meta.yaml`))?.[1]),
    };
  });
const named = (run: string): Hints => ({ ...NO_HINTS, run });
const chosen = async (run: string) => {
  const [first] = await readAll(STORE, named(run));
  return first?.reading;
};

describe('a run of MLflow that the configuration names', () => {
  const older = RUNS.find(({ name }) => name === 'older');

  it('is read by its id and by its name in place of the newest, and no other experiment is', async () => {
    expect(older?.status).toBe(3);
    for (const run of [older?.id ?? '', 'older']) {
      const reading = await chosen(run);
      expect(reading?.suites.map(({ name, model }) => [name, model])).toEqual([['sentiment', older?.model]]);
      expect(reading?.notices).toEqual([]);
    }
    expect((await chosen('newest'))?.suites[0]?.model).toBe('newest-model');
  });

  it('may be the child of another', async () => {
    const child = RUNS.find(({ id }) =>
      filesUnder(join(FIXTURES, 'mlflow/mlruns', SENTIMENT.slice(11), id)).includes(
        'tags/mlflow.parentRunId',
      ),
    );
    expect((await chosen(child?.id ?? ''))?.suites[0]?.model).toBe(child?.model);
  });

  it('is the newest finished of those with its name', async () => {
    const change = {
      [META]: meta({ run_name: 'nightly', end_time: 1000 }),
      [`mlruns/1/${OTHER}/meta.yaml`]: meta({ run_name: 'nightly', end_time: 2000 }),
      [`mlruns/1/${OTHER}/metrics/accuracy`]: '1000 0.75 0\n',
    };
    const [first] = await readAll(store(change), named('nightly'));
    expect(first?.reading.suites[0]?.measurements[0]?.value).toBe(0.75);
    expect(first?.reading.notices).toMatchObject([{ code: 'MLFLOW_RUNS' }]);
    const old = { [META]: meta(), [`mlruns/1/${RUN}/tags/mlflow.runName`]: 'from 2018' };
    expect(await readAll(store(old), named('from 2018'))).toHaveLength(1);
  });

  it('and did not finish is told as such', async () => {
    const unfinished = RUNS.find(({ name }) => name === 'failed');
    const failure = await failureOf(chosen(unfinished?.id ?? ''));
    expect(failure.faults).toMatchObject([{ code: 'MLFLOW_RUN', where: 'out/mlruns' }]);
    expect(failure.message).toContain(`failed (${unfinished?.id}) is failed`);
  });

  it('and is not there is told with the nearest and those that are there, but not the deleted', async () => {
    const failure = await failureOf(chosen('newst'));
    expect(failure.faults).toMatchObject([{ code: 'MLFLOW_RUN_MISSING', where: 'out/mlruns' }]);
    expect(failure.message).toContain('there is no run "newst" in this store; did you mean "newest"?');
    for (const { id, name } of RUNS) {
      if (name === 'deleted') expect(failure.message).not.toContain(id);
      else expect(failure.message).toContain(`${name} (${id})`);
    }
    const alone = { [META]: meta({ lifecycle_stage: 'deleted' }) };
    const gone = await failureOf(readAll(store(alone), named(RUN)));
    expect(gone.message).toContain('every run of this store was deleted');
  });

  it('is refused where the files are no store of MLflow', async () => {
    const file = sourcesOfTexts({ 'a.json': '{"accuracy": 0.75}' });
    const failure = await failureOf(readAll(file, named('older')));
    expect(failure.faults).toMatchObject([{ code: 'MLFLOW_RUN_ELSEWHERE', where: 'a.json' }]);
    expect(failure.message).toContain('this was read as metrics-json');
    const folder = sourcesUnder(join(FIXTURES, 'dvclive'), 'dvclive');
    const other = await failureOf(readAll(folder, named('older')));
    expect(other.message).toContain('this was read as dvclive');
  });
});

interface Case {
  readonly code: keyof typeof mlflowFaults;
  readonly change: Readonly<Record<string, string | null>>;
  readonly where: string;
  readonly says: string;
}

const CASES: readonly Case[] = [
  { code: 'MLFLOW_LAYOUT', change: { [ACCURACY]: null }, where: `mlruns/1/${RUN}`, says: 'no value' },
  {
    code: 'MLFLOW_LAYOUT',
    change: { [`mlruns/1/${RUN}/metrics/../x`]: '1 1 1' },
    where: `mlruns/1/${RUN}/metrics/../x`,
    says: 'leads out',
  },
  {
    code: 'MLFLOW_META',
    change: { [META]: null, [`mlruns/1/${RUN}/tags/mlflow.user`]: 'x' },
    where: `mlruns/1/${RUN}`,
    says: 'there is none',
  },
  {
    code: 'MLFLOW_META',
    change: { [META]: '- 1\n', [`mlruns/1/${RUN}/tags/mlflow.user`]: 'x' },
    where: META,
    says: 'it is no mapping',
  },
  {
    code: 'MLFLOW_LINE',
    change: { [ACCURACY]: '1 0.5 0\n1 2 3 4 5\n' },
    where: `${ACCURACY}:2`,
    says: '5 fields',
  },
  { code: 'MLFLOW_LINE', change: { [ACCURACY]: '1\n' }, where: `${ACCURACY}:1`, says: '1 fields' },
  { code: 'MLFLOW_LINE', change: { [ACCURACY]: '1 high 0' }, where: `${ACCURACY}:1`, says: 'no number' },
  {
    code: 'MLFLOW_RUN',
    change: {
      [META]: meta({ status: 1 }),
      [`mlruns/1/${OTHER}/meta.yaml`]: meta({ status: 4, run_name: 'zebra' }),
    },
    where: 'mlruns',
    says: `${RUN} is running, zebra (${OTHER}) is failed`,
  },
  {
    code: 'MLFLOW_RUN',
    change: { [META]: meta({ status: '{ toString: 1 }' }) },
    where: 'mlruns',
    says: 'is {"tostring":1}',
  },
];

describe('a file store of MLflow that can not be read', () => {
  it.each(CASES)('is told: $code ($says)', async ({ code, change, where, says }) => {
    const failure = await failureOf(readAll(store(change)));
    expect(failure.faults).toMatchObject([{ code, where }]);
    expect(failure.message).toContain(says);
  });

  it('is told for every fault of MLflow that there is', () => {
    const told = new Set<string>([
      ...CASES.map(({ code }) => code),
      'MLFLOW_RUNS',
      'MLFLOW_RUN_MISSING',
      'MLFLOW_RUN_ELSEWHERE',
    ]);
    expect(Object.keys(mlflowFaults).filter((code) => !told.has(code))).toEqual([]);
  });
});
