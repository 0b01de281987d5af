/** The metrics of one report of EvalScope: the overall value of each, and its subsets where there are several. */
import type { Direction, Labels } from '../model/evaluation.js';
import { isObject, type JsonObject, type JsonValue, kindOf, member, textMember, textOf } from './json.js';
import { countIn, isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import type { PassedOver } from './reader.js';

/** How version 2 names what version 1 called otherwise. */
const RENAMED: Readonly<Record<string, string>> = { AverageAccuracy: 'accuracy', acc: 'accuracy' };
/** Aggregations that are the plain value, and so no part of a name. */
const PLAIN = new Set(['mean', 'identity']);

interface Name {
  readonly metric: string;
  readonly labels: Labels;
}

/** The name that all versions have in common. */
export function metricName(name: string): string {
  const bare = name.replace(/^mean_(?=.)/, '');
  return Object.hasOwn(RENAMED, bare) ? (RENAMED[bare] ?? bare) : bare;
}

/** Version 2 has the name, the aggregation and its dimensions (`k`, say) apart. */
function nameOf(metric: JsonObject): Name {
  const identity = member(metric, 'identity');
  const name = textMember(identity, 'name');
  if (name === null) return { metric: metricName(textMember(metric, 'name') ?? ''), labels: {} };
  const aggregation = textMember(identity, 'aggregation');
  const dimensions = Object.entries(member(identity, 'dimensions') ?? {});
  return {
    metric: name,
    labels: {
      ...(aggregation === null || PLAIN.has(aggregation) ? {} : { aggregation }),
      ...Object.fromEntries(dimensions.map(([key, value]) => [key, textOf(value).slice(0, 80)])),
    },
  };
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  higher_is_better: 'higher',
  lower_is_better: 'lower',
};

function directionOf(metric: JsonObject): Direction | null {
  const stated = textMember(member(metric, 'semantics'), 'direction') ?? '';
  return Object.hasOwn(DIRECTIONS, stated) ? (DIRECTIONS[stated] ?? null) : null;
}

/** `raw_unit` where there is one; a range from 0 to 1 or to 100 that is shown in percent is a share. */
function unitOf(metric: JsonObject): string | null {
  const semantics = member(metric, 'semantics');
  const range = member(semantics, 'value_range');
  const raw = textMember(semantics, 'raw_unit');
  if (raw !== null) return raw.slice(0, 20);
  if (textMember(semantics, 'display_kind') !== 'percent' || member(range, 'min') !== 0) return null;
  if (member(range, 'max') === 1) return 'fraction';
  return member(range, 'max') === 100 ? 'percent' : null;
}

function listIn(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const list = member(value, key);
  return Array.isArray(list) ? list : [];
}

function categoryName(category: JsonValue): string {
  const name = member(category, 'name');
  return (Array.isArray(name) ? name : [name]).filter((part) => typeof part === 'string').join('/');
}

interface Part {
  readonly labels: Labels;
  readonly value: JsonValue;
}

/** Subsets by category; aggregates of other subsets would count twice, and one alone is the whole. */
function subsetsOf(metric: JsonObject): readonly Part[] {
  const categories = listIn(metric, 'categories');
  const parts = categories.flatMap((category) =>
    listIn(category, 'subsets')
      .filter((subset) => member(subset, 'is_aggregate') !== true)
      .map((value) => ({
        labels: {
          ...(categories.length > 1 ? { category: categoryName(category) } : {}),
          subset: textMember(value, 'name') ?? '',
        },
        value,
      })),
  );
  return parts.length > 1 ? parts : [];
}

export function reportMetrics(report: JsonObject): {
  readonly measurements: readonly ReadMeasurement[];
  readonly passedOver: readonly PassedOver[];
} {
  const measurements: ReadMeasurement[] = [];
  const passedOver: PassedOver[] = [];
  for (const metric of listIn(report, 'metrics').filter(isObject)) {
    const name = nameOf(metric);
    const semantics = member(metric, 'semantics');
    if (textMember(semantics, 'kind') === 'diagnostic' || textMember(semantics, 'direction') === 'none') {
      passedOver.push({ name: name.metric, because: 'EvalScope calls it a diagnosis, not a quality' });
      continue;
    }
    for (const { labels, value } of [{ labels: {}, value: metric }, ...subsetsOf(metric)]) {
      const [score, n] = [member(value, 'score'), countIn(member(value, 'num'))];
      const shown = [name.metric, ...Object.values(labels)].join('/');
      if (!isNumeric(score))
        passedOver.push({ name: shown, because: `it is ${kindOf(score)}, not a number` });
      else if (n === 0) passedOver.push({ name: shown, because: 'it is made of no example' });
      else {
        const about = { n, direction: directionOf(metric), unit: unitOf(metric) };
        measurements.push(
          measurement({ metric: name.metric, labels: { ...name.labels, ...labels }, value: score, ...about }),
        );
      }
    }
  }
  return { measurements, passedOver };
}
