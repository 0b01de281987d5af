export const id = 390;
export const ids = [390];
export const modules = {

/***/ 5268:
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

/***/ 7390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeConfig: () => (/* binding */ decodeConfig)
});

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/config/anchor.js
var config_anchor = __webpack_require__(5268);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/config/complaints.js
/** The faults of one file, gathered with their places, so that all are told at once and from top to bottom. */


/** More than this would be no message any more. */
const MOST = 50;
class Complaints {
    #file;
    #kept = [];
    constructor(file) {
        this.#file = file;
    }
    add(code, spot, details) {
        this.#kept.push({ spot, fault: (0,catalogue/* fault */.DG)(code, this.place(spot), details) });
    }
    /** `file:line:column`. */
    place(spot) {
        return `${this.#file}:${spot.line}:${spot.column}`;
    }
    /** Throws one `Failure` of all faults, in the order of the file, where there are any. */
    settle() {
        if (this.#kept.length === 0)
            return;
        const sorted = [...this.#kept].sort((a, b) => a.spot.line - b.spot.line || a.spot.column - b.spot.column);
        const told = sorted.slice(0, MOST).map((kept) => kept.fault);
        const more = sorted.length - told.length;
        throw new failure/* Failure */.HR(more === 0 ? told : [...told, (0,catalogue/* fault */.DG)('CONFIG_MORE', this.#file, { more })]);
    }
}

// EXTERNAL MODULE: ./build/js/config/config.js
var config_config = __webpack_require__(4447);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/js/config/exports.js
const FILE_EXPORTS = [
    'audit-log',
    'csv',
    'influx-file',
    'junit',
    'openmetrics',
    'parquet',
    'prometheus-file',
    'sarif',
    'tensorboard',
];
/** What each server is told beside its address and who asks; the first are needed, for the others there are defaults. */
const SERVER_KEYS = {
    elasticsearch: ['index'],
    'grafana-annotations': ['dashboard'],
    influx: ['org', 'bucket'],
    mlflow: ['run', 'experiment'],
    otlp: [],
    'prometheus-pushgateway': ['job'],
    'prometheus-remote-write': [],
};
const WHEN = ['always', 'fail', 'error', 'neutral', 'pass'];
const EXPORT_MODES = ['gate', 'record', 'health'];

;// CONCATENATED MODULE: ./build/js/config/export-server.js

const NEEDED = ['org', 'bucket'];
/** Which may hold variables: the run to write to is known to the job alone. */
const VARIABLE_KEYS = ['run'];
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const KEY_LIKE = /key|token|secret|pass|sig|auth|code/i;
const USUAL_TIMEOUT = { seconds: 10, text: '10s' };
const LONGEST_SECONDS = 300;
function written(slot, text, complaints) {
    const where = complaints.place(slot.tree.spot);
    const names = new Set([...text.matchAll(VARIABLE)].flatMap(([, name]) => name ?? []));
    return { text, variables: [...names].map((name) => ({ name, where })) };
}
/** A text without variables: where they are not filled in, one would only look like it. */
function plain({ fields, values }, key) {
    const slot = fields.get(key);
    const text = values.text(slot);
    if (slot === undefined || text === null || !text.includes('${'))
        return text;
    return values.refuse(slot, 'a text without variables, which is filled in only in url, run and secrets', `${key}: holdline`);
}
/** What is wrong with an address is told without it: it may be its own key. */
function decodeUrl(reading, allowsPrivate) {
    const { fields, values, complaints, slot: owner } = reading;
    const slot = fields.get('url');
    if (slot === undefined) {
        complaints.add('CONFIG_KEY_MISSING', owner.tree.spot, { owner: owner.key, key: 'url' });
        return null;
    }
    const text = values.text(slot);
    if (text === null)
        return null;
    const filled = text.replace(VARIABLE, 'x');
    const probe = /^\$\{[^}]*\}/.test(text) && !text.includes('://') ? `https://${filled}` : filled;
    const url = URL.canParse(probe) ? new URL(probe) : null;
    const isWeb = url !== null && /^https?:\/\//i.test(probe) && !filled.includes('${');
    if (!isWeb || (url.protocol === 'http:' && !allowsPrivate)) {
        const allowed = 'an https address (or an http one, with allow-private-hosts: true)';
        const write = 'url: https://push.example.com, or the name of a variable of the environment that holds it';
        complaints.add('CONFIG_TYPE', slot.tree.spot, {
            key: slot.key,
            found: 'something else, which is not shown',
            allowed,
            write,
        });
        return null;
    }
    const told = [url.username, url.password].some((part) => part !== '');
    const keyed = [...url.searchParams].some(([name, value]) => KEY_LIKE.test(name) && value !== 'x');
    if (told || keyed) {
        complaints.add('CONFIG_SECRET', slot.tree.spot, { key: slot.key });
        return null;
    }
    return written(slot, text, complaints);
}
/** At most one way to say who asks, and a password with its name. */
function decodeCredentials(reading) {
    const { slot, fields, values, complaints } = reading;
    const [token, key] = [fields.get('token'), fields.get('api-key')];
    const [username, password] = [fields.get('username'), fields.get('password')];
    const ways = [token, key, username ?? password].filter((way) => way !== undefined);
    const second = ways[1];
    if (second !== undefined) {
        const allowed = 'one of token, api-key, or username and password';
        const write = 'token alone, or api-key alone, or username with password';
        complaints.add('CONFIG_TYPE', second.tree.spot, { key: slot.key, found: 'more', allowed, write });
    }
    if ((username === undefined) !== (password === undefined)) {
        const missing = username === undefined ? 'username' : 'password';
        complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key: missing });
    }
    const [bearer, apiKey, secret] = [values.variable(token), values.variable(key), values.variable(password)];
    const name = values.text(username);
    if (bearer !== null)
        return { kind: 'bearer', token: bearer };
    if (apiKey !== null)
        return { kind: 'api-key', key: apiKey };
    if (secret === null || name === null || username === undefined)
        return null;
    return { kind: 'basic', username: written(username, name, complaints), password: secret };
}
function decodeTimeout({ fields, values }) {
    const slot = fields.get('timeout');
    const timeout = values.duration(slot) ?? USUAL_TIMEOUT;
    if (slot !== undefined && timeout.seconds > LONGEST_SECONDS) {
        values.refuse(slot, `at most ${LONGEST_SECONDS} seconds`, 'timeout: 10s');
    }
    return timeout;
}
function settingOf(reading, key) {
    const { slot, fields, values, complaints } = reading;
    const own = fields.get(key);
    if (own === undefined) {
        if (NEEDED.includes(key))
            complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key });
        return null;
    }
    const text = VARIABLE_KEYS.includes(key) ? values.text(own) : plain(reading, key);
    return text === null ? null : written(own, text, complaints);
}
function decodeServer(reading, type, common) {
    const { fields, values } = reading;
    const keys = SERVER_KEYS[type];
    const setting = (key) => (keys.includes(key) ? settingOf(reading, key) : null);
    const allowPrivateHosts = values.yes(fields.get('allow-private-hosts')) ?? false;
    const server = {
        credentials: decodeCredentials(reading),
        timeout: decodeTimeout(reading),
        allowPrivateHosts,
        settings: {
            bucket: setting('bucket'),
            dashboard: setting('dashboard'),
            experiment: setting('experiment'),
            index: setting('index'),
            job: setting('job'),
            org: setting('org'),
            run: setting('run'),
        },
        ...common,
    };
    const url = decodeUrl(reading, allowPrivateHosts);
    return url === null ? null : { kind: 'server', type, url, ...server };
}

;// CONCATENATED MODULE: ./build/js/config/keys.js
/** What every channel of `notify` may have. */
const TOLD = [
    'type',
    'when',
    'severity',
    'quiet-hours',
    'digest',
    'timeout',
    'allow-private-hosts',
    'strict',
    'language',
];
const KEYS = {
    configuration: [
        'suites',
        'rules',
        'required',
        'anchor',
        'comparable',
        'waivers',
        'decision',
        'pairing',
        'history',
        'privacy',
        'limits',
        'health',
        'respond',
        'export',
        'notify',
    ],
    suites: ['name', 'artifacts', 'format', 'run', 'columns', 'metrics', 'repeats'],
    'suites.columns': [
        'id',
        'truth',
        'prediction',
        'score',
        'positive',
        'weight',
        'cluster',
        'query',
        'groups',
        'group-pairs',
    ],
    rules: [
        'match',
        'require',
        'min',
        'max',
        'limit',
        'target',
        'max-drop',
        'max-rise',
        'direction',
        'severity',
    ],
    waivers: ['match', 'until', 'owner', 'reason', 'max-drop', 'max-rise'],
    decision: ['alpha', 'alpha-warn', 'style', 'correction', 'seed'],
    pairing: ['min-paired'],
    history: ['store', 'keep', 'window', 'outcomes'],
    privacy: ['encryption-key', 'min-group', 'show-examples', 'redact', 'noise-epsilon'],
    limits: [
        'json-bytes',
        'json-depth',
        'line-bytes',
        'yaml-bytes',
        'yaml-depth',
        'yaml-aliases',
        'toml-bytes',
        'toml-depth',
        'xml-bytes',
        'xml-depth',
        'text-bytes',
        'row-bytes',
        'columns',
        'metric-rows',
        'parquet-bytes',
        'parquet-footer-bytes',
        'parquet-page-bytes',
        'parquet-group-bytes',
        'parquet-group-rows',
        'parquet-group-cells',
        'archive-bytes',
        'archive-entries',
        'archive-unpacked-bytes',
        'archive-ratio',
        'event-bytes',
    ],
    health: ['max-age', 'workflows', 'issue', 'anomalies', 'sources'],
    'health.issue': ['labels', 'assignees', 'title', 'remind-after', 'reopen-within'],
    respond: ['labels', 'dispatch', 'dry-run'],
    'respond.labels': ['fail', 'error', 'neutral', 'pass'],
    'respond.dispatch': ['on', 'workflow', 'ref', 'event-type', 'inputs'],
    export: [
        'type',
        'path',
        'url',
        'token',
        'username',
        'password',
        'api-key',
        'job',
        'dashboard',
        'org',
        'bucket',
        'index',
        'run',
        'experiment',
        'timeout',
        'allow-private-hosts',
        'strict',
        'when',
        'modes',
    ],
    'notify.alibaba-sms': [...TOLD, 'access-key-id', 'access-key-secret', 'sign-name', 'template', 'to'],
    'notify.dingtalk': [...TOLD, 'url', 'secret'],
    'notify.email': [...TOLD, 'host', 'port', 'security', 'user', 'password', 'from', 'to'],
    'notify.feishu': [...TOLD, 'url', 'secret'],
    'notify.slack': [...TOLD, 'url'],
    'notify.sms-gateway': [...TOLD, 'url', 'authorization', 'encoding', 'to-field', 'text-field', 'to'],
    'notify.teams': [...TOLD, 'url'],
    'notify.twilio': [...TOLD, 'account', 'token', 'from', 'to'],
    'notify.webhook': [...TOLD, 'url', 'secret', 'source'],
    'notify.wecom': [...TOLD, 'url'],
    'notify.quiet-hours': ['from', 'to', 'zone'],
    'health.workflows': ['min-success-rate', 'max-duration'],
    'health.sources': [
        'name',
        'type',
        'url',
        'query',
        'index',
        'body',
        'path',
        'run',
        'token',
        'username',
        'password',
        'api-key',
        'unit',
        'direction',
        'timeout',
        'allow-private-hosts',
    ],
};

