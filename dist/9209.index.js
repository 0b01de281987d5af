export const id = 9209;
export const ids = [9209];
export const modules = {

/***/ 98207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/forge.js
var failure_forge = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/js/gate/request.js
var request = __webpack_require__(30469);
;// CONCATENATED MODULE: ./build/js/action/acceptance.js
/**
 * An intended change, accepted with a label: on the pull request it announces that the new level will hold once merged;
 * on the base branch the run that brings the merge does not fail, and its record says who accepted what.
 */



/** What the label on the merged pull request of this push says. Trouble with asking changes no verdict: it is told. */
async function acceptanceOf({ forge, happening }, label) {
    const { event, sha } = happening;
    if (forge === null || event !== 'push' || sha === null || label === '')
        return request/* NOT_ACCEPTED */.s;
    try {
        const pulls = await forge.mergedPulls(sha);
        const labelled = pulls.find((pull) => pull.labels.includes(label));
        if (labelled === undefined)
            return request/* NOT_ACCEPTED */.s;
        return { accepted: { pullRequest: labelled.number, by: labelled.author }, notices: [] };
    }
    catch (error) {
        if (!(error instanceof failure_forge/* ForgeError */.Q))
            throw error;
        return { accepted: null, notices: [(0,catalogue/* fault */.DG)('ACCEPT_UNREADABLE', null, { label, reason: error.message })] };
    }
}
/** What a labelled pull request that is still open is told: the label takes effect with the merge. */
function announced({ happening }, label) {
    const waits = happening.pullRequest !== null && happening.labels.includes(label);
    return waits ? [(0,catalogue/* fault */.DG)('ACCEPT_AFTER_MERGE', null, { label })] : [];
}

;// CONCATENATED MODULE: ./build/js/action/permissions.js

/** What the inputs ask for, whether or not the run came so far as to need it. */
function asked(options, happening) {
    const { history, workflowArtifacts, comment, checkRun, baseline } = options;
    const downloads = workflowArtifacts.length > 0 || (history ?? { store: 'artifact' }).store === 'artifact';
    return [
        'contents: read',
        ...(history?.store === 'branch' && happening.pullRequest === null ? ['contents: write'] : []),
        ...(downloads && (baseline.length === 0 || workflowArtifacts.length > 0) ? ['actions: read'] : []),
        ...(happening.pullRequest !== null && comment !== 'never' ? ['pull-requests: write'] : []),
        ...(checkRun ? ['checks: write'] : []),
    ];
}
/** One line a scope, the greater right where there are two, in the order of the alphabet. */
function blockOf(needs) {
    const rights = new Map();
    for (const need of needs.flatMap((one) => one.split(', '))) {
        const [scope = '', right = ''] = need.split(': ');
        if (rights.get(scope) !== 'write')
            rights.set(scope, right);
    }
    const lines = [...rights].map(([scope, right]) => `${scope}: ${right}`);
    return lines.toSorted().join(', ');
}
/** `null` where at most one permission was refused: what failed for it has named it already. */
function permissionsMissing(refused, options, happening) {
    const lacking = [...new Map(refused.toReversed().map((lack) => [lack.needs, lack])).values()].toReversed();
    if (lacking.length < 2)
        return null;
    const block = blockOf([...asked(options, happening), ...lacking.map(({ needs }) => needs)]);
    return (0,catalogue/* fault */.DG)('PERMISSIONS_MISSING', null, { lacking, block });
}

// EXTERNAL MODULE: ./build/js/action/policy.js
var policy = __webpack_require__(77191);
// EXTERNAL MODULE: ./build/js/config/config.js
var config = __webpack_require__(64447);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/config/options.js + 1 modules
var config_options = __webpack_require__(73940);
// EXTERNAL MODULE: ./build/js/config/settle.js + 1 modules
var settle = __webpack_require__(69289);
;// CONCATENATED MODULE: ./build/js/config/inputs.js
/** The Action's inputs. GitHub hands over texts; an empty one is one that was not given. */




/**
 * The options that the inputs ask for.
 * @param read gives the text of the input of a name, empty where it was not set.
 * @throws Failure with every fault: OPTION_…, HISTORY_INPUT, BASELINE_MIXED, RECORD_NOWHERE.
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
    const nowhere = options.mode === 'record' && options.history?.store === 'none' && faults.length === 0;
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

// EXTERNAL MODULE: ./build/js/failure/translator.js
var translator = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/js/gate/anchor-line.js
var anchor_line = __webpack_require__(28138);
;// CONCATENATED MODULE: ./build/js/gate/line.js
/**
 * The commits that a base may come from, the wanted one first. A job with the default checkout measures head merged
 * into the base branch's tip, so the right base is that tip: the first parent of the test merge. The payload's own
 * base commit is often hours old.
 */

/** The wanted commit and, of the listed ones, its ancestors in their order. */
function below(wanted, listed) {
    const parents = new Map(listed.map((commit) => [commit.sha, commit.parents]));
    const reached = new Set([wanted]);
    for (const sha of reached)
        for (const parent of parents.get(sha) ?? [])
            reached.add(parent);
    return [wanted, ...listed.map((commit) => commit.sha).filter((sha) => sha !== wanted && reached.has(sha))];
}
function isGone(error) {
    return error instanceof failure_forge/* ForgeError */.Q && (error.status === 404 || error.status === 422);
}
/** A test merge may be gone when the pull request was pushed to again: then the payload's base commit must do. */
async function ofTestMerge(forge, merge, baseSha) {
    try {
        const listed = await forge.commits(merge);
        const tip = listed.find((commit) => commit.sha === merge)?.parents[0];
        return tip === undefined ? [] : below(tip, listed);
    }
    catch (error) {
        if (!isGone(error) || baseSha === null)
            throw error;
        return await ofBase(forge, baseSha);
    }
}
/** Without its ancestors the commit itself is still a base. */
async function ofBase(forge, baseSha) {
    try {
        return below(baseSha, await forge.commits(baseSha));
    }
    catch (error) {
        if (isGone(error))
            return [baseSha];
        throw error;
    }
}
/** The one commit that head should be held against, or `null` where any newest record will do. */
async function wanted(forge, happening, baseBranch) {
    const { event, sha, baseSha, before } = happening;
    if (event === 'merge_group')
        return baseSha;
    if (happening.pullRequest !== null && baseSha !== null && sha !== null) {
        return await forge.mergeBase(baseSha, sha);
    }
    if (event !== 'push' || sha === null)
        return null;
    return happening.ref === `refs/heads/${baseBranch}` ? before : await forge.mergeBase(baseBranch, sha);
}
/** The wanted commit and its ancestors; empty where no particular commit is wanted. */
async function baseLine(forge, happening, baseBranch) {
    const { event, checkedOut, sha, baseSha } = happening;
    if (event === 'pull_request' && checkedOut !== null && checkedOut !== sha) {
        return await ofTestMerge(forge, checkedOut, baseSha);
    }
    const commit = await wanted(forge, happening, baseBranch);
    return commit === null ? [] : below(commit, await forge.commits(commit));
}

;// CONCATENATED MODULE: ./build/js/gate/mode.js
/** What a run does when `mode` is `auto`: pull requests are judged, the base branch is judged and recorded, schedules look after both. */

const RECORDING = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** The branch whose history counts: the one that was asked for, else the event's base, else the default branch. */
function baseBranchOf(happening, asked) {
    return asked ?? happening.baseBranch ?? happening.defaultBranch ?? 'main';
}
/** Whether a run carries out the base branch's own code, so that what it measured may become history. */
function isTrusted({ event, ref, triggering }, baseBranch) {
    if (event === 'workflow_run') {
        return triggering?.event === 'push' && triggering.ownBranch && triggering.branch === baseBranch;
    }
    if (event === 'merge_group')
        return true;
    return RECORDING.includes(event) && ref === `refs/heads/${baseBranch}`;
}
/** Whether the payload tells what this event is about; without it rules would be those of the code that is judged. */
function isTold({ event, pullRequest, baseSha, triggering }) {
    if (event.startsWith('pull_request'))
        return pullRequest !== null;
    if (event === 'merge_group')
        return baseSha !== null;
    return event !== 'workflow_run' || triggering !== null;
}
/**
 * The mode that was asked for, or the one that the event has. Fails where a record is asked of a run that may not write
 * the base branch's history, and where the event's payload does not tell whom the run is about.
 */
function modeOf(happening, baseBranch, asked) {
    const { event } = happening;
    if (!isTold(happening))
        throw (0,catalogue/* failure */.V2)('EVENT_UNREADABLE', 'GITHUB_EVENT_PATH', { event });
    const trusted = isTrusted(happening, baseBranch);
    if (asked === 'gate' || asked === 'health')
        return asked;
    if (asked === 'record') {
        if (!trusted)
            throw (0,catalogue/* failure */.V2)('RECORD_UNTRUSTED', 'input mode', { event, branch: baseBranch });
        return 'record';
    }
    if (event === 'schedule')
        return 'health';
    return trusted && event !== 'merge_group' ? 'record' : 'gate';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/request/secrets.js
var secrets = __webpack_require__(40977);
// EXTERNAL MODULE: ./build/js/io/transport.js
var transport = __webpack_require__(70414);
;// CONCATENATED MODULE: ./build/js/io/github/fault.js
/** Puts the end of the tries into words a user can act on. */


/** The first GitHub Enterprise Server that has all that is asked for here. */
const LEAST_SERVER = [3, 16];
/** Whether `3.9.2` is before the least version. What can't be read as a version is not. */
function isOld(server) {
    const [major = Number.NaN, minor = Number.NaN] = server.split('.').map(Number);
    const [leastMajor, leastMinor] = LEAST_SERVER;
    return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
/** What an old server does not know it refuses with one of many statuses; a lack of rights is the same everywhere. */
function refusal(task, refused) {
    const { status, server } = refused;
    if (server === null || !isOld(server) || status === 401 || status === 403)
        return answered(task, refused);
    const details = { doing: task.doing, status, found: server, least: LEAST_SERVER.join('.') };
    return (0,catalogue/* fault */.DG)('GITHUB_SERVER_OLD', task.where, details);
}
function answered(task, { status, words, needs, request }) {
    const { doing, where } = task;
    const asking = { doing, needs: needs ?? task.needs };
    switch (status) {
        case 401:
            return (0,catalogue/* fault */.DG)('GITHUB_UNAUTHORIZED', where, { doing });
        case 403:
            return (0,catalogue/* fault */.DG)('GITHUB_FORBIDDEN', where, { ...asking, words });
        case 404:
            return (0,catalogue/* fault */.DG)('GITHUB_NOT_FOUND', where, asking);
        case 410:
            return (0,catalogue/* fault */.DG)('GITHUB_GONE', where, { doing });
        case 409:
            return (0,catalogue/* fault */.DG)('GITHUB_CONFLICT', where, { doing, words });
        default:
            return (0,catalogue/* fault */.DG)('GITHUB_INVALID', where, { doing, status, words, request });
    }
}
/** The error of a task that failed for good. */
function forgeError(task, { trouble, tries, seconds }) {
    const { doing, where } = task;
    switch (trouble.kind) {
        case 'refused':
            return new failure_forge/* ForgeError */.Q(refusal(task, trouble), trouble.status, trouble.words);
        case 'limited': {
            const { status, limit, wait } = trouble;
            const reset = wait === null ? null : new Date(wait.until).toISOString().replace(/\.\d+Z$/, 'Z');
            const details = { doing, limit, reset };
            // Status 429, also where GitHub said 403: a limit is no missing permission.
            return new failure_forge/* ForgeError */.Q((0,catalogue/* fault */.DG)('GITHUB_RATE_LIMIT', where, details), status === 403 ? 429 : status);
        }
        case 'unavailable': {
            const { status, found } = trouble;
            const details = { doing, tries, seconds, status, found };
            return new failure_forge/* ForgeError */.Q((0,catalogue/* fault */.DG)('GITHUB_UNAVAILABLE', where, details), status);
        }
        case 'unreachable': {
            const { reason, certificate } = trouble;
            const details = { doing, tries, seconds, reason, certificate };
            return new failure_forge/* ForgeError */.Q((0,catalogue/* fault */.DG)('GITHUB_UNREACHABLE', where, details), null);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/io/github/trouble.js
/** What went wrong with one call, told apart by status and headers; GitHub uses 403 for two very different things. */

const MOST_WORDS = 200;
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function headersOf(value) {
    if (!isObject(value))
        return {};
    const known = Object.entries(value).filter((entry) => typeof entry[1] === 'string' || typeof entry[1] === 'number');
    return Object.fromEntries(known);
}
function header(headers, name) {
    const value = headers[name];
    return value === undefined || value === '' ? null : String(value);
}
/** Their words in one line, without the link that the client adds. A page of HTML has none worth telling. */
function plainWords(text) {
    if (/^\s*</.test(text))
        return 'an HTML page';
    const [words = ''] = text.split(' - https://');
    return words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}
/** `actions=read; contents=read,issues=write` → the first alternative: `actions: read`. */
function needsOf(headers) {
    const [first] = (header(headers, 'x-accepted-github-permissions') ?? '').split(';');
    if (first === undefined || first.trim() === '')
        return null;
    return first
        .split(',')
        .map((one) => one.trim().replaceAll('_', '-').replace('=', ': '))
        .join(', ');
}
/** GitHub's own clock, because this machine's may be wrong. */
function serverNow(headers, now) {
    const told = Date.parse(header(headers, 'date') ?? '');
    return Number.isFinite(told) ? told : now;
}
/**
 * When calls are taken again, as the headers tell it
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
function reopening(headers, serverTime) {
    const retryAfter = header(headers, 'retry-after');
    if (retryAfter !== null) {
        const seconds = Number(retryAfter);
        return Number.isFinite(seconds) ? serverTime + seconds * 1000 : Date.parse(retryAfter);
    }
    if (header(headers, 'x-ratelimit-remaining') !== '0')
        return Number.NaN;
    return Number(header(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
}
/** One second more than it takes: times are told in whole seconds. */
function waitOf(headers, now) {
    const serverTime = serverNow(headers, now);
    const until = reopening(headers, serverTime);
    return Number.isFinite(until) ? { ms: Math.max(0, until - serverTime) + 1000, until } : null;
}
function isLimited({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403 || /not accessible/i.test(message))
        return false;
    return (header(headers, 'retry-after') !== null ||
        header(headers, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(message));
}
function trouble_answered(failed, now) {
    const { status, message, headers } = failed;
    if (isLimited(failed)) {
        const primary = header(headers, 'x-ratelimit-remaining') === '0';
        const limit = primary ? header(headers, 'x-ratelimit-limit') : null;
        return { kind: 'limited', status, wait: waitOf(headers, now), limit };
    }
    if (status >= 500) {
        return { kind: 'unavailable', status, found: /^\s*</.test(message) ? 'an HTML page' : null };
    }
    return {
        kind: 'refused',
        status,
        words: plainWords(message),
        needs: needsOf(headers),
        request: header(headers, 'x-github-request-id'),
        server: header(headers, 'x-github-enterprise-version'),
    };
}
/** GraphQL refuses within an answer of status 200; its types stand for the statuses of the other API. */
const GRAPHQL_STATUS = {
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
};
function graphqlTrouble(error, { now, hush }) {
    const [first] = error.errors;
    const type = isObject(first) ? String(first['type']) : '';
    const message = isObject(first) ? String(first['message']) : error.message;
    const headers = 'headers' in error ? headersOf(error.headers) : {};
    return trouble_answered({ status: GRAPHQL_STATUS[type] ?? 422, message: hush(message), headers }, now);
}
/** The trouble that the client's error tells of; `null` for an error that is none of the call's. */
function troubleOf(error, reading) {
    const { now, hush } = reading;
    if (!(error instanceof Error))
        return null;
    if (error instanceof Unanswerable)
        return { kind: 'unavailable', status: error.status, found: error.message };
    const cause = error instanceof transport/* Unreached */.YX ? error : error.cause;
    if (cause instanceof transport/* Unreached */.YX) {
        return { kind: 'unreachable', reason: plainWords(hush(cause.message)), certificate: cause.certificate };
    }
    if ('errors' in error && Array.isArray(error.errors) && error.name === 'GraphqlResponseError') {
        return graphqlTrouble(Object.assign(error, { errors: error.errors }), reading);
    }
    if (!('status' in error) || typeof error.status !== 'number')
        return null;
    const response = 'response' in error && isObject(error.response) ? error.response : {};
    const { status } = error;
    const failed = { status, message: hush(error.message), headers: headersOf(response['headers']) };
    return trouble_answered(failed, now);
}
/** An answer that says it went well and is not what was asked for: a proxy's page, half of a JSON text. */
class Unanswerable extends Error {
    status;
    constructor(status, found) {
        super(found);
        this.status = status;
    }
}

;// CONCATENATED MODULE: ./build/js/io/github/retry.js
/**
 * Which failed calls are made again, and when. A rate limit stopped the call before it did anything, so that every call
 * can be made again after it. After other troubles nobody knows what was done: only calls that may be done twice are
 * repeated. What was refused is refused.
 */

/** The end of the tries. */
class GaveUp extends Error {
    trouble;
    tries;
    seconds;
    constructor(trouble, tries, seconds) {
        super(trouble.kind);
        this.trouble = trouble;
        this.tries = tries;
        this.seconds = seconds;
    }
}
const MOST_TRIES = 5;
const BASE_MS = 1_000;
const CAP_MS = 30_000;
/** GitHub asks for a minute at least, and longer each time, where it does not say how long. */
const SILENT_LIMIT_MS = 60_000;
const WORTH_TELLING_MS = 10_000;
/** Full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), from one second on. */
function backoff(tries, random) {
    return BASE_MS + random * (Math.min(CAP_MS, BASE_MS * 2 ** tries) - BASE_MS);
}
/** Milliseconds until the next try, or `null` where there is none. */
function waitFor(trouble, { tries, limited }, random) {
    if (trouble.kind === 'limited')
        return trouble.wait?.ms ?? SILENT_LIMIT_MS * 2 ** (limited - 1);
    if (trouble.kind === 'refused' || (trouble.kind === 'unreachable' && trouble.certificate))
        return null;
    return tries - limited >= MOST_TRIES ? null : backoff(tries - limited, random);
}
/**
 * Makes the call, again where that may be; `once` for calls that must not be done twice.
 *
 * @throws GaveUp when there is no next try, or the wait for it would lead beyond the deadline.
 */
async function persist(call, patience, repeat) {
    const start = patience.now();
    let limited = 0;
    for (let tries = 1;; tries++) {
        try {
            return await call();
        }
        catch (error) {
            const now = patience.now();
            const trouble = troubleOf(error, { now, hush: patience.hush });
            if (trouble === null)
                throw error;
            if (trouble.kind === 'limited')
                limited++;
            const mayRepeat = repeat === 'repeatable' || trouble.kind === 'limited';
            const wait = mayRepeat ? waitFor(trouble, { tries, limited }, patience.random()) : null;
            if (wait === null || now + wait > patience.deadline) {
                throw new GaveUp(trouble, tries, Math.round((now - start) / 1000));
            }
            if (wait >= WORTH_TELLING_MS) {
                const why = trouble.kind === 'limited' ? 'GitHub limits requests' : 'GitHub does not answer';
                patience.tell(`${why}: going on in ${Math.ceil(wait / 1000)} s`);
            }
            await patience.sleep(wait);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/io/github/client.js
/** GitHub's official client, loaded only when something is to be asked of it, with our own way of trying again. */






const REAL_MEANS = {
    now: Date.now,
    sleep: async (ms) => void (await (0,promises_.setTimeout)(ms)),
    random: Math.random,
    tell: (text) => void process.stderr.write(`${text}\n`),
    deadlineMs: 600_000,
    idleMs: 30_000,
    refused: () => undefined,
    apiUrl: null,
};
/** No answer of the API itself is longer: GitHub sends blobs up to 100 MB, in Base64. */
const MOST_BYTES = 256 * 2 ** 20;
/** What may be done twice and is then done once: reading, and making objects that are named by their content. */
const REPEATABLE = /^POST .*\/(git\/(blobs|trees|commits)|graphql)$|^(PATCH|DELETE) .*\/issues\/comments\//;
/** Answers that have no body: "done", and "go there". */
const WITHOUT_BODY = [204, 302];
/** The client hands on a text where JSON can't be parsed or none came, and bytes where it knows no better. */
function mustBeJson(status, data) {
    if (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))
        return;
    const isPage = typeof data === 'string' && plainWords(data) === 'an HTML page';
    throw new Unanswerable(status, isPage ? 'an HTML page in place of an answer' : 'no whole answer in JSON');
}
/** Where files are, the one kind of answer that grows with a history. */
const FILE = /\/git\/blobs\/[0-9a-f]+$/;
/**
 * Hands files to the client as plain text. Its own parser of JSON minds integers beyond 2^53, which no file's answer has,
 * needs seconds for 8 MB, and has no stack left for 10 MB under Node 20.
 */
function filesAsText(fetching) {
    return async (url, options) => {
        const response = await fetching(url, options);
        if (response.ok && FILE.test(url))
            response.headers.set('content-type', 'text/plain; charset=utf-8');
        return response;
    };
}
/** What a text of JSON tells; any other text is handed on. */
function parsed(data) {
    if (typeof data !== 'string')
        return data;
    try {
        return JSON.parse(data);
    }
    catch {
        return data;
    }
}
async function connect(token, means, patience) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8665), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { defaults } = await __webpack_require__.e(/* import() */ 8665).then(__webpack_require__.bind(__webpack_require__, 78665));
    const fetching = defaults.request?.fetch ?? globalThis.fetch;
    const expired = () => means.now() > patience.deadline;
    const patient = filesAsText((0,transport/* whole */.WQ)(fetching, { idleMs: means.idleMs, expired, mostBytes: MOST_BYTES }));
    const octokit = getOctokit(token, {
        ...(means.apiUrl === null ? {} : { baseUrl: means.apiUrl }),
        request: { ...defaults.request, fetch: patient },
    });
    octokit.hook.wrap('request', async (request, options) => {
        const { method, url } = options;
        const call = async () => {
            const answer = await request(options);
            const response = { ...answer, data: parsed(answer.data) };
            if (!WITHOUT_BODY.includes(response.status))
                mustBeJson(response.status, response.data);
            return response;
        };
        const repeatable = method === 'GET' || REPEATABLE.test(`${method} ${url}`);
        return await persist(call, patience, repeatable ? 'repeatable' : 'once');
    });
    return octokit;
}
function clientFor(token, repository, means) {
    const { now, random, tell } = means;
    const hush = (text) => (0,secrets/* redacted */.pc)(text, [token]);
    const patience = {
        now,
        random,
        tell,
        hush,
        sleep: means.sleep,
        deadline: now() + means.deadlineMs,
    };
    let connection = null;
    const connected = () => {
        connection ??= connect(token, means, patience);
        return connection;
    };
    return {
        repository,
        means,
        patience,
        ask: async (task, calls) => {
            const octokit = await connected();
            try {
                // GraphQL refuses in an answer that went well, behind the client's hook: one try here puts it into words.
                return await persist(() => calls(octokit), patience, 'once');
            }
            catch (error) {
                if (!(error instanceof GaveUp))
                    throw error;
                const { trouble } = error;
                if (trouble.kind === 'refused' && trouble.status === 403)
                    means.refused({ needs: task.needs, doing: task.doing });
                throw forgeError(task, error);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/io/github/event.js
/** What happened on GitHub, from the runner's environment and the event's payload. Only what is needed is read. */

const NO_COMMIT = /^0+$/;
function event_isObject(value) {
    return typeof value === 'object' && value !== null;
}
function object(value) {
    return event_isObject(value) ? value : {};
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
        return object(JSON.parse(await (0,external_node_fs_promises_.readFile)(path, 'utf8')));
    }
    catch {
        // Without a payload there is no pull request to speak to; the verdict needs none.
        return {};
    }
}
/** `owner/repo/.github/workflows/gate.yml@refs/heads/main` → `.github/workflows/gate.yml`. */
function workflowPathOf(env) {
    const [path = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
    return path.split('/').slice(2).join('/');
}
function triggeringOf(payload) {
    const run = object(payload['workflow_run']);
    const [id, sha, event] = [number(run['id']), event_text(run['head_sha']), event_text(run['event'])];
    if (id === null || sha === null || event === null)
        return null;
    const head = object(run['head_repository']);
    const headRepository = number(head['id']);
    return {
        run: id,
        event,
        sha,
        branch: event_text(run['head_branch']) ?? '',
        headOwner: event_text(object(head['owner'])['login']) ?? '',
        headRepository,
        ownBranch: headRepository !== null && headRepository === number(object(payload['repository'])['id']),
    };
}
function baseOf(payload) {
    const base = object(object(payload['pull_request'])['base']);
    const group = object(payload['merge_group']);
    const branch = event_text(base['ref']) ?? event_text(group['base_ref']);
    return {
        baseBranch: branch === null ? null : branch.replace(/^refs\/heads\//, ''),
        baseSha: event_text(base['sha']) ?? event_text(group['base_sha']),
    };
}
function labelsOf(pull) {
    const labels = pull['labels'];
    return Array.isArray(labels) ? labels.flatMap((label) => event_text(object(label)['name']) ?? []) : [];
}
/** After a push that rewrote the branch, the commit before is no ancestor and no base. */
function beforeOf(payload) {
    const before = event_text(payload['before']);
    return before === null || NO_COMMIT.test(before) || payload['forced'] === true ? null : before;
}
/** The happening that this environment describes. */
async function event_happening(env) {
    const payload = await payloadAt(env['GITHUB_EVENT_PATH']);
    const pull = object(payload['pull_request']);
    const head = object(pull['head']);
    const repository = object(payload['repository']);
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const triggering = triggeringOf(payload);
    const group = object(payload['merge_group']);
    return {
        event: env['GITHUB_EVENT_NAME'] ?? '',
        owner,
        repo,
        isPublic: repository['private'] === false,
        sha: event_text(head['sha']) ?? event_text(group['head_sha']) ?? triggering?.sha ?? event_text(env['GITHUB_SHA']),
        checkedOut: event_text(env['GITHUB_SHA']),
        ref: event_text(head['ref']) ?? event_text(env['GITHUB_REF']),
        actor: event_text(env['GITHUB_TRIGGERING_ACTOR']) ?? event_text(env['GITHUB_ACTOR']),
        run: event_text(env['GITHUB_RUN_ID']),
        attempt: event_text(env['GITHUB_RUN_ATTEMPT']) ?? '1',
        workflow: event_text(env['GITHUB_WORKFLOW']),
        workflowPath: workflowPathOf(env),
        pullRequest: number(pull['number']),
        labels: labelsOf(pull),
        fromFork: pull['head'] !== undefined && number(object(head['repo'])['id']) !== number(repository['id']),
        defaultBranch: event_text(repository['default_branch']),
        ...baseOf(payload),
        before: beforeOf(payload),
        triggering,
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/blob.js
/** Bytes in the Base64 of GitHub's answers. */

/** @throws Unanswerable where the content is not of the size that is told beside it. */
function bytesOf({ content, encoding, size }) {
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    if (size !== null && bytes.length !== size) {
        throw new Unanswerable(200, `${bytes.length} bytes where ${size} are told of`);
    }
    return new Uint8Array(bytes);
}

;// CONCATENATED MODULE: ./build/js/io/github/pages.js
/** Lists that come in pages. */
/** The most that GitHub gives at once. */
const PAGE = 100;
/** More than any list has that is read here; a server whose pages never end must not hold the run. */
const MOST_PAGES = 50;
/** The items of each page, while there are any. */
async function* eachPage(pages) {
    let count = 0;
    for await (const { data } of pages) {
        yield data;
        if (++count >= MOST_PAGES)
            return;
    }
}

;// CONCATENATED MODULE: ./build/js/io/github/commits.js
/** Commits, and files as they stand in them. */



const NEEDS = 'contents: read';
function task(doing, where) {
    return { doing, where, needs: NEEDS };
}
/**
 * What is not there, as `null`. GitHub says 404 of a hidden repository too, and that must not be taken for a missing
 * file or branch: the gate would pass without rules or history. So the repository itself is asked for.
 */
async function orNull(client, where, call) {
    try {
        return await call();
    }
    catch (error) {
        if (!(error instanceof failure_forge/* ForgeError */.Q) || error.status !== 404)
            throw error;
        await client.ask(task('looking whether the repository can be read', where), (octokit) => octokit.rest.repos.get({ ...client.repository }));
        return null;
    }
}
async function ifMissing(_, _where, call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof failure_forge/* ForgeError */.Q && error.status === 404)
            return null;
        throw error;
    }
}
/** Contents come as JSON, because half a text of JSON is noticed and half a file is not. */
async function readFile(client, { path, ref }, seen) {
    const where = `${path}@${ref}`;
    const missing = seen.readable ? ifMissing : orNull;
    return await missing(client, where, () => client.ask(task('reading a file', where), async (octokit) => {
        const { data } = await octokit.rest.repos.getContent({ ...client.repository, path, ref });
        if (Array.isArray(data) || !('content' in data))
            return null;
        // Files of more than 1 MB are in the blob only (https://docs.github.com/rest/repos/contents).
        if (data.encoding === 'base64')
            return bytesOf(data);
        const { data: blob } = await octokit.rest.git.getBlob({ ...client.repository, file_sha: data.sha });
        return bytesOf(blob);
    }));
}
function commits(client, { isPublic }) {
    const { repository } = client;
    // Who has seen commits can read the repository, and need not be asked again whether a missing file is hidden.
    const seen = { readable: isPublic };
    return {
        readFile: (path, ref) => readFile(client, { path, ref }, seen),
        mergeBase: (base, head) => client.ask(task('comparing two commits', `${base}...${head}`), async (octokit) => {
            // The files, which can be many, come with the first page only.
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
                ...repository,
                basehead: `${base}...${head}`,
                per_page: 1,
                page: 2,
            });
            return data.merge_base_commit.sha;
        }),
        commits: (sha) => client.ask(task('listing commits', `commit ${sha}`), async (octokit) => {
            const { data } = await octokit.rest.repos.listCommits({ ...repository, sha, per_page: PAGE });
            seen.readable = true;
            return data.map((commit) => ({
                sha: commit.sha,
                parents: commit.parents.map((parent) => parent.sha),
            }));
        }),
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/lag.js
/** What GitHub has just told of is there, although the machine that is asked next may not know it yet. */

const MOST_LOOKS = 3;
const LOOK_MS = 1_000;
/** Makes the call again after a 404, a few times, for things whose names come from a list. */
async function listed(client, call) {
    for (let looks = 1;; looks++) {
        try {
            return await call();
        }
        catch (error) {
            const isMissing = error instanceof failure_forge/* ForgeError */.Q && error.status === 404;
            if (!isMissing || looks >= MOST_LOOKS)
                throw error;
            await client.patience.sleep(LOOK_MS * looks);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/io/github/branch.js
/**
 * A branch that holds files, read and written through GitHub's Git Data API. A commit becomes visible only when the
 * branch is swapped to it, so that nothing is ever half written.
 */






/** Looks at a branch that stands where it stood: for some seconds GitHub may still show the state before a write. */
const branch_MOST_LOOKS = 3;
const MOST_SWAPS = 3;
const branch_LOOK_MS = 2_000;
function reading(branch) {
    return { doing: 'reading a branch', where: `branch ${branch}`, needs: 'contents: read' };
}
function writing(branch) {
    return { doing: 'writing a branch', where: `branch ${branch}`, needs: 'contents: write' };
}
/** The branch's commit; `null` where there is no such branch. */
async function commitOf(client, branch) {
    try {
        return await orNull(client, `branch ${branch}`, () => client.ask(reading(branch), async (octokit) => {
            const { data } = await octokit.rest.git.getRef({ ...client.repository, ref: `heads/${branch}` });
            return data.object.sha;
        }));
    }
    catch (error) {
        // A repository without a commit has no branch at all, and GitHub says 409 to every question about it.
        if (error instanceof failure_forge/* ForgeError */.Q && error.status === 409)
            return null;
        throw error;
    }
}
async function branchTip(client, branch) {
    const commit = await commitOf(client, branch);
    if (commit === null)
        return null;
    return await client.ask(reading(branch), async (octokit) => {
        const { data } = await octokit.rest.git.getTree({
            ...client.repository,
            tree_sha: commit,
            recursive: 'true',
        });
        if (data.truncated)
            throw new Unanswerable(200, 'a list of files that is cut off');
        const files = data.tree.filter((entry) => entry.type === 'blob');
        return { commit, files: new Map(files.map((entry) => [entry.path, entry.sha])) };
    });
}
/** The text whose UTF-8 is exactly these bytes, or `null`. */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
async function treeEntries(client, octokit, { files }) {
    const entries = [];
    for (const [path, bytes] of files) {
        const entry = { path, mode: '100644', type: 'blob' };
        const text = bytes === null ? null : textOf(bytes);
        if (bytes === null)
            entries.push({ ...entry, sha: null });
        else if (text !== null)
            entries.push({ ...entry, content: text });
        else {
            const content = Buffer.from(bytes).toString('base64');
            const { data } = await octokit.rest.git.createBlob({
                ...client.repository,
                content,
                encoding: 'base64',
            });
            entries.push({ ...entry, sha: data.sha });
        }
    }
    return entries;
}
/** The new commit, which no branch leads to yet. */
async function makeCommit(client, commit) {
    const { repository } = client;
    const { parent, message } = commit;
    return await client.ask(writing(commit.branch), async (octokit) => {
        const base = parent === null ? null : await octokit.rest.git.getCommit({ ...repository, commit_sha: parent });
        const { data: tree } = await octokit.rest.git.createTree({
            ...repository,
            tree: await treeEntries(client, octokit, commit),
            ...(base === null ? {} : { base_tree: base.data.tree.sha }),
        });
        const parents = parent === null ? [] : [parent];
        const made = await octokit.rest.git.createCommit({ ...repository, message, tree: tree.sha, parents });
        return made.data.sha;
    });
}
/** Leads the branch to the commit; what GitHub said against it, or `null`. */
async function swapped(client, { branch, parent }, sha) {
    const { repository } = client;
    try {
        await client.ask(writing(branch), async (octokit) => {
            const { git } = octokit.rest;
            if (parent === null)
                await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
            else
                await git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false });
        });
        return null;
    }
    catch (error) {
        if (error instanceof failure_forge/* ForgeError */.Q)
            return error;
        throw error;
    }
}
function isRefusal({ status }) {
    return status === 409 || status === 422;
}
/** What became of a swap whose answer was not a plain yes. The branch itself tells. */
async function outcome(client, { branch, parent }, sha) {
    for (let look = 1; look <= branch_MOST_LOOKS; look++) {
        const tip = await commitOf(client, branch);
        if (tip === sha)
            return 'committed';
        if (tip !== parent)
            return 'moved';
        if (look < branch_MOST_LOOKS)
            await client.patience.sleep(branch_LOOK_MS * client.patience.random());
    }
    return 'unchanged';
}
async function commitToBranch(client, commit) {
    const sha = await makeCommit(client, commit);
    for (let swaps = 1;; swaps++) {
        const error = await swapped(client, commit, sha);
        if (error === null)
            return 'committed';
        const isAmbiguous = error.fault.code === 'GITHUB_UNAVAILABLE' || error.fault.code === 'GITHUB_UNREACHABLE';
        if (!isRefusal(error) && !isAmbiguous)
            throw error;
        const became = await outcome(client, commit, sha);
        if (became !== 'unchanged')
            return became;
        if (isRefusal(error)) {
            const details = { branch: commit.branch, status: error.status ?? 0, words: error.words ?? '' };
            throw new failure_forge/* ForgeError */.Q((0,catalogue/* fault */.DG)('GITHUB_BRANCH_REFUSED', `branch ${commit.branch}`, details), error.status);
        }
        if (swaps >= MOST_SWAPS)
            throw error;
    }
}
async function readBlob(client, sha) {
    const task = { ...reading(''), doing: 'reading a file', where: `blob ${sha}` };
    return await client.ask(task, async (octokit) => {
        const { data } = await octokit.rest.git.getBlob({ ...client.repository, file_sha: sha });
        return bytesOf(data);
    });
}
function branches(client) {
    return {
        branchTip: (branch) => branchTip(client, branch),
        readBlob: (sha) => listed(client, () => readBlob(client, sha)),
        commitToBranch: (commit) => commitToBranch(client, commit),
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/checks.js
/** GitHub takes so many annotations in one request, and adds those of later ones (https://docs.github.com/rest/checks/runs). */
const MOST_ANNOTATIONS = 50;
/** Requests for one check run. Beyond a few hundred notes nobody reads on, and the summary counts them all. */
const MOST_REQUESTS = 10;
function annotationsOf({ annotations }) {
    return annotations.map(({ path, level, title, message }) => ({
        path,
        start_line: 1,
        end_line: 1,
        annotation_level: level,
        title,
        message,
    }));
}
/** The annotations by request; one, perhaps without any, at least. */
function portions(all) {
    const count = Math.min(MOST_REQUESTS, Math.max(1, Math.ceil(all.length / MOST_ANNOTATIONS)));
    return Array.from({ length: count }, (_, at) => all.slice(at * MOST_ANNOTATIONS, (at + 1) * MOST_ANNOTATIONS));
}
async function publish(client, check) {
    const task = {
        doing: 'publishing a check run',
        where: `commit ${check.sha}`,
        needs: 'checks: write',
    };
    const { title, summary } = check;
    const [first = [], ...others] = portions(annotationsOf(check));
    const made = await client.ask(task, async (octokit) => {
        const { data } = await octokit.rest.checks.create({
            ...client.repository,
            name: check.name,
            head_sha: check.sha,
            status: 'completed',
            conclusion: check.conclusion,
            ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
            output: { title, summary, annotations: first },
        });
        return data;
    });
    // An update is never repeated blindly: the annotations of one that took effect would stand there twice.
    for (const annotations of others) {
        await client.ask(task, (octokit) => octokit.rest.checks.update({
            ...client.repository,
            check_run_id: made.id,
            output: { title, summary, annotations },
        }));
    }
    return made.html_url ?? '';
}
function checks(client) {
    return { publishCheck: (check) => publish(client, check) };
}

;// CONCATENATED MODULE: ./build/js/io/github/comments.js
/** Comments of issues and pull requests. */


const MARKER = /^<!--[^\n]*?-->/;
/** GitHub's lists may lag a little behind what was written. */
const SETTLE_MS = 2_000;
function comments_task(doing, issue) {
    return { doing, where: `pull request ${issue}`, needs: 'pull-requests: write' };
}
/** The login that this token writes as: no other call tells it for every kind of token. */
async function ownLogin(octokit) {
    const answer = await octokit.graphql('query { viewer { login } }');
    return answer.viewer.login;
}
/** This token's own comments with the marker, oldest first, as GitHub lists them. */
async function* ownComments(client, octokit, wanted) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        ...client.repository,
        issue_number: wanted.issue,
        per_page: PAGE,
    });
    let own = wanted.login;
    for await (const comments of eachPage(pages)) {
        for (const { body, user, id, html_url: url } of comments) {
            if (body?.startsWith(wanted.marker) !== true)
                continue;
            own ??= await ownLogin(octokit);
            if (user?.login === own)
                yield { id, url, body, login: own };
        }
    }
}
async function find(client, issue, marker) {
    return await client.ask(comments_task('listing comments', issue), async (octokit) => {
        for await (const one of ownComments(client, octokit, { issue, marker, login: null }))
            return one;
        return null;
    });
}
async function createOnce(client, issue, body) {
    return await client.ask(comments_task('writing a comment', issue), async (octokit) => {
        const { data } = await octokit.rest.issues.createComment({
            ...client.repository,
            issue_number: issue,
            body,
        });
        return { id: data.id, url: data.html_url, body, login: data.user?.login ?? null };
    });
}
/** Whether the call may have worked although it failed. */
function isAmbiguous(error) {
    return error.fault.code === 'GITHUB_UNAVAILABLE' || error.fault.code === 'GITHUB_UNREACHABLE';
}
/** The comment, if the call that failed has made it after all; else the failure itself. */
async function lookedFor(client, issue, body, error) {
    const [marker] = MARKER.exec(body) ?? [];
    if (!(error instanceof failure_forge/* ForgeError */.Q) || !isAmbiguous(error) || marker === undefined)
        throw error;
    if (client.patience.now() + SETTLE_MS > client.patience.deadline)
        throw error;
    await client.patience.sleep(SETTLE_MS);
    return await find(client, issue, marker);
}
/** Never writes blindly again: after an answer that was lost the list tells whether the comment is there. */
async function createSafely(client, issue, body) {
    try {
        return await createOnce(client, issue, body);
    }
    catch (error) {
        const made = await lookedFor(client, issue, body, error);
        if (made !== null)
            return made;
    }
    try {
        return await createOnce(client, issue, body);
    }
    catch (error) {
        const made = await lookedFor(client, issue, body, error);
        if (made !== null)
            return made;
        throw error;
    }
}
async function update(client, comment, body) {
    const updating = { ...comments_task('updating a comment', 0), where: `comment ${comment}` };
    return await client.ask(updating, async (octokit) => {
        const { data } = await octokit.rest.issues.updateComment({
            ...client.repository,
            comment_id: comment,
            body,
        });
        return { id: data.id, url: data.html_url, body };
    });
}
/** Of two that clean up at once one comes too late: gone is gone. */
async function remove(client, issue, comment) {
    try {
        await client.ask(comments_task('deleting a comment', issue), (octokit) => octokit.rest.issues.deleteComment({ ...client.repository, comment_id: comment }));
    }
    catch (error) {
        if (!(error instanceof failure_forge/* ForgeError */.Q) || error.status !== 404)
            throw error;
    }
}
/** All of this token's comments with the marker of the one that was made. */
async function siblings(client, issue, { body, made }) {
    const [marker] = MARKER.exec(body) ?? [];
    if (marker === undefined)
        return [made];
    return await client.ask(comments_task('listing comments', issue), async (octokit) => {
        const found = [];
        const wanted = { issue, marker, login: made.login };
        for await (const one of ownComments(client, octokit, wanted))
            found.push(one);
        return found;
    });
}
/**
 * Jobs that look at the same time find no comment, and each writes one. The oldest stays, whoever wrote it, with what
 * was said last; all of them agree on it, because the list has one order. Where this fails there are two comments, and
 * both tell the truth.
 */
async function alone(client, issue, written) {
    const { body, made } = written;
    try {
        const [oldest = made, ...newer] = await siblings(client, issue, written);
        const kept = oldest.id === made.id ? made : await update(client, oldest.id, body);
        // The list may lag, and not tell of the new one yet.
        const others = new Set([...newer.map((one) => one.id), made.id]);
        for (const id of others)
            if (id !== kept.id)
                await remove(client, issue, id);
        return kept;
    }
    catch (error) {
        if (error instanceof failure_forge/* ForgeError */.Q)
            return made;
        throw error;
    }
}
async function create(client, issue, body) {
    return await alone(client, issue, { body, made: await createSafely(client, issue, body) });
}
function comments(client) {
    return {
        findComment: (issue, marker) => find(client, issue, marker),
        createComment: (issue, body) => create(client, issue, body),
        updateComment: (comment, body) => update(client, comment, body),
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/issues.js

function issues_task(doing, where) {
    return { doing, where, needs: 'issues: write' };
}
/** Open and closed ones whose text begins with the marker, lowest number first, over all pages. */
async function ownIssues({ ask, repository }, marker) {
    return await ask(issues_task('listing issues', 'issues'), async (octokit) => {
        const answer = await octokit.graphql('query { viewer { login } }');
        const { login } = answer.viewer;
        const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
            ...repository,
            state: 'all',
            creator: login,
            per_page: PAGE,
        });
        const found = new Map();
        for await (const items of eachPage(pages)) {
            for (const { number, html_url: url, body, user, state, closed_at, pull_request } of items) {
                if (pull_request !== undefined || user?.login !== login)
                    continue;
                if (body?.startsWith(marker) !== true)
                    continue;
                found.set(number, { number, url, body, isOpen: state === 'open', closedAt: closed_at ?? null });
            }
        }
        return [...found.values()].sort((a, b) => a.number - b.number);
    });
}
async function issues_create({ ask, repository }, { labels = [], assignees = [], ...wanted }) {
    return await ask(issues_task('opening an issue', 'issues'), async (octokit) => {
        const { data } = await octokit.rest.issues.create({
            ...repository,
            ...wanted,
            ...(labels.length === 0 ? {} : { labels: [...labels] }),
            ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
        });
        return { number: data.number, url: data.html_url, body: wanted.body, isOpen: true, closedAt: null };
    });
}
async function change({ ask, repository }, issue, wanted) {
    await ask(issues_task('changing an issue', `issue ${issue}`), (octokit) => octokit.rest.issues.update({ ...repository, issue_number: issue, ...wanted }));
}
async function note({ ask, repository }, issue, body) {
    await ask(issues_task('commenting on an issue', `issue ${issue}`), (octokit) => octokit.rest.issues.createComment({ ...repository, issue_number: issue, body }));
}
function issues(client) {
    return {
        ownIssues: (marker) => ownIssues(client, marker),
        createIssue: (wanted) => issues_create(client, wanted),
        changeIssue: (issue, wanted) => change(client, issue, wanted),
        noteIssue: (issue, body) => note(client, issue, body),
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/releases.js
/** Releases and tags, and the pull requests that a commit came with. */


function releases(client) {
    const { repository } = client;
    return {
        latestRelease: async () => {
            const task = { doing: 'looking for the last release', where: 'releases', needs: 'contents: read' };
            try {
                return await client.ask(task, async (octokit) => {
                    const { data } = await octokit.rest.repos.getLatestRelease({ ...repository });
                    return data.tag_name;
                });
            }
            catch (error) {
                if (error instanceof failure_forge/* ForgeError */.Q && error.status === 404)
                    return null;
                throw error;
            }
        },
        tags: () => {
            const task = { doing: 'listing tags', where: 'tags', needs: 'contents: read' };
            return client.ask(task, async (octokit) => {
                const { data } = await octokit.rest.repos.listTags({ ...repository, per_page: PAGE });
                return data.map((tag) => tag.name);
            });
        },
        mergedPulls: (sha) => {
            const task = {
                doing: 'looking for the merged pull request',
                where: `commit ${sha}`,
                needs: 'pull-requests: read',
            };
            return client.ask(task, async (octokit) => {
                const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
                    ...repository,
                    commit_sha: sha,
                    per_page: PAGE,
                });
                const merged = data.filter((pull) => pull.merged_at !== null && pull.merge_commit_sha === sha);
                return merged.map((pull) => ({
                    number: pull.number,
                    author: pull.user?.login ?? 'ghost',
                    labels: pull.labels.map((label) => label.name),
                }));
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/responses.js

function responses({ ask, repository }) {
    const onPull = (doing, issue) => ({ doing, where: `pull request ${issue}`, needs: 'pull-requests: write' });
    return {
        labels: (issue) => ask(onPull('listing labels', issue), async (octokit) => {
            const { data } = await octokit.rest.issues.listLabelsOnIssue({
                ...repository,
                issue_number: issue,
                per_page: PAGE,
            });
            return data.map(({ name }) => name);
        }),
        addLabel: async (issue, label) => {
            await ask(onPull('adding a label', issue), (octokit) => octokit.rest.issues.addLabels({ ...repository, issue_number: issue, labels: [label] }));
        },
        removeLabel: async (issue, label) => {
            await ask(onPull('removing a label', issue), (octokit) => octokit.rest.issues.removeLabel({ ...repository, issue_number: issue, name: label }));
        },
        startWorkflow: async ({ file, ref, inputs }) => {
            const task = { doing: 'starting a workflow', where: file, needs: 'actions: write' };
            await ask(task, (octokit) => octokit.rest.actions.createWorkflowDispatch({ ...repository, workflow_id: file, ref, inputs }));
        },
        startEvent: async ({ eventType, payload }) => {
            const task = { doing: 'sending an event', where: eventType, needs: 'contents: write' };
            await ask(task, (octokit) => octokit.rest.repos.createDispatchEvent({
                ...repository,
                event_type: eventType,
                client_payload: payload,
            }));
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/io/proxy.js
var proxy = __webpack_require__(59503);
;// CONCATENATED MODULE: ./build/js/io/github/storage.js
/**
 * The way to the storage host. Whether a proxy stands before it is asked of its own name, because the toolkit's `fetch`
 * goes to every host as it goes to the API: https_proxy and no_proxy may part the two.
 */

/** A `fetch` for this address, by the runner's proxy where there is one, and without a token. */
async function fetchingAt(address) {
    const { fetch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = await (0,proxy/* throughProxy */.E)(new URL(address));
    return async (url, { signal = null } = {}) => await fetch(url, { signal, ...(dispatcher === null ? {} : { dispatcher }) });
}

;// CONCATENATED MODULE: ./build/js/io/github/download.js
/**
 * Downloads an artifact: GitHub gives an address at a storage host, good for a minute, and the bytes are fetched there
 * without the token. What arrives counts only if it has the digest that GitHub lists.
 */









const MEBIBYTE = 2 ** 20;
const MOST_MEBIBYTES = 512;
const download_MOST_TRIES = 3;
const MOST_DIGEST_TRIES = 2;
function taskOf(artifact) {
    return {
        doing: 'downloading an artifact',
        where: `artifact ${artifact.name}${artifact.run === null ? '' : ` of run ${artifact.run}`}`,
        needs: 'actions: read',
    };
}
function tooLarge({ doing, where }) {
    return new failure_forge/* ForgeError */.Q((0,catalogue/* fault */.DG)('GITHUB_TOO_LARGE', where, { doing, mebibytes: MOST_MEBIBYTES }), null);
}
/** The address of the bytes. Over the open net only with TLS: the address alone opens the artifact. */
async function addressOf(client, artifact, task) {
    return await client.ask(task, async (octokit) => {
        const { headers, status } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...client.repository,
            artifact_id: artifact.id,
            archive_format: 'zip',
            request: { redirect: 'manual' },
        });
        const { location } = headers;
        if (location === undefined)
            throw new Unanswerable(status, 'no address of the archive');
        const isPlain = !location.startsWith('https://');
        const isPlainApi = octokit.request.endpoint.DEFAULTS.baseUrl.startsWith('http://');
        if (isPlain && !isPlainApi)
            throw new Unanswerable(status, 'an address without TLS');
        return location;
    });
}
/** The bytes at the address, whole. */
async function fetched(client, address, digest) {
    const { idleMs, now } = client.means;
    const expired = () => now() > client.patience.deadline;
    const bounds = { idleMs, expired, mostBytes: MOST_MEBIBYTES * MEBIBYTE };
    const response = await (0,transport/* whole */.WQ)(await fetchingAt(address), bounds)(address);
    // An expired address is refused with 403: a new one helps, so that every refusal counts as "not now".
    if (response.status !== 200)
        throw new Unanswerable(response.status, 'from the storage host');
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    // With a digest the bytes speak for themselves.
    if (isPage && digest === null)
        throw new Unanswerable(response.status, 'an HTML page');
    return new Uint8Array(await response.arrayBuffer());
}
/** Fetches with a new address for each try. */
async function tried(client, artifact, task) {
    const { patience } = client;
    const start = patience.now();
    for (let tries = 1;; tries++) {
        const address = await listed(client, () => addressOf(client, artifact, task));
        try {
            return await persist(() => fetched(client, address, artifact.digest), patience, 'once');
        }
        catch (error) {
            if (error instanceof transport/* Overfull */.s6)
                throw tooLarge(task);
            if (!(error instanceof GaveUp))
                throw error;
            const wait = 1_000 * tries + 1_000 * patience.random();
            const now = patience.now();
            const isTrusted = error.trouble.kind !== 'unreachable' || !error.trouble.certificate;
            if (isTrusted && tries < download_MOST_TRIES && now + wait <= patience.deadline) {
                await patience.sleep(wait);
                continue;
            }
            throw forgeError(task, new GaveUp(error.trouble, tries, Math.round((now - start) / 1000)));
        }
    }
}
/** The artifact's bytes as stored. A digest that does not agree is the end of it, after one more download. */
async function download(client, artifact) {
    const task = taskOf(artifact);
    if (artifact.size > MOST_MEBIBYTES * MEBIBYTE)
        throw tooLarge(task);
    const expected = artifact.digest;
    for (let tries = 1;; tries++) {
        const bytes = await tried(client, artifact, task);
        const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        if (expected === null || expected.toLowerCase() === found)
            return bytes;
        if (tries < MOST_DIGEST_TRIES)
            continue;
        const details = { expected, found, bytes: bytes.length, tries };
        throw new failure_forge/* ForgeError */.Q((0,catalogue/* fault */.DG)('GITHUB_DIGEST', task.where, details), null);
    }
}

;// CONCATENATED MODULE: ./build/js/io/github/runs.js



function runs_task(doing, where) {
    return { doing, where, needs: 'actions: read' };
}
function factsOf(listed) {
    const run = listed.workflow_run;
    return {
        id: listed.id,
        name: listed.name,
        size: listed.size_in_bytes,
        createdAt: listed.created_at ?? '',
        expiresAt: listed.expires_at ?? null,
        expired: listed.expired,
        digest: listed.digest ?? null,
        run: run?.id ?? null,
        branch: run?.head_branch ?? null,
        sha: run?.head_sha ?? null,
        // A fork's branch may have any name: only the repository's number tells whose it is.
        ownBranch: run?.repository_id !== undefined && run.repository_id === run.head_repository_id,
    };
}
/** GitHub lists the newest first, and does not promise it. */
function newestFirst(artifacts) {
    return artifacts.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}
async function ofRun(client, run) {
    return await client.ask(runs_task('listing the artifacts of a run', `run ${run}`), async (octokit) => {
        const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunArtifacts, {
            ...client.repository,
            run_id: run,
            per_page: PAGE,
        });
        // By id, because what is uploaded meanwhile moves others to the next page, where they come again.
        const found = new Map();
        for await (const artifacts of eachPage(pages)) {
            for (const artifact of artifacts)
                found.set(artifact.id, factsOf(artifact));
        }
        return newestFirst([...found.values()]);
    });
}
async function runOf(client, id) {
    return await client.ask(runs_task('reading a workflow run', `run ${id}`), async (octokit) => {
        const { data } = await octokit.rest.actions.getWorkflowRun({ ...client.repository, run_id: id });
        const [workflowPath = ''] = data.path.split('@');
        return {
            id: data.id,
            event: data.event,
            branch: data.head_branch,
            sha: data.head_sha,
            workflowPath,
            ownBranch: data.head_repository?.id === data.repository.id,
            conclusion: data.conclusion,
        };
    });
}
function runs(client) {
    const { repository } = client;
    return {
        artifacts: (name) => client.ask(runs_task('listing artifacts', `artifact ${name}`), async (octokit) => {
            const { data } = await octokit.rest.actions.listArtifactsForRepo({
                ...repository,
                name,
                per_page: PAGE,
            });
            return { total: data.total_count, items: newestFirst(data.artifacts.map(factsOf)) };
        }),
        runArtifacts: (run) => ofRun(client, run),
        run: (id) => listed(client, () => runOf(client, id)),
        download: (artifact) => download(client, artifact),
        pullRequests: ({ head, sha, repository: from }) => {
            const finding = { doing: 'looking for the pull request', where: head, needs: 'pull-requests: read' };
            return client.ask(finding, async (octokit) => {
                const { data } = await octokit.rest.pulls.list({
                    ...repository,
                    state: 'open',
                    head,
                    per_page: PAGE,
                });
                // GitHub leaves a filter that it does not understand unheeded, so that every one is looked at here.
                const ours = data.filter((pull) => pull.head.sha === sha && (pull.head.repo?.id ?? null) === from);
                return ours.map((pull) => pull.number);
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/workflows.js

/** Each page is a call: so many are asked for at most, however many runs or workflows there are. */
const workflows_MOST_PAGES = 2;
function workflows_runOf(listed) {
    const { id, event, run_attempt, conclusion, created_at, run_started_at, updated_at } = listed;
    return {
        id,
        event,
        attempt: run_attempt ?? 1,
        conclusion,
        createdAt: created_at,
        startedAt: run_started_at ?? created_at,
        updatedAt: updated_at,
    };
}
/** Runs of a fork's pull request come under the name of its branch, which may be called as ours is. */
function isOwn({ event, head_repository, repository }) {
    return !event.startsWith('pull_request') && (head_repository?.id ?? repository.id) === repository.id;
}
/** By id, because what is new meanwhile moves others to the next page, where they come again. */
async function pagesOf(page) {
    const found = new Map();
    let total = 0;
    let read = 0;
    for (let number = 1; number <= workflows_MOST_PAGES; number++) {
        const { total: all, items } = await page(number);
        total = all;
        read += items.length;
        for (const item of items)
            found.set(item.id, item);
        if (items.length < PAGE || read >= all)
            break;
    }
    return { total, items: [...found.values()], read };
}
async function listWorkflows({ repository, ask }) {
    const task = { doing: 'listing the workflows', where: 'workflows', needs: 'actions: read' };
    return await ask(task, async (octokit) => {
        const { items } = await pagesOf(async (page) => {
            const { data } = await octokit.rest.actions.listRepoWorkflows({ ...repository, per_page: PAGE, page });
            return { total: data.total_count, items: data.workflows };
        });
        return items.map(({ name, path, state, created_at }) => ({ name, path, state, createdAt: created_at }));
    });
}
/** A workflow is asked for by the name of its file. */
async function listRuns({ repository, ask }, { path, branch, since }) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const task = { doing: 'listing the runs of a workflow', where: path, needs: 'actions: read' };
    return await ask(task, async (octokit) => {
        const { total, items, read } = await pagesOf(async (page) => {
            const { data } = await octokit.rest.actions.listWorkflowRuns({
                ...repository,
                workflow_id: file,
                branch,
                created: `>=${since}`,
                exclude_pull_requests: true,
                per_page: PAGE,
                page,
            });
            return { total: data.total_count, items: data.workflow_runs };
        });
        const runs = items.filter(isOwn).map(workflows_runOf);
        const byTime = (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id;
        return { runs: runs.toSorted(byTime), whole: read >= total };
    });
}
async function lastChange({ repository, ask }, path, ref) {
    const task = { doing: 'looking when a file was changed', where: `${path}@${ref}`, needs: 'contents: read' };
    return await ask(task, async (octokit) => {
        const { data } = await octokit.rest.repos.listCommits({ ...repository, sha: ref, path, per_page: 1 });
        return data[0]?.commit.committer?.date ?? null;
    });
}
function workflows(client) {
    return {
        workflows: () => listWorkflows(client),
        workflowRuns: (wanted) => listRuns(client, wanted),
        lastChange: (path, ref) => lastChange(client, path, ref),
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/forge.js










/**
 * The forge of this repository, speaking with this token. Nothing is loaded or asked before the first call; the
 * deadline counts from here.
 */
function gitHub(token, repository, means = REAL_MEANS) {
    const { owner, repo, isPublic } = repository;
    const client = clientFor(token, { owner, repo }, means);
    return {
        ...comments(client),
        ...issues(client),
        ...commits(client, { isPublic }),
        ...releases(client),
        ...runs(client),
        ...branches(client),
        ...checks(client),
        ...workflows(client),
        ...responses(client),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/js/io/disk.js
var disk = __webpack_require__(19846);
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
/** The runner reads the file of outputs as a whole: half of one would take the others with it. */
function withOutput(path, write) {
    const before = path === undefined ? null : (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    try {
        write();
    }
    catch (error) {
        if (path !== undefined && before != null)
            (0,external_node_fs_.truncateSync)(path, before.size);
        throw error;
    }
}
function outputs(env) {
    return (name, value) => {
        try {
            withOutput(env['GITHUB_OUTPUT'], () => core/* setOutput */.uH(name, value));
        }
        catch (error) {
            core/* notice */.lm((0,failure/* faultText */.Ij)((0,catalogue/* fault */.DG)('OUTPUT_FAILED', null, { name, reason: (0,disk/* codeOf */.$N)(error) })));
        }
    };
}
/** The runner this environment describes. `safe` makes text from files harmless in a log: see render/escape. */
function githubRunner(env, safe) {
    const line = (text) => core/* info */.pq(safe(text));
    return {
        input: (name) => core/* getInput */.V4(name),
        output: outputs(env),
        summary: async (markdown) => {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
        error: (text) => core/* error */.z3(safe(text)),
        notice: (text) => core/* notice */.lm(safe(text)),
        secret: core/* setSecret */.Pq,
        log: { info: line, warn: line },
        temp: env['RUNNER_TEMP'] ?? '.',
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
        runUrl: runUrl(env),
    };
}

// EXTERNAL MODULE: ./build/js/io/world.js + 7 modules
var io_world = __webpack_require__(11941);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
;// CONCATENATED MODULE: ./build/js/action.js
/**
 * The Action's story: inputs and event → policy → the gate → history, comment, summary, outputs → exit status.
 * What comes after the first question to GitHub is loaded when the story comes to it.
 */


















/** Runs the Action and gives its exit status. */
async function runAction(env) {
    const runner = githubRunner(env, (text) => text.split('\n').map(render_escape/* plainText */.wh).join('\n'));
    const happening = await event_happening(env);
    const world = masking((0,io_world/* realWorld */.by)({ folder: runner.workspace, log: runner.log, at: null }), runner);
    const options = settled(() => parseInputs(runner.input));
    const token = 'faults' in options ? null : options.githubToken;
    const { owner, repo, isPublic } = happening;
    const locale = 'faults' in options ? 'en' : options.locale;
    const asked = 'faults' in options ? null : options.baseBranch;
    const refused = [];
    const means = { ...REAL_MEANS, refused: (lack) => void refused.push(lack) };
    const stage = {
        world,
        runner,
        happening,
        forge: token === null ? null : gitHub(token, { owner, repo, isPublic }, means),
        baseBranch: baseBranchOf(happening, asked),
        language: await (0,spoken/* spoken */.v)(locale),
        translate: await (0,translator/* translator */.N)(locale),
    };
    if ('faults' in options)
        return await ended(stage, (await notJudged(stage, options.faults)).report);
    const told = await heard(stage, options);
    const lack = permissionsMissing(refused, options, happening);
    if (lack === null)
        return await ended(stage, told);
    const { noticeOf } = await __webpack_require__.e(/* import() */ 6403).then(__webpack_require__.bind(__webpack_require__, 36403));
    return await ended(stage, { ...told, notices: [...told.notices, noticeOf(stage.translate(lack))] });
}
/** Judged, and told to everybody but the runner. */
async function heard(stage, options) {
    const judgement = await judged(stage, options);
    // A health check records nothing and speaks to no pull request.
    if (judgement.report.mode === 'health') {
        stage.runner.output('recorded', 'false');
        return judgement.report;
    }
    const { tell } = await Promise.all(/* import() */[__webpack_require__.e(2301), __webpack_require__.e(8474), __webpack_require__.e(8339), __webpack_require__.e(4580), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 45942));
    return await tell(stage, options, judgement);
}
async function ended(stage, report) {
    const { end } = await Promise.all(/* import() */[__webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(6953), __webpack_require__.e(8474), __webpack_require__.e(5802)]).then(__webpack_require__.bind(__webpack_require__, 55802));
    return await end(stage, report);
}
/** What the configuration takes from the environment is a secret. */
function masking(world, runner) {
    const variable = (name) => {
        const value = world.variable(name);
        if (value !== null)
            runner.secret(value);
        return value;
    };
    return { ...world, variable };
}
function settled(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return error;
        throw error;
    }
}
const NOTHING_ASKED = {
    failOn: 'regression',
    config: config.DEFAULTS,
    configSource: null,
    seed: config.DEFAULTS.decision.seed,
};
const NOT_SETTLED = { onError: 'fail', mode: 'gate' };
/** A call that can't be judged, put into a report like every other ending: the reader finds it where the verdict would be. */
async function notJudged({ world, happening, translate }, faults, { onError, mode } = NOT_SETTLED) {
    const { reportOf } = await __webpack_require__.e(/* import() */ 6403).then(__webpack_require__.bind(__webpack_require__, 36403));
    const { identityOf } = await Promise.all(/* import() */[__webpack_require__.e(2301), __webpack_require__.e(8474), __webpack_require__.e(8339), __webpack_require__.e(4580), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 45942));
    const request = {
        ...NOTHING_ASKED,
        onError,
        mode,
        head: identityOf(happening),
        version: world.version,
        translate,
    };
    const findings = {
        evaluation: null,
        base: null,
        anchor: null,
        judgement: null,
        explained: null,
        inputs: null,
        notices: faults,
        now: world.now(),
    };
    return {
        report: reportOf(request, findings),
        measured: null,
        opened: null,
        respond: config.DEFAULTS.respond,
        exports: config.DEFAULTS.exports,
        notify: [],
    };
}
/** What is asked for twice is fetched once. */
function remembered(fetch) {
    let found = null;
    return () => {
        found ??= fetch();
        return found;
    };
}
async function gated(stage, options, mode) {
    const { world, happening, forge, baseBranch } = stage;
    const line = remembered(async () => (forge === null ? [] : await baseLine(forge, happening, baseBranch)));
    // On a pull request the rules are those of the commit it was merged with to be tested.
    const [tip = happening.baseSha] = happening.pullRequest === null ? [] : await line();
    const { config, source, notices } = await (0,policy/* policyOf */.U)(stage, options.config, tip);
    const [{ runGate }, { noticeOf }, { openHistory }, { downloaded }, { identityOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(6953)]).then(__webpack_require__.bind(__webpack_require__, 96953)),
        __webpack_require__.e(/* import() */ 6403).then(__webpack_require__.bind(__webpack_require__, 36403)),
        Promise.all(/* import() */[__webpack_require__.e(2301), __webpack_require__.e(2227), __webpack_require__.e(1898), __webpack_require__.e(6031)]).then(__webpack_require__.bind(__webpack_require__, 11898)),
        Promise.all(/* import() */[__webpack_require__.e(2227), __webpack_require__.e(1060)]).then(__webpack_require__.bind(__webpack_require__, 61060)),
        Promise.all(/* import() */[__webpack_require__.e(2301), __webpack_require__.e(8474), __webpack_require__.e(8339), __webpack_require__.e(4580), __webpack_require__.e(8784)]).then(__webpack_require__.bind(__webpack_require__, 45942)),
    ]);
    const opened = openHistory(stage, options, config);
    const { report, measured } = await runGate(world, {
        mode,
        artifacts: options.artifacts,
        sources: await downloaded(stage, options.workflowArtifacts),
        base: options.baseline,
        history: opened.store,
        line,
        anchorLine: async () => forge === null || config.anchor === null ? null : await (0,anchor_line/* anchorLineOn */.RR)(forge, config.anchor),
        acceptance: () => acceptanceOf(stage, options.acceptLabel),
        suite: options.suite,
        partial: options.partial,
        failOn: options.failOn,
        onError: options.onError,
        config,
        configSource: source,
        seed: config.decision.seed,
        head: identityOf(happening),
        version: world.version,
        translate: stage.translate,
    });
    const told = [...notices, ...announced(stage, options.acceptLabel)].map((one) => noticeOf(stage.translate(one)));
    return {
        report: { ...report, notices: [...report.notices, ...told] },
        measured,
        opened,
        respond: config.respond,
        exports: config.exports,
        // A pull request's own file must not say where secrets go.
        notify: notices.some(({ code }) => code === 'CONFIG_FROM_HEAD') ? [] : config.notify,
    };
}
/** Whatever keeps the gate from judging ends in a report: what GitHub refused to tell, too. */
async function judged(stage, options) {
    const { onError } = options;
    let mode = options.mode === 'health' ? 'health' : 'gate';
    try {
        mode = modeOf(stage.happening, stage.baseBranch, options.mode);
        if (mode !== 'health')
            return await gated(stage, options, mode);
        const { healthChecked } = await Promise.all(/* import() */[__webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(8474), __webpack_require__.e(2227), __webpack_require__.e(8339), __webpack_require__.e(2713), __webpack_require__.e(4580), __webpack_require__.e(1898), __webpack_require__.e(6799)]).then(__webpack_require__.bind(__webpack_require__, 46799));
        return {
            report: await healthChecked(stage, options),
            measured: null,
            opened: null,
            respond: config.DEFAULTS.respond,
            exports: config.DEFAULTS.exports,
            notify: [],
        };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return await notJudged(stage, error.faults, { onError, mode });
        if (error instanceof failure_forge/* ForgeError */.Q)
            return await notJudged(stage, [error.fault], { onError, mode });
        throw error;
    }
}


/***/ }),

/***/ 77191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var _commands_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84275);
/* harmony import */ var _config_option_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33600);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73597);
/**
 * The configuration that rules. A pull request must not edit its own gate, so there it is read from the base commit;
 * what the pull request would change in it is told, and takes effect once it is merged.
 */




const MOST_CHANGES = 20;
async function decoded(world, path, bytes, ref) {
    const text = new TextDecoder().decode(bytes);
    const { decodeConfig } = await __webpack_require__.e(/* import() */ 5974).then(__webpack_require__.bind(__webpack_require__, 65974));
    const config = await decodeConfig(path, text);
    return { config, source: { path: `${path}@${ref.slice(0, 7)}`, sha256: world.sha256(text) } };
}
/** What the pull request's own file would change; a broken one is a fault of the pull request, not of this run. */
async function changes(world, path, base) {
    const text = await world.files.readText(path);
    if (text === null)
        return [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('CONFIG_REMOVED', path, {})];
    if (world.sha256(text) === base.source?.sha256)
        return [];
    const [{ decodeConfig }, { differenceOf }, { policyChangeSentence }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5974).then(__webpack_require__.bind(__webpack_require__, 65974)),
        __webpack_require__.e(/* import() */ 4781).then(__webpack_require__.bind(__webpack_require__, 4781)),
        __webpack_require__.e(/* import() */ 3962).then(__webpack_require__.bind(__webpack_require__, 63962)),
    ]);
    try {
        const head = await decodeConfig(path, text);
        // What loosens comes first, so that no flood of other changes pushes it out of sight.
        return [...differenceOf(base.config, head)]
            .sort((a, b) => Number(b.effect === 'loosens') - Number(a.effect === 'loosens'))
            .slice(0, MOST_CHANGES)
            .map((change) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('CONFIG_CHANGES', path, { change: policyChangeSentence(change) }));
    }
    catch (error) {
        if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
            throw error;
        return [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('CONFIG_BROKEN', path, { fault: error.faults[0]?.what ?? error.message })];
    }
}
/** The configuration of the base commit on a pull request; of the workspace elsewhere. */
async function policyOf(stage, named, ref) {
    const { world, happening, forge } = stage;
    if (happening.pullRequest === null || ref === null || forge === null) {
        return { ...(await (0,_commands_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configured */ .t)(world, named)), notices: [] };
    }
    const path = named ?? _config_option_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_CONFIG */ .kV;
    const bytes = await forge.readFile(path, ref);
    if (bytes === null) {
        const own = await (0,_commands_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configured */ .t)(world, named);
        const told = own.source === null ? [] : [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('CONFIG_FROM_HEAD', path, {})];
        return { ...own, notices: told };
    }
    const base = await decoded(world, path, bytes, ref);
    return { ...base, notices: await changes(world, path, base) };
}


/***/ }),

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

/***/ 73597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   n8: () => (/* binding */ faultTextIn)
/* harmony export */ });
/**
 * The one error class. A fault is one thing that is wrong, in four parts a user can act on:
 * where, what was found, what is allowed, how to mend it. All faults of a step are thrown together.
 */
/** Types the catalogue entry by its example. */
function sentence(entry) {
    return entry;
}
class Failure extends Error {
    faults;
    constructor(faults) {
        super(faults.map(faultText).join('\n'));
        this.name = 'Failure';
        this.faults = faults;
    }
}
const LABELS = { en: { colon: ': ', fix: 'fix: ' }, 'zh-CN': { colon: '：', fix: '解决办法：' } };
/** What writes a fault for people in a language: one line, or a few where the sentence has a list. */
function faultTextIn(locale) {
    const labels = LABELS[locale];
    return ({ code, where, what, fix }) => {
        const place = where === null ? '' : ` ${where}`;
        const mend = fix === null ? '' : `\n  ${labels.fix}${fix}`;
        return `${code}${place}${labels.colon}${what}${mend}`;
    };
}
/** The same in English: `CODE where: what` and how to mend it. */
function faultText(fault) {
    return faultTextIn('en')(fault);
}


/***/ }),

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/**
 * What a call to GitHub failed with: the fault to tell, the HTTP status where there was an answer, and GitHub's own
 * words where it refused.
 */
class ForgeError extends Error {
    fault;
    status;
    words;
    constructor(fault, status, words = null) {
        super(fault.what);
        this.name = 'ForgeError';
        this.fault = fault;
        this.status = status;
        this.words = words;
    }
}


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

/***/ 28138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ anchorLineOn),
/* harmony export */   fH: () => (/* binding */ anchorLineIn)
/* harmony export */ });
/* unused harmony export newestTag */
/* harmony import */ var _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2700);
/* harmony import */ var _judge_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17290);
/** Leads from a configured anchor to commits: through GitHub, or through git's own files. */


/** `v1.10.0` is newer than `v1.9.0`, and `v1.0.0` than `v1.0.0-rc.1`. */
function byVersion(a, b) {
    if (a.startsWith(`${b}-`))
        return -1;
    if (b.startsWith(`${a}-`))
        return 1;
    return a.localeCompare(b, 'en', { numeric: true });
}
/** The newest by version of the tags that the glob matches; `null` where none does. */
function newestTag(tags, glob) {
    const matching = [...tags].filter((tag) => (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .F)(glob, tag));
    return matching.sort(byVersion).at(-1) ?? null;
}
async function nameOn(forge, anchor) {
    switch (anchor.kind) {
        case 'last-release':
            return await forge.latestRelease();
        case 'tag':
            return newestTag(await forge.tags(), anchor.glob);
        case 'commit':
            return anchor.sha;
        case 'best':
            return null;
    }
}
/** The anchor's commit and its ancestors by GitHub; `null` where there is no such tag, release or commit. */
async function anchorLineOn(forge, anchor) {
    const name = await nameOn(forge, anchor);
    if (name === null)
        return null;
    try {
        const commits = await forge.commits(name);
        return { name, line: commits.map((commit) => commit.sha) };
    }
    catch (error) {
        const gone = error instanceof _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q && (error.status === 404 || error.status === 422);
        if (gone)
            return null;
        throw error;
    }
}
/**
 * The anchor's commit by git's own files, where its ancestors are not looked for. There are no releases in git: the
 * last one is taken to be the newest tag.
 */
async function anchorLineIn(world, anchor) {
    if (anchor.kind === 'commit')
        return { name: anchor.sha, line: [anchor.sha] };
    if (anchor.kind === 'best')
        return null;
    const tags = await world.gitTags();
    const name = newestTag(tags.keys(), anchor.kind === 'tag' ? anchor.glob : '*');
    const sha = name === null ? undefined : tags.get(name);
    return name === null || sha === undefined ? null : { name, line: [sha] };
}


/***/ }),

/***/ 30469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ NOT_ACCEPTED)
/* harmony export */ });
const NOT_ACCEPTED = { accepted: null, notices: [] };


/***/ }),

/***/ 45599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where Holdline itself lies, and which version it is: the nearest folder above whose package.json is its own. */


function packageIn(folder) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
    }
    catch {
        return {};
    }
}
/** The sources lie deeper than the bundle, and the bundle has a package.json for Node beside it: hence the search. */
function own() {
    let folder = import.meta.dirname;
    while (folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const { name, version } = packageIn(folder);
        if (name === 'holdline' && version !== undefined)
            return { folder: folder.replaceAll('\\', '/'), version };
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    throw new Error(`no package.json of holdline above ${import.meta.dirname}`);
}


/***/ }),

