/** `rules` of the configuration → the rules of the gate. */
import type { Direction } from '../model/evaluation.js';
import type { Rule } from '../model/policy.js';
import type { Severity } from '../model/report.js';
import type { Complaints } from './complaints.js';
import { quote, type Range, type Slot, type Values } from './values.js';

export const DIRECTIONS = ['higher', 'lower', 'target'] as const satisfies readonly Direction[];
export const SEVERITIES = ['fail', 'warn'] as const satisfies readonly Severity[];

const ANY_NUMBER: Range = { example: 0.9, words: 'a finite number', allows: Number.isFinite };

/** A rule, or `null` where it is not to be used; then the reason is among the complaints. */
export function decodeRule(slot: Slot, values: Values, complaints: Complaints): Rule | null {
  const fields = values.fields(slot, 'rules');
  if (slot.tree.kind !== 'map' || slot.tree.entries.length === 0) return null;
  const written = slot.tree.entries.map((entry) => entry.key);
  const { spot, whole } = slot.tree;
  if (whole && !written.includes('match'))
    complaints.add('CONFIG_KEY_MISSING', spot, { owner: slot.key, key: 'match' });
  // A misspelt term is told as such; only a rule that never had one says nothing.
  if (whole && written.every((key) => key === 'match'))
    complaints.add('CONFIG_RULE_EMPTY', spot, { rule: slot.key });
  const rule = {
    match: values.text(fields.get('match')),
    min: values.number(fields.get('min'), ANY_NUMBER),
    max: values.number(fields.get('max'), ANY_NUMBER),
    target: values.number(fields.get('target'), ANY_NUMBER),
    maxDrop: values.tolerance(fields.get('max-drop')),
    maxRise: values.tolerance(fields.get('max-rise')),
    direction: values.choice(fields.get('direction'), DIRECTIONS),
    severity: values.choice(fields.get('severity'), SEVERITIES),
    where: complaints.place(spot),
    ...decodeHistoryLimit(fields.get('limit'), values),
  };
  checkPattern(fields.get('match'), complaints);
  checkAlone(rule, fields, complaints);
  for (const [low, high] of [
    ['min', 'max'],
    ['min', 'target'],
    ['target', 'max'],
  ] as const) {
    checkOrder({ low, high, least: rule[low], most: rule[high] }, fields, complaints);
  }
  return rule.match === null ? null : { ...rule, match: rule.match };
}

const RATE: Range = {
  example: 0.001,
  words: 'a number between 0 and 1',
  allows: (rate) => rate > 0 && rate < 1,
};

/** `limit: history`, or `limit: { history: 0.001 }` with a rate of its own. */
function decodeHistoryLimit(slot: Slot | undefined, values: Values): Pick<Rule, 'byHistory'> {
  if (slot === undefined) return {};
  const { tree } = slot;
  if (tree.kind === 'scalar' && tree.value === 'history') return { byHistory: { rate: null } };
  const [entry, ...others] = tree.kind === 'map' ? tree.entries : [];
  if (entry?.key === 'history' && others.length === 0) {
    const rate = values.number({ tree: entry.value, key: `${slot.key}.history` }, RATE);
    return { byHistory: { rate } };
  }
  values.refuse(slot, 'history, or { history: a rate }', 'limit: history');
  return {};
}

/** A bound of the history and one that is written down would hide each other. */
function checkAlone(
  { byHistory, min, max }: Pick<Rule, 'byHistory' | 'min' | 'max'>,
  fields: ReadonlyMap<string, Slot>,
  complaints: Complaints,
): void {
  const slot = fields.get('limit');
  if (slot === undefined || byHistory === undefined || (min === null && max === null)) return;
  const other = min === null ? 'max' : 'min';
  const problem = `${slot.key} is set by the history, and ${other} stands beside it`;
  complaints.add('CONFIG_RANGE', slot.tree.spot, { problem, write: `keep one of them: limit or ${other}` });
}

/** A regular expression would match nothing as a glob, and the rule would be a hole. */
export function checkPattern(slot: Slot | undefined, complaints: Complaints): void {
  if (slot?.tree.kind !== 'scalar') return;
  const text = String(slot.tree.value);
  const regex = text.startsWith('^') || /^\/.*\/[a-z]*$/s.test(text);
  if (regex) complaints.add('CONFIG_PATTERN', slot.tree.spot, { key: slot.key, found: quote(text) });
}

interface Pair {
  readonly low: string;
  readonly high: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** Limits that no value can hold at once. */
function checkOrder(pair: Pair, fields: ReadonlyMap<string, Slot>, complaints: Complaints): void {
  const { low, high, least, most } = pair;
  const slot = fields.get(low);
  if (slot === undefined || least === null || most === null || least <= most) return;
  const problem = `${slot.key} is ${least}, above its ${high} of ${most}, and no value can hold both`;
  complaints.add('CONFIG_RANGE', slot.tree.spot, { problem, write: 'swap them, or correct one' });
}
