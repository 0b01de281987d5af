export const id = 614;
export const ids = [614];
export const modules = {

/***/ 9614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/js/commands/configuration.js + 7 modules
var configuration = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/js/config/config.js
var config = __webpack_require__(4447);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/config/options.js
var config_options = __webpack_require__(4463);
// EXTERNAL MODULE: ./build/js/config/settle.js + 1 modules
var settle = __webpack_require__(1019);
;// CONCATENATED MODULE: ./build/js/config/inputs.js
/** The Action's inputs. GitHub hands over texts; an empty one is one that was not given. */




/**
 * The options that the inputs ask for.
 * @param read gives the text of the input of a name, empty where it was not set.
 * @throws Failure with every fault: OPTION_…, HISTORY_…, BASELINE_MIXED, RECORD_NOWHERE.
 */
function parseInputs(read) {
    const given = new Map();
    for (const { name, type, action } of config_options/* OPTIONS */.lw) {
        if (!action)
            continue;
        const whole = read(name).trim();
        const texts = type === 'list' ? lines(whole) : [whole].filter((text) => text !== '');
        if (texts.length > 0)
            given.set(name, texts);
    }
    const { options, faults } = (0,settle/* settle */.G)(given, (name) => `input ${name}`);
    // Asked for by name, a record that goes nowhere is a mistake; `auto` just has nothing to record to.
    const nowhere = options.mode === 'record' && options.history === null && faults.length === 0;
    const all = nowhere ? [(0,catalogue/* fault */.DG)('RECORD_NOWHERE', 'input mode', {})] : faults;
    if (all.length > 0)
        throw new failure/* Failure */.HR(all);
    return options;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/js/failure/forge.js
/** What a call to GitHub failed with: an HTTP status where there was an answer, and its words. */
class ForgeError extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.name = 'ForgeError';
        this.status = status;
    }
}

// EXTERNAL MODULE: ./build/js/render/comment.js
var comment = __webpack_require__(6114);
;// CONCATENATED MODULE: ./build/js/deliver/deliver.js
/**
 * Tells the pull request. Every channel stands alone: what becomes of it is returned, never thrown, and nothing here
 * can touch a verdict.
 */



const FORBIDDEN = [401, 403, 404];
/** Whether there is anything to say beyond "all is well". */
function allPassed(report) {
    return report.result === 'pass' && report.verdicts.every((verdict) => verdict.outcome === 'passed');
}
async function upsert(forge, report, order) {
    const body = (0,comment/* renderComment */.wQ)(report, { marker: order.key, links: order.links });
    const existing = await forge.findComment(order.pullRequest, (0,comment/* commentMarker */.Ql)(order.key));
    if (existing !== null)
        return await forge.updateComment(existing.id, body);
    if (order.when === 'changes' && allPassed(report))
        return null;
    return await forge.createComment(order.pullRequest, body);
}
function failed(error, order) {
    const status = error instanceof ForgeError ? error.status : null;
    const reason = error instanceof Error ? error.message : String(error);
    const forbidden = status !== null && FORBIDDEN.includes(status);
    const notice = !forbidden
        ? (0,catalogue/* fault */.DG)('COMMENT_FAILED', null, {
            reason: status === null ? reason : `GitHub answered ${status}: ${reason}`,
        })
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
        const detail = comment === null ? 'nothing changed, so nothing was written' : comment.url;
        return { delivery: { channel: 'comment', ok: true, detail }, notice: null, url: comment?.url ?? null };
    }
    catch (error) {
        return failed(error, order);
    }
}

// EXTERNAL MODULE: ./build/js/gate/record.js
var gate_record = __webpack_require__(1027);
// EXTERNAL MODULE: ./build/js/history/local.js + 6 modules
var local = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/js/deliver/history.js
/** Adds a judged run to the history, whatever its result. A history that can't be written changes no verdict. */




