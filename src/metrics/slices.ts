/**
 * Another metric in each group ω of a column, and those values L(ω) brought together.
 *
 *   worst_group(metric,column)   the worst L(ω): the smallest where higher is better, else the largest
 *   robust_mean(metric,column)   Σ ρ(ω)·L(ω)/Σ ρ(ω), every group alike, or with the weights that are stated:
 *                                `robust_mean(log_loss,lang,en=3,fr=1)`
 *
 * The worst value has the error of its own group. The mean's is √Σ(ρ·se)²/Σρ, for groups do not share examples. Where the
 * metric is not defined in one group, neither is what is made of all. Without a column it is the only one by which the
 * examples can be grouped.
 *
 * Source: fairlearn 0.15 `MetricFrame.group_min`, `group_max`; S. Sagawa et al., "Distributionally robust neural
 * networks", ICLR 2020, for the worst group.
 * Example: accuracy 0.9 in en and 0.6 in fr: worst group 0.6, robust mean 0.75, with en=3, fr=1 0.825.
 */
import { type Estimated, withNormalInterval } from './estimate.js';
import type { SlicedMetric, Undefined } from './metric.js';
import type { Request } from './requests.js';
import { codesOf, partOf, type Subject } from './subject.js';
import { rowsByCluster } from './without-clusters.js';

export interface Slice {
  readonly group: string;
  /** Rows of the subject, ascending. */
  readonly rows: Int32Array;
}

/** The rows of each group that has any, in the order of the column's labels. */
export function slicesOf(subject: Subject, name: string): readonly Slice[] | Undefined {
  const column = subject.examples.table.columns.get(name);
  const codes = codesOf(subject, column);
  if ('invalid' in codes) return codes;
  const labels = column?.labels ?? [];
  const { rows, starts } = rowsByCluster(codes, labels.length);
  return labels
    .map((group, code) => ({ group, rows: rows.slice(starts[code] ?? 0, starts[code + 1] ?? 0) }))
    .filter((slice) => slice.rows.length > 0);
}

interface GroupEstimate extends Estimated {
  readonly group: string;
}

type Estimator = (request: Request, subject: Subject) => Estimated | Undefined;

/** The metric in each group, or why it is not defined in one of them. */
function eachGroup(
  request: Request,
  subject: Subject,
  estimate: Estimator,
): readonly GroupEstimate[] | Undefined {
  const { slices, argument } = request;
  if (slices === null) return { invalid: 'it names no metric' };
  const found = slicesOf(subject, argument.column);
  if ('invalid' in found) return found;
  const estimates: GroupEstimate[] = [];
  for (const { group, rows } of found) {
    const one = estimate(slices.inner, partOf(subject, rows));
    const where = `${argument.column}="${group}"`;
    if ('invalid' in one) return { invalid: `in ${where} ${one.invalid}` };
    if (!Number.isFinite(one.value)) return { invalid: `in ${where} ${slices.inner.name} is not defined` };
    estimates.push({ ...one, group });
  }
  return estimates;
}

/** The group that is worst off; the first one where several are. */
function worst(estimates: readonly GroupEstimate[], request: Request): GroupEstimate | Undefined {
  if (request.direction === null) return { invalid: 'it is not known which way is better' };
  const sign = request.direction === 'lower' ? -1 : 1;
  const [first, ...others] = estimates;
  if (first === undefined) return { invalid: 'there are no examples' };
  return others.reduce((low, one) => (sign * one.value < sign * low.value ? one : low), first);
}

/** How much each group counts, with sum 1, or which one is not stated or not there. */
export function sharesOf(
  groups: readonly string[],
  shares: ReadonlyMap<string, number> | null,
): readonly number[] | Undefined {
  if (shares === null) return groups.map(() => 1 / groups.length);
  const unstated = groups.find((group) => !shares.has(group));
  if (unstated !== undefined) return { invalid: `no share is stated for the group "${unstated}"` };
  const absent = [...shares.keys()].find((group) => !groups.includes(group));
  if (absent !== undefined) return { invalid: `no example is of the group "${absent}"` };
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return groups.map((group) => (shares.get(group) ?? 0) / total);
}

function weighted(estimates: readonly GroupEstimate[], request: Request): Estimated | Undefined {
  const groups = estimates.map(({ group }) => group);
  const shares = sharesOf(groups, request.slices?.shares ?? null);
  if ('invalid' in shares) return shares;
  const of = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
  const errors = estimates.flatMap(({ standardError }) => standardError ?? []);
  const squares = errors.map((error, group) => ((shares[group] ?? 0) * error) ** 2);
  return withNormalInterval({
    value: of(estimates.map(({ value }, group) => (shares[group] ?? 0) * value)),
    standardError: errors.length < estimates.length ? null : Math.sqrt(of(squares)),
  });
}

/** The groups' values as one. `estimate` is how one metric is estimated in a part of the rows. */
export function estimateSlices(
  request: Request,
  subject: Subject,
  estimate: Estimator,
): Estimated | Undefined {
  const estimates = eachGroup(request, subject, estimate);
  if ('invalid' in estimates) return estimates;
  if (request.metric.id === 'robust_mean') return weighted(estimates, request);
  const found = worst(estimates, request);
  if ('invalid' in found) return found;
  const { value, standardError, interval } = found;
  return { value, standardError, interval };
}

/** The name of the worst group, `null` where there is no value. */
export function worstGroup(request: Request, subject: Subject, estimate: Estimator): string | null {
  const estimates = eachGroup(request, subject, estimate);
  if ('invalid' in estimates) return null;
  const found = worst(estimates, request);
  return 'invalid' in found ? null : found.group;
}

const SHAPE = { kind: 'sliced', direction: null, unit: null, needs: 'slices' } as const;

export const slicedMetrics: readonly SlicedMetric[] = [
  { ...SHAPE, id: 'worst_group', title: 'Another metric in its worst group' },
  { ...SHAPE, id: 'robust_mean', title: 'Mean of another metric over groups' },
];
