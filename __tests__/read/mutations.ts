/**
 * Damage that knows what it damages: documents and tables that are still well formed, or nearly, and say something
 * odd. Whatever is drawn follows from a seed, so that a finding can be tried again.
 */
import fc from 'fast-check';
import { type Damage, draws, type Unit } from './damage.js';

type Draw = () => number;

/** Tokens that no serializer writes, and values that a reader may take for something else. */
const ODD_TOKENS = [
  'NaN',
  '-Infinity',
  '1e999',
  '-0',
  '1e-400',
  '123456789012345678901234567890',
  '0.1e',
  '00',
  'null',
  'true',
  '""',
  '"NaN"',
  '"1,5"',
  '"0x10"',
  '[]',
  '{}',
  '[[[[[[[[[[[[]]]]]]]]]]]]',
  '{"__proto__":{"value":1}}',
  '"\\u0000"',
  '"\\ud800"',
] as const;
const ODD_CELLS = [
  '',
  ' ',
  'nan',
  'inf',
  '1e999',
  '93%',
  '1,234.5',
  '0x1F',
  '"',
  '""',
  '=1+1',
  '\u202e1',
  '\ufeff',
  'x'.repeat(5_000),
] as const;

const anyValue = fc.jsonValue({ maxDepth: 4 });

const pick = <T>(list: readonly T[], draw: Draw): T | undefined => list[draw() % Math.max(1, list.length)];

function oddToken(draw: Draw): string {
  if (draw() % 3 > 0) return pick(ODD_TOKENS, draw) ?? 'null';
  return JSON.stringify(fc.sample(anyValue, { numRuns: 1, seed: draw() })[0]) ?? 'null';
}

/** Where in a JSON text whole values stand that no other value is in: numbers, texts, words. */
function tokensOf(
  text: string,
): readonly { readonly at: number; readonly end: number; readonly key: boolean }[] {
  const found = text.matchAll(
    /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g,
  );
  return [...found].map((match) => {
    const [whole, colon] = match;
    const end = match.index + whole.length - (colon?.length ?? 0);
    return { at: match.index, end, key: colon !== undefined };
  });
}

/** A value becomes another, a key is renamed or stands twice, a stretch is gone, doubled or nested deep. */
function mutatedDocument(text: string, draw: Draw): string {
  const tokens = tokensOf(text);
  const token = pick(tokens, draw);
  if (token === undefined) return `${text}${oddToken(draw)}`;
  const other = pick(tokens, draw) ?? token;
  const before = text.slice(0, token.at);
  const after = text.slice(token.end);
  const own = text.slice(token.at, token.end);
  if (token.key) {
    const key = JSON.stringify(
      fc.sample(fc.string({ unit: 'binary', maxLength: 20 }), { numRuns: 1, seed: draw() })[0],
    );
    return [
      `${before}${key}${after}`,
      `${before}${text.slice(other.at, other.end)}${after}`,
      `${before}"__proto__"${after}`,
    ][draw() % 3] as string;
  }
  const [from, to] = token.at < other.at ? [token, other] : [other, token];
  const changes = [
    () => `${before}${oddToken(draw)}${after}`,
    () => `${before}${text.slice(other.at, other.end)}${after}`,
    () => `${before}${'['.repeat(400)}${own}${']'.repeat(400)}${after}`,
    () => text.slice(0, from.at) + text.slice(to.end),
    () => text.slice(0, to.end) + text.slice(from.at),
  ];
  return (changes[draw() % changes.length] ?? changes[0])?.() ?? text;
}

/** Cells change, columns are swapped, lines go, come twice or change places, separators become others. */
function mutatedTable(text: string, draw: Draw): string {
  const lines = text.split('\n');
  const separator = (['\t', ';', ','] as const).find((sign) => lines[0]?.includes(sign)) ?? ',';
  const at = draw() % lines.length;
  const cells = (lines[at] ?? '').split(separator);
  const cell = draw() % cells.length;
  const other = draw() % cells.length;
  const swapped = (line: string): string => {
    const own = line.split(separator);
    return own.with(Math.min(cell, own.length - 1), own[other] ?? '').join(separator);
  };
  const changes = [
    () => lines.with(at, cells.with(cell, pick(ODD_CELLS, draw) ?? '').join(separator)),
    () => lines.with(at, cells.toSpliced(cell, 1).join(separator)),
    () => lines.map(swapped),
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, lines[draw() % lines.length] ?? ''),
    () => lines.map((line) => line.replaceAll(separator, pick([';', '|', '\t', ' '], draw) ?? ';')),
    () => [...lines, ...Array.from({ length: 50 }, () => lines[at] ?? '')],
  ];
  return ((changes[draw() % changes.length] ?? changes[0])?.() ?? lines).join('\n');
}

/** Blocks of bytes are doubled, moved, zeroed or set, and lengths become huge ones. */
function mutatedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const from = draw() % Math.max(1, bytes.length);
  const size = 1 + (draw() % 64);
  const block = bytes.subarray(from, from + size);
  const to = draw() % Math.max(1, bytes.length);
  const filled = Uint8Array.from(bytes).fill(
    [0, 0xff, 0x7f, 0x80][draw() % 4] ?? 0,
    from,
    from + (draw() % 9),
  );
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  const changes = [
    () => filled,
    () => joined(bytes.subarray(0, to), block, bytes.subarray(to)),
    () => joined(bytes.subarray(0, from), bytes.subarray(from + size)),
    () => Uint8Array.from({ length: draw() % 600 }, () => draw() & 0xff),
  ];
  return (changes[draw() % changes.length] ?? changes[0])?.() ?? filled;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function mutated(path: string, bytes: Uint8Array, draw: Draw): Uint8Array {
  const text = draw() % 8 === 0 ? null : textOf(bytes);
  if (text === null) return mutatedBytes(bytes, draw);
  const isTable = /\.(?:csv|tsv|txt)$/.test(path) || draw() % 8 === 0;
  return new TextEncoder().encode(isTable ? mutatedTable(text, draw) : mutatedDocument(text, draw));
}

/** Mutants without end; one to three changes each, one file of the unit at a time. */
export function* mutants(unit: Unit, seed: bigint): Generator<Damage, never> {
  const random = draws(seed);
  const draw: Draw = () => random.next().value;
  const paths = [...unit.files];
  for (let number = 1; ; number++) {
    const [path, bytes] = pick(paths, draw) ?? ['', new Uint8Array()];
    let damaged = bytes;
    for (let changes = 1 + (draw() % 3); changes > 0; changes--) damaged = mutated(path, damaged, draw);
    yield {
      what: `mutant ${number} of seed ${seed}, of ${path}`,
      files: new Map([...unit.files, [path, damaged]]),
    };
  }
}