/***/ 59503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ throughProxy)
/* harmony export */ });
/* unused harmony export proxyFor */
/** As `name`, or in capitals. */
function variable(env, name) {
    return env[name] || env[name.toUpperCase()] || '';
}
function isHere(host) {
    return host === 'localhost' || host.startsWith('127.') || host === '[::1]' || host === '[0:0:0:0:0:0:0:1]';
}
const USUAL_PORT = { 'http:': '80', 'https:': '443' };
function isExcepted({ hostname, port, protocol }, exceptions) {
    const host = hostname.toLowerCase();
    const names = [host, `${host}:${port || (USUAL_PORT[protocol] ?? '')}`];
    const listed = exceptions.split(',').map((one) => one.trim().toLowerCase());
    return listed.some((one) => one !== '' &&
        (one === '*' ||
            names.some((name) => name === one || name.endsWith(`.${one}`) || (one.startsWith('.') && name.endsWith(one)))));
}
/** The address of the proxy, `null` for none. */
function proxyFor(url, env) {
    const proxy = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (proxy === '' || isHere(url.hostname) || isExcepted(url, variable(env, 'no_proxy')))
        return null;
    return /^\w+:\/\//.test(proxy) ? proxy : `http://${proxy}`;
}
/** A way through the proxy of this address, `null` where there is none. */
async function throughProxy(url) {
    const proxy = proxyFor(url, process.env);
    if (proxy === null)
        return null;
    const { ProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    return new ProxyAgent(proxy);
}


/***/ }),

