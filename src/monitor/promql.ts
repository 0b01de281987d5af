/**
 * An instant query to Prometheus or what speaks like it (https://prometheus.io/docs/prometheus/latest/querying/api/):
 * a scalar is one value, a vector one for each series. Sent as a form, since queries can be longer than addresses.
 */
import { fault } from '../failure/catalogue.js';
import { labelsIn, member, question, reading, readingJson, refused, unexpected, valueIn } from './answers.js';
import type { Asked, AskedValue, Reading, Source } from './asked.js';

export interface PromQuery {
  readonly query: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** `[seconds, "value"]`. */
function pairOf(found: unknown): Pick<AskedValue, 'value' | 'invalid'> | null {
  return Array.isArray(found) && found.length === 2 && typeof found[1] === 'string'
    ? valueIn(found[1])
    : null;
}

function seriesOf(found: unknown): AskedValue | null {
  const pair = pairOf(member(found, 'value'));
  if (pair === null) return null;
  const { __name__: name = null, ...labels } = labelsIn(member(found, 'metric'));
  return { name, labels, ...pair };
}

function texts(found: unknown): readonly string[] {
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}

function valuesIn(data: unknown, where: string): readonly AskedValue[] | Reading {
  const type = member(data, 'resultType');
  const result = member(data, 'result');
  if (type === 'scalar') {
    const pair = pairOf(result);
    return pair === null
      ? unexpected(where, 'its scalar has no value')
      : [{ name: null, labels: {}, ...pair }];
  }
  if (type === 'matrix' || type === 'string') return refused(fault('MONITOR_RANGE', where, { found: type }));
  if (type !== 'vector' || !Array.isArray(result)) return unexpected(where, 'it has no vector and no scalar');
  const values = result.map(seriesOf).filter((value) => value !== null);
  return values.length === result.length ? values : unexpected(where, 'a series of its vector has no value');
}

/** Faults: `MONITOR_ANSWER`, `MONITOR_EMPTY`, `MONITOR_MANY`, `MONITOR_RANGE`, `MONITOR_REFUSED`; notice `MONITOR_WARNING`. */
export function promQuery(source: Source, { query, now }: PromQuery): Asked {
  const { where } = source;
  const form = new URLSearchParams({ query, time: String(now / 1000) });
  return {
    request: question(source, {
      method: 'POST',
      path: '/api/v1/query',
      type: 'application/x-www-form-urlencoded',
      body: form.toString(),
    }),
    read: readingJson(where, (answer) => {
      if (answer['status'] !== 'success') {
        const said = `${String(answer['errorType'] ?? 'no status')}: ${String(answer['error'] ?? '')}`;
        return refused(fault('MONITOR_REFUSED', where, { said: said.slice(0, 200) }));
      }
      const values = valuesIn(answer['data'], where);
      if ('ok' in values) return values;
      const notices = texts(answer['warnings']).map((said) =>
        fault('MONITOR_WARNING', where, { said: said.slice(0, 200) }),
      );
      return reading(values, notices, where);
    }),
  };
}
