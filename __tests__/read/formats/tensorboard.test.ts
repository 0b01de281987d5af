import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maskedCrc32c } from '../../../src/archive/crc32c.js';
import { tensorboardFaults } from '../../../src/failure/tensorboard.js';
import { measurementId } from '../../../src/model/identity.js';
import type { Source } from '../../../src/model/source.js';
import { bytes, event, field, record } from '../event-maker.js';
import { FIXTURES, failureOf, readAll, sourceOfBytes, sourcesUnder } from '../sources.js';

const WRITTEN = join(FIXTURES, 'tensorboard');
const NAME = 'events.out.tfevents.1.runner.0';
const WHOLE = readFileSync(join(WRITTEN, 'restarted', NAME));

async function valuesOf(sources: readonly Source[]) {
  const [first, ...others] = await readAll(sources);
  expect(others).toEqual([]);
  const suites = first?.reading.suites ?? [];
  return suites.flatMap(({ measurements }) =>
    measurements.map((one) => [
      measurementId({ suite: 'tb', ...one }).replace('tb/', ''),
      one.value ?? one.invalid,
    ]),
  );
}

async function readingOf(sources: readonly Source[]) {
  const [first] = await readAll(sources);
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

const SCALARS = field(9, field(1, field(1, 'scalars')));

function file(content: Uint8Array, path = `logs/${NAME}`): readonly Source[] {
  return [sourceOfBytes(path, content)];
}

describe('event files that TensorBoard and tensorboardX wrote', () => {
  it('of TensorFlow 2 have their split in the folder, and what is no scalar is passed over', async () => {
    const sources = sourcesUnder(join(WRITTEN, 'keras'), 'logs');
    expect(await valuesOf(sources)).toEqual([
      ['epoch_accuracy{split=validation}', 0.75],
      ['epoch_loss{split=validation}', 'NaN'],
    ]);
    const { path, format, reading } = await readingOf(sources);
    expect([path, format]).toEqual(['logs', 'tensorboard']);
    expect(reading.passedOver.map(({ name }) => name)).toEqual([
      'train/epoch_accuracy',
      'validation/weights',
      'validation/note',
    ]);
    expect(reading.notices.map(({ code }) => code)).toEqual(['TENSORBOARD_RESTART']);
  });

  it('of a run that was restarted count by the newest file, although its steps are smaller', async () => {
    const sources = sourcesUnder(join(WRITTEN, 'restarted'), 'logs');
    const expected = [
      ['acc{split=validation}', 0.75],
      ['auc', 0.875],
    ];
    expect(await valuesOf(sources)).toEqual(expected);
    expect(await valuesOf(sources.toReversed())).toEqual(expected);
    expect((await readingOf(sources)).reading.notices.map(({ code, what }) => [code, what])).toEqual([
      ['TENSORBOARD_RESTART', expect.stringContaining('2 event files')],
    ]);
  });

  it('of a run that was killed are read up to the record that is cut, which is told', async () => {
    const sources = sourcesUnder(join(WRITTEN, 'killed'), 'logs');
    expect(await valuesOf(sources)).toEqual([['auc', 0.5]]);
    const { notices } = (await readingOf(sources)).reading;
    expect(notices).toMatchObject([{ code: 'TENSORBOARD_CUT', weight: 'notice' }]);
    expect(notices[0]?.what).toContain('record 4 is cut');
  });

  it('without a scalar are no evidence', async () => {
    const failure = await failureOf(readAll(sourcesUnder(join(WRITTEN, 'empty'), 'logs')));
    expect(failure.faults).toMatchObject([{ code: 'NO_MEASUREMENTS', where: 'logs' }]);
  });

  it('of several runs have the run as a label', async () => {
    const ids = (await valuesOf(sourcesUnder(WRITTEN, 'logs'))).map(([id]) => id);
    expect(ids).toContain('epoch_accuracy{run=keras,split=validation}');
    expect(ids).toContain('auc{run=killed}');
  });

  it('keep the split of the only folder', async () => {
    const path = `logs/validation/${NAME}`;
    const auc = event('auc', bytes([21, 0, 0, 64, 63]));
    expect(await valuesOf(file(auc, path))).toEqual([['auc{split=validation}', 0.75]]);
  });

  it('are the same in chunks of any size', async () => {
    const whole = [sourceOfBytes(`a/${NAME}`, WHOLE)];
    expect(await valuesOf([sourceOfBytes(`a/${NAME}`, WHOLE, 1)])).toEqual(await valuesOf(whole));
  });
});

describe('values in event files', () => {
  it.each([
    ['a simple value', [bytes([21, 0, 0, 192, 63])], 1.5],
    ['a double in a tensor', [field(8, bytes([8, 2], field(6, bytes([0, 0, 0, 0, 0, 0, 4, 64]))))], 2.5],
    ['the content of a tensor', [field(8, bytes([8, 1], field(4, bytes([0, 0, 128, 63])))), SCALARS], 1],
    ['a whole number', [field(8, bytes([8, 3, 56, 7]))], 7],
    ['packed whole numbers', [field(8, bytes([8, 9], field(10, bytes([3]))))], 3],
  ])('are read: %s', async (_, parts, value) => {
    expect(await valuesOf(file(event('auc', ...parts)))).toEqual([['auc', value]]);
  });

  it('that Lightning or detectron2 write for other reasons are told and not judged', async () => {
    const minusOne = event('hp_metric', bytes([21, 0, 0, 128, 191]));
    const one = bytes([21, 0, 0, 128, 63]);
    const content = bytes(
      minusOne,
      event('auc', one),
      event('eta_seconds', one),
      event('total_loss', one),
      event('fast_rcnn/cls_accuracy', one),
    );
    expect(await valuesOf(file(content))).toEqual([['auc', 1]]);
    expect((await readingOf(file(content))).reading.passedOver.map(({ name }) => name)).toEqual([
      'hp_metric',
      'eta_seconds',
      'total_loss',
      'fast_rcnn/cls_accuracy',
    ]);
  });

  it('in a folder called by a time are passed over, since no other run has it', async () => {
    const one = event('auc', bytes([21, 0, 0, 128, 63]));
    const sources = [...file(one), ...file(one, `logs/1795332215.4773424/${NAME}`)];
    expect(await valuesOf(sources)).toEqual([['auc', 1]]);
  });
});

/** The file with one byte changed. */
function changed(at: number): Uint8Array {
  const copy = Uint8Array.from(WHOLE);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

function zeroed(from: number): Uint8Array {
  const copy = Uint8Array.from(WHOLE);
  copy.fill(0, from, from + 4);
  return copy;
}

function longest(): Uint8Array {
  const copy = new Uint8Array(12);
  const view = new DataView(copy.buffer);
  view.setBigUint64(0, 2n ** 63n, true);
  view.setUint32(8, maskedCrc32c(copy.subarray(0, 8)), true);
  return copy;
}

const GOOD = file(WHOLE, 'logs/a/events.out.tfevents.1.x')[0];
const CASES: readonly (readonly [keyof typeof tensorboardFaults, Uint8Array, string])[] = [
  ['TENSORBOARD_CRC', changed(0), 'length of record 1 is wrong'],
  ['TENSORBOARD_CRC', changed(20), 'content of record 1 is wrong'],
  ['TENSORBOARD_CRC', changed(60), 'of record 2 is wrong'],
  ['TENSORBOARD_CRC', zeroed(8), 'length of record 1 is not filled in (zero)'],
  ['TENSORBOARD_LENGTH', longest(), '9223372036854776000 bytes'],
  ['TENSORBOARD_PROTO', record(bytes([16], new Uint8Array(10).fill(255))), 'more than 10 bytes'],
  ['TENSORBOARD_PROTO', record(bytes([42, 9, 1])), 'a field is cut'],
  ['TENSORBOARD_PROTO', record(bytes([16, 128])), 'a number is cut'],
  ['TENSORBOARD_PROTO', record(bytes([3])), 'number 0'],
  ['TENSORBOARD_PROTO', record(bytes([11])), 'the kind 3'],
  ['TENSORBOARD_PROTO', event('auc', field(8, bytes([8, 1], field(5, 'abc')))), 'a float is cut'],
  ['TENSORBOARD_DTYPE', event('auc', field(8, bytes([8, 7], field(8, 'x'))), SCALARS), 'the type 7'],
  ['TENSORBOARD_DTYPE', event('auc', field(8, bytes([8, 1])), SCALARS), 'with 0 numbers'],
  ['TENSORBOARD_MAGIC', new TextEncoder().encode('no event file at all'), 'does not start with a record'],
];

describe('event files that can not be read', () => {
  it.each(CASES)('are told: %s (%#)', async (code, content, says) => {
    const bad = file(content, 'logs/b/events.out.tfevents.2.x');
    const failure = await failureOf(readAll(GOOD === undefined ? bad : [GOOD, ...bad]));
    expect(failure.faults).toMatchObject([{ code, where: bad[0]?.path }]);
    expect(failure.message).toContain(says);
  });

  it('are told for every fault of TensorBoard that there is', () => {
    const told = new Set<string>([...CASES.map(([code]) => code), 'TENSORBOARD_CUT', 'TENSORBOARD_RESTART']);
    expect(Object.keys(tensorboardFaults).filter((code) => !told.has(code))).toEqual([]);
  });

  it('are left to the readers of single files where there are no bytes of records in any', async () => {
    const empty = await failureOf(readAll(file(new Uint8Array())));
    expect(empty.faults[0]?.code).toBe('FILE_EMPTY');
    const pointer = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\noid sha256:1\n');
    expect((await failureOf(readAll(file(pointer)))).faults[0]?.code).toBe('FILE_LFS_POINTER');
  });
});
