/** B01–B11: event files of TensorBoard. */
import { bytes, event, field, record } from '../../read/event-maker.js';
import { type BadInput, latin } from './case.js';

const NAME = 'logs/events.out.tfevents.1.runner.0';
const later = 'logs/events.out.tfevents.2.runner.0';
/** 0.9375, and no number. */
const ONE = bytes([21, 0, 0, 112, 63]);
const NOT_A_NUMBER = bytes([21, 0, 0, 192, 127]);
const good = (): Uint8Array => event('accuracy', ONE);
const SCALARS = field(9, field(1, field(1, 'scalars')));

function flipped(at: number): Uint8Array {
  const copy = good();
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

function zeroed(at: number): Uint8Array {
  const copy = good();
  return copy.fill(0, at, at + 4);
}

/** A length of 2^63 with the checksum that belongs to it. */
function longest(): Uint8Array {
  return record(new Uint8Array(), 2n ** 63n);
}

type Told = Pick<BadInput, 'code' | 'status' | 'says' | 'outcome'>;

function events(id: string, [wrong, content]: readonly [string, () => Uint8Array], told: Told): BadInput {
  return { id, wrong, head: 'logs/**', made: () => ({ [NAME]: content() }), ...told };
}

const refused = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 3,
  says: [NAME, ...says],
  outcome: 'not judged',
});
const read = (code: string | null, outcome: string): Told => ({
  code,
  status: 0,
  says: ['accuracy', '0.9375'],
  outcome,
});

export const TENSORBOARD_INPUTS: readonly BadInput[] = [
  events('B01', ['nothing', () => new Uint8Array()], refused('FILE_EMPTY')),
  events(
    'B02',
    ['no event file at all', () => latin('no event file at all')],
    refused('FORMAT_UNKNOWN', 'neither JSON nor a header row'),
  ),
  events(
    'B03',
    ['a wrong checksum of the length', () => bytes(good(), flipped(0))],
    refused('TENSORBOARD_CRC', 'length of record 2'),
  ),
  events(
    'B04',
    ['a wrong checksum of the content', () => flipped(20)],
    refused('TENSORBOARD_CRC', 'content of record 1'),
  ),
  events(
    'B05',
    ['the last record cut', () => bytes(good(), good().subarray(0, -3))],
    read('TENSORBOARD_CUT', 'read up to it, with a notice'),
  ),
  events('B06', ['a length of 2^63', longest], refused('TENSORBOARD_LENGTH', 'bytes, and at')),
  events(
    'B07',
    ['checksums that are all zero', () => zeroed(8)],
    refused('TENSORBOARD_CRC', 'not filled in'),
  ),
  events(
    'B08',
    ['a number of more than 10 bytes', () => record(bytes([16], new Uint8Array(10).fill(255)))],
    refused('TENSORBOARD_PROTO', 'more than 10 bytes'),
  ),
  events(
    'B09',
    ['a scalar that is a text', () => event('accuracy', field(8, bytes([8, 7], field(8, 'x'))), SCALARS)],
    refused('TENSORBOARD_DTYPE', 'the type 7'),
  ),
  events('B10', ['no number in the last step', () => event('accuracy', NOT_A_NUMBER)], {
    code: null,
    status: 1,
    says: ['accuracy', 'not a number'],
    outcome: 'the metric is told as "not a number" and fails',
  }),
  {
    ...events(
      'B11',
      ['two event files of one run', good],
      read('TENSORBOARD_RESTART', 'the last step of the newest counts, with a notice'),
    ),
    made: () => ({ [NAME]: event('accuracy', NOT_A_NUMBER), [later]: good() }),
  },
];
