/** The formats by name, in the order in which they are tried: those of folders first. */
export const SUPPORTED = [
  'mlflow',
  'tensorboard',
  'dvclive',
  'lm-eval',
  'lm-eval-samples',
  'sklearn-report',
  'mlflow-database',
  'wandb',
  'coco-eval',
  'detectron2',
  'ultralytics',
  'keras-csvlogger',
  'lightning-csv',
  'predictions',
  'examples-jsonl',
  'metrics-csv',
  'metrics-json',
] as const;

export type Format = (typeof SUPPORTED)[number];
