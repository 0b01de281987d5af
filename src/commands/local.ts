/** The history of the command line: a folder, or none. */
import type { Config } from '../config/config.js';
import type { HistoryPlace } from '../config/place.js';
import type { HistoryStore } from '../history/store.js';
import type { World } from '../world.js';

export async function localStore(
  world: World,
  given: HistoryPlace | null,
  config: Config,
): Promise<HistoryStore | null> {
  const place = given ?? config.history.place;
  if (place?.store !== 'folder') return null;
  const [{ localHistory }, { sealOf }] = await Promise.all([
    import('../history/local.js'),
    import('../gate/seal.js'),
  ]);
  const { outcomes } = config.history;
  return localHistory(world, place.folder, { outcomes, seal: sealOf(world, config) });
}
