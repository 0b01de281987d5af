export const id = 9307;
export const ids = [9307,792];
export const modules = {

/***/ 29307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dashboardOf: () => (/* binding */ dashboardOf)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/html/markup.js
var markup = __webpack_require__(11321);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/dashboard/standing.js

const STANDINGS = {
    pass: { kind: 'pass', symbol: '✓', tone: 'good' },
    fail: { kind: 'fail', symbol: '✗', tone: 'bad' },
    error: { kind: 'error', symbol: '!', tone: 'bad' },
    neutral: { kind: 'neutral', symbol: '○', tone: 'warn' },
};
const UNJUDGED = { kind: 'recorded', symbol: '·', tone: 'calm' };
function standingOf(result) {
    return result !== null && Object.hasOwn(STANDINGS, result) ? (STANDINGS[result] ?? UNJUDGED) : UNJUDGED;
}
/** Of the newest run that was judged: recording by hand says nothing about quality. */
function suiteStanding({ runs }) {
    return standingOf(runs.findLast(({ result }) => result !== null)?.result ?? null);
}
/** The newest finite value as text; `null` where there is none. */
function newestText({ values, unit }) {
    const value = values.findLast((one) => one !== null) ?? null;
    return value === null ? null : (0,number/* valueText */.Ru)(value, unit);
}
/** The metric that speaks for the suite: the first of its newest run that is of all examples and has a value. */
function mainMetric({ metrics }) {
    const able = metrics.filter((metric) => newestText(metric) !== null);
    return able.find(({ labels }) => Object.keys(labels).length === 0) ?? able[0] ?? null;
}
/** `0.9312 → 0.9021`. */
function changeText({ before, after }, unit) {
    return (0,number/* valuesApart */.vW)([before, after], unit).join(' → ');
}
function directionWord(direction, { directions }) {
    return direction === 'higher' || direction === 'lower' ? directions[direction] : '';
}

;// CONCATENATED MODULE: ./build/js/dashboard/badge.js
/** A badge for a README: the suite, whether it passes, and its first metric. */



/** Dark enough for white text: at least 4.5 to 1. */
const COLOURS = {
    good: '#1a7f37',
    bad: '#c3361b',
    warn: '#8a6100',
    calm: '#57606a',
};
const PAD = 7;
const NAME_LIMIT = 40;
/** About how wide a text is in the badge's font, in pixels: the text is then stretched to just that. */
function widthOf(text) {
    const widths = [...text].map((sign) => {
        if (/[ilj.,:;'|!]/.test(sign))
            return 3.6;
        if (/[A-Zmw%_]/.test(sign))
            return 8.3;
        return /[\u1100-\uffff]/.test(sign) || sign.length > 1 ? 11 : 6.6;
    });
    return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}
function textAt(text, start) {
    const width = widthOf(text);
    return (0,markup/* html */.qy) `<text x="${start + PAD}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
}
/** The SVG file. */
function badgeSvg(suite, words) {
    const standing = suiteStanding(suite);
    const metric = mainMetric(suite);
    const value = metric === null ? '' : ` · ${(0,render_escape/* clip */.$Q)(metric.metric, NAME_LIMIT)} ${newestText(metric) ?? ''}`;
    const [label, message] = [(0,render_escape/* clip */.$Q)(suite.name, NAME_LIMIT), `${words.standings[standing.kind]}${value}`];
    const [left, right] = [widthOf(label) + 2 * PAD, widthOf(message) + 2 * PAD];
    const [width, colour] = [left + right, (0,markup/* trusted */.IZ)(COLOURS[standing.tone])];
    const title = `${label}: ${message}`;
    return (0,markup/* html */.qy) `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}"><title>${title}</title><clipPath id="r"><rect width="${width}" height="20" rx="4"/></clipPath><g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3b4048"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g><g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${textAt(label, 0)}${textAt(message, left)}</g></svg>
`.markup;
}

// EXTERNAL MODULE: ./build/js/render/unit.js
var render_unit = __webpack_require__(81141);
// EXTERNAL MODULE: ./build/js/dashboard/links.js
var links = __webpack_require__(60792);
;// CONCATENATED MODULE: ./build/js/dashboard/page-data.js
/** What the page's script is given, as small as it may be: values in the unit that is shown, times and links once a run. */




const DIGITS = 8;
const WORDS_LIMIT = 400;
const LABEL_LIMIT = 120;
const REASON_LIMIT = 600;
function page_data_short(value) {
    return Number(value.toPrecision(DIGITS));
}
/** The numbers of a metric in the unit that suits the largest of them. */
function shownNumbers({ values, levels, unit }) {
    const known = values.flatMap((value) => value ?? []);
    const texts = (0,number/* valueTexts */.Ms)(known.length === 0 ? [0] : [known.at(-1) ?? 0, ...levels.map((one) => one.median)], unit);
    const most = known.reduce((largest, value) => (Math.abs(value) > Math.abs(largest) ? value : largest), 0);
    const { values: sizes, suffix } = (0,render_unit/* scaled */.v)([most], unit);
    const factor = most === 0 ? 1 : (sizes[0] ?? most) / most;
    const decimals = Math.min(12, Math.max(0, ...texts.map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0)));
    const turned = (value) => (value === null ? null : page_data_short(value * factor));
    return {
        values: values.map(turned),
        levels: levels.map(({ from, to, median, noise }) => [
            from,
            to,
            page_data_short(median * factor),
            turned(noise?.[0] ?? null),
            turned(noise?.[1] ?? null),
        ]),
        decimals,
        suffix,
    };
}
function labelTexts({ labels }) {
    return Object.keys(labels)
        .sort()
        .map((key) => (0,markup/* shownText */.f$)(`${key}=${labels[key] ?? ''}`, LABEL_LIMIT));
}
/** Failed runs of a suite, by index. */
function failedRuns({ runs }) {
    return runs.flatMap(({ result }, index) => (result === 'fail' || result === 'error' ? [index] : []));
}
/** What is drawn of a metric. */
function drawnOf(suite, metric) {
    const { values, levels } = shownNumbers(metric);
    return {
        times: suite.runs.map(({ at }) => Date.parse(at)),
        values,
        levels,
        changes: metric.changes.map(({ index }) => index),
        accepted: metric.accepted.map(({ index }) => index),
        failed: failedRuns(suite),
    };
}
function pageMetric(metric, suite, { repository, words }) {
    return {
        key: metric.key,
        suite,
        words: (0,markup/* shownText */.f$)(metric.id, WORDS_LIMIT).toLowerCase(),
        labels: labelTexts(metric),
        ...shownNumbers(metric),
        changes: metric.changes.map(({ index }) => index),
        accepted: metric.accepted.map(({ index, acceptance }) => ({
            index,
            text: (0,markup/* shownText */.f$)(words.accepted(acceptance.by, acceptance.reason), REASON_LIMIT),
            links: (0,links/* pullLinks */.rc)(acceptance.reason, repository),
        })),
    };
}
function pageData(suites, manner) {
    const { repository, words } = manner;
    const records = [...new Set(suites.flatMap(({ runs }) => runs))];
    const indices = new Map(records.map((record, index) => [record, index]));
    return {
        runs: records.map((record) => ({
            at: Date.parse(record.at),
            result: record.result,
            links: (0,links/* recordLinks */.Dh)(record, repository, words),
        })),
        suites: suites.map(({ runs }) => runs.flatMap((record) => indices.get(record) ?? [])),
        metrics: suites.flatMap(({ metrics }, suite) => metrics.map((metric) => pageMetric(metric, suite, manner))),
        day: words.day,
        words: words.card,
    };
}

;// CONCATENATED MODULE: ./build/js/dashboard/picture.js
/**
 * The picture of one metric over time, as the inside of an SVG element. It is drawn when the files are written, for the
 * charts that stand alone, and in the browser, for those that somebody scrolls to: the functions are put into the page as
 * they stand here, so they may use nothing but each other. They write numbers and words of their own, and no others.
 */
/** 1, 2 or 5 times a power of ten: about so many of them make the span. */
function roundStep(span, count) {
    const rough = span / count;
    const power = 10 ** Math.floor(Math.log10(rough));
    const share = rough / power;
    return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
}
/** A number with its thousands apart and a true minus. */
function numberText(value, decimals) {
    const size = Math.abs(value);
    const isFar = size >= 1e12 || (size > 0 && size < 1e-9);
    const digits = isFar ? size.toExponential(2).replace('e+', 'e') : size.toFixed(decimals);
    const text = isFar ? digits : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
    return value < 0 && /[1-9]/.test(digits) ? `−${text}` : text;
}
function tickText(value, step) {
    const decimals = Math.min(12, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    const size = Math.abs(value);
    const [divisor, sign] = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
    if (divisor === 1)
        return numberText(value, decimals);
    return `${numberText(value / divisor, Math.max(0, decimals + 1 - Math.round(Math.log10(step))))}${sign}`;
}
/** A day in UTC, written as the pattern says. */
function dayText(time, pattern) {
    const [year = '', month = '', day = ''] = new Date(time).toISOString().slice(0, 10).split('-');
    return pattern
        .replace('{y}', year)
        .replace('{mm}', month)
        .replace('{dd}', day)
        .replace('{m}', String(Number(month)))
        .replace('{d}', String(Number(day)));
}
function place(number) {
    return String(Math.round(number * 10) / 10);
}
/** `null` where nothing lies inside the frame. */
function scalesOf({ times, values, levels }, frame) {
    const shown = (index) => {
        const time = times[index] ?? Number.NaN;
        return time >= frame.since && time <= frame.until;
    };
    const seen = times.map((_, index) => index).filter(shown);
    const [first, last] = [seen[0], seen[seen.length - 1]];
    const sizes = seen.flatMap((index) => values[index] ?? []);
    if (first === undefined || last === undefined || sizes.length === 0)
        return null;
    for (const [from, to, , low, high] of levels) {
        if (low !== null && high !== null && to >= first && from <= last)
            sizes.push(low, high);
    }
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    const pad = most > least ? (most - least) * 0.08 : Math.abs(most) * 0.05 || 1;
    const [floor, ceiling] = [least - pad, most + pad];
    const [left, right, top, bottom] = [44, frame.width - 12, 10, frame.height - 20];
    const [start, end] = [times[first] ?? 0, times[last] ?? 0];
    const x = (index) => end > start
        ? left + (((times[index] ?? 0) - start) / (end - start)) * (right - left)
        : (left + right) / 2;
    const y = (value) => bottom - ((value - floor) / (ceiling - floor)) * (bottom - top);
    const step = roundStep(ceiling - floor, 3);
    const ticks = [];
    for (let tick = Math.ceil(floor / step); tick * step <= ceiling && ticks.length < 8; tick += 1) {
        ticks.push(tick * step);
    }
    return { x, y, shown, ticks, step, left, bottom };
}
function gridOf({ y, ticks, step, left }, { width }) {
    const lines = ticks.map((tick) => {
        const at = place(y(tick));
        const text = `<text class="tick" x="${left - 6}" y="${at}" dy="3.5" text-anchor="end">${tickText(tick, step)}</text>`;
        return `<path class="grid-line" d="M${left} ${at}H${width - 12}"/>${text}`;
    });
    return lines.join('');
}
function levelsOfPicture({ levels }, { x, y, shown }) {
    const drawn = levels.map(([from, to, median, low, high]) => {
        let [first, last] = [from, to];
        while (first <= to && !shown(first))
            first += 1;
        while (last >= first && !shown(last))
            last -= 1;
        if (first > last)
            return '';
        const [start, end] = [x(first), Math.max(x(last), x(first) + 1)];
        const band = low === null || high === null
            ? ''
            : `<path class="band" d="M${place(start)} ${place(y(high))}H${place(end)}V${place(y(low))}H${place(start)}Z"/>`;
        return `${band}<path class="median" d="M${place(start)} ${place(y(median))}H${place(end)}"/>`;
    });
    return drawn.join('');
}
/** The line breaks where a run has no value. */
function lineOfPicture({ values }, { x, y, shown }) {
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
    const dot = value === null ? '' : `<circle class="last" cx="${place(x(last))}" cy="${place(y(value))}" r="3.5"/>`;
    return `<path class="line" d="${path}"/>${dot}`;
}
/** Each kind has a shape of its own, not a colour alone. */
function marksOfPicture({ values, changes, accepted, failed }, scales) {
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
function daysOfPicture({ times }, { shown, left }, frame) {
    const { width, height, day } = frame;
    const first = times.findIndex((_, index) => shown(index));
    const last = times.findLastIndex((_, index) => shown(index));
    const [start, end] = [dayText(times[first] ?? 0, day), dayText(times[last] ?? 0, day)];
    const y = height - 5;
    const newest = `<text class="tick" x="${width - 12}" y="${y}" text-anchor="end">${end}</text>`;
    return start === end ? newest : `<text class="tick" x="${left}" y="${y}">${start}</text>${newest}`;
}
/** The inside of an SVG element; empty where the frame holds no value. */
function pictureOf(drawn, frame) {
    const scales = scalesOf(drawn, frame);
    if (scales === null)
        return '';
    return [
        gridOf(scales, frame),
        levelsOfPicture(drawn, scales),
        lineOfPicture(drawn, scales),
        marksOfPicture(drawn, scales),
        daysOfPicture(drawn, scales, frame),
    ].join('');
}
/** Where a run stands in the picture, in its units; `null` outside of the frame. */
function spotOf(drawn, frame, index) {
    const scales = scalesOf(drawn, frame);
    if (scales === null || !scales.shown(index))
        return null;
    const value = drawn.values[index] ?? null;
    return { x: scales.x(index), y: value === null ? scales.bottom : scales.y(value) };
}
/** All of them, to be put into the page. */
const PICTURE_FUNCTIONS = [
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
];

;// CONCATENATED MODULE: ./build/js/dashboard/style.js
/** How the page and the charts look. Each colour stands beside a shape or a word. */
/** Of the inside of a chart, in the page and in files of their own. */
const PICTURE_STYLE = `
.grid-line{stroke:var(--line);fill:none}.tick{fill:var(--soft);font-size:10.5px;font-variant-numeric:tabular-nums}
.band{fill:var(--band)}.median{stroke:var(--soft);stroke-dasharray:2 3;fill:none}
.line{fill:none;stroke:var(--accent);stroke-width:1.3;stroke-linejoin:round;stroke-linecap:round}.last{fill:var(--accent);stroke:var(--card);stroke-width:1.5}
.change{stroke:var(--ink);stroke-dasharray:4 3;fill:none;opacity:.75}.change-head{fill:var(--ink)}
.accept{stroke:var(--good);stroke-width:1.6;fill:none}.failed{stroke:var(--bad);stroke-width:1.7;fill:none}
`;
const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f7f7f5,#14161a);--card:light-dark(#fff,#1c1f25);--ink:light-dark(#1c2024,#e8eaed);--soft:light-dark(#5b626b,#a6adb7);--line:light-dark(#e2e3e0,#333840);--accent:light-dark(#1f4e9c,#8ab4ff);--band:light-dark(#dfe7f3,#2a3446);--bad:light-dark(#a83a00,#ff9d66);--bad-paper:light-dark(#fdeee5,#3a2317);--warn:light-dark(#7a5600,#f0c350);--warn-paper:light-dark(#fbf3dc,#332a12);--good:light-dark(#1a6b3c,#7bd49b);--good-paper:light-dark(#e5f4ea,#17301f);--calm-paper:light-dark(#eeefec,#2a2e35)}
[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}[hidden]{display:none!important}
html{scroll-behavior:smooth;scroll-padding-top:6.5rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
a{color:var(--accent);text-underline-offset:.15em}main:focus{outline:none}
.skip{position:absolute;left:-999px;top:0;background:var(--card);padding:.6rem 1rem;z-index:9}.skip:focus{left:.5rem;top:.5rem}
.top,.page,footer{padding-inline:max(1rem,calc((100vw - 92rem)/2))}
.top{background:var(--card);border-bottom:1px solid var(--line);border-top:6px solid var(--accent);padding-block:1rem 1.3rem}
.bar{display:flex;justify-content:space-between;align-items:center;min-height:2.2rem}.brand{font-weight:650;letter-spacing:.02em;color:var(--soft)}
h1{margin:.4rem 0 .2rem;font-size:clamp(1.35rem,1rem + 1.4vw,2rem);line-height:1.25;font-weight:620}
.meta,.small,footer{color:var(--soft);font-size:.88rem}.meta{margin:0}
.page{padding-block:1.2rem 3rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.2rem}main{display:contents}
.box{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem 1.2rem 1.2rem;min-width:0}
h2{margin:0 0 .7rem;font-size:1.14rem;font-weight:650}.name{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.92em}
.two{display:grid;gap:1.2rem;grid-template-columns:minmax(0,1fr)}@media (min-width:80rem){.two{grid-template-columns:minmax(0,1.3fr) minmax(0,1fr);align-items:start}}
.scroll{overflow:auto;max-height:30rem}.scroll thead th{white-space:nowrap}.scroll th[scope=row]{min-width:6rem}.scroll .main{min-width:8rem}.scroll td .name{display:block}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{padding:.4rem .6rem .4rem 0;text-align:left;border-top:1px solid var(--line);vertical-align:middle}thead th{border-top:0;color:var(--soft);font-size:.84rem;font-weight:600;padding-top:0}th[scope=row]{font-weight:500}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}
.chip{display:inline-block;white-space:nowrap;font-size:.84rem;font-weight:600;border-radius:999px;padding:.06rem .6rem;background:var(--calm-paper)}.t-bad{color:var(--bad);background:var(--bad-paper)}.t-warn{color:var(--warn);background:var(--warn-paper)}.t-good{color:var(--good);background:var(--good-paper)}
.strip{display:block}.s-good{fill:var(--good)}.s-bad{fill:var(--bad)}.s-warn{fill:var(--warn)}.s-calm{fill:var(--line)}
.news{list-style:none;margin:0;padding:0;font-size:.92rem}.news li{padding:.38rem 0;border-top:1px solid var(--line)}.news li:first-child{border:0;padding-top:0}
.since{display:block}.side{display:grid;gap:1.2rem;align-content:start;grid-template-columns:minmax(0,1fr)}.worse{color:var(--bad)}.better{color:var(--good)}.same{color:var(--soft)}
.tools{display:flex;flex-wrap:wrap;gap:.6rem .9rem;align-items:end;position:sticky;top:0;z-index:3;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.7rem 1.2rem;box-shadow:0 4px 14px #0001}
.tools label{display:grid;font-size:.8rem;color:var(--soft);gap:.1rem}.tools .tick-box{display:flex;align-items:center;gap:.4rem;font-size:.9rem;color:var(--ink);min-height:2.2rem}
input,select,button{font:inherit;font-size:.92rem;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:7px;padding:.25rem .6rem;min-height:2.2rem;max-width:100%}input[type=search]{width:15rem}input[type=checkbox]{min-height:0;width:1.05rem;height:1.05rem;accent-color:var(--accent)}select{max-width:14rem}button{cursor:pointer}
#count{margin:0 0 .4rem auto;font-size:.88rem;color:var(--soft)}
.suite-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.4rem .8rem;margin-bottom:.7rem}.suite-head h2{margin:0;font-size:1.25rem}
.cards{align-items:start;list-style:none;margin:0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,23rem),1fr))}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.8rem 1rem .7rem;min-width:0;content-visibility:auto;contain-intrinsic-size:auto 330px}
.card:target{border-color:var(--accent);box-shadow:0 0 0 2px var(--accent)}
.card-head{display:flex;justify-content:space-between;gap:.8rem;align-items:baseline}.card h3{margin:0;font-size:1rem;font-weight:600;min-width:0}.labels{display:block;color:var(--soft);font-size:.82rem;font-weight:400}
.now{font-size:1.3rem;font-weight:620;font-variant-numeric:tabular-nums;white-space:nowrap;line-height:1.2}
.moved{margin:.1rem 0 .3rem;font-size:.84rem;min-height:1.3em}
.plot{position:relative;height:170px;cursor:crosshair;border-radius:6px;touch-action:pan-y}.plot svg{display:block;width:100%;height:170px;overflow:visible}.cursor{stroke:var(--soft);fill:none}.cursor-dot{fill:var(--card);stroke:var(--accent);stroke-width:2}
.read{margin:.25rem 0 0;font-size:.84rem;min-height:2.6em;color:var(--soft)}.read b{color:var(--ink);font-variant-numeric:tabular-nums}.read a{margin-left:.5rem;white-space:nowrap}.read .why{display:block}
.more{display:flex;gap:1rem;align-items:start;font-size:.84rem;margin-top:.2rem}.more details{flex:1;min-width:0}summary{cursor:pointer;color:var(--accent)}.rows{max-height:14rem;overflow:auto}.rows th{font-weight:400;white-space:nowrap}.rows td,.rows th{padding-block:.2rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:0;font-size:.88rem;color:var(--soft)}.legend li{flex:1 1 15rem}.legend svg{vertical-align:-.15em;margin-right:.35rem}
.advice ol{padding-left:1.3rem}.advice li{margin:.5rem 0}.advice code{background:var(--calm-paper);border-radius:5px;padding:.1rem .35rem;font-size:.9em}
footer{padding-bottom:2rem}
@media (max-width:44rem){.scroll{max-height:none}.scroll thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.scroll table,.scroll tbody{display:block}.scroll tr{display:block;padding:.5rem 0;border-top:1px solid var(--line)}.scroll th[scope=row],.scroll tbody td{display:flex;gap:.6rem;align-items:center;border:0;padding:.12rem 0}.scroll tbody td::before{content:attr(data-label);flex:none;width:7.4rem;color:var(--soft);font-size:.84rem}.tools{position:static}input[type=search]{width:100%}.tools label:first-child{width:100%}.box{padding:.8rem .9rem}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11px}.tools,#theme,.skip,.more,.read{display:none}.card{content-visibility:visible;break-inside:avoid}.box{break-inside:avoid}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}}
${PICTURE_STYLE}`;

;// CONCATENATED MODULE: ./build/js/dashboard/chart.js
/** A metric's chart as a file of its own, to be put into a README or a wiki. */






const WIDTH = 640;
const HEIGHT = 220;
const HEAD = 30;
const TITLE_LIMIT = 70;
const OWN_STYLE = `
svg{--card:#fff;--ink:#1c2024;--soft:#5b626b;--line:#e2e3e0;--band:#dfe7f3;--accent:#1f4e9c;--bad:#a83a00;--good:#1a6b3c;font:12px system-ui,-apple-system,"Segoe UI",sans-serif}
@media (prefers-color-scheme:dark){svg{--card:#1c1f25;--ink:#e8eaed;--soft:#a6adb7;--line:#333840;--band:#2a3446;--accent:#8ab4ff;--bad:#ff9d66;--good:#7bd49b}}
.paper{fill:var(--card);stroke:var(--line)}.title{fill:var(--ink);font-weight:600;font-size:13px}.value{fill:var(--ink);font-size:13px}
`;
/** The SVG file. */
function chartSvg({ suite, metric }, words) {
    const drawn = drawnOf(suite, metric);
    const frame = {
        width: WIDTH,
        height: HEIGHT - HEAD,
        since: drawn.times[0] ?? 0,
        until: drawn.times.at(-1) ?? 0,
        day: words.day,
    };
    const value = newestText(metric) ?? words.card.noValue;
    const about = words.about(suite.runs.length, value, metric.changes.length);
    return (0,markup/* html */.qy) `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${(0,render_escape/* clip */.$Q)(metric.id, 1000)}</title><desc>${about}</desc><style>${(0,markup/* trusted */.IZ)(`${OWN_STYLE}${PICTURE_STYLE}`)}</style><rect class="paper" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10"/><text class="title" x="14" y="22">${(0,render_escape/* clip */.$Q)(metric.id, TITLE_LIMIT)}</text><text class="value" x="${WIDTH - 14}" y="22" text-anchor="end">${value}</text><g transform="translate(0 ${HEAD})">${(0,markup/* trusted */.IZ)(pictureOf(drawn, frame))}</g></svg>
`.markup;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/dashboard/client-card.js
function linkNode({ text, url }) {
    const node = document.createElement('a');
    node.href = url;
    node.textContent = text;
    return node;
}
/** What is to be said of one run of a metric. */
function runText({ metric, runs, drawn, words, frame }, index, { numberText, dayText }) {
    const value = metric.values[index] ?? null;
    const text = value === null ? words.noValue : `${numberText(value, metric.decimals)}${metric.suffix}`;
    const run = runs[index];
    const notes = [];
    if (run?.result === 'fail' || run?.result === 'error')
        notes.push(`✗ ${words.failed}`);
    if (drawn.changes.includes(index))
        notes.push(`◆ ${words.changed}`);
    for (const one of metric.accepted)
        if (one.index === index)
            notes.push(`✓ ${one.text}`);
    const at = run?.at ?? 0;
    const time = `${dayText(at, frame.day)} ${new Date(at).toISOString().slice(11, 16)}`;
    return [text, time, notes.join('; ')];
}
function tellRun(card, index, pen) {
    card.at = index;
    const [value, time, note] = runText(card, index, pen);
    const { plot, read } = card;
    plot.setAttribute('aria-valuenow', String(index + 1));
    plot.setAttribute('aria-valuetext', `${time}: ${value}${note === '' ? '' : `, ${note}`}`);
    const strong = document.createElement('b');
    strong.textContent = value;
    const links = [
        ...(card.runs[index]?.links ?? []),
        ...card.metric.accepted.filter((one) => one.index === index).flatMap((one) => one.links),
    ];
    const why = document.createElement('span');
    why.className = 'why';
    why.textContent = note;
    read.replaceChildren(strong, ` · ${time} UTC`, ...links.map(linkNode), ...(note === '' ? [] : [why]));
    const cursor = plot.querySelector('.cursor');
    const dot = plot.querySelector('.cursor-dot');
    const spot = pen.spotOf(card.drawn, card.frame, index);
    if (cursor === null || dot === null || spot === null)
        return;
    cursor.setAttribute('d', `M${spot.x} 8V${card.frame.height - 20}`);
    dot.setAttribute('cx', String(spot.x));
    dot.setAttribute('cy', String(spot.y));
    dot.setAttribute('r', '4');
}
/** Indices of the runs inside the frame that have a value. */
function indicesOf({ drawn, frame }) {
    return drawn.times.flatMap((time, index) => time >= frame.since && time <= frame.until && drawn.values[index] !== null ? [index] : []);
}
function drawCard(card, pen) {
    const width = Math.max(220, card.plot.clientWidth);
    card.frame = { ...card.frame, width, height: 170 };
    card.isDrawn = true;
    const picture = pen.pictureOf(card.drawn, card.frame);
    const extra = '<path class="cursor"/><circle class="cursor-dot" r="0"/>';
    // Numbers and words of the picture's own: no text of the history is in it.
    card.plot.innerHTML = `<svg viewBox="0 0 ${width} 170" aria-hidden="true">${picture}${extra}</svg>`;
    const seen = indicesOf(card);
    const last = seen[seen.length - 1];
    if (last === undefined)
        card.read.textContent = card.words.noneInTime;
    else
        tellRun(card, last, pen);
}
/** The run nearest to the pointer. */
function nearestRun(card, x, pen) {
    let best = null;
    let distance = Number.POSITIVE_INFINITY;
    const seen = indicesOf(card);
    const [first, last] = [seen[0] ?? 0, seen[seen.length - 1] ?? 0];
    const [from, to] = [pen.spotOf(card.drawn, card.frame, first), pen.spotOf(card.drawn, card.frame, last)];
    const times = card.drawn.times;
    const span = (times[last] ?? 0) - (times[first] ?? 0);
    for (const index of seen) {
        const share = span > 0 ? ((times[index] ?? 0) - (times[first] ?? 0)) / span : 0;
        const at = (from?.x ?? 0) + share * ((to?.x ?? 0) - (from?.x ?? 0));
        if (Math.abs(at - x) < distance)
            [best, distance] = [index, Math.abs(at - x)];
    }
    return best;
}
function listen(card, pen) {
    const { plot } = card;
    plot.addEventListener('pointermove', (event) => {
        const box = plot.getBoundingClientRect();
        const index = nearestRun(card, ((event.clientX - box.left) / box.width) * card.frame.width, pen);
        if (index !== null && index !== card.at)
            tellRun(card, index, pen);
    });
    plot.addEventListener('keydown', (event) => {
        const seen = indicesOf(card);
        const now = seen.indexOf(card.at);
        const moves = {
            ArrowLeft: now - 1,
            ArrowDown: now - 1,
            ArrowRight: now + 1,
            ArrowUp: now + 1,
            PageDown: now - 10,
            PageUp: now + 10,
            Home: 0,
            End: seen.length - 1,
        };
        const wanted = moves[event.key];
        if (wanted === undefined)
            return;
        event.preventDefault();
        const index = seen[Math.min(seen.length - 1, Math.max(0, wanted))];
        if (index !== undefined)
            tellRun(card, index, pen);
    });
}
/** The values as a table, made when it is opened. */
function fillRows(card, pen) {
    const body = card.node.querySelector('tbody');
    if (body === null)
        return;
    const lines = [...indicesOf(card)].reverse().map((index) => {
        const line = document.createElement('tr');
        const [value, time, note] = runText(card, index, pen);
        const head = document.createElement('th');
        head.scope = 'row';
        head.textContent = time;
        const [number, rest] = [document.createElement('td'), document.createElement('td')];
        number.className = 'num';
        number.textContent = value;
        rest.append(note, ...(card.runs[index]?.links.slice(0, 1) ?? []).map(linkNode));
        line.append(head, number, rest);
        return line;
    });
    body.replaceChildren(...lines);
}
function cardOf(node, data) {
    const metric = data.metrics[Number(node.dataset['metric'])];
    const runs = data.suites[metric?.suite ?? -1]?.flatMap((index) => data.runs[index] ?? []);
    const [plot, read] = [node.querySelector('.plot'), node.querySelector('.read')];
    if (metric === undefined || runs === undefined || plot === null || read === null)
        return null;
    const times = runs.map(({ at }) => at);
    const failed = runs.flatMap(({ result }, at) => (result === 'fail' || result === 'error' ? [at] : []));
    const accepted = metric.accepted.map(({ index }) => index);
    const drawn = {
        times,
        values: metric.values,
        levels: metric.levels,
        changes: metric.changes,
        accepted,
        failed,
    };
    const frame = {
        width: 360,
        height: 170,
        since: Number.NEGATIVE_INFINITY,
        until: Number.POSITIVE_INFINITY,
        day: data.day,
    };
    return { node, plot, read, metric, runs, drawn, words: data.words, frame, isDrawn: false, at: -1 };
}
/** All of them, to be put into the page. */
const CARD_FUNCTIONS = [
    linkNode,
    runText,
    tellRun,
    indicesOf,
    drawCard,
    nearestRun,
    listen,
    fillRows,
    cardOf,
];

;// CONCATENATED MODULE: ./build/js/dashboard/client.js
/**
 * What the page does by itself: theme, filters, and charts, which are drawn when somebody comes near them. The functions
 * are put into the page as they stand here; what they need of other files is handed in, since a name from another file
 * would be lost on the way.
 */


function byId(id) {
    return document.getElementById(id);
}
function startTheme() {
    const button = byId('theme');
    if (button === null)
        return;
    const root = document.documentElement;
    const wanted = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset['theme'] ?? (wanted.matches ? 'dark' : 'light')) === 'dark';
    const tell = () => {
        button.textContent = button.dataset[isDark() ? 'light' : 'dark'] ?? '';
    };
    button.hidden = false;
    button.addEventListener('click', () => {
        root.dataset['theme'] = isDark() ? 'light' : 'dark';
        tell();
    });
    wanted.addEventListener('change', tell);
    tell();
}
function wantedNow() {
    const text = (id) => byId(id)?.value ?? '';
    const [since, until] = [Date.parse(text('since')), Date.parse(text('until'))];
    return {
        words: text('q')
            .toLowerCase()
            .split(/\s+/)
            .filter((word) => word !== ''),
        suite: text('suite'),
        label: text('label'),
        changed: byId('changed')?.checked === true,
        since: Number.isFinite(since) ? since : Number.NEGATIVE_INFINITY,
        until: Number.isFinite(until) ? until + 86_399_999 : Number.POSITIVE_INFINITY,
    };
}
function isWanted({ metric, drawn }, wanted) {
    const { words, suite, label, changed, since, until } = wanted;
    const inTime = (index) => (drawn.times[index] ?? 0) >= since && (drawn.times[index] ?? 0) <= until;
    return (words.every((word) => metric.words.includes(word)) &&
        (suite === '' || String(metric.suite) === suite) &&
        (label === '' || metric.labels.includes(label)) &&
        (!changed || metric.changes.some(inTime)));
}
/** The filters stand in the address, so that a view can be sent to somebody. */
function keepInAddress() {
    const kept = new URLSearchParams();
    for (const id of ['q', 'suite', 'label', 'since', 'until']) {
        const value = byId(id)?.value ?? '';
        if (value !== '')
            kept.set(id, value);
    }
    if (wantedNow().changed)
        kept.set('changed', '1');
    const text = kept.toString();
    history.replaceState(null, '', text === '' ? '#' : `#?${text}`);
}
function takeFromAddress() {
    if (!location.hash.startsWith('#?'))
        return;
    for (const [id, value] of new URLSearchParams(location.hash.slice(2))) {
        const field = ['q', 'suite', 'label', 'since', 'until', 'changed'].includes(id) ? byId(id) : null;
        if (field !== null && id === 'changed')
            field.checked = value === '1';
        else if (field !== null)
            field.value = value;
    }
}
/** A choice of days back from the newest run fills in the dates. */
function fillDates(newest) {
    const [days, since, until] = [byId('time')?.value ?? '', byId('since'), byId('until')];
    if (since === null || until === null || days === 'own')
        return;
    until.value = '';
    since.value = days === '' ? '' : new Date(newest - Number(days) * 86_400_000).toISOString().slice(0, 10);
}
function startFilters(cards, data, redraw) {
    const newest = Math.max(...data.runs.map(({ at }) => at));
    const narrow = () => {
        const wanted = wantedNow();
        let count = 0;
        for (const card of cards) {
            card.node.hidden = !isWanted(card, wanted);
            card.frame = { ...card.frame, since: wanted.since, until: wanted.until };
            if (!card.node.hidden)
                count += 1;
        }
        for (const part of document.querySelectorAll('.suite')) {
            part.hidden = part.querySelector('.card:not([hidden])') === null;
        }
        const told = byId('count');
        if (told !== null) {
            const words = told.dataset['words'] ?? '';
            told.textContent = words.replace('{shown}', String(count)).replace('{all}', String(cards.length));
        }
        redraw();
    };
    const tools = byId('tools');
    if (tools !== null)
        tools.hidden = false;
    takeFromAddress();
    if ((byId('since')?.value ?? '') + (byId('until')?.value ?? '') !== '') {
        const time = byId('time');
        if (time !== null)
            time.value = 'own';
    }
    tools?.addEventListener('input', ({ target }) => {
        const id = target?.id ?? '';
        if (id === 'time')
            fillDates(newest);
        const time = byId('time');
        if (time !== null && (id === 'since' || id === 'until'))
            time.value = 'own';
        narrow();
        keepInAddress();
    });
    narrow();
}
function startCharts(pen, { cardOf, drawCard, listen, fillRows }) {
    const source = byId('dashboard-data');
    if (source === null)
        return;
    const data = JSON.parse(source.textContent ?? '');
    const nodes = [...document.querySelectorAll('.card')];
    const cards = nodes.flatMap((node) => cardOf(node, data) ?? []);
    const near = new Set();
    const cardBy = new Map(cards.map((card) => [card.node, card]));
    const watch = new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries) {
            const card = cardBy.get(target);
            if (card === undefined)
                continue;
            if (!isIntersecting)
                near.delete(card);
            else {
                near.add(card);
                if (!card.isDrawn)
                    drawCard(card, pen);
            }
        }
    }, { rootMargin: '300px' });
    for (const card of cards) {
        watch.observe(card.node);
        listen(card, pen);
        card.node.querySelector('details')?.addEventListener('toggle', () => fillRows(card, pen));
    }
    const redraw = () => {
        for (const card of cards)
            card.isDrawn = false;
        for (const card of near)
            if (!card.node.hidden)
                drawCard(card, pen);
    };
    startFilters(cards, data, redraw);
    addEventListener('resize', redraw);
    addEventListener('beforeprint', () => {
        for (const card of cards)
            if (!card.node.hidden && !card.isDrawn)
                drawCard(card, pen);
    });
}
/** The script of the page, as text. */
function clientScript() {
    const own = [
        byId,
        startTheme,
        wantedNow,
        isWanted,
        keepInAddress,
        takeFromAddress,
        fillDates,
        startFilters,
        startCharts,
    ];
    const texts = [...PICTURE_FUNCTIONS, ...CARD_FUNCTIONS, ...own].map(String).join('\n');
    const pen = [pictureOf, spotOf, numberText, dayText].map(({ name }) => name);
    const hand = [cardOf, drawCard, listen, fillRows].map(({ name }) => name);
    const given = `{${keyed(['pictureOf', 'spotOf', 'numberText', 'dayText'], pen)}}, {${keyed(['cardOf', 'drawCard', 'listen', 'fillRows'], hand)}}`;
    return `(() => {\n'use strict';\n${texts}\n${startTheme.name}();\n${startCharts.name}(${given});\n})();`;
}
function keyed(keys, names) {
    return keys.map((key, at) => `${key}: ${names[at]}`).join(', ');
}

