export const id = 2558;
export const ids = [2558,8743];
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

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFiles: () => (/* binding */ explainFiles)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(33927);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/translator.js
var translator = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/js/gate/assemble.js + 2 modules
var assemble = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/js/gate/explain.js + 36 modules
var explain = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/js/gate/load.js
var load = __webpack_require__(28082);
// EXTERNAL MODULE: ./build/js/gate/measure.js + 1 modules
var measure = __webpack_require__(8166);
// EXTERNAL MODULE: ./build/js/gate/noise.js + 1 modules
var noise = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/js/gate/pairing.js + 13 modules
var pairing = __webpack_require__(67400);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/gate/slicing.js
var slicing = __webpack_require__(31805);
// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/js/render/confusion.js
var confusion = __webpack_require__(24123);
// EXTERNAL MODULE: ./build/js/render/data-folds.js
var data_folds = __webpack_require__(68474);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
;// CONCATENATED MODULE: ./build/js/render/fault-condition.js
function numberText(value) {
    return String(Number(value.toPrecision(6)));
}
function conditionText(condition, { name, words }) {
    const column = name(condition.column);
    if ('missing' in condition)
        return words.missing(column, condition);
    if ('is' in condition)
        return `${column} ${condition.holds ? '=' : '≠'} ${name(condition.is)}`;
    const above = numberText(condition.above);
    if (!condition.holds)
        return `${column} ≤ ${above}`;
    return `${column} > ${above}${condition.orMissing ? words.orMissing : ''}`;
}

;// CONCATENATED MODULE: ./build/js/render/fault-diagram.js


