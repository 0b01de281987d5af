/** What every step of the Action has at hand. */
import type { Runner } from '../io/runner.js';
import type { Happening } from '../model/happening.js';
import type { Forge, World } from '../world.js';

export interface Stage {
  readonly world: World;
  readonly runner: Runner;
  readonly happening: Happening;
  /** `null` where no token was given. */
  readonly forge: Forge | null;
  /** The branch whose history counts. */
  readonly baseBranch: string;
  /** Workflows beside this one whose records count: those that a health check watches. */
  readonly alsoFrom?: readonly string[];
}
