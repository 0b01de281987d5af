import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainingFaults } from '../../../src/failure/training.js';
import { measurementId } from '../../../src/model/identity.js';
import { FIXTURES, failureOf, readText } from '../sources.js';

function fixture(path: string): string {
  return readFileSync(join(FIXTURES, path), 'utf8');
}

async function valuesOf(path: string, text: string, format: string | null = null) {
  const { format: read, reading } = await readText(path, text, { format, columns: null });
  const values = reading.suites.flatMap(({ measurements }) =>
    measurements.map((one) => [
      measurementId({ suite: 'x', ...one }).replace('x/', ''),
      one.value ?? one.invalid,
      one.unit,
    ]),
  );
  return { read, values, reading };
}

describe('metrics.json of detectron2', () => {
  const LOG = fixture('detectron2/metrics.json');

  it('is read at the last evaluation of the last run, in percents, and never at the training', async () => {
    const { read, values, reading } = await valuesOf('metrics.json', LOG);
    expect(read).toBe('detectron2');
    expect(values).toEqual([
      ['"bbox/AP"', 30.5, 'percent'],
      ['"bbox/AP"{class=crop}', 35.5, 'percent'],
      ['"bbox/AP"{class=weed}', 25.5, 'percent'],
      ['"bbox/AP50"', 60.5, 'percent'],
      ['"bbox/AP75"', 33.25, 'percent'],
      ['"bbox/APl"', 41.5, 'percent'],
      ['"bbox/APm"', 22.5, 'percent'],
    ]);
    expect(reading.notices).toMatchObject([{ code: 'DETECTRON2_RUNS' }]);
    expect(reading.notices[0]?.what).toMatch(/^2 runs/);
    expect(reading.passedOver.map(({ name }) => name)).toContain('total_loss');
    expect(reading.passedOver.find(({ name }) => name === 'bbox/APs')?.because).toContain('no object');
  });

  it('of a run that broke off before its evaluation is no evidence, whatever an earlier run had', async () => {
    const broken = `${LOG}{"iteration": 19, "total_loss": 0.9}\n`;
    expect((await failureOf(valuesOf('metrics.json', broken))).faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('of several data sets has them as labels, and other tasks in percents too', async () => {
    const text =
      '{"iteration": 9, "total_loss": 1}\n' +
      '{"iteration": 9, "weeds_val/segm/AP": 12.5, "crops_val/segm/AP": NaN, "sem_seg/mIoU": 50.5}\n';
    expect((await valuesOf('metrics.json', text)).values).toEqual([
      ['"segm/AP"{dataset=weeds_val}', 12.5, 'percent'],
      ['"segm/AP"{dataset=crops_val}', 'no object in the data', 'percent'],
      ['"sem_seg/mIoU"', 50.5, 'percent'],
    ]);
  });

  it('is not any file that the configuration says it is', async () => {
    const failure = await failureOf(valuesOf('a.json', '{"a": 1}', 'detectron2'));
    expect(failure.faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});

describe("COCO's evaluation", () => {
  const SUMMARY = fixture('coco/summary.txt');

  it('is read as pycocotools prints it, in fractions', async () => {
    const { read, values, reading } = await valuesOf('eval.txt', SUMMARY);
    expect(read).toBe('coco-eval');
    expect(values).toHaveLength(10);
    const directions = reading.suites[0]?.measurements.map(({ direction }) => direction);
    expect(new Set(directions)).toEqual(new Set(['higher']));
    expect(values.slice(0, 3)).toEqual([
      ['AP@0.50:0.95{area=all,task=bbox}', 0.598, 'fraction'],
      ['AP@0.50{area=all,task=bbox}', 0.691, 'fraction'],
      ['AP@0.75{area=all,task=bbox}', 0.691, 'fraction'],
    ]);
    expect(values).toContainEqual(['AR@0.50:0.95{area=large,detections=100,task=bbox}', 0.85, 'fraction']);
    // There is no small object in the data: AP and AR of them are −1, and no bad values.
    expect(reading.passedOver.map(({ name }) => name)).toEqual([
      'AP@0.50:0.95 (area small, 100 detections)',
      'AR@0.50:0.95 (area small, 100 detections)',
    ]);
    expect(reading.notices).toEqual([]);
  });

  it('of several epochs is the last, of each task', async () => {
    const first = SUMMARY.replaceAll(/= 0\.\d+/g, '= 0.111');
    const { values, reading } = await valuesOf(
      'eval.txt',
      `${first}${SUMMARY}${first.replace('*bbox*', '*segm*')}`,
    );
    expect(values).toHaveLength(20);
    expect(values[0]?.slice(0, 2)).toEqual(['AP@0.50:0.95{area=all,task=bbox}', 0.598]);
    expect(values[10]?.slice(0, 2)).toEqual(['AP@0.50:0.95{area=all,task=segm}', 0.111]);
    expect(reading.notices).toMatchObject([{ code: 'COCO_LAST' }]);
  });

  it('without one object is no value of AP, and never −1', async () => {
    const none = SUMMARY.replaceAll(/= -?[01]\.\d+$/gm, '= -1.000');
    expect((await valuesOf('eval.txt', none)).values).toEqual([
      ['AP@0.50:0.95{area=all,task=bbox}', 'no object in the data', 'fraction'],
      ['AP@0.50{area=all,task=bbox}', 'no object in the data', 'fraction'],
      ['AP@0.75{area=all,task=bbox}', 'no object in the data', 'fraction'],
    ]);
  });

  it('that breaks off is told', async () => {
    const cut = SUMMARY.trimEnd().split('\n').slice(0, -3).join('\n');
    const failure = await failureOf(valuesOf('eval.txt', cut));
    expect(failure.faults).toMatchObject([{ code: 'COCO_LINES', where: 'eval.txt' }]);
    expect(failure.message).toContain('9 lines');
  });

  it('as JSON is in percents', async () => {
    const text = '{"bbox": {"AP": 32.5, "AP50": 51.5, "AP75": 38, "APs": -1, "AP-weed": 31}}';
    const { read, values } = await valuesOf('eval.json', text);
    expect(read).toBe('coco-eval');
    expect(values).toEqual([
      ['"bbox/AP"', 32.5, 'percent'],
      ['"bbox/AP50"', 51.5, 'percent'],
      ['"bbox/AP75"', 38, 'percent'],
      ['"bbox/AP"{class=weed}', 31, 'percent'],
    ]);
  });

  it('is not any file that the configuration says it is, nor any text', async () => {
    const mismatch = await failureOf(valuesOf('a.json', '{"a": 1}', 'coco-eval'));
    expect(mismatch.faults[0]?.code).toBe('FORMAT_MISMATCH');
    const text = await failureOf(valuesOf('a.txt', 'all is well\n', 'coco-eval'));
    expect(text.faults[0]?.code).toBe('NO_MEASUREMENTS');
  });
});

describe('the summary of a run of W&B', () => {
  it('has splits as labels, nested names and values that are none', async () => {
    const text =
      '{"_wandb": {"runtime": 3}, "_step": 9, "val/f1": NaN, "accuracy": 0.5, "best": {"auc": 0.75}, "train_loss": 1,' +
      ' "picture": {"_type": "image-file"}, "weights": {"_type": "histogram", "values": [1]}, "note": "x"}';
    const { read, values, reading } = await valuesOf('wandb-summary.json', text);
    expect(read).toBe('wandb');
    expect(values).toEqual([
      ['f1{split=validation}', 'NaN', null],
      ['accuracy', 0.5, null],
      ['"best/auc"', 0.75, null],
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual([
      '_wandb',
      '_step',
      'train_loss',
      'picture',
      'weights',
      'note',
    ]);
  });

  it('keeps the percents of COCO', async () => {
    const text = '{"_runtime": 1, "_timestamp": 2, "_step": 0, "bbox": {"AP": 32.5, "APs": -1}}';
    expect((await valuesOf('wandb-summary.json', text)).values).toEqual([['"bbox/AP"', 32.5, 'percent']]);
  });

  it('of a run that logged nothing is no evidence', async () => {
    const failure = await failureOf(valuesOf('wandb-summary.json', '{"_wandb": {"runtime": 23}}'));
    expect(failure.faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('is not any file that the configuration says it is', async () => {
    const failure = await failureOf(valuesOf('a.json', '[1]', 'wandb'));
    expect(failure.faults[0]?.code).toBe('FORMAT_MISMATCH');
  });
});

it('every fault of logs of training is met, here or with the tables of Ultralytics', () => {
  expect(Object.keys(trainingFaults).sort()).toEqual([
    'COCO_LAST',
    'COCO_LINES',
    'DETECTRON2_RUNS',
    'ULTRALYTICS_EMPTY',
    'ULTRALYTICS_EPOCH',
  ]);
});
