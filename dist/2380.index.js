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

// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
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
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => {
        const cells = row.map((cell, column) => column === 0 ? (0,columns/* padEnd */.f)(cell, widths[column] ?? 0) : (0,columns/* padStart */.CF)(cell, widths[column] ?? 0));
        return `  ${cells.join('  ')}`.trimEnd();
    });
}
function falseAlarmLines({ falseAlarms, red, runs }) {
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
    return [`False alarms: ${falseAlarms.runs} of ${(0,number/* countText */.lT)(runs, 'run')}, ${rate}.`, ...rest];
}
function mergesText({ mergesUntilSeen }) {
    return mergesUntilSeen === null ? 'most never' : String(mergesUntilSeen);
}
function detectionLines({ detection, smallestSeen }) {
    const [first] = detection;
    if (first === undefined)
        return [];
    const rows = detection.map((one) => [
        `${one.sigma} sd`,
        percent(one.power),
        `${one.interval.map(percent).join(' to ')}`,
        mergesText(one),
    ]);
    const sees = smallestSeen === null
        ? `Not even ${detection.at(-1)?.sigma} standard deviations are seen at once four times in five.`
        : `The smallest loss seen at once four times in five: ${smallestSeen.toFixed(1)} standard deviations of a run.`;
    return [
        `Losses planted into one measurement, ${first.planted} of each size:`,
        ...aligned([['size', 'seen at once', '95 %', 'merges until seen'], ...rows]),
        sees,
    ];
}
function measurementRow(one) {
    return [
        (0,columns/* shorten */.ml)((0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(one.id, 200)), NAME),
        (0,number/* valueText */.Ru)(one.level, one.unit),
        (0,number/* sizeText */.lP)(one.noise, one.unit),
        (0,number/* sizeText */.lP)(one.smallestSeen, one.unit),
        `${one.falseAlarms} of ${one.alarms}`,
    ];
}
function measurementLines({ measurements }) {
    if (measurements.length === 0)
        return [];
    const shown = measurements.slice(0, MOST_ROWS).map(measurementRow);
    const rest = measurements.length - shown.length;
    const more = rest === 0 ? [] : [`  and ${rest} more (--format json)`];
    return [
        ...aligned([['measurement', 'stands at', 'one sd', 'seen from', 'false alarms'], ...shown]),
        ...more,
    ];
}
function ruleLines({ rules }) {
    if (rules.length === 0)
        return [];
    const rows = rules.map(({ match, measurements, alarms, falseAlarms }) => [
        match === null ? 'the default procedure' : (0,columns/* shorten */.ml)((0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(match, 200)), NAME),
        String(measurements),
        String(alarms),
        String(falseAlarms),
    ]);
    return aligned([['rule', 'measurements', 'alarms', 'false'], ...rows]);
}
function noticeLines({ what, fix }, { width }) {
    const text = fix === null ? what : `${what}; ${fix}`;
    return (0,columns/* wrap */.LV)((0,render_escape/* plainText */.wh)(text), Math.max(40, width - 2)).map((line, index) => `${index === 0 ? '! ' : '  '}${(0,render_escape/* plainText */.wh)(line)}`);
}
function renderBacktest(result, room) {
    const head = `${(0,number/* countText */.lT)(result.runs, 'run')} replayed, ${day(result.from)} to ${day(result.to)}, by the history alone: examples of old runs are not kept, and with them a gate sees more.`;
    const parts = [
        (0,columns/* wrap */.LV)(head, room.width),
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

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
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
function backtest(history, { config, seed, progress }) {
    const found = (0,turn/* turnsOf */.oA)(history, config);
    const turns = found.map((turn, index) => {
        if (index % STRIDE === STRIDE - 1)
            progress(`${index + 1} of ${found.length} runs replayed`);
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
        progress(`losses of ${detection.length} of ${SIGMAS.length} sizes planted`);
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
        notices: noticesOf(turns, places.length, config).map(report.noticeOf),
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
    const result = backtest(history, { config, seed, progress: world.log.info });
    if (result === null)
        throw (0,replayed/* nothingToReplay */.u)(history);
    if (options.format === 'json')
        return { status: ending/* DONE */.DH, output: `${JSON.stringify(result, null, 2)}\n` };
    return { status: ending/* DONE */.DH, output: `${renderBacktest(result, screen)}\n` };
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

/***/ 91200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
const asWritten = (fault) => fault;


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
