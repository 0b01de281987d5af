/**
 * What is set going by a result: labels on a pull request, a run of another workflow on the base branch. What becomes of
 * it is returned, never thrown, and changes no verdict.
 */
import { fault } from '../failure/catalogue.js';
import { ForgeError } from '../failure/forge.js';
import type { Delivery, Report } from '../model/report.js';
import type { Respond, ResponseDispatch } from '../model/respond.js';
import type { Forge } from '../world.js';
import type { Told } from './deliver.js';

function failed(channel: string, error: unknown): Told {
  const reason = error instanceof Error ? error.message : String(error);
  const needs = channel === 'labels' ? 'pull-requests: write' : 'actions: write';
  const notice = fault('RESPONSE_FAILED', null, { channel, reason, needs });
  return { delivery: { channel, ok: false, detail: notice.what }, notice, url: null };
}

function done(channel: string, detail: string): Told {
  const delivery: Delivery = { channel, ok: true, detail };
  return { delivery, notice: null, url: null };
}

/** Another run may have taken it off since it was listed. */
async function removed(forge: Forge, pullRequest: number, label: string): Promise<void> {
  try {
    await forge.removeLabel(pullRequest, label);
  } catch (error) {
    if (!(error instanceof ForgeError && error.status === 404)) throw error;
  }
}

/** The pull request has the label of its result, and none of those of the others. Never fails. */
export async function tellLabels(
  forge: Forge,
  report: Report,
  { respond: { labels, dryRun }, pullRequest }: { readonly respond: Respond; readonly pullRequest: number },
): Promise<Told> {
  const wanted = labels[report.result] ?? null;
  const ours = new Set(Object.values(labels));
  try {
    const there = await forge.labels(pullRequest);
    const surplus = there.filter((label) => ours.has(label) && label !== wanted);
    const lacking = wanted !== null && !there.includes(wanted) ? [wanted] : [];
    const words = [...lacking.map((label) => `+ ${label}`), ...surplus.map((label) => `− ${label}`)];
    if (words.length === 0) return done('labels', 'they are as they should be');
    if (dryRun) return done('labels', `a dry run: ${words.join(', ')}`);
    for (const label of lacking) await forge.addLabel(pullRequest, label);
    for (const label of surplus) await removed(forge, pullRequest, label);
    return done('labels', words.join(', '));
  } catch (error) {
    return failed('labels', error);
  }
}

export interface DispatchOrder {
  readonly respond: Respond;
  /** The branch whose workflow is started. */
  readonly branch: string;
  /** What the run before this one came to; `null` where there was none. */
  readonly before: string | null;
  readonly runUrl: string | null;
}

function wordsOf(dispatch: ResponseDispatch): string {
  return dispatch.kind === 'workflow' ? `workflow ${dispatch.file}` : `event ${dispatch.eventType}`;
}

export interface Started extends Told {
  /** Whether something was set going in this run. */
  readonly started: boolean;
}

/** Starts what is to be started, once until the result has been another. `null` where there is nothing to do. Never fails. */
export async function tellDispatch(
  forge: Forge,
  report: Report,
  { respond: { dispatch, dryRun }, branch, before, runUrl }: DispatchOrder,
): Promise<Started | null> {
  const left = (detail: string): Started => ({ ...done('dispatch', detail), started: false });
  if (dispatch === null || report.result !== dispatch.on) return null;
  const words = wordsOf(dispatch);
  if (before === dispatch.on) return left(`${words} was started when it began to ${dispatch.on}`);
  if (dryRun) return left(`a dry run: ${words} would be started`);
  try {
    if (dispatch.kind === 'workflow') {
      const { file, ref, inputs } = dispatch;
      await forge.startWorkflow({ file, ref: ref ?? branch, inputs });
    } else {
      const payload = { ...dispatch.inputs, result: report.result, run: runUrl ?? '' };
      await forge.startEvent({ eventType: dispatch.eventType, payload });
    }
    return { ...done('dispatch', `${words} was started`), started: true };
  } catch (error) {
    return { ...failed('dispatch', error), started: false };
  }
}