/***/ 70414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   YX: () => (/* binding */ Unreached),
/* harmony export */   s6: () => (/* binding */ Overfull)
/* harmony export */ });
/**
 * The way bytes take: a `fetch` whose answers are whole or not there at all. The client would hand on half a body as an
 * empty one, and would wait for the rest of it for minutes.
 */
/** The network's trouble in one line, and whether a certificate was not trusted. */
class Unreached extends Error {
    certificate;
    constructor(reason, certificate) {
        super(reason);
        this.name = 'Unreached';
        this.certificate = certificate;
    }
}
/** The body has more bytes than may come. */
class Overfull extends Error {
}
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and `ERR_TLS_CERT_ALTNAME_INVALID`. */
const CERTIFICATE = /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;
const EMPTY_STATUS = [204, 205, 304];
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
/** `fetch` says "fetch failed" or "terminated"; why is in the innermost cause. */
function innermost(error) {
    return error.cause instanceof Error ? innermost(error.cause) : error;
}
function unreached(error) {
    if (error instanceof Unreached)
        return error;
    const cause = error instanceof Error ? innermost(error) : new Error(String(error));
    const code = codeOf(cause);
    // The error of several addresses tried in turn has a code and no words.
    const words = cause.message === '' ? code : cause.message;
    return new Unreached(words === '' ? 'the connection failed' : words, CERTIFICATE.test(code));
}
/** Gives up with its own reason when nothing has come for too long. */
function watch(idleMs) {
    const controller = new AbortController();
    const give = () => controller.abort(new Unreached(`nothing came for ${idleMs / 1000} s`, false));
    let timer = setTimeout(give, idleMs);
    return {
        signal: controller.signal,
        alive: () => {
            clearTimeout(timer);
            timer = setTimeout(give, idleMs);
        },
        end: () => clearTimeout(timer),
        hangUp: () => controller.abort(),
    };
}
async function wholeBody(response, { alive }, bounds) {
    const chunks = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done || value === undefined)
            return Buffer.concat(chunks);
        alive();
        size += value.length;
        if (size > bounds.mostBytes)
            throw new Overfull(`more than ${bounds.mostBytes} bytes`);
        if (bounds.expired())
            throw new Unreached('the answer was still coming at the deadline', false);
        chunks.push(value);
    }
}
/**
 * A `fetch` that returns when the whole body is here.
 *
 * @throws Unreached for every trouble of the network, also in the middle of the body.
 * @throws Overfull when more than `mostBytes` come.
 */
