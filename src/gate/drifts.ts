/** What only head and base together have: how far the predictions have moved, in suites whose configuration asks for it. */
import type { Config } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import { wantedOf } from './measure.js';

export interface Drifts {
  readonly measurements: readonly Measurement[];
  /** Those that have no value because there are no examples of base; never judged. */
  readonly awaited: readonly Measurement[];
  readonly notices: readonly Fault[];
}

/** Drifts are of one comparison, so they are judged by limits and never recorded. */
export async function driftsOf(head: Evaluation, base: Evaluation | null, config: Config): Promise<Drifts> {
  const measurements: Measurement[] = [];
  const awaited: Measurement[] = [];
  const notices: Fault[] = [];
  for (const suite of head.suites) {
    const wanted = wantedOf(config, suite);
    if (wanted === null) continue;
    const { awaitedDrifts, driftMeasurements } = await import('../metrics/drifted.js');
    const before = base?.suites.find(({ name }) => name === suite.name)?.examples ?? null;
    const placed = (one: Omit<Measurement, 'suite'>): Measurement => ({ suite: suite.name, ...one });
    if (suite.examples !== null && before !== null) {
      const sides = { base: before, head: suite.examples };
      measurements.push(...driftMeasurements(wanted, sides).map(placed));
      continue;
    }
    const missed = awaitedDrifts(wanted).map(placed);
    awaited.push(...missed);
    if (missed.length > 0) notices.push(fault('DRIFT_WITHOUT_BASE', suite.name, {}));
  }
  return { measurements, awaited, notices };
}
