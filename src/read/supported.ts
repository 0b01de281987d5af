/** The formats by name, in the order in which they are tried: those of folders first. */
export const SUPPORTED = [
  'mlflow',
  'helm',
  'promptfoo',
  'inspect-ai',
  'evalscope',
  'opencompass',
  'lm-eval',
  'lm-eval-samples',
  'lighteval',
  'bigcode',
  'mteb',
  'openai-evals',
  'simple-evals',
  'hf-trainer',
  'model-index',
  'hf-evaluate',
  'sklearn-report',
  'predictions',
  'examples-jsonl',
  'metrics-csv',
  'metrics-json',
] as const;

export type Format = (typeof SUPPORTED)[number];
