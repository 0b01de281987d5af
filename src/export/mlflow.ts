/**
 * A report on a run of an MLflow tracking server, by its REST API (https://mlflow.org/docs/latest/rest-api.html). The run
 * is the one that was judged, or one of the experiment that a report of its own makes once: it is known by a tag, so that
 * a second try finds it again. The report itself is an artifact where the server keeps artifacts for its clients
 * (`mlflow-artifacts:`), else a tag: other stores want keys that only they give.
 */
import { isTaken, jsonAnswer, refusal, statusRefusal, wordOf } from '../request/answer.js';
import type { Request } from '../request/request.js';
import { authorization, below, serverSecrets } from './authorization.js';
import { eventId } from './event-id.js';
import type { Exported } from './exported.js';
import { metricsOf, noteOf, tagsOf } from './mlflow-values.js';
import { isObject } from './plain.js';
import { lastly, type Step } from './steps.js';
import type { Mlflow } from './targets.js';

/** The server takes 1000 metrics, and a body of 1 MB. */
const METRICS_AT_ONCE = 500;
const REPORT_TAG = 'holdline.report_id';
const NOTE_TAG = 'mlflow.note.content';

interface Talk {
  readonly target: Mlflow;
  readonly exported: Exported;
}

/** A status that says no more than that the thing is not there is an answer, too. */
function okUnlessMissing(secrets: readonly string[]): Request['ok'] {
  return (status, body) => {
    if (isTaken(status)) return okAnswer(status, body, secrets);
    const missing = jsonAnswer(body)?.['error_code'] === 'RESOURCE_DOES_NOT_EXIST';
    return missing ? null : statusRefusal(status, body, secrets);
  };
}

function okAnswer(status: number, body: string, secrets: readonly string[]): string | null {
  if (!isTaken(status)) return statusRefusal(status, body, secrets);
  const answer = jsonAnswer(body);
  if (answer === null) return refusal(`answered ${status} without JSON: ${body.trim()}`, secrets);
  const code = answer['error_code'];
  return code === undefined ? null : refusal(`${wordOf(code)}: ${wordOf(answer['message'])}`, secrets);
}

function call({ target }: Talk, path: string, content: object | null): Request {
  const secrets = serverSecrets(target);
  return {
    method: content === null ? 'GET' : 'POST',
    url: below(target.url, `/api/2.0/mlflow/${path}`),
    headers: {
      ...(content === null ? {} : { 'content-type': 'application/json' }),
      ...authorization(target.credentials, 'Bearer'),
    },
    body: content === null ? '' : JSON.stringify(content),
    secrets,
    ok: (status, body) => okAnswer(status, body, secrets),
  };
}

/** The text at this path of an answer, `null` where there is none. */
function textAt(body: string, path: readonly string[]): string | null {
  let at: unknown = jsonAnswer(body);
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return typeof at === 'string' ? at : null;
}

function hasNote(body: string): boolean {
  const run = jsonAnswer(body)?.['run'];
  const data = isObject(run) ? run['data'] : null;
  const tags = isObject(data) ? data['tags'] : null;
  return Array.isArray(tags) && tags.some((tag) => isObject(tag) && tag['key'] === NOTE_TAG);
}

/** `mlflow-artifacts:/1/RUN/artifacts` or with a host before it → `1/RUN/artifacts`. */
export function proxiedPath(artifactUri: string | null): string | null {
  const path = /^mlflow-artifacts:(?:\/\/[^/]*)?\/+(.+)$/.exec(artifactUri ?? '')?.[1];
  const parts = path?.split('/') ?? ['..'];
  return parts.some((part) => part === '..' || part === '.') ? null : parts.map(encodeURIComponent).join('/');
}

function artifact(
  { target }: Talk,
  path: string,
  content: { readonly type: string; readonly text: string },
): Step {
  const secrets = serverSecrets(target);
  return lastly({
    method: 'PUT',
    url: below(target.url, `/api/2.0/mlflow-artifacts/artifacts/${path}`),
    headers: { 'content-type': content.type, ...authorization(target.credentials, 'Bearer') },
    body: content.text,
    secrets,
    // The server says nothing of an artifact that it took.
    ok: (status, body) => (isTaken(status) && body.trim() === '' ? null : okAnswer(status, body, secrets)),
  });
}

