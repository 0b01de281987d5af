/**
 * Prometheus' remote write 1.0 (https://prometheus.io/docs/specs/prw/remote_write_spec/): a `WriteRequest` of Protocol
 * Buffers in a block of Snappy. All samples have the time of the report, so that sending them again changes nothing.
 *
 *   WriteRequest { repeated TimeSeries timeseries = 1; repeated MetricMetadata metadata = 3; }
 *   TimeSeries { repeated Label labels = 1; repeated Sample samples = 2; }
 *   Label { string name = 1; string value = 2; }     Sample { double value = 1; int64 timestamp = 2; }
 *   MetricMetadata { MetricType type = 1; string metric_family_name = 2; string help = 4; string unit = 5; }
 */
import { okByStatus } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, serverSecrets } from './authorization.js';
import type { Exported } from './exported.js';
import { familiesOf, type Sample } from './samples.js';
import type { Series } from './series.js';
import { snappyBlock } from './snappy.js';
import type { RemoteWrite } from './targets.js';
import { varint } from './varint.js';

/** So many series a request, as Prometheus itself sends by default. */
const SERIES_A_REQUEST = 2000;
const GAUGE = 2;

function framed(field: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from([field * 8 + 2, ...varint(bytes.length)]), bytes]);
}

function text(field: number, value: string): Uint8Array {
  return framed(field, Buffer.from(value, 'utf8'));
}

function whole(field: number, value: number): Uint8Array {
  return Uint8Array.from([field * 8, ...varint(value)]);
}

function double(field: number, value: number): Uint8Array {
  const bytes = Buffer.alloc(9, field * 8 + 1);
  bytes.writeDoubleLE(value, 1);
  return bytes;
}

function timeSeries(name: string, { labels, value }: Sample, at: number): Uint8Array {
  // `__name__` sorts before every other name, as those start with a small letter.
  const pairs = [['__name__', name], ...Object.entries(labels)];
  const parts = pairs.map(([key = '', text_ = '']) =>
    framed(1, Buffer.concat([text(1, key), text(2, text_)])),
  );
  return framed(1, Buffer.concat([...parts, framed(2, Buffer.concat([double(1, value), whole(2, at)]))]));
}

function metadata({ name, help, unit }: Series): Uint8Array {
  return framed(3, Buffer.concat([whole(1, GAUGE), text(2, name), text(4, help), text(5, unit ?? '')]));
}

/** The address as Prometheus is configured with it; of a bare host, the path that Prometheus itself listens on. */
function address(url: string): string {
  return /^https?:\/\/[^/?#]+\/?$/.test(url) ? below(url, '/api/v1/write') : url;
}

export function remoteWrite(target: RemoteWrite, exported: Exported): readonly Request[] {
  const at = Date.parse(exported.report.createdAt);
  const rows = familiesOf(exported).flatMap(({ series, samples }) =>
    samples.map((sample) => ({ series, bytes: timeSeries(series.name, sample, at) })),
  );
  const secrets = serverSecrets(target);
  return Array.from({ length: Math.ceil(rows.length / SERIES_A_REQUEST) }, (_, index) => {
    const part = rows.slice(index * SERIES_A_REQUEST, (index + 1) * SERIES_A_REQUEST);
    const described = [...new Set(part.map(({ series }) => series))].map(metadata);
    return {
      method: 'POST',
      url: address(target.url),
      headers: {
        'content-type': 'application/x-protobuf',
        'content-encoding': 'snappy',
        'x-prometheus-remote-write-version': '0.1.0',
        ...authorization(target.credentials, 'Bearer'),
      },
      body: snappyBlock(Buffer.concat([...part.map(({ bytes }) => bytes), ...described])),
      secrets,
      ok: okByStatus(secrets),
    };
  });
}
