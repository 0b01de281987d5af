/** The formats by name, in the order in which they are tried: those of folders first. */
export const SUPPORTED = [
  'mlflow',
  'lm-eval',
  'lm-eval-samples',
  'sklearn-report',
  'junit-xml',
  'pytest-json-report',
  'pytest-benchmark',
  'google-benchmark',
  'k6',
  'vllm-bench',
  'mlperf-loadgen',
  'asv',
  'jmh',
  'bencher-bmf',
  'gab-custom',
  'predictions',
  'examples-jsonl',
  'metrics-csv',
  'metrics-json',
] as const;

export type Format = (typeof SUPPORTED)[number];
