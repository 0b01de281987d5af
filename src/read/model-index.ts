/**
 * Results that a model card of the Hugging Face Hub states in the metadata at its top, under `model-index`.
 * One suite a data set; `config`, `split` and the task are labels, the revision is a fingerprint.
 *
 * Traps: the text below repeats the numbers, rounded to four places, and is not read; the scale (0–1 or 0–100) is up
 * to the writer; a value may be a text; a card may state one metric for several splits, averages or models.
 */
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import { measurementId } from '../model/identity.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import { cellValue } from './metric-cells.js';
import type { Content, Found, PassedOver, Reader, Reading, SuiteReading } from './reader.js';
import { TRAINING } from './splits.js';

/** The list under `model-index`: of a card's metadata, or of the metadata alone in YAML or JSON. */
function indexOf(content: Content): JsonValue | undefined {
  if (content.shape === 'markdown') return member(content.frontMatter ?? undefined, 'model-index');
  return content.shape === 'json' ? member(content.value, 'model-index') : undefined;
}

interface Result {
  readonly model: string | null;
  readonly dataset: JsonObject;
  readonly task: string | null;
  readonly metrics: readonly JsonObject[];
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] | null {
  return Array.isArray(value) && value.every(isObject) ? value : null;
}

/** Every result of every model. Fault: `MODEL_INDEX_LAYOUT`. */
function resultsOf(index: JsonValue | undefined, path: string): readonly Result[] {
  const refuse = (found: string) => failure('MODEL_INDEX_LAYOUT', path, { found });
  const models = objectsIn(index);
  if (models === null) throw refuse('it is no list of models');
  return models.flatMap((model, at) => {
    const results = objectsIn(member(model, 'results'));
    if (results === null) throw refuse(`model ${at + 1} has no list of results`);
    return results.map((result, row) => {
      const dataset = member(result, 'dataset');
      const metrics = objectsIn(member(result, 'metrics'));
      if (!isObject(dataset)) throw refuse(`result ${row + 1} of model ${at + 1} has no dataset`);
      if (metrics === null) throw refuse(`result ${row + 1} of model ${at + 1} has no list of metrics`);
      const task = textMember(member(result, 'task'), 'type');
      return { model: textMember(model, 'name'), dataset, task, metrics };
    });
  });
}

function labelsOf({ dataset, task }: Result, model: string | null): Readonly<Record<string, string>> {
  const config = textMember(dataset, 'config');
  const split = textMember(dataset, 'split');
  return {
    ...(model === null ? {} : { model }),
    ...(task === null ? {} : { task }),
    // The Hub's word for a data set that has one configuration only.
    ...(config === null || config === 'default' ? {} : { config }),
    ...(split === null ? {} : { split }),
  };
}

/** The type, `f1` say; where one result has several of one type (ROUGE-1, ROUGE-2 of `rouge`), their names. */
function metricOf(entry: JsonObject, beside: readonly JsonObject[]): string {
  const type = textMember(entry, 'type');
  const name = textMember(entry, 'name');
  const several = beside.filter((other) => textMember(other, 'type') === type).length > 1;
  return (several ? (name ?? type) : (type ?? name)) ?? '';
}

/** What the metric was asked for: `average: macro`. */
function argumentsOf(entry: JsonObject): Readonly<Record<string, string>> {
  const args = member(entry, 'args');
  return isObject(args) ? fingerprintsOf(args) : {};
}

/** YAML may hold a number in quotes; `85.3%` and `0,85` are meant as numbers and never guessed. */
function valueIn(metric: JsonObject): JsonValue | undefined {
  const value = member(metric, 'value');
  return typeof value === 'string' ? (cellValue(value.trim()) ?? value) : value;
}

class Card {
  readonly passedOver: PassedOver[] = [];
  private readonly suites = new Map<string, SuiteReading & { readonly measurements: ReadMeasurement[] }>();
  private readonly known = new Map<string, number | string | null>();
  private readonly twice = new Set<string>();

  /** `several` models share a card only with a label that tells them apart. */
  add(result: Result, several: boolean): void {
    const { dataset, model } = result;
    const name = textMember(dataset, 'name') ?? textMember(dataset, 'type') ?? 'dataset';
    const labels = labelsOf(result, several ? model : null);
    const suite = this.suiteOf(name, several ? null : model, dataset);
    for (const entry of result.metrics) {
      const metric = metricOf(entry, result.metrics);
      const value = valueIn(entry);
      if (/^train/i.test(labels['split'] ?? '')) this.pass(`${name}/${metric}`, TRAINING);
      else if (metric === '') this.pass(name, 'a metric of it has neither type nor name');
      else if (!isNumeric(value)) this.pass(`${name}/${metric}`, `it is ${kindOf(value)}, not a number`);
      else this.keep(suite, measurement({ metric, labels: { ...argumentsOf(entry), ...labels }, value }));
    }
  }

  /** Fault: `ROW_TWICE`, where the card gives two values for one thing. */
  reading(path: string): Reading {
    if (this.twice.size > 0) {
      throw new Failure([...this.twice].map((name) => fault('ROW_TWICE', path, { name })));
    }
    const suites = [...this.suites.values()].filter(({ measurements }) => measurements.length > 0);
    return { suites, passedOver: this.passedOver, notices: [] };
  }

  private pass(name: string, because: string): void {
    this.passedOver.push({ name, because });
  }

  private suiteOf(name: string, model: string | null, dataset: JsonObject) {
    const known = this.suites.get(name);
    if (known !== undefined) return known;
    const type = textMember(dataset, 'type');
    const suite = {
      name,
      model,
      dataset: type ?? name,
      fingerprints: fingerprintsOf({ dataset: type ?? name, revision: member(dataset, 'revision') }),
      measurements: [],
      examples: null,
    };
    this.suites.set(name, suite);
    return suite;
  }

  private keep(suite: SuiteReading & { readonly measurements: ReadMeasurement[] }, one: ReadMeasurement) {
    const id = measurementId({ suite: suite.name ?? '', ...one });
    const value = one.value ?? one.invalid;
    if (!this.known.has(id)) suite.measurements.push(one);
    else if (this.known.get(id) !== value) this.twice.add(id);
    this.known.set(id, value);
  }
}

async function read({ content, path }: Found): Promise<Reading> {
  const results = resultsOf(indexOf(content), path);
  const several = new Set(results.map(({ model }) => model)).size > 1;
  const card = new Card();
  for (const result of results) card.add(result, several);
  return card.reading(path);
}

function recognise({ content }: Found): string | null {
  return indexOf(content) === undefined ? null : 'its metadata has a model-index';
}

export const modelIndex: Reader = {
  format: 'model-index',
  title: 'a model card with results',
  recognise,
  refuse: (found) => (recognise(found) === null ? 'there is no model-index in its metadata' : null),
  read,
};
