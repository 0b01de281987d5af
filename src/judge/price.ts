/** What more data costs, by what this run says that it cost itself. */
import type { Measurement } from '../model/evaluation.js';
import type { Price } from '../model/reason.js';

const COST = /(?:^|[_/.(])(?:cost|price)(?:[_/.)]|$)/i;
const EACH = /(?:^|[_/.(])(?:per|mean|avg|average)(?:[_/.(]|$)/i;
/** Shares and quantiles of costs are no sum that anybody pays. */
const NO_SUM = /(?:^|[_/.(])(?:p\d+|median|max|min|std|rate)(?:[_/.(]|$)/i;

interface Cost {
  readonly run: number;
  readonly example: number;
  readonly unit: string | null;
}

function costOf(measurement: Measurement, examples: number | null): Cost | null {
  const { metric, value, unit, labels } = measurement;
  const plain = Object.keys(labels).length === 0 && COST.test(metric) && !NO_SUM.test(metric);
  const n = examples ?? measurement.n ?? Number.NaN;
  if (!plain || value === null) return null;
  const run = EACH.test(metric) ? value * n : value;
  return run > 0 && Number.isFinite(run) ? { run, example: run / n, unit } : null;
}

/** The price of so many more examples and runs of this measurement's suite; `null` where its cost is not known. */
export function priceOf(
  head: readonly Measurement[],
  { suite, n }: Measurement,
  more: { readonly examples: number | null; readonly runs: number | null },
): Price | null {
  const own = head.filter((measurement) => measurement.suite === suite);
  const [cost] = own.flatMap((measurement) => costOf(measurement, n) ?? []);
  if (cost === undefined) return null;
  const examples = more.examples === null ? null : more.examples * cost.example;
  const runs = more.runs === null ? null : more.runs * cost.run;
  const told = [examples, runs].map((sum) => (sum !== null && Number.isFinite(sum) ? sum : null));
  const [forExamples = null, forRuns = null] = told;
  if (forExamples === null && forRuns === null) return null;
  return { unit: cost.unit, examples: forExamples, runs: forRuns };
}
