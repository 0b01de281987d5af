/** Values of monitoring systems in a health check, asked of servers on this machine that answer well and badly. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import type { Report } from '../../src/model/report.js';
import { ANSWERS, closedPort, redirecting, type Sink, sink } from '../bundle/sinks.js';
import { checkBefore } from './check.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const TOKEN = 'kanarie+Vogel/77=';
const CONFIG_START = 'rules: [{ match: "health:monitoring/*", min: 0.9 }]\nhealth:\n  sources:\n';

beforeEach(() => {
  vi.stubEnv('MON_TOKEN', TOKEN);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const answering = async (body: unknown, status = 200): Promise<Sink> =>
  await sink((_, response) =>
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body)),
  );

const series = (...values: readonly (readonly [Readonly<Record<string, string>>, string])[]) => ({
  status: 'success',
  data: {
    resultType: 'vector',
    result: values.map(([metric, value]) => ({ metric, value: [NOW / 1000, value] })),
  },
});

const prometheus = (url: string, more = '') =>
  `    - { name: serving, type: prometheus, url: "${url}", query: "avg by (model) (accuracy)", token: "\${MON_TOKEN}", allow-private-hosts: true${more} }\n`;

async function check(sources: string, start = CONFIG_START): Promise<Report> {
  return await checkBefore(null, [], { now: NOW, history: null, config: `${start}${sources}` });
}

const codes = ({ notices }: Report) => notices.map(({ code }) => code);
const rows = ({ verdicts }: Report) =>
  verdicts.map(({ id, outcome, head }) => [id, outcome, head?.value ?? null]);

describe('a source that answers', () => {
  it('is asked once, with its token and the time of the check, and is held to the rules', async () => {
    const { url, got } = await answering(series([{ __name__: 'accuracy' }, '0.93']));
    const report = await check(prometheus(url, ', unit: fraction, direction: higher'));
    expect([report.result, ...codes(report)]).toEqual(['pass']);
    expect(rows(report)).toEqual([['health:monitoring/serving', 'passed', 0.93]]);
    expect(report.verdicts[0]).toMatchObject({ unit: 'fraction', direction: 'higher', limits: { min: 0.9 } });
    expect(got).toMatchObject([
      { method: 'POST', path: '/api/v1/query', body: expect.stringContaining(`time=${NOW / 1000}`) },
    ]);
  });

  it('has a measurement for each series, each judged', async () => {
    const { url } = await answering(series([{ model: 'a' }, '0.95'], [{ model: 'b' }, '0.4']));
    const report = await check(prometheus(url));
    expect(report.result).toBe('fail');
    expect(rows(report)).toEqual([
      ['health:monitoring/serving{model=a}', 'passed', 0.95],
      ['health:monitoring/serving{model=b}', 'violated', 0.4],
    ]);
  });

  it('is Elasticsearch, whose buckets are labels', async () => {
    const buckets = [
      { key: 'a', doc_count: 3, score: { value: 0.95 } },
      { key: 'b', doc_count: 0, score: { value: null } },
    ];
    const { url, got } = await answering({ _shards: { failed: 0 }, aggregations: { model: { buckets } } });
    const body = 'body: { aggs: { model: { terms: { field: model, missing: null } } } }';
    const report = await check(
      `    - { name: judged, type: elasticsearch, url: "${url}", index: evals-*, path: aggregations.model.buckets.score.value, ${body}, allow-private-hosts: true }\n`,
    );
    expect(rows(report)).toEqual([['health:monitoring/judged{model=a}', 'passed', 0.95]]);
    expect(got).toMatchObject([
      {
        method: 'POST',
        path: '/evals-*/_search?size=0',
        body: '{"aggs":{"model":{"terms":{"field":"model","missing":null}}}}',
      },
    ]);
  });

  it('is a run of MLflow, whose metrics are labels', async () => {
    vi.stubEnv('RUN', 'a b');
    const metrics = [
      { key: 'accuracy', value: 0.95 },
      { key: 'holdline/head/x', value: 0.1 },
    ];
    const { url, got } = await answering({ run: { info: { status: 'FINISHED' }, data: { metrics } } });
    const report = await check(
      `    - { name: nightly, type: mlflow, url: "${url}", run: "\${RUN}", allow-private-hosts: true }\n`,
    );
    expect(rows(report)).toEqual([['health:monitoring/nightly{metric=accuracy}', 'passed', 0.95]]);
    expect(got[0]?.path).toBe('/api/2.0/mlflow/runs/get?run_id=a+b');
  });

  it('tells where no rule bounds what it gives, and alone judges nothing, which is an error', async () => {
    const { url } = await answering(series([{}, '0.93']));
    const report = await check(prometheus(url), 'health:\n  sources:\n');
    expect([report.result, ...codes(report)]).toEqual(['error', 'MONITOR_UNLIMITED']);
    const required = await check(
      prometheus(url),
      'required: ["health:monitoring/serving"]\nhealth:\n  sources:\n',
    );
    expect(codes(required)).toEqual([]);
  });

  it('tells its warnings', async () => {
    const { url } = await answering({ ...series([{}, '0.93']), warnings: ['a remote read failed'] });
    expect(codes(await check(prometheus(url)))).toEqual(['MONITOR_WARNING']);
  });
});

