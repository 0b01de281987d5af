import { compressors } from 'hyparquet-compressors';
import { describe, expect, it } from 'vitest';
import { grafanaAnnotations } from '../../src/export/grafana.js';
import { influx, influxLines } from '../../src/export/influx.js';
import { pushgateway } from '../../src/export/pushgateway.js';
import { remoteWrite } from '../../src/export/remote-write.js';
import { familiesOf } from '../../src/export/samples.js';
import { SERIES } from '../../src/export/series.js';
import { snappyBlock } from '../../src/export/snappy.js';
import type { Credentials } from '../../src/export/targets.js';
import type { Request } from '../../src/request/request.js';
import { maskedRequest, secretForms } from '../../src/request/secrets.js';
import { CANARY } from '../notify/messages.js';
import { report } from '../render/building.js';
import { readText, sampleKey } from './prometheus-text.js';
import { exported, full, hostile, NAMES } from './series-samples.js';
import { fieldsOf } from './wire.js';

const GATEWAY = {
  type: 'prometheus-pushgateway',
  url: 'http://gateway:9091/',
  credentials: null,
  job: 'checks',
} as const;
const WRITE = {
  type: 'prometheus-remote-write',
  url: 'https://prometheus.example',
  credentials: null,
} as const;
const GRAFANA = {
  type: 'grafana-annotations',
  url: 'https://grafana.example/sub/',
  credentials: null,
  dashboard: 'holdline',
} as const;
const INFLUX = {
  type: 'influx',
  url: 'https://influx.example',
  credentials: null,
  org: 'acme & co',
  bucket: 'quality',
} as const;

function built(credentials: Credentials): readonly Request[] {
  return [
    ...pushgateway({ ...GATEWAY, credentials }, exported()),
    ...remoteWrite({ ...WRITE, credentials }, exported()),
    ...grafanaAnnotations({ ...GRAFANA, credentials }, exported()),
    ...influx({ ...INFLUX, credentials }, exported()),
  ];
}

describe('every server', () => {
  it.each<[Credentials, RegExp]>([
    [{ kind: 'bearer', token: CANARY }, /^(?:Bearer|Token) /],
    [{ kind: 'basic', username: `user-${CANARY}`, password: CANARY }, /^Basic [\w+/=]+$/],
    [{ kind: 'api-key', key: CANARY }, /^(?:Bearer|Token) /],
  ])('is told who asks, and nobody else is', (credentials, header) => {
    for (const request of built(credentials)) {
      expect(request.headers['authorization']).toMatch(header);
      const shown = `${maskedRequest(request)}${request.url}${request.ok(500, `no: ${CANARY} ${request.headers['authorization']}`)}`;
      for (const form of secretForms(CANARY)) expect(shown).not.toContain(form);
      expect(shown).not.toContain(request.headers['authorization']?.split(' ')[1]);
    }
  });

  it('may have a key in its address, which is shown to nobody', () => {
    const url = `https://server.example/${encodeURIComponent(CANARY)}/`;
    const requests = [
      ...pushgateway({ ...GATEWAY, url }, exported()),
      ...remoteWrite({ ...WRITE, url }, exported()),
      ...grafanaAnnotations({ ...GRAFANA, url }, exported()),
      ...influx({ ...INFLUX, url }, exported()),
    ];
    for (const request of requests) {
      expect(request.url).toContain(encodeURIComponent(CANARY));
      const shown = `${maskedRequest(request)}${request.ok(404, `nothing at ${request.url}, ${CANARY}`)}`;
      expect(shown).toContain('https://server.example/***');
      for (const form of secretForms(CANARY)) expect(shown).not.toContain(form);
    }
  });

  it('is sent no header where it asks nobody, and believed by its status', () => {
    for (const { headers, ok } of built(null)) {
      expect(Object.keys(headers)).not.toContain('authorization');
      expect(ok(204, '')).toBeNull();
      expect(ok(400, 'out of bounds')).toBe('answered 400: out of bounds');
    }
  });

  it('gets the same bytes for the same values', () => {
    expect(built(null).map(({ url, body }) => [url, body])).toEqual(
      built(null).map(({ url, body }) => [url, body]),
    );
  });
});

/** The grouping key as the gateway reads it. */
function keyOf(url: string): Readonly<Record<string, string>> {
  const parts = new URL(url).pathname.split('/').slice(2);
  const key: Record<string, string> = {};
  for (let index = 0; index < parts.length; index += 2) {
    const [name = '', value = ''] = parts.slice(index, index + 2);
    key[name.replace('@base64', '')] = name.endsWith('@base64')
      ? Buffer.from(value, 'base64url').toString('utf8')
      : value;
  }
  return key;
}