const NOT_ASKED = { appended: false, notice: null };
function idOf(order, fallback) {
    const run = order.head.run ?? fallback;
    const suite = order.suite === null ? '' : `.${order.suite}`;
    return `${run}.${order.attempt}${suite}`;
}
async function appendRun(world, gated, order) {
    const { report, measured } = gated;
    if (report.mode !== 'record')
        return NOT_ASKED;
    const why = order.folder === null
        ? 'no history is configured'
        : measured === null
            ? 'nothing could be measured'
            : null;
    if (order.folder === null || measured === null) {
        return {
            appended: false,
            notice: (0,catalogue/* fault */.DG)('NOT_RECORDED', null, { reason: why ?? 'there is nothing to record' }),
        };
    }
    try {
        const record = (0,gate_record/* recordOf */.z)({
            id: idOf(order, world.randomId()),
            at: world.now(),
            result: report.result,
            head: order.head,
            ...measured,
        });
        await (0,local/* localHistory */.K)(world, order.folder).append(record);
        return { appended: true, notice: null };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return { appended: false, notice: (0,catalogue/* fault */.DG)('NOT_RECORDED', null, { reason: error.message }) };
    }
}

// EXTERNAL MODULE: ./build/js/gate/gate.js + 44 modules
var gate = __webpack_require__(3754);
;// CONCATENATED MODULE: ./build/js/gate/mode.js
/** What a run does when `mode` is `auto`: pull requests are judged, the base branch is judged and recorded. */

