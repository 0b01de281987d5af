/** Suggested rules as YAML to paste, each with its reason as a comment. */
import type { SuggestedRule, Suggestion } from '../model/suggestion.js';
import { ENGLISH } from './english.js';
import { plainText } from './escape.js';
import type { Language } from './language.js';

const KEYS = [
  ['min', 'min'],
  ['max', 'max'],
  ['max-drop', 'maxDrop'],
  ['max-rise', 'maxRise'],
] as const;

/** A line break in a name must not end a comment. */
function comment(text: string, indent = ''): string {
  return `${indent}# ${plainText(text).replaceAll('\n', ' ')}`;
}

function ruleLines(rule: SuggestedRule, { text }: Language): readonly string[] {
  const set = KEYS.flatMap(([key, field]) => (rule[field] === null ? [] : [`    ${key}: ${rule[field]}`]));
  if (set.length === 0) return [comment(`${rule.match}${text.colon}${rule.because}`, '  ')];
  // A text in JSON is one in YAML, too.
  return [comment(rule.because, '  '), `  - match: ${JSON.stringify(rule.match)}`, ...set];
}

export function renderSuggestion(
  { falseAlarms, rules, notices }: Suggestion,
  language: Language = ENGLISH,
): string {
  const words = language.printed.suggestion;
  const { colon } = language.text;
  const told = notices.map(({ where, what }) => comment(where === null ? what : `${where}${colon}${what}`));
  const some = rules.some((rule) => KEYS.some(([, field]) => rule[field] !== null));
  const promise = comment(words.promise(Number((100 * falseAlarms).toPrecision(3))));
  const body = rules.flatMap((rule) => ruleLines(rule, language));
  const list = some ? [promise, 'rules:', ...body] : body;
  const lines = [...list, ...told];
  return `${(lines.length === 0 ? [comment(words.nothing)] : lines).join('\n')}\n`;
}
