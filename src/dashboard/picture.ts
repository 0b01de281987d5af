/**
 * The picture of one metric over time, as the inside of an SVG element. It is drawn when the files are written, for the
 * charts that stand alone, and in the browser, for those that somebody scrolls to: the functions are put into the page as
 * they stand here, so they may use nothing but each other. They write numbers and words of their own, and no others.
 */

/** What is drawn. Indices are into `times` and `values`. */
export interface Drawn {
  /** Milliseconds since 1970, ascending. */
  readonly times: readonly number[];
  readonly values: readonly (number | null)[];
  readonly levels: readonly DrawnLevel[];
  readonly changes: readonly number[];
  readonly accepted: readonly number[];
  /** Runs that failed. */
  readonly failed: readonly number[];
}

/** Without `low` and `high` too little is known of the noise. */
export type DrawnLevel = readonly [
  from: number,
  to: number,
  median: number,
  low: number | null,
  high: number | null,
];

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly since: number;
  readonly until: number;
  /** How a day is written, as in `DashboardWords`. */
  readonly day: string;
}

interface Scales {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly shown: (index: number) => boolean;
  readonly ticks: readonly number[];
  readonly step: number;
  readonly left: number;
  readonly bottom: number;
}

/** 1, 2 or 5 times a power of ten: about so many of them make the span. */
function roundStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
}

/** A number with its thousands apart and a true minus. */
export function numberText(value: number, decimals: number): string {
  const size = Math.abs(value);
  const isFar = size >= 1e12 || (size > 0 && size < 1e-9);
  const digits = isFar ? size.toExponential(2).replace('e+', 'e') : size.toFixed(decimals);
  const text = isFar ? digits : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  return value < 0 && /[1-9]/.test(digits) ? `−${text}` : text;
}

