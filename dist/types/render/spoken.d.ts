/** From a locale to what reports are written with; other languages than English are loaded when asked for. */
import type { Locale } from '../model/locale.js';
import type { Language } from './language.js';
export declare function spoken(locale: Locale): Promise<Language>;
