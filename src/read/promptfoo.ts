/**
 * Results of promptfoo: JSON of the versions 2 (to 0.93) and 3, the inner object that its Node API gives, JSON Lines, and
 * CSV of both kinds. Known by `results.stats.successes` beside a list `results.results`; by records with `success`,
 * `score`, `namedScores` and `prompt`; by the columns `[provider] prompt`.
 *
 * Traps: `metrics.score` and `namedScores` of a prompt are sums; `score` may be 0.5 where `success` is false; `error` is
 * filled in for plain failures too; a run of nothing but errors has no failure; results stand in the order in which they
 * were done, and their `id` is random; latency and cost are 0 for answers out of the cache, so they are not read.
 */
import { failure, fault } from '../failure/catalogue.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, type JsonValue, member, textMember } from './json.js';
import { countIn } from './measurement.js';
import { blocksOf, resultsInTable } from './promptfoo-csv.js';
import { PromptfooRecords, type PromptfooResult } from './promptfoo-result.js';
import { tallyOf } from './promptfoo-tally.js';
import type { Found, Reader, Reading, SuiteReading } from './reader.js';

const RECORD = ['success', 'score', 'namedScores', 'prompt', 'provider'];

/** The object with `results`, `stats` and `version`: within `results` of a file, or a file by itself. */
function summaryIn(value: JsonValue): JsonObject | null {
  return (
    [member(value, 'results'), value]
      .filter(isObject)
      .find(
        (one) =>
          Array.isArray(member(one, 'results')) &&
          typeof member(member(one, 'stats'), 'successes') === 'number',
      ) ?? null
  );
}

function recognise({ content }: Found): string | null {
  if (content.shape === 'json' && summaryIn(content.value) !== null) {
    return 'it has results with their stats of successes, as promptfoo writes them';
  }
  if (content.shape === 'jsonl') {
    const [first] = content.first;
    const all = first !== undefined && RECORD.every((key) => Object.hasOwn(first, key));
    return all ? 'its records have success, score, namedScores, prompt and provider' : null;
  }
  if (content.shape !== 'table' || blocksOf(content).length === 0) return null;
  return 'it has columns called by provider and prompt, with their status';
}

/** All results that the file counts must be in its list. Fault: `PROMPTFOO_COUNTS`. */
function checkCounts(summary: JsonObject, listed: number, path: string): void {
  const stats = member(summary, 'stats');
  const parts = ['successes', 'failures', 'errors'].map((key) => countIn(member(stats, key)) ?? 0);
  const counted = parts.reduce((sum, part) => sum + part, 0);
  if (counted !== listed) throw failure('PROMPTFOO_COUNTS', path, { counted, listed });
}

async function resultsIn({ content, path }: Found): Promise<readonly PromptfooResult[]> {
  if (content.shape === 'table') return await resultsInTable(content, path);
  const records = new PromptfooRecords(path);
  if (content.shape === 'jsonl') {
    for await (const batch of content.records()) for (const { record } of batch) records.add(record);
    return records.results;
  }
  const summary = content.shape === 'json' ? summaryIn(content.value) : null;
  const list = member(summary ?? {}, 'results');
  for (const record of Array.isArray(list) ? list : []) records.add(record);
  if (summary !== null) checkCounts(summary, records.results.length, path);
  return records.results;
}

/** Hashes of the prompts: version 2 has them in the head of its table. */
function promptHash(summary: JsonObject | null): string | undefined {
  const inTable = member(member(member(summary ?? {}, 'table'), 'head'), 'prompts');
  const prompts = member(summary ?? {}, 'prompts') ?? inTable;
  const ids = Array.isArray(prompts) ? prompts.flatMap((one) => textMember(one, 'id') ?? []) : [];
  return ids.length === 0 ? undefined : [...new Set(ids)].map((id) => id.slice(0, 12)).join(' + ');
}

/** The model that grades, where the configuration names one for all tests. */
function judgeIn(config: JsonValue | undefined): JsonValue | undefined {
  const provider = member(member(member(config, 'defaultTest'), 'options'), 'provider');
  return textMember(provider, 'id') ?? provider;
}

function about({ content }: Found): Pick<SuiteReading, 'name' | 'fingerprints'> {
  const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
  const config = member(file, 'config');
  const options = member(file, 'runtimeOptions');
  const description = textMember(config, 'description');
  return {
    name: description === '' ? null : description,
    fingerprints: fingerprintsOf({
      prompt: promptHash(summaryIn(file)),
      judge: judgeIn(config),
      limit: member(options, 'filterFirstN') ?? member(options, 'filterSample'),
      filter: member(options, 'filterPattern'),
    }),
  };
}

async function read(found: Found): Promise<Reading> {
  const results = await resultsIn(found);
  const errors = results.filter(({ outcome }) => outcome === 'error').length;
  if (results.length === 0) throw failure('PROMPTFOO_EMPTY', found.path, {});
  if (errors === results.length) throw failure('PROMPTFOO_ERRORS', found.path, { errors });
  const providers = [...new Set(results.map(({ provider }) => provider))];
  const { measurements, examples } = tallyOf(results);
  const told = fault('PROMPTFOO_SOME_ERRORS', found.path, { errors, results: results.length });
  return {
    suites: [
      {
        ...about(found),
        model: providers.length === 1 ? (providers[0] ?? null) : null,
        dataset: null,
        measurements,
        examples,
      },
    ],
    passedOver: [],
    notices: errors === 0 ? [] : [told],
  };
}

export const promptfoo: Reader = {
  format: 'promptfoo',
  title: 'results of promptfoo',
  recognise,
  refuse: (found) =>
    recognise(found) === null
      ? 'there are no results with stats, and no columns by provider and prompt'
      : null,
  read,
};
