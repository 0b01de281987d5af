export type Magic = 'parquet' | 'sqlite' | 'zip' | 'tfrecord';
/** What such a file is called in sentences. */
export declare const BINARY: Readonly<Record<Magic, string>>;
/** What kind of binary file starts with these bytes, or `null`. */
export declare function magicOf(bytes: Uint8Array): Magic | null;