/** What stands inside `"…"` in a Mermaid diagram: everything else than plain signs as its character number. */
function mermaidText(text) {
    return (0,render_escape/* plainText */.wh)(text)
        .slice(0, 120)
        .replace(/[^\p{L}\p{N} ._,:?%=≠≤()/+-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
function mermaidLines(tree, words) {
    const bare = { name: (text) => text, words };
    const lines = [];
    let next = 0;
    const draw = (node) => {
        const id = `n${next++}`;
        if (node.split === null) {
            const counts = tree.classes.map(({ name }, i) => `${name} ${node.counts[i] ?? 0}`).join(', ');
            lines.push(`  ${id}["${mermaidText(`${node.class} (${counts})`)}"]`);
            return id;
        }
        lines.push(`  ${id}{"${mermaidText(`${conditionText(node.split.condition, bare)}?`)}"}`);
        const [yes, no] = [draw(node.split.yes), draw(node.split.no)];
        lines.push(`  ${id} -- ${words.yes} --> ${yes}`, `  ${id} -- ${words.no} --> ${no}`);
        return id;
    };
    draw(tree.root);
    return ['flowchart TD', ...lines];
}

// EXTERNAL MODULE: ./build/js/render/probability.js
var probability = __webpack_require__(24336);
;// CONCATENATED MODULE: ./build/js/render/fault-tree.js






/** A tree that shuffled labels match more often than this tells nothing. */
const TRUSTED = 0.05;
/** Names of one list that are shown. */
const MOST_NAMED = 10;
/** A share of rows, of which all may be meant. */
function partText(share) {
    return share === 1 ? '100 %' : (0,probability/* shareText */.Lu)(share);
}
function leftOutText({ leftOut: { unlabelled, rare } }, { name, words }) {
    const rows = rare.reduce((sum, one) => sum + one.rows, 0);
    const kinds = rare.slice(0, MOST_NAMED).map((one) => `${name(one.name)} ${one.rows}`);
    return [
        ...(unlabelled > 0 ? [words.unlabelled(unlabelled)] : []),
        ...(rare.length > 0 ? [words.rare(rows, kinds, rare.length - kinds.length)] : []),
    ];
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
const opposite = (condition) => ({ ...condition, holds: !condition.holds });
/** Whether a later condition of a path says all that an earlier one did. */
function isImplied(earlier, later) {
    if (earlier.column !== later.column)
        return false;
    if ('above' in earlier && 'above' in later)
        return earlier.holds === later.holds;
    return 'is' in earlier && 'is' in later && later.holds;
}
/** `batch > 48 and batch > 52` is `batch > 52`. */
function shortened(conditions) {
    return conditions.filter((one, i) => !conditions.slice(i + 1).some((later) => isImplied(one, later)));
}
function leavesOf(tree, node, conditions) {
    if (node.split !== null) {
        const { condition, yes, no } = node.split;
        return [
            ...leavesOf(tree, yes, [...conditions, condition]),
            ...leavesOf(tree, no, [...conditions, opposite(condition)]),
        ];
    }
    const at = tree.classes.findIndex(({ name }) => name === node.class);
    const rows = total(node.counts);
    const count = node.counts[at] ?? 0;
    const share = count / rows;
    return [
        { conditions, node, rows, count, share, lift: share / ((tree.classes[at]?.rows ?? 0) / tree.rows) },
    ];
}
function leafText({ conditions, node, rows, count, share, lift }, writing) {
    return writing.words.leaf({
        kind: writing.name(node.class),
        count,
        rows,
        share: partText(share),
        lift: lift.toFixed(1),
        conditions: shortened(conditions).map((one) => conditionText(one, writing)),
    });
}
/** What plain accuracy says beside it: a rare fault is found at the price of some false alarms. */
function plainly({ trust: { accuracy, majority }, classes }, { name, words }) {
    const commonest = classes.reduce((a, b) => (b.rows > a.rows ? b : a));
    return words.plainly({
        accuracy: partText(accuracy),
        majority: (0,probability/* shareText */.Lu)(majority),
        commonest: name(commonest.name),
    });
}
/** How far to trust the tree. */
function trustText({ trust }, { words }) {
    const { balancedAccuracy, chance, p, rows } = trust;
    return words.trust({
        told: partText(balancedAccuracy),
        chance: (0,probability/* shareText */.Lu)(chance),
        rows,
        p: (0,probability/* shareText */.Lu)(p),
        isTrusted: p <= TRUSTED,
    });
}
function sentences(tree, writing) {
    const { name, words } = writing;
    const classes = tree.classes.map((one) => `${name(one.name)} ${one.rows}`);
    return [
        words.head(tree.rows, name(tree.label), classes),
        ...leftOutText(tree, writing),
        trustText(tree, writing),
        plainly(tree, writing),
    ];
}
/** One line a reason: a wide table has hundreds of columns for the same one. */
function passedText({ passedOver }, { name, words }) {
    const reasons = [...new Set(passedOver.map(({ because }) => because))];
    return reasons.map((because) => {
        const columns = passedOver.filter((one) => one.because === because).map(({ column }) => name(column));
        const named = columns.slice(0, MOST_NAMED);
        return words.passed(words.because[because], named, columns.length - named.length);
    });
}
/** The leaves, those that tell most first. */
function leaves(tree) {
    return [...leavesOf(tree, tree.root, [])].sort((a, b) => b.lift - a.lift);
}
/** For a terminal. */
function faultTreeText(tree, { width }, { printed: { faultTree: words } } = english/* ENGLISH */.V) {
    const writing = { name: (text) => `"${(0,render_escape/* plainText */.wh)(text)}"`, words };
    const indented = (text) => (0,columns/* wrap */.LV)(text, Math.max(40, width - 4))
        // A line may be cut just before what the runner takes for a command.
        .map(render_escape/* plainText */.wh)
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n');
    const chapter = (title, lines) => lines.length === 0 ? [] : ['', title, ...lines.map(indented)];
    const [first = '', ...rest] = sentences(tree, writing);
    return [
        ...(0,columns/* wrap */.LV)(first, Math.max(40, width)),
        ...rest.map(indented),
        ...chapter(words.where, leaves(tree).map((leaf) => leafText(leaf, writing))),
        ...chapter(words.notLooked, passedText(tree, writing)),
        '',
        words.diagram,
        ...mermaidLines(tree, words).map((line) => `  ${line}`),
        '',
    ].join('\n');
}
/** In Markdown, with the diagram that GitHub draws. */
function faultTreeMarkdown(tree, { printed: { faultTree: words } } = english/* ENGLISH */.V) {
    const writing = { name: render_escape/* markdownText */.p7, words };
    return [
        `### ${words.heading((0,render_escape/* markdownText */.p7)(tree.label))}`,
        '',
        sentences(tree, writing).join('\n\n'),
        '',
        ...leaves(tree).map((leaf) => `- ${leafText(leaf, writing)}`),
        '',
        '```mermaid',
        ...mermaidLines(tree, words),
        '```',
        ...passedText(tree, writing).flatMap((line) => ['', line]),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/js/render/folds.js
var folds = __webpack_require__(15671);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
// EXTERNAL MODULE: ./build/js/render/quality.js
var render_quality = __webpack_require__(46278);
;// CONCATENATED MODULE: ./build/js/render/explanation.js










const ROWS = 20;
const NAME = 120;
const MATRICES = 5;
function evenParts({ suite, metric, slices, p, seen, unit }, { printed }) {
    const words = printed.explanation.even({ slices, chance: (0,probability/* pText */.C6)(p), seen: (0,number/* sizeText */.lP)(seen, unit) });
    return [{ name: `${suite}/${metric}` }, ...words];
}
function driverSentence(driver, { text, printed, driverParts }) {
    const { before, condition, after } = driverParts(driver);
    const also = driver.also.flatMap((one) => [printed.explanation.also, { name: one }]);
    return [{ name: driver.suite }, `${text.colon}${before}`, { name: condition }, after, ...also];
}
function mixParts({ suite, metric, by, change, items, mix, unit }, { printed }) {
    const words = printed.explanation.split({
        change: (0,number/* changeText */.k0)(change, unit),
        items: (0,number/* changeText */.k0)(items, unit),
        mix: (0,number/* changeText */.k0)(mix, unit),
        by,
    });
    return [{ name: `${suite}/${metric}` }, ...words];
}
function pairParts({ suite, from, to, lost, times }, { text, printed }) {
    const often = printed.explanation.times(times, lost);
    return [{ name: suite }, text.colon, { name: from }, '→', { name: to }, often];
}
function flipParts({ suite, id, truth, from, to }, { text }) {
    const kind = from === truth ? '✗' : '✓';
    return [kind, { name: suite }, { name: id }, text.colon, { name: from }, '→', { name: to }];
}
/** Full-width marks have their space in them. */
function tidied(text) {
    return text
        .replace(/ +:/g, ':')
        .replace(/ ,/g, ',')
        .replace(/ *([：，（）]) */g, '$1')
        .replace(/ +/g, ' ');
}
function plain(parts) {
    const texts = parts.map((part) => (typeof part === 'string' ? part : (0,render_escape/* clip */.$Q)(part.name, NAME)));
    return (0,render_escape/* plainText */.wh)(tidied(texts.join(' ')));
}
function chapters(explanation, language) {
    const { drivers, even, turned, flips, mix } = explanation;
    const words = language.printed.explanation;
    const where = [
        ...drivers.map((one) => driverSentence(one, language)),
        ...even.map((one) => evenParts(one, language)),
    ];
    const pairs = turned.slice(0, ROWS).map((one) => pairParts(one, language));
    const turnedOver = flips.slice(0, ROWS).map((one) => flipParts(one, language));
    return [
        { title: words.where, lines: where, more: 0 },
        { title: words.turned, lines: pairs, more: turned.length - ROWS },
        { title: words.flips, lines: turnedOver, more: flips.length - ROWS },
        { title: words.mix, lines: mix.map((one) => mixParts(one, language)), more: 0 },
    ];
}
function indentedIn({ width }) {
    return (text) => (0,columns/* wrap */.LV)(text, Math.max(40, width - 4))
        // A line may be cut just before what the runner takes for a command.
        .map(render_escape/* plainText */.wh)
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n');
}
/** For a terminal. */
function renderExplanation(explanation, room, language = english/* ENGLISH */.V) {
    const indented = indentedIn(room);
    const { quality, tree } = explanation;
    const { text, printed } = language;
    const listed = (title, found) => {
        const lines = language.qualityTexts(found.slice(0, ROWS)).map((one) => indented((0,render_escape/* plainText */.wh)(one)));
        return lines.length === 0 ? [] : [[title, ...lines].join('\n')];
    };
    const data = listed(text.data, quality.filter(render_quality/* isOfData */.OS));
    const said = listed(text.said, quality.filter((one) => !(0,render_quality/* isOfData */.OS)(one)));
    const matrices = explanation.confusion.slice(0, MATRICES).map((one) => {
        const title = `${text.confusion}${text.colon}${(0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(one.suite, NAME))}`;
        return [title, ...(0,confusion/* confusionLines */.g)(one, room.width), indented(text.legend)].join('\n');
    });
    const told = chapters(explanation, language)
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines, more }) => {
        const rest = more > 0 ? [`  ${printed.explanation.more(more)}`] : [];
        return [title, ...lines.map((parts) => indented(plain(parts))), ...rest].join('\n');
    });
    const grown = tree === null ? [] : [faultTreeText(tree, room, language).trimEnd()];
    const notices = explanation.notices.slice(0, ROWS).map(({ where, what, fix }) => {
        const place = where === null ? '' : `${where}${text.colon}`;
        const mend = fix === null ? '' : `\n    ${(0,render_escape/* plainText */.wh)(`${printed.fix}${fix}`)}`;
        return `${indented((0,render_escape/* plainText */.wh)(`${place}${what}`))}${mend}`;
    });
    const noted = notices.length === 0 ? [] : [[text.notices, ...notices].join('\n')];
    const all = [...grown, ...data, ...told, ...said, ...matrices, ...noted];
    return all.length === 0 ? `${printed.explanation.nothing}\n` : `${all.join('\n\n')}\n`;
}
function marked(parts) {
    return parts
        .map((part) => {
        if (typeof part !== 'string')
            return (0,render_escape/* markdownText */.p7)(part.name);
        // What glues a sentence to a name before it is no name itself.
        const glue = /^[:,：，（] ?/.exec(part)?.[0] ?? '';
        return `${glue}${(0,render_escape/* markdownProse */.h$)(part.slice(glue.length))}`;
    })
        .join(' ')
        .replace(/ ([:,])/g, '$1')
        .replace(/ *([：，（]) */g, '$1');
}
/** In Markdown, for a comment or a wiki. */
function renderExplanationMarkdown(explanation, language = english/* ENGLISH */.V) {
    const { quality, drivers, even, flips, confusion, mix, tree, notices } = explanation;
    const { text, printed } = language;
    const told = notices.length === 0 ? null : (0,folds/* fold */.AU)(text.noticeCount(notices.length), (0,folds/* noticeList */.TF)(notices, ROWS, language));
    if (tree !== null)
        return [faultTreeMarkdown(tree, language), ...(told === null ? [] : [`${told}\n`])].join('\n');
    const lines = [
        ...drivers.map((one) => driverSentence(one, language)),
        ...even.map((one) => evenParts(one, language)),
        ...mix.map((one) => mixParts(one, language)),
    ];
    const nothing = quality.length === 0 ? printed.explanation.nothing : null;
    const parts = [
        `### ${printed.explanation.heading}`,
        (0,data_folds/* dataChapter */.KJ)(quality, ROWS, language),
        lines.length === 0 ? nothing : lines.map((line) => `- ${marked(line)}`).join('\n'),
        (0,data_folds/* saidChapter */.Pl)(quality, ROWS, language),
        (0,folds/* driversFold */.Xm)(drivers, ROWS, language),
        (0,folds/* flipsFold */.CK)(flips, ROWS, language),
        (0,data_folds/* qualityFold */.XT)(quality, ROWS, language),
        ...(0,data_folds/* confusionFolds */.xk)(confusion, ROWS, language),
        told,
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/js/commands/configuration.js
var configuration = __webpack_require__(84275);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
;// CONCATENATED MODULE: ./build/js/explain/tree-features.js
/** A column with more distinct texts is an id, or free text: a condition on it says nothing about other rows. */
const MOST_LABELS = 50;
/** Fewer distinct numbers are told apart one by one. */
const MOST_BINS = 32;
/** A search of more columns takes long, a hundred times over where labels are shuffled. The first ones are taken. */
const MOST_FEATURES = 100;
function distinctOf(sorted) {
    return sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
}
/** Between all distinct numbers where they are few, else at the quantiles. */
function edgesOf(values) {
    const sorted = values.filter(Number.isFinite).sort();
    const distinct = distinctOf(sorted);
    if (distinct.length <= MOST_BINS) {
        return Array.from(distinct.subarray(1), (value, i) => ((distinct[i] ?? value) + value) / 2);
    }
    const last = distinct.at(-1) ?? 0;
    const places = Array.from({ length: MOST_BINS - 1 }, (_, i) => Math.ceil(((i + 1) * sorted.length) / MOST_BINS));
    const edges = places.map((place) => sorted[place - 1] ?? last);
    return [...new Set(edges)].filter((edge) => edge < last);
}
/** The bin of a value: how many edges lie below it. */
function binOf(value, edges) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (edges[middle] ?? 0))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function ofNumbers(name, values) {
    const edges = edgesOf(values);
    const levels = edges.length + 1;
    const codes = Uint8Array.from(values, (value) => (Number.isFinite(value) ? binOf(value, edges) : levels));
    return usable({ name, codes, levels, edges, labels: [] });
}
function ofLabels(name, { codes, labels }) {
    if (labels.length > MOST_LABELS)
        return 'too-many-labels';
    const levels = labels.length;
    return usable({
        name,
        codes: Uint8Array.from(codes, (code) => (code < 0 ? levels : code)),
        levels,
        edges: null,
        labels,
    });
}
function usable(feature) {
    return feature.codes.every((code) => code === feature.codes[0]) ? 'constant' : feature;
}
/** A column of numbers is ordered unless it has so few of them that they are rather names. */
function featureOf({ name, values, codes, labels }) {
    if (values !== null && !(codes !== null && labels.length <= 2))
        return ofNumbers(name, values);
    return codes === null ? 'neither' : ofLabels(name, { codes, labels });
}
/** Every column but these as a feature. Columns that were not kept as they are neither labels nor numbers are passed over. */
function featuresOf(table, without) {
    const features = [];
    const passedOver = table.dropped
        .filter((column) => !without.has(column))
        .map((column) => ({ column, because: 'neither' }));
    for (const column of table.columns.values()) {
        if (without.has(column.name))
            continue;
        if (features.length === MOST_FEATURES) {
            passedOver.push({ column: column.name, because: 'too-many-columns' });
            continue;
        }
        const found = featureOf(column);
        if (typeof found === 'string')
            passedOver.push({ column: column.name, because: found });
        else
            features.push(found);
    }
    return { features, passedOver };
}

// EXTERNAL MODULE: ./build/js/stats/random.js
var stats_random = __webpack_require__(7391);
;// CONCATENATED MODULE: ./build/js/explain/tree.js
const GAIN_OF_ROUNDING = 1e-12;
function countsIn(rows, { of, count }) {
    const counts = new Float64Array(count);
    for (const row of rows) {
        const label = of[row] ?? 0;
        counts[label] = (counts[label] ?? 0) + 1;
    }
    return counts;
}
/** W·g of counts, given how many rows of each class there are in all. */
function impurity(counts, totals) {
    let [weight, squares] = [0, 0];
    for (let label = 0; label < counts.length; label++) {
        const share = (counts[label] ?? 0) / (totals[label] || 1);
        weight += share;
        squares += share * share;
    }
    return weight === 0 ? 0 : weight - squares / weight;
}
/** Rows of each class by code: row `code` of width `count`. */
function tableOf(rows, { codes, levels }, { of, count }) {
    const table = new Float64Array((levels + 1) * count);
    for (const row of rows) {
        const cell = (codes[row] ?? 0) * count + (of[row] ?? 0);
        table[cell] = (table[cell] ?? 0) + 1;
    }
    return table;
}
const sum = (counts) => counts.reduce((total, one) => total + one, 0);
function bestOf(feature, { rows, counts, totals }, { classes, smallest }) {
    const table = tableOf(rows, feature, classes);
    const whole = impurity(counts, totals);
    const yes = new Float64Array(classes.count);
    let best = null;
    // The last code is of what is missing, which is no part of any order.
    for (let code = 0; code <= feature.levels; code++) {
        const alone = feature.edges === null || code === feature.levels;
        for (let label = 0; label < classes.count; label++) {
            const here = table[code * classes.count + label] ?? 0;
            yes[label] = alone ? here : (yes[label] ?? 0) + here;
        }
        const holding = sum(yes);
        if (holding < smallest || rows.length - holding < smallest)
            continue;
        const no = counts.map((count, label) => count - (yes[label] ?? 0));
        const gain = whole - impurity(yes, totals) - impurity(no, totals);
        if (gain > (best?.gain ?? GAIN_OF_ROUNDING))
            best = { feature, code, gain };
    }
    return best;
}
function holdsAt({ feature, code }, row) {
    const found = feature.codes[row] ?? 0;
    return feature.edges === null || code === feature.levels ? found === code : found <= code;
}
function conditionOf({ feature, code }) {
    const column = feature.name;
    if (code === feature.levels)
        return { column, missing: true, holds: true };
    if (feature.edges === null)
        return { column, is: feature.labels[code] ?? '', holds: true };
    // Numbers are asked whether they are above an edge, so that what is missing is on the side that it was counted on.
    const orMissing = feature.codes.includes(feature.levels);
    return { column, above: feature.edges[code] ?? 0, orMissing, holds: false };
}
function predictedOf(counts, totals) {
    let best = 0;
    const share = (label) => (counts[label] ?? 0) / (totals[label] || 1);
    for (let label = 1; label < counts.length; label++)
        if (share(label) > share(best))
            best = label;
    return best;
}
function nodeOf(rows, growth, { totals, depth }) {
    const counts = countsIn(rows, growth.classes);
    const leaf = { counts: [...counts], predicted: predictedOf(counts, totals), split: null };
    if (depth === 0 || rows.length < 2 * growth.smallest)
        return leaf;
    let best = null;
    for (const feature of growth.features) {
        const found = bestOf(feature, { rows, counts, totals }, growth);
        if (found !== null && found.gain > (best?.gain ?? 0))
            best = found;
    }
    if (best === null)
        return leaf;
    const split = best;
    const under = (wanted) => nodeOf(rows.filter((row) => holdsAt(split, row) === wanted), growth, { totals, depth: depth - 1 });
    return { ...leaf, split: { condition: conditionOf(split), yes: under(true), no: under(false) } };
}
/** The tree of these rows. */
function grown(rows, growth) {
    return nodeOf(rows, growth, { totals: countsIn(rows, growth.classes), depth: growth.depth });
}
/** Whether a condition of a tree holds in a row. */
function meets(condition, feature, row) {
    const code = feature.codes[row] ?? 0;
    const missing = code === feature.levels;
    if ('missing' in condition)
        return missing === condition.holds;
    if ('is' in condition)
        return (!missing && feature.labels[code] === condition.is) === condition.holds;
    const edge = feature.edges?.indexOf(condition.above) ?? -1;
    return (missing || code > edge) === condition.holds;
}
/** The class that a row is taken for at every node on its way, from the root to its leaf. */
function predictions(tree, features, row) {
    const path = [tree.predicted];
    let node = tree;
    while (node.split !== null) {
        const { condition, yes, no } = node.split;
        const feature = features.get(condition.column);
        if (feature === undefined)
            break;
        node = meets(condition, feature, row) ? yes : no;
        path.push(node.predicted);
    }
    return path;
}

;// CONCATENATED MODULE: ./build/js/explain/tree-trust.js


const FOLDS = 5;
const DEEPEST = 4;
const SHUFFLES = 99;
/** Trust is measured on at most so many rows, drawn at random: more would not change it, and take long. */
const MOST_ROWS = 2_000;
const LEAF_SHARE = 0.01;
const smallestOf = (rows, fewest) => Math.max(fewest, Math.ceil(LEAF_SHARE * rows));
const tree_trust_sum = (counts) => counts.reduce((total, one) => total + one, 0);
/** Share of each class that was told, averaged over the classes that are there. */
function balanced(told, seen) {
    const shares = [...seen].flatMap((count, label) => (count > 0 ? [(told[label] ?? 0) / count] : []));
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
/** What the tree of the other folds tells of this one. The tree of a smaller depth is the top of the deepest. */
function tallied({ features, classes, rows, fewest }, fold) {
    const byName = new Map(features.map((feature) => [feature.name, feature]));
    const training = rows.filter((_, place) => place % FOLDS !== fold);
    const smallest = smallestOf(training.length, fewest);
    const tree = grown(training, { features, classes, depth: DEEPEST, smallest });
    const told = Array.from({ length: DEEPEST }, () => new Float64Array(classes.count));
    const seen = new Float64Array(classes.count);
    for (let place = fold; place < rows.length; place += FOLDS) {
        const row = rows[place] ?? 0;
        const label = classes.of[row] ?? 0;
        seen[label] = (seen[label] ?? 0) + 1;
        const path = predictions(tree, byName, row);
        told.forEach((counts, i) => {
            if ((path[i + 1] ?? path.at(-1)) === label)
                counts[label] = (counts[label] ?? 0) + 1;
        });
    }
    return { told, seen };
}
function added(all, count) {
    return Float64Array.from({ length: count }, (_, i) => all.reduce((sum, one) => sum + (one[i] ?? 0), 0));
}
/** The smallest depth whose score is within one standard error of the best. */
function bestDepth(problem) {
    const { count } = problem.classes;
    const folds = Array.from({ length: FOLDS }, (_, fold) => tallied(problem, fold));
    const seen = added(folds.map((fold) => fold.seen), count);
    const found = Array.from({ length: DEEPEST }, (_, i) => {
        const toldIn = ({ told }) => told[i] ?? new Float64Array(count);
        const scores = folds.map((fold) => balanced(toldIn(fold), fold.seen));
        const mean = scores.reduce((sum, score) => sum + score, 0) / FOLDS;
        const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
        const error = Math.sqrt(squares / (FOLDS - 1) / FOLDS);
        const told = added(folds.map(toldIn), count);
        const accuracy = tree_trust_sum(told) / tree_trust_sum(seen);
        return { depth: i + 1, score: balanced(told, seen), accuracy, error };
    });
    const best = found.reduce((a, b) => (b.score > a.score ? b : a));
    return found.find(({ score }) => score >= best.score - best.error) ?? best;
}
function sampled(rows, random) {
    return Int32Array.from((0,stats_random/* shuffled */.A4)([...rows], random).slice(0, MOST_ROWS));
}
/** The same problem with the labels of its rows shuffled. */
function withoutTruth({ features, classes, rows, fewest }, random) {
    const labels = (0,stats_random/* shuffled */.A4)(Array.from(rows, (row) => classes.of[row] ?? 0), random);
    const of = classes.of.slice();
    rows.forEach((row, place) => {
        of[row] = labels[place] ?? 0;
    });
    return { features, rows, fewest, classes: { of, count: classes.count } };
}
/** The share of rows that the commonest class has. */
function majorityOf({ classes, rows }) {
    const counts = new Float64Array(classes.count);
    for (const row of rows)
        counts[classes.of[row] ?? 0] = (counts[classes.of[row] ?? 0] ?? 0) + 1;
    return Math.max(...counts) / rows.length;
}
/** The tree of all these rows, of the depth that tells most about rows it has not seen. */
function trustedTree(whole, seed) {
    const { features, classes, fewest } = whole;
    const random = (0,stats_random/* randomOf */.Rn)(seed);
    const problem = { ...whole, rows: sampled(whole.rows, random) };
    const { depth, score, accuracy } = bestDepth(problem);
    let asGood = 0;
    for (let i = 0; i < SHUFFLES; i++)
        if (bestDepth(withoutTruth(problem, random)).score >= score)
            asGood++;
    const smallest = smallestOf(whole.rows.length, fewest);
    return {
        tree: grown(whole.rows, { features, classes, depth, smallest }),
        trust: {
            depth,
            balancedAccuracy: score,
            chance: 1 / classes.count,
            accuracy,
            majority: majorityOf(problem),
            p: (1 + asGood) / (1 + SHUFFLES),
            rows: problem.rows.length,
        },
    };
}

;// CONCATENATED MODULE: ./build/js/explain/fault-tree.js


/** More kinds of incident than this are no classes. */
const MOST_CLASSES = 20;
/** Rarer ones can't be learnt and checked. */
const FEWEST_OF_A_CLASS = 10;
function countsOf(codes, labels) {
    const counts = new Array(labels.length).fill(0);
    for (const code of codes)
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    return labels.map((name, code) => ({ name, rows: counts[code] ?? 0 }));
}
function labelled({ labels }, codes) {
    const found = countsOf(codes, labels);
    const seen = found.filter(({ rows }) => rows > 0);
    const [first] = seen;
    if (first === undefined)
        return { because: 'empty' };
    if (seen.length === 1)
        return { because: 'one-class', name: first.name };
    if (seen.length > MOST_CLASSES)
        return { because: 'too-many-classes', classes: seen.length, most: MOST_CLASSES };
    const classes = seen.filter(({ rows }) => rows >= FEWEST_OF_A_CLASS);
    if (classes.length < 2) {
        const common = [...seen].sort((a, b) => b.rows - a.rows).slice(0, 2);
        return { because: 'too-few-rows', common, fewest: FEWEST_OF_A_CLASS };
    }
    const at = found.map((one) => classes.indexOf(one));
    const kept = Int32Array.from(codes, (code) => at[code] ?? -1);
    return {
        classes,
        // A row without a class is among none of those that are looked at.
        of: { of: Uint8Array.from(kept, (code) => Math.max(0, code)), count: classes.length },
        rows: Int32Array.from(kept.keys()).filter((row) => (kept[row] ?? -1) >= 0),
        leftOut: {
            unlabelled: codes.filter((code) => code < 0).length,
            rare: seen.filter(({ rows }) => rows < FEWEST_OF_A_CLASS),
        },
    };
}
function fault_tree_conditionOf(condition, redact) {
    const column = redact(condition.column);
    return 'is' in condition ? { ...condition, column, is: redact(condition.is) } : { ...condition, column };
}
/** A split whose two sides are taken for the same class tells nothing. */
function withoutIdle(node) {
    if (node.split === null)
        return node;
    const { condition, yes, no } = node.split;
    const sides = { yes: withoutIdle(yes), no: withoutIdle(no) };
    const idle = sides.yes.split === null && sides.no.split === null && sides.yes.predicted === sides.no.predicted;
    return idle
        ? { ...node, predicted: sides.yes.predicted, split: null }
        : { ...node, split: { condition, ...sides } };
}
function fault_tree_nodeOf({ counts, predicted, split }, names, redact) {
    const under = (node) => fault_tree_nodeOf(node, names, redact);
    return {
        counts,
        class: names[predicted] ?? '',
        split: split === null
            ? null
            : { condition: fault_tree_conditionOf(split.condition, redact), yes: under(split.yes), no: under(split.no) },
    };
}
/** Classes that look alike once they are redacted are still told apart. */
function shownClasses(classes, redact) {
    const taken = new Set();
    return classes.map(({ name, rows }, i) => {
        const text = redact(name);
        const shown = taken.has(text) ? `${text} (${i + 1})` : text;
        taken.add(shown);
        return { name: shown, rows };
    });
}
/** The tree of this column by all others, in texts that may be shown; or why there is none. */
function faultTree({ table, unreadable, label }, { seed, minGroup, redact }) {
    const column = table.columns.get(label);
    if (column === undefined) {
        const there = table.dropped.includes(label) || unreadable.includes(label);
        return { none: { because: there ? 'not-labels' : 'no-such-column' } };
    }
    if (column.codes === null)
        return { none: { because: 'not-labels' } };
    const known = labelled(column, column.codes);
    if ('because' in known)
        return { none: known };
    const { classes, of, rows, leftOut } = known;
    const found = featuresOf(table, new Set([label]));
    const nested = unreadable.map((name) => ({ column: name, because: 'neither' }));
    const passedOver = [...nested, ...found.passedOver].map((one) => ({ ...one, column: redact(one.column) }));
    if (found.features.length === 0)
        return { none: { because: 'no-columns', passedOver } };
    const problem = { features: found.features, classes: of, rows, fewest: minGroup };
    const { tree, trust } = trustedTree(problem, seed);
    const names = shownClasses(classes, redact);
    const root = fault_tree_nodeOf(withoutIdle(tree), names.map(({ name }) => name), redact);
    return {
        tree: {
            label: redact(label),
            rows: rows.length,
            leftOut: { ...leftOut, rare: shownClasses(leftOut.rare, redact) },
            classes: names,
            root,
            trust,
            passedOver,
        },
    };
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(23949);
// EXTERNAL MODULE: ./build/js/read/columns.js
var read_columns = __webpack_require__(68556);
// EXTERNAL MODULE: ./build/js/read/described.js
var described = __webpack_require__(6896);
// EXTERNAL MODULE: ./build/js/read/example-rows.js
var example_rows = __webpack_require__(12351);
// EXTERNAL MODULE: ./build/js/read/examples-jsonl.js
var examples_jsonl = __webpack_require__(87551);
// EXTERNAL MODULE: ./build/js/read/look.js + 9 modules
var look = __webpack_require__(34554);
// EXTERNAL MODULE: ./build/js/read/record-feed.js
var record_feed = __webpack_require__(48311);
// EXTERNAL MODULE: ./build/js/read/records.js
var read_records = __webpack_require__(13089);
;// CONCATENATED MODULE: ./build/js/read/plain-table.js
/** Any table with a row an incident, of CSV, Parquet or JSON records: every column as it is, and none with a part to play. */







const NO_CHOICE = {
    parts: { id: null, truth: null, prediction: null, score: null, weight: null },
    cluster: null,
    query: null,
    groups: null,
    positive: null,
    faults: [],
};
const asItStands = (cell) => cell;
async function tableOfRecords(records, path) {
    const feed = new record_feed/* RecordFeed */.s(path, (0,read_records/* keysOf */.Y)(records.first), NO_CHOICE);
    await (0,examples_jsonl/* fed */.y)(records, feed);
    const table = feed.finish();
    const because = (names, why) => [...names].map((name) => ({ name, because: why }));
    const passedOver = [
        ...because(feed.nested, 'it holds lists or objects'),
        ...because(feed.late, 'none of the first records has it'),
    ];
    return { table, passedOver };
}
/**
 * The file as a table.
 * @throws Failure `TABLE_WANTED` where it is none, and every fault of the format.
 */
async function readPlainTable(source) {
    const content = await (0,look/* look */.O)(source);
    if (content.shape === 'table') {
        const kept = content.header.flatMap((name, at) => name === '' ? [] : [{ name, kind: 'cells', at, text: asItStands }]);
        return { table: await (0,example_rows/* filledTable */.p)(content, kept, null), passedOver: content.passedOver };
    }
    const records = (0,read_records/* recordsIn */.Q)(content);
    if (records === null)
        throw (0,catalogue/* failure */.V2)('TABLE_WANTED', source.path, { found: (0,described/* described */.W)(content) });
    return tableOfRecords(records, source.path);
}

;// CONCATENATED MODULE: ./build/js/commands/fault-log.js










function noTree(none, label, { path, columns }) {
    switch (none.because) {
        case 'no-such-column': {
            const known = { nearest: (0,nearest/* nearest */.p)(label, columns), found: (0,read_columns/* listed */.KE)(columns) };
            return (0,catalogue/* failure */.V2)('FAULT_LABEL_MISSING', path, { label, ...known });
        }
        case 'not-labels':
            return (0,catalogue/* failure */.V2)('FAULT_LABEL_KIND', path, { label });
        case 'empty':
            return (0,catalogue/* failure */.V2)('FAULT_LABEL_EMPTY', path, { label });
        case 'one-class':
            return (0,catalogue/* failure */.V2)('FAULT_LABEL_ONE', path, { label, name: none.name });
        case 'too-many-classes':
            return (0,catalogue/* failure */.V2)('FAULT_LABELS_MANY', path, { label, classes: none.classes, most: none.most });
        case 'too-few-rows':
            return (0,catalogue/* failure */.V2)('FAULT_ROWS_FEW', path, { label, common: none.common, fewest: none.fewest });
        case 'no-columns':
            return (0,catalogue/* failure */.V2)('FAULT_LABEL_ALONE', path, {
                label,
                passedOver: none.passedOver.map(({ column }) => column),
            });
    }
}
function columnsIn({ split }) {
    return split === null ? [] : [split.condition.column, ...columnsIn(split.yes), ...columnsIn(split.no)];
}
/** The class that a side of the first split has all of, and nothing else. */
function wholeKind({ root, classes }) {
    const sides = root.split === null ? [] : [root.split.yes, root.split.no];
    const alone = ({ counts }) => counts.findIndex((count, kind) => count === classes[kind]?.rows && counts.every((n, i) => i === kind || n === 0));
    const kinds = sides.map(alone).filter((kind) => kind >= 0);
    return classes[kinds[0] ?? -1]?.name ?? null;
}
/** A tree without any mistake, or a condition that has all of one kind, has mostly found the label under another name. */
function twinNotices(tree, path) {
    const { label, root, trust } = tree;
    const columns = [...new Set(columnsIn(root))];
    const perfect = trust.accuracy >= 1;
    const name = perfect ? null : wholeKind(tree);
    if (columns.length === 0 || (!perfect && name === null))
        return [];
    return [(0,catalogue/* fault */.DG)('FAULT_LABEL_TWIN', path, { label, name, columns: perfect ? columns : columns.slice(0, 1) })];
}
async function onlySource(world, globs) {
    const { sources, faults } = await world.files.find(globs);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const [source, ...more] = sources;
    if (source === undefined || more.length > 0)
        throw (0,catalogue/* failure */.V2)('FAULT_TABLES_MANY', null, { files: sources.map(({ path }) => path) });
    return source;
}
const columnsOf = ({ table, passedOver }) => [
    ...table.columns.keys(),
    ...table.dropped,
    ...passedOver.map(({ name }) => name),
];
/** Fails with a sentence for every reason why there is no tree. */
async function explainedLog(world, options, label) {
    const { config } = await (0,configuration/* configured */.t)(world, options.config);
    const source = await onlySource(world, options.artifacts);
    const read = await readPlainTable({ ...source, limits: config.limits });
    const log = { table: read.table, unreadable: read.passedOver.map(({ name }) => name), label };
    const { privacy } = config;
    const grown = faultTree(log, {
        seed: options.seed ?? config.decision.seed,
        minGroup: privacy.minGroup,
        redact: (0,redaction/* redaction */.G)(privacy.redact),
    });
    if ('none' in grown)
        throw noTree(grown.none, label, { path: source.path, columns: columnsOf(read) });
    const { tree } = grown;
    const translate = await (0,translator/* translator */.N)(options.locale);
    return {
        schema: 'holdline/explain@1',
        quality: [],
        drivers: [],
        even: [],
        flips: [],
        turned: [],
        confusion: [],
        mix: [],
        tree,
        notices: twinNotices(tree, source.path).map((one) => (0,report.noticeOf)(translate(one))),
    };
}

;// CONCATENATED MODULE: ./build/js/commands/explain.js
















async function shown(explanation, { format, locale }, screen) {
    if (format === 'json')
        return `${JSON.stringify(explanation, null, 2)}\n`;
    const language = await (0,spoken/* spoken */.v)(locale);
    if (format === 'markdown')
        return renderExplanationMarkdown(explanation, language);
    return renderExplanation(explanation, screen, language);
}
/** Two evaluations, or one table and a label. */
async function explainFiles(world, options, screen) {
    const explanation = options.label === null
        ? await explainedChange(world, options)
        : await explainedLog(world, options, options.label);
    return { status: ending/* DONE */.DH, output: await shown(explanation, options, screen) };
}
/** Fails where there is nothing to explain: no suite with an outcome for each example on both sides, and no other data. */
async function explainedChange(world, options) {
    const { config } = await (0,configuration/* configured */.t)(world, options.config);
    const head = await (0,load/* load */.H)(world, { globs: options.artifacts, sources: [] }, config);
    const base = await (0,load/* load */.H)(world, { globs: options.baseline, sources: [] }, config);
    const named = (0,assemble/* pairedByFile */.px)(head.evaluation, base.evaluation);
    const { measurements, notices } = await (0,measure/* measure */.xP)(head.evaluation, config);
    const paired = (0,pairing.pairUp)(head.evaluation, named, {
        measurements,
        minPaired: config.pairing.minPaired,
        planOf: (suite) => (0,slicing/* planOf */.XC)(config, suite),
    });
    const explained = (0,explain.explain)({
        head: head.evaluation,
        base: named,
        measurements,
        together: paired.together,
        verdicts: [],
        config,
        seed: options.seed ?? config.decision.seed,
        all: true,
    });
    // Predictions that are missing may be why there is no outcome.
    if (explained.suites.length === 0 && explained.quality.length === 0) {
        const suites = head.evaluation.suites.flatMap((suite) => (suite.examples === null ? [] : [suite.name]));
        throw (0,catalogue/* failure */.V2)('NOTHING_TO_EXPLAIN', null, { suites });
    }
    const redact = (0,redaction/* redaction */.G)(config.privacy.redact);
    const translate = await (0,translator/* translator */.N)(options.locale);
    const told = [...head.notices, ...base.notices, ...notices, ...paired.notices, ...explained.notices];
    const { quality, drivers, even, flips, turned, confusion, mix } = explained;
    return {
        schema: 'holdline/explain@1',
        quality,
        drivers: (0,noise/* noisyDrivers */.K8)(drivers, (0,noise/* noiseOf */.YN)(world, config)),
        even,
        flips,
        turned,
        confusion,
        mix,
        tree: null,
        notices: told
            .map((one) => (0,report.noticeOf)(translate(one)))
            .map((notice) => ({ ...notice, what: redact(notice.what) })),
    };
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

/***/ 91200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
const asWritten = (fault) => fault;


/***/ }),

/***/ 85329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ translator),
/* harmony export */   c: () => (/* binding */ detailTranslator)
/* harmony export */ });
/* harmony import */ var _translation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91200);
/** From a locale to what puts faults and details into its words. The words of other languages than English are loaded when asked for. */

async function translator(locale) {
    if (locale === 'en')
        return _translation_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .q;
    const { inChinese } = await __webpack_require__.e(/* import() */ 4322).then(__webpack_require__.bind(__webpack_require__, 84322));
    return inChinese;
}
/** What stands in a sentence or beside it, such as how a file was recognised. */
async function detailTranslator(locale) {
    if (locale === 'en')
        return (text) => text;
    const { detail } = await __webpack_require__.e(/* import() */ 8330).then(__webpack_require__.bind(__webpack_require__, 88330));
    return detail;
}


/***/ }),

