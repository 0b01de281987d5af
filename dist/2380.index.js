export const id = 2380;
export const ids = [2380];
export const modules = {

/***/ 42380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtestRules: () => (/* binding */ backtestRules)
});

// EXTERNAL MODULE: ./build/js/failure/translator.js
var translator = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/render/backtest.js




const NAME = 48;
const MOST_ROWS = 40;
const percent = (share) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
const day = (at) => at.slice(0, 10);
/** Columns as wide as their widest cell, the first to the left and the others to the right. */
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (0,columns/* displayWidth */.F1)(row[column] ?? ''))));
    return rows.map((row) => {
        const cells = row.map((cell, column) => column === 0 ? (0,columns/* padEnd */.f)(cell, widths[column] ?? 0) : (0,columns/* padStart */.CF)(cell, widths[column] ?? 0));
        return `  ${cells.join('  ')}`.trimEnd();
    });
}
function falseAlarmLines({ falseAlarms, red, runs }, words) {
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
function detectionLines({ detection, smallestSeen }, words) {
    const [first] = detection;
    if (first === undefined)
        return [];
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
function measurementRow(one, words) {
    return [
        (0,columns/* shorten */.ml)((0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(one.id, 200)), NAME),
        (0,number/* valueText */.Ru)(one.level, one.unit),
        (0,number/* sizeText */.lP)(one.noise, one.unit),
        (0,number/* sizeText */.lP)(one.smallestSeen, one.unit),
        words.ofAlarms(one.falseAlarms, one.alarms),
    ];
}
function measurementLines({ measurements }, words) {
    if (measurements.length === 0)
        return [];
    const shown = measurements.slice(0, MOST_ROWS).map((one) => measurementRow(one, words));
    const rest = measurements.length - shown.length;
    const more = rest === 0 ? [] : [`  ${words.more(rest)}`];
    return [...aligned([words.measurementColumns, ...shown]), ...more];
}
function ruleLines({ rules }, words) {
    if (rules.length === 0)
        return [];
    const rows = rules.map(({ match, measurements, alarms, falseAlarms }) => [
        match === null ? words.usualProcedure : (0,columns/* shorten */.ml)((0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(match, 200)), NAME),
        String(measurements),
        String(alarms),
        String(falseAlarms),
    ]);
    return aligned([words.ruleColumns, ...rows]);
}
function noticeLines({ what, fix }, { width }, words) {
    const text = fix === null ? what : words.noticed(what, fix);
    return (0,columns/* wrap */.LV)((0,render_escape/* plainText */.wh)(text), Math.max(40, width - 2)).map((line, index) => `${index === 0 ? '! ' : '  '}${(0,render_escape/* plainText */.wh)(line)}`);
}
function renderBacktest(result, room, language = english/* ENGLISH */.V) {
    const words = language.printed.backtest;
    const head = words.head({ runs: result.runs, from: day(result.from), to: day(result.to) });
    const parts = [
        (0,columns/* wrap */.LV)(head, room.width),
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

// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/translation.js
var translation = __webpack_require__(91200);
// EXTERNAL MODULE: ./build/js/gate/matches.js
var matches = __webpack_require__(73057);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/judge/prospect.js
var prospect = __webpack_require__(11372);
// EXTERNAL MODULE: ./build/js/judge/reach.js
var reach = __webpack_require__(45313);
// EXTERNAL MODULE: ./build/js/stats/wilson.js
var wilson = __webpack_require__(94264);
// EXTERNAL MODULE: ./build/js/replay/alarms.js
var alarms = __webpack_require__(91456);
// EXTERNAL MODULE: ./build/js/judge/judge.js + 6 modules
var judge = __webpack_require__(93657);
// EXTERNAL MODULE: ./build/js/judge/orientation.js
var judge_orientation = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/judge/rules.js
var rules = __webpack_require__(30793);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(41326);
// EXTERNAL MODULE: ./build/js/stats/noise.js
var noise = __webpack_require__(98848);
// EXTERNAL MODULE: ./build/js/stats/random.js
var random = __webpack_require__(7391);
;// CONCATENATED MODULE: ./build/js/replay/injection.js
/**
 * Losses of known size planted into a history: from one record on, one measurement is worse by so many standard
 * deviations of a run. How often is that seen at once, and how many merges does it take?
 */









const SIGMAS = [0.5, 1, 1.5, 2, 3, 4];
/** A loss that is not seen in so many merges counts as never seen. */
const MOST_MERGES = 10;
/** Fewer values have no standard deviation worth the name. */
const FEWEST_VALUES = 5;
const MOST_PLACES = 100;
const FOLLOWED = 40;
/** So many measurements of a large report are judged again for each loss. */
const BESIDE = 12;
const SEEN = 0.8;
/** One standard deviation of a run of this measurement, or `null` where it has none, or no direction. */
function stepOf({ trial }, head) {
    const series = trial.series.get((0,identity/* measurementId */.I)(head)) ?? [];
    const orientation = (0,judge_orientation/* orientationOf */.MX)(head, (0,rules/* termsFor */.$_)(trial.rules, head));
    if (series.length < FEWEST_VALUES || head.value === null || orientation === null)
        return null;
    const size = (0,noise/* successiveNoise */.S)([...series, head.value]);
    const moves = size > 0;
    if (!moves)
        return null;
    const { direction, target } = orientation;
    const down = direction === 'higher' || (direction === 'target' && head.value < target);
    return down ? -size : size;
}
/** Every measurement that can turn a turn red and has not, of which the noise is known. */
function placesOf(turns) {
    return turns.flatMap(({ turn, judgement }, at) => {
        const green = judgement.verdicts.filter((verdict) => verdict.severity === 'fail' && !(0,alarms/* isAlarm */.Ic)(verdict));
        const ids = new Set(green.map(({ id }) => id));
        return turn.trial.head.flatMap((head) => {
            const id = (0,identity/* measurementId */.I)(head);
            const step = ids.has(id) ? stepOf(turn, head) : null;
            return step === null ? [] : [{ id, at, step }];
        });
    });
}
/** Some places, chosen by the seed. */
function plantingOf(turns, seed) {
    const all = placesOf(turns);
    const order = (0,random/* shuffled */.A4)(all.map((_, index) => index), (0,random/* randomOf */.Rn)(seed));
    return { turns, places: order.slice(0, MOST_PLACES).flatMap((index) => all[index] ?? []) };
}
/** The turn as it would have been after `merges` of them with the loss in one measurement. */
function planted({ trial }, id, loss) {
    const worse = (one) => (0,identity/* measurementId */.I)(one) === id && one.value !== null ? { ...one, value: one.value + loss.by } : one;
    const base = new Map(trial.base);
    const before = base.get(id);
    if (before !== undefined && loss.merges > 0)
        base.set(id, worse(before));
    const values = trial.series.get(id) ?? [];
    const first = values.length - loss.merges;
    const moved = values.map((value, index) => (index >= first ? value + loss.by : value));
    return { ...trial, head: trial.head.map(worse), base, series: new Map([...trial.series, [id, moved]]) };
}
/**
 * Of a large report a few measurements are judged beside this one, at the share of alpha that they are of all: for a
 * lone loss that is what the correction over all of them asks.
 */
function narrowed(trial, id) {
    const most = trial.head.length;
    if (most <= BESIDE)
        return trial;
    const own = trial.head.findIndex((one) => (0,identity/* measurementId */.I)(one) === id);
    const stride = Math.floor(most / BESIDE);
    const head = trial.head.filter((_, index) => index % stride === own % stride).slice(0, BESIDE);
    const kept = head.some((one) => (0,identity/* measurementId */.I)(one) === id)
        ? head
        : [...head, ...trial.head.slice(own, own + 1)];
    const share = kept.length / most;
    const { alpha, alphaWarn } = trial.decision;
    const ids = new Set(kept.map(identity/* measurementId */.I));
    const base = new Map([...trial.base].filter(([other]) => ids.has(other)));
    return {
        ...trial,
        head: kept,
        base,
        decision: { ...trial.decision, alpha: alpha * share, alphaWarn: alphaWarn * share },
    };
}
function isSeen(trial, id) {
    const { verdicts } = (0,judge/* judge */.S)({ ...narrowed(trial, id), required: [] });
    return verdicts.some((verdict) => verdict.id === id && (0,alarms/* isAlarm */.Ic)(verdict));
}
/** How many merges it takes until the gate is red for it; infinite where it is not within `most`. */
function mergesUntilSeen(turns, { id, at, step }, of) {
    let merges = 0;
    for (const { turn } of turns.slice(at)) {
        if (merges >= of.most)
            break;
        if (!turn.record.measurements.some((one) => one.id === id))
            continue;
        if (isSeen(planted(turn, id, { by: of.sigma * step, merges }), id))
            return merges + 1;
        merges += 1;
    }
    return Number.POSITIVE_INFINITY;
}
/** How well losses of this size are seen. */
function detectionOf({ turns, places }, sigma) {
    const seen = places.filter((place) => mergesUntilSeen(turns, place, { sigma, most: 1 }) === 1).length;
    // Where the history ends soon after, it can't be told how long it would have taken.
    const followed = places.filter(({ at }) => at + MOST_MERGES <= turns.length).slice(0, FOLLOWED);
    const middle = (0,median/* median */.J)(followed.map((place) => mergesUntilSeen(turns, place, { sigma, most: MOST_MERGES })));
    return {
        sigma,
        planted: places.length,
        power: seen / places.length,
        interval: (0,wilson/* wilson */.r)(seen, places.length),
        mergesUntilSeen: Number.isFinite(middle) ? middle : null,
    };
}
/** Where the line between two sizes reaches four in five. */
function smallestSeen(detection) {
    let before = { sigma: 0, power: 0 };
    for (const one of detection) {
        if (one.power >= SEEN) {
            const share = (SEEN - before.power) / (one.power - before.power);
            return before.sigma + share * (one.sigma - before.sigma);
        }
        before = one;
    }
    return null;
}

// EXTERNAL MODULE: ./build/js/replay/turn.js
var turn = __webpack_require__(98549);
;// CONCATENATED MODULE: ./build/js/replay/backtest.js










const MONTH = 30.44 * 86_400_000;
/** From here on a history has a noise of its own. */
const FEWEST_RUNS = 5;
/** Progress is told after so many runs. */
const STRIDE = 100;
function countsOf(turns) {
    const counts = { false: 0, real: 0, open: 0, fault: 0 };
    for (const turn of turns) {
        const kind = (0,alarms/* aftermathOfTurn */.j9)(turn);
        if (kind !== null)
            counts[kind] += 1;
    }
    return counts;
}
function span(turns) {
    const times = turns.map(({ turn }) => turn.record.at);
    const [from = '', to = ''] = [times[0], times.at(-1)];
    return { from, to };
}
function falseAlarmsOf(turns, runs) {
    const { from, to } = span(turns);
    const months = (Date.parse(to) - Date.parse(from)) / MONTH;
    const perRun = runs / turns.length;
    // The first of n runs starts the clock, so n − 1 of them fill the time.
    const perMonth = months > 0 ? (perRun * (turns.length - 1)) / months : null;
    return { runs, perRun, interval: (0,wilson/* wilson */.r)(runs, turns.length), perMonth };
}
function rulesOf(turns, config) {
    const ids = [...new Set(turns.flatMap(({ judgement }) => judgement.verdicts.map(({ id }) => id)))];
    const alarms = turns.flatMap((turn) => turn.alarms);
    const ruleOf = (match, where, has) => {
        const own = alarms.filter(({ id }) => has(id));
        return {
            match,
            where,
            measurements: ids.filter(has).length,
            alarms: own.length,
            falseAlarms: own.filter(({ aftermath }) => aftermath === 'false').length,
        };
    };
    const rules = config.rules.map(({ match, where }) => ruleOf(match, where, (id) => (0,matches/* matchesGlob */.k)(match, id)));
    const bare = (id) => !config.rules.some(({ match }) => (0,matches/* matchesGlob */.k)(match, id));
    return [...rules, ruleOf(null, null, bare)].filter(({ match, measurements }) => match !== null || measurements > 0);
}
function measurementsOf(history, turns, config) {
    const trial = (0,turn/* nextTrial */.io)(history, config);
    if (trial === null)
        return [];
    const prospects = (0,prospect/* prospectsOf */.f)(trial);
    const alarms = turns.flatMap((turn) => turn.alarms);
    const alpha = (0,reach/* alphaAmong */.t)(config.decision.alpha, prospects.length);
    return prospects.map(({ id, measurement, records, level, noise, margin, reach }) => {
        const own = alarms.filter((alarm) => alarm.id === id);
        return {
            id,
            unit: measurement.unit,
            records,
            level,
            noise,
            smallestSeen: Math.max(margin, reach(alpha)),
            alarms: own.length,
            falseAlarms: own.filter(({ aftermath }) => aftermath === 'false').length,
        };
    });
}
function noticesOf(turns, places, config) {
    const told = [];
    if (turns.length < FEWEST_RUNS)
        told.push((0,catalogue/* fault */.DG)('REPLAY_SHORT', null, { runs: turns.length, needed: FEWEST_RUNS }));
    if (places === 0)
        told.push((0,catalogue/* fault */.DG)('BACKTEST_NO_NOISE', null, {}));
    if (config.anchor !== null && config.anchor.kind !== 'best')
        told.push((0,catalogue/* fault */.DG)('REPLAY_NO_ANCHOR', null, {}));
    return told;
}
/** `null` where no record has another before it. */
function backtest(history, { config, seed, progress, translate = translation/* asWritten */.q }) {
    const found = (0,turn/* turnsOf */.oA)(history, config);
    const turns = found.map((turn, index) => {
        if (index % STRIDE === STRIDE - 1)
            progress({ kind: 'replayed', done: index + 1, of: found.length });
        return (0,alarms/* judgedTurn */.r6)(history, turn);
    });
    if (turns.length === 0)
        return null;
    const counts = countsOf(turns);
    const planting = plantingOf(turns, seed);
    const { places } = planting;
    const detection = [];
    for (const sigma of places.length === 0 ? [] : SIGMAS) {
        detection.push(detectionOf(planting, sigma));
        progress({ kind: 'planted', done: detection.length, of: SIGMAS.length });
    }
    return {
        schema: 'holdline/backtest@1',
        runs: turns.length,
        ...span(turns),
        falseAlarms: falseAlarmsOf(turns, counts.false),
        red: { real: counts.real, fault: counts.fault, open: counts.open },
        detection,
        smallestSeen: smallestSeen(detection),
        rules: rulesOf(turns, config),
        measurements: measurementsOf(history, turns, config),
        notices: noticesOf(turns, places.length, config).map((one) => (0,report.noticeOf)(translate(one))),
    };
}

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/replayed.js
var replayed = __webpack_require__(13580);
;// CONCATENATED MODULE: ./build/js/commands/backtest.js






async function backtestRules(world, options, screen) {
    const { history, config } = await (0,replayed/* replayed */.l)(world, options, 'backtest');
    const seed = options.seed ?? config.decision.seed;
    const language = await (0,spoken/* spoken */.v)(options.locale);
    const translate = await (0,translator/* translator */.N)(options.locale);
    const result = backtest(history, {
        config,
        seed,
        progress: (step) => world.log.info(language.printed.backtest.progress(step)),
        translate,
    });
    if (result === null)
        throw (0,replayed/* nothingToReplay */.u)(history);
    if (options.format === 'json')
        return { status: ending/* DONE */.DH, output: `${JSON.stringify(result, null, 2)}\n` };
    return { status: ending/* DONE */.DH, output: `${renderBacktest(result, screen, language)}\n` };
}


/***/ }),

/***/ 33927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ redaction)
/* harmony export */ });
/* unused harmony export REDACTED_KINDS */
/**
 * Takes out of a text what must not be published: the one place through which every text of an example goes before it
 * reaches a report. What is taken out leaves its kind in brackets behind.
 *
 * Keys are known by what they begin with (GitHub, OpenAI, AWS, Google, Slack, Hugging Face, JSON web tokens): a long
 * hexadecimal number is more often the id of a document. A phone number has a `+`, or groups, or is a Chinese mobile one:
 * ten digits in a row are more often an id.
 */
