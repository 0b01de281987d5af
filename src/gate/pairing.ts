/** Finds the same examples in head and base, suite by suite, and boils each measurement's pairs down to its evidence. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { FEWEST_CLUSTERS } from '../judge/paired.js';
import { clusteredEvidence } from '../metrics/clusters.js';
import type { SlicePlan } from '../metrics/grouping.js';
import { labelSetNotices } from '../metrics/label-sets.js';
import { pairedEvidence } from '../metrics/pair.js';
import type { Evaluation, Examples, Measurement, Place, Suite } from '../model/evaluation.js';
import type { PairedEvidence } from '../model/evidence.js';
import { measurementId } from '../model/identity.js';
import type { Alignment, Column, TextColumn } from '../model/table.js';
import { align } from '../table/align.js';
import { clusteredBy, itemsOf, itemsOfPairs, type Repeated } from '../table/items.js';
import { textAt } from '../table/text.js';
import { emptyIdNotices } from './empty-ids.js';
import { slicesTogether, type Together } from './paired-slices.js';
import { differingWeights, type Matches, matchesOf, oneSidedWeights } from './weighed.js';

export interface Paired {
  readonly evidence: ReadonlyMap<string, PairedEvidence>;
  /** By suite, what was held together. */
  readonly together: ReadonlyMap<string, Together>;
  readonly notices: readonly Fault[];
}

interface Both {
  readonly suite: string;
  readonly base: Examples;
  readonly head: Examples;
}

function both(head: Suite, base: Suite | undefined): Both | null {
  if (head.examples === null || base === undefined || base.examples === null) return null;
  return { suite: head.name, base: base.examples, head: head.examples };
}

interface Found {
  /** `null` where these examples are not compared one by one. */
  readonly together: Together | null;
  readonly notices: readonly Fault[];
}

const nothing = (notice: Fault): Found => ({ together: null, notices: [notice] });

/** What is held together, where it is enough of what either side has. */
function covering(suite: string, matches: Matches, { together, minPaired }: Request): Found {
  const { pairs, onlyBase, onlyHead } = matches;
  const smaller = pairs + Math.min(onlyBase, onlyHead);
  const enough = pairs >= minPaired * smaller;
  if (!enough) return nothing(fault('TOO_FEW_PAIRS', suite, { pairs, of: smaller, minPaired }));
  const left = onlyBase + onlyHead > 0;
  return { together, notices: left ? [fault('UNMATCHED', suite, { onlyBase, onlyHead, pairs })] : [] };
}

interface Request {
  readonly together: Together;
  readonly minPaired: number;
}

function repeats(suite: string, side: 'base' | 'head', { ids, repeated }: Repeats): readonly Fault[] {
  if (repeated === null) return [];
  const { row } = repeated;
  return [fault('ID_REPEATS', suite, { side, ids: repeated.ids, id: textAt(ids, row), row: row + 1 })];
}

interface Repeats {
  readonly ids: TextColumn;
  readonly repeated: Repeated | null;
}

/** The column of clusters, where head has one. */
function clusterColumn({ head }: Both): Column | undefined {
  return head.table.columns.get(head.roles.cluster ?? '');
}

/** Pairs, or the clusters that head has them in; clusters of one example each are no clusters. */
function pairsOrClusters(pair: Both, alignment: Alignment): Together {
  const column = clusterColumn(pair);
  if (column === undefined) return { alignment };
  const clusters = clusteredBy(column, itemsOfPairs(alignment));
  return clusters.count === alignment.pairs ? { alignment } : { clusters };
}

/** Too few clusters do not tell how much clusters differ. */
function enoughClusters({ suite, head }: Both, found: Found): Found {
  const { together } = found;
  if (together === null || !('clusters' in together) || together.clusters.count >= FEWEST_CLUSTERS)
    return found;
  const by = head.roles.cluster ?? head.table.ids?.name ?? 'id';
  const clusters = together.clusters.count;
  return nothing(fault('TOO_FEW_CLUSTERS', suite, { clusters, by, least: FEWEST_CLUSTERS }));
}

