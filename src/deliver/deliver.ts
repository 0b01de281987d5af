/**
 * Tells the pull request. Every channel stands alone: what becomes of it is returned, never thrown, and nothing here
 * can touch a verdict.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { ForgeError } from '../failure/forge.js';
import type { Delivery, Report } from '../model/report.js';
import type { Links } from '../render/body.js';
import { commentMarker, renderComment } from '../render/comment.js';
import type { Language } from '../render/language.js';
import type { Memory } from '../render/memory.js';
import { isNewer, type Stamp, stampIn } from '../render/stamp.js';
import type { Comment, Forge } from '../world.js';
import { fitting } from './fitting.js';
import { putPart } from './shared.js';

/** When a comment is written: `auto` where the token can be expected to, `always`, on `changes`, or `never`. */
export type CommentWhen = 'auto' | 'always' | 'changes' | 'never';

export interface CommentOrder {
  readonly when: CommentWhen;
  readonly pullRequest: number;
  readonly fromFork: boolean;
  /** Tells the gates apart. */
  readonly key: string;
  /** The comment that this gate shares with others; `null` where it has its own. */
  readonly shared: { readonly id: string; readonly sha: string; readonly settle: () => Promise<void> } | null;
  /** The run that writes. */
  readonly stamp: Stamp | null;
  readonly links: Links;
  /** What channels were told, kept in the comment. */
  readonly memory?: Memory;
  /** English where none is asked for. */
  readonly language?: Language;
}

export interface Told {
  readonly delivery: Delivery;
  readonly notice: Fault | null;
  readonly url: string | null;
}

const UNCHANGED = 'nothing changed, so nothing was written';
const NEWER = 'a newer run has written the comment, so this one left it alone';
const FORBIDDEN: readonly number[] = [401, 403, 404];

/** Whether there is anything to say beyond "all is well". */
function allPassed(report: Report): boolean {
  return report.result === 'pass' && report.verdicts.every((verdict) => verdict.outcome === 'passed');
}

/** The comment made new; `null` where somebody has deleted it since it was found. */
async function renewed(forge: Forge, comment: number, body: string): Promise<Comment | null> {
  try {
    return await forge.updateComment(comment, body);
  } catch (error) {
    if (error instanceof ForgeError && error.status === 404) return null;
    throw error;
  }
}

/** Nothing to write is told in words; else the comment. */
async function upsertOwn(forge: Forge, report: Report, order: CommentOrder): Promise<Comment | string> {
  const { key, links, stamp, memory, language } = order;
  const existing = await forge.findComment(order.pullRequest, commentMarker(key));
  const there = existing === null ? null : stampIn(existing.body);
  if (there !== null && stamp !== null && isNewer(there, stamp)) return NEWER;
  return await fitting(async (bytes) => {
    const body = renderComment(report, {
      marker: key,
      links,
      stamp,
      bytes,
      before: existing?.body ?? null,
      ...(memory === undefined ? {} : { memory }),
      ...(language === undefined ? {} : { language }),
    });
    const updated = existing === null ? null : await renewed(forge, existing.id, body);
    if (updated !== null) return updated;
    if (order.when === 'changes' && allPassed(report)) return UNCHANGED;
    return await forge.createComment(order.pullRequest, body);
  });
}

async function upsert(forge: Forge, report: Report, order: CommentOrder): Promise<Comment | string> {
  const { shared, stamp, key, links, language, pullRequest } = order;
  if (shared === null || stamp === null) return await upsertOwn(forge, report, order);
  const { id, sha, settle } = shared;
  const begins = order.when !== 'changes' || !allPassed(report);
  const put = await putPart(forge, report, {
    marker: id,
    key,
    sha,
    links,
    ...(language === undefined ? {} : { language }),
    pullRequest,
    settle,
    begins,
    ...stamp,
  });
  if (typeof put !== 'string') return put;
  return put === 'newer' ? NEWER : UNCHANGED;
}

function failed(error: unknown, order: CommentOrder): Told {
  const status = error instanceof ForgeError ? error.status : null;
  const reason = error instanceof Error ? error.message : String(error);
  const forbidden = status !== null && FORBIDDEN.includes(status);
  const notice = !forbidden
    ? fault('COMMENT_FAILED', null, { reason })
    : order.fromFork
      ? fault('COMMENT_FORBIDDEN_FORK', null, {})
      : fault('COMMENT_FORBIDDEN', null, {});
  return { delivery: { channel: 'comment', ok: false, detail: notice.what }, notice, url: null };
}

/** Writes or updates the comment. Never fails. */
export async function tellPullRequest(forge: Forge, report: Report, order: CommentOrder): Promise<Told> {
  if (order.fromFork && order.when !== 'always') {
    const notice = fault('COMMENT_FORBIDDEN_FORK', null, {});
    return { delivery: { channel: 'comment', ok: false, detail: notice.what }, notice, url: null };
  }
  try {
    const comment = await upsert(forge, report, order);
    const [detail, url] = typeof comment === 'string' ? [comment, null] : [comment.url, comment.url];
    return { delivery: { channel: 'comment', ok: true, detail }, notice: null, url };
  } catch (error) {
    return failed(error, order);
  }
}
