/** What `holdline audit` found, for a terminal. */
import type { Audit, Finding } from '../model/audit.js';
import { wrap } from './columns.js';
import { plainText } from './escape.js';
import { countText } from './number.js';

interface Room {
  readonly width: number;
}

function indented(text: string, indent: string, { width }: Room): readonly string[] {
  const lines = wrap(plainText(text), Math.max(40, width - indent.length)).map(plainText);
  return lines.map((line) => `${indent}${line}`);
}

function findingLines({ code, where, what, fix }: Finding, room: Room): readonly string[] {
  const place = where === null ? '' : ` ${plainText(where)}`;
  const mend = fix === null ? [] : indented(`fix: ${fix}`, '  ', room);
  return [`${code}${place}`, ...indented(what, '  ', room), ...mend, ''];
}

export function renderAudit({ runs, rules, measurements, findings }: Audit, room: Room): string {
  const looked = `looked at ${countText(rules, 'rule')}, ${countText(measurements, 'measurement')} and ${countText(runs, 'run')}`;
  if (findings.length === 0) return `Nothing to find fault with: ${looked}.`;
  const lines = findings.flatMap((one) => findingLines(one, room));
  return [`${countText(findings.length, 'finding')}; ${looked}`, '', ...lines].join('\n').trimEnd();
}
