/** What a gate is asked to do: everything that a flag, an input, an event or the configuration decides. */
import type { Config } from '../config/config.js';
import type { Fault } from '../failure/failure.js';
import type { Translate } from '../failure/translation.js';
import type { HistoryStore } from '../history/store.js';
import type { Trial } from '../judge/trial.js';
import type { FailOn } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { Parser } from '../read/reader.js';
import type { AnchorLine } from './anchor.js';

export interface Identity {
  readonly sha: string | null;
  readonly ref: string | null;
  readonly run: string | null;
  readonly event: string | null;
  readonly workflow: string | null;
}

export interface Acceptance {
  readonly accepted: Trial['accepted'];
  readonly notices: readonly Fault[];
}

export const NOT_ACCEPTED: Acceptance = { accepted: null, notices: [] };

export interface GateRequest {
  readonly mode: 'gate' | 'record';
  /** Globs of head's files; empty: those of the configuration's suites. */
  readonly artifacts: readonly string[];
  /** Files that were handed over rather than found: those of downloaded artifacts. */
  readonly sources: readonly Source[];
  /** How tables are read; `auto` where nothing is said. */
  readonly parser?: Parser;
  /** Globs of files that hold the base evaluation; empty: none. */
  readonly base: readonly string[];
  /** Where the history is, or `null` for none. */
  readonly history: HistoryStore | null;
  /** Commits that a base may come from, the wanted one first; empty where the newest record will do. */
  readonly line: () => Promise<readonly string[]>;
  /** The commits of the configured anchor; `null` where there is no such tag, release or commit. */
  readonly anchorLine: () => Promise<AnchorLine | null>;
  /** The label on the merged pull request that accepts its losses; asked only where there are any. */
  readonly acceptance: () => Promise<Acceptance>;
  /** Put before every suite's name. */
  readonly suite: string | null;
  readonly partial: boolean;
  readonly failOn: FailOn;
  readonly onError: 'fail' | 'warn';
  readonly config: Config;
  /** Where the configuration came from, `null` where there is none. */
  readonly configSource: { readonly path: string; readonly sha256: string } | null;
  readonly seed: number;
  readonly head: Identity;
  readonly version: string;
  /** Puts what is told into the words of a language. */
  readonly translate?: Translate;
}
