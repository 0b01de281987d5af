/** Reads the configuration that was named, or the usual one where it is there. */
import { type Config, DEFAULTS } from '../config/config.js';
import { USUAL_CONFIG } from '../config/option.js';
import { failure } from '../failure/catalogue.js';
import type { World } from '../world.js';

export interface Configured {
  readonly config: Config;
  readonly source: { readonly path: string; readonly sha256: string } | null;
}

/** Fails where a configuration was named and is not there, and with every fault of one that is. */
export async function configured(world: World, named: string | null): Promise<Configured> {
  const path = named ?? USUAL_CONFIG;
  const text = await world.files.readText(path);
  if (text === null && named !== null) throw failure('CONFIG_MISSING', named, {});
  if (text === null) return { config: DEFAULTS, source: null };
  const { decodeConfig } = await import('../config/decode.js');
  const config = await decodeConfig(path, text);
  return { config, source: { path, sha256: world.sha256(text) } };
}
