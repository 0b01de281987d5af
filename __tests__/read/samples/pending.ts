/**
 * Real files that no table tells what to expect of yet: folders of the collection (or what
 * the tables leave of one), or single files. Whoever writes the last expectation takes the line out.
 */
export const pending: readonly string[] = [
  'asv',
  'bencher-bmf',
  'bigcode',
  'detectron2',
  'dvc-plots',
  'dvclive',
  'evalscope',
  'gab-custom',
  'google-benchmark',
  'helm',
  'hf-trainer',
  'inspect-ai',
  'jmh',
  'junit-xml',
  'keras-csvlogger',
  'lightning-csv',
  'ludwig',
  'mlperf-loadgen',
  'model-index',
  'mteb',
  'opencompass',
  'promptfoo',
  'pytest-benchmark',
  'pytest-json-report',
  'tfevents',
  'ultralytics',
  'vllm-bench',
  'wandb',
];
