/** The Action's health check: the history that the inputs name, and the workflows that its token may see. */
import type { Config } from '../config/config.js';
import type { Options } from '../config/settle.js';
import { type IssueOrder, issueMemory, tellIssue } from '../deliver/issue.js';
import { fault } from '../failure/catalogue.js';
import { noticeOf } from '../gate/report.js';
import { runHealth } from '../health/health.js';
import type { Report } from '../model/report.js';
import type { ArtifactFacts, Forge } from '../world.js';
import { exportedFrom } from './exporting.js';
import { channelsTold } from './notify.js';
import { policyOf } from './policy.js';
import type { Stage } from './stage.js';
import { artifactName, openHistory } from './store.js';
import { identityOf } from './tell.js';

type Listing = { readonly total: number; readonly items: readonly ArtifactFacts[] };

/** The listing of artifacts is read for the history and for how long it lasts, and asked for once. */
function listingOnce(forge: Forge): Forge {
  const listings = new Map<string, Promise<Listing>>();
  const artifacts = (name: string) => {
    const listing = listings.get(name) ?? forge.artifacts(name);
    listings.set(name, listing);
    return listing;
  };
  return { ...forge, artifacts };
}

/** A check may run in a workflow of its own: then the history that it reads was recorded by those it watches. */
function alsoFrom({ health }: Config): readonly string[] {
  return health.workflows.map(({ file }) => `.github/workflows/${file}`);
}

/** Only a run that no pull request started may write issues. */
async function issueTold(
  { forge, happening, world, runner, translate, language }: Stage,
  order: Omit<IssueOrder, 'runUrl' | 'language'>,
  report: Report,
): Promise<Report> {
  const { pullRequest, fromFork, triggering, event } = happening;
  const isTrusted =
    pullRequest === null && !fromFork && triggering === null && !event.startsWith('pull_request');
  const refused = isTrusted ? fault('ISSUE_FORBIDDEN', null, {}) : fault('ISSUE_UNTRUSTED', null, {});
  const told =
    !isTrusted || forge === null
      ? { delivery: { channel: 'issue', ok: false, detail: refused.what }, notice: refused }
      : await tellIssue(world, forge, { ...order, report, runUrl: runner.runUrl, language });
  const notices =
    told.notice === null ? report.notices : [...report.notices, noticeOf(translate(told.notice))];
  return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}

export async function healthChecked(given: Stage, options: Options): Promise<Report> {
  const { world, happening, baseBranch } = given;
  const { config, source } = await policyOf(given, options.config, happening.baseSha);
  const forge = given.forge === null ? null : listingOnce(given.forge);
  const { place, store } = openHistory({ ...given, forge, alsoFrom: alsoFrom(config) }, options, config);
  const judged = await runHealth(world, {
    mode: 'health',
    history: store,
    forge,
    branch: baseBranch,
    defaultBranch: happening.defaultBranch ?? baseBranch,
    ownWorkflow: happening.workflowPath,
    artifactName: place.store === 'artifact' ? artifactName(options.suite) : null,
    failOn: options.failOn,
    onError: options.onError,
    config,
    configSource: source,
    seed: config.decision.seed,
    head: identityOf(happening),
    version: world.version,
    translate: given.translate,
  });
  const exported = await exportedFrom(given, judged, config.exports);
  const policy = config.health.issue;
  const remembers = policy !== null && forge !== null && config.notify.length > 0;
  const before = remembers ? await issueMemory(forge, options.suite) : {};
  const { report, told } = await channelsTold(given, exported, { channels: config.notify, memory: before });
  return policy === null
    ? report
    : await issueTold(given, { suite: options.suite, policy, memory: told }, report);
}
