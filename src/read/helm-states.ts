/**
 * What a model of HELM answered to each instance (`scenario_state.json`), judged as HELM judges an exact match: the
 * answer is one of the correct references, blanks around both left out. It stands in for per_instance_stats.json where
 * that was not kept. An answer to a question of choices is a letter, which `output_mapping` leads back to its text.
 * Source: helm/benchmark/metrics/basic_metrics.py and evaluate_reference_metrics.py, 0.5.16.
 */
import { splitOf } from './helm-stats.js';
import { isObject, type JsonValue, member, textMember } from './json.js';

const ARTICLES = /\b(?:a|an|the)\b/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** As HELM makes texts alike: lower case, no punctuation, no articles, single blanks. */
function alike(text: string): string {
  return text
    .toLowerCase()
    .replace(PUNCTUATION, '')
    .replace(ARTICLES, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

function answerOf(state: JsonValue): string | null {
  const completions = member(member(state, 'result'), 'completions');
  const text = Array.isArray(completions) ? textMember(completions[0], 'text') : null;
  if (text === null) return null;
  const mapping = member(state, 'output_mapping');
  return isObject(mapping) ? (textMember(mapping, text.trim()) ?? text.trim()) : text.trim();
}

function correctOf(instance: JsonValue): readonly string[] {
  const references = member(instance, 'references');
  return (Array.isArray(references) ? references : []).flatMap((reference) => {
    const tags = member(reference, 'tags');
    const text = textMember(member(reference, 'output'), 'text');
    return text !== null && Array.isArray(tags) && tags.includes('correct') ? [text.trim()] : [];
  });
}

function valuesOf(state: JsonValue): ReadonlyMap<string, number> {
  const answer = answerOf(state);
  const correct = correctOf(member(state, 'instance') ?? null);
  if (answer === null || correct.length === 0) return new Map();
  // To HELM no answer is never right.
  const exact = answer !== '' && correct.includes(answer);
  const quasi = answer !== '' && correct.some((text) => text !== '' && alike(text) === alike(answer));
  return new Map([
    ['exact_match', Number(exact)],
    ['quasi_exact_match', Number(quasi)],
  ]);
}

/** By instance and trial; `null` where an instance was asked in several requests, one a reference. */
export function rowsOfStates(
  file: JsonValue,
  split: string | null,
): ReadonlyMap<string, ReadonlyMap<string, number>> | null {
  const states = member(file, 'request_states');
  if (!Array.isArray(states)) return null;
  const rows = new Map<string, ReadonlyMap<string, number>>();
  for (const state of states) {
    const instance = member(state, 'instance') ?? null;
    const id = textMember(instance, 'id');
    if (id === null || typeof member(state, 'reference_index') === 'number') return null;
    if (isObject(member(instance, 'perturbation')) || splitOf({ name: instance }) !== split) continue;
    const trial = member(state, 'train_trial_index');
    rows.set(typeof trial === 'number' && trial > 0 ? `${id}#${trial}` : id, valuesOf(state));
  }
  return rows;
}
