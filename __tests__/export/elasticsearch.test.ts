import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/export/ecs.js';
import { bulkRefusal, elasticsearch, joined } from '../../src/export/elasticsearch.js';
import { indexTemplate } from '../../src/export/index-template.js';
import { kibanaObjects } from '../../src/export/kibana.js';
import type { Elasticsearch } from '../../src/export/targets.js';
import { maskedRequest } from '../../src/request/secrets.js';
import { CANARY, EXPORTED, HOSTILE, hostile, many } from './sent.js';

const TARGET: Elasticsearch = {
  type: 'elasticsearch',
  url: 'https://es.example/',
  index: 'holdline-eval/a',
  credentials: { kind: 'api-key', key: CANARY },
};

function lines(body: string | Uint8Array): readonly Record<string, unknown>[] {
  return String(body)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('documents for Elasticsearch', () => {
  it('are one of the report and one of each verdict, in pairs of lines, with the same ids every time', () => {
    const [request, ...others] = elasticsearch(TARGET, EXPORTED);
    expect(others).toEqual([]);
    expect(request?.url).toBe('https://es.example/holdline-eval%2Fa/_bulk');
    expect(request?.headers['authorization']).toBe(`ApiKey ${CANARY}`);
    const all = lines(request?.body ?? '');
    expect(all).toHaveLength(2 * (EXPORTED.report.verdicts.length + 1));
    const ids = all.filter((_, at) => at % 2 === 0).map((line) => JSON.stringify(line));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all[1]).toMatchObject({ 'event.dataset': 'holdline.report', 'event.outcome': 'failure' });
    const verdict = all.find((line) => line['holdline.id'] === 'sentiment/accuracy');
    expect(verdict).toMatchObject({
      'event.kind': 'metric',
      'holdline.head.value': 0.902,
      'holdline.fails': true,
    });
    expect(elasticsearch(TARGET, EXPORTED)[0]?.body).toBe(request?.body);
  });

  it('hold hostile names as values, and nothing that makes a line or an object of its own', () => {
    const all = lines(elasticsearch(TARGET, hostile)[0]?.body ?? '');
    expect(all).toHaveLength(2 * (HOSTILE.length + 1));
    for (const line of all) {
      for (const value of Object.values(line))
        if (typeof value === 'string') expect(value.length).toBeLessThan(9000);
      for (const name of Object.keys(line['labels'] ?? {})) expect(name).not.toMatch(/[.\s]/);
    }
  });

  it('are split below 5 MB', () => {
    const requests = elasticsearch(TARGET, many(8000));
    expect(requests.length).toBeGreaterThan(1);
    for (const { body } of requests) expect(Buffer.byteLength(String(body))).toBeLessThanOrEqual(5_000_000);
    expect(requests.flatMap(({ body }) => lines(body))).toHaveLength(2 * 8001);
    expect(joined(['ab', 'c', 'd'], 2)).toEqual(['ab', 'cd']);
  });

  it('show no secret in a dry run', () => {
    for (const credentials of [
      TARGET.credentials,
      { kind: 'bearer', token: CANARY } as const,
      { kind: 'basic', username: 'u', password: CANARY } as const,
    ]) {
      for (const request of elasticsearch({ ...TARGET, credentials }, EXPORTED)) {
        const shown = maskedRequest(request);
        expect(shown).not.toContain(CANARY);
        expect(shown).not.toContain(Buffer.from(`u:${CANARY}`).toString('base64'));
      }
    }
  });
});

describe('the answer of a bulk', () => {
  const item = (status: number, error?: unknown) => ({ create: { status, error } });

  it('is taken where all is there, or was there already', () => {
    const conflict = item(409, { type: 'version_conflict_engine_exception', reason: 'exists' });
    const body = JSON.stringify({ errors: true, items: [item(201), conflict] });
    expect(bulkRefusal(200, body, [])).toBeNull();
  });

  it('tells the first reason of a 200 with errors, without secrets', () => {
    const error = { type: 'mapper_parsing_exception', reason: `failed ${CANARY}` };
    const body = JSON.stringify({ errors: true, items: [item(201), item(400, error), item(400, error)] });
    const said = bulkRefusal(200, body, [CANARY]);
    expect(said).toBe('refused 2 of 3 documents: mapper_parsing_exception: failed ***');
  });

  it.each(['', '<html>', '[]', '{}', 'null'])('that is %j is not taken', (body) => {
    expect(bulkRefusal(200, body, [])).toContain('without items');
  });

  it('of another status is not taken', () => {
    expect(bulkRefusal(401, '', [])).toBe('answered 401');
  });
});

describe('what ships for Elasticsearch and Kibana', () => {
  it('is what the table of fields says', () => {
    const template = readFileSync('integrations/elasticsearch/index-template.json', 'utf8');
    expect(JSON.parse(template)).toEqual(indexTemplate());
    expect(readFileSync('integrations/kibana/dashboard.ndjson', 'utf8')).toBe(kibanaObjects());
  });

  it('refers only to objects and fields that there are', () => {
    const objects = lines(kibanaObjects());
    const ids = objects.map(({ type, id }) => `${type}/${id}`);
    const references = objects.flatMap(({ references: all }) => all as { type: string; id: string }[]);
    expect(references.length).toBeGreaterThan(0);
    for (const { type, id } of references) expect(ids).toContain(`${type}/${id}`);
    const fields = new Set(FIELDS.map(({ name }) => name));
    const used = [...kibanaObjects().matchAll(/\\"field\\":\\"([^"\\]+)\\"/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(5);
    for (const name of used) expect(fields).toContain(name);
  });
});
