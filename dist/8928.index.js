export const id = 8928;
export const ids = [8928,1052];
export const modules = {

/***/ 41052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ measurementId)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be quoted
const NEEDS_QUOTES = /[/{},="\u0000-\u001f\u007f]/;
function quoted(name) {
    return name === '' || NEEDS_QUOTES.test(name) ? JSON.stringify(name) : name;
}
function labelText(labels) {
    const keys = Object.keys(labels).sort();
    if (keys.length === 0)
        return '';
    return `{${keys.map((key) => `${quoted(key)}=${quoted(labels[key] ?? '')}`).join(',')}}`;
}
/** The id of the measurement in this place, stable over runs, machines and the order of labels. */
function measurementId(place) {
    return `${quoted(place.suite)}/${quoted(place.metric)}${labelText(place.labels)}`;
}
/** The place an id names, or `null` where the text is no measurement id. */
function placeOf(id) {
    const suite = readName(id, 0, '/');
    if (suite === null || id[suite.end] !== '/')
        return null;
    const metric = readName(id, suite.end + 1, '{');
    if (metric === null)
        return null;
    const labels = {};
    let at = metric.end;
    while (at < id.length && id[at] !== '}') {
        const key = readName(id, at + 1, '=');
        if (key === null || id[key.end] !== '=')
            return null;
        const value = readName(id, key.end + 1, ',}');
        if (value === null || value.end >= id.length)
            return null;
        labels[key.name] = value.name;
        at = value.end;
    }
    const braced = at === id.length - 1 && metric.end < id.length;
    return braced || metric.end === id.length ? { suite: suite.name, metric: metric.name, labels } : null;
}
/** A plain name up to one of the ends, or a JSON string; `end` is the index behind it. */
function readName(id, start, ends) {
    if (id[start] === '"') {
        let end = start + 1;
        while (end < id.length && id[end] !== '"')
            end += id[end] === '\\' ? 2 : 1;
        if (end >= id.length)
            return null;
        try {
            return { name: String(JSON.parse(id.slice(start, end + 1))), end: end + 1 };
        }
        catch {
            return null;
        }
    }
    let end = start;
    while (end < id.length && !ends.includes(id[end] ?? ''))
        end++;
    return end === start ? null : { name: id.slice(start, end), end };
}


/***/ }),

/***/ 15050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ numbersOf),
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40678);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66741);



