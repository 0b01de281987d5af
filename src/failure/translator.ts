/** From a locale to what puts faults and details into its words. The words of other languages than English are loaded when asked for. */
import { asWritten, type Translate } from './translation.js';

export async function translator(locale: 'en' | 'zh-CN'): Promise<Translate> {
  if (locale === 'en') return asWritten;
  const { inChinese } = await import('./zh-CN/catalogue.js');
  return inChinese;
}

/** What stands in a sentence or beside it, such as how a file was recognised. */
export async function detailTranslator(locale: 'en' | 'zh-CN'): Promise<(text: string) => string> {
  if (locale === 'en') return (text) => text;
  const { detail } = await import('./zh-CN/details.js');
  return detail;
}
