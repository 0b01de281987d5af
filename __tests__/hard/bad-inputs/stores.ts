/** Event files of TensorBoard, Parquet, and MLflow's file store. */
import {
  bytes,
  changed,
  event,
  field,
  longest,
  NAME,
  record,
  SCALARS,
  WHOLE,
  zeroed,
} from '../../read/event-files.js';
import {
  bytesOf,
  changed as edited,
  longFooter,
  WHOLE as PARQUET,
  withCodec,
  withPageSize,
} from '../../read/parquet-files.js';
import type { BadInput } from './case.js';

type Outcome = Pick<BadInput, 'code' | 'says'> & Partial<Pick<BadInput, 'status'>>;

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

function logged(id: string, what: string, content: Uint8Array, outcome: Outcome): BadInput {
  return { id, what, files: { [`logs/${NAME}`]: content }, args: ['logs/*'], status: 3, ...outcome };
}

const notANumber = field(8, bytes([8, 1], field(5, bytes([0, 0, 0xc0, 0x7f]))));
/** At step 100. */
const last = record(bytes([16, 100], field(5, field(1, bytes(field(1, 'auc'), notANumber, SCALARS)))));

export const EVENT_FILES: readonly BadInput[] = [
  logged('B01', 'no byte', new Uint8Array(), { code: 'FILE_EMPTY', says: NAME }),
  {
    id: 'B02',
    what: 'no record at its start, beside one that has',
    files: { [`logs/a/${NAME}`]: WHOLE, [`logs/b/${NAME}`]: ascii('no event file at all') },
    args: ['logs/**'],
    code: 'TENSORBOARD_MAGIC',
    status: 3,
    says: 'does not start with a record',
  },
  logged('B03', 'a wrong checksum of a length', changed(0), {
    code: 'TENSORBOARD_CRC',
    says: 'length of record 1',
  }),
  logged('B04', 'a wrong checksum of a content', changed(20), {
    code: 'TENSORBOARD_CRC',
    says: 'content of record 1',
  }),
  logged('B05', 'a last record that is cut', WHOLE.subarray(0, -5), {
    code: 'TENSORBOARD_CUT',
    says: 'cut',
    status: 0,
  }),
  logged('B06', 'a record of 2^63 bytes', longest(), { code: 'TENSORBOARD_LENGTH', says: 'bytes' }),
  logged('B07', 'checksums that nobody filled in', zeroed(8), {
    code: 'TENSORBOARD_CRC',
    says: 'not filled in',
  }),
  logged('B08', 'a number without an end', record(bytes([16], new Uint8Array(10).fill(255))), {
    code: 'TENSORBOARD_PROTO',
    says: 'more than 10 bytes',
  }),
  logged('B09', 'a scalar that is a text', event('auc', field(8, bytes([8, 7], field(8, 'x'))), SCALARS), {
    code: 'TENSORBOARD_DTYPE',
    says: 'the type 7',
  }),
  logged('B10', 'no number in the last step', bytes(WHOLE, last), {
    code: null,
    says: 'invalid',
    status: 1,
  }),
  {
    id: 'B11',
    what: 'two event files in one run',
    files: { [`logs/${NAME}`]: WHOLE, 'logs/events.out.tfevents.2.runner.0': WHOLE },
    args: ['logs/*'],
    code: 'TENSORBOARD_RESTART',
    status: 0,
    says: '2 event files',
  },
];

function table(id: string, what: string, content: Uint8Array, outcome: Outcome): BadInput {
  return { id, what, files: { 'a.parquet': content }, args: ['a.parquet'], status: 3, ...outcome };
}

