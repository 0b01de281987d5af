/**
 * Puts one gate's part into a comment that several share. GitHub has no way to change a comment only if nobody else
 * did, so what was written is looked at again after a while: where another gate wrote over it, it is put in once more.
 */
import type { Report } from '../model/report.js';
import { commentMarker } from '../render/comment.js';
import { holdsPart, type PartOptions, withPart } from '../render/parts.js';
import type { Comment, Forge } from '../world.js';
import { fitting } from './fitting.js';

const MOST_TRIES = 5;

export interface SharedOrder extends PartOptions {
  readonly pullRequest: number;
  /** Whether there is enough to say for a new comment. */
  readonly begins: boolean;
  /** Waits until what others were about to write must be there. */
  readonly settle: () => Promise<void>;
}

/** Why nothing was written. */
export type Silence = 'newer' | 'nothing to say';

async function written(forge: Forge, report: Report, order: SharedOrder): Promise<Comment | Silence> {
  const existing = await forge.findComment(order.pullRequest, commentMarker(order.marker));
  return await fitting(async (bytes) => {
    const body = withPart(existing?.body ?? null, report, { ...order, bytes });
    if (body === null) return 'newer';
    if (existing === null && !order.begins) return 'nothing to say';
    if (existing === null) return await forge.createComment(order.pullRequest, body);
    return await forge.updateComment(existing.id, body);
  });
}

/** The shared comment with this gate's part in it, or why it was let be. */
export async function putPart(forge: Forge, report: Report, order: SharedOrder): Promise<Comment | Silence> {
  let comment = await written(forge, report, order);
  for (let tries = 1; typeof comment !== 'string' && tries < MOST_TRIES; tries++) {
    await order.settle();
    const now = await forge.findComment(order.pullRequest, commentMarker(order.marker));
    if (now !== null && holdsPart(now.body, order)) return now;
    comment = await written(forge, report, order);
  }
  return comment;
}
