/** What `holdline verify` found, for a terminal. */
import type { Result } from '../model/report.js';
import type { Difference, Verification } from '../model/verification.js';
import { wrap } from './columns.js';
import { ENGLISH } from './english.js';
import { plainText } from './escape.js';
import type { Language } from './language.js';

const MOST = 50;

interface Room {
  readonly width: number;
}

function linesOf(
  { kind, where, recorded, found }: Difference,
  { width }: Room,
  { text, printed: { verification: words } }: Language,
): readonly string[] {
  const place = where === null ? '' : `${plainText(where)}${text.colon}`;
  const rows = [`${words.recorded}${plainText(recorded)}`, `${words.found}${plainText(found)}`];
  const indented = rows.flatMap((row) =>
    wrap(row, Math.max(40, width - 2)).map((line) => `  ${plainText(line)}`),
  );
  return [`${place}${words.kinds[kind]}`, ...indented];
}

const isResult = (word: string, { text }: Language): word is Result => Object.hasOwn(text.result, word);

export function renderVerification(
  verification: Verification,
  room: Room,
  language: Language = ENGLISH,
): string {
  const { verified, differences, files, verdicts } = verification;
  const words = language.printed.verification;
  const result = isResult(verification.result, language)
    ? language.text.result[verification.result]
    : verification.result;
  if (verified) return words.verified({ verdicts, files, result });
  const left = differences.length - MOST;
  return [
    words.differs({ differences: differences.length, verdicts, files, result }),
    '',
    ...differences.slice(0, MOST).flatMap((one) => linesOf(one, room, language)),
    ...(left > 0 ? [words.more(left)] : []),
  ].join('\n');
}
