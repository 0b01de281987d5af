/** What `holdline inspect` found, for a terminal. */
import type { Inspected, InspectedMeasurement } from '../model/inspection.js';
import { padEnd } from './columns.js';
import { plainText } from './escape.js';
import { countText, valueText } from './number.js';

const DIRECTIONS = {
  higher: 'higher is better',
  lower: 'lower is better',
  target: 'nearest to a target is best',
};

function measurementLine(one: InspectedMeasurement, width: number): string {
  const value = one.value === null ? 'not a finite number' : valueText(one.value, one.unit);
  const direction =
    one.direction === null ? 'direction unknown: shown, not judged' : DIRECTIONS[one.direction];
  const n = one.n === null ? '' : `, n ${one.n}`;
  const error =
    one.standardError === null ? '' : `, standard error ${Number(one.standardError.toPrecision(3))}`;
  return `    ${padEnd(plainText(one.id), width)}  ${value}${n}${error}, ${direction}`;
}

function fileText(file: Inspected): string {
  const lines = [
    `${plainText(file.path)}: ${file.format ?? 'not readable'}`,
    `  because ${plainText(file.because)}`,
  ];
  if (file.examples !== null) {
    const { n, columns } = file.examples;
    lines.push(`  ${countText(n, 'example')}, columns ${columns.map(plainText).join(', ')}`);
  }
  if (file.measurements.length > 0) {
    const width = Math.min(60, Math.max(...file.measurements.map((one) => one.id.length)));
    lines.push(`  ${countText(file.measurements.length, 'measurement')}`);
    lines.push(...file.measurements.map((one) => measurementLine(one, width)));
  }
  for (const { where, what, fix } of file.notices) {
    const place = where === null || where === file.path ? '' : `${where} `;
    lines.push(`  ${plainText(`${place}${what}`)}`);
    if (fix !== null) lines.push(`    fix: ${plainText(fix)}`);
  }
  return lines.join('\n');
}

/** One block a file. */
export function renderInspection(files: readonly Inspected[]): string {
  return files.map(fileText).join('\n\n');
}
