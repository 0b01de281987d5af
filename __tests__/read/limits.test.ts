import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEYS } from '../../src/config/keys.js';
import type { catalogue } from '../../src/failure/catalogue.js';
import type { LimitName, Limits } from '../../src/model/limits.js';
import type { Source } from '../../src/model/source.js';
import { LIMITS } from '../../src/read/limits.js';
import { makeZip } from '../archive/zip-maker.js';
import {
  FIXTURES,
  failureOf,
  filesUnder,
  NO_HINTS,
  readAll,
  sourceOfBytes,
  sourceOfFile,
  sourceOfText,
} from './sources.js';

const ROOT = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const NAMES = Object.keys(LIMITS) as readonly LimitName[];

const fixture = (path: string) => sourceOfFile(join(FIXTURES, path), path);
const found = (folder: string, ending: string) => {
  const name = filesUnder(join(FIXTURES, folder)).find((path) => path.endsWith(ending));
  return fixture(`${folder}/${name}`);
};
const EVAL = found('inspect-ai', '.eval');
const PARQUET = fixture('parquet/none.parquet');
const JSON_TEXT = sourceOfText('a.json', '{"test": {"accuracy": 0.5}}');
const LINES = sourceOfText('a.jsonl', '{"id": "a", "accuracy": 1}\n{"id": "b", "accuracy": 0}\n');
const YAML = sourceOfText('a.yaml', 'test:\n  accuracy: 0.5\n');
const TOML = sourceOfText('a.toml', '[test.data]\naccuracy = 0.5\n');
const XML = sourceOfText(
  'a.xml',
  '<testsuites><testsuite name="a"><testcase classname="a" name="b"></testcase></testsuite></testsuites>',
);
const TEXT = fixture('mlperf-loadgen/offline/mlperf_log_summary.txt');
/** Its header unpacks to 17 MiB of blanks from a few kB. */
const BLANK = (() => {
  const text = `${' '.repeat(17 * 1024 * 1024)}${readFileSync(join(FIXTURES, 'inspect-ai/whole.json'), 'utf8')}`;
  return sourceOfBytes('a.eval', makeZip([{ name: 'header.json', data: Buffer.from(text) }]));
})();
const CSV = sourceOfText('a.csv', 'metric,value\naccuracy,0.5\nf1,0.25\n');
const EVENTS = filesUnder(join(FIXTURES, 'tensorboard')).find((path) => path.startsWith('keras/validation'));

interface Case {
  readonly source: Source;
  /** Too low for the file. */
  readonly limit: number;
  readonly code: keyof typeof catalogue;
}

const CASES: Readonly<Record<LimitName, Case>> = {
  'json-bytes': { source: JSON_TEXT, limit: 20, code: 'FILE_TOO_LARGE' },
  'json-depth': { source: JSON_TEXT, limit: 1, code: 'JSON_DEPTH' },
  'line-bytes': { source: LINES, limit: 20, code: 'LINE_TOO_LONG' },
  'yaml-bytes': { source: YAML, limit: 10, code: 'FILE_TOO_LARGE' },
  'yaml-depth': { source: YAML, limit: 1, code: 'YAML_DEPTH' },
  'yaml-aliases': {
    source: sourceOfText('a.yaml', 'test: &a {accuracy: 0.5}\nother: {b: *a, c: *a}\n'),
    limit: 1,
    code: 'YAML_ALIAS',
  },
  'toml-bytes': { source: TOML, limit: 10, code: 'FILE_TOO_LARGE' },
  'toml-depth': { source: sourceOfText('a.toml', 'a = [[[0.5]]]\nb = 1.5\n'), limit: 2, code: 'TOML_SYNTAX' },
  'xml-bytes': { source: XML, limit: 10, code: 'FILE_TOO_LARGE' },
  'xml-depth': { source: XML, limit: 1, code: 'XML_DEPTH' },
  'text-bytes': { source: TEXT, limit: 100, code: 'FILE_TOO_LARGE' },
  'row-bytes': { source: CSV, limit: 8, code: 'CSV_LIMIT' },
  columns: { source: CSV, limit: 1, code: 'CSV_LIMIT' },
  'metric-rows': { source: CSV, limit: 1, code: 'CSV_LIMIT' },
  'parquet-bytes': { source: PARQUET, limit: 100, code: 'FILE_TOO_LARGE' },
  'parquet-footer-bytes': { source: PARQUET, limit: 100, code: 'PARQUET_LIMIT' },
  'parquet-page-bytes': { source: PARQUET, limit: 10, code: 'PARQUET_LIMIT' },
  'parquet-group-bytes': { source: PARQUET, limit: 300, code: 'PARQUET_LIMIT' },
  'parquet-group-rows': { source: PARQUET, limit: 15, code: 'PARQUET_LIMIT' },
  'parquet-group-cells': { source: PARQUET, limit: 15, code: 'PARQUET_LIMIT' },
  'archive-bytes': { source: EVAL, limit: 100, code: 'FILE_TOO_LARGE' },
  'archive-entries': { source: EVAL, limit: 1, code: 'ARCHIVE_ENTRIES' },
  'archive-unpacked-bytes': { source: EVAL, limit: 100, code: 'ARCHIVE_TOTAL' },
  'archive-ratio': { source: BLANK, limit: 100, code: 'ARCHIVE_RATIO' },
  'event-bytes': { source: fixture(`tensorboard/${EVENTS}`), limit: 8, code: 'TENSORBOARD_LENGTH' },
};

