/** Labels of pull requests, and runs and events that are started. */
import { type Answer, notFound } from '../answer.js';
import type { Call, Route } from '../router.js';

const LABELS = 'issues=write; pull_requests=write';

function labelsOf({ state, params }: Call): string[] | null {
  const issue = Number(params['issue_number']);
  if (!state.pulls.has(issue)) return null;
  const labels = state.labels.get(issue) ?? [];
  state.labels.set(issue, labels);
  return labels;
}

function bodyOf({ api, state }: Call, names: readonly string[]): readonly unknown[] {
  const { owner, name: repo } = state.repository;
  return names.map((name, id) => ({
    id,
    node_id: Buffer.from(`Label${id}`).toString('base64'),
    url: `${api}/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: 'd73a4a',
    default: false,
  }));
}

function list(call: Call): Answer {
  const labels = labelsOf(call);
  return labels === null ? notFound() : { status: 200, body: bodyOf(call, labels) };
}

function add(call: Call): Answer {
  const labels = labelsOf(call);
  if (labels === null) return notFound();
  const { labels: wanted } = call.body;
  for (const name of Array.isArray(wanted) ? wanted : []) {
    if (typeof name === 'string' && !labels.includes(name)) labels.push(name);
  }
  return { status: 200, body: bodyOf(call, labels) };
}

function remove(call: Call): Answer {
  const labels = labelsOf(call);
  const at = labels?.indexOf(decodeURIComponent(String(call.params['name']))) ?? -1;
  if (labels === null || at < 0) return notFound();
  labels.splice(at, 1);
  return { status: 200, body: bodyOf(call, labels) };
}

function start(call: Call): Answer {
  const { ref, inputs } = call.body;
  call.state.started.push({ name: String(call.params['workflow_id']), ref: String(ref), inputs });
  return { status: 204 };
}

function send(call: Call): Answer {
  const { event_type: name, client_payload: inputs } = call.body;
  call.state.started.push({ name: String(name), ref: null, inputs });
  return { status: 204 };
}

export const RESPONSE_ROUTES: readonly Route[] = [
  { operation: 'issues/list-labels-on-issue', accepts: 'issues=read; pull_requests=read', handle: list },
  { operation: 'issues/add-labels', accepts: LABELS, handle: add },
  { operation: 'issues/remove-label', accepts: LABELS, handle: remove },
  { operation: 'actions/create-workflow-dispatch', accepts: 'actions=write', handle: start },
  { operation: 'repos/create-dispatch-event', accepts: 'contents=write', handle: send },
];