;// CONCATENATED MODULE: ./build/js/config/place.js
/** Where a history lives, as inputs and the configuration write it: `artifact`, `branch`, `branch:NAME`, `path:DIR`, `none`. */
const USUAL_BRANCH = 'holdline';
/** What git allows in a branch name, as far as a user would type it (git check-ref-format). */
const BRANCH = /^(?!\/|.*(?:\/\/|\.\.|@\{|\.lock$|\.$|\/$))[\w./@+-]{1,200}$/;
/** The place a text names, or `null` where it names none. */
function historyPlace(text) {
    if (text === 'none' || text === 'artifact')
        return { store: text };
    if (text === 'branch')
        return { store: 'branch', branch: USUAL_BRANCH };
    const [kind, ...rest] = text.split(':');
    const name = rest.join(':');
    if (kind === 'branch' && BRANCH.test(name))
        return { store: 'branch', branch: name };
    return kind === 'path' && name !== '' ? { store: 'folder', folder: name } : null;
}
/**
 * The place that counts: what the call says, else the configuration, else workflow artifacts; but where base files
 * are named and nobody spoke of a history, none is looked for.
 */
function placeFor(given, configured, baseline) {
    return given ?? configured ?? (baseline.length > 0 ? { store: 'none' } : { store: 'artifact' });
}

;// CONCATENATED MODULE: ./build/js/config/time.js
/** Times as the command line takes them: ISO 8601 with a zone, because a time without one means another on each machine. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
const DATE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
/** Whether the text is a day that the calendar has, YYYY-MM-DD. */
function isDate(text) {
    return DATE.test(text) && isoTime(text) !== null;
}
/** The same time in UTC, to the millisecond, or `null` where the text is no time. A date alone is its midnight in UTC. */
function isoTime(text) {
    const parts = ISO.exec(text);
    if (parts === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0'] = parts;
    // Date.parse takes 30 February for 1 March, so the day is held against the length of its month.
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
    const clock = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
    return real && clock ? new Date(Date.parse(text)).toISOString() : null;
}

;// CONCATENATED MODULE: ./build/js/config/values.js
/** Typed readings of the values in a configuration. Each gives the value, or `null` with the fault among the complaints. */




const SHOWN = 60;
const DURATION = /^([1-9]\d{0,5})([smhdw])$/;
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const TEMPLATE = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/;
const values_VARIABLE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
/** What stands there, for a message: short, and with control characters written out. */
function found(tree) {
    if (tree.kind === 'map')
        return 'a mapping';
    if (tree.kind === 'list')
        return 'a list';
    if (tree.kind === 'refused')
        return 'refused';
    if (tree.value === null)
        return 'empty';
    if (typeof tree.value === 'string')
        return `the text ${quote(tree.value)}`;
    if (typeof tree.value === 'boolean')
        return `the boolean ${tree.source}`;
    return Number.isFinite(tree.value) ? `the number ${tree.source}` : `${tree.source}, which is not finite`;
}
function quote(text) {
    return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
/** The last part of a dotted key, as the user writes it. */
function own(key) {
    return key.slice(key.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
}
/** Reads values of one file. */
class Values {
    #complaints;
    constructor(complaints) {
        this.#complaints = complaints;
    }
    /** The values of a mapping by key; keys that do not belong there are told, with the nearest that does. */
    fields(slot, section) {
        const fields = new Map();
        const { tree } = slot;
        if (tree.kind !== 'map') {
            const write = `its keys with their values, such as ${KEYS[section][0]}: …`;
            this.refuse(slot, `a mapping (${KEYS[section].join(', ')})`, write);
            return fields;
        }
        if (tree.entries.length === 0 && tree.whole)
            this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key === '' ? null : slot.key });
        const allowed = KEYS[section];
        for (const { key, spot, value } of tree.entries) {
            const path = slot.key === '' ? key : `${slot.key}.${key}`;
            if (!allowed.includes(key)) {
                const unknown = { key: key.slice(0, SHOWN), nearest: (0,nearest/* nearest */.p)(key, allowed), allowed };
                this.#complaints.add('CONFIG_KEY_UNKNOWN', spot, unknown);
            }
            else if (value.kind === 'scalar' && value.value === null) {
                this.#complaints.add('CONFIG_EMPTY', spot, { key: path });
            }
            else
                fields.set(key, { key: path, tree: value });
        }
        return fields;
    }
    /** The items of a list; an empty one is told, because a gate that holds nothing looks like one that does. */
    items(slot, of) {
        if (slot === undefined)
            return [];
        const { tree } = slot;
        if (tree.kind !== 'list') {
            this.refuse(slot, `a list of ${of}`, `${own(slot.key)}: [ … ]`);
            return [];
        }
        if (tree.items.length === 0)
            this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key });
        return tree.items.map((item, index) => ({ key: `${slot.key}[${index}]`, tree: item }));
    }
    /** The entries of a mapping whose keys are names of the user's own. */
    named(slot, of) {
        if (slot === undefined)
            return [];
        const { tree } = slot;
        if (tree.kind !== 'map') {
            this.refuse(slot, `a mapping of ${of}`, `${own(slot.key)}: { … }`);
            return [];
        }
        if (tree.entries.length === 0 && tree.whole)
            this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key });
        return tree.entries.map(({ key, value }) => ({
            name: key,
            slot: { key: `${slot.key}.${key.slice(0, SHOWN)}`, tree: value },
        }));
    }
    /** Whether nothing is said there, which is enough where the name alone says something. */
    isBare({ tree }) {
        return ((tree.kind === 'map' && tree.entries.length === 0 && tree.whole) ||
            (tree.kind === 'scalar' && tree.value === null));
    }
    /** `file:line:column`. */
    where({ tree }) {
        return this.#complaints.place(tree.spot);
    }
    text(slot) {
        if (slot === undefined)
            return null;
        const { tree } = slot;
        if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '')
            return tree.value;
        const plain = tree.kind === 'scalar' && tree.value !== null && typeof tree.value !== 'string';
        return this.refuse(slot, 'a text that is not empty', plain ? `it in quotes: ${quote(tree.source)}` : 'a text');
    }
    /** A list of texts; `null` where there is none. */
    texts(slot) {
        if (slot === undefined)
            return null;
        return this.items(slot, 'texts').flatMap((item) => this.text(item) ?? []);
    }
    /** A variable of the environment, `${NAME}`: what stands there instead may be a secret, and is not shown. */
    variable(slot) {
        const text = this.text(slot);
        if (slot === undefined || text === null)
            return null;
        const name = values_VARIABLE.exec(text)?.[1];
        const { spot } = slot.tree;
        if (name !== undefined)
            return { name, where: this.#complaints.place(spot) };
        this.#complaints.add('CONFIG_SECRET', spot, { key: slot.key });
        return null;
    }
    /** A text with variables in it, `https://host/${KEY}`; without any it is refused, for it may be a secret. */
    template(slot, isPublic) {
        const text = this.text(slot);
        if (slot === undefined || text === null || TEMPLATE.test(text) || isPublic(text))
            return text;
        this.#complaints.add('CONFIG_SECRET', slot.tree.spot, { key: slot.key });
        return null;
    }
    /** A boolean of YAML, not a text that looks like one. */
    yes(slot) {
        if (slot === undefined)
            return null;
        const value = slot.tree.kind === 'scalar' ? slot.tree.value : null;
        return typeof value === 'boolean' ? value : this.refuse(slot, 'true or false', `${own(slot.key)}: true`);
    }
    number(slot, range) {
        if (slot === undefined)
            return null;
        const value = slot.tree.kind === 'scalar' ? slot.tree.value : null;
        const ok = typeof value === 'number' && Number.isFinite(value) && range.allows(value);
        return ok ? value : this.refuse(slot, range.words, `${own(slot.key)}: ${example(value, range)}`);
    }
    /** Where a history is, in the words of the input. */
    place(slot) {
        const text = this.text(slot);
        if (slot === undefined || text === null)
            return null;
        const allowed = 'artifact, branch, branch:NAME, path:DIR or none';
        return historyPlace(text) ?? this.refuse(slot, allowed, `${own(slot.key)}: branch`);
    }
    /** A day, YYYY-MM-DD. */
    date(slot) {
        if (slot === undefined)
            return null;
        const text = slot.tree.kind === 'scalar' && typeof slot.tree.value === 'string' ? slot.tree.value : '';
        const allowed = 'a day of the calendar, as year-month-day';
        return isDate(text) ? text : this.refuse(slot, allowed, `${own(slot.key)}: 2027-01-31`);
    }
    /** A whole number and a unit: `45m`. */
    duration(slot) {
        if (slot === undefined)
            return null;
        const text = slot.tree.kind === 'scalar' && typeof slot.tree.value === 'string' ? slot.tree.value : '';
        const [, count = '', unit = ''] = DURATION.exec(text) ?? [];
        const seconds = Number(count) * (SECONDS[unit] ?? Number.NaN);
        const allowed = 'a whole number from 1 on with s, m, h, d or w behind it';
        return seconds > 0 ? { seconds, text } : this.refuse(slot, allowed, `${own(slot.key)}: 7d`);
    }
    choice(slot, choices) {
        if (slot === undefined)
            return null;
        const { tree, key } = slot;
        const text = tree.kind === 'scalar' ? String(tree.value) : '';
        const choice = choices.find((name) => name === text);
        if (choice !== undefined)
            return choice;
        if (tree.kind === 'refused')
            return null;
        const details = { key, found: found(tree), nearest: (0,nearest/* nearest */.p)(text, choices), choices };
        this.#complaints.add('CONFIG_CHOICE', tree.spot, details);
        return null;
    }
    /** A number is absolute, in units of the metric; a text with `%` is relative to base. Neither may be negative. */
    tolerance(slot) {
        if (slot === undefined)
            return null;
        const { tree, key } = slot;
        const value = tree.kind === 'scalar' ? tree.value : null;
        if (tree.kind === 'scalar' && typeof value === 'number' && value >= 0 && Number.isFinite(value)) {
            return { kind: 'absolute', value, text: tree.source };
        }
        const percent = typeof value === 'string' ? /^(\d{1,6}(?:\.\d{1,15})?) ?%$/.exec(value)?.[1] : undefined;
        if (percent !== undefined)
            return { kind: 'relative', fraction: Number(percent) / 100, text: String(value) };
        const write = `${own(key)}: 0.01 (absolute) or ${own(key)}: 2% (of base)`;
        return this.refuse(slot, 'a number from 0 on, or a percentage such as 2%', write);
    }
    /** Tells that a value is none of those allowed. Always `null`, for the caller to hand on. */
    refuse(slot, allowed, write) {
        if (slot.tree.kind === 'refused')
            return null;
        const details = {
            key: slot.key === '' ? 'the configuration' : slot.key,
            found: found(slot.tree),
            allowed,
            write,
        };
        this.#complaints.add('CONFIG_TYPE', slot.tree.spot, details);
        return null;
    }
}
/** A right value to show: the user's own number where it was only written in another way (`1_000`, `"0.9"`, `1,5`). */
function example(value, range) {
    const plain = typeof value === 'string'
        ? value
            .trim()
            .replaceAll('_', '')
            .replace(/^(\d+),(\d+)$/, '$1.$2')
        : '';
    const meant = /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
    return range.allows(meant) ? meant : range.example;
}

