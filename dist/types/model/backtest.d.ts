/** What `holdline backtest` prints: schema `holdline/backtest@1`. Types only. */
import type { Interval, Notice } from './report.js';
/** How well a loss of a size is seen. */
export interface Detection {
    /** The loss, in standard deviations of a run. */
    readonly sigma: number;
    /** How many losses were planted. */
    readonly planted: number;
    /** The share that turned the gate red at once, with its two-sided 95 % interval. */
    readonly power: number;
    readonly interval: Interval;
    /** Median; 1 is at once. `null` where half of them were never seen. */
    readonly mergesUntilSeen: number | null;
}
export interface BacktestedRule {
    /** `null`: the default procedure, of what no rule matches. */
    readonly match: string | null;
    readonly where: string | null;
    readonly measurements: number;
    readonly alarms: number;
    readonly falseAlarms: number;
}
export interface BacktestedMeasurement {
    readonly id: string;
    readonly unit: string | null;
    readonly records: number;
    readonly level: number;
    /** Standard deviation of a run. */
    readonly noise: number;
    /** The loss that is seen four times in five. */
    readonly smallestSeen: number;
    readonly alarms: number;
    readonly falseAlarms: number;
}
/** How far long work has come: runs that were replayed, or sizes of losses that were planted. */
export interface BacktestStep {
    readonly kind: 'replayed' | 'planted';
    readonly done: number;
    readonly of: number;
}
export interface Backtest {
    readonly schema: 'holdline/backtest@1';
    /** Records that were judged, and the time they span. */
    readonly runs: number;
    readonly from: string;
    readonly to: string;
    readonly falseAlarms: {
        readonly runs: number;
        readonly perRun: number;
        /** Of `perRun`, two-sided 95 %. */
        readonly interval: Interval;
        /** `null` where all records are of one moment. */
        readonly perMonth: number | null;
    };
    /** Red runs that were no false alarms: a change that stayed, something missing or no number, too new to tell. */
    readonly red: {
        readonly real: number;
        readonly fault: number;
        readonly open: number;
    };
    readonly detection: readonly Detection[];
    /** The smallest loss that is seen at once four times in five, in standard deviations; `null` beyond the largest planted. */
    readonly smallestSeen: number | null;
    readonly rules: readonly BacktestedRule[];
    readonly measurements: readonly BacktestedMeasurement[];
    readonly notices: readonly Notice[];
}
