/** `export` of the configuration: every type with its keys, every fault, and no secret in any sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { differenceOf } from '../../src/config/difference.js';
import { FILE_EXPORTS, SERVER_KEYS } from '../../src/config/exports.js';
import { faultText } from '../../src/failure/failure.js';
import { faultsOf } from './faults.js';

const decode = (items: string) => decodeConfig('c.yml', `export: [${items}]\n`);
const told = async (items: string) =>
  (await faultsOf(() => decode(items))).map(({ code, where }) => `${code} ${where?.replace('c.yml:1:', '')}`);

const SERVER = 'url: "https://a.example"';
const MORE: Readonly<Record<string, string>> = { influx: ', org: o, bucket: b' };

describe('each type', () => {
  it.each(FILE_EXPORTS)('%s is a file with a path', async (type) => {
    const { exports } = await decode(`{ type: ${type}, path: out/a }`);
    expect(exports).toEqual([
      {
        kind: 'file',
        type,
        path: 'out/a',
        strict: false,
        when: ['always'],
        modes: null,
        where: 'c.yml:1:10',
      },
    ]);
    expect(await told(`{ type: ${type} }`)).toEqual(['CONFIG_KEY_MISSING 10']);
    expect(await told(`{ type: ${type}, path: ../a }`)).toEqual([`CONFIG_PATH ${26 + type.length}`]);
  });

  it.each(Object.keys(SERVER_KEYS))('%s is a server with an address', async (type) => {
    const { exports } = await decode(`{ type: ${type}, ${SERVER}${MORE[type] ?? ''} }`);
    expect(exports).toMatchObject([
      {
        kind: 'server',
        type,
        url: { text: 'https://a.example', variables: [] },
        credentials: null,
        timeout: { seconds: 10 },
        allowPrivateHosts: false,
      },
    ]);
    expect(await told(`{ type: ${type}${MORE[type] ?? ''} }`)).toEqual(['CONFIG_KEY_MISSING 10']);
  });
});

describe('what a server is told', () => {
  it('has the variables that it names, and who names them', async () => {
    const text = `{ type: mlflow, url: "\${HOST}/a/\${PART}", username: "\${WHO}", password: "\${PW}", run: "\${RUN}", timeout: 1m, allow-private-hosts: true, strict: true, when: [fail, error], modes: [gate] }`;
    const [one] = (await decode(text)).exports;
    expect(one).toMatchObject({
      url: { variables: [{ name: 'HOST' }, { name: 'PART' }] },
      credentials: { kind: 'basic', username: { variables: [{ name: 'WHO' }] }, password: { name: 'PW' } },
      settings: { run: { variables: [{ name: 'RUN' }] }, experiment: null, job: null },
      timeout: { seconds: 60 },
      allowPrivateHosts: true,
      strict: true,
      when: ['fail', 'error'],
      modes: ['gate'],
    });
  });

  it.each([
    [`token: "\${A}"`, { kind: 'bearer', token: { name: 'A' } }],
    [`api-key: "\${A}"`, { kind: 'api-key', key: { name: 'A' } }],
  ])('may be asked for with %s', async (key, credentials) => {
    const [one] = (await decode(`{ type: otlp, ${SERVER}, ${key} }`)).exports;
    expect(one).toMatchObject({ credentials });
  });
});

describe('a fault', () => {
  const HUSH = 'hush-hush-77';

  it.each([
    ['{ type: otlp, url: "https://u:hush-hush-77@a.example" }', ['CONFIG_SECRET']],
    ['{ type: otlp, url: "https://a.example?token=hush-hush-77" }', ['CONFIG_SECRET']],
    ['{ type: otlp, url: "hush-hush-77" }', ['CONFIG_TYPE']],
    ['{ type: otlp, url: "http://hush-hush-77.example" }', ['CONFIG_TYPE']],
    [`{ type: otlp, url: "https://a.example/\${hush-hush-77" }`, ['CONFIG_TYPE']],
    ['{ type: otlp, url: "https://a.example", token: hush-hush-77 }', ['CONFIG_SECRET']],
    [`{ type: otlp, url: "https://a.example", api-key: "x\${A}hush-hush-77" }`, ['CONFIG_SECRET']],
    ['{ type: otlp, url: "https://a.example", username: a, password: hush-hush-77 }', ['CONFIG_SECRET']],
  ])('%s holds a secret and does not show it', async (text, codes) => {
    const faults = await faultsOf(() => decode(text));
    expect(faults.map(({ code }) => code)).toEqual(codes);
    for (const fault of faults) expect(faultText(fault)).not.toContain(HUSH);
  });

  it.each([
    ['{ path: a }', ['CONFIG_KEY_MISSING 10']],
    ['{ type: junitt, path: a }', ['CONFIG_CHOICE 18']],
    ['{ type: junit, pth: a }', ['CONFIG_KEY_MISSING 10', 'CONFIG_KEY_UNKNOWN 25']],
    ['{ type: junit, path: a, url: "https://a.example" }', ['CONFIG_KEY_UNKNOWN 34']],
    [`{ type: junit, path: "a\${B}" }`, ['CONFIG_TYPE 31']],
    ['{ type: junit, path: /a }', ['CONFIG_PATH 31']],
    ['{ type: junit, path: a }, { type: sarif, path: a }', ['CONFIG_TWICE 36']],
    [`{ type: otlp, ${SERVER}, index: a }`, ['CONFIG_KEY_UNKNOWN 50']],
    [`{ type: otlp, ${SERVER}, username: a }`, ['CONFIG_KEY_MISSING 10']],
    [`{ type: otlp, ${SERVER}, token: "\${A}", api-key: "\${B}" }`, ['CONFIG_TYPE 74']],
    [`{ type: otlp, ${SERVER}, timeout: 301s }`, ['CONFIG_TYPE 59']],
    [`{ type: otlp, ${SERVER}, when: [sometimes] }`, ['CONFIG_CHOICE 57']],
    [`{ type: otlp, ${SERVER}, modes: [auto] }`, ['CONFIG_CHOICE 58']],
    [`{ type: influx, ${SERVER}, bucket: b }`, ['CONFIG_KEY_MISSING 10']],
    [`{ type: elasticsearch, ${SERVER}, index: "\${A}" }`, ['CONFIG_TYPE 66']],
  ])('%s', async (text, codes) => expect(await told(text)).toEqual(codes));

  it('names the nearest type and key', async () => {
    const [type] = await faultsOf(() => decode('{ type: junitt, path: a }'));
    expect(type?.what).toContain('junit');
    const faults = await faultsOf(() => decode('{ type: junit, pth: a }'));
    expect(faults.map(({ what }) => what).join()).toContain('did you mean path?');
  });
});

it('any change of it is told to a pull request, and loosens nothing', async () => {
  const base = await decode('{ type: junit, path: a }');
  const heads = [
    '{ type: junit, path: b }',
    '{ type: junit, path: a, strict: true }',
    '{ type: junit, path: a, when: [fail] }',
    '{ type: junit, path: a, modes: [gate] }',
    `{ type: otlp, ${SERVER}, token: "\${A}" }`,
    `{ type: otlp, ${SERVER}, token: "\${B}", timeout: 5s }`,
    `{ type: mlflow, ${SERVER}, experiment: x }`,
  ];
  const texts = await Promise.all(
    heads.map(async (head) => {
      const [change, ...more] = differenceOf(base, await decode(head));
      expect(more).toEqual([]);
      expect(change).toMatchObject({ what: 'export', key: 'export', from: 'junit a', effect: 'changes' });
      return change?.to;
    }),
  );
  expect(new Set(texts).size).toBe(heads.length);
});

describe('docs/export.md', () => {
  const guide = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```yaml\n(export:[\s\S]*?)```/g)].map(([, text = '']) => text);

  it('shows every type, each in a configuration that is right', async () => {
    const decoded = await Promise.all(blocks.map((text) => decodeConfig('docs.yml', text)));
    const shown = new Set(decoded.flatMap(({ exports }) => exports.map(({ type }) => type)));
    expect([...shown].sort()).toEqual([...FILE_EXPORTS, ...Object.keys(SERVER_KEYS)].sort());
  });
});
