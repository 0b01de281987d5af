// A node of OpenSearch from its own jars: our template is put, our bulk is taken twice, and our aggregation reads it.
// HOLDLINE_OPENSEARCH names the folder of jars (see opensearch/pom.xml); needs a JDK 17. After `npx tsc`.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { elasticsearch } from '../../build/js/export/elasticsearch.js';
import { aggregation } from '../../build/js/monitor/elasticsearch.js';
import { EXPORTED, VERDICTS } from './exported.mjs';
import { answers, checked, expectSame, freePort, send, started, withFolder } from './started.mjs';

const ROOT = join(import.meta.dirname, '../..');
const JARS = resolve(process.env['HOLDLINE_OPENSEARCH'] ?? join(ROOT, 'build/opensearch'));

async function call(url, method, body) {
  const response = await fetch(url, { method, body, headers: { 'content-type': 'application/json' } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

async function told(url, index) {
  const requests = elasticsearch({ type: 'elasticsearch', url, index, credentials: null }, EXPORTED);
  for (const request of [...requests, ...requests]) await send(request);
  await call(`${url}/${index}/_refresh`, 'POST');
  const { count } = await call(`${url}/${index}/_count`, 'GET');
  expectSame(count, VERDICTS.length + 1, 'documents after two tries');
}

async function checks(url) {
  const template = JSON.parse(
    readFileSync(join(ROOT, 'integrations/elasticsearch/index-template.json'), 'utf8'),
  );
  return [
    await checked('OpenSearch: index template and bulk, twice', async () => {
      await call(`${url}/_index_template/holdline`, 'PUT', JSON.stringify(template));
      await told(url, 'holdline-evals');
      const mapping = await call(`${url}/holdline-evals/_mapping`, 'GET');
      const { properties } = mapping['holdline-evals'].mappings;
      expectSame(properties.holdline.properties.head.properties.value.type, 'double', 'type of a value');
      expectSame(properties.labels.properties.lang.type, 'keyword', 'type of a label');
      return `${VERDICTS.length + 1} documents after two tries, fields of the types of the template`;
    }),
    await checked('OpenSearch: a refused document is told', async () => {
      const [request] = elasticsearch(
        { type: 'elasticsearch', url, index: 'strict', credentials: null },
        EXPORTED,
      );
      await call(
        `${url}/strict`,
        'PUT',
        '{"mappings":{"properties":{"holdline":{"properties":{"id":{"type":"long"}}}}}}',
      );
      const said = await send(request).catch((error) => error.message);
      if (!said.includes('refused 2 of 3 documents: mapper_parsing_exception')) throw new Error(said);
      return said;
    }),
    await checked('OpenSearch: an aggregation as a source of values', async () => {
      const body = JSON.stringify({
        aggs: {
          id: { terms: { field: 'holdline.id' }, aggs: { score: { avg: { field: 'holdline.head.value' } } } },
        },
      });
      const path = 'aggregations.id.buckets.score.value';
      const asked = aggregation(
        { url, credentials: null, where: 'here' },
        { index: 'holdline-evals', body, path },
      );
      const reading = asked.read(await send(asked.request));
      const found = (reading.values ?? []).map(({ labels, value }) => [labels.id, value]);
      expectSame(
        found,
        VERDICTS.map(({ id, head }) => [id, head.value]),
        JSON.stringify(reading).slice(0, 200),
      );
      return 'an average for each id, equal to what was sent';
    }),
  ];
}

export async function run() {
  if (!existsSync(JARS)) {
    return [{ name: 'OpenSearch', outcome: 'skipped', detail: 'see scripts/servers/opensearch/pom.xml' }];
  }
  return await withFolder(async (folder) => {
    for (const part of ['config', 'data']) mkdirSync(join(folder, part));
    const port = await freePort();
    const source = join(import.meta.dirname, 'opensearch/OneNode.java');
    const server = started('java', ['-Xmx512m', '-cp', join(JARS, '*'), source, folder, String(port)]);
    try {
      await answers(`http://127.0.0.1:${port}/`, server);
      return await checks(`http://127.0.0.1:${port}`);
    } catch (error) {
      return [{ name: 'OpenSearch', outcome: 'failed', detail: error.message.slice(0, 600) }];
    } finally {
      await server.end();
    }
  });
}
