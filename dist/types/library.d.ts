/** Holdline as a library: evaluations in memory are read, measured, judged and shown. Nothing happens at import. */
import { type Config } from './config/config.js';
import { type MemoryFile } from './library/memory.js';
import type { Evaluation } from './model/evaluation.js';
import type { FailOn, Report } from './model/report.js';
export type { Config } from './config/config.js';
export { Failure, type Fault } from './failure/failure.js';
export type { Loaded } from './gate/load.js';
export type { Measured } from './gate/measure.js';
export { type Judgement, judge } from './judge/judge.js';
export type { Trial } from './judge/trial.js';
export type { MemoryFile } from './library/memory.js';
export type { Evaluation, Measurement, Suite } from './model/evaluation.js';
export type { FailOn, Notice, Outcome, Report, Result, Verdict } from './model/report.js';
export { renderMarkdown } from './render/comment.js';
export { renderHtml } from './render/html/page.js';
export { pageLanguage } from './render/html/spoken.js';
export { spoken as language } from './render/spoken.js';
export { renderTerminal } from './render/terminal.js';
/** What `gate` is asked. */
export interface GateOptions {
    readonly head: readonly MemoryFile[];
    /** Absent or empty: values are held against limits only. */
    readonly base?: readonly MemoryFile[];
    /** Absent: the defaults, as where there is no configuration file. */
    readonly config?: Config;
    /** Which outcome makes the result `fail`; a regression where nothing is said. */
    readonly failOn?: FailOn;
    /** The time of the report; now where nothing is said. */
    readonly now?: Date;
}
/** The configuration in a text of YAML, complete with defaults. Throws a `Failure` with every fault in it. */
export declare function readConfig(yaml: string, file?: string): Promise<Config>;
/** What files hold, in any format that Holdline knows. Throws a `Failure` with the faults of all files. */
export declare function readEvaluation(files: readonly MemoryFile[], config?: Config): Promise<import("./gate/load.js").Loaded>;
/** Every measurement of an evaluation, sorted by id: those its files give, and those its examples yield. */
export declare function measure(evaluation: Evaluation, config?: Config): Promise<import("./gate/measure.js").Measured>;
/**
 * The whole gate: head against base, by the rules of the configuration. Files that can't be read end in a report whose
 * result is `error`; rules that can't bite end in a `Failure`, as on the command line.
 */
export declare function gate(options: GateOptions): Promise<Report>;
