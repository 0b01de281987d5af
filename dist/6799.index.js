export const id = 6799;
export const ids = [6799];
export const modules = {

/***/ 46799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  healthChecked: () => (/* binding */ healthChecked)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/forge.js
var failure_forge = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/memory.js
var render_memory = __webpack_require__(69748);
;// CONCATENATED MODULE: ./build/js/render/issue.js



const BAD = ['regressed', 'violated', 'missing', 'invalid'];
const MOST = 40;
const LONGEST = 120;
const STATE = /^<!-- holdline-health-state:([0-9a-f]*) (\S+) (\S*) -->$/m;
const LONE = /\p{Surrogate}/gu;
function issueMarker(suite) {
    return `<!-- holdline-health:${encodeURIComponent((suite ?? '').replace(LONE, '\ufffd'))} -->`;
}
/** In a code span neither a mention nor HTML nor a link means anything. */
function code(text) {
    return `\`${(0,render_escape/* plainText */.wh)(text).replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 500)}\``;
}
/** What fails in a report; what could not be judged counts by its notices. */
function wrongIn(report, sha256) {
    const failing = report.verdicts.filter(({ outcome, severity }) => severity === 'fail' && BAD.includes(outcome));
    const notices = report.result === 'error' ? report.notices : [];
    const all = [...failing.map(({ id }) => id), ...notices.map(({ code: name }) => name)];
    const unique = [...new Set(all)].sort();
    const names = unique.slice(0, MOST).map((name) => name.slice(0, LONGEST).replace(LONE, '\ufffd'));
    return { fingerprint: sha256(JSON.stringify([report.result, unique])), names };
}
function stateLine({ fingerprint, names, at }) {
    return `<!-- holdline-health-state:${fingerprint} ${at} ${names.map(encodeURIComponent).join(',')} -->`;
}
/** What an issue says was wrong; `null` where somebody has changed that line. */
function keptIn(body) {
    const [, fingerprint, at, names] = STATE.exec(body) ?? [];
    if (fingerprint === undefined || at === undefined || names === undefined)
        return null;
    try {
        return { fingerprint, at, names: names === '' ? [] : names.split(',').map(decodeURIComponent) };
    }
    catch {
        return null;
    }
}
const listed = (names) => names.map((name) => `- ${code(name)}`).join('\n');
/** At most 40 names and 40 sentences of at most 500 characters: far below GitHub's limit of 65,536 characters. */
function issueBody(report, { marker, kept, runUrl, memory }, language = english/* ENGLISH */.V) {
    const words = language.printed.issue;
    const said = report.notices.slice(0, MOST).map(({ what }) => `- ${code(what)}`);
    const isWell = kept.fingerprint === '';
    return [
        marker,
        stateLine(kept),
        (0,render_memory/* memoryLine */.Uf)(memory),
        isWell ? words.recovered : words.wrong(language.text.result[report.result]),
        listed(kept.names),
        said.length === 0 || isWell ? '' : `${words.said}\n\n${said.join('\n')}`,
        runUrl === null ? '' : `[${words.run}](${runUrl})`,
        words.kept,
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .replace(`${marker}\n\n`, `${marker}\n`);
}
/** What a change of state is told with. */
function changeNote(before, after, language = english/* ENGLISH */.V) {
    const words = language.printed.issue;
    const fresh = after.filter((name) => !before.includes(name));
    const gone = before.filter((name) => !after.includes(name));
    const parts = [
        fresh.length === 0 ? '' : `${words.fresh}\n\n${listed(fresh)}`,
        gone.length === 0 ? '' : `${words.gone}\n\n${listed(gone)}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? words.changed : parts.join('\n\n');
}

;// CONCATENATED MODULE: ./build/js/deliver/issue.js
/**
 * One issue that tells what a health check finds wrong. It is written to only when that changes, and now and then while
 * it does not. What becomes of it is returned, never thrown, and changes no verdict.
 */




const DAY_MS = 86_400_000;
function daysSince(time, now) {
    return time === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(time)) / DAY_MS;
}
/** Runs at the same time each open one: the lowest number stays, and all of them agree on it. */
async function alone({ forge, marker, language }, made) {
    try {
        const open = (await forge.ownIssues(marker)).filter(({ isOpen }) => isOpen);
        const [kept = made, ...later] = [made, ...open.filter(({ number }) => number !== made.number)].sort((a, b) => a.number - b.number);
        for (const { number } of later) {
            const body = language.printed.issue.duplicate(kept.number);
            await forge.changeIssue(number, { state: 'closed', state_reason: 'not_planned', body });
        }
        return kept;
    }
    catch (error) {
        // Then there may be two until the next change, and both tell the truth.
        if (error instanceof failure_forge/* ForgeError */.Q)
            return made;
        throw error;
    }
}
/** With labels and assignees; without them where GitHub knows one of them not, because then nothing was opened. */
async function create(scene, title) {
    const { forge, body, policy } = scene;
    const { labels, assignees } = policy;
    if (labels.length + assignees.length === 0)
        return { made: await forge.createIssue({ title, body }), refused: null };
    try {
        return { made: await forge.createIssue({ title, body, labels, assignees }), refused: null };
    }
    catch (error) {
        if (!(error instanceof failure_forge/* ForgeError */.Q) || error.status !== 422)
            throw error;
        return { made: await forge.createIssue({ title, body }), refused: error };
    }
}
async function opened(scene) {
    const { report, marker, policy, language } = scene;
    const subject = decodeURIComponent(marker.slice('<!-- holdline-health:'.length, -' -->'.length));
    const words = language.printed.issue;
    const title = (policy.title ?? words.title(subject)).slice(0, 200);
    const { made, refused } = await create(scene, words.titled(title, language.text.result[report.result]));
    const { url } = await alone(scene, made);
    return refused === null ? url : `${url}, without labels and assignees: ${refused.fault.what}`;
}
/** Only what nobody sees changes: that writes to no one. */
async function remember(forge, { number, body }, memory) {
    const text = (0,render_memory/* withMemory */.QY)(body, memory);
    if (text !== body)
        await forge.changeIssue(number, { body: text });
}
/** What channels were told by the newest of this check's issues; nothing where there is none, or it can't be read. */
async function issueMemory(forge, suite) {
    try {
        const newest = (await forge.ownIssues(issueMarker(suite))).at(-1);
        return newest === undefined ? {} : (0,render_memory/* memoryIn */.b7)(newest.body);
    }
    catch (error) {
        // Then channels hear it once more than they need.
        if (error instanceof failure_forge/* ForgeError */.Q)
            return {};
        throw error;
    }
}
/** The open one changes in place. */
async function updated(scene, issue) {
    const { forge, wrong, body, policy, memory, now, language } = scene;
    const kept = keptIn(issue.body);
    const isSame = kept?.fingerprint === wrong.fingerprint;
    if (isSame && !(daysSince(kept.at, now) >= policy.remindAfterDays)) {
        await remember(forge, issue, memory);
        return `${issue.url}: nothing changed`;
    }
    await forge.changeIssue(issue.number, { body });
    const note = isSame
        ? language.printed.issue.reminder(kept?.at.slice(0, 10) ?? null)
        : changeNote(kept?.names ?? [], wrong.names, language);
    await forge.noteIssue(issue.number, note);
    return issue.url;
}
async function issue_closed({ forge, body, language }, issue) {
    const note = changeNote(keptIn(issue.body)?.names ?? [], [], language);
    await forge.changeIssue(issue.number, { state: 'closed', state_reason: 'completed', body });
    await forge.noteIssue(issue.number, note);
    return issue.url;
}
/** One that a person closed stays closed while the same is wrong; a recent one opens again when something else is. */
async function again(scene, last) {
    const { forge, wrong, body, policy, now, language } = scene;
    if (last === undefined)
        return await opened(scene);
    const kept = keptIn(last.body);
    if (kept?.fingerprint === wrong.fingerprint)
        return `${last.url}: somebody closed it, so it was left alone`;
    if (!(daysSince(last.closedAt, now) <= policy.reopenWithinDays))
        return await opened(scene);
    await forge.changeIssue(last.number, { state: 'open', body });
    await forge.noteIssue(last.number, changeNote(kept?.names ?? [], wrong.names, language));
    return last.url;
}
async function told(scene) {
    const all = await scene.forge.ownIssues(scene.marker);
    const open = all.find(({ isOpen }) => isOpen);
    if (scene.wrong.fingerprint === '')
        return open === undefined ? 'all is well, and no issue is open' : await issue_closed(scene, open);
    return open === undefined ? await again(scene, all.at(-1)) : await updated(scene, open);
}
function failed(error) {
    const status = error instanceof failure_forge/* ForgeError */.Q ? error.status : null;
    const reason = error instanceof Error ? error.message : String(error);
    const notice = status === 410
        ? (0,catalogue/* fault */.DG)('ISSUE_DISABLED', null, {})
        : status === 401 || status === 403 || status === 404
            ? (0,catalogue/* fault */.DG)('ISSUE_FORBIDDEN', null, {})
            : (0,catalogue/* fault */.DG)('ISSUE_FAILED', null, { reason });
    return { delivery: { channel: 'issue', ok: false, detail: notice.what }, notice, url: null };
}
/** Opens, changes, closes or leaves alone the issue. Never fails. A report that is neutral says nothing of health. */
async function tellIssue({ now: clock, sha256 }, forge, { report, suite, policy, memory, runUrl, language }) {
    const well = report.result === 'pass';
    if (report.result === 'neutral')
        return { delivery: { channel: 'issue', ok: true, detail: 'nothing to say' }, notice: null, url: null };
    const now = clock();
    const marker = issueMarker(suite);
    const wrong = well ? { fingerprint: '', names: [] } : wrongIn(report, sha256);
    const kept = { ...wrong, at: now.toISOString() };
    const body = issueBody(report, { marker, runUrl, memory, kept }, language);
    try {
        const detail = await told({ forge, report, marker, wrong, body, policy, memory, now, language });
        return { delivery: { channel: 'issue', ok: true, detail }, notice: null, url: null };
    }
    catch (error) {
        return failed(error);
    }
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/health/health.js + 35 modules
var health = __webpack_require__(12713);
// EXTERNAL MODULE: ./build/js/action/exporting.js
var exporting = __webpack_require__(10259);
// EXTERNAL MODULE: ./build/js/action/notify.js
var notify = __webpack_require__(77320);
// EXTERNAL MODULE: ./build/js/action/policy.js
var action_policy = __webpack_require__(77191);
// EXTERNAL MODULE: ./build/js/action/store.js + 3 modules
var action_store = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/js/action/tell.js + 8 modules
var tell = __webpack_require__(45942);
;// CONCATENATED MODULE: ./build/js/action/health.js









/** The listing of artifacts is read for the history and for how long it lasts, and asked for once. */
function listingOnce(forge) {
    const listings = new Map();
    const artifacts = (name) => {
        const listing = listings.get(name) ?? forge.artifacts(name);
        listings.set(name, listing);
        return listing;
    };
    return { ...forge, artifacts };
}
/** A check may run in a workflow of its own: then the history that it reads was recorded by those it watches. */
function alsoFrom({ health }) {
    return health.workflows.map(({ file }) => `.github/workflows/${file}`);
}
/** Only a run that no pull request started may write issues. */
async function issueTold({ forge, happening, world, runner, translate, language }, order, report) {
    const { pullRequest, fromFork, triggering, event } = happening;
    const isTrusted = pullRequest === null && !fromFork && triggering === null && !event.startsWith('pull_request');
    const refused = isTrusted ? (0,catalogue/* fault */.DG)('ISSUE_FORBIDDEN', null, {}) : (0,catalogue/* fault */.DG)('ISSUE_UNTRUSTED', null, {});
    const told = !isTrusted || forge === null
        ? { delivery: { channel: 'issue', ok: false, detail: refused.what }, notice: refused }
        : await tellIssue(world, forge, { ...order, report, runUrl: runner.runUrl, language });
    const notices = told.notice === null ? report.notices : [...report.notices, (0,gate_report.noticeOf)(translate(told.notice))];
    return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}
async function healthChecked(given, options) {
    const { world, happening, baseBranch } = given;
    const { config, source } = await (0,action_policy/* policyOf */.U)(given, options.config, happening.baseSha);
    const forge = given.forge === null ? null : listingOnce(given.forge);
    const { place, store } = (0,action_store.openHistory)({ ...given, forge, alsoFrom: alsoFrom(config) }, options, config);
    const judged = await (0,health/* runHealth */.K)(world, {
        mode: 'health',
        history: store,
        forge,
        branch: baseBranch,
        defaultBranch: happening.defaultBranch ?? baseBranch,
        ownWorkflow: happening.workflowPath,
        artifactName: place.store === 'artifact' ? (0,action_store.artifactName)(options.suite) : null,
        failOn: options.failOn,
        onError: options.onError,
        config,
        configSource: source,
        seed: config.decision.seed,
        head: (0,tell.identityOf)(happening),
        version: world.version,
        translate: given.translate,
    });
    const exported = await (0,exporting/* exportedFrom */.e)(given, judged, config.exports);
    const policy = config.health.issue;
    const remembers = policy !== null && forge !== null && config.notify.length > 0;
    const before = remembers ? await issueMemory(forge, options.suite) : {};
    const { report, told } = await (0,notify/* channelsTold */.cN)(given, exported, { channels: config.notify, memory: before });
    return policy === null
        ? report
        : await issueTold(given, { suite: options.suite, policy, memory: told }, report);
}


/***/ })

};
