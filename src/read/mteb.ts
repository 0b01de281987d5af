/**
 * Results of MTEB, one file a task (`results/<model>/<revision>/<task>.json`): `scores` by split and by subset of the
 * data set. Splits and subsets are labels. The file says no n and no standard error.
 *
 * Traps: `nauc…` are an analysis of when the model should abstain, by the hundred; `main_score` repeats one of the
 * others under a name that every task has; the version changes with every release, and only its first number says that
 * scores are computed another way.
 */
import { failure } from '../failure/catalogue.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';
import { TRAINING } from './splits.js';

const TITLE = 'results of MTEB';
const NOT_SCORES = new Set(['hf_subset', 'languages', 'mteb_version', 'scores_per_experiment']);
const ABSTENTION = /^naucs?_/;

function objectOf({ content }: Found): JsonObject | null {
  return content.shape === 'json' && isObject(content.value) ? content.value : null;
}

function recognise(found: Found): string | null {
  const file = objectOf(found) ?? undefined;
  const known = ['mteb_version', 'scores'].every((key) => member(file, key) !== undefined);
  return known ? 'it has mteb_version and scores' : null;
}

interface Subset {
  readonly split: string;
  readonly scores: JsonObject;
}

/** Fault: `RESULTS_LAYOUT`. */
function subsetsOf(scores: JsonValue | undefined, path: string): readonly Subset[] {
  const splits = isObject(scores) ? Object.entries(scores) : [];
  const whole = isObject(scores) && splits.every(([, list]) => Array.isArray(list) && list.every(isObject));
  if (!whole) {
    throw failure('RESULTS_LAYOUT', path, { title: TITLE, found: 'scores is no object of lists by split' });
  }
  return splits.flatMap(([split, list]) =>
    (Array.isArray(list) ? list.filter(isObject) : []).map((subset) => ({ split, scores: subset })),
  );
}

function subsetMeasurements({ split, scores }: Subset, passedOver: PassedOver[]): readonly ReadMeasurement[] {
  const subset = textMember(scores, 'hf_subset') ?? 'default';
  const place = subset === 'default' ? split : `${split}/${subset}`;
  const labels = subset === 'default' ? { split } : { split, subset };
  const pass = (name: string, because: string) => {
    passedOver.push({ name: `${place}/${name}`, because });
    return [];
  };
  return Object.entries(scores).flatMap(([metric, value]) => {
    if (NOT_SCORES.has(metric)) return [];
    if (/^train/i.test(split)) return pass(metric, TRAINING);
    if (ABSTENTION.test(metric))
      return pass(metric, 'an analysis of when to abstain, not a score of the task');
    if (!isNumeric(value)) return pass(metric, `it is ${kindOf(value)}, not a number`);
    // Every task of MTEB chooses a main score of which more is better.
    const direction = metric === 'main_score' ? 'higher' : null;
    return [measurement({ metric, labels, value, direction })];
  });
}

async function read(found: Found): Promise<Reading> {
  const file = objectOf(found) ?? {};
  const passedOver: PassedOver[] = [];
  const measurements = subsetsOf(member(file, 'scores'), found.path).flatMap((subset) =>
    subsetMeasurements(subset, passedOver),
  );
  const name = textMember(file, 'task_name');
  const release = /^\d+/.exec(textMember(file, 'mteb_version') ?? '')?.[0];
  const suite = {
    name,
    model: null,
    dataset: name,
    fingerprints: fingerprintsOf({
      dataset: name ?? undefined,
      revision: member(file, 'dataset_revision'),
      task_version: release === undefined ? undefined : `mteb ${release}`,
    }),
    measurements,
    examples: null,
  };
  return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}

export const mteb: Reader = {
  format: 'mteb',
  title: TITLE,
  recognise,
  refuse: (found) => (recognise(found) === null ? 'there are no mteb_version and scores in it' : null),
  read,
};
