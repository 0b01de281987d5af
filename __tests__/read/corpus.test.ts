/**
 * Bad input by format: what each way of being wrong that was thought of in advance ends in, through the reader, under
 * the number that it was given then. J is JSON, L JSON Lines, V tables, Y YAML. A code is the first fault; no code is a
 * file that is read, with the values that it must have.
 */
import { describe, expect, it } from 'vitest';
import type { catalogue } from '../../src/failure/catalogue.js';
import { failureOf, NO_HINTS, readAll, sourceOfBytes, sourceOfText } from './sources.js';

type Code = keyof typeof catalogue;

interface Refused {
  readonly id: string;
  readonly path: string;
  readonly bytes: string | Uint8Array;
  readonly code: Code;
  readonly says?: string;
  readonly where?: string;
}

interface Read {
  readonly id: string;
  readonly path: string;
  readonly bytes: string | Uint8Array;
  /** Metric → value, or the text in its place. */
  readonly values: Readonly<Record<string, number | string>>;
}

const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

const DEEP = 10_000_000;
const HEAD = 'id,y_true,y_pred,score\n';
const LONG = 'metric,value\n';

const REFUSED: readonly Refused[] = [
  { id: 'V08', path: 'a.csv', bytes: `${HEAD}1,1,1,"0,93"\n2,0,1,0.5\n`, code: 'COLUMN_KIND', says: '0,93' },
  {
    id: 'V09',
    path: 'a.csv',
    bytes: `${HEAD}1,1,1,"1,234.5"\n2,0,1,0.5\n`,
    code: 'COLUMN_KIND',
    says: '1,234.5',
  },
  { id: 'V09', path: 'a.csv', bytes: `${HEAD}1,1,1,1_000\n2,0,1,0.5\n`, code: 'COLUMN_KIND', says: '1_000' },
  { id: 'V11', path: 'a.csv', bytes: `${HEAD}1,1,1,93%\n2,0,1,0.5\n`, code: 'COLUMN_KIND', says: '93%' },
  { id: 'V12', path: 'a.csv', bytes: `${HEAD}1,1,1,0x10\n2,0,1,0.5\n`, code: 'COLUMN_KIND', says: '0x10' },
  { id: 'J01', path: 'a.json', bytes: '', code: 'FILE_EMPTY' },
  { id: 'J02', path: 'a.json', bytes: ' \n\t', code: 'FILE_EMPTY' },
  { id: 'J04', path: 'a.json', bytes: utf16('{"accuracy": 0.5}'), code: 'ENCODING', says: 'UTF-16' },
  {
    id: 'J05',
    path: 'a.json',
    bytes: latin1('{"accuracy": 0.5, "a": "é"}'),
    code: 'ENCODING',
    says: 'byte 25',
  },
  {
    id: 'J09',
    path: 'a.json',
    bytes: '{"accuracy": 1, "accuracy": 0}',
    code: 'JSON_DUPLICATE_KEY',
    where: 'a.json:1:17',
  },
  { id: 'J10', path: 'a.json', bytes: '{"accuracy": 1,}', code: 'JSON_SYNTAX', where: 'a.json:1:15' },
  { id: 'J11', path: 'a.json', bytes: '{// x\n"accuracy": 1}', code: 'JSON_SYNTAX', where: 'a.json:1:2' },
  { id: 'J11', path: 'a.json', bytes: '{accuracy: 1}', code: 'JSON_SYNTAX' },
  {
    id: 'J12',
    path: 'a.json',
    bytes: '{"a": 1,\n"b": 2}\n{"a": 2}',
    code: 'JSON_SYNTAX',
    where: 'a.json:3:1',
  },
  { id: 'J13', path: 'a.json', bytes: '{"accuracy": 0.9, "f1"', code: 'JSON_SYNTAX', says: 'unexpected end' },
  { id: 'J14', path: 'a.json', bytes: '['.repeat(DEEP), code: 'JSON_DEPTH' },
  { id: 'J15', path: 'a.json', bytes: '{"accuracy": "0.93"}', code: 'FORMAT_UNKNOWN' },
  { id: 'J16', path: 'a.json', bytes: '{"accuracy": [0.95]}', code: 'FORMAT_UNKNOWN' },
  { id: 'J16', path: 'a.json', bytes: '{"accuracy": true}', code: 'FORMAT_UNKNOWN' },
  { id: 'J16', path: 'a.json', bytes: '{"accuracy": {}}', code: 'FORMAT_UNKNOWN' },
  { id: 'J17', path: 'a.json', bytes: '[]', code: 'FORMAT_UNKNOWN' },
  { id: 'J17', path: 'a.json', bytes: '0.93', code: 'FORMAT_UNKNOWN' },
  { id: 'J17', path: 'a.json', bytes: 'null', code: 'FORMAT_UNKNOWN' },
  {
    id: 'L02',
    path: 'a.jsonl',
    bytes: `{"id": 1, "accuracy": 1}\n${'{"id": 2, "accuracy": 0}\n'.repeat(5_000)}{"id" 3}\n{}\n`,
    code: 'JSONL_LINE',
    where: 'a.jsonl:5002:7',
  },
  {
    id: 'L04',
    path: 'a.jsonl',
    bytes: '{"id": 1, "accuracy": 1}\n{"id": 2, "acc',
    code: 'JSONL_LINE',
    says: 'looks cut',
  },
  {
    id: 'L06',
    path: 'a.jsonl',
    bytes: '{"id": 1, "accuracy": 1}\n{"accuracy": 0}\n',
    code: 'ROW_SHAPE',
    where: 'a.jsonl:2',
  },
  {
    id: 'L07',
    path: 'a.jsonl',
    bytes: `{"id": 1, "accuracy": 1}\n{"id": "${'x'.repeat(64 * 2 ** 20)}"}\n`,
    code: 'LINE_TOO_LONG',
    where: 'a.jsonl:2',
  },
  {
    id: 'L08',
    path: 'a.jsonl',
    bytes: '{"id": 1, "accuracy": 1}\n<<<<<<< HEAD\n',
    code: 'JSONL_LINE',
    where: 'a.jsonl:2:1',
    says: 'merge conflict',
  },
  { id: 'V01', path: 'a.csv', bytes: '', code: 'FILE_EMPTY' },
  { id: 'V02', path: 'a.csv', bytes: HEAD, code: 'NO_ROWS' },
  {
    id: 'V03',
    path: 'a.csv',
    bytes: `${HEAD}1,1,1,0.5\n2,"0,1,0.5\n3,1,1,0.5\n`,
    code: 'CSV_QUOTE',
    where: 'a.csv:3',
  },
  {
    id: 'V04',
    path: 'a.csv',
    bytes: `${HEAD}1,1,1,0.5\n2,0,1\n3,1,1,0.5\n`,
    code: 'CSV_COLUMNS',
    where: 'a.csv:3',
  },
  { id: 'V05', path: 'a.csv', bytes: 'id,y_true,y_true\n1,1,1\n', code: 'CSV_HEADER', says: 'twice' },
  { id: 'V06', path: 'a.csv', bytes: 'id,,y_pred\n1,1,1\n', code: 'CSV_HEADER', says: 'no name' },
  { id: 'V13', path: 'a.csv', bytes: `${HEAD}1,1,\u0000,0.5\n`, code: 'ENCODING', says: 'NUL' },
  { id: 'V14', path: 'a.csv', bytes: utf16(`${HEAD}1,1,1,0.5\n`), code: 'ENCODING', says: 'UTF-16' },
  { id: 'V16', path: 'a.csv', bytes: `${HEAD}1,1,${'x'.repeat(17 * 2 ** 20)},0.5\n`, code: 'CSV_LIMIT' },
  {
    id: 'V16',
    path: 'a.csv',
    bytes: `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')}\n`,
    code: 'CSV_LIMIT',
  },
  {
    id: 'Y01',
    path: 'a.yaml',
    bytes: `a: &a [1,1]\n${Array.from('bcdefghi', (key, at) => `${key}: &${key} [*${'abcdefgh'[at]},*${'abcdefgh'[at]}]\n`).join('')}`,
    code: 'YAML_ALIAS',
  },
  { id: 'Y02', path: 'a.yaml', bytes: `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`, code: 'YAML_DEPTH' },
  {
    id: 'Y03',
    path: 'a.yaml',
    bytes: 'accuracy: 1\naccuracy: 0\n',
    code: 'YAML_KEY_TWICE',
    where: 'a.yaml:2:1',
  },
  { id: 'Y04', path: 'a.yaml', bytes: 'test:\n\taccuracy: 1\n', code: 'YAML_SYNTAX', where: 'a.yaml:2:1' },
  { id: 'Y05', path: 'a.yaml', bytes: 'accuracy: 1\n---\naccuracy: 0\n', code: 'YAML_DOCUMENTS' },
  { id: 'Y06', path: 'a.yaml', bytes: 'accuracy: !!js/function "x"\n', code: 'YAML_TAG' },
  { id: 'Y06', path: 'a.yaml', bytes: 'accuracy: !!python/object:os.system x\n', code: 'YAML_TAG' },
  { id: 'Y09', path: 'a.yaml', bytes: 'base: &b {accuracy: 1}\ntest:\n  <<: *b\n', code: 'YAML_ALIAS' },
  { id: 'Y11', path: 'a.yaml', bytes: '\n', code: 'FILE_EMPTY' },
];

