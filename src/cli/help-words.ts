/** What `--help` is written with: one such table a language. Types only. */
import type { Command, Option } from '../config/option.js';

export interface Story {
  /** What the command does, in a few words. */
  readonly does: string;
  readonly positionals: string;
  /** What it shows, and the call. */
  readonly examples: readonly (readonly [string, string])[];
  readonly statuses: readonly string[];
}

export interface HelpWords {
  readonly tagline: string;
  readonly usage: string;
  readonly commands: string;
  readonly examples: string;
  readonly flags: string;
  readonly statuses: string;
  readonly colon: string;
  /** What the two examples of the overview show. */
  readonly demo: string;
  readonly compare: string;
  readonly more: string;
  readonly help: string;
  readonly stories: Readonly<Record<Command, Story>>;
  /** One sentence. */
  readonly meaning: (option: Option) => string;
  readonly oneOf: (choices: readonly string[]) => string;
  readonly needed: string;
  readonly usual: (value: string) => string;
  /** In words what happens without it; `null` where nothing can be said. */
  readonly without: (option: Option) => string | null;
}
