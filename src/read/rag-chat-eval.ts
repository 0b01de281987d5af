/**
 * Results of ai-rag-chat-evaluator, Azure's sample of such an evaluation: `eval_results.jsonl` (one answer a line) and
 * `summary.json` (`{gpt_groundedness: {pass_count, pass_rate, mean_rating}, latency: {mean, max, min}, …}`).
 *
 * Known by: ratings `gpt_…` beside question and answer, or such objects by name. Traps: −1 stands where an answer or a
 * grade failed; the summary is rounded to two places; `{total: 0, rate: 0}` may be 0 of 0 and is no value.
 * The id is the question.
 */
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { isNumeric, measurement, type ReadMeasurement } from './measurement.js';
import type { Found, PassedOver, Reader, Reading } from './reader.js';
import { keysOf, recordsIn } from './records.js';
import { ScoreRows } from './score-rows.js';

const RATING = /^gpt_/;
const FAILED = -1;

function hasNumbers(value: JsonValue | undefined, keys: readonly string[]): value is JsonObject {
  return keys.every((key) => isNumeric(member(value, key)));
}

function summaryIn({ content }: Found): JsonObject | null {
  if (content.shape !== 'json' || !isObject(content.value)) return null;
  const file = content.value;
  const rated = Object.keys(file).some(
    (name) => RATING.test(name) && hasNumbers(file[name], ['pass_count', 'pass_rate', 'mean_rating']),
  );
  return rated ? content.value : null;
}

function answersIn({ content }: Found) {
  const records = recordsIn(content);
  if (records === null) return null;
  const keys = keysOf(records.first);
  const answered = ['question', 'answer'].every((key) => keys.includes(key));
  return answered && keys.some((key) => RATING.test(key)) ? records : null;
}

function recognise(found: Found): string | null {
  if (answersIn(found) !== null) return 'its records have question, answer and ratings gpt_…';
  return summaryIn(found) === null ? null : 'it has pass rates and mean ratings gpt_…';
}

const NAMELESS = { name: null, model: null, dataset: null, fingerprints: {} };

function summarised(name: string, value: JsonValue, passedOver: PassedOver[]): readonly ReadMeasurement[] {
  const one = (part: string, about: { readonly unit?: string; readonly metric?: string } = {}) => {
    const number = member(value, part);
    const metric = about.metric ?? name;
    return isNumeric(number) ? [measurement({ metric, value: number, unit: about.unit ?? null })] : [];
  };
  if (hasNumbers(value, ['pass_rate', 'mean_rating'])) {
    passedOver.push({ name: `${name}/pass_count`, because: 'a count, time or setting, not a quality' });
    return [...one('mean_rating'), ...one('pass_rate', { metric: `${name}/pass_rate`, unit: 'fraction' })];
  }
  if (hasNumbers(value, ['mean', 'max', 'min'])) return one('mean');
  if (!hasNumbers(value, ['total', 'rate'])) {
    passedOver.push({ name, because: 'it is none of the statistics that this tool writes' });
    return [];
  }
  const none = member(value, 'total') === 0;
  if (none) passedOver.push({ name, because: 'its total is 0: a rate of 0 of 0 says nothing' });
  return none ? [] : one('rate', { unit: 'fraction' });
}

function readSummary(summary: JsonObject): Reading {
  const passedOver: PassedOver[] = [];
  const measurements = Object.entries(summary).flatMap(([name, value]) =>
    summarised(name, value, passedOver),
  );
  return { suites: [{ ...NAMELESS, measurements, examples: null }], passedOver, notices: [] };
}

async function read(found: Found): Promise<Reading> {
  const records = answersIn(found);
  if (records === null) return readSummary(summaryIn(found) ?? {});
  const metrics = keysOf(records.first).filter((key) => {
    const values = records.first.map((record) => member(record, key)).filter((value) => value != null);
    return RATING.test(key) || (values.length > 0 && values.every(isNumeric));
  });
  const rows = new ScoreRows('question');
  for await (const batch of records.all()) {
    for (const { record } of batch) {
      const scores = metrics.map((metric) => {
        const value = member(record, metric);
        return { metric, value: value === FAILED ? null : value };
      });
      rows.push(textMember(record, 'question'), scores);
    }
  }
  const suite = { ...NAMELESS, measurements: [], examples: rows.examples() };
  return { suites: [suite], passedOver: [], notices: rows.notices(found.path) };
}

export const ragChatEval: Reader = {
  format: 'rag-chat-eval',
  title: 'a result of ai-rag-chat-evaluator',
  needs: {
    of: ['records'],
    keys: [['question'], ['answer'], ['gpt_groundedness', 'gpt_relevance', 'gpt_coherence', 'gpt_fluency']],
  },
  recognise,
  refuse: (found) =>
    recognise(found) === null ? 'there are no ratings gpt_… of answers to questions in it' : null,
  read,
};
