/** Why values changed: the slices that carry a loss, the examples that turned, and what another mix of examples did. */
import type { Config } from '../config/config.js';
import { redaction } from '../explain/redaction.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { Even, LabelPair, Mix } from '../model/explanation.js';
import type { Driver, Flip, Verdict } from '../model/report.js';
import { driversOf, NO_PART, outcomesOf, type Part } from './explained-drivers.js';
import { mixOfSuite } from './explained-mix.js';
import { type ExplainedSuite, explainedSuites } from './explained-suite.js';
import { flipsOfSuites, type Recollect, rememberedFlakes } from './flips.js';
import type { Together } from './pairing.js';

export interface Explained {
  readonly drivers: readonly Driver[];
  readonly even: readonly Even[];
  readonly flips: readonly Flip[];
  readonly turned: readonly LabelPair[];
  readonly mix: readonly Mix[];
  readonly notices: readonly Fault[];
  /** Suites with an outcome for each example on both sides. */
  readonly suites: readonly ExplainedSuite[];
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

/** The same with what the base branch's own runs say of the examples that turned; read only where there are any. */
export async function withFlakes(
  explained: Explained,
  recollect: Recollect | null,
  config: Config,
): Promise<Explained> {
  if (recollect === null || explained.flips.length === 0) return explained;
  const { flakes, notices } = await rememberedFlakes(explained.suites, recollect);
  const told = flipsOfSuites(explained.suites, config, flakes);
  const others = explained.notices.filter(({ code }) => code !== 'FLIPS_CUT');
  return { ...explained, ...told, notices: [...others, ...told.notices, ...notices] };
}

/** What can be said of the change of every suite. */
export function explain(request: ExplainRequest): Explained {
  const { privacy } = request.config;
  const redact = redaction(privacy.redact);
  const suites = explainedSuites(request.head, request.base, request);
  const parts: Part[] = [];
  const mix: Mix[] = [];
  for (const suite of suites) {
    if (request.all || suite.worse) {
      parts.push(driversOf(suite, request));
      const found = mixOfSuite(suite, outcomesOf(suite), { redact, minGroup: privacy.minGroup });
      mix.push(...found);
      if (!request.all) parts.push({ ...NO_PART, notices: mixNotices(found) });
    }
  }
  const { flips, turned, notices } = flipsOfSuites(suites, request.config, new Map());
  return {
    drivers: parts.flatMap(({ drivers }) => drivers),
    even: parts.flatMap(({ even }) => even),
    flips,
    turned,
    mix,
    notices: [...parts.flatMap((part) => part.notices), ...notices],
    suites,
  };
}
