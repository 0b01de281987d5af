/**
 * The report in InfluxDB's line protocol (https://docs.influxdata.com/influxdb/v2/reference/syntax/line-protocol/) and
 * written by the API of version 2: measurements `holdline_metric` and `holdline_suite`, tags from the labels of the one
 * table, one line for all fields with the same tags. Numbers are floats, so that a field never changes its type.
 */
import type { Labels } from '../model/evaluation.js';
import { plainText } from '../render/escape.js';
import { okByStatus } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, serverSecrets } from './authorization.js';
import type { Exported } from './exported.js';
import { familiesOf } from './samples.js';
import type { Influx } from './targets.js';

/**
 * Text of a tag: in one line, with `,`, `=` and blanks escaped. A backslash before one of these, or at the end, is read
 * differently from server to server, so every one becomes the sign ∖ that only looks like it.
 */
function tagText(text: string): string {
  return plainText(text)
    .replaceAll('\\', '\u2216')
    .replace(/[,= ]/g, (sign) => `\\${sign}`);
}

function tagSet(labels: Labels): string {
  const tags = Object.entries(labels).map(([name, value]) => `,${tagText(name)}=${tagText(value)}`);
  return tags.join('');
}

/** Lines with times in nanoseconds; each ends with a line feed. */
export function influxLines(exported: Exported): string {
  const time = `${Date.parse(exported.report.createdAt)}000000`;
  const lines = new Map<string, Map<string, number>>();
  // Many samples share their labels: the text of these is made once.
  const keys = new Map<Labels, string>();
  for (const { series, samples } of familiesOf(exported)) {
    for (const { labels, value } of samples) {
      const key = keys.get(labels) ?? `holdline_${series.of}${tagSet(labels)}`;
      keys.set(labels, key);
      const fields = lines.get(key) ?? new Map<string, number>();
      lines.set(key, fields);
      // Names that look the same in one line are one series: the first counts, as in all other exports.
      if (!fields.has(series.field)) fields.set(series.field, value);
    }
  }
  const written = [...lines].map(([key, fields]) => {
    const pairs = [...fields].map(([name, value]) => `${name}=${value}`);
    return `${key} ${pairs.join(',')} ${time}\n`;
  });
  return written.join('');
}

export function influx(target: Influx, exported: Exported): readonly Request[] {
  const query = new URLSearchParams({ org: target.org, bucket: target.bucket, precision: 'ns' });
  const secrets = serverSecrets(target);
  return [
    {
      method: 'POST',
      url: below(target.url, `/api/v2/write?${query}`),
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        ...authorization(target.credentials, 'Token'),
      },
      body: influxLines(exported),
      secrets,
      ok: okByStatus(secrets),
    },
  ];
}
