/** `health.sources` of the configuration: every type with its keys, every fault, and no secret in any sentence. */
import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { differenceOf } from '../../src/config/difference.js';
import { faultText } from '../../src/failure/failure.js';
import { faultsOf } from './faults.js';

const decode = (items: string) => decodeConfig('c.yml', `health: { sources: [${items}] }\n`);
const told = async (items: string) => (await faultsOf(() => decode(items))).map(({ code }) => code);
const said = async (items: string) => (await faultsOf(() => decode(items))).map(faultText).join('\n');

const URL = 'url: "https://a.example"';
const PROM = `name: a, type: prometheus, ${URL}`;
const SEARCH = `name: b, type: elasticsearch, ${URL}, index: evals, path: aggregations.x.value`;

describe('each type', () => {
  it('has what it asks, and the same keys beside it', async () => {
    const { health } = await decode(
      `{ ${PROM}, query: up }, { ${SEARCH}, body: { size: 1, aggs: { __proto__: [1.5, null, true, x] } }, timeout: 1m, unit: ms, direction: lower, api-key: "\${K}" }, { name: c, type: mlflow, url: "\${HOST}", run: "\${RUN}", allow-private-hosts: true }`,
    );
    const usual = { credentials: null, timeout: { seconds: 10 }, unit: null, direction: null };
    expect(health.sources).toMatchObject([
      { ...usual, name: 'a', type: 'prometheus', query: 'up', url: { text: 'https://a.example' } },
      {
        type: 'elasticsearch',
        index: 'evals',
        body: '{"size":1,"aggs":{"__proto__":[1.5,null,true,"x"]}}',
        path: 'aggregations.x.value',
        timeout: { seconds: 60 },
        unit: 'ms',
        direction: 'lower',
        credentials: { kind: 'api-key', key: { name: 'K' } },
      },
      { ...usual, name: 'c', run: { variables: [{ name: 'RUN' }] }, allowPrivateHosts: true },
    ]);
  });
});

describe('a wrong source', () => {
  it.each([
    ['', ['CONFIG_EMPTY']],
    ['x', ['CONFIG_TYPE']],
    ['{}', ['CONFIG_KEY_MISSING', 'CONFIG_KEY_MISSING', 'CONFIG_EMPTY']],
    [`{ name: a, type: promql, ${URL}, query: up }`, ['CONFIG_CHOICE']],
    [`{ type: prometheus, ${URL}, query: up }`, ['CONFIG_KEY_MISSING']],
    ['{ name: a, type: prometheus, query: up }', ['CONFIG_KEY_MISSING']],
    [`{ ${PROM} }`, ['CONFIG_KEY_MISSING']],
    [`{ ${PROM}, query: up, run: x }`, ['CONFIG_KEY_UNKNOWN']],
    [`{ ${PROM}, qurey: up, query: up }`, ['CONFIG_KEY_UNKNOWN']],
    [`{ ${PROM}, query: 1 }`, ['CONFIG_TYPE']],
    [`{ ${PROM}, query: "\${Q}" }`, ['CONFIG_TYPE']],
    [`{ ${PROM}, query: up, direction: up }`, ['CONFIG_CHOICE']],
    [`{ ${PROM}, query: up, timeout: 6m }`, ['CONFIG_TYPE']],
    [`{ ${PROM}, query: up, token: "\${A}", api-key: "\${B}" }`, ['CONFIG_TYPE']],
    [`{ name: "a/b", type: prometheus, ${URL}, query: up }`, ['CONFIG_TYPE']],
    ['{ name: a, type: prometheus, url: "http://a.example", query: up }', ['CONFIG_TYPE']],
    [`{ ${SEARCH} }`, ['CONFIG_KEY_MISSING']],
    [`{ ${SEARCH}, body: "{}" }`, ['CONFIG_TYPE']],
    [`{ ${SEARCH}, body: {} }`, ['CONFIG_TYPE']],
    [`{ ${SEARCH}, body: { a: [.nan] } }`, ['CONFIG_TYPE']],
    [`{ ${PROM}, query: up }, { ${PROM}, query: down }`, ['CONFIG_TWICE']],
  ])('%s is told', async (items, codes) => {
    expect([...(await told(items))].sort()).toEqual([...codes].sort());
  });

  it('is told with the nearest key, and never with a secret', async () => {
    expect(await said(`{ ${PROM}, qurey: up, query: up }`)).toContain('did you mean query?');
    const canary = 'kanarie77';
    const texts = [
      await said(`{ ${PROM}, query: up, token: ${canary} }`),
      await said(`{ name: a, type: prometheus, url: "https://u:${canary}@a.example", query: up }`),
      await said(`{ name: a, type: prometheus, url: "https://a.example/?token=${canary}", query: up }`),
    ];
    for (const text of texts) {
      expect(text).toContain('CONFIG_SECRET');
      expect(text).not.toContain(canary);
    }
  });
});

it('a pull request that changes a source shows what it was and becomes', async () => {
  const [from, to] = [
    await decode(`{ ${PROM}, query: up }`),
    await decode(`{ ${PROM}, query: down, unit: s }`),
  ];
  expect(JSON.stringify(differenceOf(from, to))).toContain(
    'a: prometheus https://a.example (query down, unit s)',
  );
  expect(differenceOf(to, to)).toEqual([]);
});
