/**
 * One issue that tells what a health check finds wrong. It is written to only when that changes, and now and then while
 * it does not. What becomes of it is returned, never thrown, and changes no verdict.
 */
import { fault } from '../failure/catalogue.js';
import { ForgeError } from '../failure/forge.js';
import type { IssuePolicy } from '../model/issue-policy.js';
import type { Report } from '../model/report.js';
import { changeNote, issueBody, issueMarker, keptIn, type Wrong, wrongIn } from '../render/issue.js';
import type { Language } from '../render/language.js';
import { type Memory, memoryIn, withMemory } from '../render/memory.js';
import type { Forge, Issue, World } from '../world.js';
import type { Told } from './deliver.js';

export interface IssueOrder {
  readonly suite: string | null;
  readonly policy: IssuePolicy;
  /** What channels were told, kept in the issue. */
  readonly memory: Memory;
  readonly runUrl: string | null;
  readonly language: Language;
}

type Clock = Pick<World, 'now' | 'sha256'>;

interface Scene {
  readonly forge: Forge;
  readonly report: Report;
  readonly marker: string;
  readonly wrong: Wrong;
  readonly body: string;
  readonly policy: IssuePolicy;
  readonly memory: Memory;
  readonly now: Date;
  readonly language: Language;
}

const DAY_MS = 86_400_000;

function daysSince(time: string | null, now: Date): number {
  return time === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(time)) / DAY_MS;
}

/** Runs at the same time each open one: the lowest number stays, and all of them agree on it. */
async function alone({ forge, marker, language }: Scene, made: Issue): Promise<Issue> {
  try {
    const open = (await forge.ownIssues(marker)).filter(({ isOpen }) => isOpen);
    const [kept = made, ...later] = [made, ...open.filter(({ number }) => number !== made.number)].sort(
      (a, b) => a.number - b.number,
    );
    for (const { number } of later) {
      const body = language.printed.issue.duplicate(kept.number);
      await forge.changeIssue(number, { state: 'closed', state_reason: 'not_planned', body });
    }
    return kept;
  } catch (error) {
    // Then there may be two until the next change, and both tell the truth.
    if (error instanceof ForgeError) return made;
    throw error;
  }
}

interface Opening {
  readonly made: Issue;
  /** Why labels and assignees were left out; `null` where they were not. */
  readonly refused: ForgeError | null;
}

/** With labels and assignees; without them where GitHub knows one of them not, because then nothing was opened. */
async function create(scene: Scene, title: string): Promise<Opening> {
  const { forge, body, policy } = scene;
  const { labels, assignees } = policy;
  if (labels.length + assignees.length === 0)
    return { made: await forge.createIssue({ title, body }), refused: null };
  try {
    return { made: await forge.createIssue({ title, body, labels, assignees }), refused: null };
  } catch (error) {
    if (!(error instanceof ForgeError) || error.status !== 422) throw error;
    return { made: await forge.createIssue({ title, body }), refused: error };
  }
}

async function opened(scene: Scene): Promise<string> {
  const { report, marker, policy, language } = scene;
  const subject = decodeURIComponent(marker.slice('<!-- holdline-health:'.length, -' -->'.length));
  const words = language.printed.issue;
  const title = (policy.title ?? words.title(subject)).slice(0, 200);
  const { made, refused } = await create(scene, words.titled(title, language.text.result[report.result]));
  const { url } = await alone(scene, made);
  return refused === null ? url : `${url}, without labels and assignees: ${refused.fault.what}`;
}

/** Only what nobody sees changes: that writes to no one. */
async function remember(forge: Forge, { number, body }: Issue, memory: Memory): Promise<void> {
  const text = withMemory(body, memory);
  if (text !== body) await forge.changeIssue(number, { body: text });
}

/** What channels were told by the newest of this check's issues; nothing where there is none, or it can't be read. */
export async function issueMemory(forge: Forge, suite: string | null): Promise<Memory> {
  try {
    const newest = (await forge.ownIssues(issueMarker(suite))).at(-1);
    return newest === undefined ? {} : memoryIn(newest.body);
  } catch (error) {
    // Then channels hear it once more than they need.
    if (error instanceof ForgeError) return {};
    throw error;
  }
}

/** The open one changes in place. */
async function updated(scene: Scene, issue: Issue): Promise<string> {
  const { forge, wrong, body, policy, memory, now, language } = scene;
  const kept = keptIn(issue.body);
  const isSame = kept?.fingerprint === wrong.fingerprint;
  if (isSame && !(daysSince(kept.at, now) >= policy.remindAfterDays)) {
    await remember(forge, issue, memory);
    return `${issue.url}: nothing changed`;
  }
  await forge.changeIssue(issue.number, { body });
  const note = isSame
    ? language.printed.issue.reminder(kept?.at.slice(0, 10) ?? null)
    : changeNote(kept?.names ?? [], wrong.names, language);
  await forge.noteIssue(issue.number, note);
  return issue.url;
}

async function closed({ forge, body, language }: Scene, issue: Issue): Promise<string> {
  const note = changeNote(keptIn(issue.body)?.names ?? [], [], language);
  await forge.changeIssue(issue.number, { state: 'closed', state_reason: 'completed', body });
  await forge.noteIssue(issue.number, note);
  return issue.url;
}

/** One that a person closed stays closed while the same is wrong; a recent one opens again when something else is. */
async function again(scene: Scene, last: Issue | undefined): Promise<string> {
  const { forge, wrong, body, policy, now, language } = scene;
  if (last === undefined) return await opened(scene);
  const kept = keptIn(last.body);
  if (kept?.fingerprint === wrong.fingerprint) return `${last.url}: somebody closed it, so it was left alone`;
  if (!(daysSince(last.closedAt, now) <= policy.reopenWithinDays)) return await opened(scene);
  await forge.changeIssue(last.number, { state: 'open', body });
  await forge.noteIssue(last.number, changeNote(kept?.names ?? [], wrong.names, language));
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
  { report, suite, policy, memory, runUrl, language }: IssueOrder & { readonly report: Report },
): Promise<Told> {
  const well = report.result === 'pass';
  if (report.result === 'neutral')
    return { delivery: { channel: 'issue', ok: true, detail: 'nothing to say' }, notice: null, url: null };
  const now = clock();
  const marker = issueMarker(suite);
  const wrong: Wrong = well ? { fingerprint: '', names: [] } : wrongIn(report, sha256);
  const kept = { ...wrong, at: now.toISOString() };
  const body = issueBody(report, { marker, runUrl, memory, kept }, language);
  try {
    const detail = await told({ forge, report, marker, wrong, body, policy, memory, now, language });
    return { delivery: { channel: 'issue', ok: true, detail }, notice: null, url: null };
  } catch (error) {
    return failed(error);
  }
}
