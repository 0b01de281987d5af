/** Random JSON Lines, good ones and bad ones, most of them in one layout; the same for the same seed. */
import type { Random } from '../../src/stats/random.js';
import { decimalText, type Made } from './csv-texts.js';

const KEYS = ['id', 'y_true', 'y_pred', 'y_score', 'acc', 'slice', 'note', '猫'];
const STRINGS = [
  'cat',
  ' dog ',
  '',
  'naïve',
  '猫',
  '🦊',
  'true',
  'nan',
  '1.0',
  '0.50',
  '1',
  '/a/b/1.png',
  'C:\\x\\y',
  'a"b',
];
const ODD_VALUES = [
  'NaN',
  '-Infinity',
  '1e999',
  '-0',
  '-0.0',
  '01',
  '1.',
  '.5',
  '+1',
  '[1]',
  '{"a": 1}',
  'tru',
  '"\t"',
  '"',
];
const BAD_LINES = [
  '',
  ' ',
  '{',
  'null',
  '[]',
  '{"id": 1, "id": 2}',
  '{"acc": 1}',
  '\ufeff{}',
  '{"id": "x", "late": 1}',
];

const some = <T>(random: Random, list: readonly T[]): T => {
  const item = list[random.below(list.length)];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
};
const rarely = (random: Random, oneIn: number): boolean => random.below(oneIn) === 0;

function numberText(random: Random): string {
  const text = decimalText(random)
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/^(-?)0+(?=\d)/, '$1');
  return text.replace(/\.(?=$|e)/i, '');
}

function valueText(random: Random): string {
  const kind = random.below(100);
  if (kind < 35) return numberText(random);
  if (kind < 50) return String(random.below(3));
  if (kind < 80) return JSON.stringify(some(random, STRINGS));
  if (kind < 85) return JSON.stringify(`x-${random.below(40)}`);
  if (kind < 99 || !rarely(random, 5))
    return some(random, ['true', 'false', 'null', '"\\u0041"', '1E5', '-2.50', '7.0', '1e-7']);
  return some(random, ODD_VALUES);
}

/** A score that is no number is a fault of the whole table. */
function keyed(random: Random, key: string): string {
  return key === 'y_score' && !rarely(random, 150) ? numberText(random) : valueText(random);
}

function lineText(random: Random, keys: readonly string[], [colon, comma]: readonly string[]): string {
  const pairs = keys.map((key) => `${JSON.stringify(key)}${colon}${keyed(random, key)}`);
  return `{${pairs.join(comma)}}`;
}

export interface MadeLines extends Made {
  readonly keys: readonly string[];
}

export function madeLines(random: Random): MadeLines {
  const keys = KEYS.slice(0, 3 + random.below(KEYS.length - 2));
  const layout = some(random, [
    [': ', ', '],
    [':', ','],
    [' :\t', ' ,'],
  ]);
  const end = some(random, ['\n', '\n', '\n', '\r\n']);
  const lines = Array.from({ length: 2 + random.below(12) }, () => {
    if (rarely(random, 150)) return some(random, BAD_LINES);
    const own = rarely(random, 20)
      ? some(random, [keys.slice(1), [...keys].reverse(), [...keys, 'late']])
      : keys;
    return (
      lineText(random, own, rarely(random, 20) ? [':', ' , '] : layout) + (rarely(random, 20) ? ' ' : '')
    );
  });
  const text = lines.join(end) + (rarely(random, 4) ? '' : end);
  const whole = new TextEncoder().encode((rarely(random, 15) ? '\ufeff' : '') + text);
  const cut = rarely(random, 20) ? whole.slice(0, random.below(whole.length)) : whole;
  const at = random.below(cut.length + 1);
  const bytes = rarely(random, 25)
    ? Uint8Array.from([...cut.slice(0, at), some(random, [0xff, 0, 10, 34]), ...cut.slice(at)])
    : cut;
  const cuts = Array.from({ length: some(random, [0, 0, 1, 3, 30]) }, () => random.below(bytes.length + 1));
  return { keys, bytes, cuts: [0, ...cuts.sort((a, b) => a - b), bytes.length] };
}
