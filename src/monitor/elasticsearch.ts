/**
 * A value out of an aggregation of Elasticsearch or OpenSearch. The search is the reader's own; `path` leads to the number:
 * `aggregations.avg_score.value`, or through the buckets of a list, each of which becomes a label:
 * `aggregations.by_model.buckets.avg_score.value`.
 */
import { fault } from '../failure/catalogue.js';
import type { Labels } from '../model/evaluation.js';
import { isObject, member, question, reading, readingJson, refused, valueIn } from './answers.js';
import type { Asked, AskedValue, Reading, Source } from './asked.js';

export interface Aggregation {
  readonly index: string;
  /** The body of the search, as JSON. */
  readonly body: string;
  readonly path: string;
}

interface Found {
  readonly labels: Labels;
  readonly value: unknown;
}

/** Where a path leads from here. A name may hold dots itself (`values.95.0`): the longest that is there counts. */
function follow(
  from: unknown,
  parts: readonly string[],
  so: { readonly labels: Labels; readonly last: string },
): readonly Found[] {
  if (Array.isArray(from)) return from.flatMap((bucket) => inBucket(bucket, parts, so));
  if (parts.length === 0) return [{ labels: so.labels, value: from }];
  for (let taken = parts.length; taken > 0; taken--) {
    const name = parts.slice(0, taken).join('.');
    const next = member(from, name);
    const last = name === 'buckets' ? so.last : name;
    if (next !== undefined) return follow(next, parts.slice(taken), { labels: so.labels, last });
  }
  return [];
}

/** Keys of several fields (composite) are a label each. */
function inBucket(
  bucket: unknown,
  parts: readonly string[],
  { labels, last }: { readonly labels: Labels; readonly last: string },
): readonly Found[] {
  const key = member(bucket, 'key_as_string') ?? member(bucket, 'key');
  const own = isObject(key)
    ? Object.fromEntries(Object.entries(key).map(([name, value]) => [name, String(value)]))
    : { [last]: String(key ?? '') };
  return follow(bucket, parts, { labels: { ...labels, ...own }, last });
}

/** Answers of which a part is missing are no measurement. */
function incomplete(answer: Readonly<Record<string, unknown>>): string | null {
  if (answer['error'] !== undefined) return null;
  if (answer['timed_out'] === true) return 'the search timed out';
  const failed = member(answer['_shards'], 'failed');
  return typeof failed === 'number' && failed > 0 ? `${failed} shards failed` : null;
}

function read(answer: Readonly<Record<string, unknown>>, path: string, where: string): Reading {
  const error = answer['error'];
  if (error !== undefined) {
    const said = `${String(member(error, 'type') ?? 'error')}: ${String(member(error, 'reason') ?? error)}`;
    return refused(fault('MONITOR_REFUSED', where, { said: said.slice(0, 200) }));
  }
  const missing = incomplete(answer);
  if (missing !== null) return refused(fault('MONITOR_PARTIAL', where, { found: missing }));
  const found = follow(answer, path.split('.'), { labels: {}, last: 'key' });
  // The average of nothing is null: there is no value, which is not the same as a wrong path.
  const values = found
    .filter(({ value }) => value !== null)
    .map(({ labels, value }) => ({ labels, read: valueIn(value) }));
  if (found.length === 0 && !endsInBuckets(answer, path))
    return refused(fault('MONITOR_PATH', where, { path, found: 'nothing is there' }));
  const asked: AskedValue[] = [];
  for (const { labels, read: one } of values) {
    if (one === null)
      return refused(fault('MONITOR_PATH', where, { path, found: 'what is there is no number' }));
    asked.push({ name: null, labels, ...one });
  }
  return reading(asked, [], where);
}

/** Whether the path goes through a list that is there and empty. */
function endsInBuckets(answer: unknown, path: string): boolean {
  const parts = path.split('.');
  const end = parts.indexOf('buckets');
  if (end < 0) return false;
  let at = answer;
  for (const part of parts.slice(0, end + 1)) at = member(at, part);
  return Array.isArray(at) && at.length === 0;
}

/** Faults: `MONITOR_ANSWER`, `MONITOR_EMPTY`, `MONITOR_MANY`, `MONITOR_PARTIAL`, `MONITOR_PATH`, `MONITOR_REFUSED`. */
export function aggregation(source: Source, { index, body, path }: Aggregation): Asked {
  return {
    request: question(source, {
      method: 'POST',
      path: `/${encodeURIComponent(index.toWellFormed())}/_search?size=0`,
      type: 'application/json',
      body,
    }),
    read: readingJson(source.where, (answer) => read(answer, path, source.where)),
  };
}
