/**
 * Summaries of OpenCompass (`summary/summary_TIME.csv`): the columns dataset, version, metric and mode, then one for each
 * model. One suite a data set or group. Source: opencompass/summarizers/default.py.
 *
 * Traps: values are written with two digits, most of them from 0 to 100; `-` is a data set without a result; rows of
 * dashes are headings; `version` is a hash of the prompt; a newer one writes `82.00 (7/8)` where 7 of 8 were answered,
 * and has a column total_count. A spread (`standard_deviation`) is no quality, and where a group has one, its values of
 * every other metric are spreads too: OpenCompass writes `tiny-spread,-,accuracy,ppl,18.75` beside it.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { fingerprintsOf } from './fingerprints.js';
import { logRows } from './log-rows.js';
import { measurement, type ReadMeasurement } from './measurement.js';
import { cellValue } from './metric-cells.js';
import type { Found, PassedOver, Reader, Reading, SuiteReading } from './reader.js';

const FIXED = ['dataset', 'version', 'metric', 'mode'];
const NONE = '-';
const SPREAD = 'standard_deviation';
const COUNTED = /^(\S+) \((\d+)\/(\d+)\)$/;
const SHARE = /^(?:accuracy|exact_match|(?:.+_)?pass@\d+)$/;

function recognise({ content }: Found): string | null {
  const known = content.shape === 'table' && FIXED.every((name, at) => content.header[at] === name);
  return known && content.header.length > FIXED.length
    ? 'it has the columns dataset, version, metric and mode, and one for each model'
    : null;
}

interface Cell {
  readonly value: ReturnType<typeof cellValue>;
  readonly answered: number | null;
  readonly asked: number | null;
}

function cellOf(cell: string): Cell {
  const [, value = '', answered = '', asked = ''] = COUNTED.exec(cell) ?? [];
  return value === ''
    ? { value: cellValue(cell), answered: null, asked: null }
    : { value: cellValue(value), answered: Number(answered), asked: Number(asked) };
}

interface Gathered {
  readonly fingerprints: SuiteReading['fingerprints'];
  readonly measurements: Map<string, ReadMeasurement>;
}

/** Gathers the rows of a table by data set. */
class Summary {
  readonly passedOver: PassedOver[] = [];
  readonly notices: Fault[] = [];
  private readonly suites = new Map<string, Gathered>();
  private readonly models: readonly (readonly [name: string, at: number])[];
  private readonly countAt: number;
  private readonly path: string;
  private readonly spreads: ReadonlySet<string>;

  constructor(header: readonly string[], path: string, spreads: ReadonlySet<string>) {
    this.path = path;
    this.spreads = spreads;
    this.countAt = header.indexOf('total_count');
    this.models = header
      .map((name, at) => [name, at] as const)
      .filter(([, at]) => at >= FIXED.length && at !== this.countAt);
  }

  get model(): string | null {
    const [first, ...others] = this.models;
    return others.length === 0 ? (first?.[0] ?? null) : null;
  }

  add(row: readonly string[]): void {
    const [dataset = '', version = '', metric = '', mode = ''] = row;
    if (metric === NONE || metric === '') {
      const heading = /^-{2,}.*-{2,}$/.test(dataset);
      if (!heading) this.passedOver.push({ name: dataset, because: 'there is no result of it' });
      return;
    }
    if (this.spreads.has(dataset)) {
      this.passedOver.push({ name: `${dataset}/${metric}`, because: 'it is a spread, not a quality' });
      return;
    }
    const fingerprints = fingerprintsOf({
      dataset,
      task_version: version === NONE ? undefined : version,
      mode: mode === NONE ? undefined : mode,
    });
    const suite = this.suites.get(dataset) ?? { fingerprints, measurements: new Map() };
    this.suites.set(dataset, suite);
    for (const [model, at] of this.models) this.value(suite, { dataset, metric, model, row, at });
  }

  readings(): readonly SuiteReading[] {
    return [...this.suites]
      .filter(([, { measurements }]) => measurements.size > 0)
      .map(([name, { fingerprints, measurements }]) => ({
        name,
        model: this.model,
        dataset: name,
        fingerprints,
        measurements: [...measurements.values()],
        examples: null,
      }));
  }

  private value(suite: Gathered, of: ValueOf): void {
    const { dataset, metric, model, row, at } = of;
    const cell = row[at] ?? '';
    const { value, answered, asked } = cellOf(cell);
    if (value === null) {
      const because = cell === NONE || cell === '' ? 'there is no result of it' : 'its cell holds no number';
      this.passedOver.push({ name: `${dataset}/${metric}/${model}`, because });
      return;
    }
    if (answered !== null && asked !== null && answered < asked) {
      this.notices.push(
        fault('RUN_LIMITED', this.path, { task: dataset, used: answered, of: asked, others: 0 }),
      );
    }
    const total = cellValue(row[this.countAt] ?? '');
    const count = answered ?? (typeof total === 'number' && Number.isSafeInteger(total) ? total : null);
    const labels = this.model === null ? { model } : {};
    const unit = SHARE.test(metric) ? 'percent' : null;
    const found = measurement({ metric, labels, value, n: count, unit });
    // A summary may list a data set under several headings; the same value again says nothing new.
    const key = JSON.stringify([metric, labels, found.value]);
    suite.measurements.set(key, found);
  }
}

interface ValueOf {
  readonly dataset: string;
  readonly metric: string;
  readonly model: string;
  readonly row: readonly string[];
  readonly at: number;
}

/** Groups whose values tell how far apart those of their data sets are. */
function spreadsIn(rows: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(rows.filter(([, , metric]) => metric === SPREAD).map(([dataset = '']) => dataset));
}

async function read(found: Found): Promise<Reading> {
  const { content, path } = found;
  const rows = await logRows(found);
  const header = content.shape === 'table' ? content.header : [];
  const summary = new Summary(header, path, spreadsIn(rows));
  for (const row of rows) summary.add(row);
  return { suites: summary.readings(), passedOver: summary.passedOver, notices: summary.notices };
}

export const opencompass: Reader = {
  format: 'opencompass',
  title: 'a summary of OpenCompass',
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'it has no columns dataset, version, metric and mode at its start' : null,
  read,
};
