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
    format: 'metrics-csv',
    measurements: 4,
    values: [['test_acc', 0.7699999809265137]],
  },
];
