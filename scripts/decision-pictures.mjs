// The pictures of docs/decision.md, computed with the code that judges. After `npm run build`:
// node scripts/decision-pictures.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../build/js/judge/judge.js';
import { regularizedBeta } from '../build/js/stats/incomplete-beta.js';
import { mcnemarOneSidedMidP } from '../build/js/stats/mcnemar.js';
import { normalQuantile } from '../build/js/stats/normal.js';
import { randomOf } from '../build/js/stats/random.js';

const FOLDER = join(import.meta.dirname, '../docs/pictures');
const [WIDTH, HEIGHT] = [720, 380];
const BOX = { left: 64, right: 696, top: 24, bottom: 324 };
// Readable on a light page and on a dark one.
const [INK, GRID] = ['#7d8590', '#7d859055'];
const COLOURS = ['#d29922', '#388bfd', '#2da44e'];

/** P(X >= least) of X ~ Bin(n, p). */
const atLeast = (least, n, p) => (least <= 0 ? 1 : least > n ? 0 : regularizedBeta(p, least, n - least + 1));

/** The fewest lost of so many that differ that fail: sure beyond chance, and more than the margin. */
function fewestLost(differing, n) {
  let [low, high] = [Math.ceil(differing / 2), differing + 1];
  while (low < high) {
    const lost = (low + high) >> 1;
    const won = differing - lost;
    const fails = mcnemarOneSidedMidP(lost, won) <= 0.01 && (lost - won) / n >= 0.005;
    if (fails) high = lost;
    else low = lost + 1;
  }
  return low;
}

/** How often a true drop fails the check, where this share of the examples differs between two runs of one model. */
function power(drop, n, share) {
  const differing = Math.max(share, drop);
  const lost = (differing + drop) / 2 / differing;
  const spread = 7 * Math.sqrt(n * differing * (1 - differing));
  let sum = 0;
  for (
    let d = Math.max(0, Math.floor(n * differing - spread));
    d <= Math.min(n, n * differing + spread);
    d++
  ) {
    const chance = atLeast(d, n, differing) - atLeast(d + 1, n, differing);
    sum += chance * atLeast(fewestLost(d, n), d, lost);
  }
  return sum;
}

const x = (share) => (BOX.left + share * (BOX.right - BOX.left)).toFixed(1);
const y = (share) => (BOX.bottom - share * (BOX.bottom - BOX.top)).toFixed(1);

