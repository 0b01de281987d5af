/** Check runs: only apps may make them, which the token of a workflow counts as. */
import { type Answer, notFound, refusal } from '../answer.js';
import { commitNamed } from '../graph.js';
import { type Call, type Route, recordOf } from '../router.js';
import type { CheckRun } from '../state.js';

const MOST_ANNOTATIONS = 50;
/** Of `summary` and `text`. The description says characters; bytes are the stricter reading. */
const LONGEST = 65_535;

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function bodyOf(call: Call, check: CheckRun): Readonly<Record<string, unknown>> {
  const { owner, name } = call.state.repository;
  const url = `${call.api}/repos/${owner}/${name}/check-runs/${check.id}`;
  const { name: title, head_sha, external_id = '', details_url, status, conclusion = null } = check.sent;
  const output = recordOf(check.sent['output']);
  const page = `https://github.com/${owner}/${name}/runs/${check.id}`;
  return {
    ...call.example('checks/create', 201),
    id: check.id,
    node_id: Buffer.from(`CheckRun${check.id}`).toString('base64'),
    name: title,
    head_sha,
    external_id,
    url,
    html_url: page,
    details_url: details_url ?? page,
    status,
    conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: output['title'] ?? null,
      summary: output['summary'] ?? null,
      text: output['text'] ?? null,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    pull_requests: [],
  };
}

/** What GitHub refuses in a check run, or `null`. */
function refused(call: Call): Answer | null {
  if (call.token.type === 'User') return refusal(403, 'You must authenticate via a GitHub App.');
  const output = recordOf(call.body['output']);
  const count = itemsOf(output['annotations']).length;
  if (count > MOST_ANNOTATIONS) {
    const limit = `No more than ${MOST_ANNOTATIONS} items are allowed; ${count} were supplied.`;
    return refusal(422, `Invalid request.\n\n${limit}`);
  }
  for (const field of ['summary', 'text']) {
    const length = Buffer.byteLength(String(output[field] ?? ''));
    if (length > LONGEST) {
      const limit = `Only ${LONGEST} characters are allowed; ${length} were supplied.`;
      return refusal(422, `Invalid request.\n\n${limit}`);
    }
  }
  const isOpen = call.body['conclusion'] === undefined;
  if (call.body['status'] === 'completed' && isOpen) {
    return refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  }
  return null;
}

/** A conclusion completes the run, whatever its status said. */
function merged(call: Call, known: CheckRun | null, id: number): CheckRun {
  const { body, state } = call;
  const sent = { status: 'queued', ...known?.sent, ...body };
  const isDone = 'conclusion' in sent;
  const at = state.tick();
  const annotations = itemsOf(recordOf(body['output'])['annotations']);
  return {
    id,
    sent: { ...sent, status: isDone ? 'completed' : sent.status },
    annotations: [...(known?.annotations ?? []), ...annotations],
    startedAt: known?.startedAt ?? at,
    completedAt: isDone ? at : null,
  };
}

function create(call: Call): Answer {
  const answer = refused(call);
  if (answer !== null) return answer;
  const { state } = call;
  const sha = String(call.body['head_sha']);
  const known = state.git !== null || state.commits.size > 0;
  if (known && commitNamed(state, sha) === null) return refusal(422, `No commit found for SHA: ${sha}`);
  const check = merged(call, null, state.nextId());
  state.checks.set(check.id, check);
  return { status: 201, body: bodyOf(call, check) };
}

function update(call: Call): Answer {
  const known = call.state.checks.get(Number(call.params['check_run_id']));
  if (known === undefined) return notFound();
  const answer = refused(call);
  if (answer !== null) return answer;
  const check = merged(call, known, known.id);
  call.state.checks.set(check.id, check);
  return { status: 200, body: bodyOf(call, check) };
}

export const CHECK_ROUTES: readonly Route[] = [
  { operation: 'checks/create', accepts: 'checks=write', handle: create },
  { operation: 'checks/update', accepts: 'checks=write', handle: update },
];
