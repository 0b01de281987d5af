export const id = 609;
export const ids = [609];
export const modules = {

/***/ 8609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditGate: () => (/* binding */ auditGate)
});

// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(428);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
;// CONCATENATED MODULE: ./build/js/render/audit.js



function indented(text, indent, { width }) {
    const lines = (0,columns/* wrap */.LV)((0,render_escape/* plainText */.wh)(text), Math.max(40, width - indent.length));
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

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 31 modules
var catalogue = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/js/judge/prospect.js
var prospect = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/js/judge/waivers.js
var judge_waivers = __webpack_require__(5915);
// EXTERNAL MODULE: ./build/js/replay/alarms.js
var alarms = __webpack_require__(1456);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
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
var matches = __webpack_require__(3057);
// EXTERNAL MODULE: ./build/js/judge/scale.js
var scale = __webpack_require__(7308);
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
var turn = __webpack_require__(8549);
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
var ending = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/js/commands/replayed.js
var replayed = __webpack_require__(1199);
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

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ localStore)
/* harmony export */ });
/* harmony import */ var _gate_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);
/* harmony import */ var _history_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6738);


function localStore(world, given, config) {
    const place = given ?? config.history.place;
    const { outcomes } = config.history;
    return place?.store === 'folder'
        ? (0,_history_local_js__WEBPACK_IMPORTED_MODULE_1__/* .localHistory */ .K)(world, place.folder, { outcomes, seal: (0,_gate_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(world, config) })
        : null;
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replayed),
/* harmony export */   u: () => (/* binding */ nothingToReplay)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4275);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6486);
/** What the commands share that replay a history: it is read, and its trouble is told. */




/** Fails where no history was named, and with whatever keeps it from being read. */
async function replayed(world, options, command) {
    const { config } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .t)(world, options.config);
    const store = (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .x)(world, options.history, config);
    if (store === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command, flag: '--history DIR' });
    const { records, damaged, notices } = await store.read();
    for (const notice of notices)
        world.log.warn((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(notice));
    return { history: { records, damaged }, config };
}
/** There is nothing to hold against anything. */
function nothingToReplay({ records }) {
    const held = records.filter(({ measurements }) => measurements.length > 0).length;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('REPLAY_NOTHING', null, { records: held });
}


/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ prospectsOf),
/* harmony export */   w: () => (/* binding */ undirected)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1052);
/* harmony import */ var _hearing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6408);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3690);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2872);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(793);
/** What the newest turn of a history expects of the next run of each measurement, if nothing changes. */





/** Whether the measurement's values never moved is told by a noise of 0, whatever floor the judge lays under it. */
function prospectOf({ found, past }, shares) {
    const { given, terms, head, id, orientation } = found;
    const prediction = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRun */ .B6)(past, shares);
    const compared = given === null ? null : (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .compareHistory */ .w)(given, past, shares);
    if (prediction === null || compared === null || given === null || orientation === null)
        return null;
    const { ruler, level } = past;
    const multiplier = Math.sqrt(1 + 1 / level.effectiveCount);
    const at = ruler.valueAt(level.reference);
    return {
        id,
        measurement: head,
        terms,
        direction: orientation.direction,
        records: given.series.length,
        level: at,
        noise: Math.abs(ruler.valueAt(level.reference - level.scale) - at),
        margin: given.scale.margin,
        chanceOfWorse: (value) => prediction.cdf(ruler.measure(value) - level.reference, multiplier),
        worstAt: (chance) => ruler.valueAt(level.reference + prediction.quantile(chance, multiplier)),
        reach: compared.reach,
    };
}
/** Of every measurement with a direction and enough of a past. */
function prospectsOf(trial) {
    const opened = trial.head.flatMap((head) => {
        const found = (0,_hearing_js__WEBPACK_IMPORTED_MODULE_0__/* .openHearing */ .n)(trial, head, (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .termsFor */ .$_)(trial.rules, head));
        return found === null || found.past === null ? [] : [{ found, past: found.past }];
    });
    const shares = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShapes */ .Qy)(opened.map(({ past }) => past));
    const found = opened.flatMap((one) => prospectOf(one, shares) ?? []);
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Measurements of which it is not known which way is better. */
function undirected(trial) {
    return trial.head
        .filter((head) => (0,_hearing_js__WEBPACK_IMPORTED_MODULE_0__/* .openHearing */ .n)(trial, head, (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .termsFor */ .$_)(trial.rules, head)) === null)
        .map(_model_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementId */ .I);
}


