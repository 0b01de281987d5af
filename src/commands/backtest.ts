/** `holdline backtest`: the rules on the history of the base branch, before anybody turns blocking on. */
import type { Options } from '../config/settle.js';
import { translator } from '../failure/translator.js';
import { renderBacktest } from '../render/backtest.js';
import { spoken } from '../render/spoken.js';
import { backtest } from '../replay/backtest.js';
import type { Screen, World } from '../world.js';
import { DONE, type Ending } from './ending.js';
import { nothingToReplay, replayed } from './replayed.js';

export async function backtestRules(world: World, options: Options, screen: Screen): Promise<Ending> {
  const { history, config } = await replayed(world, options, 'backtest');
  const seed = options.seed ?? config.decision.seed;
  const language = await spoken(options.locale);
  const translate = await translator(options.locale);
  const result = backtest(history, {
    config,
    seed,
    progress: (step) => world.log.info(language.printed.backtest.progress(step)),
    translate,
  });
  if (result === null) throw nothingToReplay(history);
  if (options.format === 'json') return { status: DONE, output: `${JSON.stringify(result, null, 2)}\n` };
  return { status: DONE, output: `${renderBacktest(result, screen, language)}\n` };
}
