/**
 * What `evaluate.save()` of Hugging Face's evaluate writes (`result-2026_01_31-12_00_00.json`): values by name, with the
 * time, the commit and the interpreter under keys that start with `_`. A value of its evaluator may be an object with
 * the score and what a bootstrap says of it. Traps: parameters that were saved along are told apart only where they
 * are texts or have the name of a setting; the interval's level is not written down, so it is not read.
 */
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, member, textMember } from './json.js';
import { standardErrorIn } from './measurement.js';
import { NamedValues } from './named-values.js';
import type { Found, Reader, Reading } from './reader.js';

const WRITTEN = ['_timestamp', '_evaluate_version', '_python_version'];
const OF_THE_RUN = ['model', 'model_name', 'dataset', 'dataset_name'];

function objectOf({ content }: Found): JsonObject | null {
  return content.shape === 'json' && isObject(content.value) ? content.value : null;
}

function recognise(found: Found): string | null {
  const file = objectOf(found);
  const saved = file !== null && WRITTEN.every((key) => textMember(file, key) !== null);
  return saved ? 'it has _timestamp, _evaluate_version and _python_version' : null;
}

async function read(found: Found): Promise<Reading> {
  const file = objectOf(found) ?? {};
  const values = new NamedValues();
  for (const [name, value] of Object.entries(file)) {
    if (OF_THE_RUN.includes(name) && typeof value === 'string') continue;
    const score = member(value, 'score');
    const standardError = standardErrorIn(member(value, 'standard_error'));
    if (score === undefined) values.add(name, value);
    else values.add(name, score, { standardError });
  }
  const dataset = textMember(file, 'dataset') ?? textMember(file, 'dataset_name');
  const suite = {
    name: null,
    model: textMember(file, 'model') ?? textMember(file, 'model_name'),
    dataset,
    fingerprints: fingerprintsOf({ dataset }),
    measurements: values.measurements,
    examples: null,
  };
  const suites = values.measurements.length === 0 ? [] : [suite];
  return { suites, passedOver: values.passedOver, notices: [] };
}

export const hfEvaluate: Reader = {
  format: 'hf-evaluate',
  title: "results that Hugging Face's evaluate saved",
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there are no _timestamp, _evaluate_version and _python_version in it' : null,
  read,
};
