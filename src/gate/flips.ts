/** The examples of all suites that turned, as a report tells them; and which of them turn by themselves on the base branch. */
import type { Config } from '../config/config.js';
import { type EarlierRun, flakesOf } from '../explain/flakes.js';
import { redaction } from '../explain/redaction.js';
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { perExample } from '../metrics/per-example.js';
import type { Examples } from '../model/evaluation.js';
import type { LabelPair } from '../model/explanation.js';
import type { Flaky, Flip } from '../model/report.js';
import { flippedRows, flipsOfSuite } from './explained-flips.js';
import type { ExplainedSuite } from './explained-suite.js';
import { everyRow } from './explained-suite.js';

const MOST_FLIPS = 500;

/** By suite, the rows of head that are flaky. */
export type Flakes = ReadonlyMap<string, ReadonlyMap<number, Flaky>>;

export interface ToldFlips {
  readonly flips: readonly Flip[];
  readonly turned: readonly LabelPair[];
  readonly notices: readonly Fault[];
}

export function flipsOfSuites(
  suites: readonly ExplainedSuite[],
  { privacy }: Config,
  flakes: Flakes,
): ToldFlips {
  const redact = redaction(privacy.redact);
  const flips: Flip[] = [];
  const turned: LabelPair[] = [];
  const notices: Fault[] = [];
  for (const suite of suites) {
    const most = MOST_FLIPS - flips.length;
    const { showExamples } = privacy;
    const found = flipsOfSuite(suite, { redact, showExamples, most, flakes: flakes.get(suite.name) ?? null });
    if (found === null) continue;
    const { lost, won, flaky } = found;
    flips.push(...found.flips);
    turned.push(...found.pairs);
    if (found.flips.length < lost + won)
      notices.push(fault('FLIPS_CUT', suite.name, { told: found.flips.length, lost, won }));
    if (flaky > 0) notices.push(fault('FLIPS_FLAKY', suite.name, { flips: lost + won, flaky }));
  }
  return { flips, turned, notices };
}

/** Examples of an earlier run of the base branch. */
export interface Earlier {
  readonly sha: string | null;
  readonly examples: Examples;
}

/** The newest runs of a suite on the base branch, oldest first, each read when it is asked for. */
export type Recollect = (suite: string) => AsyncIterable<Earlier>;

/** Runs without ids, or of which this outcome can't be told, say nothing. */
async function* outcomesOf(suite: ExplainedSuite, runs: AsyncIterable<Earlier>): AsyncGenerator<EarlierRun> {
  // The very same list of rows, so that what is known of head is known the next time.
  const rowsOfHead = everyRow(suite.head);
  for await (const { sha, examples } of runs) {
    const { ids } = examples.table;
    const sides = { base: examples, head: suite.head };
    const found = perExample(suite.measurement, sides, { base: everyRow(examples), head: rowsOfHead });
    if (ids !== null && found?.binary === true) yield { sha, ids, values: found.base.values };
  }
}

export interface Remembered {
  readonly flakes: Flakes;
  readonly notices: readonly Fault[];
}

/** Which flips are flakes. The verdicts stand already: an earlier run that can't be read is told, and changes nothing. */
export async function rememberedFlakes(
  suites: readonly ExplainedSuite[],
  recollect: Recollect,
): Promise<Remembered> {
  const flakes = new Map<string, ReadonlyMap<number, Flaky>>();
  const notices: Fault[] = [];
  for (const suite of suites) {
    const flipped = flippedRows(suite);
    const { ids } = suite.head.table;
    if (flipped.length === 0 || ids === null) continue;
    try {
      flakes.set(suite.name, await flakesOf(flipped, ids, outcomesOf(suite, recollect(suite.name))));
    } catch (error) {
      const why = error instanceof Failure ? (error.faults[0]?.what ?? '') : String(error);
      notices.push(fault('FLAKES_UNREAD', suite.name, { why }));
    }
  }
  return { flakes, notices };
}
