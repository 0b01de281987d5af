/** The one contract between the pure rooms and effects. Real ones are in io/, tests bring their own folders. */
import type { Source } from './model/source.js';

export interface Files {
  /** Files that match the globs, sorted by path, each once. Faults: `GLOB_EMPTY`, `FILE_MISSING`, `FILE_IS_FOLDER`. */
  readonly find: (globs: readonly string[]) => Promise<readonly Source[]>;
  /** The whole text in UTF-8, or `null` where there is no such file. Any other trouble is a `Failure`. */
  readonly readText: (path: string) => Promise<string | null>;
  /** Writes the whole file or nothing: a new file beside it, flushed, then renamed. Makes folders. */
  readonly writeText: (path: string, text: string) => Promise<void>;
  /** Adds text at the end of a file in one write, flushed; makes the file and its folders. */
  readonly appendText: (path: string, text: string) => Promise<void>;
}

export interface Log {
  /** One line for people while work goes on; never on standard output of the command line. */
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
}

export interface World {
  readonly files: Files;
  readonly log: Log;
  /** The current time. Nothing else reads a clock. */
  readonly now: () => Date;
  /** A name for a run that was given none. */
  readonly randomId: () => string;
  /** Of the text's bytes in UTF-8, hexadecimal. */
  readonly sha256: (text: string) => string;
  /** The commit that is checked out, or `null` outside a repository. */
  readonly gitHead: () => Promise<string | null>;
  readonly version: string;
}

/** What standard output is shown on. */
export interface Screen {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Where the pull request lives: GitHub, or the tests' stand-in for it. Calls fail with a `ForgeError`. */
export interface Forge {
  /**
   * The comment on this issue or pull request that begins with the marker and was written by this token's own login,
   * looked for over all pages; the oldest where there are several.
   */
  readonly findComment: (issue: number, marker: string) => Promise<Comment | null>;
  readonly createComment: (issue: number, body: string) => Promise<Comment>;
  readonly updateComment: (comment: number, body: string) => Promise<Comment>;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
}
