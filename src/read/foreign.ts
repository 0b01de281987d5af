/**
 * Files of other tools that hold many numbers and would be misread as plain metrics: sums that look like scores,
 * counts of trials, settings. To refuse them by name is worth more than to guess.
 */
import { isObject, type JsonObject, type JsonValue, member } from './json.js';

type Sign = (file: JsonObject) => boolean;

function has(...keys: readonly string[]): Sign {
  return (file) => keys.every((key) => Object.hasOwn(file, key));
}

const FOREIGN: readonly (readonly [string, Sign])[] = [
  ['an Inspect log', has('eval', 'plan')],
  ['a promptfoo result', (file) => has('stats', 'results')(file) || has('evalId')(file)],
  ['a promptfoo result', (file) => isObject(member(member(file, 'results'), 'stats'))],
  ['a lighteval result', has('config_general', 'results')],
  ['a k6 summary', has('metrics', 'root_group')],
  ['a pytest-json-report', has('exitcode', 'summary')],
  ['a pytest-benchmark result', has('machine_info', 'benchmarks')],
  ['a Google Benchmark result', has('context', 'benchmarks')],
  ["a trainer_state of Hugging Face's Trainer", has('log_history', 'global_step')],
  ['an EvalScope report', has('dataset_name', 'metrics', 'model_name')],
  ['an MTEB result', has('mteb_version', 'scores')],
  ['the settings of an ai-rag-chat-evaluator run', has('testdata_path', 'target_url')],
  ['a HELM run specification', has('adapter_spec', 'scenario_spec')],
  ['an asv result', has('env_name', 'results', 'commit_hash')],
  ['a vLLM benchmark', has('request_throughput', 'input_lens')],
  ['a notebook', has('cells', 'nbformat')],
  ['a SARIF log', has('runs', '$schema')],
  ['a report or record of Holdline itself', (file) => /^holdline\//.test(String(member(file, 'schema')))],
];

/** What other tool's file this is, or `null`. */
export function foreign(value: JsonValue): string | null {
  if (!isObject(value)) return null;
  return FOREIGN.find(([, sign]) => sign(value))?.[0] ?? null;
}
