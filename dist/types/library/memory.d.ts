/** Files that a program has in memory, as the gate sees files. */
import type { Source } from '../model/source.js';
/** A file by its path (with `/`), which names its suite where nothing else does, and what is in it. */
export interface MemoryFile {
    readonly path: string;
    /** Text is taken as UTF-8. */
    readonly content: Uint8Array | string;
}
/** The file as a source, which may be read any number of times. */
export declare function sourceOf({ path, content }: MemoryFile): Source;
