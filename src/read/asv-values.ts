/** One benchmark in a result of asv: a value for each combination of its parameters, with what is known of its precision. */
import { isObject, type JsonValue, member, NotANumber } from './json.js';
import type { MeasuredValues } from './measured-values.js';
import { countIn } from './measurement.js';
import type { About } from './named-values.js';

/** The point of the normal distribution that 99 % lie within, both sides taken together. */
const NORMAL_99 = 2.5758293035489004;

export interface AsvBenchmark {
  readonly name: string;
  /** One value a combination, the last parameter fastest; `null` where all of it failed. */
  readonly result: readonly JsonValue[] | null;
  readonly params: readonly (readonly JsonValue[])[];
  readonly low: readonly JsonValue[];
  readonly high: readonly JsonValue[];
  readonly repeats: readonly JsonValue[];
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function paramsOf(value: JsonValue | undefined): readonly (readonly JsonValue[])[] {
  return listOf(value).map(listOf);
}

function resultOf(value: JsonValue | undefined): readonly JsonValue[] | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value : [value];
}

/** Version 1: a number, or an object with `result`, `params` and `stats`. */
export function ofVersion1(name: string, value: JsonValue): AsvBenchmark {
  const whole = isObject(value) ? value : { result: value };
  const stats = listOf(member(whole, 'stats'));
  const bounds = stats.map((one) => listOf(member(one, 'ci_99')));
  return {
    name,
    result: resultOf(member(whole, 'result')),
    params: paramsOf(member(whole, 'params')),
    low: bounds.map(([low = null]) => low),
    high: bounds.map(([, high = null]) => high),
    repeats: stats.map((one) => member(one, 'repeat') ?? null),
  };
}

/** Version 2: a list in the order of `result_columns`, cut where the rest is empty. */
export function ofVersion2(
  name: string,
  row: readonly JsonValue[],
  columns: readonly JsonValue[],
): AsvBenchmark {
  const cell = (column: string): JsonValue | undefined => {
    const index = columns.indexOf(column);
    return index < 0 ? undefined : row[index];
  };
  return {
    name,
    result: resultOf(cell('result')),
    params: paramsOf(cell('params')),
    low: listOf(cell('stats_ci_99_a')),
    high: listOf(cell('stats_ci_99_b')),
    repeats: listOf(cell('stats_repeat')),
  };
}

/** The kind of a benchmark is the start of its last name; `track_` counts whatever its author likes. */
function aboutKind(name: string): About {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (/^time(?:raw)?_/i.test(last)) return { unit: 's', direction: 'lower' };
  return /^(?:peak)?mem_/i.test(last) ? { unit: 'bytes', direction: 'lower' } : {};
}

/** Half of the 99 % interval of the median, as if it were normal; asv has wider ones for few repeats, so it errs wide. */
function standardErrorAt({ low, high }: AsvBenchmark, index: number): number | null {
  const [from, to] = [low[index], high[index]];
  const bounded = typeof from === 'number' && typeof to === 'number' && to >= from;
  return bounded ? (to - from) / 2 / NORMAL_99 : null;
}

/** asv writes choices as texts; what is no plain value is called by its place. */
function choiceText(choices: readonly JsonValue[], place: number): string {
  const choice = choices[place];
  const plain = typeof choice === 'string' || typeof choice === 'number' || typeof choice === 'boolean';
  return plain ? String(choice) : `choice ${place + 1}`;
}

/** The labels of combination `index`. The names of parameters are in another file, so they are counted. */
function labelsAt(params: AsvBenchmark['params'], index: number): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {};
  let rest = index;
  for (let place = params.length - 1; place >= 0; place--) {
    const choices = params[place] ?? [];
    labels[`param${place + 1}`] = choiceText(choices, rest % choices.length);
    rest = Math.floor(rest / choices.length);
  }
  return labels;
}

/** `null` is a failure, which never passes; NaN is a benchmark that skipped itself. */
export function addAsv(values: MeasuredValues, benchmark: AsvBenchmark): boolean {
  const { name, params, result } = benchmark;
  const combinations = params.reduce((product, choices) => product * choices.length, 1);
  const cells = result ?? Array.from({ length: combinations }, () => null);
  if (cells.length !== combinations) return false;
  for (const [index, value] of cells.entries()) {
    const labels = labelsAt(params, index);
    const n = countIn(benchmark.repeats[index]);
    const about = { ...aboutKind(name), labels, n, standardError: standardErrorAt(benchmark, index) };
    if (value instanceof NotANumber && /nan/i.test(value.notANumber)) values.pass(name, 'it was skipped');
    else values.add(name, value ?? new NotANumber('the benchmark failed'), about);
  }
  return true;
}
