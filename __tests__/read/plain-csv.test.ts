/** What is found in the bytes of a table is what csv-parse finds in it, and csv-parse alone says what is wrong. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read-source.js';
import type { Parser } from '../../src/read/reader.js';
import { randomOf } from '../../src/stats/random.js';
import { MOST_LABELS } from '../../src/table/cells.js';
import { decimalIn } from '../../src/table/decimal.js';
import { differences } from './csv-differences.js';
import { decimalText, outcomeOf, sourceOf } from './csv-texts.js';

const encoder = new TextEncoder();

async function read(parser: Parser, parts: readonly (string | readonly number[])[]): Promise<string> {
  const chunks = parts.map((part) =>
    typeof part === 'string' ? encoder.encode(part) : Uint8Array.from(part),
  );
  const cuts = [0];
  for (const chunk of chunks) cuts.push((cuts.at(-1) ?? 0) + chunk.length);
  const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  const reading = readSource(sourceOf({ bytes, cuts }), { format: null, columns: null, parser });
  return await outcomeOf(reading.then(({ reading: found }) => found));
}

describe('rows found in bytes', () => {
  it('are those of csv-parse, and so is every fault', { timeout: 120_000 }, async () => {
    const { begun, ended, faulty, first } = await differences(4_000, 1);
    expect(first).toBeNull();
    // A difference could not be seen where nothing is found, or nothing is wrong.
    expect(begun).toBeGreaterThan(2_000);
    expect(ended).toBeGreaterThan(2_000);
    expect(faulty).toBeGreaterThan(400);
  });

  it.each([
    ['blank lines in a table of one column', ['id\n', 'a\n \n\nb\n']],
    ['a fault before bad bytes of the next chunk', ['id,acc\na,1\nb"', [0xff], '\n']],
    ['bad bytes before a fault of the same chunk', ['id,acc\na,1\n', [98, 34, 0xff], '\n']],
    ['a quote that no chunk closes', ['id,acc\na,1\n"b,1\n', 'c,1\n', 'd,1\n']],
    ['a row that is cut', ['id,acc\na,1\nb,0\nc']],
    ['a conflict', ['id,acc\na,1\n<<<<<<< ours\nb,0\n']],
    ['another line end further on', ['id,acc\na,1\nb,0\r\nc,1\n"d",1\r\ne,1\n']],
    ['lines that end in carriage returns', ['id,acc\ra,1\rb,0\r']],
    ['a header in several lines', ['id,"acc\n"\na,1\n']],
  ])('end with csv-parse in %s', async (_, parts) => {
    expect(await read('auto', parts)).toBe(await read('csv-parse', parts));
  });

  it('are numbers and labels as csv-parse reads them, in more rows than there can be labels', async () => {
    const random = randomOf(2);
    const label = () =>
      random.below(50) === 0 ? ['', 'nan', ' 1', '1.0', '"1"'][random.below(5)] : random.below(3);
    const lines = Array.from({ length: MOST_LABELS * 2 }, (_, row) =>
      [
        `ex-${row}`,
        label(),
        label(),
        row % 999 === 0 ? 'inf' : decimalText(random),
        `s ${row % 7}`,
        `"${row},"`,
      ].join(),
    );
    const text = `id,y_true,y_pred,y_score,slice,note\n${lines.join('\n')}\n`;
    const parts = [text.slice(0, 70_000), text.slice(70_000, 70_003), text.slice(70_003)];
    const slow = await read('csv-parse', parts);
    expect(await read('auto', parts)).toBe(slow);
    expect(slow).toContain('"dropped":["note"]');
  });
});

describe('a decimal number in bytes', () => {
  const found = (text: string) => {
    const padded = encoder.encode(`9${text}9`);
    return decimalIn(padded, 1, padded.length - 1);
  };

  it('is the double that Number makes of its text, or is left to it', () => {
    const random = randomOf(3);
    let sure = 0;
    const count = 400_000;
    for (let i = 0; i < count; i++) {
      const text = decimalText(random);
      const value = found(text);
      if (Number.isNaN(value)) continue;
      sure++;
      if (!Object.is(value, Number(text))) expect([text, value]).toEqual([text, Number(text)]);
    }
    expect(sure / count).toBeGreaterThan(0.75);
  });

  it.each(['9007199254740993', '0.1', '-0', '5.', '.5', '1e22', '123456789.123456789', '4.9e-20', '+1E+2'])(
    'is exact in %s',
    (text) => {
      expect([Number(text), Number.NaN]).toContainEqual(found(text));
    },
  );

  it('is not guessed half-way between two doubles', () => {
    for (let odd = 2 ** 53 + 1; odd < 2 ** 53 + 4000; odd += 2) {
      const text = `${BigInt(2 ** 53) + BigInt(odd - 2 ** 53)}.0`;
      const value = found(text);
      if (!Number.isNaN(value)) expect(value).toBe(Number(text));
    }
  });

  it.each(['', '-', '+', '.', 'e5', '1e', '1e+', '1.2.3', '0x10', '1_000', '1 ', 'nan', '١', '1e1.5', '--1'])(
    'is none in %j',
    (text) => {
      expect(found(text)).toBeNaN();
    },
  );
});