;// CONCATENATED MODULE: ./build/js/config/suites.js

/** Names that an object of JavaScript already has: as the name of a suite they would only make trouble. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];
/** The suites of the list; faults are among the complaints. */
function decodeSuites(list, values, complaints) {
    const slots = values.items(list, 'suites');
    const lines = new Map();
    return slots.map((slot) => {
        const fields = values.fields(slot, 'suites');
        const name = fields.get('name');
        const artifacts = fields.get('artifacts');
        if (name !== undefined)
            checkName(name, lines, complaints);
        const suite = {
            name: values.text(name),
            artifacts: values.texts(artifacts),
            format: values.text(fields.get('format')),
            run: values.text(fields.get('run')),
            columns: columnNames(fields.get('columns'), values),
            metrics: values.texts(fields.get('metrics')),
            repeats: values.yes(fields.get('repeats')) ?? false,
            where: complaints.place(slot.tree.spot),
        };
        if (artifacts?.tree.kind === 'list') {
            artifacts.tree.items.forEach((tree, index) => {
                checkPath({ key: `${artifacts.key}[${index}]`, tree }, complaints);
            });
        }
        return suite;
    });
}
function columnNames(slot, values) {
    if (slot === undefined)
        return null;
    const fields = values.fields(slot, 'suites.columns');
    const groups = values.texts(fields.get('groups'));
    return {
        id: values.text(fields.get('id')),
        truth: values.text(fields.get('truth')),
        prediction: values.text(fields.get('prediction')),
        score: values.text(fields.get('score')),
        positive: values.text(fields.get('positive')),
        weight: values.text(fields.get('weight')),
        cluster: values.text(fields.get('cluster')),
        query: values.text(fields.get('query')),
        groups,
        groupPairs: groupPairs(fields.get('group-pairs'), groups ?? [], values),
    };
}
/** Each pair names two of the groups: what is no slice by itself has no examples to combine. */
function groupPairs(list, groups, values) {
    if (list === undefined)
        return null;
    return values.items(list, 'pairs of columns').flatMap((slot) => {
        const [one, other, ...more] = values.texts(slot) ?? [];
        if (one === undefined || other === undefined || more.length > 0 || one === other) {
            if (slot.tree.kind === 'list')
                values.refuse(slot, 'two different columns', '[lang, time_of_day]');
            return [];
        }
        const stranger = [one, other].find((name) => !groups.includes(name));
        if (stranger === undefined)
            return [[one, other]];
        values.refuse(slot, 'two columns that groups names as well', `groups: [${[...groups, stranger].join(', ')}]`);
        return [];
    });
}
function checkName(slot, lines, complaints) {
    const { tree, key } = slot;
    if (tree.kind !== 'scalar' || typeof tree.value !== 'string')
        return;
    const name = tree.value;
    const line = lines.get(name);
    if (line !== undefined)
        complaints.add('CONFIG_TWICE', tree.spot, { key, value: name, line });
    else
        lines.set(name, tree.spot.line);
    if (RESERVED.includes(name))
        complaints.add('CONFIG_NAME_RESERVED', tree.spot, { key, found: quote(name) });
}
function leadsOutside(path) {
    return /^(?:[/\\~]|[A-Za-z]:[/\\])/.test(path) || path.split(/[/\\]/).includes('..');
}
/** Files are found in the workspace: `~` is never expanded, and `..` or a root would read what is not the project's. */
function checkPath(slot, complaints) {
    if (slot.tree.kind !== 'scalar' || typeof slot.tree.value !== 'string')
        return;
    const path = slot.tree.value;
    if (leadsOutside(path))
        complaints.add('CONFIG_PATH', slot.tree.spot, { key: slot.key, found: quote(path) });
}

;// CONCATENATED MODULE: ./build/js/config/export.js
/** `export` of the configuration: a list of files and servers, each with the keys of its type. */





const COMMON = ['type', 'strict', 'when', 'modes'];
const OF_SERVERS = ['url', 'token', 'username', 'password', 'api-key', 'timeout', 'allow-private-hosts'];
function listOf({ fields, values }, key, choices) {
    const slot = fields.get(key);
    if (slot === undefined)
        return null;
    return values.items(slot, choices.join(', ')).flatMap((item) => values.choice(item, choices) ?? []);
}
function commonOf(reading) {
    const { slot, fields, values } = reading;
    return {
        strict: values.yes(fields.get('strict')) ?? false,
        when: listOf(reading, 'when', WHEN) ?? ['always'],
        modes: listOf(reading, 'modes', EXPORT_MODES),
        where: values.where(slot),
    };
}
function decodeFile(reading, type, common) {
    const { slot, fields, complaints } = reading;
    const path = fields.get('path');
    if (path === undefined) {
        complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key: 'path' });
        return null;
    }
    const text = plain(reading, 'path');
    if (text === null)
        return null;
    if (leadsOutside(text)) {
        complaints.add('CONFIG_PATH', path.tree.spot, { key: path.key, found: quote(text) });
        return null;
    }
    return { kind: 'file', type, path: text, ...common };
}
/** A key of another type would do nothing, and look as if it did. */
function strangersTold({ slot, fields, complaints }, type) {
    const own = isFile(type) ? ['path'] : [...OF_SERVERS, ...SERVER_KEYS[type]];
    const allowed = [...COMMON, ...own];
    if (slot.tree.kind !== 'map')
        return;
    for (const { key, spot } of slot.tree.entries) {
        if (fields.has(key) && !allowed.includes(key))
            complaints.add('CONFIG_KEY_UNKNOWN', spot, { key, nearest: (0,nearest/* nearest */.p)(key, allowed), allowed });
    }
}
function isFile(type) {
    return FILE_EXPORTS.some((known) => known === type);
}
const SERVERS = [
    'elasticsearch',
    'grafana-annotations',
    'influx',
    'mlflow',
    'otlp',
    'prometheus-pushgateway',
    'prometheus-remote-write',
];
function decodeOne(slot, values, complaints) {
    const fields = values.fields(slot, 'export');
    const named = fields.get('type');
    if (slot.tree.kind === 'map' && named === undefined)
        complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key: 'type' });
    const type = values.choice(named, [...FILE_EXPORTS, ...SERVERS]);
    if (type === null)
        return null;
    const reading = { slot, fields, values, complaints };
    strangersTold(reading, type);
    const common = commonOf(reading);
    return isFile(type) ? decodeFile(reading, type, common) : decodeServer(reading, type, common);
}
/** Two files of the same path would overwrite one another. */
function onceEach(exports, slots, complaints) {
    const lines = new Map();
    for (const [index, one] of exports.entries()) {
        const slot = slots[index];
        if (one.kind !== 'file' || slot === undefined)
            continue;
        const line = lines.get(one.path);
        const key = `${slot.key}.path`;
        if (line !== undefined)
            complaints.add('CONFIG_TWICE', slot.tree.spot, { key, value: one.path, line });
        else
            lines.set(one.path, slot.tree.spot.line);
    }
    return exports;
}
function decodeExports(list, values, complaints) {
    const decoded = values.items(list, 'exports').flatMap((slot) => {
        const one = decodeOne(slot, values, complaints);
        return one === null ? [] : [{ one, slot }];
    });
    return onceEach(decoded.map(({ one }) => one), decoded.map(({ slot }) => slot), complaints);
}