/** Kinds that go by name; anything else in `privacy.redact` is a text, or a glob where it has `*` or `?`. */
const REDACTED_KINDS = ['email', 'phone', 'key'];
const PATTERNS = {
    email: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
    phone: /(?<![\w.+-])(?:\+\d(?:[ .\-()/]{0,2}\d){6,14}|\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,5}|\d{3}[ .-]\d{3}[ .-]\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\w-])/g,
    key: /(?<![A-Za-z0-9])(?:(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{30,60}|xox[abprs]-[A-Za-z0-9-]{10,200}|hf_[A-Za-z0-9]{20,100}|eyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,2000})/g,
};
/** More of one text is not looked at, and not shown either. */
const LONGEST = 10_000;
function isKind(word) {
    return REDACTED_KINDS.some((kind) => kind === word);
}
/** Whether the whole text is as the glob says: `*` any signs, `?` one. Linear but for a product of the two lengths. */
function isLike(text, glob) {
    let [at, sign, star, retry] = [0, 0, -1, 0];
    while (at < text.length) {
        if (glob[sign] === '*') {
            star = sign++;
            retry = at;
        }
        else if (sign < glob.length && (glob[sign] === '?' || glob[sign] === text[at])) {
            at++;
            sign++;
        }
        else if (star >= 0) {
            sign = star + 1;
            at = ++retry;
        }
        else
            return false;
    }
    while (glob[sign] === '*')
        sign++;
    return sign === glob.length;
}
/** A glob takes out the whole text, or each word that it fits. */
function withoutGlob(text, glob) {
    if (isLike(text, glob))
        return '[redacted]';
    return text.replace(/\S+/g, (word) => (isLike(word, glob) ? '[redacted]' : word));
}
/** What takes these kinds, texts and globs out of a text. */
function redaction(patterns) {
    const kinds = patterns.filter(isKind);
    const own = patterns.filter((pattern) => !isKind(pattern));
    return (text) => {
        let shown = text.slice(0, LONGEST);
        for (const pattern of own) {
            shown = /[*?]/.test(pattern) ? withoutGlob(shown, pattern) : shown.replaceAll(pattern, '[redacted]');
        }
        for (const kind of kinds)
            shown = shown.replace(PATTERNS[kind], `[${kind}]`);
        return shown;
    };
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   NZ: () => (/* binding */ NO_PAST),
/* harmony export */   dR: () => (/* binding */ dated)
/* harmony export */ });
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90528);
/** When the values of a trend were measured, and which of the runs was a release. */

