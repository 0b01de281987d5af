/** scikit-learn's `classification_report(output_dict=True)`, dumped as JSON. */
import { isObject, type JsonObject, type JsonValue, kindOf, member } from './json.js';
import { countIn, isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';

const METRICS = [
  ['precision', 'precision'],
  ['recall', 'recall'],
  ['f1-score', 'f1'],
] as const;

/** Averages by scikit-learn's names; a class may be called anything else, `accuracy` too. */
const AVERAGES: ReadonlyMap<string, string> = new Map([
  ['micro avg', 'micro'],
  ['macro avg', 'macro'],
  ['weighted avg', 'weighted'],
  ['samples avg', 'samples'],
]);

function isRow(value: JsonValue | undefined): value is JsonObject {
  return (
    isObject(value) &&
    METRICS.every(([key]) => isNumeric(member(value, key))) &&
    isNumeric(member(value, 'support'))
  );
}

/** The three metrics of a class or an average. `support` is their number of examples and no metric. */
function rowMeasurements(name: string, row: JsonObject): readonly ReadMeasurement[] {
  const average = AVERAGES.get(name);
  const n = countIn(member(row, 'support'));
  return METRICS.flatMap(([key, metric]) => {
    const value = member(row, key);
    if (!isNumeric(value)) return [];
    return average === undefined
      ? [measurement({ metric, labels: { class: name }, value, n })]
      : [measurement({ metric: `${metric}_${average}`, value, n })];
  });
}

async function read({ content }: Found): Promise<Reading> {
  const report = content.shape === 'json' && isObject(content.value) ? content.value : {};
  const n = countIn(member(member(report, 'weighted avg') ?? member(report, 'macro avg'), 'support'));
  const measurements: ReadMeasurement[] = [];
  const passedOver: PassedOver[] = [];
  for (const [name, value] of Object.entries(report)) {
    if (isRow(value)) measurements.push(...rowMeasurements(name, value));
    else if (name === 'accuracy' && isNumeric(value))
      measurements.push(measurement({ metric: name, value, n }));
    else passedOver.push({ name, because: `it is ${kindOf(value)}, and no row of the report` });
  }
  const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
  return { suites: [suite], passedOver, notices: [] };
}

function recognise({ content }: Found): string | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const averaged = isRow(member(content.value, 'weighted avg')) || isRow(member(content.value, 'macro avg'));
  return averaged ? 'it has precision, recall, f1-score and support by class, and their averages' : null;
}

export const sklearnReport: Reader = {
  format: 'sklearn-report',
  title: "scikit-learn's classification report",
  needs: {
    of: ['object'],
    keys: [['macro avg'], ['weighted avg']],
  },
  recognise,
  refuse: (found) =>
    recognise(found) === null
      ? 'there is no "macro avg" or "weighted avg" with precision, recall, f1-score and support in it'
      : null,
  read,
};