/** The limit that the value breaks, if any. */
function brokenLimit(verdict) {
    for (const reason of verdict.reasons) {
        if (reason.kind === 'below-min')
            return { sign: '≥', limit: reason.min };
        if (reason.kind === 'above-max')
            return { sign: '≤', limit: reason.max };
    }
    return null;
}
/** A side's value in words where there is no number: it was not measured, or no number was found. */
function sideText(side, text) {
    return side === null ? '–' : text;
}
const WORDS = { limit: 'limit', notNumber: 'not a number' };
/** Both values side by side, and the limit that is broken. */
function numbersOf(verdict, words) {
    const { base, head, unit } = verdict;
    const broken = brokenLimit(verdict);
    const known = [base?.value ?? null, head?.value ?? null, broken?.limit ?? null];
    const present = known.filter((value) => value !== null);
    const texts = broken === null ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .Ms)(present, unit) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)(present, unit);
    const [baseText, headText, limitText] = known.map((value, index) => value === null ? undefined : texts[known.slice(0, index).filter((other) => other !== null).length]);
    const sides = [
        sideText(base, baseText ?? words.notNumber),
        sideText(head, headText ?? words.notNumber),
    ];
    return {
        values: base === null ? sides[1] : arrow(sides),
        limit: broken === null || limitText === undefined ? null : `${words.limit} ${broken.sign} ${limitText}`,
    };
}
/** `212.4 → 243.1 ms`: a unit that both have is said once. */
function arrow([base, head]) {
    const unit = / \S+$/.exec(head)?.[0] ?? '';
    const short = unit !== '' && base.endsWith(unit) && /^−?\d/.test(head) ? base.slice(0, -unit.length) : base;
    return `${short} → ${head}`;
}
/** p is of a loss; an improvement tells the p of its gain instead. */
function chanceText(change, verdict) {
    const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
    if (gain !== undefined)
        return `, gain at ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(gain.p)}`;
    return change.p === null ? '' : `, ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pPairText */ .ox)(change.p, change.pAdjusted)}`;
}
function comparisonText(change, verdict) {
    const pairs = change.lost === null || change.won === null ? '' : `, ${change.lost} lost / ${change.won} won`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWord */ .K4)(change.evidence)}${pairs}${chanceText(change, verdict)}`;
}
/** For verdicts that are no alarm: how small a loss would have been one. */
function reachText({ outcome, minimumDetectableChange, unit }) {
    const quiet = outcome === 'passed' || outcome === 'inconclusive';
    return quiet && minimumDetectableChange !== null
        ? `sees losses from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(minimumDetectableChange, unit)}`
        : null;
}
/** The cells of a verdict's row. */
function cellsOf(verdict) {
    const { symbol, word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(verdict);
    const { values, limit } = numbersOf(verdict, WORDS);
    const { change, unit } = verdict;
    const parts = [limit, change === null ? null : comparisonText(change, verdict), reachText(verdict)];
    return {
        symbol,
        word,
        values,
        change: change === null ? '' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSummary */ .lb)(change, unit),
        evidence: parts.filter((part) => part !== null).join('; '),
    };
}


/***/ }),

/***/ 90085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   be: () => (/* binding */ driverParts),
/* harmony export */   fL: () => (/* binding */ percentText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40678);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24336);


function percentText(share) {
    const percent = 100 * share;
    return `${percent > 0 && percent < 1 ? '< 1' : Math.round(percent)} %`;
}
/** A driver is always worse than the rest, so the two tell which way is worse, and whether the whole got worse. */
function lost({ change, elsewhere, coverage }) {
    const whole = change * coverage + elsewhere * (1 - coverage);
    return whole * (change - elsewhere) > 0;
}
/** `82 % of the loss of accuracy is` … `(312 examples, −14 pp inside, −0.3 pp elsewhere; p = 0.003)`. */
function driverParts(driver) {
    const { share, examples, change, elsewhere, unit, metric, condition, p } = driver;
    const part = share !== null && lost(driver) ? `${percentText(share)} of the loss of "${metric}" is` : null;
    const sizes = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change, unit)} inside, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(elsewhere, unit)} elsewhere`;
    const chance = p === null ? '' : `; ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(p)}`;
    const before = part ?? `the change of "${metric}" hides a loss in`;
    return { before, condition, after: `(${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(examples, 'example')}, ${sizes}${chance})` };
}


/***/ }),

/***/ 96523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ENGLISH)
});

// EXTERNAL MODULE: ./build/js/render/cells.js
var cells = __webpack_require__(15050);
// EXTERNAL MODULE: ./build/js/render/driver.js
var driver = __webpack_require__(90085);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/render/english-explained.js
/** What `holdline explain` says besides the report's own words, in English. */