;// CONCATENATED MODULE: ./build/js/model/detector.js
/** How an anomaly may be looked for. Types only, but for the lists of names. */
/** Those that look at one measurement at a time. */
const LINE_DETECTORS = [
    'level',
    'change-point',
    'drift',
    'z-score',
    'iqr',
    'mad',
    'ewma',
    'cusum',
];
/** Those that look at all measurements of a suite together. */
const VECTOR_DETECTORS = ['isolation-forest', 'one-class-svm'];
const DETECTOR_NAMES = [...LINE_DETECTORS, ...VECTOR_DETECTORS];

;// CONCATENATED MODULE: ./build/js/config/issue.js
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

;// CONCATENATED MODULE: ./build/js/config/monitored.js
/** What is asked of each type; all of it is needed. */
const SOURCE_KEYS = {
    prometheus: ['query'],
    elasticsearch: ['index', 'body', 'path'],
    mlflow: ['run'],
};

;// CONCATENATED MODULE: ./build/js/config/sources.js
/** `health.sources` of the configuration: a list of monitoring systems, each with what it is asked. */




const sources_COMMON = [
    'name',
    'type',
    'url',
    'token',
    'username',
    'password',
    'api-key',
    'unit',
    'direction',
    'timeout',
    'allow-private-hosts',
];
const DIRECTIONS = ['higher', 'lower'];
const TYPES = ['prometheus', 'elasticsearch', 'mlflow'];
/** Without what has a meaning of its own in ids and globs. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function decodeName(slot, values) {
    const name = values.text(slot);
    if (slot === undefined || name === null || NAME.test(name))
        return name;
    return values.refuse(slot, 'at most 64 letters, digits, _, . and -, a letter or digit first', 'name: serving');
}
/** What is missing is told, once for each key. */
function missingTold({ slot, fields, complaints }, keys) {
    for (const key of keys)
        if (!fields.has(key))
            complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key });
}
/** A key of another type would do nothing, and look as if it did. */
function sources_strangersTold({ slot, fields, complaints }, type) {
    const allowed = [...sources_COMMON, ...SOURCE_KEYS[type]];
    if (slot.tree.kind !== 'map')
        return;
    for (const { key, spot } of slot.tree.entries) {
        if (fields.has(key) && !allowed.includes(key))
            complaints.add('CONFIG_KEY_UNKNOWN', spot, { key, nearest: (0,nearest/* nearest */.p)(key, allowed), allowed });
    }
}
/** As JSON has it, whatever the names of its keys. */
function plainValue(tree) {
    if (tree.kind === 'refused')
        return null;
    if (tree.kind === 'list')
        return tree.items.map(plainValue);
    if (tree.kind === 'map')
        return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainValue(value)]));
    return tree.value;
}
/** The body of a search as JSON, which has no infinities. */
function decodeBody(slot, values) {
    if (slot === undefined)
        return null;
    const write = 'body: { aggs: { score: { avg: { field: score } } } }';
    if (slot.tree.kind !== 'map' || slot.tree.entries.length === 0)
        return values.refuse(slot, 'the body of a search, as a mapping', write);
    let whole = true;
    const text = JSON.stringify(plainValue(slot.tree), (_, value) => {
        if (typeof value === 'number' && !Number.isFinite(value))
            whole = false;
        return value;
    });
    return whole ? text : values.refuse(slot, 'the body of a search, with finite numbers', write);
}
function withAsked(reading, type, common) {
    const { fields, values, complaints } = reading;
    switch (type) {
        case 'prometheus': {
            const query = plain(reading, 'query');
            return query === null ? null : { type, query, ...common };
        }
        case 'elasticsearch': {
            const [index, path] = [plain(reading, 'index'), plain(reading, 'path')];
            const body = decodeBody(fields.get('body'), values);
            return index === null || path === null || body === null ? null : { type, index, body, path, ...common };
        }
        case 'mlflow': {
            const slot = fields.get('run');
            const run = values.text(slot);
            if (slot === undefined || run === null)
                return null;
            return { type, run: written(slot, run, complaints), ...common };
        }
    }
}
function sources_decodeOne(slot, values, complaints) {
    const fields = values.fields(slot, 'health.sources');
    const reading = { slot, fields, values, complaints };
    const type = values.choice(fields.get('type'), TYPES);
    if (slot.tree.kind === 'map')
        missingTold(reading, ['name', 'type', ...(type === null ? [] : SOURCE_KEYS[type])]);
    if (type === null)
        return null;
    sources_strangersTold(reading, type);
    const allowPrivateHosts = values.yes(fields.get('allow-private-hosts')) ?? false;
    const [name, url] = [decodeName(fields.get('name'), values), decodeUrl(reading, allowPrivateHosts)];
    const common = {
        credentials: decodeCredentials(reading),
        timeout: decodeTimeout(reading),
        allowPrivateHosts,
        unit: plain(reading, 'unit'),
        direction: values.choice(fields.get('direction'), DIRECTIONS),
    };
    const asked = withAsked(reading, type, {
        name: name ?? '',
        url: url ?? { text: '', variables: [] },
        ...common,
    });
    return name === null || url === null ? null : asked;
}
/** Two sources of one name would be one measurement. */
function twiceTold(slots, complaints) {
    const lines = new Map();
    for (const { key, tree } of slots) {
        const named = tree.kind === 'map' ? tree.entries.find((entry) => entry.key === 'name') : undefined;
        if (named?.value.kind !== 'scalar' || typeof named.value.value !== 'string')
            continue;
        const { value, spot } = named.value;
        const line = lines.get(value);
        if (line === undefined)
            lines.set(value, spot.line);
        else
            complaints.add('CONFIG_TWICE', spot, { key: `${key}.name`, value: quote(value).slice(1, -1), line });
    }
}
function decodeSources(list, values, complaints) {
    const slots = values.items(list, 'monitoring systems');
    twiceTold(slots, complaints);
    return slots.flatMap((slot) => sources_decodeOne(slot, values, complaints) ?? []);
}

;// CONCATENATED MODULE: ./build/js/config/health.js
/** `health` of the configuration: what a scheduled check demands of the history and of workflows. */




const SHARE = {
    example: 0.9,
    words: 'a number from 0 to 1',
    allows: (share) => share >= 0 && share <= 1,
};
/** The last part of a path, since all workflows are in one folder. */
const WORKFLOW_FILE = /^(?:\.github\/workflows\/)?[^/\\]+\.ya?ml$/;
function decodeWorkflow(name, slot, values) {
    if (!WORKFLOW_FILE.test(name)) {
        const allowed = 'under a name that ends in .yml or .yaml, that of a file in .github/workflows';
        return values.refuse(slot, allowed, 'the name of the file, such as evaluate.yml: { max-duration: 45m }');
    }
    const fields = values.isBare(slot) ? new Map() : values.fields(slot, 'health.workflows');
    return {
        file: name.slice(name.lastIndexOf('/') + 1),
        minSuccessRate: values.number(fields.get('min-success-rate'), SHARE),
        maxDuration: values.duration(fields.get('max-duration')),
        where: values.where(slot),
    };
}
/** Names of detectors, or `none` alone; `null` where nothing is said, or nothing that can be used. */
function decodeAnomalies(slot, values) {
    if (slot === undefined)
        return null;
    if (slot.tree.kind === 'scalar' && slot.tree.value === 'none')
        return [];
    const names = values.items(slot, 'detectors').map((item) => values.choice(item, DETECTOR_NAMES));
    const found = names.filter((name) => name !== null);
    return found.length === 0 ? null : [...new Set(found)];
}
function decodeHealth(fields, values, complaints) {
    const usual = config_config/* DEFAULTS */.z.health;
    return {
        maxAge: values.duration(fields.get('max-age')) ?? usual.maxAge,
        workflows: values
            .named(fields.get('workflows'), 'files of workflows')
            .flatMap(({ name, slot }) => decodeWorkflow(name, slot, values) ?? []),
        issue: decodeIssue(fields.get('issue'), values),
        anomalies: decodeAnomalies(fields.get('anomalies'), values) ?? usual.anomalies,
        sources: decodeSources(fields.get('sources'), values, complaints),
    };
}

;// CONCATENATED MODULE: ./build/js/config/limits.js

/** What goes deeper than this is read by going down as deep. */
const DEEPEST = 1_000;
/** The longest text of Node, in characters. */
const LONGEST_TEXT = 536_870_888;
const LARGEST = 4_294_967_296;
const TEXTS = [
    'json-bytes',
    'line-bytes',
    'toml-bytes',
    'xml-bytes',
    'yaml-bytes',
    'text-bytes',
];
function range(name) {
    const least = name === 'yaml-aliases' ? 0 : 1;
    const most = name.endsWith('-depth') ? DEEPEST : TEXTS.includes(name) ? LONGEST_TEXT : LARGEST;
    return {
        example: most,
        words: `a whole number from ${least} to ${most}`,
        allows: (limit) => Number.isInteger(limit) && limit >= least && limit <= most,
    };
}
/** The limits that are set, by name; faults are among the complaints. */
function decodeLimits(fields, values) {
    const limits = {};
    for (const name of KEYS.limits) {
        const limit = values.number(fields.get(name), range(name));
        if (limit !== null)
            limits[name] = limit;
    }
    return limits;
}

;// CONCATENATED MODULE: ./build/js/notify/mail-address.js
/** Which addresses a mail may be sent to. */
const ADDRESS = 254;
/** A bare address of ASCII: no name, no comment, no quotes, no list, no line end. */
function isMailAddress(text) {
    return (text.length <= ADDRESS &&
        /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(text));
}

