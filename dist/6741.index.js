export const id = 6741;
export const ids = [6741];
export const modules = {

/***/ 54011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultParts)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85027);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24336);



/** What a number of verdicts of an outcome did: `2 metrics regressed`, `1 broke a limit`. */
const DID = {
    passed: ['holds', 'hold'],
    improved: ['improved', 'improved'],
    regressed: ['regressed', 'regressed'],
    suspected: ['suspected', 'suspected'],
    violated: ['broke a limit', 'broke a limit'],
    inconclusive: ['inconclusive', 'inconclusive'],
    missing: ['is missing', 'are missing'],
    invalid: ['is not a number', 'are not numbers'],
    incomparable: ['is not comparable', 'are not comparable'],
    waived: ['waived', 'waived'],
    new: ['new', 'new'],
};
function did(count, outcome) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} ${DID[outcome][count === 1 ? 0 : 1]}`;
}
function tally(verdicts) {
    const counts = new Map();
    for (const { outcome } of verdicts)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return counts;
}
function sizeOfWorst(worst) {
    const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
    if (worst.outcome === 'violated' && broken !== undefined) {
        const limit = broken.kind === 'below-min' ? broken.min : broken.max;
        const [is, allowed] = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)([broken.value, limit], worst.unit);
        return ` ${is} (limit ${allowed})`;
    }
    if (worst.change === null)
        return '';
    const { p, pAdjusted } = worst.change;
    // p of a change is of a loss, and says nothing of a gain that is too small.
    const gained = worst.reasons[0]?.kind === 'trade-off' && p !== null && p > 0.5;
    const shownP = p === null || gained ? '' : ` (${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustedText */ .Ux)(p, pAdjusted)})`;
    return ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(worst.change.absolute, worst.unit)}${shownP}`;
}
function failParts(report) {
    const failed = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(verdict, report.policy));
    const [worst] = failed;
    if (worst === undefined)
        return { before: 'the gate failed', name: null, after: '' };
    const kinds = [...tally(failed)];
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    const list = kinds.map(([outcome, count]) => did(count, outcome)).join(', ');
    const what = kinds.length === 1 ? DID[worst.outcome][failed.length === 1 ? 0 : 1] : `failed (${list})`;
    const lead = failed.length === 1 ? ': ' : ', worst ';
    return {
        before: `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(failed.length)} of ${total} ${what}${lead}`,
        name: worst.id,
        after: sizeOfWorst(worst),
    };
}
function passParts(report) {
    const total = report.verdicts.length;
    const counts = tally((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts));
    const holding = (counts.get('passed') ?? 0) + (counts.get('improved') ?? 0);
    const others = [...counts]
        .filter(([outcome]) => outcome !== 'passed')
        .map(([outcome, count]) => did(count, outcome));
    const subject = holding === total ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric') : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(holding)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric')}`;
    const list = others.length === 0 ? '' : `; ${others.join(', ')}`;
    return { before: `${subject} ${holding === 1 ? 'holds' : 'hold'}${list}`, name: null, after: '' };
}
function neutralParts(report) {
    const measured = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    return { before: `nothing to compare with yet; ${measured} measured, none judged`, name: null, after: '' };
}
function errorParts(report) {
    const apart = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
    const [incomparable] = apart;
    const [first] = report.notices;
    if (incomparable !== undefined) {
        const are = DID.incomparable[apart.length === 1 ? 0 : 1];
        const before = `not judged, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(apart.length, 'metric')} ${are} with the base: `;
        return { before, name: incomparable.id, after: '' };
    }
    if (first === undefined)
        return { before: 'not judged', name: null, after: '' };
    if (first.where === null)
        return { before: `not judged: ${first.what}`, name: null, after: '' };
    return { before: 'not judged: ', name: first.where, after: `: ${first.what}` };
}
const PARTS = {
    fail: failParts,
    pass: passParts,
    neutral: neutralParts,
    error: errorParts,
};
/** The result in parts: `Holdline: fail — 2 of 14 metrics regressed, worst ` + name + ` −3.1 pp (p = 0.0002)`. */
function resultParts(report) {
    const { before, name, after } = PARTS[report.result](report);
    const tool = report.mode === 'health' ? 'Holdline health' : 'Holdline';
    return { before: `${tool}: ${report.result} — ${before}`, name, after };
}


/***/ }),

/***/ 70623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ changeSummary),
  k0: () => (/* binding */ changeText),
  lT: () => (/* binding */ countText),
  lP: () => (/* binding */ sizeText),
  y: () => (/* binding */ sizeTexts),
  Ru: () => (/* binding */ valueText),
  Ms: () => (/* binding */ valueTexts),
  vW: () => (/* binding */ valuesApart),
  r0: () => (/* binding */ wholeText)
});

// UNUSED EXPORTS: intervalText

;// CONCATENATED MODULE: ./build/js/render/unit.js
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

;// CONCATENATED MODULE: ./build/js/render/number.js

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
    const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 4));
    // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
    const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
    const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
    const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
    return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}
/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
function valueTexts(values, unit) {
    const shown = scaled(values, unit);
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
    const shown = scaled(values, unit);
    const decimals = apart(shown.values, valueDecimals(shown.values, unit));
    return distinctTexts(shown, decimals);
}
/** Differences of fractions and percentages are percentage points. */
function scaledChange(values, unit) {
    if (unit === 'fraction')
        return { values: values.map((value) => value * 100), suffix: ' pp' };
    if (unit === 'percent')
        return { values, suffix: ' pp' };
    return scaled(values, unit);
}
/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values, suffix) {
    const main = values[0] ?? 0;
    const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
    const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 3);
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

/***/ 85027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export failingOutcomes */
/** In the order in which they are shown among verdicts of the same weight. */
const FAILING = ['regressed', 'violated', 'missing', 'invalid', 'incomparable'];
const OTHER = ['suspected', 'inconclusive', 'waived', 'new', 'improved', 'passed'];
/** Outcomes with which a verdict of severity `fail` turns the gate red under this policy. */
function failingOutcomes(failOn) {
    if (failOn === 'inconclusive')
        return [...FAILING, 'suspected', 'inconclusive'];
    return failOn === 'suspected' ? [...FAILING, 'suspected'] : FAILING;
}
function isFailing(verdict, policy) {
    return verdict.severity === 'fail' && failingOutcomes(policy.failOn).includes(verdict.outcome);
}
/** Whether a reader should see the row without opening anything. */
function isNotable(verdict) {
    return !['passed', 'improved', 'new'].includes(verdict.outcome);
}
function rank(verdict) {
    const bad = FAILING.indexOf(verdict.outcome);
    if (bad >= 0)
        return bad + (verdict.severity === 'fail' ? 0 : FAILING.length);
    return 2 * FAILING.length + OTHER.indexOf(verdict.outcome);
}
/** How far a value is on the wrong side of its limit, as a share of the limit. */
function overshoot(verdict) {
    return verdict.reasons.reduce((largest, reason) => {
        if (reason.kind === 'below-min')
            return Math.max(largest, share(reason.min - reason.value, reason.min));
        if (reason.kind === 'above-max')
            return Math.max(largest, share(reason.value - reason.max, reason.max));
        return largest;
    }, 0);
}
function share(size, whole) {
    return whole === 0 ? Math.abs(size) : size / Math.abs(whole);
}
/** Size of the loss against the base, relative so that units don't matter; a gain is negative. */
function lossSize(verdict) {
    if (verdict.outcome === 'violated')
        return overshoot(verdict);
    const { change, direction, base } = verdict;
    if (change === null)
        return 0;
    const relative = change.relative ?? share(change.absolute, base?.value ?? 0);
    if (direction === 'higher')
        return -relative;
    return direction === 'lower' ? relative : Math.abs(relative);
}
/** The verdicts worst first; ties by size of loss, then by id. */
function worstFirst(verdicts) {
    return verdicts
        .map((verdict) => ({ verdict, rank: rank(verdict), loss: lossSize(verdict) }))
        .sort((a, b) => a.rank - b.rank ||
        b.loss - a.loss ||
        (a.verdict.id < b.verdict.id ? -1 : Number(a.verdict.id > b.verdict.id)))
        .map(({ verdict }) => verdict);
}


/***/ }),

/***/ 24336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   Ux: () => (/* binding */ adjustedText),
/* harmony export */   oG: () => (/* binding */ rarity),
/* harmony export */   ox: () => (/* binding */ pPairText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);
/** p values as text. Never as "confidence": 1 − p is not the probability that a loss is real. */

/** Levels at which decisions are made by default: no other p may look like one of them. */
const LEVELS = [0.01, 0.05];
/** `= 0.003`, `< 0.0001`, `> 0.99`: what follows the letter p. */
function pRelation(p) {
    if (p < 0.0001)
        return '< 0.0001';
    if (p > 0.99)
        return '> 0.99';
    const shown = [2, 4, 8].map((digits) => Number(p.toPrecision(digits)));
    return `= ${shown.find((text) => text === p || !LEVELS.includes(text)) ?? p}`;
}
function pText(p) {
    return `p ${pRelation(p)}`;
}
/** The p that decides: `adjusted p = 0.0014`, or plainly `p = 0.0001` where correction changed nothing to be seen. */
function adjustedText(p, pAdjusted) {
    return pAdjusted === null || pText(pAdjusted) === pText(p) ? pText(p) : `adjusted ${pText(pAdjusted)}`;
}
/** `p = 0.0001`, and what correction for the family made of it where that looks different. */
function pPairText(p, pAdjusted) {
    const decides = adjustedText(p, pAdjusted);
    return decides === pText(p) ? decides : `${pText(p)}, ${decides}`;
}
/** How many harmless changes look this bad: `1 in 710`. N is rounded down, so that it never sounds worse than it is. */
function oneIn(p) {
    if (p < 0.0001)
        return 'fewer than 1 in 10,000';
    const count = Math.floor(1 / p + 1e-9);
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return `1 in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(Math.floor(count / unit) * unit)}`;
}
/** `1 in 710 harmless changes looks this bad`, or `null` where p is no reason to say so. */
function rarity(p) {
    return p <= 0.05 ? `${oneIn(p)} harmless changes looks this bad` : null;
}
/** A probability in percent, never rounded to all or nothing: `97.9 %`, `> 99.9 %`. */
function shareText(probability) {
    if (probability > 0.999)
        return '> 99.9 %';
    return probability < 0.001 ? '< 0.1 %' : `${(100 * probability).toFixed(1)} %`;
}


/***/ }),

/***/ 66741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ evidenceWord),
  nG: () => (/* binding */ outcomeWord),
  Ux: () => (/* binding */ reasonSentence),
  ow: () => (/* binding */ resultLine),
  KI: () => (/* binding */ resultSymbol),
  E0: () => (/* binding */ verdictWord)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __webpack_require__(54011);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(70623);
// EXTERNAL MODULE: ./build/js/render/probability.js
var render_probability = __webpack_require__(24336);
;// CONCATENATED MODULE: ./build/js/render/settling.js

/** Two digits are as many as an estimate has. */
function about(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return (0,number/* wholeText */.r0)(Math.ceil(count / step) * step);
}
function priceText(sum, { unit }) {
    const dollars = unit?.toLowerCase() === 'usd';
    const text = dollars ? `$${sum < 100 ? sum.toFixed(2) : (0,number/* wholeText */.r0)(Math.round(sum))}` : (0,number/* valueText */.Ru)(sum, unit);
    return ` (≈ ${text} at this run's cost)`;
}
function priced(text, price, part) {
    const sum = price?.[part] ?? null;
    return price === null || sum === null ? text : `${text}${priceText(sum, price)}`;
}
/** One sentence; says so where no amount of the same data helps. */
function settlingText({ examples, runs, repeats, price }, { change }) {
    const noun = change?.evidence === 'clustered' ? 'clusters of examples' : 'examples';
    const ways = [
        ...(examples === null ? [] : [priced(`about ${about(examples)} more ${noun}`, price, 'examples')]),
        ...(runs === null ? [] : [priced(`${(0,number/* countText */.lT)(runs, 'more run')} on the base branch`, price, 'runs')]),
        ...(repeats === null ? [] : [`the mean of ${(0,number/* wholeText */.r0)(repeats)} runs of this change`]),
    ];
    if (ways.length === 0) {
        return change?.evidence === 'history'
            ? 'Runs of the base branch differ too much for more of them to settle it; comparing the same examples, by id, may.'
            : 'More examples or more runs settle it.';
    }
    const text = ways.join(' or ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} would settle it.`;
}

;// CONCATENATED MODULE: ./build/js/render/trade-off-sentence.js


const STATE = {
    held: 'Holds',
    broken: 'Does not hold',
    unsure: "Can't be told from noise",
    untold: 'Nothing to tell it by',
};
const WHOLE = {
    held: 'is met',
    broken: 'is not met',
    unsure: 'is not known to be met',
    untold: 'is not known to be met',
};
/** `it dropped by 12.3 ms, 9.8 % of base`. */
function movedText(verdict) {
    const { base, change, unit } = verdict;
    if (change === null)
        return null;
    const { absolute } = change;
    if (absolute === 0)
        return 'it did not move';
    const share = Math.abs(absolute / (base?.value ?? 0));
    const part = Number.isFinite(share) ? `, ${(100 * share).toPrecision(2)} % of base` : '';
    return `it ${absolute < 0 ? 'dropped' : 'rose'} by ${(0,number/* sizeText */.lP)(absolute, unit)}${part}`;
}
const tradeOffs = {
    'trade-off': ({ require, clause, state, whole, moved, p }, verdict) => {
        const far = moved === null ? null : movedText(verdict);
        const chance = p === null ? '' : ` (${(0,render_probability/* pText */.C6)(p)})`;
        const of = require === clause ? '' : ` The requirement "${require}" ${WHOLE[whole]}.`;
        return `${STATE[state]}: "${clause}"${far === null ? '' : `; ${far}`}${chance}.${of}`;
    },
};

;// CONCATENATED MODULE: ./build/js/render/waiver-sentences.js

const WAS = {
    regressed: 'regressed',
    violated: 'a broken limit',
    suspected: 'suspected',
    missing: 'missing',
};
const waivers = {
    accepted: ({ pullRequest, by, was }) => `Accepted: pull request ${pullRequest} of "${by}" is labelled as an intended change. Without the label it would be ${WAS[was]}.`,
    waived: ({ until, owner, reason, was }) => `Waived by "${owner}" until ${until}: "${reason}". Without the waiver it would be ${WAS[was]}.`,
    'waiver-exceeded': ({ owner, until, key, ceiling, loss }, { unit }) => {
        const [most, is] = typeof ceiling === 'number' ? (0,number/* sizeTexts */.y)([ceiling, loss ?? ceiling], unit) : [];
        const covered = most ?? `"${ceiling}" of the base`;
        const found = loss === null ? "how large this one is can't be told" : `this one is ${is ?? (0,number/* sizeText */.lP)(loss, unit)}`;
        return `The waiver of "${owner}" until ${until} covers a loss of at most ${covered} (${key}), and ${found}.`;
    },
    'waiver-expired': ({ owner, until }) => `The waiver of "${owner}" ended with ${until}.`,
};

;// CONCATENATED MODULE: ./build/js/render/sentences.js





/** `1 in 710 harmless changes looks this bad (p = 0.0001, adjusted p = 0.0014)`. */
function chance(p, pAdjusted) {
    const told = (0,render_probability/* rarity */.oG)(pAdjusted);
    const figures = (0,render_probability/* pPairText */.ox)(p, pAdjusted);
    return told === null ? figures : `${told} (${figures})`;
}
/** How the value moved, in words that hold for its direction; the level of a history may differ from its last value. */
function worse({ change, direction, unit }) {
    if (direction === 'target')
        return 'Farther from its target';
    const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
    return size > 0 ? `Worse by ${(0,number/* sizeText */.lP)(size, unit)}` : 'Worse than the level of the base branch';
}
/** The tolerance that speaks of this direction, as the user wrote it. */
function tolerance({ direction, limits, }) {
    const { maxDrop, maxRise } = limits;
    const rise = direction === 'lower' || (direction === 'target' && maxDrop === null);
    const set = rise ? maxRise : maxDrop;
    if (set === null)
        return null;
    return { key: rise ? 'max-rise' : 'max-drop', written: typeof set === 'string' ? set : null };
}
/** `the margin of 0.5 pp`, or the user's own: `the 1.9 pp of max-drop "2%"`. */
function marginText(verdict, size) {
    const rule = tolerance(verdict);
    if (rule === null)
        return `the margin of ${size}`;
    return `the ${size} of ${rule.key}${rule.written === null ? '' : ` "${rule.written}"`}`;
}
/** `Worse by 3.1 pp, more than the margin of 0.5 pp`. */
function beyond(verdict, margin) {
    return `${worse(verdict)}, more than ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}`;
}
const limits = {
    'below-min': ({ value, min }, { unit }) => {
        const [is, least] = (0,number/* valuesApart */.vW)([value, min], unit);
        return `${is} is below the minimum of ${least}, by ${(0,number/* sizeText */.lP)(min - value, unit)}.`;
    },
    'above-max': ({ value, max }, { unit }) => {
        const [is, most] = (0,number/* valuesApart */.vW)([value, max], unit);
        return `${is} is above the maximum of ${most}, by ${(0,number/* sizeText */.lP)(value - max, unit)}.`;
    },
    'at-risk': ({ bound, limit }, { unit }) => {
        const [worst, allowed] = (0,number/* valuesApart */.vW)([bound, limit], unit);
        return `The limit of ${allowed} holds, but not safely: with this much data the true value may be ${worst}.`;
    },
    'within-limits': () => 'Within its limits.',
};
const losses = {
    'significant-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)} and more than chance explains: ${chance(p, pAdjusted)}.`,
    'warning-level-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)}; enough evidence to warn, not to fail: ${chance(p, pAdjusted)}.`,
    'two-stage': ({ runs, pooled, loss }, { unit }) => {
        const before = pooled - runs === 1 ? 'this one' : 'those there are';
        return `${(0,number/* countText */.lT)(runs, 'more run')} of this commit, pooled with ${before}, would settle it: a mean loss of ${(0,number/* sizeText */.lP)(loss, unit)} or more fails.`;
    },
    'within-margin': ({ p, margin }, verdict) => `${worse(verdict)}, more than chance explains (${(0,render_probability/* pText */.C6)(p)}), but within ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}.`,
    'beyond-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        return `Worse by ${is}, more than ${marginText(verdict, allowed ?? '')}.`;
    },
    'within-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        const how = reason.loss > 0 ? `Worse by ${is}, within` : 'Not worse than the base; a loss may be up to';
        return `${how} ${marginText(verdict, allowed ?? '')}.`;
    },
    'beyond-practical-limit': ({ loss, limit }, { unit }) => {
        const [size, allowed] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}. There is no measure of noise yet, so only a loss beyond ${allowed} fails, and this one is.`;
    },
    'possible-loss': ({ loss, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}, which may be noise: there is no measure of that yet. A loss beyond ${bound} would fail.`;
    },
};
const evidence = {
    'significant-gain': ({ p, margin }, { unit, change }) => {
        const size = change === null ? '' : ` by ${(0,number/* sizeText */.lP)(change.absolute, unit)}`;
        return `Better${size}, more than the margin of ${(0,number/* sizeText */.lP)(margin, unit)} and more than chance explains (${(0,render_probability/* pText */.C6)(p)}).`;
    },
    'practical-gain': ({ gain, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([gain, limit], unit);
        return `Better by ${size}, beyond the ${bound} that count without a measure of noise.`;
    },
    'no-loss': ({ p }) => `No loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    underpowered: (reason, verdict) => {
        const [seen, matters] = (0,number/* sizeTexts */.y)([reason.minimumDetectableChange, reason.limit], verdict.unit);
        return `Too little data to tell: only a loss of ${seen} or more would be seen, and ${matters} matters. ${settlingText(reason, verdict)}`;
    },
    'no-noise-estimate': ({ records, needed }) => `How much this metric varies from run to run is not known yet: ${(0,number/* countText */.lT)(records, 'record')} of the ${needed} it takes.`,
    'run-noise': ({ p, records }) => `These outputs are worse, but the base branch itself varies this much between runs (${(0,render_probability/* pText */.C6)(p)} over ${(0,number/* countText */.lT)(records, 'record')}).`,
    'run-noise-unmeasured': ({ records }) => `How much the base branch varies between runs is not measured yet (${(0,number/* countText */.lT)(records, 'record')}).`,
    'base-already-low': ({ p }) => `The newest base run was low already, and against it this is no loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    'too-few-pairs': ({ pairs, needed, clusters }) => `${(0,number/* countText */.lT)(pairs, clusters ? 'cluster' : 'example')} in both base and head ${pairs === 1 ? 'is' : 'are'} too few to compare them one by one: it takes ${needed}.`,
    posterior: ({ probability, prior, adjusted, needed, margin }, verdict) => {
        const size = marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit));
        return `${(0,render_probability/* shareText */.Lu)(probability)} probable that it is worse by more than ${size} (${prior} prior); ${(0,render_probability/* shareText */.Lu)(adjusted)} after correction, and ${(0,render_probability/* shareText */.Lu)(needed)} fails.`;
    },
    'history-unit': ({ leftOut }) => `${(0,number/* countText */.lT)(leftOut, 'older record')} of the history ${leftOut === 1 ? 'is' : 'are'} left out: up to there it is on another scale, such as percents beside shares.`,
    'below-anchor': ({ anchor, value, loss, margin, pAdjusted, probability }, { unit }) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([loss, margin], unit);
        const chance = pAdjusted === null ? '' : ` and more than chance explains (${(0,render_probability/* pText */.C6)(pAdjusted)})`;
        const how = probability === null ? chance : ` (${(0,render_probability/* shareText */.Lu)(probability)} probable)`;
        return `Against the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) worse by ${is}, more than ${allowed}${how}: losses too small to see have added up.`;
    },
    'main-below-anchor': ({ anchor, value, loss }, { unit }) => `Below the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) by ${(0,number/* sizeText */.lP)(loss, unit)}, where the base branch stands already: not this change's doing.`,
};
const absences = {
    'not-finite': ({ found }) => `Not a finite number: found "${found}".`,
    absent: ({ required }) => required ? 'Required, but not measured this time.' : 'The base has it, and this evaluation does not.',
    'not-in-base': () => 'New: the base does not have it.',
    'no-base': () => 'Nothing to compare with yet.',
    'base-not-finite': ({ found }) => `Can't be compared: the base has no finite number here, found "${found}".`,
    'direction-unknown': () => 'It is not known which way is better, so only its limits were judged.',
    'unit-differs': ({ base, head }) => `Can't be compared: the base is measured in "${base}", this evaluation in "${head}".`,
    'fingerprint-differs': ({ name, base, head }) => `Can't be compared: "${name}" must agree, and the base ${fingerprintText(base)} where this evaluation ${fingerprintText(head)}.`,
};
function fingerprintText(value) {
    return value === null ? 'does not tell it' : `has "${value}"`;
}
const sentences = { ...limits, ...losses, ...evidence, ...absences, ...tradeOffs, ...waivers };
function say(kind, reason, verdict) {
    return sentences[kind](reason, verdict);
}
/** The sentence of a reason of this verdict, plain text in one line; what was found in a file is quoted in it. */
function sentenceOf(reason, verdict) {
    return say(reason.kind, reason, verdict);
}

