/** The history of the command line: a folder, or none. */
import type { Config } from '../config/config.js';
import type { HistoryPlace } from '../config/place.js';
import { sealOf } from '../gate/seal.js';
import { localHistory } from '../history/local.js';
import type { HistoryStore } from '../history/store.js';
import type { World } from '../world.js';

export function localStore(world: World, given: HistoryPlace | null, config: Config): HistoryStore | null {
  const place = given ?? config.history.place;
  const { outcomes } = config.history;
  return place?.store === 'folder'
    ? localHistory(world, place.folder, { outcomes, seal: sealOf(world, config) })
    : null;
}
