/** `health.issue` of the configuration: whether one issue tells what is wrong, and how it is kept. */
import type { IssuePolicy } from '../model/issue-policy.js';
import type { Slot, Values } from './values.js';

export const USUAL_ISSUE: IssuePolicy = {
  labels: [],
  assignees: [],
  title: null,
  remindAfterDays: 7,
  reopenWithinDays: 14,
};

/** GitHub's own bounds. */
const LONGEST_LABEL = 50;
const MOST_ASSIGNEES = 10;
const LONGEST_TITLE = 200;
const LOGIN = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:\[bot\])?$/i;
const DAY_SECONDS = 86_400;

/** The texts of a list that fit; each of the others is told. */
function fitting(
  slot: Slot | undefined,
  values: Values,
  {
    allowed,
    write,
    fits,
  }: { readonly allowed: string; readonly write: string; fits: (text: string) => boolean },
): readonly string[] {
  const texts = values.items(slot, 'texts').flatMap((item) => {
    const text = values.text(item);
    if (text === null || fits(text)) return text ?? [];
    values.refuse(item, allowed, write);
    return [];
  });
  return [...new Set(texts)];
}

function days(slot: Slot | undefined, values: Values): number | null {
  const duration = values.duration(slot);
  return duration === null ? null : duration.seconds / DAY_SECONDS;
}

function decodeTitle(slot: Slot | undefined, values: Values): string | null {
  const title = values.text(slot);
  if (slot === undefined || title === null || title.length <= LONGEST_TITLE) return title;
  return values.refuse(slot, `a title of at most ${LONGEST_TITLE} characters`, 'title: Model health');
}

function decodePolicy(slot: Slot, values: Values): IssuePolicy {
  const fields = values.fields(slot, 'health.issue');
  const assignees = fitting(fields.get('assignees'), values, {
    allowed: 'the login of a user, without @',
    write: 'assignees: [octocat]',
    fits: (text) => LOGIN.test(text),
  });
  if (assignees.length > MOST_ASSIGNEES) {
    values.refuse(slot, `at most ${MOST_ASSIGNEES} assignees, as GitHub takes`, 'fewer of them');
  }
  return {
    labels: fitting(fields.get('labels'), values, {
      allowed: `a label of at most ${LONGEST_LABEL} characters`,
      write: 'labels: [model-health]',
      fits: (text) => text.length <= LONGEST_LABEL,
    }),
    assignees,
    title: decodeTitle(fields.get('title'), values),
    remindAfterDays: days(fields.get('remind-after'), values) ?? USUAL_ISSUE.remindAfterDays,
    reopenWithinDays: days(fields.get('reopen-within'), values) ?? USUAL_ISSUE.reopenWithinDays,
  };
}

/** `null`: no issue. */
export function decodeIssue(slot: Slot | undefined, values: Values): IssuePolicy | null {
  if (slot === undefined) return null;
  if (slot.tree.kind === 'map') return decodePolicy(slot, values);
  const value = slot.tree.kind === 'scalar' ? slot.tree.value : null;
  if (typeof value === 'boolean') return value ? USUAL_ISSUE : null;
  const allowed = 'true, false, or a mapping (labels, assignees, title, remind-after, reopen-within)';
  return values.refuse(slot, allowed, 'issue: true');
}
