/** What the commands share that replay a history: it is read, and its trouble is told. */

import type { Config } from '../config/config.js';
import type { Command } from '../config/option.js';
import type { Options } from '../config/settle.js';
import { failure } from '../failure/catalogue.js';
import { type Failure, faultTextIn } from '../failure/failure.js';
import { translator } from '../failure/translator.js';
import type { History } from '../model/history.js';
import type { World } from '../world.js';
import { configured } from './configuration.js';
import { localStore } from './local.js';

export interface Replayed {
  readonly history: History;
  readonly config: Config;
}

/** Fails where no history was named, and with whatever keeps it from being read. */
export async function replayed(world: World, options: Options, command: Command): Promise<Replayed> {
  const { config } = await configured(world, options.config);
  const store = await localStore(world, options.history, config);
  if (store === null) throw failure('FLAG_NEEDED', '--history', { command, flag: '--history DIR' });
  const { records, damaged, notices } = await store.read();
  const translate = await translator(options.locale);
  for (const notice of notices) world.log.warn(faultTextIn(options.locale)(translate(notice)));
  return { history: { records, damaged }, config };
}

/** There is nothing to hold against anything. */
export function nothingToReplay({ records }: History): Failure {
  const held = records.filter(({ measurements }) => measurements.length > 0).length;
  return failure('REPLAY_NOTHING', null, { records: held });
}
