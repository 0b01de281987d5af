/** `require` of a rule → a requirement, and the plain rules that let the judge hear its clauses as they are meant. */
import type { Clause, Requirement, Rule } from '../model/policy.js';
import { clausesOf } from './clauses.js';
import type { Complaints } from './complaints.js';
import type { Slot, Values } from './values.js';

const LONGEST = 1_000;
const SEVERITIES = ['fail', 'warn'] as const;
const KEYS = ['require', 'severity'];

export interface DecodedRequirement {
  readonly requirement: Requirement;
  readonly rules: readonly Rule[];
}

/** A loss that is allowed is a tolerance, and a bound of the value is a limit. A gain that is wanted is neither. */
function termsOf({ verb, comparator, amount }: Clause): Partial<Rule> {
  const below = comparator === '<' || comparator === '<=';
  if (verb === 'is') {
    const bound = amount.kind === 'absolute' ? amount.value : null;
    return below ? { max: bound } : { min: bound };
  }
  if (!below) return {};
  return verb === 'drops' ? { maxDrop: amount } : { maxRise: amount };
}

function ruleOf(clause: Clause, { severity, where }: Requirement): Rule {
  const none = { min: null, max: null, target: null, maxDrop: null, maxRise: null, direction: null };
  return {
    ...none,
    ...termsOf(clause),
    match: clause.match,
    ofAnyColumn: clause.ofAnyColumn,
    severity,
    where,
  };
}

/** Every fault of the requirement is among the complaints; then it is `null`. */
export function decodeRequirement(
  slot: Slot,
  values: Values,
  complaints: Complaints,
): DecodedRequirement | null {
  const fields = values.fields(slot, 'rules');
  if (slot.tree.kind !== 'map') return null;
  for (const { key, spot } of slot.tree.entries) {
    if (KEYS.includes(key) || !fields.has(key)) continue;
    const problem = `${slot.key} has require and ${key}, and what is required is said by its clauses alone`;
    const write = 'keep require and severity, and write a rule of its own with match for the rest';
    complaints.add('CONFIG_RANGE', spot, { problem, write });
  }
  const severity = values.choice(fields.get('severity'), SEVERITIES) ?? 'fail';
  const written = fields.get('require');
  const text = values.text(written);
  if (written === undefined || text === null) return null;
  const { spot } = written.tree;
  const { clauses, faults } = clausesOf(text.slice(0, LONGEST));
  for (const fault of faults) complaints.add('CONFIG_REQUIRE', spot, { key: written.key, ...fault });
  if (text.length > LONGEST)
    values.refuse(written, `a text of at most ${LONGEST} characters`, 'several rules');
  const requirement = { text: text.trim(), clauses, severity, where: complaints.place(spot) };
  return { requirement, rules: clauses.map((clause) => ruleOf(clause, requirement)) };
}

/** Whether an entry of `rules` is one. */
export function isRequirement({ tree }: Slot): boolean {
  return tree.kind === 'map' && tree.entries.some(({ key }) => key === 'require');
}
