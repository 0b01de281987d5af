/** Where two reports of the same inputs part: result, counts, and each verdict by its id. */
import type { Report, Verdict } from '../model/report.js';
import type { Difference } from '../model/verification.js';

/** Long enough for a number at full precision with its key, short enough for a line. */
const LONGEST = 200;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Names of the parts of a verdict that differ. When the values of a trend were measured is told by the trend itself. */
function partsApart(a: Verdict, b: Verdict): readonly (keyof Verdict)[] {
  const names = new Set<keyof Verdict>();
  for (const key of Object.keys({ ...a, ...b })) {
    if (key in a && isKey(key, a) && key !== 'trendAt' && !isSame(a[key], b[key])) names.add(key);
  }
  return [...names];
}

function isKey(key: string, verdict: Verdict): key is keyof Verdict {
  return key in verdict;
}

function verdictsApart(recorded: Report, found: Report): readonly Difference[] {
  const now = new Map(found.verdicts.map((verdict) => [verdict.id, verdict]));
  const before = new Map(recorded.verdicts.map((verdict) => [verdict.id, verdict]));
  const kind = 'verdict';
  const changed = recorded.verdicts.flatMap((verdict): readonly Difference[] => {
    const { id } = verdict;
    const other = now.get(id);
    if (other === undefined) return [{ kind, where: id, recorded: verdict.outcome, found: 'no verdict' }];
    return partsApart(verdict, other).map((part) => ({
      kind,
      where: `${id} ${part}`,
      recorded: shown(verdict[part]),
      found: shown(other[part]),
    }));
  });
  const added = found.verdicts.filter(({ id }) => !before.has(id));
  return [
    ...changed,
    ...added.map(({ id, outcome }) => ({ kind, where: id, recorded: 'no verdict', found: outcome }) as const),
  ];
}

/** What differs, the result first; empty where the two say the same. Notices and deliveries are no verdict. */
export function differences(recorded: Report, found: Report): readonly Difference[] {
  const whole: readonly (readonly [Difference['kind'], unknown, unknown])[] = [
    ['result', recorded.result, found.result],
    ['counts', recorded.counts, found.counts],
  ];
  const apart = whole.filter(([, a, b]) => !isSame(a, b));
  return [
    ...apart.map(([kind, a, b]) => ({ kind, where: null, recorded: shown(a), found: shown(b) })),
    ...verdictsApart(recorded, found),
  ];
}
