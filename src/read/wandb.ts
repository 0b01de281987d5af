/**
 * `wandb-summary.json` of Weights & Biases: the last logged value of each metric (not the best), nested where it was
 * logged so, beside `_wandb`, `_runtime`, `_timestamp` and `_step`, which are its own. Objects with `_type` are pictures,
 * tables and histograms. A run that logged nothing has `_wandb` alone. Python's NaN is bare. COCO's AP keeps its percents.
 */
import { addDetectionScore, isDetectionScore } from './detection.js';
import { isObject, type JsonObject, member } from './json.js';
import { NamedValues } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

const OWN = ['_wandb', '_runtime', '_timestamp', '_step'];
const DEEPEST = 16;

function recognise({ content }: Found): string | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const file = content.value;
  const own = OWN.filter((key) => member(file, key) !== undefined);
  const alone =
    own.includes('_wandb') && isObject(member(file, '_wandb')) && member(file, 'wandb_version') === undefined;
  return alone || own.length > 2 ? `it has ${own.join(', ')}, as the summary of a run of W&B` : null;
}

function addAll(values: NamedValues, object: JsonObject, path: readonly string[]): void {
  for (const [key, value] of Object.entries(object)) {
    const parts = [...path, key];
    const name = parts.join('/');
    const type = member(value, '_type');
    if (path.length === 0 && key.startsWith('_'))
      values.passedOver.push({
        name,
        because: 'bookkeeping of the tool that wrote it (the name starts with "_")',
      });
    else if (type !== undefined)
      values.passedOver.push({ name, because: 'it is a picture, a table or a histogram, not a number' });
    else if (isDetectionScore(name) && !isObject(value)) addDetectionScore(values, name, value);
    else if (isObject(value) && parts.length < DEEPEST) addAll(values, value, parts);
    else values.add(name, value);
  }
}

async function read({ content }: Found): Promise<Reading> {
  const values = new NamedValues();
  if (content.shape === 'json' && isObject(content.value)) addAll(values, content.value, []);
  const { measurements, passedOver } = values;
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}

export const wandb: Reader = {
  format: 'wandb',
  title: 'the summary of a run of Weights & Biases',
  recognise,
  refuse: ({ content }) =>
    content.shape === 'json' && isObject(content.value) ? null : 'this is no JSON object',
  read,
};