/***/ 38925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ digested),
/* harmony export */   n: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
/** Files that are hashed while they are read, so that a report can name what it was made of at hardly any cost. */

async function* hashed(bytes, codec, whole) {
    const hash = codec.hashing();
    for await (const piece of bytes) {
        hash.update(piece);
        yield piece;
    }
    // Whoever stops before the end never comes here: half a file has no digest.
    whole(hash.hex());
}
function watched(source, codec, { began, whole }) {
    const through = (bytes) => () => {
        began();
        return hashed(bytes(), codec, whole);
    };
    const { open, openInTurns } = source;
    return {
        ...source,
        open: through(open),
        ...(openInTurns === undefined ? {} : { openInTurns: through(openInTurns) }),
    };
}
async function readThrough(source) {
    try {
        for await (const _ of (source.openInTurns ?? source.open)())
            ;
    }
    catch (error) {
        // A file that can't be read has been told of by its reader.
        if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
    }
}
function digested(sources, codec) {
    const found = new Map();
    const opened = new Set();
    const all = sources.map((source) => watched(source, codec, {
        began: () => opened.add(source.path),
        whole: (sha256) => found.set(source.path, sha256),
    }));
    return {
        sources: all,
        digests: async () => {
            for (const source of all)
                if (opened.has(source.path) && !found.has(source.path))
                    await readThrough(source);
            return sources.flatMap(({ path, stem }) => {
                if (!opened.has(path))
                    return [{ path, stem, sha256: null }];
                const sha256 = found.get(path);
                return sha256 === undefined ? [] : [{ path, stem, sha256 }];
            });
        },
    };
}
/** The digests of all of them, read through. */
async function digestsOf(sources, codec) {
    const { sources: all, digests } = digested(sources, codec);
    for (const source of all)
        await readThrough(source);
    return await digests();
}


