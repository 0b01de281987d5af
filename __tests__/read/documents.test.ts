import { describe, expect, it } from 'vitest';
import { maskedCrc32c } from '../../src/archive/crc32c.js';
import { documentFaults } from '../../src/failure/documents.js';
import { NotANumber } from '../../src/read/json.js';
import { LIMITS } from '../../src/read/limits.js';
import { look } from '../../src/read/look.js';
import type { XmlElement } from '../../src/read/xml-text.js';
import { failureOf, readText, sourceOfBytes, sourceOfText } from './sources.js';

function lookAt(path: string, text: string) {
  return look(sourceOfText(path, text, 7));
}

async function writtenValue(path: string, text: string) {
  const content = await lookAt(path, text);
  return content.shape === 'json' ? [content.written, content.value] : content.shape;
}

const VALUES = { accuracy: 0.93, test: { f1: 0.8, tags: ['a', true, null] } };
const YAML = 'accuracy: 0.93\ntest:\n  f1: 0.8\n  tags: [a, true, null]\n';
const TOML = 'accuracy = 0.93\n[test]\nf1 = 0.8\n';

describe('YAML and TOML', () => {
  it.each([
    ['metrics.yaml', YAML],
    ['metrics.yml', `# made by hand\n---\n${YAML}`],
    ['metrics', YAML],
    ['metrics.txt', `\ufeff${YAML.replaceAll('\n', '\r\n')}`],
    ['flow.yaml', '"accuracy": 0.93\ntest: {f1: 0.8, tags: [a, true, null]}\n'],
  ])('of %s have the values of JSON', async (path, text) => {
    expect(await writtenValue(path, text)).toEqual(['yaml', VALUES]);
  });

  it.each([
    ['metrics.toml', TOML],
    ['metrics', TOML],
    ['metrics', '# x\naccuracy = 0.93\n[test]\nf1 = 0.8\n'],
  ])('of %s have them too, read as TOML', async (path, text) => {
    expect(await writtenValue(path, text)).toEqual(['toml', { accuracy: 0.93, test: { f1: 0.8 } }]);
  });

  it('keep NaN and infinities out of the numbers', async () => {
    const [, yaml] = await writtenValue('a.yaml', 'a: .nan\nb: -.inf\nc: 1e999\n');
    expect(yaml).toEqual({
      a: new NotANumber('.nan'),
      b: new NotANumber('-.inf'),
      c: new NotANumber('1e999'),
    });
    const [, toml] = await writtenValue(
      'a.toml',
      'a = nan\nb = inf\nbig = 9007199254740993\nat = 2026-01-31T12:00:00Z\n',
    );
    expect(toml).toEqual({
      a: new NotANumber('NaN'),
      b: new NotANumber('Infinity'),
      big: 9007199254740992,
      at: '2026-01-31T12:00:00.000Z',
    });
  });

  it('do not reach the program by their keys', async () => {
    const [, value] = await writtenValue('a.yaml', '__proto__: {polluted: 1}\nconstructor: 2\n');
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('are read as metrics by the reader of nested numbers', async () => {
    for (const [path, text] of [
      ['a.yaml', YAML],
      ['a.toml', TOML],
    ] as const) {
      const { format, reading } = await readText(path, text);
      expect(format).toBe('metrics-json');
      expect(reading.suites[0]?.measurements.map(({ metric, value }) => [metric, value])).toEqual([
        ['accuracy', 0.93],
        ['test/f1', 0.8],
      ]);
    }
  });

  it.each([
    ['table', 'a.csv', 'key: x\n1\n'],
    ['table', 'a', 'id,y: z\n1,2\n'],
    ['text', 'a.txt', 'Note: this is\nno list of keys\n'],
    ['text', 'a.txt', 'all is well\n'],
    ['markdown', 'README.md', '# title\n\nkey: value\n'],
  ])('are not seen in a %s', async (shape, path, text) => {
    expect((await lookAt(path, text)).shape).toBe(shape);
  });

  it('take a list of JSON for JSON, and a section for TOML', async () => {
    expect(await writtenValue('a', '[1]\n')).toEqual(['json', [1]]);
    expect(await writtenValue('a', '[true]')).toEqual(['json', [true]]);
    expect(await writtenValue('a', '[eval]\nf1 = 1\n')).toEqual(['toml', { eval: { f1: 1 } }]);
  });
});

function named(root: XmlElement, name: string): readonly XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => named(child, name))];
}

