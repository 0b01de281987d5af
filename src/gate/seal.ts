/** The seal of the history, made of the variable that the configuration names. */
import type { Config } from '../config/config.js';
import { failure } from '../failure/catalogue.js';
import type { Seal, World } from '../world.js';

/** A secret that is shorter could be tried out by who has the encrypted file. */
const LEAST = 16;

/** `null` where no key is configured. Fails with `CONFIG_VARIABLE_EMPTY` or `CONFIG_KEY_WEAK`. */
export function sealOf(world: World, { privacy }: Config): Seal | null {
  if (privacy.encryptionKey === null) return null;
  const { name, where } = privacy.encryptionKey;
  const secret = world.variable(name);
  if (secret === null) throw failure('CONFIG_VARIABLE_EMPTY', where, { name });
  if (secret.length < LEAST) throw failure('CONFIG_KEY_WEAK', where, { name, least: LEAST });
  return world.codec.seal(secret);
}
