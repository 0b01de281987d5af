import type { Report } from '../../model/report.js';
import { type PageLanguage } from './words.js';
/** The whole file, in English where no other language is given. */
export declare function renderHtml(report: Report, language?: PageLanguage): string;
