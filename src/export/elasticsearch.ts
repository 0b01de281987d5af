/**
 * Documents for Elasticsearch and OpenSearch by `_bulk`
 * (https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk). `create` is what data streams take, and
 * with an id of our own it refuses a document that is there already: a second try doubles nothing.
 */
import { isTaken, jsonAnswer, refusal, statusRefusal, wordOf } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, serverSecrets } from './authorization.js';
import { documentOf } from './ecs.js';
import { eventId } from './event-id.js';
import type { Exported } from './exported.js';
import { isObject } from './plain.js';
import type { Elasticsearch } from './targets.js';

const MOST_BYTES = 5_000_000;
/** The status of a document that is there already. */
const CONFLICT = 409;

function actionsOf(exported: Exported): readonly string[] {
  return [null, ...exported.report.verdicts].map((verdict) => {
    const action = { create: { _id: eventId(exported, verdict?.id ?? '') } };
    return `${JSON.stringify(action)}\n${JSON.stringify(documentOf({ exported, verdict }))}\n`;
  });
}

/** The texts joined to as few as can be of at most so many bytes; each alone is smaller. */
export function joined(texts: readonly string[], most: number): readonly string[] {
  const all: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const text of texts) {
    const bytes = Buffer.byteLength(text);
    if (size + bytes > most && part.length > 0) {
      all.push(part.join(''));
      part = [];
      size = 0;
    }
    part.push(text);
    size += bytes;
  }
  return part.length === 0 ? all : [...all, part.join('')];
}

function reasonIn(item: unknown): string | null {
  const done = isObject(item) ? (item['create'] ?? item['index']) : null;
  if (!isObject(done)) return null;
  const { status, error } = done;
  if (error === undefined || error === null || status === CONFLICT) return null;
  if (!isObject(error)) return `${wordOf(status)}: ${wordOf(error)}`;
  return `${wordOf(error['type'])}: ${wordOf(error['reason'])}`;
}

/** What was refused of a bulk whose request was taken: the first reason and how many more there are. */
export function bulkRefusal(status: number, body: string, secrets: readonly string[]): string | null {
  if (!isTaken(status)) return statusRefusal(status, body, secrets);
  const answer = jsonAnswer(body);
  const items = answer?.['items'];
  if (answer === null || !Array.isArray(items)) {
    return refusal(`answered ${status} without items: ${body.trim()}`, secrets);
  }
  const reasons = items.map(reasonIn).filter((reason) => reason !== null);
  const [first] = reasons;
  if (first === undefined) return null;
  return refusal(`refused ${reasons.length} of ${items.length} documents: ${first}`, secrets);
}

export function elasticsearch(target: Elasticsearch, exported: Exported): readonly Request[] {
  const { url, index, credentials } = target;
  const secrets = serverSecrets(target);
  return joined(actionsOf(exported), MOST_BYTES).map((body) => ({
    method: 'POST',
    url: below(url, `/${encodeURIComponent(index.toWellFormed())}/_bulk`),
    headers: {
      'content-type': 'application/x-ndjson',
      ...authorization(credentials, credentials?.kind === 'api-key' ? 'ApiKey' : 'Bearer'),
    },
    body,
    secrets,
    ok: (status, answer) => bulkRefusal(status, answer, secrets),
  }));
}