const limited = (source: Source, limits: Partial<Limits>) => readAll([{ ...source, limits }], NO_HINTS);

describe('the limits of reading', () => {
  it.each(NAMES)('hold %s, and let by what is within it', async (name) => {
    const { source, limit, code } = CASES[name];
    const failure = await failureOf(limited(source, { [name]: limit }));
    expect(failure.faults[0]?.code).toBe(code);
    // TOML's own message says what is wrong, and the ratio is one of artifacts too.
    if (code !== 'TOML_SYNTAX' && !code.startsWith('ARCHIVE'))
      expect(failure.message).toContain(`limits: { ${name}: `);
    expect(await limited(source, { [name]: Math.max(1_000, LIMITS[name]) })).toHaveLength(1);
  });

  it('follow no alias unless the configuration says so, and then give its value', async () => {
    const { source } = CASES['yaml-aliases'];
    expect((await failureOf(readAll([source]))).faults[0]?.code).toBe('YAML_ALIAS');
    const [read] = await limited(source, { 'yaml-aliases': 2 });
    expect(read?.reading.suites[0]?.measurements.map(({ metric, value }) => [metric, value])).toEqual([
      ['test/accuracy', 0.5],
      ['other/b/accuracy', 0.5],
      ['other/c/accuracy', 0.5],
    ]);
    const bomb = [
      'a: &a [1, 1]',
      ...Array.from('bcdefgh', (key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`),
    ];
    const bombed = await failureOf(limited(sourceOfText('a.yaml', bomb.join('\n')), { 'yaml-aliases': 100 }));
    expect(bombed.faults[0]?.code).toBe('YAML_ALIAS');
    const ring = sourceOfText('a.yaml', 'a: &a\n  b: *a\n');
    expect((await failureOf(limited(ring, { 'yaml-aliases': 10_000 }))).faults[0]?.code).toMatch(/^YAML_/);
  });
});

describe('the limits of the documents', () => {
  it('are those of the configuration, the code and the JSON Schema', () => {
    expect(KEYS.limits).toEqual(NAMES);
    const { properties } = JSON.parse(textOf('schemas/config.schema.json')).properties.limits;
    expect(Object.fromEntries(NAMES.map((name) => [name, properties[name].default]))).toEqual(LIMITS);
  });

  it.each(NAMES)('say %s as the code has it', (name) => {
    const row = textOf('docs/formats.md')
      .split('\n')
      .find((line) => line.includes(`| \`${name}\` |`));
    expect(row).toMatch(new RegExp(`\\| ${LIMITS[name]} \\| \`(PARQUET_LIMIT|${CASES[name].code})\` \\|$`));
    const key = textOf('docs/configuration.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\` | whole number`));
    expect(key).toContain(` | ${LIMITS[name]} | `);
  });
});