describe('a source without a value', () => {
  it.each(['NaN', '+Inf', '-Inf', '1e999'])('that gives %s is an error, and no number', async (value) => {
    const { url } = await answering(series([{}, value]));
    const report = await check(prometheus(url));
    expect([report.result, ...codes(report)]).toEqual(['error', 'MONITOR_NO_NUMBER']);
    expect(rows(report)).toEqual([['health:monitoring/serving', 'invalid', null]]);
    const unbounded = await check(prometheus(url), 'health:\n  sources:\n');
    expect([unbounded.result, codes(unbounded)[0]]).toEqual(['error', 'MONITOR_NO_NUMBER']);
  });

  it('fails where one of its series is NaN, and tells of it where no rule bounds that', async () => {
    const { url } = await answering(series([{ model: 'a' }, 'NaN'], [{ model: 'b' }, '0.95']));
    const report = await check(prometheus(url));
    expect([report.result, ...codes(report)]).toEqual(['fail', 'MONITOR_NOT_FINITE']);
    expect(report.notices[0]?.what).toContain('health:monitoring/serving{model=a} is NaN');
    const start = 'rules: [{ match: "*/*{model=b}", min: 0.9 }]\nhealth:\n  sources:\n';
    const bounded = await check(prometheus(url), start);
    expect([bounded.result, ...codes(bounded)]).toEqual(['pass', 'MONITOR_NOT_FINITE']);
  });

  const deep = `{"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":{"toString":1}},"value":[1,"1"]}]}}`;
  const long = series([{ model: 'x'.repeat(1000) }, '1']);
  const bad: readonly (readonly [string, () => Promise<string>, string, RegExp])[] = [
    ['nothing', async () => (await answering(series())).url, 'MONITOR_EMPTY', /no value/],
    ['no JSON', async () => (await answering('<html>')).url, 'MONITOR_ANSWER', /no JSON/],
    ['another JSON', async () => (await answering({ status: 'success' })).url, 'MONITOR_ANSWER', /no vector/],
    ['objects for texts', async () => (await answering(deep)).url, 'MONITOR_ANSWER', /not as it should be/],
    ['labels without end', async () => (await answering(long)).url, 'MONITOR_ANSWER', /more than 1000/],
    [
      'one series twice',
      async () => (await answering(series([{ __name__: 'a' }, '1'], [{ __name__: 'b' }, '2']))).url,
      'MONITOR_DOUBLE',
      /health:monitoring\/serving/,
    ],
    [
      'a refusal that says the token',
      async () => (await answering({ status: 'error', errorType: 'bad', error: `no ${TOKEN}` })).url,
      'MONITOR_REFUSED',
      /no \*\*\*/,
    ],
    ['500', async () => (await sink(ANSWERS.broken)).url, 'MONITOR_UNREACHED', /answered 500/],
    ['429', async () => (await sink(ANSWERS.busy)).url, 'MONITOR_UNREACHED', /answered 429/],
    ['401', async () => (await sink(ANSWERS.refused)).url, 'MONITOR_UNREACHED', /answered 401/],
    ['its request', async () => (await sink(ANSWERS.echo)).url, 'MONITOR_UNREACHED', /answered 400/],
    ['one byte now and then', async () => (await sink(ANSWERS.drip)).url, 'MONITOR_UNREACHED', /within 2 s/],
    ['without end', async () => (await sink(ANSWERS.flood)).url, 'MONITOR_UNREACHED', /the answer has/],
    [
      'a redirect',
      async () => (await redirecting((await answering(series([{}, '1']))).url)).url,
      'MONITOR_UNREACHED',
      /redirects are not followed/,
    ],
    ['not at all', closedPort, 'MONITOR_UNREACHED', /ECONNREFUSED/],
  ];

  it.each(bad)('that answers %s is an error with its own sentence', async (_, start, code, what) => {
    const report = await check(prometheus(await start(), ', timeout: 2s'));
    expect([report.result, ...codes(report)]).toEqual(['error', code]);
    expect(report.notices[0]?.where).toBe('health:monitoring/serving');
    expect(report.notices[0]?.what).toMatch(what);
    expect(rows(report)).toEqual([['health:monitoring/serving', 'invalid', null]]);
    expect(JSON.stringify(report)).not.toContain('Vogel');
  });

  it('that is at a private address is not asked', async () => {
    const { url, got } = await answering(series([{}, '0.95']));
    const source = prometheus(url.replace('http:', 'https:')).replace(', allow-private-hosts: true', '');
    const report = await check(source);
    expect([report.result, ...codes(report), ...got]).toEqual(['error', 'MONITOR_UNREACHED']);
    expect(report.notices[0]?.fix).toContain('allow-private-hosts');
  });

  it('that needs a variable which is not set is not asked', async () => {
    vi.stubEnv('MON_TOKEN', '');
    const { url, got } = await answering(series([{}, '0.95']));
    const report = await check(prometheus(url));
    expect([report.result, ...codes(report), ...got]).toEqual(['error', 'MONITOR_VARIABLE']);
    expect(report.notices[0]?.what).toContain('MON_TOKEN');
  });

  it('does not keep the others from being judged', async () => {
    const good = await answering(series([{}, '0.95']));
    const other = prometheus(await closedPort()).replace('name: serving', 'name: other');
    const report = await check(`${prometheus(good.url)}${other}`);
    expect([report.result, ...codes(report)]).toEqual(['error', 'MONITOR_UNREACHED']);
    expect(rows(report)).toContainEqual(['health:monitoring/serving', 'passed', 0.95]);
  });
});