;// CONCATENATED MODULE: ./build/js/notify/quiet.js
/** Quiet hours of a channel: a time of the day in a place, also over midnight. */
/** `HH:MM` at a place. */
function clockThere(now, zone) {
    const format = new Intl.DateTimeFormat('en-GB', {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
    });
    return format.format(now);
}
/** Whether a channel keeps silent now. `now` in milliseconds since 1970. Throws a RangeError for an unknown zone. */
function isQuiet(now, { from, to, zone }) {
    const time = clockThere(now, zone);
    return from <= to ? from <= time && time < to : time >= from || time < to;
}

;// CONCATENATED MODULE: ./build/js/config/notify.js


const notify_TYPES = [
    'email',
    'twilio',
    'alibaba-sms',
    'sms-gateway',
    'dingtalk',
    'feishu',
    'lark',
    'wecom',
    'slack',
    'teams',
    'webhook',
];
const OCCASIONS = [
    'fail',
    'warn',
    'recovered',
    'inconclusive',
    'always',
];
const USUAL = ['fail', 'recovered'];
const TIMEOUT_MS = 10_000;
const LONGEST_S = 120;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const NUMBER = /^\+[1-9]\d{6,14}$/;
/** Alibaba takes numbers of mainland China without a country. */
const PLAIN_NUMBER = /^\+?\d{7,15}$/;
const PORT = {
    example: 587,
    words: 'a whole number from 1 to 65535',
    allows: (port) => Number.isInteger(port) && port >= 1 && port <= 65_535,
};
const secret = (needed) => ({ kind: 'secret', needed });
const notify_text = (needed) => ({ kind: 'text', needed });
const CHAT = { kind: 'url', needed: true };
const OPEN = { kind: 'open-url', needed: true };
const OWN = {
    'alibaba-sms': {
        'access-key-id': secret(true),
        'access-key-secret': secret(true),
        'sign-name': notify_text(true),
        template: notify_text(true),
    },
    dingtalk: { url: CHAT, secret: secret(false) },
    email: {
        host: notify_text(true),
        port: { kind: 'port', needed: false },
        security: notify_text(false),
        user: notify_text(false),
        password: secret(false),
        from: notify_text(true),
    },
    feishu: { url: CHAT, secret: secret(false) },
    slack: { url: CHAT },
    'sms-gateway': {
        url: OPEN,
        authorization: secret(false),
        encoding: notify_text(false),
        'to-field': notify_text(false),
        'text-field': notify_text(false),
    },
    teams: { url: CHAT },
    twilio: { account: notify_text(true), token: secret(true), from: notify_text(true) },
    webhook: { url: OPEN, secret: secret(false), source: notify_text(false) },
    wecom: { url: CHAT },
};
/** An address with nothing in it that could be a key. */
function isOpenUrl(address) {
    if (!URL.canParse(address))
        return false;
    const { username, password, search, pathname } = new URL(address);
    const keyed = pathname.split('/').some((part) => part.length >= 20 && /\d/.test(part));
    return username === '' && password === '' && search === '' && !keyed;
}
function readKey(slot, key, values) {
    if (key.kind === 'secret')
        return values.template(slot, () => false);
    if (key.kind === 'url')
        return values.template(slot, () => false);
    if (key.kind === 'open-url')
        return values.template(slot, isOpenUrl);
    if (key.kind === 'port')
        return values.number(slot, PORT)?.toString() ?? null;
    return values.text(slot);
}
const CHOICES = {
    security: ['tls', 'starttls'],
    encoding: ['json', 'form'],
};
function decodeTexts(type, fields, { slot, values }) {
    const found = Object.entries(OWN[type]).flatMap(([name, key]) => {
        const own = fields.get(name);
        if (own === undefined) {
            if (key.needed)
                values.refuse(slot, `${type} with the key ${name}`, `${name}: …`);
            return [];
        }
        const choices = CHOICES[name];
        const value = choices === undefined ? readKey(own, key, values) : values.choice(own, choices);
        return value === null ? [] : [[name, value]];
    });
    return Object.fromEntries(found);
}
function isReceiver(type, receiver) {
    if (type === 'email')
        return isMailAddress(receiver);
    return (type === 'alibaba-sms' ? PLAIN_NUMBER : NUMBER).test(receiver);
}
function decodeTo(type, fields, { slot, values }) {
    const needs = type === 'email' || type === 'twilio' || type === 'alibaba-sms' || type === 'sms-gateway';
    if (!needs)
        return [];
    const own = fields.get('to');
    const write = type === 'email' ? 'to: [team@example.com]' : 'to: ["+4915112345678"]';
    if (own === undefined)
        values.refuse(slot, `${type} with the key to`, write);
    return values.items(own, 'receivers').flatMap((item) => {
        const receiver = values.text(item);
        if (receiver === null || isReceiver(type, receiver))
            return receiver ?? [];
        const kind = type === 'email' ? 'a bare address of ASCII' : 'a number with its country, in digits';
        return values.refuse(item, kind, write) ?? [];
    });
}
function decodeQuiet(slot, values) {
    if (slot === undefined)
        return null;
    const fields = values.fields(slot, 'notify.quiet-hours');
    const [from, to] = [values.text(fields.get('from')) ?? '', values.text(fields.get('to')) ?? ''];
    const zone = values.text(fields.get('zone')) ?? 'UTC';
    const hours = { from, to, zone };
    const write = 'quiet-hours: { from: "22:00", to: "07:00", zone: Europe/Berlin }';
    if (!CLOCK.test(from) || !CLOCK.test(to))
        return values.refuse(slot, 'from and to, each HH:MM', write);
    try {
        isQuiet(0, hours);
        return hours;
    }
    catch {
        return values.refuse(slot, 'a zone of the IANA time zone database', write);
    }
}
function notify_decodeTimeout(slot, values) {
    const seconds = values.duration(slot)?.seconds ?? TIMEOUT_MS / 1000;
    if (slot !== undefined && seconds > LONGEST_S) {
        values.refuse(slot, `at most ${LONGEST_S}s`, 'timeout: 10s');
    }
    return seconds * 1000;
}
function typeOf(slot, values) {
    const { tree } = slot;
    const entry = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'type') : undefined;
    if (entry === undefined)
        return values.refuse(slot, `a mapping with the key type`, 'type: dingtalk');
    const type = values.choice({ key: `${slot.key}.type`, tree: entry.value }, notify_TYPES);
    return type === 'lark' ? 'feishu' : type;
}
/** When it was last told must stand somewhere, and a scheduled check writes nothing but its issue. */
function decodeDigest(slot, values, remembers) {
    const digest = values.choice(slot, ['daily', 'weekly']);
    if (slot === undefined || digest === null || remembers)
        return digest;
    return values.refuse(slot, 'a digest together with health.issue, which remembers when it was told', 'health: { issue: true }');
}
function decodeChannel(slot, values, remembers) {
    const type = typeOf(slot, values);
    if (type === null)
        return null;
    const fields = values.fields(slot, `notify.${type}`);
    const place = { slot, values };
    const when = values
        .items(fields.get('when'), 'occasions')
        .flatMap((item) => values.choice(item, OCCASIONS) ?? []);
    return {
        type,
        when: when.length === 0 ? USUAL : when,
        severity: values.choice(fields.get('severity'), ['fail', 'warn']) ?? (when.includes('warn') ? 'warn' : 'fail'),
        quietHours: decodeQuiet(fields.get('quiet-hours'), values),
        digest: decodeDigest(fields.get('digest'), values, remembers),
        timeoutMs: notify_decodeTimeout(fields.get('timeout'), values),
        allowPrivateHosts: values.yes(fields.get('allow-private-hosts')) ?? false,
        strict: values.yes(fields.get('strict')) ?? false,
        language: values.choice(fields.get('language'), ['en', 'zh-CN']) ?? 'en',
        texts: decodeTexts(type, fields, place),
        to: decodeTo(type, fields, place),
        where: values.where(slot),
    };
}
/** `remembers`: whether an issue tells what a health check finds. */
function decodeNotify(list, values, remembers) {
    const channels = values
        .items(list, 'channels')
        .flatMap((slot) => decodeChannel(slot, values, remembers) ?? []);
    return channels.map((channel, index) => {
        const before = channels.slice(0, index).filter(({ type }) => type === channel.type).length;
        return { ...channel, name: before === 0 ? channel.type : `${channel.type}-${before + 1}` };
    });
}

;// CONCATENATED MODULE: ./build/js/config/option.js
const COMMANDS = (/* unused pure expression or super */ null && ([
    'check',
    'record',
    'accept',
    'inspect',
    'explain',
    'health',
    'dashboard',
    'suggest',
    'backtest',
    'audit',
    'sql',
    'report',
    'verify',
    'init',
    'demo',
]));
const MODES = (/* unused pure expression or super */ null && (['auto', 'gate', 'record', 'health']));
const FAIL_ON = (/* unused pure expression or super */ null && ([
    'regression',
    'suspected',
    'inconclusive',
    'never',
]));
const COMMENT = (/* unused pure expression or super */ null && (['auto', 'always', 'changes', 'never']));
const ON_ERROR = (/* unused pure expression or super */ null && (['fail', 'warn']));
const LOCALES = (/* unused pure expression or super */ null && (['en', 'zh-CN']));
const PARSERS = (/* unused pure expression or super */ null && (['auto', 'csv-parse']));
const FORMATS = (/* unused pure expression or super */ null && (['text', 'markdown', 'json', 'html']));
/** What a report is printed as beside: the forms of exports. */
const EXPORT_FORMATS = (/* unused pure expression or super */ null && ([
    'audit-log',
    'csv',
    'influx',
    'junit',
    'openmetrics',
    'parquet',
    'prometheus',
    'sarif',
    'tensorboard',
]));
const PREVIEWS = (/* unused pure expression or super */ null && ([
    'dingtalk',
    'feishu',
    'wecom',
    'slack',
    'teams',
    'webhook',
    'email',
    'sms',
]));
const DIALECTS = (/* unused pure expression or super */ null && ([
    'duckdb',
    'spark',
    'bigquery',
    'clickhouse',
    'postgres',
]));
/** Read without being named, where it exists. */
const USUAL_CONFIG = '.github/holdline.yml';
/** The largest seed: seeds are unsigned integers of 32 bits. */
const LARGEST_SEED = 4_294_967_295;
/** More bins of a score than this are hardly fewer than its values. */
const MOST_BINS = 1_000_000;

