/** The metrics of a run on an MLflow tracking server (https://mlflow.org/docs/latest/rest-api.html#get-run). */
import { fault } from '../failure/catalogue.js';
import { member, question, reading, readingJson, refused, unexpected, valueIn } from './answers.js';
import type { Asked, AskedValue, Reading, Source } from './asked.js';

function metricOf(metric: unknown): AskedValue | null {
  const name = member(metric, 'key');
  const value = valueIn(member(metric, 'value'));
  return typeof name === 'string' && value !== null ? { name, labels: {}, ...value } : null;
}

function read(answer: Readonly<Record<string, unknown>>, where: string): Reading {
  if (answer['error_code'] !== undefined) {
    const said = `${String(answer['error_code'])}: ${String(answer['message'] ?? '')}`;
    return refused(fault('MONITOR_REFUSED', where, { said: said.slice(0, 200) }));
  }
  const info = member(answer['run'], 'info');
  const status = member(info, 'status');
  if (typeof status !== 'string') return unexpected(where, 'it has no run');
  if (member(info, 'lifecycle_stage') === 'deleted' || status !== 'FINISHED') {
    const state =
      member(info, 'lifecycle_stage') === 'deleted' ? 'deleted' : status.toLowerCase().slice(0, 20);
    return refused(fault('MONITOR_RUN', where, { state }));
  }
  const metrics = member(member(answer['run'], 'data'), 'metrics') ?? [];
  if (!Array.isArray(metrics)) return unexpected(where, 'its metrics are no list');
  const values = metrics.map(metricOf).filter((value) => value !== null);
  if (values.length < metrics.length) return unexpected(where, 'a metric has no name or no number');
  // What Holdline wrote there itself is no measurement.
  return reading(
    values.filter(({ name }) => !name?.startsWith('holdline/')),
    [],
    where,
  );
}

/** Faults: `MONITOR_ANSWER`, `MONITOR_EMPTY`, `MONITOR_MANY`, `MONITOR_REFUSED`, `MONITOR_RUN`. */
export function mlflowRun(source: Source, run: string): Asked {
  const query = new URLSearchParams({ run_id: run });
  return {
    request: question(source, {
      method: 'GET',
      path: `/api/2.0/mlflow/runs/get?${query}`,
      type: null,
      body: '',
    }),
    read: readingJson(source.where, (answer) => read(answer, source.where)),
  };
}
