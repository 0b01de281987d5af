/** What `holdline inspect` found, for a terminal. */
import type { Inspected, InspectedMeasurement } from '../model/inspection.js';
import { displayWidth, padEnd } from './columns.js';
import { ENGLISH } from './english.js';
import { plainText } from './escape.js';
import type { Language } from './language.js';
import { valueText } from './number.js';
import type { InspectionWords } from './printed.js';

const LONGEST_NAME = 60;

function measurementText(one: InspectedMeasurement, words: InspectionWords): string {
  const parts = [
    one.value === null ? words.notFinite : valueText(one.value, one.unit),
    ...(one.n === null ? [] : [`n ${one.n}`]),
    ...(one.standardError === null ? [] : [words.standardError(Number(one.standardError.toPrecision(3)))]),
    words.directions[one.direction ?? 'unknown'],
  ];
  return parts.join(words.comma);
}

function fileText(file: Inspected, { printed, text: { colon } }: Language): string {
  const words = printed.inspection;
  const lines = [
    `${plainText(file.path)}${colon}${file.format ?? words.notReadable}`,
    `  ${words.because(plainText(file.because))}`,
  ];
  if (file.examples !== null) {
    const { n, columns } = file.examples;
    lines.push(`  ${words.examples(n, columns.map(plainText))}`);
  }
  if (file.measurements.length > 0) {
    const widest = Math.max(...file.measurements.map((one) => displayWidth(one.id)));
    const named = (id: string): string => padEnd(plainText(id), Math.min(LONGEST_NAME, widest));
    lines.push(`  ${words.measurements(file.measurements.length)}`);
    lines.push(...file.measurements.map((one) => `    ${named(one.id)}  ${measurementText(one, words)}`));
  }
  for (const { where, what, fix } of file.notices) {
    const place = where === null || where === file.path ? '' : `${where} `;
    lines.push(`  ${plainText(`${place}${what}`)}`);
    if (fix !== null) lines.push(`    ${printed.fix}${plainText(fix)}`);
  }
  return lines.join('\n');
}

/** One block a file. */
export function renderInspection(files: readonly Inspected[], language: Language = ENGLISH): string {
  return files.map((file) => fileText(file, language)).join('\n\n');
}
