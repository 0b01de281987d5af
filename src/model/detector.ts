/** How an anomaly may be looked for. Types only, but for the list of names. */

export const DETECTOR_NAMES = [
  'level',
  'change-point',
  'drift',
  'z-score',
  'iqr',
  'mad',
  'ewma',
  'cusum',
] as const;

export type DetectorName = (typeof DETECTOR_NAMES)[number];
