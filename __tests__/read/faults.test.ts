import { describe, expect, it } from 'vitest';
import { formatFaults } from '../../src/failure/formats.js';
import { readingFaults } from '../../src/failure/reading.js';
import { LIMITS } from '../../src/read/limits.js';
import { readSource } from '../../src/read/read-source.js';
import type { ColumnHints, Hints } from '../../src/read/reader.js';
import { failureOf, NO_HINTS, readText, sourceOfBytes, sourceOfText } from './sources.js';

const NO_COLUMNS: ColumnHints = {
  id: null,
  truth: null,
  prediction: null,
  score: null,
  positive: null,
  weight: null,
  cluster: null,
  query: null,
  groups: null,
};

function columns(given: Partial<ColumnHints>): Hints {
  return { format: null, columns: { ...NO_COLUMNS, ...given } };
}

function format(name: string): Hints {
  return { format: name, columns: null };
}

interface Case {
  readonly code: keyof typeof readingFaults | keyof typeof formatFaults;
  readonly path: string;
  readonly text: string;
  readonly hints?: Hints;
  readonly where?: string;
  readonly says: readonly string[];
}

const HEAD = 'id,y_true,y_pred,prob\n';

const CASES: readonly Case[] = [
  { code: 'FILE_EMPTY', path: 'a.csv', text: '', says: ['empty'] },
  { code: 'FILE_EMPTY', path: 'a.json', text: ' \n\t\r\n', says: ['empty'] },
  { code: 'FILE_EMPTY', path: 'a.json', text: '\ufeff', says: ['empty'] },
  {
    code: 'FILE_LFS_POINTER',
    path: 'a.json',
    text: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    says: ['Git LFS', 'lfs: true'],
  },
  { code: 'FILE_LFS_POINTER', path: 'a.json', text: '/annex/objects/MD5-s1--0\n', says: ['git-annex'] },
  { code: 'ENCODING', path: 'a.csv', text: `${HEAD}1,1,\u0000,0.5\n`, says: ['a NUL at byte 26'] },
  {
    code: 'FORMAT_UNKNOWN',
    path: 'a.xml',
    text: '<?xml version="1.0"?><a/>',
    says: ['XML', 'docs/formats.md'],
  },
  { code: 'FORMAT_UNKNOWN', path: 'a.txt', text: 'all is well\n', says: ['neither JSON nor a header row'] },
  {
    code: 'FORMAT_UNKNOWN',
    path: 'a.csv',
    text: 'a,b\nx,y\n',
    says: ['the columns a, b', 'docs/formats.md'],
  },
  { code: 'FORMAT_UNKNOWN', path: 'a.json', text: '{"a": "b"}', says: ['a JSON object with the keys a'] },
  { code: 'FORMAT_UNKNOWN', path: 'a.json', text: '{}', says: ['an empty JSON object'] },
  { code: 'FORMAT_UNKNOWN', path: 'a.json', text: '[1, 2]', says: ['a JSON document that is a list'] },
  { code: 'FORMAT_UNKNOWN', path: 'a.jsonl', text: '{"q": "a"}\n', says: ['JSON records with the keys q'] },
  {
    code: 'FORMAT_UNKNOWN',
    path: 'a.json',
    text: '{"evalId": "eval-1", "results": {"stats": {"successes": 1}}}',
    says: ['a promptfoo result'],
  },
  {
    code: 'FORMAT_AMBIGUOUS',
    path: 'a.csv',
    text: 'metric,label,score\nf1,spam,0.5\nf1,ham,0.75\n',
    says: ['as predictions (it has the columns label and score), or as metrics-csv (each row', '`format:`'],
  },
  {
    code: 'FORMAT_NAME',
    path: 'a.csv',
    text: `${HEAD}1,1,1,1\n`,
    hints: format('prediction'),
    says: ['did you mean "predictions"'],
  },
  {
    code: 'FORMAT_MISMATCH',
    path: 'a.csv',
    text: `${HEAD}1,1,1,1\n`,
    hints: format('lm-eval'),
    says: ['format: lm-eval', 'no `results`', 'the columns id, y_true'],
  },
  {
    code: 'FORMAT_MISMATCH',
    path: 'a.json',
    text: '{"a": 1}',
    hints: format('metrics-csv'),
    says: ['no table with a header row'],
  },
  {
    code: 'JSON_SYNTAX',
    path: 'a.json',
    text: '{"a": 1,\n}',
    where: 'a.json:1:8',
    says: ['a "," stands before'],
  },
  { code: 'JSON_SYNTAX', path: 'a.json', text: '{"a": 1', where: 'a.json:1:8', says: ['unexpected end'] },
  {
    code: 'JSON_DUPLICATE_KEY',
    path: 'a.json',
    text: '{"acc": 1,\n "acc": 2}',
    where: 'a.json:2:2',
    says: ['"acc"'],
  },
  {
    code: 'JSON_DUPLICATE_KEY',
    path: 'a.jsonl',
    text: '{"a":1,"a":2}\n',
    where: 'a.jsonl:1:8',
    says: ['"a"'],
  },
  {
    code: 'JSON_DEPTH',
    path: 'a.json',
    text: '['.repeat(100_000),
    where: 'a.json:1:257',
    says: ['256 levels'],
  },
  {
    code: 'JSON_DEPTH',
    path: 'a.jsonl',
    text: `{"a":${'['.repeat(300)}`,
    where: 'a.jsonl:1:261',
    says: ['256'],
  },
  { code: 'JSONL_LINE', path: 'a.jsonl', text: '{"a":1}\n\n[1]\n', where: 'a.jsonl:3:1', says: ['a list'] },
  {
    code: 'JSONL_LINE',
    path: 'a.jsonl',
    text: '{"a":1}\n<<<<<<< HEAD\n{"a":2}\n',
    where: 'a.jsonl:2:1',
    says: ['merge conflict marker'],
  },
  {
    code: 'JSONL_LINE',
    path: 'a.jsonl',
    text: '{"a":1}\n{"a":2, "b',
    where: 'a.jsonl:2:9',
    says: ['unexpected end', 'the file looks cut'],
  },
  {
    code: 'LINE_TOO_LONG',
    path: 'a.jsonl',
    text: `{"a":1}\n{"a":"${'x'.repeat(LIMITS['line-bytes'])}"}\n`,
    where: 'a.jsonl:2',
    says: ['16777216'],
  },
  {
    code: 'ROW_SHAPE',
    path: 'a.jsonl',
    text: '{"y_true":1,"y_pred":1}\n{"y_pred":1}\n',
    where: 'a.jsonl:2',
    says: ['"y_true" is not there'],
  },
  {
    code: 'ROW_SHAPE',
    path: 'a.jsonl',
    text: '{"y_true":1,"y_pred":1}\n{"y_true":[1],"y_pred":1}\n',
    where: 'a.jsonl:2',
    says: ['holds a list'],
  },
  {
    code: 'CSV_COLUMNS',
    path: 'a.csv',
    text: `${HEAD}1,1,1,0.5\n2,1,1\n3,1,1,0.5\n`,
    where: 'a.csv:3',
    says: ['has 3 cells', 'the header has 4'],
  },
  {
    code: 'CSV_COLUMNS',
    path: 'a.csv',
    text: `${HEAD}1,1,1,0.5\n2,1`,
    where: 'a.csv:3',
    says: ['the file looks cut'],
  },
  {
    code: 'CSV_COLUMNS',
    path: 'a.csv',
    text: `${HEAD}1,1,1,0.5\n<<<<<<< HEAD\n2,1,1,1\n`,
    where: 'a.csv:3',
    says: ['merge conflict marker'],
  },
  {
    code: 'CSV_QUOTE',
    path: 'a.csv',
    text: `${HEAD}1,1,1,0.5\n"2,1,1,0.5\n3,1,1,0.5\n`,
    where: 'a.csv:3',
    says: ['is never closed'],
  },
  {
    code: 'CSV_QUOTE',
    path: 'a.csv',
    text: `${HEAD}1,1,1,0.5\n2,"1"1,1,0.5\n`,
    where: 'a.csv:3',
    says: ['goes on after its closing quote'],
  },
  {
    code: 'CSV_QUOTE',
    path: 'a.csv',
    text: `${HEAD}1,a"b",1,0.5\n`,
    where: 'a.csv:2',
    says: ['in the middle'],
  },
  {
    code: 'CSV_HEADER',
    path: 'a.csv',
    text: 'id,a,a,\n1,1,1,1\n',
    where: 'a.csv:1',
    says: ['"a" stands twice'],
  },
  {
    code: 'CSV_HEADER',
    path: 'a.csv',
    text: 'id,,b\n1,1,1\n',
    where: 'a.csv:1',
    says: ['column 2 has no name'],
  },
  {
    code: 'CSV_LIMIT',
    path: 'a.csv',
    text: `${Array.from({ length: 10_001 }, (_, i) => `c${i}`).join(',')}\n${'1,'.repeat(10_000)}1\n`,
    says: ['10001 columns'],
  },
  {
    code: 'CSV_LIMIT',
    path: 'a.csv',
    text: `a,b\n1,"${'x'.repeat(17 * 1024 * 1024)}`,
    where: 'a.csv:2',
    says: ['16777216 bytes', 'never closed'],
  },
  { code: 'NO_ROWS', path: 'a.csv', text: HEAD, says: ['(id, y_true, y_pred, prob)'] },
  {
    code: 'COLUMN_MISSING',
    path: 'a.csv',
    text: 'id,gold,y_pred\n1,1,1\n',
    says: ['for the truth', 'y_true, label', 'id, gold, y_pred', 'columns: { truth: "…" }'],
  },
  {
    code: 'COLUMN_MISSING',
    path: 'a.jsonl',
    text: '{"id":1,"pred":1}\n',
    says: ['for the truth', 'id, pred'],
  },
  {
    code: 'COLUMN_MISSING',
    path: 'a.csv',
    text: `${HEAD}1,1,1,1\n`,
    hints: columns({ truth: 'y_tru', groups: ['lang'] }),
    says: ['"y_tru"; did you mean "y_true"?', 'no column "lang"'],
  },
  {
    code: 'COLUMN_MISSING',
    path: 'a.csv',
    text: 'id,y_true\n1,1\n',
    hints: format('predictions'),
    says: ['for the prediction'],
  },
  {
    code: 'COLUMN_KIND',
    path: 'a.csv',
    text: `${HEAD}1,1,1,0.5\n2,1,1,93%\n`,
    says: ['"prob" can\'t be the score', 'row 2 holds "93%"'],
  },
  {
    code: 'COLUMN_KIND',
    path: 'a.csv',
    text: 'id;y_true;y_pred;prob\n1;1;1;0,93\n2;0;0;0,2\n',
    says: ['row 1 holds "0,93"'],
  },
  {
    code: 'COLUMN_KIND',
    path: 'a.csv',
    text: `${HEAD}${Array.from({ length: 10_001 }, (_, row) => `${row},1,1,text ${row}\n`).join('')}`,
    says: ['"prob" can\'t be the score', 'it holds texts'],
  },
  {
    code: 'LABELS_TOO_MANY',
    path: 'a.csv',
    text: `${HEAD}${Array.from({ length: 10_001 }, (_, row) => `${row},label ${row},1,0.5\n`).join('')}`,
    says: ['"y_true" can\'t be the truth', 'more than 10000 different texts'],
  },
  {
    code: 'ROW_TWICE',
    path: 'a.csv',
    text: 'metric,value,lang\nacc,1,fr\nacc,2,fr\n',
    says: ['acc{lang=fr} is given twice'],
  },
  {
    code: 'NO_MEASUREMENTS',
    path: 'a.json',
    text: '{"accuracy": "0.93"}',
    hints: format('metrics-json'),
    says: ['metrics in JSON'],
  },
];

