/** From a locale to what puts faults into its words. The words of other languages than English are loaded when asked for. */
import { asWritten, type Translate } from './translation.js';

export async function translator(locale: 'en' | 'zh-CN'): Promise<Translate> {
  if (locale === 'en') return asWritten;
  const { inChinese } = await import('./zh-CN/catalogue.js');
  return inChinese;
}
