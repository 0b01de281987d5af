/** From a locale to what the page is written with; other languages than English are loaded when asked for. */
import type { Locale } from '../../model/locale.js';
import type { PageLanguage } from './words.js';
export declare function pageLanguage(locale: Locale): Promise<PageLanguage>;