/***/ }),

/***/ 28082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _read_readables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31508);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6828);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38925);





const NO_HINTS = { format: null, columns: null };
/** The paths that a suite's own globs match; none is no fault where files were named otherwise. */
async function pathsOf(world, suite) {
    const { sources } = await world.files.find(suite.artifacts ?? []);
    return new Set(sources.map((source) => source.path));
}
/** Files that were named or handed over, matched to configured suites by glob, by name, or as the only one. */
async function assignNamed(world, sources, config) {
    const byGlob = await Promise.all(config.suites.map(async (suite) => ({ suite, paths: await pathsOf(world, suite) })));
    const only = config.suites.length === 1 ? (config.suites[0] ?? null) : null;
    return sources.map((source) => {
        const matched = byGlob.find(({ paths }) => paths.has(source.path))?.suite;
        const named = config.suites.find((suite) => suite.name === source.stem);
        return { source, suite: matched ?? named ?? only };
    });
}
/** Every file of every configured suite. */
async function gatherConfigured(world, config) {
    const assigned = [];
    const faults = [];
    for (const suite of config.suites) {
        const found = await world.files.find(suite.artifacts ?? []);
        assigned.push(...found.sources.map((source) => ({ source, suite })));
        faults.push(...found.faults);
    }
    return { assigned, faults };
}
async function gather(world, { globs, sources }, config) {
    if (globs.length + sources.length > 0) {
        const found = await world.files.find(globs);
        const assigned = await assignNamed(world, [...found.sources, ...sources], config);
        return { assigned, faults: found.faults };
    }
    if (config.suites.every((suite) => suite.artifacts === null))
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NO_ARTIFACTS', null, {});
    return await gatherConfigured(world, config);
}
/** Files of one suite are looked at together, since a folder may be what they are; those of each attempt by themselves. */
function grouped(assigned) {
    const groups = [];
    for (const { suite, source } of assigned) {
        const { earlier = 0 } = source;
        const group = groups.find((one) => one.suite === suite && one.earlier === earlier);
        if (group === undefined)
            groups.push({ suite, earlier, sources: [source] });
        else
            group.sources.push(source);
    }
    return groups;
}
/** What is to be told where suites are of several attempts. */
function attemptNotices(suites) {
    const attempts = new Set(suites.map(({ earlier }) => earlier));
    return attempts.size > 1 ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPTS_POOLED', null, { attempts: attempts.size })] : [];
}
function underNames({ suite, earlier }, { path, stem }, { format, reading }) {
    const configured = suite?.name ?? null;
    const several = reading.suites.length > 1;
    return reading.suites.map((one) => ({
        name: configured === null || several ? (one.name ?? stem) : configured,
        path,
        format,
        suite: one,
        repeats: suite?.repeats ?? false,
        earlier,
    }));
}
/** The files with the limits of the configuration. */
function bounded(sources, { limits }) {
    return Object.keys(limits).length === 0 ? sources : sources.map((source) => ({ ...source, limits }));
}
async function readOne(group, readable) {
    const file = await readable.read();
    const { suites, notices } = file.reading;
    const empty = suites.every((one) => one.measurements.length === 0 && one.examples === null);
    const nothing = empty ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('NOTHING_IN_FILE', readable.path, { format: file.format })] : [];
    return { suites: underNames(group, readable, file), notices: [...notices, ...nothing] };
}
/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every file that is missing or
 * unreadable is told, not just the first.
 */