describe('XML', () => {
  it('is a tree with its five entities decoded once, and CDATA as it stands', async () => {
    const text =
      '<?xml version="1.0"?>\n<!-- a <b> -->\n<suite name="a &lt;&amp;lt; b"><case id="&#65;&#x42;"/><case>t &gt; u<![CDATA[<x> &amp;]]></case></suite>';
    const content = await lookAt('a.xml', text);
    if (content.shape !== 'xml') throw new Error('it is no XML');
    expect(content.root.attributes).toEqual({ name: 'a <&lt; b' });
    expect(
      named(content.root, 'case').map(({ attributes, text: inner }) => [attributes['id'], inner]),
    ).toEqual([
      ['AB', ''],
      [undefined, 't > u<x> &amp;'],
    ]);
  });

  it('may quote a document type in the output of a test', async () => {
    const content = await lookAt(
      'a',
      '<testsuite><testcase><![CDATA[<!DOCTYPE html>]]></testcase></testsuite>',
    );
    expect(content).toMatchObject({ shape: 'xml', root: { name: 'testsuite' } });
  });
});

describe('a card with metadata at its top', () => {
  it('is its metadata and its text', async () => {
    const content = await lookAt('README.md', '---\nmodel-index:\n- name: bert\n---\n# Bert\n');
    expect(content).toEqual({
      shape: 'markdown',
      frontMatter: { 'model-index': [{ name: 'bert' }] },
      text: '# Bert\n',
    });
  });

  it('may have none, or an empty one', async () => {
    expect(await lookAt('README.md', '# Bert\n')).toEqual({
      shape: 'markdown',
      frontMatter: null,
      text: '# Bert\n',
    });
    expect(await lookAt('card', '---\n---\ntext\n')).toMatchObject({ frontMatter: null, text: 'text\n' });
  });

  it('is told by the line of the file where the metadata is broken', async () => {
    const failure = await failureOf(lookAt('README.md', '---\na: 1\na: 2\n---\n'));
    expect(failure.faults[0]).toMatchObject({ code: 'YAML_KEY_TWICE', where: 'README.md:3:1' });
  });
});

function record(length: number): Uint8Array {
  const bytes = new Uint8Array(16 + length);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(length), true);
  view.setUint32(8, maskedCrc32c(bytes.subarray(0, 8)), true);
  return bytes;
}

describe('binary files', () => {
  it.each([
    ['sqlite', new TextEncoder().encode('SQLite format 3\u0000rest')],
    ['tfrecord', record(24)],
  ])('are known by their first bytes: %s', async (magic, bytes) => {
    const source = sourceOfBytes('a', bytes, 5);
    expect(await look(source)).toMatchObject({ shape: 'bytes', magic, source: { path: 'a' } });
  });

  it('are no records of TensorFlow where the checksum of the length is wrong', async () => {
    const bytes = record(24);
    bytes[8] = (bytes[8] ?? 0) ^ 1;
    expect((await failureOf(look(sourceOfBytes('a', bytes)))).faults[0]?.code).toBe('ENCODING');
  });
});

interface Case {
  readonly code: keyof typeof documentFaults;
  readonly path: string;
  readonly text: string;
  readonly where: string;
  readonly says: string;
}