/** Raised by the room that finds and opens files. */
const OF_FILES = ['FILE_MISSING', 'GLOB_EMPTY', 'FILE_IS_FOLDER', 'FILE_UNREADABLE'];
/** Notices, shown by readings that succeed. */
const NOTICES = ['LOG_LAST_ROW', 'RUN_LIMITED', 'VALUE_IS_TEXT'];

describe('a file that can not be read', () => {
  it.each(CASES)('is told: $code in $path ($says)', async ({ code, path, text, hints, where, says }) => {
    for (const chunk of text.length > 10_000 ? [65_536] : [1, 3, 65_536]) {
      const failure = await failureOf(readSource(sourceOfText(path, text, chunk), hints ?? NO_HINTS));
      const [first] = failure.faults;
      expect(first).toMatchObject({ code, where: where ?? path });
      for (const words of says) expect(failure.message).toContain(words);
    }
  });

  it('is told for every fault of reading that there is', () => {
    const told = new Set<string>([
      ...CASES.map(({ code }) => code),
      ...OF_FILES,
      ...NOTICES,
      'FILE_TOO_LARGE',
    ]);
    expect(Object.keys({ ...readingFaults, ...formatFaults }).filter((code) => !told.has(code))).toEqual([]);
  });

  it('is told by its first bad byte where it is not UTF-8', async () => {
    const bytes = (...tail: readonly number[]) =>
      Uint8Array.from([...'a,b\n1,'].map((c) => c.charCodeAt(0)).concat(tail));
    const told = async (given: Uint8Array) =>
      (await failureOf(readSource(sourceOfBytes('a.csv', given, 2), NO_HINTS))).message;
    expect(await told(bytes(0xe9, 0x2c))).toContain('0x2c at byte 7');
    expect(await told(bytes(0xff))).toContain('0xff at byte 6');
    expect(await told(bytes(0xed, 0xa0, 0x80))).toContain('0xa0 at byte 7');
    expect(await told(bytes(0xc3))).toContain('the file ends within a character at byte 7');
    expect(await told(Uint8Array.of(0xff, 0xfe, 0x69, 0))).toContain('a byte order mark of UTF-16 at byte 0');
    expect(await told(Uint8Array.of(0x69, 0, 0x64, 0, 0x2c, 0))).toContain('a NUL at byte 1');
  });

  it('is told as an archive or binary file where it is one', async () => {
    const told = async (text: string) =>
      (
        await failureOf(
          readSource(
            sourceOfBytes(
              'a',
              Uint8Array.from(text, (c) => c.charCodeAt(0)),
            ),
            NO_HINTS,
          ),
        )
      ).message;
    expect(await told('PK\u0003\u0004rest')).toContain('a ZIP archive');
    expect(await told('ARROW1\u0000\u0000')).toContain('an Arrow file');
    expect(await told('\u001f\u008b\u0008')).toContain('a gzip file');
  });

  it('is told by its size, before it is read, where it is one huge document', async () => {
    const source = { ...sourceOfText('a.json', '{"a": 1}'), size: LIMITS['json-bytes'] + 1 };
    const failure = await failureOf(readSource(source, NO_HINTS));
    expect(failure.faults[0]?.code).toBe('FILE_TOO_LARGE');
    expect(failure.message).toContain('JSON Lines or CSV');
  });

  it('is told with all its bad lines at once', async () => {
    const failure = await failureOf(readText('a.jsonl', '{"a":1}\n{"a":}\n{"a":2}\nnope\n'));
    expect(failure.faults.map(({ where }) => where)).toEqual(['a.jsonl:2:6', 'a.jsonl:4:1']);
  });

  it('is told by the right line behind quoted line breaks, CRLF and a byte order mark', async () => {
    const rows = '\ufeffid,y_true,y_pred,note\r\n1,1,1,"two\r\nlines"\r\n2,1,1\r\n';
    for (const chunk of [1, 5, 65_536]) {
      const failure = await failureOf(readSource(sourceOfText('a.csv', rows, chunk), NO_HINTS));
      expect(failure.faults[0]).toMatchObject({ code: 'CSV_COLUMNS', where: 'a.csv:4' });
      const quote = rows.replace('2,1,1', '2,1,1,"open');
      const other = await failureOf(readSource(sourceOfText('a.csv', quote, chunk), NO_HINTS));
      expect(other.faults[0]).toMatchObject({ code: 'CSV_QUOTE', where: 'a.csv:4' });
    }
  });
});
