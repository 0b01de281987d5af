/** What `holdline verify` found, for a terminal. */
import type { Difference, DifferenceKind, Verification } from '../model/verification.js';
import { wrap } from './columns.js';
import { plainText } from './escape.js';
import { countText } from './number.js';

const MOST = 50;

const WORDS: Readonly<Record<DifferenceKind, string>> = {
  'file-missing': 'the file is not there',
  'file-changed': 'the file has other bytes now',
  configuration: 'the configuration has other bytes now',
  history: 'the history is not as it was',
  version: 'another version of Holdline judged',
  result: 'the result is another',
  counts: 'the counts are others',
  verdict: 'the verdict is another',
};

function linesOf({ kind, where, recorded, found }: Difference, width: number): readonly string[] {
  const place = where === null ? '' : `${plainText(where)}: `;
  const rows = [`reported: ${plainText(recorded)}`, `found:    ${plainText(found)}`];
  const indented = rows.flatMap((row) =>
    wrap(row, Math.max(40, width - 2)).map((line) => `  ${plainText(line)}`),
  );
  return [`${place}${WORDS[kind]}`, ...indented];
}

export function renderVerification(
  verification: Verification,
  { width }: { readonly width: number },
): string {
  const { verified, differences, files, verdicts, result } = verification;
  const made = `${countText(verdicts, 'verdict')} of ${countText(files, 'file')}`;
  if (verified) return `Verified: ${made} came out the same again, and the result is ${result}.`;
  const left = differences.length - MOST;
  return [
    `Not the same: ${countText(differences.length, 'difference')} in ${made}, whose result was ${result}`,
    '',
    ...differences.slice(0, MOST).flatMap((one) => linesOf(one, width)),
    ...(left > 0 ? [`and ${countText(left, 'more difference')} (--format json has them all)`] : []),
  ].join('\n');
}
