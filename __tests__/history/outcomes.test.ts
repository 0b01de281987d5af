import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_PACKED,
  packExamples,
  rowsOfPack,
  unpackExamples,
  verifyPack,
} from '../../src/history/outcomes.js';
import { MOST_ROWS } from '../../src/history/pack-header.js';
import { nodeCodec as codec } from '../../src/io/codec.js';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Examples } from '../../src/model/evaluation.js';
import type { Column } from '../../src/model/table.js';
import { align } from '../../src/table/align.js';
import { textAt } from '../../src/table/text.js';
import { faultsOf, toldBy } from './faults.js';
import { anyRows, examplesOfRows, ROLES, small, travelled, wholeRows } from './packs.js';

const WHERE = 'h/outcomes/1/s.hlo';
const DAMAGED = [`HISTORY_OUTCOMES_DAMAGED ${WHERE}`];

function packOf(examples: Examples): Uint8Array {
  const pack = packExamples(examples, codec);
  if (pack === null) throw new Error('these examples are not too large');
  return pack;
}

const unpack = (pack: Uint8Array) => unpackExamples(pack, codec, WHERE);
const roundTrip = (examples: Examples) => unpack(packOf(examples));

function rawOf(pack: Uint8Array): Uint8Array {
  const raw = codec.gunzip(pack, 1e9);
  if (raw === null) throw new Error('a pack is gzip');
  return raw;
}

/** A pack whose cells stay and whose header is another. */
function withHeader(change: (header: Record<string, unknown>) => unknown): Uint8Array {
  const raw = rawOf(packOf(small));
  const length = new DataView(raw.buffer, raw.byteOffset).getUint32(4, true);
  const header: unknown = JSON.parse(new TextDecoder().decode(raw.subarray(8, 8 + length)));
  const other = new TextEncoder().encode(JSON.stringify(change({ ...(header as object) })));
  const bytes = new Uint8Array(8 + other.length + raw.length - 8 - length);
  bytes.set(raw.subarray(0, 8));
  new DataView(bytes.buffer).setUint32(4, other.length, true);
  bytes.set(other, 8);
  bytes.set(raw.subarray(8 + length), 8 + other.length);
  return codec.gzip(bytes);
}

/** Fails where a table breaks a promise of model/table.ts. */
function expectSound({ table }: Examples): void {
  const { rows, ids, columns } = table;
  if (ids !== null) {
    expect(ids.offsets).toHaveLength(rows + 1);
    expect(ids.offsets.at(-1)).toBe(ids.bytes.length);
    for (let row = 0; row < rows; row++) expect(typeof textAt(ids, row)).toBe('string');
  }
  for (const [name, column] of columns) {
    expect(column.name).toBe(name);
    expect(column.codes?.length ?? rows).toBe(rows);
    expect(column.values?.length ?? rows).toBe(rows);
    expect(column.codes?.every((code) => code >= -1 && code < column.labels.length) ?? true).toBe(true);
    expect(column.values?.every((value) => Number.isFinite(value) || Number.isNaN(value)) ?? true).toBe(true);
  }
}

