import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'tfevents/DonkeyBrainz__hello-world-ludwig',
    format: 'tensorboard',
    measurements: 8,
    values: [
      ['"recommended/epoch_accuracy"{split=validation}', 0.741456151008606],
      ['"recommended/epoch_roc_auc"{split=test}', 0.8122279644012451],
      ['"combined/epoch_loss"{split=test}', 0.7931612730026245],
    ],
  },
  // Three files of one run that was restarted, and none has an evaluation in it.
  { path: 'tfevents/MjdMahasneh__FRCNN-for-weed-detection', refused: 'NO_MEASUREMENTS' },
  {
    path: 'generated/tensorboard-keras-tf2.21',
    format: 'tensorboard',
    measurements: 4,
    values: [
      ['evaluation_accuracy_vs_iterations{split=validation}', 0.5625],
      ['epoch_loss{split=validation}', 0.7325010299682617],
    ],
  },
  {
    path: 'generated/tensorboard-tf2.21-scalar',
    format: 'tensorboard',
    measurements: 1,
    values: [['auc{split=validation}', 0.9300000071525574]],
  },
  {
    path: 'generated/tensorboard-torch',
    format: 'tensorboard',
    measurements: 6,
    values: [
      ['cmp{run=cmp_b}', 2],
      ['acc{split=validation}', 'NaN'],
      ['new_style{split=validation}', 0.699999988079071],
      ['double{split=validation}', 0.123456789012345],
    ],
  },
];
