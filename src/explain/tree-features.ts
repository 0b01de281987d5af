/**
 * The columns of a table as a tree sees them: every cell a small whole number. Labels are their codes, numbers the bin
 * they fall in, of bins that hold about equally many rows; what is missing has the last number of its own.
 */
import type { FaultTree } from '../model/fault-tree.js';
import type { Codes, Column, ExampleTable } from '../model/table.js';

/** A column with more distinct texts is an id, or free text: a condition on it says nothing about other rows. */
const MOST_LABELS = 50;
/** Fewer distinct numbers are told apart one by one. */
const MOST_BINS = 32;
/** A search of more columns takes long, a hundred times over where labels are shuffled. The first ones are taken. */
const MOST_FEATURES = 100;

export interface Feature {
  readonly name: string;
  /** Code of each row: below `levels` for what is there, `levels` where the cell is missing. Length of the table. */
  readonly codes: Uint8Array;
  readonly levels: number;
  /** Ordered: the upper edge of each bin but the last, `null` for labels. */
  readonly edges: readonly number[] | null;
  /** Of a feature of labels. */
  readonly labels: readonly string[];
}

/** Why a column is no feature. */
export type PassedOver = FaultTree['passedOver'][number]['because'];

function distinctOf(sorted: Float64Array): Float64Array {
  return sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
}

/** Between all distinct numbers where they are few, else at the quantiles. */
function edgesOf(values: Float64Array): readonly number[] {
  const sorted = values.filter(Number.isFinite).sort();
  const distinct = distinctOf(sorted);
  if (distinct.length <= MOST_BINS) {
    return Array.from(distinct.subarray(1), (value, i) => ((distinct[i] ?? value) + value) / 2);
  }
  const last = distinct.at(-1) ?? 0;
  const places = Array.from({ length: MOST_BINS - 1 }, (_, i) =>
    Math.ceil(((i + 1) * sorted.length) / MOST_BINS),
  );
  const edges = places.map((place) => sorted[place - 1] ?? last);
  return [...new Set(edges)].filter((edge) => edge < last);
}

/** The bin of a value: how many edges lie below it. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ofNumbers(name: string, values: Float64Array): Feature | PassedOver {
  const edges = edgesOf(values);
  const levels = edges.length + 1;
  const codes = Uint8Array.from(values, (value) => (Number.isFinite(value) ? binOf(value, edges) : levels));
  return usable({ name, codes, levels, edges, labels: [] });
}

function ofLabels(
  name: string,
  { codes, labels }: { readonly codes: Codes; readonly labels: readonly string[] },
) {
  if (labels.length > MOST_LABELS) return 'too-many-labels';
  const levels = labels.length;
  return usable({
    name,
    codes: Uint8Array.from(codes, (code) => (code < 0 ? levels : code)),
    levels,
    edges: null,
    labels,
  });
}

function usable(feature: Feature): Feature | PassedOver {
  return feature.codes.every((code) => code === feature.codes[0]) ? 'constant' : feature;
}

/** A column of numbers is ordered unless it has so few of them that they are rather names. */
function featureOf({ name, values, codes, labels }: Column): Feature | PassedOver {
  if (values !== null && !(codes !== null && labels.length <= 2)) return ofNumbers(name, values);
  return codes === null ? 'neither' : ofLabels(name, { codes, labels });
}

export interface Features {
  readonly features: readonly Feature[];
  readonly passedOver: FaultTree['passedOver'];
}

/** Every column but these as a feature. Columns that were not kept as they are neither labels nor numbers are passed over. */
export function featuresOf(table: ExampleTable, without: ReadonlySet<string>): Features {
  const features: Feature[] = [];
  const passedOver: { column: string; because: PassedOver }[] = table.dropped
    .filter((column) => !without.has(column))
    .map((column) => ({ column, because: 'neither' }));
  for (const column of table.columns.values()) {
    if (without.has(column.name)) continue;
    if (features.length === MOST_FEATURES) {
      passedOver.push({ column: column.name, because: 'too-many-columns' });
      continue;
    }
    const found = featureOf(column);
    if (typeof found === 'string') passedOver.push({ column: column.name, because: found });
    else features.push(found);
  }
  return { features, passedOver };
}
