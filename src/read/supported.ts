/** The formats by name, in the order in which they are tried: those of folders first. */
export const SUPPORTED = [
  'mlflow',
  'lm-eval',
  'lm-eval-samples',
  'braintrust',
  'deepeval',
  'azure-ai-eval',
  'rag-chat-eval',
  'ragas',
  'sklearn-report',
  'predictions',
  'examples-jsonl',
  'metrics-csv',
  'metrics-json',
] as const;

export type Format = (typeof SUPPORTED)[number];
