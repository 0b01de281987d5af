/** The part of the Action that tells: the record, the comment, the check run. None of it can change the verdict. */
import type { ConfiguredExport } from '../config/exports.js';
import type { Options } from '../config/settle.js';
import { tellCheck } from '../deliver/check.js';
import { type CommentOrder, type Told, tellPullRequest } from '../deliver/deliver.js';
import { appendRun } from '../deliver/history.js';
import { type Started, tellDispatch, tellLabels } from '../deliver/respond.js';
import { fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import { ForgeError } from '../failure/forge.js';
import type { Gated } from '../gate/gate.js';
import { noticeOf } from '../gate/report.js';
import type { GateRequest } from '../gate/request.js';
import { settle } from '../io/pause.js';
import type { Happening } from '../model/happening.js';
import type { Maintenance } from '../model/history.js';
import type { Report } from '../model/report.js';
import type { Respond } from '../model/respond.js';
import type { ConfiguredChannel } from '../notify/configured.js';
import type { Memory } from '../render/memory.js';
import type { Stamp } from '../render/stamp.js';
import { exportedFrom } from './exporting.js';
import { channelsTold, commentedMemory, recordedMemory } from './notify.js';
import { pullRequestOf } from './pull-request.js';
import type { Stage } from './stage.js';
import type { Opened } from './store.js';

/** What the judging part hands on to the telling part. */
export interface Judged extends Gated {
  readonly opened: Opened | null;
  readonly respond: Respond;
  readonly exports: readonly ConfiguredExport[];
  readonly notify: readonly ConfiguredChannel[];
}

export function identityOf({ sha, ref, run, event, workflow }: Happening): GateRequest['head'] {
  return { sha, ref, run, event, workflow };
}

/** The report with everything that became of it. */
export async function tell(
  stage: Stage,
  options: Options,
  { opened, respond, exports, notify, ...gate }: Judged,
): Promise<Report> {
  const { world, runner, happening } = stage;
  const started = await dispatched(stage, gate.report, { opened, respond });
  const memory = await memoryOf(stage, gate.report, { opened, notify, options });
  const { report: spoken, told } = await channelsTold(stage, gate.report, { channels: notify, memory });
  const recorded = await appendRun(world, gate, {
    store: opened?.store ?? null,
    head: identityOf(happening),
    attempt: happening.attempt,
    suite: options.suite,
    maintenance: maintenanceOf(started, world.now()),
    told,
    asked: options.mode === 'record',
  });
  runner.output('recorded', String(recorded.appended));
  if (recorded.appended && opened?.toUpload != null) runner.output('record-path', opened.toUpload);
  const notices = recorded.notices.map((one) => noticeOf(stage.translate(one)));
  const report = { ...spoken, notices: [...spoken.notices, ...notices] };
  const exported = await exportedFrom(stage, withTold(report, started), exports);
  const labelled = await withLabels(stage, respond, exported);
  return await checkRun(stage, options, await comment(stage, options, { report: labelled, memory: told }));
}

function withTold(report: Report, told: Told | null): Report {
  if (told === null) return report;
  const notices = told.notice === null ? report.notices : [...report.notices, noticeOf(told.notice)];
  return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}

/** What channels know: nothing is asked of anybody where there are none. */
async function memoryOf(
  stage: Stage,
  { mode }: Report,
  { opened, notify, options }: Pick<Judged, 'opened' | 'notify'> & { readonly options: Options },
): Promise<Memory> {
  if (notify.length === 0) return {};
  if (mode === 'record') return await recordedMemory(opened);
  // A comment that gates share has parts, and none of them a memory of its own.
  return options.comment === 'never' || options.commentId !== null
    ? {}
    : await commentedMemory(stage, options.suite ?? 'default');
}

/** What the newest run on the base branch came to; `null` where none is known. */
async function resultBefore(opened: Opened | null): Promise<string | null> {
  try {
    const history = await opened?.store?.read();
    return history?.records.findLast(({ measurements }) => measurements.length > 0)?.result ?? null;
  } catch (error) {
    // A history that can't be read has been told of by the gate.
    if (error instanceof Failure || error instanceof ForgeError) return null;
    throw error;
  }
}

/** Only a run of the base branch's own code may start others. */
async function dispatched(
  { forge, runner, baseBranch }: Stage,
  report: Report,
  { opened, respond }: Pick<Judged, 'opened' | 'respond'>,
): Promise<Started | null> {
  if (forge === null || respond.dispatch === null || report.mode !== 'record') return null;
  if (report.result !== respond.dispatch.on) return null;
  const before = await resultBefore(opened);
  return await tellDispatch(forge, report, { respond, branch: baseBranch, before, runUrl: runner.runUrl });
}

function maintenanceOf(told: Started | null, now: Date): readonly Maintenance[] {
  if (told?.started !== true) return [];
  return [{ what: 'dispatch', at: now.toISOString(), detail: told.delivery.detail }];
}

async function withLabels(stage: Stage, respond: Respond, report: Report): Promise<Report> {
  const { happening, forge } = stage;
  const isForked = happening.fromFork && happening.event === 'pull_request';
  if (forge === null || isForked || Object.keys(respond.labels).length === 0) return report;
  const { pullRequest } = await pullRequestOf(stage);
  if (pullRequest === null) return report;
  return withTold(report, await tellLabels(forge, report, { respond, pullRequest }));
}

async function checkRun(stage: Stage, options: Options, report: Report): Promise<Report> {
  const { forge, happening, runner } = stage;
  if (!options.checkRun || forge === null || happening.sha === null) return report;
  const { sha } = happening;
  const told = await tellCheck(forge, report, {
    sha,
    suite: options.suite,
    runUrl: runner.runUrl,
    language: stage.language,
  });
  const notices =
    told.notice === null ? report.notices : [...report.notices, noticeOf(stage.translate(told.notice))];
  return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}

function stampOf({ run, attempt }: Happening): Stamp | null {
  return run === null ? null : { run: Number(run), attempt: Number(attempt) };
}

function sharedComment({ happening }: Stage, { commentId }: Options): CommentOrder['shared'] {
  if (commentId === null || happening.sha === null) return null;
  return { id: commentId, sha: happening.sha, settle };
}

/** Where the workflow's artifacts are listed, among them the folder of reports with its `report.html` if it was uploaded. */
function artifactsOf(runUrl: string | null): string | null {
  return runUrl === null ? null : `${runUrl}#artifacts`;
}

async function comment(
  stage: Stage,
  options: Options,
  { report, memory }: { readonly report: Report; readonly memory: Memory },
): Promise<Report> {
  const { runner, happening, forge } = stage;
  if (options.comment === 'never') return report;
  const { pullRequest, notice: unfound } = await pullRequestOf(stage);
  const found =
    unfound === null
      ? report
      : { ...report, notices: [...report.notices, noticeOf(stage.translate(unfound))] };
  if (pullRequest === null) return found;
  if (forge === null) {
    const notice = noticeOf(stage.translate(fault('COMMENT_NO_TOKEN', null, {})));
    return { ...found, notices: [...found.notices, notice] };
  }
  const told = await tellPullRequest(forge, found, {
    when: options.comment,
    pullRequest,
    fromFork: happening.fromFork && happening.event === 'pull_request',
    key: options.suite ?? 'default',
    shared: sharedComment(stage, options),
    stamp: stampOf(happening),
    links: { run: runner.runUrl, baseCommit: null, page: artifactsOf(runner.runUrl) },
    memory,
    language: stage.language,
  });
  if (told.url !== null) runner.output('comment-url', told.url);
  const notices =
    told.notice === null ? found.notices : [...found.notices, noticeOf(stage.translate(told.notice))];
  return { ...found, notices, deliveries: [...found.deliveries, told.delivery] };
}
