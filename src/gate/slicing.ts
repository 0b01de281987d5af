/** Declared slices in the gate: which there are, and which are too small to be told of, on either side. */
import type { Config, ConfiguredSuite } from '../config/config.js';
import { redaction } from '../explain/redaction.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { type SlicePlan, sliceKey } from '../metrics/grouping.js';
import { withheldSlices } from '../metrics/slice-sizes.js';
import type { Evaluation, Labels, Measurement, Place, Suite } from '../model/evaluation.js';
import { placeOf } from '../model/identity.js';

/** What the configuration says of a suite; its name may carry the prefix of the `suite` input. */
export function configuredSuite(config: Config, suite: string): ConfiguredSuite | null {
  const named = config.suites.find((one) => one.name === suite || suite.endsWith(`:${one.name}`));
  const only = config.suites.length === 1 ? config.suites[0] : undefined;
  return named ?? only ?? null;
}

const plans = new WeakMap<ConfiguredSuite, SlicePlan>();

/** The slices that are declared for a suite, `null` for none: columns that were only found are offered and not judged. */
export function planOf(config: Config, suite: string): SlicePlan | null {
  const configured = configuredSuite(config, suite);
  if (configured === null || configured.columns?.groups == null) return null;
  const known = plans.get(configured);
  if (known !== undefined) return known;
  const { groups, groupPairs } = configured.columns;
  const single = [...new Set(groups)].map((column) => [column]);
  const { minGroup, redact } = config.privacy;
  const plan = { sets: [...single, ...(groupPairs ?? [])], least: minGroup, redact: redaction(redact) };
  plans.set(configured, plan);
  return plan;
}

/** Slices of one suite that are too small in head or in base. */
export interface Small {
  readonly plan: SlicePlan;
  readonly keys: ReadonlySet<string>;
  readonly slices: readonly Labels[];
  /** Examples in them, on the side that has more. */
  readonly examples: number;
}

function withheldIn(suite: Suite | undefined, plan: SlicePlan): ReturnType<typeof withheldSlices> {
  return suite === undefined || suite.examples === null
    ? { slices: [], examples: 0 }
    : withheldSlices(plan, suite.examples);
}

/** By suite of head, what is too small; suites in which everything is large enough are not there. */
export function smallSlices(
  head: Evaluation,
  base: Evaluation | null,
  config: Config,
): ReadonlyMap<string, Small> {
  const found = new Map<string, Small>();
  for (const suite of head.suites) {
    const plan = planOf(config, suite.name);
    if (plan === null) continue;
    const ofBase = withheldIn(
      base?.suites.find(({ name }) => name === suite.name),
      plan,
    );
    const ofHead = withheldIn(suite, plan);
    const byKey = new Map([...ofBase.slices, ...ofHead.slices].map((slice) => [sliceKey(slice), slice]));
    if (byKey.size === 0) continue;
    const examples = Math.max(ofBase.examples, ofHead.examples);
    found.set(suite.name, { plan, keys: new Set(byKey.keys()), slices: [...byKey.values()], examples });
  }
  return found;
}

/** Whether what stands in this place is of a slice that is too small. */
export function isSmall(small: ReadonlyMap<string, Small>, { suite, labels }: Place): boolean {
  const found = small.get(suite);
  if (found === undefined) return false;
  return found.plan.sets.some((columns) => {
    const cells = columns.map((column) => [column, labels[column]] as const);
    return cells.every(([, cell]) => cell !== undefined) && found.keys.has(keyOf(cells));
  });
}

function keyOf(cells: readonly (readonly [string, string | undefined])[]): string {
  return sliceKey(Object.fromEntries(cells.map(([column, cell]) => [column, cell ?? ''])));
}

/** The entries of a map by id without those of slices that are too small. */
export function withoutSmall<Value>(
  small: ReadonlyMap<string, Small>,
  byId: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  if (small.size === 0) return byId;
  const kept = [...byId].filter(([id]) => {
    const place = placeOf(id);
    return place === null || !isSmall(small, place);
  });
  return new Map(kept);
}

/** Where a rule may look for a slice that is too small: it is known, and never named. */
export function smallPlaces(
  small: ReadonlyMap<string, Small>,
  measurements: readonly Measurement[],
): readonly Place[] {
  return [...small].flatMap(([suite, { slices }]) => {
    const own = measurements.filter((one) => one.suite === suite);
    const metrics = [...new Set(own.map(({ metric }) => metric))];
    return metrics.flatMap((metric) => slices.map((labels) => ({ suite, metric, labels })));
  });
}

/** One notice a suite: how many slices, and how many examples in them. */
export function smallNotices(
  small: ReadonlyMap<string, Small>,
  countOf: (suite: string, examples: number) => number,
): readonly Fault[] {
  return [...small].map(([suite, { slices, examples, plan }]) =>
    fault('SLICES_HIDDEN', suite, {
      slices: slices.length,
      examples: countOf(suite, examples),
      least: plan.least,
    }),
  );
}