async function load(world, wanted, config) {
    const gathered = await gather(world, wanted, config);
    const { sources: hashed, digests } = (0,_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .digested */ .i)(gathered.assigned.map(({ source }) => source), world.codec);
    const assigned = gathered.assigned.map((one, index) => ({ ...one, source: hashed[index] ?? one.source }));
    const suites = [];
    const notices = [];
    const faults = [...gathered.faults];
    for (const group of grouped(assigned)) {
        const { suite, sources } = group;
        const { parser = 'auto', likelyIds = null } = wanted;
        const hints = { ...(suite ?? NO_HINTS), parser, likelyIds };
        for (const readable of await (0,_read_readables_js__WEBPACK_IMPORTED_MODULE_2__/* .readables */ .M)(bounded(sources, config), hints)) {
            try {
                const read = await readOne(group, readable);
                suites.push(...read.suites);
                notices.push(...read.notices);
            }
            catch (error) {
                if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
                    throw error;
                // What an attempt broke off must not stay an error for all later ones: it has no number that could count.
                if (group.earlier === 0)
                    faults.push(...error.faults);
                else
                    notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPT_UNREADABLE', readable.path, { why: error.faults[0]?.what ?? '' }));
            }
        }
    }
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults);
    return {
        evaluation: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .fT)(suites),
        notices: [...attemptNotices(suites), ...notices],
        inputs: await digests(),
    };
}


