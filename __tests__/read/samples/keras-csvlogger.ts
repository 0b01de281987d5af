import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'keras-csvlogger/Ismat-Samadov__hand_gesture_recognition/training_log.csv',
    format: 'keras-csvlogger',
    measurements: 4,
    values: [
      ['accuracy{split=validation}', 1],
      ['loss{split=validation}', 6.686335109407082e-5],
    ],
  },
];
