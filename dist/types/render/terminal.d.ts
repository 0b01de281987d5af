/** The report for a terminal: the same content in the same order, in aligned columns, colour only when asked for. */
import type { Report } from '../model/report.js';
import type { Language } from './language.js';
export interface TerminalScreen {
    readonly colour: boolean;
    /** Columns of the terminal. */
    readonly width: number;
}
/** The report in plain text. */
export declare function renderTerminal(report: Report, screen: TerminalScreen, language?: Language): string;