describe('a series that is gone', () => {
  const rules = (match: string, more = 'min: 0.9') =>
    `rules: [{ match: "${match}", ${more} }]\nhealth:\n  sources:\n`;

  it('is no number where a rule bounds it by name', async () => {
    const { url } = await answering(series([{ model: 'b' }, '0.95']));
    const report = await check(prometheus(url), rules('health:monitoring/serving{model=a}'));
    expect(report.result).toBe('fail');
    expect(rows(report)).toContainEqual(['health:monitoring/serving{model=a}', 'invalid', null]);
    const warned = await check(
      prometheus(url),
      rules('health:monitoring/serving{model=a}', 'min: 0.9, severity: warn'),
    );
    expect(warned.result).not.toBe('fail');
  });

  it('is missing where it is required, on the command line too', async () => {
    const { url } = await answering(series([{ model: 'b' }, '0.95']));
    const start = 'required: ["health:monitoring/serving{model=a}"]\nhealth:\n  sources:\n';
    const report = await check(prometheus(url), start);
    expect(report.result).toBe('fail');
    expect(rows(report)).toContainEqual(['health:monitoring/serving{model=a}', 'missing', null]);
  });

  it('makes a glob that matches nothing a wrong one, unless a source gave no answer', async () => {
    const { url } = await answering(series([{ model: 'b' }, '0.95']));
    const start = rules('health:monitoring/serving{region=*}');
    await expect(check(prometheus(url), start)).rejects.toThrow(/CONFIG_RULE_UNUSED/);
    const report = await check(prometheus(await closedPort()), start);
    expect(codes(report)).toEqual(['MONITOR_UNREACHED']);
  });
});

describe('what no source gives', () => {
  it('may be neither required nor bounded', async () => {
    const { url } = await answering(series([{}, '0.95']));
    const required = check(prometheus(url), 'required: ["health:monitoring/servnig"]\nhealth:\n  sources:\n');
    await expect(required).rejects.toThrow(/MONITOR_NO_SOURCE.*did you mean the source "serving"/);
    const start = 'rules: [{ match: "health:monitoring/servnig", min: 1 }]\nhealth:\n  sources:\n';
    await expect(check(prometheus(url), start)).rejects.toThrow(Failure);
  });
});