;// CONCATENATED MODULE: ./build/js/dashboard/overview.js
/** The top of the page: each suite in one line, and what changed of late. */





const STRIP_RUNS = 30;
const NEWS = 8;
const BAR = 4;
function linkMarkup({ text, url }) {
    return (0,markup/* html */.qy) `<a href="${url}">${text}</a>`;
}
function standingChip(suite, { standings }) {
    const { symbol, kind, tone } = suiteStanding(suite);
    return (0,markup/* html */.qy) `<span class="chip t-${tone}"><span aria-hidden="true">${symbol}</span> ${standings[kind]}</span>`;
}
/** A bar for each of the newest runs: low and coloured where it failed. */
function strip({ runs }, words) {
    const recent = runs.slice(-STRIP_RUNS);
    const failed = recent.filter(({ result }) => standingOf(result).tone === 'bad').length;
    const bars = recent.map(({ result }, index) => {
        const { tone } = standingOf(result);
        const height = tone === 'bad' ? 18 : tone === 'calm' ? 7 : 11;
        return (0,markup/* html */.qy) `<rect class="s-${tone}" x="${index * BAR}" y="${18 - height}" width="${BAR - 1}" height="${height}" rx="0.5"/>`;
    });
    const width = STRIP_RUNS * BAR;
    return (0,markup/* html */.qy) `<svg class="strip" role="img" viewBox="0 0 ${width} 18" width="${width}" height="18"><title>${words.failedOf(failed, recent.length)}</title>${bars}</svg>`;
}
/** In the order of the columns, behind the suite's name. */
function suiteCells(suite, words) {
    const main = mainMetric(suite);
    const value = main === null
        ? (0,markup/* html */.qy) ``
        : (0,markup/* html */.qy) `<span>${(0,markup/* name */.UU)(main.metric, 40)} <b class="num">${newestText(main)}</b></span>`;
    return [
        { className: '', body: standingChip(suite, words) },
        { className: 'main', body: value },
        { className: 'num', body: (0,markup/* html */.qy) `${(0,number/* wholeText */.r0)(suite.metrics.length)}` },
        { className: 'num', body: (0,markup/* html */.qy) `${runDay(suite.runs.at(-1), words)}` },
        { className: '', body: strip(suite, words) },
    ];
}
function suiteRow(suite, words) {
    const cells = suiteCells(suite, words).map(({ className, body }, at) => (0,markup/* html */.qy) `<td role="cell" class="${className}" data-label="${words.columns[at + 1] ?? ''}">${body}</td>`);
    return (0,markup/* html */.qy) `<tr role="row"><th scope="row" role="rowheader"><a href="#s-${suite.key}">${(0,markup/* name */.UU)(suite.name, 60)}</a></th>${cells}</tr>`;
}
/** Where it is narrow a row is shown as a list of its cells, so that the roles of a table must be told. */
function suiteTable(suites, words) {
    const heads = words.columns.map((title) => (0,markup/* html */.qy) `<th scope="col" role="columnheader">${title}</th>`);
    const rows = suites.map((suite) => suiteRow(suite, words));
    return (0,markup/* html */.qy) `<section class="box" aria-labelledby="suites-title"><h2 id="suites-title">${words.suites}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="suites-title"><table role="table"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></div></section>`;
}
function moveMarkup(isWorse, { moves }) {
    if (isWorse === null)
        return (0,markup/* html */.qy) `<span class="same"><span aria-hidden="true">◆</span> ${moves.moved}</span>`;
    const [kind, symbol] = isWorse ? ['worse', '▼'] : ['better', '▲'];
    return (0,markup/* html */.qy) `<span class="${kind}"><span aria-hidden="true">${symbol}</span> ${moves[kind]}</span>`;
}
/** The day of a run; nothing where there is none. */
function runDay(run, { day }) {
    return run === undefined ? '' : dayText(Date.parse(run.at), day);
}
function newsOf(suite, metric, { repository, words }) {
    return metric.changes.flatMap((change) => {
        const [before, first] = [suite.runs[change.index - 1], suite.runs[change.index]];
        if (first === undefined)
            return [];
        const link = (0,links/* comparison */.my)(before?.sha ?? null, first.sha, repository);
        const between = link === null ? null : (0,markup/* html */.qy) ` · ${linkMarkup(link)}`;
        const item = (0,markup/* html */.qy) `<li>${moveMarkup(change.isWorse, words)} <a href="#m-${metric.key}">${(0,markup/* name */.UU)(metric.id, 80)}</a> <b class="num">${changeText(change, metric.unit)}</b> <span class="small since">${words.since(runDay(first, words))}${between}</span></li>`;
        return [{ at: first.at, item }];
    });
}
/** The newest changes of level that nobody accepted. */
function newsList(suites, manner) {
    const { words } = manner;
    const news = suites.flatMap((suite) => suite.metrics.flatMap((metric) => newsOf(suite, metric, manner)));
    const newest = news.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at)).slice(0, NEWS);
    const rest = news.length - newest.length;
    const body = news.length === 0
        ? (0,markup/* html */.qy) `<p>${words.noNews}</p>`
        : (0,markup/* html */.qy) `<ul class="news">${newest.map(({ item }) => item)}</ul>${rest > 0 ? (0,markup/* html */.qy) `<p class="small">${words.olderNews(rest)}</p>` : null}`;
    return (0,markup/* html */.qy) `<section class="box" aria-labelledby="news-title"><h2 id="news-title">${words.news}</h2>${body}</section>`;
}

