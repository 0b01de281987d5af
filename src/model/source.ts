/** A file to be read, as the pure rooms see it. Types only. */
export interface Source {
  /** As the user wrote or globbed it, always with `/`. */
  readonly path: string;
  /** Path relative to the fixed part of the glob that found it, without extension: the suite's last-resort name. */
  readonly stem: string;
  readonly size: number;
  /** The bytes in order, from the start at every call. Fails with a `Failure` where the file can't be read. */
  readonly open: () => AsyncIterable<Uint8Array>;
}
