/** Changes of rules, by glob and key: what a rule says last counts, as it does for measurements. */
import type { Effect, PolicyChange, Requirement, Rule, Tolerance } from '../model/policy.js';

type Term = number | string | Tolerance;

interface Key {
  readonly key: string;
  readonly of: (rule: Rule) => Term | null;
  /** From one value to another. */
  readonly moved: (from: Term, to: Term) => Effect;
  /** A value where there was none. */
  readonly added: (value: Term) => Effect;
}

const OPPOSITE: Readonly<Record<Effect, Effect>> = {
  loosens: 'tightens',
  tightens: 'loosens',
  changes: 'changes',
};
const either = (): Effect => 'changes';

/** Tolerances of one kind compare; a number against a share of base does not. */
export function toleranceEffect(from: Tolerance, to: Tolerance): Effect {
  const size = (tolerance: Tolerance): number =>
    tolerance.kind === 'absolute' ? tolerance.value : tolerance.fraction;
  if (from.kind !== to.kind || size(from) === size(to)) return 'changes';
  return size(to) > size(from) ? 'loosens' : 'tightens';
}

function isTolerance(term: Term): term is Tolerance {
  return typeof term === 'object';
}

function toleranceMoved(from: Term, to: Term): Effect {
  return isTolerance(from) && isTolerance(to) ? toleranceEffect(from, to) : 'changes';
}

const KEYS: readonly Key[] = [
  {
    key: 'min',
    of: (rule) => rule.min,
    moved: (from, to) => (to < from ? 'loosens' : 'tightens'),
    added: () => 'tightens',
  },
  {
    key: 'max',
    of: (rule) => rule.max,
    moved: (from, to) => (to > from ? 'loosens' : 'tightens'),
    added: () => 'tightens',
  },
  {
    key: 'limit',
    of: ({ byHistory }) => (byHistory === undefined ? null : (byHistory.rate ?? 'history')),
    moved: either,
    added: () => 'tightens',
  },
  { key: 'target', of: (rule) => rule.target, moved: either, added: either },
  { key: 'max-drop', of: (rule) => rule.maxDrop, moved: toleranceMoved, added: either },
  { key: 'max-rise', of: (rule) => rule.maxRise, moved: toleranceMoved, added: either },
  { key: 'direction', of: (rule) => rule.direction, moved: either, added: either },
  {
    key: 'severity',
    of: (rule) => rule.severity,
    moved: (_, to) => (to === 'warn' ? 'loosens' : 'tightens'),
    added: (value) => (value === 'warn' ? 'loosens' : 'tightens'),
  },
];

/** What each glob says of a key, in the order in which they overrule one another: the last stands last. */
function sayings(rules: readonly Rule[], { of }: Key): ReadonlyMap<string, Term> {
  const said = new Map<string, Term>();
  for (const rule of rules) {
    const value = of(rule);
    if (value === null) continue;
    said.delete(rule.match);
    said.set(rule.match, value);
  }
  return said;
}

function written(term: Term | null): string | null {
  if (term === null) return null;
  return isTolerance(term) ? term.text : String(term);
}

function same(a: Term | null, b: Term | null): boolean {
  if (a === null || b === null || !isTolerance(a) || !isTolerance(b)) return a === b;
  return a.kind === 'absolute'
    ? b.kind === 'absolute' && a.value === b.value
    : b.kind === 'relative' && a.fraction === b.fraction;
}

/**
 * A value that is added (or, read backwards, removed). Where another glob says something stricter, the newcomer may
 * overrule it, and then adds nothing but a way around.
 */
function addedEffect(key: Key, match: string, said: ReadonlyMap<string, Term>): Effect {
  const value = said.get(match);
  if (value === undefined) return 'changes';
  const effect = key.added(value);
  const others = [...said].filter(([glob]) => glob !== match);
  const overrules = others.some(([, other]) => !same(other, value) && key.moved(other, value) === 'loosens');
  return effect === 'tightens' && overrules ? 'changes' : effect;
}

function keyChanges(key: Key, base: readonly Rule[], head: readonly Rule[]): readonly PolicyChange[] {
  const [before, after] = [sayings(base, key), sayings(head, key)];
  const globs = [...new Set([...before.keys(), ...after.keys()])];
  const about = { what: 'rule', key: key.key } as const;
  const changes = globs.flatMap((match): readonly PolicyChange[] => {
    const [from, to] = [before.get(match) ?? null, after.get(match) ?? null];
    if (same(from, to)) return [];
    const both = from !== null && to !== null ? key.moved(from, to) : null;
    const removed = to === null ? OPPOSITE[addedEffect(key, match, before)] : null;
    const effect = both ?? removed ?? addedEffect(key, match, after);
    return [{ ...about, match, from: written(from), to: written(to), effect }];
  });
  const order = [...before.keys()].filter((glob) => after.has(glob));
  const newOrder = [...after.keys()].filter((glob) => before.has(glob));
  if (order.every((glob, index) => glob === newOrder[index])) return changes;
  const [from, to] = [order, newOrder].map((globs) => globs.map((glob) => JSON.stringify(glob)).join(', '));
  return [
    ...changes,
    { ...about, match: null, key: `order of ${key.key}`, from: from ?? '', to: to ?? '', effect: 'changes' },
  ];
}

/** A requirement is known by its text: what it allows as a loss is told with the rules. */
export function requirementChanges(
  base: readonly Requirement[],
  head: readonly Requirement[],
): readonly PolicyChange[] {
  const [before, after] = [base, head].map((all) => all.map(({ text }) => text));
  const about = { what: 'rule', match: null, key: 'require' } as const;
  const removed = (before ?? []).filter((text) => after?.includes(text) !== true);
  const added = (after ?? []).filter((text) => before?.includes(text) !== true);
  return [
    ...removed.map((from) => ({ ...about, from, to: null, effect: 'loosens' as const })),
    ...added.map((to) => ({ ...about, from: null, to, effect: 'tightens' as const })),
  ];
}

/** What differs between two lists of rules; where the same glob stands several times, its last word counts. */
export function ruleChanges(base: readonly Rule[], head: readonly Rule[]): readonly PolicyChange[] {
  return KEYS.flatMap((key) => keyChanges(key, base, head));
}
