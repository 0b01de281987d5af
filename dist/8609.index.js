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

// EXTERNAL MODULE: ./build/js/failure/translator.js
var translator = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
;// CONCATENATED MODULE: ./build/js/render/audit.js



function indented(text, indent, { width }) {
    const lines = (0,columns/* wrap */.LV)((0,render_escape/* plainText */.wh)(text), Math.max(40, width - indent.length)).map(render_escape/* plainText */.wh);
    return lines.map((line) => `${indent}${line}`);
}
function findingLines({ code, where, what, fix }, room, { printed }) {
    const place = where === null ? '' : ` ${(0,render_escape/* plainText */.wh)(where)}`;
    const mend = fix === null ? [] : indented(`${printed.fix}${fix}`, '  ', room);
    return [`${code}${place}`, ...indented(what, '  ', room), ...mend, ''];
}
function renderAudit(result, room, language = english/* ENGLISH */.V) {
    const words = language.printed.audit;
    const { findings } = result;
    const looked = words.looked(result);
    if (findings.length === 0)
        return words.nothing(looked);
    const lines = findings.flatMap((one) => findingLines(one, room, language));
    return [words.found(findings.length, looked), '', ...lines].join('\n').trimEnd();
}

// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
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
const finding = (match, told) => ({ match, told });
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
    return [finding(null, (0,catalogue/* fault */.DG)('AUDIT_NO_DIRECTION', null, { ids: ids.slice(0, NAMED), count: ids.length }))];
}
/** `null` where no record has another before it. */
function audit(history, config, { today, translate }) {
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
    const found = [
        ...short.map((one) => finding(null, one)),
        ...alwaysRed(recent),
        ...config.rules.flatMap((rule) => auditRule(rule, standing).map((one) => finding(rule.match, one))),
        ...goneRequired(config.required, standing).map(({ id, told }) => finding(id, told)),
        ...waivers.map((one) => finding(null, one)),
        ...goneMetrics(history).map(({ id, told }) => finding(id, told)),
        ...constantMetrics(history).map(({ id, told }) => finding(id, told)),
        ...withoutDirection((0,prospect/* undirected */.w)(next)),
    ];
    return {
        schema: 'holdline/audit@1',
        runs: turns.length,
        rules: config.rules.length,
        measurements: next.head.length,
        findings: found.map(({ match, told }) => {
            const { code, where, what, fix } = translate(told);
            return { code, match, where, what, fix };
        }),
    };
}

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/replayed.js
var replayed = __webpack_require__(13580);
;// CONCATENATED MODULE: ./build/js/commands/audit.js






async function auditGate(world, options, screen) {
    const { history, config } = await (0,replayed/* replayed */.l)(world, options, 'audit');
    const result = audit(history, config, {
        today: world.now().toISOString().slice(0, 10),
        translate: await (0,translator/* translator */.N)(options.locale),
    });
    if (result === null)
        throw (0,replayed/* nothingToReplay */.u)(history);
    if (options.format === 'json')
        return { status: ending/* DONE */.DH, output: `${JSON.stringify(result, null, 2)}\n` };
    return { status: ending/* DONE */.DH, output: `${renderAudit(result, screen, await (0,spoken/* spoken */.v)(options.locale))}\n` };
}


/***/ })

};
