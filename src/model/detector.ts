/** How an anomaly may be looked for. Types only, but for the lists of names. */

/** Those that look at one measurement at a time. */
export const LINE_DETECTORS = [
  'level',
  'change-point',
  'drift',
  'z-score',
  'iqr',
  'mad',
  'ewma',
  'cusum',
] as const;

/** Those that look at all measurements of a suite together. */
export const VECTOR_DETECTORS = ['isolation-forest', 'one-class-svm'] as const;

export const DETECTOR_NAMES = [...LINE_DETECTORS, ...VECTOR_DETECTORS] as const;

export type LineDetector = (typeof LINE_DETECTORS)[number];
export type VectorDetector = (typeof VECTOR_DETECTORS)[number];
export type DetectorName = (typeof DETECTOR_NAMES)[number];
