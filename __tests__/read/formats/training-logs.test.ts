import { describe, expect, it } from 'vitest';
import { measurementId } from '../../../src/model/identity.js';
import { failureOf, readText } from '../sources.js';

async function valuesOf(path: string, text: string, format: string | null = null) {
  const { format: read, reading } = await readText(path, text, { format, columns: null });
  const values = reading.suites.flatMap(({ measurements }) =>
    measurements.map((one) => [
      measurementId({ suite: 'x', ...one }).replace('x/', ''),
      one.value ?? one.invalid,
    ]),
  );
  return { read, values, reading };
}

describe("the log of Keras's CSVLogger", () => {
  const KERAS = 'epoch,accuracy,loss,val_accuracy,val_loss\r\n0,0.5,0.7,0.25,1\r\n1,0.75,0.6,0.5,inf\r\n';

  it('is judged by the validation of the last epoch, never by the training data', async () => {
    const { read, values, reading } = await valuesOf('log.csv', KERAS);
    expect(read).toBe('keras-csvlogger');
    expect(values).toEqual([
      ['accuracy{split=validation}', 0.5],
      ['loss{split=validation}', 'inf'],
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['epoch', 'accuracy', 'loss']);
    expect(reading.notices.map(({ code }) => code)).toEqual(['LOG_LAST_ROW']);
  });

  it('takes the last epoch in which there was a validation', async () => {
    const text = 'epoch,auc,val_auc\n0,0.5,0.25\n1,0.6,0.75\n2,0.7,NA\n';
    expect((await valuesOf('log.csv', text)).values).toEqual([['auc{split=validation}', 0.75]]);
  });

  it('without a single validation has no value, which is told', async () => {
    const text = 'epoch,auc,val_auc\n0,0.5,NA\n';
    expect((await valuesOf('log.csv', text)).values).toEqual([['auc{split=validation}', 'an empty column']]);
    const failure = await failureOf(valuesOf('log.csv', 'epoch,auc\n0,0.5\n', 'keras-csvlogger'));
    expect(failure.faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('is not any table that the configuration says it is', async () => {
    const failure = await failureOf(valuesOf('log.csv', 'step,auc\n0,0.5\n', 'keras-csvlogger'));
    expect(failure.faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});

describe("metrics.csv of Lightning's CSVLogger", () => {
  it('counts by the last cell of each column, wherever its row is', async () => {
    const text =
      'epoch,step,test_acc,train_loss,val_acc\r\n0,1,,0.9,\r\n0,1,,,0.5\r\n1,2,,0.8,\r\n1,2,,,0.75\r\n2,2,0.625,,\r\n';
    const { read, values, reading } = await valuesOf('metrics.csv', text);
    expect(read).toBe('lightning-csv');
    expect(values).toEqual([
      ['acc{split=test}', 0.625],
      ['acc{split=validation}', 0.75],
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['epoch', 'step', 'train_loss']);
  });

  it('knows means of an epoch from values of a batch, and data loaders', async () => {
    const text =
      'val_loss_epoch,val_loss_step,step,epoch,val_acc/dataloader_idx_0,val_acc/dataloader_idx_1\n' +
      '0.5,0.4,1,0,0.25,0.75\n';
    const { values, reading } = await valuesOf('metrics.csv', text);
    expect(values).toEqual([
      ['loss{split=validation}', 0.5],
      ['acc{dataloader=0,split=validation}', 0.25],
      ['acc{dataloader=1,split=validation}', 0.75],
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toContain('val_loss_step');
  });

  it('of nothing but training is no evidence', async () => {
    const failure = await failureOf(valuesOf('metrics.csv', 'step,epoch,train_loss\n49,0,0.5\n'));
    expect(failure.faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('is not any table that the configuration says it is', async () => {
    const failure = await failureOf(valuesOf('metrics.csv', 'epoch,acc\n0,0.5\n', 'lightning-csv'));
    expect(failure.faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});

const HEADER =
  '  epoch, time, train/box_loss, metrics/precision(B), metrics/mAP50(B), metrics/mAP50-95(B), val/box_loss, lr/pg0';

function yolo(...rows: readonly string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`;
}

describe('results.csv of Ultralytics', () => {
  it('is read at its best epoch, as best.pt is saved, with padded names and cells', async () => {
    const text = yolo(
      '  1, 9, 1.5, 0.5, 0.6, 0.30, 1.1, 0.1',
      '  2, 9, 1.4, 0.6, 0.5, 0.40, 1.2, 0.1',
      '  3, 9, 1.3, 0.7, 0.9, 0.35, 1.3, 0.1',
    );
    const { read, values, reading } = await valuesOf('results.csv', text);
    expect(read).toBe('ultralytics');
    // Fitness: 0.30, 0.40, 0.35.
    expect(values).toEqual([
      ['precision(B){split=validation}', 0.6],
      ['mAP50(B){split=validation}', 0.5],
      ['mAP50-95(B){split=validation}', 0.4],
      ['box_loss{split=validation}', 1.2],
    ]);
    expect(reading.suites[0]?.measurements.map(({ unit }) => unit)).toEqual([
      'fraction',
      'fraction',
      'fraction',
      null,
    ]);
    expect(reading.notices).toMatchObject([{ code: 'ULTRALYTICS_EPOCH' }]);
    expect(reading.notices[0]?.what).toContain('epoch 2, the best of 3');
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['epoch', 'time', 'train/box_loss', 'lr/pg0']);
  });

  it('takes the later of equals, and no epoch without a number', async () => {
    const text = yolo('1,9,1,0.5,0.5,0.5,1,0', '2,9,1,0.6,0.5,0.5,1,0', '3,9,1,0.7,0.9,nan,1,0');
    expect((await valuesOf('results.csv', text)).values[0]).toEqual(['precision(B){split=validation}', 0.6]);
  });

  it('counts mAP50 too where there is no column `time`, as the older tool did', async () => {
    const rows = 'metrics/mAP50(B),metrics/mAP50-95(B)\n1,1,0.9,0.40\n2,1,0.4,0.41\n';
    // Fitness: 0.45 and 0.409.
    const older = await valuesOf('results.csv', `epoch,train/loss,${rows}`);
    expect(older.values.map(([, value]) => value)).toEqual([0.9, 0.4]);
    const newer = await valuesOf(
      'results.csv',
      `epoch,time,${rows}`
        .replace(',metrics', ',val/loss,metrics')
        .replace('1,1,', '1,9,1,')
        .replace('2,1,', '2,9,1,'),
    );
    expect(newer.values.map(([, value]) => value)).toEqual([1, 0.4, 0.41]);
  });

  it('of a folder that was used again is read from the last run only', async () => {
    const text = yolo('1,9,1,0.5,0.9,0.9,1,0', '2,9,1,0.5,0.9,0.9,1,0', '1,9,1,0.25,0.1,0.1,1,0');
    const { values, reading } = await valuesOf('results.csv', text);
    expect(values[0]).toEqual(['precision(B){split=validation}', 0.25]);
    expect(reading.notices[0]?.what).toContain('2 rows of earlier runs');
  });

  it('of boxes and masks adds up the fitness of both', async () => {
    const text =
      'epoch,train/loss,metrics/mAP50-95(B),metrics/mAP50-95(M)\n1,1,0.5,0.1\n2,1,0.4,0.3\n3,1,0.1,0.4\n';
    expect((await valuesOf('results.csv', text)).values).toEqual([
      ['mAP50-95(B){split=validation}', 0.4],
      ['mAP50-95(M){split=validation}', 0.3],
    ]);
  });

  it('without a metric that makes up fitness is read at its last epoch', async () => {
    const text = 'epoch,train/loss,metrics/precision(B)\n1,1,0.5\n2,1,0.25\n';
    expect((await valuesOf('results.csv', text)).values).toEqual([['precision(B){split=validation}', 0.25]]);
  });

  it('with zeros all over was never validated, which is told', async () => {
    const failure = await failureOf(valuesOf('results.csv', yolo('1,9,1,0,0,0,0,0', '2,9,1,0,0,0,0,0')));
    expect(failure.faults).toMatchObject([{ code: 'ULTRALYTICS_EMPTY', where: 'results.csv' }]);
    expect(failure.message).toContain('all 2 epochs');
  });

  it('is not any table that the configuration says it is', async () => {
    const failure = await failureOf(valuesOf('results.csv', 'epoch,acc\n0,0.5\n', 'ultralytics'));
    expect(failure.faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});
