/** Why values changed: the slices that carry a loss, the examples that turned, and what another mix of examples did. */
import type { Config } from '../config/config.js';
import { redaction } from '../explain/redaction.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { Even, LabelPair, Mix } from '../model/explanation.js';
import type { Confusion, Quality } from '../model/quality.js';
import type { Driver, Flip, Outcome, Verdict } from '../model/report.js';
import { letGo } from '../stats/scratch.js';
import { confusionsOf } from './explained-confusion.js';
import { driversOf, NO_PART, outcomesOf, type Part } from './explained-drivers.js';
import { mixOfSuite } from './explained-mix.js';
import { qualityOf } from './explained-quality.js';
import { type ExplainedSuite, explainedSuites } from './explained-suite.js';
import { flipsOfSuites, type Recollect, rememberedFlakes } from './flips.js';
import type { Together } from './paired-slices.js';

export interface Explained {
  readonly quality: readonly Quality[];
  readonly confusion: readonly Confusion[];
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

type Data = Pick<Explained, 'quality' | 'confusion' | 'notices'>;

const NO_DATA: Data = { quality: [], confusion: [], notices: [] };
const NOTHING: Omit<Explained, 'quality' | 'confusion'> = {
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

/** What goes wrong is told, and changes nothing. */
function failingOpen<Part extends { readonly notices: readonly Fault[] }>(
  part: (request: ExplainRequest) => Part,
  request: ExplainRequest,
  nothing: Part,
): Part {
  try {
    return part(request);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...nothing, notices: [fault('NOT_EXPLAINED', null, { why })] };
  }
}

/** The same for a gate, whose verdicts stand already. */
export function explainVerdicts(request: ExplainRequest): Explained {
  const data = failingOpen(dataOf, request, NO_DATA);
  const changes = failingOpen(changesOf, request, NOTHING);
  // One mistake that both meet is told once.
  const more = changes.notices.filter(({ what }) => !data.notices.some((one) => one.what === what));
  return { ...changes, ...data, notices: [...data.notices, ...more] };
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

/** All that a gate tells besides its verdicts. */
export async function explainedVerdicts(
  request: ExplainRequest,
  recollect: Recollect | null,
): Promise<Explained> {
  return await withFlakes(explainVerdicts(request), recollect, request.config);
}

/** What can be said of the data and of the change of every suite. */
export function explain(request: ExplainRequest): Explained {
  const data = dataOf(request);
  const changes = changesOf(request);
  return { ...changes, ...data, notices: [...data.notices, ...changes.notices] };
}

const WORSE: readonly Outcome[] = ['regressed', 'suspected', 'violated'];

function dataOf(request: ExplainRequest): Data {
  const { quality, notices } = qualityOf(request);
  const worse = new Set(
    request.verdicts.flatMap(({ outcome, suite }) => (WORSE.includes(outcome) ? [suite] : [])),
  );
  const confusion = confusionsOf(request, (suite) => request.all || worse.has(suite));
  return { quality, confusion, notices };
}

function changesOf(request: ExplainRequest): Omit<Explained, 'quality' | 'confusion'> {
  const { privacy } = request.config;
  const redact = redaction(privacy.redact);
  const suites = explainedSuites(request.head, request.base, request);
  letGo();
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
