/** What `holdline backtest` found, for a terminal. */
import type { Backtest, BacktestedMeasurement, Detection } from '../model/backtest.js';
import type { Notice } from '../model/report.js';
import { padEnd, padStart, shorten, wrap } from './columns.js';
import { clip, plainText } from './escape.js';
import { countText, sizeText, valueText } from './number.js';

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
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function falseAlarmLines({ falseAlarms, red, runs }: Backtest): readonly string[] {
  const { interval, perMonth } = falseAlarms;
  const [low, high] = interval.map(percent);
  const monthly = perMonth === null ? '' : `, ${perMonth.toFixed(perMonth < 10 ? 1 : 0)} a month`;
  const rate = `${percent(falseAlarms.perRun)} (95 %: ${low} to ${high})${monthly}`;
  const others = [
    red.real > 0 ? `${red.real} for a change that stayed` : '',
    red.fault > 0 ? `${red.fault} for something missing or no number` : '',
    red.open > 0 ? `${red.open} too new to tell` : '',
  ].filter((text) => text !== '');
  const rest = others.length === 0 ? [] : [`Red besides: ${others.join(', ')}.`];
  return [`False alarms: ${falseAlarms.runs} of ${countText(runs, 'run')}, ${rate}.`, ...rest];
}

function mergesText({ mergesUntilSeen }: Detection): string {
  return mergesUntilSeen === null ? 'most never' : String(mergesUntilSeen);
}

function detectionLines({ detection, smallestSeen }: Backtest): readonly string[] {
  const [first] = detection;
  if (first === undefined) return [];
  const rows = detection.map((one) => [
    `${one.sigma} sd`,
    percent(one.power),
    `${one.interval.map(percent).join(' to ')}`,
    mergesText(one),
  ]);
  const sees =
    smallestSeen === null
      ? `Not even ${detection.at(-1)?.sigma} standard deviations are seen at once four times in five.`
      : `The smallest loss seen at once four times in five: ${smallestSeen.toFixed(1)} standard deviations of a run.`;
  return [
    `Losses planted into one measurement, ${first.planted} of each size:`,
    ...aligned([['size', 'seen at once', '95 %', 'merges until seen'], ...rows]),
    sees,
  ];
}

function measurementRow(one: BacktestedMeasurement): readonly string[] {
  return [
    shorten(plainText(clip(one.id, 200)), NAME),
    valueText(one.level, one.unit),
    sizeText(one.noise, one.unit),
    sizeText(one.smallestSeen, one.unit),
    `${one.falseAlarms} of ${one.alarms}`,
  ];
}

function measurementLines({ measurements }: Backtest): readonly string[] {
  if (measurements.length === 0) return [];
  const shown = measurements.slice(0, MOST_ROWS).map(measurementRow);
  const rest = measurements.length - shown.length;
  const more = rest === 0 ? [] : [`  and ${rest} more (--format json)`];
  return [
    ...aligned([['measurement', 'stands at', 'one sd', 'seen from', 'false alarms'], ...shown]),
    ...more,
  ];
}

function ruleLines({ rules }: Backtest): readonly string[] {
  if (rules.length === 0) return [];
  const rows = rules.map(({ match, measurements, alarms, falseAlarms }) => [
    match === null ? 'the default procedure' : shorten(plainText(clip(match, 200)), NAME),
    String(measurements),
    String(alarms),
    String(falseAlarms),
  ]);
  return aligned([['rule', 'measurements', 'alarms', 'false'], ...rows]);
}

function noticeLines({ what, fix }: Notice, { width }: Room): readonly string[] {
  const text = fix === null ? what : `${what}; ${fix}`;
  return wrap(plainText(text), Math.max(40, width - 2)).map(
    (line, index) => `${index === 0 ? '! ' : '  '}${plainText(line)}`,
  );
}

export function renderBacktest(result: Backtest, room: Room): string {
  const head = `${countText(result.runs, 'run')} replayed, ${day(result.from)} to ${day(result.to)}, by the history alone: examples of old runs are not kept, and with them a gate sees more.`;
  const parts = [
    wrap(head, room.width),
    falseAlarmLines(result),
    detectionLines(result),
    ruleLines(result),
    measurementLines(result),
    result.notices.flatMap((one) => noticeLines(one, room)),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
