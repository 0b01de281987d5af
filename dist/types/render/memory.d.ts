/**
 * What channels were told, in a line of a comment or an issue that nobody sees, so that the same is told once. Read back
 * from our own texts only; whatever a person made of the line is taken for nothing.
 */
import type { RecordedTold } from '../model/history.js';
export type Memory = Readonly<Record<string, RecordedTold>>;
/** Base64 of URLs holds nothing that could end an HTML comment; empty for no memory. */
export declare function memoryLine(memory: Memory): string;
export declare function memoryIn(body: string): Memory;
/** The text with another memory in the place of its own; as it is where it has no place for one. */
export declare function withMemory(body: string, memory: Memory): string;
