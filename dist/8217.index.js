export const id = 8217;
export const ids = [8217,1052];
export const modules = {

/***/ 84275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);
/* harmony import */ var _config_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58711);
/** Reads the configuration that was named, or the usual one where it is there. */



/** Fails where a configuration was named and is not there, and with every fault of one that is. */
async function configured(world, named) {
    const path = named ?? _config_option_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONFIG */ .kV;
    const text = await world.files.readText(path);
    if (text === null && named !== null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('CONFIG_MISSING', named, {});
    if (text === null)
        return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_0__.DEFAULTS, source: null };
    const { decodeConfig } = await Promise.all(/* import() */[__webpack_require__.e(5974), __webpack_require__.e(1052)]).then(__webpack_require__.bind(__webpack_require__, 65974));
    const config = await decodeConfig(path, text);
    return { config, source: { path, sha256: world.sha256(text) } };
}


/***/ }),

/***/ 73062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ letsThrough),
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   Gv: () => (/* binding */ NOT_JUDGED),
/* harmony export */   Vi: () => (/* binding */ MISUSED),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/** How a command ends: what it prints on standard output, and its exit status. */


const DONE = 0;
const FAILED = 1;
const MISUSED = 2;
const NOT_JUDGED = 3;
/**
 * Whether what kept the gate from judging is only that the history, which was there, can't be had.
 * Nothing else can be softened by `on-error: warn`: a gate that measured nothing must not be green.
 */
function onlyHistoryFailed(report) {
    const decisive = report.notices.filter((notice) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(notice.code) !== 'notice');
    const history = decisive.filter((notice) => notice.code in _failure_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyFaults */ .O);
    return report.verdicts.length === 0 && decisive.length > 0 && history.length === decisive.length;
}
/** Whether the result lets the job go on, by `fail-on` and `on-error`. */
function letsThrough(report) {
    if (report.result === 'error')
        return report.policy.onError === 'warn' && onlyHistoryFailed(report);
    return report.result !== 'fail' || report.policy.failOn === 'never';
}
/** The exit status of `check`. */
function statusOf(report) {
    if (letsThrough(report))
        return DONE;
    return report.result === 'error' ? NOT_JUDGED : FAILED;
}


/***/ }),

/***/ 76486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ localStore)
/* harmony export */ });
async function localStore(world, given, config) {
    const place = given ?? config.history.place;
    if (place?.store !== 'folder')
        return null;
    const [{ localHistory }, { sealOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2301), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 56738)),
        __webpack_require__.e(/* import() */ 8743).then(__webpack_require__.bind(__webpack_require__, 28743)),
    ]);
    const { outcomes } = config.history;
    return localHistory(world, place.folder, { outcomes, seal: sealOf(world, config) });
}


/***/ }),

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replayed),
/* harmony export */   u: () => (/* binding */ nothingToReplay)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84275);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76486);
/** What the commands share that replay a history: it is read, and its trouble is told. */




/** Fails where no history was named, and with whatever keeps it from being read. */
async function replayed(world, options, command) {
    const { config } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .t)(world, options.config);
    const store = await (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .x)(world, options.history, config);
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

/***/ 64447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULTS: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/** The configuration as the gate uses it, with every default filled in. */
/** What applies where there is no configuration, or it does not say. */
const DEFAULTS = {
    suites: [],
    rules: [],
    requirements: [],
    required: [],
    anchor: null,
    comparable: [],
    waivers: [],
    decision: { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist', correction: 'bh', seed: 1 },
    pairing: { minPaired: 0.95 },
    respond: { labels: {}, dispatch: null, dryRun: false },
    exports: [],
    notify: [],
    history: { place: null, keep: 500, window: 100, outcomes: 5 },
    limits: {},
    health: {
        maxAge: null,
        workflows: [],
        issue: null,
        anomalies: ['level', 'change-point', 'drift'],
        sources: [],
    },
    privacy: {
        encryptionKey: null,
        minGroup: 20,
        showExamples: false,
        redact: ['email', 'phone', 'key'],
        noiseEpsilon: null,
    },
};


/***/ }),

/***/ 53204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ chooseBases)
/* harmony export */ });
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90528);

/** `line`: the wanted commit first, then its ancestors; empty where it is not known. */
function chooseBases(history, suites, line) {
    const distances = new Map(line.map((sha, distance) => [sha, distance]));
    const distanceOf = (record) => (record.sha === null ? undefined : distances.get(record.sha));
    const nearestFirst = history.records
        .filter((record) => distanceOf(record) !== undefined)
        // Of several runs of one commit the newest counts: the sort is stable, and the newest stand first.
        .reverse()
        .sort((a, b) => (distanceOf(a) ?? 0) - (distanceOf(b) ?? 0));
    // The newest of a list is its last: the nearest record must stand there.
    const near = (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .basesBySuite */ .UT)({ records: nearestFirst.reverse(), damaged: [] }, suites);
    const newest = (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .basesBySuite */ .UT)(history, suites);
    const chosen = new Map();
    for (const [suite, record] of new Map([...newest, ...near])) {
        chosen.set(suite, { record, distance: distanceOf(record) ?? null });
    }
    return chosen;
}


/***/ }),

/***/ 17290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText),
/* harmony export */   X: () => (/* binding */ matchesId)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41052);

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


/***/ }),

/***/ 11372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ prospectsOf),
/* harmony export */   w: () => (/* binding */ undirected)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41052);
/* harmony import */ var _hearing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86408);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93690);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62872);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30793);
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

/***/ 98549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ nextTrial),
/* harmony export */   oA: () => (/* binding */ turnsOf)
/* harmony export */ });
/* unused harmony exports suitesOf, turnAt */
/* harmony import */ var _gate_matches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73057);
/* harmony import */ var _gate_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38792);
/* harmony import */ var _history_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53204);
/* harmony import */ var _history_comparable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44221);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90528);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41052);






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
