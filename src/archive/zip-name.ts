/**
 * Names of ZIP entries: how they are decoded, and which are refused. Nothing is ever unpacked to a path of that name,
 * yet a name that tries to lead elsewhere is a reason to read nothing of the archive.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';

const SHOWN = 120;

/** The upper half of code page 437, the charset of names without the UTF-8 flag (APPNOTE 6.3.10, appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function fromCp437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (CP437[byte - 0x80] ?? ''),
  ).join('');
}

/**
 * The name as text; `null` where it says that it is UTF-8 and is not. Without that flag it is UTF-8 all the same where
 * it can be, since Info-ZIP and others on Unix write names as the disk has them and set no flag; else code page 437.
 */
export function nameOf(bytes: Uint8Array, flagged: boolean): string | null {
  const text = fromUtf8(bytes);
  return text === null && !flagged ? fromCp437(bytes) : text;
}

/** Controls, line separators, and what is invisible or turns the reading order; the two joiners are letters' own. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** The name as it may stand in a message: everything unseen written out, at most 120 characters. */
export function shownName(name: string): string {
  const all = new RegExp(UNSEEN.source, 'gu');
  const written = name.replace(all, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return written.length <= SHOWN ? written : `${written.slice(0, SHOWN).toWellFormed()}…`;
}

function astray(name: string): string | null {
  if (name.includes('\\')) return 'has a backslash';
  if (name.startsWith('/')) return 'starts with "/"';
  if (/^[A-Za-z]:/.test(name)) return 'starts with a drive';
  const parts = name.replace(/\/$/, '').split('/');
  const bad = parts.find((part) => part === '..' || part === '.' || part === '');
  if (bad === undefined) return null;
  return bad === '' ? 'has a part without a name' : `has "${bad}" as a part`;
}

/** What is wrong with a name, or `null`. */
export function nameFault(name: string, where: string): Fault | null {
  const leads = astray(name);
  if (leads !== null) return fault('ARCHIVE_PATH', where, { found: leads });
  const unseen = UNSEEN.exec(name)?.[0].codePointAt(0);
  if (unseen === undefined) return null;
  const code = `U+${unseen.toString(16).toUpperCase().padStart(4, '0')}`;
  return fault('ARCHIVE_NAME', where, { found: `the invisible character ${code}` });
}

/** Two names with the same key are the same file on some disk: by case, or by how an accent is composed. */
export function twinKey(name: string): string {
  return name.replace(/\/$/, '').toUpperCase().toLowerCase().normalize('NFC');
}
