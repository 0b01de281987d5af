/** J01–J20: documents of JSON. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type BadInput, latin, MEBIBYTE, utf16 } from './case.js';

const HEAD = 'head.json';

type Told = Pick<BadInput, 'code' | 'status' | 'says' | 'outcome'>;

function json(id: string, [wrong, content]: readonly [string, string | Uint8Array], told: Told): BadInput {
  return { id, wrong, head: HEAD, made: () => ({ [HEAD]: content }), ...told };
}

const refused = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 3,
  says,
  outcome: 'not judged',
});
const invalid = (found: string): Told => ({
  code: null,
  status: 1,
  says: ['head/accuracy', 'not a number', `found ${found}`],
  outcome: 'the metric is told as "not a number" and fails',
});
const read = (says: readonly (string | RegExp)[], outcome: string): Told => ({
  code: null,
  status: 0,
  says,
  outcome,
});

function large(folder: string): void {
  const file = openSync(join(folder, HEAD), 'w');
  const blanks = Buffer.alloc(MEBIBYTE, ' ');
  writeSync(file, '{');
  for (let at = 0; at < 257; at++) writeSync(file, blanks);
  closeSync(file);
}

export const JSON_INPUTS: readonly BadInput[] = [
  json('J01', ['nothing', ''], refused('FILE_EMPTY', 'head.json', 'empty')),
  json('J02', ['only blanks', ' \n\t\r\n'], refused('FILE_EMPTY', 'head.json', 'empty')),
  json(
    'J03',
    ['a byte order mark of UTF-8', '\ufeff{"accuracy": 0.93}'],
    read(['0.9300'], 'read without it'),
  ),
  json('J04', ['UTF-16', utf16('{"accuracy": 0.93}')], refused('ENCODING', 'UTF-16 at byte 0')),
  json('J05', ['bytes that are no UTF-8', latin('{"accuracy\xff": 1}')], refused('ENCODING', 'at byte 10')),
  json('J06', ['`NaN`, as Python writes it', '{"accuracy": NaN}'], invalid('"NaN"')),
  json('J07', ['`Infinity`', '{"accuracy": Infinity}'], invalid('"Infinity"')),
  json('J08', ['a number beyond all doubles', '{"accuracy": 1e999}'], invalid('"1e999"')),
  json(
    'J09',
    ['the same key twice', '{"accuracy": 0.9,\n"accuracy": 0.1}'],
    refused('JSON_DUPLICATE_KEY', 'head.json:2:', '"accuracy"'),
  ),
  json('J10', ['a trailing comma', '{"accuracy": 0.9,}'], refused('JSON_SYNTAX', 'head.json:1:17')),
  json('J11', ['comments', '{\n// of JSON5\n"accuracy": 0.9}'], refused('JSON_SYNTAX', 'head.json:2:1')),
  json('J12', ['two documents', '{"accuracy": 0.9}\n\n[1]'], refused('JSONL_LINE', 'head.json:3:1')),
  json('J13', ['cut in half', '{"accuracy": 0.9, "f1'], refused('JSON_SYNTAX', 'head.json:1:')),
  json(
    'J14',
    ['ten million levels', '['.repeat(10_000_000)],
    refused('JSON_DEPTH', 'head.json', 'json-depth'),
  ),
  json('J15', ['a metric as text', '{"accuracy": "0.93", "f1": 0.5}'], {
    code: 'VALUE_IS_TEXT',
    status: 1,
    says: ['missing', 'head/accuracy'],
    outcome: 'no value, which is told; what the base has is missing and fails',
  }),
  json(
    'J16',
    ['metrics that are `true`, `[0.95]`, `{}`', '{"accuracy": true, "f1": [0.95], "r": {}}'],
    refused('FORMAT_UNKNOWN', 'head.json'),
  ),
  json('J17', ['a number in place of an object', '0.9'], refused('FORMAT_UNKNOWN', 'head.json')),
  json('J18', ['keys of every object', '{"__proto__": 0.93, "constructor": 0.5}'], {
    code: null,
    status: 1,
    says: ['missing', 'head/accuracy'],
    outcome: '`__proto__` is no name of a metric, `constructor` is one like any other',
  }),
  json(
    'J19',
    ['a whole number beyond 2^53', '{"accuracy": 12345678901234567890}'],
    read(['head/accuracy'], 'read as the nearest double'),
  ),
  {
    ...json('J20', ['257 MiB', ''], refused('FILE_TOO_LARGE', '269484033 bytes', 'JSON Lines')),
    made: () => ({}),
    prepare: large,
  },
];