const ON_A_BRANCH = ['push', 'workflow_dispatch', 'repository_dispatch'];
function onBase(happening, baseBranch) {
    return happening.ref === `refs/heads/${baseBranch}` || happening.ref === baseBranch;
}
/** The mode by the event. Fails for events whose mode is not part of this version. */
function modeOf(happening) {
    const base = happening.defaultBranch ?? 'main';
    if (happening.event === 'schedule')
        throw (0,catalogue/* failure */.V2)('MODE_NOT_YET', 'input mode', { event: 'schedule' });
    if (happening.event === 'workflow_run') {
        return happening.triggeredBy === 'push' && happening.triggeredBranch === base ? 'record' : 'gate';
    }
    return ON_A_BRANCH.includes(happening.event) && onBase(happening, base) ? 'record' : 'gate';
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(6403);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/js/io/github/event.js
/** What happened on GitHub, from the runner's environment and the event's payload. Only what is needed is read. */

function object(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function number(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
async function payloadAt(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return object(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        // Without a payload there is no pull request to speak to; the verdict needs none.
        return {};
    }
}
/** The happening that this environment describes. */
async function event_happening(env) {
    const payload = await payloadAt(env['GITHUB_EVENT_PATH']);
    const pull = object(payload['pull_request']);
    const head = object(pull['head']);
    const repository = object(payload['repository']);
    const headRepository = number(object(head['repo'])['id']);
    const ownRepository = number(repository['id']);
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    return {
        event: env['GITHUB_EVENT_NAME'] ?? '',
        owner,
        repo,
        sha: event_text(head['sha']) ?? event_text(env['GITHUB_SHA']),
        ref: event_text(head['ref']) ?? event_text(env['GITHUB_REF']),
        run: event_text(env['GITHUB_RUN_ID']),
        attempt: event_text(env['GITHUB_RUN_ATTEMPT']) ?? '1',
        workflow: event_text(env['GITHUB_WORKFLOW']),
        pullRequest: number(pull['number']),
        fromFork: pull['head'] !== undefined && headRepository !== ownRepository,
        defaultBranch: event_text(repository['default_branch']),
        triggeredBy: event_text(object(payload['workflow_run'])['event']),
        triggeredBranch: event_text(object(payload['workflow_run'])['head_branch']),
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/forge.js
/** GitHub through its official client, which is loaded only when something is to be asked of it. */

const PAGE = 100;
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number'
        ? error.status
        : null;
}
/** GitHub's own words, without the link that the client adds, or what the network said. */
function wordsOf(error) {
    const words = error instanceof Error ? error.message : String(error);
    return words.split(' - https://')[0] ?? words;
}
async function asked(call) {
    try {
        return await call();
    }
    catch (error) {
        throw new ForgeError(statusOf(error), wordsOf(error));
    }
}
async function client(token) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(token);
}
/** The login that this token writes as: no other call tells it for every kind of token. */
async function ownLogin(octokit) {
    const answer = await octokit.graphql('query { viewer { login } }');
    return answer.viewer.login;
}
async function findComment(octokit, place, marker) {
    const { owner, repo, issue } = place;
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: issue,
        per_page: PAGE,
    });
    let own = null;
    for await (const { data } of pages) {
        for (const comment of data) {
            if (comment.body?.startsWith(marker) !== true)
                continue;
            own ??= await ownLogin(octokit);
            if (comment.user?.login === own)
                return { id: comment.id, url: comment.html_url };
        }
    }
    return null;
}
/** The forge of this repository, speaking with this token. */
function gitHub(token, repository) {
    let connected = null;
    const connect = () => {
        connected ??= client(token);
        return connected;
    };
    return {
        findComment: (issue, marker) => asked(async () => findComment(await connect(), { ...repository, issue }, marker)),
        createComment: (issue, body) => asked(async () => {
            const octokit = await connect();
            const { data } = await octokit.rest.issues.createComment({
                ...repository,
                issue_number: issue,
                body,
            });
            return { id: data.id, url: data.html_url };
        }),
        updateComment: (comment, body) => asked(async () => {
            const octokit = await connect();
            const { data } = await octokit.rest.issues.updateComment({
                ...repository,
                comment_id: comment,
                body,
            });
            return { id: data.id, url: data.html_url };
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./build/js/io/runner.js
/** GitHub's runner: inputs, outputs, annotations and the job summary, through its own toolkit. */

function runUrl(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const run = env['GITHUB_RUN_ID'];
    if (server === undefined || repository === undefined || run === undefined)
        return null;
    return `${server}/${repository}/actions/runs/${run}`;
}
/** The runner this environment describes. `safe` makes text from files harmless in a log: see render/escape. */
function githubRunner(env, safe) {
    const line = (text) => core/* info */.pq(safe(text));
    return {
        input: (name) => core/* getInput */.V4(name),
        output: core/* setOutput */.uH,
        summary: async (markdown) => {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
        error: (text) => core/* error */.z3(safe(text)),
        notice: (text) => core/* notice */.lm(safe(text)),
        log: { info: line, warn: line },
        temp: env['RUNNER_TEMP'] ?? '.',
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
        runUrl: runUrl(env),
    };
}

// EXTERNAL MODULE: ./build/js/io/world.js + 4 modules
var io_world = __webpack_require__(7825);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/body.js + 1 modules
var body = __webpack_require__(2039);
// EXTERNAL MODULE: ./build/js/render/fit.js
var fit = __webpack_require__(2648);
;// CONCATENATED MODULE: ./build/js/render/summary.js


const OPEN_ROWS = 50;
/** The report for the job summary, at most 900 KiB of UTF-8. */
function renderSummary(report, links) {
    const place = { links, elsewhere: 'the report in JSON' };
    return (0,fit/* longestThatFits */.w$)((0,fit/* ladder */.T1)(OPEN_ROWS), fit/* SUMMARY_BYTES */.R$, (form) => (0,body/* renderBody */.l)(report, form, place));
}

// EXTERNAL MODULE: ./build/js/render/words.js + 1 modules
var words = __webpack_require__(8460);
;// CONCATENATED MODULE: ./build/js/action.js
/** The Action's story: inputs and event → the gate → history, comment, summary, outputs → exit status. */


















/** Runs the Action and gives its exit status. */
async function runAction(env) {
    const runner = githubRunner(env, (text) => text.split('\n').map(render_escape/* plainText */.wh).join('\n'));
    const happening = await event_happening(env);
    const world = (0,io_world/* realWorld */.by)({ folder: runner.workspace, log: runner.log, at: null });
    const stage = { world, runner, happening };
    const options = optionsOr(() => parseInputs(runner.input));
    const gated = 'faults' in options ? notJudged(stage, options.faults) : await judged(stage, options);
    const told = 'faults' in options ? gated.report : await tell(stage, options, gated);
    return await end(stage, told);
}
function optionsOr(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return error;
        throw error;
    }
}
function identityOf({ sha, ref, run, event, workflow }) {
    return { sha, ref, run, event, workflow };
}
/** A wrong call, put into a report like every other ending: the reader finds it where the verdict would be. */
function notJudged({ world, happening }, faults) {
    const request = {
        mode: 'gate',
        artifacts: [],
        base: [],
        history: null,
        suite: null,
        partial: false,
        failOn: 'regression',
        onError: 'fail',
        config: config/* DEFAULTS */.z,
        configSource: null,
        seed: config/* DEFAULTS */.z.decision.seed,
        head: identityOf(happening),
        version: world.version,
    };
    const findings = { evaluation: null, base: null, judgement: null, notices: faults, now: world.now() };
    return { report: (0,gate_report/* reportOf */.E)(request, findings), measured: null };
}
async function judged(stage, options) {
    const { world, happening } = stage;
    try {
        const { config, source } = await (0,configuration/* configured */.t)(world, options.config);
        return await (0,gate/* runGate */.R)(world, {
            mode: options.mode === 'auto' ? modeOf(happening) : options.mode,
            artifacts: options.artifacts,
            base: options.baseline,
            history: options.history,
            suite: options.suite,
            partial: options.partial,
            failOn: options.failOn,
            onError: options.onError,
            config,
            configSource: source,
            seed: config.decision.seed,
            head: identityOf(happening),
            version: world.version,
        });
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return notJudged(stage, error.faults);
        throw error;
    }
}
/** The report with everything that became of it. */
async function tell(stage, options, gated) {
    const notices = [];
    let { report } = gated;
    const recorded = await appendRun(stage.world, gated, {
        folder: options.history,
        head: identityOf(stage.happening),
        attempt: stage.happening.attempt,
        suite: options.suite,
    });
    stage.runner.output('recorded', String(recorded.appended));
    if (recorded.notice !== null)
        notices.push(recorded.notice);
    report = { ...report, notices: [...report.notices, ...notices.map(gate_report/* noticeOf */.Q)] };
    return await action_comment(stage, options, report);
}
async function action_comment({ runner, happening }, options, report) {
    const { pullRequest, owner, repo, fromFork } = happening;
    if (pullRequest === null || options.comment === 'never')
        return report;
    if (options.githubToken === null) {
        const notice = (0,gate_report/* noticeOf */.Q)((0,catalogue/* fault */.DG)('COMMENT_NO_TOKEN', null, {}));
        return { ...report, notices: [...report.notices, notice] };
    }
    const told = await tellPullRequest(gitHub(options.githubToken, { owner, repo }), report, {
        when: options.comment,
        pullRequest,
        fromFork,
        key: options.suite ?? 'default',
        links: { run: runner.runUrl, baseCommit: null },
    });
    if (told.url !== null)
        runner.output('comment-url', told.url);
    const notices = told.notice === null ? report.notices : [...report.notices, (0,gate_report/* noticeOf */.Q)(told.notice)];
    return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}
/** Summary, files, outputs and annotations. Writing them can fail; the status comes from the report alone. */
async function end({ world, runner }, report) {
    const path = `${runner.temp.replaceAll('\\', '/')}/holdline-${world.randomId()}/report.json`;
    await attempt(runner, async () => {
        await world.files.writeText(path, `${JSON.stringify(report, null, 2)}\n`);
        runner.output('report', path);
    });
    await attempt(runner, async () => runner.summary(renderSummary(report, { run: null, baseCommit: null })));
    const { regressed, suspected, violated, inconclusive, improved } = report.counts;
    const counts = { regressed, suspected, violated, inconclusive, improved };
    for (const [name, count] of Object.entries(counts))
        runner.output(name, String(count));
    runner.output('result', report.result);
    runner.output('summary', (0,words/* resultLine */.ow)(report));
    runner.output('effective-policy', JSON.stringify(report.policy));
    const passes = (0,ending/* letsThrough */.AT)(report);
    if (passes)
        runner.log.info((0,words/* resultLine */.ow)(report));
    else
        runner.error((0,words/* resultLine */.ow)(report));
    for (const notice of report.notices) {
        const say = report.result === 'error' ? runner.error : runner.notice;
        say((0,failure/* faultText */.Ij)({ ...notice, weight: 'notice' }));
    }
    return passes ? 0 : 1;
}
/** Telling fails open: what could not be written is said, and no more. */
async function attempt(runner, write) {
    try {
        await write();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        runner.notice((0,failure/* faultText */.Ij)((0,catalogue/* fault */.DG)('SUMMARY_FAILED', null, { reason })));
    }
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1052);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9867);


function recordOf(what) {
    const at = what.at.toISOString();
    const { sha, ref, event, workflow } = what.head;
    const suites = (0,_suites_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedSuites */ .h)(what.evaluation);
    return {
        schema: 'holdline/record@1',
        id: what.id,
        sha,
        ref,
        event,
        workflow,
        at,
        result: what.result,
        accepted: [],
        head: { sha, ref, run: what.head.run ?? what.id, at, suites },
        measurements: what.measurements.map((measurement) => ({
            id: (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .measurementId */ .I)(measurement),
            value: measurement.value,
            n: measurement.n,
            standardError: measurement.standardError,
        })),
        outcomes: null,
    };
}


/***/ })

};
