export const id = 8609;
export const ids = [8609];
export const modules = {

/***/ 68609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditGate: () => (/* binding */ auditGate)
});

// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/render/audit.js



function indented(text, indent, { width }) {
    const lines = (0,columns/* wrap */.LV)((0,render_escape/* plainText */.wh)(text), Math.max(40, width - indent.length)).map(render_escape/* plainText */.wh);
    return lines.map((line) => `${indent}${line}`);
}
function findingLines({ code, where, what, fix }, room) {
    const place = where === null ? '' : ` ${(0,render_escape/* plainText */.wh)(where)}`;
    const mend = fix === null ? [] : indented(`fix: ${fix}`, '  ', room);
    return [`${code}${place}`, ...indented(what, '  ', room), ...mend, ''];
}
function renderAudit({ runs, rules, measurements, findings }, room) {
    const looked = `looked at ${(0,number/* countText */.lT)(rules, 'rule')}, ${(0,number/* countText */.lT)(measurements, 'measurement')} and ${(0,number/* countText */.lT)(runs, 'run')}`;
    if (findings.length === 0)
        return `Nothing to find fault with: ${looked}.`;
    const lines = findings.flatMap((one) => findingLines(one, room));
    return [`${(0,number/* countText */.lT)(findings.length, 'finding')}; ${looked}`, '', ...lines].join('\n').trimEnd();
}

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/judge/prospect.js
var prospect = __webpack_require__(11372);
// EXTERNAL MODULE: ./build/js/judge/waivers.js
var judge_waivers = __webpack_require__(85915);
// EXTERNAL MODULE: ./build/js/replay/alarms.js
var alarms = __webpack_require__(91456);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(23949);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
;// CONCATENATED MODULE: ./build/js/replay/audit-metrics.js
/** Measurements that stopped, that never move, and that are required and gone. */