const EXPLANATION = {
    heading: 'What drives the change',
    where: 'Where',
    turned: 'What turned into what',
    flips: 'Examples that turned',
    mix: 'Items and mix',
    also: ', also',
    nothing: 'Nothing changed.',
    times: (count, lost) => `${(0,number/* countText */.lT)(count, 'time')}, ${lost ? 'lost' : 'won'}`,
    even: ({ slices, chance, seen }) => [
        `: the change is spread evenly. Of ${(0,number/* countText */.lT)(slices, 'slice')} none stands out (${chance} for the most); a tenth of the examples that lost ${seen} more than the rest would be found four times in five.`,
    ],
    split: ({ change, items, mix, by }) => [
        `: ${change}, of which ${items} is examples that got better or worse and ${mix} another mix of them,`,
        ...(by === null ? ['by example'] : ['by', { name: by }]),
    ],
    more: (more) => `… and ${(0,number/* wholeText */.r0)(more)} more`,
};
const FAULT_TREE = {
    because: {
        'too-many-labels': 'too many different texts, as an id has',
        constant: 'the same in every row',
        neither: 'neither few texts nor numbers',
        'too-many-columns': 'only the first 100 usable columns are searched',
    },
    missing: (column, { holds }) => `${column} is ${holds ? '' : 'not '}missing`,
    orMissing: ' or missing',
    head: (rows, label, classes) => `${(0,number/* countText */.lT)(rows, 'row')} by ${label}: ${classes.join(', ')}.`,
    unlabelled: (rows) => `${(0,number/* countText */.lT)(rows, 'row')} without a label ${rows === 1 ? 'is' : 'are'} left out.`,
    rare: (rows, kinds, more) => `${(0,number/* countText */.lT)(rows, 'row')} of kinds too rare to be learnt left out: ${kinds.join(', ')}${more === 0 ? '' : `, and ${more} more kinds`}.`,
    leaf: ({ kind, count, rows, share, lift, conditions }) => `${kind}: ${(0,number/* wholeText */.r0)(count)} of ${(0,number/* countText */.lT)(rows, 'row')} (${share}, ${lift} × its share in all) ${conditions.length === 0 ? 'everywhere' : `where ${conditions.join(' and ')}`}`,
    plainly: ({ accuracy, majority, commonest }) => `Of all rows alike it tells ${accuracy} right, and ${majority} is what always saying ${commonest} would.`,
    trust: ({ told, chance, rows, p, isTrusted }) => {
        const found = `of rows it had not seen it tells ${told} right, averaged over classes, where ${chance} is chance (five-fold, on ${(0,number/* countText */.lT)(rows, 'row')})`;
        return isTrusted
            ? `Trust: ${found}; shuffled labels do as well in ${p} of trials at most.`
            : `Do not trust this tree: ${found}, and shuffled labels do as well in ${p} of trials. The columns do not tell the classes apart.`;
    },
    passed: (because, columns, more) => `Passed over (${because}): ${columns.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
    where: 'Where each kind comes',
    heading: (label) => `Where each ${label} comes`,
    notLooked: 'Not looked at',
    diagram: 'The same as a Mermaid diagram',
    yes: 'yes',
    no: 'no',
};

;// CONCATENATED MODULE: ./build/js/render/english-printed.js
/** What commands print besides reports, and what the tracking issue says, in English. */


const AUDIT = {
    looked: ({ rules, measurements, runs }) => `looked at ${(0,number/* countText */.lT)(rules, 'rule')}, ${(0,number/* countText */.lT)(measurements, 'measurement')} and ${(0,number/* countText */.lT)(runs, 'run')}`,
    nothing: (looked) => `Nothing to find fault with: ${looked}.`,
    found: (count, looked) => `${(0,number/* countText */.lT)(count, 'finding')}; ${looked}`,
};
const BACKTEST = {
    head: ({ runs, from, to }) => `${(0,number/* countText */.lT)(runs, 'run')} replayed, ${from} to ${to}, by the history alone: examples of old runs are not kept, and with them a gate sees more.`,
    falseAlarms: ({ runs, of, rate, low, high, perMonth }) => `False alarms: ${runs} of ${(0,number/* countText */.lT)(of, 'run')}, ${rate} (95 %: ${low} to ${high})${perMonth === null ? '' : `, ${perMonth} a month`}.`,
    redBesides: ({ real, fault, open }) => {
        const others = [
            real > 0 ? `${real} for a change that stayed` : '',
            fault > 0 ? `${fault} for something missing or no number` : '',
            open > 0 ? `${open} too new to tell` : '',
        ].filter((text) => text !== '');
        return others.length === 0 ? null : `Red besides: ${others.join(', ')}.`;
    },
    planted: (each) => `Losses planted into one measurement, ${each} of each size:`,
    detectionColumns: ['size', 'seen at once', '95 %', 'merges until seen'],
    sigma: (sigma) => `${sigma} sd`,
    range: (low, high) => `${low} to ${high}`,
    mostNever: 'most never',
    smallestSeen: (sigmas) => `The smallest loss seen at once four times in five: ${sigmas} standard deviations of a run.`,
    unseen: (sigmas) => `Not even ${sigmas} standard deviations are seen at once four times in five.`,
    ruleColumns: ['rule', 'measurements', 'alarms', 'false'],
    usualProcedure: 'the default procedure',
    measurementColumns: ['measurement', 'stands at', 'one sd', 'seen from', 'false alarms'],
    ofAlarms: (wrong, all) => `${wrong} of ${all}`,
    more: (rest) => `and ${rest} more (--format json)`,
    noticed: (what, fix) => `${what}; ${fix}`,
    progress: ({ kind, done, of }) => kind === 'replayed' ? `${done} of ${of} runs replayed` : `losses of ${done} of ${of} sizes planted`,
};
const INSPECTION = {
    directions: {
        higher: 'higher is better',
        lower: 'lower is better',
        target: 'nearest to a target is best',
        unknown: 'direction unknown: shown, not judged',
    },
    notFinite: 'not a finite number',
    comma: ', ',
    standardError: (size) => `standard error ${size}`,
    notReadable: 'not readable',
    because: (because) => `because ${because}`,
    examples: (n, columns) => `${(0,number/* countText */.lT)(n, 'example')}, columns ${columns.join(', ')}`,
    measurements: (count) => (0,number/* countText */.lT)(count, 'measurement'),
};
const shown = (value) => String(Number(value.toPrecision(4)));
const SUGGESTION = {
    because: ({ records, level, noise, limit, once, isUp }) => {
        const moves = noise > 0 ? `a run moves it by ${shown(noise)}` : 'it never moved';
        const odds = `1 of ${(0,number/* countText */.lT)(once, 'run')} without a change goes ${isUp ? 'above' : 'below'}`;
        const bounds = limit === null ? 'no limit within its range is that rare' : odds;
        return `${records} records around ${shown(level)}; ${moves}; ${bounds}`;
    },
    promise: (percent) => `Together these limits are broken by ${percent} % of runs without any change.`,
    nothing: 'no measurement has a direction and a past',
};
const VERIFICATION = {
    kinds: {
        'file-missing': 'the file is not there',
        'file-changed': 'the file has other bytes now',
        configuration: 'the configuration has other bytes now',
        history: 'the history is not as it was',
        version: 'another version of Holdline judged',
        result: 'the result is another',
        counts: 'the counts are others',
        verdict: 'the verdict is another',
    },
    recorded: 'reported: ',
    found: 'found:    ',
    verified: ({ verdicts, files, result }) => `Verified: ${(0,number/* countText */.lT)(verdicts, 'verdict')} of ${(0,number/* countText */.lT)(files, 'file')} came out the same again, and the result is ${result}.`,
    differs: ({ differences, verdicts, files, result }) => `Not the same: ${(0,number/* countText */.lT)(differences, 'difference')} in ${(0,number/* countText */.lT)(verdicts, 'verdict')} of ${(0,number/* countText */.lT)(files, 'file')}, whose result was ${result}`,
    more: (left) => `and ${(0,number/* countText */.lT)(left, 'more difference')} (--format json has them all)`,
};
const ISSUE = {
    title: (subject) => (subject === '' ? 'Holdline: health check' : `Holdline: health check of ${subject}`),
    titled: (title, result) => `${title} (${result})`,
    recovered: 'All that was wrong has recovered.',
    wrong: (result) => `The health check ended with **${result}**. What is wrong:`,
    said: 'What was found:',
    run: 'The run that wrote this',
    kept: 'This text is kept up to date; the issue is closed when everything has recovered.',
    fresh: 'New:',
    gone: 'Recovered:',
    changed: 'What is wrong has changed.',
    duplicate: (of) => `A duplicate of #${of}.`,
    reminder: (since) => `A reminder: this has not recovered since ${since ?? 'long ago'}.`,
};
const INIT = {
    none: 'Found no results of an evaluation here.',
    found: (files, suites) => `Found ${(0,number/* countText */.lT)(files, 'file')} in ${(0,number/* countText */.lT)(suites.length, 'suite')}: ${suites.join(', ')}.`,
    wrote: (path) => `Wrote ${path}.`,
    next: 'Next:',
    evaluate: (workflow) => `Put what evaluates your model in place of "make evaluate" in ${workflow}.`,
    name: (config) => `Name the files that it writes under suites in ${config}; holdline inspect FILE tells what can be read in one.`,
    look: (config, glob) => `Look at the suites in ${config}, and at their metrics with holdline inspect ${glob}.`,
    commit: 'Commit both files. The first run on main records the level that pull requests are held against.',
};
const RECORD = {
    recorded: ({ measurements, suites, id }) => `recorded ${measurements} measurements of ${(0,number/* countText */.lT)(suites, 'suite')} as ${id}`,
    there: (id) => `record ${id} was there already, with the same content`,
    accepted: (globs) => `accepted ${globs.join(', ')}: the level starts anew with the newest record`,
};
const PRINTED = {
    fix: 'fix: ',
    audit: AUDIT,
    backtest: BACKTEST,
    inspection: INSPECTION,
    suggestion: SUGGESTION,
    verification: VERIFICATION,
    explanation: EXPLANATION,
    faultTree: FAULT_TREE,
    issue: ISSUE,
    init: INIT,
    record: RECORD,
};

// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __webpack_require__(54011);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
;// CONCATENATED MODULE: ./build/js/render/outcome-counts.js



/** `2 regressed, 1 suspected, 11 passed`, worst first. */
function countsText(verdicts) {
    const counts = new Map();
    for (const { outcome } of (0,order/* worstFirst */.md)(verdicts)) {
        const { word } = (0,words/* outcomeWord */.nG)(outcome);
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${(0,number/* wholeText */.r0)(count)} ${word}`).join(', ');
}

// EXTERNAL MODULE: ./build/js/render/quality.js
var quality = __webpack_require__(46278);
// EXTERNAL MODULE: ./build/js/render/probability.js
var probability = __webpack_require__(24336);
;// CONCATENATED MODULE: ./build/js/render/standing.js


const FILES_NAMED = 3;
function shortSha(sha) {
    return sha.slice(0, 7);
}
function branchOf(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function ageText(days) {
    if (days === null || !(days >= 0))
        return '';
    if (days < 1)
        return ', less than a day old';
    return `, ${(0,number/* countText */.lT)(Math.floor(days), 'day')} old`;
}
/** How far the record's commit is from the one that was wanted. */
function distanceText(distance) {
    return distance === null || distance === 0
        ? ''
        : `, ${(0,number/* countText */.lT)(distance, 'commit')} before the wanted one`;
}
/** `commit "4f2a9c1" on "main"`, as much of it as is known. */
function commitText({ sha, ref, run }) {
    const branch = ref === null ? '' : ` on "${branchOf(ref)}"`;
    if (sha !== null)
        return `commit "${shortSha(sha)}"${branch}`;
    if (run !== null)
        return `run "${run}"${branch}`;
    return ref === null ? null : `the newest run${branch}`;
}
function filesText(base) {
    const files = [...new Set(base.suites.flatMap((suite) => suite.files))];
    const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
    const more = files.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What head was held against: files or history, which commit, how old; `null` where nothing was judged without a base. */
function baseSentence({ base, result, mode }) {
    if (base === null) {
        const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
        return judged ? 'Judged by its limits alone: there is no base yet.' : null;
    }
    const commit = commitText(base);
    if (base.source === 'history') {
        const place = `${commit ?? 'the base branch'}${distanceText(base.distance)}`;
        return `Held against ${place}, from the history${ageText(base.ageDays)}.`;
    }
    const files = filesText(base);
    const named = files === '' ? 'the base files' : `base files ${files}`;
    return `Held against ${named}${commit === null ? '' : ` of ${commit}`}${ageText(base.ageDays)}.`;
}
/** What it means that nothing could be compared, and what to do next. */
function firstRun({ mode }) {
    const meaning = 'This is not a pass: nothing was held against a base, because there is none yet.';
    if (mode === 'record')
        return [meaning, 'This is the first record; the next change is held against it.'];
    return [
        meaning,
        'To have one, let Holdline run on a push to the base branch (on the command line: holdline record), or name base files with "baseline" or "--base".',
    ];
}
function familyText({ fail, warn }) {
    if (warn === 0)
        return (0,number/* countText */.lT)(fail, 'test');
    return `${(0,number/* countText */.lT)(fail, 'test')} that can fail and ${(0,number/* countText */.lT)(warn, 'test')} that can warn`;
}
/** By which policy it was judged, one sentence a line. */
function boundsText({ style, alpha, alphaWarn }) {
    if (style === 'frequentist')
        return `A loss fails at p ≤ ${alpha} and warns at p ≤ ${alphaWarn}, both for the report as a whole.`;
    const [fails, warns] = [(0,probability/* shareText */.Lu)(1 - alpha), (0,probability/* shareText */.Lu)(1 - alphaWarn)];
    return `A loss beyond the margin fails where it is ${fails} probable and warns where it is ${warns} probable, both for the report as a whole.`;
}
function policySentences(policy) {
    const corrected = policy.family.fail + policy.family.warn > 0;
    const config = policy.config === null
        ? 'No configuration: all defaults.'
        : `Configuration: "${policy.config}"${policy.configSha256 === null ? '' : ` (digest "${policy.configSha256.slice(0, 12)}")`}.`;
    return [
        boundsText(policy),
        corrected
            ? `Corrected together (Benjamini–Hochberg): ${familyText(policy.family)}.`
            : 'No p values, so nothing was corrected for their number.',
        `Examples count as paired when at least ${Number((policy.minPaired * 100).toFixed(2))} % are in both.`,
        `Settings: fail-on "${policy.failOn}", on-error "${policy.onError}", seed ${policy.seed}.`,
        config,
    ];
}

;// CONCATENATED MODULE: ./build/js/render/english.js
/** Reports in English, the language that applies where none is asked for. */









const TEXT = {
    colon: ': ',
    result: { pass: 'pass', fail: 'fail', error: 'error', neutral: 'neutral' },
    notJudged: 'Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.',
    reportOnly: 'Report only: `fail-on` is `never`, so this does not fail the check.',
    found: 'What was found',
    wrong: 'What went wrong',
    notices: 'Notices',
    why: 'Why',
    where: 'Where',
    fix: 'Fix',
    also: 'also',
    jobSummary: 'the job summary',
    jsonReport: 'the report in JSON',
    baseCommit: 'base commit',
    run: 'run',
    howJudged: 'How it was judged',
    lost: 'lost',
    won: 'won',
    data: 'Look at the data first',
    said: 'What head says otherwise',
    confusion: 'What was taken for what',
    value: 'Value',
    corner: 'truth ╲ answer',
    legend: 'Rows: the truth. Columns: the answer. Base → head, below it where 2 % of the row or more moved: ░ from 2, ▒ 5, ▓ 10, █ 20 %.',
    columns: {
        verdicts: ['Verdict', 'Metric', 'Base → head', 'Change, 95 % interval', 'Evidence'],
        unjudged: ['Value of', 'Value', 'Why it was not judged'],
        drivers: ['Suite', 'Slice', 'Examples', 'Part of the change', 'Inside', 'Elsewhere', 'Chance'],
        flips: ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'],
        calibration: ['Scores', 'Base n', 'Mean score', 'Came true', 'Head n', 'Mean score', 'Came true'],
    },
    others: (more) => ` and ${more} more`,
    more: (more) => `… and ${(0,number/* wholeText */.r0)(more)} more.`,
    metrics: (count) => (0,number/* countText */.lT)(count, 'metric'),
    moreMetrics: (count) => (0,number/* countText */.lT)(count, 'more metric'),
    shortened: ({ metrics, counts, hidden, where }) => `${(0,number/* countText */.lT)(metrics, 'metric')}: ${counts}. Shortened to fit: ${(0,number/* countText */.lT)(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`,
    noticeCount: (count) => (0,number/* countText */.lT)(count, 'notice'),
    unjudged: (count) => `${(0,number/* countText */.lT)(count, 'value')} read but not judged`,
    because: (because) => because,
    flaky: (turned, of) => `, flaky: ${turned} of ${of} on the base branch`,
    times: (kind, count) => `${kind} ${(0,number/* wholeText */.r0)(count)} times`,
    mostOften: (kinds) => `Most often: ${kinds.join(', ')}.`,
    driverCount: (count) => `${(0,number/* countText */.lT)(count, 'slice')} ${count === 1 ? 'carries' : 'carry'} a change`,
    flipped: ({ lost, won, flaky }) => `${(0,number/* countText */.lT)(lost + won, 'example')} flipped: ${lost} lost, ${won} won${flaky === 0 ? '' : `, of which ${flaky} on the base branch too, by themselves`}`,
    classes: (count) => `What was taken for what, ${(0,number/* wholeText */.r0)(count)} classes`,
    calibrationOf: (name) => `Calibration of ${name}:`,
    range: (from, to) => `${from} to ${to}`,
    differs: (count) => `${(0,number/* countText */.lT)(count, 'thing')} of the data ${count === 1 ? 'differs' : 'differ'} from base`,
    inReport: (more) => `… and ${more} more in report.json`,
    whereItWent: (failed) => failed === 0 ? 'Where this report went' : `Where this report went (${failed} failed)`,
    moreRows: (more, counts) => `… and ${more} more: ${counts}`,
    trend: 'History ▸ head',
    histories: (count) => `History of ${(0,number/* countText */.lT)(count, 'metric')}, head last`,
    worse: '▼ worse',
    better: '▲ better',
    page: 'artifacts, with report.html where it is uploaded',
    since: (told) => `Since the last push: ${told.length === 0 ? 'nothing changed' : told.join(', ')}.`,
    sinceCounted: (before, now) => `Since the last push: ${(0,number/* wholeText */.r0)(before)} not well before, ${(0,number/* wholeText */.r0)(now)} now.`,
    sinceWords: {
        recovered: (count) => `${(0,number/* wholeText */.r0)(count)} recovered`,
        fresh: (count) => `${(0,number/* wholeText */.r0)(count)} new`,
        other: (count) => `${(0,number/* wholeText */.r0)(count)} judged otherwise`,
    },
};
const ENGLISH = {
    locale: 'en',
    text: TEXT,
    cellsOf: cells/* cellsOf */.n,
    reasonSentence: words/* reasonSentence */.Ux,
    resultParts: headline/* resultParts */.E,
    resultLine: words/* resultLine */.ow,
    countsText: countsText,
    driverParts: driver/* driverParts */.be,
    baseSentence: baseSentence,
    firstRun: firstRun,
    policySentences: policySentences,
    qualityTexts: quality/* qualityTexts */.iT,
    qualityMarkdowns: quality/* qualityMarkdowns */.y8,
    printed: PRINTED,
};


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

/***/ 54011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultParts)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40678);
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
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40678);
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

/***/ 46278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   OS: () => (/* binding */ isOfData),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iT: () => (/* binding */ qualityTexts),
/* harmony export */   y8: () => (/* binding */ qualityMarkdowns)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40678);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24336);



const nameOf = (text) => ({ name: text ?? '' });
/** `12.10 % → 31.00 %`; absent is 0. */
function pair(values, unit) {
    const scale = unit === 'percent' ? 100 : 1;
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTexts */ .Ms)(values.map((value) => scale * (value ?? 0)), unit).join(' → ');
}
/** How many of the examples a share is. */
function counted({ base, head, examples }) {
    return {
        before: Math.round((base ?? 0) * examples.base),
        after: Math.round((head ?? 0) * examples.head),
    };
}
/** `312 of 2,000 … in head (base: 0)`, and the other way round where base is the worse one. */
function gap(quality, what) {
    const { examples } = quality;
    const { before, after } = counted(quality);
    const worse = (quality.head ?? 0) >= (quality.base ?? 0);
    const [count, all, side] = worse ? [after, examples.head, 'head'] : [before, examples.base, 'base'];
    const [less, others, other] = worse ? [before, examples.base, 'base'] : [after, examples.head, 'head'];
    const rest = less === 0 || others === all ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(less) : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(less)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(others)}`;
    return [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(count)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(all)}`, ...what, `in ${side} (${other}: ${rest})`];
}
/** `: "spam" 12.1 % → 31.0 %`, or nothing where no label may be shown. */
function moved({ label, base, head }) {
    if (base === null || head === null)
        return [];
    if (label !== null)
        return [':', { label }, pair([base, head], 'percent')];
    return [`: median ${pair([base, head], null)}`];
}
const DISTRIBUTIONS = {
    truth: 'the true labels are distributed otherwise',
    prediction: 'head predicts otherwise than base',
    score: 'scores are distributed otherwise',
};
function distribution(quality) {
    const { what, column, label } = quality;
    const numbers = label === null && quality.test === 'kolmogorov-smirnov';
    const words = what === 'truth' && numbers ? 'true values are distributed otherwise' : DISTRIBUTIONS[what];
    const subject = words === undefined ? [nameOf(column), 'is distributed otherwise'] : [words];
    const ofScore = what === 'score' ? ['in', nameOf(column)] : [];
    return [...subject, ...ofScore, ...moved(quality)];
}
function calibration({ base, head, label, bins }) {
    const better = (head ?? 0) < (base ?? 0);
    const bin = bins.find(({ from, to }) => label === `${from.toFixed(2)}–${to.toFixed(2)}`);
    const shown = bin === undefined || bin.base.outcome === null || bin.head.outcome === null
        ? ''
        : `: ${pair([bin.base.outcome, bin.head.outcome], 'percent')} of them came true`;
    return [
        `scores come true ${better ? 'more' : 'less'} as they say: calibration error ${pair([base, head], 'fraction')}, most for scores from ${label ?? '0 to 1'}${shown}`,
    ];
}
/** What is empty, in words. */
function cellsOf({ part, column }) {
    if (part === null)
        return ['cells of', nameOf(column)];
    return [{ truth: 'true labels', prediction: 'predictions', score: 'scores' }[part]];
}
/** How strong it is, in brackets. */
function strength({ psi, p, pAdjusted, what, test, statistic }) {
    const parts = [
        psi === null ? null : `PSI ${psi.toFixed(2)}`,
        test === 'kolmogorov-smirnov' && statistic !== null ? `D = ${statistic.toFixed(2)}` : null,
        p === null ? null : (0,_probability_js__WEBPACK_IMPORTED_MODULE_2__/* .pText */ .C6)(pAdjusted ?? p),
    ].filter((part) => part !== null);
    const silent = what === 'missing' || what === 'duplicates' || parts.length === 0;
    return silent ? '' : `(${parts.join(', ')})`;
}
function pieces(quality) {
    const { what, column, base, head, examples } = quality;
    switch (what) {
        case 'rows':
            return [
                `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(Math.round(head ?? 0), 'example')} in head, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(Math.round(base ?? 0))} in base`,
            ];
        case 'absent':
            return ['column', nameOf(column), 'of base is not in head'];
        case 'not-numbers':
            return ['column', nameOf(column), 'holds numbers in base and text in head'];
        case 'relabelled':
            return [
                `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(counted(quality).after)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(examples.head, 'example')} have another truth in head than in base`,
            ];
        case 'missing':
            return gap(quality, [...cellsOf(quality), 'are empty']);
        case 'duplicates':
            return gap(quality, ['rows repeat an earlier', nameOf(column)]);
        case 'entropy': {
            const less = (head ?? 0) < (base ?? 0);
            return [`the predictions are ${less ? 'less' : 'more'} varied: ${pair([base, head], null)} bits`];
        }
        case 'calibration':
            return calibration(quality);
        default:
            return distribution(quality);
    }
}
/** What the model has said; everything else is what it was asked, and comes before any metric. */
const SAID = ['prediction', 'entropy', 'score', 'calibration'];
const isOfData = ({ what }) => !SAID.includes(what);
/** What makes every metric of the suite suspect, whatever it says. */
const SPOILING = ['rows', 'absent', 'relabelled', 'missing', 'duplicates'];
/** Whether a reader should look here before anything else. */
function isSuspect({ severity, what, part }) {
    return severity === 'high' && SPOILING.includes(what) && (part !== null || what !== 'missing');
}
/** The sentence of it; what comes first in a list may be pointed at. */
function sentenceOf(quality, place) {
    const pointed = place === 0 && isSuspect(quality) ? ': look here first' : '';
    return [{ name: quality.suite }, ':', ...pieces(quality), strength(quality), pointed];
}
/** A piece that begins with a colon belongs to what stands before it. */
function written(pieces, { name, label, prose }) {
    return pieces.reduce((text, piece) => {
        const blank = text === '' ? '' : ' ';
        if (typeof piece === 'object') {
            return `${text}${blank}${'name' in piece ? name(piece.name) : label(piece.label)}`;
        }
        const glue = piece.startsWith(':') ? ':' : '';
        const words = piece.slice(glue.length).trim();
        return `${text}${glue}${words === '' ? '' : `${blank}${prose(words)}`}`;
    }, '');
}
const NAME = 120;
/** The sentences as plain text, each in one line; not yet fit for a terminal. */
function qualityTexts(found) {
    const writing = {
        name: (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, NAME),
        label: (label) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(label, NAME)}"`,
        prose: (words) => words,
    };
    return found.map((quality, place) => written(sentenceOf(quality, place), writing));
}
function qualityMarkdowns(found) {
    const writing = { name: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, label: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, prose: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$ };
    return found.map((quality, place) => written(sentenceOf(quality, place), writing));
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96523);

async function spoken(locale) {
    if (locale === 'en')
        return _english_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V;
    const { CHINESE } = await __webpack_require__.e(/* import() */ 9885).then(__webpack_require__.bind(__webpack_require__, 29885));
    return CHINESE;
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
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
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
