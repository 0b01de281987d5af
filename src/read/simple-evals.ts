/**
 * Results of OpenAI's simple-evals (`<eval>_<model>.json`): flat means, each with the standard deviation over the
 * examples beside it (`score` and `score:std`), the headline as `score`.
 *
 * Traps: the deviation is no standard error, and without n none can be made of it (HealthBench gives both n and a
 * bootstrapped error); the mean of a category or language of MMLU and MGSM is `score` of a slice; `chars` is how long
 * the answers were. Which eval and which model it was stands in the file's name only.
 */
import { isObject, type JsonObject, type JsonValue, kindOf, member } from './json.js';
import { countIn, isNumeric, measurement, type ReadMeasurement, standardErrorIn } from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';

const STATISTIC = /^.+:(?:std|min|max|n_samples|bootstrap_std)$/;
/** MMLU's categories and MGSM's languages: what stands under such a name is the mean score in it. */
const SLICES = new Set(
  'stem humanities social_sciences other group_latin group_non_latin bn de en es fr ja ru sw te th zh'.split(
    ' ',
  ),
);
const NOT_QUALITY = new Set(['chars']);
const DIRECTIONS: ReadonlyMap<string, 'higher' | 'lower'> = new Map([
  ['score', 'higher'],
  ['overall_score', 'higher'],
  ['is_correct', 'higher'],
  ['accuracy_given_attempted', 'higher'],
  ['is_incorrect', 'lower'],
]);

function objectOf({ content }: Found): JsonObject | null {
  return content.shape === 'json' && isObject(content.value) ? content.value : null;
}

/** Flat, with `score` and its deviation, and no deviation of a value that is not there. */
function recognise(found: Found): string | null {
  const file = objectOf(found);
  if (file === null || !Object.hasOwn(file, 'score') || !Object.hasOwn(file, 'score:std')) return null;
  const whole = Object.entries(file).every(
    ([key, value]) =>
      (isNumeric(value) || value === null) &&
      (!STATISTIC.test(key) || Object.hasOwn(file, key.slice(0, key.lastIndexOf(':')))),
  );
  return whole ? 'it has score and score:std' : null;
}

function valueIn(file: JsonObject, name: string, value: JsonValue): ReadMeasurement | null {
  if (!isNumeric(value)) return null;
  const n = countIn(member(file, `${name}:n_samples`));
  const standardError = standardErrorIn(member(file, `${name}:bootstrap_std`));
  const known = { value, n, standardError };
  return SLICES.has(name)
    ? measurement({ ...known, metric: 'score', labels: { slice: name }, direction: 'higher' })
    : measurement({ ...known, metric: name, direction: DIRECTIONS.get(name) ?? null });
}

async function read(found: Found): Promise<Reading> {
  const file = objectOf(found) ?? {};
  const measurements: ReadMeasurement[] = [];
  const passedOver: PassedOver[] = [];
  for (const [name, value] of Object.entries(file)) {
    if (STATISTIC.test(name)) continue;
    const one = NOT_QUALITY.has(name) ? null : valueIn(file, name, value);
    const because = isNumeric(value)
      ? 'how long the answers are, not how good'
      : `it is ${kindOf(value)}, not a number`;
    if (one === null) passedOver.push({ name, because });
    else measurements.push(one);
  }
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}

export const simpleEvals: Reader = {
  format: 'simple-evals',
  title: 'results of simple-evals',
  recognise,
  refuse: (found) => (recognise(found) === null ? 'there are no score and score:std in it' : null),
  read,
};
