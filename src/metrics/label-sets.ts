/** Whether head and base speak of the same classes: averages over classes are averages over other ones where they do not. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import type { Codes } from '../model/table.js';
import type { Sides } from './pairs.js';
import { prepareWhole } from './subject.js';
import type { LabelTask } from './task.js';

interface Occurring {
  readonly truth: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function namesOf({ labels }: LabelTask, codes: Codes | null): ReadonlySet<string> {
  const seen = new Uint8Array(labels.length);
  const count = codes?.length ?? 0;
  for (let row = 0; row < count; row++) {
    const code = codes?.[row] ?? -1;
    if (code >= 0) seen[code] = 1;
  }
  return new Set(labels.filter((_, code) => seen[code] === 1));
}

/** The labels that rows have, `null` where the examples are no labelled ones. */
function occurring(examples: Examples): Occurring | null {
  const { task } = prepareWhole(examples).subject;
  if (task.kind !== 'binary' && task.kind !== 'multiclass') return null;
  const truth = namesOf(task, task.truth);
  return { truth, all: new Set([...truth, ...namesOf(task, task.prediction)]) };
}

const beyond = (names: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] =>
  [...names].filter((name) => !known.has(name));

/** Notices: `LABEL_SETS_DIFFER` for the truth, `LABELS_UNKNOWN` for what is predicted on one side alone. */
export function labelSetNotices(suite: string, sides: Sides<Examples>): readonly Fault[] {
  const [base, head] = [occurring(sides.base), occurring(sides.head)];
  if (base === null || head === null) return [];
  const onlyHead = beyond(head.truth, base.truth);
  const onlyBase = beyond(base.truth, head.truth);
  const differ = onlyHead.length + onlyBase.length > 0;
  const notices = differ ? [fault('LABEL_SETS_DIFFER', suite, { onlyBase, onlyHead })] : [];
  const known = new Set([...base.all, ...head.truth]);
  const unknown = beyond(head.all, known);
  return unknown.length === 0 ? notices : [...notices, fault('LABELS_UNKNOWN', suite, { labels: unknown })];
}
