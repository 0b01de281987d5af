/**
 * What is known of a metric by its name alone: which way is better, and the unit. Names are compared without regard to
 * case, to `-`, space and `_`, to the tool's prefix (`eval_`, `val_` …), and by the last part of a path (`val/loss`).
 * A name that is not in the tables is not known, however much it looks like one that is.
 */
import type { Direction } from '../model/evaluation.js';
import { partsOf } from './brackets.js';
import {
  costs,
  higherFractions,
  higherIndices,
  higherScales,
  lowerBits,
  lowerFractions,
  lowerIndices,
  lowerScales,
  memories,
  throughputs,
  times,
  tokenCounts,
} from './named.js';

export interface Known {
  readonly direction: Direction;
  readonly unit: string | null;
}

const higher = (unit: string | null): Known => ({ direction: 'higher', unit });
const lower = (unit: string | null): Known => ({ direction: 'lower', unit });

const entries = (names: readonly string[], known: Known): readonly (readonly [string, Known])[] =>
  names.map((name) => [name, known]);

const qualities = new Map<string, Known>([
  ...entries(higherFractions, higher('fraction')),
  ...entries(higherIndices, higher('index')),
  ...entries(higherScales, higher(null)),
  ...entries(lowerIndices, lower('index')),
  ...entries(lowerFractions, lower('fraction')),
  ...entries(lowerScales, lower(null)),
  ...entries(lowerBits, lower('bits')),
]);

const resources = new Map<string, Known>([
  ...entries(times, lower(null)),
  ...entries(memories, lower(null)),
  ...entries(costs, lower(null)),
  ...entries(tokenCounts, lower('tokens')),
  ...entries(throughputs, higher(null)),
]);

/** Ends of names that say a unit. */
const UNITS: Readonly<Record<string, string>> = {
  ns: 'ns',
  nanoseconds: 'ns',
  us: 'us',
  microseconds: 'us',
  ms: 'ms',
  msec: 'ms',
  millis: 'ms',
  milliseconds: 'ms',
  s: 's',
  sec: 's',
  secs: 's',
  seconds: 's',
  bytes: 'bytes',
  kb: 'kB',
  mb: 'MB',
  gb: 'GB',
  kib: 'KiB',
  mib: 'MiB',
  gib: 'GiB',
  usd: 'usd',
};

const RANKED = /^(?:pass|ndcg|map|mrr|recall|precision|hits?|hit_rate|success|accuracy|acc)_(?:at_)?k?\d+$/;
const TOP = /^(?:top_?\d+_?(?:accuracy|acc)|(?:accuracy|acc)_?top_?\d+|(?:accuracy|acc)_top_\d+)$/;
const BETA = /^fbeta_\d+(?:\.\d+)?$/;
const AVERAGE =
  /^(?:macro|micro|weighted|samples|binary)_|_(?:macro|micro|weighted|samples|binary|avg|average|mean)$/g;
const STATISTIC =
  /^(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|total)_|_(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|weighted_mean|total|sum)$/g;
const NO_METRIC = /(?:^|_)(?:stderr|std|stddev|sd|sem|var|variance|standard_error|std_error|std_err)$/;
const PREFIX = /^(?:epoch|eval|test|val|valid|validation|predict)_/;
const TRAINING = /^(?:train|training)(?:_|$)/;

/** `ROC-AUC`, `roc auc`, `Roc_Auc` → `roc_auc`; `recall@5` → `recall_at_5`; `rocAuc` stays for the second try. */
function flattened(name: string): string {
  const plain = name
    .trim()
    .replace(/@/g, '_at_')
    .replace(/[\s-]+/g, '_')
    .replace(/_+/g, '_');
  return plain.toLowerCase().replace(/^_|_$/g, '');
}

/** A unit at the end of a name: `latency_p95_ms` → `ms`, `latencyMs` → `ms`. */
export function unitOfName(name: string): string | null {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/\(([a-z]+)\)$/i, '_$1');
  const end = /_([a-z]+)$/.exec(flattened(spaced))?.[1] ?? '';
  return Object.hasOwn(UNITS, end) ? (UNITS[end] ?? null) : null;
}