/***/ }),

/***/ 73453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YN: () => (/* binding */ noiseOf),
  K8: () => (/* binding */ noisyDrivers),
  ts: () => (/* binding */ withNoise)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/metrics/grouping.js
var grouping = __webpack_require__(22803);
;// CONCATENATED MODULE: ./build/js/stats/two-sided-geometric.js
/** ε is taken as a whole number of these. */
const PARTS = 1000;
/** True with probability e^(−part/whole), for 0 ≤ part ≤ whole: the series of e^(−x) as a game of coins. */
function survives(part, whole, { below }) {
    let round = 1;
    while (below(whole * round) < part)
        round++;
    return round % 2 === 1;
}
/** One draw. `epsilon` is from 0.001 to 10 and rounded to three decimals. */
function twoSidedGeometric(epsilon, random) {
    const parts = Math.round(PARTS * epsilon);
    for (;;) {
        const rest = random.below(PARTS);
        if (!survives(rest, PARTS, random))
            continue;
        let times = 0;
        while (survives(1, 1, random))
            times++;
        const size = Math.floor((rest + PARTS * times) / parts);
        const negative = random.below(2) === 1;
        // Zero would come up twice, once with each sign.
        if (negative && size === 0)
            continue;
        return negative ? -size : size;
    }
}

// EXTERNAL MODULE: ./build/js/gate/seal.js
var gate_seal = __webpack_require__(28743);
// EXTERNAL MODULE: ./build/js/gate/slicing.js
var slicing = __webpack_require__(31805);
;// CONCATENATED MODULE: ./build/js/gate/noise.js





const DIGITS_A_WORD = 8;
const TWO_32 = 2 ** 32;
/** Uniform whole numbers made of a text, by SHA-256 in counter mode. */
function belowOf(world, text) {
    let [block, used, digits] = [0, 0, ''];
    const word = () => {
        if (used === digits.length) {
            digits = world.sha256(`${text}\n${block++}`);
            used = 0;
        }
        const found = Number.parseInt(digits.slice(used, used + DIGITS_A_WORD), 16);
        used += DIGITS_A_WORD;
        return found;
    };
    return (bound) => {
        const limit = TWO_32 - (TWO_32 % bound);
        let drawn = word();
        while (drawn >= limit)
            drawn = word();
        return drawn % bound;
    };
}
/** 128 bits and more that nobody without the key knows. */
function secretOf(world, config) {
    const seal = (0,gate_seal.sealOf)(world, config);
    const purpose = 'holdline/noise@1';
    if (seal === null)
        return `${world.randomId()}${world.randomId()}`;
    return world.codec.sha256(seal.lock(new TextEncoder().encode(purpose), purpose));
}
/** `null` where the configuration asks for none. */
function noiseOf(world, config) {
    const epsilon = config.privacy.noiseEpsilon;
    if (epsilon === null)
        return null;
    const secret = secretOf(world, config);
    return {
        epsilon,
        count: (name, count) => {
            const text = JSON.stringify([secret, ...name, count]);
            return Math.max(0, count + twoSidedGeometric(epsilon, { below: belowOf(world, text) }));
        },
    };
}
/** Drivers whose numbers of examples, and what follows from those alone, have noise. */
function noisyDrivers(drivers, noise) {
    if (noise === null)
        return drivers;
    return drivers.map((driver) => {
        const all = driver.examples / driver.coverage;
        const examples = noise.count(['driver', driver.suite, driver.condition], driver.examples);
        return { ...driver, examples, coverage: Math.min(1, examples / all) };
    });
}
/** The cells of the slice that a verdict is of, `null` where it is of all examples. */
function sliceOf({ suite, labels }, config) {
    const sets = (0,slicing/* planOf */.XC)(config, suite)?.sets ?? [];
    const columns = [...sets]
        .sort((a, b) => b.length - a.length)
        .find((set) => set.every((column) => Object.hasOwn(labels, column)));
    if (columns === undefined)
        return null;
    return Object.fromEntries(columns.map((column) => [column, labels[column] ?? '']));
}
/** An error and an interval are functions of n, from which it could be read back. */
function noisyValue(value, name, noise) {
    if (value === null)
        return null;
    const n = value.n === null ? null : noise.count([...name, 'n'], value.n);
    return { ...value, n, standardError: null, interval: null };
}
function noisyVerdict(verdict, slice, noise) {
    const name = ['slice', verdict.suite, (0,grouping/* sliceKey */.Q1)(slice)];
    const turned = (side) => {
        const count = verdict.change?.[side] ?? null;
        return count === null ? null : noise.count([...name, verdict.metric, side], count);
    };
    const { change } = verdict;
    return {
        ...verdict,
        head: noisyValue(verdict.head, [...name, 'head'], noise),
        base: noisyValue(verdict.base, [...name, 'base'], noise),
        change: change === null ? null : { ...change, lost: turned('lost'), won: turned('won') },
        reasons: verdict.reasons.map((reason) => reason.kind === 'too-few-pairs'
            ? { ...reason, pairs: noise.count([...name, 'pairs'], reason.pairs) }
            : reason),
    };
}
/** In how many of the counts of a suite one example can be: of each set both sides and each metric's turns, and a driver. */
function countsOfOne(report, config) {
    const suites = new Map();
    const count = (suite, what) => {
        suites.set(suite, (suites.get(suite) ?? new Set()).add(what));
    };
    for (const verdict of report.verdicts) {
        const slice = sliceOf(verdict, config);
        if (slice === null)
            continue;
        const set = JSON.stringify(Object.keys(slice).sort());
        if (verdict.head !== null)
            count(verdict.suite, `${set} head`);
        if (verdict.base !== null)
            count(verdict.suite, `${set} base`);
        if (verdict.change !== null && verdict.change.lost !== null)
            count(verdict.suite, `${set} ${verdict.metric}`);
    }
    for (const { suite } of report.drivers)
        count(suite, 'driver');
    for (const { code, where } of report.notices)
        if (code === 'SLICES_HIDDEN')
            count(where ?? '', 'hidden');
    return Math.max(0, ...[...suites.values()].map(({ size }) => size));
}
/** The report with noise in the counts of slices and drivers, and a notice of how much one example may tell by them. */
function withNoise(report, config, noise) {
    if (noise === null)
        return report;
    const counts = countsOfOne(report, config);
    if (counts === 0)
        return report;
    const { epsilon } = noise;
    const { code, where, what, fix } = (0,catalogue/* fault */.DG)('COUNTS_NOISY', null, { epsilon, counts });
    const notice = { code, where, what, fix };
    return {
        ...report,
        verdicts: report.verdicts.map((verdict) => {
            const slice = sliceOf(verdict, config);
            return slice === null ? verdict : noisyVerdict(verdict, slice, noise);
        }),
        drivers: noisyDrivers(report.drivers, noise),
        notices: [...report.notices, notice],
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

/***/ 28743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealOf: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);

/** A secret that is shorter could be tried out by who has the encrypted file. */
const LEAST = 16;
/** `null` where no key is configured. Fails with `CONFIG_VARIABLE_EMPTY` or `CONFIG_KEY_WEAK`. */
function sealOf(world, { privacy }) {
    if (privacy.encryptionKey === null)
        return null;
    const { name, where } = privacy.encryptionKey;
    const secret = world.variable(name);
    if (secret === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CONFIG_VARIABLE_EMPTY', where, { name });
    if (secret.length < LEAST)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CONFIG_KEY_WEAK', where, { name, least: LEAST });
    return world.codec.seal(secret);
}


/***/ }),

/***/ 12351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ filledTable)
/* harmony export */ });
/* harmony import */ var _table_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52568);

const SLASH = 47;
const COLON = 58;
/** Whether any of these ids starts as an absolute path does, of which only a part is the id. */
function mayBePaths({ bytes, bounds, count, width }, at) {
    for (let row = 0; row < count; row++) {
        const from = bounds[2 * (row * width + at)] ?? 0;
        if (bytes[from] === SLASH || bytes[from + 1] === COLON)
            return true;
    }
    return false;
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Puts rows into a table, in bytes or as cells. */
class ExampleRows {
    builder;
    kept;
    constructor(kept, likely) {
        this.kept = kept;
        const plan = kept.map(({ name, kind, text }) => ({ name, kind, spelling: text }));
        this.builder = new _table_build_js__WEBPACK_IMPORTED_MODULE_0__/* .TableBuilder */ .O(plan, likely);
    }
    take = (rows) => {
        for (const [target, column] of this.kept.entries()) {
            if (column.kind === 'id' && mayBePaths(rows, column.at))
                this.takeIds(target, rows, column);
            else
                this.builder.rawRows(target, rows, column.at);
        }
        this.builder.endRows(rows.count);
    };
    takeIds(target, { bytes, bounds, count, width }, column) {
        for (let row = 0; row < count; row++) {
            const cell = row * width + column.at;
            const text = decoder.decode(bytes.subarray(bounds[2 * cell], bounds[2 * cell + 1]));
            this.builder.text(target, column.text(text));
        }
    }
    expect = (rows) => this.builder.reserve(rows);
    add(row) {
        for (let target = 0; target < this.kept.length; target++) {
            const column = this.kept[target];
            if (column !== undefined)
                this.builder.text(target, column.text(row[column.at] ?? ''));
        }
        this.builder.endRow();
    }
}
/** All rows of a table file, of these columns; `likely`: ids that may well be those of this table, too. */
async function filledTable(content, kept, likely) {
    const rows = new ExampleRows(kept, likely);
    const batches = content.plain === undefined ? content.rows() : content.plain(rows);
    for await (const batch of batches)
        for (const row of batch)
            rows.add(row);
    return rows.builder.finish();
}


/***/ }),