/** A measurement that was in fewer records was never more than a try. */
const ROOTED = 3;
const FEWEST_CONSTANT = 10;
/** Every measurement with the records in which it first and last stood. */
function livesOf(history) {
    const lives = new Map();
    for (const [index, { measurements }] of history.records.entries()) {
        for (const { id, value } of measurements) {
            const known = lives.get(id);
            if (known !== undefined) {
                known.last = index;
                known.values.push(value);
            }
            else {
                lives.set(id, { id, suite: (0,identity/* placeOf */.$)(id)?.suite ?? '', values: [value], first: index, last: index });
            }
        }
    }
    return [...lives.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The record in which each suite last stood: a suite that a run did not evaluate has lost nothing. */
function lastOfSuites(lives) {
    const last = new Map();
    for (const life of lives)
        last.set(life.suite, Math.max(life.last, last.get(life.suite) ?? 0));
    return last;
}
/** Measurements that were at home in a suite which goes on without them. */
function goneMetrics(history) {
    const lives = livesOf(history);
    const last = lastOfSuites(lives);
    return lives.flatMap((life) => {
        if (life.values.length < ROOTED || life.last >= (last.get(life.suite) ?? 0))
            return [];
        const heirs = lives.filter(({ suite, first }) => suite === life.suite && first === life.last + 1);
        const names = heirs.map(({ id }) => id);
        const detail = {
            id: life.id,
            records: life.values.length,
            last: history.records[life.last]?.at ?? '',
            renamed: (0,nearest/* nearest */.p)(life.id, names) ?? (names.length === 1 ? (names[0] ?? null) : null),
        };
        return [{ id: life.id, told: (0,catalogue/* fault */.DG)('AUDIT_METRIC_GONE', null, detail) }];
    });
}
function constantMetrics(history) {
    const lives = livesOf(history);
    const last = lastOfSuites(lives);
    return lives.flatMap((life) => {
        const [value = null] = life.values;
        const alive = life.last === last.get(life.suite);
        if (!alive || value === null || life.values.length < FEWEST_CONSTANT)
            return [];
        if (life.values.some((other) => other !== value))
            return [];
        const detail = { id: life.id, value, records: life.values.length };
        return [{ id: life.id, told: (0,catalogue/* fault */.DG)('AUDIT_METRIC_CONSTANT', null, detail) }];
    });
}
function goneRequired(required, { next }) {
    const ids = next.head.map(identity/* measurementId */.I);
    return required
        .filter((id) => !ids.includes(id))
        .map((id) => ({ id, told: (0,catalogue/* fault */.DG)('AUDIT_REQUIRED_GONE', null, { id, nearest: (0,nearest/* nearest */.p)(id, ids) }) }));
}

// EXTERNAL MODULE: ./build/js/gate/matches.js
var matches = __webpack_require__(73057);
// EXTERNAL MODULE: ./build/js/judge/scale.js
var scale = __webpack_require__(27308);
;// CONCATENATED MODULE: ./build/js/replay/audit-rules.js
/** One rule held against what the history says it does, and against the noise of what it bounds. */





const FEWEST_RUNS = 5;
const ALWAYS = 0.8;
/** A bound further off than this many standard deviations, and than this share of the level, holds nothing. */
const FAR_IN_NOISE = 10;
const FAR_IN_LEVEL = 0.25;
/** A limit that chance breaks more often than this is in the noise. */
const OFTEN = 0.01;
function unmatched({ match, where }, { history, next }) {
    const ids = next.head.map(identity/* measurementId */.I);
    if (ids.some((id) => (0,matches/* matchesGlob */.k)(match, id)))
        return [];
    const last = history.records.findLast(({ measurements }) => measurements.some(({ id }) => (0,matches/* matchesGlob */.k)(match, id)));
    return [
        (0,catalogue/* fault */.DG)('AUDIT_RULE_UNMATCHED', where, { match, nearest: (0,nearest/* nearest */.p)(match, ids), last: last?.at ?? null }),
    ];
}
function habits({ match, where }, { recent }) {
    const verdicts = recent.map(({ judgement }) => judgement.verdicts.filter(({ id }) => (0,matches/* matchesGlob */.k)(match, id)));
    const held = verdicts.filter((own) => own.length > 0);
    if (held.length < FEWEST_RUNS)
        return [];
    const bad = held.filter((own) => own.some(({ outcome }) => outcome === 'regressed' || outcome === 'violated'));
    if (bad.length >= ALWAYS * held.length) {
        return [(0,catalogue/* fault */.DG)('AUDIT_RULE_ALWAYS', where, { match, red: bad.length, runs: held.length })];
    }
    const blind = held.every((own) => own.every(({ outcome }) => outcome === 'inconclusive'));
    return blind ? [(0,catalogue/* fault */.DG)('AUDIT_RULE_INCONCLUSIVE', where, { match, runs: held.length })] : [];
}
function isFar(distance, { noise, level }) {
    return distance > FAR_IN_NOISE * noise && distance > FAR_IN_LEVEL * Math.abs(level);
}
/** How far the value stands within the limit; below 0 where it breaks it already. */
function limitFaults(rule, prospect) {
    const { id, level, noise, direction, chanceOfWorse } = prospect;
    const sides = [
        { key: 'min', limit: rule.min, room: level - (rule.min ?? 0), worse: direction === 'higher' },
        { key: 'max', limit: rule.max, room: (rule.max ?? 0) - level, worse: direction === 'lower' },
    ];
    return sides.flatMap(({ key, limit, room, worse }) => {
        // A bound on the good side (no accuracy above 1) is a check of sanity, and may be anywhere.
        if (limit === null || !worse || room < 0)
            return [];
        if (noise > 0 && isFar(room, prospect)) {
            return [(0,catalogue/* fault */.DG)('AUDIT_LIMIT_FAR', rule.where, { id, key, limit, level, noise })];
        }
        const chance = chanceOfWorse(limit);
        if (!(chance > OFTEN))
            return [];
        return [(0,catalogue/* fault */.DG)('AUDIT_LIMIT_IN_NOISE', rule.where, { id, key, limit, level, chance })];
    });
}
function toleranceFaults(rule, prospect) {
    const { id, level, noise, direction } = prospect;
    const sides = [
        ['max-drop', rule.maxDrop, direction === 'higher'],
        ['max-rise', rule.maxRise, direction === 'lower'],
    ];
    return sides.flatMap(([key, tolerance, speaks]) => {
        if (tolerance === null || !speaks || !(noise > 0))
            return [];
        const size = (0,scale/* sizeOf */.$d)(tolerance, level);
        const all = direction === 'higher' && size >= Math.abs(level);
        if (!all && !isFar(size, prospect))
            return [];
        const detail = { id, key, tolerance: tolerance.text, level, size, noise };
        return [(0,catalogue/* fault */.DG)('AUDIT_TOLERANCE_FAR', rule.where, detail)];
    });
}
function auditRule(rule, standing) {
    const own = standing.prospects.filter(({ id }) => (0,matches/* matchesGlob */.k)(rule.match, id));
    return [
        ...unmatched(rule, standing),
        ...habits(rule, standing),
        ...own.flatMap((prospect) => [...limitFaults(rule, prospect), ...toleranceFaults(rule, prospect)]),
    ];
}

// EXTERNAL MODULE: ./build/js/replay/turn.js
var turn = __webpack_require__(98549);
;// CONCATENATED MODULE: ./build/js/replay/audit.js







/** So many of the newest runs say what a gate does nowadays. */
const NEWEST = 10;
const audit_FEWEST_RUNS = 5;
/** A gate that is red in so many runs is always red. */
const audit_ALWAYS = 0.8;
const NAMED = 3;
function finding(match, { code, where, what, fix }) {
    return { code, match, where, what, fix };
}
function commonest(ids) {
    const counts = new Map();
    for (const id of ids)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return sorted.slice(0, NAMED).map(([id]) => id);
}
function alwaysRed(recent) {
    const red = recent.filter(({ alarms }) => alarms.length > 0);
    if (recent.length < audit_FEWEST_RUNS || red.length < audit_ALWAYS * recent.length)
        return [];
    const ids = commonest(red.flatMap(({ alarms }) => alarms.map(({ id }) => id)));
    return [finding(null, (0,catalogue/* fault */.DG)('AUDIT_ALWAYS_RED', null, { red: red.length, runs: recent.length, ids }))];
}
function withoutDirection(ids) {
    if (ids.length === 0)
        return [];
    const named = ids.slice(0, NAMED);
    const rest = ids.length - named.length;
    const shown = rest === 0 ? named : [...named, `and ${rest} more`];
    return [finding(null, (0,catalogue/* fault */.DG)('AUDIT_NO_DIRECTION', null, { ids: shown, count: ids.length }))];
}
/** `today`: YYYY-MM-DD, by which waivers end. `null` where no record has another before it. */
function audit(history, config, today) {
    const next = (0,turn/* nextTrial */.io)(history, config);
    const turns = (0,turn/* turnsOf */.oA)(history, config);
    if (next === null || turns.length === 0)
        return null;
    const recent = turns.slice(-NEWEST).map((turn) => (0,alarms/* judgedTurn */.r6)(history, turn));
    const standing = { history, recent, next, prospects: (0,prospect/* prospectsOf */.f)(next) };
    const short = turns.length < audit_FEWEST_RUNS
        ? [(0,catalogue/* fault */.DG)('REPLAY_SHORT', null, { runs: turns.length, needed: audit_FEWEST_RUNS })]
        : [];
    const waivers = (0,judge_waivers/* waiverNotices */.qn)({ ...next, waivers: config.waivers, today, partial: false });
    return {
        schema: 'holdline/audit@1',
        runs: turns.length,
        rules: config.rules.length,
        measurements: next.head.length,
        findings: [
            ...short.map((one) => finding(null, one)),
            ...alwaysRed(recent),
            ...config.rules.flatMap((rule) => auditRule(rule, standing).map((one) => finding(rule.match, one))),
            ...goneRequired(config.required, standing).map(({ id, told }) => finding(id, told)),
            ...waivers.map((one) => finding(null, one)),
            ...goneMetrics(history).map(({ id, told }) => finding(id, told)),
            ...constantMetrics(history).map(({ id, told }) => finding(id, told)),
            ...withoutDirection((0,prospect/* undirected */.w)(next)),
        ],
    };
}

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/replayed.js
var replayed = __webpack_require__(13580);
;// CONCATENATED MODULE: ./build/js/commands/audit.js




async function auditGate(world, options, screen) {
    const { history, config } = await (0,replayed/* replayed */.l)(world, options, 'audit');
    const result = audit(history, config, world.now().toISOString().slice(0, 10));
    if (result === null)
        throw (0,replayed/* nothingToReplay */.u)(history);
    if (options.format === 'json')
        return { status: ending/* DONE */.DH, output: `${JSON.stringify(result, null, 2)}\n` };
    return { status: ending/* DONE */.DH, output: `${renderAudit(result, screen)}\n` };
}


/***/ }),

