/** The language that a call asks for, even where the rest of it can't be understood. */
import type { Locale } from '../model/locale.js';

export function localeIn(argv: readonly string[]): Locale {
  const asked = argv.some(
    (arg, at) => arg === '--locale=zh-CN' || (arg === 'zh-CN' && argv[at - 1] === '--locale'),
  );
  return asked ? 'zh-CN' : 'en';
}
