import type { Report } from '../../model/report.js';
/** The whole file. */
export declare function renderHtml(report: Report): string;