describe('pushgateway', () => {
  it('puts each suite into a group of its own, with the names as they are', () => {
    const requests = pushgateway({ ...GATEWAY, job: 'a/b' }, hostile);
    expect(new Set(requests.map(({ url }) => url)).size).toBe(NAMES.length);
    for (const { method, url, body } of requests) {
      expect(method).toBe('PUT');
      const { job, ...labels } = keyOf(url);
      expect(job).toBe('a/b');
      expect(labels).toMatchObject({ repository: 'acme/sentiment', branch: 'pull/812' });
      const { samples } = readText(String(body));
      for (const key of samples.keys())
        expect(Object.fromEntries(JSON.parse(key).slice(1))).toMatchObject(labels);
    }
  });

  it('keeps signs of addresses out of base64', () => {
    const [request] = pushgateway({ ...GATEWAY, job: '???>>>' }, exported());
    expect(request?.url).toContain('/metrics/job@base64/Pz8_Pj4-/');
  });

  it('pushes every sample once', () => {
    const all = familiesOf(hostile).reduce((sum, { samples }) => sum + samples.length, 0);
    const pushed = pushgateway(GATEWAY, hostile).map(({ body }) => readText(String(body)).samples.size);
    expect(pushed.reduce((sum, size) => sum + size, 0)).toBe(all);
  });

  it('writes plain names plainly', () => {
    const one = { ...exported(report({ result: 'pass', head: null, verdicts: [full()] })), repository: null };
    expect(pushgateway(GATEWAY, one).map(({ url }) => url)).toEqual([
      'http://gateway:9091/metrics/job/checks/suite/qa',
    ]);
  });

  it('pushes an error that has no suite', () => {
    const broken = { ...exported(report({ result: 'error', head: null, base: null })), repository: null };
    const [request] = pushgateway(GATEWAY, broken);
    expect(request?.url).toBe('http://gateway:9091/metrics/job/checks');
    expect(request?.body).toContain('holdline_result{result="error"} 1\n');
  });
});

function unpacked(body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body);
  let length = 0;
  for (let at = 0, scale = 1; ; at += 1, scale *= 128) {
    length += (bytes.readUInt8(at) % 128) * scale;
    if (bytes.readUInt8(at) < 128) break;
  }
  const read = compressors.SNAPPY?.(bytes, length);
  return Buffer.from(read ?? []);
}

describe('remoteWrite', () => {
  it('writes every sample with sorted labels and the time of the report', () => {
    const found = new Map<string, number>();
    const [request, more] = remoteWrite(WRITE, hostile);
    expect(more).toBeUndefined();
    for (const { field, bytes } of fieldsOf(unpacked(request?.body ?? ''))) {
      if (field !== 1) continue;
      const parts = fieldsOf(bytes);
      const pairs = parts
        .filter((part) => part.field === 1)
        .map((label) => fieldsOf(label.bytes).map((text) => text.bytes.toString('utf8')));
      const names = pairs.map(([name = '']) => name);
      expect(names).toEqual([...names].sort());
      const { __name__: name = '', ...labels } = Object.fromEntries(pairs);
      const [value, at] = fieldsOf(parts.find((part) => part.field === 2)?.bytes ?? Buffer.alloc(0));
      expect(at?.whole).toBe(Date.parse(hostile.report.createdAt));
      found.set(sampleKey(name, labels), value?.double ?? Number.NaN);
    }
    const expected = familiesOf(hostile).flatMap(({ series, samples }) =>
      samples.map(({ labels, value }) => [sampleKey(series.name, labels), value] as const),
    );
    expect(found).toEqual(new Map(expected));
  });

  it('describes each series it writes as a gauge', () => {
    const [request] = remoteWrite(WRITE, hostile);
    const described = fieldsOf(unpacked(request?.body ?? '')).filter(({ field }) => field === 3);
    const names = described.map(({ bytes }) => {
      const [type, name, help, unit] = fieldsOf(bytes);
      expect(type?.whole).toBe(2);
      expect([2, 4, 5]).toEqual([name?.field, help?.field, unit?.field]);
      return name?.bytes.toString('utf8');
    });
    expect(names).toEqual(SERIES.map(({ name }) => name));
  });

  it('sends many series in several requests', () => {
    const verdicts = Array.from({ length: 300 }, (_, index) => full({ id: `qa/m${index}` }));
    const requests = remoteWrite(WRITE, exported(report({ result: 'pass', verdicts })));
    const counts = requests.map(
      ({ body }) => fieldsOf(unpacked(body)).filter(({ field }) => field === 1).length,
    );
    // 17 samples a metric, and 4 + 11 + 3 of the suite.
    expect(counts).toEqual([2000, 2000, 300 * 17 + 18 - 4000]);
  });

  it('adds the path of Prometheus to a bare host, and none to an address', () => {
    const url = (given: string): string | undefined =>
      remoteWrite({ ...WRITE, url: given }, exported())[0]?.url;
    expect(url('https://prometheus.example/')).toBe('https://prometheus.example/api/v1/write');
    expect(url('https://mimir.example/api/v1/push')).toBe('https://mimir.example/api/v1/push');
  });
});