const NO_PAST = { runs: [], places: new Map() };
const TAG = 'refs/tags/';
/** A name that is the commit itself says nothing of a release. */
function releaseOf({ ref, sha }, anchor) {
    if (ref?.startsWith(TAG) === true)
        return ref.slice(TAG.length);
    const isAnchor = sha !== null && anchor.sha === sha;
    return isAnchor && !sha.startsWith(anchor.name) ? anchor.name : null;
}
function pastOf(history, window, anchor) {
    const runs = history.records.map((record) => ({ at: record.at, sha: record.sha, release: releaseOf(record, anchor) }));
    return { runs, places: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsById */ .Tr)(history, window) };
}
/** The verdicts with the runs of their trends, and no runs but those. A trend may lack the oldest values of its series. */
function dated(verdicts, { runs, places }) {
    const used = new Set();
    const placed = verdicts.map((verdict) => {
        const known = places.get(verdict.id) ?? [];
        const { length } = verdict.trend;
        if (length === 0 || known.length < length)
            return { verdict, at: null };
        const at = known.slice(-length);
        for (const place of at)
            used.add(place);
        return { verdict, at };
    });
    const kept = [...used].sort((a, b) => a - b);
    const place = new Map(kept.map((old, index) => [old, index]));
    return {
        runs: kept.flatMap((index) => runs[index] ?? []),
        verdicts: placed.map(({ verdict, at }) => at === null ? verdict : { ...verdict, trendAt: at.map((old) => place.get(old) ?? 0) }),
    };
}


