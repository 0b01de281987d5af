/** Addresses of commits, pull requests and runs. They are built of checked parts alone, so none leads elsewhere. */
import type { HistoryRecord } from '../model/history.js';
import type { DashboardWords } from './words.js';

export interface Link {
  readonly text: string;
  readonly url: string;
}

const SHA = /^[0-9a-f]{7,64}$/;
const RUN = /^[1-9]\d{0,19}$/;
/** A pull request's own ref, or that of its place in a merge queue. */
const PULL_REF = /^refs\/(?:pull\/(\d{1,9})\/|heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-)/;
const NAMED_PULL = /(?:^|[\s(])#(\d{1,9})\b/g;
const SHORT = 7;

/** The address of a repository such as `octo/models` on this server; `null` where either is not one. */
export function repositoryUrl(repository: string | null, server: string | null): string | null {
  const host = (server ?? 'https://github.com').replace(/\/+$/, '');
  const isHost = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/.test(host);
  const isName = repository !== null && /^[A-Za-z0-9][\w-]*\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
  return isHost && isName ? `${host}/${repository}` : null;
}

export function shortSha(sha: string | null): string | null {
  return sha !== null && SHA.test(sha) ? sha.slice(0, SHORT) : null;
}

/** The pull requests that a text names by number. */
export function pullLinks(text: string, repository: string | null): readonly Link[] {
  if (repository === null) return [];
  const numbers = [...text.matchAll(NAMED_PULL)].map((match) => match[1] ?? '');
  return [...new Set(numbers)].map((number) => ({
    text: `#${number}`,
    url: `${repository}/pull/${number}`,
  }));
}

/** Where a record came from. Which pull request brought a commit only GitHub knows: its own search tells it. */
export function recordLinks(
  record: HistoryRecord,
  repository: string | null,
  words: Pick<DashboardWords, 'pullRequest' | 'run'>,
): readonly Link[] {
  if (repository === null) return [];
  const { sha, head } = record;
  const links: Link[] = [];
  const pull = PULL_REF.exec(record.ref ?? head.ref ?? '');
  const number = pull?.[1] ?? pull?.[2];
  if (sha !== null && SHA.test(sha)) {
    links.push({ text: sha.slice(0, SHORT), url: `${repository}/commit/${sha}` });
    if (number === undefined) {
      links.push({ text: words.pullRequest, url: `${repository}/pulls?q=is%3Apr+${sha}` });
    }
  }
  if (number !== undefined) links.push({ text: `#${number}`, url: `${repository}/pull/${number}` });
  if (RUN.test(head.run)) links.push({ text: words.run, url: `${repository}/actions/runs/${head.run}` });
  return links;
}

/** What came between two commits. */
export function comparison(from: string | null, to: string | null, repository: string | null): Link | null {
  const [before, after] = [shortSha(from), shortSha(to)];
  if (repository === null || before === null || after === null || from === to) return null;
  return { text: `${before}…${after}`, url: `${repository}/compare/${from}...${to}` };
}
