/** Random tables as text, plain ones and broken ones, cut into chunks at random places; the same for the same seed. */
import { Failure } from '../../src/failure/failure.js';
import type { Source } from '../../src/model/source.js';
import type { ExampleTable } from '../../src/model/table.js';
import type { Reading } from '../../src/read/reader.js';
import type { Random } from '../../src/stats/random.js';

const NAMES = [
  'y_true',
  'y_pred',
  'id',
  'slice',
  '"a, b"',
  '"say ""so"""',
  ' padded ',
  'note',
  '猫',
  'cluster',
];
const NUMBERS = [
  '0',
  '1',
  '1.0',
  '-0',
  '+1',
  '.5',
  '5.',
  '0.1',
  '1e3',
  '1E-3',
  '1e',
  '0.30000000000000004',
  '1e400',
];
const TEXTS = [
  'cat',
  'dog',
  'Katze',
  '猫',
  'naïve',
  'true',
  'False',
  'nan',
  'None',
  '-',
  '=1+1',
  '#',
  "it's",
  '🦊',
];
const PATHS = ['/data/a/1.png', 'C:\\data\\a\\1.png', 'C:1', '/x', 'http://a/b'];
const BLANKS = ['', ' ', '  ', '\t', '\u00a0', '\u3000', '\ufeff', '\u2028', '\v', '\u0085'];
const QUOTED = [
  '"a, b"',
  '"x ""y"" z"',
  '""',
  '"line\nbreak"',
  '"line\r\nbreak"',
  '" in "',
  '"猫"',
  '"1.5"',
  '""""',
];
const BROKEN = ['"', 'a"b', '"a"b', '"a" ', ' "a"', '"a', 'a\rb', '\r', '"a"\t', '""x', '\u00a0"q"'];
const ENDS = ['\n', '\n', '\n', '\n', '\r\n', '\r\n', '\r'];
/** What is written where bytes are broken: an overlong form, half a pair, a NUL, a cut character. */
const BAD_BYTES: readonly (readonly number[])[] = [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0], [0xe7], [0xff]];

export interface Made {
  readonly bytes: Uint8Array;
  /** Where one chunk ends and the next begins. */
  readonly cuts: readonly number[];
}

const some = <T>(random: Random, list: readonly [T, ...T[]] | readonly T[]): T => {
  const item = list[random.below(list.length)];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
};
const rarely = (random: Random, oneIn: number): boolean => random.below(oneIn) === 0;

/** A decimal number in one of the shapes that programs write. */
export function decimalText(random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  const sign = some(random, ['', '', '-', '+']);
  switch (random.below(8)) {
    case 0:
      return sign + digits(1 + random.below(20));
    case 1:
      return `${sign}0.${digits(1 + random.below(20))}`;
    case 2:
      return `${sign}${digits(1 + random.below(12))}.${digits(random.below(12))}`;
    case 3:
      return `${sign}${digits(1)}.${digits(16)}e${some(random, ['', '-', '+'])}${random.below(30)}`;
    case 4:
      return `${sign}0.${'0'.repeat(random.below(8))}${digits(17)}`;
    case 5:
      return String((random.word() / 2 ** 32) * 10 ** (random.below(40) - 20));
    case 6:
      return ((random.word() / 2 ** 32) ** 4).toPrecision(17);
    default:
      return `${sign}.${digits(1 + random.below(18))}`;
  }
}

function cellText(random: Random): string {
  const kind = random.below(100);
  if (kind < 30) return decimalText(random);
  if (kind < 45) return some(random, NUMBERS);
  if (kind < 70) return some(random, TEXTS);
  if (kind < 76) return some(random, PATHS);
  if (kind < 82) return some(random, QUOTED);
  if (kind < 88) return some(random, BLANKS) + some(random, TEXTS) + some(random, BLANKS);
  if (kind < 92) return some(random, BLANKS);
  if (kind < 99) return `x-${random.below(30)}`;
  return rarely(random, 4) ? some(random, BROKEN) : 'x';
}

function lines(random: Random): string {
  const columns = rarely(random, 20) ? 1 : 2 + random.below(6);
  const end = some(random, ENDS);
  const names = NAMES.slice(0, columns);
  if (rarely(random, 30)) names[random.below(columns)] = some(random, [...BLANKS, ...BROKEN, 'id']);
  const rows = [names];
  for (let row = 1 + random.below(9); row > 0; row--) {
    const width = rarely(random, 150) ? random.below(columns + 2) : columns;
    rows.push(Array.from({ length: width }, () => cellText(random)));
  }
  let text = rarely(random, 10) ? '\ufeff' : '';
  for (const [index, row] of rows.entries()) {
    text += row.join(',');
    const last = index === rows.length - 1;
    if (!last || !rarely(random, 4)) text += rarely(random, 100) ? some(random, ENDS) : end;
    if (rarely(random, 25)) text += some(random, BLANKS) + end;
  }
  return text;
}

function damaged(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const kind = random.below(4);
  if (kind === 0) return bytes.slice(0, at);
  const put = kind === 1 ? some(random, BAD_BYTES) : [...new TextEncoder().encode(some(random, BROKEN))];
  return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + (kind === 2 ? 1 : 0))]);
}

/** The next table of this sequence. */
export function madeTable(random: Random): Made {
  const whole = new TextEncoder().encode(lines(random));
  const bytes = rarely(random, 8) ? damaged(random, whole) : whole;
  const cuts = Array.from({ length: some(random, [0, 0, 1, 2, 5, 40]) }, () =>
    random.below(bytes.length + 1),
  );
  return { bytes, cuts: [0, ...cuts.sort((a, b) => a - b), bytes.length] };
}

export function sourceOf({ bytes, cuts }: Made): Source {
  return {
    path: 'a.csv',
    stem: 'a',
    size: bytes.length,
    open: async function* () {
      for (let i = 1; i < cuts.length; i++) yield bytes.slice(cuts[i - 1], cuts[i]);
    },
  };
}

/** What a reading comes to, in a form that can be compared: its table to the last bit, or its faults word for word. */
export async function outcomeOf(reading: Promise<Reading>): Promise<string> {
  try {
    const { suites, ...rest } = await reading;
    const tables = suites.map(
      ({ examples }) => examples && { ...examples, table: plainTableOf(examples.table) },
    );
    return JSON.stringify({ ...rest, tables });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return JSON.stringify(error.faults);
  }
}

function plainTableOf({ rows, columns, ids, dropped }: ExampleTable): unknown {
  return {
    rows,
    dropped,
    ids: ids === null ? null : [ids.name, Buffer.from(ids.bytes).toString('latin1'), ids.offsets.join()],
    columns: [...columns.values()].map(({ codes, values, ...rest }) => ({
      ...rest,
      codes: codes?.join() ?? null,
      // As text −0 would be 0.
      values: values === null ? null : Buffer.from(Float64Array.from(values).buffer).toString('latin1'),
    })),
  };
}
