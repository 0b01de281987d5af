/** What every step of the Action has at hand. */
import type { Translate } from '../failure/translation.js';
import type { Runner } from '../io/runner.js';
import type { Happening } from '../model/happening.js';
import type { Language } from '../render/language.js';
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
  /** What is told is written in this language, and faults are put into it. */
  readonly language: Language;
  readonly translate: Translate;
}