/***/ }),

/***/ 36403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noticeOf: () => (/* binding */ noticeOf),
  reportOf: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(33927);
// EXTERNAL MODULE: ./build/js/failure/translation.js
var translation = __webpack_require__(91200);
;// CONCATENATED MODULE: ./build/js/judge/result.js
const NONE = {
    passed: 0,
    improved: 0,
    regressed: 0,
    suspected: 0,
    violated: 0,
    inconclusive: 0,
    missing: 0,
    invalid: 0,
    incomparable: 0,
    waived: 0,
    new: 0,
};
const RED = ['regressed', 'violated', 'missing', 'invalid'];
/** Outcomes that fail under each `fail-on`. With `never` the result stays what it is; only the exit status does not follow. */
const FAILING = {
    regression: new Set(RED),
    suspected: new Set([...RED, 'suspected']),
    inconclusive: new Set([...RED, 'suspected', 'inconclusive']),
    never: new Set(RED),
};
/** How many verdicts have each outcome, whatever their severity. */
function countsOf(verdicts) {
    const counts = { ...NONE };
    for (const verdict of verdicts)
        counts[verdict.outcome]++;
    return counts;
}
/** The result by the contract's order: error, fail, neutral, pass. */
function resultOf(verdicts, failOn) {
    if (verdicts.length === 0)
        return 'error';
    if (verdicts.some((verdict) => verdict.outcome === 'incomparable'))
        return 'error';
    const failing = FAILING[failOn];
    if (verdicts.some((verdict) => verdict.severity === 'fail' && failing.has(verdict.outcome)))
        return 'fail';
    const held = verdicts.some((verdict) => verdict.outcome !== 'new');
    return held ? 'pass' : 'neutral';
}

