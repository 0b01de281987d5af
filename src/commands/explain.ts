/**
 * `holdline explain`: which slices and examples drive the change from base to head; or, of one table with `--label`, under
 * which conditions each kind of incident comes.
 */
import type { Options } from '../config/settle.js';
import { redaction } from '../explain/redaction.js';
import { failure } from '../failure/catalogue.js';
import { translator } from '../failure/translator.js';
import { pairedByFile } from '../gate/assemble.js';
import { explain } from '../gate/explain.js';
import { load } from '../gate/load.js';
import { measure } from '../gate/measure.js';
import { noiseOf, noisyDrivers } from '../gate/noise.js';
import { pairUp } from '../gate/pairing.js';
import { noticeOf } from '../gate/report.js';
import { planOf } from '../gate/slicing.js';
import type { Explanation } from '../model/explanation.js';
import { renderExplanation, renderExplanationMarkdown } from '../render/explanation.js';
import { spoken } from '../render/spoken.js';
import type { Screen, World } from '../world.js';
import { configured } from './configuration.js';
import { DONE, type Ending } from './ending.js';
import { explainedLog } from './fault-log.js';

async function shown(explanation: Explanation, { format, locale }: Options, screen: Screen): Promise<string> {
  if (format === 'json') return `${JSON.stringify(explanation, null, 2)}\n`;
  const language = await spoken(locale);
  if (format === 'markdown') return renderExplanationMarkdown(explanation, language);
  return renderExplanation(explanation, screen, language);
}

/** Two evaluations, or one table and a label. */
export async function explainFiles(world: World, options: Options, screen: Screen): Promise<Ending> {
  const explanation =
    options.label === null
      ? await explainedChange(world, options)
      : await explainedLog(world, options, options.label);
  return { status: DONE, output: await shown(explanation, options, screen) };
}

/** Fails where there is nothing to explain: no suite with an outcome for each example on both sides, and no other data. */
async function explainedChange(world: World, options: Options): Promise<Explanation> {
  const { config } = await configured(world, options.config);
  const head = await load(world, { globs: options.artifacts, sources: [] }, config);
  const base = await load(world, { globs: options.baseline, sources: [] }, config);
  const named = pairedByFile(head.evaluation, base.evaluation);
  const { measurements, notices } = await measure(head.evaluation, config);
  const paired = pairUp(head.evaluation, named, {
    measurements,
    minPaired: config.pairing.minPaired,
    planOf: (suite) => planOf(config, suite),
  });
  const explained = explain({
    head: head.evaluation,
    base: named,
    measurements,
    together: paired.together,
    verdicts: [],
    config,
    seed: options.seed ?? config.decision.seed,
    all: true,
  });
  // Predictions that are missing may be why there is no outcome.
  if (explained.suites.length === 0 && explained.quality.length === 0) {
    const suites = head.evaluation.suites.flatMap((suite) => (suite.examples === null ? [] : [suite.name]));
    throw failure('NOTHING_TO_EXPLAIN', null, { suites });
  }
  const redact = redaction(config.privacy.redact);
  const translate = await translator(options.locale);
  const told = [...head.notices, ...base.notices, ...notices, ...paired.notices, ...explained.notices];
  const { quality, drivers, even, flips, turned, confusion, mix } = explained;
  return {
    schema: 'holdline/explain@1',
    quality,
    drivers: noisyDrivers(drivers, noiseOf(world, config)),
    even,
    flips,
    turned,
    confusion,
    mix,
    tree: null,
    notices: told
      .map((one) => noticeOf(translate(one)))
      .map((notice) => ({ ...notice, what: redact(notice.what) })),
  };
}
