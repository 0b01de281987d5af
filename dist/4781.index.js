export const id = 4781;
export const ids = [4781];
export const modules = {

/***/ 95268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ anchorText),
/* harmony export */   w: () => (/* binding */ decodeAnchor)
/* harmony export */ });
const COMMIT = /^[0-9a-f]{7,40}$/;
/** What a tag may be called, and the wildcards of a glob. */
const TAG = /^[^\s~^:\\]+$/;
/** The anchor that a text names, or `null` where it names none. */
function anchorOf(text) {
    if (text === 'best' || text === 'last-release')
        return { kind: text };
    if (COMMIT.test(text))
        return { kind: 'commit', sha: text };
    return TAG.test(text) ? { kind: 'tag', glob: text } : null;
}
/** The anchor as the configuration writes it. */
function anchorText(anchor) {
    if (anchor.kind === 'tag')
        return anchor.glob;
    return anchor.kind === 'commit' ? anchor.sha : anchor.kind;
}
function decodeAnchor(slot, values) {
    const text = values.text(slot);
    if (slot === undefined || text === null)
        return null;
    const anchor = anchorOf(text);
    return (anchor ?? values.refuse(slot, 'best, last-release, a commit or a glob over tags', 'anchor: last-release'));
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  differenceOf: () => (/* binding */ differenceOf)
});