/***/ }),

/***/ 428:
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

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ isAlarm),
/* harmony export */   j9: () => (/* binding */ aftermathOfTurn),
/* harmony export */   r6: () => (/* binding */ judgedTurn)
/* harmony export */ });
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9957);
/* harmony import */ var _stats_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);


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

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ nextTrial),
/* harmony export */   oA: () => (/* binding */ turnsOf)
/* harmony export */ });
/* unused harmony exports suitesOf, turnAt */
/* harmony import */ var _gate_matches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3057);
/* harmony import */ var _gate_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);
/* harmony import */ var _history_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3204);
/* harmony import */ var _history_comparable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4221);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(528);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1052);






/** The suites of which a record holds measurements. */
function suitesOf({ measurements }) {
    return [...new Set(measurements.flatMap(({ id }) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(id)?.suite ?? []))];
}
/** What a configuration forbids to compare was not compared on that day either. */
function refusedOf(record, bases, names) {
    const own = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(record);
    const refused = new Map();
    for (const [suite, base] of bases) {
        const theirs = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(base.record).get(suite) ?? {};
        const differing = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_2__/* .disagreement */ .fn)(theirs, own.get(suite) ?? {}, names);
        if (differing !== null)
            refused.set(suite, { kind: 'fingerprint-differs', ...differing });
    }
    return refused;
}
function trialOf(before, record, config) {
    const bases = (0,_history_base_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseBases */ .g)(before, suitesOf(record), []);
    if (bases.size === 0)
        return null;
    const told = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableHistory */ .rW)(before, (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(record), config.comparable);
    const { window } = config.history;
    return {
        head: record.measurements.flatMap((measurement) => (0,_gate_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(measurement) ?? []),
        base: (0,_gate_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOfBases */ .C)(bases),
        baseIsRecord: true,
        series: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_4__/* .seriesById */ .Uh)(told, window),
        boundaries: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_4__/* .boundariesById */ .lh)(told, window, _gate_matches_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesGlob */ .k),
        recordRuns: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_4__/* .recordRunsById */ .MC)(told, window),
        refused: refusedOf(record, bases, config.comparable),
        // Tags and commits are of the day; the best level is in the series themselves.
        anchor: config.anchor?.kind === 'best' ? { name: 'best', values: null } : null,
        paired: new Map(),
        rules: config.rules,
        required: config.required,
        waivers: [],
        accepted: null,
        today: record.at.slice(0, 10),
        decision: config.decision,
        partial: true,
    };
}
/** `null` where the record holds no measurements, or nothing came before it. */
function turnAt(history, index, config) {
    const record = history.records[index];
    if (record === undefined || record.measurements.length === 0)
        return null;
    const trial = trialOf({ records: history.records.slice(0, index), damaged: [] }, record, config);
    return trial === null ? null : { index, record, trial };
}
/** The run that is still to come, as like the newest record of each suite as can be; `null` where there is none. */
function nextTrial(history, config) {
    const suites = [...new Set(history.records.flatMap(suitesOf))];
    const newest = [...(0,_history_base_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseBases */ .g)(history, suites, []).entries()];
    const [first] = newest.map(([, { record }]) => record);
    if (first === undefined)
        return null;
    const measurements = newest.flatMap(([suite, { record }]) => record.measurements.filter(({ id }) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(id)?.suite === suite));
    const about = newest.flatMap(([suite, { record }]) => record.head.suites.filter(({ name }) => name === suite));
    return trialOf(history, { ...first, measurements, head: { ...first.head, suites: about } }, config);
}
/** All turns of a history, oldest first. */
function turnsOf(history, config) {
    return history.records.flatMap((_, index) => turnAt(history, index, config) ?? []);
}


/***/ })

};
