/** Why values changed: the slices that carry a loss, the examples that turned, and what another mix of examples did. */
import type { Config } from '../config/config.js';
import { redaction } from '../explain/redaction.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { Even, LabelPair, Mix } from '../model/explanation.js';
import type { Driver, Flip, Verdict } from '../model/report.js';
import { letGo } from '../stats/scratch.js';
import { driversOf, NO_PART, outcomesOf, type Part } from './explained-drivers.js';
import { flipsOfSuite } from './explained-flips.js';
import { mixOfSuite } from './explained-mix.js';
import { explainedSuites } from './explained-suite.js';
import type { Together } from './pairing.js';

export interface Explained {
  readonly drivers: readonly Driver[];
  readonly even: readonly Even[];
  readonly flips: readonly Flip[];
  readonly turned: readonly LabelPair[];
  readonly mix: readonly Mix[];
  readonly notices: readonly Fault[];
  /** Suites with an outcome for each example on both sides. */
  readonly suites: readonly string[];
}

export interface ExplainRequest {
  readonly head: Evaluation;
  readonly base: Evaluation | null;
  readonly measurements: readonly Measurement[];
  readonly together: ReadonlyMap<string, Together>;
  readonly verdicts: readonly Verdict[];
  readonly config: Config;
  readonly seed: number;
  /** Search every suite and tell of every column; else suites that got worse, and columns that were declared. */
  readonly all: boolean;
}

const NOTHING: Explained = {
  drivers: [],
  even: [],
  flips: [],
  turned: [],
  mix: [],
  notices: [],
  suites: [],
};
const MOST_FLIPS = 500;
/** Less of a change than this by another mix is not worth a notice. */
const NOTABLE_MIX = 0.25;

function mixNotices(mixes: readonly Mix[]): readonly Fault[] {
  const [first] = mixes;
  if (first === undefined) return [];
  const { suite, metric, by, change, items, mix, unit } = first;
  if (!(mix !== 0 && Math.abs(mix) >= NOTABLE_MIX * Math.abs(change))) return [];
  return [fault('MIX_SHIFTED', suite, { metric, by: by ?? 'example', change, items, mix, unit })];
}

/**
 * The same for a gate, whose verdicts stand already: what goes wrong while they are explained is told, and changes nothing.
 */
export function explainVerdicts(request: ExplainRequest): Explained {
  try {
    return explain(request);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...NOTHING, notices: [fault('NOT_EXPLAINED', null, { why })] };
  }
}

/** What can be said of the change of every suite. */
export function explain(request: ExplainRequest): Explained {
  const { privacy } = request.config;
  const redact = redaction(privacy.redact);
  const suites = explainedSuites(request.head, request.base, request);
  letGo();
  const parts: Part[] = [];
  const flips: Flip[] = [];
  const turned: LabelPair[] = [];
  const mix: Mix[] = [];
  for (const suite of suites) {
    if (request.all || suite.worse) {
      parts.push(driversOf(suite, request));
      const found = mixOfSuite(suite, outcomesOf(suite), { redact, minGroup: privacy.minGroup });
      mix.push(...found);
      if (!request.all) parts.push({ ...NO_PART, notices: mixNotices(found) });
    }
    const most = MOST_FLIPS - flips.length;
    const found = flipsOfSuite(suite, { redact, showExamples: privacy.showExamples, most });
    if (found === null) continue;
    const { lost, won } = found;
    flips.push(...found.flips);
    turned.push(...found.pairs);
    if (found.flips.length < lost + won) {
      const notices = [fault('FLIPS_CUT', suite.name, { told: found.flips.length, lost, won })];
      parts.push({ ...NO_PART, notices });
    }
  }
  return {
    drivers: parts.flatMap(({ drivers }) => drivers),
    even: parts.flatMap(({ even }) => even),
    flips,
    turned,
    mix,
    notices: parts.flatMap(({ notices }) => notices),
    suites: suites.map(({ name }) => name),
  };
}