function tickText(value: number, step: number): string {
  const decimals = Math.min(12, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const size = Math.abs(value);
  const [divisor, sign] =
    size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  if (divisor === 1) return numberText(value, decimals);
  return `${numberText(value / divisor, Math.max(0, decimals + 1 - Math.round(Math.log10(step))))}${sign}`;
}

/** A day in UTC, written as the pattern says. */
export function dayText(time: number, pattern: string): string {
  const [year = '', month = '', day = ''] = new Date(time).toISOString().slice(0, 10).split('-');
  return pattern
    .replace('{y}', year)
    .replace('{mm}', month)
    .replace('{dd}', day)
    .replace('{m}', String(Number(month)))
    .replace('{d}', String(Number(day)));
}

function place(number: number): string {
  return String(Math.round(number * 10) / 10);
}

/** `null` where nothing lies inside the frame. */
function scalesOf({ times, values, levels }: Drawn, frame: Frame): Scales | null {
  const shown = (index: number): boolean => {
    const time = times[index] ?? Number.NaN;
    return time >= frame.since && time <= frame.until;
  };
  const seen = times.map((_, index) => index).filter(shown);
  const [first, last] = [seen[0], seen[seen.length - 1]];
  const sizes = seen.flatMap((index) => values[index] ?? []);
  if (first === undefined || last === undefined || sizes.length === 0) return null;
  for (const [from, to, , low, high] of levels) {
    if (low !== null && high !== null && to >= first && from <= last) sizes.push(low, high);
  }
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const pad = most > least ? (most - least) * 0.08 : Math.abs(most) * 0.05 || 1;
  const [floor, ceiling] = [least - pad, most + pad];
  const [left, right, top, bottom] = [44, frame.width - 12, 10, frame.height - 20];
  const [start, end] = [times[first] ?? 0, times[last] ?? 0];
  const x = (index: number): number =>
    end > start
      ? left + (((times[index] ?? 0) - start) / (end - start)) * (right - left)
      : (left + right) / 2;
  const y = (value: number): number => bottom - ((value - floor) / (ceiling - floor)) * (bottom - top);
  const step = roundStep(ceiling - floor, 3);
  const ticks: number[] = [];
  for (let tick = Math.ceil(floor / step); tick * step <= ceiling && ticks.length < 8; tick += 1) {
    ticks.push(tick * step);
  }
  return { x, y, shown, ticks, step, left, bottom };
}

function gridOf({ y, ticks, step, left }: Scales, { width }: Frame): string {
  const lines = ticks.map((tick) => {
    const at = place(y(tick));
    const text = `<text class="tick" x="${left - 6}" y="${at}" dy="3.5" text-anchor="end">${tickText(tick, step)}</text>`;
    return `<path class="grid-line" d="M${left} ${at}H${width - 12}"/>${text}`;
  });
  return lines.join('');
}

function levelsOfPicture({ levels }: Drawn, { x, y, shown }: Scales): string {
  const drawn = levels.map(([from, to, median, low, high]) => {
    let [first, last] = [from, to];
    while (first <= to && !shown(first)) first += 1;
    while (last >= first && !shown(last)) last -= 1;
    if (first > last) return '';
    const [start, end] = [x(first), Math.max(x(last), x(first) + 1)];
    const band =
      low === null || high === null
        ? ''
        : `<path class="band" d="M${place(start)} ${place(y(high))}H${place(end)}V${place(y(low))}H${place(start)}Z"/>`;
    return `${band}<path class="median" d="M${place(start)} ${place(y(median))}H${place(end)}"/>`;
  });
  return drawn.join('');
}

/** The line breaks where a run has no value. */
function lineOfPicture({ values }: Drawn, { x, y, shown }: Scales): string {
  let [path, isOpen] = ['', false];
  values.forEach((value, index) => {
    if (value === null || !shown(index)) {
      isOpen = isOpen && !shown(index);
      return;
    }
    path += `${isOpen ? 'L' : 'M'}${place(x(index))} ${place(y(value))}`;
    isOpen = true;
  });
  const last = values.findLastIndex((value, index) => value !== null && shown(index));
  const value = values[last] ?? null;
  const dot =
    value === null ? '' : `<circle class="last" cx="${place(x(last))}" cy="${place(y(value))}" r="3.5"/>`;
  return `<path class="line" d="${path}"/>${dot}`;
}

/** Each kind has a shape of its own, not a colour alone. */
function marksOfPicture({ values, changes, accepted, failed }: Drawn, scales: Scales): string {
  const { x, y, shown, bottom } = scales;
  const steps = changes.filter(shown).map((index) => {
    const at = place(x(index));
    return `<path class="change" d="M${at} 8V${bottom}"/><path class="change-head" d="M${at} 1l4.5 5-4.5 5-4.5-5Z"/>`;
  });
  const ticks = accepted.filter(shown).map((index) => {
    const at = place(x(index));
    return `<path class="accept" d="M${at} 12V${bottom}M${place(x(index) - 4)} 6l3 3.5 5-7.5"/>`;
  });
  const fails = failed.filter(shown).map((index) => {
    const value = values[index] ?? null;
    const at = value === null ? bottom : y(value);
    return `<path class="failed" d="M${place(x(index) - 3)} ${place(at - 3)}l6 6m0-6l-6 6"/>`;
  });
  return [...steps, ...ticks, ...fails].join('');
}

function daysOfPicture({ times }: Drawn, { shown, left }: Scales, frame: Frame): string {
  const { width, height, day } = frame;
  const first = times.findIndex((_, index) => shown(index));
  const last = times.findLastIndex((_, index) => shown(index));
  const [start, end] = [dayText(times[first] ?? 0, day), dayText(times[last] ?? 0, day)];
  const y = height - 5;
  const newest = `<text class="tick" x="${width - 12}" y="${y}" text-anchor="end">${end}</text>`;
  return start === end ? newest : `<text class="tick" x="${left}" y="${y}">${start}</text>${newest}`;
}

/** The inside of an SVG element; empty where the frame holds no value. */
export function pictureOf(drawn: Drawn, frame: Frame): string {
  const scales = scalesOf(drawn, frame);
  if (scales === null) return '';
  return [
    gridOf(scales, frame),
    levelsOfPicture(drawn, scales),
    lineOfPicture(drawn, scales),
    marksOfPicture(drawn, scales),
    daysOfPicture(drawn, scales, frame),
  ].join('');
}

/** Where a run stands in the picture, in its units; `null` outside of the frame. */
export function spotOf(
  drawn: Drawn,
  frame: Frame,
  index: number,
): { readonly x: number; readonly y: number } | null {
  const scales = scalesOf(drawn, frame);
  if (scales === null || !scales.shown(index)) return null;
  const value = drawn.values[index] ?? null;
  return { x: scales.x(index), y: value === null ? scales.bottom : scales.y(value) };
}

/** All of them, to be put into the page. */
export const PICTURE_FUNCTIONS = [
  roundStep,
  numberText,
  tickText,
  dayText,
  place,
  scalesOf,
  gridOf,
  levelsOfPicture,
  lineOfPicture,
  marksOfPicture,
  daysOfPicture,
  pictureOf,
  spotOf,
] as const;