/** The same sequence at every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

describe('a pack', () => {
  test('gives back exactly what a comparison needs, and nothing of the rest', () => {
    const pack = packOf(small);
    expect(unpack(pack)).toEqual(travelled(small));
    expect(rowsOfPack(pack, codec, WHERE)).toBe(24);
    const text = new TextDecoder().decode(rawOf(pack));
    expect(text).not.toContain('private');
    expect(text).not.toContain('shop');
    expect(text).toContain('größe-😀');
  });

  test('is the same bytes for the same examples', () => {
    expect(packOf(small)).toEqual(packOf(small));
  });

  test('gives back any examples exactly', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const examples = examplesOfRows(rows);
        const back = roundTrip(examples);
        expect(back).toEqual(travelled(examples));
        for (const [name, column] of back.table.columns) {
          const original = examples.table.columns.get(name)?.values ?? null;
          expect(column.values?.every((value, row) => Object.is(value, original?.[row])) ?? true).toBe(true);
        }
      }),
    );
  });

  test('gives the same paired evidence as the examples it was made of', () => {
    const metrics = [
      'accuracy',
      'f1',
      'recall',
      'matthews_corrcoef',
      'roc_auc',
      'log_loss',
      'brier_score',
      'latency_mean',
      'deadline_miss_rate(first_token_latency_ms,2000)',
      'mean(first_token_latency_ms)',
    ];
    const seen = new Set<string>();
    fc.assert(
      fc.property(wholeRows, wholeRows, (baseRows, headRows) => {
        const [base, head] = [examplesOfRows(baseRows), examplesOfRows(headRows)];
        const other = roundTrip(base);
        const idsOf = ({ table }: Examples) =>
          table.ids ?? { name: '', bytes: new Uint8Array(), offsets: new Uint32Array(1) };
        const [one, two] = [align(idsOf(base), idsOf(head)), align(idsOf(other), idsOf(head))];
        expect(two).toEqual(one);
        if (one.kind !== 'aligned' || two.kind !== 'aligned') throw new Error('every id stands once');
        for (const metric of [...metrics, 'acc']) {
          const measurement = { metric, labels: metric === 'acc' ? { set: 'all' } : {} };
          const before = pairedEvidence(measurement, { base, head, alignment: one.alignment });
          const after = pairedEvidence(measurement, { base: other, head, alignment: two.alignment });
          expect(after).toEqual(before);
          if (before !== null) seen.add(metric);
        }
      }),
    );
    expect([...seen].sort()).toEqual([...metrics, 'acc'].sort());
  });

  test('keeps labels in wider codes where there are more of them, and numbers that have no labels', () => {
    for (const count of [254, 255, 256, 300]) {
      const rows = Array.from({ length: count }, (_, row) => ({
        id: `${row}`,
        truth: `c${row}`,
        guess: `c${row}`,
      }));
      const examples = examplesOfRows(rows);
      expect(roundTrip(examples).table.columns.get('truth')).toEqual(examples.table.columns.get('truth'));
    }
    const many = Array.from({ length: 10_050 }, (_, row) => ({
      id: 'x'.repeat(row % 300),
      score: row + 0.1,
    }));
    const examples = examplesOfRows(many);
    const score = examples.table.columns.get('score');
    expect(score?.codes).toBeNull();
    const { table } = roundTrip(examples);
    expect(table.ids?.offsets).toEqual(examples.table.ids?.offsets);
    // Comparing a million bytes one by one takes the test framework seconds.
    expect(
      Buffer.compare(table.ids?.bytes ?? new Uint8Array(), examples.table.ids?.bytes ?? new Uint8Array()),
    ).toBe(0);
    expect(table.columns.get('score')?.values).toEqual(score?.values);
    expect(table.columns.get('score')).toMatchObject({ codes: null, labels: [], missing: 0 });
  });

  test('remembers that its ids are those of queries', () => {
    const ranked = { ...small, roles: { ...ROLES, query: 'id' } };
    expect(roundTrip(ranked).roles.query).toBe('id');
  });

  test('may be of no rows, of no ids and of no roles', () => {
    const nothing = { ...ROLES, truth: null, prediction: null, score: null, classScores: {}, groups: [] };
    const empty = examplesOfRows([]);
    expect(roundTrip(empty)).toEqual(travelled(empty));
    const noIds = { ...small, table: { ...small.table, ids: null } };
    expect(roundTrip(noIds)).toEqual(travelled(noIds));
    const bare = {
      table: { rows: 3, columns: new Map(), ids: null, dropped: ['x'] },
      roles: nothing,
      scored: [],
    };
    expect(roundTrip(bare).table.rows).toBe(3);
  });

  test('never brings in a number that is not finite', () => {
    const column: Column = {
      name: 'score',
      codes: Int32Array.of(0, 1),
      labels: ['Infinity', '1'],
      values: Float64Array.of(Number.POSITIVE_INFINITY, 1),
      missing: 0,
      firstMissingRow: null,
    };
    const table = { rows: 2, columns: new Map([['score', column]]), ids: null, dropped: [] };
    const back = roundTrip({ table, roles: ROLES, scored: [] });
    expect(back.table.columns.get('score')?.values).toEqual(Float64Array.of(Number.NaN, 1));
  });
});

describe('examples that are too many', () => {
  const numbersColumn = (name: string, values: Float64Array): Column => ({
    name,
    codes: null,
    labels: [],
    values,
    missing: 0,
    firstMissingRow: null,
  });

  function wide(rows: number, count: number): Examples {
    const values = new Float64Array(rows).fill(0.1);
    const names = Array.from({ length: count }, (_, index) => `p_${index}`);
    const columns = new Map(names.map((name) => [name, numbersColumn(name, values)]));
    const classScores = Object.fromEntries(names.map((name, index) => [`${index}`, name]));
    return { table: { rows, columns, ids: null, dropped: [] }, roles: { ...ROLES, classScores }, scored: [] };
  }

  test('are not packed', () => {
    expect(packExamples(wide(MOST_ROWS + 1, 0), codec)).toBeNull();
    expect(packExamples(wide(MOST_ROWS, 17), codec)).toBeNull();
    expect(packExamples(wide(MOST_ROWS, 1), codec)).not.toBeNull();
    // A codec that stores instead of compressing, so that the size of the pack is the size of its content.
    const storing = { ...codec, gzip: (bytes: Uint8Array) => bytes };
    expect(packExamples(wide(1_000_000, 8), storing)?.length).toBeLessThan(MOST_PACKED);
    expect(packExamples(wide(1_000_000, 9), storing)).toBeNull();
  });
});

describe('a damaged pack', () => {
  const pack = packOf(small);
  const file = { file: WHERE, sha256: codec.sha256(pack), n: 24 };

  test('is told by its checksum, whatever became of it', () => {
    expect(faultsOf(() => verifyPack(pack, file, codec))).toEqual([]);
    for (let length = 0; length < pack.length; length++) {
      expect(faultsOf(() => verifyPack(pack.subarray(0, length), file, codec))).toEqual(DAMAGED);
    }
    for (let bit = 0; bit < pack.length * 8; bit++) {
      expect(faultsOf(() => verifyPack(flipped(pack, bit), file, codec))).toEqual(DAMAGED);
    }
  });

  test('is refused without its checksum too, cut off at any byte', () => {
    const raw = rawOf(pack);
    for (let length = 0; length < pack.length; length++) {
      expect(faultsOf(() => unpack(pack.subarray(0, length)))).toEqual(DAMAGED);
    }
    for (let length = 0; length < raw.length; length++) {
      expect(faultsOf(() => unpack(codec.gzip(raw.subarray(0, length))))).toEqual(DAMAGED);
    }
  });

  test('of one flipped bit is refused or means the same', () => {
    const random = numbers(7);
    let refused = 0;
    for (let round = 0; round < 3000; round++) {
      const other = flipped(pack, Math.floor(random.next().value * pack.length * 8));
      const faults = faultsOf(() => expect(unpack(other)).toEqual(travelled(small)));
      if (faults.length > 0) {
        expect(faults).toEqual(DAMAGED);
        refused++;
      }
    }
    // Only gzip's own header (time, system) can change without a trace.
    expect(refused).toBeGreaterThan(2900);
  });

  test('of one flipped bit beneath the compression is refused or a sound table', () => {
    const raw = rawOf(pack);
    const random = numbers(11);
    let refused = 0;
    for (let round = 0; round < 3000; round++) {
      const other = codec.gzip(flipped(raw, Math.floor(random.next().value * raw.length * 8)));
      const faults = faultsOf(() => expectSound(unpack(other)));
      if (faults.length > 0) {
        expect(faults).toEqual(DAMAGED);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  test('with something behind its end is refused', () => {
    const raw = rawOf(pack);
    const behind = (bytes: Uint8Array, more: Uint8Array) => Uint8Array.of(...bytes, ...more);
    expect(faultsOf(() => unpack(behind(pack, Uint8Array.of(0))))).toEqual(DAMAGED);
    expect(faultsOf(() => unpack(behind(pack, Uint8Array.of(1, 2, 3, 4, 5))))).toEqual(DAMAGED);
    expect(faultsOf(() => unpack(behind(pack, pack)))).toEqual(DAMAGED);
    expect(faultsOf(() => unpack(codec.gzip(behind(raw, Uint8Array.of(0)))))).toEqual(DAMAGED);
  });

  const column = { name: 'truth', labels: ['yes', 'no'], width: 1, numbers: 'none' };
  test.each<[string, (header: Record<string, unknown>) => unknown, string]>([
    ['is no object', () => [1], 'its header '],
    ['lacks a key', ({ roles: _, ...rest }) => rest, 'roles'],
    ['claims more rows than there are', (header) => ({ ...header, rows: 25 }), 'where its header announces'],
    ['claims fewer rows than there are', (header) => ({ ...header, rows: 23 }), 'where its header announces'],
    ['claims a fraction of a row', (header) => ({ ...header, rows: 23.5 }), 'it claims 23.5 examples'],
    [
      'claims rows without end',
      (header) => ({ ...header, rows: 1e15 }),
      'it claims 1000000000000000 examples',
    ],
    ['claims one row too many', (header) => ({ ...header, rows: 2_000_001 }), 'it claims 2000001 examples'],
    [
      'claims as many rows as may be',
      (header) => ({ ...header, rows: 2_000_000 }),
      'where its header announces',
    ],
    [
      'claims 3 bytes a length',
      (header) => ({ ...header, ids: { name: 'id', width: 3, bytes: 1 } }),
      'its ids have lengths of a wrong width',
    ],
    [
      'claims a fraction of a byte',
      (header) => ({ ...header, ids: { name: 'id', width: 1, bytes: 1.5 } }),
      'bytes',
    ],
    [
      'claims bytes without end',
      (header) => ({ ...header, ids: { name: 'id', width: 1, bytes: 1e17 } }),
      'bytes',
    ],
    ['has fewer columns', (header) => ({ ...header, columns: [column] }), 'where its header announces'],
    [
      'has a column twice',
      (header) => ({ ...header, columns: [column, column] }),
      'a column stands in it twice',
    ],
    [
      'has codes of a wrong width',
      (header) => ({ ...header, columns: [{ ...column, width: 4 }] }),
      'its column "truth" has codes of a wrong width',
    ],
    [
      'has numbers of another kind',
      (header) => ({ ...header, columns: [{ ...column, numbers: 'x' }] }),
      'its column "truth" has numbers of an unknown kind',
    ],
    [
      'has a column of nothing',
      (header) => ({ ...header, columns: [{ ...column, width: 0 }] }),
      'its column "truth" has no cells',
    ],
    [
      'has a column of nothing that its labels spell',
      (header) => ({ ...header, columns: [{ ...column, width: 0, numbers: 'labels' }] }),
      'its column "truth" has no cells',
    ],
  ])('whose header %s is refused', async (_, change, why) => {
    expect(faultsOf(() => unpack(withHeader((header) => header)))).toEqual([]);
    expect(faultsOf(() => unpack(withHeader(change)))).toEqual(DAMAGED);
    expect(await toldBy(() => unpack(withHeader(change)))).toContain(why);
  });

  test('of labels that are no numbers where numbers are promised is refused', () => {
    const words = withHeader((header) => ({
      ...header,
      columns: (header['columns'] as { numbers: string; name: string }[]).map((one) =>
        one.name === 'truth' ? { ...one, numbers: 'labels' } : one,
      ),
    }));
    expect(faultsOf(() => unpack(words))).toEqual(DAMAGED);
  });

  test('that would fill the memory is refused', () => {
    const bomb = codec.gzip(new Uint8Array(257 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(faultsOf(() => unpack(bomb))).toEqual(DAMAGED);
    expect(faultsOf(() => unpack(new Uint8Array(MOST_PACKED + 1)))).toEqual(DAMAGED);
  });

  test('says what is wrong with it', async () => {
    const raw = rawOf(pack);
    const changed = (at: number, byte: number) =>
      codec.gzip(raw.map((was, index) => (index === at ? byte : was)));
    expect(await toldBy(() => unpack(new Uint8Array(MOST_PACKED + 1)))).toContain(
      '67108865 bytes, and at most 67108864',
    );
    expect(await toldBy(() => unpack(pack.subarray(0, 20)))).toContain('no whole gzip file');
    const begins = 'it does not begin as such a file does';
    for (const at of [0, 1, 2, 3]) expect(await toldBy(() => unpack(changed(at, 0)))).toContain(begins);
    expect(await toldBy(() => unpack(codec.gzip(raw.subarray(0, 7))))).toContain(begins);
    const cut = 'it is cut off in its header';
    expect(await toldBy(() => unpack(codec.gzip(raw.subarray(0, 8))))).toContain(cut);
    expect(await toldBy(() => unpack(changed(7, 1)))).toContain(cut);
    expect(await toldBy(() => unpack(codec.gzip(raw.subarray(0, -1))))).toContain(
      `it has ${raw.length - 1} bytes where its header announces ${raw.length}`,
    );
    const other = { file: WHERE, sha256: 'f'.repeat(64), n: 24 };
    expect(await toldBy(() => verifyPack(pack, other, codec))).toContain(
      'SHA-256 is not the one in its record',
    );
  });

  test('of a header that is no JSON is refused', async () => {
    const raw = rawOf(pack);
    const brace = raw.indexOf(0x7b);
    const other = codec.gzip(raw.map((byte, index) => (index === brace ? 0x5b : byte)));
    expect(await toldBy(() => unpack(other))).toContain('its header is not JSON');
    const quiet = codec.gzip(raw.map((byte, index) => (index === brace + 2 ? 0xff : byte)));
    expect(await toldBy(() => unpack(quiet))).toContain('its header is not JSON');
  });

  test('may have no ids', () => {
    const none = { ...small, table: { ...small.table, ids: null } };
    expect(roundTrip(none).table.ids).toBeNull();
  });
});