describe('snappyBlock', () => {
  it.each([0, 1, 59, 60, 61, 256, 65_536, 65_537, 200_000])('of %i bytes reads back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 251);
    expect(unpacked(snappyBlock(bytes)).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** A line by the rules of line protocol: where an unescaped comma, blank or equals sign stands, something ends. */
function lineOf(line: string): readonly (readonly string[])[] {
  const [key = '', fields = '', time = '', ...rest] = line.split(/(?<!\\) /);
  if (rest.length > 0 || !/^\d{19}$/.test(time)) throw new Error(`not a line: ${line}`);
  const tags = key.split(/(?<!\\),/).slice(1);
  const pairs = [...tags, ...fields.split(',')].map((pair) => pair.split(/(?<!\\)=/));
  return pairs.map((pair) => pair.map((text) => text.replace(/\\([,= ])/g, '$1')));
}

describe('influxLines', () => {
  it('keeps every sample and every name apart, whatever the names are', () => {
    const lines = influxLines(hostile).trimEnd().split('\n');
    const fields = lines.flatMap((line) => lineOf(line).slice(-1));
    expect(fields.length).toBe(lines.length);
    const metrics = new Set<string>();
    for (const line of lines) {
      for (const pair of lineOf(line)) {
        expect(pair).toHaveLength(2);
        expect(pair).not.toContain('');
        if (pair[0] === 'metric') metrics.add(pair[1] ?? '');
      }
    }
    expect(metrics.size).toBe(NAMES.length);
    expect([...metrics]).toContain('a,b=c d');
    expect([...metrics]).toContain('a∖,b');
  });

  it('writes one line for all that has the same tags', () => {
    const text = influxLines(exported(report({ result: 'pass', verdicts: [full()] })));
    const place = 'branch=pull/812,label_lang=fr,metric=f1,repository=acme/sentiment,suite=qa,unit=fraction';
    const time = `${Date.parse('2026-11-20T09:12:58.000Z')}000000`;
    expect(text).toContain(
      `holdline_metric,${place} value=0.25,value_low=0.2,value_high=0.3,examples=400,base_value=0.5,change=-0.25,` +
        `change_low=-0.375,change_high=-0.125,p_value=0.001,p_value_adjusted=0.002,detectable_change=0.0625 ${time}\n`,
    );
  });

  it('is written to a bucket of an organisation', () => {
    const [request] = influx({ ...INFLUX, credentials: { kind: 'bearer', token: 't' } }, exported());
    expect(request?.url).toBe(
      'https://influx.example/api/v2/write?org=acme+%26+co&bucket=quality&precision=ns',
    );
    expect(request?.headers['authorization']).toBe('Token t');
    expect(request?.body).toBe(influxLines(exported()));
  });

  it('keeps the first of two names that look the same in one line', () => {
    const twins = ['a\\b', 'a∖b'].map((metric, index) =>
      full({
        id: metric,
        metric,
        change: null,
        head: { value: index, n: null, standardError: null, interval: null },
      }),
    );
    const text = influxLines(exported(report({ result: 'pass', verdicts: twins })));
    expect(text.match(/ value=[01]/g)).toEqual([' value=0']);
  });
});

describe('grafanaAnnotations', () => {
  const bodyOf = (from = exported(), dashboard: string | null = 'holdline'): Record<string, unknown> =>
    JSON.parse(String(grafanaAnnotations({ ...GRAFANA, dashboard }, from)[0]?.body));

  it('marks the time of the report on the dashboard', () => {
    const [request] = grafanaAnnotations(GRAFANA, exported());
    expect(request?.url).toBe('https://grafana.example/sub/api/annotations');
    const body = bodyOf();
    expect(body).toMatchObject({ dashboardUID: 'holdline', time: Date.parse('2026-11-20T09:12:58.000Z') });
    expect(body['tags']).toEqual([
      'holdline',
      'holdline-result:fail',
      'holdline-repository:acme/sentiment',
      'holdline-branch:pull/812',
      'holdline-suite:sentiment',
    ]);
    expect(body['text']).toContain('<br>regressed: sentiment/accuracy{lang=fr}<br>');
    expect(body['text']).toContain('<a href="https://github.com/acme/sentiment/actions/runs/7">run</a>');
    expect(Object.keys(bodyOf(exported(), null))).not.toContain('dashboardUID');
  });

  it('lets no name be more than text, and no tag longer than Grafana keeps', () => {
    const names = ['<img src=x onerror=alert(1)>', 'a:b:c', `${'x'.repeat(500)}`, ...NAMES];
    const verdicts = names.map((name) => full({ id: name, suite: name, outcome: 'regressed' }));
    const body = bodyOf({
      ...exported(report({ result: 'fail', verdicts })),
      runUrl: 'https://x.example/"><script>',
    });
    const tags = Array.isArray(body['tags']) ? body['tags'].map(String) : [];
    expect(tags.length).toBeGreaterThan(10);
    for (const tag of tags) {
      expect(tag.length).toBeLessThanOrEqual(100);
      expect(tag).toMatch(/^holdline(?:-[a-z]+:[^:\p{Cc}]*)?$/u);
    }
    const image = exported(
      report({ result: 'fail', verdicts: [full({ id: names[0] ?? '', outcome: 'regressed' })] }),
    );
    expect(bodyOf(image)['text']).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const text = String(body['text']).replaceAll('<br>', '');
    expect(text).not.toMatch(/[<>"\p{Cc}]/u);
  });
});
