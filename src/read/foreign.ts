/**
 * Files of other tools that hold many numbers and would be misread as plain metrics: sums that look like scores,
 * counts of trials, settings. To refuse them by name is worth more than to guess.
 */
import { isObject, type JsonObject, type JsonValue, textMember } from './json.js';

type Sign = (file: JsonObject) => boolean;

function has(...keys: readonly string[]): Sign {
  return (file) => keys.every((key) => Object.hasOwn(file, key));
}

const FOREIGN: readonly (readonly [string, Sign])[] = [
  ['a promptfoo result without its list of results', has('evalId')],
  ['the settings of an ai-rag-chat-evaluator run', has('testdata_path', 'target_url')],
  ['a HELM run specification', has('adapter_spec', 'scenario_spec')],
  ['a notebook', has('cells', 'nbformat')],
  ['a SARIF log', has('runs', '$schema')],
  ['a report or record of Holdline itself', (file) => /^holdline\//.test(textMember(file, 'schema') ?? '')],
];

/** What other tool's file this is, or `null`. */
export function foreign(value: JsonValue): string | null {
  if (!isObject(value)) return null;
  return FOREIGN.find(([, sign]) => sign(value))?.[0] ?? null;
}