function svg(title, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">
<title>${title}</title>
${parts.join('\n')}
</svg>
`;
}

const text = (at, words, more = '') => `<text x="${at[0]}" y="${at[1]}" ${more}>${words}</text>`;
const line = (from, to, more) =>
  `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" ${more}/>`;
const path = (points, more) =>
  `<polyline points="${points.map((p) => p.join(',')).join(' ')}" fill="none" ${more}/>`;

function grid(rows, columns) {
  return [
    ...rows.flatMap(([share, label]) => [
      line([x(0), y(share)], [x(1), y(share)], `stroke="${GRID}"`),
      text([BOX.left - 8, Number(y(share)) + 4], label, 'text-anchor="end"'),
    ]),
    ...columns.map(([share, label]) => text([x(share), BOX.bottom + 20], label, 'text-anchor="middle"')),
  ];
}

function powerPicture() {
  const most = 0.06;
  const parts = grid(
    [0, 0.25, 0.5, 0.75, 1].map((share) => [share, `${share * 100} %`]),
    [0, 1, 2, 3, 4, 5, 6].map((points) => [points / 6, `${points}`]),
  );
  parts.push(
    text([x(0.5), BOX.bottom + 42], 'true drop in accuracy, percentage points', 'text-anchor="middle"'),
  );
  for (const [index, n] of [200, 1000, 5000].entries()) {
    const points = Array.from({ length: 61 }, (_, i) => {
      const drop = (most * i) / 60;
      return [x(drop / most), y(power(drop, n, 0.06))];
    });
    parts.push(path(points, `stroke="${COLOURS[index]}" stroke-width="2.5"`));
    const at =
      points.find(([, height]) => Number(height) < Number(y([0.62, 0.44, 0.86][index]))) ?? points[60];
    parts.push(
      text(
        [Number(at[0]) + 8, Number(at[1]) + 4],
        `${n.toLocaleString('en')} examples`,
        `fill="${COLOURS[index]}"`,
      ),
    );
  }
  return svg('How often a real drop fails the check, by its size and the number of paired examples', parts);
}

function measurement(value) {
  const nothing = { invalid: null, n: null, standardError: null, interval: null };
  return {
    suite: 'news',
    metric: 'accuracy',
    labels: {},
    value,
    ...nothing,
    direction: 'higher',
    unit: 'fraction',
  };
}

/** A verdict on head by the history alone, from the judge itself. */
function verdictOn(head, series) {
  const id = 'news/accuracy';
  const nothing = {
    refused: new Map(),
    anchor: null,
    paired: new Map(),
    rules: [],
    required: [],
    waivers: [],
  };
  const { verdicts } = judge({
    ...nothing,
    head: [measurement(head)],
    base: new Map([[id, measurement(series.at(-1))]]),
    baseIsRecord: true,
    series: new Map([[id, series]]),
    boundaries: new Map(),
    accepted: null,
    today: '2026-01-01',
    decision: { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist' },
    partial: false,
  });
  return verdicts[0];
}

function historyPicture() {
  const random = randomOf(4);
  const noise = () => 0.004 * normalQuantile((random.word() + 0.5) / 2 ** 32);
  const series = Array.from({ length: 30 }, (_, run) => (run < 14 ? 0.872 : 0.893) + noise());
  const head = 0.88;
  const verdict = verdictOn(head, series);
  const level = verdict.base.value;
  const half = (verdict.change.interval[1] - verdict.change.interval[0]) / 2;
  const [low, high] = [0.855, 0.915];
  const up = (value) => y((value - low) / (high - low));
  const along = (run) => x((run + 0.5) / 31.5);
  const parts = grid(
    [0.86, 0.87, 0.88, 0.89, 0.9, 0.91].map((value) => [(value - low) / (high - low), value.toFixed(2)]),
    [
      [0.235, 'runs of the base branch, oldest first'],
      [0.965, 'head'],
    ],
  );
  const [top, bottom] = [up(level + half), up(level - half)];
  parts.push(
    `<rect x="${along(13.5)}" y="${top}" width="${(x(1) - along(13.5)).toFixed(1)}" height="${(bottom - top).toFixed(1)}" fill="${COLOURS[1]}" opacity="0.15"/>`,
    line([along(13.5), up(level)], [x(1), up(level)], `stroke="${COLOURS[1]}" stroke-width="2"`),
    text([along(14), Number(top) - 8], '19 in 20 runs of the same model fall here', `fill="${COLOURS[1]}"`),
    text(
      [along(5), up(0.858)],
      'an earlier level: it tells how much runs differ, not where main stands',
      'text-anchor="start"',
    ),
    ...series.map((value, run) => `<circle cx="${along(run)}" cy="${up(value)}" r="3.5" fill="${INK}"/>`),
    `<circle cx="${along(30.4)}" cy="${up(head)}" r="5.5" fill="#cf222e"/>`,
    text(
      [Number(along(30.4)) - 10, Number(up(head)) + 5],
      `${verdict.outcome}, p = ${verdict.change.p.toPrecision(1)}`,
      'fill="#cf222e" text-anchor="end"',
    ),
  );
  return svg('A history with a step, the level and noise where it stands now, and a head below them', parts);
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'power.svg'), powerPicture());
writeFileSync(join(FOLDER, 'history.svg'), historyPicture());
for (const n of [200, 1000, 5000]) {
  const told = [0.01, 0.02, 0.03, 0.05].map((drop) => `${(100 * power(drop, n, 0.06)).toFixed(0)} %`);
  console.log(
    `${n} examples: drops of 1, 2, 3 and 5 points fail ${told.join(', ')}; no drop ${(100 * power(0, n, 0.06)).toFixed(2)} %`,
  );
}
