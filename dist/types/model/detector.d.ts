/** How an anomaly may be looked for. Types only, but for the lists of names. */
/** Those that look at one measurement at a time. */
export declare const LINE_DETECTORS: readonly ['level', 'change-point', 'drift', 'z-score', 'iqr', 'mad', 'ewma', 'cusum'];
/** Those that look at all measurements of a suite together. */
export declare const VECTOR_DETECTORS: readonly ['isolation-forest', 'one-class-svm'];
export declare const DETECTOR_NAMES: readonly ["level", "change-point", "drift", "z-score", "iqr", "mad", "ewma", "cusum", "isolation-forest", "one-class-svm"];
export type LineDetector = (typeof LINE_DETECTORS)[number];
export type VectorDetector = (typeof VECTOR_DETECTORS)[number];
export type DetectorName = (typeof DETECTOR_NAMES)[number];
