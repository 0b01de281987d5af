/** From a locale to what reports are written with; other languages than English are loaded when asked for. */
import type { Locale } from '../model/locale.js';
import { ENGLISH } from './english.js';
import type { Language } from './language.js';

export async function spoken(locale: Locale): Promise<Language> {
  if (locale === 'en') return ENGLISH;
  const { CHINESE } = await import('./zh-CN/chinese.js');
  return CHINESE;
}
