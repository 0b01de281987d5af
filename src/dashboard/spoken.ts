/** From a locale to what the dashboard is written with; other languages than English are loaded when asked for. */
import type { Locale } from '../model/locale.js';
import { ENGLISH } from './english.js';
import type { DashboardWords } from './words.js';

export async function dashboardWords(locale: Locale): Promise<DashboardWords> {
  if (locale === 'en') return ENGLISH;
  const { CHINESE } = await import('./chinese.js');
  return CHINESE;
}