;// CONCATENATED MODULE: ./build/js/dashboard/page.js
/**
 * The dashboard as one HTML file with its data in it: nothing is loaded, and a browser is told to allow one style and one
 * script by their digests and nothing else, so that it works from a web server and from a folder alike.
 */









const LABELS_OFFERED = 500;
/** As much of a name as somebody wants to hear. */
const SPOKEN = 200;
function cardMarkup({ suite, metric, index }, words) {
    const labels = labelTexts(metric);
    const under = [labels.join(', '), directionWord(metric.direction, words)]
        .filter((text) => text !== '')
        .join(' · ');
    const last = metric.changes.at(-1);
    const moved = last === undefined
        ? (0,markup/* html */.qy) `<span class="same">${words.unchanged}</span>`
        : (0,markup/* html */.qy) `${moveMarkup(last.isWorse, words)} <span class="num">${changeText(last, metric.unit)}</span> ${words.since(runDay(suite.runs[last.index], words))}`;
    const runs = suite.runs.length;
    return (0,markup/* html */.qy) `<li class="card" id="m-${metric.key}" data-metric="${index}"><div class="card-head"><h3>${(0,markup/* name */.UU)(metric.metric, 60)}<span class="labels">${under}</span></h3><span class="now">${newestText(metric) ?? words.card.noValue}</span></div><p class="moved">${moved}</p><div class="plot" tabindex="0" role="slider" aria-orientation="horizontal" aria-label="${words.runsOf((0,render_escape/* clip */.$Q)(metric.id, SPOKEN))}" aria-valuemin="1" aria-valuemax="${String(runs)}" aria-valuenow="${String(runs)}"></div><p class="read"></p><div class="more"><details><summary>${words.values}</summary><div class="rows" tabindex="0" role="group" aria-label="${words.valuesOf((0,render_escape/* clip */.$Q)(metric.id, SPOKEN))}"><table><tbody></tbody></table></div></details><a href="charts/${metric.key}.svg">${words.chart}</a></div></li>`;
}
function suiteSections(suites, words) {
    let index = 0;
    return suites.map((suite) => {
        const cards = suite.metrics.map((metric) => cardMarkup({ suite, metric, index: index++ }, words));
        return (0,markup/* html */.qy) `<section class="suite" aria-labelledby="s-${suite.key}"><div class="suite-head"><h2 id="s-${suite.key}">${(0,markup/* name */.UU)(suite.name)}</h2>${standingChip(suite, words)}<span class="small">${words.runs(suite.runs.length)}</span><a class="small" href="badges/${suite.key}.svg">${words.badge}</a></div><ul class="cards">${cards}</ul></section>`;
    });
}
/** Days back from the newest run that are offered. */
const DAYS = [7, 30, 90];
function filters(suites, words) {
    const known = new Set(suites.flatMap(({ metrics }) => metrics.flatMap(labelTexts)));
    const labels = [...known].sort().slice(0, LABELS_OFFERED);
    const suiteOptions = suites.map((suite, index) => (0,markup/* html */.qy) `<option value="${String(index)}">${suite.name}</option>`);
    const labelOptions = labels.map((label) => (0,markup/* html */.qy) `<option value="${label}">${label}</option>`);
    const days = DAYS.map((count) => (0,markup/* html */.qy) `<option value="${String(count)}">${words.days(count)}</option>`);
    const all = (0,markup/* html */.qy) `<option value="">${words.all}</option>`;
    return (0,markup/* html */.qy) `<form class="tools" id="tools" role="search" aria-label="${words.filters}" hidden><label>${words.metric}<input type="search" id="q" placeholder="accuracy lang=de" autocomplete="off"></label><label>${words.suite}<select id="suite">${all}${suiteOptions}</select></label><label>${words.label}<select id="label">${all}${labelOptions}</select></label><label>${words.time}<select id="time">${all}${days}<option value="365">${words.year}</option><option value="own">${words.own}</option></select></label><label>${words.from}<input type="date" id="since"></label><label>${words.to}<input type="date" id="until"></label><label class="tick-box"><input type="checkbox" id="changed">${words.onlyChanged}</label><p id="count" role="status" data-words="${words.found}"></p></form>`;
}
function legend(words) {
    return (0,markup/* html */.qy) `<section class="box" aria-labelledby="legend-title"><h2 id="legend-title">${words.legend}</h2><ul class="legend"><li><svg width="22" height="12" aria-hidden="true"><path class="line" d="M1 9L8 4L14 8L21 3"/></svg>${words.legendLine}</li><li><svg width="22" height="12" aria-hidden="true"><path class="band" d="M0 0H22V12H0Z"/><path class="median" d="M0 6H22"/></svg>${words.legendBand}</li><li><svg width="10" height="12" aria-hidden="true"><path class="change-head" d="M5 1l4.5 5-4.5 5-4.5-5Z"/></svg>${words.legendChange}</li><li><svg width="12" height="12" aria-hidden="true"><path class="accept" d="M2 6l3 3.5 5-7.5"/></svg>${words.legendAccepted}</li><li><svg width="12" height="12" aria-hidden="true"><path class="failed" d="M3 3l6 6m0-6l-6 6"/></svg>${words.legendFailed}</li></ul></section>`;
}
/** What to do where there is nothing to show. */
function advice({ emptyTitle, empty, steps }) {
    const items = steps.map((step) => (0,markup/* html */.qy) `<li>${(0,markup/* coded */.yC)(step)}</li>`);
    return (0,markup/* html */.qy) `<section class="box advice" aria-labelledby="empty-title"><h2 id="empty-title">${emptyTitle}</h2><p>${empty}</p><ol>${items}</ol></section>`;
}
function digest(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function policyOf(script) {
    return `default-src 'none'; script-src ${digest(script)}; style-src ${digest(STYLE)}; img-src data:; base-uri 'none'; form-action 'none'`;
}
function metaLine(request, suites) {
    const { records, repository, at, words } = request;
    const metrics = suites.reduce((sum, suite) => sum + suite.metrics.length, 0);
    const counts = words.counts({ suites: suites.length, metrics, records: records.length });
    const [first, last] = [runDay(records[0], words), runDay(records.at(-1), words)];
    const span = first === '' ? [] : [words.span(first, last)];
    const time = `${dayText(at.getTime(), words.day)} ${at.toISOString().slice(11, 16)} UTC`;
    const place = repository === null
        ? null
        : (0,markup/* html */.qy) ` · <a href="${repository}">${repository.replace(/^https?:\/\/[^/]*\//, '')}</a>`;
    return (0,markup/* html */.qy) `<p class="meta">${[...counts, ...span].join(' · ')}${place} · ${words.made(time)}</p>`;
}
/** The whole file. */
function pageHtml(request, suites) {
    const { version, words } = request;
    const script = clientScript();
    const body = suites.length === 0
        ? advice(words)
        : (0,markup/* html */.qy) `<div class="two"><div class="side">${suiteTable(suites, words)}${legend(words)}</div>${newsList(suites, request)}</div>${filters(suites, words)}${suiteSections(suites, words)}`;
    return (0,markup/* html */.qy) `<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,markup/* trusted */.IZ)(policyOf(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${words.title}</title><link rel="icon" href="data:,"><style>${(0,markup/* trusted */.IZ)(STYLE)}</style></head>
<body><a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="bar"><span class="brand">Holdline</span><button type="button" id="theme" data-light="${words.light}" data-dark="${words.dark}" hidden>${words.dark}</button></div><h1>${words.title}</h1>${metaLine(request, suites)}</header>
<div class="page"><main id="main" tabindex="-1">${body}</main><noscript><p class="box">${words.noScript}</p></noscript></div>
<footer><p>holdline ${version} · ${words.complete}</p></footer>
${(0,markup/* dataBlock */.g4)('dashboard-data', pageData(suites, request))}
<script>${(0,markup/* trusted */.IZ)(script)}</script></body></html>
`.markup;
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
;// CONCATENATED MODULE: ./build/js/dashboard/file-name.js
/**
 * Names of files for names from outside. What is plain keeps its name, so that an address in a README stays short; all
 * else is cleaned and carries a part of its digest, so that it stays apart from every other, now and in a later run, on
 * file systems that do not tell capitals and small letters apart, too.
 */

const LONGEST = 80;
const DIGEST_CHARS = 12;
/** What Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Parts of small letters and digits, divided by dots, which stand for the slash of an id. */
const PLAIN = /^[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*)?$/;
/** The name without an ending: of `[a-z0-9._~-]` and capitals, never empty, never starting with a dot. */
function fileName(id) {
    const cleaned = id
        .replace(/[^A-Za-z0-9_-]+/g, '.')
        .replace(/^[.-]+|\.+$/g, '')
        .slice(0, LONGEST);
    const isPlain = PLAIN.test(id) && id.length <= LONGEST && !RESERVED.test(cleaned);
    if (isPlain)
        return cleaned;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(id.toWellFormed()).digest('hex').slice(0, DIGEST_CHARS);
    return `${cleaned === '' || RESERVED.test(cleaned) ? `x${cleaned}` : cleaned}~${digest}`;
}

// EXTERNAL MODULE: ./build/js/stats/lasting-starts.js
var lasting_starts = __webpack_require__(14986);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(41326);
// EXTERNAL MODULE: ./build/js/stats/noise.js
var stats_noise = __webpack_require__(98848);
;// CONCATENATED MODULE: ./build/js/dashboard/level.js



/** How many of the newest values are looked at: the time it takes grows with the square. */
const WINDOW = 2000;
const FEWEST_FOR_BAND = 6;
const level_WIDTH = 2;
const BOUNDED = ['fraction', 'percent', 'index'];
function pointsOf(values) {
    return values.flatMap((value, index) => value !== null && Number.isFinite(value) ? [{ index, value }] : []);
}
function marksOf(points, { unit, direction }) {
    const isBounded = unit !== null && BOUNDED.includes(unit);
    const isLong = direction === 'lower' && !isBounded && points.every(({ value }) => value > 0);
    return points.map(({ value }) => (isLong ? Math.log(value) : value));
}
function levelOf(points) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const values = points.map(({ value }) => value);
    const middle = (0,median/* median */.J)(values);
    const half = level_WIDTH * (values.length >= FEWEST_FOR_BAND ? (0,stats_noise/* successiveNoise */.S)(values) : Number.NaN);
    const noise = half >= 0 ? [middle - half, middle + half] : null;
    return { from: first.index, to: last.index, median: middle, noise };
}
function isWorse(direction, before, after) {
    if (direction === 'higher')
        return after < before;
    return direction === 'lower' ? after > before : null;
}
/** The levels of a series, oldest first, and the changes between them that nobody accepted. */
function levelsOf(series) {
    const points = pointsOf(series.values);
    const marks = marksOf(points, series);
    const accepted = series.accepted
        .map((index) => points.findIndex((point) => point.index >= index))
        .filter((place) => place > 0);
    const found = (0,lasting_starts/* lastingStarts */.k)(marks, { boundaries: accepted, window: WINDOW });
    const starts = [...new Set([0, ...found, ...accepted])].sort((one, other) => one - other);
    const levels = starts.flatMap((start, at) => levelOf(points.slice(start, starts[at + 1])) ?? []);
    const changes = levels.slice(1).flatMap((level, at) => {
        const [before, start] = [levels[at], starts[at + 1]];
        if (before === undefined || start === undefined || accepted.includes(start))
            return [];
        const step = { before: before.median, after: level.median };
        return [{ index: level.from, ...step, isWorse: isWorse(series.direction, before.median, level.median) }];
    });
    return { levels, changes };
}

;// CONCATENATED MODULE: ./build/js/dashboard/panels.js



function acceptedIn(id, { runs, accepted }, matches) {
    return accepted.flatMap((acceptance) => {
        if (!matches(acceptance.match, id))
            return [];
        const index = runs.findLastIndex(({ at }) => Date.parse(at) <= Date.parse(acceptance.at));
        return index < 0 ? [] : [{ index, acceptance }];
    });
}
function metricOf(id, held, known) {
    const place = (0,identity/* placeOf */.$)(id);
    const found = held.byId.get(id);
    const newest = [...(found?.values() ?? [])].at(-1);
    const described = newest === undefined ? null : known.described(newest);
    if (place === null || found === undefined || described === null)
        return null;
    const values = held.runs.map((_, index) => found.get(index)?.value ?? null);
    const accepted = acceptedIn(id, held, known.matches);
    const { unit, direction } = described;
    const series = { values, unit, direction, accepted: accepted.map(({ index }) => index) };
    return {
        id,
        metric: place.metric,
        labels: place.labels,
        unit,
        direction,
        key: fileName(id),
        values,
        ...levelsOf(series),
        accepted,
    };
}
/** Suite → its runs and their measurements. */
function bySuite(records) {
    const accepted = records.flatMap((record) => record.accepted);
    const suiteOf = new Map();
    const suites = new Map();
    for (const record of records) {
        for (const recorded of record.measurements) {
            const { id } = recorded;
            if (!suiteOf.has(id))
                suiteOf.set(id, (0,identity/* placeOf */.$)(id)?.suite ?? null);
            const suite = suiteOf.get(id) ?? null;
            if (suite === null)
                continue;
            const held = suites.get(suite) ?? { runs: [], byId: new Map(), accepted };
            suites.set(suite, held);
            if (held.runs.at(-1) !== record)
                held.runs.push(record);
            const values = held.byId.get(id) ?? new Map();
            held.byId.set(id, values);
            const index = held.runs.length - 1;
            if (!values.has(index))
                values.set(index, recorded);
        }
    }
    return suites;
}
/** Suites by name, each with its metrics in the order of its newest run, those that no longer come last. */
function suitesOf(records, known) {
    return [...bySuite(records)]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, held]) => {
        const newest = held.runs.length - 1;
        const all = [...held.byId];
        const ids = [
            ...(held.runs[newest]?.measurements ?? []).map(({ id }) => id).filter((id) => held.byId.has(id)),
            ...all.filter(([, values]) => !values.has(newest)).map(([id]) => id),
        ];
        const metrics = [...new Set(ids)].flatMap((id) => metricOf(id, held, known) ?? []);
        return { name, key: fileName(name), runs: held.runs, metrics };
    });
}