/***/ 87551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ examplesJsonl),
/* harmony export */   y: () => (/* binding */ fed)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68556);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15289);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17584);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52519);
/* harmony import */ var _nearest_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51481);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80241);
/* harmony import */ var _record_feed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48311);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13089);
/** Examples as JSON records: JSON Lines, a list of objects, or the columns that pandas' `to_json()` writes. */









const MOST_FAULTS_NAMED = 20;
async function* pushed(records, feed) {
    for await (const batch of records.all()) {
        for (const line of batch)
            feed.push(line);
        yield;
    }
}
/** All records into the feed. Throws a `Failure` with the first faults of rows. */
async function fed(records, feed) {
    for await (const _ of records.plain?.(feed) ?? pushed(records, feed)) {
        if (feed.faults.length >= MOST_FAULTS_NAMED)
            break;
    }
    if (feed.faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(feed.faults.slice(0, MOST_FAULTS_NAMED));
}
async function read({ content, path }, hints) {
    const records = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q)(content);
    if (records === null)
        throw new TypeError('examples are read from records only');
    const keys = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(records.first);
    const choice = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseColumns */ .hp)(keys, hints.columns, path);
    if (choice.faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(choice.faults);
    const feed = new _record_feed_js__WEBPACK_IMPORTED_MODULE_5__/* .RecordFeed */ .s(path, keys, choice);
    await fed(records, feed);
    const table = feed.finish();
    const because = (names, why) => [...names].map((name) => ({ name, because: why }));
    return {
        suites: [(0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOf */ .Ee)({ table, choice, path, scores: true })],
        passedOver: [
            ...because(feed.nested, 'it holds lists or objects'),
            ...because(feed.late, 'none of the first records has it'),
            ...(0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .droppedColumns */ .E5)(table),
        ],
        notices: [],
    };
}
function scoredField(record) {
    const fields = Object.entries(record ?? {});
    const field = fields.find(([name, value]) => ((0,_descriptive_js__WEBPACK_IMPORTED_MODULE_7__/* .perExampleMetric */ .k)(name) && ((0,_measurement_js__WEBPACK_IMPORTED_MODULE_8__/* .isNumeric */ .kf)(value) || typeof value === 'boolean')) ||
        ((0,_descriptive_js__WEBPACK_IMPORTED_MODULE_7__/* .latencyOfExample */ .GH)(name) && (0,_measurement_js__WEBPACK_IMPORTED_MODULE_8__/* .isNumeric */ .kf)(value)));
    return field?.[0] ?? null;
}
function recognise({ content }) {
    const records = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q)(content);
    if (records === null)
        return null;
    const keys = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(records.first);
    const because = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .predictionsBecause */ .d)(keys);
    if (because !== null)
        return because.replace('column', 'key');
    const { id } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .usualParts */ .r$)(keys);
    const field = scoredField(records.first[0]);
    return id === null || field === null ? null : `its records have the id ${id} and the metric ${field}`;
}
const examplesJsonl = {
    format: 'examples-jsonl',
    title: 'examples in JSON Lines',
    needs: {
        of: ['records'],
        keys: _nearest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .EXAMPLES_NEED */ .Nz,
    },
    recognise,
    refuse: ({ content }) => ((0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q)(content) === null ? 'this is no list of JSON records' : null),
    read,
};


/***/ }),

/***/ 80241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ predictionsBecause),
/* harmony export */   t: () => (/* binding */ predictions)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68556);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15289);
/* harmony import */ var _example_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12351);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17584);
/* harmony import */ var _nearest_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51481);
/**
 * Tables of examples (CSV, TSV), one a row: predictions with their truth, as pandas, scikit-learn users and annotators
 * write them, or the value of a metric for each example under the metric's name, or how long each took.
 */






/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
function predictionsBecause(columns) {
    const ranked = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .rankedParts */ .my)(columns);
    if (ranked !== null)
        return `it has the columns ${ranked.query}, ${ranked.truth} and a score`;
    const { truth, prediction, score } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .usualParts */ .r$)(columns);
    if (prediction !== null) {
        return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
    }
    if (truth === null)
        return null;
    if (score !== null)
        return `it has the columns ${truth} and ${score}`;
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .classScoreColumns */ .g2)(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}
/** An id of its own and the name of a metric or a latency over numbers: a value for each example. */
function scoresBecause({ header, first }) {
    const { id } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .usualParts */ .r$)(header);
    const scored = header.findIndex(_descriptive_js__WEBPACK_IMPORTED_MODULE_5__/* .perExampleMetric */ .k);
    const at = scored < 0 ? header.findIndex(_descriptive_js__WEBPACK_IMPORTED_MODULE_5__/* .latencyOfExample */ .GH) : scored;
    if (id === null || id === '' || at < 0)
        return null;
    const numbers = first.every((row) => Number.isFinite(Number(scoreText(row[at] ?? ''))));
    return numbers
        ? `each row has the id ${id} and the ${scored < 0 ? 'latency' : 'metric'} ${header[at]}`
        : null;
}
const asItStands = (cell) => cell;
/** Python writes whether an answer was right as `True` and `False`. */
function scoreText(cell) {
    const lower = cell.toLowerCase();
    return lower === 'true' ? '1' : lower === 'false' ? '0' : cell;
}
function keptColumns(header, parts) {
    return header.flatMap((name, at) => {
        if (name === parts.id)
            return [{ name, kind: 'id', at, text: _examples_js__WEBPACK_IMPORTED_MODULE_3__/* .idText */ .FP }];
        if (name === '')
            return [];
        const isClass = name === parts.truth || name === parts.prediction;
        const isScore = parts.truth === null && (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_5__/* .perExampleMetric */ .k)(name);
        return [{ name, kind: 'cells', at, text: isClass ? _examples_js__WEBPACK_IMPORTED_MODULE_3__/* .classText */ .am : isScore ? scoreText : asItStands }];
    });
}
async function read(found, hints) {
    const { content, path } = found;
    if (content.shape !== 'table')
        throw new TypeError('predictions are read from tables only');
    const choice = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseColumns */ .hp)(content.header, hints.columns, path);
    if (choice.faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(choice.faults);
    const kept = keptColumns(content.header, choice.parts);
    const table = await (0,_example_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .filledTable */ .p)(content, kept, hints.likelyIds ?? null);
    const filled = { table, choice, path };
    const unnamed = content.header[0] === '' && choice.parts.id !== ''
        ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
        : [];
    return {
        suites: [(0,_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteOf */ .Ee)({ ...filled, scores: choice.parts.truth === null })],
        passedOver: [...unnamed, ...(0,_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .droppedColumns */ .E5)(table)],
        notices: [],
    };
}
const predictions = {
    format: 'predictions',
    title: 'a table of examples: predictions, or one value each',
    needs: {
        of: ['table'],
        keys: _nearest_format_js__WEBPACK_IMPORTED_MODULE_4__/* .EXAMPLES_NEED */ .Nz,
    },
    recognise: ({ content }) => content.shape === 'table' ? (predictionsBecause(content.header) ?? scoresBecause(content)) : null,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read,
};


/***/ }),

/***/ 48311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RecordFeed)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _table_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52568);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15289);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17584);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64721);
/** Puts JSON records into an example table: as objects, or by their values as they are written. */