// EXTERNAL MODULE: ./build/js/gate/past.js
var past = __webpack_require__(8590);
// EXTERNAL MODULE: ./build/js/gate/suites.js
var gate_suites = __webpack_require__(39867);
;// CONCATENATED MODULE: ./build/js/gate/report.js
/** Puts the judgement into the form that everything after it reads. */





function noticeOf({ code, where, what, fix }) {
    return { code, where, what, fix };
}
function headSide(request, evaluation, at) {
    const suites = evaluation === null ? [] : (0,gate_suites/* reportedSuites */.hH)(evaluation);
    return { sha: request.head.sha, ref: request.head.ref, run: request.head.run, at, suites };
}
function policyOf(request, { family, covered }) {
    const { decision, pairing } = request.config;
    return {
        failOn: request.failOn,
        onError: request.onError,
        config: request.configSource?.path ?? null,
        configSha256: request.configSource?.sha256 ?? null,
        alpha: decision.alpha,
        alphaWarn: decision.alphaWarn,
        style: decision.style,
        correction: 'bh',
        family,
        ...(covered.length === 0 ? {} : { covered }),
        minPaired: pairing.minPaired,
        seed: request.seed,
    };
}
/** Sentences quote cells and ids; where something stands, and how to mend it, is the user's own. */
function redacted(notice, redact) {
    return { ...notice, what: redact(notice.what) };
}
/** What keeps the gate from judging comes first: it is what the reader must mend. */
function byWeight(a, b) {
    return Number(a.weight === 'notice') - Number(b.weight === 'notice');
}
const NO_JUDGEMENT = {
    verdicts: [],
    unjudged: [],
    tradeOffs: [],
    covered: [],
    family: { fail: 0, warn: 0 },
};
/** The report; without a judgement its result is `error`, and its notices say why. */
function reportOf(request, findings) {
    const judgement = findings.judgement ?? NO_JUDGEMENT;
    const redact = (0,redaction/* redaction */.G)(request.config.privacy.redact);
    const { translate = translation/* asWritten */.q } = request;
    const { verdicts, runs } = (0,past/* dated */.dR)(judgement.verdicts, findings.past ?? past/* NO_PAST */.NZ);
    const createdAt = findings.now.toISOString();
    return {
        schema: 'holdline/report@1',
        result: resultOf(judgement.verdicts, request.failOn),
        createdAt,
        tool: { name: 'holdline', version: request.version },
        mode: request.mode,
        head: headSide(request, findings.evaluation, createdAt),
        base: findings.base,
        anchor: findings.anchor,
        counts: countsOf(judgement.verdicts),
        verdicts,
        unjudged: judgement.unjudged,
        drivers: findings.explained?.drivers ?? [],
        flips: findings.explained?.flips ?? [],
        quality: findings.explained?.quality ?? [],
        confusion: findings.explained?.confusion ?? [],
        ...(findings.curves === undefined ? {} : { curves: findings.curves }),
        ...(runs.length === 0 ? {} : { runs }),
        inputs: findings.inputs,
        policy: policyOf(request, judgement),
        notices: [...findings.notices].sort(byWeight).map((one) => redacted(noticeOf(translate(one)), redact)),
        deliveries: [],
    };
}