;// CONCATENATED MODULE: ./build/js/dashboard/dashboard.js




function dashboardOf(request) {
    const { words } = request;
    const suites = suitesOf(request.records, request.known);
    const metrics = suites.flatMap((suite) => suite.metrics.map((metric) => ({ suite, metric })));
    const files = new Map([
        ['index.html', pageHtml(request, suites)],
        ...suites.map((suite) => [`badges/${suite.key}.svg`, badgeSvg(suite, words)]),
        ...metrics.map(({ suite, metric }) => [`charts/${metric.key}.svg`, chartSvg({ suite, metric }, words)]),
    ]);
    const changes = metrics.reduce((sum, { metric }) => sum + metric.changes.length, 0);
    return { files, suites: suites.length, metrics: metrics.length, changes };
}


/***/ }),

/***/ 60792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ recordLinks),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   rc: () => (/* binding */ pullLinks),
/* harmony export */   repositoryUrl: () => (/* binding */ repositoryUrl)
/* harmony export */ });
/* unused harmony export shortSha */
const SHA = /^[0-9a-f]{7,64}$/;
const RUN = /^[1-9]\d{0,19}$/;
/** A pull request's own ref, or that of its place in a merge queue. */
const PULL_REF = /^refs\/(?:pull\/(\d{1,9})\/|heads\/gh-readonly-queue\/.*\/pr-(\d{1,9})-)/;
const NAMED_PULL = /(?:^|[\s(])#(\d{1,9})\b/g;
const SHORT = 7;
/** The address of a repository such as `octo/models` on this server; `null` where either is not one. */
function repositoryUrl(repository, server) {
    const host = (server ?? 'https://github.com').replace(/\/+$/, '');
    const isHost = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/.test(host);
    const isName = repository !== null && /^[A-Za-z0-9][\w-]*\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
    return isHost && isName ? `${host}/${repository}` : null;
}
function shortSha(sha) {
    return sha !== null && SHA.test(sha) ? sha.slice(0, SHORT) : null;
}
/** The pull requests that a text names by number. */
function pullLinks(text, repository) {
    if (repository === null)
        return [];
    const numbers = [...text.matchAll(NAMED_PULL)].map((match) => match[1] ?? '');
    return [...new Set(numbers)].map((number) => ({
        text: `#${number}`,
        url: `${repository}/pull/${number}`,
    }));
}
/** Where a record came from. Which pull request brought a commit only GitHub knows: its own search tells it. */
function recordLinks(record, repository, words) {
    if (repository === null)
        return [];
    const { sha, head } = record;
    const links = [];
    const pull = PULL_REF.exec(record.ref ?? head.ref ?? '');
    const number = pull?.[1] ?? pull?.[2];
    if (sha !== null && SHA.test(sha)) {
        links.push({ text: sha.slice(0, SHORT), url: `${repository}/commit/${sha}` });
        if (number === undefined) {
            links.push({ text: words.pullRequest, url: `${repository}/pulls?q=is%3Apr+${sha}` });
        }
    }
    if (number !== undefined)
        links.push({ text: `#${number}`, url: `${repository}/pull/${number}` });
    if (RUN.test(head.run))
        links.push({ text: words.run, url: `${repository}/actions/runs/${head.run}` });
    return links;
}
/** What came between two commits. */
function comparison(from, to, repository) {
    const [before, after] = [shortSha(from), shortSha(to)];
    if (repository === null || before === null || after === null || from === to)
        return null;
    return { text: `${before}…${after}`, url: `${repository}/compare/${from}...${to}` };
}


/***/ }),