function whole(fetching, bounds) {
    return async (url, options = {}) => {
        const guard = watch(bounds.idleMs);
        try {
            const response = await fetching(url, { ...options, signal: guard.signal });
            guard.alive();
            const bytes = await wholeBody(response, guard, bounds);
            const { status, statusText } = response;
            const headers = new Headers([...response.headers]);
            const body = EMPTY_STATUS.includes(status) ? null : new Uint8Array(bytes);
            const answer = new Response(body, { status, statusText, headers });
            // The client reads page numbers from the address, which a made answer has not.
            return Object.defineProperty(answer, 'url', { value: response.url });
        }
        catch (error) {
            const reason = guard.signal.aborted ? guard.signal.reason : error;
            guard.hangUp();
            if (error instanceof Overfull)
                throw error;
            throw unreached(reason);
        }
        finally {
            guard.end();
        }
    };
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
        else if (glob[g] === text[t]) {
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

/***/ 40977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ maskedRequest),
/* harmony export */   Y9: () => (/* binding */ addressSecrets),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* unused harmony exports secretForms, originOf */
const MASK = '***';
/** A shorter part of an address is a word such as `robot`, not a key. */
const KEY_LENGTH = 8;
/**
 * As they are, URL-encoded, in base64, in base64 of URLs, in hexadecimal and inside a JSON text, and with their line
 * breaks made blanks, as messages have them; longest first.
 */
function secretForms(secret) {
    if (secret === '')
        return [];
    const form = new URLSearchParams([['', secret]]).toString().slice(1);
    const bytes = Buffer.from(secret, 'utf8');
    const base64 = bytes.toString('base64');
    const hex = bytes.toString('hex');
    const forms = [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        form,
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        hex,
        hex.toUpperCase(),
        secret.replace(/\s+/g, ' ').trim(),
        JSON.stringify(secret).slice(1, -1),
    ];
    return [...new Set(forms)].filter((one) => one !== '').sort((a, b) => b.length - a.length);
}
/** As it was before it was put into an address; as it is where it was not. */
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** What an address keeps secret: a webhook's address is its own key. The whole, and each long part of path and query. */
function addressSecrets(url) {
    if (!URL.canParse(url))
        return [url];
    const { username, password, pathname, searchParams } = new URL(url);
    const encoded = [username, password, ...pathname.split('/')];
    const parts = [...encoded, ...encoded.map(decoded), ...searchParams.values()];
    return [...new Set([url, ...parts.filter((part) => part.length >= KEY_LENGTH)])];
}
/** The text with every form of every secret masked. */
function redacted(text, secrets) {
    return secrets
        .flatMap(secretForms)
        .sort((a, b) => b.length - a.length)
        .reduce((shown, form) => shown.replaceAll(form, MASK), text);
}
/** What of an address may be shown: scheme and host. */
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : MASK;
}
/** A request as a dry run shows it: method, scheme and host, headers, body. */
function maskedRequest({ method, url, headers, body, secrets }) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const shown = typeof body === 'string' ? body : `${body.length} bytes of ${headers['content-type'] ?? 'data'}`;
    return redacted([`${method} ${originOf(url)}/${MASK}`, ...lines, '', shown].join('\n'), secrets);
}


/***/ })

};
