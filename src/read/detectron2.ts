/**
 * `metrics.json` of detectron2: JSON Lines in spite of its name, one line every 20 iterations, most of them of training
 * only; a line with `bbox/AP` and its like is an evaluation. A run that is started again goes on in the same file and
 * its iterations fall back: only what the last run evaluated counts, so that none stands in for one that broke off.
 */
import { fault } from '../failure/catalogue.js';
import { addDetectionScore, isDetectionScore } from './detection.js';
import { detectron2Training } from './detectron2-names.js';
import { type JsonObject, type JsonValue, member } from './json.js';
import { NamedValues } from './named-values.js';
import type { Found, JsonLine, Reader, Reading } from './reader.js';

function isRecord(record: JsonObject): boolean {
  const keys = Object.keys(record);
  const trained = keys.includes('total_loss') || keys.some(isDetectionScore);
  return typeof member(record, 'iteration') === 'number' && trained;
}

function recognise({ content }: Found): string | null {
  return content.shape === 'jsonl' && content.first.some(isRecord)
    ? 'its lines have iterations with the losses of training or the AP of an evaluation, as detectron2 writes them'
    : null;
}

interface Log {
  readonly last: ReadonlyMap<string, JsonValue>;
  readonly runs: number;
}

/** The last value of each name in the last run. */
async function lastRun(batches: AsyncIterable<readonly JsonLine[]>): Promise<Log> {
  const last = new Map<string, JsonValue>();
  let before = Number.NEGATIVE_INFINITY;
  let runs = 1;
  for await (const batch of batches) {
    for (const { record } of batch) {
      const iteration = member(record, 'iteration');
      if (typeof iteration === 'number') {
        if (iteration < before) {
          last.clear();
          runs++;
        }
        before = iteration;
      }
      for (const [name, value] of Object.entries(record)) last.set(name, value);
    }
  }
  return { last, runs };
}

async function read({ content, path }: Found): Promise<Reading> {
  if (content.shape !== 'jsonl') throw new TypeError('metrics of detectron2 are read from JSON Lines only');
  const { last, runs } = await lastRun(content.records());
  const values = new NamedValues();
  for (const [name, value] of last) {
    const because = detectron2Training(name);
    if (because !== null) values.passedOver.push({ name, because });
    else if (isDetectionScore(name)) addDetectionScore(values, name, value);
    else values.add(name, value);
  }
  const { measurements, passedOver } = values;
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return {
    suites: measurements.length === 0 ? [] : [suite],
    passedOver,
    notices: runs === 1 ? [] : [fault('DETECTRON2_RUNS', path, { runs })],
  };
}

export const detectron2: Reader = {
  format: 'detectron2',
  title: 'metrics.json of detectron2',
  recognise,
  refuse: ({ content }) => (content.shape === 'jsonl' ? null : 'this is no file of JSON Lines'),
  read,
};