/***/ 55220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * The one place where text from outside (metric names, paths, branch names, cell contents) is made fit to be shown.
 *
 * In Markdown every such text stands in a code span: there GitHub reads no mention, reference, link, image,
 * HTML or math, and the span can't be left because its fence is longer than any run of backticks inside.
 * Rules: https://github.github.com/gfm/#code-spans and https://github.github.com/gfm/#tables-extension-
 */
const NAME_LIMIT = 120;
const SENTENCE_LIMIT = 600;
const CONTROL = /\p{Cc}/gu;
/** Joiners inside words of scripts that need them and inside emoji; variation selectors after emoji. They stay. */
const JOINED = /(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<!\p{ASCII})(?:\u200c|\u200d)(?!\p{ASCII})(?=[\p{L}\p{M}\p{Extended_Pictographic}])|(?<=\p{Extended_Pictographic})\ufe0f/u;
/** Everything else that a reader can't see but a renderer or a terminal acts on: bidi controls, fillers, tags … */
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}/u;
const JOINED_OR_INVISIBLE = new RegExp(`(${JOINED.source})|${INVISIBLE.source}`, 'gu');
/** More marks than any script stacks on one letter: they would climb over the neighbouring lines. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
function controlPicture(control) {
    const code = control.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
}
/** The text with everything invisible made visible, in one line. Printable text stays as it is. */
function visible(text) {
    return text
        .toWellFormed()
        .replace(CONTROL, controlPicture)
        .replace(JOINED_OR_INVISIBLE, (_, joined) => joined ?? '\ufffd')
        .replace(STACKED_MARKS, '$1\ufffd');
}
/** The text cut in its middle to at most `limit` characters, so that both ends can still be told apart. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const tail = Math.floor((limit - 1) / 3);
    // Half of a surrogate pair may be left on either side of the cut.
    const start = text.slice(0, limit - 1 - tail).replace(/[\ud800-\udbff]$/, '');
    const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '');
    return `${start}…${end}`;
}
function codeSpan(shown) {
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** An untrusted name as a GFM code span for any place in Markdown, table cells too. At most 120 characters of it. */
function markdownText(text) {
    const shown = visible(clip(text, NAME_LIMIT))
        // A table is cut at `|` before code spans are looked for, so no fence helps against it.
        .replaceAll('|', '∣')
        // Harmless in a code span; but whoever looks for our marker in the raw text shall find ours alone.
        .replaceAll('<!--', '‹!--')
        .replaceAll('-->', '--›');
    // Blanks at the ends would not be seen, and of nothing there is no code span.
    return codeSpan(shown === '' || shown.trim() !== shown ? `"${shown}"` : shown);
}
/** A snippet of configuration with the key before it, a quoted text, or a word. */
const PIECE = /(?:[\w-]+: )?\[?\{.*\}\]?|[([]*"[^"]*"[).,;:]*|\S+/g;
const WORD = /^\(?\p{L}[\p{L}\p{M}]*(?:['’–-]\p{L}[\p{L}\p{M}]*)*[).,;:!?…]*$/u;
const NUMBER = /^[([]?[+−±]?\d[\d,.]*(?:e[+−-]?\d+)?[%)\],.;:]*$/u;
const SIGN = /^[=<>≤≥→–—/%±·×]$/u;
/** GitHub links what looks like a commit. */
const COMMIT_WORD = /^\(?[0-9a-f]{7,}\P{L}*$/iu;
function isBare(piece) {
    if (visible(piece) !== piece || /\p{M}{3}/u.test(piece))
        return false;
    return WORD.test(piece) ? !COMMIT_WORD.test(piece) : NUMBER.test(piece) && !/\d{7}/.test(piece);
}
/** Chinese puts its marks between words without a blank: what stands between them is taken piece by piece. */
const FULL_WIDTH = /([，。；：、（）！？]+)/;
function pieceText(piece, index) {
    if (!piece.startsWith('"') && FULL_WIDTH.test(piece)) {
        return piece
            .split(FULL_WIDTH)
            .map((part, at) => (part === '' || at % 2 === 1 ? part : pieceText(part, index + at)))
            .join('');
    }
    const bare = isBare(piece);
    // What starts a line could start a list.
    if (index === 0)
        return bare && !/^\d+[.)]$/.test(piece) ? piece : markdownText(piece);
    if (bare || SIGN.test(piece))
        return piece;
    const open = /^\(?/.exec(piece)?.[0] ?? '';
    const close = /(?<=.)[).,;:!?]*$/.exec(piece)?.[0] ?? '';
    const inner = piece.slice(open.length, piece.length - close.length);
    // `f(x)` keeps its brackets: they are cut off only where they belong to the sentence.
    if (inner === '' || inner.includes('('))
        return markdownText(piece);
    const quoted = /^"([^"]+)"$/.exec(inner)?.[1];
    if (quoted !== undefined)
        return `${open}${markdownText(quoted)}${close}`;
    return `${open}${markdownText(inner)}${close}`;
}
/**
 * A sentence that may hold untrusted names, for any place in Markdown: plain words and numbers stay as they are,
 * every other piece (paths, snippets, quoted text, anything with a sign of its own meaning) becomes a code span.
 */
function markdownProse(text) {
    const pieces = clip(text, SENTENCE_LIMIT).replace(/\s+/g, ' ').match(PIECE) ?? [];
    return pieces
        .map(pieceText)
        .join(' ')
        .replace(/(?<=[`"]) (?=[，。；：、）！？])/g, '');
}
/** `[label](url)` for a label of our own words, or the label alone where the address is not plain http(s). */
function markdownLink(label, url) {
    return url !== null && /^https?:\/\/[\w.:-]+(?:\/[\w.~%+@:=&?#/-]*)?$/.test(url)
        ? `[${label}](${url})`
        : label;
}
/**
 * Untrusted text for a terminal or a log, in one line: no control characters, no escape sequences, and nothing
 * that the GitHub runner takes for a command (`::` at the start even after blanks, `##[` anywhere).
 */
function plainText(text) {
    return visible(text)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 11321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   g4: () => (/* binding */ dataBlock),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/**
 * The one place where text becomes HTML or SVG. A template of `html` escapes every text that is put into it, for element
 * content and for attributes in double quotes; only what another `html` made is taken as it is. So a name from a file
 * can't become markup, and there is no second way to forget. Addresses never come from a report.
 */

const NAME_LIMIT = 120;
const TITLE_LIMIT = 1_000;
/** A text that is put into a template without saying how long it may be. */
const TEXT_LIMIT = 4_000;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
function escaped(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, TEXT_LIMIT)).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}
function isMarkup(piece) {
    return 'markup' in piece;
}
function textOf(piece) {
    if (piece === null)
        return '';
    if (typeof piece === 'number')
        return Number.isFinite(piece) ? String(Math.round(piece * 100) / 100) : '0';
    if (typeof piece === 'string')
        return escaped(piece);
    return isMarkup(piece) ? piece.markup : piece.map(textOf).join('');
}
/** Markup of our own with texts put in; numbers are for drawing, and keep two decimals. */
function html(strings, ...pieces) {
    const markup = strings.map((own, index) => `${own}${textOf(pieces[index] ?? null)}`).join('');
    return { markup };
}
/** Our own constants: the style, the script. */
function trusted(markup) {
    return { markup };
}
/** Sentences in which a comparison, and a number with its unit, stay in one line: "p = 0.01" and "1.8 pp" are one thing. */
function unbroken(words) {
    return words
        .replace(/ ([=<>≤≥]) (?=[−\d])/gu, '\u00a0$1\u00a0')
        .replace(/(\d) (?=(?:pp|ms|s|%)(?![\p{L}\d]))/gu, '$1\u00a0');
}
/** Words of our own, in which what stands in backticks is code. */
function coded(words) {
    const pieces = words.split('`').map((piece, at) => (at % 2 === 0 ? piece : html `<code>${piece}</code>`));
    return html `${pieces}`;
}
/** An untrusted name; one that is long is clipped, with more of it to be seen on pointing. */
function name(text, limit = NAME_LIMIT) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit);
    // Of nothing, and of blanks alone, there would be nothing to see.
    const seen = shown.trim() === '' ? `"${shown}"` : shown;
    return shown === text
        ? html `<span class="name">${seen}</span>`
        : html `<span class="name" title="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, TITLE_LIMIT)}">${seen}</span>`;
}
/** A text as it is shown in a cell that the page's script fills in: the same rules, and no markup. */
function shownText(text, limit) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit));
}
/** Data for the page's script. Nothing in it can end the element that it stands in. */
function dataBlock(id, value) {
    const json = JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('&', '\\u0026');
    return trusted(`<script type="application/json" id="${id}">${json}</script>`);
}