// EXTERNAL MODULE: ./build/js/config/anchor.js
var config_anchor = __webpack_require__(95268);
;// CONCATENATED MODULE: ./build/js/config/difference-export.js
const named = (name) => `\${${name}}`;
function credentialsText(credentials) {
    if (credentials === null)
        return [];
    const { kind } = credentials;
    if (kind === 'bearer')
        return [`token ${named(credentials.token.name)}`];
    if (kind === 'api-key')
        return [`api-key ${named(credentials.key.name)}`];
    return [`username ${credentials.username.text}`, `password ${named(credentials.password.name)}`];
}
function serverTexts({ settings, credentials, timeout, allowPrivateHosts }) {
    const told = Object.entries(settings).flatMap(([key, value]) => value && `${key} ${value.text}`);
    return [
        ...told.filter((text) => text !== null),
        ...credentialsText(credentials),
        ...(timeout.seconds === 10 ? [] : [`timeout ${timeout.text}`]),
        ...(allowPrivateHosts ? ['allow-private-hosts'] : []),
    ];
}
function exportText(one) {
    const place = one.kind === 'file' ? one.path : one.url.text;
    const more = [
        ...(one.kind === 'file' ? [] : serverTexts(one)),
        ...(one.strict ? ['strict'] : []),
        ...(one.when.includes('always') ? [] : [`when ${one.when.join(' ')}`]),
        ...(one.modes === null ? [] : [`modes ${one.modes.join(' ')}`]),
    ];
    return `${one.type} ${place}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}
function exportsText(exports) {
    return exports.map(exportText).join(', ') || 'none';
}

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
    {
        key: 'limit',
        of: ({ byHistory }) => (byHistory === undefined ? null : (byHistory.rate ?? 'history')),
        moved: either,
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
/** A requirement is known by its text: what it allows as a loss is told with the rules. */
function requirementChanges(base, head) {
    const [before, after] = [base, head].map((all) => all.map(({ text }) => text));
    const about = { what: 'rule', match: null, key: 'require' };
    const removed = (before ?? []).filter((text) => after?.includes(text) !== true);
    const added = (after ?? []).filter((text) => before?.includes(text) !== true);
    return [
        ...removed.map((from) => ({ ...about, from, to: null, effect: 'loosens' })),
        ...added.map((to) => ({ ...about, from: null, to, effect: 'tightens' })),
    ];
}
/** What differs between two lists of rules; where the same glob stands several times, its last word counts. */
function ruleChanges(base, head) {
    return KEYS.flatMap((key) => keyChanges(key, base, head));
}

;// CONCATENATED MODULE: ./build/js/config/difference-source.js

function askedText(source) {
    switch (source.type) {
        case 'prometheus':
            return [`query ${source.query}`];
        case 'elasticsearch':
            return [`index ${source.index}`, `body ${source.body}`, `path ${source.path}`];
        case 'mlflow':
            return [`run ${source.run.text}`];
    }
}
function sourceText(source) {
    const { name, type, url, credentials, timeout, allowPrivateHosts, unit, direction } = source;
    const more = [
        ...askedText(source),
        ...credentialsText(credentials),
        ...(unit === null ? [] : [`unit ${unit}`]),
        ...(direction === null ? [] : [`direction ${direction}`]),
        ...(timeout.seconds === 10 ? [] : [`timeout ${timeout.text}`]),
        ...(allowPrivateHosts ? ['allow-private-hosts'] : []),
    ];
    return `${name}: ${type} ${url.text} (${more.join(', ')})`;
}
function sourcesText(sources) {
    return sources.map(sourceText).join(', ') || 'none';
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

// EXTERNAL MODULE: ./build/js/config/issue.js
var config_issue = __webpack_require__(7574);
;// CONCATENATED MODULE: ./build/js/config/difference.js






/** Everything in which head's configuration differs from base's, section by section. Pure, and needs no clock. */
function differenceOf(base, head) {
    return [
        ...ruleChanges(base.rules, head.rules),
        ...requirementChanges(base.requirements, head.requirements),
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
    { what: 'health', key: 'issue', of: ({ health }) => issueText(health), effect: difference_either },
    {
        what: 'health',
        key: 'anomalies',
        of: ({ health }) => health.anomalies.join(', ') || 'none',
        effect: difference_either,
    },
    { what: 'health', key: 'sources', of: ({ health }) => sourcesText(health.sources), effect: difference_either },
    {
        what: 'privacy',
        key: 'noise-epsilon',
        of: (config) => config.privacy.noiseEpsilon ?? 'none',
        effect: difference_either,
    },
    { what: 'respond', key: 'respond', of: ({ respond }) => respondText(respond), effect: difference_either },
    { what: 'export', key: 'export', of: ({ exports }) => exportsText(exports), effect: difference_either },
    { what: 'notify', key: 'notify', of: ({ notify }) => notifyText(notify), effect: difference_either },
    { what: 'limits', key: 'limits', of: ({ limits }) => limitsText(limits), effect: difference_either },
];
/** What is done about a result decides none. */
function respondText({ labels, dispatch, dryRun }) {
    const texts = Object.entries(labels).map(([result, label]) => `${result}: ${label}`);
    const started = dispatch === null ? [] : [dispatch.kind === 'workflow' ? dispatch.file : dispatch.eventType];
    return [...texts, ...started, ...(dryRun ? ['dry-run'] : [])].join(', ') || 'none';
}
function issueText({ issue }) {
    if (issue === null)
        return 'false';
    const { labels, assignees, title, remindAfterDays, reopenWithinDays } = issue;
    if (issue === config_issue/* USUAL_ISSUE */.H)
        return 'true';
    const days = [`remind-after ${remindAfterDays}d`, `reopen-within ${reopenWithinDays}d`];
    return [
        ...(title === null ? [] : [title]),
        ...labels,
        ...assignees.map((login) => `@${login}`),
        ...days,
    ].join(', ');
}
/** Who is told decides nothing; how, with the names of variables and no values of them. */
function notifyText(channels) {
    return channels.map(({ where: _, ...channel }) => JSON.stringify(channel)).join(', ') || 'none';
}
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


/***/ }),

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ USUAL_ISSUE),
/* harmony export */   _: () => (/* binding */ decodeIssue)
/* harmony export */ });
const USUAL_ISSUE = {
    labels: [],
    assignees: [],
    title: null,
    remindAfterDays: 7,
    reopenWithinDays: 14,
};
/** GitHub's own bounds. */
const LONGEST_LABEL = 50;
const MOST_ASSIGNEES = 10;
const LONGEST_TITLE = 200;
const LOGIN = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:\[bot\])?$/i;
const DAY_SECONDS = 86_400;
/** The texts of a list that fit; each of the others is told. */
function fitting(slot, values, { allowed, write, fits, }) {
    const texts = values.items(slot, 'texts').flatMap((item) => {
        const text = values.text(item);
        if (text === null || fits(text))
            return text ?? [];
        values.refuse(item, allowed, write);
        return [];
    });
    return [...new Set(texts)];
}
function days(slot, values) {
    const duration = values.duration(slot);
    return duration === null ? null : duration.seconds / DAY_SECONDS;
}
function decodeTitle(slot, values) {
    const title = values.text(slot);
    if (slot === undefined || title === null || title.length <= LONGEST_TITLE)
        return title;
    return values.refuse(slot, `a title of at most ${LONGEST_TITLE} characters`, 'title: Model health');
}
function decodePolicy(slot, values) {
    const fields = values.fields(slot, 'health.issue');
    const assignees = fitting(fields.get('assignees'), values, {
        allowed: 'the login of a user, without @',
        write: 'assignees: [octocat]',
        fits: (text) => LOGIN.test(text),
    });
    if (assignees.length > MOST_ASSIGNEES) {
        values.refuse(slot, `at most ${MOST_ASSIGNEES} assignees, as GitHub takes`, 'fewer of them');
    }
    return {
        labels: fitting(fields.get('labels'), values, {
            allowed: `a label of at most ${LONGEST_LABEL} characters`,
            write: 'labels: [model-health]',
            fits: (text) => text.length <= LONGEST_LABEL,
        }),
        assignees,
        title: decodeTitle(fields.get('title'), values),
        remindAfterDays: days(fields.get('remind-after'), values) ?? USUAL_ISSUE.remindAfterDays,
        reopenWithinDays: days(fields.get('reopen-within'), values) ?? USUAL_ISSUE.reopenWithinDays,
    };
}
/** `null`: no issue. */
function decodeIssue(slot, values) {
    if (slot === undefined)
        return null;
    if (slot.tree.kind === 'map')
        return decodePolicy(slot, values);
    const value = slot.tree.kind === 'scalar' ? slot.tree.value : null;
    if (typeof value === 'boolean')
        return value ? USUAL_ISSUE : null;
    const allowed = 'true, false, or a mapping (labels, assignees, title, remind-after, reopen-within)';
    return values.refuse(slot, allowed, 'issue: true');
}


/***/ })

};
