/** From a locale to what puts faults into its words. The words of other languages than English are loaded when asked for. */
import type { Locale } from '../model/locale.js';
import { asWritten, type Translate } from './translation.js';

export async function translator(locale: Locale): Promise<Translate> {
  if (locale === 'en') return asWritten;
  const { inChinese } = await import('./zh-CN/catalogue.js');
  return inChinese;
}