function quality(name: string): Known | null {
  const direct = qualities.get(name) ?? qualities.get(name.replace(/_score$/, ''));
  if (direct !== undefined) return direct;
  if (name.startsWith('neg_'))
    return qualities.get(name.slice(4))?.direction === 'lower' ? higher(null) : null;
  if (NO_METRIC.test(name)) return null;
  if (RANKED.test(name) || TOP.test(name) || BETA.test(name)) return higher('fraction');
  if (/_loss$|_error$/.test(name)) return lower(null);
  const bare = name.replace(AVERAGE, '').replace(/_score$/, '');
  return bare === name ? null : (qualities.get(bare) ?? (BETA.test(bare) ? higher('fraction') : null));
}

/** Time, memory, money, tokens and throughput come with statistics and units around the word that matters. */
function resource(name: string): Known | null {
  const unit = unitOfName(name);
  const end = name.lastIndexOf('_');
  const core = unit === null ? name : name.slice(0, end);
  const bare = core.replace(STATISTIC, '').replace(STATISTIC, '');
  const found = resources.get(name) ?? resources.get(core) ?? resources.get(bare);
  if (found !== undefined)
    return { ...found, unit: found.unit ?? (found.direction === 'lower' ? unit : null) };
  return /_latency$/.test(bare) ? lower(unit) : null;
}

function percent(name: string): Known | null {
  const bare = name.replace(/_(?:pct|percent)$/, '');
  const known = bare === name ? null : quality(bare);
  return known?.unit === 'fraction' ? { ...known, unit: 'percent' } : null;
}

const lookUp = (name: string): Known | null => quality(name) ?? percent(name) ?? resource(name);

const spelled = (name: string): readonly string[] => {
  const split = flattened(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
  return [flattened(name), split];
};

/** The last part of a path, without a tool's prefix; `null` for what was measured in training. */
function evaluated(name: string): string | null {
  const parts = name.split('/').filter((part) => part.trim() !== '');
  if (parts.some((part) => TRAINING.test(flattened(part)))) return null;
  const plain = flattened(parts.at(-1) ?? '').replace(PREFIX, '');
  return TRAINING.test(plain) ? null : (parts.at(-1) ?? '');
}

/** `worst_group(accuracy)` and its like go the way of the metric inside. */
function wrapped(name: string): Known | null {
  const parts = /^([a-z0-9_.]+)\((.+)\)$/i.exec(name.trim());
  const [outer, inner] = [flattened(parts?.[1] ?? ''), parts?.[2] ?? ''];
  if (parts === null) return null;
  if (outer === 'worst_group' || outer === 'robust_mean') return knownMetric(partsOf(inner)[0] ?? '');
  if (outer === 'mean') return knownMetric(inner);
  const known = lookUp(outer.replace(PREFIX, ''));
  if (known === null) return null;
  const column = inner.split(',')[0] ?? inner;
  return { ...known, unit: known.unit ?? (known.direction === 'lower' ? unitOfName(column) : null) };
}

/** Thousands of files have the same few names. */
const asked = new Map<string, Known | null>();
const MOST_REMEMBERED = 1_000;

/** Direction and unit of a metric by its name, or `null` where the name is not known. Never a guess. */
export function knownMetric(name: string): Known | null {
  const remembered = asked.get(name);
  if (remembered !== undefined) return remembered;
  const known = foundMetric(name);
  if (asked.size < MOST_REMEMBERED) asked.set(name, known);
  return known;
}

function foundMetric(name: string): Known | null {
  const inside = wrapped(name);
  if (inside !== null) return inside;
  const last = evaluated(name.replace(/,[^,/]*$/, ''));
  if (last === null) return null;
  // What stands in brackets at the end narrows a metric (`mAP50(B)`) or gives its unit (`latency (ms)`).
  const bare = last.replace(/\s*\(([^()]*)\)$/, (_, text: string) =>
    Object.hasOwn(UNITS, text) ? `_${text}` : '',
  );
  for (const spelling of spelled(bare)) {
    const known = lookUp(spelling) ?? lookUp(spelling.replace(PREFIX, ''));
    if (known !== null) return known;
  }
  return null;
}