const READ: readonly Read[] = [
  // As the value of a metric such a text is invalid, and invalid never passes.
  { id: 'V08', path: 'a.csv', bytes: `${LONG}accuracy,"0,93"\n`, values: { accuracy: '"0,93"' } },
  { id: 'V09', path: 'a.csv', bytes: `${LONG}accuracy,"1,234.5"\n`, values: { accuracy: '"1,234.5"' } },
  { id: 'V09', path: 'a.csv', bytes: `${LONG}accuracy,1_000\n`, values: { accuracy: '"1_000"' } },
  { id: 'V11', path: 'a.csv', bytes: `${LONG}accuracy,93%\n`, values: { accuracy: '"93%"' } },
  { id: 'V12', path: 'a.csv', bytes: `${LONG}accuracy,0x10\n`, values: { accuracy: '"0x10"' } },
  { id: 'J03', path: 'a.json', bytes: '\ufeff{"accuracy": 0.5}', values: { accuracy: 0.5 } },
  // What Python writes is no fault of the file, and no number either.
  { id: 'J06', path: 'a.json', bytes: '{"accuracy": NaN, "f1": 0.5}', values: { accuracy: 'NaN', f1: 0.5 } },
  { id: 'J07', path: 'a.json', bytes: '{"accuracy": -Infinity}', values: { accuracy: '-Infinity' } },
  { id: 'J08', path: 'a.json', bytes: '{"accuracy": 1e999}', values: { accuracy: '1e999' } },
  {
    id: 'J18',
    path: 'a.json',
    bytes: '{"__proto__": {"f1": 0.5}, "accuracy": 1}',
    values: { accuracy: 1 },
  },
  {
    id: 'J19',
    path: 'a.json',
    bytes: '{"accuracy": 12345678901234567890}',
    values: { accuracy: 12345678901234567000 },
  },
  { id: 'L01', path: 'a.jsonl', bytes: '{"id": 1, "accuracy": 1}\n\n{"id": 2, "accuracy": 0}\n', values: {} },
  { id: 'L03', path: 'a.jsonl', bytes: '{"id": 1, "accuracy": 1}\n{"id": 2, "accuracy": 0}', values: {} },
  {
    id: 'L05',
    path: 'a.jsonl',
    bytes: '{"id": 1, "accuracy": 1}\r\n{"id": 2, "accuracy": 0}\r\n',
    values: {},
  },
  { id: 'V07', path: 'a.csv', bytes: 'metric;value\naccuracy;0.93\n', values: { accuracy: 0.93 } },
  { id: 'V10', path: 'a.csv', bytes: `${LONG}accuracy,NaN\nf1,0.5\n`, values: { accuracy: 'NaN', f1: 0.5 } },
  { id: 'V12', path: 'a.csv', bytes: `${LONG}accuracy, 1\nf1,1e-1\n`, values: { accuracy: 1, f1: 0.1 } },
  {
    id: 'Y07',
    path: 'a.yaml',
    bytes: 'accuracy: .nan\nf1: .inf\n',
    values: { accuracy: '.nan', f1: '.inf' },
  },
  { id: 'Y08', path: 'a.yaml', bytes: 'accuracy: 1_000\nlatency: 1:30\nf1: 0.5\n', values: { f1: 0.5 } },
  {
    id: 'Y10',
    path: 'a.yaml',
    bytes: '__proto__: {f1: 0.5}\naccuracy: 1\n',
    values: { accuracy: 1 },
  },
];

