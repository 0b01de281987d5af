/** What stops the JSON parser, and the words for what it found instead of what belongs there. */

export class Unexpected extends Error {
  readonly offset: number;
  readonly found: string;

  constructor(offset: number, found: string) {
    super(found);
    this.offset = offset;
    this.found = found;
  }
}

export class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('too deep');
    this.offset = offset;
  }
}

/** What stands at this place, for someone who expected what is `wanted`. */
export function found(text: string, at: number, wanted: string): string {
  const next = text.slice(at, at + 8);
  if (next === '') return `unexpected end of the text (${wanted})`;
  if (/^(<{7}|={7}|>{7})/.test(next)) return 'a merge conflict marker';
  if (next.startsWith('//') || next.startsWith('/*') || next.startsWith('#')) {
    return 'a comment; JSON has none, and JSON5 is not supported';
  }
  if (next.startsWith("'")) return 'a single quote; JSON has double quotes only';
  if (wanted.startsWith('the document ends') && /^[{[]/.test(next)) {
    return 'a second document; if these are JSON Lines, put one document on each line and call the file .jsonl';
  }
  return `unexpected ${JSON.stringify([...next][0])} (${wanted})`;
}
