import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'generated/sklearn-1.9.1_pandas-3.0.6/classification_report_int_labels.json',
    format: 'sklearn-report',
    measurements: 16,
    values: [
      ['accuracy', 0.9166666666666666],
      ['recall_macro', 0.9220151828847482],
    ],
  },
  {
    path: 'generated/sklearn-1.9.1_pandas-3.0.6/classification_report_multilabel.json',
    format: 'sklearn-report',
    measurements: 21,
    values: [
      ['f1_samples', 0.7777777777777777],
      ['f1_micro', 0.75],
    ],
  },
  {
    path: 'generated/sklearn-1.9.1_pandas-3.0.6/classification_report_names.json',
    format: 'sklearn-report',
    measurements: 16,
    values: [['precision_weighted', 0.9215811965811966]],
  },
  {
    path: 'generated/sklearn-1.9.1_pandas-3.0.6/classification_report_nan.json',
    format: 'sklearn-report',
    measurements: 16,
    values: [
      ['accuracy', 0.5],
      ['f1_macro', 0.2222222222222222],
    ],
  },
  {
    path: 'generated/sklearn-1.9.1_pandas-3.0.6/classification_report_subset_micro.json',
    format: 'sklearn-report',
    measurements: 15,
    values: [['f1_micro', 0.9382716049382716]],
  },
  {
    path: 'generated/lightning-2.6.6/lightning_logs/version_0/metrics.csv',
    format: 'lightning-csv',
    measurements: 3,
    values: [
      ['acc{split=test}', 0.7699999809265137],
      ['acc{split=validation}', 0.5999999642372131],
    ],
  },
  { path: 'generated/lightning-2.6.6/lightning_logs/version_0/hparams.yaml', refused: 'FORMAT_UNKNOWN' },
  {
    path: 'generated/keras_csvlogger_training.csv',
    format: 'keras-csvlogger',
    measurements: 2,
    values: [
      ['accuracy{split=validation}', 0.5625],
      ['loss{split=validation}', 0.7325010299682617],
    ],
  },
];