/***/ 80428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Text in aligned columns of a terminal, where some characters are two columns wide and some none. */
const NONE = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
/** East Asian wide and fullwidth blocks, and emoji that are drawn wide. https://www.unicode.org/reports/tr11/ */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u;
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemeWidth(grapheme) {
    const [first = ''] = grapheme;
    if (NONE.test(first))
        return 0;
    return WIDE.test(first) || grapheme.includes('\ufe0f') ? 2 : 1;
}
/** Columns that a text takes in a terminal. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of SEGMENTS.segment(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text and blanks after it, up to so many columns. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Blanks and the text after them, up to so many columns. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** The text cut in its middle to at most so many columns. */
function shorten(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const graphemes = [...SEGMENTS.segment(text)].map(({ segment }) => segment);
    const tailRoom = Math.floor((width - 1) / 3);
    const head = takeWidth(graphemes, width - 1 - tailRoom);
    const tail = takeWidth(graphemes.toReversed(), tailRoom).toReversed();
    return `${head.join('')}…${tail.join('')}`;
}
function takeWidth(graphemes, width) {
    let used = 0;
    const end = graphemes.findIndex((grapheme) => {
        used += graphemeWidth(grapheme);
        return used > width;
    });
    return end < 0 ? graphemes : graphemes.slice(0, end);
}
/** Blanks, but not those around a sign: `p = 0.01` stays together. */
const UNBROKEN = / (?![=<>≤≥] )(?<! [=<>≤≥] )/;
/** The text in lines of at most so many columns, broken at blanks; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(UNBROKEN)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && displayWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 40678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   Ms: () => (/* binding */ valueTexts),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lb: () => (/* binding */ changeSummary),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   vW: () => (/* binding */ valuesApart),
/* harmony export */   y: () => (/* binding */ sizeTexts)
/* harmony export */ });
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81141);