/***/ }),

/***/ 39867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ recordedSuites),
/* harmony export */   hH: () => (/* binding */ reportedSuites),
/* harmony export */   wP: () => (/* binding */ reportedHead)
/* harmony export */ });
function reportedSuite({ name, model, dataset, format, files }) {
    return { name, model, dataset, format, files };
}
function reportedSuites(evaluation) {
    return evaluation.suites.map(reportedSuite);
}
/** What a report says of a record's run. */
function reportedHead({ head }) {
    return { ...head, suites: head.suites.map(({ fingerprints: _, ...suite }) => suite) };
}
function recordedSuites(evaluation) {
    return evaluation.suites.map((suite) => {
        const reported = reportedSuite(suite);
        const { fingerprints } = suite;
        return Object.keys(fingerprints).length === 0 ? reported : { ...reported, fingerprints };
    });
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   Rn: () => (/* binding */ randomOf)
/* harmony export */ });
/* unused harmony export randomOfState */
/**
 * Random numbers that a seed determines, the same on every machine.
 *
 *   xoshiro128**:  result = rotl(s₁ · 5, 7) · 9, then the linear step below on the state s₀ … s₃
 *   seeding:       the state is the first four upper halves of SplitMix64's output from the seed
 *
 * Source: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021) article 36 (state
 * and scrambler as in their xoshiro128starstar.c, version 1.1); G. L. Steele, D. Lea, C. H. Flood, Fast splittable
 * pseudorandom number generators, OOPSLA 2014; whole numbers below a bound by rejection: D. Lemire, ACM Transactions on
 * Modeling and Computer Simulation 29 (2019) article 3.
 *
 * Example: the state 1, 2, 3, 4 gives 11520, 0, 5927040, 70819200.
 */
