import type { FailOn, Report, Result, Verdict } from '../../src/model/report.js';

export function midP(lost: number, won: number): number;
export function adjusted(ps: readonly number[]): readonly number[];
export function resultOf(verdicts: readonly Verdict[], failOn: FailOn): Result;
export function faultsOf(report: Report): readonly string[];