;// CONCATENATED MODULE: ./build/js/render/words.js



const OUTCOMES = {
    passed: { symbol: '✓', word: 'passed' },
    improved: { symbol: '▲', word: 'improved' },
    regressed: { symbol: '✗', word: 'regressed' },
    suspected: { symbol: '⚠', word: 'suspected' },
    violated: { symbol: '✗', word: 'limit broken' },
    inconclusive: { symbol: '?', word: 'inconclusive' },
    missing: { symbol: '✗', word: 'missing' },
    invalid: { symbol: '✗', word: 'not a number' },
    incomparable: { symbol: '≠', word: 'not comparable' },
    waived: { symbol: '○', word: 'waived' },
    new: { symbol: '+', word: 'new' },
};
/** Symbol and word of an outcome. */
function outcomeWord(outcome) {
    return OUTCOMES[outcome];
}
/** As `outcomeWord`, with the sign of a warning where the verdict only warns: `⚠ regressed (warns)`. */
function verdictWord(verdict) {
    const { symbol, word } = OUTCOMES[verdict.outcome];
    return symbol === '✗' && verdict.severity === 'warn'
        ? { symbol: '⚠', word: `${word} (warns)` }
        : { symbol, word };
}
const EVIDENCE = {
    paired: 'paired',
    clustered: 'paired by group',
    'standard-error': 'standard errors',
    history: 'history',
    'paired+history': 'paired and history',
    'single-base': 'one base run',
    limit: 'limit',
};
function evidenceWord(evidence) {
    return EVIDENCE[evidence];
}
function resultSymbol(result) {
    return { pass: '✓', fail: '✗', error: '⊘', neutral: '○' }[result];
}
/** One plain sentence that says why. May quote what was found in a file: escape it for where it goes. */
function reasonSentence(reason, verdict) {
    return sentenceOf(reason, verdict);
}
const LINE_LIMIT = 200;
const LINE_NAME_LIMIT = 80;
/** The result in one line of plain text, at most 200 characters, safe for logs and outputs. */
function resultLine(report) {
    const { before, name, after } = (0,headline/* resultParts */.E)(report);
    const line = (0,render_escape/* plainText */.wh)(`${before}${(0,render_escape/* clip */.$Q)(name ?? '', LINE_NAME_LIMIT)}${after}`);
    return line.length <= LINE_LIMIT
        ? line
        : `${line
            .slice(0, LINE_LIMIT - 1)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`;
}


/***/ })

};
