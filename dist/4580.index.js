export const id = 4580;
export const ids = [4580];
export const modules = {

/***/ 10259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exportedFrom)
/* harmony export */ });
/** The report with what became of its exports. */
async function exportedFrom({ world, runner, happening }, report, exports) {
    if (exports.length === 0)
        return report;
    const { exportReport, usualInAction } = await __webpack_require__.e(/* import() */ 3613).then(__webpack_require__.bind(__webpack_require__, 55994));
    const { owner, repo, fromFork, actor } = happening;
    return await exportReport(world, report, {
        exports,
        repository: `${owner}/${repo}`,
        runUrl: runner.runUrl,
        actor,
        fromFork,
        how: 'everything',
        usual: usualInAction(report),
    });
}


/***/ }),

/***/ 77320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ recordedMemory),
/* harmony export */   cN: () => (/* binding */ channelsTold),
/* harmony export */   o$: () => (/* binding */ commentedMemory)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
/* harmony import */ var _failure_forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _render_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68339);
/* harmony import */ var _render_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69748);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57026);





const OCCASIONS = ['fail', 'warn', 'recovered', 'inconclusive', 'always'];
/** What was written down of channels, with occasions as this version knows them. */
function asTold(memory) {
    return Object.fromEntries(Object.entries(memory).map(([name, { occasions, ...told }]) => [
        name,
        { ...told, occasions: OCCASIONS.filter((occasion) => occasions.includes(occasion)) },
    ]));
}
/** What the newest record that knows something says was told. */
async function recordedMemory(opened) {
    try {
        const history = await opened?.store?.read();
        return history?.records.findLast((record) => record.told !== undefined)?.told ?? {};
    }
    catch (error) {
        // A history that can't be read has been told of by the gate.
        if (error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || error instanceof _failure_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q)
            return {};
        throw error;
    }
}
/** What this gate's own comment on the pull request says was told; nothing where there is none. */
async function commentedMemory(stage, key) {
    const { forge } = stage;
    if (forge === null)
        return {};
    try {
        const { pullRequest } = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestOf */ ._)(stage);
        if (pullRequest === null)
            return {};
        const comment = await forge.findComment(pullRequest, (0,_render_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Ql)(key));
        return comment === null ? {} : (0,_render_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryIn */ .b7)(comment.body);
    }
    catch (error) {
        // Then it is told once more than it need be.
        if (error instanceof _failure_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q)
            return {};
        throw error;
    }
}
async function channelsTold({ world, happening, runner }, report, { channels, memory }) {
    if (channels.length === 0)
        return { report, told: {} };
    const { notified } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 87995));
    return await notified(world, report, {
        channels,
        repository: `${happening.owner}/${happening.repo}`,
        runUrl: runner.runUrl,
        told: asTold(memory),
        fromFork: happening.fromFork && happening.event === 'pull_request',
        dryRun: false,
    });
}


/***/ }),

/***/ 57026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/**
 * The pull request to speak to. On `workflow_run` it is found through GitHub, by the head commit and repository of the
 * run that triggered this one: nothing an artifact says is taken for an identity.
 */