/***/ }),

/***/ 43767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   aS: () => (/* binding */ betaFactor),
/* harmony export */   s: () => (/* binding */ regularizedBetaOf)
/* harmony export */ });
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30136);
/**
 * The regularized incomplete beta function.
 *
 *   I_x(a, b) = 1/B(a, b) · ∫₀ˣ t^(a−1) (1−t)^(b−1) dt
 *             = x^a (1−x)^b / B(a, b) / (β₀ + α₁/(β₁ + α₂/(β₂ + …))),   and I_x(a, b) = 1 − I_{1−x}(b, a)
 *   α_n = (a+n−1)(a+b+n−1) n (b−n) x² / (a+2n−1)²
 *   β_n = n + n(b−n)x / (a+2n−1) + (a+n)(a − (a+b)x + 1 + n(2−x)) / (a+2n+1)
 *
 * Source: A. R. DiDonato, A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * TOMS 18 (1992) 360–373, equation 9; evaluated by Lentz's method as modified by Thompson and Barnett.
 *
 * Example: I_0.5(2, 3) = 11/16 = 0.6875.
 */

const TINY = 1e-300;
const PRECISION = 1e-16;
/** The fraction needs in the order of √max(a, b) terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 200_000;
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function continuedFraction({ x, complement, a, b }) {
    // a − (a + b) x, written so that it does not cancel where x is near 0 or near 1.
    const offset = a * complement - b * x;
    let fraction = awayFromZero((a * (offset + 1)) / (a + 1));
    let c = fraction;
    let d = 0;
    for (let n = 1; n < MOST_TERMS; n++) {
        const place = a + 2 * n - 1;
        const numerator = ((a + n - 1) / place) * ((a + b + n - 1) / place) * (n * (b - n) * x * x);
        const rest = ((a + n) * (offset + 1 + n * (1 + complement))) / (place + 2);
        const denominator = n + (n * (b - n) * x) / place + rest;
        d = 1 / awayFromZero(denominator + numerator * d);
        c = awayFromZero(denominator + numerator / c);
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= PRECISION)
            break;
    }
    return fraction;
}
/** x^a (1−x)^b / B(a, b): the factor before the integral's series, and x(1−x) times the beta density. */
function betaFactor({ x, complement, a, b }) {
    return ((a * b) / (a + b)) * (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDensity */ .i)({ a, b, x, y: complement });
}
/** I_x(a, b) from x and 1 − x, for a, b > 0; exact to about 1e-13 relative wherever it is below one half. */
function regularizedBetaOf({ x, complement, a, b }) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const factor = betaFactor({ x, complement, a, b });
    if (x <= (a + 1) / (a + b + 2))
        return factor / continuedFraction({ x, complement, a, b });
    return 1 - factor / continuedFraction({ x: complement, complement: x, a: b, b: a });
}
/** I_x(a, b) for x in [0, 1] and a, b > 0. */
function regularizedBeta(x, a, b) {
    return regularizedBetaOf({ x, complement: 1 - x, a, b });
}


