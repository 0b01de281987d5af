/** M01–M09: file stores of MLflow. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BadInput } from './case.js';

const RUN = '0123456789abcdef0123456789abcdef';
const OTHER = 'fedcba9876543210fedcba9876543210';
const METRIC = `mlruns/1/${RUN}/metrics/accuracy`;
const META = `mlruns/1/${RUN}/meta.yaml`;

function meta(over: Readonly<Record<string, string | number>> = {}): string {
  const fields = { run_id: RUN, lifecycle_stage: 'active', status: 3, end_time: 1000, ...over };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const EXPERIMENT = { 'mlruns/1/meta.yaml': "name: demo\nlifecycle_stage: active\nexperiment_id: '1'\n" };
const STORE = { ...EXPERIMENT, [META]: meta(), [METRIC]: '1000 0.95 0\n' };

/** The metric is a link to a file beside the store. */
function linked(folder: string): void {
  mkdirSync(dirname(join(folder, METRIC)));
  symlinkSync(join(folder, 'secret'), join(folder, METRIC));
}

type Told = Pick<BadInput, 'code' | 'status' | 'says' | 'outcome'>;

function store(
  id: string,
  [wrong, files]: readonly [string, Readonly<Record<string, string>>],
  told: Told,
): BadInput {
  return { id, wrong, head: 'mlruns/**', made: () => files, ...told };
}

const refused = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 3,
  says,
  outcome: 'not judged',
});
const read = (code: string | null, outcome: string): Told => ({
  code,
  status: 0,
  says: ['accuracy', '0.9500'],
  outcome,
});

export const MLFLOW_INPUTS: readonly BadInput[] = [
  store(
    'M01',
    ['no folder metrics/', { ...EXPERIMENT, [META]: meta() }],
    refused('MLFLOW_LAYOUT', 'metrics/'),
  ),
  store(
    'M02',
    ['no meta.yaml', { ...EXPERIMENT, [METRIC]: '1000 0.95 0\n' }],
    refused('FORMAT_UNKNOWN', RUN),
  ),
  store(
    'M02b',
    ['a meta.yaml that is no YAML', { ...STORE, [META]: 'a: [\n' }],
    refused('YAML_SYNTAX', META),
  ),
  store(
    'M03',
    ['a line with two fields', { ...STORE, [METRIC]: '1000 0.95\n' }],
    read(null, 'read as step 0, as MLflow does'),
  ),
  store(
    'M03c',
    ['a line with one field', { ...STORE, [METRIC]: '1000 0.95 0\n1001\n' }],
    refused('MLFLOW_LINE', `${METRIC}:2`),
  ),
  store(
    'M03b',
    ['a line with five fields', { ...STORE, [METRIC]: '1000 0.95 0 1 2\n' }],
    refused('MLFLOW_LINE', `${METRIC}:1`, '5 fields'),
  ),
  store('M04', ['`nan`', { ...STORE, [METRIC]: '1000 nan 0\n' }], {
    code: null,
    status: 1,
    says: ['accuracy', 'not a number'],
    outcome: 'the metric is told as "not a number" and fails',
  }),
  store(
    'M05',
    ['a name with a slash', { ...STORE, [`mlruns/1/${RUN}/metrics/val/f1`]: '1000 0.5 0\n' }],
    read(null, 'read, by its whole name'),
  ),
  {
    ...store(
      'M06',
      ['a metric that is a link', { ...EXPERIMENT, [META]: meta(), secret: '1000 0.95 0\n' }],
      refused('MLFLOW_LAYOUT'),
    ),
    prepare: linked,
  },
  store(
    'M07',
    ['an address of artifacts elsewhere', { ...STORE, [META]: meta({ artifact_uri: 'file:///etc' }) }],
    read(null, 'read; the address is never opened'),
  ),
  store(
    'M08',
    [
      'several runs',
      {
        ...STORE,
        [`mlruns/1/${OTHER}/meta.yaml`]: meta({ run_id: OTHER, end_time: 1 }),
        [`mlruns/1/${OTHER}/metrics/accuracy`]: '1 0.1 0\n',
      },
    ],
    read('MLFLOW_RUNS', 'the newest finished one, with a notice'),
  ),
  store(
    'M09',
    [
      'a run that was deleted',
      {
        ...STORE,
        [`mlruns/1/${OTHER}/meta.yaml`]: meta({ run_id: OTHER, end_time: 2000, lifecycle_stage: 'deleted' }),
        [`mlruns/1/${OTHER}/metrics/accuracy`]: '1 0.1 0\n',
      },
    ],
    read(null, 'passed over'),
  ),
];
