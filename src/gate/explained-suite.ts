/** What is known of one suite on both sides, example by example: the ground on which a change is explained. */
import { type Compared, unitsAsTheyStand, unitsOfItems, unitsOfPairs } from '../explain/units.js';
import { type PerExample, perExample } from '../metrics/per-example.js';
import type { Evaluation, Examples, Measurement, Suite } from '../model/evaluation.js';
import { measurementId } from '../model/identity.js';
import type { Verdict } from '../model/report.js';
import type { Alignment } from '../model/table.js';
import type { Together } from './paired-slices.js';

export interface ExplainedSuite {
  readonly name: string;
  readonly base: Examples;
  readonly head: Examples;
  /** The measurement whose change is explained, and its value in every row. */
  readonly measurement: Measurement;
  readonly outcome: PerExample;
  /** Whether a verdict says that it got worse. */
  readonly worse: boolean;
  /** `null` where examples are not compared one by one, or depend on each other. */
  readonly units: Compared | null;
  readonly clustered: boolean;
}

export function everyRow({ table }: Examples): Int32Array {
  const rows = new Int32Array(table.rows);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows;
}

/** Tables in step are paired by all of their rows in order, and what is known of these rows is known here too. */
function everyRowOf(
  { base, head }: { readonly base: Examples; readonly head: Examples },
  alignment: Alignment | null,
): { readonly base: Int32Array; readonly head: Int32Array } {
  const inStep = alignment !== null && alignment.baseRows === alignment.headRows;
  const inHead = inStep ? alignment.headRows : everyRow(head);
  return { base: head.table.rows === base.table.rows ? inHead : everyRow(base), head: inHead };
}

interface Candidate {
  readonly measurement: Measurement;
  readonly worse: boolean;
}

/** What got worse comes first, then what people look at first. */
function inOrder(
  suite: string,
  measurements: readonly Measurement[],
  bad: ReadonlySet<string>,
): readonly Candidate[] {
  const own = measurements.filter((one) => one.suite === suite && one.direction !== 'target');
  // A slice that got worse is explained by where in all examples the loss is.
  const metrics = new Set(
    own.filter((one) => one.slice !== undefined && bad.has(measurementId(one))).map(({ metric }) => metric),
  );
  const all = own
    .filter((one) => one.slice === undefined)
    .map((measurement) => ({
      measurement,
      worse: bad.has(measurementId(measurement)) || metrics.has(measurement.metric),
    }));
  const rank = ({ measurement, worse }: Candidate): number =>
    (worse ? 0 : 2) + (measurement.metric === 'accuracy' ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** The first outcome of right and wrong that got worse, else another that did, else the first that there is. */
function headline(
  candidates: readonly Candidate[],
  examples: { readonly base: Examples; readonly head: Examples },
  alignment: Alignment | null,
): { readonly candidate: Candidate; readonly outcome: PerExample } | null {
  const rows = everyRowOf(examples, alignment);
  let first: { candidate: Candidate; outcome: PerExample } | null = null;
  for (const candidate of candidates) {
    if (first?.candidate.worse === true && !candidate.worse) return first;
    const outcome = perExample(candidate.measurement, examples, rows);
    if (outcome === null || outcome.direction === null || outcome.direction === 'target') continue;
    if (outcome.binary) return { candidate, outcome };
    first ??= { candidate, outcome };
  }
  return first;
}

function unitsOf(suite: { base: Examples; head: Examples }, together: Together | undefined): Compared | null {
  const ids = suite.head.table.ids;
  if (together === undefined || ids === null) return null;
  if ('alignment' in together) return unitsOfPairs(together.alignment, ids);
  return suite.head.roles.cluster === null ? unitsOfItems(together.clusters, ids) : null;
}

/** Every suite of head that has an outcome for each example on both sides. */
export function explainedSuites(
  head: Evaluation,
  base: Evaluation | null,
  known: {
    readonly measurements: readonly Measurement[];
    readonly together: ReadonlyMap<string, Together>;
    readonly verdicts: readonly Verdict[];
    /** Prepare every suite for a search, not only those that got worse. */
    readonly all: boolean;
  },
): readonly ExplainedSuite[] {
  const lost = known.verdicts.filter(({ outcome }) => outcome === 'regressed' || outcome === 'suspected');
  const bad = new Set(lost.map(({ id }) => id));
  const worse = new Set(lost.map(({ suite }) => suite));
  return head.suites.flatMap((suite: Suite): readonly ExplainedSuite[] => {
    const partner = base?.suites.find(({ name }) => name === suite.name);
    if (suite.examples === null || partner === undefined || partner.examples === null) return [];
    const examples = { base: partner.examples, head: suite.examples };
    const together = known.together.get(suite.name);
    const alignment = together !== undefined && 'alignment' in together ? together.alignment : null;
    const searched = known.all || worse.has(suite.name);
    // Of a suite that holds there is nothing to tell but its flips.
    if (!searched && alignment === null) return [];
    const found = headline(inOrder(suite.name, known.measurements, bad), examples, alignment);
    if (found === null) return [];
    const { candidate, outcome } = found;
    const clustered =
      together !== undefined && 'clusters' in together && suite.examples.roles.cluster !== null;
    const units = searched || alignment === null ? unitsOf(examples, together) : unitsAsTheyStand(alignment);
    const { measurement } = candidate;
    return [
      { name: suite.name, ...examples, measurement, outcome, worse: worse.has(suite.name), units, clustered },
    ];
  });
}