/***/ }),

/***/ 14986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lastingStarts)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78787);
/**
 * Where levels start that lasted. The starts of `level` are also those of a step that was seen once or twice, which is
 * right for a judge and wrong for a picture: a run that stands alone is no level. Such values are left out, and the
 * rest is looked at again.
 *
 * Example: 1 0.97 1 1 1 1 1 1 starts one level; with four times 0.97 in place of one, three.
 */

/** A level of fewer values than this is not settled. */
const SETTLED = 3;
/** So often stretches too short to be levels are left out; each time may lay open others. */
const MOST_ROUNDS = 4;
/** Indices at which levels start, ascending, without the first; of accepted ones only those that are found as well. */
function lastingStarts(values, { boundaries, window }) {
    let kept = values.map((_, place) => place);
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const hard = boundaries.map((boundary) => kept.findIndex((place) => place >= boundary));
        const left = kept.map((place) => values[place] ?? Number.NaN);
        const starts = (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .historyLevel */ .n)(left, { boundaries: hard, window })?.starts ?? [];
        const stretches = starts.map((from, at) => ({ from, to: starts[at + 1] ?? kept.length }));
        const short = stretches.filter(({ from, to }) => to - from < SETTLED && !hard.includes(from));
        if (short.length === 0)
            return starts.slice(1).flatMap((start) => kept[start] ?? []);
        kept = kept.filter((_, place) => !short.some(({ from, to }) => place >= from && place < to));
    }
    return [];
}


/***/ }),

/***/ 78787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ historyLevel)
});

;// CONCATENATED MODULE: ./build/js/stats/decaying-mean.js
/**
 * A mean that forgets: the newest value weighs 1, each older one 0.9 of the next.
 *
 *   reference = Σ w x / Σ w,   effective count = (Σ w)² / Σ w²,   w = 0.9^age
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250;
 * the effective count is L. Kish's, Survey Sampling (1965).
 *
 * Example: 1, 2: (0.9 · 1 + 2) / 1.9 = 1.5263158, effective count 3.61 / 1.81 = 1.9944751.
 */
const DECAY = 0.9;
/** The mean of every beginning of the values, oldest first: at index i that of the first i + 1. */
function decayingMeans(values) {
    // Taken about the first value, so that a constant series has exactly that value as its mean.
    const origin = values[0] ?? Number.NaN;
    const references = [];
    const effectiveCounts = [];
    let total = 0;
    let weights = 0;
    let squares = 0;
    for (const value of values) {
        total = total * DECAY + (value - origin);
        weights = weights * DECAY + 1;
        squares = squares * DECAY * DECAY + 1;
        references.push(origin + total / weights);
        effectiveCounts.push((weights * weights) / squares);
    }
    return { references, effectiveCounts };
}
/** The mean of at least one value, oldest first. */
function decayingMean(values) {
    const { references, effectiveCounts } = decayingMeans(values);
    return {
        reference: references.at(-1) ?? Number.NaN,
        effectiveCount: effectiveCounts.at(-1) ?? Number.NaN,
    };
}

// EXTERNAL MODULE: ./build/js/stats/noise.js
var noise = __webpack_require__(98848);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(41326);
;// CONCATENATED MODULE: ./build/js/stats/residuals.js
/**
 * How far each value lay from what the values before it in its segment foretold, and the scale of that.
 *
 *   r_i = (x_i − reference of those before) / √(1 + 1 / their effective count)
 *   scale² = Σ r² / df,   df = max(1, count − chosen)
 *
 * With 12 residuals or more, those with |r| > 5 · 1.4826 · median|r| are left out first. `chosen` is how many steps were
 * found and how many spikes were replaced: each was chosen so as to make the residuals small, and so costs a degree of
 * freedom, as a fitted parameter does.
 *
 * Source: the scaled one-step prediction errors of R. L. Brown, J. Durbin, J. M. Evans, Journal of the Royal
 * Statistical Society B 37 (1975) 149–192, with the weights of a decaying mean.
 *
 * Example: 1, 2 in one segment: r = (2 − 1) / √2 = 0.7071068, the scale is the same, with 1 degree of freedom.
 */


