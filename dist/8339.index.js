export const id = 8339;
export const ids = [8339];
export const modules = {

/***/ 83612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderBody)
});

// EXTERNAL MODULE: ./build/js/render/data-folds.js
var data_folds = __webpack_require__(68474);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/folds.js
var folds = __webpack_require__(15671);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
// EXTERNAL MODULE: ./build/js/render/rows.js
var rows = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/js/render/sparkline.js
var sparkline = __webpack_require__(71544);
;// CONCATENATED MODULE: ./build/js/render/trends.js



const MOST_CHARTS = 3;
const MOST_RUNS = 40;
const TITLE_LIMIT = 60;
const DIGITS = 6;
/** Letters, digits and signs that mean nothing to Mermaid inside of quotes. */
function titleText(id) {
    return id
        .toWellFormed()
        .replace(/[^\p{L}\p{N} _./=,-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, TITLE_LIMIT)
        .replace(/[\ud800-\udbff]$/, '');
}
function numberText(value) {
    return String(Number(value.toPrecision(DIGITS)));
}
/** The chart of a verdict; `null` where there is too little to draw or a number cannot be written. */
function trendDiagram(verdict) {
    const values = (0,sparkline/* drawn */.v)(verdict, MOST_RUNS);
    if (values.length === 0)
        return null;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const edge = (high - low) * 0.1 || Math.abs(low) * 0.1 || 1;
    const numbers = values.map(numberText);
    const ends = [numberText(low - edge), numberText(high + edge)];
    if (![...numbers, ...ends].every((number) => /^-?\d+(?:\.\d+)?$/.test(number)))
        return null;
    const title = titleText(verdict.id);
    return [
        '```mermaid',
        'xychart-beta',
        // The grammar refuses an empty title.
        ...(title === '' ? [] : [`    title "${title}"`]),
        `    x-axis 1 --> ${values.length}`,
        `    y-axis ${ends.join(' --> ')}`,
        `    line [${numbers.join(', ')}]`,
        '```',
    ].join('\n');
}
/** At most three charts of what a reader should see, in the order given; `null` where none can be drawn. */
function trendsFold(ordered, { text }) {
    const charts = ordered.filter(order/* isNotable */._r).flatMap((verdict) => trendDiagram(verdict) ?? []);
    const shown = charts.slice(0, MOST_CHARTS);
    return shown.length === 0 ? null : (0,folds/* fold */.AU)(text.histories(shown.length), shown.join('\n\n'));
}

// EXTERNAL MODULE: ./build/js/render/why.js
var why = __webpack_require__(20889);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
;// CONCATENATED MODULE: ./build/js/render/body.js








const FAULTS_SHOWN = 5;
function heading(report, { resultParts }) {
    const { before, name, after } = resultParts(report);
    const shownName = name === null ? '' : (0,render_escape/* markdownText */.p7)(name);
    // The prose of a fault begins with `: `, which is glued to the name.
    const glue = /^[:：]/.exec(after)?.[0] ?? '';
    const parts = [(0,render_escape/* markdownProse */.h$)(before), `${shownName}${glue}`, (0,render_escape/* markdownProse */.h$)(after.slice(glue.length))];
    return `### ${(0,words/* resultSymbol */.KI)(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}
/** At most one, and never inside a fold, where GitHub would not draw it. */
function body_alert(report, { text }) {
    if (report.result === 'error') {
        return `> [!CAUTION]\n> ${text.notJudged}`;
    }
    if (report.result === 'fail' && report.policy.failOn === 'never') {
        return `> [!NOTE]\n> ${text.reportOnly}`;
    }
    return null;
}
function faults(report, form, language) {
    if (report.result !== 'error' || report.notices.length === 0)
        return null;
    return (0,folds/* noticeList */.TF)(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)), language);
}
/** What a health check found is its message: each limit that is broken, and how to mend what broke it. */
function found(report, form, language) {
    if (report.mode !== 'health' || report.result === 'error' || report.notices.length === 0)
        return null;
    return `**${language.text.found}**\n\n${(0,folds/* noticeList */.TF)(report.notices, Math.max(1, form.details), language)}`;
}
const NAMED_TOGETHER = 3;
function namesText(ids, { text }) {
    const named = ids.slice(0, NAMED_TOGETHER).map(render_escape/* markdownText */.p7).join(', ');
    return ids.length > NAMED_TOGETHER ? `${named}${text.others(ids.length - NAMED_TOGETHER)}` : named;
}
function body_why(open, form, language) {
    const { text } = language;
    const lines = (0,why/* whySharing */.$)(open, language)
        .slice(0, form.reasons)
        .map(({ ids, sentence }) => `- ${namesText(ids, language)}${text.colon}${(0,render_escape/* markdownProse */.h$)(sentence)}`);
    return lines.length === 0 ? null : `**${text.why}**\n\n${lines.join('\n')}`;
}
/** The slices that carry a loss. */
function where({ drivers }, form, { text, driverParts }) {
    const lines = drivers.slice(0, form.reasons).map((driver) => {
        const { before, condition, after } = driverParts(driver);
        return `- ${(0,render_escape/* markdownText */.p7)(driver.suite)}${text.colon}${(0,render_escape/* markdownProse */.h$)(before)} ${(0,render_escape/* markdownText */.p7)(condition)} ${(0,render_escape/* markdownProse */.h$)(after)}`;
    });
    return lines.length === 0 ? null : `**${text.where}**\n\n${lines.join('\n')}`;
}
function rowsFold(report, folded, language) {
    const { text, countsText } = language;
    if (folded.length === 0)
        return null;
    const isRest = folded.length < report.verdicts.length;
    const count = isRest ? text.moreMetrics(folded.length) : text.metrics(folded.length);
    return (0,folds/* fold */.AU)(`${count}${text.colon}${countsText(folded)}`, (0,rows/* verdictTable */.KV)(folded, language));
}
function hiddenText(report, hidden, place) {
    if (hidden <= 0)
        return null;
    const where = (0,render_escape/* markdownLink */.iQ)(place.elsewhere, place.links.run);
    const { text, countsText } = place.language;
    const metrics = report.verdicts.length;
    return text.shortened({ metrics, counts: countsText(report.verdicts), hidden, where });
}
function footer(report, { links, language: { text, baseSentence } }) {
    const base = baseSentence(report);
    const tool = `Holdline ${(0,render_escape/* markdownProse */.h$)(report.tool.version)}`;
    const addresses = [
        links.baseCommit === null || report.base === null
            ? null
            : (0,render_escape/* markdownLink */.iQ)(text.baseCommit, links.baseCommit),
        links.run === null ? null : (0,render_escape/* markdownLink */.iQ)(text.run, links.run),
        (links.page ?? null) === null ? null : (0,render_escape/* markdownLink */.iQ)(text.page, links.page ?? null),
    ];
    const parts = [base === null ? null : (0,render_escape/* markdownProse */.h$)(base), ...addresses, tool].filter((part) => part !== null);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** Nothing to look into and nothing to know: no notice, no verdict a reader should see, no shift of the data. */
function isAllWell(report) {
    const { result, mode, verdicts, notices, quality = [] } = report;
    const quiet = notices.length === 0 && quality.length === 0 && !verdicts.some(order/* isNotable */._r);
    return result === 'pass' && mode !== 'health' && quiet;
}
/** One line, in our own words alone, that opens to all that the report would have shown. */
function brief(report, chapters, { since = null, language }) {
    const line = `<b>${(0,words/* resultSymbol */.KI)(report.result)} ${language.resultParts(report).before}</b>`;
    return joined([(0,folds/* fold */.AU)(line, chapters), since]);
}
function joined(parts) {
    return parts.filter((part) => part !== null).join('\n\n');
}
/** The report in Markdown, in a form of the ladder. */
function renderBody(report, form, place) {
    const { language } = place;
    const chapters = chaptersOf(report, form, place);
    if (place.isBrief === true && isAllWell(report))
        return `${brief(report, chapters, place)}\n`;
    const top = [heading(report, language), body_alert(report, language), place.since ?? null];
    return `${joined([...top, chapters])}\n`;
}
/** What follows the verdict line. */
function chaptersOf(report, form, place) {
    const { language } = place;
    const { open, folded, hidden } = (0,rows/* shownRows */.$6)(report, form);
    return joined([
        faults(report, form, language),
        report.result === 'neutral' ? language.firstRun(report).map(render_escape/* markdownProse */.h$).join(' ') : null,
        (0,data_folds/* dataChapter */.KJ)(report.quality ?? [], form.reasons, language),
        open.length === 0 ? null : (0,rows/* verdictTable */.KV)(open, language),
        found(report, form, language),
        body_why((0,why/* toldWhy */.k)(report, open), form, language),
        where(report, form, language),
        (0,data_folds/* saidChapter */.Pl)(report.quality ?? [], form.reasons, language),
        hiddenText(report, hidden, place),
        rowsFold(report, folded, language),
        form.scope === 'all' ? trendsFold((0,order/* worstFirst */.md)(report.verdicts), language) : null,
        form.details === 0 ? null : (0,data_folds/* qualityFold */.XT)(report.quality ?? [], form.details, language),
        ...(0,data_folds/* confusionFolds */.xk)(report.confusion ?? [], form.details, language),
        ...(0,folds/* smallPrint */.fk)(report, form.details, language),
        footer(report, place),
    ]);
}


/***/ }),

/***/ 68339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ commentMarker),
  bS: () => (/* binding */ keptLine),
  Pu: () => (/* binding */ keyText),
  wQ: () => (/* binding */ renderComment),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  bW: () => (/* binding */ renderMarkdownIn)
});

// EXTERNAL MODULE: ./build/js/render/body.js + 1 modules
var body = __webpack_require__(83612);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/fit.js
var fit = __webpack_require__(52648);
// EXTERNAL MODULE: ./build/js/render/memory.js
var render_memory = __webpack_require__(69748);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
;// CONCATENATED MODULE: ./build/js/render/since.js


const MOST = 40;
const LONGEST = 120;
/** Of the encoded names together. */
const MOST_BYTES = 4_000;
const NAMED = 3;
const LINE = /^<!-- holdline-state:([0-9a-f]{0,64}) (\d{1,7}) (\S{0,4000}) -->$/m;
function keptName({ id }) {
    return encodeURIComponent(id.slice(0, LONGEST).toWellFormed()).replaceAll('-', '%2D');
}
/** How a report stands; `null` for one that judges nothing, which says nothing of what is well. */
function standingOf(report) {
    if (report.result === 'error' || report.result === 'neutral')
        return null;
    const unwell = (0,order/* worstFirst */.md)(report.verdicts).filter(order/* isNotable */._r);
    const listed = new Map();
    let bytes = 0;
    for (const verdict of unwell.slice(0, MOST)) {
        const name = keptName(verdict);
        bytes += name.length + verdict.outcome.length + 2;
        if (bytes > MOST_BYTES)
            break;
        listed.set(name, verdict.outcome);
    }
    const sha = report.head?.sha ?? '';
    return { sha: /^[0-9a-f]{1,64}$/.test(sha) ? sha : '', total: unwell.length, listed };
}
function standingLine({ sha, total, listed }) {
    const entries = [...listed].map(([name, outcome]) => `${name}=${outcome}`);
    return `<!-- holdline-state:${sha} ${total} ${entries.join(',')} -->`;
}
/** What a comment says stood; `null` where it says nothing or somebody has changed that line. */
function standingIn(body) {
    const [, sha, count, entries] = LINE.exec(body) ?? [];
    if (sha === undefined || count === undefined || entries === undefined)
        return null;
    const pairs = entries === '' ? [] : entries.split(',');
    const isOurs = pairs.every((pair) => /^[\w.!~*'()%]+=[a-z]+$/.test(pair));
    const listed = new Map(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.replace(/.*=/, '')]));
    const total = Number(count);
    if (!isOurs || listed.size !== pairs.length || listed.size > MOST || listed.size > total)
        return null;
    return { sha, total, listed };
}
function withNames(verdicts, word, { text }) {
    const names = verdicts.slice(0, NAMED).map(({ id }) => (0,render_escape/* markdownText */.p7)(id));
    const more = verdicts.length > NAMED ? text.others(verdicts.length - NAMED) : '';
    return `${word} (${names.join(', ')}${more})`;
}
/** One line of Markdown; `null` where there is nothing to tell, as for another run on the same commit. */
function sinceText(before, report, language) {
    const now = standingOf(report);
    if (before === null || now === null || before.total + now.total === 0)
        return null;
    if (before.sha === now.sha && now.sha !== '')
        return null;
    const { text } = language;
    // Where names are left out, one that is not listed may stand on either side.
    if (before.total !== before.listed.size || now.total !== now.listed.size) {
        return text.sinceCounted(before.total, now.total);
    }
    const listedBefore = (verdict) => before.listed.get(keptName(verdict));
    const known = (0,order/* worstFirst */.md)(report.verdicts);
    const fresh = known.filter((verdict) => (0,order/* isNotable */._r)(verdict) && listedBefore(verdict) === undefined);
    const recovered = known.filter((verdict) => !(0,order/* isNotable */._r)(verdict) && listedBefore(verdict) !== undefined);
    const other = known.filter((verdict) => (0,order/* isNotable */._r)(verdict) && (listedBefore(verdict) ?? verdict.outcome) !== verdict.outcome);
    const groups = [
        { verdicts: recovered, word: text.sinceWords.recovered },
        { verdicts: fresh, word: text.sinceWords.fresh },
        { verdicts: other, word: text.sinceWords.other },
    ].filter(({ verdicts }) => verdicts.length > 0);
    const told = groups.map(({ verdicts, word }) => withNames(verdicts, word(verdicts.length), language));
    return text.since(told);
}

// EXTERNAL MODULE: ./build/js/render/stamp.js
var render_stamp = __webpack_require__(4896);
;// CONCATENATED MODULE: ./build/js/render/comment.js






const OPEN_ROWS = 10;
const KEY_LIMIT = 200;
/** A key that can stand in an HTML comment: what could end it, or break the line, is percent-encoded. */
function keyText(key) {
    const plain = key
        .toWellFormed()
        .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
    // Cut between encoded signs, never inside one.
    return plain.slice(0, KEY_LIMIT).replace(/%[0-9A-F]?$/i, '');
}
/** `<!-- holdline:KEY -->`. */
function commentMarker(key) {
    return `<!-- holdline:${keyText(key)} -->`;
}
/** The report as Markdown in so many bytes of UTF-8. */
function renderMarkdownIn(report, bytes, where) {
    const { links, language = english/* ENGLISH */.V, before = null } = where;
    const since = before === null ? null : sinceText(standingIn(before), report, language);
    const place = { links, elsewhere: language.text.jobSummary, language, since, isBrief: true };
    return (0,fit/* longestThatFits */.w$)((0,fit/* ladder */.T1)(OPEN_ROWS), bytes, (form) => (0,body/* renderBody */.l)(report, form, place));
}
/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
function renderMarkdown(report, links, language = english/* ENGLISH */.V) {
    return renderMarkdownIn(report, fit/* COMMENT_BYTES */.GJ - 300, { links, language });
}
/** How the report stands, for the next push; one that judges nothing hands on what stood before. */
function keptLine(report, before) {
    const standing = standingOf(report) ?? (before === null ? null : standingIn(before));
    return standing === null ? '' : standingLine(standing);
}
/** The whole comment, at most 60,000 bytes of UTF-8 unless told otherwise, beginning with its marker. */
function renderComment(report, { marker, links, stamp, memory = {}, language = english/* ENGLISH */.V, before = null, bytes = fit/* COMMENT_BYTES */.GJ, }) {
    // Only a run of a workflow is followed by another that could read how it stood.
    const stood = stamp === null ? [] : [(0,render_stamp/* stampLine */.i$)(stamp), keptLine(report, before)];
    const lines = [commentMarker(marker), ...stood, (0,render_memory/* memoryLine */.Uf)(memory)];
    const head = lines.filter((line) => line !== '').join('\n');
    const left = bytes - Math.max(300, Buffer.byteLength(head) + 1);
    return `${head}\n${renderMarkdownIn(report, left, { links, language, before })}`;
}


/***/ }),

/***/ 52648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   T1: () => (/* binding */ ladder),
/* harmony export */   w$: () => (/* binding */ longestThatFits)
/* harmony export */ });
/**
 * A ladder of shorter forms, so that a report never vanishes for its length. GitHub refuses a comment over 65,536
 * characters and drops a job summary over 1 MiB; it doesn't say which characters it counts. Bytes of UTF-8 are never
 * fewer than characters by any count, so the budget is held in bytes and holds for both.
 */
/** For a comment, with room to spare for a marker. */
const COMMENT_BYTES = 60_000;
/** For a job summary: other steps may write to it too. */
const SUMMARY_BYTES = 900 * 1024;
const WORST = [200, 100, 50, 0];
/** From the fullest form to the shortest, for so many open rows. */
function ladder(open) {
    const full = { scope: 'all', open, folded: Number.POSITIVE_INFINITY, reasons: open, details: 50 };
    const few = Math.min(open, 10);
    const short = { scope: 'notable', open: few, folded: 0, reasons: few, details: 5 };
    return [
        full,
        { ...full, scope: 'notable', details: 20 },
        { ...full, scope: 'failing', details: 10 },
        ...WORST.map((folded) => ({ ...short, folded })),
        { ...short, open: 3, reasons: 3, details: 0 },
        { scope: 'none', open: 0, folded: 0, reasons: 0, details: 0 },
    ];
}
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
/** The longest form that fits into so many bytes of UTF-8; the last one where none does. */
function longestThatFits(forms, bytes, render) {
    let text = '';
    for (const form of forms) {
        text = render(form);
        if (utf8Length(text) <= bytes)
            return text;
    }
    return text;
}


/***/ }),

/***/ 69748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ withMemory),
/* harmony export */   Uf: () => (/* binding */ memoryLine),
/* harmony export */   b7: () => (/* binding */ memoryIn)
/* harmony export */ });
const LINE = /^<!-- holdline-told:([\w-]{0,8000}) -->$/m;
function isTold(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'fingerprint' in value &&
        typeof value.fingerprint === 'string' &&
        'occasions' in value &&
        Array.isArray(value.occasions) &&
        value.occasions.every((one) => typeof one === 'string') &&
        (!('at' in value) || typeof value.at === 'string'));
}
/** Base64 of URLs holds nothing that could end an HTML comment; empty for no memory. */
function memoryLine(memory) {
    if (Object.keys(memory).length === 0)
        return '';
    return `<!-- holdline-told:${Buffer.from(JSON.stringify(memory), 'utf8').toString('base64url')} -->`;
}
function memoryIn(body) {
    const [, text] = LINE.exec(body) ?? [];
    if (text === undefined)
        return {};
    try {
        const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
        if (typeof value !== 'object' || value === null)
            return {};
        return Object.fromEntries(Object.entries(value).filter((entry) => isTold(entry[1])));
    }
    catch {
        return {};
    }
}
/** The text with another memory in the place of its own; as it is where it has no place for one. */
function withMemory(body, memory) {
    const line = memoryLine(memory);
    if (line === '')
        return body;
    if (LINE.test(body))
        return body.replace(LINE, line);
    // Behind the marker, by which the text is found again.
    return body.replace(/^(<!-- .* -->)$/m, `$1\n${line}`);
}


/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   i$: () => (/* binding */ stampLine),
/* harmony export */   rW: () => (/* binding */ stampIn)
/* harmony export */ });
/**
 * Which run wrote a comment, in a line that nobody sees: an old run that ends late must not overwrite a newer one.
 * Read back from our own comments only, and never for anything that decides.
 */
const STAMP = /^<!-- holdline-run:(\d{1,15})\.(\d{1,6}) -->$/m;
function stampLine({ run, attempt }) {
    return `<!-- holdline-run:${run}.${attempt} -->`;
}
/** The first stamp in a comment; `null` where there is none. */
function stampIn(body) {
    const [, run, attempt] = STAMP.exec(body) ?? [];
    return run === undefined || attempt === undefined ? null : { run: Number(run), attempt: Number(attempt) };
}
/** Whether the first was written by a later run, or a later attempt of the same one. */
function isNewer(one, other) {
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whySharing),
/* harmony export */   k: () => (/* binding */ toldWhy)
/* harmony export */ });
const REASONS_TOLD = 2;
/** In a health check limits have sentences of their own, so that only comparisons are told here. */
function toldWhy({ mode }, verdicts) {
    return mode === 'health' ? verdicts.filter(({ change }) => change !== null) : verdicts;
}
/** One entry a sentence, in the order of the verdicts. Verdicts without a reason are left out. */
function whySharing(verdicts, { locale, reasonSentence }) {
    const idsBySentence = new Map();
    for (const verdict of verdicts) {
        const told = verdict.reasons.slice(0, REASONS_TOLD);
        const sentence = told
            .map((reason) => reasonSentence(reason, verdict))
            .join(locale === 'zh-CN' ? '' : ' ');
        const ids = idsBySentence.get(sentence);
        if (ids !== undefined)
            ids.push(verdict.id);
        else if (sentence !== '')
            idsBySentence.set(sentence, [verdict.id]);
    }
    return [...idsBySentence].map(([sentence, ids]) => ({ ids, sentence }));
}


/***/ })

};
