import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/monitor/asked.js';
import { aggregation } from '../../src/monitor/elasticsearch.js';
import { mlflowRun } from '../../src/monitor/mlflow-run.js';
import { promQuery } from '../../src/monitor/promql.js';
import { maskedRequest } from '../../src/request/secrets.js';

const CANARY = 'kanarie+Vogel/77=';
const SOURCE = {
  url: 'https://monitoring.example/base/',
  credentials: { header: `Bearer ${CANARY}`, secrets: [CANARY] },
  where: 'health.quality',
};
const prom = promQuery(SOURCE, { query: 'avg(accuracy{job="a&b"})', now: 1_700_000_000_500 });
const search = (path: string) => aggregation(SOURCE, { index: 'evals', body: '{"aggs":{}}', path });
const run = mlflowRun(SOURCE, 'a b');

function codeOf(asked: Asked, answer: unknown): string {
  const read = asked.read(typeof answer === 'string' ? answer : JSON.stringify(answer));
  return read.ok ? 'ok' : read.fault.code;
}

const vector = (result: unknown, more: object = {}) => ({
  status: 'success',
  data: { resultType: 'vector', result },
  ...more,
});

describe('a question', () => {
  it.each([prom, search('x'), run])('shows no secret and believes no other status', ({ request }) => {
    expect(request.url).toMatch(/^https:\/\/monitoring\.example\/base\/[^/]/);
    expect(request.headers['authorization']).toContain(CANARY);
    expect(maskedRequest(request)).not.toContain(CANARY);
    expect(request.ok(200, '')).toBeNull();
    expect(request.ok(401, `no ${CANARY}`)).toBe('answered 401: no ***');
  });

  it.each([prom, search('x'), run])('makes a fault of every body that is no answer', (asked) => {
    for (const body of ['', 'null', '[]', '{', '<html>']) expect(codeOf(asked, body)).toBe('MONITOR_ANSWER');
    expect(codeOf(asked, '{}')).toMatch(/^MONITOR_(ANSWER|REFUSED|PATH)$/);
  });
});

describe('PromQL', () => {
  it('sends the query as a form, at the time that is given', () => {
    expect(String(prom.request.body)).toBe(
      'query=avg%28accuracy%7Bjob%3D%22a%26b%22%7D%29&time=1700000000.5',
    );
  });

  it('reads scalars and series, with NaN and infinities told and not taken', () => {
    const scalar = { status: 'success', data: { resultType: 'scalar', result: [1, '0.25'] } };
    expect(prom.read(JSON.stringify(scalar))).toMatchObject({ values: [{ value: 0.25, labels: {} }] });
    const series = ['0.5', 'NaN', '+Inf', '1e999'].map((value) => ({
      metric: { __name__: 'acc', m: 'a' },
      value: [1, value],
    }));
    const read = prom.read(JSON.stringify(vector(series, { warnings: ['remote read failed'] })));
    expect(read).toMatchObject({
      ok: true,
      values: [
        { name: 'acc', labels: { m: 'a' }, value: 0.5, invalid: null },
        { value: null, invalid: 'NaN' },
        { value: null, invalid: '+Inf' },
        { value: null, invalid: '1e999' },
      ],
      notices: [{ code: 'MONITOR_WARNING' }],
    });
  });

  it('has a fault for each answer that is no value', () => {
    expect(codeOf(prom, vector([]))).toBe('MONITOR_EMPTY');
    expect(codeOf(prom, vector(Array.from({ length: 1001 }, () => ({ metric: {}, value: [1, '1'] }))))).toBe(
      'MONITOR_MANY',
    );
    expect(codeOf(prom, vector([{ metric: {}, value: [1, 'x'] }]))).toBe('MONITOR_ANSWER');
    expect(codeOf(prom, vector([{ metric: {}, histogram: [] }]))).toBe('MONITOR_ANSWER');
    expect(codeOf(prom, { status: 'error', errorType: 'bad_data', error: 'parse' })).toBe('MONITOR_REFUSED');
    expect(codeOf(prom, { status: 'success', data: { resultType: 'matrix', result: [] } })).toBe(
      'MONITOR_RANGE',
    );
  });
});

describe('an aggregation', () => {
  it('is found by its path, through names with dots and through buckets', () => {
    const answer = {
      aggregations: {
        score: { value: 0.5 },
        time: { values: { '95.0': 12 } },
        model: {
          buckets: [
            { key: 'a', score: { value: 1 } },
            { key: 'b', score: { value: null } },
          ],
        },
      },
    };
    const body = JSON.stringify(answer);
    expect(search('aggregations.score.value').read(body)).toMatchObject({ values: [{ value: 0.5 }] });
    expect(search('aggregations.time.values.95.0').read(body)).toMatchObject({ values: [{ value: 12 }] });
    expect(search('aggregations.model.buckets.score.value').read(body)).toMatchObject({
      values: [{ value: 1, labels: { model: 'a' } }],
    });
  });

  it('has a fault for each answer that is no value', () => {
    const path = 'aggregations.score.value';
    expect(codeOf(search(path), { aggregations: { score: { value: null } } })).toBe('MONITOR_EMPTY');
    expect(codeOf(search('aggregations.m.buckets.s.value'), { aggregations: { m: { buckets: [] } } })).toBe(
      'MONITOR_EMPTY',
    );
    expect(codeOf(search(path), { aggregations: { score: { value: 'high' } } })).toBe('MONITOR_PATH');
    expect(codeOf(search('constructor.name'), {})).toBe('MONITOR_PATH');
    expect(codeOf(search(path), { timed_out: true })).toBe('MONITOR_PARTIAL');
    expect(codeOf(search(path), { _shards: { failed: 2 } })).toBe('MONITOR_PARTIAL');
    expect(codeOf(search(path), { error: { type: 'x', reason: 'y' } })).toBe('MONITOR_REFUSED');
  });
});

describe('a run of MLflow', () => {
  const answer = (metrics: unknown, info: object = { status: 'FINISHED' }) => ({
    run: { info, data: { metrics } },
  });

  it('gives its metrics, without those that Holdline wrote there', () => {
    const metrics = [
      { key: 'accuracy', value: 0.9 },
      { key: 'loss', value: 'NaN' },
      { key: 'holdline/head/x', value: 1 },
    ];
    expect(run.read(JSON.stringify(answer(metrics)))).toMatchObject({
      values: [
        { name: 'accuracy', value: 0.9 },
        { name: 'loss', value: null, invalid: 'NaN' },
      ],
    });
    expect(run.request.url).toContain('run_id=a+b');
  });

  it('has a fault for each answer that is no value', () => {
    expect(codeOf(run, answer([]))).toBe('MONITOR_EMPTY');
    expect(codeOf(run, answer({}))).toBe('MONITOR_ANSWER');
    expect(codeOf(run, answer([{ key: 'a' }]))).toBe('MONITOR_ANSWER');
    expect(codeOf(run, answer([], { status: 'RUNNING' }))).toBe('MONITOR_RUN');
    expect(codeOf(run, answer([], { status: 'FINISHED', lifecycle_stage: 'deleted' }))).toBe('MONITOR_RUN');
    expect(codeOf(run, { error_code: 'INTERNAL_ERROR', message: 'x' })).toBe('MONITOR_REFUSED');
  });
});
