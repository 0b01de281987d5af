/** The part of the Action that tells: the record, the comment, the check run. None of it can change the verdict. */
import type { Options } from '../config/settle.js';
import { tellCheck } from '../deliver/check.js';
import { type CommentOrder, tellPullRequest } from '../deliver/deliver.js';
import { appendRun } from '../deliver/history.js';
import { fault } from '../failure/catalogue.js';
import type { Gated } from '../gate/gate.js';
import { noticeOf } from '../gate/report.js';
import type { GateRequest } from '../gate/request.js';
import { settle } from '../io/pause.js';
import type { Happening } from '../model/happening.js';
import type { Report } from '../model/report.js';
import type { Stamp } from '../render/stamp.js';
import { pullRequestOf } from './pull-request.js';
import type { Stage } from './stage.js';
import type { Opened } from './store.js';

/** What the judging part hands on to the telling part. */
export interface Judged extends Gated {
  readonly opened: Opened | null;
}

export function identityOf({ sha, ref, run, event, workflow }: Happening): GateRequest['head'] {
  return { sha, ref, run, event, workflow };
}

/** The report with everything that became of it. */
export async function tell(stage: Stage, options: Options, { opened, ...gate }: Judged): Promise<Report> {
  const { world, runner, happening } = stage;
  const recorded = await appendRun(world, gate, {
    store: opened?.store ?? null,
    head: identityOf(happening),
    attempt: happening.attempt,
    suite: options.suite,
    asked: options.mode === 'record',
  });
  runner.output('recorded', String(recorded.appended));
  if (recorded.appended && opened?.toUpload != null) runner.output('record-path', opened.toUpload);
  const notices = recorded.notices.map(noticeOf);
  const report = { ...gate.report, notices: [...gate.report.notices, ...notices] };
  return await checkRun(stage, options, await comment(stage, options, report));
}

async function checkRun(stage: Stage, options: Options, report: Report): Promise<Report> {
  const { forge, happening, runner } = stage;
  if (!options.checkRun || forge === null || happening.sha === null) return report;
  const { sha } = happening;
  const told = await tellCheck(forge, report, { sha, suite: options.suite, runUrl: runner.runUrl });
  const notices = told.notice === null ? report.notices : [...report.notices, noticeOf(told.notice)];
  return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}

function stampOf({ run, attempt }: Happening): Stamp | null {
  return run === null ? null : { run: Number(run), attempt: Number(attempt) };
}

function sharedComment({ happening }: Stage, { commentId }: Options): CommentOrder['shared'] {
  if (commentId === null || happening.sha === null) return null;
  return { id: commentId, sha: happening.sha, settle };
}

async function comment(stage: Stage, options: Options, report: Report): Promise<Report> {
  const { runner, happening, forge } = stage;
  if (options.comment === 'never') return report;
  const { pullRequest, notice: unfound } = await pullRequestOf(stage);
  const found = unfound === null ? report : { ...report, notices: [...report.notices, noticeOf(unfound)] };
  if (pullRequest === null) return found;
  if (forge === null) {
    const notice = noticeOf(fault('COMMENT_NO_TOKEN', null, {}));
    return { ...found, notices: [...found.notices, notice] };
  }
  const told = await tellPullRequest(forge, found, {
    when: options.comment,
    pullRequest,
    fromFork: happening.fromFork && happening.event === 'pull_request',
    key: options.suite ?? 'default',
    shared: sharedComment(stage, options),
    stamp: stampOf(happening),
    links: { run: runner.runUrl, baseCommit: null },
  });
  if (told.url !== null) runner.output('comment-url', told.url);
  const notices = told.notice === null ? found.notices : [...found.notices, noticeOf(told.notice)];
  return { ...found, notices, deliveries: [...found.deliveries, told.delivery] };
}