;// CONCATENATED MODULE: ./build/js/config/privacy.js
/** `privacy` of the configuration. */


/** What is taken out by its kind; any other entry is a text or a glob. */
const KINDS = ['email', 'phone', 'key'];
const MIN_GROUP = {
    example: 20,
    words: 'a whole number from 1 to 1000000',
    allows: (examples) => Number.isInteger(examples) && examples >= 1 && examples <= 1_000_000,
};
const EPSILON = {
    example: 1,
    words: 'a number from 0.001 to 10, with at most three decimals',
    allows: (epsilon) => epsilon >= 0.001 && epsilon <= 10 && Math.abs(1000 * epsilon - Math.round(1000 * epsilon)) < 1e-9,
};
/** A kind that was misspelt would take nothing out, and look as if it did. */
function redacted(list, values) {
    const texts = values.texts(list);
    if (list === undefined || texts === null)
        return null;
    for (const text of texts) {
        const meant = KINDS.includes(text) ? null : (0,nearest/* nearest */.p)(text, KINDS);
        if (meant !== null)
            values.refuse(list, 'email, phone, key, or texts and globs unlike them', `redact: [${meant}]`);
    }
    return texts;
}
function decodePrivacy(fields, values) {
    const usual = config_config/* DEFAULTS */.z.privacy;
    return {
        encryptionKey: values.variable(fields.get('encryption-key')),
        minGroup: values.number(fields.get('min-group'), MIN_GROUP) ?? usual.minGroup,
        showExamples: values.yes(fields.get('show-examples')) ?? usual.showExamples,
        redact: redacted(fields.get('redact'), values) ?? usual.redact,
        noiseEpsilon: values.number(fields.get('noise-epsilon'), EPSILON) ?? usual.noiseEpsilon,
    };
}

;// CONCATENATED MODULE: ./build/js/config/clauses.js
/**
 * The text of a requirement → its clauses, with one fault a clause that can't be read:
 *
 *   requirement  clause { "and" clause }
 *   clause       metric ("drops" | "rises") [comparator] amount ["%"]  |  metric "is" comparator number
 *   comparator   "<" | "<=" | ">" | ">="          left out: ">="
 *   metric       a metric's name, or a glob over measurement ids
 *
 * Example: `latency_p95 drops 20% and accuracy drops < 0.5%`.
 */

const VERBS = ['drops', 'rises', 'is'];
/** What people say instead. */
const MEANT = {
    decreases: 'drops',
    falls: 'drops',
    increases: 'rises',
    grows: 'rises',
    equals: 'is',
    '==': '>=',
    '=': '>=',
    ',': 'and',
    '&&': 'and',
    '&': 'and',
};
const COMPARATORS = new Map([
    ['<', '<'],
    ['<=', '<='],
    ['≤', '<='],
    ['>', '>'],
    ['>=', '>='],
    ['≥', '>='],
]);
/** A quoted name, braces with labels, or anything up to a blank or comparator. */
const WORD = /[<>=]=?|[≤≥]|(?:"(?:[^"\\]|\\.)*"|\{(?:[^}"]|"(?:[^"\\]|\\.)*")*\}|[^\s,<>=≤≥"{])+|\S/g;
const clauses_NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})$/;
/** One clause while it is read; the first fault ends it. */
class Sentence {
    words;
    end;
    next = 0;
    constructor(words, end) {
        this.words = words;
        this.end = end;
    }
    peek() {
        return this.words[this.next];
    }
    take() {
        return this.words[this.next++];
    }
    /** What stands here is not what is wanted. */
    fault(wanted, names = []) {
        const word = this.peek();
        const { text, at } = word ?? { text: '', at: this.end };
        // One sign is near to any other.
        const similar = text.length > 2 ? (0,nearest/* nearest */.p)(text, names) : null;
        const near = MEANT[text.toLowerCase()] ?? similar;
        const found = word === undefined ? 'the end' : JSON.stringify(text.slice(0, 60));
        return { at, found, wanted, nearest: names.includes(near ?? '') ? near : null };
    }
}
function isComparator(word) {
    return word !== undefined && COMPARATORS.has(word.text);
}
/** A metric's name is that metric in every suite, and of every column; with a slash outside of quotes and braces it is a glob. */
function subjectOf(text) {
    const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\{.*$/, '');
    const match = bare.includes('/') ? text : `*/${text}`;
    return { match, ofAnyColumn: /\w$/.test(text) };
}
function amountOf(sentence) {
    const text = sentence.peek()?.text ?? '';
    const percent = text.endsWith('%');
    const digits = percent ? text.slice(0, -1) : text;
    if (!clauses_NUMBER.test(digits))
        return null;
    sentence.take();
    const apart = !percent && sentence.peek()?.text === '%';
    if (apart)
        sentence.take();
    return { value: Number(digits), percent: percent || apart, text: percent || apart ? `${digits}%` : digits };
}
function toleranceOf({ value, percent, text }) {
    return percent ? { kind: 'relative', fraction: value / 100, text } : { kind: 'absolute', value, text };
}
/** Why an amount can't stand behind its verb; `null` where it can. */
function misfit(verb, comparator, { value, percent }) {
    if (verb === 'is')
        return percent ? 'a number in the unit of the metric, without %' : null;
    if (value < 0)
        return 'a number from 0 on';
    const idle = value === 0 && (comparator === '<' || comparator === '>=');
    return idle ? 'a number above 0 ("<= 0" is no change at all)' : null;
}
function clauseOf(sentence, text) {
    const subject = sentence.peek();
    const named = subject !== undefined && !isComparator(subject) && !clauses_NUMBER.test(subject.text);
    const misplaced = VERBS.some((verb) => verb === subject?.text);
    const pattern = subject !== undefined && /^\^|^\/.*\/[a-z]*$/.test(subject.text);
    if (!named || misplaced || pattern)
        return sentence.fault('a metric, or a glob over measurement ids');
    sentence.take();
    const verb = VERBS.find((one) => one === sentence.peek()?.text);
    if (verb === undefined)
        return sentence.fault('drops, rises or is', VERBS);
    sentence.take();
    const written = isComparator(sentence.peek()) ? sentence.take()?.text : undefined;
    const comparator = COMPARATORS.get(written ?? '') ?? null;
    if (verb === 'is' && comparator === null)
        return sentence.fault('<, <=, > or >=', ['<', '<=', '>', '>=']);
    const before = sentence.fault('a number, or a percentage of base such as 20%', ['<', '<=', '>', '>=']);
    const amount = amountOf(sentence);
    if (amount === null)
        return before;
    const wrong = misfit(verb, comparator ?? '>=', amount);
    if (wrong !== null)
        return { ...before, wanted: wrong };
    if (sentence.peek() !== undefined)
        return sentence.fault('and (there is no or), or the end,', ['and']);
    return {
        text,
        ...subjectOf(subject.text),
        verb,
        comparator: comparator ?? '>=',
        amount: toleranceOf(amount),
    };
}
/** The clauses between the `and`s of a text, each with where it ends. */
function parted(text) {
    const words = [...text.matchAll(WORD)].map((found) => ({ text: found[0], at: found.index + 1 }));
    const parts = [{ words: [], end: text.length + 1 }];
    for (const word of words) {
        const last = parts.at(-1);
        if (word.text.toLowerCase() === 'and') {
            if (last !== undefined)
                last.end = word.at;
            parts.push({ words: [], end: text.length + 1 });
        }
        else
            last?.words.push(word);
    }
    return parts;
}
function clausesOf(text) {
    const clauses = [];
    const faults = [];
    for (const { words, end } of parted(text)) {
        const first = words[0]?.at ?? end;
        const read = clauseOf(new Sentence(words, end), text.slice(first - 1, end - 1).trim());
        if ('wanted' in read)
            faults.push(read);
        else
            clauses.push(read);
    }
    return { clauses, faults };
}

;// CONCATENATED MODULE: ./build/js/config/requirement.js

const LONGEST = 1_000;
const SEVERITIES = ['fail', 'warn'];
const requirement_KEYS = ['require', 'severity'];
/** A loss that is allowed is a tolerance, and a bound of the value is a limit. A gain that is wanted is neither. */
function termsOf({ verb, comparator, amount }) {
    const below = comparator === '<' || comparator === '<=';
    if (verb === 'is') {
        const bound = amount.kind === 'absolute' ? amount.value : null;
        return below ? { max: bound } : { min: bound };
    }
    if (!below)
        return {};
    return verb === 'drops' ? { maxDrop: amount } : { maxRise: amount };
}
function ruleOf(clause, { severity, where }) {
    const none = { min: null, max: null, target: null, maxDrop: null, maxRise: null, direction: null };
    return {
        ...none,
        ...termsOf(clause),
        match: clause.match,
        ofAnyColumn: clause.ofAnyColumn,
        severity,
        where,
    };
}
/** Every fault of the requirement is among the complaints; then it is `null`. */
function decodeRequirement(slot, values, complaints) {
    const fields = values.fields(slot, 'rules');
    if (slot.tree.kind !== 'map')
        return null;
    for (const { key, spot } of slot.tree.entries) {
        if (requirement_KEYS.includes(key) || !fields.has(key))
            continue;
        const problem = `${slot.key} has require and ${key}, and what is required is said by its clauses alone`;
        const write = 'keep require and severity, and write a rule of its own with match for the rest';
        complaints.add('CONFIG_RANGE', spot, { problem, write });
    }
    const severity = values.choice(fields.get('severity'), SEVERITIES) ?? 'fail';
    const written = fields.get('require');
    const text = values.text(written);
    if (written === undefined || text === null)
        return null;
    const { spot } = written.tree;
    const { clauses, faults } = clausesOf(text.slice(0, LONGEST));
    for (const fault of faults)
        complaints.add('CONFIG_REQUIRE', spot, { key: written.key, ...fault });
    if (text.length > LONGEST)
        values.refuse(written, `a text of at most ${LONGEST} characters`, 'several rules');
    const requirement = { text: text.trim(), clauses, severity, where: complaints.place(spot) };
    return { requirement, rules: clauses.map((clause) => ruleOf(clause, requirement)) };
}
/** Whether an entry of `rules` is one. */
function isRequirement({ tree }) {
    return tree.kind === 'map' && tree.entries.some(({ key }) => key === 'require');
}

