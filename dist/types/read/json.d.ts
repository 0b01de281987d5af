/** JSON values as this room sees them, and how to look into them. */
export type JsonValue = null | boolean | number | string | NotANumber | readonly JsonValue[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
/** What stands where a number should and is none: Python's bare NaN and Infinity, or a number out of range. */
export declare class NotANumber {
    readonly notANumber: string;
    constructor(text: string);
}
export declare function isObject(value: JsonValue | undefined): value is JsonObject;
/** The value of this key, never anything inherited (`constructor` is a name like any other). */
export declare function member(object: JsonValue | undefined, key: string): JsonValue | undefined;
export declare function textMember(object: JsonValue | undefined, key: string): string | null;
/** A value as a text: structured ones as JSON, so that two different ones stay two; nothing is the empty text. */
export declare function textOf(value: JsonValue | undefined): string;
/** What a value is called in sentences. */
export declare function kindOf(value: JsonValue | undefined): string;