const ABSENT = -1;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const LOWEST_VISIBLE = 33;
const HIGHEST_ASCII = 126;
/** Whole numbers of so many digits are written by JavaScript as they stand. */
const EXACT_DIGITS = 15;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Neither empty nor with blanks around it nor, perhaps, an absolute path. */
function isPlainText(bytes, { from, to }) {
    const visible = (byte) => byte >= LOWEST_VISIBLE && byte <= HIGHEST_ASCII;
    const first = bytes[from] ?? 0;
    if (from >= to || !visible(first) || !visible(bytes[to - 1] ?? 0))
        return false;
    return first !== SLASH && bytes[from + 1] !== COLON;
}
function isPlainNumber(bytes, { from, to }) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte < ZERO || byte > NINE)
            return false;
    }
    return to - from <= EXACT_DIGITS;
}
function spelledText(value, part) {
    const bare = value.trim();
    if (part === 'id')
        return (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .idText */ .FP)(bare);
    return part === 'truth' || part === 'prediction' ? (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .classText */ .am)(bare) : bare;
}
/** As a class `true` is a label; as a metric of the example it is 1. */
function countsAsNumber(key, part) {
    return part === undefined && (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_3__/* .perExampleMetric */ .k)(key);
}
/** Feeds records into a table, parsed or not, and remembers what did not fit. */
class RecordFeed {
    faults = [];
    nested = new Set();
    late = new Set();
    path;
    keys;
    known;
    partByKey = new Map();
    builder;
    idColumn;
    /** Of each column in the rows that are taken. */
    places = new Int32Array(0);
    constructor(path, keys, choice) {
        this.path = path;
        this.keys = keys;
        this.known = new Set(keys);
        this.idColumn = choice.parts.id === null ? ABSENT : keys.indexOf(choice.parts.id);
        for (const part of ['id', 'truth', 'prediction', 'score', 'weight']) {
            const key = choice.parts[part];
            if (key !== null)
                this.partByKey.set(key, part);
        }
        const kind = (name) => (name === choice.parts.id ? 'id' : 'cells');
        this.builder = new _table_build_js__WEBPACK_IMPORTED_MODULE_1__/* .TableBuilder */ .O(keys.map((name) => ({ name, kind: kind(name), spelling: (raw) => this.spelled(name, raw) })));
    }
    /** Every part must be there, so that no row of these keys has a fault. */
    begin = (keys) => {
        this.places = Int32Array.from(this.keys, (key) => keys.indexOf(key));
        const parts = [...this.partByKey].filter(([, part]) => part !== 'weight');
        return parts.every(([key]) => keys.includes(key));
    };
    take = (row) => {
        for (let column = 0; column < this.places.length; column++) {
            const at = this.places[column] ?? ABSENT;
            if (at === ABSENT)
                this.builder.empty(column);
            else if (column !== this.idColumn)
                this.builder.raw(column, row, at);
            else
                this.rawId(row, at);
        }
        this.builder.endRow();
    };
    add = (line) => this.push(line);
    mark = () => this.faults.length;
    back = (mark) => {
        this.faults.length = mark;
    };
    push({ line, record }) {
        for (const [column, key] of this.keys.entries()) {
            const value = Object.hasOwn(record, key) ? record[key] : undefined;
            const part = this.partByKey.get(key);
            if (part !== undefined && part !== 'weight')
                this.checkPart(key, value, line);
            this.cell(column, value, part);
        }
        for (const key of Object.keys(record))
            if (!this.known.has(key) && this.late.size < 100)
                this.late.add(key);
        this.builder.endRow();
    }
    finish() {
        const table = this.builder.finish();
        const columns = new Map([...table.columns].filter(([name]) => !this.nested.has(name)));
        return { ...table, columns, dropped: table.dropped.filter((name) => !this.nested.has(name)) };
    }
    /** Most ids are what stands between the quotes, or a whole number. */
    rawId({ bytes, bounds }, at) {
        const from = bounds[2 * at] ?? 0;
        const to = bounds[2 * at + 1] ?? 0;
        const inner = bytes[from] === QUOTE ? { from: from + 1, to: to - 1 } : { from, to };
        if (inner.from > from ? isPlainText(bytes, inner) : isPlainNumber(bytes, inner)) {
            bounds[2 * at] = inner.from;
            bounds[2 * at + 1] = inner.to;
            this.builder.raw(this.idColumn, { bytes, bounds }, at);
        }
        else
            this.cell(this.idColumn, JSON.parse(decoder.decode(bytes.subarray(from, to))), 'id');
    }
    /** The text that a scalar is as a cell; none is empty. */
    spelled(key, raw) {
        const value = JSON.parse(raw);
        const part = this.partByKey.get(key);
        if (typeof value === 'string')
            return spelledText(value, part);
        if (typeof value === 'boolean' && countsAsNumber(key, part))
            return value ? '1' : '0';
        return value === null ? '' : String(value);
    }
    checkPart(key, value, line) {
        const structured = typeof value === 'object' && value !== null && !(value instanceof _json_js__WEBPACK_IMPORTED_MODULE_4__/* .NotANumber */ .K);
        if (value !== undefined && !structured)
            return;
        const found = structured ? `holds ${(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(value)}` : 'is not there, and the records before have it';
        this.faults.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ROW_SHAPE', `${this.path}:${line}`, { key, found }));
    }
    cell(column, value, part) {
        if (value === undefined || value === null)
            this.builder.empty(column);
        else if (typeof value === 'number')
            this.builder.number(column, value);
        else if (typeof value === 'string')
            this.text(column, value, part);
        else if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_4__/* .NotANumber */ .K)
            this.builder.text(column, value.notANumber);
        else if (typeof value === 'boolean')
            this.truthValue(column, value, part);
        else {
            this.nested.add(this.keys[column] ?? '');
            this.builder.empty(column);
        }
    }
    text(column, value, part) {
        this.builder.text(column, spelledText(value, part));
    }
    truthValue(column, value, part) {
        if (countsAsNumber(this.keys[column] ?? '', part))
            this.builder.number(column, value ? 1 : 0);
        else
            this.builder.text(column, String(value));
    }
}


/***/ }),

/***/ 16414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * p values adjusted so that a bound on them bounds the false discovery rate.
 *
 *   q_(i) = min over j >= i of min(1, M p_(j) / j),   p_(1) <= … <= p_(M)
 *
 * Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B
 * 57 (1995) 289–300.
 *
 * Example: 0.01, 0.04, 0.03 become 0.03, 0.04, 0.04.
 */
/** The adjusted values, in the order of the input. */
function benjaminiHochberg(pValues) {
    const count = pValues.length;
    const descending = [...pValues.entries()].sort(([, a], [, b]) => b - a);
    const adjusted = new Array(count);
    let smallest = 1;
    for (const [step, [index, p]] of descending.entries()) {
        smallest = Math.min(smallest, (p * count) / (count - step));
        adjusted[index] = smallest;
    }
    return adjusted;
}


/***/ }),

/***/ 52568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ TableBuilder)
});

// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(61121);
// EXTERNAL MODULE: ./build/js/table/growing.js
var growing = __webpack_require__(53520);
;// CONCATENATED MODULE: ./build/js/table/likely.js

class LikelyTexts {
    likely;
    /** How many texts were the likely ones. */
    same = 0;
    own = new growing/* GrowingTexts */.Gz();
    expected = 0;
    constructor(likely) {
        this.likely = likely;
    }
    push(text) {
        this.giveUp();
        this.own.push(text);
    }
    /** A text that is UTF-8 already. */
    pushBytes(source, from, to) {
        if (this.isNext(source, from, to))
            this.same++;
        else {
            this.giveUp();
            this.own.pushBytes(source, from, to);
        }
    }
    /** Texts that are UTF-8 already: cell `at` of each of these rows. */
    pushRows(rows, at) {
        const { bytes, bounds, count, width } = rows;
        for (let row = 0, cell = 2 * at; row < count; row++, cell += 2 * width)
            this.pushBytes(bytes, bounds[cell] ?? 0, bounds[cell + 1] ?? 0);
    }
    /** Room for so many texts in all. */
    reserve(texts) {
        this.expected = texts;
        if (this.likely === null)
            this.own.reserve(texts);
    }
    /** Offsets have one entry more than there are texts. */
    finish() {
        if (this.likely === null)
            return this.own.finish();
        const { bytes, offsets } = this.likely;
        if (this.same === offsets.length - 1)
            return { bytes, offsets };
        return { bytes: bytes.subarray(0, offsets[this.same]), offsets: offsets.subarray(0, this.same + 1) };
    }
    isNext(source, from, to) {
        if (this.likely === null)
            return false;
        const { bytes, offsets } = this.likely;
        const start = offsets[this.same] ?? 0;
        const end = offsets[this.same + 1] ?? -1;
        if (end - start !== to - from)
            return false;
        for (let i = start, at = from; i < end; i++, at++)
            if (bytes[i] !== source[at])
                return false;
        return true;
    }
    giveUp() {
        if (this.likely === null)
            return;
        const { bytes, offsets } = this.likely;
        this.likely = null;
        for (let text = 0; text < this.same; text++)
            this.own.pushBytes(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0);
        if (this.expected > 0)
            this.own.reserve(this.expected);
    }
}

;// CONCATENATED MODULE: ./build/js/table/build.js


class TableBuilder {
    columns;
    idColumn;
    idName;
    ids;
    count = 0;
    /** `likely` are the ids of another table that may have the same ones in the same order. */
    constructor(plan, likely = null) {
        this.ids = new LikelyTexts(likely);
        this.columns = plan.map((column) => new cells/* Cells */.C(column.name, column.spelling));
        this.idColumn = plan.findIndex((column) => column.kind === 'id');
        this.idName = plan[this.idColumn]?.name ?? '';
    }
    get rows() {
        return this.count;
    }
    /** A cell as it stands in the file. `''` is empty. */
    text(column, cell) {
        if (column === this.idColumn)
            this.ids.push(cell);
        else
            this.columns[column]?.text(cell);
    }
    /** Cell `at` of a row of bytes. An id is taken as it stands. */
    raw(column, row, at) {
        const from = row.bounds[2 * at] ?? 0;
        const to = row.bounds[2 * at + 1] ?? 0;
        if (column === this.idColumn)
            this.ids.pushBytes(row.bytes, from, to);
        else
            this.columns[column]?.bytes(row.bytes, from, to);
    }
    /** Cell `at` of each of these rows of bytes, as `raw` takes it. */
    rawRows(column, rows, at) {
        if (column === this.idColumn)
            this.ids.pushRows(rows, at);
        else
            this.columns[column]?.rawRows(rows, at);
    }
    /** Room for so many rows in all, so that no column has to be copied while it grows. */
    reserve(rows) {
        for (const [index, column] of this.columns.entries())
            if (index !== this.idColumn)
                column.reserve(rows);
        if (this.idColumn >= 0)
            this.ids.reserve(rows);
    }
    number(column, value) {
        if (column === this.idColumn)
            this.ids.push(String(value));
        else
            this.columns[column]?.number(value);
    }
    empty(column) {
        if (column === this.idColumn)
            this.ids.push('');
        else
            this.columns[column]?.empty();
    }
    /** To be called once every column of the row has its cell. */
    endRow() {
        this.count++;
    }
    /** The same for rows that were given column by column. */
    endRows(count) {
        this.count += count;
    }
    finish() {
        const columns = new Map();
        const dropped = [];
        for (const [index, cells] of this.columns.entries()) {
            if (index === this.idColumn)
                continue;
            const column = cells.finish();
            if (column === null)
                dropped.push(cells.name);
            else
                columns.set(cells.name, column);
        }
        const ids = this.idColumn < 0 ? null : { name: this.idName, ...this.ids.finish() };
        return { rows: this.count, columns, ids, dropped };
    }
}


/***/ })

};
