import { describe, expect, it } from 'vitest';
import { mlflow, proxiedPath } from '../../src/export/mlflow.js';
import { metricName, metricsOf, noteOf, tagsOf } from '../../src/export/mlflow-values.js';
import type { Step } from '../../src/export/steps.js';
import type { Mlflow } from '../../src/export/targets.js';
import { EXPORTED, HOSTILE, hostile, many } from './sent.js';

const TARGET: Mlflow = {
  type: 'mlflow',
  url: 'https://mlflow.example',
  credentials: null,
  run: 'r1',
  experiment: 'evals',
};

const run = (artifact_uri: string, tags: object[] = []): string =>
  JSON.stringify({ run: { info: { run_id: 'r1', artifact_uri }, data: { tags } } });

/** Addresses in the order of sending, with these answers by the end of the path. */
function sent(steps: readonly Step[], answers: Readonly<Record<string, string>>): readonly string[] {
  return steps.flatMap(({ request, next }) => {
    const path = new URL(request.url).pathname.replace('/api/2.0/', '');
    return [path, ...sent(next(answers[path] ?? '{}'), answers)];
  });
}

describe('MLflow', () => {
  it('is told on the run that was judged, with the report as artifacts where the server keeps them', () => {
    const answers = { 'mlflow/runs/get': run('mlflow-artifacts:/1/r1/artifacts') };
    expect(sent(mlflow(TARGET, EXPORTED), answers)).toEqual([
      'mlflow/runs/get',
      'mlflow/runs/log-batch',
      'mlflow/runs/log-batch',
      'mlflow-artifacts/artifacts/1/r1/artifacts/holdline/report.json',
      'mlflow-artifacts/artifacts/1/r1/artifacts/holdline/report.md',
    ]);
  });

  it('says the report in a tag where artifacts are elsewhere, and leaves the note of a person', () => {
    const [step] = mlflow(TARGET, EXPORTED);
    const note = [{ key: 'mlflow.note.content', value: 'mine' }];
    const [tags] = step?.next(run('s3://bucket/1/r1', note)) ?? [];
    expect(String(tags?.request.body)).toContain('"holdline.report"');
    expect(String(tags?.request.body)).not.toContain('mlflow.note.content');
  });

  it('makes experiment and run once, and finds them on a second try', () => {
    const first = {
      'mlflow/experiments/get-by-name': '{"error_code":"RESOURCE_DOES_NOT_EXIST"}',
      'mlflow/experiments/create': '{"experiment_id":"5"}',
      'mlflow/runs/create': run('file:///x'),
    };
    const made = sent(mlflow({ ...TARGET, run: null }, EXPORTED), first);
    expect(made.slice(0, 4)).toEqual([
      'mlflow/experiments/get-by-name',
      'mlflow/experiments/create',
      'mlflow/runs/search',
      'mlflow/runs/create',
    ]);
    expect(made.at(-1)).toBe('mlflow/runs/update');
    const again = sent(mlflow({ ...TARGET, run: null }, EXPORTED), {
      'mlflow/experiments/get-by-name': '{"experiment":{"experiment_id":"5"}}',
      'mlflow/runs/search': '{"runs":[{"info":{"run_id":"r1"}}]}',
    });
    expect(again).not.toContain('mlflow/runs/create');
    expect(again).toContain('mlflow/runs/get');
  });

  it('takes a 404 only where it means that there is none, and no answer without an id', () => {
    const [step] = mlflow({ ...TARGET, run: null }, EXPORTED);
    expect(step?.request.ok(404, '{"error_code":"RESOURCE_DOES_NOT_EXIST"}')).toBeNull();
    expect(step?.request.ok(404, '<html>')).toContain('answered 404');
    expect(step?.request.ok(200, '<html>')).toContain('without JSON');
    expect(step?.request.ok(200, '{"error_code":"BAD","message":"no"}')).toBe('BAD: no');
    expect(step?.request.ok(200, '{"error_code":"BAD","message":{"toString":1}}')).toBe(
      'BAD: {"toString":1}',
    );
    const [create] = step?.next('{}') ?? [];
    expect(create?.request.ok(200, '{}')).toContain('without experiment_id');
  });

  it('takes silence for an artifact as taken, and a page as not', () => {
    const [step] = mlflow(TARGET, EXPORTED);
    const artifact = step?.next(run('mlflow-artifacts:/1/r1/artifacts')).at(-1)?.request;
    expect(artifact?.ok(200, '')).toBeNull();
    expect(artifact?.ok(200, '{}')).toBeNull();
    expect(artifact?.ok(200, '<html>')).toContain('without JSON');
    expect(artifact?.ok(403, '')).toBe('answered 403');
  });

  it('sends at most 1000 metrics at once', () => {
    const [step] = mlflow(TARGET, many(700));
    const steps = step?.next(run('x')) ?? [];
    const counts = steps.map(({ request }) => (JSON.parse(String(request.body)).metrics ?? []).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(1000);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(metricsOf(many(700)).length);
  });

  it('names metrics so that the server takes them and two stay two', () => {
    expect(metricName('sentiment/accuracy')).toBe('sentiment/accuracy');
    const names = [...HOSTILE, 'a{b=c}', 'a{b=d}', '/a', 'a//b'].map(metricName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[\w\-. /]{1,220}$/);
      expect(name.split('/')).not.toContain('..');
      expect(name.split('/')).not.toContain('');
    }
  });

  it('keeps tags and the note within their limits', () => {
    expect(noteOf(many(500)).length).toBeLessThanOrEqual(5000);
    expect(noteOf(hostile)).not.toContain('<script>\n');
    expect(tagsOf(hostile).length).toBeLessThanOrEqual(100);
    for (const { value } of tagsOf(hostile)) expect(value.length).toBeLessThanOrEqual(5000);
  });

  it('puts artifacts nowhere but below the run', () => {
    expect(proxiedPath('mlflow-artifacts://host:5000/1/r/artifacts')).toBe('1/r/artifacts');
    expect(proxiedPath('mlflow-artifacts:/1/../../x')).toBeNull();
    expect(proxiedPath('s3://bucket/x')).toBeNull();
    expect(proxiedPath(null)).toBeNull();
  });
});