const sourceOf = ({ path, bytes }: Pick<Refused, 'path' | 'bytes'>) =>
  typeof bytes === 'string' ? sourceOfText(path, bytes) : sourceOfBytes(path, bytes);

describe('bad input', () => {
  it.each(REFUSED)('$id ends in $code', { timeout: 60_000 }, async (bad) => {
    const started = performance.now();
    const failure = await failureOf(readAll([sourceOf(bad)], NO_HINTS));
    expect(failure.faults[0]?.code).toBe(bad.code);
    if (bad.where !== undefined) expect(failure.faults[0]?.where).toBe(bad.where);
    if (bad.says !== undefined) expect(failure.message).toContain(bad.says);
    expect(failure.message).not.toMatch(/^::/m);
    expect(performance.now() - started).toBeLessThan(bad.bytes.length > 2 ** 16 ? 30_000 : 5_000);
    expect(Object.prototype).not.toHaveProperty('f1');
  });

  it.each(READ)('$id is read', async (good) => {
    const [file] = await readAll([sourceOf(good)], NO_HINTS);
    const values = file?.reading.suites.flatMap(({ measurements }) =>
      measurements.map(({ metric, value, invalid }) => [metric, value ?? invalid]),
    );
    if (Object.keys(good.values).length > 0) expect(values).toEqual(Object.entries(good.values));
    else expect(file?.reading.suites[0]?.examples?.table.rows).toBe(2);
  });
});
