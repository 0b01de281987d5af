/** What `holdline audit` found, for a terminal. */
import type { Audit, Finding } from '../model/audit.js';
import { wrap } from './columns.js';
import { ENGLISH } from './english.js';
import { plainText } from './escape.js';
import type { Language } from './language.js';

interface Room {
  readonly width: number;
}

function indented(text: string, indent: string, { width }: Room): readonly string[] {
  const lines = wrap(plainText(text), Math.max(40, width - indent.length)).map(plainText);
  return lines.map((line) => `${indent}${line}`);
}

function findingLines(
  { code, where, what, fix }: Finding,
  room: Room,
  { printed }: Language,
): readonly string[] {
  const place = where === null ? '' : ` ${plainText(where)}`;
  const mend = fix === null ? [] : indented(`${printed.fix}${fix}`, '  ', room);
  return [`${code}${place}`, ...indented(what, '  ', room), ...mend, ''];
}

export function renderAudit(result: Audit, room: Room, language: Language = ENGLISH): string {
  const words = language.printed.audit;
  const { findings } = result;
  const looked = words.looked(result);
  if (findings.length === 0) return words.nothing(looked);
  const lines = findings.flatMap((one) => findingLines(one, room, language));
  return [words.found(findings.length, looked), '', ...lines].join('\n').trimEnd();
}
