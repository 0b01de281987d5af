/** Values that Hugging Face's Trainer names by their split: `eval_f1`, `predict_loss`, `eval_squad_f1`, `train_loss`. */
import type { Labels } from '../model/evaluation.js';
import { descriptive } from './descriptive.js';
import { type JsonObject, kindOf, member } from './json.js';
import { countIn, isNumeric, measurement } from './measurement.js';
import { NamedValues } from './named-values.js';
import { TRAINING } from './splits.js';

const SPEEDS = 'runtime|samples_per_second|steps_per_second';
const TIMED = new RegExp(`^(eval|predict|test|train)_(?:(.+)_)?(?:${SPEEDS})$`);
const SPLIT = /^(eval|predict|test)_(.+)$/;
const OF_THE_TRAINER = new RegExp(`^(?:${SPEEDS}|model_preparation_time|jit_compilation_time)$`);
const NOT_QUALITY = 'a count, time or setting, not a quality';

/** How many of the object's keys only the Trainer writes: how long a split took, and how fast it went. */
export function timedKeys(object: JsonObject): number {
  return Object.keys(object).filter((key) => TIMED.test(key)).length;
}

/** Evaluation sets by name: where there are several, the Trainer puts the name of each behind the split. */
function namedSets(object: JsonObject): readonly string[] {
  const sets = Object.keys(object).flatMap((key) => {
    const [, split, set] = TIMED.exec(key) ?? [];
    return split === undefined || split === 'train' || set === undefined ? [] : [`${split}_${set}_`];
  });
  return [...new Set(sets)].sort((a, b) => b.length - a.length);
}

interface Placed {
  readonly metric: string;
  readonly labels: Labels;
  /** What the names of this split and set start with. */
  readonly prefix: string;
}

function placed(name: string, sets: readonly string[]): Placed | null {
  const [, split, rest] = SPLIT.exec(name) ?? [];
  if (split === undefined || rest === undefined) return null;
  const prefix = sets.find((set) => name.startsWith(set)) ?? null;
  if (prefix === null) return { metric: rest, labels: { split }, prefix: `${split}_` };
  const dataset = prefix.slice(split.length + 1, -1);
  return { metric: name.slice(prefix.length), labels: { split, dataset }, prefix };
}

/** Why a value of this place is told and not judged, or `null` where it is judged. */
function unjudged({ metric, labels }: Placed): string | null {
  if (/^train(?:ing)?$/i.test(labels['dataset'] ?? '')) return TRAINING;
  return OF_THE_TRAINER.test(metric) ? NOT_QUALITY : descriptive(metric);
}

/** All values of the object. `eval_samples` is the number of examples behind every `eval_` value. */
export function trainerValues(object: JsonObject, labels: Labels = {}): NamedValues {
  const values = new NamedValues();
  const sets = namedSets(object);
  for (const [name, value] of Object.entries(object)) {
    const place = placed(name, sets);
    const because = place === null ? null : unjudged(place);
    if (place === null) values.add(name, value, { labels });
    else if (because !== null) values.passedOver.push({ name, because });
    else if (isNumeric(value)) {
      const n = countIn(member(object, `${place.prefix}samples`));
      const where = { ...place.labels, ...labels };
      values.measurements.push(measurement({ metric: place.metric, labels: where, value, n }));
    } else values.passedOver.push({ name, because: `it is ${kindOf(value)}, not a number` });
  }
  return values;
}
