/**
 * A small parser for the JSON that evaluation tools really write (RFC 8259, and Python's bare NaN, Infinity and
 * -Infinity where a value may stand). It tells where and what is wrong, finds keys that stand twice, and makes
 * objects without a prototype, so that no key of a file can reach anything of the program.
 */
import { type JsonObject, type JsonValue, NotANumber } from './json.js';
import { found, TooDeep, Unexpected } from './json-trouble.js';
import { LIMITS } from './limits.js';

export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
}

export type JsonOutcome =
  | { readonly kind: 'value'; readonly value: JsonValue; readonly duplicates: readonly DuplicateKey[] }
  | { readonly kind: 'syntax'; readonly offset: number; readonly found: string }
  | { readonly kind: 'depth'; readonly offset: number };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what a JSON string may not hold
const NOT_PLAIN = /[\\\u0000-\u001f]/;
const WORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', new NotANumber('NaN')],
  ['Infinity', new NotANumber('Infinity')],
  ['-Infinity', new NotANumber('-Infinity')],
]);

class JsonText {
  readonly duplicates: DuplicateKey[] = [];
  private readonly text: string;
  private readonly deepest: number;
  private at = 0;

  constructor(text: string, deepest: number) {
    this.text = text;
    this.deepest = deepest;
  }

  document(): JsonValue {
    const value = this.value(0);
    this.space();
    if (this.at < this.text.length) throw this.unexpected('the document ends before it');
    return value;
  }

  private value(depth: number): JsonValue {
    this.space();
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      if (depth === this.deepest) throw new TooDeep(this.at);
      return first === '{' ? this.object(depth + 1) : this.list(depth + 1);
    }
    if (first === '"') return this.string();
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text);
    if (number !== null) {
      this.at = NUMBER.lastIndex;
      const value = Number(number[0]);
      return Number.isFinite(value) ? value : new NotANumber(number[0].slice(0, 40));
    }
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    throw this.unexpected('a value belongs here');
  }

  private object(depth: number): JsonObject {
    const object: Record<string, JsonValue> = Object.create(null);
    this.at++;
    if (this.closes('}')) return object;
    for (;;) {
      this.space();
      if (this.text[this.at] !== '"') throw this.unexpected('a key in double quotes belongs here');
      const offset = this.at;
      const key = this.string();
      if (key in object) this.duplicates.push({ key, offset });
      this.space();
      if (this.text[this.at] !== ':') throw this.unexpected('a ":" belongs here');
      this.at++;
      object[key] = this.value(depth);
      if (this.endsAfterItem('}')) return object;
    }
  }

  private list(depth: number): JsonValue[] {
    const list: JsonValue[] = [];
    this.at++;
    if (this.closes(']')) return list;
    for (;;) {
      list.push(this.value(depth));
      if (this.endsAfterItem(']')) return list;
    }
  }

  private closes(bracket: string): boolean {
    this.space();
    if (this.text[this.at] !== bracket) return false;
    this.at++;
    return true;
  }

  private endsAfterItem(bracket: string): boolean {
    if (this.closes(bracket)) return true;
    if (this.text[this.at] !== ',') throw this.unexpected(`a "," or "${bracket}" belongs here`);
    const comma = this.at++;
    this.space();
    const next = this.text[this.at];
    if (next === '}' || next === ']') throw new Unexpected(comma, `a "," stands before "${next}"`);
    return false;
  }

  private string(): string {
    const start = this.at;
    let end = start;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end < 0) throw new Unexpected(start, 'unexpected end of the text, in the string that starts here');
    } while (this.escaped(end));
    this.at = end + 1;
    const inner = this.text.slice(start + 1, end);
    const odd = NOT_PLAIN.exec(inner);
    if (odd === null) return inner;
    try {
      return JSON.parse(this.text.slice(start, end + 1)) as string;
    } catch {
      throw this.badString(start, inner);
    }
  }

  private badString(start: number, inner: string): Unexpected {
    const control = [...inner].findIndex((char) => char < ' ');
    if (control < 0) return new Unexpected(start, 'a "\\" in the string that starts here escapes nothing');
    const what = /[\n\r]/.test(inner) ? 'a line break' : 'a control character';
    return new Unexpected(start, `${what} stands in the string that starts here`);
  }

  private escaped(quote: number): boolean {
    let at = quote - 1;
    while (this.text[at] === '\\') at--;
    return (quote - at) % 2 === 0;
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }

  private unexpected(wanted: string): Unexpected {
    return new Unexpected(this.at, found(this.text, this.at, wanted));
  }
}

/** Parses one document; never throws. */
export function readJsonText(text: string, deepest: number = LIMITS['json-depth']): JsonOutcome {
  const json = new JsonText(text, deepest);
  try {
    const value = json.document();
    return { kind: 'value', value, duplicates: json.duplicates };
  } catch (error) {
    if (error instanceof Unexpected) return { kind: 'syntax', offset: error.offset, found: error.found };
    if (error instanceof TooDeep) return { kind: 'depth', offset: error.offset };
    throw error;
  }
}