/** All that is said of a run, given what the server knows of it. The note of a person is left as it is. */
function logged(talk: Talk, run: string, known: string): readonly Step[] {
  const { exported } = talk;
  const note = noteOf(exported);
  const path = proxiedPath(textAt(known, ['run', 'info', 'artifact_uri']));
  const tags = [
    ...tagsOf(exported),
    ...(hasNote(known) ? [] : [{ key: NOTE_TAG, value: note }]),
    ...(path === null ? [{ key: 'holdline.report', value: note }] : []),
  ];
  const metrics = metricsOf(exported);
  const batches: Step[] = [lastly(call(talk, 'runs/log-batch', { run_id: run, tags }))];
  for (let at = 0; at < metrics.length; at += METRICS_AT_ONCE) {
    const part = metrics.slice(at, at + METRICS_AT_ONCE);
    batches.push(lastly(call(talk, 'runs/log-batch', { run_id: run, metrics: part })));
  }
  if (path === null) return batches;
  const json = { type: 'application/json', text: JSON.stringify(exported.report) };
  return [
    ...batches,
    artifact(talk, `${path}/holdline/report.json`, json),
    artifact(talk, `${path}/holdline/report.md`, { type: 'text/markdown; charset=utf-8', text: note }),
  ];
}

function judged(talk: Talk, run: string): readonly Step[] {
  const request = call(talk, `runs/get?run_id=${encodeURIComponent(run.toWellFormed())}`, null);
  return [{ request, next: (body) => logged(talk, run, body) }];
}

/** An answer that lacks what the next request needs is not taken. */
function needing(request: Request, path: readonly string[]): Request {
  const ok: Request['ok'] = (status, body) => {
    const refused = request.ok(status, body);
    if (refused !== null || textAt(body, path) !== null) return refused;
    return refusal(`answered ${status} without ${path.join('.')}: ${body.trim()}`, request.secrets);
  };
  return { ...request, ok };
}

function created(talk: Talk, experiment: string, id: string): readonly Step[] {
  const { report } = talk.exported;
  const content = {
    experiment_id: experiment,
    run_name: `holdline ${report.createdAt}`,
    start_time: Date.parse(report.createdAt),
    tags: [{ key: REPORT_TAG, value: id }],
  };
  const path = ['run', 'info', 'run_id'];
  const finished = (run: string) => ({
    run_id: run,
    status: 'FINISHED',
    end_time: Date.parse(report.createdAt),
  });
  return [
    {
      request: needing(call(talk, 'runs/create', content), path),
      next: (body) => {
        const run = textAt(body, path) ?? '';
        return [...logged(talk, run, body), lastly(call(talk, 'runs/update', finished(run)))];
      },
    },
  ];
}

/** The run of this report where an earlier try made it, else a new one. */
function inExperiment(talk: Talk, experiment: string): readonly Step[] {
  const id = eventId(talk.exported, 'mlflow');
  const query = { experiment_ids: [experiment], filter: `tags.\`${REPORT_TAG}\` = '${id}'`, max_results: 1 };
  return [
    {
      request: call(talk, 'runs/search', query),
      next: (body) => {
        const run = textAt(body, ['runs', '0', 'info', 'run_id']);
        return run === null ? created(talk, experiment, id) : judged(talk, run);
      },
    },
  ];
}

export function mlflow(target: Mlflow, exported: Exported): readonly Step[] {
  const talk = { target, exported };
  if (target.run !== null) return judged(talk, target.run);
  const name = target.experiment.toWellFormed();
  const found = call(talk, `experiments/get-by-name?experiment_name=${encodeURIComponent(name)}`, null);
  const create = needing(call(talk, 'experiments/create', { name }), ['experiment_id']);
  return [
    {
      request: { ...found, ok: okUnlessMissing(found.secrets) },
      next: (body) => {
        const id = textAt(body, ['experiment', 'experiment_id']);
        if (id !== null) return inExperiment(talk, id);
        return [
          { request: create, next: (made) => inExperiment(talk, textAt(made, ['experiment_id']) ?? '') },
        ];
      },
    },
  ];
}