/** Below this, and from the other on, a number is written with an exponent, whatever stands beside it. */
const TINY = 1e-9;
const HUGE = 1e15;
/** Decimals that show `digits` significant digits of the value; none for 0 and for what gets an exponent. */
function decimalsFor(value, digits) {
    return Math.abs(value) < TINY ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
function fixed(value, decimals) {
    const size = Math.abs(value);
    const exponential = size >= HUGE || (size > 0 && size < TINY);
    const digits = exponential ? size.toExponential(3).replace('e+', 'e') : size.toFixed(decimals);
    const grouped = exponential
        ? digits
        : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
    return value < 0 && /[1-9]/.test(digits) ? `−${grouped}` : grouped;
}
/** The fewest decimals, from `decimals` on, with which numbers that differ look different. */
function apart(values, decimals) {
    const distinct = [...new Set(values)];
    const looks = (places) => new Set(distinct.map((value) => fixed(value, places))).size;
    let places = decimals;
    while (places < 12 && looks(places) < distinct.length)
        places += 1;
    return places;
}
function valueDecimals(values, unit) {
    const share = unit === 'fraction' ? 4 : unit === 'percent' ? 2 : null;
    const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor((0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .magnitude */ .V)(values), 4));
    // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
    const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
    const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
    const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
    return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}
