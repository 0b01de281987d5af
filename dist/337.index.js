export const id = 337;
export const ids = [337];
export const modules = {

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accept: () => (/* binding */ accept)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3949);
/* harmony import */ var _judge_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7290);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1052);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3062);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6486);








function recordOf(id, accepted, sha) {
    const at = accepted[0]?.at ?? '';
    return {
        schema: 'holdline/record@1',
        id,
        sha,
        ref: null,
        event: null,
        workflow: null,
        at,
        result: null,
        accepted,
        head: { sha, ref: null, run: id, at, suites: [] },
        measurements: [],
        outcomes: null,
    };
}
/** Every glob must match something that was recorded: an acceptance that accepts nothing is a typing mistake. */
function refuseIdle(globs, ids) {
    const places = ids.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$).filter((place) => place !== null);
    const idle = globs.filter((glob) => !places.some((place) => (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesId */ .X)(glob, place)));
    if (idle.length === 0)
        return;
    throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(idle.map((match) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ACCEPT_UNUSED', null, { match, nearest: (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(match, ids) })));
}
async function accept(world, globs, options) {
    const { config } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .t)(world, options.config);
    const store = (0,_local_js__WEBPACK_IMPORTED_MODULE_4__/* .localStore */ .x)(world, options.history, config);
    if (store === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command: 'accept', flag: '--history DIR' });
    const { records } = await store.read();
    refuseIdle(globs, [...new Set(records.flatMap((record) => record.measurements.map(({ id }) => id)))]);
    const at = world.now().toISOString();
    const accepted = globs.map((match) => ({ match, by: world.user(), at, reason: options.reason ?? '' }));
    const id = `accept-${world.randomId()}`;
    await store.append(recordOf(id, accepted, await world.gitHead()), new Map());
    world.log.info(`accepted ${globs.join(', ')}: the level starts anew with the newest record`);
    const result = { schema: 'holdline/accept@1', id, accepted };
    return { status: _ending_js__WEBPACK_IMPORTED_MODULE_3__/* .DONE */ .DH, output: options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : '' };
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

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText),
/* harmony export */   X: () => (/* binding */ matchesId)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);

/** Whether the glob matches the measurement. Time is at most length of glob × length of id. */
function matchesId(glob, place) {
    const braced = bracedGlob(glob);
    if (braced === null)
        return matchesText(glob, (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)(place));
    const bare = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: place.suite, metric: place.metric, labels: {} });
    if (!matchesText(braced.head, bare))
        return false;
    const written = Object.entries(place.labels).map(([key, value]) => ({
        key: asId(key),
        value: asId(value),
    }));
    return braced.labels.every((wanted) => written.some((label) => matchesText(wanted.key, label.key) && matchesText(wanted.value, label.value)));
}
/** Whether the whole text matches, `*` any characters and `?` one. */
function matchesText(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (glob[g] === '*') {
            // Only the last star needs trying again: whatever an earlier one could take, the last can take too.
            star = g++;
            resume = t;
        }
        else if (glob[g] === '?') {
            g++;
            t += width(text, t);
        }
        else if (g < glob.length && glob[g] === text[t]) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            resume += width(text, resume);
            t = resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}
/** A character outside the basic plane (an emoji, say) is two units of a JavaScript string, and one character. */
function width(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
/** A name as it stands in an id: quoted where it holds a character with a meaning of its own. */
function asId(name) {
    return (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: name, metric: 'm', labels: {} }).slice(0, -2);
}
/** The part before the braces and the labels in them; `null` where the glob has no list of labels at its end. */
function bracedGlob(glob) {
    const open = outsideQuotes(glob, '{', 0);
    if (open < 0 || !glob.endsWith('}'))
        return null;
    const inside = glob.slice(open + 1, -1);
    const labels = [];
    let start = 0;
    while (start <= inside.length) {
        const comma = outsideQuotes(inside, ',', start);
        const end = comma < 0 ? inside.length : comma;
        const pair = inside.slice(start, end);
        const equals = outsideQuotes(pair, '=', 0);
        if (equals < 1)
            return null;
        labels.push({ key: pair.slice(0, equals), value: pair.slice(equals + 1) });
        start = end + 1;
    }
    return { head: glob.slice(0, open), labels };
}
/** Where the character first stands outside of JSON strings, from `start` on; −1 where it does not. */
function outsideQuotes(text, wanted, start) {
    let quoted = false;
    for (let at = start; at < text.length; at++) {
        const found = text[at];
        if (quoted && found === '\\')
            at++;
        else if (found === '"')
            quoted = !quoted;
        else if (!quoted && found === wanted)
            return at;
    }
    return -1;
}


/***/ })

};