;// CONCATENATED MODULE: ./build/js/config/respond.js
/** `respond` of the configuration: what is done about a result, beside telling it. */
const RESULTS = ['fail', 'error', 'neutral', 'pass'];
const ON = ['fail', 'error'];
const respond_WORKFLOW_FILE = /^(?:\.github\/workflows\/)?[^/\\]+\.ya?ml$/;
/** GitHub's own bounds. */
const respond_LONGEST_LABEL = 50;
const LONGEST_TYPE = 100;
function decodeLabels(slot, values) {
    if (slot === undefined)
        return {};
    const fields = values.fields(slot, 'respond.labels');
    const found = RESULTS.flatMap((result) => {
        const own = fields.get(result);
        const label = values.text(own);
        if (own === undefined || label === null)
            return [];
        if (label.length <= respond_LONGEST_LABEL)
            return [[result, label]];
        values.refuse(own, `a label of at most ${respond_LONGEST_LABEL} characters`, `${result}: model-regression`);
        return [];
    });
    return Object.fromEntries(found);
}
function decodeInputs(slot, values) {
    const named = values.named(slot, 'inputs');
    return Object.fromEntries(named.flatMap(({ name, slot: one }) => {
        const text = values.text(one);
        return text === null ? [] : [[name, text]];
    }));
}
/** One of a workflow and an event: `null` where neither, or both, or nothing is said. */
function decodeDispatch(slot, values) {
    if (slot === undefined)
        return null;
    const fields = values.fields(slot, 'respond.dispatch');
    const [workflow, eventType] = [values.text(fields.get('workflow')), values.text(fields.get('event-type'))];
    const write = 'dispatch: { on: fail, workflow: rollback.yml }';
    if ((workflow === null) === (eventType === null)) {
        return values.refuse(slot, 'one of workflow and event-type', write);
    }
    if (workflow !== null && !respond_WORKFLOW_FILE.test(workflow)) {
        return values.refuse(slot, 'the name of a file in .github/workflows', write);
    }
    if (eventType !== null && eventType.length > LONGEST_TYPE) {
        return values.refuse(slot, `an event type of at most ${LONGEST_TYPE} characters`, write);
    }
    const common = {
        on: values.choice(fields.get('on'), ON) ?? 'fail',
        inputs: decodeInputs(fields.get('inputs'), values),
    };
    if (workflow === null)
        return { ...common, kind: 'repository', eventType: eventType ?? '' };
    const file = workflow.slice(workflow.lastIndexOf('/') + 1);
    return { ...common, kind: 'workflow', file, ref: values.text(fields.get('ref')) };
}
function decodeRespond(fields, values) {
    return {
        labels: decodeLabels(fields.get('labels'), values),
        dispatch: decodeDispatch(fields.get('dispatch'), values),
        dryRun: values.yes(fields.get('dry-run')) ?? false,
    };
}

;// CONCATENATED MODULE: ./build/js/config/rules.js

const rules_DIRECTIONS = ['higher', 'lower', 'target'];
const rules_SEVERITIES = ['fail', 'warn'];
const ANY_NUMBER = { example: 0.9, words: 'a finite number', allows: Number.isFinite };
/** A rule, or `null` where it is not to be used; then the reason is among the complaints. */
function decodeRule(slot, values, complaints) {
    const fields = values.fields(slot, 'rules');
    if (slot.tree.kind !== 'map' || slot.tree.entries.length === 0)
        return null;
    const written = slot.tree.entries.map((entry) => entry.key);
    const { spot, whole } = slot.tree;
    if (whole && !written.includes('match'))
        complaints.add('CONFIG_KEY_MISSING', spot, { owner: slot.key, key: 'match' });
    // A misspelt term is told as such; only a rule that never had one says nothing.
    if (whole && written.every((key) => key === 'match'))
        complaints.add('CONFIG_RULE_EMPTY', spot, { rule: slot.key });
    const rule = {
        match: values.text(fields.get('match')),
        min: values.number(fields.get('min'), ANY_NUMBER),
        max: values.number(fields.get('max'), ANY_NUMBER),
        target: values.number(fields.get('target'), ANY_NUMBER),
        maxDrop: values.tolerance(fields.get('max-drop')),
        maxRise: values.tolerance(fields.get('max-rise')),
        direction: values.choice(fields.get('direction'), rules_DIRECTIONS),
        severity: values.choice(fields.get('severity'), rules_SEVERITIES),
        where: complaints.place(spot),
        ...decodeHistoryLimit(fields.get('limit'), values),
    };
    checkPattern(fields.get('match'), complaints);
    checkAlone(rule, fields, complaints);
    for (const [low, high] of [
        ['min', 'max'],
        ['min', 'target'],
        ['target', 'max'],
    ]) {
        checkOrder({ low, high, least: rule[low], most: rule[high] }, fields, complaints);
    }
    return rule.match === null ? null : { ...rule, match: rule.match };
}
const RATE = {
    example: 0.001,
    words: 'a number between 0 and 1',
    allows: (rate) => rate > 0 && rate < 1,
};
/** `limit: history`, or `limit: { history: 0.001 }` with a rate of its own. */
function decodeHistoryLimit(slot, values) {
    if (slot === undefined)
        return {};
    const { tree } = slot;
    if (tree.kind === 'scalar' && tree.value === 'history')
        return { byHistory: { rate: null } };
    const [entry, ...others] = tree.kind === 'map' ? tree.entries : [];
    if (entry?.key === 'history' && others.length === 0) {
        const rate = values.number({ tree: entry.value, key: `${slot.key}.history` }, RATE);
        return { byHistory: { rate } };
    }
    values.refuse(slot, 'history, or { history: a rate }', 'limit: history');
    return {};
}
/** A bound of the history and one that is written down would hide each other. */
function checkAlone({ byHistory, min, max }, fields, complaints) {
    const slot = fields.get('limit');
    if (slot === undefined || byHistory === undefined || (min === null && max === null))
        return;
    const other = min === null ? 'max' : 'min';
    const problem = `${slot.key} is set by the history, and ${other} stands beside it`;
    complaints.add('CONFIG_RANGE', slot.tree.spot, { problem, write: `keep one of them: limit or ${other}` });
}
/** A regular expression would match nothing as a glob, and the rule would be a hole. */
function checkPattern(slot, complaints) {
    if (slot?.tree.kind !== 'scalar')
        return;
    const text = String(slot.tree.value);
    const regex = text.startsWith('^') || /^\/.*\/[a-z]*$/s.test(text);
    if (regex)
        complaints.add('CONFIG_PATTERN', slot.tree.spot, { key: slot.key, found: quote(text) });
}
/** Limits that no value can hold at once. */
function checkOrder(pair, fields, complaints) {
    const { low, high, least, most } = pair;
    const slot = fields.get(low);
    if (slot === undefined || least === null || most === null || least <= most)
        return;
    const problem = `${slot.key} is ${least}, above its ${high} of ${most}, and no value can hold both`;
    complaints.add('CONFIG_RANGE', slot.tree.spot, { problem, write: 'swap them, or correct one' });
}