/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
function valueTexts(values, unit) {
    const shown = (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .v)(values, unit);
    const decimals = valueDecimals(shown.values, unit);
    return shown.values.map((value) => `${fixed(value, decimals)}${shown.suffix}`);
}
function valueText(value, unit) {
    return valueTexts([value], unit).join('');
}
/** The texts with so many decimals, or in full where numbers that differ would still look the same. */
function distinctTexts({ values, suffix }, decimals) {
    const texts = values.map((value) => fixed(value, decimals));
    const same = new Set(texts).size < new Set(values).size;
    return values.map((value, index) => `${same ? String(value).replace('-', '−') : texts[index]}${suffix}`);
}
/** As `valueTexts`, with digits enough that a value never looks equal to a limit it differs from. */
function valuesApart(values, unit) {
    const shown = (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .v)(values, unit);
    const decimals = apart(shown.values, valueDecimals(shown.values, unit));
    return distinctTexts(shown, decimals);
}
/** Differences of fractions and percentages are percentage points. */
function scaledChange(values, unit) {
    if (unit === 'fraction')
        return { values: values.map((value) => value * 100), suffix: ' pp' };
    if (unit === 'percent')
        return { values, suffix: ' pp' };
    return (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .v)(values, unit);
}
/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values, suffix) {
    const main = values[0] ?? 0;
    const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
    const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor((0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .magnitude */ .V)(values), 3);
    const needed = values.slice(1).map((value) => Math.min(4, decimalsFor(value, 1)));
    return Math.min(15, Math.max(usual, other, ...needed));
}
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 ? `+${text}` : text;
}
/** Text of a number without zeros that say nothing after its first decimal: `0.5`, `2.0`, `0.004`. */
function trimmed(text) {
    return text.replace(/(\.\d+?)0+(?=$| )/, '$1');
}
/** A change with its sign: `−3.1 pp`, `+34 ms`. */
function changeText(absolute, unit) {
    const { values, suffix } = scaledChange([absolute], unit);
    const decimals = changeDecimals(values, suffix);
    return `${values.map((value) => trimmed(signed(value, decimals))).join('')}${suffix}`;
}
/** A two-sided interval of a change: `[−2.1, −0.4] pp`. */
function intervalText(interval, unit) {
    const { values, suffix } = scaledChange(interval, unit);
    const decimals = changeDecimals([0, ...values], suffix);
    return `[${values.map((value) => signed(value, decimals)).join(', ')}]${suffix}`;
}
/** `−1.2 [−2.1, −0.4] pp`; for values that are no shares with the relative change: `+34 ms (+15 %)`. */
function changeSummary(change, unit) {
    const { values, suffix } = scaledChange([change.absolute, ...(change.interval ?? [])], unit);
    const decimals = changeDecimals(values, suffix);
    const [main = '', ...bounds] = values.map((value) => signed(value, decimals));
    const size = bounds.length === 0 ? trimmed(main) : main;
    const range = bounds.length === 0 ? '' : ` [${bounds.join(', ')}]`;
    const relative = change.relative === null || suffix === ' pp' ? '' : ` (${relativeText(change.relative)})`;
    return `${size}${range}${suffix}${relative}`;
}
function relativeText(relative) {
    const percent = relative * 100;
    return `${signed(percent, Math.abs(percent) >= 10 ? 0 : Math.max(1, Math.min(4, decimalsFor(percent, 1))))} %`;
}
/** Sizes of losses, margins and tolerances without sign, apart where they differ: `3.1 pp`, `0.5 pp`. */
function sizeTexts(sizes, unit) {
    const shown = scaledChange(sizes.map(Math.abs), unit);
    const decimals = apart(shown.values, changeDecimals(shown.values, shown.suffix));
    return distinctTexts(shown, decimals).map((text) => trimmed(text));
}
function sizeText(size, unit) {
    return sizeTexts([size], unit).join('');
}
/** A whole number: `10,000`. */
function wholeText(count) {
    return fixed(count, 0);
}
/** `1 metric`, `1,234 metrics`. */
function countText(count, noun) {
    return `${wholeText(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 81141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ magnitude),
/* harmony export */   v: () => (/* binding */ scaled)
/* harmony export */ });
/** Units of values: time and sizes move to the step that suits them, others stay as they were measured. */
const TIME = [
    { suffix: 'd', size: 86_400, from: 172_800 },
    { suffix: 'h', size: 3600, from: 7200 },
    { suffix: 'min', size: 60, from: 120 },
    { suffix: 's', size: 1, from: 1 },
    { suffix: 'ms', size: 1e-3, from: 1e-3 },
    { suffix: 'µs', size: 1e-6, from: 1e-6 },
    { suffix: 'ns', size: 1e-9, from: 0 },
];
const BYTES = [
    { suffix: 'TiB', size: 2 ** 40, from: 2 ** 40 },
    { suffix: 'GiB', size: 2 ** 30, from: 2 ** 30 },
    { suffix: 'MiB', size: 2 ** 20, from: 2 ** 20 },
    { suffix: 'KiB', size: 2 ** 10, from: 2 ** 10 },
    { suffix: 'B', size: 1, from: 0 },
];
/** Unit as measured → its family's steps and what one of it is in seconds or bytes. */
const FAMILIES = new Map([
    ...TIME.map((step) => [step.suffix, { steps: TIME, size: step.size }]),
    ['us', { steps: TIME, size: 1e-6 }],
    ['seconds', { steps: TIME, size: 1 }],
    ['days', { steps: TIME, size: 86_400 }],
    ['bytes', { steps: BYTES, size: 1 }],
    ['B', { steps: BYTES, size: 1 }],
]);
/** Units come from files: one that is more than a short plain word is not shown. */
function unitSuffix(unit) {
    const plain = unit !== null && /^[\p{L}%°][\p{L}\d%°²³/ ]{0,15}$/u.test(unit) && !/^[0-9a-f]{7,}$/i.test(unit);
    return plain ? ` ${unit}` : '';
}
function magnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
/** The values in the unit of their family that suits the largest of them. */
function scaled(values, unit) {
    const family = unit === null ? undefined : FAMILIES.get(unit);
    if (unit === null || unit === 'fraction' || unit === 'index')
        return { values, suffix: '' };
    if (unit === 'percent')
        return { values, suffix: ' %' };
    if (family === undefined)
        return { values, suffix: unitSuffix(unit) };
    const largest = magnitude(values) * family.size;
    const step = largest === 0 ? undefined : family.steps.find((candidate) => largest >= candidate.from);
    if (step === undefined)
        return { values, suffix: unitSuffix(unit) };
    return { values: values.map((value) => value * (family.size / step.size)), suffix: ` ${step.suffix}` };
}


/***/ }),

/***/ 91456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ isAlarm),
/* harmony export */   j9: () => (/* binding */ aftermathOfTurn),
/* harmony export */   r6: () => (/* binding */ judgedTurn)
/* harmony export */ });
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93657);
/* harmony import */ var _stats_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41326);


/** So many later values say what became of a change, and so many are enough. */
const LATER = 3;
const ENOUGH = 2;
const RED = ['regressed', 'violated', 'missing', 'invalid'];
/** Whether a verdict turns the gate red. */
function isAlarm({ outcome, severity }) {
    return severity === 'fail' && RED.includes(outcome);
}
/** The finite values of a measurement in the records behind this one, the next first. */
function valuesAfter(history, index, id) {
    return history.records
        .slice(index + 1)
        .flatMap(({ measurements }) => measurements.find((one) => one.id === id)?.value ?? [])
        .slice(0, LATER);
}
function aftermathOf(history, index, verdict) {
    const [head, base] = [verdict.head?.value ?? null, verdict.base?.value ?? null];
    if (verdict.outcome === 'missing' || verdict.outcome === 'invalid' || head === null)
        return 'fault';
    if (base === null)
        return 'real';
    const after = valuesAfter(history, index, verdict.id);
    if (after.length < ENOUGH)
        return 'open';
    const settled = (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(after);
    return Math.abs(settled - base) < Math.abs(settled - head) ? 'false' : 'real';
}
function judgedTurn(history, turn) {
    const judgement = (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(turn.trial);
    const alarms = judgement.verdicts
        .filter(isAlarm)
        .map((verdict) => ({ id: verdict.id, verdict, aftermath: aftermathOf(history, turn.index, verdict) }));
    return { turn, judgement, alarms };
}
/** What a red turn comes to: false only where every alarm of it was. */
function aftermathOfTurn({ alarms }) {
    if (alarms.length === 0)
        return null;
    const kinds = new Set(alarms.map(({ aftermath }) => aftermath));
    return ['real', 'fault', 'open', 'false'].find((kind) => kinds.has(kind)) ?? null;
}


/***/ })

};
