/** The history of one metric, made ready to be drawn: its level, its noise, changes of level, and which runs were releases. */
import type { PastRun, Verdict } from '../../model/report.js';
import { lastingStarts } from '../../stats/lasting-starts.js';
import { medianAbsoluteDeviation } from '../../stats/mad.js';
import { median } from '../../stats/median.js';
import type { TrendChart, TrendRelease } from '../chart/trend.js';
import { valueText, valueTexts } from '../number.js';
import { toneOf } from './tone.js';
import type { Told } from './words.js';

const FEWEST_FOR_BAND = 6;
/** More than any report has. */
const WINDOW = 1_000;

/** Where values have been by chance: median ± 3 scaled deviations; `null` of fewer than six values. */
export function bandOf(values: readonly number[]): readonly [number, number] | null {
  if (values.length < FEWEST_FOR_BAND) return null;
  const spread = medianAbsoluteDeviation(values);
  if (spread === null) return null;
  const [middle, reach] = [median(values), 3 * spread];
  return [middle - reach, middle + reach];
}

/** The runs of the values of a trend; none where the report does not tell of each of them. */
export function runsOf({ trend, trendAt = [] }: Verdict, runs: readonly PastRun[]): readonly PastRun[] {
  const known = trendAt.flatMap((place) => runs[place] ?? []);
  return known.length === trend.length ? known : [];
}

function releasesOf(runs: readonly PastRun[]): readonly TrendRelease[] {
  return runs.flatMap(({ release }, at) => (release === null ? [] : [{ at, name: release }]));
}

/** The history of a verdict as a chart; `null` where there are fewer than two values. */
export function trendOf(verdict: Verdict, { report, language }: Told): TrendChart | null {
  const { trend, head, unit, id } = verdict;
  const { page } = language;
  const [first] = trend;
  const last = trend.at(-1);
  if (trend.length < 2 || first === undefined || last === undefined) return null;
  const steps = lastingStarts(trend, { boundaries: [], window: WINDOW });
  const since = steps.at(-1) ?? 0;
  const band = bandOf(trend.slice(since));
  const now = head?.value ?? null;
  const runs = runsOf(verdict, report.runs ?? []);
  return {
    values: trend,
    head: now,
    band: band === null ? null : { low: band[0], high: band[1], since },
    steps,
    releases: releasesOf(runs),
    days: runs.map(({ at }) => page.day(at)),
    tone: toneOf(verdict, report),
    title: page.historyOf(id),
    description: page.trend({
      count: trend.length,
      first: valueText(first, unit),
      last: valueText(last, unit),
      head: now === null ? null : valueText(now, unit),
      band: band === null ? null : language.text.range(...pair(valueTexts(band, unit))),
    }),
    valueText: (value) => valueText(value, unit),
  };
}

function pair([low = '', high = '']: readonly string[]): readonly [string, string] {
  return [low, high];
}
