/** `holdline suggest`: limits and tolerances from a history, as YAML to paste. */
import type { Options } from '../config/settle.js';
import { translator } from '../failure/translator.js';
import { spoken } from '../render/spoken.js';
import { renderSuggestion } from '../render/suggestion.js';
import { suggest } from '../replay/suggest.js';
import type { World } from '../world.js';
import { DONE, type Ending } from './ending.js';
import { nothingToReplay, replayed } from './replayed.js';

export async function suggestRules(world: World, options: Options): Promise<Ending> {
  const { history, config } = await replayed(world, options, 'suggest');
  const language = await spoken(options.locale);
  const result = suggest(history, config, {
    falseAlarms: options.falseAlarms ?? config.decision.alpha,
    because: language.printed.suggestion.because,
    translate: await translator(options.locale),
  });
  if (result === null) throw nothingToReplay(history);
  if (options.format === 'json') return { status: DONE, output: `${JSON.stringify(result, null, 2)}\n` };
  return { status: DONE, output: renderSuggestion(result, language) };
}