;// CONCATENATED MODULE: ./build/js/config/tree.js
const MOST_BYTES = 1_048_576;
const MOST_DEPTH = 16;
const START = { line: 1, column: 1 };
/** The tree of a text. `null` where it can't be read at all; then the reason is among the complaints. */
async function parseTree(text, complaints) {
    if (new TextEncoder().encode(text).length > MOST_BYTES) {
        complaints.add('CONFIG_SIZE', START, { most: MOST_BYTES });
        return null;
    }
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const documents = yaml.parseAllDocuments(text.replace(/^\uFEFF/, ''), {
        lineCounter: lines,
        schema: 'core',
        // A `%YAML 1.1` line must not turn `yes` into true, nor `<<` into a merge.
        merge: false,
        resolveKnownTags: false,
        prettyErrors: false,
        // The parser compares every key with every other; the decoder looks for doubles itself.
        uniqueKeys: false,
        logLevel: 'silent',
    });
    const planting = new Planting(yaml, lines, complaints);
    const [first, second] = 'empty' in documents ? [] : documents;
    if (second !== undefined)
        complaints.add('CONFIG_DOCUMENTS', planting.spot(second.range[0]), {});
    if (first === undefined)
        return { kind: 'scalar', spot: START, value: null, source: '' };
    return planting.sound(first) ? planting.tree(first.contents, 0) : null;
}
/** Turns nodes of the parser into trees. */
class Planting {
    #yaml;
    #lines;
    #complaints;
    constructor(yaml, lines, complaints) {
        this.#yaml = yaml;
        this.#lines = lines;
        this.#complaints = complaints;
    }
    spot(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    }
    /** Whether the parser could follow. Its first error is told alone: the later ones come from losing the thread. */
    sound(document) {
        const exhausted = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
        const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
        if (exhausted)
            this.#complaints.add('CONFIG_DEPTH', START, { most: MOST_DEPTH });
        else if (first !== undefined) {
            this.#complaints.add('CONFIG_SYNTAX', this.spot(first.pos[0]), { problem: first.message });
        }
        return first === undefined;
    }
    tree(node, depth) {
        const { isAlias, isMap, isNode, isScalar, isSeq } = this.#yaml;
        if (!isNode(node))
            return { kind: 'scalar', spot: START, value: null, source: '' };
        const spot = this.spot(node.range?.[0] ?? 0);
        if (isAlias(node))
            this.#complaints.add('CONFIG_ALIAS', spot, { alias: node.source });
        else if (depth > MOST_DEPTH)
            this.#complaints.add('CONFIG_DEPTH', spot, { most: MOST_DEPTH });
        else if (this.#tagged(node))
            this.#complaints.add('CONFIG_TAG', spot, {
                tag: (node.tag ?? '').replace(/^tag:yaml\.org,2002:/, '!!'),
            });
        else if (isMap(node)) {
            const entries = this.#entries(node, depth);
            return { kind: 'map', spot, entries, whole: entries.length === node.items.length };
        }
        else if (isSeq(node)) {
            return { kind: 'list', spot, items: node.items.map((item) => this.tree(item, depth + 1)) };
        }
        else if (isScalar(node))
            return { kind: 'scalar', spot, value: node.value, source: node.source ?? '' };
        return { kind: 'refused', spot };
    }
    /** `!!str` and the like of the core schema change nothing and pass. */
    #tagged(node) {
        const core = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
        return node.tag !== undefined && !core.test(node.tag);
    }
    #entries(map, depth) {
        const entries = [];
        const lines = new Map();
        for (const { key: node, value: valueNode } of map.items) {
            const key = this.tree(node, depth + 1);
            const value = this.tree(valueNode, depth + 1);
            if (key.kind === 'refused')
                continue;
            const name = key.kind === 'scalar' ? key.source || String(key.value) : null;
            const first = name === null ? undefined : lines.get(name);
            if (name === null) {
                this.#complaints.add('CONFIG_SYNTAX', key.spot, {
                    problem: 'a list or a mapping stands where a key must be',
                });
            }
            else if (name === '<<')
                this.#complaints.add('CONFIG_MERGE', key.spot, {});
            else if (first !== undefined)
                this.#complaints.add('CONFIG_KEY_TWICE', key.spot, { key: name, line: first });
            else {
                lines.set(name, key.spot.line);
                // A key without a value has no node of its own: its place is the key's.
                const placed = this.#yaml.isNode(valueNode) ? value : { ...value, spot: key.spot };
                entries.push({ key: name, spot: key.spot, value: placed });
            }
        }
        return entries;
    }
}

;// CONCATENATED MODULE: ./build/js/config/waivers.js

/** A waiver that nobody owns, explains or ends would be a hole for good. */
const waivers_NEEDED = ['match', 'until', 'owner', 'reason'];
/**
 * A waiver, or `null` where it is not to be used; then the reason is among the complaints. One that ended long ago is
 * none of them: a configuration must not break by itself overnight.
 */
function decodeWaiver(slot, values, complaints) {
    const fields = values.fields(slot, 'waivers');
    if (slot.tree.kind !== 'map' || slot.tree.entries.length === 0)
        return null;
    const { entries, spot, whole } = slot.tree;
    const absent = waivers_NEEDED.filter((key) => entries.every((entry) => entry.key !== key));
    if (whole)
        for (const key of absent)
            complaints.add('CONFIG_KEY_MISSING', spot, { owner: slot.key, key });
    const match = values.text(fields.get('match'));
    const until = values.date(fields.get('until'));
    const owner = values.text(fields.get('owner'));
    const reason = values.text(fields.get('reason'));
    const maxDrop = values.tolerance(fields.get('max-drop'));
    const maxRise = values.tolerance(fields.get('max-rise'));
    checkPattern(fields.get('match'), complaints);
    if (match === null || until === null || owner === null || reason === null)
        return null;
    return { match, until, owner, reason, maxDrop, maxRise, where: complaints.place(spot) };
}

;// CONCATENATED MODULE: ./build/js/config/decode.js
/** The text of a configuration → `Config`, or one `Failure` with every fault of the file. */

















const ALPHA = {
    example: 0.01,
    words: 'a number above 0 and at most 0.5',
    allows: (a) => a > 0 && a <= 0.5,
};
const decode_SHARE = {
    example: 0.95,
    words: 'a number above 0 and at most 1',
    allows: (s) => s > 0 && s <= 1,
};
const SEED = {
    example: 1,
    words: `a whole number from 0 to ${LARGEST_SEED}`,
    allows: (seed) => Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED,
};
const WINDOW = {
    example: 100,
    words: 'a whole number from 1 to 10000',
    allows: (records) => Number.isInteger(records) && records >= 1 && records <= 10_000,
};
const KEEP = {
    example: 500,
    words: 'a whole number from 1 to 100000',
    allows: (records) => Number.isInteger(records) && records >= 1 && records <= 100_000,
};
const OUTCOMES = {
    example: 5,
    words: 'a whole number from 0 to 100',
    allows: (records) => Number.isInteger(records) && records >= 0 && records <= 100,
};
/**
 * Decodes a configuration; what it does not say has its default.
 * @param file as messages name it: every fault is at `file:line:column`.
 * @throws Failure with all faults of the file, from top to bottom: CONFIG_…
 */
async function decodeConfig(file, text) {
    const complaints = new Complaints(file);
    const tree = await parseTree(text, complaints);
    const config = tree === null ? config_config/* DEFAULTS */.z : decodeTree(tree, complaints);
    complaints.settle();
    return config;
}
function decodeTree(tree, complaints) {
    if (tree.kind === 'scalar' && tree.value === null) {
        complaints.add('CONFIG_EMPTY', tree.spot, { key: null });
        return config_config/* DEFAULTS */.z;
    }
    const values = new Values(complaints);
    const fields = values.fields({ key: '', tree }, 'configuration');
    const section = (name) => {
        const slot = fields.get(name);
        return slot === undefined ? new Map() : values.fields(slot, name);
    };
    const { rules, requirements } = decodeRules(fields.get('rules'), values, complaints);
    const health = decodeHealth(section('health'), values, complaints);
    return {
        suites: decodeSuites(fields.get('suites'), values, complaints),
        rules,
        requirements,
        required: decodeRequired(fields.get('required'), values, complaints),
        anchor: (0,config_anchor/* decodeAnchor */.w)(fields.get('anchor'), values),
        comparable: values.texts(fields.get('comparable')) ?? config_config/* DEFAULTS */.z.comparable,
        waivers: values
            .items(fields.get('waivers'), 'waivers')
            .flatMap((slot) => decodeWaiver(slot, values, complaints) ?? []),
        decision: decodeDecision(section('decision'), values, complaints),
        pairing: {
            minPaired: values.number(section('pairing').get('min-paired'), decode_SHARE) ?? config_config/* DEFAULTS */.z.pairing.minPaired,
        },
        history: decodeHistory(section('history'), values),
        privacy: decodePrivacy(section('privacy'), values),
        limits: decodeLimits(section('limits'), values),
        health,
        respond: decodeRespond(section('respond'), values),
        exports: decodeExports(fields.get('export'), values, complaints),
        notify: decodeNotify(fields.get('notify'), values, health.issue !== null),
    };
}
/** Rules in their order; those of a requirement stand where it does, and overrule one another as any do. */
function decodeRules(list, values, complaints) {
    const rules = [];
    const requirements = [];
    for (const slot of values.items(list, 'rules')) {
        const required = isRequirement(slot) ? decodeRequirement(slot, values, complaints) : null;
        const rule = isRequirement(slot) ? null : decodeRule(slot, values, complaints);
        if (required !== null)
            requirements.push(required.requirement);
        rules.push(...(required?.rules ?? []), ...(rule === null ? [] : [rule]));
    }
    return { rules, requirements };
}
function decodeHistory(fields, values) {
    const usual = config_config/* DEFAULTS */.z.history;
    return {
        place: values.place(fields.get('store')) ?? usual.place,
        keep: values.number(fields.get('keep'), KEEP) ?? usual.keep,
        window: values.number(fields.get('window'), WINDOW) ?? usual.window,
        outcomes: values.number(fields.get('outcomes'), OUTCOMES) ?? usual.outcomes,
    };
}
/** Whole ids, brought to the one way Holdline writes them, so that the order of labels makes no difference. */
function decodeRequired(list, values, complaints) {
    const lines = new Map();
    for (const slot of values.items(list, 'measurement ids')) {
        const text = values.text(slot);
        if (text === null)
            continue;
        const place = text.includes('*') ? null : (0,identity/* placeOf */.$)(text);
        const { key, tree } = slot;
        const id = place === null ? null : (0,identity/* measurementId */.I)(place);
        const line = id === null ? undefined : lines.get(id);
        if (id === null)
            complaints.add('CONFIG_ID', tree.spot, { key, found: quote(text) });
        else if (line !== undefined)
            complaints.add('CONFIG_TWICE', tree.spot, { key, value: text, line });
        else
            lines.set(id, tree.spot.line);
    }
    return [...lines.keys()];
}
function decodeDecision(fields, values, complaints) {
    const usual = config_config/* DEFAULTS */.z.decision;
    const alpha = values.number(fields.get('alpha'), ALPHA) ?? usual.alpha;
    const alphaWarn = values.number(fields.get('alpha-warn'), ALPHA) ?? usual.alphaWarn;
    const spoken = fields.get('alpha') ?? fields.get('alpha-warn');
    if (alpha > alphaWarn && spoken !== undefined) {
        const problem = `decision.alpha is ${alpha}, above decision.alpha-warn of ${alphaWarn}, and a warning must come before a failure`;
        complaints.add('CONFIG_RANGE', spoken.tree.spot, {
            problem,
            write: 'set both, with alpha at most alpha-warn',
        });
    }
    return {
        alpha,
        alphaWarn,
        style: values.choice(fields.get('style'), ['frequentist', 'bayesian']) ?? usual.style,
        correction: values.choice(fields.get('correction'), ['bh']) ?? usual.correction,
        seed: values.number(fields.get('seed'), SEED) ?? usual.seed,
    };
}


/***/ })

};