const ENOUGH_TO_TRIM = 12;
const FAR = 5;
const NORMAL_MAD = 1.4826;
/** Every value's scaled distance from what those before it foretold, from the second on. */
function distances(segment) {
    const { references, effectiveCounts } = decayingMeans(segment);
    const distances = [];
    for (let i = 1; i < segment.length; i++) {
        const difference = (segment[i] ?? Number.NaN) - (references[i - 1] ?? Number.NaN);
        distances.push(difference / Math.sqrt(1 + 1 / (effectiveCounts[i - 1] ?? Number.NaN)));
    }
    return distances;
}
/** The last value's scaled distance from what the ones before it foretold; `null` where none are before it. */
function predictionResidual(values) {
    return distances(values).at(-1) ?? null;
}
/** The residuals in all segments, oldest first. */
function predictionResiduals({ values, starts, excluded }) {
    const without = new Set(excluded);
    return starts.flatMap((start, s) => distances(values.slice(start, starts[s + 1])).filter((_, i) => !without.has(start + i + 1)));
}
/** The scale of residuals after so many choices; 0 with 0 degrees of freedom where there are none. */
function residualScale(residuals, chosen) {
    const bound = FAR * NORMAL_MAD * (0,median/* median */.J)(residuals.map(Math.abs));
    // Where most residuals are 0 the bound is too, and would leave out every sign of noise.
    const trims = residuals.length >= ENOUGH_TO_TRIM && bound > 0;
    const kept = trims ? residuals.filter((r) => Math.abs(r) <= bound) : residuals;
    if (kept.length === 0)
        return { scale: 0, degreesOfFreedom: 0 };
    const degreesOfFreedom = Math.max(1, kept.length - chosen);
    const squares = kept.reduce((sum, r) => sum + r * r, 0);
    return { scale: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}

// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __webpack_require__(22057);
;// CONCATENATED MODULE: ./build/js/stats/segments.js

const FEWEST_VALUES = 4;
const PENALTY = 3;
const WEAK = 0.001;
/** Where the best last segment of every prefix starts; index n of the answer is for the first n values. */
function bestStarts(values, penalty, hard) {
    const cost = [0];
    const starts = [0];
    let first = 0;
    for (let end = 1; end <= values.length; end++) {
        // No segment reaches across a hard boundary.
        if (hard.has(end - 1))
            first = end - 1;
        let best = Number.POSITIVE_INFINITY;
        let bestStart = end - 1;
        let mean = 0;
        let squares = 0;
        for (let start = end - 1; start >= first; start--) {
            // Welford's recurrence: no difference of large sums, so a constant series costs exactly 0.
            const value = values[start] ?? 0;
            const step = value - mean;
            mean += step / (end - start);
            squares += step * (value - mean);
            const total = (cost[start] ?? 0) + squares + penalty;
            // On a tie the longer segment, for the fewest steps.
            if (total <= best) {
                best = total;
                bestStart = start;
            }
        }
        cost.push(best);
        starts.push(bestStart);
    }
    return starts;
}
function partition(values, noise, hard) {
    const penalty = PENALTY * Math.log(values.length) * noise * noise;
    const best = bestStarts(values, penalty, hard);
    const starts = [];
    for (let end = values.length; end > 0; end = best[end] ?? 0)
        starts.unshift(best[end] ?? 0);
    return starts;
}
function summarise(segment) {
    const mean = segment.reduce((sum, value) => sum + value, 0) / segment.length;
    const squares = segment.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { count: segment.length, mean, squares };
}
/** The two-sided p of the step between two segments, given the variance within all of them. */
function stepP(before, after, within) {
    const step = Math.abs(after.mean - before.mean);
    if (step === 0 || within.df === 0)
        return 1;
    const standardError = Math.sqrt(within.variance * (1 / before.count + 1 / after.count));
    return 2 * (0,student/* studentTail */.gq)(step / standardError, within.df);
}
/** Two neighbours as one, by the rule for pooled sums of squares. */
function merged(before, after) {
    const count = before.count + after.count;
    const step = after.mean - before.mean;
    return {
        count,
        mean: before.mean + (step * after.count) / count,
        squares: before.squares + after.squares + (step * step * before.count * after.count) / count,
    };
}
/** The position among the starts of the weakest step that may go, or `null` where all are strong or hard. */
function weakest(segments, starts, hard) {
    const df = segments.reduce((sum, { count }) => sum + count, 0) - segments.length;
    const variance = segments.reduce((sum, segment) => sum + segment.squares, 0) / df;
    let position = null;
    let largest = WEAK;
    for (const [i, start] of starts.entries()) {
        const before = segments[i - 1];
        const after = segments[i];
        if (before === undefined || after === undefined || hard.has(start))
            continue;
        const p = stepP(before, after, { variance, df });
        if (p > largest) {
            largest = p;
            position = i;
        }
    }
    return position;
}
/** The indices at which segments start, ascending, the first of them 0; for at least one value, oldest first. */
function segmentStarts(values, { noise, boundaries }) {
    const hard = new Set(boundaries);
    if (values.length < FEWEST_VALUES)
        return [0, ...hard];
    const starts = partition(values, noise, hard);
    const segments = starts.map((start, i) => summarise(values.slice(start, starts[i + 1])));
    for (let goes = weakest(segments, starts, hard); goes !== null; goes = weakest(segments, starts, hard)) {
        const [before, after] = segments.slice(goes - 1, goes + 1);
        if (before === undefined || after === undefined)
            break;
        segments.splice(goes - 1, 2, merged(before, after));
        starts.splice(goes, 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/js/stats/spikes.js
/**
 * Single values far from their neighbours on both sides: a run that went wrong, not a new level.
 *
 *   x_i is a spike where |x_i − median(x_{i−3} … x_{i+3})| > 5 · noise
 *
 * The window shrinks evenly near the ends and near hard boundaries. So it always has an odd count: the median of an even
 * one lies halfway of a step, and would turn the first value of a new level into a spike. The last two values are
 * never spikes, because nothing yet shows whether the series comes back.
 *
 * Source: the identifier of L. Davies, U. Gather, Journal of the American Statistical Association 88 (1993) 782–792,
 * over a moving window (R. K. Pearson, IEEE Transactions on Control Systems Technology 10 (2002) 55–63).
 *
 * Example: 0.85 0.852 0.848 0.851 0.60 0.849 0.85 0.853, noise 0.003: 0.60 is a spike and becomes 0.85.
 */

const spikes_FEWEST_VALUES = 5;
const HALF_WINDOW = 3;
const spikes_FAR = 5;
const NEVER_AT_END = 2;
function halfWindow(index, count, boundaries) {
    const start = boundaries.findLast((boundary) => boundary <= index) ?? 0;
    const end = boundaries.find((boundary) => boundary > index) ?? count;
    return Math.min(HALF_WINDOW, index - start, end - 1 - index);
}
/** Finds and replaces spikes among values that are oldest first. Fewer than five values have none. */
function withoutSpikes(values, { noise, boundaries }) {
    if (values.length < spikes_FEWEST_VALUES)
        return { values, spikes: [] };
    const spikes = [];
    const replaced = values.map((value, i) => {
        if (i >= values.length - NEVER_AT_END)
            return value;
        const half = halfWindow(i, values.length, boundaries);
        const window = values.slice(i - half, i + half + 1);
        // The median is one of the window: where no neighbour is far, it isn't either, and need not be found.
        if (window.every((neighbour) => Math.abs(value - neighbour) <= spikes_FAR * noise))
            return value;
        const middle = (0,median/* median */.J)(window);
        if (!(Math.abs(value - middle) > spikes_FAR * noise))
            return value;
        spikes.push(i);
        return middle;
    });
    return { values: replaced, spikes };
}

;// CONCATENATED MODULE: ./build/js/stats/level.js
/**
 * Where a series stands now, and how much one more run may differ from that.
 *
 *   level: the decaying mean of the last segment alone
 *   scale: one-step residuals inside all segments, a degree of freedom less for every step found and spike replaced
 *
 * That the level is of the last segment and the noise of all of them keeps power right after an accepted change.
 *
 * Source: the pieces are named in noise, spikes, segments, decaying-mean and residuals; noise pooled over segments as
 * in the lookback z score of conbench.
 *
 * Example: .85 .84 .86 .855 .845 .85 .842 .858: one segment, reference 0.8501801, effective count 7.5647473, scale
 * 0.0074730 with 7 degrees of freedom.
 */





const level_FEWEST_VALUES = 2;
/** A last segment below this is a step seen once or twice: it may be noise after all. */
const SETTLED = 3;
/** The level before an unsettled last segment. An accepted step is settled from its first run on. */
function previousLevel(values, starts, hard) {
    const last = starts.at(-1) ?? 0;
    const before = starts.at(-2);
    if (before === undefined || values.length - last >= SETTLED || hard.includes(last))
        return null;
    return decayingMean(values.slice(before, last));
}
/** The level of a series, oldest first; `null` with fewer than two values. */
function historyLevel(values, { boundaries, window }) {
    const offset = Math.max(0, values.length - window);
    const recent = values.slice(offset);
    const latest = recent.at(-1);
    if (latest === undefined || recent.length < level_FEWEST_VALUES)
        return null;
    const inside = new Set(boundaries.map((index) => index - offset));
    const hard = [...inside].filter((index) => index > 0 && index < recent.length).sort((a, b) => a - b);
    const surroundings = { noise: (0,noise/* successiveNoise */.S)(recent), boundaries: hard };
    const { values: cleaned, spikes } = withoutSpikes(recent, surroundings);
    const starts = segmentStarts(cleaned, surroundings);
    const segmentStart = starts.at(-1) ?? 0;
    const segment = cleaned.slice(segmentStart);
    const residuals = predictionResiduals({ values: cleaned, starts, excluded: spikes });
    const chosen = starts.length - 1 - hard.length + spikes.length;
    return {
        ...decayingMean(segment),
        ...residualScale(residuals, chosen),
        residuals,
        chosen,
        count: recent.length,
        starts: starts.map((start) => start + offset),
        segmentStart: segmentStart + offset,
        excluded: spikes.map((index) => index + offset),
        latest,
        latestResidual: predictionResidual(segment),
        previous: previousLevel(cleaned, starts, hard),
    };
}


/***/ }),

/***/ 94236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError)
/* harmony export */ });
/* unused harmony export logGamma */
/**
 * The logarithm of the gamma function, and the error of Stirling's formula, which large arguments need instead:
 * differences of logarithms near 10⁷ would lose ten digits.
 *
 *   ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + 1/(12x) − 1/(360x³) + …
 *   δ(x)    = ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.1.41 (series) and 6.1.15 (recurrence);
 * the use of δ: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: ln Γ(5) = ln 24 = 3.1780538; δ(1) = 1 − ½ ln 2π = 0.0810615.
 */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the series below is exact to double precision. */
const SERIES_FROM = 15;
/** δ(x) by its asymptotic series, for x >= 15. */
function stirlingSeries(x) {
    const s = 1 / (x * x);
    const rest = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
    return (1 / 12 - s * (1 / 360 - s * rest)) / x;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    let product = 1;
    let y = x;
    // Γ(x) = Γ(x + k) / (x (x + 1) … (x + k − 1)) carries small arguments to where the series holds.
    while (y < SERIES_FROM) {
        product *= y;
        y += 1;
    }
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingSeries(y) - Math.log(product);
}
/** δ(x) for x > 0: what Stirling's formula for ln Γ(x + 1) leaves out. */
function stirlingError(x) {
    if (x >= SERIES_FROM)
        return stirlingSeries(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}


/***/ }),

/***/ 98848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ successiveNoise)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41326);
/**
 * Run-to-run noise from successive differences, which a step or a slow drift hardly touches.
 *
 *   fewer than 8 values:  mean|Δ| / 1.12838
 *   else:                 1.4826 · median|Δ| / √2, or the former where that is 0
 *   both times 1 + 1/n
 *
 * Source: the moving range of D. C. Montgomery, Introduction to Statistical Quality Control (d₂ = 1.12838
 * for pairs); the median of absolute differences as in D. L. Donoho, I. M. Johnstone, Biometrika 81 (1994) 425–455.
 *
 * Example: 0.80, 0.82, 0.79: |Δ| = 0.02, 0.03, so (0.025 / 1.12838) · 4/3 = 0.0295408.
 */

/** Mean range of two values of a standard normal distribution. */
const MEAN_RANGE_OF_TWO = 1.12838;
/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
const ENOUGH_FOR_MEDIAN = 8;
/** The noise of one value, for at least two values, oldest first; 0 only where all are equal. */
function successiveNoise(values) {
    const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
    const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const byMean = meanStep / MEAN_RANGE_OF_TWO;
    const byMedian = (NORMAL_MAD * (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(steps)) / Math.SQRT2;
    const noise = values.length < ENOUGH_FOR_MEDIAN || byMedian === 0 ? byMean : byMedian;
    return noise * (1 + 1 / values.length);
}


/***/ }),

/***/ 30136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deviance),
/* harmony export */   i: () => (/* binding */ binomialDensity)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94236);
/**
 * The binomial density for real counts, without the overflow or the lost digits of factorials.
 *
 *   Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a y^b
 *     = √(n / (2π a b)) · exp(δ(n) − δ(a) − δ(b) − D(a, nx) − D(b, ny)),   n = a + b, y = 1 − x
 *   D(a, m) = a ln(a/m) + m − a
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: a = 1, b = 7, x = y = ½ gives 8/256 = 0.03125.
 */

/** The deviance D(a, m); by its series near a = m, where the closed form cancels. */
function deviance(a, m) {
    if (Math.abs(a - m) >= 0.1 * (a + m))
        return a * Math.log(a / m) + m - a;
    const v = (a - m) / (a + m);
    let sum = (a - m) * v;
    let power = 2 * a * v;
    for (let k = 1; k < 1000; k++) {
        power *= v * v;
        const next = sum + power / (2 * k + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** The density above for a, b >= 0 and x, y in [0, 1]. */
function binomialDensity({ a, b, x, y }) {
    if (x === 0)
        return a === 0 ? 1 : 0;
    if (y === 0)
        return b === 0 ? 1 : 0;
    // ln x is exact enough unless x is near 1, and then 1 − x is what is known exactly.
    if (a === 0)
        return Math.exp(b * (y < 0.5 ? Math.log(y) : Math.log1p(-x)));
    if (b === 0)
        return Math.exp(a * (x < 0.5 ? Math.log(x) : Math.log1p(-y)));
    const n = a + b;
    const correction = (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(n) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(b);
    const exponent = correction - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}


/***/ }),

/***/ 22057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   gq: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43767);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51767);
/**
 * Student's t distribution with real degrees of freedom.
 *
 *   P(T > t) = ½ I_x(df/2, ½),   x = df / (df + t²),   t >= 0
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27. The quantile is Newton's
 * method on ln P against ln t, where P is concave: from the first step on it closes in from one side.
 *
 * Example: df = 9, t = 2.821438 gives P(T > t) = 0.01.
 */


const MOST_STEPS = 100;
/** Newton's error squares at every step, so the step after one of this size is below double precision. */
const LAST_STEP = 1e-9;
function betaArguments(t, df) {
    const square = t * t;
    // Written so that neither side cancels, and neither becomes NaN where t² overflows.
    return { x: 1 / (1 + square / df), complement: 1 / (1 + df / square), a: df / 2, b: 0.5 };
}
/** P(T > t) for df > 0, exact to about 1e-13 relative in the upper tail. */
function studentTail(t, df) {
    if (t < 0)
        return 1 - studentTail(-t, df);
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBetaOf */ .s)(betaArguments(t, df));
}
/** P(T <= t) for df > 0, exact in the lower tail. */
function studentCdf(t, df) {
    return studentTail(-t, df);
}
/** The t > 0 with P(T > t) = p, for p in (0, ½). */
function upperQuantile(p, df) {
    let t = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(p);
    for (let i = 0; i < MOST_STEPS; i++) {
        const tail = studentTail(t, df);
        // d ln P / d ln t = −t · density / P, and the density is the beta factor over t.
        const slope = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFactor */ .aS)(betaArguments(t, df)) / tail;
        const step = Math.log(tail / p) / slope;
        t *= Math.exp(step);
        if (Math.abs(step) < LAST_STEP)
            break;
    }
    return t;
}
/** The t with P(T <= t) = p, for p in [0, 1] and df > 0; −∞ at 0, ∞ at 1, NaN outside and where |t| is past 10¹⁵⁰. */
function studentQuantile(p, df) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}


/***/ })

};