export const PARQUET_FILES: readonly BadInput[] = [
  table('P01', 'ten bytes', PARQUET.subarray(0, 10), { code: 'PARQUET_TRUNCATED', says: 'not whole' }),
  table(
    'P02',
    'no magic at its start',
    edited(PARQUET, (view) => view.setUint8(0, 0)),
    {
      code: 'PARQUET_MAGIC',
      says: 'does not start with',
    },
  ),
  table('P03', 'cut', PARQUET.subarray(0, -9), { code: 'PARQUET_TRUNCATED', says: 'not whole' }),
  table(
    'P04',
    'a footer larger than the file',
    edited(PARQUET, (view) => view.setUint32(PARQUET.length - 8, 2 ** 30, true)),
    {
      code: 'PARQUET_FOOTER',
      says: '1073741824 bytes',
    },
  ),
  table('P05', 'a footer of 17 MiB', longFooter(), { code: 'PARQUET_LIMIT', says: 'footer' }),
  table('P06', 'encrypted', Uint8Array.from([...ascii('PARE'), ...PARQUET]), {
    code: 'PARQUET_ENCRYPTED',
    says: 'encrypted',
  }),
  table('P07', 'compressed with LZO', withCodec(6), { code: 'PARQUET_CODEC', says: 'LZO' }),
  table('P08', 'a page of 2 GiB', withPageSize([0xfe, 0xff, 0xff, 0xff, 0x0f]), {
    code: 'PARQUET_LIMIT',
    says: 'page',
  }),
  table('P11', 'no row', bytesOf('no_rows.parquet'), { code: 'NO_ROWS', says: 'a.parquet' }),
];

const RUN = '0123456789abcdef0123456789abcdef';
const META = `mlruns/1/${RUN}/meta.yaml`;
const VALUES = `mlruns/1/${RUN}/metrics/accuracy`;
const STORE = {
  'mlruns/1/meta.yaml': "name: demo\nlifecycle_stage: active\nexperiment_id: '1'\n",
  [META]: `run_id: ${RUN}\nlifecycle_stage: active\nstatus: 3\nend_time: 1000\n`,
  [VALUES]: '1000 0.5 0\n',
};

function stored(
  id: string,
  what: string,
  change: Readonly<Record<string, string | null>>,
  outcome: Outcome,
): BadInput {
  const all = Object.entries({ ...STORE, ...change });
  const files = Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
  return { id, what, files, args: ['mlruns/**'], status: 3, ...outcome };
}

export const MLFLOW_STORES: readonly BadInput[] = [
  stored('M01', 'a run without a value', { [VALUES]: null }, { code: 'MLFLOW_LAYOUT', says: 'no value' }),
  stored(
    'M02',
    'a run whose meta.yaml is a list',
    { [META]: '- 1\n', [`mlruns/1/${RUN}/tags/mlflow.user`]: 'x' },
    { code: 'MLFLOW_META', says: 'no mapping' },
  ),
  stored(
    'M03',
    'a value with five fields',
    { [VALUES]: '1 2 3 4 5\n' },
    { code: 'MLFLOW_LINE', says: '5 fields' },
  ),
  stored(
    'M04',
    'infinity for a value',
    { [VALUES]: '1000 -inf 0\n' },
    { code: null, status: 1, says: '-inf' },
  ),
  stored(
    'M05',
    'a metric below a folder',
    { [`mlruns/1/${RUN}/metrics/val/f1`]: '1 0.5 0\n' },
    { code: null, status: 0, says: 'val/f1' },
  ),
  stored(
    'M07',
    'an artifact_uri to /etc',
    { [META]: `${STORE[META]}artifact_uri: file:///etc\n` },
    { code: null, status: 0, says: 'accuracy' },
  ),
  stored(
    'M08',
    'no run that ended',
    { [META]: `${STORE[META]}`.replace('status: 3', 'status: 1') },
    { code: 'MLFLOW_RUN', says: 'running' },
  ),
  stored(
    'M09',
    'a run that was deleted',
    { [META]: `${STORE[META]}`.replace('active', 'deleted') },
    { code: 'NO_MEASUREMENTS', says: 'mlruns' },
  ),
];
