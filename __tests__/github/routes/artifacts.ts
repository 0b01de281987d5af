/** Artifacts: GitHub lists them; their bytes lie at a storage host to which a download is sent on. */
import { type Artifact, newestFirst } from '../actions.js';
import { type Answer, notFound, refusal } from '../answer.js';
import { pageOf } from '../paging.js';
import type { Call, Route } from '../router.js';
import { storageAddress } from '../storage.js';

const READ = 'actions=read';
const DAY_MS = 86_400_000;

function later(date: string, ms: number): string {
  return new Date(Date.parse(date) + ms).toISOString().replace('.000Z', 'Z');
}

function bodyOf(call: Call, artifact: Artifact): Readonly<Record<string, unknown>> {
  const { owner, name, id } = call.state.repository;
  const url = `${call.api}/repos/${owner}/${name}/actions/artifacts/${artifact.id}`;
  const run = call.state.runs.get(artifact.run ?? 0);
  return {
    id: artifact.id,
    node_id: Buffer.from(`Artifact${artifact.id}`).toString('base64'),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: later(artifact.createdAt, artifact.keptDays * DAY_MS),
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: id,
            head_repository_id: run.fork ? id + 1 : id,
            // The description has no null here, although a run may be without a branch.
            ...(run.branch === null ? {} : { head_branch: run.branch }),
            head_sha: run.sha,
          },
  };
}

function listOf(call: Call, all: readonly Artifact[]): Answer {
  const name = call.query.get('name');
  const wanted = all.filter((artifact) => name === null || artifact.name === name);
  const { items, headers } = pageOf(call, wanted);
  const artifacts = items.map((artifact) => bodyOf(call, artifact));
  return { status: 200, headers, body: { total_count: wanted.length, artifacts } };
}

function listForRepository(call: Call): Answer {
  return listOf(call, newestFirst(call.state.artifacts.values()));
}

function listForRun(call: Call): Answer {
  const run = Number(call.params['run_id']);
  if (!call.state.runs.has(run)) return notFound();
  const all = newestFirst(call.state.artifacts.values()).filter((artifact) => artifact.run === run);
  return listOf(call, call.query.get('direction') === 'asc' ? all.toReversed() : all);
}

function download(call: Call): Answer {
  const { artifact_id: id, archive_format: format } = call.params;
  const artifact = call.state.artifacts.get(Number(id));
  if (artifact === undefined || format !== 'zip') return notFound();
  if (artifact.expired) return refusal(410, 'Artifact has expired');
  const location = storageAddress(call.state, artifact.id);
  return { status: 302, headers: { location: `${new URL(call.api).origin}${location}` } };
}

export const ARTIFACT_ROUTES: readonly Route[] = [
  { operation: 'actions/list-artifacts-for-repo', accepts: READ, handle: listForRepository },
  { operation: 'actions/list-workflow-run-artifacts', accepts: READ, handle: listForRun },
  { operation: 'actions/download-artifact', accepts: READ, handle: download },
];
