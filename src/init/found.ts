/** What `holdline init` found in a repository, and what it makes of it. Types only. */

export interface FoundFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly format: string;
  /** Ids of its measurements. */
  readonly measurements: readonly string[];
}

export interface StartSuite {
  readonly name: string;
  /** Globs of its files. */
  readonly artifacts: readonly string[];
  readonly files: number;
  readonly formats: readonly string[];
  /** Names of its metrics, each once. */
  readonly metrics: readonly string[];
}