/** Pairs or clusters, or the notice that says why these examples are not compared one by one. */
function togetherOf(pair: Both, minPaired: number): Found {
  const base = pair.base.table.ids;
  const head = pair.head.table.ids;
  if (base === null || head === null) {
    const side = base === null ? (head === null ? 'base and head have' : 'base has') : 'head has';
    return nothing(fault('NO_IDS', pair.suite, { side }));
  }
  const nameless = [
    ...emptyIdNotices({ suite: pair.suite, side: 'base' }, base),
    ...emptyIdNotices({ suite: pair.suite, side: 'head' }, head),
  ];
  if (nameless.length > 0) return { together: null, notices: nameless };
  const result = align(base, head);
  if (result.kind === 'aligned') {
    const { alignment } = result;
    const together = pairsOrClusters(pair, alignment);
    const matches = matchesOf(pair.base, pair.head, alignment);
    const found = enoughClusters(pair, covering(pair.suite, matches, { together, minPaired }));
    return { ...found, notices: [...differingWeights(pair, alignment), ...found.notices] };
  }
  const { clusters: items, onlyBase, onlyHead, repeated } = itemsOf(base, head);
  const column = clusterColumn(pair);
  const together = { clusters: column === undefined ? items : clusteredBy(column, items) };
  const matches = { pairs: items.count, onlyBase, onlyHead };
  const found = enoughClusters(pair, covering(pair.suite, matches, { together, minPaired }));
  // The rows of a query are its documents, and no repeats of one example.
  const told =
    pair.head.roles.query !== null && pair.base.roles.query !== null
      ? []
      : [
          ...repeats(pair.suite, 'base', { ids: base, repeated: repeated.base }),
          ...repeats(pair.suite, 'head', { ids: head, repeated: repeated.head }),
        ];
  return { ...found, notices: [...told, ...found.notices] };
}

/** The measurement as it would be called if its slice were all examples. */
function asWhole({ suite, metric, labels, slice = {} }: Measurement): Place {
  const own = Object.entries(labels).filter(([key]) => !Object.hasOwn(slice, key));
  return { suite, metric, labels: Object.fromEntries(own) };
}

function evidenceOf(measurement: Place, { base, head }: Both, together: Together) {
  return 'clusters' in together
    ? clusteredEvidence(measurement, { base, head, clusters: together.clusters })
    : pairedEvidence(measurement, { base, head, alignment: together.alignment });
}

export interface PairRequest {
  readonly measurements: readonly Measurement[];
  readonly minPaired: number;
  /** The slices that are declared for a suite; not there: none are. */
  readonly planOf?: (suite: string) => SlicePlan | null;
}

/** Paired evidence of every measurement of head that has any, and a notice for each suite that could not pair. */
export function pairUp(head: Evaluation, base: Evaluation | null, request: PairRequest): Paired {
  const evidence = new Map<string, PairedEvidence>();
  const held = new Map<string, Together>();
  const notices: Fault[] = [];
  for (const suite of head.suites) {
    const pair = both(
      suite,
      base?.suites.find((other) => other.name === suite.name),
    );
    if (pair === null) continue;
    notices.push(...labelSetNotices(suite.name, pair), ...oneSidedWeights(pair));
    const { together, notices: told } = togetherOf(pair, request.minPaired);
    notices.push(...told);
    if (together === null) continue;
    held.set(suite.name, together);
    const plan = request.planOf?.(suite.name) ?? null;
    const inSlice =
      plan === null ? null : slicesTogether(pair, together, { plan, minPaired: request.minPaired });
    for (const measurement of request.measurements.filter((one) => one.suite === suite.name)) {
      const { slice } = measurement;
      const own = slice === undefined ? together : (inSlice?.(slice) ?? null);
      const found = own === null ? null : evidenceOf(asWhole(measurement), pair, own);
      if (found !== null) evidence.set(measurementId(measurement), found);
    }
  }
  return { evidence, together: held, notices };
}
