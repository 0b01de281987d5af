/**
 * Measures the declared slices of a suite. Each metric is taken in each slice as it is in all examples; rows are index
 * lists into one table, so that nothing is copied but the codes that a metric reads.
 *
 * Twenty slices of twelve metrics would be 240 tests, and what one of them may find would shrink accordingly. So a slice
 * has the metrics that the suite names, else its headline alone: accuracy, or the first mean.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import { defaultRequests } from './defaults.js';
import { type Grouping, groupingOf, type SlicePlan } from './grouping.js';
import { type ExampleMeasurements, measureOne } from './measure.js';
import { type Request, requestsNamed } from './requests.js';
import { sizedSlices } from './slice-sizes.js';
import { type Prepared, partOf, prepareWhole } from './subject.js';

type Measured = ExampleMeasurements['measurements'][number];

/** What brings groups together, or needs a base, has no value inside of a group. */
function isOfSlices({ metric }: Request): boolean {
  return metric.kind !== 'sliced' && metric.kind !== 'drift' && metric.needs !== 'group';
}

/** What a suite is first judged by: accuracy, else the first mean of which it is known which way is better. */
function headline(requests: readonly Request[]): readonly Request[] {
  const judged = requests.filter(({ direction }) => direction !== null);
  const of = (kind: Request['metric']['kind']) => judged.find(({ metric }) => metric.kind === kind);
  const accuracy = judged.find(({ metric }) => metric.id === 'accuracy');
  const found = accuracy ?? of('mean') ?? of('grouped') ?? judged[0];
  return found === undefined ? [] : [found];
}

function requestsOfSlices(prepared: Prepared, wanted: readonly string[] | null): readonly Request[] {
  if (wanted === null) return headline(defaultRequests(prepared).requests);
  return [...new Set(wanted)]
    .flatMap((name) => requestsNamed(name, prepared))
    .filter((one): one is Request => !('code' in one))
    .filter(isOfSlices);
}

function columnNotices(columns: readonly string[], { groups, of, left }: Grouping): readonly Fault[] {
  const [column = '', second] = columns;
  if (second !== undefined) return [];
  const rows = of.length;
  return [
    ...(groups.length === 1 ? [fault('SLICE_COLUMN_CONSTANT', null, { column })] : []),
    ...(left > 0 ? [fault('SLICE_CELLS_EMPTY', null, { column, rows: left, of: rows })] : []),
  ];
}

/** A label of a metric's own (`class`) may not be written over by a column of that name. */
function labelled(measured: Measured, slice: Measured['labels']): Measured | null {
  const taken = Object.keys(slice).some((column) => Object.hasOwn(measured.labels, column));
  return taken ? null : { ...measured, labels: { ...measured.labels, ...slice }, slice };
}

function undefinedNotice(suite: string, found: readonly Measured[]): readonly Fault[] {
  const [first] = found;
  if (first === undefined) return [];
  const id = measurementId({ suite, ...first });
  return [fault('SLICES_UNDEFINED', null, { values: found.length, id, because: first.invalid ?? '' })];
}

/**
 * The measurements of every slice that is large enough, each with its `slice`. What is not defined in a slice (an area
 * under a curve where only one class is) is left out and told: the metric of all examples guards against broken numbers.
 */
export function measureSlices(
  { suite, examples }: { readonly suite: string; readonly examples: Examples },
  wanted: readonly string[] | null,
  plan: SlicePlan,
): ExampleMeasurements {
  const prepared = prepareWhole(examples);
  const requests = requestsOfSlices(prepared, wanted);
  const notices: Fault[] = [];
  const all: Measured[] = [];
  for (const columns of plan.sets) {
    const grouping = groupingOf(plan, examples, columns);
    if ('why' in grouping) {
      if (columns.length === 1 || grouping.column !== columns[0])
        notices.push(fault('SLICE_COLUMN_UNUSED', null, grouping));
      continue;
    }
    notices.push(...columnNotices(columns, grouping));
    for (const { slice, rows, examples: n } of sizedSlices(plan, examples, grouping)) {
      if (n < plan.least) continue;
      const part = partOf(prepared.subject, rows);
      const found = requests.flatMap((request) => measureOne(part, request));
      const named = found.map((one) => labelled(one, slice));
      all.push(...named.filter((one) => one !== null));
    }
  }
  const measurements = all.filter(({ value }) => value !== null);
  const lost = all.filter(({ value }) => value === null);
  return {
    measurements,
    notices: [...new Map(notices.map((one) => [one.what, one])).values(), ...undefinedNotice(suite, lost)],
  };
}
