/**
 * What COCO's evaluation (pycocotools) prints: twelve lines ` Average Precision  (AP) @[ IoU=0.50:0.95 | area=   all |
 * maxDets=100 ] = 0.324` for boxes and masks, ten for key points; fractions from 0 to 1. Or the same as JSON, as
 * detectron2 returns it: `{"bbox": {"AP": 32.4, "AP50": …}}`, percents. −1 means that there is no object of that size:
 * no value, never a bad one. Of several evaluations in one text (one an epoch) the last counts, and it is told.
 * Source: pycocotools/cocoeval.py, `summarize`.
 */
import { failure, fault } from '../failure/catalogue.js';
import { addDetectionScore, isDetectionScore } from './detection.js';
import { isObject, type JsonValue, member, NotANumber } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import { cellValue } from './metric-cells.js';
import { NamedValues } from './named-values.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';

const LINE =
  /Average (?:Precision|Recall)\s+\((AP|AR)\)\s*@\[\s*IoU=([\d.]+)(?::([\d.]+))?\s*\|\s*area=\s*(all|small|medium|large)\s*\|\s*maxDets=\s*(\d+)\s*\]\s*=\s*(\S+)/;
const MAIN = ['AP', 'AP50', 'AP75'];
const TASK = /annotation type \*(\w+)\*/;

/** `{"bbox": {"AP", "AP50", "AP75"}}`, with nothing but numbers below. */
function scoresIn(value: JsonValue): readonly (readonly [string, JsonValue])[] | null {
  if (!isObject(value)) return null;
  const tasks = Object.entries(value);
  const complete = tasks.every(
    ([task, scores]) => !task.includes('/') && MAIN.every((key) => member(scores, key) !== undefined),
  );
  if (!complete) return null;
  const pairs = tasks.flatMap(([task, scores]) =>
    Object.entries(scores ?? {}).map(([key, one]: [string, JsonValue]) => [`${task}/${key}`, one] as const),
  );
  const whole = pairs.length > 0 && pairs.every(([name, one]) => isDetectionScore(name) && isNumeric(one));
  return whole ? pairs : null;
}

function recognise({ content }: Found): string | null {
  if (content.shape === 'json')
    return scoresIn(content.value) === null
      ? null
      : 'it has AP, AP50 and AP75 by task, as COCO evaluates them';
  return content.shape === 'text' && LINE.test(content.head)
    ? 'it has lines of average precision, as COCO evaluates it'
    : null;
}

interface Printed {
  readonly name: string;
  readonly measured: ReadMeasurement | null;
}

function printed(line: string): Printed | null {
  const [, kind, low, high, area, most, text = ''] = LINE.exec(line) ?? [];
  if (kind === undefined) return null;
  const name = `${kind}@${high === undefined ? low : `${low}:${high}`}`;
  const value = cellValue(text) ?? new NotANumber(JSON.stringify(text.slice(0, 20)));
  const shown = `${name} (area ${area}, ${most} detections)`;
  const main = kind === 'AP' && area === 'all';
  if (value === -1 && !main) return { name: shown, measured: null };
  const labels = { area: area ?? 'all', ...(kind === 'AR' ? { detections: most ?? '' } : {}) };
  const told = value === -1 ? new NotANumber('no object in the data') : value;
  return {
    name: shown,
    measured: measurement({ metric: name, labels, value: told, unit: 'fraction', direction: 'higher' }),
  };
}

interface Evaluation {
  /** `bbox` or `segm`, where the text tells. */
  readonly task: string | null;
  readonly lines: Printed[];
}

/** An evaluation begins with the line that begins the first. */
function evaluationsIn(text: string): readonly Evaluation[] {
  const all: Evaluation[] = [];
  let task: string | null = null;
  for (const line of text.split('\n')) {
    task = TASK.exec(line)?.[1] ?? task;
    const one = printed(line);
    if (one === null) continue;
    const last = all.at(-1);
    if (last === undefined || one.name === all[0]?.lines[0]?.name) all.push({ task, lines: [one] });
    else last.lines.push(one);
  }
  return all;
}

function reading(measurements: readonly ReadMeasurement[], passedOver: readonly PassedOver[]): Reading {
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}

async function read({ content, path }: Found): Promise<Reading> {
  if (content.shape === 'json') {
    const values = new NamedValues();
    for (const [name, value] of scoresIn(content.value) ?? []) addDetectionScore(values, name, value);
    return reading(values.measurements, values.passedOver);
  }
  const all = evaluationsIn(content.shape === 'text' ? await content.whole() : '');
  const last = [...new Map(all.map((one) => [one.task, one])).values()];
  // A log that breaks off in the middle of an evaluation has no summary of it.
  const broken = last.find(({ lines }) => lines.length !== 12 && lines.length !== 10);
  if (broken !== undefined) throw failure('COCO_LINES', path, { lines: broken.lines.length });
  const because = 'there is no object of this size in the data';
  const whole = reading(
    last.flatMap(({ task, lines }) => lines.flatMap(({ measured }) => withTask(measured, task))),
    last.flatMap(({ lines }) =>
      lines.flatMap(({ name, measured }) => (measured === null ? [{ name, because }] : [])),
    ),
  );
  const earlier = all.length - last.length;
  return earlier > 0 ? { ...whole, notices: [fault('COCO_LAST', path, { earlier })] } : whole;
}

function withTask(measured: ReadMeasurement | null, task: string | null): readonly ReadMeasurement[] {
  if (measured === null) return [];
  return [task === null ? measured : { ...measured, labels: { ...measured.labels, task } }];
}

export const cocoEval: Reader = {
  format: 'coco-eval',
  title: "COCO's evaluation of detections",
  recognise,
  refuse: (found) =>
    recognise(found) === null && found.content.shape !== 'text'
      ? 'there are no lines of average precision and no AP, AP50 and AP75 by task in it'
      : null,
  read,
};
