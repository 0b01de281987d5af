/**
 * vLLM's `bench serve` (`--save-result`). Scalars named `…_ms` are milliseconds; the arrays beside them are seconds and
 * are not read as times. The mean's standard error is std/√completed. Throughput counts up, times down. What was asked
 * of the server (rate, concurrency, number of prompts) are fingerprints: two loads are not compared. A request that got
 * no token counts as completed there, with a first token after 0 ms: it is told, and the success rate leaves it out.
 */
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { fingerprintsOf } from './fingerprints.js';
import { isObject, type JsonObject, member, textMember } from './json.js';
import { MeasuredValues, standardErrorOfMean } from './measured-values.js';
import { countIn } from './measurement.js';
import type { Found, Reader, Reading } from './reader.js';

const TIME = /^(mean|median|std|p\d+(?:\.\d+)?)_((?:ttft|tpot|itl|e2el|latency)_ms)$/;
/** The colon at the end of one key is vLLM's own slip. */
const THROUGHPUT = /^(?:\w+_throughput|request_goodput:?)$/;
const COUNT = /^(?:num_prompts|completed|failed|duration|total_\w+|max_\w+|best_of|burstiness)$/;

function fileIn({ content }: Found): JsonObject {
  return content.shape === 'json' && isObject(content.value) ? content.value : {};
}

function recognise(found: Found): string | null {
  const file = fileIn(found);
  if (member(file, 'request_throughput') === undefined) return null;
  const served = member(file, 'completed') !== undefined && member(file, 'model_id') !== undefined;
  if (served) return 'it has `request_throughput`, `completed` and `model_id`';
  return member(file, 'input_lens') === undefined ? null : 'it has `request_throughput` and `input_lens`';
}

/** The usual name of the file ends in the time of the run, which no other run has. */
function nameIn(path: string): string | null {
  return /(?:^|\/)([^/]+)-\d{8}-\d{6}\.json$/.exec(path)?.[1] ?? null;
}

interface Requests {
  readonly asked: number;
  readonly completed: number;
  /** Those that brought at least one token, where the arrays were saved; else those completed. */
  readonly answered: number;
}

/** Faults: `VLLM_COUNTS`, `VLLM_NOTHING`. */
function requestsIn(file: JsonObject, path: string): Requests {
  const completed = countIn(member(file, 'completed'));
  const asked = countIn(member(file, 'num_prompts')) ?? completed;
  if (completed === null || asked === null || completed > asked) throw failure('VLLM_COUNTS', path, {});
  const lengths = member(file, 'output_lens');
  const spoken =
    Array.isArray(lengths) && lengths.length > 0 ? lengths.filter((length) => length !== 0) : null;
  const answered = Math.min(completed, spoken?.length ?? completed);
  if (answered === 0) throw failure('VLLM_NOTHING', path, { asked });
  return { asked, completed, answered };
}

function addScalars(values: MeasuredValues, file: JsonObject, n: number): void {
  for (const [key, value] of Object.entries(file)) {
    const [, statistic, time = ''] = TIME.exec(key) ?? [];
    if (statistic === 'std') values.pass(key, 'it describes the spread, not a quality');
    else if (statistic !== undefined) {
      const deviation = statistic === 'mean' ? member(file, `std_${time}`) : undefined;
      const standardError = standardErrorOfMean(deviation, n);
      values.add(key, value, { n, standardError, unit: 'ms', direction: 'lower' });
    } else if (THROUGHPUT.test(key)) {
      // Without a goal for goodput the key is there and null.
      if (value !== null) values.add(key.replace(/:$/, ''), value, { n, direction: 'higher' });
    } else if (COUNT.test(key)) values.pass(key, 'a count, time or setting, not a quality');
  }
}

async function read(found: Found): Promise<Reading> {
  const { path } = found;
  const file = fileIn(found);
  const { asked, completed, answered } = requestsIn(file, path);
  const values = new MeasuredValues(path);
  values.add('success_rate', answered / asked, { n: asked, direction: 'higher', unit: 'fraction' });
  addScalars(values, file, completed);
  const notices: readonly Fault[] =
    answered < completed ? [fault('VLLM_SILENT', path, { silent: completed - answered, completed })] : [];
  const about = {
    name: nameIn(path),
    model: textMember(file, 'model_id'),
    fingerprints: fingerprintsOf({
      backend: member(file, 'backend'),
      request_rate: member(file, 'request_rate'),
      max_concurrency: member(file, 'max_concurrency'),
      num_prompts: asked,
    }),
  };
  return values.reading(about, notices);
}

export const vllmBench: Reader = {
  format: 'vllm-bench',
  title: "results of vLLM's serving benchmark",
  recognise,
  refuse: (found) => (recognise(found) === null ? 'there is no `request_throughput` in it' : null),
  read,
};
