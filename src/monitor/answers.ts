/** How every answer of monitoring is looked into. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Labels } from '../model/evaluation.js';
import { isTaken, jsonAnswer, refusal, statusRefusal } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { type AskedValue, MOST_VALUES, type Reading, type Source } from './asked.js';

type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of this name, never anything inherited. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

const SHOWN = 40;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity)$/i;
const NUMERAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number, or the text of one; `null` for what is no number at all. NaN and infinities are told, never taken. */
export function valueIn(found: unknown): Pick<AskedValue, 'value' | 'invalid'> | null {
  if (typeof found === 'string' && NOT_FINITE.test(found)) return { value: null, invalid: found };
  const number = typeof found === 'string' && NUMERAL.test(found) ? Number(found) : found;
  if (typeof number !== 'number') return null;
  return Number.isFinite(number)
    ? { value: number, invalid: null }
    : { value: null, invalid: String(found).slice(0, SHOWN) };
}

export function labelsIn(found: unknown): Labels {
  if (!isObject(found)) return {};
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
}

export function refused(problem: Fault): Reading {
  return { ok: false, fault: problem };
}

/** Faults: `MONITOR_EMPTY`, `MONITOR_MANY`. */
export function reading(values: readonly AskedValue[], notices: readonly Fault[], where: string): Reading {
  if (values.length === 0) return refused(fault('MONITOR_EMPTY', where, {}));
  if (values.length > MOST_VALUES) {
    return refused(fault('MONITOR_MANY', where, { found: values.length, limit: MOST_VALUES }));
  }
  return { ok: true, values, notices };
}

/** Fault: `MONITOR_ANSWER`. */
export function unexpected(where: string, found: string): Reading {
  return refused(fault('MONITOR_ANSWER', where, { found: refusal(found, []) }));
}

/** Parses before it reads: what is no object of JSON is told. */
export function readingJson(where: string, read: (answer: JsonObject) => Reading): (body: string) => Reading {
  return (body) => {
    const answer = jsonAnswer(body);
    return answer === null ? unexpected(where, 'it is no JSON object') : read(answer);
  };
}

/** A question whose status can be believed. */
export function question(
  source: Source,
  parts: Pick<Request, 'method' | 'body'> & { path: string; type: string | null },
): Request {
  const { credentials } = source;
  const secrets = credentials?.secrets ?? [];
  return {
    method: parts.method,
    url: `${source.url.replace(/\/+$/, '')}${parts.path}`,
    headers: {
      accept: 'application/json',
      ...(parts.type === null ? {} : { 'content-type': parts.type }),
      ...(credentials === null ? {} : { authorization: credentials.header }),
    },
    body: parts.body,
    secrets,
    ok: (status, body) => (isTaken(status) ? null : statusRefusal(status, body, secrets)),
  };
}
