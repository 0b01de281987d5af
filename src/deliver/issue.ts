/**
 * One issue that tells what a health check finds wrong. It is written to only when that changes, and once a week while
 * it does not. What becomes of it is returned, never thrown, and changes no verdict.
 */
import { fault } from '../failure/catalogue.js';
import { ForgeError } from '../failure/forge.js';
import type { Report } from '../model/report.js';
import { changeNote, issueBody, issueMarker, keptIn, type Wrong, wrongIn } from '../render/issue.js';
import type { Forge, Issue, World } from '../world.js';
import type { Told } from './deliver.js';

export interface IssueOrder {
  readonly suite: string | null;
  readonly runUrl: string | null;
}

type Clock = Pick<World, 'now' | 'sha256'>;

interface Scene {
  readonly forge: Forge;
  readonly report: Report;
  readonly marker: string;
  readonly wrong: Wrong;
  readonly body: string;
  readonly now: Date;
}

const DAY_MS = 86_400_000;
const REMIND_DAYS = 7;
/** What fails again within this time is the same trouble. */
const REOPEN_DAYS = 14;

function daysSince(time: string | null, now: Date): number {
  return time === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(time)) / DAY_MS;
}

/** Runs at the same time each open one: the lowest number stays, and all of them agree on it. */
async function alone(forge: Forge, made: Issue, marker: string): Promise<Issue> {
  try {
    const open = (await forge.ownIssues(marker)).filter(({ isOpen }) => isOpen);
    const [kept = made, ...later] = [made, ...open.filter(({ number }) => number !== made.number)].sort(
      (a, b) => a.number - b.number,
    );
    for (const { number } of later) {
      const body = `A duplicate of #${kept.number}.`;
      await forge.changeIssue(number, { state: 'closed', state_reason: 'not_planned', body });
    }
    return kept;
  } catch (error) {
    // Then there may be two until the next change, and both tell the truth.
    if (error instanceof ForgeError) return made;
    throw error;
  }
}

async function opened({ forge, report, marker, body }: Scene): Promise<string> {
  const subject = decodeURIComponent(marker.slice('<!-- holdline-health:'.length, -' -->'.length));
  const title = subject === '' ? 'Holdline: health check' : `Holdline: health check of ${subject}`;
  const made = await forge.createIssue({ title: `${title.slice(0, 200)} (${report.result})`, body });
  return (await alone(forge, made, marker)).url;
}

/** The open one changes in place. */
async function updated({ forge, wrong, body, now }: Scene, issue: Issue): Promise<string> {
  const kept = keptIn(issue.body);
  const isSame = kept?.fingerprint === wrong.fingerprint;
  if (isSame && !(daysSince(kept.at, now) >= REMIND_DAYS)) return `${issue.url}: nothing changed`;
  await forge.changeIssue(issue.number, { body });
  const note = isSame
    ? `A reminder: this has not recovered for ${REMIND_DAYS} days.`
    : changeNote(kept?.names ?? [], wrong.names);
  await forge.noteIssue(issue.number, note);
  return issue.url;
}

async function closed({ forge, body }: Scene, issue: Issue): Promise<string> {
  const note = changeNote(keptIn(issue.body)?.names ?? [], []);
  await forge.changeIssue(issue.number, { state: 'closed', state_reason: 'completed', body });
  await forge.noteIssue(issue.number, note);
  return issue.url;
}

/** One that a person closed stays closed while the same is wrong; a recent one opens again when something else is. */
async function again(scene: Scene, last: Issue | undefined): Promise<string> {
  const { forge, wrong, body, now } = scene;
  if (last === undefined) return await opened(scene);
  const kept = keptIn(last.body);
  if (kept?.fingerprint === wrong.fingerprint) return `${last.url}: somebody closed it, so it was left alone`;
  if (!(daysSince(last.closedAt, now) <= REOPEN_DAYS)) return await opened(scene);
  await forge.changeIssue(last.number, { state: 'open', body });
  await forge.noteIssue(last.number, changeNote(kept?.names ?? [], wrong.names));
  return last.url;
}

async function told(scene: Scene): Promise<string> {
  const all = await scene.forge.ownIssues(scene.marker);
  const open = all.find(({ isOpen }) => isOpen);
  if (scene.wrong.fingerprint === '')
    return open === undefined ? 'all is well, and no issue is open' : await closed(scene, open);
  return open === undefined ? await again(scene, all.at(-1)) : await updated(scene, open);
}

function failed(error: unknown): Told {
  const status = error instanceof ForgeError ? error.status : null;
  const reason = error instanceof Error ? error.message : String(error);
  const notice =
    status === 410
      ? fault('ISSUE_DISABLED', null, {})
      : status === 401 || status === 403 || status === 404
        ? fault('ISSUE_FORBIDDEN', null, {})
        : fault('ISSUE_FAILED', null, { reason });
  return { delivery: { channel: 'issue', ok: false, detail: notice.what }, notice, url: null };
}

/** Opens, changes, closes or leaves alone the issue. Never fails. A report that is neutral says nothing of health. */
export async function tellIssue(
  { now: clock, sha256 }: Clock,
  forge: Forge,
  { report, suite, runUrl }: IssueOrder & { readonly report: Report },
): Promise<Told> {
  const well = report.result === 'pass';
  if (report.result === 'neutral')
    return { delivery: { channel: 'issue', ok: true, detail: 'nothing to say' }, notice: null, url: null };
  const now = clock();
  const marker = issueMarker(suite);
  const wrong: Wrong = well ? { fingerprint: '', names: [] } : wrongIn(report, sha256);
  const body = issueBody(report, { marker, runUrl, kept: { ...wrong, at: now.toISOString() } });
  try {
    const detail = await told({ forge, report, marker, wrong, body, now });
    return { delivery: { channel: 'issue', ok: true, detail }, notice: null, url: null };
  } catch (error) {
    return failed(error);
  }
}
