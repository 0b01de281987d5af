/** What `holdline backtest` found, for a terminal. */
import type { Backtest, BacktestedMeasurement } from '../model/backtest.js';
import type { Notice } from '../model/report.js';
import { displayWidth, padEnd, padStart, shorten, wrap } from './columns.js';
import { ENGLISH } from './english.js';
import { clip, plainText } from './escape.js';
import type { Language } from './language.js';
import { sizeText, valueText } from './number.js';
import type { BacktestWords } from './printed.js';

interface Room {
  readonly width: number;
}

const NAME = 48;
const MOST_ROWS = 40;

const percent = (share: number): string => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
const day = (at: string): string => at.slice(0, 10);

/** Columns as wide as their widest cell, the first to the left and the others to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function falseAlarmLines({ falseAlarms, red, runs }: Backtest, words: BacktestWords): readonly string[] {
  const { interval, perMonth } = falseAlarms;
  const [low, high] = interval;
  const told = words.falseAlarms({
    runs: falseAlarms.runs,
    of: runs,
    rate: percent(falseAlarms.perRun),
    low: percent(low),
    high: percent(high),
    perMonth: perMonth === null ? null : perMonth.toFixed(perMonth < 10 ? 1 : 0),
  });
  const besides = words.redBesides(red);
  return besides === null ? [told] : [told, besides];
}

function detectionLines({ detection, smallestSeen }: Backtest, words: BacktestWords): readonly string[] {
  const [first] = detection;
  if (first === undefined) return [];
  const rows = detection.map(({ sigma, power, interval: [low, high], mergesUntilSeen }) => [
    words.sigma(sigma),
    percent(power),
    words.range(percent(low), percent(high)),
    mergesUntilSeen === null ? words.mostNever : String(mergesUntilSeen),
  ]);
  return [
    words.planted(first.planted),
    ...aligned([words.detectionColumns, ...rows]),
    smallestSeen === null
      ? words.unseen(detection.at(-1)?.sigma)
      : words.smallestSeen(smallestSeen.toFixed(1)),
  ];
}

function measurementRow(one: BacktestedMeasurement, words: BacktestWords): readonly string[] {
  return [
    shorten(plainText(clip(one.id, 200)), NAME),
    valueText(one.level, one.unit),
    sizeText(one.noise, one.unit),
    sizeText(one.smallestSeen, one.unit),
    words.ofAlarms(one.falseAlarms, one.alarms),
  ];
}

function measurementLines({ measurements }: Backtest, words: BacktestWords): readonly string[] {
  if (measurements.length === 0) return [];
  const shown = measurements.slice(0, MOST_ROWS).map((one) => measurementRow(one, words));
  const rest = measurements.length - shown.length;
  const more = rest === 0 ? [] : [`  ${words.more(rest)}`];
  return [...aligned([words.measurementColumns, ...shown]), ...more];
}

function ruleLines({ rules }: Backtest, words: BacktestWords): readonly string[] {
  if (rules.length === 0) return [];
  const rows = rules.map(({ match, measurements, alarms, falseAlarms }) => [
    match === null ? words.usualProcedure : shorten(plainText(clip(match, 200)), NAME),
    String(measurements),
    String(alarms),
    String(falseAlarms),
  ]);
  return aligned([words.ruleColumns, ...rows]);
}

function noticeLines({ what, fix }: Notice, { width }: Room, words: BacktestWords): readonly string[] {
  const text = fix === null ? what : words.noticed(what, fix);
  return wrap(plainText(text), Math.max(40, width - 2)).map(
    (line, index) => `${index === 0 ? '! ' : '  '}${plainText(line)}`,
  );
}

export function renderBacktest(result: Backtest, room: Room, language: Language = ENGLISH): string {
  const words = language.printed.backtest;
  const head = words.head({ runs: result.runs, from: day(result.from), to: day(result.to) });
  const parts = [
    wrap(head, room.width),
    falseAlarmLines(result, words),
    detectionLines(result, words),
    ruleLines(result, words),
    measurementLines(result, words),
    result.notices.flatMap((one) => noticeLines(one, room, words)),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
