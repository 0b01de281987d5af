/** From a locale to what the page is written with; other languages than English are loaded when asked for. */
import type { Locale } from '../../model/locale.js';
import { ENGLISH_PAGE } from './english.js';
import type { PageLanguage } from './words.js';

export async function pageLanguage(locale: Locale): Promise<PageLanguage> {
  if (locale === 'en') return ENGLISH_PAGE;
  const { CHINESE_PAGE } = await import('../zh-CN/page.js');
  return CHINESE_PAGE;
}
