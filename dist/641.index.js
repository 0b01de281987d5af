export const id = 641;
export const ids = [641];
export const modules = {

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 31 modules
var catalogue = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/js/failure/forge.js
var failure_forge = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/js/gate/request.js
var request = __webpack_require__(469);
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

// EXTERNAL MODULE: ./build/js/archive/zip.js + 2 modules
var zip = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/judge/glob.js
var judge_glob = __webpack_require__(7290);
;// CONCATENATED MODULE: ./build/js/action/downloads.js
/**
 * Evaluation files from workflow artifacts. They are read where they lie in memory; nothing is ever unpacked.
 *
 * A run holds one artifact of a name for every attempt that uploaded it: all of them are evaluations of one commit, and
 * are read as its runs, so that to run a job again is no second chance. None is more trusted than the latest: all were
 * written by the same commit's code.
 */




/** So many attempts of a job are read, each of which costs a call: as many as the two-stage rule wants runs. */
const MOST_ATTEMPTS = 3;
function sourceOf({ artifact, earlier }, entry) {
    const bytes = entry.bytes();
    return {
        path: `${artifact.name}/${entry.name}`,
        ...(earlier === 0 ? {} : { earlier }),
        stem: entry.name.replace(/\.[^./]*$/, ''),
        size: bytes.length,
        open: async function* () {
            yield bytes;
        },
    };
}
async function filesOf(forge, attempt) {
    const { artifact } = attempt;
    const bytes = await forge.download(artifact);
    const entries = (0,zip/* unpackArtifact */.n3)(bytes, artifact.name, `artifact ${artifact.name}`);
    return entries.map((entry) => sourceOf(attempt, entry));
}
/** The run whose artifacts are meant: the one that triggered this one, else this one. */
function runOf({ happening }) {
    return happening.triggering?.run ?? (happening.run === null ? null : Number(happening.run));
}
/**
 * The attempts that are read, by name of their artifacts: the latest, and before it the first ones, which no number of
 * later ones can push out. `artifacts` are newest first.
 */
function attemptsOf(artifacts) {
    const byName = new Map();
    for (const artifact of artifacts) {
        const found = byName.get(artifact.name) ?? [];
        byName.set(artifact.name, [...found, { artifact, earlier: found.length }]);
    }
    return [...byName.values()].flatMap(([latest, ...others]) => latest === undefined ? [] : [latest, ...others.slice(1 - MOST_ATTEMPTS)]);
}
/** The files of every artifact that a name or glob matches. Fails with a fault for each that matches none. */
async function downloaded(stage, wanted) {
    if (wanted.length === 0)
        return [];
    const run = runOf(stage);
    if (stage.forge === null || run === null)
        throw (0,catalogue/* failure */.V2)('HISTORY_NO_TOKEN', 'input github-token', { store: 'artifact' });
    const all = (await stage.forge.runArtifacts(run)).filter((artifact) => !artifact.expired);
    const faults = wanted
        .filter((glob) => !all.some((artifact) => (0,judge_glob/* matchesText */.F)(glob, artifact.name)))
        .map((glob) => (0,catalogue/* fault */.DG)('ARTIFACT_MISSING', null, { wanted: glob, run, found: all.map((one) => one.name).slice(0, 10) }));
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const sources = [];
    const meant = all.filter(({ name }) => wanted.some((glob) => (0,judge_glob/* matchesText */.F)(glob, name)));
    for (const attempt of attemptsOf(meant))
        sources.push(...(await filesOf(stage.forge, attempt)));
    return sources.sort((a, b) => a.path === b.path ? (a.earlier ?? 0) - (b.earlier ?? 0) : a.path < b.path ? -1 : 1);
}

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/js/render/body.js
var body = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/js/render/fit.js
var fit = __webpack_require__(2648);
;// CONCATENATED MODULE: ./build/js/render/summary.js


const OPEN_ROWS = 50;
/** The report for the job summary, at most 900 KiB of UTF-8. */
function renderSummary(report, links) {
    const place = { links, elsewhere: 'the report in JSON' };
    return (0,fit/* longestThatFits */.w$)((0,fit/* ladder */.T1)(OPEN_ROWS), fit/* SUMMARY_BYTES */.R$, (form) => (0,body/* renderBody */.l)(report, form, place));
}

// EXTERNAL MODULE: ./build/js/render/words.js + 3 modules
var words = __webpack_require__(9091);
;// CONCATENATED MODULE: ./build/js/action/end.js
/** Summary, files, outputs and annotations. Writing them can fail; the status comes from the report alone. */





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
function annotate(runner, report, passes) {
    if (passes)
        runner.log.info((0,words/* resultLine */.ow)(report));
    else
        runner.error((0,words/* resultLine */.ow)(report));
    for (const notice of report.notices) {
        const say = report.result === 'error' ? runner.error : runner.notice;
        say((0,failure/* faultText */.Ij)({ ...notice, weight: 'notice' }));
    }
}
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
    annotate(runner, report, passes);
    return passes ? 0 : 1;
}

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
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
function issueBody(report, { marker, kept, runUrl }) {
    const said = report.notices.slice(0, MOST).map(({ what }) => `- ${code(what)}`);
    const isWell = kept.fingerprint === '';
    return [
        marker,
        stateLine(kept),
        isWell
            ? 'All that was wrong has recovered.'
            : `The health check ended with **${report.result}**. What is wrong:`,
        listed(kept.names),
        said.length === 0 || isWell ? '' : `What was found:\n\n${said.join('\n')}`,
        runUrl === null ? '' : `[The run that wrote this](${runUrl})`,
        'This text is kept up to date; the issue is closed when everything has recovered.',
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .replace(`${marker}\n\n`, `${marker}\n`);
}
/** What a change of state is told with. */
function changeNote(before, after) {
    const fresh = after.filter((name) => !before.includes(name));
    const gone = before.filter((name) => !after.includes(name));
    const parts = [
        fresh.length === 0 ? '' : `New:\n\n${listed(fresh)}`,
        gone.length === 0 ? '' : `Recovered:\n\n${listed(gone)}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'What is wrong has changed.' : parts.join('\n\n');
}

;// CONCATENATED MODULE: ./build/js/deliver/issue.js
/**
 * One issue that tells what a health check finds wrong. It is written to only when that changes, and once a week while
 * it does not. What becomes of it is returned, never thrown, and changes no verdict.
 */



const DAY_MS = 86_400_000;
const REMIND_DAYS = 7;
/** What fails again within this time is the same trouble. */
const REOPEN_DAYS = 14;
function daysSince(time, now) {
    return time === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(time)) / DAY_MS;
}
/** Runs at the same time each open one: the lowest number stays, and all of them agree on it. */
async function alone(forge, made, marker) {
    try {
        const open = (await forge.ownIssues(marker)).filter(({ isOpen }) => isOpen);
        const [kept = made, ...later] = [made, ...open.filter(({ number }) => number !== made.number)].sort((a, b) => a.number - b.number);
        for (const { number } of later) {
            const body = `A duplicate of #${kept.number}.`;
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
async function opened({ forge, report, marker, body }) {
    const subject = decodeURIComponent(marker.slice('<!-- holdline-health:'.length, -' -->'.length));
    const title = subject === '' ? 'Holdline: health check' : `Holdline: health check of ${subject}`;
    const made = await forge.createIssue({ title: `${title.slice(0, 200)} (${report.result})`, body });
    return (await alone(forge, made, marker)).url;
}
/** The open one changes in place. */
async function updated({ forge, wrong, body, now }, issue) {
    const kept = keptIn(issue.body);
    const isSame = kept?.fingerprint === wrong.fingerprint;
    if (isSame && !(daysSince(kept.at, now) >= REMIND_DAYS))
        return `${issue.url}: nothing changed`;
    await forge.changeIssue(issue.number, { body });
    const note = isSame
        ? `A reminder: this has not recovered for ${REMIND_DAYS} days.`
        : changeNote(kept?.names ?? [], wrong.names);
    await forge.noteIssue(issue.number, note);
    return issue.url;
}
async function issue_closed({ forge, body }, issue) {
    const note = changeNote(keptIn(issue.body)?.names ?? [], []);
    await forge.changeIssue(issue.number, { state: 'closed', state_reason: 'completed', body });
    await forge.noteIssue(issue.number, note);
    return issue.url;
}
/** One that a person closed stays closed while the same is wrong; a recent one opens again when something else is. */
async function again(scene, last) {
    const { forge, wrong, body, now } = scene;
    if (last === undefined)
        return await opened(scene);
    const kept = keptIn(last.body);
    if (kept?.fingerprint === wrong.fingerprint)
        return `${last.url}: somebody closed it, so it was left alone`;
    if (!(daysSince(last.closedAt, now) <= REOPEN_DAYS))
        return await opened(scene);
    await forge.changeIssue(last.number, { state: 'open', body });
    await forge.noteIssue(last.number, changeNote(kept?.names ?? [], wrong.names));
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
async function tellIssue({ now: clock, sha256 }, forge, { report, suite, runUrl }) {
    const well = report.result === 'pass';
    if (report.result === 'neutral')
        return { delivery: { channel: 'issue', ok: true, detail: 'nothing to say' }, notice: null, url: null };
    const now = clock();
    const marker = issueMarker(suite);
    const wrong = well ? { fingerprint: '', names: [] } : wrongIn(report, sha256);
    const body = issueBody(report, { marker, runUrl, kept: { ...wrong, at: now.toISOString() } });
    try {
        const detail = await told({ forge, report, marker, wrong, body, now });
        return { delivery: { channel: 'issue', ok: true, detail }, notice: null, url: null };
    }
    catch (error) {
        return failed(error);
    }
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(6403);
// EXTERNAL MODULE: ./build/js/health/health.js + 26 modules
var health = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/js/commands/configuration.js
var configuration = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/js/config/decode.js + 11 modules
var decode = __webpack_require__(3273);
// EXTERNAL MODULE: ./build/js/config/anchor.js
var config_anchor = __webpack_require__(5268);
;// CONCATENATED MODULE: ./build/js/config/difference-rules.js
const OPPOSITE = {
    loosens: 'tightens',
    tightens: 'loosens',
    changes: 'changes',
};
const either = () => 'changes';
/** Tolerances of one kind compare; a number against a share of base does not. */
function toleranceEffect(from, to) {
    const size = (tolerance) => tolerance.kind === 'absolute' ? tolerance.value : tolerance.fraction;
    if (from.kind !== to.kind || size(from) === size(to))
        return 'changes';
    return size(to) > size(from) ? 'loosens' : 'tightens';
}
function isTolerance(term) {
    return typeof term === 'object';
}
function toleranceMoved(from, to) {
    return isTolerance(from) && isTolerance(to) ? toleranceEffect(from, to) : 'changes';
}
const KEYS = [
    {
        key: 'min',
        of: (rule) => rule.min,
        moved: (from, to) => (to < from ? 'loosens' : 'tightens'),
        added: () => 'tightens',
    },
    {
        key: 'max',
        of: (rule) => rule.max,
        moved: (from, to) => (to > from ? 'loosens' : 'tightens'),
        added: () => 'tightens',
    },
    { key: 'target', of: (rule) => rule.target, moved: either, added: either },
    { key: 'max-drop', of: (rule) => rule.maxDrop, moved: toleranceMoved, added: either },
    { key: 'max-rise', of: (rule) => rule.maxRise, moved: toleranceMoved, added: either },
    { key: 'direction', of: (rule) => rule.direction, moved: either, added: either },
    {
        key: 'severity',
        of: (rule) => rule.severity,
        moved: (_, to) => (to === 'warn' ? 'loosens' : 'tightens'),
        added: (value) => (value === 'warn' ? 'loosens' : 'tightens'),
    },
];
/** What each glob says of a key, in the order in which they overrule one another: the last stands last. */
function sayings(rules, { of }) {
    const said = new Map();
    for (const rule of rules) {
        const value = of(rule);
        if (value === null)
            continue;
        said.delete(rule.match);
        said.set(rule.match, value);
    }
    return said;
}
function written(term) {
    if (term === null)
        return null;
    return isTolerance(term) ? term.text : String(term);
}
function same(a, b) {
    if (a === null || b === null || !isTolerance(a) || !isTolerance(b))
        return a === b;
    return a.kind === 'absolute'
        ? b.kind === 'absolute' && a.value === b.value
        : b.kind === 'relative' && a.fraction === b.fraction;
}
/**
 * A value that is added (or, read backwards, removed). Where another glob says something stricter, the newcomer may
 * overrule it, and then adds nothing but a way around.
 */
function addedEffect(key, match, said) {
    const value = said.get(match);
    if (value === undefined)
        return 'changes';
    const effect = key.added(value);
    const others = [...said].filter(([glob]) => glob !== match);
    const overrules = others.some(([, other]) => !same(other, value) && key.moved(other, value) === 'loosens');
    return effect === 'tightens' && overrules ? 'changes' : effect;
}
function keyChanges(key, base, head) {
    const [before, after] = [sayings(base, key), sayings(head, key)];
    const globs = [...new Set([...before.keys(), ...after.keys()])];
    const about = { what: 'rule', key: key.key };
    const changes = globs.flatMap((match) => {
        const [from, to] = [before.get(match) ?? null, after.get(match) ?? null];
        if (same(from, to))
            return [];
        const both = from !== null && to !== null ? key.moved(from, to) : null;
        const removed = to === null ? OPPOSITE[addedEffect(key, match, before)] : null;
        const effect = both ?? removed ?? addedEffect(key, match, after);
        return [{ ...about, match, from: written(from), to: written(to), effect }];
    });
    const order = [...before.keys()].filter((glob) => after.has(glob));
    const newOrder = [...after.keys()].filter((glob) => before.has(glob));
    if (order.every((glob, index) => glob === newOrder[index]))
        return changes;
    const [from, to] = [order, newOrder].map((globs) => globs.map((glob) => JSON.stringify(glob)).join(', '));
    return [
        ...changes,
        { ...about, match: null, key: `order of ${key.key}`, from: from ?? '', to: to ?? '', effect: 'changes' },
    ];
}
/** What differs between two lists of rules; where the same glob stands several times, its last word counts. */
function ruleChanges(base, head) {
    return KEYS.flatMap((key) => keyChanges(key, base, head));
}

;// CONCATENATED MODULE: ./build/js/config/difference-waivers.js

function ceilingText(waiver) {
    const drop = waiver.maxDrop === null ? '' : `, max-drop ${waiver.maxDrop.text}`;
    return waiver.maxRise === null ? drop : `${drop}, max-rise ${waiver.maxRise.text}`;
}
function difference_waivers_written(waiver) {
    return `until ${waiver.until} by "${waiver.owner}"${ceilingText(waiver)}`;
}
function sameWaiver(a, b) {
    return difference_waivers_written(a) === difference_waivers_written(b) && a.match === b.match && a.reason === b.reason;
}
function ceilingEffect({ from, to, other }) {
    if (from !== null && to !== null)
        return toleranceEffect(from, to);
    if (other)
        return 'changes';
    return to === null ? 'loosens' : 'tightens';
}
function pairChanges(base, head) {
    const about = { what: 'waiver', match: head.match };
    const changes = [];
    const say = (key, from, to, effect) => {
        if (from !== to)
            changes.push({ ...about, key, from, to, effect });
    };
    const drop = { from: base.maxDrop, to: head.maxDrop, other: (base.maxRise ?? head.maxRise) !== null };
    const rise = { from: base.maxRise, to: head.maxRise, other: (base.maxDrop ?? head.maxDrop) !== null };
    say('until', base.until, head.until, head.until > base.until ? 'loosens' : 'tightens');
    say('max-drop', drop.from?.text ?? null, drop.to?.text ?? null, ceilingEffect(drop));
    say('max-rise', rise.from?.text ?? null, rise.to?.text ?? null, ceilingEffect(rise));
    say('owner', base.owner, head.owner, 'changes');
    say('reason', base.reason, head.reason, 'changes');
    return changes;
}
function matchChanges(base, head) {
    const before = base.filter((waiver) => !head.some((other) => sameWaiver(waiver, other)));
    const after = head.filter((waiver) => !base.some((other) => sameWaiver(waiver, other)));
    const about = { what: 'waiver', key: 'waiver' };
    return [
        ...before.flatMap((waiver, index) => {
            const next = after[index];
            if (next !== undefined)
                return pairChanges(waiver, next);
            return [{ ...about, match: waiver.match, from: difference_waivers_written(waiver), to: null, effect: 'tightens' }];
        }),
        ...after.slice(before.length).map((waiver) => ({
            ...about,
            match: waiver.match,
            from: null,
            to: difference_waivers_written(waiver),
            effect: 'loosens',
        })),
    ];
}
/** What differs between two lists of waivers, whether or not they are over: that is for the day they are read. */
function waiverChanges(base, head) {
    const globs = [...new Set([...base, ...head].map((waiver) => waiver.match))];
    return globs.flatMap((match) => matchChanges(base.filter((waiver) => waiver.match === match), head.filter((waiver) => waiver.match === match)));
}

;// CONCATENATED MODULE: ./build/js/config/difference.js



/** Everything in which head's configuration differs from base's, section by section. Pure, and needs no clock. */
function differenceOf(base, head) {
    return [
        ...ruleChanges(base.rules, head.rules),
        ...requiredChanges(base.required, head.required),
        ...waiverChanges(base.waivers, head.waivers),
        ...valueChanges(base, head),
        ...suiteChanges(base.suites, head.suites),
    ];
}
function requiredChanges(base, head) {
    const about = { what: 'required', key: 'required' };
    const removed = base.filter((id) => !head.includes(id));
    const added = head.filter((id) => !base.includes(id));
    return [
        ...removed.map((match) => ({ ...about, match, from: 'required', to: null, effect: 'loosens' })),
        ...added.map((match) => ({ ...about, match, from: null, to: 'required', effect: 'tightens' })),
    ];
}
const difference_either = () => 'changes';
const lessIsLooser = (from, to) => to < from ? 'loosens' : 'tightens';
const VALUES = [
    { what: 'decision', key: 'style', of: (config) => config.decision.style, effect: difference_either },
    { what: 'decision', key: 'alpha', of: (config) => config.decision.alpha, effect: lessIsLooser },
    { what: 'decision', key: 'alpha-warn', of: (config) => config.decision.alphaWarn, effect: lessIsLooser },
    { what: 'decision', key: 'seed', of: (config) => config.decision.seed, effect: difference_either },
    { what: 'pairing', key: 'min-paired', of: (config) => config.pairing.minPaired, effect: difference_either },
    { what: 'history', key: 'store', of: (config) => placeText(config.history.place), effect: noneIsLoosest },
    { what: 'history', key: 'keep', of: (config) => config.history.keep, effect: difference_either },
    { what: 'history', key: 'window', of: (config) => config.history.window, effect: difference_either },
    { what: 'history', key: 'outcomes', of: (config) => config.history.outcomes, effect: difference_either },
    {
        what: 'anchor',
        key: 'anchor',
        of: ({ anchor }) => (anchor === null ? 'none' : (0,config_anchor/* anchorText */.f)(anchor)),
        effect: noneIsLoosest,
    },
    {
        what: 'comparable',
        key: 'comparable',
        of: (config) => [...config.comparable].sort().join(', ') || 'none',
        effect: fewerIsLooser,
    },
    {
        what: 'privacy',
        key: 'encryption-key',
        of: (config) => config.privacy.encryptionKey?.name ?? 'none',
        effect: difference_either,
    },
    { what: 'privacy', key: 'min-group', of: (config) => config.privacy.minGroup, effect: difference_either },
    {
        what: 'privacy',
        key: 'show-examples',
        of: (config) => String(config.privacy.showExamples),
        effect: difference_either,
    },
    { what: 'privacy', key: 'redact', of: (config) => config.privacy.redact.join(', '), effect: difference_either },
    { what: 'health', key: 'max-age', of: ({ health }) => health.maxAge?.text ?? 'usual', effect: difference_either },
    { what: 'health', key: 'workflows', of: ({ health }) => workflowsText(health), effect: difference_either },
    { what: 'health', key: 'issue', of: ({ health }) => String(health.issue), effect: difference_either },
    {
        what: 'health',
        key: 'anomalies',
        of: ({ health }) => health.anomalies.join(', ') || 'none',
        effect: difference_either,
    },
    { what: 'limits', key: 'limits', of: ({ limits }) => limitsText(limits), effect: difference_either },
];
function workflowsText({ workflows }) {
    const texts = workflows.map(({ file, minSuccessRate, maxDuration }) => {
        const limits = [minSuccessRate, maxDuration?.text ?? null].filter((limit) => limit !== null);
        return limits.length === 0 ? file : `${file} (${limits.join(', ')})`;
    });
    return texts.join(', ') || 'usual';
}
/** What is read or refused as too large; what is read is judged the same. */
function limitsText(limits) {
    const texts = Object.entries(limits).map(([name, limit]) => `${name}: ${limit}`);
    return texts.sort().join(', ') || 'usual';
}
/** Without a history there is nothing to be worse than, and without an anchor nothing holds for long. */
function noneIsLoosest(from, to) {
    if (to === 'none')
        return 'loosens';
    return from === 'none' ? 'tightens' : 'changes';
}
function fewerIsLooser(from, to) {
    const [before, after] = [from, to].map((names) => new Set(String(names).split(', ')));
    if (to === 'none' || [...(after ?? [])].every((name) => before?.has(name)))
        return 'loosens';
    return from === 'none' || [...(before ?? [])].every((name) => after?.has(name)) ? 'tightens' : 'changes';
}
function placeText(place) {
    if (place === null)
        return 'usual';
    if (place.store === 'branch')
        return `branch:${place.branch}`;
    return place.store === 'folder' ? `path:${place.folder}` : place.store;
}
function valueChanges(base, head) {
    return VALUES.flatMap(({ what, key, of, effect }) => {
        const [from, to] = [of(base), of(head)];
        if (from === to)
            return [];
        return [{ what, match: null, key, from: String(from), to: String(to), effect: effect(from, to) }];
    });
}
const SUITE_KEYS = ['artifacts', 'format', 'run', 'columns', 'metrics', 'repeats'];
/** Suites by name; one whose name is left to its files goes by its number among those. */
function namedSuites(suites) {
    const nameless = suites.filter((suite) => suite.name === null);
    return new Map(suites.map((suite) => [suite.name ?? `#${nameless.indexOf(suite) + 1}`, suite]));
}
function suiteText(suite, key) {
    const value = suite[key];
    return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}
function suiteChanges(base, head) {
    const [before, after] = [namedSuites(base), namedSuites(head)];
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.flatMap((match) => {
        const [from, to] = [before.get(match), after.get(match)];
        const whole = { what: 'suite', match, key: 'suite' };
        if (from === undefined)
            return [{ ...whole, from: null, to: 'suite', effect: 'tightens' }];
        if (to === undefined)
            return [{ ...whole, from: 'suite', to: null, effect: 'loosens' }];
        const changed = SUITE_KEYS.filter((key) => suiteText(from, key) !== suiteText(to, key));
        return changed.map((key) => ({
            ...whole,
            key,
            from: suiteText(from, key),
            to: suiteText(to, key),
            effect: 'changes',
        }));
    });
}

// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/js/render/policy-change.js

/** Long enough for globs and values; what a pull request writes must not push the end of the sentence away. */
const policy_change_LONGEST = 80;
/** `"sentiment/f1"`, `the waiver of "sentiment/f1"`, `suite "sentiment"`, `"settings"`. */
function subject({ what, match }) {
    if (match === null)
        return what === 'rule' ? 'the rules' : '"settings"';
    const name = `"${(0,render_escape/* clip */.$Q)(match, policy_change_LONGEST)}"`;
    if (what === 'waiver')
        return `the waiver of ${name}`;
    return what === 'suite' ? `suite ${name}` : name;
}
function valueText(value) {
    return value === null ? 'none' : (0,render_escape/* clip */.$Q)(value, policy_change_LONGEST);
}
/** `max-drop 0.005 → 0.05`, `decision.alpha 0.05 → 0.01`; what comes or goes as a whole is told without a key. */
function moveText({ what, match, key, from, to }) {
    const move = `${valueText(from)} → ${valueText(to)}`;
    if (key === what)
        return match === null ? `${key} ${move}` : move;
    return match === null && what !== 'rule' ? `${what}.${key} ${move}` : `${key} ${move}`;
}
/**
 * Plain text that follows "this pull request": `loosens "accuracy": max-drop 0.005 → 0.05, effective after merge`.
 * Globs and values are the pull request's own: escape the sentence for where it goes.
 */
function policyChangeSentence(change) {
    return `${change.effect} ${subject(change)}: ${moveText(change)}, effective after merge`;
}

;// CONCATENATED MODULE: ./build/js/action/policy.js
/**
 * The configuration that rules. A pull request must not edit its own gate, so there it is read from the base commit;
 * what the pull request would change in it is told, and takes effect once it is merged.
 */







const MOST_CHANGES = 20;
async function decoded(world, path, bytes, ref) {
    const text = new TextDecoder().decode(bytes);
    const config = await (0,decode/* decodeConfig */.F)(path, text);
    return { config, source: { path: `${path}@${ref.slice(0, 7)}`, sha256: world.sha256(text) } };
}
/** What the pull request's own file would change; a broken one is a fault of the pull request, not of this run. */
async function changes(world, path, base) {
    const text = await world.files.readText(path);
    if (text === null)
        return [(0,catalogue/* fault */.DG)('CONFIG_REMOVED', path, {})];
    if (world.sha256(text) === base.source?.sha256)
        return [];
    try {
        const head = await (0,decode/* decodeConfig */.F)(path, text);
        // What loosens comes first, so that no flood of other changes pushes it out of sight.
        return [...differenceOf(base.config, head)]
            .sort((a, b) => Number(b.effect === 'loosens') - Number(a.effect === 'loosens'))
            .slice(0, MOST_CHANGES)
            .map((change) => (0,catalogue/* fault */.DG)('CONFIG_CHANGES', path, { change: policyChangeSentence(change) }));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return [(0,catalogue/* fault */.DG)('CONFIG_BROKEN', path, { fault: error.faults[0]?.what ?? error.message })];
    }
}
/** The configuration of the base commit on a pull request; of the workspace elsewhere. */
async function policyOf(stage, named, ref) {
    const { world, happening, forge } = stage;
    if (happening.pullRequest === null || ref === null || forge === null) {
        return { ...(await (0,configuration/* configured */.t)(world, named)), notices: [] };
    }
    const path = named ?? config_option/* USUAL_CONFIG */.kV;
    const bytes = await forge.readFile(path, ref);
    if (bytes === null) {
        const own = await (0,configuration/* configured */.t)(world, named);
        const told = own.source === null ? [] : [(0,catalogue/* fault */.DG)('CONFIG_FROM_HEAD', path, {})];
        return { ...own, notices: told };
    }
    const base = await decoded(world, path, bytes, ref);
    return { ...base, notices: await changes(world, path, base) };
}

// EXTERNAL MODULE: ./build/js/config/place.js
var config_place = __webpack_require__(6410);
// EXTERNAL MODULE: ./build/js/gate/seal.js
var seal = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/js/history/append.js
var append = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/js/history/outcomes.js + 2 modules
var outcomes = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/js/history/read.js + 1 modules
var read = __webpack_require__(366);
// EXTERNAL MODULE: ./build/js/history/sealed.js
var sealed = __webpack_require__(7225);
// EXTERNAL MODULE: ./build/js/history/shelf.js
var history_shelf = __webpack_require__(9541);
;// CONCATENATED MODULE: ./build/js/history/trust.js
/** Events that run the base branch's own code and never a pull request's. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** A red gate is recorded too, or main could stay red for ever; a run that still goes on has judged already. */
const JUDGED = ['success', 'failure', 'neutral', null];
/** Whether the listing alone already rules the artifact out. */
function mayBeTrusted(artifact, source) {
    return (artifact.ownBranch &&
        artifact.branch === source.branch &&
        artifact.run !== null &&
        artifact.run !== source.run);
}
/** Whether the run behind an artifact may be trusted, as GitHub itself tells of it. */
function isTrusted(run, source) {
    return (run.ownBranch &&
        run.branch === source.branch &&
        TRUSTED_EVENTS.includes(run.event) &&
        (run.workflowPath === source.workflowPath || source.alsoFrom?.includes(run.workflowPath) === true) &&
        JUDGED.includes(run.conclusion));
}

;// CONCATENATED MODULE: ./build/js/history/artifact.js
/**
 * A history that rides in workflow artifacts. Each record's artifact holds the rolling history up to it, so that one
 * listing and one download are enough; where two runs recorded at once, each knows nothing of the other, and the
 * listing shows whose record is still missing: those few are fetched and merged too.
 */







/** How many artifacts are looked at beyond the newest, for records of runs that recorded at the same time. */
const MOST_MERGED = 3;
/** How many candidates are asked for before the search is given up, which is an error: each costs a call. */
const MOST_ASKED = 25;
const decoder = new TextDecoder();
function recordedRuns(history) {
    return new Set(history.records.map((record) => record.head.run));
}
/** Lines of another artifact that this history lacks, appended by the same pure merge as everywhere. */
function merged(shelf, other, where) {
    let { text } = shelf;
    for (const record of (0,read/* readHistory */.L)(other.text, where).records) {
        const appended = (0,append/* appendRecord */.E)(text, record, where);
        if (appended.kind === 'appended')
            text = `${text ?? ''}${appended.line}`;
    }
    return { text, files: new Map([...other.files, ...shelf.files]) };
}
async function shelfOf({ forge, place, lock }, artifact) {
    const files = place.unpack(await forge.download(artifact), artifact);
    const history = files.get(history_shelf/* HISTORY_FILE */.CX);
    if (history === undefined) {
        throw (0,catalogue/* failure */.V2)('HISTORY_NOT_IN_ARTIFACT', `artifact ${artifact.name}`, { run: artifact.run ?? 0 });
    }
    return { text: (0,sealed/* openedText */.LW)(decoder.decode(history), lock, place.name), files };
}
/** The newest artifact that may be believed, and behind it older ones whose runs were not asked for yet. */
async function trusted(forge, place) {
    const { items } = await forge.artifacts(place.name);
    const possible = items.filter((artifact) => mayBeTrusted(artifact, place.source));
    const fresh = possible.filter((artifact) => !artifact.expired);
    if (fresh.length === 0 && possible.length > 0) {
        const [newest] = possible;
        throw (0,catalogue/* failure */.V2)('HISTORY_EXPIRED', place.name, {
            count: possible.length,
            newest: newest?.createdAt ?? '',
        });
    }
    for (const [index, artifact] of fresh.slice(0, MOST_ASKED).entries()) {
        const run = artifact.run === null ? null : await forge.run(artifact.run);
        if (run !== null && isTrusted(run, place.source))
            return fresh.slice(index);
    }
    // Those further back may be the history: not to look there must not seem as if there were none.
    if (fresh.length > MOST_ASKED)
        throw (0,catalogue/* failure */.V2)('HISTORY_HIDDEN', place.name, { asked: MOST_ASKED });
    return [];
}
async function gathered(room) {
    const { forge, place } = room;
    const [newest, ...others] = await trusted(forge, place);
    if (newest === undefined)
        return { text: null, files: new Map() };
    let shelf = await shelfOf(room, newest);
    for (const artifact of others.slice(0, MOST_MERGED)) {
        const known = recordedRuns((0,read/* readHistory */.L)(shelf.text, place.name));
        if (artifact.run === null || known.has(String(artifact.run)))
            continue;
        const run = await forge.run(artifact.run);
        if (isTrusted(run, place.source))
            shelf = merged(shelf, await shelfOf(room, artifact), place.name);
    }
    return shelf;
}
async function write({ files, place, lock }, content) {
    const { shelf, record, packs } = content;
    const full = (0,history_shelf/* withOutcomes */.IF)(record, packs, lock.codec);
    const appended = (0,append/* appendRecord */.E)(shelf.text, full, place.name);
    const text = appended.kind === 'present' ? (shelf.text ?? '') : `${shelf.text ?? ''}${appended.line}`;
    const rolling = (0,history_shelf/* bounded */.Mm)(text, place.keep);
    const kept = (0,history_shelf/* keptFiles */.y2)((0,read/* readHistory */.L)(rolling, place.name).records, { outcomes: place.outcomes });
    const own = [...(0,history_shelf/* packFiles */.Po)(full, packs)].map(([path, bytes]) => [path, (0,sealed/* sealedPack */.EP)(bytes, lock, path)]);
    const packed = new Map([...shelf.files, ...own]);
    for (const [path, bytes] of packed)
        if (kept.has(path))
            await files.writeBytes(`${place.folder}/${path}`, bytes);
    await files.writeText(`${place.folder}/${history_shelf/* HISTORY_FILE */.CX}`, (0,sealed/* sealedText */.c2)(rolling, lock));
    return { became: appended.kind, notices: [] };
}
/** A history in artifacts of this name. `append` leaves a folder; the workflow's upload step makes it an artifact. */
function artifactHistory(world, place) {
    const room = { ...world, place, lock: { codec: world.codec, seal: place.seal } };
    let shelf = null;
    const opened = () => {
        shelf ??= gathered(room);
        return shelf;
    };
    return {
        read: async () => (0,read/* readHistory */.L)((await opened()).text, place.name),
        outcomes: async (record, suite) => {
            const file = (0,history_shelf/* outcomesOf */.RK)(record, suite);
            const stored = file === null ? undefined : (await opened()).files.get(file.file);
            if (file === null || stored === undefined)
                return null;
            const bytes = (0,sealed/* openedPack */.tG)(stored, room.lock, file.file);
            (0,outcomes/* verifyPack */.pW)(bytes, file, world.codec);
            return (0,outcomes/* unpackExamples */.gF)(bytes, world.codec, `${place.name}/${file.file}`);
        },
        append: async (record, packs) => write(room, { shelf: await opened(), record, packs }),
    };
}

;// CONCATENATED MODULE: ./build/js/history/branch.js
/**
 * A history on a branch of its own, written through GitHub's Git Data API. Every writer builds its commit on the tip
 * it has read and swaps the branch only if that tip still stands; else it starts again from reading. What became of a
 * write is decided by looking at the branch, never by the words of an answer.
 */






const branch_decoder = new TextDecoder();
const encoder = new TextEncoder();
async function fileAt(forge, tip, path) {
    const sha = tip?.files.get(path);
    return sha === undefined ? null : await forge.readBlob(sha);
}
/** A history on this branch. `read` remembers the tip, so that outcomes are of the same state. */
function branchHistory(forge, codec, place) {
    const where = `${place.branch}:${history_shelf/* HISTORY_FILE */.CX}`;
    const lock = { codec, seal: place.seal };
    let tip = null;
    /** Ids of the records that there were when the gate read them. */
    let seen = [];
    async function historyAt(at) {
        const bytes = await fileAt(forge, at, history_shelf/* HISTORY_FILE */.CX);
        const raw = bytes === null ? null : branch_decoder.decode(bytes);
        return { raw: raw ?? '', text: (0,sealed/* openedText */.LW)(raw, lock, where) };
    }
    /** Lines are only ever added: records that are gone were taken out by somebody else. */
    function vanished(records) {
        const there = new Set(records.map((record) => record.id));
        const gone = seen.filter((id) => !there.has(id)).length;
        return gone === 0 ? [] : [(0,catalogue/* fault */.DG)('HISTORY_SHRANK', where, { gone, of: seen.length })];
    }
    async function tried(record, packs) {
        const now = await forge.branchTip(place.branch);
        const { raw, text } = await historyAt(now);
        const full = (0,history_shelf/* withOutcomes */.IF)(record, packs, codec);
        const appended = (0,append/* appendRecord */.E)(text, full, where);
        const notices = vanished((0,read/* readHistory */.L)(text, where).records);
        if (appended.kind === 'present')
            return { became: 'present', notices };
        const whole = `${text ?? ''}${appended.line}`;
        const kept = (0,history_shelf/* keptFiles */.y2)((0,read/* readHistory */.L)(whole, where).records, { outcomes: place.outcomes });
        const files = new Map([
            [history_shelf/* HISTORY_FILE */.CX, encoder.encode(`${raw}${(0,sealed/* sealedText */.c2)(appended.line, lock)}`)],
        ]);
        for (const [path, bytes] of (0,history_shelf/* packFiles */.Po)(full, packs))
            if (kept.has(path))
                files.set(path, (0,sealed/* sealedPack */.EP)(bytes, lock, path));
        for (const path of (0,history_shelf/* toPrune */.Sq)([...(now?.files.keys() ?? [])], kept))
            files.set(path, null);
        const outcome = await forge.commitToBranch({
            branch: place.branch,
            parent: now?.commit ?? null,
            message: `Record ${record.id}`,
            files,
        });
        return outcome === 'committed' ? { became: 'appended', notices } : 'moved';
    }
    return {
        read: async () => {
            tip = await forge.branchTip(place.branch);
            const history = (0,read/* readHistory */.L)((await historyAt(tip)).text, where);
            seen = history.records.map((record) => record.id);
            return history;
        },
        outcomes: async (record, suite) => {
            const file = (0,history_shelf/* outcomesOf */.RK)(record, suite);
            if (file === null)
                return null;
            const stored = await fileAt(forge, tip, file.file);
            if (stored === null)
                return null;
            const bytes = (0,sealed/* openedPack */.tG)(stored, lock, file.file);
            (0,outcomes/* verifyPack */.pW)(bytes, file, codec);
            return (0,outcomes/* unpackExamples */.gF)(bytes, codec, `${place.branch}:${file.file}`);
        },
        append: async (record, packs) => {
            for (let attempt = 1;; attempt++) {
                const became = await tried(record, packs);
                if (became !== 'moved')
                    return became;
                if (!(await place.pause(attempt))) {
                    throw (0,catalogue/* failure */.V2)('HISTORY_CROWDED', where, { attempts: attempt });
                }
            }
        },
    };
}

// EXTERNAL MODULE: ./build/js/history/local.js
var local = __webpack_require__(6738);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/js/io/pause.js
/**
 * Waiting between tries: longer each time, at random, so that writers that collided once do not collide again. One try
 * takes GitHub a second or two, and thirty writers need that many tries one after the other: hence the long waits.
 */

const FIRST = 400;
const pause_LONGEST = 8_000;
const PATIENCE = 60_000;
const SETTLE = 2_000;
/** Waits before try `attempt + 1`; `false`, at once, when a minute has been waited in all. */
function patience() {
    let waited = 0;
    return async (attempt) => {
        if (waited >= PATIENCE)
            return false;
        const wait = FIRST + Math.random() * Math.min(pause_LONGEST, FIRST * 2 ** attempt);
        waited += wait;
        await (0,promises_.setTimeout)(wait);
        return true;
    };
}
/** Waits until what others were about to write when we wrote must be there; at random, so that they do not meet again. */
async function settle() {
    await (0,promises_.setTimeout)(SETTLE * (1 + Math.random()));
}

// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
;// CONCATENATED MODULE: ./build/js/action/store.js
/** Opens the history that the inputs and the configuration name. */









/** Artifact names take few signs; legs of a matrix have a name each. */
function artifactName(suite) {
    return suite === null ? 'holdline-history' : `holdline-history-${suite.replace(/[^\w.-]/g, '_')}`;
}
function forgeOf(stage, place) {
    if (stage.forge !== null)
        return stage.forge;
    throw (0,catalogue/* failure */.V2)('HISTORY_NO_TOKEN', 'input github-token', { store: place.store });
}
/** Artifacts end after a while: the job's log says how far back they reach. */
function saying(store, { runner }) {
    const read = async () => {
        const history = await store.read();
        const { length } = history.records;
        const since = history.records[0]?.at;
        const reach = since === undefined ? '' : `, back to ${since}`;
        runner.log.info(`history in artifacts: ${(0,number/* countText */.lT)(length, 'record')}${reach}`);
        return history;
    };
    return { ...store, read };
}
function artifacts(stage, options, config) {
    const place = { store: 'artifact' };
    const name = artifactName(options.suite);
    const folder = `${stage.runner.temp.replaceAll('\\', '/')}/${name}`;
    const { world, happening, baseBranch } = stage;
    const store = artifactHistory({ forge: forgeOf(stage, place), files: world.files, codec: world.codec }, {
        name,
        source: {
            branch: baseBranch,
            workflowPath: happening.workflowPath,
            alsoFrom: stage.alsoFrom ?? [],
            run: happening.run === null ? null : Number(happening.run),
        },
        folder,
        keep: config.history.keep,
        outcomes: config.history.outcomes,
        seal: (0,seal/* sealOf */.R)(world, config),
        unpack: (bytes, artifact) => {
            const entries = (0,zip/* unpackArtifact */.n3)(bytes, artifact.name, `artifact ${artifact.name} of run ${artifact.run}`);
            return new Map(entries.map((entry) => [entry.name, entry.bytes()]));
        },
    });
    return { place, store: saying(store, stage), toUpload: folder };
}
/** The history that counts. Nothing is read yet. */
function openHistory(stage, options, config) {
    const place = (0,config_place/* placeFor */.vM)(options.history, config.history.place, options.baseline);
    const { world } = stage;
    switch (place.store) {
        case 'none':
            return { place, store: null, toUpload: null };
        case 'folder':
            return {
                place,
                store: (0,local/* localHistory */.K)(world, place.folder, {
                    outcomes: config.history.outcomes,
                    seal: (0,seal/* sealOf */.R)(world, config),
                }),
                toUpload: null,
            };
        case 'branch': {
            const { outcomes } = config.history;
            const { branch } = place;
            const store = branchHistory(forgeOf(stage, place), world.codec, {
                branch,
                outcomes,
                seal: (0,seal/* sealOf */.R)(world, config),
                pause: patience(),
            });
            return { place, store, toUpload: null };
        }
        case 'artifact':
            return artifacts(stage, options, config);
    }
}

// EXTERNAL MODULE: ./build/js/render/comment.js
var render_comment = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(5027);
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
function noteOf(verdict, report) {
    const path = report.head?.suites.find((suite) => suite.name === verdict.suite)?.files[0];
    if (path === undefined || path.startsWith('/'))
        return null;
    const sentences = verdict.reasons.map((reason) => (0,words/* reasonSentence */.Ux)(reason, verdict));
    return {
        path,
        level: (0,order/* isFailing */.DI)(verdict, report.policy) ? 'failure' : 'warning',
        title: (0,render_escape/* clip */.$Q)((0,render_escape/* plainText */.wh)(`${verdict.id}: ${verdict.outcome}`), TITLE),
        message: (0,render_escape/* clip */.$Q)((0,render_escape/* plainText */.wh)(sentences.join(' ')), MESSAGE),
    };
}
function renderCheck(report) {
    const bad = (0,order/* worstFirst */.md)(report.verdicts).filter((verdict) => (0,order/* isNotable */._r)(verdict) && verdict.outcome !== 'improved' && verdict.outcome !== 'new');
    return {
        conclusion: CONCLUSIONS[report.result],
        title: (0,render_escape/* clip */.$Q)((0,words/* resultLine */.ow)(report), TITLE),
        summary: (0,render_comment/* renderMarkdown */.Gc)(report, { run: null, baseCommit: null }),
        annotations: bad.map((verdict) => noteOf(verdict, report)).filter((note) => note !== null),
    };
}

;// CONCATENATED MODULE: ./build/js/deliver/check.js
/** Publishes the report as a check run. What becomes of it is returned, never thrown, and changes no verdict. */


async function tellCheck(forge, report, order) {
    const name = order.suite === null ? 'Holdline' : `Holdline: ${order.suite}`;
    try {
        const url = await forge.publishCheck({
            ...renderCheck(report),
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

// EXTERNAL MODULE: ./build/js/render/stamp.js
var render_stamp = __webpack_require__(4896);
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
    const room = Math.max(LEAST_BYTES, fit/* COMMENT_BYTES */.GJ - 1_000 - taken);
    const { sha, run, attempt } = options;
    const body = (0,render_comment/* renderMarkdownIn */.bW)(report, options.links, room).trim();
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
async function shared_written(forge, report, order) {
    const existing = await forge.findComment(order.pullRequest, (0,render_comment/* commentMarker */.Ql)(order.marker));
    const body = withPart(existing?.body ?? null, report, order);
    if (body === null)
        return 'newer';
    if (existing === null && !order.begins)
        return 'nothing to say';
    if (existing === null)
        return await forge.createComment(order.pullRequest, body);
    return await forge.updateComment(existing.id, body);
}
/** The shared comment with this gate's part in it, or why it was let be. */
async function putPart(forge, report, order) {
    let comment = await shared_written(forge, report, order);
    for (let tries = 1; typeof comment !== 'string' && tries < MOST_TRIES; tries++) {
        await order.settle();
        const now = await forge.findComment(order.pullRequest, (0,render_comment/* commentMarker */.Ql)(order.marker));
        if (now !== null && holdsPart(now.body, order))
            return now;
        comment = await shared_written(forge, report, order);
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
    const { key, links, stamp } = order;
    const body = (0,render_comment/* renderComment */.wQ)(report, { marker: key, links, stamp });
    const existing = await forge.findComment(order.pullRequest, (0,render_comment/* commentMarker */.Ql)(key));
    const there = existing === null ? null : (0,render_stamp/* stampIn */.rW)(existing.body);
    if (there !== null && stamp !== null && (0,render_stamp/* isNewer */.U4)(there, stamp))
        return NEWER;
    const updated = existing === null ? null : await renewed(forge, existing.id, body);
    if (updated !== null)
        return updated;
    if (order.when === 'changes' && allPassed(report))
        return UNCHANGED;
    return await forge.createComment(order.pullRequest, body);
}
async function upsert(forge, report, order) {
    const { shared, stamp, key, links, pullRequest } = order;
    if (shared === null || stamp === null)
        return await upsertOwn(forge, report, order);
    const { id, sha, settle } = shared;
    const begins = order.when !== 'changes' || !allPassed(report);
    const put = await putPart(forge, report, {
        marker: id,
        key,
        sha,
        links,
        pullRequest,
        settle,
        begins,
        ...stamp,
    });
    if (typeof put !== 'string')
        return put;
    return put === 'newer' ? NEWER : UNCHANGED;
}
function deliver_failed(error, order) {
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
        return deliver_failed(error, order);
    }
}

// EXTERNAL MODULE: ./build/js/gate/record.js
var gate_record = __webpack_require__(1027);
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

;// CONCATENATED MODULE: ./build/js/action/pull-request.js
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
            notice: (0,catalogue/* fault */.DG)('PULL_REQUEST_UNCLEAR', null, { count: found.length, sha: triggering.sha }),
        };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { pullRequest: null, notice: (0,catalogue/* fault */.DG)('COMMENT_FAILED', null, { reason }) };
    }
}

;// CONCATENATED MODULE: ./build/js/action/tell.js







function identityOf({ sha, ref, run, event, workflow }) {
    return { sha, ref, run, event, workflow };
}
/** The report with everything that became of it. */
async function tell(stage, options, { opened, ...gate }) {
    const { world, runner, happening } = stage;
    const recorded = await appendRun(world, gate, {
        store: opened?.store ?? null,
        head: identityOf(happening),
        attempt: happening.attempt,
        suite: options.suite,
        asked: options.mode === 'record',
    });
    runner.output('recorded', String(recorded.appended));
    if (recorded.appended && opened?.toUpload != null)
        runner.output('record-path', opened.toUpload);
    const notices = recorded.notices.map(gate_report/* noticeOf */.Q);
    const report = { ...gate.report, notices: [...gate.report.notices, ...notices] };
    return await checkRun(stage, options, await comment(stage, options, report));
}
async function checkRun(stage, options, report) {
    const { forge, happening, runner } = stage;
    if (!options.checkRun || forge === null || happening.sha === null)
        return report;
    const { sha } = happening;
    const told = await tellCheck(forge, report, { sha, suite: options.suite, runUrl: runner.runUrl });
    const notices = told.notice === null ? report.notices : [...report.notices, (0,gate_report/* noticeOf */.Q)(told.notice)];
    return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}
function stampOf({ run, attempt }) {
    return run === null ? null : { run: Number(run), attempt: Number(attempt) };
}
function sharedComment({ happening }, { commentId }) {
    if (commentId === null || happening.sha === null)
        return null;
    return { id: commentId, sha: happening.sha, settle: settle };
}
async function comment(stage, options, report) {
    const { runner, happening, forge } = stage;
    if (options.comment === 'never')
        return report;
    const { pullRequest, notice: unfound } = await pullRequestOf(stage);
    const found = unfound === null ? report : { ...report, notices: [...report.notices, (0,gate_report/* noticeOf */.Q)(unfound)] };
    if (pullRequest === null)
        return found;
    if (forge === null) {
        const notice = (0,gate_report/* noticeOf */.Q)((0,catalogue/* fault */.DG)('COMMENT_NO_TOKEN', null, {}));
        return { ...found, notices: [...found.notices, notice] };
    }
    const told = await tellPullRequest(forge, found, {
        when: options.comment,
        pullRequest,
        fromFork: happening.fromFork && happening.event === 'pull_request',
        key: options.suite ?? 'default',
        shared: sharedComment(stage, options),
        stamp: stampOf(happening),
        links: { run: runner.runUrl, baseCommit: null },
    });
    if (told.url !== null)
        runner.output('comment-url', told.url);
    const notices = told.notice === null ? found.notices : [...found.notices, (0,gate_report/* noticeOf */.Q)(told.notice)];
    return { ...found, notices, deliveries: [...found.deliveries, told.delivery] };
}

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
async function issueTold({ forge, happening, world, runner }, { suite }, report) {
    const { pullRequest, fromFork, triggering, event } = happening;
    const isTrusted = pullRequest === null && !fromFork && triggering === null && !event.startsWith('pull_request');
    const refused = isTrusted ? (0,catalogue/* fault */.DG)('ISSUE_FORBIDDEN', null, {}) : (0,catalogue/* fault */.DG)('ISSUE_UNTRUSTED', null, {});
    const told = !isTrusted || forge === null
        ? { delivery: { channel: 'issue', ok: false, detail: refused.what }, notice: refused }
        : await tellIssue(world, forge, { report, suite, runUrl: runner.runUrl });
    const notices = told.notice === null ? report.notices : [...report.notices, (0,gate_report/* noticeOf */.Q)(told.notice)];
    return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}
async function healthChecked(given, options) {
    const { world, happening, baseBranch } = given;
    const { config, source } = await policyOf(given, options.config, happening.baseSha);
    const forge = given.forge === null ? null : listingOnce(given.forge);
    const { place, store } = openHistory({ ...given, forge, alsoFrom: alsoFrom(config) }, options, config);
    const report = await (0,health/* runHealth */.K)(world, {
        mode: 'health',
        history: store,
        forge,
        branch: baseBranch,
        defaultBranch: happening.defaultBranch ?? baseBranch,
        ownWorkflow: happening.workflowPath,
        artifactName: place.store === 'artifact' ? artifactName(options.suite) : null,
        failOn: options.failOn,
        onError: options.onError,
        config,
        configSource: source,
        seed: config.decision.seed,
        head: identityOf(happening),
        version: world.version,
    });
    return config.health.issue ? await issueTold(given, options, report) : report;
}

// EXTERNAL MODULE: ./build/js/config/config.js
var config = __webpack_require__(4447);
// EXTERNAL MODULE: ./build/js/config/options.js + 1 modules
var config_options = __webpack_require__(3940);
// EXTERNAL MODULE: ./build/js/config/settle.js + 1 modules
var config_settle = __webpack_require__(9289);
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
    const { options, faults } = (0,config_settle/* settle */.G)(given, (name) => `input ${name}`);
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

// EXTERNAL MODULE: ./build/js/gate/anchor-line.js
var anchor_line = __webpack_require__(8138);
// EXTERNAL MODULE: ./build/js/gate/gate.js + 6 modules
var gate = __webpack_require__(9565);
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
function mode_isTrusted({ event, ref, triggering }, baseBranch) {
    if (event === 'workflow_run') {
        return triggering?.event === 'push' && triggering.ownBranch && triggering.branch === baseBranch;
    }
    if (event === 'merge_group')
        return true;
    return RECORDING.includes(event) && ref === `refs/heads/${baseBranch}`;
}
/**
 * The mode that was asked for, or the one that the event has. Fails where a record is asked of a run that may not write
 * the base branch's history.
 */
function modeOf(happening, baseBranch, asked) {
    const { event } = happening;
    const trusted = mode_isTrusted(happening, baseBranch);
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/js/io/github/event.js
/** What happened on GitHub, from the runner's environment and the event's payload. Only what is needed is read. */

const NO_COMMIT = /^0+$/;
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function object(value) {
    return isObject(value) ? value : {};
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function event_number(value) {
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
    const [id, sha, event] = [event_number(run['id']), event_text(run['head_sha']), event_text(run['event'])];
    if (id === null || sha === null || event === null)
        return null;
    const head = object(run['head_repository']);
    const headRepository = event_number(head['id']);
    return {
        run: id,
        event,
        sha,
        branch: event_text(run['head_branch']) ?? '',
        headOwner: event_text(object(head['owner'])['login']) ?? '',
        headRepository,
        ownBranch: headRepository !== null && headRepository === event_number(object(payload['repository'])['id']),
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
        run: event_text(env['GITHUB_RUN_ID']),
        attempt: event_text(env['GITHUB_RUN_ATTEMPT']) ?? '1',
        workflow: event_text(env['GITHUB_WORKFLOW']),
        workflowPath: workflowPathOf(env),
        pullRequest: event_number(pull['number']),
        labels: labelsOf(pull),
        fromFork: pull['head'] !== undefined && event_number(object(head['repo'])['id']) !== event_number(repository['id']),
        defaultBranch: event_text(repository['default_branch']),
        ...baseOf(payload),
        before: beforeOf(payload),
        triggering,
    };
}

;// CONCATENATED MODULE: ./build/js/io/github/transport.js
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

;// CONCATENATED MODULE: ./build/js/io/github/trouble.js
/** What went wrong with one call, told apart by status and headers; GitHub uses 403 for two very different things. */

const MOST_WORDS = 200;
function trouble_isObject(value) {
    return typeof value === 'object' && value !== null;
}
function headersOf(value) {
    if (!trouble_isObject(value))
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
function answered(failed, now) {
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
function graphqlTrouble(error, now) {
    const [first] = error.errors;
    const type = trouble_isObject(first) ? String(first['type']) : '';
    const message = trouble_isObject(first) ? String(first['message']) : error.message;
    const headers = 'headers' in error ? headersOf(error.headers) : {};
    return answered({ status: GRAPHQL_STATUS[type] ?? 422, message, headers }, now);
}
/** The trouble that the client's error tells of; `null` for an error that is none of the call's. */
function troubleOf(error, now) {
    if (!(error instanceof Error))
        return null;
    if (error instanceof Unanswerable)
        return { kind: 'unavailable', status: error.status, found: error.message };
    const cause = error instanceof Unreached ? error : error.cause;
    if (cause instanceof Unreached) {
        return { kind: 'unreachable', reason: plainWords(cause.message), certificate: cause.certificate };
    }
    if ('errors' in error && Array.isArray(error.errors) && error.name === 'GraphqlResponseError') {
        return graphqlTrouble(Object.assign(error, { errors: error.errors }), now);
    }
    if (!('status' in error) || typeof error.status !== 'number')
        return null;
    const response = 'response' in error && trouble_isObject(error.response) ? error.response : {};
    const failed = { status: error.status, message: error.message, headers: headersOf(response['headers']) };
    return answered(failed, now);
}
/** An answer that says it went well and is not what was asked for: a proxy's page, half of a JSON text. */
class Unanswerable extends Error {
    status;
    constructor(status, found) {
        super(found);
        this.status = status;
    }
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
async function lag_listed(client, call) {
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
        readBlob: (sha) => lag_listed(client, () => readBlob(client, sha)),
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
        return fault_answered(task, refused);
    const details = { doing: task.doing, status, found: server, least: LEAST_SERVER.join('.') };
    return (0,catalogue/* fault */.DG)('GITHUB_SERVER_OLD', task.where, details);
}
function fault_answered(task, { status, words, needs, request }) {
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
const retry_MOST_TRIES = 5;
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
    return tries - limited >= retry_MOST_TRIES ? null : backoff(tries - limited, random);
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
            const trouble = troubleOf(error, now);
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
async function connect(token, means, patience) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    const { defaults } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 8665));
    const fetching = defaults.request?.fetch ?? globalThis.fetch;
    const expired = () => means.now() > patience.deadline;
    const patient = whole(fetching, { idleMs: means.idleMs, expired, mostBytes: MOST_BYTES });
    const octokit = getOctokit(token, {
        ...(means.apiUrl === null ? {} : { baseUrl: means.apiUrl }),
        request: { ...defaults.request, fetch: patient },
    });
    octokit.hook.wrap('request', async (request, options) => {
        const { method, url } = options;
        const call = async () => {
            const response = await request(options);
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
    const patience = { now, random, tell, sleep: means.sleep, deadline: now() + means.deadlineMs };
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
                if (error instanceof GaveUp)
                    throw forgeError(task, error);
                throw error;
            }
        },
    };
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
async function comments_alone(client, issue, written) {
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
    return await comments_alone(client, issue, { body, made: await createSafely(client, issue, body) });
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
async function issues_create({ ask, repository }, wanted) {
    return await ask(issues_task('opening an issue', 'issues'), async (octokit) => {
        const { data } = await octokit.rest.issues.create({ ...repository, ...wanted });
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/io/github/storage.js
/** A `fetch` for this address, by the runner's proxy where there is one, and without a token. */
async function fetchingAt(address) {
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4942));
    const { fetch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new HttpClient().getAgentDispatcher(address);
    return async (url, { signal = null } = {}) => await fetch(url, { signal, ...(dispatcher === undefined ? {} : { dispatcher }) });
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
    const response = await whole(await fetchingAt(address), bounds)(address);
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
        const address = await lag_listed(client, () => addressOf(client, artifact, task));
        try {
            return await persist(() => fetched(client, address, artifact.digest), patience, 'once');
        }
        catch (error) {
            if (error instanceof Overfull)
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
async function runs_runOf(client, id) {
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
        run: (id) => lag_listed(client, () => runs_runOf(client, id)),
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
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
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
        secret: core/* setSecret */.Pq,
        log: { info: line, warn: line },
        temp: env['RUNNER_TEMP'] ?? '.',
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
        runUrl: runUrl(env),
    };
}

// EXTERNAL MODULE: ./build/js/io/world.js + 8 modules
var io_world = __webpack_require__(1439);
;// CONCATENATED MODULE: ./build/js/action.js
/** The Action's story: inputs and event → policy → the gate → history, comment, summary, outputs → exit status. */





















/** Runs the Action and gives its exit status. */
async function runAction(env) {
    const runner = githubRunner(env, (text) => text.split('\n').map(render_escape/* plainText */.wh).join('\n'));
    const happening = await event_happening(env);
    const world = masking((0,io_world/* realWorld */.by)({ folder: runner.workspace, log: runner.log, at: null }), runner);
    const options = settled(() => parseInputs(runner.input));
    const token = 'faults' in options ? null : options.githubToken;
    const { owner, repo, isPublic } = happening;
    const asked = 'faults' in options ? null : options.baseBranch;
    const stage = {
        world,
        runner,
        happening,
        forge: token === null ? null : gitHub(token, { owner, repo, isPublic }),
        baseBranch: baseBranchOf(happening, asked),
    };
    if ('faults' in options)
        return await end(stage, notJudged(stage, options.faults).report);
    const ended = await judged(stage, options);
    // A health check records nothing and speaks to no pull request.
    if (ended.report.mode === 'health') {
        runner.output('recorded', 'false');
        return await end(stage, ended.report);
    }
    return await end(stage, await tell(stage, options, ended));
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
    config: config/* DEFAULTS */.z,
    configSource: null,
    seed: config/* DEFAULTS */.z.decision.seed,
};
const NOT_SETTLED = { onError: 'fail', mode: 'gate' };
/** A call that can't be judged, put into a report like every other ending: the reader finds it where the verdict would be. */
function notJudged({ world, happening }, faults, { onError, mode } = NOT_SETTLED) {
    const request = {
        ...NOTHING_ASKED,
        onError,
        mode,
        head: identityOf(happening),
        version: world.version,
    };
    const findings = {
        evaluation: null,
        base: null,
        anchor: null,
        judgement: null,
        explained: null,
        notices: faults,
        now: world.now(),
    };
    return { report: (0,gate_report/* reportOf */.E)(request, findings), measured: null, opened: null };
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
    const { config, source, notices } = await policyOf(stage, options.config, tip);
    const opened = openHistory(stage, options, config);
    const { report, measured } = await (0,gate/* runGate */.R)(world, {
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
    });
    const told = [...notices, ...announced(stage, options.acceptLabel)].map(gate_report/* noticeOf */.Q);
    return { report: { ...report, notices: [...report.notices, ...told] }, measured, opened };
}
/** Whatever keeps the gate from judging ends in a report: what GitHub refused to tell, too. */
async function judged(stage, options) {
    const { onError } = options;
    let mode = options.mode === 'health' ? 'health' : 'gate';
    try {
        mode = modeOf(stage.happening, stage.baseBranch, options.mode);
        if (mode !== 'health')
            return await gated(stage, options, mode);
        return { report: await healthChecked(stage, options), measured: null, opened: null };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return notJudged(stage, error.faults, { onError, mode });
        if (error instanceof failure_forge/* ForgeError */.Q)
            return notJudged(stage, [error.fault], { onError, mode });
        throw error;
    }
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ packsOf),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);
/* harmony import */ var _history_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2301);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1052);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9867);
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


/***/ })

};