const CASES: readonly Case[] = [
  { code: 'YAML_SYNTAX', path: 'a.yaml', text: 'a:\n\t- 1\n', where: 'a.yaml:2:1', says: 'Tabs' },
  {
    code: 'YAML_SYNTAX',
    path: 'a.yaml',
    text: '? [a, b]\n: 1\n',
    where: 'a.yaml:1:3',
    says: 'where a key must be',
  },
  { code: 'YAML_ALIAS', path: 'a.yaml', text: 'a: &x [1]\nb: *x\n', where: 'a.yaml:2:4', says: '"x"' },
  {
    code: 'YAML_TAG',
    path: 'a.yaml',
    text: 'a: !!python/object:x 1\n',
    where: 'a.yaml:1:22',
    says: 'python/object',
  },
  {
    code: 'YAML_DEPTH',
    path: 'a.yaml',
    text: `a: ${'['.repeat(LIMITS['yaml-depth'] + 1)}${']'.repeat(LIMITS['yaml-depth'] + 1)}\n`,
    where: `a.yaml:1:${LIMITS['yaml-depth'] + 4}`,
    says: '64 levels',
  },
  { code: 'YAML_DEPTH', path: 'a.yaml', text: `a: ${'['.repeat(20_000)}`, where: 'a.yaml:1:1', says: '64' },
  { code: 'YAML_KEY_TWICE', path: 'a.yaml', text: 'a: 1\n"a": 2\n', where: 'a.yaml:2:1', says: '"a"' },
  { code: 'YAML_DOCUMENTS', path: 'a.yaml', text: 'a: 1\n---\nb: 2\n', where: 'a.yaml:2:1', says: 'second' },
  { code: 'TOML_SYNTAX', path: 'a.toml', text: 'a = 1\na = 2\n', where: 'a.toml:2:1', says: 'redefine' },
  {
    code: 'TOML_SYNTAX',
    path: 'a.toml',
    text: `a = ${'['.repeat(5_000)}`,
    where: 'a.toml:1:69',
    says: 'nest',
  },
  { code: 'XML_SYNTAX', path: 'a.xml', text: '<a>\n<b></a>', where: 'a.xml:2:4', says: "closing tag 'b'" },
  {
    code: 'XML_SYNTAX',
    path: 'a.xml',
    text: '<?xml version="1.0"?>',
    where: 'a.xml:1',
    says: 'Start tag expected',
  },
  {
    code: 'XML_DTD',
    path: 'a.xml',
    text: '<?xml version="1.0"?><!-- x --><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    where: 'a.xml',
    says: '<!DOCTYPE',
  },
  {
    code: 'XML_DEPTH',
    path: 'a.xml',
    text: `${'<a>'.repeat(LIMITS['xml-depth'] + 2)}${'</a>'.repeat(LIMITS['xml-depth'] + 2)}`,
    where: 'a.xml',
    says: '64 levels',
  },
];

describe('a document that can not be read', () => {
  it.each(CASES)('is told: $code ($says)', async ({ code, path, text, where, says }) => {
    const failure = await failureOf(lookAt(path, text));
    expect(failure.faults[0]).toMatchObject({ code, where });
    expect(failure.message).toContain(says);
  });

  it('is told for every fault of documents that there is', () => {
    const told = new Set<string>(CASES.map(({ code }) => code));
    expect(Object.keys(documentFaults).filter((code) => !told.has(code))).toEqual([]);
  });

  it('is told with the root of XML, the keys of a card, the kind of bytes', async () => {
    const told = async (path: string, text: string) => (await failureOf(readText(path, text))).message;
    expect(await told('a.xml', '<svg/>')).toContain('XML with the root element "svg"');
    expect(await told('a.md', '---\nlicense: mit\n---\nx\n')).toContain('metadata has the keys license');
    expect(await told('a.md', '# x\n')).toContain('a Markdown text without metadata');
    expect(await told('a.yaml', '- x\n')).toContain('a YAML document that is a list');
    expect(await told('a.toml', 'a = "x"\n')).toContain('a TOML object with the keys a');
  });
});
