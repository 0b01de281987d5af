/**
 * Real files that no table tells what to expect of yet: folders of the collection (or what
 * the tables leave of one), or single files. Whoever writes the last expectation takes the line out.
 */
export const pending: readonly string[] = [
  'asv',
  'azure-ai-eval',
  'bencher-bmf',
  'bigcode',
  'deepeval',
  'evalscope',
  'gab-custom',
  'git-lfs-pointer',
  'google-benchmark',
  'helm',
  'hf-trainer',
  'inspect-ai',
  'jmh',
  'junit-xml',
  'lm-eval',
  'mlperf-loadgen',
  'model-index',
  'mteb',
  'opencompass',
  'parquet',
  'predictions-csv',
  'promptfoo',
  'pytest-benchmark',
  'pytest-json-report',
  'ragas',
  'vllm-bench',
];
