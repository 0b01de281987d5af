/** What `holdline suggest` prints: schema `holdline/suggest@1`. Types only. */
import type { Notice } from './report.js';
export interface SuggestedRule {
    /** The id of a measurement. */
    readonly match: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly maxDrop: number | null;
    readonly maxRise: number | null;
    /** Why, in one sentence. */
    readonly because: string;
}
/** What the sentence of a suggested rule is made from. */
export interface WhySuggested {
    readonly records: number;
    readonly level: number;
    /** Standard deviation of a run. */
    readonly noise: number;
    /** `null` where none within the range of the metric is as rare as was asked. */
    readonly limit: number | null;
    /** One of so many runs without a change is beyond the limit. */
    readonly once: number;
    /** Higher is worse. */
    readonly isUp: boolean;
}
export interface Suggestion {
    readonly schema: 'holdline/suggest@1';
    /** Chance that a run without any change breaks any of the limits. */
    readonly falseAlarms: number;
    readonly rules: readonly SuggestedRule[];
    readonly notices: readonly Notice[];
}