const TWO_32 = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;
function rotated(word, by) {
    return (word << by) | (word >>> (32 - by));
}
/** Random numbers from a state that is not all 0. */
function randomOfState(state) {
    let [s0, s1, s2, s3] = state;
    const word = () => {
        const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotated(s3, 11);
        return result;
    };
    const below = (bound) => {
        // The last, incomplete stretch of `bound` words would favour small numbers.
        const limit = TWO_32 - (TWO_32 % bound);
        let drawn = word();
        while (drawn >= limit)
            drawn = word();
        return drawn % bound;
    };
    return { word, below };
}
/** Four words from a seed, not all 0. */
function stateOf(seed) {
    let counter = BigInt(seed) & MASK_64;
    const next = () => {
        counter = (counter + 0x9e3779b97f4a7c15n) & MASK_64;
        let mixed = counter;
        mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
        mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
        return Number((mixed ^ (mixed >> 31n)) >> 32n);
    };
    return [next(), next(), next(), next()];
}
/** Random numbers from a whole seed. */
function randomOf(seed) {
    return randomOfState(stateOf(seed));
}
/** The values in a random order, by the shuffle of Fisher and Yates from the end; the input stays as it is. */
function shuffled(values, random) {
    const mixed = [...values];
    for (let i = mixed.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        const value = mixed[i] ?? 0;
        mixed[i] = mixed[j] ?? 0;
        mixed[j] = value;
    }
    return mixed;
}


/***/ })

};