async function pullRequestOf({ happening, forge }) {
    const { triggering } = happening;
    if (triggering === null || triggering.event !== 'pull_request' || forge === null) {
        return { pullRequest: happening.pullRequest, notice: null };
    }
    try {
        const found = await forge.pullRequests({
            head: `${triggering.headOwner}:${triggering.branch}`,
            sha: triggering.sha,
            repository: triggering.headRepository,
        });
        const [only, ...others] = found;
        if (only !== undefined && others.length === 0)
            return { pullRequest: only, notice: null };
        return {
            pullRequest: null,
            notice: (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('PULL_REQUEST_UNCLEAR', null, { count: found.length, sha: triggering.sha }),
        };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { pullRequest: null, notice: (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COMMENT_FAILED', null, { reason }) };
    }
}


/***/ }),

/***/ 45942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  identityOf: () => (/* binding */ identityOf),
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/render/comment.js + 1 modules
var render_comment = __webpack_require__(68339);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
;// CONCATENATED MODULE: ./build/js/render/check.js




/** GitHub's limits: 255 characters of a title, 64 KB of a message. */
const TITLE = 250;
const MESSAGE = 4_000;
const CONCLUSIONS = {
    pass: 'success',
    fail: 'failure',
    error: 'failure',
    neutral: 'neutral',
};
/** An annotation stands at a file: the one that the measurement came from. */
function noteOf(verdict, report, language) {
    const path = report.head?.suites.find((suite) => suite.name === verdict.suite)?.files[0];
    if (path === undefined || path.startsWith('/'))
        return null;
    const sentences = verdict.reasons.map((reason) => language.reasonSentence(reason, verdict));
    return {
        path,
        level: (0,order/* isFailing */.DI)(verdict, report.policy) ? 'failure' : 'warning',
        title: (0,render_escape/* clip */.$Q)((0,render_escape/* plainText */.wh)(`${verdict.id}: ${verdict.outcome}`), TITLE),
        message: (0,render_escape/* clip */.$Q)((0,render_escape/* plainText */.wh)(sentences.join(' ')), MESSAGE),
    };
}
function renderCheck(report, language = english/* ENGLISH */.V) {
    const bad = (0,order/* worstFirst */.md)(report.verdicts).filter((verdict) => (0,order/* isNotable */._r)(verdict) && verdict.outcome !== 'improved' && verdict.outcome !== 'new');
    return {
        conclusion: CONCLUSIONS[report.result],
        title: (0,render_escape/* clip */.$Q)(language.resultLine(report), TITLE),
        summary: (0,render_comment.renderMarkdown)(report, { run: null, baseCommit: null }, language),
        annotations: bad.map((verdict) => noteOf(verdict, report, language)).filter((note) => note !== null),
    };
}

;// CONCATENATED MODULE: ./build/js/deliver/check.js
/** Publishes the report as a check run. What becomes of it is returned, never thrown, and changes no verdict. */


async function tellCheck(forge, report, order) {
    const name = order.suite === null ? 'Holdline' : `Holdline: ${order.suite}`;
    try {
        const url = await forge.publishCheck({
            ...renderCheck(report, order.language),
            name: name.slice(0, 100),
            sha: order.sha,
            detailsUrl: order.runUrl,
        });
        return { delivery: { channel: 'check-run', ok: true, detail: url }, notice: null, url };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const notice = (0,catalogue/* fault */.DG)('CHECK_FAILED', null, { reason });
        return { delivery: { channel: 'check-run', ok: false, detail: notice.what }, notice, url: null };
    }
}

// EXTERNAL MODULE: ./build/js/failure/forge.js
var failure_forge = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/js/render/stamp.js
var render_stamp = __webpack_require__(4896);
// EXTERNAL MODULE: ./build/js/render/fit.js
var fit = __webpack_require__(52648);
;// CONCATENATED MODULE: ./build/js/deliver/fitting.js
/**
 * A comment that GitHub takes. It is made to fit what GitHub says that it takes; a server that takes less refuses it with
 * 422, and then half of it is tried, and then the verdict alone: a limit that somebody lowered must not silence a gate.
 */


/** The last is shorter than any form, so that the shortest one is written. */
const SHORTER = [fit/* COMMENT_BYTES */.GJ / 2, 0];
function isTooLong(error) {
    return error instanceof failure_forge/* ForgeError */.Q && error.status === 422 && /too long/i.test(error.words ?? '');
}
/** What `write` gives for the most bytes that GitHub takes; its own error for any other refusal. */
async function fitting(write) {
    let bytes = fit/* COMMENT_BYTES */.GJ;
    for (const next of SHORTER) {
        try {
            return await write(bytes);
        }
        catch (error) {
            if (!isTooLong(error))
                throw error;
            bytes = next;
        }
    }
    return await write(bytes);
}

// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
;// CONCATENATED MODULE: ./build/js/render/parts.js





/** Even where the other parts fill the comment, a verdict and its reason have room. */
const LEAST_BYTES = 3_000;
const END = '<!-- holdline-end -->';
const PART = /^<!-- holdline-part:(\S+) (\S+) (\d{1,15})\.(\d{1,6}) (pass|fail|error|neutral) -->\n([\s\S]*?)\n<!-- holdline-end -->$/gm;
const RESULTS = ['error', 'fail', 'neutral', 'pass'];
/** The parts of a comment that this or another gate wrote, in their order. Keys are as they stand there. */
function partsIn(body) {
    return [...body.matchAll(PART)].flatMap(([, key, sha, run, attempt, result, text]) => {
        const known = RESULTS.find((one) => one === result);
        if (key === undefined || sha === undefined || known === undefined)
            return [];
        return [{ key, sha, run: Number(run), attempt: Number(attempt), result: known, body: text ?? '' }];
    });
}
function partText({ key, sha, run, attempt, result, body }) {
    return `<!-- holdline-part:${key} ${sha} ${run}.${attempt} ${result} -->\n${body}\n${END}`;
}
function title(parts) {
    const worst = RESULTS.find((result) => parts.some((part) => part.result === result)) ?? 'neutral';
    const told = parts.map(({ key, result }) => `${(0,render_escape/* markdownText */.p7)(decodeURIComponent(key))} ${result}`);
    return `### ${(0,words/* resultSymbol */.KI)(worst)} Holdline: ${told.join(' · ')}`;
}
/**
 * The comment with this gate's part put in; `null` where a newer run has written for another commit already, which an
 * old one must not overwrite. `existing` is the comment's text, or `null` where there is none yet.
 */
function withPart(existing, report, options) {
    const key = (0,render_comment/* keyText */.Pu)(options.key);
    const there = existing === null ? [] : partsIn(existing);
    const others = there.filter((part) => part.sha === options.sha && part.key !== key);
    const newer = there.some((part) => (0,render_stamp/* isNewer */.U4)(part, options) && (part.sha !== options.sha || part.key === key));
    if (newer)
        return null;
    const taken = others.reduce((sum, part) => sum + new TextEncoder().encode(partText(part)).length, 0);
    const { sha, run, attempt, bytes = fit/* COMMENT_BYTES */.GJ } = options;
    const room = Math.max(LEAST_BYTES, bytes - 1_000 - taken);
    const before = there.find((part) => part.key === key)?.body ?? null;
    const kept = (0,render_comment/* keptLine */.bS)(report, before);
    const rendered = (0,render_comment/* renderMarkdownIn */.bW)(report, room - kept.length - 1, { ...options, before });
    const body = `${kept}\n${rendered}`.trim();
    const parts = [...others, { key, sha, run, attempt, result: report.result, body }];
    parts.sort((a, b) => (a.key < b.key ? -1 : 1));
    return [(0,render_comment/* commentMarker */.Ql)(options.marker), title(parts), ...parts.map(partText)].join('\n\n');
}
/** Whether the comment holds what this run has written of this gate. */
function holdsPart(body, { key, run, attempt }) {
    const own = (0,render_comment/* keyText */.Pu)(key);
    return partsIn(body).some((part) => part.key === own && part.run === run && part.attempt === attempt);
}

;// CONCATENATED MODULE: ./build/js/deliver/shared.js



const MOST_TRIES = 5;
async function written(forge, report, order) {
    const existing = await forge.findComment(order.pullRequest, (0,render_comment/* commentMarker */.Ql)(order.marker));
    return await fitting(async (bytes) => {
        const body = withPart(existing?.body ?? null, report, { ...order, bytes });
        if (body === null)
            return 'newer';
        if (existing === null && !order.begins)
            return 'nothing to say';
        if (existing === null)
            return await forge.createComment(order.pullRequest, body);
        return await forge.updateComment(existing.id, body);
    });
}
/** The shared comment with this gate's part in it, or why it was let be. */
async function putPart(forge, report, order) {
    let comment = await written(forge, report, order);
    for (let tries = 1; typeof comment !== 'string' && tries < MOST_TRIES; tries++) {
        await order.settle();
        const now = await forge.findComment(order.pullRequest, (0,render_comment/* commentMarker */.Ql)(order.marker));
        if (now !== null && holdsPart(now.body, order))
            return now;
        comment = await written(forge, report, order);
    }
    return comment;
}

;// CONCATENATED MODULE: ./build/js/deliver/deliver.js
/**
 * Tells the pull request. Every channel stands alone: what becomes of it is returned, never thrown, and nothing here
 * can touch a verdict.
 */






const UNCHANGED = 'nothing changed, so nothing was written';
const NEWER = 'a newer run has written the comment, so this one left it alone';
const FORBIDDEN = [401, 403, 404];
/** Whether there is anything to say beyond "all is well". */
function allPassed(report) {
    return report.result === 'pass' && report.verdicts.every((verdict) => verdict.outcome === 'passed');
}
/** The comment made new; `null` where somebody has deleted it since it was found. */
async function renewed(forge, comment, body) {
    try {
        return await forge.updateComment(comment, body);
    }
    catch (error) {
        if (error instanceof failure_forge/* ForgeError */.Q && error.status === 404)
            return null;
        throw error;
    }
}
/** Nothing to write is told in words; else the comment. */
async function upsertOwn(forge, report, order) {
    const { key, links, stamp, memory, language } = order;
    const existing = await forge.findComment(order.pullRequest, (0,render_comment/* commentMarker */.Ql)(key));
    const there = existing === null ? null : (0,render_stamp/* stampIn */.rW)(existing.body);
    if (there !== null && stamp !== null && (0,render_stamp/* isNewer */.U4)(there, stamp))
        return NEWER;
    return await fitting(async (bytes) => {
        const body = (0,render_comment/* renderComment */.wQ)(report, {
            marker: key,
            links,
            stamp,
            bytes,
            before: existing?.body ?? null,
            ...(memory === undefined ? {} : { memory }),
            ...(language === undefined ? {} : { language }),
        });
        const updated = existing === null ? null : await renewed(forge, existing.id, body);
        if (updated !== null)
            return updated;
        if (order.when === 'changes' && allPassed(report))
            return UNCHANGED;
        return await forge.createComment(order.pullRequest, body);
    });
}
async function upsert(forge, report, order) {
    const { shared, stamp, key, links, language, pullRequest } = order;
    if (shared === null || stamp === null)
        return await upsertOwn(forge, report, order);
    const { id, sha, settle } = shared;
    const begins = order.when !== 'changes' || !allPassed(report);
    const put = await putPart(forge, report, {
        marker: id,
        key,
        sha,
        links,
        ...(language === undefined ? {} : { language }),
        pullRequest,
        settle,
        begins,
        ...stamp,
    });
    if (typeof put !== 'string')
        return put;
    return put === 'newer' ? NEWER : UNCHANGED;
}
function failed(error, order) {
    const status = error instanceof failure_forge/* ForgeError */.Q ? error.status : null;
    const reason = error instanceof Error ? error.message : String(error);
    const forbidden = status !== null && FORBIDDEN.includes(status);
    const notice = !forbidden
        ? (0,catalogue/* fault */.DG)('COMMENT_FAILED', null, { reason })
        : order.fromFork
            ? (0,catalogue/* fault */.DG)('COMMENT_FORBIDDEN_FORK', null, {})
            : (0,catalogue/* fault */.DG)('COMMENT_FORBIDDEN', null, {});
    return { delivery: { channel: 'comment', ok: false, detail: notice.what }, notice, url: null };
}
/** Writes or updates the comment. Never fails. */
async function tellPullRequest(forge, report, order) {
    if (order.fromFork && order.when !== 'always') {
        const notice = (0,catalogue/* fault */.DG)('COMMENT_FORBIDDEN_FORK', null, {});
        return { delivery: { channel: 'comment', ok: false, detail: notice.what }, notice, url: null };
    }
    try {
        const comment = await upsert(forge, report, order);
        const [detail, url] = typeof comment === 'string' ? [comment, null] : [comment.url, comment.url];
        return { delivery: { channel: 'comment', ok: true, detail }, notice: null, url };
    }
    catch (error) {
        return failed(error, order);
    }
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/gate/record.js
var gate_record = __webpack_require__(11027);
;// CONCATENATED MODULE: ./build/js/deliver/history.js
/** Adds a judged run to the history, whatever its result. A history that can't be written changes no verdict. */




const NOT_ASKED = { appended: false, notices: [] };
function idOf(order, fallback) {
    const run = order.head.run ?? fallback;
    const suite = order.suite === null ? '' : `.${order.suite}`;
    return `${run}.${order.attempt}${suite}`;
}
/** What a label accepted: from this very record on the level starts anew. */
function acceptancesIn({ verdicts }, at) {
    return verdicts.flatMap(({ id, head, reasons }) => {
        const why = reasons.find((reason) => reason.kind === 'accepted');
        if (why === undefined || head === null)
            return [];
        return [{ match: id, by: why.by, at, reason: `pull request #${why.pullRequest}` }];
    });
}
function refused(reason) {
    return { appended: false, notices: [(0,catalogue/* fault */.DG)('NOT_RECORDED', null, { reason })] };
}
async function appendRun(world, gated, order) {
    const { report, measured } = gated;
    if (report.mode !== 'record')
        return NOT_ASKED;
    if (order.store === null)
        return order.asked ? refused('no history is configured') : NOT_ASKED;
    if (measured === null)
        return refused('nothing could be measured');
    try {
        const at = world.now();
        const record = (0,gate_record/* recordOf */.z)({
            id: idOf(order, world.randomId()),
            at,
            result: report.result,
            head: order.head,
            ...measured,
            accepted: acceptancesIn(report, at.toISOString()),
            maintenance: order.maintenance,
            ...(order.told === undefined ? {} : { told: order.told }),
        });
        const { packs, notices } = (0,gate_record/* packsOf */.m)(measured.evaluation, world.codec);
        const { notices: told } = await order.store.append(record, packs);
        return { appended: true, notices: [...notices, ...told] };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR || error instanceof failure_forge/* ForgeError */.Q)
            return refused(error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/deliver/respond.js
/**
 * What is set going by a result: labels on a pull request, a run of another workflow on the base branch. What becomes of
 * it is returned, never thrown, and changes no verdict.
 */


function respond_failed(channel, error) {
    const reason = error instanceof Error ? error.message : String(error);
    const needs = channel === 'labels' ? 'pull-requests: write' : 'actions: write';
    const notice = (0,catalogue/* fault */.DG)('RESPONSE_FAILED', null, { channel, reason, needs });
    return { delivery: { channel, ok: false, detail: notice.what }, notice, url: null };
}
function done(channel, detail) {
    const delivery = { channel, ok: true, detail };
    return { delivery, notice: null, url: null };
}
/** Another run may have taken it off since it was listed. */
async function removed(forge, pullRequest, label) {
    try {
        await forge.removeLabel(pullRequest, label);
    }
    catch (error) {
        if (!(error instanceof failure_forge/* ForgeError */.Q && error.status === 404))
            throw error;
    }
}
/** The pull request has the label of its result, and none of those of the others. Never fails. */
async function tellLabels(forge, report, { respond: { labels, dryRun }, pullRequest }) {
    const wanted = labels[report.result] ?? null;
    const ours = new Set(Object.values(labels));
    try {
        const there = await forge.labels(pullRequest);
        const surplus = there.filter((label) => ours.has(label) && label !== wanted);
        const lacking = wanted !== null && !there.includes(wanted) ? [wanted] : [];
        const words = [...lacking.map((label) => `+ ${label}`), ...surplus.map((label) => `− ${label}`)];
        if (words.length === 0)
            return done('labels', 'they are as they should be');
        if (dryRun)
            return done('labels', `a dry run: ${words.join(', ')}`);
        for (const label of lacking)
            await forge.addLabel(pullRequest, label);
        for (const label of surplus)
            await removed(forge, pullRequest, label);
        return done('labels', words.join(', '));
    }
    catch (error) {
        return respond_failed('labels', error);
    }
}
function wordsOf(dispatch) {
    return dispatch.kind === 'workflow' ? `workflow ${dispatch.file}` : `event ${dispatch.eventType}`;
}
/** Starts what is to be started, once until the result has been another. `null` where there is nothing to do. Never fails. */
async function tellDispatch(forge, report, { respond: { dispatch, dryRun }, branch, before, runUrl }) {
    const left = (detail) => ({ ...done('dispatch', detail), started: false });
    if (dispatch === null || report.result !== dispatch.on)
        return null;
    const words = wordsOf(dispatch);
    if (before === dispatch.on)
        return left(`${words} was started when it began to ${dispatch.on}`);
    if (dryRun)
        return left(`a dry run: ${words} would be started`);
    try {
        if (dispatch.kind === 'workflow') {
            const { file, ref, inputs } = dispatch;
            await forge.startWorkflow({ file, ref: ref ?? branch, inputs });
        }
        else {
            const payload = { ...dispatch.inputs, result: report.result, run: runUrl ?? '' };
            await forge.startEvent({ eventType: dispatch.eventType, payload });
        }
        return { ...done('dispatch', `${words} was started`), started: true };
    }
    catch (error) {
        return { ...respond_failed('dispatch', error), started: false };
    }
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/io/pause.js
var pause = __webpack_require__(12765);
// EXTERNAL MODULE: ./build/js/action/exporting.js
var exporting = __webpack_require__(10259);
// EXTERNAL MODULE: ./build/js/action/notify.js
var action_notify = __webpack_require__(77320);
// EXTERNAL MODULE: ./build/js/action/pull-request.js
var pull_request = __webpack_require__(57026);
;// CONCATENATED MODULE: ./build/js/action/tell.js












function identityOf({ sha, ref, run, event, workflow }) {
    return { sha, ref, run, event, workflow };
}
/** The report with everything that became of it. */
async function tell(stage, options, { opened, respond, exports, notify, ...gate }) {
    const { world, runner, happening } = stage;
    const started = await dispatched(stage, gate.report, { opened, respond });
    const memory = await memoryOf(stage, gate.report, { opened, notify, options });
    const { report: spoken, told } = await (0,action_notify/* channelsTold */.cN)(stage, gate.report, { channels: notify, memory });
    const recorded = await appendRun(world, gate, {
        store: opened?.store ?? null,
        head: identityOf(happening),
        attempt: happening.attempt,
        suite: options.suite,
        maintenance: maintenanceOf(started, world.now()),
        told,
        asked: options.mode === 'record',
    });
    runner.output('recorded', String(recorded.appended));
    if (recorded.appended && opened?.toUpload != null)
        runner.output('record-path', opened.toUpload);
    const notices = recorded.notices.map((one) => (0,gate_report.noticeOf)(stage.translate(one)));
    const report = { ...spoken, notices: [...spoken.notices, ...notices] };
    const exported = await (0,exporting/* exportedFrom */.e)(stage, withTold(report, started), exports);
    const labelled = await withLabels(stage, respond, exported);
    return await checkRun(stage, options, await comment(stage, options, { report: labelled, memory: told }));
}
function withTold(report, told) {
    if (told === null)
        return report;
    const notices = told.notice === null ? report.notices : [...report.notices, (0,gate_report.noticeOf)(told.notice)];
    return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}
/** What channels know: nothing is asked of anybody where there are none. */
async function memoryOf(stage, { mode }, { opened, notify, options }) {
    if (notify.length === 0)
        return {};
    if (mode === 'record')
        return await (0,action_notify/* recordedMemory */.AC)(opened);
    // A comment that gates share has parts, and none of them a memory of its own.
    return options.comment === 'never' || options.commentId !== null
        ? {}
        : await (0,action_notify/* commentedMemory */.o$)(stage, options.suite ?? 'default');
}
/** What the newest run on the base branch came to; `null` where none is known. */
async function resultBefore(opened) {
    try {
        const history = await opened?.store?.read();
        return history?.records.findLast(({ measurements }) => measurements.length > 0)?.result ?? null;
    }
    catch (error) {
        // A history that can't be read has been told of by the gate.
        if (error instanceof failure/* Failure */.HR || error instanceof failure_forge/* ForgeError */.Q)
            return null;
        throw error;
    }
}
/** Only a run of the base branch's own code may start others. */
async function dispatched({ forge, runner, baseBranch }, report, { opened, respond }) {
    if (forge === null || respond.dispatch === null || report.mode !== 'record')
        return null;
    if (report.result !== respond.dispatch.on)
        return null;
    const before = await resultBefore(opened);
    return await tellDispatch(forge, report, { respond, branch: baseBranch, before, runUrl: runner.runUrl });
}
function maintenanceOf(told, now) {
    if (told?.started !== true)
        return [];
    return [{ what: 'dispatch', at: now.toISOString(), detail: told.delivery.detail }];
}
async function withLabels(stage, respond, report) {
    const { happening, forge } = stage;
    const isForked = happening.fromFork && happening.event === 'pull_request';
    if (forge === null || isForked || Object.keys(respond.labels).length === 0)
        return report;
    const { pullRequest } = await (0,pull_request/* pullRequestOf */._)(stage);
    if (pullRequest === null)
        return report;
    return withTold(report, await tellLabels(forge, report, { respond, pullRequest }));
}
async function checkRun(stage, options, report) {
    const { forge, happening, runner } = stage;
    if (!options.checkRun || forge === null || happening.sha === null)
        return report;
    const { sha } = happening;
    const told = await tellCheck(forge, report, {
        sha,
        suite: options.suite,
        runUrl: runner.runUrl,
        language: stage.language,
    });
    const notices = told.notice === null ? report.notices : [...report.notices, (0,gate_report.noticeOf)(stage.translate(told.notice))];
    return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}
function stampOf({ run, attempt }) {
    return run === null ? null : { run: Number(run), attempt: Number(attempt) };
}
function sharedComment({ happening }, { commentId }) {
    if (commentId === null || happening.sha === null)
        return null;
    return { id: commentId, sha: happening.sha, settle: pause/* settle */.G };
}
/** Where the workflow's artifacts are listed, among them the folder of reports with its `report.html` if it was uploaded. */
function artifactsOf(runUrl) {
    return runUrl === null ? null : `${runUrl}#artifacts`;
}
async function comment(stage, options, { report, memory }) {
    const { runner, happening, forge } = stage;
    if (options.comment === 'never')
        return report;
    const { pullRequest, notice: unfound } = await (0,pull_request/* pullRequestOf */._)(stage);
    const found = unfound === null
        ? report
        : { ...report, notices: [...report.notices, (0,gate_report.noticeOf)(stage.translate(unfound))] };
    if (pullRequest === null)
        return found;
    if (forge === null) {
        const notice = (0,gate_report.noticeOf)(stage.translate((0,catalogue/* fault */.DG)('COMMENT_NO_TOKEN', null, {})));
        return { ...found, notices: [...found.notices, notice] };
    }
    const told = await tellPullRequest(forge, found, {
        when: options.comment,
        pullRequest,
        fromFork: happening.fromFork && happening.event === 'pull_request',
        key: options.suite ?? 'default',
        shared: sharedComment(stage, options),
        stamp: stampOf(happening),
        links: { run: runner.runUrl, baseCommit: null, page: artifactsOf(runner.runUrl) },
        memory,
        language: stage.language,
    });
    if (told.url !== null)
        runner.output('comment-url', told.url);
    const notices = told.notice === null ? found.notices : [...found.notices, (0,gate_report.noticeOf)(stage.translate(told.notice))];
    return { ...found, notices, deliveries: [...found.deliveries, told.delivery] };
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

/***/ 11027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ packsOf),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _history_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22301);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41052);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39867);
/** One run's measurements as a record for the history. */




function recordOf(what) {
    const at = what.at.toISOString();
    const { sha, ref, event, workflow } = what.head;
    const suites = (0,_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedSuites */ .W2)(what.evaluation);
    return {
        schema: 'holdline/record@1',
        id: what.id,
        sha,
        ref,
        event,
        workflow,
        at,
        result: what.result,
        accepted: what.accepted,
        head: { sha, ref, run: what.head.run ?? what.id, at, suites },
        measurements: what.measurements.map((measurement) => ({
            id: (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I)(measurement),
            value: measurement.value,
            n: measurement.n,
            standardError: measurement.standardError,
            ...(measurement.runs === undefined ? {} : { runs: measurement.runs }),
        })),
        ...(what.limits.size === 0 ? {} : { limits: Object.fromEntries(what.limits) }),
        ...(what.maintenance.length === 0 ? {} : { maintenance: what.maintenance }),
        ...(what.told === undefined || Object.keys(what.told).length === 0 ? {} : { told: what.told }),
        outcomes: null,
    };
}
/** Per-example outcomes by suite, packed to travel with the record. What is too large stays behind, and is told. */
function packsOf(evaluation, codec) {
    const packs = new Map();
    const notices = [];
    for (const { name, examples } of evaluation.suites) {
        if (examples === null)
            continue;
        const packed = (0,_history_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .packExamples */ .$y)(examples, codec);
        if (packed === null)
            notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('HISTORY_OUTCOMES_TOO_LARGE', name, { rows: examples.table.rows }));
        else
            packs.set(name, packed);
    }
    return { packs, notices };
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

/***/ 12765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   _: () => (/* binding */ patience)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/**
 * Waiting between tries: longer each time, at random, so that writers that collided once do not collide again. Of those
 * that try at the same time one gets through, so with N writers the last waits for N tries one after the other; how long
 * one try takes tells how far apart they have to be. GitHub takes a second or two for it, and sixty-four legs of a matrix
 * that end together then need two to three minutes.
 */

const FIRST = 400;
const LONGEST = 32_000;
/** A try that took longer than this was held up by something else than the other writers. */
const LONGEST_TRY = 2_000;
const PATIENCE = 300_000;
const SETTLE = 2_000;
/** Waits before try `attempt + 1`; `false`, at once, when five minutes have been waited in all. */
function patience() {
    let waited = 0;
    /** When the try began that is over now; of the first one only the caller knows. */
    let began = null;
    return async (attempt) => {
        if (waited >= PATIENCE)
            return false;
        const took = began === null ? FIRST : Math.max(FIRST, performance.now() - began);
        const apart = Math.min(LONGEST_TRY, took);
        const wait = apart + Math.random() * Math.min(LONGEST, apart * 2 ** attempt);
        waited += wait;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        began = performance.now();
        return true;
    };
}
/** Waits until what others were about to write when we wrote must be there; at random, so that they do not meet again. */
async function settle() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SETTLE * (1 + Math.random()));
}


/***/ })

};
