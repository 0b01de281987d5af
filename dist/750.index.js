export const id = 750;
export const ids = [750];
export const modules = {

/***/ 5125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ configured)
});

// EXTERNAL MODULE: ./build/js/config/config.js
var config_config = __webpack_require__(4447);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
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

// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/js/config/keys.js
/** Every key of the configuration, by section. The JSON Schema and the documentation are held against this table. */
const KEYS = {
    configuration: ['suites', 'rules', 'required', 'decision', 'pairing', 'history'],
    suites: ['name', 'artifacts', 'format', 'columns', 'metrics'],
    'suites.columns': ['id', 'truth', 'prediction', 'score', 'positive', 'weight', 'groups'],
    rules: ['match', 'min', 'max', 'target', 'max-drop', 'max-rise', 'direction', 'severity'],
    decision: ['alpha', 'alpha-warn', 'correction', 'seed'],
    pairing: ['min-paired'],
    history: ['window'],
};
/** Keys that a later version will have: named as such, because "unknown" would send the user looking for a typo. */
const NOT_YET = {
    configuration: ['anchor', 'comparable', 'waivers', 'privacy', 'health', 'notify', 'export', 'respond'],
    history: ['store', 'keep', 'outcomes'],
};

;// CONCATENATED MODULE: ./build/js/config/values.js
/** Typed readings of the values in a configuration. Each gives the value, or `null` with the fault among the complaints. */


const SHOWN = 60;
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
            this.#wrong(slot, `a mapping (${KEYS[section].join(', ')})`, write);
            return fields;
        }
        if (tree.entries.length === 0 && tree.whole)
            this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key === '' ? null : slot.key });
        const allowed = KEYS[section];
        for (const { key, spot, value } of tree.entries) {
            const path = slot.key === '' ? key : `${slot.key}.${key}`;
            if (NOT_YET[section]?.includes(key))
                this.#complaints.add('CONFIG_NOT_YET', spot, { key: path });
            else if (!allowed.includes(key)) {
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
            this.#wrong(slot, `a list of ${of}`, `${own(slot.key)}: [ … ]`);
            return [];
        }
        if (tree.items.length === 0)
            this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key });
        return tree.items.map((item, index) => ({ key: `${slot.key}[${index}]`, tree: item }));
    }
    text(slot) {
        if (slot === undefined)
            return null;
        const { tree } = slot;
        if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '')
            return tree.value;
        const plain = tree.kind === 'scalar' && tree.value !== null && typeof tree.value !== 'string';
        return this.#wrong(slot, 'a text that is not empty', plain ? `it in quotes: ${quote(tree.source)}` : 'a text');
    }
    /** A list of texts; `null` where there is none. */
    texts(slot) {
        if (slot === undefined)
            return null;
        return this.items(slot, 'texts').flatMap((item) => this.text(item) ?? []);
    }
    number(slot, range) {
        if (slot === undefined)
            return null;
        const value = slot.tree.kind === 'scalar' ? slot.tree.value : null;
        const ok = typeof value === 'number' && Number.isFinite(value) && range.allows(value);
        return ok ? value : this.#wrong(slot, range.words, `${own(slot.key)}: ${example(value, range)}`);
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
        return this.#wrong(slot, 'a number from 0 on, or a percentage such as 2%', write);
    }
    #wrong(slot, allowed, write) {
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

;// CONCATENATED MODULE: ./build/js/config/rules.js

const DIRECTIONS = ['higher', 'lower', 'target'];
const SEVERITIES = ['fail', 'warn'];
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
        direction: values.choice(fields.get('direction'), DIRECTIONS),
        severity: values.choice(fields.get('severity'), SEVERITIES),
        where: complaints.place(spot),
    };
    checkPattern(fields.get('match'), complaints);
    for (const [low, high] of [
        ['min', 'max'],
        ['min', 'target'],
        ['target', 'max'],
    ]) {
        checkOrder({ low, high, least: rule[low], most: rule[high] }, fields, complaints);
    }
    return rule.match === null ? null : { ...rule, match: rule.match };
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
            columns: columnNames(fields.get('columns'), values),
            metrics: values.texts(fields.get('metrics')),
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
    return {
        id: values.text(fields.get('id')),
        truth: values.text(fields.get('truth')),
        prediction: values.text(fields.get('prediction')),
        score: values.text(fields.get('score')),
        positive: values.text(fields.get('positive')),
        weight: values.text(fields.get('weight')),
        groups: values.texts(fields.get('groups')),
    };
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
/** Files are found in the workspace: `~` is never expanded, and `..` or a root would read what is not the project's. */
function checkPath(slot, complaints) {
    if (slot.tree.kind !== 'scalar' || typeof slot.tree.value !== 'string')
        return;
    const path = slot.tree.value;
    const outside = /^(?:[/\\~]|[A-Za-z]:[/\\])/.test(path) || path.split(/[/\\]/).includes('..');
    if (outside)
        complaints.add('CONFIG_PATH', slot.tree.spot, { key: slot.key, found: quote(path) });
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

;// CONCATENATED MODULE: ./build/js/config/decode.js
/** The text of a configuration → `Config`, or one `Failure` with every fault of the file. */








const ALPHA = {
    example: 0.01,
    words: 'a number above 0 and at most 0.5',
    allows: (a) => a > 0 && a <= 0.5,
};
const SHARE = {
    example: 0.95,
    words: 'a number above 0 and at most 1',
    allows: (s) => s > 0 && s <= 1,
};
const SEED = {
    example: 1,
    words: `a whole number from 0 to ${config_option/* LARGEST_SEED */.$v}`,
    allows: (seed) => Number.isInteger(seed) && seed >= 0 && seed <= config_option/* LARGEST_SEED */.$v,
};
const WINDOW = {
    example: 100,
    words: 'a whole number from 1 to 10000',
    allows: (records) => Number.isInteger(records) && records >= 1 && records <= 10_000,
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
    return {
        suites: decodeSuites(fields.get('suites'), values, complaints),
        rules: values
            .items(fields.get('rules'), 'rules')
            .flatMap((slot) => decodeRule(slot, values, complaints) ?? []),
        required: decodeRequired(fields.get('required'), values, complaints),
        decision: decodeDecision(section('decision'), values, complaints),
        pairing: {
            minPaired: values.number(section('pairing').get('min-paired'), SHARE) ?? config_config/* DEFAULTS */.z.pairing.minPaired,
        },
        history: {
            window: values.number(section('history').get('window'), WINDOW) ?? config_config/* DEFAULTS */.z.history.window,
        },
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
        correction: values.choice(fields.get('correction'), ['bh']) ?? usual.correction,
        seed: values.number(fields.get('seed'), SEED) ?? usual.seed,
    };
}

;// CONCATENATED MODULE: ./build/js/commands/configuration.js
/** Reads the configuration that was named, or the usual one where it is there. */




/** Fails where a configuration was named and is not there, and with every fault of one that is. */
async function configured(world, named) {
    const path = named ?? config_option/* USUAL_CONFIG */.kV;
    const text = await world.files.readText(path);
    if (text === null && named !== null)
        throw (0,catalogue/* failure */.V2)('CONFIG_MISSING', named, {});
    if (text === null)
        return { config: config_config/* DEFAULTS */.z, source: null };
    const config = await decodeConfig(path, text);
    return { config, source: { path, sha256: world.sha256(text) } };
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ letsThrough),
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   Gv: () => (/* binding */ NOT_JUDGED),
/* harmony export */   Vi: () => (/* binding */ MISUSED),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony export FAILED */
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);
/* harmony import */ var _failure_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
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

/***/ 4447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/** What applies where there is no configuration, or it does not say. */
const DEFAULTS = {
    suites: [],
    rules: [],
    required: [],
    decision: { alpha: 0.01, alphaWarn: 0.05, correction: 'bh', seed: 1 },
    pairing: { minPaired: 0.95 },
    history: { window: 100 },
};


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ LARGEST_SEED),
/* harmony export */   DD: () => (/* binding */ ON_ERROR),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   YK: () => (/* binding */ COMMENT),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   kV: () => (/* binding */ USUAL_CONFIG)
/* harmony export */ });
const COMMANDS = ['check', 'record', 'inspect', 'report', 'demo'];
const MODES = ['auto', 'gate', 'record'];
const FAIL_ON = [
    'regression',
    'suspected',
    'inconclusive',
    'never',
];
const COMMENT = ['auto', 'always', 'changes', 'never'];
const ON_ERROR = ['fail', 'warn'];
const FORMATS = ['text', 'markdown', 'json'];
/** Read without being named, where it exists. */
const USUAL_CONFIG = '.github/holdline.yml';
/** The largest seed: seeds are unsigned integers of 32 bits. */
const LARGEST_SEED = 4_294_967_295;


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   cU: () => (/* binding */ choicesOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/**
 * The one table of options: inputs of the Action and flags of the command line are rows of it, and `action.yml`,
 * the README's table and the help are held against it. Defaults stand here and in `config.ts`, nowhere else.
 */

/** What a row says unless it says otherwise. */
const PLAIN = {
    flag: null,
    choices: null,
    default: null,
    without: null,
    action: false,
    cli: [],
    config: null,
};
const OPTIONS = [
    {
        ...PLAIN,
        name: 'artifacts',
        type: 'list',
        value: 'GLOB',
        without: 'the files that the configuration names',
        description: 'Globs of the evaluation files to judge, one a line.',
        action: true,
        config: 'suites.artifacts',
    },
    {
        ...PLAIN,
        name: 'config',
        flag: 'config',
        type: 'text',
        value: 'FILE',
        without: `${_option_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_CONFIG */ .kV} if it exists`,
        description: 'The configuration file.',
        action: true,
        cli: ['check', 'record'],
    },
    {
        ...PLAIN,
        name: 'mode',
        type: 'choice',
        value: 'MODE',
        choices: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODES */ .FN,
        default: 'auto',
        description: 'Whether to judge (gate), to judge and append to the history (record), or to go by the event.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'history',
        flag: 'history',
        type: 'text',
        value: 'DIR',
        default: 'none',
        description: 'The folder that holds the history of the base branch; the input is written path:DIR, or none.',
        action: true,
        cli: ['check', 'record'],
    },
    {
        ...PLAIN,
        name: 'baseline',
        flag: 'base',
        type: 'list',
        value: 'GLOB',
        default: 'history',
        description: 'What to compare with: the history, or globs of files that hold the base evaluation.',
        action: true,
        cli: ['check'],
    },
    {
        ...PLAIN,
        name: 'suite',
        type: 'text',
        value: 'NAME',
        description: 'A name put before every suite and on the comment, so that several gates can live side by side.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'partial',
        type: 'flag',
        value: 'BOOLEAN',
        default: 'false',
        description: 'This run evaluates only some suites, so suites without any file are not missing.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'fail-on',
        flag: 'fail-on',
        type: 'choice',
        value: 'WHAT',
        choices: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$,
        default: 'regression',
        description: 'The weakest finding that fails the run; never only reports.',
        action: true,
        cli: ['check'],
    },
    {
        ...PLAIN,
        name: 'comment',
        type: 'choice',
        value: 'WHEN',
        choices: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT */ .YK,
        default: 'auto',
        description: 'When to comment on the pull request; changes means only when something is not passed.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'on-error',
        type: 'choice',
        value: 'WHAT',
        choices: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_ERROR */ .DD,
        default: 'fail',
        description: 'Whether trouble that lies outside of the evaluation (an outage, say) fails the run or warns.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'github-token',
        type: 'text',
        value: 'TOKEN',
        without: "the job's own token",
        description: 'The token with which the comment is written.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'out',
        flag: 'out',
        type: 'text',
        value: 'DIR',
        without: 'nothing is written',
        description: 'The folder to write the report to.',
        cli: ['check'],
    },
    {
        ...PLAIN,
        name: 'format',
        flag: 'format',
        type: 'choice',
        value: 'FORMAT',
        choices: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR,
        default: 'text',
        description: 'How the result is printed.',
        cli: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo,
    },
    {
        ...PLAIN,
        name: 'at',
        flag: 'at',
        type: 'time',
        value: 'ISO-TIME',
        without: 'now',
        description: 'The time to use as the current one, such as 2026-01-31T12:00:00Z.',
        cli: ['check', 'record'],
    },
    {
        ...PLAIN,
        name: 'seed',
        flag: 'seed',
        type: 'number',
        value: 'N',
        without: 'decision.seed of the configuration',
        description: 'The seed of everything random.',
        cli: ['check'],
        config: 'decision.seed',
    },
    {
        ...PLAIN,
        name: 'sha',
        flag: 'sha',
        type: 'text',
        value: 'SHA',
        without: "git's HEAD where there is one",
        description: 'The commit that was evaluated.',
        cli: ['record'],
    },
    {
        ...PLAIN,
        name: 'run',
        flag: 'run',
        type: 'text',
        value: 'ID',
        without: 'a random id',
        description: 'The id of the record.',
        cli: ['record'],
    },
];
/** The flags a command takes, in the order of the table. */
function flagsOf(command) {
    return OPTIONS.filter((option) => option.cli.includes(command));
}
const FORMATS_OF = {
    check: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR,
    record: ['text', 'json'],
    inspect: ['text', 'json'],
    report: ['text', 'markdown'],
    demo: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR,
};
/** The values an option may have in a command; `null` where it is no choice. */
function choicesOf(option, command) {
    return option.name === 'format' ? FORMATS_OF[command] : option.choices;
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/js/config/options.js
var options = __webpack_require__(4463);
;// CONCATENATED MODULE: ./build/js/config/time.js
/** Times as the command line takes them: ISO 8601 with a zone, because a time without one means another on each machine. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
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

;// CONCATENATED MODULE: ./build/js/config/settle.js
/** From the texts that were given to typed options: the one place where they are checked and defaults apply. */





/** Checks every text and fills in the defaults. Where there are faults, the options are not to be used. */
function settle(given, spelling) {
    const read = new Reading(given, spelling);
    const options = {
        artifacts: read.list('artifacts'),
        config: read.text('config'),
        mode: read.choice('mode', config_option/* MODES */.FN),
        history: read.folder('history'),
        baseline: read.globs('baseline'),
        suite: read.text('suite'),
        partial: read.yes('partial'),
        failOn: read.choice('fail-on', config_option/* FAIL_ON */.d$),
        comment: read.choice('comment', config_option/* COMMENT */.YK),
        onError: read.choice('on-error', config_option/* ON_ERROR */.DD),
        githubToken: read.text('github-token'),
        out: read.text('out'),
        format: read.choice('format', config_option/* FORMATS */.hR),
        at: read.time('at'),
        seed: read.seed('seed'),
        sha: read.text('sha'),
        run: read.text('run'),
    };
    return { options, faults: read.faults };
}
/** Reads one option after the other and keeps what is wrong. */
class Reading {
    faults = [];
    #given;
    #spelling;
    constructor(given, spelling) {
        this.#given = given;
        this.#spelling = spelling;
    }
    list(name) {
        const usual = options/* OPTIONS */.lw.find((option) => option.name === name)?.default ?? null;
        return this.#given.get(name) ?? (usual === null ? [] : [usual]);
    }
    text(name) {
        return this.list(name)[0] ?? null;
    }
    choice(name, choices) {
        const text = this.text(name) ?? choices[0];
        const found = choices.find((choice) => choice === text);
        if (found === undefined) {
            this.#wrong('OPTION_CHOICE', name, { found: text, choices, nearest: (0,nearest/* nearest */.p)(text, choices) });
        }
        return found ?? choices[0];
    }
    /** GitHub's inputs are texts; these are the spellings that YAML 1.2 has for the two values. */
    yes(name) {
        const text = this.text(name) ?? 'false';
        if (['true', 'True', 'TRUE'].includes(text))
            return true;
        if (!['false', 'False', 'FALSE'].includes(text))
            this.#wrong('OPTION_BOOLEAN', name, { found: text });
        return false;
    }
    time(name) {
        const text = this.text(name);
        const time = text === null ? null : isoTime(text);
        if (text !== null && time === null)
            this.#wrong('OPTION_TIME', name, { found: text });
        return time;
    }
    seed(name) {
        const text = this.text(name);
        if (text === null)
            return null;
        const seed = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        const ok = seed <= config_option/* LARGEST_SEED */.$v;
        if (!ok)
            this.#wrong('OPTION_NUMBER', name, { found: text, least: 0, most: config_option/* LARGEST_SEED */.$v });
        return ok ? seed : null;
    }
    /** `path:DIR` as an input, `DIR` as a flag, each refused in the other's place: it would name a folder nobody has. */
    folder(name) {
        const text = this.text(name) ?? 'none';
        const given = this.#given.has(name);
        const kind = /^(none|artifact|branch|path)(?::|$)/.exec(text)?.[1] ?? null;
        const flag = this.#spelling(name).startsWith('--');
        if (!given)
            return null;
        if (flag && kind === null)
            return text;
        if (!flag && text === 'none')
            return null;
        if (!flag && kind === 'path' && text.length > 'path:'.length)
            return text.slice('path:'.length);
        const planned = !flag && (kind === 'artifact' || kind === 'branch');
        if (planned)
            this.#wrong('HISTORY_NOT_YET', name, { found: text });
        else if (flag)
            this.#wrong('HISTORY_FLAG', name, { found: text });
        else
            this.#wrong('HISTORY_INPUT', name, { found: text });
        return null;
    }
    globs(name) {
        const texts = this.list(name);
        const globs = texts.filter((text) => text !== 'history');
        if (globs.length > 0 && globs.length < texts.length)
            this.#wrong('BASELINE_MIXED', name, {});
        return globs;
    }
    #wrong(code, name, details) {
        this.faults.push((0,catalogue/* fault */.DG)(code, this.#spelling(name), details));
    }
}


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V2: () => (/* binding */ catalogue_failure),
  DG: () => (/* binding */ fault),
  mm: () => (/* binding */ weightOf)
});

// UNUSED EXPORTS: catalogue

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/failure/history.js
var failure_history = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/js/failure/judging.js
/** What can keep Holdline from a verdict, or from the strongest evidence for one. */

const judgingFaults = {
    NO_ARTIFACTS: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'no files to judge were named',
        fix: () => 'name them (input "artifacts", or arguments of "holdline check"), or give suites in the configuration',
        example: {},
    }),
    MODE_NOT_YET: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `on the event ${d.event} mode "auto" means a health check, which is not part of this version`,
        fix: () => 'set mode: gate or mode: record',
        example: { event: 'schedule' },
    }),
    NOT_A_REPORT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this is no report of Holdline: "schema" is not "holdline/report@1"',
        fix: () => 'name a report.json that holdline check --out DIR or the Action wrote',
        example: {},
    }),
    NOTHING_JUDGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.unjudged === 0
            ? 'nothing was measured, so there is nothing to judge'
            : `${d.unjudged === 1 ? 'one value was' : `${d.unjudged} values were`} read, and of none is it known which way is better`,
        fix: () => 'say it in a rule: rules: [{ match: "*/my_metric", direction: higher }], or set a limit: min, max',
        example: { unjudged: 2 },
    }),
    NOTHING_IN_FILE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `was read as ${d.format}, and holds no measurement: it is no evidence`,
        fix: () => 'see what is in it with "holdline inspect FILE"; check that the run that wrote it finished',
        example: { format: 'metrics-json' },
    }),
    MEASUREMENT_TWICE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `gives ${d.id}, and so does ${d.first}`,
        fix: () => 'narrow the glob to the files of one run, or give each file its own suite in the configuration',
        example: { id: 'sentiment/accuracy', first: 'results/old.json' },
    }),
    EXAMPLES_TWICE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `holds examples of suite "${d.suite}", and so does ${d.first}`,
        fix: () => 'narrow the glob to the files of one run, or give each file its own suite in the configuration',
        example: { suite: 'sentiment', first: 'results/a.csv' },
    }),
    RULE_NEEDS_DIRECTION: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the rule "${d.match}" sets a tolerance, and of ${d.ids.join(', ')} it is not known which way is better`,
        fix: () => 'add to the rule: direction: higher, or direction: lower',
        example: { match: '*/my_metric', ids: ['suite/my_metric'] },
    }),
    NO_IDS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.side} no id column, so examples are not compared one by one`,
        fix: () => 'write an id column (id, example_id, sample_id, doc_id), or name it: columns: { id: … }',
        example: { side: 'base has' },
    }),
    ID_TWICE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `in ${d.side} the id "${d.id}" stands twice (again in example ${d.row}), so examples are not compared one by one`,
        fix: () => 'give every example an id of its own, the same in every run',
        example: { side: 'head', id: 'q17', row: 18 },
    }),
    TOO_FEW_PAIRS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `only ${d.pairs} of ${d.of} examples are in both base and head, less than pairing.min-paired ${d.minPaired}, so they are not compared one by one`,
        fix: () => 'evaluate base and head on the same examples, or lower pairing: { min-paired: … }',
        example: { pairs: 80, of: 100, minPaired: 0.95 },
    }),
    UNMATCHED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.pairs} examples are in both; ${d.onlyBase} only in base and ${d.onlyHead} only in head are left out of the comparison`,
        fix: null,
        example: { onlyBase: 2, onlyHead: 0, pairs: 998 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/measuring.js
/** What can be wrong with examples when they are measured. */

const quotedList = (names) => names.map((name) => `"${name}"`).join(', ');
const meant = (nearest) => (nearest === null ? '' : `; did you mean "${nearest}"?`);
/** Long lists are cut: the first dozen shows what kind of names they are. */
const shown = (names) => names.length <= 12 ? quotedList(names) : `${quotedList(names.slice(0, 12))} and ${names.length - 12} more`;
const measuringFaults = {
    POSITIVE_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `of the labels ${d.labels.map((label) => `"${label}"`).join(' and ')} none is known to be the positive one, so macro averages were taken`,
        fix: () => 'name it in the configuration: columns: { positive: "…" }',
        example: { labels: ['spam', 'ham'] },
    }),
    POSITIVE_ABSENT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the positive label is set to "${d.positive}", and the examples have only ${shown(d.labels)}`,
        fix: () => 'set columns.positive to one of the labels, exactly as the file writes it',
        example: { positive: 'yes', labels: ['0', '1'] },
    }),
    LABELS_DISJOINT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `no predicted label is ever a true one: the truth has ${shown(d.truth)}, the prediction ${shown(d.prediction)}`,
        fix: () => 'write both columns with the same names for the classes, or every prediction counts as wrong',
        example: { truth: ['0', '1'], prediction: ['neg', 'pos'] },
    }),
    SCORES_NOT_PROBABILITIES: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `"${d.column}" holds ${d.value} in row ${d.row}, which is no probability, so log_loss, brier_score and expected_calibration_error were left out`,
        fix: () => 'write probabilities from 0 to 1 to have them measured; roc_auc and average_precision need none',
        example: { column: 'score', value: -1.5, row: 3 },
    }),
    PREDICTION_ABSENT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is a truth column ("${d.truth}") and no prediction or score to hold against it (columns: ${shown(d.columns)})`,
        fix: () => 'name the column: columns: { prediction: "…" } or columns: { score: "…" }',
        example: { truth: 'label', columns: ['id', 'label', 'out'] },
    }),
    LABELS_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `"${d.truth}" against "${d.prediction}" are neither labels (few distinct texts in both) nor numbers (in both)`,
        fix: () => 'check that these are the right columns: columns: { truth: "…", prediction: "…" }',
        example: { truth: 'answer', prediction: 'output' },
    }),
    NOTHING_TO_MEASURE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.columns.length === 0
            ? 'the examples have no column that can be measured'
            : `none of the columns is known to be a truth, a prediction or a latency (columns: ${shown(d.columns)})`,
        fix: () => 'name them: columns: { truth: "…", prediction: "…" }, or ask for metrics: ["mean(COLUMN)"]',
        example: { columns: ['id', 'text'] },
    }),
    METRIC_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no metric "${d.metric}" that can be computed from examples${meant(d.nearest)}`,
        fix: () => 'use one of the names of the list of metrics in the documentation',
        example: { metric: 'acuracy', nearest: 'accuracy' },
    }),
    METRIC_MALFORMED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `"${d.metric}": ${d.wrong}`,
        fix: (d) => `write it as ${d.right}`,
        example: {
            metric: 'deadline_miss_rate(latency_ms)',
            wrong: 'it has no limit',
            right: 'deadline_miss_rate(COLUMN,LIMIT)',
        },
    }),
    METRIC_UNFIT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `"${d.metric}" needs ${d.needs}, and these examples have ${d.found}`,
        fix: () => 'leave the metric out for this suite, or name the columns it needs under columns:',
        example: { metric: 'r2', needs: 'numbers in truth and prediction', found: 'labels' },
    }),
    METRIC_UNWEIGHTED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `"${d.metric}" has no weighted form, and the examples have weights ("${d.weight}")`,
        fix: (d) => d.metric.startsWith('latency_mean')
            ? 'use latency_weighted_mean, or leave columns.weight out'
            : 'leave the metric out for this suite, or leave columns.weight out',
        example: { metric: 'max_error', weight: 'count' },
    }),
    COLUMN_ABSENT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.column === null
            ? `${d.needed} needs a column of numbers, and none was named (such columns: ${shown(d.columns) || 'none'})`
            : `${d.needed} needs "${d.column}" as a column of numbers, and there is none (such columns: ${shown(d.columns) || 'none'})${meant(d.nearest)}`,
        fix: () => 'name one of them, as in "latency_p95(latency_ms)"',
        example: {
            needed: '"latency_p95"',
            column: null,
            columns: ['took_ms', 'score'],
            nearest: null,
        },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/reading.js
/** What can be wrong with a file that is read. */

const readingFaults = {
    FILE_MISSING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'there is no such file',
        fix: () => 'check the path, and that the step that writes the file ran before this one',
        example: {},
    }),
    GLOB_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `no file matches "${d.glob}" (looked in ${d.folder})`,
        fix: () => 'check the pattern, and that the evaluation ran and wrote its files here',
        example: { glob: 'results/*.csv', folder: '.' },
    }),
    FILE_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the file is empty',
        fix: () => 'the evaluation wrote nothing: look at the log of the step that makes this file',
        example: {},
    }),
    FILE_IS_FOLDER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this is a folder, not a file',
        fix: (d) => `name the files in it, for example "${d.path}/**"`,
        example: { path: 'results' },
    }),
    FILE_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file can't be read (${d.reason})`,
        fix: () => 'check its permissions and that it is a plain file',
        example: { reason: 'EACCES' },
    }),
    FILE_LFS_POINTER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is a pointer of ${d.keeper} and not the file itself`,
        fix: () => 'fetch the content first: actions/checkout with `lfs: true` (or `git lfs pull`, `git annex get`)',
        example: { keeper: 'Git LFS' },
    }),
    FILE_TOO_LARGE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file has ${d.bytes} bytes, and one JSON document is read only up to ${d.limit}`,
        fix: () => 'write the examples as JSON Lines or CSV: these are read piece by piece and have no such limit',
        example: { bytes: 600_000_000, limit: 268_435_456 },
    }),
    ENCODING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file is not text in UTF-8: ${d.found} at byte ${d.offset}`,
        fix: () => 'save it as UTF-8; spreadsheets call this "CSV UTF-8"',
        example: { found: 'a byte order mark of UTF-16', offset: 0 },
    }),
    FORMAT_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is no format that is known here: ${d.found}. Known are: ${d.supported.join(', ')}`,
        fix: () => 'write one of these formats, name the columns (`columns: { truth: …, prediction: … }`), or leave the file out of `artifacts`',
        example: {
            found: 'a table with the columns a, b',
            supported: ['predictions', 'metrics-json'],
        },
    }),
    FORMAT_NAME: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no format "${d.name}"${d.nearest === null ? '' : `; did you mean "${d.nearest}"?`}`,
        fix: (d) => `use one of: ${d.supported.join(', ')}; or leave \`format\` out, then it is found by itself`,
        example: {
            name: 'prediction',
            nearest: 'predictions',
            supported: ['predictions', 'metrics-json'],
        },
    }),
    FORMAT_MISMATCH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `\`format: ${d.format}\` was asked for, but ${d.because}`,
        fix: () => 'correct `format`, or leave it out, then it is found by itself',
        example: { format: 'lm-eval', because: 'this is a table with the columns id, label' },
    }),
    JSON_SYNTAX: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is not valid JSON: ${d.found}`,
        fix: () => 'write the file with a JSON library, and look whether the step that writes it was cut short',
        example: { found: 'unexpected end of the text' },
    }),
    JSON_DUPLICATE_KEY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the key ${JSON.stringify(d.key)} stands twice in the same object`,
        fix: () => "keep one of them: which of the two values counts is anybody's guess",
        example: { key: 'accuracy' },
    }),
    JSON_DEPTH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the JSON is nested deeper than ${d.limit} levels`,
        fix: () => 'no evaluation file is nested like this: look at what wrote it',
        example: { limit: 256 },
    }),
    JSONL_LINE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this line is no JSON object: ${d.found}`,
        fix: () => 'JSON Lines hold one whole object a line; write the file again',
        example: { found: 'a merge conflict marker' },
    }),
    LINE_TOO_LONG: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this line is longer than ${d.limit} characters`,
        fix: () => 'JSON Lines hold one example a line; break the file into lines, or leave large fields out',
        example: { limit: 16_777_216 },
    }),
    ROW_SHAPE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the key ${JSON.stringify(d.key)} ${d.found}`,
        fix: () => 'give every record the same keys, with one text or number in each',
        example: { key: 'y_true', found: 'is not there, and the records before have it' },
    }),
    CSV_COLUMNS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this row has ${d.found} cells, and the header has ${d.header}${d.why}`,
        fix: () => 'quote cells that hold the delimiter, and look whether the file is whole',
        example: { found: 3, header: 4, why: ' (it is the last row: the file looks cut)' },
    }),
    CSV_QUOTE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `a quote is out of place: ${d.found}`,
        fix: () => 'a quoted cell starts and ends with a quote, and a quote in it is written twice; let a CSV library write the file',
        example: { found: 'the one that opens on this line is never closed' },
    }),
    CSV_HEADER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the header row is no list of names: ${d.found}`,
        fix: () => 'give every column a name of its own in the first row',
        example: { found: 'column 3 has no name' },
    }),
    CSV_LIMIT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the table is out of bounds: ${d.found}`,
        fix: () => 'an opening quote that is never closed is the usual cause; else leave large columns out',
        example: { found: 'one row is longer than 16777216 bytes' },
    }),
    NO_ROWS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is a header (${d.header.join(', ')}) and not one row below it`,
        fix: () => 'the evaluation wrote no examples: look at the log of the step that makes this file',
        example: { header: ['id', 'y_true', 'y_pred'] },
    }),
    COLUMN_MISSING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is no column ${d.wanted}${d.nearest === null ? '' : `; did you mean "${d.nearest}"?`} Found are: ${d.found.join(', ')}`,
        fix: (d) => `name it in the configuration: columns: { ${d.part}: "…" }`,
        example: {
            wanted: 'for the truth (looked for y_true, label)',
            part: 'truth',
            nearest: null,
            found: ['id', 'y_pred'],
        },
    }),
    COLUMN_KIND: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the column "${d.column}" can't be the ${d.part}: ${d.found}`,
        fix: (d) => `write it in plain form (0.93, no %, no thousands), or name another column: columns: { ${d.part}: "…" }`,
        example: { column: 'prob', part: 'score', found: 'row 3 holds "93%", which is no number' },
    }),
    ROW_TWICE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${d.name} is given twice`,
        fix: () => 'keep one row a metric, or add a column that tells the rows apart (a model, a slice)',
        example: { name: 'accuracy{lang=fr}' },
    }),
    NO_MEASUREMENTS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is read as ${d.title}, and there is not one value of a metric in it`,
        fix: () => 'look whether the evaluation ran to its end',
        example: { title: 'metrics in JSON' },
    }),
    LOG_LAST_ROW: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `this is a log of training (column "${d.column}", ${d.rows} rows); of each column the last value was taken`,
        fix: () => 'the last row need not be the model that ships: better write the final evaluation to a file of its own',
        example: { column: 'epoch', rows: 12 },
    }),
    RUN_LIMITED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.task} was evaluated on ${d.used} of its ${d.of} examples${d.others === 0 ? '' : `, and so were ${d.others} more tasks on a part of theirs`}`,
        fix: () => 'compare only with runs of the same limit',
        example: { task: 'gsm8k', used: 20, of: 1319, others: 0 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/telling.js
/** What can go wrong when something is written or delivered. A failed delivery changes no verdict. */

const tellingFaults = {
    PASSED_OVER: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `is passed over: ${d.because}`,
        fix: null,
        example: { because: 'a text, not a number' },
    }),
    FILE_UNWRITABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file can't be written (${d.reason})`,
        fix: (d) => d.reason === 'ENOSPC'
            ? 'free space on this disk'
            : 'check that the folder is there and may be written to',
        example: { reason: 'EACCES' },
    }),
    NOT_RECORDED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `this run was not added to the history: ${d.reason}`,
        fix: null,
        example: { reason: 'no history is configured' },
    }),
    SUMMARY_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the job summary could not be written (${d.reason}); the verdict stands`,
        fix: null,
        example: { reason: 'ENOSPC' },
    }),
    COMMENT_NO_TOKEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'no token was given, so no comment was written; the report is in the job summary',
        fix: () => 'leave out the input github-token, or set comment: never',
        example: {},
    }),
    COMMENT_FORBIDDEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'the token may not write comments on pull requests, so the report is in the job summary only',
        fix: () => 'add to the job: permissions: { contents: read, pull-requests: write }',
        example: {},
    }),
    COMMENT_FORBIDDEN_FORK: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'a pull request from a fork runs with a read-only token, so the report is in the job summary and not in a comment',
        fix: null,
        example: {},
    }),
    COMMENT_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the comment could not be written (${d.reason}); the verdict stands`,
        fix: () => 'run the job again to write it; the report is in the job summary',
        example: { reason: 'GitHub answered 502' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/configuration.js
/** What can be wrong with the configuration file. */

const fileFaults = {
    CONFIG_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'this configuration file was named, and there is no such file',
        fix: () => 'check the path, or leave the option out to judge without a configuration',
        example: {},
    }),
    CONFIG_EMPTY: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => d.key === null ? 'the configuration is empty' : `${d.key} is there and holds nothing`,
        fix: (d) => d.key === null ? 'write at least one key, or delete the file' : `fill ${d.key}, or remove it`,
        example: { key: 'rules' },
    }),
    CONFIG_SIZE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the configuration is larger than ${d.most} bytes`,
        fix: () => 'check that this is the right file; globs in match: can take the place of many rules',
        example: { most: 1_048_576 },
    }),
    CONFIG_SYNTAX: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `this is no valid YAML: ${d.problem}`,
        fix: () => 'look at this line and the one before it: indentation (spaces, never tabs), colons, brackets, quotes',
        example: { problem: 'Tabs are not allowed as indentation' },
    }),
    CONFIG_DEPTH: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `this is nested more than ${d.most} levels deep`,
        fix: () => 'the configuration needs four: check the brackets and the indentation',
        example: { most: 16 },
    }),
    CONFIG_DOCUMENTS: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'a second YAML document starts here, and a configuration is one',
        fix: () => 'remove the line with --- and what follows, or join both',
        example: {},
    }),
    CONFIG_ALIAS: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `*${d.alias} is a YAML alias, and aliases are not allowed in the configuration`,
        fix: () => 'write the value out here',
        example: { alias: 'columns' },
    }),
    CONFIG_MERGE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => '<< is a merge key, and YAML 1.2 has none',
        fix: () => 'write the keys out here',
        example: {},
    }),
    CONFIG_TAG: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the YAML tag ${d.tag} is not allowed in the configuration`,
        fix: () => 'remove the tag and write the plain value',
        example: { tag: '!!js/function' },
    }),
    CONFIG_MORE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.more} more faults in this file are not listed`,
        fix: () => 'mend those above first',
        example: { more: 12 },
    }),
};
const keyFaults = {
    CONFIG_KEY_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no key ${JSON.stringify(d.key)} here${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
        fix: (d) => `the keys here are ${d.allowed.join(', ')}`,
        example: { key: 'mim', nearest: 'min', allowed: ['match', 'min'] },
    }),
    CONFIG_KEY_TWICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} stands here again; it is already in line ${d.line}`,
        fix: () => 'remove one of them',
        example: { key: 'min', line: 3 },
    }),
    CONFIG_KEY_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.owner} has no ${d.key}`,
        fix: (d) => `add ${d.key} to it`,
        example: { owner: 'rules[0]', key: 'match' },
    }),
    CONFIG_NOT_YET: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is not part of this version of Holdline`,
        fix: () => 'remove it',
        example: { key: 'waivers' },
    }),
    CONFIG_RULE_EMPTY: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.rule} says which measurements it is about, and nothing about them`,
        fix: () => 'add min, max, target, max-drop, max-rise, direction or severity, or remove the rule',
        example: { rule: 'rules[0]' },
    }),
    CONFIG_RULE_UNUSED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the rule ${JSON.stringify(d.match)} matches no measurement of head, base or history${d.nearest === null ? '' : `; the nearest is ${d.nearest}`}`,
        fix: () => 'correct the glob (holdline inspect FILE lists the ids), or remove the rule',
        example: { match: '*/acuracy', nearest: 'sentiment/accuracy' },
    }),
};
const valueFaults = {
    CONFIG_TYPE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, and must be ${d.allowed}`,
        fix: (d) => `write ${d.write}`,
        example: { key: 'rules[0].min', found: 'the text "0.9x"', allowed: 'a number', write: 'min: 0.9' },
    }),
    CONFIG_CHOICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, which is none of the words allowed here${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
        fix: (d) => `write one of ${d.choices.join(', ')}`,
        example: {
            key: 'rules[0].severity',
            found: 'the text "err"',
            nearest: null,
            choices: ['fail', 'warn'],
        },
    }),
    CONFIG_RANGE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => d.problem,
        fix: (d) => d.write,
        example: { problem: 'rules[0].min is 0.9, above its max of 0.5', write: 'swap them, or correct one' },
    }),
    CONFIG_TWICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${JSON.stringify(d.value)}, which stands in line ${d.line} already`,
        fix: () => 'remove one of them, or give them different names',
        example: { key: 'suites[1].name', value: 'sentiment', line: 2 },
    }),
    CONFIG_PATTERN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is the regular expression ${d.found}, and only globs are allowed`,
        fix: () => 'write a glob: * stands for any characters, ? for one, as in "*/accuracy"',
        example: { key: 'rules[0].match', found: '"/^acc.*$/"' },
    }),
    CONFIG_PATH: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, which leads out of the workspace`,
        fix: () => 'write a path relative to the workspace, such as results/*.csv',
        example: { key: 'suites[0].artifacts[0]', found: '"../results/*.csv"' },
    }),
    CONFIG_ID: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, which is no measurement id`,
        fix: () => 'write one whole id, such as sentiment/accuracy or "sentiment/f1{class=spam}", without *; holdline inspect FILE lists them',
        example: { key: 'required[0]', found: '"accuracy"' },
    }),
    CONFIG_NAME_RESERVED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, a name that JavaScript keeps for itself`,
        fix: () => 'choose another name',
        example: { key: 'suites[0].name', found: '"__proto__"' },
    }),
};
const configurationFaults = { ...fileFaults, ...keyFaults, ...valueFaults };

;// CONCATENATED MODULE: ./build/js/failure/usage.js
/** What can be wrong with a call: flags and inputs. The configuration's faults are in `configuration.ts`. */


/** Names of a list as a sentence has them: `a, b or c`. */
function either(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
function usage_meant(nearest) {
    return nearest === null ? '' : `; did you mean ${nearest}?`;
}
const flagFaults = {
    FLAG_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no flag ${d.flag}${usage_meant(d.nearest)}`,
        fix: (d) => `holdline ${d.command} --help lists them`,
        example: { flag: '--bse', nearest: '--base', command: 'check' },
    }),
    FLAG_VALUE_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.flag} stands without its value`,
        fix: (d) => `write ${d.flag} ${d.value}, or ${d.flag}=${d.value} where the value starts with a dash`,
        example: { flag: '--out', value: 'DIR' },
    }),
    FLAG_TWICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the flag is given twice, as "${d.first}" and "${d.second}", and takes one value`,
        fix: () => 'leave one of them out',
        example: { first: 'text', second: 'json' },
    }),
    FLAG_NEEDED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `holdline ${d.command} needs ${d.flag}`,
        fix: (d) => `add ${d.flag}`,
        example: { command: 'record', flag: '--history DIR' },
    }),
    COMMAND_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no command ${JSON.stringify(d.command)}${usage_meant(d.nearest)}`,
        fix: (d) => `the commands of this version are ${d.commands.join(', ')}; holdline --help tells more`,
        example: {
            command: 'chek',
            nearest: 'check',
            commands: ['check', 'record'],
        },
    }),
    POSITIONAL_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `holdline ${d.command} needs ${d.wanted}`,
        fix: (d) => `name it: holdline ${d.command} FILE`,
        example: { command: 'inspect', wanted: 'a file to look at' },
    }),
    POSITIONAL_UNEXPECTED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => d.most === 0
            ? `holdline ${d.command} takes no files`
            : `holdline ${d.command} takes one file, and this is one more`,
        fix: (d) => (d.most === 0 ? 'leave it out' : `call holdline ${d.command} once for each file`),
        example: { command: 'report', most: 1 },
    }),
};
const optionFaults = {
    OPTION_CHOICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is none of the values that are allowed here${usage_meant(d.nearest)}`,
        fix: (d) => `write ${either(d.choices)}`,
        example: {
            found: 'regresion',
            choices: ['regression', 'never'],
            nearest: null,
        },
    }),
    OPTION_BOOLEAN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is neither true nor false`,
        fix: () => 'write true or false',
        example: { found: 'yes' },
    }),
    OPTION_NUMBER: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is no whole number from ${d.least} to ${d.most}`,
        fix: () => 'write a whole number, such as 1',
        example: { found: '1.5', least: 0, most: 9 },
    }),
    OPTION_TIME: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is no ISO 8601 time with its zone`,
        fix: () => 'write a date, or a time with Z or an offset, such as 2026-01-31T12:00:00Z',
        example: { found: '31.01.2026' },
    }),
    HISTORY_NOT_YET: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the history store ${JSON.stringify(d.found)} is not part of this version of Holdline`,
        fix: () => 'write path:DIR with a folder that the workflow keeps, or none',
        example: { found: 'branch' },
    }),
    HISTORY_INPUT: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} names no history`,
        fix: () => 'write path:DIR with a folder, such as path:history, or none',
        example: { found: 'history' },
    }),
    HISTORY_FLAG: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `a folder is wanted here, and ${JSON.stringify(d.found)} is written as the Action's input`,
        fix: () => 'write the folder alone, such as --history history (a folder of that very name as ./NAME), or leave the flag out',
        example: { found: 'path:history' },
    }),
    BASELINE_MIXED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => '"history" stands beside globs, and the base is either the history or files',
        fix: () => 'leave "history" out (noise and level still come from the history), or the globs (a file of that name as ./history)',
        example: {},
    }),
    RECORD_NOWHERE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'the mode is record, and there is no history to record to',
        fix: () => 'set the input history to path:DIR',
        example: {},
    }),
};
const usageFaults = { ...flagFaults, ...optionFaults, ...configurationFaults };

;// CONCATENATED MODULE: ./build/js/failure/catalogue.js







const catalogue = {
    ...usageFaults,
    ...readingFaults,
    ...measuringFaults,
    ...failure_history/* historyFaults */.O,
    ...judgingFaults,
    ...tellingFaults,
};
const entries = catalogue;
/** What a fault of this code does; a code that is not of this catalogue is taken for the gravest. */
function weightOf(code) {
    return Object.hasOwn(catalogue, code) ? catalogue[code].weight : 'usage';
}
/** The fault of this kind in this place. */
function fault(code, where, details) {
    const entry = entries[code];
    return {
        code,
        weight: entry.weight,
        where,
        what: entry.what(details),
        fix: entry.fix === null ? null : entry.fix(details),
    };
}
/** A failure of one fault, ready to throw. */
function catalogue_failure(code, where, details) {
    return new failure/* Failure */.HR([fault(code, where, details)]);
}


/***/ }),

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   em: () => (/* binding */ sentence)
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
/** One line (or a few, where the sentence has a list) for people: `CODE where: what` and how to mend it. */
function faultText(fault) {
    const place = fault.where === null ? '' : ` ${fault.where}`;
    const mend = fault.fix === null ? '' : `\n  fix: ${fault.fix}`;
    return `${fault.code}${place}: ${fault.what}${mend}`;
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ historyFaults)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3597);
/** What can be wrong with a history. */

const NAMED = 5;
/** `line 3 is not JSON; line 9 …`, the first few by name, the rest counted. */
function lineList(lines) {
    const named = lines.slice(0, NAMED).map((fault) => `line ${fault.line}: ${fault.why}`);
    const rest = lines.length - named.length;
    return rest > 0 ? `${named.join('; ')}; and ${rest} more` : named.join('; ');
}
const exampleLines = [{ line: 7, why: 'is cut off in the middle' }];
const RESTORE = 'put the damaged lines back from an earlier version of the file, or delete them by hand if those runs may be forgotten';
const historyFaults = {
    HISTORY_NEWER: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the history is written by a newer version of Holdline ("${d.schema}")`,
        fix: () => 'use that version of Holdline, or another history',
        example: { schema: 'holdline/record@2' },
    }),
    HISTORY_DAMAGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `${d.damaged.length} of ${d.lines} lines of the history can't be read, and at most one in twenty may be damaged (${lineList(d.damaged)})`,
        fix: () => RESTORE,
        example: { lines: 12, damaged: exampleLines },
    }),
    HISTORY_BASE_DAMAGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the newest line of the history ${d.why}, so the base can't be trusted and nothing is compared or written`,
        fix: () => RESTORE,
        example: { why: 'is cut off in the middle' },
    }),
    HISTORY_CONFLICT: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the history already holds a record "${d.id}" with other content, and a record is never overwritten`,
        fix: () => 'give this run an id of its own (--run ID)',
        example: { id: '1234.1' },
    }),
    HISTORY_LINES_DAMAGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'notice',
        what: (d) => `${d.damaged.length} of ${d.lines} lines of the history can't be read and were left out (${lineList(d.damaged)})`,
        fix: () => RESTORE,
        example: { lines: 40, damaged: exampleLines },
    }),
    HISTORY_ID_TWICE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'notice',
        what: (d) => `the record "${d.id}" stands here again with other content; the one in line ${d.first} was taken`,
        fix: () => 'delete the line that is wrong, and give each run an id of its own',
        example: { id: '1234.1', first: 3 },
    }),
};


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * "Did you mean …?": the name with the smallest Damerau–Levenshtein distance (insert, delete, replace one character,
 * swap two neighbours), in its restricted form, where no part is edited twice.
 * Source: F. J. Damerau, Communications of the ACM 7(3), 1964. Example: `mni` → `min` is 1, one swap.
 */
const LONGEST = 64;
/** The nearest of the names, or `null` where none is within a third of the length. The first of equals wins. */
function nearest(found, names) {
    if (found.length > LONGEST)
        return null;
    let best = null;
    let least = Math.ceil(found.length / 3) + 1;
    for (const name of names) {
        const distance = editDistance(found.toLowerCase(), name.toLowerCase());
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}
/** How many single edits lead from one text to the other. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, at(row, j) + 1, at(next, j - 1) + 1));
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 1410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   px: () => (/* binding */ pairedByFile)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1052);
/** Files that speak of the same suite become one: aggregates of one file, examples of another. */



function withName(part) {
    return part.suite.measurements.map((measurement) => ({ suite: part.name, ...measurement }));
}
/** The same measurement from two files is a question that only the user can answer. */
function duplicates(parts) {
    const seen = new Map();
    const faults = [];
    for (const part of parts) {
        for (const measurement of withName(part)) {
            const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementId */ .I)(measurement);
            const first = seen.get(id);
            if (first !== undefined)
                faults.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('MEASUREMENT_TWICE', part.path, { id, first }));
            else
                seen.set(id, part.path);
        }
    }
    return faults;
}
function merged(name, parts) {
    const repeated = duplicates(parts);
    if (repeated.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(repeated.slice(0, 1));
    const [withExamples, second] = parts.filter((part) => part.suite.examples !== null);
    if (withExamples !== undefined && second !== undefined) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('EXAMPLES_TWICE', second.path, { suite: name, first: withExamples.path });
    }
    return {
        name,
        model: parts.find((part) => part.suite.model !== null)?.suite.model ?? null,
        dataset: parts.find((part) => part.suite.dataset !== null)?.suite.dataset ?? null,
        format: [...new Set(parts.map((part) => part.format))].join('+'),
        files: [...new Set(parts.map((part) => part.path))],
        measurements: parts.flatMap(withName),
        examples: withExamples?.suite.examples ?? null,
    };
}
/** One suite a name, in order of names. */
function assemble(parts) {
    const byName = new Map();
    for (const part of parts) {
        const group = byName.get(part.name);
        if (group === undefined)
            byName.set(part.name, [part]);
        else
            group.push(part);
    }
    const names = [...byName.keys()].sort();
    return { suites: names.map((name) => merged(name, byName.get(name) ?? [])) };
}
function renamed(suite, name) {
    return {
        ...suite,
        name,
        measurements: suite.measurements.map((measurement) => ({ ...measurement, suite: name })),
    };
}
/** Puts a name before every suite's. */
function prefixed(evaluation, prefix) {
    if (prefix === null)
        return evaluation;
    return { suites: evaluation.suites.map((suite) => renamed(suite, `${prefix}:${suite.name}`)) };
}
/** One file against one file is a pair, whatever the two are called. */
function pairedByFile(head, base) {
    const [headSuite, ...moreHead] = head.suites;
    const [baseSuite, ...moreBase] = base.suites;
    if (headSuite === undefined || baseSuite === undefined || moreHead.length + moreBase.length > 0)
        return base;
    const single = headSuite.files.length === 1 && baseSuite.files.length === 1;
    return single ? { suites: [renamed(baseSuite, headSuite.name)] } : base;
}


/***/ }),

/***/ 3754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/stats/benjamini-hochberg.js
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

;// CONCATENATED MODULE: ./build/js/judge/family.js

function pOf(hearing) {
    return hearing.compared?.comparison.p ?? null;
}
function correctedTogether(hearings) {
    const adjusted = hearings.map(() => null);
    const sizes = { fail: 0, warn: 0 };
    for (const severity of ['fail', 'warn']) {
        const members = hearings.flatMap((hearing, index) => {
            const p = hearing.severity === severity ? pOf(hearing) : null;
            return p === null ? [] : [{ index, p }];
        });
        sizes[severity] = members.length;
        const together = benjaminiHochberg(members.map((member) => member.p));
        for (const [position, member] of members.entries())
            adjusted[member.index] = together[position] ?? null;
    }
    return { adjusted, family: sizes };
}

;// CONCATENATED MODULE: ./build/js/stats/decaying-mean.js
/**
 * A mean that forgets: the newest value weighs 1, each older one 0.9 of the next.
 *
 *   reference = Σ w x / Σ w,   effective count = (Σ w)² / Σ w²,   w = 0.9^age
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250;
 * the effective count is L. Kish's, Survey Sampling (1965).
 *
 * Example: 1, 2: (0.9 · 1 + 2) / 1.9 = 1.5263158, effective count 3.61 / 1.81 = 1.9944751.
 */
const DECAY = 0.9;
/** The mean of at least one value, oldest first. */
function decayingMean(values) {
    // Taken about the first value, so that a constant series has exactly that value as its mean.
    const origin = values[0] ?? Number.NaN;
    let total = 0;
    let weights = 0;
    let squares = 0;
    for (const value of values) {
        total = total * DECAY + (value - origin);
        weights = weights * DECAY + 1;
        squares = squares * DECAY * DECAY + 1;
    }
    return { reference: origin + total / weights, effectiveCount: (weights * weights) / squares };
}

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/js/stats/noise.js
/**
 * Run-to-run noise from successive differences, which a step or a slow drift hardly touches.
 *
 *   fewer than 8 values:  mean|Δ| / 1.12838
 *   else:                 1.4826 · median|Δ| / √2, or the former where that is 0
 *   both times 1 + 1/n
 *
 * Source: the moving range of D. C. Montgomery, Introduction to Statistical Quality Control (d₂ = 1.12838
 * for pairs); the median of absolute differences as in D. L. Donoho, I. M. Johnstone, Biometrika 81 (1994) 425–455.
 *
 * Example: 0.80, 0.82, 0.79: |Δ| = 0.02, 0.03, so (0.025 / 1.12838) · 4/3 = 0.0295408.
 */

/** Mean range of two values of a standard normal distribution. */
const MEAN_RANGE_OF_TWO = 1.12838;
/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
const ENOUGH_FOR_MEDIAN = 8;
/** The noise of one value, for at least two values, oldest first; 0 only where all are equal. */
function successiveNoise(values) {
    const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
    const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const byMean = meanStep / MEAN_RANGE_OF_TWO;
    const byMedian = (NORMAL_MAD * (0,median/* median */.J)(steps)) / Math.SQRT2;
    const noise = values.length < ENOUGH_FOR_MEDIAN || byMedian === 0 ? byMean : byMedian;
    return noise * (1 + 1 / values.length);
}

;// CONCATENATED MODULE: ./build/js/stats/residuals.js
/**
 * How far each value lay from what the values before it in its segment foretold, and the scale of that.
 *
 *   r_i = (x_i − reference of those before) / √(1 + 1 / their effective count)
 *   scale² = mean r²,   degrees of freedom = count
 *
 * With 12 residuals or more, those with |r| > 5 · 1.4826 · median|r| are left out first.
 *
 * Source: the scaled one-step prediction errors of R. L. Brown, J. Durbin, J. M. Evans, Journal of the Royal
 * Statistical Society B 37 (1975) 149–192, with the weights of a decaying mean.
 *
 * Example: 1, 2 in one segment: r = (2 − 1) / √2 = 0.7071068, the scale is the same, with 1 degree of freedom.
 */


const ENOUGH_TO_TRIM = 12;
const FAR = 5;
const residuals_NORMAL_MAD = 1.4826;
/** The last value's scaled distance from what the ones before it foretold; `null` where none are before it. */
function predictionResidual(values) {
    const last = values.at(-1);
    if (last === undefined || values.length < 2)
        return null;
    const { reference, effectiveCount } = decayingMean(values.slice(0, -1));
    return (last - reference) / Math.sqrt(1 + 1 / effectiveCount);
}
function residuals({ values, starts, excluded }) {
    const without = new Set(excluded);
    return starts.flatMap((start, s) => {
        const segment = values.slice(start, starts[s + 1]);
        return segment.flatMap((_, i) => {
            const residual = predictionResidual(segment.slice(0, i + 1));
            return residual === null || without.has(start + i) ? [] : [residual];
        });
    });
}
/** The scale of the residuals in all segments together; 0 with 0 degrees of freedom where there are none. */
function residualScale(series) {
    const all = residuals(series);
    const bound = FAR * residuals_NORMAL_MAD * (0,median/* median */.J)(all.map(Math.abs));
    // Where most residuals are 0 the bound is too, and would leave out every sign of noise.
    const kept = all.length >= ENOUGH_TO_TRIM && bound > 0 ? all.filter((r) => Math.abs(r) <= bound) : all;
    const degreesOfFreedom = kept.length;
    if (degreesOfFreedom === 0)
        return { scale: 0, degreesOfFreedom };
    const squares = kept.reduce((sum, r) => sum + r * r, 0);
    return { scale: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}

;// CONCATENATED MODULE: ./build/js/stats/log-gamma.js
/**
 * The logarithm of the gamma function, and the error of Stirling's formula, which large arguments need instead:
 * differences of logarithms near 10⁷ would lose ten digits.
 *
 *   ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + 1/(12x) − 1/(360x³) + …
 *   δ(x)    = ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.1.41 (series) and 6.1.15 (recurrence);
 * the use of δ: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: ln Γ(5) = ln 24 = 3.1780538; δ(1) = 1 − ½ ln 2π = 0.0810615.
 */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the series below is exact to double precision. */
const SERIES_FROM = 15;
/** δ(x) by its asymptotic series, for x >= 15. */
function stirlingSeries(x) {
    const s = 1 / (x * x);
    const rest = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
    return (1 / 12 - s * (1 / 360 - s * rest)) / x;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    let product = 1;
    let y = x;
    // Γ(x) = Γ(x + k) / (x (x + 1) … (x + k − 1)) carries small arguments to where the series holds.
    while (y < SERIES_FROM) {
        product *= y;
        y += 1;
    }
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingSeries(y) - Math.log(product);
}
/** δ(x) for x > 0: what Stirling's formula for ln Γ(x + 1) leaves out. */
function stirlingError(x) {
    if (x >= SERIES_FROM)
        return stirlingSeries(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

;// CONCATENATED MODULE: ./build/js/stats/saddle-point.js
/**
 * The binomial density for real counts, without the overflow or the lost digits of factorials.
 *
 *   Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a y^b
 *     = √(n / (2π a b)) · exp(δ(n) − δ(a) − δ(b) − D(a, nx) − D(b, ny)),   n = a + b, y = 1 − x
 *   D(a, m) = a ln(a/m) + m − a
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: a = 1, b = 7, x = y = ½ gives 8/256 = 0.03125.
 */

/** The deviance D(a, m); by its series near a = m, where the closed form cancels. */
function deviance(a, m) {
    if (Math.abs(a - m) >= 0.1 * (a + m))
        return a * Math.log(a / m) + m - a;
    const v = (a - m) / (a + m);
    let sum = (a - m) * v;
    let power = 2 * a * v;
    for (let k = 1; k < 1000; k++) {
        power *= v * v;
        const next = sum + power / (2 * k + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** The density above for a, b >= 0 and x, y in [0, 1]. */
function binomialDensity({ a, b, x, y }) {
    if (x === 0)
        return a === 0 ? 1 : 0;
    if (y === 0)
        return b === 0 ? 1 : 0;
    // ln x is exact enough unless x is near 1, and then 1 − x is what is known exactly.
    if (a === 0)
        return Math.exp(b * (y < 0.5 ? Math.log(y) : Math.log1p(-x)));
    if (b === 0)
        return Math.exp(a * (x < 0.5 ? Math.log(x) : Math.log1p(-y)));
    const n = a + b;
    const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
    const exponent = correction - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}

;// CONCATENATED MODULE: ./build/js/stats/incomplete-beta.js
/**
 * The regularized incomplete beta function.
 *
 *   I_x(a, b) = 1/B(a, b) · ∫₀ˣ t^(a−1) (1−t)^(b−1) dt
 *             = x^a (1−x)^b / B(a, b) / (β₀ + α₁/(β₁ + α₂/(β₂ + …))),   and I_x(a, b) = 1 − I_{1−x}(b, a)
 *   α_n = (a+n−1)(a+b+n−1) n (b−n) x² / (a+2n−1)²
 *   β_n = n + n(b−n)x / (a+2n−1) + (a+n)(a − (a+b)x + 1 + n(2−x)) / (a+2n+1)
 *
 * Source: A. R. DiDonato, A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * TOMS 18 (1992) 360–373, equation 9; evaluated by Lentz's method as modified by Thompson and Barnett.
 *
 * Example: I_0.5(2, 3) = 11/16 = 0.6875.
 */

const TINY = 1e-300;
const PRECISION = 1e-16;
/** The fraction needs in the order of √max(a, b) terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 200_000;
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function continuedFraction({ x, complement, a, b }) {
    // a − (a + b) x, written so that it does not cancel where x is near 0 or near 1.
    const offset = a * complement - b * x;
    let fraction = awayFromZero((a * (offset + 1)) / (a + 1));
    let c = fraction;
    let d = 0;
    for (let n = 1; n < MOST_TERMS; n++) {
        const place = a + 2 * n - 1;
        const numerator = ((a + n - 1) / place) * ((a + b + n - 1) / place) * (n * (b - n) * x * x);
        const rest = ((a + n) * (offset + 1 + n * (1 + complement))) / (place + 2);
        const denominator = n + (n * (b - n) * x) / place + rest;
        d = 1 / awayFromZero(denominator + numerator * d);
        c = awayFromZero(denominator + numerator / c);
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= PRECISION)
            break;
    }
    return fraction;
}
/** x^a (1−x)^b / B(a, b): the factor before the integral's series, and x(1−x) times the beta density. */
function betaFactor({ x, complement, a, b }) {
    return ((a * b) / (a + b)) * binomialDensity({ a, b, x, y: complement });
}
/** I_x(a, b) from x and 1 − x, for a, b > 0; exact to about 1e-13 relative wherever it is below one half. */
function regularizedBetaOf({ x, complement, a, b }) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const factor = betaFactor({ x, complement, a, b });
    if (x <= (a + 1) / (a + b + 2))
        return factor / continuedFraction({ x, complement, a, b });
    return 1 - factor / continuedFraction({ x: complement, complement: x, a: b, b: a });
}
/** I_x(a, b) for x in [0, 1] and a, b > 0. */
function regularizedBeta(x, a, b) {
    return regularizedBetaOf({ x, complement: 1 - x, a, b });
}

// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/js/stats/student.js
/**
 * Student's t distribution with real degrees of freedom.
 *
 *   P(T > t) = ½ I_x(df/2, ½),   x = df / (df + t²),   t >= 0
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27. The quantile is Newton's
 * method on ln P against ln t, where P is concave: from the first step on it closes in from one side.
 *
 * Example: df = 9, t = 2.821438 gives P(T > t) = 0.01.
 */


const MOST_STEPS = 100;
/** Newton's error squares at every step, so the step after one of this size is below double precision. */
const LAST_STEP = 1e-9;
function betaArguments(t, df) {
    const square = t * t;
    // Written so that neither side cancels, and neither becomes NaN where t² overflows.
    return { x: 1 / (1 + square / df), complement: 1 / (1 + df / square), a: df / 2, b: 0.5 };
}
/** P(T > t) for df > 0, exact to about 1e-13 relative in the upper tail. */
function studentTail(t, df) {
    if (t < 0)
        return 1 - studentTail(-t, df);
    return 0.5 * regularizedBetaOf(betaArguments(t, df));
}
/** P(T <= t) for df > 0, exact in the lower tail. */
function studentCdf(t, df) {
    return studentTail(-t, df);
}
/** The t > 0 with P(T > t) = p, for p in (0, ½). */
function upperQuantile(p, df) {
    let t = -(0,normal/* normalQuantile */.Z)(p);
    for (let i = 0; i < MOST_STEPS; i++) {
        const tail = studentTail(t, df);
        // d ln P / d ln t = −t · density / P, and the density is the beta factor over t.
        const slope = betaFactor(betaArguments(t, df)) / tail;
        const step = Math.log(tail / p) / slope;
        t *= Math.exp(step);
        if (Math.abs(step) < LAST_STEP)
            break;
    }
    return t;
}
/** The t with P(T <= t) = p, for p in [0, 1] and df > 0; −∞ at 0, ∞ at 1, NaN outside and where |t| is past 10¹⁵⁰. */
function studentQuantile(p, df) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}

;// CONCATENATED MODULE: ./build/js/stats/segments.js

const FEWEST_VALUES = 4;
const PENALTY = 3;
const WEAK = 0.001;
/** Where the best last segment of every prefix starts; index n of the answer is for the first n values. */
function bestStarts(values, penalty, hard) {
    const cost = [0];
    const starts = [0];
    for (let end = 1; end <= values.length; end++) {
        let best = Number.POSITIVE_INFINITY;
        let bestStart = end - 1;
        let mean = 0;
        let squares = 0;
        for (let start = end - 1; start >= 0; start--) {
            // Welford's recurrence: no difference of large sums, so a constant series costs exactly 0.
            const value = values[start] ?? 0;
            const step = value - mean;
            mean += step / (end - start);
            squares += step * (value - mean);
            const total = (cost[start] ?? 0) + squares + penalty;
            // On a tie the longer segment, for the fewest steps.
            if (total <= best) {
                best = total;
                bestStart = start;
            }
            if (hard.has(start))
                break;
        }
        cost.push(best);
        starts.push(bestStart);
    }
    return starts;
}
function partition(values, noise, hard) {
    const penalty = PENALTY * Math.log(values.length) * noise * noise;
    const best = bestStarts(values, penalty, hard);
    const starts = [];
    for (let end = values.length; end > 0; end = best[end] ?? 0)
        starts.unshift(best[end] ?? 0);
    return starts;
}
function summarise(segment) {
    const mean = segment.reduce((sum, value) => sum + value, 0) / segment.length;
    const squares = segment.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { count: segment.length, mean, squares };
}
/** The two-sided p of the step between two segments, given the variance within all of them. */
function stepP(before, after, within) {
    const step = Math.abs(after.mean - before.mean);
    if (step === 0 || within.df === 0)
        return 1;
    const standardError = Math.sqrt(within.variance * (1 / before.count + 1 / after.count));
    return 2 * studentTail(step / standardError, within.df);
}
/** The position among the starts of the weakest step that may go, or `null` where all are strong or hard. */
function weakest(values, starts, hard) {
    const segments = starts.map((start, i) => summarise(values.slice(start, starts[i + 1])));
    const df = values.length - segments.length;
    const variance = segments.reduce((sum, segment) => sum + segment.squares, 0) / df;
    let position = null;
    let largest = WEAK;
    for (const [i, start] of starts.entries()) {
        const before = segments[i - 1];
        const after = segments[i];
        if (before === undefined || after === undefined || hard.has(start))
            continue;
        const p = stepP(before, after, { variance, df });
        if (p > largest) {
            largest = p;
            position = i;
        }
    }
    return position;
}
/** The indices at which segments start, ascending, the first of them 0; for at least one value, oldest first. */
function segmentStarts(values, { noise, boundaries }) {
    const hard = new Set(boundaries);
    if (values.length < FEWEST_VALUES)
        return [0, ...hard];
    let starts = partition(values, noise, hard);
    for (let goes = weakest(values, starts, hard); goes !== null; goes = weakest(values, starts, hard)) {
        const position = goes;
        starts = starts.filter((_, i) => i !== position);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/js/stats/spikes.js
/**
 * Single values far from their neighbours on both sides: a run that went wrong, not a new level.
 *
 *   x_i is a spike where |x_i − median(x_{i−3} … x_{i+3})| > 5 · noise
 *
 * The window shrinks evenly near the ends and near hard boundaries. So it always has an odd count: the median of an even
 * one lies halfway of a step, and would turn the first value of a new level into a spike. The last two values are
 * never spikes, because nothing yet shows whether the series comes back.
 *
 * Source: the identifier of L. Davies, U. Gather, Journal of the American Statistical Association 88 (1993) 782–792,
 * over a moving window (R. K. Pearson, IEEE Transactions on Control Systems Technology 10 (2002) 55–63).
 *
 * Example: 0.85 0.852 0.848 0.851 0.60 0.849 0.85 0.853, noise 0.003: 0.60 is a spike and becomes 0.85.
 */

const spikes_FEWEST_VALUES = 5;
const HALF_WINDOW = 3;
const spikes_FAR = 5;
const NEVER_AT_END = 2;
function halfWindow(index, count, boundaries) {
    const start = boundaries.findLast((boundary) => boundary <= index) ?? 0;
    const end = boundaries.find((boundary) => boundary > index) ?? count;
    return Math.min(HALF_WINDOW, index - start, end - 1 - index);
}
/** Finds and replaces spikes among values that are oldest first. Fewer than five values have none. */
function withoutSpikes(values, { noise, boundaries }) {
    if (values.length < spikes_FEWEST_VALUES)
        return { values, spikes: [] };
    const spikes = [];
    const replaced = values.map((value, i) => {
        if (i >= values.length - NEVER_AT_END)
            return value;
        const half = halfWindow(i, values.length, boundaries);
        const middle = (0,median/* median */.J)(values.slice(i - half, i + half + 1));
        if (!(Math.abs(value - middle) > spikes_FAR * noise))
            return value;
        spikes.push(i);
        return middle;
    });
    return { values: replaced, spikes };
}

;// CONCATENATED MODULE: ./build/js/stats/level.js
/**
 * Where a series stands now, and how much one more run may differ from that.
 *
 *   level: the decaying mean of the last segment alone
 *   scale: one-step residuals inside all segments
 *
 * That the level is of the last segment and the noise of all of them keeps power right after an accepted change.
 *
 * Source: the pieces are named in noise, spikes, segments, decaying-mean and residuals; noise pooled over segments as
 * in the lookback z score of conbench.
 *
 * Example: .85 .84 .86 .855 .845 .85 .842 .858: one segment, reference 0.8501801, effective count 7.5647473, scale
 * 0.0074730 with 7 degrees of freedom.
 */





const level_FEWEST_VALUES = 2;
/** A last segment below this is a step seen once or twice: it may be noise after all. */
const SETTLED = 3;
/** The level before an unsettled last segment. An accepted step is settled from its first run on. */
function previousLevel(values, starts, hard) {
    const last = starts.at(-1) ?? 0;
    const before = starts.at(-2);
    if (before === undefined || values.length - last >= SETTLED || hard.includes(last))
        return null;
    return decayingMean(values.slice(before, last));
}
/** The level of a series, oldest first; `null` with fewer than two values. */
function historyLevel(values, { boundaries, window }) {
    const offset = Math.max(0, values.length - window);
    const recent = values.slice(offset);
    const latest = recent.at(-1);
    if (latest === undefined || recent.length < level_FEWEST_VALUES)
        return null;
    const inside = new Set(boundaries.map((index) => index - offset));
    const hard = [...inside].filter((index) => index > 0 && index < recent.length).sort((a, b) => a - b);
    const surroundings = { noise: successiveNoise(recent), boundaries: hard };
    const { values: cleaned, spikes } = withoutSpikes(recent, surroundings);
    const starts = segmentStarts(cleaned, surroundings);
    const segmentStart = starts.at(-1) ?? 0;
    const segment = cleaned.slice(segmentStart);
    return {
        ...decayingMean(segment),
        ...residualScale({ values: cleaned, starts, excluded: spikes }),
        count: recent.length,
        starts: starts.map((start) => start + offset),
        segmentStart: segmentStart + offset,
        excluded: spikes.map((index) => index + offset),
        latest,
        latestResidual: predictionResidual(segment),
        previous: previousLevel(cleaned, starts, hard),
    };
}

;// CONCATENATED MODULE: ./build/js/stats/prediction-test.js

/** A reported standard error counts as much as this many runs. */
const PRIOR_DEGREES = 4;
/** The newest base value is low where it lies this many standard deviations below those before it. */
const LOW = -1.6;
const POWER = 0.8;
/** A difference over its standard error; a standard error of 0 makes any difference infinite, and none is 0. */
function ratio(difference, standardError) {
    return difference === 0 ? 0 : difference / standardError;
}
function spreadOf(level, { floor, standardError }) {
    const scale = Math.max(level.scale, floor);
    if (standardError === null)
        return { scale, degreesOfFreedom: level.degreesOfFreedom };
    const degreesOfFreedom = level.degreesOfFreedom + PRIOR_DEGREES;
    const sum = level.degreesOfFreedom * scale ** 2 + PRIOR_DEGREES * standardError ** 2;
    return { scale: Math.sqrt(sum / degreesOfFreedom), degreesOfFreedom };
}
function errorOf(level, scale) {
    return scale * Math.sqrt(1 + 1 / level.effectiveCount);
}
/**
 * Tests a head value against a level; higher is better, so the caller flips the signs of a metric that is better low.
 * `null` where there is neither a residual nor a standard error, and so no noise estimate.
 */
function predictionTest(level, head, options) {
    const { scale, degreesOfFreedom } = spreadOf(level, options);
    if (degreesOfFreedom === 0)
        return null;
    const pOf = (difference, error) => studentCdf(ratio(difference, error), degreesOfFreedom);
    const predictionError = errorOf(level, scale);
    const pAgainstLevel = pOf(head - level.reference, predictionError);
    const { previous, latest, latestResidual } = level;
    const pAgainstPrevious = previous === null ? null : pOf(head - previous.reference, errorOf(previous, scale));
    const low = latestResidual !== null && ratio(latestResidual, scale) < LOW;
    const pAgainstLatest = low ? pOf(head - latest, scale * Math.SQRT2) : null;
    return {
        t: ratio(head - level.reference, predictionError),
        p: Math.max(pAgainstLevel, pAgainstPrevious ?? 0, pAgainstLatest ?? 0),
        pAgainstLevel,
        pAgainstPrevious,
        pAgainstLatest,
        degreesOfFreedom,
        predictionError,
        minimumDetectableChange: (alpha) => (studentQuantile(1 - alpha, degreesOfFreedom) + studentQuantile(POWER, degreesOfFreedom)) *
            predictionError,
    };
}

;// CONCATENATED MODULE: ./build/js/judge/orientation.js
/** The value on a scale of which higher is better. */
function oriented(orientation, value) {
    if (orientation.direction === 'higher')
        return value;
    if (orientation.direction === 'lower')
        return -value;
    return -Math.abs(value - orientation.target);
}
/** How much worse head is than base, in units of the value; negative where it is better. */
function loss(orientation, base, head) {
    return oriented(orientation, base) - oriented(orientation, head);
}
/** Which way is better by the terms, else by the measurement; `null` where neither says. */
function orientationOf(measurement, terms) {
    const direction = terms.direction ?? (terms.target === null ? measurement.direction : 'target');
    if (direction === null)
        return null;
    if (direction !== 'target')
        return { direction, target: 0 };
    return terms.target === null ? null : { direction, target: terms.target };
}

;// CONCATENATED MODULE: ./build/js/judge/history.js




/** From here on the history alone decides. */
const RECORDS_FOR_NOISE = 5;
/** From here on it is asked where nothing else knows the noise. */
const FEWEST_RECORDS = 3;
const TWO_SIDED = 0.975;
const BOUNDED = ['fraction', 'percent', 'index'];
/** A constant history is no proof of no noise: a run's standard deviation is never taken below a third of the margin. */
const FLOOR = 1 / 3;
function rulerOf(given) {
    const { orientation, unit, series, head } = given;
    const bounded = unit !== null && BOUNDED.includes(unit);
    const positive = head.value > 0 && series.every((value) => value > 0);
    if (orientation.direction === 'lower' && !bounded && positive) {
        return {
            measure: (value) => -Math.log(value),
            valueAt: (mark) => Math.exp(-mark),
            lossAt: (loss, level) => Math.log1p(loss / level),
        };
    }
    return {
        measure: (value) => oriented(orientation, value),
        valueAt: (mark) => (orientation.direction === 'lower' ? -mark : mark),
        lossAt: (loss) => loss,
    };
}
/** Two-sided 95 % of head − level, in units of the value. A target has no such interval: its sides are folded together. */
function intervalOf(given, ruler, found) {
    if (given.orientation.direction === 'target')
        return null;
    const { level, test } = found;
    const half = studentQuantile(TWO_SIDED, test.degreesOfFreedom) * test.predictionError;
    const mark = ruler.measure(given.head.value);
    const base = ruler.valueAt(level.reference);
    const ends = [mark - half, mark + half].map((end) => ruler.valueAt(end) - base);
    return ends.every(Number.isFinite) ? [Math.min(...ends), Math.max(...ends)] : null;
}
/** P that head is no better: the same test, read from the other side. */
function pBetter({ pAgainstLevel, pAgainstPrevious }) {
    return Math.max(1 - pAgainstLevel, pAgainstPrevious === null ? 0 : 1 - pAgainstPrevious);
}
/** The comparison with the history, or `null` where it is too short to show any noise. */
function compareHistory(given) {
    const ruler = rulerOf(given);
    const level = historyLevel(given.series.map(ruler.measure), {
        boundaries: [],
        window: Number.POSITIVE_INFINITY,
    });
    if (level === null)
        return null;
    const base = ruler.valueAt(level.reference);
    const floor = Math.abs(ruler.lossAt(given.scale.margin, Math.abs(base))) * FLOOR;
    const head = ruler.measure(given.head.value);
    // The head's standard error stands for a run's noise; on a scale of logarithms it is relative.
    const { standardError } = given.head;
    const error = standardError === null ? null : Math.abs(ruler.lossAt(standardError, Math.abs(base)));
    const test = predictionTest(level, head, { floor, standardError: error });
    // Values near the largest numbers there are: their squares overflow, and no noise can be told.
    if (test === null || !Number.isFinite(test.predictionError))
        return null;
    const smallest = test.minimumDetectableChange(given.alpha);
    return {
        evidence: 'history',
        method: 'prediction-t',
        loss: given.orientation.direction === 'target' ? level.reference - head : signedLoss(given, base),
        p: test.p,
        pBetter: pBetter(test),
        interval: intervalOf(given, ruler, { level, test }),
        // Logarithms that spread over hundreds lead back to infinity; the largest number is beyond any limit too.
        minimumDetectableChange: Math.min(Number.MAX_VALUE, Math.abs(ruler.valueAt(level.reference - smallest) - base)),
        lost: null,
        won: null,
        level: given.orientation.direction === 'target' ? null : base,
        baseAlreadyLow: test.pAgainstLatest,
    };
}
function signedLoss(given, level) {
    return given.orientation.direction === 'higher' ? level - given.head.value : given.head.value - level;
}

;// CONCATENATED MODULE: ./build/js/stats/binomial.js
/**
 * The binomial distribution.
 *
 *   P(X = k)  = n! / (k! (n−k)!) · p^k (1−p)^(n−k)
 *   P(X >= k) = I_p(k, n − k + 1)
 *
 * Source: C. Loader (2000) for the density, Abramowitz & Stegun 26.5.24 for the tail.
 *
 * Example: n = 8, p = ½: P(X = 7) = 0.03125, P(X >= 7) = 9/256 = 0.03515625.
 */


/** P(X = k) for X ~ Bin(n, p). */
function binomial_binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    return binomialDensity({ a: k, b: n - k, x: p, y: 1 - p });
}
/** P(X >= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomial_binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return regularizedBeta(p, k, n - k + 1);
}

;// CONCATENATED MODULE: ./build/js/stats/mcnemar.js
/**
 * McNemar's test of paired binary outcomes, on the discordant pairs alone.
 *
 *   exact, two-sided:    min(1, 2 P(X <= min(b, c))),              X ~ Bin(b + c, ½)
 *   mid-p, two-sided:    2 P(X <= min(b, c)) − P(X = min(b, c))
 *   mid-p, one-sided:    P(X > lost) + ½ P(X = lost),              X ~ Bin(lost + won, ½)
 *
 * Source: M. W. Fagerland, S. Lydersen, P. Laake, The McNemar test for binary matched-pairs data: mid-p and
 * asymptotic are better than exact conditional, BMC Medical Research Methodology 13 (2013) 91.
 *
 * Example: b = 1, c = 7: exact 18/256 = 0.0703125, mid-p 10/256 = 0.0390625; lost 7, won 1: one-sided 0.01953125.
 */

/** Two-sided exact p; 1 where nothing is discordant. Exact in the tail for b + c up to 10⁶ and more. */
function mcnemarExact(b, c) {
    return Math.min(1, 2 * binomialTail(Math.max(b, c), b + c, 0.5));
}
/** Two-sided mid-p; 1 where nothing is discordant. */
function mcnemarMidP(b, c) {
    const larger = Math.max(b, c);
    // Half of the observed outcome on each side: with b = c that is all of it, and the p is 1.
    if (b === c)
        return 1;
    return 2 * binomialTail(larger, b + c, 0.5) - binomialPmf(larger, b + c, 0.5);
}
/**
 * One-sided mid-p of a loss: small where many more were lost than won. Where nothing is discordant the formula gives
 * P(X > 0) + ½ P(X = 0) = ½, and ½ is what is returned.
 */
function mcnemarOneSidedMidP(lost, won) {
    const n = lost + won;
    return binomial_binomialTail(lost + 1, n, 0.5) + 0.5 * binomial_binomialPmf(lost, n, 0.5);
}

// EXTERNAL MODULE: ./build/js/stats/wilson.js
var wilson = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/js/stats/newcombe.js
/**
 * Intervals for a difference of two proportions, built from Wilson's interval of each.
 *
 *   independent:  d − √((h − l_h)² + (u_b − b)²)                          to  d + √((u_h − h)² + (b − l_b)²)
 *   paired:       d − √((h − l_h)² − 2φ(h − l_h)(u_b − b) + (u_b − b)²)   to  d + √((u_h − h)² − 2φ(u_h − h)(b − l_b) + (b − l_b)²)
 *
 * where h, b are the proportions of head and base, [l, u] their Wilson intervals, d = h − b, and φ the correlation of
 * the 2×2 table, drawn towards 0 by a continuity correction where it is positive.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10 (independent), and 17 (1998) 2635–2650,
 * method 10 (paired).
 *
 * Example: 14 both right, 5 won, 0 lost, 22 both wrong: 0.1219512, from 0.0114832 to 0.2264927.
 */

const NOTHING_KNOWN = { difference: 0, interval: [-1, 1] };
function correlation({ bothRight, lost, won, bothWrong }) {
    const rows = (bothRight + lost) * (won + bothWrong);
    const columns = (bothRight + won) * (lost + bothWrong);
    if (rows === 0 || columns === 0)
        return 0;
    const n = bothRight + lost + won + bothWrong;
    const determinant = bothRight * bothWrong - lost * won;
    const corrected = determinant > 0 ? Math.max(determinant - n / 2, 0) : determinant;
    return corrected / (Math.sqrt(rows) * Math.sqrt(columns));
}
function combined(base, head, terms) {
    const b = base.successes / base.n;
    const h = head.successes / head.n;
    const [baseLow, baseHigh] = (0,wilson/* wilson */.r)(base.successes, base.n, terms.confidence);
    const [headLow, headHigh] = (0,wilson/* wilson */.r)(head.successes, head.n, terms.confidence);
    // Rounding may take the square a hair below zero where φ is 1.
    const reach = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * terms.phi * x * y + y * y));
    return [h - b - reach(h - headLow, baseHigh - b), h - b + reach(headHigh - h, b - baseLow)];
}
/** head − base on the same examples, with its two-sided interval. With no examples nothing is known: [−1, 1]. */
function newcombePaired(pairs, confidence = 0.95) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    if (n === 0)
        return NOTHING_KNOWN;
    const base = { successes: pairs.bothRight + pairs.lost, n };
    const head = { successes: pairs.bothRight + pairs.won, n };
    const interval = combined(base, head, { phi: correlation(pairs), confidence });
    return { difference: (pairs.won - pairs.lost) / n, interval };
}
/** head − base of two independent samples, with its two-sided interval. With an empty sample nothing is known: [−1, 1]. */
function newcombeIndependent(base, head, confidence = 0.95) {
    if (base.n === 0 || head.n === 0)
        return NOTHING_KNOWN;
    const difference = head.successes / head.n - base.successes / base.n;
    return { difference, interval: combined(base, head, { phi: 0, confidence }) };
}

;// CONCATENATED MODULE: ./build/js/judge/paired.js




/** Fewer differences than this have no usable standard error. */
const FEWEST_DIFFERENCES = 10;
const paired_POWER = 0.8;
const CONFIDENCE = 0.95;
const paired_TWO_SIDED = 1 - (1 - CONFIDENCE) / 2;
function compareBinary(given, pairs) {
    const { difference, interval } = newcombePaired(pairs, CONFIDENCE);
    const higher = given.orientation.direction === 'higher';
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    const worse = mcnemarOneSidedMidP(pairs.lost, pairs.won);
    const better = mcnemarOneSidedMidP(pairs.won, pairs.lost);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(paired_POWER);
    return {
        evidence: 'paired',
        method: 'mcnemar-midp',
        loss: higher ? -difference : difference,
        p: higher ? worse : better,
        pBetter: higher ? better : worse,
        interval,
        minimumDetectableChange: z * Math.sqrt((pairs.lost + pairs.won + 1) / n / n),
        // Counted by what is better, so that `lost` is what got worse also where a 1 is bad.
        lost: higher ? pairs.lost : pairs.won,
        won: higher ? pairs.won : pairs.lost,
        level: null,
        baseAlreadyLow: null,
    };
}
/** P(T > t); a standard error of 0 is exact: every example moved by the same amount. */
function tail(difference, pairs) {
    if (pairs.standardError === 0)
        return difference > 0 ? 0 : 1;
    const t = difference / pairs.standardError;
    return pairs.degreesOfFreedom === null ? (0,normal/* normalCdf */.v)(-t) : studentTail(t, pairs.degreesOfFreedom);
}
function quantile(p, pairs) {
    return pairs.degreesOfFreedom === null ? (0,normal/* normalQuantile */.Z)(p) : studentQuantile(p, pairs.degreesOfFreedom);
}
function compareDifferences(given, pairs) {
    const worse = given.orientation.direction === 'higher' ? -pairs.difference : pairs.difference;
    const half = quantile(paired_TWO_SIDED, pairs) * pairs.standardError;
    const reach = quantile(1 - given.alpha, pairs) + quantile(paired_POWER, pairs);
    return {
        evidence: 'paired',
        method: pairs.method,
        loss: worse,
        p: tail(worse, pairs),
        pBetter: tail(-worse, pairs),
        interval: [pairs.difference - half, pairs.difference + half],
        minimumDetectableChange: pairs.standardError === 0 ? null : reach * pairs.standardError,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}
/** The paired comparison, or `null` where there are no pairs, too few, or none that speak of a target. */
function comparePaired(given) {
    const pairs = given.paired;
    if (pairs === null || given.orientation.direction === 'target')
        return null;
    if (pairs.kind === 'binary')
        return compareBinary(given, pairs);
    const enough = pairs.n >= FEWEST_DIFFERENCES && Number.isFinite(pairs.standardError);
    return enough ? compareDifferences(given, pairs) : null;
}

;// CONCATENATED MODULE: ./build/js/judge/single.js

function compareSingle(given) {
    return {
        evidence: 'single-base',
        method: 'point',
        loss: loss(given.orientation, given.base.value, given.head.value),
        p: null,
        pBetter: null,
        interval: null,
        minimumDetectableChange: null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}

;// CONCATENATED MODULE: ./build/js/stats/z-test.js
/**
 * The one-sided z test of a difference, and the standard error that two proportions share under no difference.
 *
 *   p  = 1 − Φ(d / se)
 *   se = √(p̄ (1 − p̄) (1/n_b + 1/n_h)),   p̄ = (n_b p_b + n_h p_h) / (n_b + n_h)
 *
 * Source: G. W. Snedecor, W. G. Cochran, Statistical Methods (1989), on the difference of two proportions.
 *
 * Example: 425 of 500 at base, 410 of 500 at head: se = 0.0234759, d = 0.03, z = 1.2779270, p = 0.1006376.
 */

/**
 * P of a difference this bad or worse where there is none. With a standard error of 0 the p is 0 for any loss and 1
 * otherwise: the caller decides whether a standard error of 0 is credible.
 */
function twoMeansZ({ difference, standardError }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    return (0,normal/* normalCdf */.v)(-difference / standardError);
}
/** The pooled standard error of pHead − pBase; 0 where every trial of both came out alike. */
function twoProportionStandardError(pBase, nBase, pHead, nHead) {
    const pooled = (pBase * nBase + pHead * nHead) / (nBase + nHead);
    // Rounding may carry a mean of ones a hair above 1.
    return Math.sqrt(Math.max(0, pooled * (1 - pooled)) * (1 / nBase + 1 / nHead));
}

;// CONCATENATED MODULE: ./build/js/judge/unpaired.js
/**
 * Two aggregates with standard errors, and nothing that says which examples are the same: a z test of the difference.
 * Proportions pool their variance. Where the evaluation set is fixed this is careful to a fault: pairing is sharper.
 */




const unpaired_POWER = 0.8;
const unpaired_TWO_SIDED = 0.975;
/** How near a standard error must be to √(p(1−p)/n) to be a proportion's; tools divide by n or by n − 1. */
const NEAR = 0.01;
/** Whether the standard error is the one that a proportion of n examples has. */
function isProportion(side) {
    if (side.n === null || side.n < 2 || side.standardError === null)
        return false;
    const inRange = side.value >= 0 && side.value <= 1;
    if (!inRange)
        return false;
    const { n, standardError } = side;
    const spread = Math.sqrt(side.value * (1 - side.value));
    return [n, n - 1].some((divisor) => {
        const expected = spread / Math.sqrt(divisor);
        return Math.abs(standardError - expected) <= NEAR * expected;
    });
}
function unpaired_spreadOf(base, head) {
    const change = head.value - base.value;
    if (isProportion(base) && isProportion(head) && base.n !== null && head.n !== null) {
        const standardError = twoProportionStandardError(base.value, base.n, head.value, head.n);
        const { interval } = newcombeIndependent({ successes: base.value * base.n, n: base.n }, { successes: head.value * head.n, n: head.n });
        return { standardError, interval };
    }
    if (base.standardError === null || head.standardError === null)
        return null;
    const standardError = Math.hypot(base.standardError, head.standardError);
    const half = (0,normal/* normalQuantile */.Z)(unpaired_TWO_SIDED) * standardError;
    // One example, or a tool that rounds: a standard error of 0 is no claim of certainty.
    return standardError > 0 ? { standardError, interval: [change - half, change + half] } : null;
}
/** The comparison by standard errors, or `null` where a side has none. */
function compareUnpaired(given) {
    if (given.orientation.direction === 'target')
        return null;
    const spread = unpaired_spreadOf(given.base, given.head);
    if (spread === null)
        return null;
    const worse = loss(given.orientation, given.base.value, given.head.value);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(unpaired_POWER);
    return {
        evidence: 'standard-error',
        method: 'z',
        loss: worse,
        p: twoMeansZ({ difference: worse, standardError: spread.standardError }),
        pBetter: twoMeansZ({ difference: -worse, standardError: spread.standardError }),
        interval: spread.interval,
        minimumDetectableChange: spread.standardError > 0 ? z * spread.standardError : null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}

;// CONCATENATED MODULE: ./build/js/judge/compare.js




/** From this many records on, run-to-run noise is known well enough to be held against paired evidence. */
const RECORDS_TO_JOIN = 10;
function joined(paired, history) {
    const worse = Math.max(paired.p ?? 1, history.p ?? 1);
    const better = Math.max(paired.pBetter ?? 1, history.pBetter ?? 1);
    return { ...paired, evidence: 'paired+history', p: worse, pBetter: better };
}
function compare(given) {
    const paired = comparePaired(given);
    if (paired !== null) {
        const history = given.series.length >= RECORDS_TO_JOIN ? compareHistory(given) : null;
        if (history === null)
            return { comparison: paired, pairedP: null };
        return { comparison: joined(paired, history), pairedP: paired.p };
    }
    const long = given.series.length >= RECORDS_FOR_NOISE ? compareHistory(given) : null;
    const short = given.series.length >= FEWEST_RECORDS ? compareHistory(given) : null;
    const comparison = long ?? compareUnpaired(given) ?? short ?? compareSingle(given);
    return { comparison, pairedP: null };
}

;// CONCATENATED MODULE: ./build/js/judge/glob.js

/** Whether the glob matches the measurement. Time is at most length of glob × length of id. */
function matchesId(glob, place) {
    const braced = bracedGlob(glob);
    if (braced === null)
        return matchesText(glob, (0,identity/* measurementId */.I)(place));
    const bare = (0,identity/* measurementId */.I)({ suite: place.suite, metric: place.metric, labels: {} });
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
    return (0,identity/* measurementId */.I)({ suite: name, metric: 'm', labels: {} }).slice(0, -2);
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

;// CONCATENATED MODULE: ./build/js/judge/limits.js



const ONE_SIDED = 0.99;
/** The reasons for which the value breaks its limits; none where it keeps them. */
function brokenLimits(value, terms) {
    const reasons = [];
    const aboveMin = terms.min === null || value >= terms.min;
    if (!aboveMin && terms.min !== null)
        reasons.push({ kind: 'below-min', value, min: terms.min });
    const belowMax = terms.max === null || value <= terms.max;
    if (!belowMax && terms.max !== null)
        reasons.push({ kind: 'above-max', value, max: terms.max });
    return reasons;
}
function hasLimits(terms) {
    return terms.min !== null || terms.max !== null;
}
function noiseBounds(side) {
    if (side.standardError === null)
        return null;
    if (isProportion(side) && side.n !== null) {
        return (0,wilson/* wilson */.r)(side.value * side.n, side.n, 1 - 2 * (1 - ONE_SIDED));
    }
    const half = (0,normal/* normalQuantile */.Z)(ONE_SIDED) * side.standardError;
    return [side.value - half, side.value + half];
}
/** The limits that the value keeps, but that its true value may well break. */
function riskyLimits(side, terms) {
    const bounds = noiseBounds(side);
    if (bounds === null)
        return [];
    const [low, high] = bounds;
    const reasons = [];
    if (terms.min !== null && low < terms.min)
        reasons.push({ kind: 'at-risk', bound: low, limit: terms.min });
    if (terms.max !== null && high > terms.max)
        reasons.push({ kind: 'at-risk', bound: high, limit: terms.max });
    return reasons;
}

;// CONCATENATED MODULE: ./build/js/judge/scale.js
const FRACTION = { margin: 0.005, limit: 0.05, warning: 0.01 };
const RELATIVE = { margin: 0.01, limit: 0.1, warning: 0.02 };
function sizeOf(tolerance, reference) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.fraction * Math.abs(reference);
}
/** The tolerance that speaks of this direction: a drop where higher is better, a rise where lower is; either for a target. */
function toleranceOf(terms, orientation) {
    if (orientation.direction === 'higher')
        return terms.maxDrop;
    if (orientation.direction === 'lower')
        return terms.maxRise;
    return terms.maxDrop ?? terms.maxRise;
}
function defaultScale(unit, reference) {
    if (unit === 'fraction' || unit === 'index')
        return FRACTION;
    const factor = unit === 'percent' ? 100 : Math.abs(reference);
    const sizes = unit === 'percent' ? FRACTION : RELATIVE;
    return { margin: sizes.margin * factor, limit: sizes.limit * factor, warning: sizes.warning * factor };
}
/** The scale of a measurement around its reference value. */
function scaleOf(unit, reference, tolerance) {
    const usual = defaultScale(unit, reference);
    if (tolerance === null)
        return { ...usual, tolerated: false };
    const margin = sizeOf(tolerance, reference);
    return { margin, limit: Math.max(usual.limit, margin), warning: margin, tolerated: true };
}

;// CONCATENATED MODULE: ./build/js/judge/severity.js
const RESOURCE_UNITS = /^(?:ns|us|µs|ms|s|min|h|bytes|[kKMGT]i?B|usd|tokens)$/;
/** Tools often leave the unit out: then the name says what it is. */
const RESOURCE_NAMES = /(?:^|[_/.])(?:latency|duration|runtime|time|cost|tokens?|memory|throughput|qps|rps)(?:[_/.(]|$)/i;
function isResource({ metric, unit }) {
    return RESOURCE_NAMES.test(metric) || (unit !== null && RESOURCE_UNITS.test(unit));
}
function bounded(terms) {
    return [terms.min, terms.max, terms.target, terms.maxDrop, terms.maxRise].some((term) => term !== null);
}
function severityOf(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return isResource(measurement) && !bounded(terms) ? 'warn' : 'fail';
}
/** A slice or class that vanished warns; a whole metric that vanished, or a required one, fails. */
function severityOfMissing(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return Object.keys(measurement.labels).length === 0 ? severityOf(measurement, terms) : 'warn';
}

;// CONCATENATED MODULE: ./build/js/judge/hearing.js







/** The value as a standing, where it is a finite number. */
function standingOf(measurement) {
    if (measurement.value === null || !Number.isFinite(measurement.value))
        return null;
    return { value: measurement.value, n: measurement.n, standardError: measurement.standardError };
}
/** The hearing, or `null` for a measurement of unknown direction that no limit bounds and nothing requires. */
function hear(trial, head, terms) {
    const orientation = orientationOf(head, terms);
    const required = trial.required.some((glob) => matchesId(glob, head));
    if (orientation === null && !hasLimits(terms) && !required)
        return null;
    const id = (0,identity/* measurementId */.I)(head);
    const base = trial.base.get(id) ?? null;
    const series = trial.series.get(id) ?? [];
    const severity = required ? 'fail' : severityOf(head, terms);
    const hearing = { id, head, base, terms, severity, orientation, series };
    const standing = standingOf(head);
    const against = base === null ? null : standingOf(base);
    if (orientation === null || standing === null || against === null || unitsDiffer(head, base)) {
        return { ...hearing, compared: null };
    }
    const scale = scaleOf(head.unit, against.value, toleranceOf(terms, orientation));
    const compared = compare({
        orientation,
        unit: head.unit,
        head: standing,
        base: against,
        paired: trial.paired.get(id) ?? null,
        series,
        scale,
        alpha: trial.decision.alpha,
    });
    return { ...hearing, compared: { ...compared, scale } };
}
/** A fraction against a percentage: the same name, another scale. */
function unitsDiffer(head, base) {
    return base !== null && base.unit !== null && head.unit !== null && base.unit !== head.unit;
}

// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/js/judge/rules.js
/** Which terms apply to a measurement: of the rules that match it, the last that sets a key wins, key by key. */





const NO_TERMS = {
    min: null,
    max: null,
    target: null,
    maxDrop: null,
    maxRise: null,
    direction: null,
    severity: null,
};
function laid(terms, rule) {
    return {
        min: rule.min ?? terms.min,
        max: rule.max ?? terms.max,
        target: rule.target ?? terms.target,
        maxDrop: rule.maxDrop ?? terms.maxDrop,
        maxRise: rule.maxRise ?? terms.maxRise,
        direction: rule.direction ?? terms.direction,
        severity: rule.severity ?? terms.severity,
    };
}
/** The terms of the measurement in this place. */
function termsFor(rules, place) {
    return rules.filter((rule) => matchesId(rule.match, place)).reduce(laid, NO_TERMS);
}
/** Faults of rules that can have no effect on this trial. */
function ruleFaults(trial) {
    const places = [...trial.head, ...trial.base.values()];
    const known = [...places, ...seriesPlaces(trial)];
    return trial.rules.flatMap((rule) => {
        const matched = known.filter((place) => matchesId(rule.match, place));
        if (matched.length === 0 && !trial.partial) {
            const near = (0,nearest/* nearest */.p)(rule.match, known.map(identity/* measurementId */.I));
            return [(0,catalogue/* fault */.DG)('CONFIG_RULE_UNUSED', rule.where, { match: rule.match, nearest: near })];
        }
        const measured = places.filter((place) => matchesId(rule.match, place));
        return [...directionFaults(rule, measured, trial.rules)];
    });
}
function seriesPlaces(trial) {
    return [...trial.series.keys()].map(identity/* placeOf */.$).filter((place) => place !== null);
}
/** A tolerance says "how much worse": it means nothing on measurements of which nobody knows what is worse. */
function directionFaults(rule, matched, rules) {
    const tolerates = rule.maxDrop !== null || rule.maxRise !== null;
    if (!tolerates || matched.length === 0)
        return [];
    const blind = matched.filter((place) => orientationOf(place, termsFor(rules, place)) === null);
    if (blind.length < matched.length)
        return [];
    return [
        (0,catalogue/* fault */.DG)('RULE_NEEDS_DIRECTION', rule.where, {
            match: rule.match,
            ids: blind.slice(0, 5).map(identity/* measurementId */.I),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/js/judge/outcome.js
/** Losses are differences of decimal fractions: 0.90 − 0.88 must not count as more than 0.02. */
const ROUNDING = 1e-12;
function exceeds(size, bound) {
    return size - bound > ROUNDING * Math.max(1, Math.abs(size));
}
function reaches(size, bound) {
    return bound - size <= ROUNDING * Math.max(1, Math.abs(size));
}
function decided(outcome, reason) {
    return { outcome, reasons: [reason] };
}
/** What one comparison without any measure of noise can say. `records` is how many base values there are. */
function decideByPoint(comparison, scale, records) {
    const { loss } = comparison;
    if (scale.tolerated) {
        const tolerance = scale.margin;
        return exceeds(loss, tolerance)
            ? decided('regressed', { kind: 'beyond-tolerance', loss, tolerance })
            : decided('passed', { kind: 'within-tolerance', loss, tolerance });
    }
    const { limit } = scale;
    if (exceeds(loss, limit))
        return decided('regressed', { kind: 'beyond-practical-limit', loss, limit });
    if (exceeds(loss, scale.warning))
        return decided('suspected', { kind: 'possible-loss', loss, limit });
    if (exceeds(-loss, limit))
        return decided('improved', { kind: 'practical-gain', gain: -loss, limit });
    return decided('inconclusive', { kind: 'no-noise-estimate', records, needed: 5 });
}
/** What a comparison with a measure of noise says. */
function decideByTest(tested, scale, decision) {
    const { comparison, p, pAdjusted } = tested;
    const { margin } = scale;
    const large = comparison.loss > 0 && reaches(comparison.loss, margin);
    const sure = pAdjusted <= decision.alpha;
    if (large && sure)
        return decided('regressed', { kind: 'significant-loss', p, pAdjusted, margin });
    if (large && pAdjusted <= decision.alphaWarn) {
        return decided('suspected', { kind: 'warning-level-loss', p, pAdjusted, margin });
    }
    if (comparison.loss > 0 && sure)
        return decided('passed', { kind: 'within-margin', p, margin });
    const better = comparison.pBetter;
    const gained = better !== null && better <= decision.alpha && reaches(-comparison.loss, margin);
    if (gained && comparison.loss < 0)
        return decided('improved', { kind: 'significant-gain', p: better, margin });
    const reach = comparison.minimumDetectableChange;
    if (reach !== null && exceeds(reach, scale.limit)) {
        return decided('inconclusive', {
            kind: 'underpowered',
            minimumDetectableChange: reach,
            limit: scale.limit,
        });
    }
    return decided('passed', { kind: 'no-loss', p });
}

;// CONCATENATED MODULE: ./build/js/judge/verdict.js



function reportedValue(measurement) {
    return {
        value: measurement.value,
        n: measurement.n,
        standardError: measurement.standardError,
        interval: measurement.interval,
    };
}
function limitsOf(terms) {
    return {
        min: terms.min,
        max: terms.max,
        target: terms.target,
        maxDrop: terms.maxDrop === null ? null : asWritten(terms.maxDrop),
        maxRise: terms.maxRise === null ? null : asWritten(terms.maxRise),
    };
}
function asWritten(tolerance) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.text;
}
/** Base as it is shown: where head was held against the level of a history, that level. */
function shownBase(trial, { base, compared }) {
    if (base === null)
        return null;
    const level = compared?.comparison.level ?? null;
    if (!trial.baseIsRecord || level === null)
        return reportedValue(base);
    return { value: level, n: base.n, standardError: null, interval: null };
}
function changeOf(hearing, base, pAdjusted) {
    const head = hearing.head.value;
    if (hearing.compared === null || head === null || base === null)
        return null;
    const { comparison } = hearing.compared;
    const relative = (head - base) / Math.abs(base);
    return {
        absolute: head - base,
        // Of a base of 0, or so near it that the ratio overflows, there is no share.
        relative: Number.isFinite(relative) ? relative : null,
        interval: comparison.interval,
        p: comparison.p,
        pAdjusted,
        method: comparison.method,
        evidence: comparison.evidence,
        lost: comparison.lost,
        won: comparison.won,
    };
}
/** What the comparison says, before limits. */
function decideByComparison(trial, hearing, pAdjusted) {
    if (hearing.compared === null)
        return null;
    const { comparison, pairedP, scale } = hearing.compared;
    const { p } = comparison;
    if (p === null || pAdjusted === null)
        return decideByPoint(comparison, scale, Math.max(hearing.series.length, 1));
    const decided = decideByTest({ comparison, p, pAdjusted }, scale, trial.decision);
    const low = comparison.baseAlreadyLow;
    const told = low === null ? [] : [{ kind: 'base-already-low', p: low }];
    const differs = pairedP !== null && pairedP <= trial.decision.alpha && comparison.loss >= scale.margin;
    if (differs && decided.outcome !== 'regressed') {
        const noise = { kind: 'run-noise', p, records: hearing.series.length };
        return { outcome: 'suspected', reasons: [noise, ...decided.reasons] };
    }
    return { outcome: decided.outcome, reasons: [...decided.reasons, ...told] };
}
/** Why head is not held against base. */
function whyAlone(trial, hearing) {
    if (hearing.orientation === null)
        return { kind: 'direction-unknown' };
    if (hearing.base !== null)
        return { kind: 'base-not-finite', found: hearing.base.invalid ?? 'nothing' };
    return { kind: trial.base.size === 0 ? 'no-base' : 'not-in-base' };
}
/** What there is to say where head can't be held against base. */
function decideAlone(trial, hearing) {
    const { head, base, terms } = hearing;
    if (base !== null && hearing.orientation !== null && unitsDiffer(head, base)) {
        const reason = { kind: 'unit-differs', base: base.unit ?? '', head: head.unit ?? '' };
        return { outcome: 'incomparable', reasons: [reason] };
    }
    const why = whyAlone(trial, hearing);
    if (!hasLimits(terms) || head.value === null)
        return { outcome: 'new', reasons: [why] };
    const standing = { value: head.value, n: head.n, standardError: head.standardError };
    const risks = riskyLimits(standing, terms);
    if (risks.length > 0)
        return { outcome: 'suspected', reasons: [...risks, why] };
    return { outcome: 'passed', reasons: [{ kind: 'within-limits' }, why] };
}
function decide(trial, hearing, pAdjusted) {
    const { head, terms } = hearing;
    if (head.value === null || !Number.isFinite(head.value)) {
        return {
            outcome: 'invalid',
            reasons: [{ kind: 'not-finite', found: head.invalid ?? String(head.value) }],
        };
    }
    const compared = decideByComparison(trial, hearing, pAdjusted);
    const broken = brokenLimits(head.value, terms);
    if (broken.length > 0)
        return { outcome: 'violated', reasons: [...broken, ...(compared?.reasons ?? [])] };
    return compared ?? decideAlone(trial, hearing);
}
function verdictOf(trial, hearing, pAdjusted) {
    const { head, compared } = hearing;
    const { outcome, reasons } = decide(trial, hearing, pAdjusted);
    const base = shownBase(trial, hearing);
    return {
        id: hearing.id,
        suite: head.suite,
        metric: head.metric,
        labels: head.labels,
        direction: hearing.orientation?.direction ?? null,
        unit: head.unit,
        outcome,
        severity: hearing.severity,
        head: reportedValue(head),
        base,
        change: changeOf(hearing, base?.value ?? null, pAdjusted),
        againstAnchor: null,
        limits: limitsOf(hearing.terms),
        minimumDetectableChange: compared?.comparison.minimumDetectableChange ?? null,
        reasons,
        trend: hearing.series,
    };
}

;// CONCATENATED MODULE: ./build/js/judge/missing.js







function missing(trial, base, required) {
    const terms = termsFor(trial.rules, base);
    const id = (0,identity/* measurementId */.I)(base);
    return {
        id,
        suite: base.suite,
        metric: base.metric,
        labels: base.labels,
        direction: orientationOf(base, terms)?.direction ?? null,
        unit: base.unit,
        outcome: 'missing',
        severity: required ? 'fail' : severityOfMissing(base, terms),
        head: null,
        base: trial.base.has(id) ? reportedValue(base) : null,
        change: null,
        againstAnchor: null,
        limits: limitsOf(terms),
        minimumDetectableChange: null,
        reasons: [{ kind: 'absent', required }],
        trend: trial.series.get(id) ?? [],
    };
}
/** A measurement of which nothing but the place is known: one that is required by name. */
function unseen(place) {
    const nothing = { value: null, invalid: null, n: null, standardError: null, interval: null };
    return { ...place, ...nothing, direction: null, unit: null };
}
/** A suite that this run evaluated, or any suite where the run was to evaluate all. */
function expected(trial, suite) {
    return !trial.partial || trial.head.some((measurement) => measurement.suite === suite);
}
function wasJudged(trial, base) {
    const terms = termsFor(trial.rules, base);
    return orientationOf(base, terms) !== null || hasLimits(terms);
}
function missingVerdicts(trial) {
    const present = new Set(trial.head.map(identity/* measurementId */.I));
    const absent = [...trial.base.values()].filter((base) => !present.has((0,identity/* measurementId */.I)(base)));
    const isRequired = (place) => trial.required.some((glob) => matchesId(glob, place));
    const gone = absent.filter((base) => expected(trial, base.suite) && (isRequired(base) || wasJudged(trial, base)));
    const known = [...trial.head, ...gone];
    const unmet = trial.required
        .filter((glob) => !known.some((place) => matchesId(glob, place)))
        .map((glob) => (0,identity/* placeOf */.$)(glob) ?? { suite: glob, metric: '*', labels: {} })
        .filter((place) => expected(trial, place.suite));
    return [
        ...gone.map((base) => missing(trial, base, isRequired(base))),
        ...unmet.map((place) => missing(trial, unseen(place), true)),
    ];
}

;// CONCATENATED MODULE: ./build/js/judge/judge.js






function unjudged(measurement) {
    return {
        id: (0,identity/* measurementId */.I)(measurement),
        value: measurement.value,
        because: 'it is not known which way is better',
    };
}
/** Judges a trial. Same trial, same judgement: there is no clock, no chance and no order of input in it. */
function judge(trial) {
    const hearings = [];
    const passedBy = [];
    for (const measurement of trial.head) {
        const hearing = hear(trial, measurement, termsFor(trial.rules, measurement));
        if (hearing === null)
            passedBy.push(unjudged(measurement));
        else
            hearings.push(hearing);
    }
    const { adjusted, family } = correctedTogether(hearings);
    const verdicts = hearings.map((hearing, index) => verdictOf(trial, hearing, adjusted[index] ?? null));
    const all = [...verdicts, ...missingVerdicts(trial)];
    return { verdicts: all.sort(byId), unjudged: passedBy.sort(byId), family };
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

// EXTERNAL MODULE: ./build/js/gate/assemble.js
var assemble = __webpack_require__(1410);
// EXTERNAL MODULE: ./build/js/gate/load.js
var load = __webpack_require__(8082);
// EXTERNAL MODULE: ./build/js/gate/measure.js + 3 modules
var measure = __webpack_require__(5399);
;// CONCATENATED MODULE: ./build/js/stats/order.js
/**
 * The order that sorts numbers: row numbers, ascending by value.
 *
 *   three stable counting passes over the upper 32 bits of each double, then a finish where those are equal
 *
 * Sorting row numbers with a comparison function takes eight times as long for a million rows.
 *
 * Source: least-significant-digit radix sort, D. E. Knuth, The Art of Computer Programming 3, section 5.2.5; the bits
 * of a double sort like an unsigned number once the sign bit is flipped, and all bits where it is negative.
 *
 * Example: 0.5, −2, 0.1 has the order 1, 2, 0.
 */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS];
const SIGN = 0x80000000;
const SHORT_RUN = 32;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** The upper half of each double, such that a smaller key never belongs to a larger value. */
function upperHalves(values) {
    // Adding 0 turns −0 into 0, its equal.
    const words = new Uint32Array(values.map((value) => value + 0).buffer);
    const keys = new Uint32Array(values.length);
    for (let i = 0; i < keys.length; i++) {
        const word = words[2 * i + (LITTLE_ENDIAN ? 1 : 0)] ?? 0;
        keys[i] = word ^ ((word >> 31) | SIGN);
    }
    return keys;
}
function rowNumbers(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
}
function countingPass(from, to, shift) {
    const places = new Uint32Array(DIGITS + 1);
    for (const key of from.keys) {
        const digit = (key >>> shift) & (DIGITS - 1);
        places[digit + 1] = (places[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit < DIGITS; digit++)
        places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
    for (let i = 0; i < from.keys.length; i++) {
        const key = from.keys[i] ?? 0;
        const digit = (key >>> shift) & (DIGITS - 1);
        const place = places[digit] ?? 0;
        places[digit] = place + 1;
        to.keys[place] = key;
        to.rows[place] = from.rows[i] ?? 0;
    }
}
/** Insertion sort of the rows from start to end by value: for the few whose upper halves are equal. */
function insert(rows, values, [start, end]) {
    for (let i = start + 1; i < end; i++) {
        const row = rows[i] ?? 0;
        const value = values[row] ?? 0;
        let place = i;
        while (place > start && (values[rows[place - 1] ?? 0] ?? 0) > value) {
            rows[place] = rows[place - 1] ?? 0;
            place--;
        }
        rows[place] = row;
    }
}
/** Sorts the rows of every run of equal keys by value. */
function finish({ keys, rows }, values) {
    const count = rows.length;
    for (let start = 0, end = 1; start < count; start = end, end++) {
        while (end < count && keys[end] === keys[start])
            end++;
        if (end - start <= SHORT_RUN)
            insert(rows, values, [start, end]);
        else
            rows.subarray(start, end).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    }
}
/** Row numbers such that the values ascend; equal values keep their order. No NaN: that is the caller's duty. */
function ascendingOrder(values) {
    const count = values.length;
    let from = { keys: upperHalves(values), rows: rowNumbers(count) };
    let to = { keys: new Uint32Array(count), rows: new Uint32Array(count) };
    for (const shift of SHIFTS) {
        countingPass(from, to, shift);
        [from, to] = [to, from];
    }
    finish(from, values);
    return from.rows;
}

;// CONCATENATED MODULE: ./build/js/stats/delong.js
/**
 * The area under the ROC curve with its variance, and the covariance of two areas on the same examples.
 *
 *   AUC = mean of V_i over positives,   V_i = (midrank among all − midrank among positives) / negatives
 *   Var = s²(V over positives) / positives + s²(W over negatives) / negatives,   W_j likewise for negatives
 *
 * The covariance has covariances in the place of s².
 *
 * Source: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44 (1988) 837–845; by midranks: X. Sun, W. Xu,
 * Fast implementation of DeLong's algorithm, IEEE Signal Processing Letters 21 (2014) 1389–1393.
 *
 * Example: five negatives .1 .4 .35 .8 .2 and five positives .9 .6 .7 .3 .95: AUC 0.80, variance 0.024.
 */

function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
/**
 * For each row how many of the other class have a lower score; equals count half. That is the midrank among all less
 * the midrank in the row's own class, and comes from one walk over the rows in the order of their scores.
 */
function beatenByRow(truth, scores) {
    const order = ascendingOrder(scores);
    const beaten = new Float64Array(scores.length);
    let positivesBelow = 0;
    for (let start = 0, end = 0; start < order.length; start = end) {
        const score = scores[order[start] ?? 0];
        let positives = 0;
        for (; end < order.length && scores[order[end] ?? 0] === score; end++) {
            if (truth[order[end] ?? 0] === 1)
                positives++;
        }
        const negatives = end - start - positives;
        const positivesBeaten = positivesBelow + positives / 2;
        const negativesBeaten = start - positivesBelow + negatives / 2;
        for (let i = start; i < end; i++) {
            const row = order[i] ?? 0;
            beaten[row] = truth[row] === 1 ? negativesBeaten : positivesBeaten;
        }
        positivesBelow += positives;
    }
    return beaten;
}
/** For each example the share of the other class that it is rightly ordered against; equals count half. */
function placements(truth, scores) {
    let count = 0;
    for (const label of truth)
        if (label === 1)
            count++;
    const positives = new Float64Array(count);
    const negatives = new Float64Array(scores.length - count);
    if (positives.length === 0 || negatives.length === 0)
        return null;
    const beaten = beatenByRow(truth, scores);
    let placed = 0;
    for (let row = 0; row < scores.length; row++) {
        const share = beaten[row] ?? 0;
        if (truth[row] === 1)
            positives[placed++] = share / negatives.length;
        else
            negatives[row - placed] = 1 - share / positives.length;
    }
    return { auc: mean(positives), positives, negatives };
}
function sampleCovariance(a, b) {
    const meanA = mean(a);
    const meanB = mean(b);
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += ((a[i] ?? 0) - meanA) * ((b[i] ?? 0) - meanB);
    return sum / (a.length - 1);
}
function covarianceOf(a, b) {
    const overPositives = sampleCovariance(a.positives, b.positives) / a.positives.length;
    return overPositives + sampleCovariance(a.negatives, b.negatives) / a.negatives.length;
}
function hasVariance({ positives, negatives }) {
    return positives.length > 1 && negatives.length > 1;
}
/**
 * The area and its variance. `truth` is 1 for a positive, anything else is a negative; a higher score speaks for a
 * positive. `null` where only one class is there. No NaN among the scores: that is the caller's duty.
 */
function aucWithVariance(truth, scores) {
    const placed = placements(truth, scores);
    if (placed === null)
        return null;
    return { auc: placed.auc, variance: hasVariance(placed) ? covarianceOf(placed, placed) : null };
}
/** Both areas on the same examples; `null` where a class has fewer than two, and so no variance. */
function delong({ truth, base, head }) {
    const ofBase = placements(truth, base);
    const ofHead = placements(truth, head);
    if (ofBase === null || ofHead === null || !hasVariance(ofBase))
        return null;
    return {
        baseAuc: ofBase.auc,
        headAuc: ofHead.auc,
        baseVariance: covarianceOf(ofBase, ofBase),
        headVariance: covarianceOf(ofHead, ofHead),
        covariance: covarianceOf(ofBase, ofHead),
    };
}

// EXTERNAL MODULE: ./build/js/metrics/confusion.js
var confusion = __webpack_require__(9504);
// EXTERNAL MODULE: ./build/js/metrics/jackknife.js
var jackknife = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/pairs.js


function pairWeights({ base, head }) {
    if (base.weights.invalid !== null || head.weights.invalid !== null)
        return null;
    const [ofBase, ofHead] = [base.weights.values, head.weights.values];
    if (ofBase === null && ofHead === null)
        return { base: null, head: null, counts: true, n: base.rows };
    const ones = new Float64Array(base.rows).fill(1);
    const [one, other] = [ofBase ?? ones, ofHead ?? ones];
    const counts = base.weights.counts && head.weights.counts && one.every((weight, row) => weight === other[row]);
    return { base: one, head: other, counts, n: counts ? (0,sum/* sum */.cz)(one) : base.rows };
}
/** Pairs that weigh something on either side count once. */
function bothTimes(weights) {
    const head = weights.head ?? new Float64Array(0);
    return (weights.base ?? head).map((weight, pair) => (weight > 0 || (head[pair] ?? 0) > 0 ? 1 : 0));
}
/** Nothing leaves that is not finite, or rests on fewer than two pairs. */
function evidence(found) {
    const ok = found.n >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
    return ok && Number.isFinite(found.standardError) ? { kind: 'differences', ...found } : null;
}
/** The four cells of outcomes that are 1 or 0. */
function cellsOfOutcomes({ base, head }, weights) {
    const cells = [0, 0, 0, 0];
    for (let pair = 0; pair < base.length; pair++) {
        const cell = (base[pair] === 1 ? 2 : 0) + (head[pair] === 1 ? 1 : 0);
        cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
    }
    const [bothWrong = 0, won = 0, lost = 0, bothRight = 0] = cells;
    return { kind: 'binary', bothRight, lost, won, bothWrong };
}
/** The evidence of a change and of the changes without one pair each. */
function jackknifed(difference, without, pairs) {
    const changes = without.head.map((value, pair) => value - (without.base[pair] ?? Number.NaN));
    const standardError = (0,jackknife/* jackknifeError */.D)(changes, pairs.times) ?? Number.NaN;
    const { n } = pairs;
    return evidence({ n, difference, standardError, degreesOfFreedom: n - 1, method: 'jackknife-t' });
}

// EXTERNAL MODULE: ./build/js/metrics/tally.js
var tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/pair-counts.js




function jointCells({ base, head }, weights) {
    const width = head.cells.truth.length;
    const numberOf = (0,confusion/* numbering */.uU)(base.cells.truth.length * width);
    const firsts = [];
    const seconds = [];
    const times = [];
    for (let pair = 0; pair < base.cells.cellOf.length; pair++) {
        const first = base.cells.cellOf[pair] ?? 0;
        const second = head.cells.cellOf[pair] ?? 0;
        const cell = numberOf(first * width + second);
        if (cell === times.length) {
            firsts.push(first);
            seconds.push(second);
            times.push(0);
        }
        times[cell] = (times[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
    }
    return { base: Int32Array.from(firsts), head: Int32Array.from(seconds), times: Float64Array.from(times) };
}
/** What each group of pairs takes from either side: a joint cell one pair, weights that are no counts the pair's own. */
function deletions({ base, head }, weights) {
    if (!weights.counts) {
        return {
            base: { truth: base.truth, prediction: base.prediction, weight: weights.base },
            head: { truth: head.truth, prediction: head.prediction, weight: weights.head },
            times: bothTimes(weights),
        };
    }
    const joint = jointCells({ base, head }, weights.base);
    const of = ({ cells }, groups) => ({
        truth: groups.map((cell) => cells.truth[cell] ?? 0),
        prediction: groups.map((cell) => cells.prediction[cell] ?? 0),
        weight: null,
    });
    return { base: of(base, joint.base), head: of(head, joint.head), times: joint.times };
}
function labelOf(subject, metric, labels) {
    const { task } = subject;
    if (task.kind !== 'binary' && task.kind !== 'multiclass')
        return null;
    const wanted = labels['class'];
    if (wanted !== undefined)
        return task.labels.includes(wanted) ? task.labels.indexOf(wanted) : null;
    return metric.perClass ? task.positive : 0;
}
/** Accuracy gives the four cells, anything else the jackknife. */
function pairCounts(metric, sides, labels) {
    const weights = pairWeights(sides);
    const [base, head] = [(0,tally/* tallyOf */.s)(sides.base), (0,tally/* tallyOf */.s)(sides.head)];
    const [ofBase, ofHead] = [labelOf(sides.base, metric, labels), labelOf(sides.head, metric, labels)];
    if (weights === null || 'invalid' in base || 'invalid' in head || ofBase === null || ofHead === null)
        return null;
    if (metric.binary && weights.counts) {
        const right = ({ cells }) => new Float64Array(cells.cellOf).map((cell) => (cells.truth[cell] === cells.prediction[cell] ? 1 : 0));
        return cellsOfOutcomes({ base: right(base), head: right(head) }, weights.base);
    }
    const valueOfBase = (counts) => metric.value(counts, ofBase);
    const valueOfHead = (counts) => metric.value(counts, ofHead);
    const groups = deletions({ base, head }, weights);
    const without = {
        base: (0,jackknife/* withoutOne */.d)(base.counts, groups.base, valueOfBase),
        head: (0,jackknife/* withoutOne */.d)(head.counts, groups.head, valueOfHead),
    };
    const difference = valueOfHead(head.counts) - valueOfBase(base.counts);
    return jackknifed(difference, without, { times: groups.times, n: weights.n });
}

;// CONCATENATED MODULE: ./build/js/metrics/pair-means.js


function influence(values, weights) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    const total = weights === null ? values.length : (0,sum/* sum */.cz)(weights);
    return values.map((value, row) => ((weights === null ? 1 : (weights[row] ?? 0)) * (value - middle)) / total);
}
function pairMeans({ base, head }, weights) {
    const ofBase = influence(base, weights.base);
    const ofHead = influence(head, weights.head);
    const often = weights.counts ? weights.base : null;
    // A pair of count w carries w equal shares of u.
    const squares = ofHead.map((u, pair) => {
        const change = u - (ofBase[pair] ?? 0);
        const times = often === null ? 1 : (often[pair] ?? 0);
        return times > 0 ? (change * change) / times : 0;
    });
    const { n } = weights;
    return evidence({
        n,
        difference: differenceOfMeans({ base, head }, weights),
        standardError: Math.sqrt((n / (n - 1)) * (0,sum/* sum */.cz)(squares)),
        degreesOfFreedom: n - 1,
        method: 'paired-t',
    });
}
/** With the same weights on both sides the mean of the differences is exact where a difference of means would round. */
function differenceOfMeans({ base, head }, weights) {
    if (weights.counts)
        return (0,sum/* mean */.i2)(head.map((value, pair) => value - (base[pair] ?? 0)), weights.base);
    return (0,sum/* mean */.i2)(head, weights.head) - (0,sum/* mean */.i2)(base, weights.base);
}
const isOutcome = (values) => values.every((value) => value === 0 || value === 1);
/** Outcomes that are all 0 or 1 give the four cells, anything else differences. */
function pairMean(metric, sides, requests) {
    const weights = pairWeights(sides);
    if (weights === null || !metric.paired)
        return null;
    const base = metric.values(sides.base, requests.base.argument);
    const head = metric.values(sides.head, requests.head.argument);
    if ('invalid' in base || 'invalid' in head)
        return null;
    if (weights.counts && isOutcome(base) && isOutcome(head))
        return cellsOfOutcomes({ base, head }, weights.base);
    return pairMeans({ base, head }, weights);
}

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 1 modules
var regression = __webpack_require__(2234);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/requests.js + 1 modules
var requests = __webpack_require__(6513);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var subject = __webpack_require__(8037);
;// CONCATENATED MODULE: ./build/js/metrics/pair.js









function pairSums(metric, sides) {
    const weights = pairWeights(sides);
    const [base, head] = [(0,regression/* numberPairs */.r)(sides.base), (0,regression/* numberPairs */.r)(sides.head)];
    if (weights === null || 'invalid' in base || 'invalid' in head)
        return null;
    const { counts } = weights;
    const [ofBase, ofHead] = [
        { ...base, weights: weights.base, counts },
        { ...head, weights: weights.head, counts },
    ];
    const without = { base: metric.without(ofBase), head: metric.without(ofHead) };
    const each = counts ? weights.base : bothTimes(weights);
    return jackknifed(metric.value(ofHead) - metric.value(ofBase), without, { times: each, n: weights.n });
}
/** DeLong's method knows no weights, and needs the same truth on both sides. */
function pairAreas({ base, head }) {
    if (base.weights.values !== null || head.weights.values !== null)
        return null;
    const [one, other] = [(0,scores/* binaryScores */.jM)(base), (0,scores/* binaryScores */.jM)(head)];
    if ('invalid' in one || 'invalid' in other)
        return null;
    if (one.positives.some((positive, pair) => positive !== other.positives[pair]))
        return null;
    const found = delong({ truth: one.positives, base: one.scores, head: other.scores });
    if (found === null)
        return null;
    const variance = found.baseVariance + found.headVariance - 2 * found.covariance;
    return evidence({
        n: base.rows,
        difference: found.headAuc - found.baseAuc,
        // Equal scores leave a variance of rounding alone, which may fall below 0.
        standardError: Math.sqrt(Math.max(0, variance)),
        degreesOfFreedom: null,
        method: 'delong',
    });
}
/** The paired rows of each side serve every metric of the suite, so they are picked once. */
const ofExamples = (0,remembered/* remembered */.H)((examples) => (0,remembered/* remembered */.H)((rows) => (0,subject/* prepare */.iA)(examples, rows)));
function sameLabels(one, other) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
/** The request that a measurement of this name and these labels came from. */
function requestOf(metric, labels, prepared) {
    const found = (0,requests/* requestsNamed */._u)(metric, prepared).filter((one) => !('code' in one));
    return found.find((one) => sameLabels(one.labels, labels) || one.metric.kind === 'count') ?? null;
}
/**
 * The paired evidence for a measurement over the examples in both tables, or `null` where there is none: no method for
 * the metric, missing cells, fewer than two pairs, another unit or another metric behind the same name.
 */
function pairedEvidence(measurement, { base, head, alignment }) {
    const prepared = {
        base: ofExamples(base)(alignment.baseRows),
        head: ofExamples(head)(alignment.headRows),
    };
    const sides = { base: prepared.base.subject, head: prepared.head.subject };
    const ofBase = requestOf(measurement.metric, measurement.labels, prepared.base);
    const ofHead = requestOf(measurement.metric, measurement.labels, prepared.head);
    if (ofBase === null || ofHead === null || alignment.pairs === 0)
        return null;
    const { metric } = ofHead;
    if (ofBase.metric.id !== metric.id || ofBase.unit !== ofHead.unit)
        return null;
    switch (metric.kind) {
        case 'count':
            return pairCounts(metric, sides, measurement.labels);
        case 'mean':
            return pairMean(metric, sides, { base: ofBase, head: ofHead });
        case 'sums':
            return pairSums(metric, sides);
        default:
            return metric.id === 'roc_auc' ? pairAreas(sides) : null;
    }
}

;// CONCATENATED MODULE: ./build/js/table/text.js
const decoder = new TextDecoder();
/** The text of this row; `''` for a row that is not there. */
function textAt(column, row) {
    return decoder.decode(column.bytes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0));
}
/** Whether the text of row `a` of one column is, byte for byte, that of row `b` of another. */
function sameText(left, a, right, b) {
    const from = left.offsets[a] ?? 0;
    const length = (left.offsets[a + 1] ?? from) - from;
    const other = right.offsets[b] ?? 0;
    if ((right.offsets[b + 1] ?? other) - other !== length)
        return false;
    for (let i = 0; i < length; i++)
        if (left.bytes[from + i] !== right.bytes[other + i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/js/table/align.js

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const NONE = -1;
/** FNV-1a over the bytes of one text (Fowler, Noll, Vo), with a final mix so that low bits are usable. */
function hashAt(column, row) {
    let hash = FNV_OFFSET;
    const end = column.offsets[row + 1] ?? 0;
    for (let i = column.offsets[row] ?? 0; i < end; i++) {
        hash = Math.imul(hash ^ (column.bytes[i] ?? 0), FNV_PRIME);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
}
/** Open addressing with linear steps; slots hold rows of the column. */
class RowsByText {
    slots;
    mask;
    column;
    constructor(column, rows) {
        let size = 16;
        while (size < rows * 2)
            size *= 2;
        this.slots = new Int32Array(size).fill(NONE);
        this.mask = size - 1;
        this.column = column;
    }
    /** The slot of this text: of its row where it is known, else the free one where it would go. */
    slotOf(column, row) {
        let slot = hashAt(column, row) & this.mask;
        for (;;) {
            const known = this.slots[slot] ?? NONE;
            if (known === NONE || sameText(this.column, known, column, row))
                return slot;
            slot = (slot + 1) & this.mask;
        }
    }
    /** Adds a row of the own column; `false` where its text is there already. */
    add(row) {
        const slot = this.slotOf(this.column, row);
        if (this.slots[slot] !== NONE)
            return false;
        this.slots[slot] = row;
        return true;
    }
    /** The row whose text is that of another column's row, or −1. */
    find(column, row) {
        return this.slots[this.slotOf(column, row)] ?? NONE;
    }
}
function duplicateRow(column, rows) {
    const seen = new RowsByText(column, rows);
    for (let row = 0; row < rows; row++)
        if (!seen.add(row))
            return row;
    return NONE;
}
function align_joined(base, head, inStep) {
    const baseCount = base.offsets.length - 1;
    const headCount = head.offsets.length - 1;
    const index = new RowsByText(base, baseCount);
    for (let row = inStep; row < baseCount; row++)
        index.add(row);
    const most = Math.min(baseCount, headCount);
    const baseRows = new Int32Array(most);
    const headRows = new Int32Array(most);
    let pairs = 0;
    for (let row = 0; row < headCount; row++) {
        const partner = row < inStep ? row : index.find(head, row);
        if (partner === NONE)
            continue;
        baseRows[pairs] = partner;
        headRows[pairs++] = row;
    }
    return {
        pairs,
        baseRows: baseRows.subarray(0, pairs),
        headRows: headRows.subarray(0, pairs),
        onlyBase: baseCount - pairs,
        onlyHead: headCount - pairs,
    };
}
/** Pairs two id columns, in the order of head's rows. */
function align(base, head) {
    const baseCount = base.offsets.length - 1;
    const headCount = head.offsets.length - 1;
    const repeatedInBase = duplicateRow(base, baseCount);
    if (repeatedInBase !== NONE)
        return { kind: 'duplicate', side: 'base', row: repeatedInBase };
    const repeatedInHead = duplicateRow(head, headCount);
    if (repeatedInHead !== NONE)
        return { kind: 'duplicate', side: 'head', row: repeatedInHead };
    let inStep = 0;
    const shorter = Math.min(baseCount, headCount);
    while (inStep < shorter && sameText(base, inStep, head, inStep))
        inStep++;
    return { kind: 'aligned', alignment: align_joined(base, head, inStep) };
}

;// CONCATENATED MODULE: ./build/js/gate/pairing.js
/** Finds the same examples in head and base, suite by suite, and boils each measurement's pairs down to its evidence. */





function both(head, base) {
    if (head.examples === null || base === undefined || base.examples === null)
        return null;
    return { suite: head.name, base: base.examples, head: head.examples };
}
/** The alignment, or the notice that says why these examples do not pair. */
function alignmentOf(pair, minPaired) {
    const base = pair.base.table.ids;
    const head = pair.head.table.ids;
    if (base === null || head === null) {
        const side = base === null ? (head === null ? 'base and head have' : 'base has') : 'head has';
        return (0,catalogue/* fault */.DG)('NO_IDS', pair.suite, { side });
    }
    const result = align(base, head);
    if (result.kind === 'duplicate') {
        const id = textAt(result.side === 'base' ? base : head, result.row);
        return (0,catalogue/* fault */.DG)('ID_TWICE', pair.suite, { side: result.side, id, row: result.row + 1 });
    }
    const { pairs } = result.alignment;
    const smaller = Math.min(pair.base.table.rows, pair.head.table.rows);
    const enough = pairs >= minPaired * smaller;
    return enough ? result.alignment : (0,catalogue/* fault */.DG)('TOO_FEW_PAIRS', pair.suite, { pairs, of: smaller, minPaired });
}
function unmatched(pair, alignment) {
    const { onlyBase, onlyHead, pairs } = alignment;
    if (onlyBase + onlyHead === 0)
        return [];
    return [(0,catalogue/* fault */.DG)('UNMATCHED', pair.suite, { onlyBase, onlyHead, pairs })];
}
/** Paired evidence of every measurement of head that has any, and a notice for each suite that could not pair. */
function pairUp(head, base, request) {
    const evidence = new Map();
    const notices = [];
    for (const suite of head.suites) {
        const pair = both(suite, base?.suites.find((other) => other.name === suite.name));
        if (pair === null)
            continue;
        const alignment = alignmentOf(pair, request.minPaired);
        if ('code' in alignment) {
            notices.push(alignment);
            continue;
        }
        notices.push(...unmatched(pair, alignment));
        for (const measurement of request.measurements.filter((one) => one.suite === suite.name)) {
            const found = pairedEvidence(measurement, { base: pair.base, head: pair.head, alignment });
            if (found !== null)
                evidence.set((0,identity/* measurementId */.I)(measurement), found);
        }
    }
    return { evidence, notices };
}

// EXTERNAL MODULE: ./build/js/history/local.js + 6 modules
var local = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/js/history/series.js
/** The newest `window` of the values, still oldest first. */
function newest(values, window) {
    return window >= 1 ? values.slice(-window) : [];
}
/**
 * The finite values of every measurement, oldest first, at most the newest `window` of each; the length is the count
 * of records that hold a value. One pass over the history, for those who need them all.
 */
function seriesById(history, window = Number.POSITIVE_INFINITY) {
    const all = new Map();
    for (const record of history.records) {
        for (const [id, value] of valuesOf(record)) {
            const values = all.get(id);
            if (values === undefined)
                all.set(id, [value]);
            else
                values.push(value);
        }
    }
    return new Map([...all].map(([id, values]) => [id, newest(values, window)]));
}
/** The finite values of one record; of an id that stands there twice, the first. */
function valuesOf(record) {
    const values = new Map();
    for (const { id, value } of record.measurements) {
        if (value !== null && Number.isFinite(value) && !values.has(id))
            values.set(id, value);
    }
    return values;
}
function newestWhere(history, holds) {
    for (let index = history.records.length - 1; index >= 0; index -= 1) {
        const record = history.records[index];
        if (record !== undefined && record.measurements.length > 0 && holds(record))
            return record;
    }
    return null;
}
/**
 * The base: the newest record that holds one of these suites (`null`: any), or `null` where there is none. Suites
 * matter where matrix legs share a history: the newest record may be another leg's, with nothing to compare. A record
 * without measurements (an accepted change) is never the base.
 */
function baseOf(history, wanted) {
    const suites = wanted.suites === null ? null : new Set(wanted.suites);
    return newestWhere(history, (record) => suites === null || record.head.suites.some((suite) => suites.has(suite.name)));
}
/** For each of these suites the newest record that holds it: after partial runs they are not the same one. */
function basesBySuite(history, suites) {
    return new Map(suites.flatMap((suite) => {
        const record = baseOf(history, { suites: [suite] });
        return record === null ? [] : [[suite, record]];
    }));
}

// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/js/gate/recall.js







const MILLISECONDS_A_DAY = 86_400_000;
function recall_remembered(recorded) {
    const place = (0,identity/* placeOf */.$)(recorded.id);
    if (place === null)
        return null;
    const { value, n, standardError } = recorded;
    const invalid = value === null ? 'no finite number in the record' : null;
    return (0,describe/* describeMeasurement */.I)({
        ...place,
        value,
        invalid,
        n,
        standardError,
        interval: null,
        direction: null,
        unit: null,
    });
}
/** The suites that were ever recorded: those that head has lost must be found missing. */
function suitesOf(history) {
    const newest = history.records.at(-1);
    const names = (newest?.measurements ?? []).map((measurement) => (0,identity/* placeOf */.$)(measurement.id)?.suite ?? '');
    return [...new Set(names)].filter((name) => name !== '');
}
function recall_valuesOf(records) {
    const values = new Map();
    for (const [suite, record] of records) {
        for (const recorded of record.measurements) {
            const measurement = recall_remembered(recorded);
            if (measurement?.suite === suite)
                values.set(recorded.id, measurement);
        }
    }
    return values;
}
function sideOf(record, now) {
    const age = (now.getTime() - Date.parse(record.at)) / MILLISECONDS_A_DAY;
    return { ...record.head, source: 'history', ageDays: Number.isFinite(age) ? Math.max(0, age) : null };
}
async function fromFiles(world, request, head) {
    const { evaluation, notices } = await (0,load/* load */.H)(world, request.base, request.config);
    const named = (0,assemble/* pairedByFile */.px)(head, (0,assemble/* prefixed */.gV)(evaluation, request.suite));
    const measured = (0,measure/* measure */.x)(named, request.config);
    const suites = named.suites.map(({ name, model, dataset, format, files }) => ({
        name,
        model,
        dataset,
        format,
        files,
    }));
    return {
        evaluation: named,
        measurements: new Map(measured.measurements.map((one) => [(0,identity/* measurementId */.I)(one), one])),
        series: new Map(),
        side: { sha: null, ref: null, run: null, at: null, suites, source: 'files', ageDays: null },
        notices: [...notices, ...measured.notices],
    };
}
async function fromHistory(world, request, head) {
    if (request.history === null)
        return NOTHING;
    const history = await (0,local/* localHistory */.K)(world, request.history).read();
    const suites = [...new Set([...head.suites.map((suite) => suite.name), ...suitesOf(history)])];
    const bases = basesBySuite(history, suites);
    const newest = [...bases.values()].reduce((latest, record) => (latest === null || record.at > latest.at ? record : latest), null);
    return {
        evaluation: null,
        measurements: recall_valuesOf(bases),
        series: seriesById(history, request.config.history.window),
        side: newest === null ? null : sideOf(newest, world.now()),
        notices: history.notices,
    };
}
const NOTHING = {
    evaluation: null,
    measurements: new Map(),
    series: new Map(),
    side: null,
    notices: [],
};
/** Values and examples come from base files where there are any; noise and level always from the history. */
async function recall(world, request, head) {
    const remembered = await fromHistory(world, request, head);
    if (request.base.length === 0)
        return remembered;
    const files = await fromFiles(world, request, head);
    return { ...files, series: remembered.series, notices: [...files.notices, ...remembered.notices] };
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(6403);
;// CONCATENATED MODULE: ./build/js/gate/gate.js
/**
 * The story of a gate on one page: load, measure, recall, pair, judge, report.
 * What can't be read ends in a report whose result is `error`; a wrong call or configuration ends in a `Failure`.
 */










/** Runs the gate. Throws a `Failure` for faults of usage only. */
async function runGate(world, request) {
    try {
        return await judged(world, request);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.faults.some((one) => one.weight === 'usage'))
            throw error;
        const findings = {
            evaluation: null,
            base: null,
            judgement: null,
            notices: error.faults,
            now: world.now(),
        };
        return { report: (0,report/* reportOf */.E)(request, findings), measured: null };
    }
}
async function judged(world, request) {
    const { config } = request;
    const loaded = await (0,load/* load */.H)(world, request.artifacts, config);
    const evaluation = (0,assemble/* prefixed */.gV)(loaded.evaluation, request.suite);
    const head = (0,measure/* measure */.x)(evaluation, config);
    const base = await recall(world, request, evaluation);
    const paired = pairUp(evaluation, base.evaluation, {
        measurements: head.measurements,
        minPaired: config.pairing.minPaired,
    });
    const trial = {
        head: head.measurements,
        base: base.measurements,
        baseIsRecord: base.side?.source === 'history',
        series: base.series,
        paired: paired.evidence,
        rules: config.rules,
        required: config.required,
        decision: config.decision,
        partial: request.partial,
    };
    refuseIdleRules(trial);
    const judgement = judge(trial);
    const notices = [...loaded.notices, ...head.notices, ...base.notices, ...paired.notices];
    if (judgement.verdicts.length === 0) {
        notices.push((0,catalogue/* fault */.DG)('NOTHING_JUDGED', null, { unjudged: judgement.unjudged.length }));
    }
    const findings = { evaluation, base: base.side, judgement, notices, now: world.now() };
    return {
        report: (0,report/* reportOf */.E)(request, findings),
        measured: { evaluation, measurements: head.measurements },
    };
}
/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial) {
    const faults = ruleFaults(trial);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _read_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1410);




const NO_HINTS = { format: null, columns: null };
/** The paths that a suite's own globs match; none is no fault where files were named otherwise. */
async function pathsOf(world, suite) {
    if (suite.artifacts === null)
        return new Set();
    try {
        return new Set((await world.files.find(suite.artifacts)).map((source) => source.path));
    }
    catch (error) {
        if (error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            return new Set();
        throw error;
    }
}
/** Files named on the command line or as input, matched to configured suites by glob, by name, or as the only one. */
async function assignNamed(world, globs, config) {
    const sources = await world.files.find(globs);
    const byGlob = await Promise.all(config.suites.map(async (suite) => ({ suite, paths: await pathsOf(world, suite) })));
    const only = config.suites.length === 1 ? (config.suites[0] ?? null) : null;
    return sources.map((source) => {
        const matched = byGlob.find(({ paths }) => paths.has(source.path))?.suite;
        const named = config.suites.find((suite) => suite.name === source.stem);
        return { source, suite: matched ?? named ?? only };
    });
}
/** Every file of every configured suite. */
async function assignConfigured(world, config) {
    const found = [];
    const faults = [];
    for (const suite of config.suites) {
        try {
            for (const source of await world.files.find(suite.artifacts ?? []))
                found.push({ source, suite });
        }
        catch (error) {
            if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults);
    return found;
}
async function readAssigned(assigned) {
    const { suite, source } = assigned;
    const hints = suite === null ? NO_HINTS : { format: suite.format, columns: suite.columns };
    const { format, reading } = await (0,_read_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(source, hints);
    return { format, reading };
}
function named(assigned, format, reading) {
    const configured = assigned.suite?.name ?? null;
    const several = reading.suites.length > 1;
    return reading.suites.map((suite) => {
        const own = suite.name ?? assigned.source.stem;
        return {
            name: configured === null || several ? own : configured,
            path: assigned.source.path,
            format,
            suite,
        };
    });
}
/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every unreadable file is
 * reported, not just the first.
 */
async function load(world, globs, config) {
    if (globs.length === 0 && config.suites.every((suite) => suite.artifacts === null))
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NO_ARTIFACTS', null, {});
    const assigned = globs.length > 0 ? await assignNamed(world, globs, config) : await assignConfigured(world, config);
    const suites = [];
    const notices = [];
    const faults = [];
    for (const one of assigned) {
        try {
            const { format, reading } = await readAssigned(one);
            suites.push(...named(one, format, reading));
            notices.push(...reading.notices);
            if (reading.suites.every((suite) => suite.measurements.length === 0 && suite.examples === null)) {
                notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('NOTHING_IN_FILE', one.source.path, { format }));
            }
        }
        catch (error) {
            if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults);
    return { evaluation: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .fT)(suites), notices };
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  b: () => (/* binding */ measureSuite)
});

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/metrics/columns.js
var metrics_columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/list.js + 4 modules
var list = __webpack_require__(2801);
// EXTERNAL MODULE: ./build/js/metrics/requests.js + 1 modules
var requests = __webpack_require__(6513);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
;// CONCATENATED MODULE: ./build/js/metrics/defaults.js
/** What is measured where nothing was asked for. */





const BINARY = [
    'accuracy',
    'balanced_accuracy',
    'precision',
    'recall',
    'specificity',
    'f1',
    'matthews_corrcoef',
];
const AVERAGES = [
    'precision_macro',
    'recall_macro',
    'f1_macro',
    'precision_weighted',
    'recall_weighted',
    'f1_weighted',
];
const REGRESSION = [
    'mean_squared_error',
    'root_mean_squared_error',
    'mean_absolute_error',
    'median_absolute_error',
    'r2',
];
const PROBABILITIES = ['log_loss', 'brier_score', 'expected_calibration_error'];
/** A score that is no probability still ranks, so it keeps its curves; the rest is left out, and it is said. */
function ofScore(subject) {
    const column = (0,scores/* scoreColumn */.TK)(subject);
    if (column === null || column.values === null)
        return { names: [], notice: null };
    const curves = ['roc_auc', 'average_precision'];
    // An empty cell is no score outside the bounds: it makes the values invalid, and says so there.
    const row = column.values.findIndex((value) => value < 0 || value > 1);
    if (row < 0)
        return { names: [...curves, ...PROBABILITIES], notice: null };
    const details = { column: column.name, value: column.values[row] ?? Number.NaN, row: row + 1 };
    return { names: curves, notice: (0,catalogue/* fault */.DG)('SCORES_NOT_PROBABILITIES', null, details) };
}
function ofTask(subject) {
    const { task, examples } = subject;
    if (task.kind === 'scored')
        return { names: [], notice: null };
    if (task.kind === 'regression')
        return { names: REGRESSION, notice: null };
    if (task.kind === 'binary') {
        const { names, notice } = ofScore(subject);
        return { names: [...(task.prediction === null ? [] : BINARY), ...names], notice };
    }
    const counted = task.prediction === null ? [] : ['accuracy', 'balanced_accuracy', ...AVERAGES];
    const classes = Object.keys(examples.roles.classScores).length > 0;
    return { names: [...counted, ...(classes ? ['log_loss', 'roc_auc_ovr'] : [])], notice: null };
}
/** One latency column goes without its name in the metric's; any further one is named. */
function ofLatency({ examples }) {
    const own = (0,metrics_columns/* latencyColumn */.JP)(examples);
    const columns = (0,metrics_columns/* freeNumbers */.Zv)(examples).filter((name) => (0,metrics_columns/* isLatency */.Hh)(name));
    const metrics = examples.roles.weight === null
        ? ['latency_mean', 'latency_p50', 'latency_p95']
        : ['latency_weighted_mean'];
    return columns.flatMap((column) => metrics.flatMap((name) => {
        const metric = (0,list/* metricNamed */.SB)(name);
        return metric === null
            ? []
            : [(0,requests/* requestOfColumn */.nD)({ metric, column: column === own ? null : column, limit: null }, column)];
    }));
}
/** The default set: the task's, the columns the reader scored, and latencies. */
function defaultRequests(prepared) {
    const { subject } = prepared;
    const { names, notice } = ofTask(subject);
    const scored = (0,requests/* scoredRequests */.NO)(subject.examples);
    const taken = new Set(scored.map(({ name }) => name));
    const computed = names
        .filter((name) => !taken.has(name))
        .flatMap((name) => (0,requests/* requestsNamed */._u)(name, prepared))
        .filter((request) => !('code' in request));
    return { requests: [...computed, ...scored, ...ofLatency(subject)], notice };
}

// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
// EXTERNAL MODULE: ./build/js/stats/wilson.js
var wilson = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/js/metrics/jackknife.js
var jackknife = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/estimate.js
/**
 * One value with its standard error and two-sided 95 % interval.
 *
 * Errors: of a share √(p(1 − p)/n); of a mean s/√n, s with n − 1; of weights that are no counts, the linearised error
 * of a ratio, se² = n/(n − 1) · Σ w²(v − m)² / (Σw)² (W. Cochran, Sampling Techniques, 3rd ed., §6); of other functions
 * of the confusion matrix or of sums, the jackknife; of the area under the ROC curve, DeLong's. Else there is none.
 * Intervals: Wilson's for shares of whole examples, else value ± 1.96 standard errors.
 *
 * Example: values 1 2 3 6, mean 3, s² = 14/3, se = √(14/12) = 1.0801, interval 3 ± 2.117.
 */




const Z = (0,normal/* normalQuantile */.Z)(0.975);
/** With the normal interval around it. */
function withNormalInterval({ value, standardError }) {
    if (standardError === null)
        return { value, standardError, interval: null };
    const reach = Z * standardError;
    return { value, standardError, interval: [value - reach, value + reach] };
}
function ofShare(successes, trials) {
    const value = trials === 0 ? 0 : successes / trials;
    const standardError = trials === 0 ? null : Math.sqrt((value * (1 - value)) / trials);
    return { value, standardError, interval: trials === 0 ? null : (0,wilson/* wilson */.r)(successes, trials) };
}
/** Standard error of Σwv/Σw. `null` for fewer than two examples. */
function errorOfMean(values, weights) {
    const { n } = weights;
    const enough = n >= 2;
    if (!enough)
        return null;
    const middle = (0,sum/* mean */.i2)(values, weights.values);
    const squares = values.map((value) => (value - middle) ** 2);
    if (weights.counts)
        return Math.sqrt((0,sum/* weightedSum */.rO)(squares, weights.values) / (n - 1) / n);
    const each = weights.values ?? new Float64Array(0);
    const spread = (0,sum/* weightedSum */.rO)(squares, each.map((weight) => weight * weight));
    return Math.sqrt((n / (n - 1)) * spread) / (0,sum/* sum */.cz)(each);
}
function estimateMean(metric, values, weights) {
    if (metric.share && weights.counts)
        return ofShare((0,sum/* weightedSum */.rO)(values, weights.values), weights.n);
    const value = (0,sum/* mean */.i2)(values, weights.values);
    return withNormalInterval({ value, standardError: errorOfMean(values, weights) });
}
function estimateSums(metric, pairs) {
    const times = pairs.weights === null || pairs.counts ? pairs.weights : presence(pairs.weights);
    return withNormalInterval({
        value: metric.value(pairs),
        standardError: (0,jackknife/* jackknifeError */.D)(metric.without(pairs), times),
    });
}
/** 1 for each row that weighs anything: weights that are no counts make one example of a row. */
function presence(weights) {
    return weights.map((weight) => (weight > 0 ? 1 : 0));
}
function jackknifeOf(tally, value) {
    const { counts, cells, cellWeights, weights } = tally;
    if (weights.counts) {
        const deletions = { truth: cells.truth, prediction: cells.prediction, weight: null };
        return (0,jackknife/* jackknifeError */.D)((0,jackknife/* withoutOne */.d)(counts, deletions, value), cellWeights);
    }
    const each = weights.values ?? new Float64Array(0);
    const deletions = { truth: tally.truth, prediction: tally.prediction, weight: each };
    return (0,jackknife/* jackknifeError */.D)((0,jackknife/* withoutOne */.d)(counts, deletions, value), presence(each));
}
function estimateCount(metric, tally, label) {
    const value = metric.value(tally.counts, label);
    if (metric.share !== null && tally.weights.counts) {
        const [successes, trials] = metric.share(tally.counts, label);
        return { ...ofShare(successes, trials), value };
    }
    return withNormalInterval({
        value,
        standardError: jackknifeOf(tally, (counts) => metric.value(counts, label)),
    });
}

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 1 modules
var regression = __webpack_require__(2234);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var subject = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/measure.js
/** Measures the examples of a suite: every metric that was asked for, or the default set of its task. */








/** The one door by which a number leaves: only a finite one does. */
function measurement(request, labels, n, found) {
    const { name: metric, direction, unit } = request;
    const nothing = { metric, labels, value: null, n, standardError: null, interval: null, direction, unit };
    if ('invalid' in found)
        return { ...nothing, invalid: found.invalid };
    if (!Number.isFinite(found.value))
        return { ...nothing, invalid: `it is not defined here (${whyNot(request)})` };
    return { ...nothing, ...found, invalid: null };
}
function whyNot({ metric }) {
    if (metric.kind === 'sums')
        return metric.why;
    if (metric.id === 'cohen_kappa')
        return 'truth and prediction are one and the same class throughout';
    return 'the numbers are too large, or a class has no examples';
}
/** Why nothing can be measured at all, whatever the metric. */
function hindrance({ rows, weights }) {
    if (rows === 0)
        return { invalid: 'there are no examples' };
    return weights.invalid === null ? null : { invalid: weights.invalid };
}
function occurring(tally, task) {
    const all = task.labels.map((_, label) => label);
    if ('invalid' in tally)
        return all;
    const { truths, predictions } = tally.counts;
    return all.filter((label) => (truths[label] ?? 0) + (predictions[label] ?? 0) > 0);
}
/** Of the positive class, or one measurement for every class that occurs. */
function measureCount(subject, request, metric) {
    const { task } = subject;
    const found = hindrance(subject) ?? (0,tally/* tallyOf */.s)(subject);
    const of = (label) => 'invalid' in found ? found : estimateCount(metric, found, label);
    if ((task.kind !== 'binary' && task.kind !== 'multiclass') || !metric.perClass || task.positive !== null) {
        const label = task.kind === 'binary' ? (task.positive ?? 0) : 0;
        return [measurement(request, {}, subject.weights.n, of(label))];
    }
    return occurring(found, task).map((label) => measurement(request, { class: task.labels[label] ?? '' }, subject.weights.n, of(label)));
}
function estimateOther({ metric, argument }, subject) {
    const hindered = hindrance(subject);
    if (hindered !== null)
        return hindered;
    if (metric.kind === 'mean') {
        const values = metric.values(subject, argument);
        return 'invalid' in values ? values : estimateMean(metric, values, subject.weights);
    }
    if (metric.kind === 'sums') {
        const pairs = (0,regression/* numberPairs */.r)(subject);
        return 'invalid' in pairs ? pairs : estimateSums(metric, pairs);
    }
    if (metric.kind === 'count')
        return { invalid: 'there are no labels in truth and prediction' };
    const found = metric.value(subject, argument);
    return 'invalid' in found ? found : withNormalInterval(found);
}
function measureOne(subject, request) {
    const { metric, labels } = request;
    if (metric.kind === 'count')
        return measureCount(subject, request, metric);
    return [measurement(request, labels, subject.weights.n, estimateOther(request, subject))];
}
function wantedRequests(wanted, prepared) {
    const found = [...new Set(wanted)].flatMap((name) => (0,requests/* requestsNamed */._u)(name, prepared));
    const faults = new Set(found.filter((one) => 'code' in one));
    if (faults.size > 0)
        throw new failure/* Failure */.HR([...faults]);
    return { requests: found.filter((one) => !('code' in one)), notice: null };
}
/** Nothing asked for and nothing found is a fault; so is a truth that nothing can be held against. */
function foundRequests(prepared) {
    if (prepared.fault !== null)
        throw new failure/* Failure */.HR([prepared.fault]);
    const found = defaultRequests(prepared);
    if (found.requests.length > 0)
        return found;
    const columns = [...prepared.subject.examples.table.columns.keys()];
    throw new failure/* Failure */.HR([(0,catalogue/* fault */.DG)('NOTHING_TO_MEASURE', null, { columns })]);
}
/**
 * Measures the metrics that `wanted` names, or the default set for `null`. A metric that is not defined for these
 * examples has `value: null` and says why. Fails with every fault of weight `usage` or `reading` at once.
 */
function measureExamples(examples, wanted) {
    const prepared = (0,subject/* prepare */.iA)(examples, null);
    const { requests, notice } = wanted === null ? foundRequests(prepared) : wantedRequests(wanted, prepared);
    const notices = notice === null ? prepared.notices : [...prepared.notices, notice];
    return { measurements: requests.flatMap((request) => measureOne(prepared.subject, request)), notices };
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/gate/measure.js




/** The metrics that the configuration asks of a suite; its name may carry the prefix of the `suite` input. */
function wantedOf(config, suite) {
    const named = config.suites.find((one) => one.name === suite.name || suite.name.endsWith(`:${one.name}`));
    const only = config.suites.length === 1 ? config.suites[0] : undefined;
    return (named ?? only)?.metrics ?? null;
}
/** A suite's measurements; `wanted` names the metrics to take of its examples, `null` for the usual ones. */
function measureSuite(suite, wanted) {
    const given = suite.measurements.map(describe/* describeMeasurement */.I);
    if (suite.examples === null)
        return { measurements: given, notices: [] };
    const { measurements, notices } = measureExamples(suite.examples, wanted);
    const known = new Set(given.map(identity/* measurementId */.I));
    const computed = measurements
        .map((measurement) => ({ suite: suite.name, ...measurement }))
        // The tool's own aggregate knows more (its standard error, its corpus rules) than a mean of its examples.
        .filter((measurement) => !known.has((0,identity/* measurementId */.I)(measurement)));
    const placed = notices.map((notice) => ({ ...notice, where: suite.files.join(', ') }));
    return { measurements: [...given, ...computed], notices: placed };
}
/** Fails with the faults of all suites at once. */
function measure(evaluation, config) {
    const measured = [];
    const faults = [];
    for (const suite of evaluation.suites) {
        try {
            measured.push(measureSuite(suite, wantedOf(config, suite)));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults.map((one) => ({ ...one, where: one.where ?? suite.files.join(', ') })));
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const keyed = measured.flatMap((part) => part.measurements.map((one) => ({ id: (0,identity/* measurementId */.I)(one), one })));
    keyed.sort((a, b) => (a.id < b.id ? -1 : 1));
    return { measurements: keyed.map(({ one }) => one), notices: measured.flatMap((part) => part.notices) };
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);

function recordOf(what) {
    const at = what.at.toISOString();
    const { sha, ref, event, workflow } = what.head;
    const suites = what.evaluation.suites.map(({ name, model, dataset, format, files }) => ({
        name,
        model,
        dataset,
        format,
        files,
    }));
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
            id: (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)(measurement),
            value: measurement.value,
            n: measurement.n,
            standardError: measurement.standardError,
        })),
        outcomes: null,
    };
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ noticeOf),
  E: () => (/* binding */ reportOf)
});

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

;// CONCATENATED MODULE: ./build/js/gate/report.js

function noticeOf({ code, where, what, fix }) {
    return { code, where, what, fix };
}
function headSide(request, evaluation, at) {
    const suites = (evaluation?.suites ?? []).map(({ name, model, dataset, format, files }) => ({
        name,
        model,
        dataset,
        format,
        files,
    }));
    return { sha: request.head.sha, ref: request.head.ref, run: request.head.run, at, suites };
}
function policyOf(request, family) {
    const { decision, pairing } = request.config;
    return {
        failOn: request.failOn,
        onError: request.onError,
        config: request.configSource?.path ?? null,
        configSha256: request.configSource?.sha256 ?? null,
        alpha: decision.alpha,
        alphaWarn: decision.alphaWarn,
        correction: 'bh',
        family,
        minPaired: pairing.minPaired,
        seed: request.seed,
    };
}
/** What keeps the gate from judging comes first: it is what the reader must mend. */
function byWeight(a, b) {
    return Number(a.weight === 'notice') - Number(b.weight === 'notice');
}
const NO_JUDGEMENT = { verdicts: [], unjudged: [], family: { fail: 0, warn: 0 } };
/** The report; without a judgement its result is `error`, and its notices say why. */
function reportOf(request, findings) {
    const judgement = findings.judgement ?? NO_JUDGEMENT;
    const createdAt = findings.now.toISOString();
    return {
        schema: 'holdline/report@1',
        result: resultOf(judgement.verdicts, request.failOn),
        createdAt,
        tool: { name: 'holdline', version: request.version },
        mode: request.mode,
        head: headSide(request, findings.evaluation, createdAt),
        base: findings.base,
        anchor: null,
        counts: countsOf(judgement.verdicts),
        verdicts: judgement.verdicts,
        unjudged: judgement.unjudged,
        drivers: [],
        flips: [],
        policy: policyOf(request, judgement.family),
        notices: [...findings.notices].sort(byWeight).map(noticeOf),
        deliveries: [],
    };
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ localHistory)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
;// CONCATENATED MODULE: ./build/js/history/shape.js
/**
 * The shape of a JSON value, written once as data. The same table checks what is read, fixes the order of the keys
 * that are written, and leaves out keys it does not know, so that the three can never drift apart.
 */
const ALLOWED = {
    text: 'a text',
    name: 'a text that is not empty',
    time: 'a time like 2026-01-31T12:00:00Z',
    number: 'a finite number',
    size: 'a finite number from 0 up',
};
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const SHOWN = 40;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** 31 February is no time, although `Date` would roll it over into March: the seconds must come back as written. */
function isTime(text) {
    if (!UTC.test(text))
        return false;
    const instant = new Date(text);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 19) === text.slice(0, 19);
}
function fits(value, scalar) {
    switch (scalar) {
        case 'text':
            return typeof value === 'string';
        case 'name':
            return typeof value === 'string' && value !== '';
        case 'time':
            return typeof value === 'string' && isTime(value);
        case 'number':
            return typeof value === 'number' && Number.isFinite(value);
        case 'size':
            return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    }
}
/** What stands there, short enough for one line: lists and objects by their kind only. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (isObject(value))
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
function mismatch(value, path, allowed) {
    return `has ${shown(value)} as ${path === '' ? 'its value' : path}, where ${allowed} must stand`;
}
function firstOf(items, look) {
    for (const [index, item] of items.entries()) {
        const why = look(item, index);
        if (why !== null)
            return why;
    }
    return null;
}
function missingOrWrong(object, fields, path) {
    return firstOf(Object.entries(fields), ([key, shape]) => {
        const place = path === '' ? key : `${path}.${key}`;
        return Object.hasOwn(object, key) ? complaint(object[key], shape, place) : `lacks ${place}`;
    });
}
/** The first thing about the value that does not fit the shape, as the rest of a sentence, or `null`. */
function complaint(value, shape, path) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : complaint(value, shape.shape, path);
        case 'list':
            if (!Array.isArray(value))
                return mismatch(value, path, 'a list');
            return firstOf(value, (item, index) => complaint(item, shape.of, `${path}[${index}]`));
        case 'map':
            if (!isObject(value))
                return mismatch(value, path, 'an object');
            return firstOf(Object.entries(value), ([key, item]) => complaint(item, shape.of, `${path}[${shown(key)}]`));
        case 'fields':
            if (!isObject(value))
                return mismatch(value, path, 'an object');
            return missingOrWrong(value, shape.fields, path);
        default:
            return fits(value, shape.is) ? null : mismatch(value, path, ALLOWED[shape.is]);
    }
}
/**
 * A copy with the keys of the shape alone, in the shape's order; keys of a map are sorted. What does not fit is copied
 * as it is. `Object.fromEntries` defines keys, so that a suite called `__proto__` is a key like any other.
 */
function known(value, shape) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : known(value, shape.shape);
        case 'list':
            return Array.isArray(value) ? value.map((item) => known(item, shape.of)) : value;
        case 'map':
            if (!isObject(value))
                return value;
            return Object.fromEntries(Object.keys(value)
                .sort()
                .map((key) => [key, known(value[key], shape.of)]));
        case 'fields':
            if (!isObject(value))
                return value;
            return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, known(value[key], field)]));
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/js/history/record.js

const TEXT = { is: 'text' };
const NAME = { is: 'name' };
const TIME = { is: 'time' };
const SIZE = { is: 'size' };
const orNull = (shape) => ({ is: 'null-or', shape });
const listOf = (of) => ({ is: 'list', of });
const object = (fields) => ({ is: 'fields', fields });
const SUITE = object({
    name: NAME,
    model: orNull(TEXT),
    dataset: orNull(TEXT),
    format: TEXT,
    files: listOf(TEXT),
});
/** Every key of a record, in the order in which it is written. */
const RECORD = object({
    schema: NAME,
    id: NAME,
    sha: orNull(TEXT),
    ref: orNull(TEXT),
    event: orNull(TEXT),
    workflow: orNull(TEXT),
    at: TIME,
    result: orNull(TEXT),
    accepted: listOf(object({ match: NAME, by: TEXT, at: TIME, reason: TEXT })),
    head: object({ sha: orNull(TEXT), ref: orNull(TEXT), run: NAME, at: TIME, suites: listOf(SUITE) }),
    measurements: listOf(object({ id: NAME, value: orNull({ is: 'number' }), n: orNull(SIZE), standardError: orNull(SIZE) })),
    outcomes: orNull({ is: 'map', of: object({ file: NAME, sha256: NAME, n: SIZE }) }),
});
const SCHEMA = 'holdline/record@1';
const ANY_VERSION = /^holdline\/record@([1-9]\d*)$/;
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
/** What a decoder of UTF-8 leaves where the bytes were none. */
const REPLACEMENT = '\ufffd';
function isRecord(value) {
    return schemaOf(value) === SCHEMA && complaint(value, RECORD, '') === null;
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
}
/** Damage that shows before the line is parsed, most telling first. */
function visibleDamage(line) {
    if (line.includes('\0'))
        return 'has NUL bytes in it';
    if (CONFLICT_MARKER.test(line))
        return `is a merge-conflict marker (${line.slice(0, 7)})`;
    if (line.includes(REPLACEMENT))
        return 'has bytes that are not UTF-8';
    return null;
}
function parsed(line) {
    try {
        return { value: JSON.parse(line) };
    }
    catch {
        return null;
    }
}
function notJson(line) {
    const starts = line.startsWith('{');
    const ends = line.endsWith('}');
    if (starts && !ends)
        return 'is cut off in the middle';
    if (ends && !starts)
        return 'lacks its beginning';
    return 'is not JSON';
}
/**
 * Reads one line, without its line break. Keys it does not know are left out and are no damage: a later version of the
 * same schema may add some.
 */
function decodeLine(text) {
    // `trim` takes away the carriage return of an editor on Windows, and its byte order mark.
    const line = text.trim();
    const seen = visibleDamage(line);
    if (seen !== null)
        return { kind: 'damaged', why: seen };
    const json = parsed(line);
    if (json === null)
        return { kind: 'damaged', why: notJson(line) };
    const schema = schemaOf(json.value);
    if (typeof schema === 'string' && schema !== SCHEMA && ANY_VERSION.test(schema)) {
        return { kind: 'newer', schema };
    }
    const why = complaint(json.value, RECORD, '');
    if (why !== null)
        return { kind: 'damaged', why };
    const record = known(json.value, RECORD);
    if (!isRecord(record))
        return { kind: 'damaged', why: `has a schema other than "${SCHEMA}"` };
    return { kind: 'record', record };
}
/**
 * One line without its line break, keys in a fixed order; a number that is not finite becomes `null`. A replacement
 * character in a name is written escaped, so that a bare one in the file can only be damage.
 *
 * Throws where the line could not be read back: that is a bug of the caller (a time that is not in UTC, an empty id),
 * and a line nobody can read must not get into a history that is never rewritten.
 */
function encodeRecord(record) {
    const line = JSON.stringify(known(record, RECORD)).replaceAll(REPLACEMENT, '\\ufffd');
    const back = decodeLine(line);
    if (back.kind === 'record')
        return line;
    const why = back.kind === 'damaged' ? back.why : `has schema ${back.schema}`;
    throw new Error(`a history record can't be written: it ${why}`);
}
/**
 * Whether two records tell the same. The times at which they were written do not count: who sends a record again
 * because the answer got lost sends it later, and is right.
 */
function sameContent(one, other) {
    const atOther = { ...one, at: other.at, head: { ...one.head, at: other.head.at } };
    return encodeRecord(atOther) === encodeRecord(other);
}

;// CONCATENATED MODULE: ./build/js/history/lines.js
/** The lines of a history file, and whether they can be trusted. */


const ONE_IN = 20;
/**
 * Every line of the text (`null`: there is no file). Damaged lines are told apart, not thrown, as long as they are few
 * and old. Fails with `HISTORY_NEWER` where any line has a later schema, with `HISTORY_BASE_DAMAGED` where the last
 * line is damaged (lines are only ever added at the end, so that one is the newest), and with `HISTORY_DAMAGED` where
 * more than one line in twenty is.
 */
function trustedLines(text, where) {
    const records = [];
    const damaged = [];
    let last = 0;
    for (const [index, content] of (text ?? '').split('\n').entries()) {
        if (content.trim() === '')
            continue;
        last = index + 1;
        const decoded = decodeLine(content);
        if (decoded.kind === 'newer')
            throw (0,catalogue/* failure */.V2)('HISTORY_NEWER', `${where}:${last}`, { schema: decoded.schema });
        if (decoded.kind === 'record')
            records.push({ line: last, record: decoded.record });
        else
            damaged.push({ line: last, why: decoded.why });
    }
    const lines = { records, damaged, count: records.length + damaged.length };
    refuseDamage(lines, last, where);
    return lines;
}
function refuseDamage(lines, last, where) {
    const newest = lines.damaged.find((damage) => damage.line === last);
    if (newest !== undefined)
        throw (0,catalogue/* failure */.V2)('HISTORY_BASE_DAMAGED', `${where}:${last}`, { why: newest.why });
    if (lines.damaged.length * ONE_IN > lines.count) {
        throw (0,catalogue/* failure */.V2)('HISTORY_DAMAGED', where, { lines: lines.count, damaged: lines.damaged });
    }
}

;// CONCATENATED MODULE: ./build/js/history/append.js
/** Adding a record to a history: a pure merge by id that never touches what is there. */



/**
 * What to add to the text of a history (`null`: no file yet) so that it holds this record. Fails with
 * `HISTORY_CONFLICT` where another record has the id, and with the faults of `trustedLines` where the history can't be
 * trusted: then nothing may be written. `where` is the path for messages.
 */
function appendRecord(text, record, where = 'history.jsonl') {
    const lines = trustedLines(text, where);
    const sameId = lines.records.filter((line) => line.record.id === record.id);
    if (sameId.some((line) => sameContent(line.record, record)))
        return { kind: 'present' };
    const [other] = sameId;
    if (other !== undefined)
        throw (0,catalogue/* failure */.V2)('HISTORY_CONFLICT', `${where}:${other.line}`, { id: record.id });
    const finished = text === null || text === '' || text.endsWith('\n');
    return { kind: 'appended', line: `${finished ? '' : '\n'}${encodeRecord(record)}\n` };
}

;// CONCATENATED MODULE: ./build/js/history/attempts.js
const ATTEMPT = /^([1-9]\d*)(?:\.(.+))?$/;
const GITHUB_RUN = /^(\d+)\.(.+)$/;
function attemptAfter(run, rest, sha) {
    const [whole, number, suite] = ATTEMPT.exec(rest) ?? [];
    if (whole === undefined)
        return null;
    return { work: JSON.stringify([run, suite ?? null, sha]), number: Number(number) };
}
/**
 * Reads an id `<run>.<attempt>` or `<run>.<attempt>.<suite>`. The record's own `head.run` says where the run ends.
 * Where it says nothing (an id given with --run), only runs that are plain numbers as GitHub's are count, and only
 * attempts at the same commit belong together: `--run 1.2` and `--run 1.3` of two releases are two runs.
 */
function attemptOf(record) {
    const prefix = `${record.head.run}.`;
    if (record.id.startsWith(prefix)) {
        const told = attemptAfter(record.head.run, record.id.slice(prefix.length), null);
        if (told !== null)
            return told;
    }
    const [, run, rest] = GITHUB_RUN.exec(record.id) ?? [];
    return run === undefined || rest === undefined ? null : attemptAfter(run, rest, record.sha ?? '');
}
/** The records without those of which there is a later attempt, in the same order. */
function latestAttempts(records) {
    const latest = new Map();
    for (const record of records) {
        const attempt = attemptOf(record);
        if (attempt === null)
            continue;
        latest.set(attempt.work, Math.max(attempt.number, latest.get(attempt.work) ?? 0));
    }
    return records.filter((record) => {
        const attempt = attemptOf(record);
        return attempt === null || latest.get(attempt.work) === attempt.number;
    });
}

;// CONCATENATED MODULE: ./build/js/history/read.js
/** From the text of `history.jsonl` to the history. */




/** By `at` as an instant, then by `id`. */
function byTime(one, other) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0)
        return apart;
    if (one.id === other.id)
        return 0;
    return one.id < other.id ? -1 : 1;
}
/** One record an id, the first in the file; a later one that tells something else is named. */
function mergedById(lines, where) {
    const first = new Map();
    const notices = [];
    for (const line of lines) {
        const { id } = line.record;
        const earlier = first.get(id);
        if (earlier === undefined)
            first.set(id, line);
        else if (!sameContent(earlier.record, line.record)) {
            notices.push((0,catalogue/* fault */.DG)('HISTORY_ID_TWICE', `${where}:${line.line}`, { id, first: earlier.line }));
        }
    }
    return { records: [...first.values()].map((line) => line.record), notices };
}
function damageNotices(lines, where) {
    if (lines.damaged.length === 0)
        return [];
    return [(0,catalogue/* fault */.DG)('HISTORY_LINES_DAMAGED', where, { lines: lines.count, damaged: lines.damaged })];
}
/**
 * The history in this text, oldest first; `null` (no such file) and an empty text are the empty history. A few old
 * damaged lines are left out and listed; the faults of `trustedLines` are thrown. `where` is the path for messages.
 */
function readHistory(text, where) {
    const lines = trustedLines(text, where);
    const merged = mergedById(lines.records, where);
    return {
        records: latestAttempts([...merged.records].sort(byTime)),
        damaged: lines.damaged,
        notices: [...damageNotices(lines, where), ...merged.notices],
    };
}

;// CONCATENATED MODULE: ./build/js/history/local.js


function fileIn(directory) {
    if (directory === '')
        return 'history.jsonl';
    return /[/\\]$/.test(directory) ? `${directory}history.jsonl` : `${directory}/history.jsonl`;
}
/** The store in this folder, which need not be there yet. */
function localHistory(world, directory) {
    const path = fileIn(directory);
    return {
        read: async () => readHistory(await world.files.readText(path), path),
        append: async (record) => {
            const outcome = appendRecord(await world.files.readText(path), record, path);
            if (outcome.kind === 'appended')
                await world.files.appendText(path, outcome.line);
            return outcome.kind;
        },
    };
}


/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ errorLog),
  hM: () => (/* binding */ realScreen),
  by: () => (/* binding */ realWorld)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/io/paths.js
/** The fixed part of a glob, and a path without that part and without its extension. Paths have `/`. */

const DYNAMIC = /[*?[\]{}()!+@]/;
/** The folders of a glob before the first that holds a wildcard: `results/*.csv` → `results`. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => DYNAMIC.test(part));
    const fixed = (first < 0 ? parts.slice(0, -1) : parts.slice(0, first)).join('/');
    if (fixed !== '')
        return fixed;
    return pattern.startsWith('/') ? '/' : '.';
}
/** `results/fr/test.csv` below `results` → `fr/test`. */
function stemOf(path, fixed) {
    const relative = external_node_path_.posix.relative(fixed, path);
    const inside = relative.startsWith('..') ? external_node_path_.posix.basename(path) : relative;
    const extension = external_node_path_.posix.extname(inside);
    return extension === '' ? inside : inside.slice(0, -extension.length);
}

;// CONCATENATED MODULE: ./build/js/io/files.js
/** Files of this machine: found by glob, streamed in, written whole or not at all. */






const CHUNK = 1 << 20;
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
function slashed(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
async function* chunksOf(absolute, shown) {
    const stream = (0,external_node_fs_.createReadStream)(absolute, { highWaterMark: CHUNK });
    try {
        for await (const chunk of stream)
            yield chunk;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        throw codeOf(error) === 'ENOENT'
            ? (0,catalogue/* failure */.V2)('FILE_MISSING', shown, {})
            : (0,catalogue/* failure */.V2)('FILE_UNREADABLE', shown, { reason: codeOf(error) });
    }
    finally {
        stream.destroy();
    }
}
/** What stands at a literal path: a source, a fault, or `null` for nothing. */
async function sourceAt(folder, path, fixed) {
    const absolute = (0,external_node_path_.resolve)(folder, path);
    try {
        const found = await (0,promises_.stat)(absolute);
        if (found.isDirectory())
            return (0,catalogue/* fault */.DG)('FILE_IS_FOLDER', path, { path: path.replace(/\/+$/, '') });
        if (!found.isFile())
            return (0,catalogue/* fault */.DG)('FILE_UNREADABLE', path, { reason: 'it is no plain file' });
        const shown = slashed(path);
        return {
            path: shown,
            stem: stemOf(shown, fixed),
            size: found.size,
            open: () => chunksOf(absolute, shown),
        };
    }
    catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' || code === 'ENOTDIR' ? null : (0,catalogue/* fault */.DG)('FILE_UNREADABLE', path, { reason: code });
    }
}
async function globbed(folder, pattern) {
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const base = (0,external_node_path_.isAbsolute)(pattern) ? fixedPart(pattern) : '.';
    const paths = await glob((0,external_node_path_.isAbsolute)(pattern) ? external_node_path_.posix.relative(base, pattern) : pattern, {
        cwd: (0,external_node_path_.resolve)(folder, base),
        expandDirectories: false,
        followSymbolicLinks: false,
        dot: true,
    });
    if (paths.length === 0)
        return [(0,catalogue/* fault */.DG)('GLOB_EMPTY', null, { glob: pattern, folder })];
    const fixed = fixedPart(pattern);
    const shown = paths.map((path) => (base === '.' ? slashed(path) : external_node_path_.posix.join(base, slashed(path))));
    const sources = await Promise.all(shown.map((path) => sourceAt(folder, path, fixed)));
    return sources.filter((source) => source !== null);
}
async function foundBy(folder, pattern, common) {
    const literal = await sourceAt(folder, pattern, common);
    if (literal !== null)
        return [literal];
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    return isDynamicPattern(pattern) ? globbed(folder, pattern) : [(0,catalogue/* fault */.DG)('FILE_MISSING', pattern, {})];
}
async function find(folder, patterns) {
    const common = commonFolder(patterns);
    const found = (await Promise.all(patterns.map((pattern) => foundBy(folder, pattern, common)))).flat();
    const faults = found.filter((item) => 'code' in item);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const sources = found.filter((item) => 'stem' in item);
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Files named one by one (a shell expanded the glob) share the folder that a glob's fixed part would be. */
function commonFolder(patterns) {
    const folders = patterns.map((pattern) => external_node_path_.posix.dirname(slashed(pattern)).split('/'));
    const [first = [], ...others] = folders;
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && other[same] === first[same])
            same++;
        length = same;
    }
    return first.slice(0, length).join('/') || '.';
}
async function readText(folder, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, path)));
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return null;
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            throw (0,catalogue/* failure */.V2)('FILE_UNREADABLE', path, { reason: 'not UTF-8' });
        if (code === 'EISDIR')
            throw (0,catalogue/* failure */.V2)('FILE_IS_FOLDER', path, { path });
        throw (0,catalogue/* failure */.V2)('FILE_UNREADABLE', path, { reason: code });
    }
}
async function writeFlushed(path, flags, text) {
    const file = await (0,promises_.open)(path, flags);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Writes beside the target, flushes, then renames: a reader sees the old file or the new one, never half of it. */
async function replace(target, text) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${process.pid}-${process.hrtime.bigint()}.part`);
    try {
        await writeFlushed(beside, 'wx', text);
        await (0,promises_.rename)(beside, target);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
async function writeText(folder, path, text) {
    const target = (0,external_node_path_.resolve)(folder, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await replace(target, text);
    }
    catch (error) {
        throw (0,catalogue/* failure */.V2)('FILE_UNWRITABLE', path, { reason: codeOf(error) });
    }
}
async function appendText(folder, path, text) {
    const target = (0,external_node_path_.resolve)(folder, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await writeFlushed(target, 'a', text);
    }
    catch (error) {
        throw (0,catalogue/* failure */.V2)('FILE_UNWRITABLE', path, { reason: codeOf(error) });
    }
}
/** The files below and beside this folder; relative paths are relative to it. */
function localFiles(folder) {
    return {
        find: (patterns) => find(folder, patterns),
        readText: (path) => readText(folder, path),
        writeText: (path, text) => writeText(folder, path, text),
        appendText: (path, text) => appendText(folder, path, text),
    };
}

;// CONCATENATED MODULE: ./build/js/io/git.js
/** The commit that is checked out, read from git's own files: starting git would be another program to trust. */


async function textOf(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).trim();
    }
    catch {
        return null;
    }
}
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** In a work tree of its own, `.git` is a file that names the folder. */
async function gitFolder(folder) {
    const pointer = await textOf((0,external_node_path_.join)(folder, '.git'));
    return pointer?.startsWith('gitdir: ') === true ? pointer.slice('gitdir: '.length) : (0,external_node_path_.join)(folder, '.git');
}
async function packed(git, ref) {
    const lines = (await textOf((0,external_node_path_.join)(git, 'packed-refs')))?.split('\n') ?? [];
    return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}
/** HEAD's commit in this folder's repository, or `null` where there is none. */
async function gitHead(folder) {
    const git = await gitFolder(folder);
    const head = await textOf((0,external_node_path_.join)(git, 'HEAD'));
    if (head === null)
        return null;
    const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null;
    const sha = ref === null ? head : ((await textOf((0,external_node_path_.join)(git, ref))) ?? (await packed(git, ref)));
    return sha !== null && SHA.test(sha) ? sha : null;
}

// EXTERNAL MODULE: ./build/js/io/own.js
var own = __webpack_require__(5599);
;// CONCATENATED MODULE: ./build/js/io/progress.js
const FIRST = 1_000;
const IN_PLACE = 200;
const IN_LOG = 5_000;
const MEBIBYTE = 1 << 20;
function speak(meter, tally) {
    const now = meter.clock();
    if (now - tally.started < FIRST || now - tally.spoken < (meter.terminal ? IN_PLACE : IN_LOG))
        return;
    tally.spoken = now;
    const share = tally.known === 0 ? 0 : Math.min(100, Math.floor((100 * tally.read) / tally.known));
    const text = `reading ${Math.round(tally.read / MEBIBYTE)} of ${Math.round(tally.known / MEBIBYTE)} MiB (${share} %)`;
    meter.write(meter.terminal ? `\r${text}\u001b[K` : `${text}\n`);
}
async function* counted(source, meter, tally) {
    for await (const chunk of source.open()) {
        tally.read += chunk.length;
        speak(meter, tally);
        yield chunk;
    }
    if (meter.terminal && tally.spoken > 0 && tally.read >= tally.known)
        meter.write('\r\u001b[K');
}
/** The same files, whose reading is counted and spoken of. */
function withProgress(files, meter) {
    const tally = { started: meter.clock(), known: 0, read: 0, spoken: 0 };
    return {
        ...files,
        find: async (globs) => {
            const sources = await files.find(globs);
            return sources.map((source) => {
                tally.known += source.size;
                return { ...source, open: () => counted(source, meter, tally) };
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/js/io/world.js
/** The real world: this machine's files, clock and streams. */





/** Lines on standard error, which never carries results. */
const errorLog = {
    info: (text) => void process.stderr.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
};
function realWorld({ folder, log, at }) {
    const meter = {
        terminal: process.stderr.isTTY === true,
        write: (text) => void process.stderr.write(text),
        clock: () => performance.now(),
    };
    return {
        files: withProgress(localFiles(folder), meter),
        log,
        now: () => (at === null ? new Date() : new Date(at)),
        randomId: external_node_crypto_.randomUUID,
        sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        gitHead: () => gitHead(folder),
        version: (0,own/* own */.Z)().version,
    };
}
/** Colour only on a terminal whose user did not refuse it (https://no-color.org). */
function realScreen() {
    const colour = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
    return { colour, width: process.stdout.columns ?? 100 };
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isLatency),
/* harmony export */   JP: () => (/* binding */ latencyColumn),
/* harmony export */   Zv: () => (/* binding */ freeNumbers)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);

/** Names under which a latency column is found without being named, best first. */
const USUAL = [
    'latency',
    'latency_ms',
    'latency_s',
    'latency_us',
    'latency_ns',
    'duration_ms',
    'duration_s',
    'duration',
];
const TIMES = new Set(['ns', 'us', 'ms', 's']);
/** Columns of numbers that play no part already. */
function freeNumbers({ table, roles, scored }) {
    const taken = new Set([
        roles.truth,
        roles.prediction,
        roles.score,
        roles.weight,
        ...Object.values(roles.classScores),
        ...scored.map(({ column }) => column),
    ]);
    return [...table.columns.values()]
        .filter((column) => column.values !== null && !taken.has(column.name))
        .map((column) => column.name);
}
/** `latency`, `latency_ms`, `first_token_latency_s`, `duration_ms`: a time beyond doubt, with its unit in the name. */
function isLatency(name) {
    const plain = name.toLowerCase();
    if (plain === 'latency')
        return true;
    return /^(?:.*_)?latency|^duration/.test(plain) && TIMES.has((0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .x)(name) ?? '');
}
/** The latency column of a table where none was named: the usual names first, else the only one there is. */
function latencyColumn(examples) {
    const names = freeNumbers(examples);
    for (const usual of USUAL) {
        const found = names.find((name) => name.toLowerCase() === usual);
        if (found !== undefined)
            return found;
    }
    const clear = names.filter(isLatency);
    return clear.length === 1 ? (clear[0] ?? null) : null;
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ cellWeights),
/* harmony export */   cZ: () => (/* binding */ indexCells),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   uU: () => (/* binding */ numbering)
/* harmony export */ });
/** Up to this many possible keys an array is faster than a map, and still small. */
const DENSE = 1 << 20;
/** Numbers keys in order of their first occurrence. */
function numbering(keys) {
    let next = 0;
    if (keys <= DENSE) {
        const known = new Int32Array(keys).fill(-1);
        return (key) => {
            const at = known[key] ?? -1;
            if (at >= 0)
                return at;
            known[key] = next;
            next += 1;
            return next - 1;
        };
    }
    const known = new Map();
    return (key) => {
        const at = known.get(key);
        if (at !== undefined)
            return at;
        known.set(key, next);
        next += 1;
        return next - 1;
    };
}
/** The cells of complete truth and prediction codes. */
function indexCells(task, prediction) {
    const width = task.labels.length;
    const numberOf = numbering(width * width);
    const rows = prediction.length;
    const cellOf = new Int32Array(rows);
    const truths = [];
    const predictions = [];
    for (let row = 0; row < rows; row++) {
        const t = task.truth[row] ?? 0;
        const p = prediction[row] ?? 0;
        const cell = numberOf(t * width + p);
        if (cell === truths.length) {
            truths.push(t);
            predictions.push(p);
        }
        cellOf[row] = cell;
    }
    return { cellOf, truth: Int32Array.from(truths), prediction: Int32Array.from(predictions) };
}
/** The weight of each cell, summed in row order; without weights, how many rows it has. */
function cellWeights(index, weights) {
    const result = new Float64Array(index.truth.length);
    for (let row = 0; row < index.cellOf.length; row++) {
        const cell = index.cellOf[row] ?? 0;
        result[cell] = (result[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    return result;
}
/** Margins and diagonal of the matrix with these cell weights. */
function countsOf(labels, index, weights) {
    const hits = new Float64Array(labels);
    const truths = new Float64Array(labels);
    const predictions = new Float64Array(labels);
    let total = 0;
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = weights[cell] ?? 0;
        const t = index.truth[cell] ?? 0;
        const p = index.prediction[cell] ?? 0;
        if (t === p)
            hits[t] = (hits[t] ?? 0) + weight;
        truths[t] = (truths[t] ?? 0) + weight;
        predictions[p] = (predictions[p] ?? 0) + weight;
        total += weight;
    }
    return { hits, truths, predictions, total };
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeMeasurement)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);

/** A share above 1 is one in percent: COCO writes 32.4 where others write 0.324. */
function unitOf(unit, value) {
    const isPercent = unit === 'fraction' && value !== null && value > 1 && value <= 100;
    return isPercent ? 'percent' : unit;
}
/**
 * The measurement with direction and unit. What the file gave stays; what it left out (`null` or absent) is taken from
 * the table of known names; what is not known there stays `null`.
 */
function describeMeasurement(measurement) {
    const known = (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMetric */ .w)(measurement.metric);
    return {
        ...measurement,
        direction: measurement.direction ?? known?.direction ?? null,
        unit: measurement.unit ?? unitOf(known?.unit ?? null, measurement.value),
    };
}


/***/ }),

/***/ 8000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ jackknifeError),
/* harmony export */   d: () => (/* binding */ withoutOne)
/* harmony export */ });
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);

/** The metric without one example of each group. Length of the deletions. */
function withoutOne(counts, deletions, value) {
    const hits = counts.hits.slice();
    const truths = counts.truths.slice();
    const predictions = counts.predictions.slice();
    const rest = { hits, truths, predictions, total: counts.total };
    const result = new Float64Array(deletions.truth.length);
    for (let i = 0; i < result.length; i++) {
        const t = deletions.truth[i] ?? 0;
        const p = deletions.prediction[i] ?? 0;
        const weight = deletions.weight === null ? 1 : (deletions.weight[i] ?? 0);
        const [hit, truth, prediction] = [hits[t] ?? 0, truths[t] ?? 0, predictions[p] ?? 0];
        if (t === p)
            hits[t] = hit - weight;
        truths[t] = truth - weight;
        predictions[p] = prediction - weight;
        rest.total = counts.total - weight;
        result[i] = value(rest);
        // The old numbers are put back, not added to: with weights like 0.1 adding would not give them back.
        hits[t] = hit;
        truths[t] = truth;
        predictions[p] = prediction;
    }
    return result;
}
/**
 * The jackknife standard error of leave-one-out values, each standing for `times` examples (`null`: for one).
 * `null` for fewer than two examples or where some value is not defined.
 */
function jackknifeError(left, times) {
    const n = (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .totalWeight */ .zN)(left.length, times);
    // A group that stands for no example may have no value either.
    const values = times === null ? left : left.map((value, group) => ((times[group] ?? 0) > 0 ? value : 0));
    const centre = (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedSum */ .rO)(values, times) / n;
    const squares = values.map((value) => (value - centre) ** 2);
    const error = Math.sqrt(((n - 1) / n) * (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedSum */ .rO)(squares, times));
    return n >= 2 && Number.isFinite(error) ? error : null;
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ knownMetric),
  x: () => (/* binding */ unitOfName)
});

;// CONCATENATED MODULE: ./build/js/metrics/named.js
/**
 * Names under which tools write their aggregates, and what is known of them: which way is better, and the unit.
 * Only names whose meaning does not depend on the writer are here. `score`, `reward`, `bias`, `similarity_diff` are not.
 *
 * Sources: scikit-learn 1.9 scorers; lm-evaluation-harness `higher_is_better`; Hugging Face evaluate and Trainer;
 * torchmetrics; COCOeval; ragas; fairlearn 0.13; sacrebleu.
 */
const words = (text) => text.trim().split(/\s+/);
/** Shares from 0 to 1, or the same from 0 to 100: which, the value tells. */
const higherFractions = words(`
  accuracy acc acc_norm acc_all acc_bytes balanced_accuracy balanced_acc binary_accuracy categorical_accuracy
  sparse_categorical_accuracy token_accuracy exact_match em exact quasi_exact_match prefix_exact_match quasi_prefix_exact_match
  prompt_level_strict_acc prompt_level_loose_acc inst_level_strict_acc inst_level_loose_acc
  precision recall sensitivity specificity tpr tnr ppv npv true_positive_rate true_negative_rate
  f1 f2 f0.5 f_measure fscore f_score fbeta token_f1 jaccard iou miou mean_iou dice
  roc_auc roc_auc_ovr roc_auc_ovo auroc auc pr_auc auprc average_precision mean_average_precision
  map map50 map75 map50_95 map_0.5 map_0.5:0.95 ap ap50 ap75 aps apm apl
  ndcg mrr hit_rate mean_reciprocal_rank
  pass_rate success_rate win_rate solve_rate resolved_rate
  bleu sacrebleu bleu_score chrf chrf++ chrf_score rouge1 rouge2 rougel rougelsum rouge_1 rouge_2 rouge_l rouge_lsum meteor
  bertscore_f1 bertscore_precision bertscore_recall bert_score_f1
  faithfulness answer_relevancy answer_correctness context_precision context_recall factual_correctness
  homogeneity_score completeness_score v_measure_score normalized_mutual_info_score disparate_impact_ratio
  demographic_parity_ratio equalized_odds_ratio
`);
/** Higher is better, 1 is best, and they are no shares: the unit is `index`. */
const higherIndices = words(`
  matthews_corrcoef mcc matthews_correlation cohen_kappa quadratic_kappa kappa r2 r2_score explained_variance
  pearson pearsonr pearson_corr spearman spearmanr spearman_corr kendalltau d2_absolute_error_score d2_pinball_score
  adjusted_rand_score adjusted_mutual_info_score silhouette_score ssim
`);
/** Lower is better, between 0 and 1, and no shares. */
const lowerIndices = words('brier_score brier_score_loss brier');
/** Higher is better, on a scale of their own. */
const higherScales = words(`
  calinski_harabasz_score psnr inception_score mean_rating groundedness coherence fluency relevance helpfulness
  loglikelihood log_likelihood
`);
/** Shares of something bad. */
const lowerFractions = words(`
  error_rate failure_rate deadline_miss_rate timeout_rate hallucination_rate false_positive_rate false_negative_rate fpr fnr
  missing_rate duplicate_rate http_req_failed eer equal_error_rate hamming_loss zero_one_loss
  expected_calibration_error maximum_calibration_error ece toxicity toxicity_ratio
  demographic_parity_difference equalized_odds_difference equal_opportunity_difference
`);
/** Lower is better, on a scale of their own. A word error rate can pass 1 and is no share. */
const lowerScales = words(`
  loss log_loss neg_log_likelihood nll cross_entropy hinge_loss huber_loss perplexity ppl word_perplexity byte_perplexity
  mse rmse mae mape smape msle rmsle medae mean_squared_error root_mean_squared_error mean_absolute_error
  median_absolute_error mean_absolute_percentage_error mean_squared_log_error root_mean_squared_log_error max_error
  ter wer cer mer fid lpips davies_bouldin_score memory_growth prediction_drift
`);
const lowerBits = words('bits_per_byte bits_per_character bits_per_token');
/** What takes time, in whatever unit the end of the name says. */
const times = words(`
  latency ttft tpot itl e2el time_to_first_token time_per_output_token inter_token_latency response_time inference_time
  prediction_time request_duration http_req_duration latency_weighted
`);
const memories = words(`
  memory peak_memory max_memory memory_usage gpu_memory peak_gpu_memory max_gpu_memory rss peak_rss max_rss vram peak_vram
`);
const costs = words('cost cost_per_example cost_per_request cost_per_query price');
const tokenCounts = words(`
  tokens token_usage input_tokens output_tokens prompt_tokens completion_tokens reasoning_tokens tokens_per_example
  tokens_per_request tokens_used
`);
const throughputs = words(`
  throughput request_throughput output_throughput total_token_throughput token_throughput requests_per_second
  tokens_per_second output_tokens_per_second queries_per_second request_goodput goodput qps rps
`);

;// CONCATENATED MODULE: ./build/js/metrics/known.js

const higher = (unit) => ({ direction: 'higher', unit });
const lower = (unit) => ({ direction: 'lower', unit });
const entries = (names, known) => names.map((name) => [name, known]);
const qualities = new Map([
    ...entries(higherFractions, higher('fraction')),
    ...entries(higherIndices, higher('index')),
    ...entries(higherScales, higher(null)),
    ...entries(lowerIndices, lower('index')),
    ...entries(lowerFractions, lower('fraction')),
    ...entries(lowerScales, lower(null)),
    ...entries(lowerBits, lower('bits')),
]);
const resources = new Map([
    ...entries(times, lower(null)),
    ...entries(memories, lower(null)),
    ...entries(costs, lower(null)),
    ...entries(tokenCounts, lower('tokens')),
    ...entries(throughputs, higher(null)),
]);
/** Ends of names that say a unit. */
const UNITS = {
    ns: 'ns',
    nanoseconds: 'ns',
    us: 'us',
    microseconds: 'us',
    ms: 'ms',
    msec: 'ms',
    millis: 'ms',
    milliseconds: 'ms',
    s: 's',
    sec: 's',
    secs: 's',
    seconds: 's',
    bytes: 'bytes',
    kb: 'kB',
    mb: 'MB',
    gb: 'GB',
    kib: 'KiB',
    mib: 'MiB',
    gib: 'GiB',
    usd: 'usd',
};
const RANKED = /^(?:pass|ndcg|map|mrr|recall|precision|hits?|hit_rate|success|accuracy|acc)_(?:at_)?k?\d+$/;
const TOP = /^(?:top_?\d+_?(?:accuracy|acc)|(?:accuracy|acc)_?top_?\d+|(?:accuracy|acc)_top_\d+)$/;
const BETA = /^fbeta_\d+(?:\.\d+)?$/;
const AVERAGE = /^(?:macro|micro|weighted|samples|binary)_|_(?:macro|micro|weighted|samples|binary|avg|average|mean)$/g;
const STATISTIC = /^(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|total)_|_(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|weighted_mean|total|sum)$/g;
const NO_METRIC = /(?:^|_)(?:stderr|std|stddev|sd|sem|var|variance|standard_error|std_error|std_err)$/;
const PREFIX = /^(?:eval|test|val|valid|validation|predict)_/;
const TRAINING = /^(?:train|training)(?:_|$)/;
/** `ROC-AUC`, `roc auc`, `Roc_Auc` → `roc_auc`; `recall@5` → `recall_at_5`; `rocAuc` stays for the second try. */
function flattened(name) {
    const plain = name
        .trim()
        .replace(/@/g, '_at_')
        .replace(/[\s-]+/g, '_')
        .replace(/_+/g, '_');
    return plain.toLowerCase().replace(/^_|_$/g, '');
}
/** A unit at the end of a name: `latency_p95_ms` → `ms`, `latencyMs` → `ms`. */
function unitOfName(name) {
    const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/\(([a-z]+)\)$/i, '_$1');
    const end = /_([a-z]+)$/.exec(flattened(spaced))?.[1] ?? '';
    return Object.hasOwn(UNITS, end) ? (UNITS[end] ?? null) : null;
}
function quality(name) {
    const direct = qualities.get(name) ?? qualities.get(name.replace(/_score$/, ''));
    if (direct !== undefined)
        return direct;
    if (name.startsWith('neg_'))
        return qualities.get(name.slice(4))?.direction === 'lower' ? higher(null) : null;
    if (NO_METRIC.test(name))
        return null;
    if (RANKED.test(name) || TOP.test(name) || BETA.test(name))
        return higher('fraction');
    if (/_loss$|_error$/.test(name))
        return lower(null);
    const bare = name.replace(AVERAGE, '').replace(/_score$/, '');
    return bare === name ? null : (qualities.get(bare) ?? (BETA.test(bare) ? higher('fraction') : null));
}
/** Time, memory, money, tokens and throughput come with statistics and units around the word that matters. */
function resource(name) {
    const unit = unitOfName(name);
    const end = name.lastIndexOf('_');
    const core = unit === null ? name : name.slice(0, end);
    const bare = core.replace(STATISTIC, '').replace(STATISTIC, '');
    const found = resources.get(name) ?? resources.get(core) ?? resources.get(bare);
    if (found !== undefined)
        return { ...found, unit: found.unit ?? (found.direction === 'lower' ? unit : null) };
    return /_latency$/.test(bare) ? lower(unit) : null;
}
function percent(name) {
    const bare = name.replace(/_(?:pct|percent)$/, '');
    const known = bare === name ? null : quality(bare);
    return known?.unit === 'fraction' ? { ...known, unit: 'percent' } : null;
}
const lookUp = (name) => quality(name) ?? percent(name) ?? resource(name);
const spelled = (name) => {
    const split = flattened(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
    return [flattened(name), split];
};
/** The last part of a path, without a tool's prefix; `null` for what was measured in training. */
function evaluated(name) {
    const parts = name.split('/').filter((part) => part.trim() !== '');
    if (parts.some((part) => TRAINING.test(flattened(part))))
        return null;
    const plain = flattened(parts.at(-1) ?? '').replace(PREFIX, '');
    return TRAINING.test(plain) ? null : (parts.at(-1) ?? '');
}
/** `worst_group(accuracy)` and its like go the way of the metric inside. */
function wrapped(name) {
    const parts = /^([a-z0-9_.]+)\((.+)\)$/i.exec(name.trim());
    const [outer, inner] = [flattened(parts?.[1] ?? ''), parts?.[2] ?? ''];
    if (parts === null)
        return null;
    if (outer === 'worst_group' || outer === 'robust_mean' || outer === 'mean')
        return knownMetric(inner);
    const known = lookUp(outer.replace(PREFIX, ''));
    if (known === null)
        return null;
    const column = inner.split(',')[0] ?? inner;
    return { ...known, unit: known.unit ?? (known.direction === 'lower' ? unitOfName(column) : null) };
}
/** Direction and unit of a metric by its name, or `null` where the name is not known. Never a guess. */
function knownMetric(name) {
    const inside = wrapped(name);
    if (inside !== null)
        return inside;
    const last = evaluated(name.replace(/,[^,/]*$/, ''));
    if (last === null)
        return null;
    // What stands in brackets at the end narrows a metric (`mAP50(B)`) or gives its unit (`latency (ms)`).
    const bare = last.replace(/\s*\(([^()]*)\)$/, (_, text) => Object.hasOwn(UNITS, text) ? `_${text}` : '');
    for (const spelling of spelled(bare)) {
        const known = lookUp(spelling) ?? lookUp(spelling.replace(PREFIX, ''));
        if (known !== null)
            return known;
    }
    return null;
}


/***/ }),

/***/ 1165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ hasWholeLabels),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Z2: () => (/* binding */ canonicalLabel),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   rb: () => (/* binding */ uniteLabels)
/* harmony export */ });
// A leading zero ("007") marks a code, not a number. Past 15 digits two texts can be the same double.
const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const BOOLEAN = /^(?:true|false)$/i;
function isNumber(label) {
    return label.length <= 15 && NUMBER.test(label);
}
/** The one spelling of a label: numbers as JavaScript writes them, `true` and `false` in lower case, else as it is. */
function canonicalLabel(label) {
    // `+ 0` turns minus zero into zero.
    if (isNumber(label))
        return String(Number(label) + 0);
    if (BOOLEAN.test(label))
        return label.toLowerCase();
    return label;
}
function ascending(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const sameSet = (labels, allowed) => labels.some((label) => label !== '') && labels.every((label) => label === '' || allowed.includes(label));
const ofBoolean = (label) => (label === 'true' ? '1' : label === 'false' ? '0' : '');
/** Where one column says 0 and 1 and the other false and true, both mean the same two classes. */
function spelledAlike(first, second) {
    const bits = ['0', '1'];
    const booleans = ['false', 'true'];
    if (sameSet(first, bits) && sameSet(second, booleans))
        return [first, second.map(ofBoolean)];
    if (sameSet(first, booleans) && sameSet(second, bits))
        return [first.map(ofBoolean), second];
    return [first, second];
}
/** Unites the labels of two columns, each by code; an empty text is no label. */
function uniteLabels(first, second) {
    const [one, two] = spelledAlike(first.map(canonicalLabel), second.map(canonicalLabel));
    const labels = [...new Set([...one, ...two])].filter((label) => label !== '');
    labels.sort(labels.every(isNumber) ? (a, b) => Number(a) - Number(b) : ascending);
    const place = new Map(labels.map((label, index) => [label, index]));
    const codes = (names) => Int32Array.from(names, (name) => place.get(name) ?? -1);
    return { labels, first: codes(one), second: codes(two) };
}
/** Codes of a column in the united set; −1 stays −1. */
function recoded(codes, map) {
    const result = new Int32Array(codes.length);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i] ?? -1;
        result[i] = code < 0 ? -1 : (map[code] ?? -1);
    }
    return result;
}
/**
 * The labels of a column by code. In a column of numbers the words for "no number" (`nan`, `None`) stand for empty
 * cells: no row has their code, and they are no class.
 */
function labelsOf(column) {
    if (column.values === null)
        return column.labels;
    return column.labels.map((label) => (Number.isFinite(Number(label)) ? label : ''));
}
/** Whether a column of numbers can still be labels: every distinct text is a whole number. */
function hasWholeLabels(column) {
    return labelsOf(column).every((label) => label === '' || Number.isInteger(Number(label)));
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ columnMean),
/* harmony export */   Mm: () => (/* binding */ percentileMetric),
/* harmony export */   qK: () => (/* binding */ columnMetrics),
/* harmony export */   sL: () => (/* binding */ isOutcomes)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1165);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);
/**
 * Metrics of one named column: latencies, outcomes, anything that has a mean.
 *
 *   latency_mean(col) Σv/n · latency_weighted_mean(col) Σwv/Σw, divided by the sum of the weights, once
 *   latency_pNN(col)  percentile by linear interpolation, as numpy's default (Hyndman and Fan's type 7)
 *   mean(col) Σwv/Σw · pass_rate(col) share of passes · deadline_miss_rate(col,limit) share of values above the limit
 *
 * Source: numpy 2.4 `average`, `quantile`.
 * Example: latencies 10 20 40: mean 23.33, p50 20, p95 38, deadline_miss_rate at 20 ⅓.
 */



const columnOf = (subject, { column }) => subject.examples.table.columns.get(column);
const valuesOf = (subject, argument) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, columnOf(subject, argument));
const PASSES = new Set(['1', 'true', 'yes', 'pass', 'passed', 'success', 'ok']);
const FAILS = new Set(['0', 'false', 'no', 'fail', 'failed', 'failure', 'error']);
function outcomeOf(label) {
    const word = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label).toLowerCase();
    if (PASSES.has(word))
        return 1;
    return FAILS.has(word) ? 0 : Number.NaN;
}
/** Whether the column's labels all say pass or fail in words that are known. */
function isOutcomes(column) {
    return column.codes !== null && column.labels.every((label) => Number.isFinite(outcomeOf(label)));
}
function outcomes(subject, argument) {
    const column = columnOf(subject, argument);
    const codes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const meaning = (column?.labels ?? []).map(outcomeOf);
    const strange = meaning.findIndex((value) => !Number.isFinite(value));
    if (strange >= 0)
        return { invalid: `"${column?.labels[strange]}" in ${argument.column} is neither pass nor fail` };
    return new Float64Array(codes).map((code) => meaning[code] ?? Number.NaN);
}
function misses(subject, argument) {
    const values = valuesOf(subject, argument);
    return 'invalid' in values ? values : values.map((value) => (value > argument.limit ? 1 : 0));
}
const MEAN = { kind: 'mean', paired: true, share: false, weighted: 'as-given', values: valuesOf };
const TIME = { direction: 'lower', unit: null, needs: 'latency' };
/** The mean of a column that a reader named as a measurement: its direction and unit are found by its name. */
const columnMean = {
    ...MEAN,
    id: 'mean',
    title: 'Mean',
    direction: null,
    unit: null,
    needs: 'column',
};
const columnMetrics = [
    { ...MEAN, ...TIME, id: 'latency_mean', title: 'Mean latency', weighted: 'never' },
    { ...MEAN, ...TIME, id: 'latency_weighted_mean', title: 'Weighted mean latency', weighted: 'always' },
    columnMean,
    {
        ...MEAN,
        id: 'pass_rate',
        title: 'Pass rate',
        direction: 'higher',
        unit: 'fraction',
        needs: 'outcomes',
        share: true,
        values: outcomes,
    },
    {
        ...MEAN,
        ...TIME,
        id: 'deadline_miss_rate',
        title: 'Share of examples past the deadline',
        unit: 'fraction',
        share: true,
        values: misses,
    },
];
/** Several percentiles are asked of one column; a million numbers are sorted once. */
const sorted = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((values) => values.slice().sort());
/** Type 7 as in stats/quantile.ts, which sorts by itself; that would be most of the work here. */
function quantileOfSorted(values, q) {
    const place = q * (values.length - 1);
    const below = Math.floor(place);
    const low = values[below] ?? Number.NaN;
    const high = values[below + 1] ?? low;
    const share = place - below;
    // From whichever end is nearer, as numpy does, so that both give the same last bit.
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
/** `latency_pNN` for NN between 0 and 100. */
function percentileMetric(percent) {
    return {
        ...TIME,
        kind: 'whole',
        id: `latency_p${percent}`,
        title: `Latency, ${percent}th percentile`,
        weighted: 'never',
        value: (subject, argument) => {
            const values = valuesOf(subject, argument);
            return 'invalid' in values
                ? values
                : { value: quantileOfSorted(sorted(values), percent / 100), standardError: null };
        },
    };
}


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  qd: () => (/* binding */ metrics),
  qp: () => (/* binding */ patterns)
});

;// CONCATENATED MODULE: ./build/js/metrics/agreement.js
const at = (values, index) => values[index] ?? 0;
function dot(a, b) {
    let total = 0;
    for (let i = 0; i < a.length; i++)
        total += at(a, i) * at(b, i);
    return total;
}
function trace(c) {
    let hits = 0;
    for (let label = 0; label < c.hits.length; label++)
        hits += at(c.hits, label);
    return hits;
}
/** Mean recall over the classes that are true somewhere. */
function balancedAccuracy(c) {
    let total = 0;
    let classes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        const truths = at(c.truths, label);
        if (truths === 0)
            continue;
        total += at(c.hits, label) / truths;
        classes += 1;
    }
    return total / classes;
}
/** Asked by class and not by a difference of sums: sums of weights like 0.1 leave a rest where 0 should be. */
function isConstant(margin) {
    let classes = 0;
    for (let label = 0; label < margin.length; label++)
        if (at(margin, label) > 0)
            classes += 1;
    return classes < 2;
}
/** 0 where truth or prediction is one class only, as scikit-learn has it. */
function matthews(c) {
    const some = c.total > 0;
    if (!some)
        return Number.NaN;
    if (isConstant(c.truths) || isConstant(c.predictions))
        return 0;
    const covariance = trace(c) * c.total - dot(c.truths, c.predictions);
    const spread = c.total ** 2 - dot(c.predictions, c.predictions);
    return covariance / Math.sqrt(spread * (c.total ** 2 - dot(c.truths, c.truths)));
}
/** Not defined where truth and prediction are one and the same class: chance alone would agree always. */
function kappa(c) {
    const onlyClass = isConstant(c.truths) && isConstant(c.predictions);
    if (onlyClass && trace(c) > 0)
        return Number.NaN;
    const chance = c.total - dot(c.truths, c.predictions) / c.total;
    return 1 - (c.total - trace(c)) / chance;
}

;// CONCATENATED MODULE: ./build/js/metrics/classification.js
/**
 * Metrics of right and wrong labels, all from one confusion matrix.
 *
 * Of a class c: tp = hits, fn = true − hits, fp = predicted − hits, tn = total − true − predicted + hits.
 *   precision tp/(tp+fp) · recall tp/(tp+fn) · specificity tn/(tn+fp) · Fβ (1+β²)tp / (β²(tp+fn) + tp+fp)
 * A share of nothing is 0, as scikit-learn has it (`zero_division=0`). `macro` is the plain mean over the classes that
 * occur in truth or prediction, `weighted` weighs by how often a class is true, `micro` adds the classes' counts first.
 *
 * Source: scikit-learn 1.9, user guide 3.4.4 and `precision_recall_fscore_support`.
 * Example: truth 1 1 0 0, prediction 1 0 0 0: precision 1, recall ½, F1 ⅔, specificity 1.
 */

const classification_at = (values, index) => values[index] ?? 0;
const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);
const precisionShare = (c, label) => [classification_at(c.hits, label), classification_at(c.predictions, label)];
const recallShare = (c, label) => [classification_at(c.hits, label), classification_at(c.truths, label)];
const specificityShare = (c, label) => {
    const negatives = c.total - classification_at(c.truths, label);
    return [negatives - classification_at(c.predictions, label) + classification_at(c.hits, label), negatives];
};
const betaShare = (beta) => (c, label) => [
    (1 + beta * beta) * classification_at(c.hits, label),
    beta * beta * classification_at(c.truths, label) + classification_at(c.predictions, label),
];
const ofClass = (share) => (counts, label) => {
    const [part, whole] = share(counts, label);
    return ratio(part, whole);
};
/** A class that is neither true nor predicted anywhere is none of this table's classes. */
const occurs = (c, label) => classification_at(c.truths, label) > 0 || classification_at(c.predictions, label) > 0;
const macro = (share) => (c) => {
    let total = 0;
    let classes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        if (!occurs(c, label))
            continue;
        const [part, whole] = share(c, label);
        total += ratio(part, whole);
        classes += 1;
    }
    return total / classes;
};
const micro = (share) => (c) => {
    let parts = 0;
    let wholes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        if (!occurs(c, label))
            continue;
        const [part, whole] = share(c, label);
        parts += part;
        wholes += whole;
    }
    return c.total > 0 ? ratio(parts, wholes) : Number.NaN;
};
const weighted = (share) => (c) => {
    let total = 0;
    for (let label = 0; label < c.truths.length; label++) {
        const [part, whole] = share(c, label);
        total += classification_at(c.truths, label) * ratio(part, whole);
    }
    return total / c.total;
};
const SHAPE = { kind: 'count', needs: 'labels', perClass: false, share: null, binary: false };
const GOOD_SHARE = { direction: 'higher', unit: 'fraction' };
const accuracyShare = (c) => [trace(c), c.total];
const single = [
    {
        ...SHAPE,
        ...GOOD_SHARE,
        id: 'accuracy',
        title: 'Accuracy',
        value: (c) => trace(c) / c.total,
        share: accuracyShare,
        binary: true,
    },
    { ...SHAPE, ...GOOD_SHARE, id: 'balanced_accuracy', title: 'Balanced accuracy', value: balancedAccuracy },
    {
        ...SHAPE,
        id: 'matthews_corrcoef',
        title: 'Matthews correlation coefficient',
        direction: 'higher',
        unit: 'index',
        value: matthews,
    },
    { ...SHAPE, id: 'cohen_kappa', title: 'Cohen’s kappa', direction: 'higher', unit: 'index', value: kappa },
];
/** The metric of one class and its three averages. */
function family({ id, title, share, proportion }) {
    const average = (suffix, value) => ({
        ...SHAPE,
        ...GOOD_SHARE,
        id: `${id}_${suffix}`,
        title: `${title}, ${suffix} average`,
        value,
    });
    return [
        {
            ...SHAPE,
            ...GOOD_SHARE,
            id,
            title,
            perClass: true,
            value: (c, label) => (c.total > 0 ? ofClass(share)(c, label) : Number.NaN),
            share: proportion ? share : null,
        },
        average('macro', macro(share)),
        average('micro', micro(share)),
        average('weighted', weighted(share)),
    ];
}
/** `fbeta_B` and its averages, for any B above 0. */
function betaMetrics(beta) {
    return family({ id: `fbeta_${beta}`, title: `F${beta} score`, share: betaShare(beta), proportion: false });
}
const countMetrics = [
    ...single,
    ...family({ id: 'precision', title: 'Precision', share: precisionShare, proportion: true }),
    ...family({ id: 'recall', title: 'Recall', share: recallShare, proportion: true }),
    ...family({ id: 'specificity', title: 'Specificity', share: specificityShare, proportion: true }),
    ...family({ id: 'f1', title: 'F1 score', share: betaShare(1), proportion: false }),
];

// EXTERNAL MODULE: ./build/js/metrics/rank.js
var rank = __webpack_require__(9156);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var metrics_scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/curve.js




/** Walks both sorted classes at once: a step is every score equal to the smallest one left. */
function merged(positives, negatives) {
    const positive = new Float64Array(positives.length + negatives.length);
    const negative = new Float64Array(positive.length);
    let [p, n, steps] = [0, 0, 0];
    while (p < positives.length || n < negatives.length) {
        const score = Math.min(positives[p] ?? Number.POSITIVE_INFINITY, negatives[n] ?? Number.POSITIVE_INFINITY);
        const [p0, n0] = [p, n];
        while (positives[p] === score)
            p += 1;
        while (negatives[n] === score)
            n += 1;
        positive[steps] = p - p0;
        negative[steps] = n - n0;
        steps += 1;
    }
    return {
        positive: positive.subarray(0, steps),
        negative: negative.subarray(0, steps),
        positives: positives.length,
        negatives: negatives.length,
    };
}
function unweightedSteps({ isPositive, scores }) {
    const split = new Float64Array(scores.length);
    let low = 0;
    let high = scores.length;
    for (let row = 0; row < scores.length; row++) {
        if (isPositive(row))
            split[low++] = scores[row] ?? 0;
        else
            split[--high] = scores[row] ?? 0;
    }
    return merged(split.subarray(0, low).sort(), split.subarray(high).sort());
}
function stepsOf({ isPositive, scores, weights }) {
    if (weights === null)
        return unweightedSteps({ isPositive, scores, weights });
    const distinct = (0,rank/* distinctAscending */.b3)(scores);
    const positive = new Float64Array(distinct.length);
    const negative = new Float64Array(distinct.length);
    for (let row = 0; row < scores.length; row++) {
        const at = (0,rank/* placeOf */.$t)(distinct, scores[row] ?? 0);
        const side = isPositive(row) ? positive : negative;
        side[at] = (side[at] ?? 0) + (weights[row] ?? 0);
    }
    return { positive, negative, positives: (0,sum/* sum */.cz)(positive), negatives: (0,sum/* sum */.cz)(negative) };
}
function oneSided(steps) {
    const both = steps.positives > 0 && steps.negatives > 0;
    if (both)
        return null;
    return {
        invalid: steps.positives > 0 ? 'every example is of the positive class' : 'no example is of the positive class',
    };
}
/** The area under the ROC curve. NaN for one class only. */
function curve_area(steps) {
    const won = new sum/* RunningSum */.V1();
    let below = 0;
    for (let i = 0; i < steps.positive.length; i++) {
        const here = steps.negative[i] ?? 0;
        won.add((steps.positive[i] ?? 0) * (below + here / 2));
        below += here;
    }
    return won.value / (steps.positives * steps.negatives);
}
function precisionArea(steps) {
    const total = new sum/* RunningSum */.V1();
    let tp = 0;
    let fp = 0;
    for (let i = steps.positive.length - 1; i >= 0; i--) {
        const gained = steps.positive[i] ?? 0;
        tp += gained;
        fp += steps.negative[i] ?? 0;
        if (gained > 0)
            total.add((gained * tp) / (tp + fp));
    }
    return total.value / steps.positives;
}
function readSteps(subject) {
    const found = (0,metrics_scores/* binaryScores */.jM)(subject);
    if ('invalid' in found)
        return found;
    const { positives, scores } = found;
    return stepsOf({ isPositive: (row) => positives[row] === 1, scores, weights: subject.weights.values });
}
/** Shared by the area and the average precision. */
const binarySteps = (0,remembered/* remembered */.H)(readSteps);
/**
 * DeLong's variance of the area, from the steps and not from the rows: all positives of one score have the same share
 * of negatives below them. The same number as `aucWithVariance`, without looking every example up.
 * For counts a step of weight 3 is three examples; other weights have no such variance.
 */
function areaVariance(steps) {
    const auc = curve_area(steps);
    const ofPositives = new sum/* RunningSum */.V1();
    const ofNegatives = new sum/* RunningSum */.V1();
    let negativesBelow = 0;
    let positivesBelow = 0;
    for (let i = 0; i < steps.positive.length; i++) {
        const positive = steps.positive[i] ?? 0;
        const negative = steps.negative[i] ?? 0;
        const won = (negativesBelow + negative / 2) / steps.negatives;
        const lost = 1 - (positivesBelow + positive / 2) / steps.positives;
        ofPositives.add(positive * (won - auc) ** 2);
        ofNegatives.add(negative * (lost - auc) ** 2);
        negativesBelow += negative;
        positivesBelow += positive;
    }
    const { positives, negatives } = steps;
    return ofPositives.value / (positives - 1) / positives + ofNegatives.value / (negatives - 1) / negatives;
}
function rocArea(subject) {
    const steps = binarySteps(subject);
    if ('invalid' in steps)
        return steps;
    const bad = oneSided(steps);
    if (bad !== null)
        return bad;
    const enough = subject.weights.counts && steps.positives > 1 && steps.negatives > 1;
    return { value: curve_area(steps), standardError: enough ? Math.sqrt(areaVariance(steps)) : null };
}
function averagePrecision(subject) {
    const steps = binarySteps(subject);
    if ('invalid' in steps)
        return steps;
    if (steps.positives === 0)
        return { invalid: 'no example is of the positive class' };
    return { value: precisionArea(steps), standardError: null };
}
function areaOverRest(subject) {
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
    if ('invalid' in found)
        return found;
    let total = 0;
    for (let label = 0; label < found.classes.length; label++) {
        const scores = found.columns[label] ?? new Float64Array(0);
        const isPositive = (row) => found.truth[row] === label;
        const steps = stepsOf({ isPositive, scores, weights: subject.weights.values });
        if (oneSided(steps) !== null) {
            const which = steps.positives > 0 ? 'every' : 'no';
            return { invalid: `${which} example is of the class "${found.classes[label]}"` };
        }
        total += curve_area(steps);
    }
    return { value: total / found.classes.length, standardError: null };
}
const curve_SHAPE = { kind: 'whole', direction: 'higher', unit: 'fraction', weighted: 'as-given' };
const curveMetrics = [
    { ...curve_SHAPE, id: 'roc_auc', title: 'Area under the ROC curve', needs: 'score', value: rocArea },
    { ...curve_SHAPE, id: 'average_precision', title: 'Average precision', needs: 'score', value: averagePrecision },
    {
        ...curve_SHAPE,
        id: 'roc_auc_ovr',
        title: 'Area under the ROC curve, one class against the rest, macro average',
        needs: 'class-probabilities',
        value: areaOverRest,
    },
];

// EXTERNAL MODULE: ./build/js/metrics/latency.js
var latency = __webpack_require__(3474);
;// CONCATENATED MODULE: ./build/js/metrics/probability.js


const BINS = 15;
const minusLog = (p) => -Math.log(Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON));
/** Two classes by one score where there is one, else all classes by a probability each. */
function probabilities(subject) {
    return (0,metrics_scores/* scoreColumn */.TK)(subject) === null ? (0,metrics_scores/* classScores */.Sg)(subject) : (0,metrics_scores/* binaryProbabilities */.dr)(subject);
}
function logLosses(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found) {
        return found.scores.map((p, row) => minusLog(found.positives[row] === 1 ? p : 1 - p));
    }
    return new Float64Array(found.truth).map((label, row) => minusLog(found.columns[label]?.[row] ?? Number.NaN));
}
function brierScores(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found)
        return found.scores.map((p, row) => (p - (found.positives[row] ?? 0)) ** 2);
    const half = found.columns.length < 3 ? 0.5 : 1;
    return new Float64Array(found.truth).map((label, row) => {
        let squares = 0;
        for (let c = 0; c < found.columns.length; c++) {
            squares += ((found.columns[c]?.[row] ?? Number.NaN) - (c === label ? 1 : 0)) ** 2;
        }
        return half * squares;
    });
}
function topConfidence(found) {
    const rows = found.truth.length;
    const sure = new Float64Array(rows);
    const right = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let c = 1; c < found.columns.length; c++) {
            if ((found.columns[c]?.[row] ?? 0) > (found.columns[best]?.[row] ?? 0))
                best = c;
        }
        sure[row] = found.columns[best]?.[row] ?? Number.NaN;
        right[row] = best === found.truth[row] ? 1 : 0;
    }
    return { sure, right };
}
function calibrationError(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    const { sure, right } = 'positives' in found ? { sure: found.scores, right: found.positives } : topConfidence(found);
    const weights = subject.weights.values;
    const gaps = Array.from({ length: BINS }, () => new sum/* RunningSum */.V1());
    for (let row = 0; row < sure.length; row++) {
        const p = sure[row] ?? Number.NaN;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        gaps[Math.max(0, Math.ceil(p * BINS) - 1)]?.add(weight * ((right[row] ?? 0) - p));
    }
    // n_b · |mean outcome − mean confidence| is |Σ outcome − Σ confidence| over the bin.
    const total = gaps.reduce((sum, gap) => sum + Math.abs(gap.value), 0);
    return { value: total / (0,sum/* totalWeight */.zN)(subject.rows, weights), standardError: null };
}
/** 1 where fewer than K classes stand before the true one. */
function topHits(subject, k) {
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
    if ('invalid' in found)
        return found;
    return new Float64Array(found.truth).map((label, row) => {
        const own = found.columns[label]?.[row] ?? Number.NaN;
        let before = 0;
        for (let c = 0; c < found.columns.length; c++) {
            const other = found.columns[c]?.[row] ?? 0;
            if (other > own || (other === own && c > label))
                before += 1;
        }
        return before < k ? 1 : 0;
    });
}
const MEAN = { kind: 'mean', weighted: 'as-given', share: false, paired: true };
/** `top_K_accuracy` for a whole K from 1. */
function topMetric(k) {
    return {
        ...MEAN,
        id: `top_${k}_accuracy`,
        title: `Top-${k} accuracy`,
        direction: 'higher',
        unit: 'fraction',
        needs: 'class-probabilities',
        share: true,
        paired: false,
        values: (subject) => topHits(subject, k),
    };
}
const probabilityMetrics = [
    {
        ...MEAN,
        id: 'log_loss',
        title: 'Log loss',
        direction: 'lower',
        unit: null,
        needs: 'probabilities',
        values: logLosses,
    },
    {
        ...MEAN,
        id: 'brier_score',
        title: 'Brier score',
        direction: 'lower',
        unit: 'index',
        needs: 'probabilities',
        values: brierScores,
    },
    {
        kind: 'whole',
        id: 'expected_calibration_error',
        title: 'Expected calibration error',
        direction: 'lower',
        unit: 'fraction',
        needs: 'probabilities',
        weighted: 'as-given',
        value: calibrationError,
    },
];

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 1 modules
var regression = __webpack_require__(2234);
;// CONCATENATED MODULE: ./build/js/metrics/list.js
/** All metrics that can be computed from examples. A new one is a row in its family's file, and nothing here. */





/** Those with a fixed name. */
const metrics = [
    ...countMetrics,
    ...curveMetrics,
    ...probabilityMetrics,
    ...regression/* regressionMetrics */.N,
    ...latency/* columnMetrics */.qK,
];
const byName = new Map(metrics.map((metric) => [metric.id, metric]));
/** Those with a number in the name, as the documentation writes them. */
const patterns = ['fbeta_B', 'fbeta_B_macro', 'top_K_accuracy', 'latency_pNN'];
const BETA = /^fbeta_(\d+(?:\.\d+)?)(?:_(macro|micro|weighted))?$/;
const TOP = /^top_([1-9]\d{0,5})_accuracy$/;
const PERCENTILE = /^latency_p(\d{1,2}(?:\.\d{1,6})?)$/;
function betaNamed(beta, average) {
    if (!(beta > 0))
        return null;
    const id = average === undefined ? `fbeta_${beta}` : `fbeta_${beta}_${average}`;
    return betaMetrics(beta).find((metric) => metric.id === id) ?? null;
}
/** The metric of this name (`f1_macro`, `fbeta_1.5`, `latency_p95`), or `null`. */
function metricNamed(name) {
    const fixed = byName.get(name);
    if (fixed !== undefined)
        return fixed;
    const beta = BETA.exec(name);
    if (beta !== null)
        return betaNamed(Number(beta[1]), beta[2]);
    const top = TOP.exec(name);
    if (top !== null)
        return topMetric(Number(top[1]));
    const percentile = PERCENTILE.exec(name);
    return percentile === null || Number(percentile[1]) === 0 ? null : (0,latency/* percentileMetric */.Mm)(Number(percentile[1]));
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CS: () => (/* binding */ ranks),
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   b3: () => (/* binding */ distinctAscending)
/* harmony export */ });
/** Orders and ranks of numbers, by their distinct values: sorting plain numbers is fast, sorting row numbers is not. */
/** The distinct values, ascending. */
function distinctAscending(values) {
    const sorted = values.slice().sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
        const value = sorted[i] ?? 0;
        if (kept > 0 && value === sorted[kept - 1])
            continue;
        sorted[kept] = value;
        kept += 1;
    }
    return sorted.subarray(0, kept);
}
/** Where a value stands among distinct ascending ones that hold it. */
function placeOf(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How the values are distributed; with `weights: null` every row weighs 1. */
function distribution(values, weights) {
    const distinct = distinctAscending(values);
    const mass = new Float64Array(distinct.length);
    for (let row = 0; row < values.length; row++) {
        const at = placeOf(distinct, values[row] ?? 0);
        mass[at] = (mass[at] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    return { values: distinct, weights: mass };
}
/** Ranks from 1; equal values share the mean of their ranks. Example: 10, 30, 10 → 1.5, 3, 1.5. */
function ranks(values) {
    const { values: distinct, weights: often } = distribution(values, null);
    let before = 0;
    const rankAt = often.map((count) => {
        before += count;
        return before - (count - 1) / 2;
    });
    return values.map((value) => rankAt[placeOf(distinct, value)] ?? Number.NaN);
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ numberPairs),
  N: () => (/* binding */ regressionMetrics)
});

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/js/metrics/rank.js
var rank = __webpack_require__(9156);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var metrics_subject = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/sums.js

/** How much goes when one example of a row is left out: all of its weight, or one of its count. */
function share(pairs, row) {
    if (pairs.weights === null)
        return 1;
    const weight = pairs.weights[row] ?? 0;
    return pairs.counts ? Math.min(weight, 1) : weight;
}
const rowsOf = (pairs) => pairs.truth.length;
const total = (pairs) => (0,sum/* totalWeight */.zN)(rowsOf(pairs), pairs.weights);
const at = (values, row) => values[row] ?? Number.NaN;
function centred(values, weights) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    return values.map((value) => value - middle);
}
const product = (a, b) => a.map((value, row) => value * at(b, row));
function squaredErrors(pairs) {
    return pairs.truth.map((truth, row) => (at(pairs.prediction, row) - truth) ** 2);
}
/** What is left of a spread without a row; a rest of nothing but rounding is a constant column. */
const remaining = (spread, gone) => spread - gone > 1e-13 * spread ? spread - gone : Number.NaN;
const isConstant = (values) => values.every((value) => value === values[0]);
function leaveOut(pairs, value) {
    return pairs.truth.map((_, row) => value(row, share(pairs, row)));
}
const ROOT = {
    id: 'root_mean_squared_error',
    title: 'Root mean squared error',
    direction: 'lower',
    unit: null,
};
const meanSquaredRoot = {
    ...ROOT,
    kind: 'sums',
    needs: 'numbers',
    weighted: 'as-given',
    why: 'there are no examples',
    value: (pairs) => Math.sqrt((0,sum/* mean */.i2)(squaredErrors(pairs), pairs.weights)),
    without: (pairs) => {
        const squares = squaredErrors(pairs);
        const all = (0,sum/* weightedSum */.rO)(squares, pairs.weights);
        const weight = total(pairs);
        return leaveOut(pairs, (row, u) => Math.sqrt(Math.max(0, all - u * at(squares, row)) / (weight - u)));
    },
};
const r2 = {
    kind: 'sums',
    id: 'r2',
    title: 'R², coefficient of determination',
    direction: 'higher',
    unit: 'index',
    needs: 'numbers',
    weighted: 'as-given',
    why: 'the truth is the same in every example (or there are fewer than two)',
    value: (pairs) => {
        if (isConstant(pairs.truth))
            return Number.NaN;
        const x = centred(pairs.truth, pairs.weights);
        return 1 - (0,sum/* weightedSum */.rO)(squaredErrors(pairs), pairs.weights) / (0,sum/* weightedSum */.rO)(product(x, x), pairs.weights);
    },
    without: (pairs) => {
        const x = centred(pairs.truth, pairs.weights);
        const squares = squaredErrors(pairs);
        const errors = (0,sum/* weightedSum */.rO)(squares, pairs.weights);
        const spread = (0,sum/* weightedSum */.rO)(product(x, x), pairs.weights);
        const weight = total(pairs);
        return leaveOut(pairs, (row, u) => {
            const d = at(x, row);
            const rest = remaining(spread, u * d * d + (u * d) ** 2 / (weight - u));
            return 1 - (errors - u * at(squares, row)) / rest;
        });
    },
};
const pearson = {
    kind: 'sums',
    id: 'pearson',
    title: 'Pearson’s correlation',
    direction: 'higher',
    unit: 'index',
    needs: 'numbers',
    weighted: 'never',
    why: 'truth or prediction is the same in every example (or there are fewer than two)',
    value: (pairs) => {
        if (isConstant(pairs.truth) || isConstant(pairs.prediction))
            return Number.NaN;
        const x = centred(pairs.truth, null);
        const y = centred(pairs.prediction, null);
        const spread = Math.sqrt((0,sum/* weightedSum */.rO)(product(x, x), null)) * Math.sqrt((0,sum/* weightedSum */.rO)(product(y, y), null));
        // Rounding can carry a perfect correlation past 1.
        return Math.min(1, Math.max(-1, (0,sum/* weightedSum */.rO)(product(x, y), null) / spread));
    },
    without: (pairs) => {
        const x = centred(pairs.truth, null);
        const y = centred(pairs.prediction, null);
        const [xx, yy, xy] = [product(x, x), product(y, y), product(x, y)].map((p) => (0,sum/* weightedSum */.rO)(p, null));
        const shift = 1 + 1 / (rowsOf(pairs) - 1);
        return leaveOut(pairs, (row) => {
            const [a, b] = [at(x, row), at(y, row)];
            const rest = remaining(xx ?? 0, shift * a * a) * remaining(yy ?? 0, shift * b * b);
            return ((xy ?? 0) - shift * a * b) / Math.sqrt(rest);
        });
    },
};

;// CONCATENATED MODULE: ./build/js/metrics/regression.js
/**
 * Metrics of numbers against numbers, e = prediction − truth.
 *
 *   mean_squared_error Σwe²/Σw · root_mean_squared_error its root · mean_absolute_error Σw|e|/Σw
 *   mean_absolute_percentage_error Σw|e|/max(|truth|, ε)/Σw, ε = 2⁻⁵², a fraction and not a percentage
 *   huber_loss ½e² for |e| ≤ 1, else |e| − ½ (δ = 1), weighted mean
 *   median_absolute_error, weighted by the averaged inverted distribution function
 *   r2 1 − Σwe²/Σw(truth − mean)² · max_error max|e| · pearson, spearman (ranks, ties at their mean rank)
 *
 * r2 and the correlations are not defined for a constant column; scikit-learn puts 1 or 0 there, here it is no number.
 * Source: scikit-learn 1.9 user guide 3.4.6; `scipy.stats.pearsonr`, `spearmanr`; P. Huber (1964).
 * Example: truth 1 2 3, prediction 1 2 4: MSE ⅓, MAE ⅓, r2 1 − 1/2 = ½, max error 1, median 0.
 */






function readNumberPairs(subject) {
    const { examples, weights } = subject;
    const { roles, table } = examples;
    const truth = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.truth ?? ''));
    if ('invalid' in truth)
        return truth;
    const prediction = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.prediction ?? ''));
    if ('invalid' in prediction)
        return prediction;
    return { truth, prediction, weights: weights.values, counts: weights.counts };
}
/** Truth and prediction in the subject's rows, complete and finite. */
const numberPairs = (0,remembered/* remembered */.H)(readNumberPairs);
const losses = (loss) => (subject) => {
    const pairs = numberPairs(subject);
    if ('invalid' in pairs)
        return pairs;
    return pairs.truth.map((truth, row) => loss((pairs.prediction[row] ?? Number.NaN) - truth, truth));
};
const huber = (e) => (Math.abs(e) <= 1 ? (e * e) / 2 : Math.abs(e) - 0.5);
const percentage = (e, truth) => Math.abs(e) / Math.max(Math.abs(truth), Number.EPSILON);
/**
 * The value at which the weights, in order of size, reach half their sum, or half-way to the next one where they
 * meet it exactly. With equal weights that is the median.
 */
function regression_median(values, weights) {
    if (weights === null)
        return (0,median/* median */.J)(values);
    const found = (0,rank/* distribution */.Nx)(values, weights);
    const half = (0,sum/* sum */.cz)(found.weights) / 2;
    let reached = 0;
    for (let i = 0; i < found.values.length; i++) {
        reached += found.weights[i] ?? 0;
        if (!(reached >= half))
            continue;
        const value = found.values[i] ?? Number.NaN;
        if (reached - half > Number.EPSILON)
            return value;
        const after = found.weights.findIndex((weight, at) => at > i && weight > 0);
        return after < 0 ? value : (value + (found.values[after] ?? value)) / 2;
    }
    return Number.NaN;
}
const ofErrors = (statistic) => (subject) => {
    const errors = losses(Math.abs)(subject);
    if ('invalid' in errors)
        return errors;
    return { value: statistic(errors, subject.weights.values), standardError: null };
};
const largest = (errors) => errors.length === 0 ? Number.NaN : errors.reduce((most, error) => Math.max(most, error), 0);
function spearman(subject) {
    const pairs = numberPairs(subject);
    if ('invalid' in pairs)
        return pairs;
    const value = pearson.value({ ...pairs, truth: (0,rank/* ranks */.CS)(pairs.truth), prediction: (0,rank/* ranks */.CS)(pairs.prediction) });
    return Number.isFinite(value) ? { value, standardError: null } : { invalid: pearson.why };
}
const LOWER = { direction: 'lower', unit: null, needs: 'numbers' };
const MEAN = { ...LOWER, kind: 'mean', weighted: 'as-given', share: false, paired: true };
const means = [
    { ...MEAN, id: 'mean_squared_error', title: 'Mean squared error', values: losses((e) => e * e) },
    { ...MEAN, id: 'mean_absolute_error', title: 'Mean absolute error', values: losses(Math.abs) },
    {
        ...MEAN,
        id: 'mean_absolute_percentage_error',
        title: 'Mean absolute percentage error',
        unit: 'fraction',
        values: losses(percentage),
    },
    { ...MEAN, id: 'huber_loss', title: 'Huber loss, δ = 1', values: losses(huber) },
];
const sums = [meanSquaredRoot, r2, pearson];
const wholes = [
    {
        ...LOWER,
        kind: 'whole',
        id: 'median_absolute_error',
        title: 'Median absolute error',
        weighted: 'as-given',
        value: ofErrors(regression_median),
    },
    {
        ...LOWER,
        kind: 'whole',
        id: 'max_error',
        title: 'Largest error',
        weighted: 'never',
        value: ofErrors(largest),
    },
    {
        kind: 'whole',
        id: 'spearman',
        title: 'Spearman’s rank correlation',
        direction: 'higher',
        unit: 'index',
        needs: 'numbers',
        weighted: 'never',
        value: spearman,
    },
];
const regressionMetrics = [...means, ...sums, ...wholes];


/***/ }),

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Work that several metrics share is done once for each subject and forgotten with it. */
function remembered(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found.value;
        const value = make(key);
        known.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nD: () => (/* binding */ requestOfColumn),
  _u: () => (/* binding */ requestsNamed),
  NO: () => (/* binding */ scoredRequests)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/js/metrics/columns.js
var metrics_columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/known.js + 1 modules
var metrics_known = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/js/metrics/latency.js
var latency = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/js/metrics/list.js + 4 modules
var list = __webpack_require__(2801);
;// CONCATENATED MODULE: ./build/js/metrics/names.js
/** Names of metrics as users write them: `f1_macro`, `latency_p95(latency_ms)`, `deadline_miss_rate(latency_ms,250)`. */



/** Short names that people try first. They are not accepted, because a name in a report must be one name. */
const MEANT = {
    acc: 'accuracy',
    ap: 'average_precision',
    auc: 'roc_auc',
    auroc: 'roc_auc',
    brier: 'brier_score',
    brier_score_loss: 'brier_score',
    cross_entropy: 'log_loss',
    ece: 'expected_calibration_error',
    f1_score: 'f1',
    kappa: 'cohen_kappa',
    mae: 'mean_absolute_error',
    mape: 'mean_absolute_percentage_error',
    mcc: 'matthews_corrcoef',
    mse: 'mean_squared_error',
    nll: 'log_loss',
    p50: 'latency_p50',
    p95: 'latency_p95',
    p99: 'latency_p99',
    pr_auc: 'average_precision',
    r2_score: 'r2',
    rmse: 'root_mean_squared_error',
    sensitivity: 'recall',
    tnr: 'specificity',
    tpr: 'recall',
};
function unknown(text, name) {
    const plain = name.toLowerCase().replace(/[\s-]+/g, '_');
    const meant = (0,list/* metricNamed */.SB)(plain) === null ? (MEANT[plain] ?? null) : plain;
    const names = [...list/* metrics */.qd.map((metric) => metric.id), ...list/* patterns */.qp];
    return (0,catalogue/* fault */.DG)('METRIC_UNKNOWN', null, { metric: text, nearest: meant ?? (0,nearest/* nearest */.p)(plain, names) });
}
const takesColumn = (metric) => metric.needs === 'column' || metric.needs === 'latency' || metric.needs === 'outcomes';
function malformed(text, wrong, right) {
    return (0,catalogue/* fault */.DG)('METRIC_MALFORMED', null, { metric: text, wrong, right });
}
/** `(column,limit)` or `(limit)`; a column name may hold commas itself, so the last one parts them. */
function withLimit(text, metric, inside) {
    const comma = inside.lastIndexOf(',');
    const written = inside.slice(comma + 1).trim();
    const limit = written === '' ? Number.NaN : Number(written);
    const right = `${metric.id}(COLUMN,LIMIT), for example ${metric.id}(latency_ms,250)`;
    if (!Number.isFinite(limit))
        return malformed(text, 'the limit is no number', right);
    const column = comma < 0 ? null : inside.slice(0, comma).trim();
    if (column === '')
        return malformed(text, 'the column has no name', right);
    return { metric, column, limit };
}
const NAME = /^\s*([^()\s]+)\s*(?:\((.*)\))?\s*$/s;
/** Takes the name apart. A fault of weight `usage` where there is no such metric or its brackets are wrong. */
function parseMetricName(text) {
    const parts = NAME.exec(text);
    const name = parts?.[1] ?? text;
    const metric = (0,list/* metricNamed */.SB)(name);
    if (parts === null || metric === null)
        return unknown(text, name);
    const inside = parts[2];
    if (metric.id === 'deadline_miss_rate')
        return withLimit(text, metric, inside ?? '');
    if (inside === undefined)
        return { metric, column: null, limit: null };
    if (!takesColumn(metric))
        return malformed(text, 'this metric takes no column', metric.id);
    const column = inside.trim();
    if (column === '')
        return malformed(text, 'the column has no name', `${metric.id}(COLUMN)`);
    return { metric, column, limit: null };
}
/** The name under which the measurement stands: the same however it was spaced. */
function measuredName({ metric, column, limit }) {
    const inside = [...(column === null ? [] : [column]), ...(limit === null ? [] : [String(limit)])];
    return inside.length === 0 ? metric.id : `${metric.id}(${inside.join(',')})`;
}

// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
;// CONCATENATED MODULE: ./build/js/metrics/requests.js
/** What is to be measured: names of metrics bound to the columns of a table. */







const NO_ARGUMENT = { column: '', limit: Number.NaN };
/** The mean of a column that a reader has named. */
function scoredRequest({ metric, labels, column }) {
    const known = (0,metrics_known/* knownMetric */.w)(metric);
    return {
        metric: latency/* columnMean */.GL,
        name: metric,
        labels,
        direction: known?.direction ?? null,
        unit: known?.unit ?? null,
        argument: { column, limit: Number.NaN },
    };
}
const scoredRequests = ({ scored }) => scored.map(scoredRequest);
const NEEDS = {
    labels: 'labels in truth and prediction',
    score: 'two classes, a known positive one, and a score',
    probabilities: 'a probability of the positive of two classes, or one of each class',
    'class-probabilities': 'a probability column for each class',
    numbers: 'numbers in truth and prediction',
    column: 'a column of numbers',
    outcomes: 'a column of passes and fails',
    latency: 'a latency column',
};
function foundIn({ task }) {
    if (task.kind === 'scored')
        return 'no truth and prediction';
    if (task.kind === 'regression')
        return 'numbers that are no labels';
    const classes = `labels of ${task.labels.length} classes`;
    if (task.prediction === null)
        return `${classes} and no prediction`;
    return task.kind === 'multiclass' && task.labels.length === 2
        ? `${classes}, none known as positive`
        : classes;
}
function hasNumbers({ roles, table }) {
    return [roles.truth, roles.prediction].every((name) => (table.columns.get(name ?? '')?.values ?? null) !== null);
}
function isFit(metric, subject) {
    const { task, examples } = subject;
    const labelled = task.kind === 'binary' || task.kind === 'multiclass';
    const classes = labelled && Object.keys(examples.roles.classScores).length > 0;
    const score = (0,scores/* scoreColumn */.TK)(subject)?.values ?? null;
    switch (metric.needs) {
        case 'labels':
            return labelled && task.prediction !== null;
        case 'score':
            return score !== null;
        case 'probabilities':
            return classes || score !== null;
        case 'class-probabilities':
            return classes;
        case 'numbers':
            return hasNumbers(examples);
        default:
            return true;
    }
}
const isOfColumn = ({ needs }) => needs === 'column' || needs === 'latency' || needs === 'outcomes';
function columnFault(named, { examples }) {
    const columns = (0,metrics_columns/* freeNumbers */.Zv)(examples);
    const near = named.column === null ? null : (0,nearest/* nearest */.p)(named.column, columns);
    const needed = `"${measuredName(named)}"`;
    return (0,catalogue/* fault */.DG)('COLUMN_ABSENT', null, { needed, column: named.column, columns, nearest: near });
}
/** The column a metric is of, or `null` where there is none that fits. */
function columnOf({ metric, column }, examples) {
    if (column === null)
        return metric.needs === 'latency' ? (0,metrics_columns/* latencyColumn */.JP)(examples) : null;
    const found = examples.table.columns.get(column);
    if (found === undefined)
        return null;
    return (metric.needs === 'outcomes' ? (0,latency/* isOutcomes */.sL)(found) : found.values !== null) ? column : null;
}
/** The metric of this column, with the direction and unit that its name tells. */
function requestOfColumn(named, column) {
    const { metric } = named;
    const known = metric.id === 'mean' ? (0,metrics_known/* knownMetric */.w)(column) : null;
    return {
        metric,
        name: measuredName(named),
        labels: {},
        direction: metric.direction ?? known?.direction ?? null,
        unit: metric.unit ?? known?.unit ?? (0,metrics_known/* unitOfName */.x)(column),
        argument: { column, limit: named.limit ?? Number.NaN },
    };
}
function weightFault(metric, name, subject) {
    if (metric.kind === 'count')
        return null;
    const { weight } = subject.examples.roles;
    if (metric.weighted === 'never' && weight !== null) {
        return (0,catalogue/* fault */.DG)('METRIC_UNWEIGHTED', null, { metric: name, weight });
    }
    if (metric.weighted !== 'always' || weight !== null)
        return null;
    return (0,catalogue/* fault */.DG)('METRIC_UNFIT', null, { metric: name, needs: 'a column of weights', found: 'none' });
}
/** The named metric bound to this table, or what keeps it from being measured. */
function bound(named, { subject, fault: undecided }) {
    const { metric } = named;
    const name = measuredName(named);
    const unweighted = weightFault(metric, name, subject);
    if (unweighted !== null)
        return unweighted;
    if (isOfColumn(metric)) {
        const column = columnOf(named, subject.examples);
        return column === null ? columnFault(named, subject) : requestOfColumn(named, column);
    }
    const fit = isFit(metric, subject);
    if (!fit && undecided !== null)
        return undecided;
    if (!fit) {
        const details = { metric: name, needs: NEEDS[metric.needs], found: foundIn(subject) };
        return (0,catalogue/* fault */.DG)('METRIC_UNFIT', null, details);
    }
    const { direction, unit } = metric;
    return { metric, name, labels: {}, direction, unit, argument: NO_ARGUMENT };
}
/** What a name asks for: every column of that name that the reader scored, else the metric of that name. */
function requestsNamed(text, prepared) {
    const scored = scoredRequests(prepared.subject.examples).filter((request) => request.name === text.trim());
    if (scored.length > 0)
        return scored;
    const named = parseMetricName(text);
    return ['code' in named ? named : bound(named, prepared)];
}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   TK: () => (/* binding */ scoreColumn),
/* harmony export */   dr: () => (/* binding */ binaryProbabilities),
/* harmony export */   jM: () => (/* binding */ binaryScores)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1165);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);



/** The column that says how positive an example is: the score, else the probability of the positive class. */
function scoreColumn(subject) {
    const { task, examples } = subject;
    if (task.kind !== 'binary' || task.positive === null)
        return null;
    const { roles, table } = examples;
    if (roles.score !== null)
        return table.columns.get(roles.score) ?? null;
    const positive = task.labels[task.positive];
    const name = Object.keys(roles.classScores).find((label) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label) === positive);
    return name === undefined ? null : (table.columns.get(roles.classScores[name] ?? '') ?? null);
}
const withoutPrediction = (task) => ({ ...task, prediction: null });
function readBinaryScores(subject) {
    const { task } = subject;
    const column = scoreColumn(subject);
    if (task.kind !== 'binary' || column === null)
        return { invalid: 'there is no score of a positive class' };
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const scores = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, column);
    if ('invalid' in scores)
        return scores;
    const positives = new Uint8Array(task.truth.length);
    for (let row = 0; row < positives.length; row++)
        positives[row] = task.truth[row] === task.positive ? 1 : 0;
    return { positives, scores };
}
/** Truth and score of two classes, complete and finite. */
const binaryScores = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readBinaryScores);
/** The first row whose value is no probability, or −1. */
function firstImprobable(values) {
    return values.findIndex((value) => {
        const ok = value >= 0 && value <= 1;
        return !ok;
    });
}
function outside(name, values) {
    const row = firstImprobable(values);
    if (row < 0)
        return null;
    return { invalid: `${name} holds ${values[row]} in row ${row + 1}, which is no probability from 0 to 1` };
}
function readBinaryProbabilities(subject) {
    const found = binaryScores(subject);
    if ('invalid' in found)
        return found;
    return outside(scoreColumn(subject)?.name ?? 'the score', found.scores) ?? found;
}
/** As `binaryScores`, and every score from 0 to 1. */
const binaryProbabilities = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readBinaryProbabilities);
/** Probabilities in files are rounded; beyond this they are no distribution over the classes. */
const SUM_TOLERANCE = 0.01;
function sumFault(columns, rows) {
    for (let row = 0; row < rows; row++) {
        let total = 0;
        for (const column of columns)
            total += column[row] ?? Number.NaN;
        const ok = Math.abs(total - 1) <= SUM_TOLERANCE;
        if (!ok)
            return { invalid: `the class probabilities of row ${row + 1} add up to ${total}, not to 1` };
    }
    return null;
}
function truthIn(task, classes) {
    const place = task.labels.map((label) => classes.indexOf(label));
    const truth = new Int32Array(task.truth.length);
    for (let row = 0; row < truth.length; row++) {
        const label = task.truth[row] ?? 0;
        const index = place[label] ?? -1;
        if (index < 0)
            return { invalid: `there is no probability column for the class "${task.labels[label]}"` };
        truth[row] = index;
    }
    return truth;
}
function readClassScores(subject) {
    const { task, examples } = subject;
    const { roles, table } = examples;
    if (task.kind !== 'multiclass' && task.kind !== 'binary')
        return { invalid: 'there are no labels' };
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const given = new Map(Object.entries(roles.classScores).map(([label, name]) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label), name]));
    const numeric = [...given.keys()].every((label) => label !== '' && Number.isFinite(Number(label)));
    const order = (a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1);
    const classes = [...given.keys()].sort(order);
    const columns = [];
    for (const label of classes) {
        const name = given.get(label) ?? '';
        const values = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, table.columns.get(name));
        if ('invalid' in values)
            return values;
        const bad = outside(name, values);
        if (bad !== null)
            return bad;
        columns.push(values);
    }
    const truth = truthIn(task, classes);
    if ('invalid' in truth)
        return truth;
    return sumFault(columns, subject.rows) ?? { classes, columns, truth };
}
/** Probabilities of all classes, complete, from 0 to 1, with sum 1 in each row up to rounding. */
const classScores = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readClassScores);


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MZ: () => (/* binding */ codesOf),
  Bp: () => (/* binding */ labelGap),
  cZ: () => (/* binding */ numbersOf),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/metrics/labels.js
var metrics_labels = __webpack_require__(1165);
;// CONCATENATED MODULE: ./build/js/metrics/task.js
/**
 * What kind of evaluation a table of examples is: labels of two values, labels of more, numbers, or scores that
 * are measured as they stand. Everything else in this room builds on that decision, so it is made once, here.
 */


const POSITIVES = ['1', 'true', 'yes', 'positive'];
const NEGATIVES = ['0', 'false', 'no', 'negative'];
const MOST_NUMERIC_LABELS = 100;
const undecided = (reason) => ({ task: null, fault: reason });
const SCORED = { task: { kind: 'scored' }, notices: [] };
/** The column that plays a part. A column of long texts was not kept, and plays none. */
function played(examples, name) {
    return name === null ? null : (examples.table.columns.get(name) ?? null);
}
function unreadable({ roles }) {
    const names = { truth: roles.truth ?? '', prediction: roles.prediction ?? roles.score ?? '' };
    return undecided((0,catalogue/* fault */.DG)('LABELS_UNREADABLE', null, names));
}
/** Whether both columns are labels: few distinct texts, and where they are numbers, whole ones and not too many. */
function areLabels(columns, distinct) {
    const numeric = columns.some((column) => column.values !== null);
    if (!numeric)
        return true;
    return (columns.every((column) => column.values === null || (0,metrics_labels/* hasWholeLabels */.JA)(column)) &&
        distinct <= MOST_NUMERIC_LABELS);
}
/** Where `true` and `1` were found to be one class, the user may name it either way. */
function inSpellingOf(labels, label) {
    if (labels.includes(label) || !labels.some((one) => one === '0' || one === '1'))
        return label;
    return label === 'true' ? '1' : label === 'false' ? '0' : label;
}
/**
 * The positive label, and the labels with it. A table in which only the negative class occurs ("0" and nothing
 * else) is still one of two classes: the positive one is added, so that recall and precision are measured.
 */
function withPositive(labels, given) {
    const lower = labels.map((label) => label.toLowerCase());
    const lone = lower.length === 1 ? NEGATIVES.indexOf(lower[0] ?? '') : -1;
    if (given !== null) {
        const wanted = inSpellingOf(labels, (0,metrics_labels/* canonicalLabel */.Z2)(given));
        if (labels.includes(wanted))
            return { labels, positive: wanted };
        const opposite = lone >= 0 && wanted.toLowerCase() === POSITIVES[lone];
        return opposite ? { labels: [...labels, wanted], positive: wanted } : null;
    }
    if (labels.length > 2)
        return { labels, positive: null };
    const known = POSITIVES.map((name) => lower.indexOf(name)).find((index) => index >= 0);
    if (known !== undefined)
        return { labels, positive: labels[known] ?? null };
    const added = POSITIVES[lone];
    return added === undefined ? { labels, positive: null } : { labels: [...labels, added], positive: added };
}
function disjoint(truth, prediction, codes) {
    if (prediction === null || truth.labels.length < 2 || prediction.labels.length < 2)
        return null;
    const known = new Set(codes[0]);
    if (codes[1].some((code) => known.has(code)))
        return null;
    return (0,catalogue/* fault */.DG)('LABELS_DISJOINT', null, { truth: truth.labels, prediction: prediction.labels });
}
function decideLabels(examples, truth, prediction) {
    const united = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), prediction === null ? [] : (0,metrics_labels/* labelsOf */.PC)(prediction));
    const given = examples.roles.positive;
    const known = united.labels.length === 0 ? { labels: [], positive: null } : withPositive(united.labels, given);
    if (known === null) {
        return undecided((0,catalogue/* fault */.DG)('POSITIVE_ABSENT', null, { positive: given ?? '', labels: united.labels }));
    }
    const { labels } = known;
    const binary = labels.length <= 2 && known.positive !== null;
    const notices = [];
    if (labels.length === 2 && known.positive === null) {
        notices.push((0,catalogue/* fault */.DG)('POSITIVE_UNKNOWN', null, { labels }));
    }
    const apart = disjoint(truth, prediction, [united.first, united.second]);
    if (apart !== null)
        notices.push(apart);
    const task = {
        kind: binary ? 'binary' : 'multiclass',
        labels,
        truth: (0,metrics_labels/* recoded */.hl)(truth.codes ?? new Int32Array(0), united.first),
        prediction: prediction === null ? null : (0,metrics_labels/* recoded */.hl)(prediction.codes ?? new Int32Array(0), united.second),
        positive: binary && known.positive !== null ? labels.indexOf(known.positive) : null,
    };
    return { task, notices };
}
function decideWithoutPrediction(examples, truth) {
    const { roles, table } = examples;
    const distinct = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), []).labels.length;
    const scored = played(examples, roles.score) !== null && distinct <= 2;
    const probable = scored || Object.keys(roles.classScores).length > 0;
    if (probable && truth.codes !== null && areLabels([truth], distinct))
        return decideLabels(examples, truth, null);
    if (examples.scored.length > 0)
        return SCORED;
    if (roles.prediction !== null)
        return unreadable(examples);
    const columns = [...table.columns.keys()];
    return undecided((0,catalogue/* fault */.DG)('PREDICTION_ABSENT', null, { truth: truth.name, columns }));
}
/**
 * Decides what the examples are. Labels: truth and prediction both have few distinct texts, and where they are
 * numbers, whole ones, at most 100. Otherwise numbers in both are a regression. Anything else is a fault.
 */
function decideTask(examples) {
    const { roles } = examples;
    const truth = played(examples, roles.truth);
    const prediction = played(examples, roles.prediction);
    if (truth === null) {
        return roles.truth === null || examples.scored.length > 0 ? SCORED : unreadable(examples);
    }
    if (prediction === null)
        return decideWithoutPrediction(examples, truth);
    const distinct = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), (0,metrics_labels/* labelsOf */.PC)(prediction)).labels.length;
    if (truth.codes !== null && prediction.codes !== null && areLabels([truth, prediction], distinct)) {
        return decideLabels(examples, truth, prediction);
    }
    if (truth.values !== null && prediction.values !== null) {
        return { task: { kind: 'regression' }, notices: [] };
    }
    return examples.scored.length > 0 ? SCORED : unreadable(examples);
}

;// CONCATENATED MODULE: ./build/js/metrics/subject.js



function pickNumbers(values, rows) {
    if (rows === null)
        return values;
    const picked = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        picked[i] = values[rows[i] ?? -1] ?? Number.NaN;
    return picked;
}
function pickCodes(codes, rows) {
    return rows === null ? codes : rows.map((row) => codes[row] ?? -1);
}
/** Rows in the sentence are counted from 1, as people do. */
function emptyCells(rows, name, bad) {
    const cells = bad.count === 1 ? 'cell is' : 'cells are';
    return { invalid: `${bad.count} of ${rows} ${name} ${cells} empty, first in row ${bad.first + 1}` };
}
function codeGap(name, codes) {
    const first = codes.indexOf(-1);
    if (first < 0)
        return null;
    const count = codes.reduce((sum, code) => (code < 0 ? sum + 1 : sum), 0);
    return emptyCells(codes.length, name, { count, first });
}
function numberGap(name, values) {
    const first = values.findIndex((value) => !Number.isFinite(value));
    if (first < 0)
        return null;
    const count = values.reduce((sum, value) => (Number.isFinite(value) ? sum : sum + 1), 0);
    return emptyCells(values.length, name, { count, first });
}
const pickedOnce = (0,remembered/* remembered */.H)((subject) => (0,remembered/* remembered */.H)((column) => {
    if (column.values === null)
        return { invalid: `${column.name} is no column of numbers` };
    const values = pickNumbers(column.values, subject.selection);
    return numberGap(column.name, values) ?? values;
}));
/** The column as numbers in the subject's rows, or why it can't be taken: missing cells, no numbers. */
function numbersOf(subject, column) {
    return column === undefined ? { invalid: 'there is no such column' } : pickedOnce(subject)(column);
}
/** The column as codes of its labels in the subject's rows, or why it can't be taken. */
function codesOf(subject, column) {
    if (column === undefined)
        return { invalid: 'there is no such column' };
    if (column.codes === null)
        return { invalid: `${column.name} has too many different texts` };
    const codes = pickCodes(column.codes, subject.selection);
    return codeGap(column.name, codes) ?? codes;
}
/** Why truth or prediction can't be measured, or `null` where every cell is filled. */
function labelGap(subject, task) {
    const { truth, prediction } = task;
    const { roles } = subject.examples;
    const inTruth = codeGap(roles.truth ?? 'truth', truth);
    return inTruth ?? (prediction === null ? null : codeGap(roles.prediction ?? 'prediction', prediction));
}
/** Weights that can't be used make every value of the table invalid, instead of one that ignores them. */
function weightsOf(examples, rows, selection) {
    const name = examples.roles.weight;
    if (name === null)
        return { values: null, counts: true, n: rows, invalid: null };
    const column = examples.table.columns.get(name);
    const bad = (invalid) => ({ values: null, counts: false, n: rows, invalid });
    if (column === undefined)
        return bad(`the weights (${name}) are not numbers`);
    if (column.values === null)
        return bad(`the weights (${column.name}) are not numbers`);
    const values = pickNumbers(column.values, selection);
    const empty = numberGap(column.name, values);
    if (empty !== null)
        return bad(empty.invalid);
    const below = values.findIndex((weight) => weight < 0);
    if (below >= 0)
        return bad(`the weight in row ${below + 1} is negative (${values[below]})`);
    const total = (0,sum/* sum */.cz)(values);
    const enough = total > 0;
    if (!enough && rows > 0)
        return bad('all weights are 0');
    const counts = values.every((weight) => Number.isSafeInteger(weight));
    const positive = values.reduce((n, weight) => (weight > 0 ? n + 1 : n), 0);
    return { values, counts, n: counts ? total : positive, invalid: null };
}
function selected(task, selection) {
    if (selection === null || task.kind === 'regression' || task.kind === 'scored')
        return task;
    const prediction = task.prediction === null ? null : pickCodes(task.prediction, selection);
    return { ...task, truth: pickCodes(task.truth, selection), prediction };
}
/** The subject of these rows. Where the task can't be decided, single columns can still be measured. */
function prepare(examples, selection) {
    const decision = decideTask(examples);
    const rows = selection?.length ?? examples.table.rows;
    const task = decision.task === null ? { kind: 'scored' } : selected(decision.task, selection);
    const subject = { examples, rows, selection, task, weights: weightsOf(examples, rows, selection) };
    return decision.task === null
        ? { subject, fault: decision.fault, notices: [] }
        : { subject, fault: null, notices: decision.notices };
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   rO: () => (/* binding */ weightedSum),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/**
 * Sums in row order with Neumaier's compensation, so that a million terms keep 15 digits.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 * Example: 1 + 1e100 + 1 − 1e100 is 2 here, and 0 with a plain loop.
 */
/** A running sum. State is the point: millions of additions without an array. */
class RunningSum {
    #sum = 0;
    #rest = 0;
    add(term) {
        const next = this.#sum + term;
        if (Math.abs(this.#sum) >= Math.abs(term))
            this.#rest += this.#sum - next + term;
        else
            this.#rest += term - next + this.#sum;
        this.#sum = next;
    }
    get value() {
        return this.#sum + this.#rest;
    }
}
/** Σ vᵢ. The same steps as `RunningSum`, with the two numbers held in registers: this runs over every row. */
function sum(values) {
    let total = 0;
    let rest = 0;
    for (let i = 0; i < values.length; i++) {
        const term = values[i] ?? 0;
        const next = total + term;
        rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
        total = next;
    }
    return total + rest;
}
/** Σ wᵢ·vᵢ; with `weights: null` every weight is 1. */
function weightedSum(values, weights) {
    if (weights === null)
        return sum(values);
    let total = 0;
    let rest = 0;
    for (let i = 0; i < values.length; i++) {
        const term = (values[i] ?? 0) * (weights[i] ?? 0);
        const next = total + term;
        rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
        total = next;
    }
    return total + rest;
}
/** Σ wᵢ, or how many there are where there are no weights. */
function totalWeight(rows, weights) {
    return weights === null ? rows : sum(weights);
}
/** Σ wᵢ·vᵢ / Σ wᵢ. NaN for no rows or weights of sum 0. */
function mean(values, weights) {
    return weightedSum(values, weights) / totalWeight(values.length, weights);
}


/***/ }),

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);
/** The confusion matrix of a subject. */



function tally(subject) {
    const { task, weights } = subject;
    if ((task.kind !== 'binary' && task.kind !== 'multiclass') || task.prediction === null) {
        return { invalid: 'there are no labels in truth and prediction' };
    }
    const gap = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, task);
    if (gap !== null)
        return gap;
    const cells = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .indexCells */ .cZ)(task, task.prediction);
    const each = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWeights */ .Y8)(cells, weights.values);
    const counts = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(task.labels.length, cells, each);
    return { counts, truth: task.truth, prediction: task.prediction, cells, cellWeights: each, weights };
}
/** One pass over the rows, shared by all metrics that count; `invalid` where truth or prediction has gaps. */
const tallyOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(tally);


/***/ }),

/***/ 1052:
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

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// UNUSED EXPORTS: readers

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/js/read/columns.js
/** Which column of a table of examples plays which part: by the user's word, else by the usual names. */


/** In order of preference; compared without case. */
const USUAL = {
    id: ['id', 'example_id', 'sample_id', 'doc_id', 'question_id', 'image', 'file', 'idx', 'index'],
    truth: ['y_true', 'label', 'target', 'truth', 'actual', 'true_label'],
    prediction: ['y_pred', 'pred', 'prediction', 'predicted', 'predicted_label'],
    score: ['y_score', 'score', 'prob', 'proba', 'y_prob'],
    weight: ['weight', 'count', 'sample_weight'],
};
const PARTS = ['id', 'truth', 'prediction', 'score', 'weight'];
const CLASS_SCORE = /^p_(.+)$/i;
/** Columns `p_CLASS`, as [class, column]; whether CLASS is one is known only when the labels are. */
function classScoreColumns(columns) {
    return columns.flatMap((column) => {
        const name = CLASS_SCORE.exec(column)?.[1];
        return name === undefined ? [] : [[name, column]];
    });
}
function usualColumn(part, columns) {
    for (const name of USUAL[part]) {
        const column = columns.find((candidate) => candidate.toLowerCase() === name);
        if (column !== undefined)
            return column;
    }
    // pandas writes the index of a frame as a first column without a name.
    return part === 'id' && columns[0] === '' ? '' : null;
}
/** The parts by the usual names alone. */
function usualParts(columns) {
    return {
        id: usualColumn('id', columns),
        truth: usualColumn('truth', columns),
        prediction: usualColumn('prediction', columns),
        score: usualColumn('score', columns),
        weight: usualColumn('weight', columns),
    };
}
/** Names as they are listed to the user, bounded. */
function listed(columns) {
    const named = columns.map((column) => (column === '' ? '(unnamed)' : column.slice(0, 60)));
    return named.length > 40 ? [...named.slice(0, 40), `and ${named.length - 40} more`] : named;
}
function absent(path, column, part, columns) {
    return (0,catalogue/* fault */.DG)('COLUMN_MISSING', path, {
        wanted: `"${column}"`,
        part,
        nearest: (0,nearest/* nearest */.p)(column, columns),
        found: listed(columns),
    });
}
function unfulfilled(path, part, columns) {
    return (0,catalogue/* fault */.DG)('COLUMN_MISSING', path, {
        wanted: `for the ${part} (looked for ${USUAL[part].join(', ')})`,
        part,
        nearest: null,
        found: listed(columns),
    });
}
/** What is still missing for a table of predictions: truth needs a prediction or scores, and they need truth. */
function incomplete(parts, columns, path) {
    const guessed = parts.prediction !== null || parts.score !== null || classScoreColumns(columns).length > 1;
    if (parts.truth === null && guessed)
        return [unfulfilled(path, 'truth', columns)];
    if (parts.truth !== null && !guessed)
        return [unfulfilled(path, 'prediction', columns)];
    return [];
}
/** The parts by the hints, else by the usual names, with every fault of them. */
function chooseColumns(columns, hints, path) {
    const usual = usualParts(columns);
    const faults = [];
    const chosen = (part) => {
        const hint = hints?.[part] ?? null;
        if (hint === null)
            return usual[part];
        if (!columns.includes(hint))
            faults.push(absent(path, hint, part, columns));
        return hint;
    };
    const [id = null, truth = null, prediction = null, score = null, weight = null] = PARTS.map(chosen);
    const parts = { id, truth, prediction, score, weight };
    const groups = hints?.groups ?? null;
    for (const group of groups ?? []) {
        if (!columns.includes(group))
            faults.push(absent(path, group, 'groups', columns));
    }
    if (faults.length === 0)
        faults.push(...incomplete(parts, columns, path));
    return { parts, groups, positive: hints?.positive ?? null, faults };
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/table/growing.js
/** Typed arrays that grow by doubling, so that a stream of unknown length costs one copy a doubling. */
class GrowingInts {
    items = new Int32Array(1024);
    count = 0;
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Int32Array(this.count * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    finish() {
        return this.items.slice(0, this.count);
    }
}
class GrowingFloats {
    items = new Float64Array(1024);
    count = 0;
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Float64Array(this.count * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    finish() {
        return this.items.slice(0, this.count);
    }
}
const encoder = new TextEncoder();
const LONGEST_UTF8_OF_A_UNIT = 3;
/** Texts end to end in UTF-8 with their offsets: a million ids cost their bytes, not a million objects. */
class GrowingTexts {
    bytes = new Uint8Array(16_384);
    used = 0;
    ends = new GrowingInts();
    push(text) {
        const room = text.length * LONGEST_UTF8_OF_A_UNIT;
        if (this.used + room > this.bytes.length) {
            const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
            larger.set(this.bytes.subarray(0, this.used));
            this.bytes = larger;
        }
        this.used += encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
        this.ends.push(this.used);
    }
    /** Offsets have one entry more than there are texts. */
    finish() {
        const ends = this.ends.finish();
        const offsets = new Uint32Array(ends.length + 1);
        offsets.set(ends, 1);
        return { bytes: this.bytes.slice(0, this.used), offsets };
    }
}

;// CONCATENATED MODULE: ./build/js/table/cells.js

/** More distinct texts than this are not labels. */
const MOST_LABELS = 10_000;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** How tools write "no finite number": they keep a column a column of numbers. */
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
const EMPTY = -1;
/** What the text is as a number: finite, NaN for a word that stands for none, or `null` for other text. */
function numberOf(text) {
    if (NUMBER.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : Number.NaN;
    }
    return NOT_FINITE.test(text) ? Number.NaN : null;
}
class Cells {
    name;
    codeByLabel = new Map();
    labels = [];
    labelNumbers = [];
    codes = new GrowingInts();
    values = new GrowingFloats();
    rows = 0;
    numbers = 0;
    empties = 0;
    firstEmpty = null;
    notFinite = 0;
    firstNotFinite = null;
    constructor(name) {
        this.name = name;
    }
    text(cell) {
        if (cell === '') {
            this.empty();
            return;
        }
        const known = this.codeByLabel.get(cell);
        const number = known === undefined ? numberOf(cell) : (this.labelNumbers[known] ?? null);
        this.pushCode(cell, known, number);
        this.pushNumber(number);
        this.rows++;
    }
    number(value) {
        if (this.codes !== null) {
            const label = String(value);
            this.pushCode(label, this.codeByLabel.get(label), value);
        }
        this.pushNumber(value);
        this.rows++;
    }
    empty() {
        this.codes?.push(EMPTY);
        this.values?.push(Number.NaN);
        this.firstEmpty ??= this.rows;
        this.empties++;
        this.rows++;
    }
    /** The finished column, or `null` where it is neither labels nor numbers. */
    finish() {
        const numeric = this.values !== null && this.numbers > 0;
        const values = numeric && this.values !== null ? this.values.finish() : null;
        const codes = this.codes === null ? null : this.codes.finish();
        if (codes === null && values === null)
            return null;
        if (numeric && codes !== null && this.notFinite > 0)
            this.emptyWhereNotFinite(codes);
        return {
            name: this.name,
            codes,
            labels: codes === null ? [] : [...this.labels],
            values,
            missing: this.empties + (numeric ? this.notFinite : 0),
            firstMissingRow: earliest(this.firstEmpty, numeric ? this.firstNotFinite : null),
        };
    }
    pushCode(label, known, number) {
        if (this.codes === null)
            return;
        if (known !== undefined) {
            this.codes.push(known);
            return;
        }
        if (this.labels.length === MOST_LABELS) {
            this.codes = null;
            this.codeByLabel.clear();
            return;
        }
        const code = this.labels.length;
        this.codeByLabel.set(label, code);
        this.labels.push(label);
        this.labelNumbers.push(number);
        this.codes.push(code);
    }
    pushNumber(number) {
        if (this.values === null)
            return;
        if (number === null) {
            this.values = null;
            return;
        }
        if (Number.isFinite(number)) {
            this.numbers++;
            this.values.push(number);
        }
        else {
            this.firstNotFinite ??= this.rows;
            this.notFinite++;
            this.values.push(Number.NaN);
        }
    }
    /** In a column of numbers, `nan` is an empty cell and no class of its own. */
    emptyWhereNotFinite(codes) {
        for (let row = 0; row < codes.length; row++) {
            const number = this.labelNumbers[codes[row] ?? EMPTY];
            if (number !== undefined && number !== null && Number.isNaN(number))
                codes[row] = EMPTY;
        }
    }
}
function earliest(a, b) {
    if (a === null)
        return b;
    return b === null ? a : Math.min(a, b);
}

;// CONCATENATED MODULE: ./build/js/table/build.js


class TableBuilder {
    columns;
    idColumn;
    idName;
    ids = new GrowingTexts();
    count = 0;
    constructor(plan) {
        this.columns = plan.map((column) => new Cells(column.name));
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

;// CONCATENATED MODULE: ./build/js/read/descriptive.js
/**
 * Numbers in a metrics file that describe the data or the run and say nothing of quality: they are told, never judged.
 * The same set as in the design notes on generic files, and learning rates.
 */
const DESCRIPTIVE = /^(n|num|count|counts|total|total_flos|support|samples|epochs?|steps?|iterations?|seed|version|timestamp|date|rank|lr|learning_rate|(num|n)_.+|.+_(count|samples|steps?|epochs?|seed|version|timestamp|time|runtime|support)|_.*)$/i;
/** What is under such a key says how the run was made, whatever it is called. */
const SETTINGS = /(^|\/)(configs?|config_general|params|parameters|hparams|hyper_?parameters|args|arguments|settings|options|environment|env|meta|metadata|dataset_info|machine_info|system_info|versions?)(\/|$)/i;
/** Why the last part of this name is no metric, or `null` where it may be one. */
function descriptive(name) {
    if (/(^|\/)(lr|learning_rate)(\/|$)/i.test(name))
        return 'a setting of training, not a quality';
    if (SETTINGS.test(name))
        return 'a setting or a description of the run, not a quality';
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (last.startsWith('_'))
        return 'bookkeeping of the tool that wrote it (the name starts with "_")';
    return DESCRIPTIVE.test(last) ? 'a count, time or setting, not a quality' : null;
}
const PER_EXAMPLE = /^(acc(uracy)?(_norm)?|correct|is_correct|passed|success|exact_match|em|(token_|char_)?f1|precision|recall|bleu|rouge([-_]?[12l])?|meteor|chrf|ter|wer|cer|bertscore|similarity|(squared|absolute)_error|mae|mse|loss|nll|perplexity|reward|faithfulness|(answer_)?(relevancy|relevance|correctness|similarity)|groundedness|coherence|fluency|context_(precision|recall)|hallucination|toxicity)(_score)?$/i;
/** Whether a field with this name and a number in each record is taken for a metric of the example. */
function perExampleMetric(name) {
    return PER_EXAMPLE.test(name);
}

;// CONCATENATED MODULE: ./build/js/read/examples.js
/** What a filled table of examples is good for: roles are checked against what the columns turned out to hold. */




/** More distinct labels than this are no groups that a person would look at. */
const MOST_GROUPS = 50;
const SMALLEST_MEAN_GROUP = 2;
const examples_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** Whether a prediction was right is what is judged; as a group it would explain every change by itself. */
const VERDICT = /^(is_)?(correct|right|hit|match|error)$/i;
const WHOLE = /^[+-]?\d+\.0+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;
/** `1.0` is the class `1`: pandas writes whole numbers so as soon as one cell of the column is empty. */
function classText(cell) {
    return WHOLE.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}
/** An absolute path differs between machines, so its last two parts are the id. */
function idText(cell) {
    return ABSOLUTE.test(cell) ? cell.split(/[\\/]/).slice(-2).join('/') : cell;
}
function notNumbers(column) {
    const code = column.labels.findIndex((label) => !examples_NUMBER.test(label));
    const label = column.labels[code];
    if (label === undefined)
        return 'it holds texts, and numbers are needed';
    const row = column.codes === null ? -1 : column.codes.indexOf(code);
    return `row ${row + 1} holds ${JSON.stringify(label.slice(0, 40))}, which is no number`;
}
function kindFaults(table, choice, path) {
    const faults = [];
    const check = (part, name, needs) => {
        if (name === null)
            return;
        const column = table.columns.get(name);
        const told = (found) => faults.push((0,catalogue/* fault */.DG)('COLUMN_KIND', path, { column: name, part, found }));
        if (column === undefined)
            told('it holds too many different texts to be labels, and no numbers');
        else if (needs === 'numbers' && column.values === null)
            told(notNumbers(column));
        else if (needs === 'labels' && column.codes === null)
            told('it holds too many different values');
    };
    check('truth', choice.parts.truth, 'any');
    check('prediction', choice.parts.prediction, 'any');
    check('score', choice.parts.score, 'numbers');
    check('weight', choice.parts.weight, 'numbers');
    for (const group of choice.groups ?? [])
        check('groups', group, 'labels');
    return faults;
}
function classScores(table, choice) {
    const classes = new Set();
    for (const name of [choice.parts.truth, choice.parts.prediction]) {
        for (const label of (name === null ? undefined : table.columns.get(name))?.labels ?? [])
            classes.add(label);
    }
    const columns = classScoreColumns([...table.columns.keys()]).filter(([label, column]) => classes.has(label) && table.columns.get(column)?.values != null);
    return Object.fromEntries(columns);
}
/** Measured quantities (12.5 ms) are no groups, even where few distinct ones were seen. */
function measures(column) {
    return (column.values !== null &&
        column.labels.some((label) => Number.isFinite(Number(label)) && !Number.isInteger(Number(label))));
}
function offeredGroups(table, taken) {
    return [...table.columns.values()]
        .filter((column) => {
        const labels = column.codes === null ? 0 : column.labels.length;
        return (!taken.has(column.name) &&
            !VERDICT.test(column.name) &&
            !measures(column) &&
            labels >= 2 &&
            labels <= MOST_GROUPS &&
            labels * SMALLEST_MEAN_GROUP <= table.rows);
    })
        .map((column) => column.name);
}
function scoredColumns(table, choice) {
    const computed = choice.parts.truth !== null;
    return [...table.columns.values()]
        .filter((column) => column.values !== null && perExampleMetric(column.name))
        .filter((column) => !computed || !/^(is_)?correct$|^acc(uracy)?$/i.test(column.name))
        .map((column) => ({ metric: column.name, labels: {}, column: column.name }));
}
/** The examples without metrics of their own, as tables of predictions have them. Faults: `COLUMN_KIND`. */
function examplesOf({ table, choice, path }) {
    const faults = kindFaults(table, choice, path);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const { truth, prediction, score, weight } = choice.parts;
    const scores = classScores(table, choice);
    const taken = new Set([truth, prediction, score, weight, ...Object.values(scores)].filter((name) => name !== null));
    const roles = {
        truth,
        prediction,
        score,
        weight,
        classScores: scores,
        groups: choice.groups ?? offeredGroups(table, taken),
        positive: choice.positive,
    };
    return { table, roles, scored: [] };
}
/** The same, with columns that are metrics of single examples by their names. */
function scoredExamplesOf(filled) {
    const examples = examplesOf(filled);
    const scored = scoredColumns(filled.table, filled.choice);
    const names = new Set(scored.map((column) => column.column));
    const groups = filled.choice.groups ?? examples.roles.groups.filter((name) => !names.has(name));
    return { ...examples, roles: { ...examples.roles, groups }, scored };
}
function droppedColumns(table) {
    return table.dropped.map((name) => ({
        name,
        because: 'free text: too many different values to be labels, and no numbers',
    }));
}
function suiteOf(examples) {
    return { name: null, model: null, dataset: null, measurements: [], examples };
}

;// CONCATENATED MODULE: ./build/js/read/json.js
/** JSON values as this room sees them, and how to look into them. */
/** What stands where a number should and is none: Python's bare NaN and Infinity, or a number out of range. */
class NotANumber {
    notANumber;
    constructor(text) {
        this.notANumber = text;
    }
}
function isObject(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NotANumber));
}
/** The value of this key, never anything inherited (`constructor` is a name like any other). */
function member(object, key) {
    return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}
function textMember(object, key) {
    const value = member(object, key);
    return typeof value === 'string' ? value : null;
}
/** What a value is called in sentences. */
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value instanceof NotANumber)
        return value.notANumber;
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return `the text ${JSON.stringify(value.slice(0, 40))}`;
    return typeof value === 'boolean' ? String(value) : 'a number';
}

;// CONCATENATED MODULE: ./build/js/read/measurement.js

function isNumeric(value) {
    return typeof value === 'number' || value instanceof NotANumber;
}
function measurement(read) {
    const finite = typeof read.value === 'number' && Number.isFinite(read.value);
    return {
        metric: read.metric,
        labels: read.labels ?? {},
        value: typeof read.value === 'number' && finite ? read.value : null,
        invalid: finite ? null : invalidText(read.value),
        n: read.n ?? null,
        standardError: read.standardError ?? null,
        interval: null,
        direction: read.direction ?? null,
        unit: read.unit ?? null,
    };
}
function invalidText(value) {
    return value instanceof NotANumber ? value.notANumber : String(value);
}
/** A number of examples, or `null` for anything that can't be one. */
function countIn(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
/** A standard error, or `null` for anything that can't be one (`"N/A"`, NaN, a negative number). */
function standardErrorIn(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
/** `true` is "higher is better". */
function directionIn(value) {
    if (typeof value === 'boolean')
        return value ? 'higher' : 'lower';
    return value === 'higher' || value === 'lower' ? value : null;
}

;// CONCATENATED MODULE: ./build/js/read/predictions.js
/** Tables of predictions (CSV, TSV), one example a row: as pandas, scikit-learn users and annotators write them. */




/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
function predictionsBecause(columns) {
    const { truth, prediction, score } = usualParts(columns);
    if (prediction !== null) {
        return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
    }
    if (truth === null)
        return null;
    if (score !== null)
        return `it has the columns ${truth} and ${score}`;
    return classScoreColumns(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}
const asItStands = (cell) => cell;
function keptColumns(header, parts) {
    return header.flatMap((name, at) => {
        if (name === parts.id)
            return [{ name, kind: 'id', at, text: idText }];
        if (name === '')
            return [];
        const isClass = name === parts.truth || name === parts.prediction;
        return [{ name, kind: 'cells', at, text: isClass ? classText : asItStands }];
    });
}
async function filled(content, parts) {
    const kept = keptColumns(content.header, parts);
    const builder = new TableBuilder(kept);
    for await (const batch of content.rows()) {
        for (const row of batch) {
            for (let target = 0; target < kept.length; target++) {
                const column = kept[target];
                if (column !== undefined)
                    builder.text(target, column.text(row[column.at] ?? ''));
            }
            builder.endRow();
        }
    }
    return builder.finish();
}
async function read(found, hints) {
    const { content, path } = found;
    if (content.shape !== 'table')
        throw new TypeError('predictions are read from tables only');
    const choice = chooseColumns(content.header, hints.columns, path);
    if (choice.faults.length > 0)
        throw new failure/* Failure */.HR(choice.faults);
    const table = await filled(content, choice.parts);
    const unnamed = content.header[0] === '' && choice.parts.id !== ''
        ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
        : [];
    return {
        suites: [suiteOf(examplesOf({ table, choice, path }))],
        passedOver: [...unnamed, ...droppedColumns(table)],
        notices: [],
    };
}
const predictions = {
    format: 'predictions',
    title: 'a table of predictions',
    recognise: ({ content }) => (content.shape === 'table' ? predictionsBecause(content.header) : null),
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read,
};

;// CONCATENATED MODULE: ./build/js/read/records.js
/** The records of a file, whichever of the three ways of JSON they are written in. */

const FIRST = 20;
function recordsOfList(list) {
    if (list.length === 0 || !list.every(isObject))
        return null;
    const lines = list.filter(isObject).map((record, index) => ({ line: index + 1, record }));
    return { first: list.filter(isObject).slice(0, FIRST), all: () => [lines] };
}
/** `DataFrame.to_json()` by its default: `{column: {"0": value, "1": value}}`, each column with the same rows. */
function recordsOfColumns(value) {
    const columns = Object.entries(value);
    const rows = Object.keys(columns[0]?.[1] ?? {});
    const framed = rows.length > 0 &&
        rows.every((row) => /^\d+$/.test(row)) &&
        columns.every(([, cells]) => isObject(cells) &&
            Object.keys(cells).length === rows.length &&
            rows.every((row) => Object.hasOwn(cells, row)));
    if (!framed)
        return null;
    return recordsOfList(rows.map((row) => {
        const record = Object.create(null);
        for (const [column, cells] of columns)
            record[column] = isObject(cells) ? (cells[row] ?? null) : null;
        return record;
    }));
}
/** `null` where the content is no list of records. */
function recordsIn(content) {
    if (content.shape === 'jsonl')
        return { first: content.first, all: content.records };
    if (content.shape !== 'json')
        return null;
    const { value } = content;
    if (Array.isArray(value))
        return recordsOfList(value);
    return isObject(value) ? recordsOfColumns(value) : null;
}
/** Every key of these records, in order of first sight. */
function keysOf(records) {
    return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

;// CONCATENATED MODULE: ./build/js/read/examples-jsonl.js
/** Examples as JSON records: JSON Lines, a list of objects, or the columns that pandas' `to_json()` writes. */










const MOST_FAULTS_NAMED = 20;
/** Feeds records into a table and remembers what did not fit. */
class RecordFeed {
    faults = [];
    nested = new Set();
    late = new Set();
    path;
    keys;
    known;
    partByKey = new Map();
    builder;
    constructor(path, keys, choice) {
        this.path = path;
        this.keys = keys;
        this.known = new Set(keys);
        for (const part of ['id', 'truth', 'prediction', 'score', 'weight']) {
            const key = choice.parts[part];
            if (key !== null)
                this.partByKey.set(key, part);
        }
        const kind = (name) => (name === choice.parts.id ? 'id' : 'cells');
        this.builder = new TableBuilder(keys.map((name) => ({ name, kind: kind(name) })));
    }
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
    checkPart(key, value, line) {
        const structured = typeof value === 'object' && value !== null && !(value instanceof NotANumber);
        if (value !== undefined && !structured)
            return;
        const found = structured ? `holds ${kindOf(value)}` : 'is not there, and the records before have it';
        this.faults.push((0,catalogue/* fault */.DG)('ROW_SHAPE', `${this.path}:${line}`, { key, found }));
    }
    cell(column, value, part) {
        if (value === undefined || value === null)
            this.builder.empty(column);
        else if (typeof value === 'number')
            this.builder.number(column, value);
        else if (typeof value === 'string')
            this.text(column, value, part);
        else if (value instanceof NotANumber)
            this.builder.text(column, value.notANumber);
        else if (typeof value === 'boolean')
            this.truthValue(column, value, part);
        else {
            this.nested.add(this.keys[column] ?? '');
            this.builder.empty(column);
        }
    }
    text(column, value, part) {
        const bare = value.trim();
        if (part === 'id')
            this.builder.text(column, idText(bare));
        else
            this.builder.text(column, part === 'truth' || part === 'prediction' ? classText(bare) : bare);
    }
    /** As a class `true` is a label; as a metric of the example it is 1. */
    truthValue(column, value, part) {
        if (part === undefined && perExampleMetric(this.keys[column] ?? ''))
            this.builder.number(column, value ? 1 : 0);
        else
            this.builder.text(column, String(value));
    }
}
async function fed(records, feed) {
    for await (const batch of records.all()) {
        for (const line of batch)
            feed.push(line);
        if (feed.faults.length >= MOST_FAULTS_NAMED)
            break;
    }
    if (feed.faults.length > 0)
        throw new failure/* Failure */.HR(feed.faults.slice(0, MOST_FAULTS_NAMED));
}
async function examples_jsonl_read({ content, path }, hints) {
    const records = recordsIn(content);
    if (records === null)
        throw new TypeError('examples are read from records only');
    const keys = keysOf(records.first);
    const choice = chooseColumns(keys, hints.columns, path);
    if (choice.faults.length > 0)
        throw new failure/* Failure */.HR(choice.faults);
    const feed = new RecordFeed(path, keys, choice);
    await fed(records, feed);
    const table = feed.finish();
    const because = (names, why) => [...names].map((name) => ({ name, because: why }));
    return {
        suites: [suiteOf(scoredExamplesOf({ table, choice, path }))],
        passedOver: [
            ...because(feed.nested, 'it holds lists or objects'),
            ...because(feed.late, 'none of the first records has it'),
            ...droppedColumns(table),
        ],
        notices: [],
    };
}
function scoredField(record) {
    const fields = Object.entries(record ?? {});
    const field = fields.find(([name, value]) => perExampleMetric(name) && (isNumeric(value) || typeof value === 'boolean'));
    return field?.[0] ?? null;
}
function recognise({ content }) {
    const records = recordsIn(content);
    if (records === null)
        return null;
    const keys = keysOf(records.first);
    const because = predictionsBecause(keys);
    if (because !== null)
        return because.replace('column', 'key');
    const { id } = usualParts(keys);
    const field = scoredField(records.first[0]);
    return id === null || field === null ? null : `its records have the id ${id} and the metric ${field}`;
}
const examplesJsonl = {
    format: 'examples-jsonl',
    title: 'examples in JSON Lines',
    recognise,
    refuse: ({ content }) => (recordsIn(content) === null ? 'this is no list of JSON records' : null),
    read: examples_jsonl_read,
};

;// CONCATENATED MODULE: ./build/js/read/foreign.js
/**
 * Files of other tools that hold many numbers and would be misread as plain metrics: sums that look like scores,
 * counts of trials, settings. To refuse them by name is worth more than to guess.
 */

function has(...keys) {
    return (file) => keys.every((key) => Object.hasOwn(file, key));
}
const FOREIGN = [
    ['an Inspect log', has('eval', 'plan')],
    ['a promptfoo result', (file) => has('stats', 'results')(file) || has('evalId')(file)],
    ['a promptfoo result', (file) => isObject(member(member(file, 'results'), 'stats'))],
    ['a lighteval result', has('config_general', 'results')],
    ['a k6 summary', has('metrics', 'root_group')],
    ['a pytest-json-report', has('exitcode', 'summary')],
    ['a pytest-benchmark result', has('machine_info', 'benchmarks')],
    ['a Google Benchmark result', has('context', 'benchmarks')],
    ["a trainer_state of Hugging Face's Trainer", has('log_history', 'global_step')],
    [
        'a DeepEval test run',
        (file) => has('testRunData')(file) || has('testRunLink')(file) || has('testCases')(file),
    ],
    ['an EvalScope report', has('dataset_name', 'metrics', 'model_name')],
    ['an MTEB result', has('mteb_version', 'scores')],
    ['an Azure AI evaluation', has('rows', 'metrics')],
    ['a HELM run specification', has('adapter_spec', 'scenario_spec')],
    ['an asv result', has('env_name', 'results', 'commit_hash')],
    ['a vLLM benchmark', has('request_throughput', 'input_lens')],
    ['a notebook', has('cells', 'nbformat')],
    ['a SARIF log', has('runs', '$schema')],
    ['a report or record of Holdline itself', (file) => /^holdline\//.test(String(member(file, 'schema')))],
];
/** What other tool's file this is, or `null`. */
function foreign(value) {
    if (!isObject(value))
        return null;
    return FOREIGN.find(([, sign]) => sign(value))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/js/read/lm-eval-results.js


const NOT_METRICS = new Set(['alias', 'name', 'sample_len', 'sample_count', 'samples', ' ']);
/** The filter stands behind the LAST comma, since a metric's name may hold one. */
function metricKey(key) {
    const comma = key.lastIndexOf(',');
    return comma < 0
        ? { metric: key, filter: 'none' }
        : { metric: key.slice(0, comma), filter: key.slice(comma + 1) };
}
/** `none` is the harness's word for "as the model answered"; any other filter makes another metric. */
function filterLabels(filter) {
    return filter === 'none' ? {} : { filter };
}
function standardErrorKey({ metric, filter }, values) {
    const key = `${metric}_stderr,${filter}`;
    return Object.hasOwn(values, key) ? key : `${metric}_stderr`;
}
/** Which way is better, keyed by the metric without its filter; before 0.4.3 only in the task's configuration. */
function directionOf(file, task, metric) {
    const stated = directionIn(member(member(member(file, 'higher_is_better'), task), metric));
    if (stated !== null)
        return stated;
    const list = member(member(member(file, 'configs'), task), 'metric_list');
    const entry = Array.isArray(list) ? list.find((item) => textMember(item, 'metric') === metric) : undefined;
    return directionIn(member(entry, 'higher_is_better'));
}
function countOf({ values, samples, file, task }, key) {
    const isGroup = isObject(member(member(file, 'groups'), task));
    return (countIn(member(samples, 'effective')) ??
        countIn(member(member(values, 'sample_count'), key)) ??
        (isGroup ? null : countIn(member(values, 'sample_len'))));
}
/** Every metric of the task, and what in its object is none. */
function taskMeasurements(of) {
    const measurements = [];
    const passedOver = [];
    for (const [key, value] of Object.entries(of.values)) {
        const parts = metricKey(key);
        if (NOT_METRICS.has(key) || parts.metric.endsWith('_stderr'))
            continue;
        if (!isNumeric(value)) {
            passedOver.push({ name: `${of.task}/${key}`, because: `it is ${kindOf(value)}, not a number` });
            continue;
        }
        measurements.push(measurement({
            metric: parts.metric,
            labels: filterLabels(parts.filter),
            value,
            n: countOf(of, key),
            standardError: standardErrorIn(member(of.values, standardErrorKey(parts, of.values))),
            direction: directionOf(of.file, of.task, parts.metric),
        }));
    }
    return { measurements, passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/lm-eval-samples.js



const STANDARD = new Set('doc_id doc target arguments resps filtered_resps filter metrics doc_hash prompt_hash target_hash'.split(' '));
function idOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The metrics of a line: named by itself since 0.4.5, before that every key that is not a standard one. */
function metricsOf(record) {
    const stated = member(record, 'metrics');
    return Array.isArray(stated)
        ? stated.filter((name) => typeof name === 'string')
        : Object.keys(record).filter((key) => !STANDARD.has(key));
}
/** Gathers the lines of a task by document. */
class SampleTable {
    rowByDoc = new Map();
    docIds = [];
    hashes = [];
    columns = new Map();
    refused = new Map();
    push(record) {
        const doc = idOf(member(record, 'doc_id')) ?? textMember(record, 'doc_hash') ?? `line ${this.docIds.length + 1}`;
        const row = this.rowOf(doc, record);
        for (const metric of metricsOf(record))
            this.value(row, metric, record);
    }
    examples() {
        const passedOver = [...this.refused].map(([name, because]) => ({ name, because }));
        const scored = [...this.columns.values()].filter((column) => !this.refused.has(column.metric));
        if (scored.length === 0)
            return { examples: null, passedOver };
        return { examples: { table: this.table(scored), roles: NO_ROLES, scored: scored.map(bare) }, passedOver };
    }
    rowOf(doc, record) {
        const known = this.rowByDoc.get(doc);
        if (known !== undefined)
            return known;
        const row = this.docIds.push(doc) - 1;
        this.hashes.push(textMember(record, 'doc_hash'));
        this.rowByDoc.set(doc, row);
        return row;
    }
    value(row, metric, record) {
        const value = member(record, metric);
        const number = typeof value === 'boolean' ? Number(value) : value;
        if (typeof number === 'number' || number instanceof NotANumber) {
            const column = this.freeColumn(row, metric, textMember(record, 'filter'));
            column.values[row] = number;
        }
        else {
            const why = Array.isArray(value)
                ? 'its values are lists for a metric of the whole corpus, and have no mean'
                : `a value of it is ${kindOf(value)}, not a number`;
            this.refused.set(metric, why);
        }
    }
    /** Old files do not name the filter: then the second line of a document is told from the first by its number. */
    freeColumn(row, metric, filter) {
        for (let line = 1;; line++) {
            const name = line === 1 ? (filter ?? 'none') : `${filter ?? ''}#${line}`;
            const key = name === 'none' ? metric : `${metric},${name}`;
            let column = this.columns.get(key);
            if (column === undefined) {
                column = { metric, labels: filterLabels(name), column: key, values: [] };
                this.columns.set(key, column);
            }
            if (column.values[row] === undefined)
                return column;
        }
    }
    /** The hash of the content pairs runs even where the order changed; where it is not one a document, the number does. */
    ids() {
        const hashes = this.hashes.filter((hash) => hash !== null);
        const unique = hashes.length === this.docIds.length && new Set(hashes).size === hashes.length;
        return unique ? hashes : this.docIds;
    }
    table(scored) {
        const ids = this.ids();
        const idName = ids === this.docIds ? 'doc_id' : 'doc_hash';
        const builder = new TableBuilder([
            { name: idName, kind: 'id' },
            ...scored.map(({ column }) => ({ name: column, kind: 'cells' })),
        ]);
        for (const [row, id] of ids.entries()) {
            builder.text(0, id);
            for (const [index, { values }] of scored.entries()) {
                const value = values[row];
                if (value === undefined)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value instanceof NotANumber ? Number.NaN : value);
            }
            builder.endRow();
        }
        return builder.finish();
    }
}
const NO_ROLES = {
    truth: null,
    prediction: null,
    score: null,
    weight: null,
    classScores: {},
    groups: [],
    positive: null,
};
function bare({ metric, labels, column }) {
    return { metric, labels, column };
}
/** The examples of one task from its records in any order; `null` where no metric has a number a document. */
function examplesOfSamples(records) {
    const table = new SampleTable();
    for (const record of records)
        table.push(record);
    return table.examples();
}
/** The task is in the file's name only: `samples_<task>_2025-07-21T14-41-47.889425.jsonl`. */
function taskOf(path) {
    return /(?:^|\/)samples_(.+)_\d{4}-\d\d-\d\dT[\d:.-]+\.jsonl$/.exec(path)?.[1] ?? null;
}
function lm_eval_samples_recognise({ content }) {
    if (content.shape !== 'jsonl')
        return null;
    const [first] = content.first;
    const logged = ['doc_id', 'doc', 'resps', 'filtered_resps'].every((key) => member(first, key) !== undefined);
    return logged ? 'its records have doc_id, doc, resps and filtered_resps' : null;
}
async function gather(lines) {
    const table = new SampleTable();
    for await (const batch of lines)
        for (const { record } of batch)
            table.push(record);
    return table.examples();
}
async function lm_eval_samples_read({ content, path }) {
    if (content.shape !== 'jsonl')
        throw new TypeError('samples are read from JSON Lines only');
    const { examples, passedOver } = await gather(content.records());
    const suite = { name: taskOf(path), model: null, dataset: null, measurements: [], examples };
    return { suites: [suite], passedOver, notices: [] };
}
const lmEvalSamples = {
    format: 'lm-eval-samples',
    title: 'logged samples of lm-evaluation-harness',
    recognise: lm_eval_samples_recognise,
    refuse: (found) => lm_eval_samples_recognise(found) === null ? 'its records have no doc_id, doc, resps and filtered_resps' : null,
    read: lm_eval_samples_read,
};

;// CONCATENATED MODULE: ./build/js/read/lm-eval.js
/**
 * Results of lm-evaluation-harness (`results_*.json`): from the BigScience fork of 2022 over 0.3 to 0.4.13, and
 * what `json.dump(simple_evaluate(…))` writes. One suite a task; a group is a suite of its own and is read once.
 */





/** The fork wrote a list of rows, one a task and prompt. */
function isForkRow(row) {
    return textMember(row, 'task_name') !== null && textMember(row, 'prompt_name') !== null;
}
function lm_eval_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const file = content.value;
    const results = member(file, 'results');
    if (member(file, 'config_general') !== undefined)
        return null;
    if (Array.isArray(results)) {
        const fork = results.length > 0 && results.every(isForkRow) && isObject(member(file, 'config'));
        return fork ? 'its results are rows of task_name and prompt_name' : null;
    }
    const configured = ['config', 'configs', 'tasks'].some((key) => isObject(member(file, key)));
    const tasks = isObject(results) && Object.values(results).every(isObject);
    if (!tasks || !configured || !isObject(member(file, 'versions')))
        return null;
    return 'it has results by task, with their versions and configuration';
}
/** `model_name`, else what `model_args` names (a text up to 0.4.9, an object later), else the kind of model. */
function modelOf(file) {
    const stated = textMember(file, 'model_name');
    if (stated !== null)
        return stated;
    const config = member(file, 'config') ?? member(file, 'params');
    const args = member(config, 'model_args');
    const named = typeof args === 'string'
        ? (/(?:^|,)(?:pretrained|model)=([^,]+)/.exec(args)?.[1] ?? null)
        : (textMember(args, 'pretrained') ?? textMember(args, 'model'));
    return named ?? textMember(config, 'model');
}
function datasetOf(file, task) {
    const config = member(member(file, 'configs') ?? member(file, 'tasks'), task);
    const path = textMember(config, 'dataset_path');
    const name = textMember(config, 'dataset_name');
    return path === null || name === null ? path : `${path}:${name}`;
}
/** Tasks and groups by name, each once. The leaderboard's own dumps nest a group's tasks one level deeper. */
function tasksOf(file) {
    const sizes = member(file, 'n-samples') ?? member(file, 'n_samples');
    const tasks = new Map();
    const add = (task, values, samples) => {
        if (!tasks.has(task))
            tasks.set(task, { file, task, values, samples });
    };
    for (const part of ['results', 'groups']) {
        for (const [task, values] of Object.entries(member(file, part) ?? {})) {
            if (!isObject(values))
                continue;
            const size = member(sizes, task);
            const nested = Object.entries(values).filter((entry) => isObject(entry[1]) && entry[0] !== 'sample_count');
            if (nested.length < Object.keys(values).length || nested.length === 0)
                add(task, values, size);
            else
                for (const [inner, innerValues] of nested)
                    add(inner, innerValues, member(size, inner));
        }
    }
    return [...tasks.values()];
}
/** A run on a part of the examples is no match for one on all of them, and the file says so only here. */
function limitedRun(tasks, path) {
    const limited = tasks.flatMap(({ task, samples }) => {
        const used = countIn(member(samples, 'effective'));
        const of = countIn(member(samples, 'original'));
        return used !== null && of !== null && used < of ? [{ task, used, of }] : [];
    });
    const [first] = limited;
    return first === undefined ? [] : [(0,catalogue/* fault */.DG)('RUN_LIMITED', path, { ...first, others: limited.length - 1 })];
}
function forkSuites(rows, model) {
    const suites = new Map();
    for (const row of rows) {
        const name = textMember(row, 'task_name') ?? '';
        const labels = { prompt: textMember(row, 'prompt_name') ?? '' };
        const measurements = Object.entries(row).flatMap(([metric, value]) => {
            if (!isNumeric(value) || metric.endsWith('_stderr'))
                return [];
            const standardError = standardErrorIn(member(row, `${metric}_stderr`));
            return [measurement({ metric, labels, value, standardError })];
        });
        const before = suites.get(name);
        suites.set(name, {
            name,
            model,
            dataset: textMember(row, 'dataset_path'),
            measurements: [...(before?.measurements ?? []), ...measurements],
            examples: null,
        });
    }
    return [...suites.values()];
}
async function lm_eval_read({ content, path }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const model = modelOf(file);
    const results = member(file, 'results');
    if (Array.isArray(results)) {
        return { suites: forkSuites(results.filter(isForkRow), model), passedOver: [], notices: [] };
    }
    const tasks = tasksOf(file);
    const passedOver = [];
    const suites = [];
    for (const of of tasks) {
        const task = taskMeasurements(of);
        passedOver.push(...task.passedOver);
        const samples = member(member(file, 'samples'), of.task);
        const logged = Array.isArray(samples) ? examplesOfSamples(samples.filter(isObject)) : null;
        passedOver.push(...(logged?.passedOver ?? []));
        suites.push({
            name: of.task,
            model,
            dataset: datasetOf(file, of.task),
            measurements: task.measurements,
            examples: logged?.examples ?? null,
        });
    }
    return { suites: suites.filter(holdsAnything), passedOver, notices: limitedRun(tasks, path) };
}
function holdsAnything(suite) {
    return suite.measurements.length > 0 || suite.examples !== null;
}
const lmEval = {
    format: 'lm-eval',
    title: 'results of lm-evaluation-harness',
    recognise: lm_eval_recognise,
    refuse: (found) => lm_eval_recognise(found) === null ? 'there are no `results` by task beside `versions` and `config` in it' : null,
    read: lm_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/utf8.js
/**
 * Holds a stream of bytes to UTF-8 without a NUL, by the ranges of RFC 3629 (table 3-7 of the Unicode Standard),
 * so that a bad file is told by the place of its first bad byte and never by odd characters in a report.
 */

const LOWEST_TAIL = 0x80;
const HIGHEST_TAIL = 0xbf;
class Utf8Check {
    /** Bytes before the current chunk. */
    before = 0;
    tails = 0;
    lowest = LOWEST_TAIL;
    highest = HIGHEST_TAIL;
    /** The offset of the first byte that is wrong, and the byte, or `null`. */
    next(chunk) {
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i] ?? 0;
            if (this.tails === 0 && byte < 0x80 && byte !== 0)
                continue;
            if (!this.takes(byte))
                return { offset: this.before + i, byte };
        }
        this.before += chunk.length;
        return null;
    }
    /** The end of the bytes where a character is cut there, or `null`. */
    end() {
        return this.tails > 0 ? this.before : null;
    }
    takes(byte) {
        if (this.tails > 0) {
            const ok = byte >= this.lowest && byte <= this.highest;
            this.tails--;
            this.lowest = LOWEST_TAIL;
            this.highest = HIGHEST_TAIL;
            return ok;
        }
        if (byte >= 0xc2 && byte <= 0xdf)
            this.tails = 1;
        else if (byte >= 0xe0 && byte <= 0xef)
            this.tails = 2;
        else if (byte >= 0xf0 && byte <= 0xf4)
            this.tails = 3;
        else
            return false;
        if (byte === 0xe0)
            this.lowest = 0xa0;
        else if (byte === 0xed)
            this.highest = 0x9f;
        else if (byte === 0xf0)
            this.lowest = 0x90;
        else if (byte === 0xf4)
            this.highest = 0x8f;
        return true;
    }
}
/** The bytes of the file as they come. Fault: `ENCODING`, with the offset of the first bad byte. */
async function* utf8Chunks(source) {
    const check = new Utf8Check();
    for await (const chunk of source.open()) {
        const wrong = check.next(chunk);
        if (wrong !== null) {
            const found = wrong.byte === 0 ? 'a NUL' : `0x${wrong.byte.toString(16).padStart(2, '0')}`;
            throw (0,catalogue/* failure */.V2)('ENCODING', source.path, { found, offset: wrong.offset });
        }
        yield chunk;
    }
    const cut = check.end();
    if (cut !== null) {
        throw (0,catalogue/* failure */.V2)('ENCODING', source.path, { found: 'the file ends within a character', offset: cut });
    }
}

;// CONCATENATED MODULE: ./build/js/read/csv.js



const LONGEST_ROW = 16 * 1024 * 1024;
const MOST_COLUMNS = 10_000;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
function written(parser, chunk) {
    return new Promise((resolve, reject) => {
        parser.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
}
function ended(parser) {
    return new Promise((resolve, reject) => {
        parser.once('end', resolve);
        parser.once('error', reject);
        parser.end();
    });
}
async function* parsed(source, parser) {
    let batch = [];
    parser.on('data', (row) => batch.push(row));
    // Errors are taken where bytes are written; without a listener they would end the process.
    parser.on('error', () => { });
    for await (const chunk of utf8Chunks(source)) {
        await written(parser, chunk);
        if (batch.length === 0)
            continue;
        yield batch;
        batch = [];
    }
    await ended(parser);
    if (batch.length > 0)
        yield batch;
}
/**
 * All records, the header first. Cells come without blanks around them; blank lines are passed over.
 * Faults: `CSV_COLUMNS`, `CSV_QUOTE`, `CSV_LIMIT`, `ENCODING`.
 */
async function* csvRecords(source, delimiter) {
    const { parse } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 6070));
    const parser = parse({
        bom: true,
        delimiter,
        trim: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
    });
    try {
        yield* parsed(source, parser);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : await told(error, source);
    }
    finally {
        parser.destroy();
    }
}
async function told(error, source) {
    const offset = Number(error['bytes'] ?? 0);
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
        const where = `${source.path}:${await lineOf(source, offset)}`;
        return (0,catalogue/* failure */.V2)('CSV_LIMIT', where, { found: `one row is longer than ${LONGEST_ROW} bytes` });
    }
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
        return ragged(error, source, offset);
    const quote = await nextQuote(source, offset);
    const found = error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'the one that opens on this line is never closed'
        : error.code === 'INVALID_OPENING_QUOTE'
            ? 'it stands in the middle of a cell on this line'
            : 'the cell that opens on this line goes on after its closing quote';
    return (0,catalogue/* failure */.V2)('CSV_QUOTE', `${source.path}:${await lineOf(source, quote)}`, { found });
}
async function ragged(error, source, end) {
    const record = error['record'];
    const cells = Array.isArray(record) ? record.map(String) : [];
    const breaks = cells.join('').split('\n').length - 1;
    const header = Number(/expect (\d+)/.exec(error.message)?.[1] ?? 0);
    const conflict = /^(<{7}|={7}|>{7})/.test(cells[0] ?? '');
    const cut = end >= source.size && cells.length < header;
    const why = conflict
        ? ': it is a merge conflict marker'
        : cut
            ? ' (it is the last row: the file looks cut)'
            : '';
    const line = Math.max(1, (await lineOf(source, end - 1)) - breaks);
    return (0,catalogue/* failure */.V2)('CSV_COLUMNS', `${source.path}:${line}`, { found: cells.length, header, why });
}
/** The line, from 1, on which the byte at this offset stands. */
async function lineOf(source, offset) {
    let before = 0;
    let feeds = 0;
    let returns = 0;
    for await (const chunk of source.open()) {
        const end = Math.min(chunk.length, offset - before);
        for (let i = 0; i < end; i++) {
            if (chunk[i] === LINE_FEED)
                feeds++;
            else if (chunk[i] === CARRIAGE_RETURN)
                returns++;
        }
        before += chunk.length;
        if (before >= offset)
            break;
    }
    return 1 + (feeds > 0 ? feeds : returns);
}
/** Every finished cell ends outside of quotes, so the first quote after it is the one that opens the bad cell. */
async function nextQuote(source, from) {
    let before = 0;
    for await (const chunk of source.open()) {
        const at = chunk.indexOf(QUOTE, Math.max(0, from - before));
        if (at >= 0)
            return before + at;
        before += chunk.length;
    }
    return before;
}
/** Throws every fault of a header row; only the first name may be empty. */
function checkHeader(header, path) {
    if (header.length > MOST_COLUMNS) {
        throw (0,catalogue/* failure */.V2)('CSV_LIMIT', path, { found: `there are ${header.length} columns` });
    }
    const seen = new Set();
    const faults = header.flatMap((name, index) => {
        const again = seen.has(name);
        seen.add(name);
        if (name === '') {
            return index === 0
                ? []
                : [(0,catalogue/* fault */.DG)('CSV_HEADER', `${path}:1`, { found: `column ${index + 1} has no name` })];
        }
        return again ? [(0,catalogue/* fault */.DG)('CSV_HEADER', `${path}:1`, { found: `"${name}" stands twice` })] : [];
    });
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, 20));
}

;// CONCATENATED MODULE: ./build/js/read/supported.js
/** The formats by name, in the order in which they are tried. */
const SUPPORTED = [
    'lm-eval',
    'lm-eval-samples',
    'sklearn-report',
    'predictions',
    'examples-jsonl',
    'metrics-csv',
    'metrics-json',
];

;// CONCATENATED MODULE: ./build/js/read/head.js
/** The first bytes of a file, and what they give away before anything is parsed. */


/** One line may be this long, in bytes here and in characters when read. */
const LONGEST_LINE = 16 * 1024 * 1024;
const ENOUGH = 4096;
const head_LINE_FEED = 10;
const MAGIC = [
    ['PK\u0003\u0004', 'a ZIP archive (an Inspect .eval log or a workbook, say)'],
    ['PAR1', 'a Parquet file'],
    ['PARE', 'an encrypted Parquet file'],
    ['\u001f\u008b', 'a gzip file'],
    ['\u0028\u00b5\u002f\u00fd', 'a Zstandard file'],
    ['\u0089HDF', 'an HDF5 file'],
    ['\u0093NUMPY', 'a NumPy array'],
    ['SQLite format 3', 'an SQLite database'],
    ['\u0089PNG', 'a PNG picture'],
    ['ARROW1', 'an Arrow file'],
    ['%PDF', 'a PDF document'],
    ['\u0080\u0004', 'a Python pickle'],
    ['\u0080\u0005', 'a Python pickle'],
    ['<?xml', 'XML'],
    ['<!DOCTYPE', 'HTML'],
    ['<html', 'HTML'],
];
function joined(chunks) {
    const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
function blank(chunk) {
    return chunk.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
/**
 * The bytes from the start (without chunks that are all blank) up to the end of the first line and some more,
 * or all of a smaller file.
 */
async function firstBytes(source) {
    const chunks = [];
    let size = 0;
    let lineEnds = false;
    let goesOn = false;
    for await (const chunk of source.open()) {
        if (size === 0 && blank(chunk))
            continue;
        chunks.push(chunk);
        size += chunk.length;
        const end = lineEnds ? -1 : chunk.indexOf(head_LINE_FEED);
        lineEnds ||= end >= 0;
        goesOn ||= lineEnds && !blank(chunk.subarray(end + 1));
        if ((goesOn && size >= ENOUGH) || size > LONGEST_LINE)
            break;
    }
    return joined(chunks);
}
function refuseOtherThings(bytes, path) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw (0,catalogue/* failure */.V2)('ENCODING', path, { found: 'a byte order mark of UTF-16', offset: 0 });
    }
    const start = String.fromCharCode(...bytes.subarray(0, 256));
    for (const [magic, what] of MAGIC) {
        if (start.startsWith(magic)) {
            throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', path, { found: `it looks like ${what}`, supported: SUPPORTED });
        }
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        throw (0,catalogue/* failure */.V2)('FILE_LFS_POINTER', path, { keeper: 'Git LFS' });
    }
    if (/^(\.\.\/)*(\.git\/annex|\/annex)\/objects\//.test(start)) {
        throw (0,catalogue/* failure */.V2)('FILE_LFS_POINTER', path, { keeper: 'git-annex' });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        throw (0,catalogue/* failure */.V2)('ENCODING', path, { found: 'a NUL', offset: nul });
}
/**
 * The start of the text, without a byte order mark and leading blanks.
 * Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `ENCODING` for UTF-16, `FORMAT_UNKNOWN` for what is no text.
 */
async function headOf(source) {
    const bytes = await firstBytes(source);
    refuseOtherThings(bytes, source.path);
    const text = new TextDecoder().decode(bytes).trimStart();
    if (text === '')
        throw (0,catalogue/* failure */.V2)('FILE_EMPTY', source.path, {});
    return text;
}

;// CONCATENATED MODULE: ./build/js/read/json-trouble.js
/** What stops the JSON parser, and the words for what it found instead of what belongs there. */
class Unexpected extends Error {
    offset;
    found;
    constructor(offset, found) {
        super(found);
        this.offset = offset;
        this.found = found;
    }
}
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super('too deep');
        this.offset = offset;
    }
}
/** What stands at this place, for someone who expected what is `wanted`. */
function found(text, at, wanted) {
    const next = text.slice(at, at + 8);
    if (next === '')
        return `unexpected end of the text (${wanted})`;
    if (/^(<{7}|={7}|>{7})/.test(next))
        return 'a merge conflict marker';
    if (next.startsWith('//') || next.startsWith('/*') || next.startsWith('#')) {
        return 'a comment; JSON has none, and JSON5 is not supported';
    }
    if (next.startsWith("'"))
        return 'a single quote; JSON has double quotes only';
    if (wanted.startsWith('the document ends') && /^[{[]/.test(next)) {
        return 'a second document; if these are JSON Lines, put one document on each line and call the file .jsonl';
    }
    return `unexpected ${JSON.stringify([...next][0])} (${wanted})`;
}

;// CONCATENATED MODULE: ./build/js/read/json-text.js
/**
 * A small parser for the JSON that evaluation tools really write (RFC 8259, and Python's bare NaN, Infinity and
 * -Infinity where a value may stand). It tells where and what is wrong, finds keys that stand twice, and makes
 * objects without a prototype, so that no key of a file can reach anything of the program.
 */


/** Objects and lists in one another. */
const DEEPEST = 256;
const json_text_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what a JSON string may not hold
const NOT_PLAIN = /[\\\u0000-\u001f]/;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', new NotANumber('NaN')],
    ['Infinity', new NotANumber('Infinity')],
    ['-Infinity', new NotANumber('-Infinity')],
]);
class JsonText {
    duplicates = [];
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const value = this.value(0);
        this.space();
        if (this.at < this.text.length)
            throw this.unexpected('the document ends before it');
        return value;
    }
    value(depth) {
        this.space();
        const first = this.text[this.at];
        if (first === '{' || first === '[') {
            if (depth === DEEPEST)
                throw new TooDeep(this.at);
            return first === '{' ? this.object(depth + 1) : this.list(depth + 1);
        }
        if (first === '"')
            return this.string();
        json_text_NUMBER.lastIndex = this.at;
        const number = json_text_NUMBER.exec(this.text);
        if (number !== null) {
            this.at = json_text_NUMBER.lastIndex;
            const value = Number(number[0]);
            return Number.isFinite(value) ? value : new NotANumber(number[0].slice(0, 40));
        }
        for (const [word, value] of WORDS) {
            if (this.text.startsWith(word, this.at)) {
                this.at += word.length;
                return value;
            }
        }
        throw this.unexpected('a value belongs here');
    }
    object(depth) {
        const object = Object.create(null);
        this.at++;
        if (this.closes('}'))
            return object;
        for (;;) {
            this.space();
            if (this.text[this.at] !== '"')
                throw this.unexpected('a key in double quotes belongs here');
            const offset = this.at;
            const key = this.string();
            if (key in object)
                this.duplicates.push({ key, offset });
            this.space();
            if (this.text[this.at] !== ':')
                throw this.unexpected('a ":" belongs here');
            this.at++;
            object[key] = this.value(depth);
            if (this.endsAfterItem('}'))
                return object;
        }
    }
    list(depth) {
        const list = [];
        this.at++;
        if (this.closes(']'))
            return list;
        for (;;) {
            list.push(this.value(depth));
            if (this.endsAfterItem(']'))
                return list;
        }
    }
    closes(bracket) {
        this.space();
        if (this.text[this.at] !== bracket)
            return false;
        this.at++;
        return true;
    }
    endsAfterItem(bracket) {
        if (this.closes(bracket))
            return true;
        if (this.text[this.at] !== ',')
            throw this.unexpected(`a "," or "${bracket}" belongs here`);
        const comma = this.at++;
        this.space();
        const next = this.text[this.at];
        if (next === '}' || next === ']')
            throw new Unexpected(comma, `a "," stands before "${next}"`);
        return false;
    }
    string() {
        const start = this.at;
        let end = start;
        do {
            end = this.text.indexOf('"', end + 1);
            if (end < 0)
                throw new Unexpected(start, 'unexpected end of the text, in the string that starts here');
        } while (this.escaped(end));
        this.at = end + 1;
        const inner = this.text.slice(start + 1, end);
        const odd = NOT_PLAIN.exec(inner);
        if (odd === null)
            return inner;
        try {
            return JSON.parse(this.text.slice(start, end + 1));
        }
        catch {
            throw this.badString(start, inner);
        }
    }
    badString(start, inner) {
        const control = [...inner].findIndex((char) => char < ' ');
        if (control < 0)
            return new Unexpected(start, 'a "\\" in the string that starts here escapes nothing');
        const what = /[\n\r]/.test(inner) ? 'a line break' : 'a control character';
        return new Unexpected(start, `${what} stands in the string that starts here`);
    }
    escaped(quote) {
        let at = quote - 1;
        while (this.text[at] === '\\')
            at--;
        return (quote - at) % 2 === 0;
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at++;
        }
    }
    unexpected(wanted) {
        return new Unexpected(this.at, found(this.text, this.at, wanted));
    }
}
/** Parses one document; never throws. */
function readJsonText(text) {
    const json = new JsonText(text);
    try {
        const value = json.document();
        return { kind: 'value', value, duplicates: json.duplicates };
    }
    catch (error) {
        if (error instanceof Unexpected)
            return { kind: 'syntax', offset: error.offset, found: error.found };
        if (error instanceof TooDeep)
            return { kind: 'depth', offset: error.offset };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/read/parse-json.js
/** How a whole JSON document is parsed. */



/** Longer texts are given to `JSON.parse` first, which is several times faster but keeps the last of two equal keys. */
const DUPLICATES_FOUND_UP_TO = 16 * 1024 * 1024;
const MOST_DUPLICATES_NAMED = 20;
/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
function position(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
        line++;
        start = at + 1;
    }
    return `${line}:${offset - start + 1}`;
}
function strictly(text, path) {
    const outcome = readJsonText(text);
    if (outcome.kind === 'depth') {
        throw (0,catalogue/* failure */.V2)('JSON_DEPTH', `${path}:${position(text, outcome.offset)}`, { limit: DEEPEST });
    }
    if (outcome.kind === 'syntax') {
        throw (0,catalogue/* failure */.V2)('JSON_SYNTAX', `${path}:${position(text, outcome.offset)}`, { found: outcome.found });
    }
    if (outcome.duplicates.length > 0) {
        throw new failure/* Failure */.HR(outcome.duplicates
            .slice(0, MOST_DUPLICATES_NAMED)
            .map(({ key, offset }) => (0,catalogue/* fault */.DG)('JSON_DUPLICATE_KEY', `${path}:${position(text, offset)}`, { key: key.slice(0, 80) })));
    }
    return outcome.value;
}
/**
 * The value of a whole document, with Python's NaN and Infinity let by as `NotANumber`.
 * Faults: `JSON_SYNTAX`, `JSON_DEPTH`, and up to `DUPLICATES_FOUND_UP_TO` characters `JSON_DUPLICATE_KEY`.
 */
function parseJson(text, path) {
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    return bare.length > DUPLICATES_FOUND_UP_TO
        ? (quickly(bare) ?? strictly(bare, path))
        : strictly(bare, path);
}
/** By `JSON.parse`; `null` where it refuses (and for `null` itself, which costs a second look and no more). */
function quickly(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/read/json-lines.js
/** JSON Lines, record by record: memory is bounded by one chunk of the file and one line. */







const json_lines_MOST_FAULTS_NAMED = 20;
class LineReader {
    faults = [];
    path;
    line = 0;
    seen = 0;
    constructor(path) {
        this.path = path;
    }
    /** The record of the next line, or `null` for a blank or a bad one. `cut`: no line break follows. */
    next(raw, ending) {
        this.line++;
        this.seen += raw.length;
        const text = this.line === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw;
        if (text.trim() === '')
            return null;
        const quick = this.seen > DUPLICATES_FOUND_UP_TO ? quickly(text) : null;
        const record = isObject(quick) ? quick : this.strictly(text, ending);
        return record === null ? null : { line: this.line, record };
    }
    strictly(text, ending) {
        const outcome = readJsonText(text);
        if (outcome.kind === 'value') {
            for (const { key, offset } of outcome.duplicates) {
                this.faults.push((0,catalogue/* fault */.DG)('JSON_DUPLICATE_KEY', this.at(offset), { key: key.slice(0, 80) }));
            }
            if (isObject(outcome.value))
                return outcome.value;
            this.faults.push((0,catalogue/* fault */.DG)('JSONL_LINE', this.at(0), { found: kindOf(outcome.value) }));
        }
        else if (outcome.kind === 'depth') {
            this.faults.push((0,catalogue/* fault */.DG)('JSON_DEPTH', this.at(outcome.offset), { limit: DEEPEST }));
        }
        else {
            const cut = ending === 'cut' && outcome.found.startsWith('unexpected end');
            const found = cut ? `${outcome.found}; it is the last line, and the file looks cut` : outcome.found;
            this.faults.push((0,catalogue/* fault */.DG)('JSONL_LINE', this.at(outcome.offset), { found }));
        }
        return null;
    }
    at(offset) {
        return `${this.path}:${this.line}:${offset + 1}`;
    }
}
/**
 * All records in batches, one a chunk. After the first bad line nothing more is given, but the rest is read, so that
 * all bad lines (the first twenty) are told at once. Faults: `JSONL_LINE`, `JSON_DUPLICATE_KEY`, `LINE_TOO_LONG`, `ENCODING`.
 */
async function* jsonLines(source) {
    const reader = new LineReader(source.path);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let rest = '';
    let number = 0;
    for await (const chunk of utf8Chunks(source)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        const batch = [];
        for (const line of lines) {
            number++;
            if (line.length > LONGEST_LINE)
                throw tooLong(source.path, number);
            const record = reader.next(line, 'whole');
            if (record !== null)
                batch.push(record);
            if (reader.faults.length >= json_lines_MOST_FAULTS_NAMED)
                throw new failure/* Failure */.HR(reader.faults);
        }
        if (rest.length > LONGEST_LINE)
            throw tooLong(source.path, number + 1);
        if (batch.length > 0 && reader.faults.length === 0)
            yield batch;
    }
    const last = reader.next(rest, 'cut');
    if (reader.faults.length > 0)
        throw new failure/* Failure */.HR(reader.faults);
    if (last !== null)
        yield [last];
}
function tooLong(path, line) {
    return (0,catalogue/* failure */.V2)('LINE_TOO_LONG', `${path}:${line}`, { limit: LONGEST_LINE });
}

;// CONCATENATED MODULE: ./build/js/read/look.js
/** The first look at a file: what it is made of, read no further than is needed to tell. */









/** One JSON document must fit in memory as text; more is for JSON Lines and CSV, which are streamed. */
const LARGEST_JSON = 256 * 1024 * 1024;
const look_FIRST = 20;
const DELIMITERS = [',', '\t', ';'];
async function wholeText(source) {
    const tooLarge = (bytes) => (0,catalogue/* failure */.V2)('FILE_TOO_LARGE', source.path, { bytes, limit: LARGEST_JSON });
    if (source.size > LARGEST_JSON)
        throw tooLarge(source.size);
    const decoder = new TextDecoder();
    const parts = [];
    let size = 0;
    for await (const chunk of utf8Chunks(source)) {
        size += chunk.length;
        if (size > LARGEST_JSON)
            throw tooLarge(size);
        parts.push(decoder.decode(chunk, { stream: true }));
    }
    return parts.join('');
}
/**
 * JSON Lines: the first line is a whole object and something follows. The name decides only where the content leaves
 * it open: a single line, or a first line that is no JSON.
 */
function areLines(head, path) {
    const named = /\.(jsonl|ndjson)$/i.test(path);
    const end = head.indexOf('\n');
    if (named || end < 0 || !head.startsWith('{'))
        return named;
    const outcome = readJsonText(head.slice(0, end));
    return outcome.kind === 'value' && isObject(outcome.value) && head.slice(end).trim() !== '';
}
async function firstOf(batches) {
    const first = [];
    for await (const batch of batches) {
        first.push(...batch.slice(0, look_FIRST - first.length));
        if (first.length === look_FIRST)
            break;
    }
    return first;
}
async function lines(source) {
    const first = await firstOf(jsonLines(source));
    const records = first.map((line) => line.record);
    return { shape: 'jsonl', first: records, records: () => jsonLines(source) };
}
/** The delimiter that the header row has most of, quoted parts left out; `null` where it has none. */
function delimiterOf(head) {
    const header = (head.split(/[\r\n]/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
    let best = null;
    let most = 0;
    for (const delimiter of DELIMITERS) {
        const count = header.split(delimiter).length - 1;
        if (count > most) {
            best = delimiter;
            most = count;
        }
    }
    return best;
}
async function* withoutHeader(batches) {
    let header = true;
    for await (const batch of batches) {
        const rows = header ? batch.slice(1) : batch;
        header = false;
        if (rows.length > 0)
            yield rows;
    }
}
async function table(source, delimiter) {
    const [header = [], ...first] = await firstOf(csvRecords(source, delimiter));
    checkHeader(header, source.path);
    if (first.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_ROWS', source.path, { header });
    return { shape: 'table', header, first, rows: () => withoutHeader(csvRecords(source, delimiter)) };
}
/**
 * What the file is made of. Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `FILE_TOO_LARGE`, `ENCODING`, `FORMAT_UNKNOWN`
 * for what is no text, and those of JSON, JSON Lines and CSV.
 */
async function look(source) {
    const head = await headOf(source);
    if (areLines(head, source.path))
        return lines(source);
    if (head.startsWith('{') || head.startsWith('[')) {
        return { shape: 'json', value: parseJson(await wholeText(source), source.path) };
    }
    const delimiter = delimiterOf(head);
    if (delimiter === null && !/\.(csv|tsv)$/i.test(source.path)) {
        throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', source.path, {
            found: 'its first line is neither JSON nor a header row with a delimiter',
            supported: SUPPORTED,
        });
    }
    return table(source, delimiter ?? ',');
}

;// CONCATENATED MODULE: ./build/js/read/metric-cells.js
/** Cells and column names of tables of metrics. */

const metric_cells_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const metric_cells_NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** `93%`, `0,93`, `1_000`, `0x10`: meant as numbers, and not written as any. */
const MEANT_AS_NUMBER = /^[+-]?[.,]?\d[\d.,_' ]*%?$|^0x[\da-f]+$/i;
const PLAYS = {
    metric: ['metric', 'metric_name', 'measure', 'metrics', 'name'],
    value: ['value', 'metric_value', 'score', 'result'],
    n: ['n', 'count', 'support', 'n_samples', 'num_samples', 'samples', 'n_examples', 'num_examples'],
    standardError: ['stderr', 'standard_error', 'standarderror', 'std_error', 'std_err', 'se', 'sem'],
    direction: ['direction', 'higher_is_better'],
    unit: ['unit'],
    suite: ['suite', 'task', 'task_name', 'benchmark', 'dataset'],
    model: ['model', 'model_name'],
    order: ['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'time', 'date', 'datetime'],
};
/** Columns whose cells narrow a value, even where they look like numbers. */
const LABELS = /^(class|label|slice|group|subgroup|split|subset|fold|k|lang|language|category|method|system|algorithm|classifier|experiment|name|filter|provider|average|mode|setting)$/i;
/** Columns that tell one run from another: no two runs agree on them, so they can be no part of a name. */
const RUN = /^(run|run_?id|run_?name|experiment_?id|uuid|commit|sha|git_.*|url|path|user|host|notes?|comment)$/i;
/** The first column that plays this part by its name, or −1. */
function columnFor(play, header) {
    for (const name of PLAYS[play]) {
        const at = header.findIndex((column) => column.toLowerCase() === name);
        if (at >= 0)
            return at;
    }
    return -1;
}
function labelsByName(column) {
    return LABELS.test(column);
}
function tellsRuns(column) {
    return RUN.test(column);
}
/** The number in a cell, `NotANumber` for what was meant as one or says there is none, `null` for other text or nothing. */
function cellValue(cell) {
    if (metric_cells_NUMBER.test(cell)) {
        const value = Number(cell);
        return Number.isFinite(value) ? value : new NotANumber(cell.slice(0, 40));
    }
    if (metric_cells_NOT_FINITE.test(cell))
        return new NotANumber(cell);
    return MEANT_AS_NUMBER.test(cell) ? new NotANumber(JSON.stringify(cell.slice(0, 40))) : null;
}
/** As JSON would have it, for the checks that counts and standard errors go through. */
function jsonCell(cell) {
    if (cell === undefined || cell === '')
        return null;
    if (/^(true|false)$/i.test(cell))
        return cell.toLowerCase() === 'true';
    return cellValue(cell) ?? cell;
}
/** Whether a column holds numbers: at least one, and no other text. */
function isNumberColumn(rows, at) {
    let numbers = 0;
    for (const row of rows) {
        const cell = row[at] ?? '';
        if (cell === '')
            continue;
        if (cellValue(cell) === null)
            return false;
        numbers++;
    }
    return numbers > 0;
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/read/metric-suites.js
/** Gathers values by suite, and refuses to have two of one name. */



const metric_suites_MOST_FAULTS_NAMED = 20;
class MetricSuites {
    bySuite = new Map();
    faults = [];
    path;
    constructor(path) {
        this.path = path;
    }
    /** Adds a value that must be the only one of its name. */
    add(suite, value) {
        const name = metric_suites_idOf(suite, value);
        if (this.of(suite).has(name) && this.faults.length < metric_suites_MOST_FAULTS_NAMED) {
            this.faults.push((0,catalogue/* fault */.DG)('ROW_TWICE', this.path, { name }));
        }
        this.replace(suite, value);
    }
    /** Adds a value that takes the place of an earlier one, as a later step of a log does. */
    replace(suite, value) {
        this.of(suite).set(metric_suites_idOf(suite, value), value);
    }
    /** The suite without a name is the file's own. Faults: `ROW_TWICE`. */
    readings(model) {
        if (this.faults.length > 0)
            throw new failure/* Failure */.HR(this.faults);
        return [...this.bySuite].map(([name, values]) => ({
            name: name === '' ? null : name,
            model,
            dataset: null,
            measurements: [...values.values()],
            examples: null,
        }));
    }
    of(suite) {
        const known = this.bySuite.get(suite) ?? new Map();
        this.bySuite.set(suite, known);
        return known;
    }
}
function metric_suites_idOf(suite, { metric, labels }) {
    const id = (0,identity/* measurementId */.I)({ suite, metric, labels });
    return suite === '' ? id.replace(/^""\//, '') : id;
}

;// CONCATENATED MODULE: ./build/js/read/metric-tables.js
/** The three layouts in which tables of metrics come. */






const MOST_LABEL_TEXT = 200;
/** The one model of all rows; where there are several, the model is a label. */
function onlyModel({ header, rows }) {
    const at = columnFor('model', header);
    const models = new Set(at < 0 ? [] : rows.map((row) => row[at] ?? ''));
    const [model = ''] = models;
    return models.size === 1 && model !== '' ? model : null;
}
/** Columns of words become labels; what tells runs apart does not, since no two runs would ever compare. */
function labelPlan(table, taken) {
    const columns = [];
    const passedOver = [];
    for (const [at, name] of table.header.entries()) {
        if (taken.has(at))
            continue;
        const numbers = isNumberColumn(table.rows, at);
        if (tellsRuns(name))
            passedOver.push({ name, because: 'it tells runs apart, and so can be no part of a name' });
        else if (numbers && !labelsByName(name)) {
            passedOver.push({
                name,
                because: descriptive(name) ?? 'a number that no column of this kind explains',
            });
        }
        else
            columns.push(at);
    }
    return { columns, passedOver };
}
function labelsOf(header, row, columns) {
    return Object.fromEntries(columns
        .filter((at) => (row[at] ?? '') !== '')
        .map((at) => [header[at] || 'row', (row[at] ?? '').slice(0, MOST_LABEL_TEXT)]));
}
function positions(header, plays) {
    return new Set(plays.map((play) => columnFor(play, header)).filter((at) => at >= 0));
}
/** `metric, value` and what else a row may say of its value: n, standard error, direction, unit, suite, labels. */
function readLong(table) {
    const { header, rows, path } = table;
    const at = (play) => columnFor(play, header);
    const model = onlyModel(table);
    const plays = ['metric', 'value', 'n', 'standardError', 'direction', 'unit', 'suite', 'order'];
    const plan = labelPlan(table, positions(header, model === null ? plays : [...plays, 'model']));
    const suites = new MetricSuites(path);
    const passedOver = [...plan.passedOver];
    const order = at('order');
    for (const row of rows) {
        const metric = row[at('metric')] ?? '';
        const cell = row[at('value')] ?? '';
        const value = cell === '' ? new NotANumber('an empty cell') : cellValue(cell);
        const because = descriptive(metric) ?? (metric === '' ? 'it has no name' : null);
        if (value === null || because !== null) {
            passedOver.push({
                name: metric,
                because: because ?? `it is the text ${JSON.stringify(cell.slice(0, 40))}`,
            });
            continue;
        }
        const told = measurement({
            metric,
            labels: labelsOf(header, row, plan.columns),
            value,
            n: countIn(jsonCell(row[at('n')])),
            standardError: standardErrorIn(jsonCell(row[at('standardError')])),
            direction: directionIn(jsonCell(row[at('direction')])),
            unit: row[at('unit')] || null,
        });
        const suite = row[at('suite')] ?? '';
        if (order < 0)
            suites.add(suite, told);
        else
            suites.replace(suite, told);
    }
    const notices = order < 0 ? [] : [lastRowNotice(table, header[order] ?? '')];
    return { suites: suites.readings(model), passedOver, notices };
}
function lastRowNotice({ path, rows }, column) {
    return (0,catalogue/* fault */.DG)('LOG_LAST_ROW', path, { column, rows: rows.length });
}
/** One column a metric, one row a model, task or slice; a single row needs no name. */
function readWide(table) {
    const { header, rows, path } = table;
    const model = onlyModel(table);
    const special = positions(header, model === null ? ['suite', 'n'] : ['suite', 'n', 'model']);
    const isMetric = (name, at) => !special.has(at) && !labelsByName(name) && descriptive(name) === null && isNumberColumn(rows, at);
    const metrics = header.flatMap((name, at) => (isMetric(name, at) ? [at] : []));
    const plan = labelPlan(table, new Set([...special, ...metrics]));
    const suites = new MetricSuites(path);
    for (const row of rows) {
        const n = countIn(jsonCell(row[columnFor('n', header)]));
        for (const at of metrics) {
            const cell = row[at] ?? '';
            suites.add(row[columnFor('suite', header)] ?? '', measurement({
                metric: header[at] ?? '',
                labels: labelsOf(header, row, plan.columns),
                value: cellValue(cell) ?? new NotANumber('an empty cell'),
                n,
            }));
        }
    }
    return { suites: suites.readings(model), passedOver: plan.passedOver, notices: [] };
}
/** The last cell of each column that is not empty: loggers write training and validation to rows of their own. */
function readLog(table) {
    const { header, rows, path } = table;
    const suites = new MetricSuites(path);
    const passedOver = [];
    for (const [at, name] of header.entries()) {
        const cell = rows.findLast((row) => (row[at] ?? '') !== '')?.[at] ?? '';
        const value = cellValue(cell);
        const because = name === '' ? 'its column has no name' : descriptive(name);
        if (value !== null && because === null)
            suites.replace('', measurement({ metric: name, value }));
        else
            passedOver.push({
                name,
                because: because ?? (cell === '' ? 'its column is empty' : 'its last cell is text'),
            });
    }
    const column = header.find((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name)) ?? '';
    const notices = rows.length > 1 ? [lastRowNotice(table, column)] : [];
    return { suites: suites.readings(null), passedOver, notices };
}

;// CONCATENATED MODULE: ./build/js/read/metrics-csv.js
/**
 * Tables of metrics: long (one row a metric), wide (one row a model or slice, one column a metric), and logs of
 * training (one row an epoch or step), of which the last value of each column counts.
 */





/** More rows than this are examples or a log of every batch, and no list of metrics. */
const MOST_METRIC_ROWS = 100_000;
const MANY_ROWS = 20;
function isLong(header) {
    const metric = columnFor('metric', header);
    const value = columnFor('value', header);
    if (metric < 0 || value < 0)
        return false;
    return header[metric]?.toLowerCase() !== 'name' || /value$/i.test(header[value] ?? '');
}
function isLog(header) {
    return header.some((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name));
}
function hasMetricColumn({ header, first }) {
    return header.some((name, at) => descriptive(name) === null && isNumberColumn(first, at));
}
/** What names the rows of a wide table: words, under a heading that says so. */
function namesRows({ header, first }) {
    return header.some((name, at) => {
        const named = name === '' ||
            labelsByName(name) ||
            [columnFor('model', header), columnFor('suite', header)].includes(at);
        return named && first.some((row) => cellValue(row[at] ?? '') === null);
    });
}
function layoutOf(content) {
    const { header, first } = content;
    if (isLong(header))
        return 'long';
    if (!hasMetricColumn(content))
        return null;
    if (isLog(header))
        return 'log';
    const scores = classScoreColumns(header).length > 1;
    const few = first.length === 1 || (first.length < MANY_ROWS && namesRows(content));
    return few && !scores ? 'wide' : null;
}
const BECAUSE = {
    long: 'each row has the name of a metric and its value',
    log: 'it is a log by epoch or step',
    wide: 'it has one column a metric and few rows',
};
function metrics_csv_recognise({ content }) {
    const layout = content.shape === 'table' ? layoutOf(content) : null;
    return layout === null ? null : BECAUSE[layout];
}
async function allRows(content, path) {
    const rows = [];
    for await (const batch of content.rows()) {
        for (const row of batch)
            rows.push(row);
        if (rows.length > MOST_METRIC_ROWS) {
            const found = `there are more than ${MOST_METRIC_ROWS} rows, which is no list of metrics`;
            throw (0,catalogue/* failure */.V2)('CSV_LIMIT', path, { found });
        }
    }
    return rows;
}
async function metrics_csv_read({ content, path }) {
    if (content.shape !== 'table')
        throw new TypeError('metrics in CSV are read from tables only');
    const layout = layoutOf(content) ?? 'wide';
    const table = { path, header: content.header, rows: await allRows(content, path) };
    if (layout === 'long')
        return readLong(table);
    return layout === 'log' ? readLog(table) : readWide(table);
}
const metricsCsv = {
    format: 'metrics-csv',
    title: 'a table of metrics',
    recognise: metrics_csv_recognise,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read: metrics_csv_read,
};

;// CONCATENATED MODULE: ./build/js/read/metrics-json.js
/**
 * Plain JSON of numbers, nested as you like: `{"accuracy": 0.93, "test": {"f1": 0.8}}` gives `accuracy` and `test/f1`.
 * A number may also be an object with a `value` and what is known of it:
 * `{"accuracy": {"value": 0.93, "n": 1000, "stderr": 0.008, "higher_is_better": true, "unit": "fraction"}}`.
 */





const DEEPEST_METRIC = 16;
const MOST_VALUES = 10_000;
const SUITE_KEYS = ['suite', 'task', 'task_name', 'benchmark', 'dataset', 'dataset_name'];
const MODEL_KEYS = ['model', 'model_name'];
const BESIDE_VALUE = /^(value|n|count|support|n_samples|num_samples|stderr|standard_error|standardError|std_error|se|direction|higher_is_better|unit)$/;
function metrics_json_firstOf(object, keys) {
    const key = keys.find((candidate) => Object.hasOwn(object, candidate));
    return key === undefined ? undefined : object[key];
}
/** An object that is one value with what is known of it. */
function valued(metric, object) {
    const value = member(object, 'value');
    if (!isNumeric(value) || !Object.keys(object).every((key) => BESIDE_VALUE.test(key)))
        return null;
    return measurement({
        metric,
        value,
        n: countIn(metrics_json_firstOf(object, ['n', 'count', 'support', 'n_samples', 'num_samples'])),
        standardError: standardErrorIn(metrics_json_firstOf(object, ['stderr', 'standard_error', 'standardError', 'std_error', 'se'])),
        direction: directionIn(metrics_json_firstOf(object, ['direction', 'higher_is_better'])),
        unit: textMember(object, 'unit'),
    });
}
function why(value) {
    if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        return `it is the text ${JSON.stringify(value.slice(0, 40))}; write the number without quotes to have it judged`;
    }
    return `it is ${kindOf(value)}, not a number`;
}
function flatten(object, prefix, into) {
    for (const [key, value] of Object.entries(object)) {
        if (into.measurements.length + into.passedOver.length >= MOST_VALUES)
            return;
        const name = prefix + key;
        const because = descriptive(name);
        if (isNumeric(value)) {
            if (because === null)
                into.measurements.push(measurement({ metric: name, value }));
            else
                into.passedOver.push({ name, because });
        }
        else if (isObject(value) && because === null) {
            const one = valued(name, value);
            if (one !== null)
                into.measurements.push(one);
            else if (name.split('/').length < DEEPEST_METRIC)
                flatten(value, `${name}/`, into);
            else
                into.passedOver.push({ name, because: 'it is nested too deep' });
        }
        else
            into.passedOver.push({ name, because: because ?? why(value) });
    }
}
function flattened(value) {
    const into = { measurements: [], passedOver: [] };
    if (isObject(value))
        flatten(value, '', into);
    return into;
}
/** Texts and counts alone are no metrics file, and thousands of numbers are data. */
function metrics_json_recognise({ content }) {
    if (content.shape !== 'json' || foreign(content.value) !== null || recordsIn(content) !== null)
        return null;
    const { measurements, passedOver } = flattened(content.value);
    if (measurements.length === 0 || measurements.length + passedOver.length >= MOST_VALUES)
        return null;
    return 'it is JSON with numbers by name';
}
function namedBy(file, keys) {
    for (const key of keys) {
        const name = textMember(file, key);
        if (name !== null && name.trim() !== '')
            return name;
    }
    return null;
}
async function metrics_json_read({ content }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const { measurements, passedOver } = flattened(file);
    const telling = new Set([...SUITE_KEYS, ...MODEL_KEYS].filter((key) => textMember(file, key) !== null));
    const suite = {
        name: namedBy(file, SUITE_KEYS),
        model: namedBy(file, MODEL_KEYS),
        dataset: namedBy(file, ['dataset', 'dataset_name']),
        measurements,
        examples: null,
    };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver: passedOver.filter(({ name }) => !telling.has(name)),
        notices: [],
    };
}
const metricsJson = {
    format: 'metrics-json',
    title: 'metrics in JSON',
    recognise: metrics_json_recognise,
    refuse: ({ content }) => content.shape === 'json' && isObject(content.value) ? null : 'this is no JSON object',
    read: metrics_json_read,
};

;// CONCATENATED MODULE: ./build/js/read/sklearn-report.js
/** scikit-learn's `classification_report(output_dict=True)`, dumped as JSON. */


const METRICS = [
    ['precision', 'precision'],
    ['recall', 'recall'],
    ['f1-score', 'f1'],
];
/** Averages by scikit-learn's names; a class may be called anything else, `accuracy` too. */
const AVERAGES = new Map([
    ['micro avg', 'micro'],
    ['macro avg', 'macro'],
    ['weighted avg', 'weighted'],
    ['samples avg', 'samples'],
]);
function isRow(value) {
    return (isObject(value) &&
        METRICS.every(([key]) => isNumeric(member(value, key))) &&
        isNumeric(member(value, 'support')));
}
/** The three metrics of a class or an average. `support` is their number of examples and no metric. */
function rowMeasurements(name, row) {
    const average = AVERAGES.get(name);
    const n = countIn(member(row, 'support'));
    return METRICS.flatMap(([key, metric]) => {
        const value = member(row, key);
        if (!isNumeric(value))
            return [];
        return average === undefined
            ? [measurement({ metric, labels: { class: name }, value, n })]
            : [measurement({ metric: `${metric}_${average}`, value, n })];
    });
}
async function sklearn_report_read({ content }) {
    const report = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const n = countIn(member(member(report, 'weighted avg') ?? member(report, 'macro avg'), 'support'));
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(report)) {
        if (isRow(value))
            measurements.push(...rowMeasurements(name, value));
        else if (name === 'accuracy' && isNumeric(value))
            measurements.push(measurement({ metric: name, value, n }));
        else
            passedOver.push({ name, because: `it is ${kindOf(value)}, and no row of the report` });
    }
    const suite = { name: null, model: null, dataset: null, measurements, examples: null };
    return { suites: [suite], passedOver, notices: [] };
}
function sklearn_report_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const averaged = isRow(member(content.value, 'weighted avg')) || isRow(member(content.value, 'macro avg'));
    return averaged ? 'it has precision, recall, f1-score and support by class, and their averages' : null;
}
const sklearnReport = {
    format: 'sklearn-report',
    title: "scikit-learn's classification report",
    recognise: sklearn_report_recognise,
    refuse: (found) => sklearn_report_recognise(found) === null
        ? 'there is no "macro avg" or "weighted avg" with precision, recall, f1-score and support in it'
        : null,
    read: sklearn_report_read,
};

;// CONCATENATED MODULE: ./build/js/read/readers.js
/** Every format, in the order in which they are tried, and the one way in: from a file to what it holds. */















/** From the most particular to the most general: the first that knows the content reads it. */
const readers = [
    lmEval,
    lmEvalSamples,
    sklearnReport,
    predictions,
    examplesJsonl,
    metricsCsv,
    metricsJson,
];
/** What a content is made of, in words. */
function described(content) {
    if (content.shape === 'table')
        return `a table with the columns ${listed(content.header).join(', ')}`;
    const records = recordsIn(content);
    if (records !== null)
        return `JSON records with the keys ${listed(keysOf(records.first)).join(', ')}`;
    const value = content.shape === 'json' ? content.value : null;
    const tool = foreign(value);
    if (tool !== null)
        return `it looks like ${tool}, which this version does not read`;
    if (isObject(value) && Object.keys(value).length === 0)
        return 'an empty JSON object';
    return isObject(value)
        ? `a JSON object with the keys ${listed(Object.keys(value)).join(', ')}`
        : `a JSON document that is ${kindOf(value)}`;
}
function named(format, content, path) {
    const asked = readers.find((reader) => reader.format === format);
    if (asked === undefined) {
        throw (0,catalogue/* failure */.V2)('FORMAT_NAME', path, {
            name: format,
            nearest: (0,nearest/* nearest */.p)(format, SUPPORTED),
            supported: SUPPORTED,
        });
    }
    // To the user both are predictions; which of the two it is the file knows.
    return asked === predictions && content.shape !== 'table' ? examplesJsonl : asked;
}
function asked(format, found) {
    const reader = named(format, found.content, found.path);
    const refused = reader.refuse(found);
    if (refused !== null) {
        const because = `${refused}: ${described(found.content)}`;
        throw (0,catalogue/* failure */.V2)('FORMAT_MISMATCH', found.path, { format, because });
    }
    return [reader, 'the configuration says so'];
}
/** Named columns make a file one of examples, whatever its own names would make it. */
function byColumns(found, hints) {
    const columns = hints.columns;
    const parts = [columns?.truth, columns?.prediction, columns?.score, columns?.id];
    if (!parts.some((part) => typeof part === 'string'))
        return null;
    const reader = found.content.shape === 'table' ? predictions : examplesJsonl;
    return reader.refuse(found) === null ? [reader, 'the configuration names its columns'] : null;
}
function recognised(found) {
    for (const reader of readers) {
        const because = reader.recognise(found);
        if (because !== null)
            return [reader, because];
    }
    throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', found.path, {
        found: described(found.content),
        supported: SUPPORTED,
    });
}
/** Reads a file by its content, or as `hints.format` says. Throws a `Failure` with every fault that was found. */
async function readSource(source, hints) {
    const found = { path: source.path, content: await look(source) };
    const [reader, because] = hints.format === null ? (byColumns(found, hints) ?? recognised(found)) : asked(hints.format, found);
    const reading = await reader.read(found, hints);
    if (reading.suites.length === 0) {
        throw (0,catalogue/* failure */.V2)('NO_MEASUREMENTS', source.path, { title: reader.title });
    }
    return { format: reader.format, because, reading };
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderBody)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/rows.js
var render_rows = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/js/render/standing.js
var standing = __webpack_require__(6275);
;// CONCATENATED MODULE: ./build/js/render/folds.js




/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
function fold(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function more(total, shown) {
    return total > shown
        ? `\n\n… and ${(0,number/* countText */.lT)(total - shown, 'more row')}.`.replace('more rows', 'more')
        : '';
}
function noticeItem({ where, what, fix }) {
    const place = where === null ? '' : `${(0,render_escape/* markdownText */.p7)(where)}: `;
    const mend = fix === null ? '' : `<br>**Fix:** ${(0,render_escape/* markdownProse */.h$)(fix)}`;
    return `- ${place}${(0,render_escape/* markdownProse */.h$)(what)}${mend}`;
}
/** Notices with their fixes, as a list. */
function noticeList(notices, limit) {
    const items = notices.slice(0, limit).map(noticeItem).join('\n');
    return `${items}${more(notices.length, limit)}`;
}
function noticesFold(notices, limit) {
    return notices.length === 0 ? null : fold((0,number/* countText */.lT)(notices.length, 'notice'), noticeList(notices, limit));
}
function unjudgedRow({ id, value, because }) {
    return [(0,render_escape/* markdownText */.p7)(id), value === null ? '–' : (0,number/* valueText */.Ru)(value, null), (0,render_escape/* markdownProse */.h$)(because)];
}
/** Values that were read and not judged. */
function unjudgedFold(unjudged, limit) {
    if (unjudged.length === 0)
        return null;
    const rows = unjudged.slice(0, limit).map(unjudgedRow);
    const table = (0,render_rows/* markdownTable */.Qj)(['Value of', 'Value', 'Why it was not judged'], [':--', '--:', ':--'], rows);
    const title = `${(0,number/* countText */.lT)(unjudged.length, 'value')} read but not judged`;
    return fold(title, `${table}${more(unjudged.length, limit)}`);
}
function isLost({ from, truth }) {
    return from === truth;
}
function flipRow(flip) {
    const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(render_escape/* markdownText */.p7);
    return [isLost(flip) ? '✗ lost' : '✓ won', ...names];
}
/** Examples that were right and are wrong now, then the other way round. */
function flipsFold(flips, limit) {
    if (flips.length === 0)
        return null;
    const lost = flips.filter(isLost);
    const won = flips.filter((flip) => !isLost(flip));
    const rows = [...lost, ...won].slice(0, limit).map(flipRow);
    const titles = ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'];
    const title = `${(0,number/* countText */.lT)(flips.length, 'example')} flipped: ${lost.length} lost, ${won.length} won`;
    const table = (0,render_rows/* markdownTable */.Qj)(titles, titles.map(() => ':--'), rows);
    return fold(title, `${table}${more(flips.length, limit)}`);
}
function policyFold(report) {
    const items = (0,standing/* policySentences */.HY)(report.policy).map((sentence) => `- ${(0,render_escape/* markdownProse */.h$)(sentence)}`);
    return fold('How it was judged', items.join('\n'));
}
/** All the small print, each list at most `limit` rows long; nothing for a limit of 0. */
function smallPrint(report, limit) {
    if (limit === 0)
        return [];
    // In an error report the notices are the message: they stand in the open.
    const notices = report.result === 'error' ? null : noticesFold(report.notices, limit);
    const parts = [flipsFold(report.flips, Math.min(limit, 20)), unjudgedFold(report.unjudged, limit), notices];
    return [...parts.filter((part) => part !== null), policyFold(report)];
}

// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/js/render/why.js
var why = __webpack_require__(889);
// EXTERNAL MODULE: ./build/js/render/words.js + 1 modules
var words = __webpack_require__(8460);
;// CONCATENATED MODULE: ./build/js/render/body.js








const FAULTS_SHOWN = 5;
function heading(report) {
    const { before, name, after } = (0,headline/* resultParts */.E)(report);
    const shownName = name === null ? '' : (0,render_escape/* markdownText */.p7)(name);
    // The prose of a fault begins with `: `, which is glued to the name.
    const glue = after.startsWith(':') ? ':' : '';
    const parts = [(0,render_escape/* markdownProse */.h$)(before), `${shownName}${glue}`, (0,render_escape/* markdownProse */.h$)(after.slice(glue.length))];
    return `### ${(0,words/* resultSymbol */.KI)(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}
/** At most one, and never inside a fold, where GitHub would not draw it. */
function body_alert(report) {
    if (report.result === 'error') {
        return '> [!CAUTION]\n> Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.';
    }
    if (report.result === 'fail' && report.policy.failOn === 'never') {
        return '> [!NOTE]\n> Report only: `fail-on` is `never`, so this does not fail the check.';
    }
    return null;
}
function faults(report, form) {
    if (report.result !== 'error' || report.notices.length === 0)
        return null;
    return noticeList(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)));
}
const NAMED_TOGETHER = 3;
function namesText(ids) {
    const named = ids.slice(0, NAMED_TOGETHER).map(render_escape/* markdownText */.p7).join(', ');
    return ids.length > NAMED_TOGETHER ? `${named} and ${ids.length - NAMED_TOGETHER} more` : named;
}
function body_why(open, form) {
    const lines = (0,why/* whySharing */.$)(open)
        .slice(0, form.reasons)
        .map(({ ids, sentence }) => `- ${namesText(ids)}: ${(0,render_escape/* markdownProse */.h$)(sentence)}`);
    return lines.length === 0 ? null : `**Why**\n\n${lines.join('\n')}`;
}
function rowsFold(report, folded) {
    if (folded.length === 0)
        return null;
    const rest = folded.length < report.verdicts.length ? 'more metric' : 'metric';
    return fold(`${(0,number/* countText */.lT)(folded.length, rest)}: ${(0,render_rows/* countsText */.WN)(folded)}`, (0,render_rows/* verdictTable */.KV)(folded));
}
function hiddenText(report, hidden, place) {
    if (hidden <= 0)
        return null;
    const where = (0,render_escape/* markdownLink */.iQ)(place.elsewhere, place.links.run);
    return `${(0,number/* countText */.lT)(report.verdicts.length, 'metric')}: ${(0,render_rows/* countsText */.WN)(report.verdicts)}. Shortened to fit: ${(0,number/* countText */.lT)(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`;
}
function footer(report, links) {
    const base = (0,standing/* baseSentence */.tk)(report);
    const tool = `Holdline ${(0,render_escape/* markdownProse */.h$)(report.tool.version)}`;
    const addresses = [
        links.baseCommit === null || report.base === null ? null : (0,render_escape/* markdownLink */.iQ)('base commit', links.baseCommit),
        links.run === null ? null : (0,render_escape/* markdownLink */.iQ)('run', links.run),
    ];
    const parts = [base === null ? null : (0,render_escape/* markdownProse */.h$)(base), ...addresses, tool].filter((part) => part !== null);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** The report in Markdown, in a form of the ladder. */
function renderBody(report, form, place) {
    const { open, folded, hidden } = (0,render_rows/* shownRows */.$6)(report, form);
    const parts = [
        heading(report),
        body_alert(report),
        faults(report, form),
        report.result === 'neutral' ? (0,standing/* firstRun */.cK)(report).map(render_escape/* markdownProse */.h$).join(' ') : null,
        open.length === 0 ? null : (0,render_rows/* verdictTable */.KV)(open),
        body_why(open, form),
        hiddenText(report, hidden, place),
        rowsFold(report, folded),
        ...smallPrint(report, form.details),
        footer(report, place.links),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8460);



/** The limit that the value breaks, if any. */
function brokenLimit(verdict) {
    for (const reason of verdict.reasons) {
        if (reason.kind === 'below-min')
            return { sign: '≥', limit: reason.min };
        if (reason.kind === 'above-max')
            return { sign: '≤', limit: reason.max };
    }
    return null;
}
/** A side's value in words where there is no number: it was not measured, or no number was found. */
function sideText(side, text) {
    if (side === null)
        return '–';
    return text ?? 'not a number';
}
function numbersOf(verdict) {
    const { base, head, unit } = verdict;
    const broken = brokenLimit(verdict);
    const known = [base?.value ?? null, head?.value ?? null, broken?.limit ?? null];
    const present = known.filter((value) => value !== null);
    const texts = broken === null ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .Ms)(present, unit) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)(present, unit);
    const [baseText, headText, limitText] = known.map((value, index) => value === null ? undefined : texts[known.slice(0, index).filter((other) => other !== null).length]);
    const sides = [sideText(base, baseText), sideText(head, headText)];
    return {
        values: base === null ? sides[1] : arrow(sides),
        limit: broken === null || limitText === undefined ? null : `limit ${broken.sign} ${limitText}`,
    };
}
/** `212.4 → 243.1 ms`: a unit that both have is said once. */
function arrow([base, head]) {
    const unit = / \S+$/.exec(head)?.[0] ?? '';
    const short = unit !== '' && base.endsWith(unit) && /^−?\d/.test(head) ? base.slice(0, -unit.length) : base;
    return `${short} → ${head}`;
}
/** p is of a loss; an improvement tells the p of its gain instead. */
function chanceText(change, verdict) {
    const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
    if (gain !== undefined)
        return `, gain at ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(gain.p)}`;
    return change.p === null ? '' : `, ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pPairText */ .ox)(change.p, change.pAdjusted)}`;
}
function comparisonText(change, verdict) {
    const pairs = change.lost === null || change.won === null ? '' : `, ${change.lost} lost / ${change.won} won`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWord */ .K4)(change.evidence)}${pairs}${chanceText(change, verdict)}`;
}
/** For verdicts that are no alarm: how small a loss would have been one. */
function reachText({ outcome, minimumDetectableChange, unit }) {
    const quiet = outcome === 'passed' || outcome === 'inconclusive';
    return quiet && minimumDetectableChange !== null
        ? `sees losses from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(minimumDetectableChange, unit)}`
        : null;
}
/** The cells of a verdict's row. */
function cellsOf(verdict) {
    const { symbol, word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(verdict);
    const { values, limit } = numbersOf(verdict);
    const { change, unit } = verdict;
    const parts = [limit, change === null ? null : comparisonText(change, verdict), reachText(verdict)];
    return {
        symbol,
        word,
        values,
        change: change === null ? '' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSummary */ .lb)(change, unit),
        evidence: parts.filter((part) => part !== null).join('; '),
    };
}


/***/ }),

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2039);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);


const OPEN_ROWS = 10;
const KEY_LIMIT = 200;
/** `<!-- holdline:KEY -->`. What could end an HTML comment, or break the line, is percent-encoded in the key. */
function commentMarker(key) {
    const plain = key
        .toWellFormed()
        .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
    return `<!-- holdline:${plain.slice(0, KEY_LIMIT)} -->`;
}
/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
function renderMarkdown(report, links) {
    const place = { links, elsewhere: 'the job summary' };
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .longestThatFits */ .w$)((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .ladder */ .T1)(OPEN_ROWS), _fit_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_BYTES */ .GJ - 300, (form) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .l)(report, form, place));
}
/** The whole comment, at most 60,000 bytes of UTF-8, beginning with its marker. */
function renderComment(report, options) {
    return `${commentMarker(options.marker)}\n${renderMarkdown(report, options.links)}`;
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
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
function pieceText(piece, index) {
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
    return pieces.map(pieceText).join(' ');
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

/***/ 2648:
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

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultParts)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5027);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);



/** What a number of verdicts of an outcome did: `2 metrics regressed`, `1 broke a limit`. */
const DID = {
    passed: ['holds', 'hold'],
    improved: ['improved', 'improved'],
    regressed: ['regressed', 'regressed'],
    suspected: ['suspected', 'suspected'],
    violated: ['broke a limit', 'broke a limit'],
    inconclusive: ['inconclusive', 'inconclusive'],
    missing: ['is missing', 'are missing'],
    invalid: ['is not a number', 'are not numbers'],
    incomparable: ['is not comparable', 'are not comparable'],
    waived: ['waived', 'waived'],
    new: ['new', 'new'],
};
function did(count, outcome) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} ${DID[outcome][count === 1 ? 0 : 1]}`;
}
function tally(verdicts) {
    const counts = new Map();
    for (const { outcome } of verdicts)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return counts;
}
function sizeOfWorst(worst) {
    const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
    if (worst.outcome === 'violated' && broken !== undefined) {
        const limit = broken.kind === 'below-min' ? broken.min : broken.max;
        const [is, allowed] = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)([broken.value, limit], worst.unit);
        return ` ${is} (limit ${allowed})`;
    }
    if (worst.change === null)
        return '';
    const { p, pAdjusted } = worst.change;
    const shownP = p === null ? '' : ` (${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustedText */ .Ux)(p, pAdjusted)})`;
    return ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(worst.change.absolute, worst.unit)}${shownP}`;
}
function failParts(report) {
    const failed = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(verdict, report.policy));
    const [worst] = failed;
    if (worst === undefined)
        return { before: 'the gate failed', name: null, after: '' };
    const kinds = [...tally(failed)];
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    const list = kinds.map(([outcome, count]) => did(count, outcome)).join(', ');
    const what = kinds.length === 1 ? DID[worst.outcome][failed.length === 1 ? 0 : 1] : `failed (${list})`;
    const lead = failed.length === 1 ? ': ' : ', worst ';
    return {
        before: `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(failed.length)} of ${total} ${what}${lead}`,
        name: worst.id,
        after: sizeOfWorst(worst),
    };
}
function passParts(report) {
    const total = report.verdicts.length;
    const counts = tally((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts));
    const holding = (counts.get('passed') ?? 0) + (counts.get('improved') ?? 0);
    const others = [...counts]
        .filter(([outcome]) => outcome !== 'passed')
        .map(([outcome, count]) => did(count, outcome));
    const subject = holding === total ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric') : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(holding)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric')}`;
    const list = others.length === 0 ? '' : `; ${others.join(', ')}`;
    return { before: `${subject} ${holding === 1 ? 'holds' : 'hold'}${list}`, name: null, after: '' };
}
function neutralParts(report) {
    const measured = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    return { before: `nothing to compare with yet; ${measured} measured, none judged`, name: null, after: '' };
}
function errorParts(report) {
    const apart = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
    const [incomparable] = apart;
    const [first] = report.notices;
    if (incomparable !== undefined) {
        const are = DID.incomparable[apart.length === 1 ? 0 : 1];
        const before = `not judged, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(apart.length, 'metric')} ${are} with the base: `;
        return { before, name: incomparable.id, after: '' };
    }
    if (first === undefined)
        return { before: 'not judged', name: null, after: '' };
    if (first.where === null)
        return { before: `not judged: ${first.what}`, name: null, after: '' };
    return { before: 'not judged: ', name: first.where, after: `: ${first.what}` };
}
const PARTS = {
    fail: failParts,
    pass: passParts,
    neutral: neutralParts,
    error: errorParts,
};
/** The result in parts: `Holdline: fail — 2 of 14 metrics regressed, worst ` + name + ` −3.1 pp (p = 0.0002)`. */
function resultParts(report) {
    const { before, name, after } = PARTS[report.result](report);
    const tool = report.mode === 'health' ? 'Holdline health' : 'Holdline';
    return { before: `${tool}: ${report.result} — ${before}`, name, after };
}


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ changeSummary),
  k0: () => (/* binding */ changeText),
  lT: () => (/* binding */ countText),
  lP: () => (/* binding */ sizeText),
  y: () => (/* binding */ sizeTexts),
  Ru: () => (/* binding */ valueText),
  Ms: () => (/* binding */ valueTexts),
  vW: () => (/* binding */ valuesApart),
  r0: () => (/* binding */ wholeText)
});

// UNUSED EXPORTS: intervalText

;// CONCATENATED MODULE: ./build/js/render/unit.js
/** Units of values: time and sizes move to the step that suits them, others stay as they were measured. */
const TIME = [
    { suffix: 'd', size: 86_400, from: 172_800 },
    { suffix: 'h', size: 3600, from: 7200 },
    { suffix: 'min', size: 60, from: 120 },
    { suffix: 's', size: 1, from: 1 },
    { suffix: 'ms', size: 1e-3, from: 1e-3 },
    { suffix: 'µs', size: 1e-6, from: 1e-6 },
    { suffix: 'ns', size: 1e-9, from: 0 },
];
const BYTES = [
    { suffix: 'TiB', size: 2 ** 40, from: 2 ** 40 },
    { suffix: 'GiB', size: 2 ** 30, from: 2 ** 30 },
    { suffix: 'MiB', size: 2 ** 20, from: 2 ** 20 },
    { suffix: 'KiB', size: 2 ** 10, from: 2 ** 10 },
    { suffix: 'B', size: 1, from: 0 },
];
/** Unit as measured → its family's steps and what one of it is in seconds or bytes. */
const FAMILIES = new Map([
    ...TIME.map((step) => [step.suffix, { steps: TIME, size: step.size }]),
    ['us', { steps: TIME, size: 1e-6 }],
    ['seconds', { steps: TIME, size: 1 }],
    ['days', { steps: TIME, size: 86_400 }],
    ['bytes', { steps: BYTES, size: 1 }],
    ['B', { steps: BYTES, size: 1 }],
]);
/** Units come from files: one that is more than a short plain word is not shown. */
function unitSuffix(unit) {
    const plain = unit !== null && /^[\p{L}%°][\p{L}\d%°²³/ ]{0,15}$/u.test(unit) && !/^[0-9a-f]{7,}$/i.test(unit);
    return plain ? ` ${unit}` : '';
}
function magnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
/** The values in the unit of their family that suits the largest of them. */
function scaled(values, unit) {
    const family = unit === null ? undefined : FAMILIES.get(unit);
    if (unit === null || unit === 'fraction' || unit === 'index')
        return { values, suffix: '' };
    if (unit === 'percent')
        return { values, suffix: ' %' };
    if (family === undefined)
        return { values, suffix: unitSuffix(unit) };
    const largest = magnitude(values) * family.size;
    const step = largest === 0 ? undefined : family.steps.find((candidate) => largest >= candidate.from);
    if (step === undefined)
        return { values, suffix: unitSuffix(unit) };
    return { values: values.map((value) => value * (family.size / step.size)), suffix: ` ${step.suffix}` };
}

;// CONCATENATED MODULE: ./build/js/render/number.js

/** Below this, and from the other on, a number is written with an exponent, whatever stands beside it. */
const TINY = 1e-9;
const HUGE = 1e15;
/** Decimals that show `digits` significant digits of the value; none for 0 and for what gets an exponent. */
function decimalsFor(value, digits) {
    return Math.abs(value) < TINY ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
function fixed(value, decimals) {
    const size = Math.abs(value);
    const exponential = size >= HUGE || (size > 0 && size < TINY);
    const digits = exponential ? size.toExponential(3).replace('e+', 'e') : size.toFixed(decimals);
    const grouped = exponential
        ? digits
        : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
    return value < 0 && /[1-9]/.test(digits) ? `−${grouped}` : grouped;
}
/** The fewest decimals, from `decimals` on, with which numbers that differ look different. */
function apart(values, decimals) {
    const distinct = [...new Set(values)];
    const looks = (places) => new Set(distinct.map((value) => fixed(value, places))).size;
    let places = decimals;
    while (places < 12 && looks(places) < distinct.length)
        places += 1;
    return places;
}
function valueDecimals(values, unit) {
    const share = unit === 'fraction' ? 4 : unit === 'percent' ? 2 : null;
    const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 4));
    // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
    const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
    const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
    const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
    return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}
/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
function valueTexts(values, unit) {
    const shown = scaled(values, unit);
    const decimals = valueDecimals(shown.values, unit);
    return shown.values.map((value) => `${fixed(value, decimals)}${shown.suffix}`);
}
function valueText(value, unit) {
    return valueTexts([value], unit).join('');
}
/** The texts with so many decimals, or in full where numbers that differ would still look the same. */
function distinctTexts({ values, suffix }, decimals) {
    const texts = values.map((value) => fixed(value, decimals));
    const same = new Set(texts).size < new Set(values).size;
    return values.map((value, index) => `${same ? String(value).replace('-', '−') : texts[index]}${suffix}`);
}
/** As `valueTexts`, with digits enough that a value never looks equal to a limit it differs from. */
function valuesApart(values, unit) {
    const shown = scaled(values, unit);
    const decimals = apart(shown.values, valueDecimals(shown.values, unit));
    return distinctTexts(shown, decimals);
}
/** Differences of fractions and percentages are percentage points. */
function scaledChange(values, unit) {
    if (unit === 'fraction')
        return { values: values.map((value) => value * 100), suffix: ' pp' };
    if (unit === 'percent')
        return { values, suffix: ' pp' };
    return scaled(values, unit);
}
/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values, suffix) {
    const main = values[0] ?? 0;
    const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
    const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 3);
    const needed = values.slice(1).map((value) => Math.min(4, decimalsFor(value, 1)));
    return Math.min(15, Math.max(usual, other, ...needed));
}
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 ? `+${text}` : text;
}
/** Text of a number without zeros that say nothing after its first decimal: `0.5`, `2.0`, `0.004`. */
function trimmed(text) {
    return text.replace(/(\.\d+?)0+(?=$| )/, '$1');
}
/** A change with its sign: `−3.1 pp`, `+34 ms`. */
function changeText(absolute, unit) {
    const { values, suffix } = scaledChange([absolute], unit);
    const decimals = changeDecimals(values, suffix);
    return `${values.map((value) => trimmed(signed(value, decimals))).join('')}${suffix}`;
}
/** A two-sided interval of a change: `[−2.1, −0.4] pp`. */
function intervalText(interval, unit) {
    const { values, suffix } = scaledChange(interval, unit);
    const decimals = changeDecimals([0, ...values], suffix);
    return `[${values.map((value) => signed(value, decimals)).join(', ')}]${suffix}`;
}
/** `−1.2 [−2.1, −0.4] pp`; for values that are no shares with the relative change: `+34 ms (+15 %)`. */
function changeSummary(change, unit) {
    const { values, suffix } = scaledChange([change.absolute, ...(change.interval ?? [])], unit);
    const decimals = changeDecimals(values, suffix);
    const [main = '', ...bounds] = values.map((value) => signed(value, decimals));
    const size = bounds.length === 0 ? trimmed(main) : main;
    const range = bounds.length === 0 ? '' : ` [${bounds.join(', ')}]`;
    const relative = change.relative === null || suffix === ' pp' ? '' : ` (${relativeText(change.relative)})`;
    return `${size}${range}${suffix}${relative}`;
}
function relativeText(relative) {
    const percent = relative * 100;
    return `${signed(percent, Math.abs(percent) >= 10 ? 0 : Math.max(1, Math.min(4, decimalsFor(percent, 1))))} %`;
}
/** Sizes of losses, margins and tolerances without sign, apart where they differ: `3.1 pp`, `0.5 pp`. */
function sizeTexts(sizes, unit) {
    const shown = scaledChange(sizes.map(Math.abs), unit);
    const decimals = apart(shown.values, changeDecimals(shown.values, shown.suffix));
    return distinctTexts(shown, decimals).map((text) => trimmed(text));
}
function sizeText(size, unit) {
    return sizeTexts([size], unit).join('');
}
/** A whole number: `10,000`. */
function wholeText(count) {
    return fixed(count, 0);
}
/** `1 metric`, `1,234 metrics`. */
function countText(count, noun) {
    return `${wholeText(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export failingOutcomes */
/** In the order in which they are shown among verdicts of the same weight. */
const FAILING = ['regressed', 'violated', 'missing', 'invalid', 'incomparable'];
const OTHER = ['suspected', 'inconclusive', 'waived', 'new', 'improved', 'passed'];
/** Outcomes with which a verdict of severity `fail` turns the gate red under this policy. */
function failingOutcomes(failOn) {
    if (failOn === 'inconclusive')
        return [...FAILING, 'suspected', 'inconclusive'];
    return failOn === 'suspected' ? [...FAILING, 'suspected'] : FAILING;
}
function isFailing(verdict, policy) {
    return verdict.severity === 'fail' && failingOutcomes(policy.failOn).includes(verdict.outcome);
}
/** Whether a reader should see the row without opening anything. */
function isNotable(verdict) {
    return !['passed', 'improved', 'new'].includes(verdict.outcome);
}
function rank(verdict) {
    const bad = FAILING.indexOf(verdict.outcome);
    if (bad >= 0)
        return bad + (verdict.severity === 'fail' ? 0 : FAILING.length);
    return 2 * FAILING.length + OTHER.indexOf(verdict.outcome);
}
/** How far a value is on the wrong side of its limit, as a share of the limit. */
function overshoot(verdict) {
    return verdict.reasons.reduce((largest, reason) => {
        if (reason.kind === 'below-min')
            return Math.max(largest, share(reason.min - reason.value, reason.min));
        if (reason.kind === 'above-max')
            return Math.max(largest, share(reason.value - reason.max, reason.max));
        return largest;
    }, 0);
}
function share(size, whole) {
    return whole === 0 ? Math.abs(size) : size / Math.abs(whole);
}
/** Size of the loss against the base, relative so that units don't matter; a gain is negative. */
function lossSize(verdict) {
    if (verdict.outcome === 'violated')
        return overshoot(verdict);
    const { change, direction, base } = verdict;
    if (change === null)
        return 0;
    const relative = change.relative ?? share(change.absolute, base?.value ?? 0);
    if (direction === 'higher')
        return -relative;
    return direction === 'lower' ? relative : Math.abs(relative);
}
/** The verdicts worst first; ties by size of loss, then by id. */
function worstFirst(verdicts) {
    return verdicts
        .map((verdict) => ({ verdict, rank: rank(verdict), loss: lossSize(verdict) }))
        .sort((a, b) => a.rank - b.rank ||
        b.loss - a.loss ||
        (a.verdict.id < b.verdict.id ? -1 : Number(a.verdict.id > b.verdict.id)))
        .map(({ verdict }) => verdict);
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   Ux: () => (/* binding */ adjustedText),
/* harmony export */   oG: () => (/* binding */ rarity),
/* harmony export */   ox: () => (/* binding */ pPairText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/** p values as text. Never as "confidence": 1 − p is not the probability that a loss is real. */

/** Levels at which decisions are made by default: no other p may look like one of them. */
const LEVELS = [0.01, 0.05];
/** `= 0.003`, `< 0.0001`, `> 0.99`: what follows the letter p. */
function pRelation(p) {
    if (p < 0.0001)
        return '< 0.0001';
    if (p > 0.99)
        return '> 0.99';
    const shown = [2, 4, 8].map((digits) => Number(p.toPrecision(digits)));
    return `= ${shown.find((text) => text === p || !LEVELS.includes(text)) ?? p}`;
}
function pText(p) {
    return `p ${pRelation(p)}`;
}
/** The p that decides: `adjusted p = 0.0014`, or plainly `p = 0.0001` where correction changed nothing to be seen. */
function adjustedText(p, pAdjusted) {
    return pAdjusted === null || pText(pAdjusted) === pText(p) ? pText(p) : `adjusted ${pText(pAdjusted)}`;
}
/** `p = 0.0001`, and what correction for the family made of it where that looks different. */
function pPairText(p, pAdjusted) {
    const decides = adjustedText(p, pAdjusted);
    return decides === pText(p) ? decides : `${pText(p)}, ${decides}`;
}
/** How many harmless changes look this bad: `1 in 710`. N is rounded down, so that it never sounds worse than it is. */
function oneIn(p) {
    if (p < 0.0001)
        return 'fewer than 1 in 10,000';
    const count = Math.floor(1 / p + 1e-9);
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return `1 in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(Math.floor(count / unit) * unit)}`;
}
/** `1 in 710 harmless changes looks this bad`, or `null` where p is no reason to say so. */
function rarity(p) {
    return p <= 0.05 ? `${oneIn(p)} harmless changes looks this bad` : null;
}


/***/ }),

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   WN: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5050);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8460);





function inScope(report, form) {
    const ordered = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(report.verdicts);
    if (form.scope === 'all')
        return ordered;
    if (form.scope === 'notable')
        return ordered.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r);
    return form.scope === 'none' ? [] : ordered.filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailing */ .DI)(verdict, report.policy));
}
/** Notable rows open, up to the form's number; the rest of what the form shows behind a fold. */
function shownRows(report, form) {
    const rows = inScope(report, form);
    const open = rows.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r).slice(0, form.open);
    const folded = rows.filter((verdict) => !open.includes(verdict)).slice(0, form.folded);
    return { open, folded, hidden: report.verdicts.length - open.length - folded.length };
}
const COLUMNS = [
    { title: 'Verdict', line: ':--', cell: (_, { symbol, word }) => `${symbol} ${word}` },
    { title: 'Metric', line: ':--', cell: ({ id }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id) },
    { title: 'Base → head', line: '--:', cell: (_, { values }) => values },
    { title: 'Change, 95 % interval', line: '--:', cell: (_, { change }) => change },
    { title: 'Evidence', line: ':--', cell: (_, { evidence }) => evidence },
];
/** A table from its title row, the line below it, and the rows. */
function markdownTable(titles, lines, rows) {
    return [titles, lines, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** The verdicts as a table; a column that would be empty is left out. */
function verdictTable(verdicts) {
    const rows = verdicts.map((verdict) => {
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(verdict);
        return COLUMNS.map((column) => column.cell(verdict, cells));
    });
    const kept = COLUMNS.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
    const pick = (cells) => kept.map((index) => cells[index] ?? '');
    const based = verdicts.some(({ base }) => base !== null);
    const titles = COLUMNS.map(({ title }) => (title === 'Base → head' && !based ? 'Value' : title));
    return markdownTable(pick(titles), pick(COLUMNS.map(({ line }) => line)), rows.map(pick));
}
/** `2 regressed, 1 suspected, 11 passed`, worst first. */
function countsText(verdicts) {
    const counts = new Map();
    for (const { outcome } of (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(verdicts)) {
        const { word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .nG)(outcome);
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(count)} ${word}`).join(', ');
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ policySentences),
/* harmony export */   cK: () => (/* binding */ firstRun),
/* harmony export */   tk: () => (/* binding */ baseSentence)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);

const FILES_NAMED = 3;
function shortSha(sha) {
    return sha.slice(0, 7);
}
function branchOf(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function ageText(days) {
    if (days === null || !(days >= 0))
        return '';
    if (days < 1)
        return ', less than a day old';
    return `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(Math.floor(days), 'day')} old`;
}
/** `commit "4f2a9c1" on "main"`, as much of it as is known. */
function commitText({ sha, ref, run }) {
    const branch = ref === null ? '' : ` on "${branchOf(ref)}"`;
    if (sha !== null)
        return `commit "${shortSha(sha)}"${branch}`;
    if (run !== null)
        return `run "${run}"${branch}`;
    return ref === null ? null : `the newest run${branch}`;
}
function filesText(base) {
    const files = base.suites.flatMap((suite) => suite.files);
    const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
    const more = files.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What head was held against: files or history, which commit, how old; `null` where nothing was judged without a base. */
function baseSentence({ base, result, mode }) {
    if (base === null) {
        const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
        return judged ? 'Judged by its limits alone: there is no base yet.' : null;
    }
    const commit = commitText(base);
    if (base.source === 'history') {
        return `Held against ${commit ?? 'the base branch'}, from the history${ageText(base.ageDays)}.`;
    }
    const files = filesText(base);
    const named = files === '' ? 'the base files' : `base files ${files}`;
    return `Held against ${named}${commit === null ? '' : ` of ${commit}`}${ageText(base.ageDays)}.`;
}
/** What it means that nothing could be compared, and what to do next. */
function firstRun({ mode }) {
    const meaning = 'This is not a pass: nothing was held against a base, because there is none yet.';
    if (mode === 'record')
        return [meaning, 'This is the first record; the next change is held against it.'];
    return [
        meaning,
        'To have one, let Holdline run on a push to the base branch (on the command line: holdline record), or name base files with "baseline" or "--base".',
    ];
}
function familyText({ fail, warn }) {
    if (warn === 0)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test');
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test')} that can fail and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(warn, 'test')} that can warn`;
}
/** By which policy it was judged, one sentence a line. */
function policySentences(policy) {
    const corrected = policy.family.fail + policy.family.warn > 0;
    const config = policy.config === null
        ? 'No configuration: all defaults.'
        : `Configuration: "${policy.config}"${policy.configSha256 === null ? '' : ` (digest "${policy.configSha256.slice(0, 12)}")`}.`;
    return [
        `A loss fails at p ≤ ${policy.alpha} and warns at p ≤ ${policy.alphaWarn}, both for the report as a whole.`,
        corrected
            ? `Corrected together (Benjamini–Hochberg): ${familyText(policy.family)}.`
            : 'No p values, so nothing was corrected for their number.',
        `Examples count as paired when at least ${Number((policy.minPaired * 100).toFixed(2))} % are in both.`,
        `Settings: fail-on "${policy.failOn}", on-error "${policy.onError}", seed ${policy.seed}.`,
        config,
    ];
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whySharing)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8460);

const REASONS_TOLD = 2;
/** One entry a sentence, in the order of the verdicts. Verdicts without a reason are left out. */
function whySharing(verdicts) {
    const idsBySentence = new Map();
    for (const verdict of verdicts) {
        const told = verdict.reasons.slice(0, REASONS_TOLD);
        const sentence = told.map((reason) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentence */ .Ux)(reason, verdict)).join(' ');
        const ids = idsBySentence.get(sentence);
        if (ids !== undefined)
            ids.push(verdict.id);
        else if (sentence !== '')
            idsBySentence.set(sentence, [verdict.id]);
    }
    return [...idsBySentence].map(([sentence, ids]) => ({ ids, sentence }));
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ evidenceWord),
  nG: () => (/* binding */ outcomeWord),
  Ux: () => (/* binding */ reasonSentence),
  ow: () => (/* binding */ resultLine),
  KI: () => (/* binding */ resultSymbol),
  E0: () => (/* binding */ verdictWord)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/probability.js
var probability = __webpack_require__(4336);
;// CONCATENATED MODULE: ./build/js/render/sentences.js


/** `1 in 710 harmless changes looks this bad (p = 0.0001, adjusted p = 0.0014)`. */
function chance(p, pAdjusted) {
    const told = (0,probability/* rarity */.oG)(pAdjusted);
    const figures = (0,probability/* pPairText */.ox)(p, pAdjusted);
    return told === null ? figures : `${told} (${figures})`;
}
/** How the value moved, in words that hold for its direction; the level of a history may differ from its last value. */
function worse({ change, direction, unit }) {
    if (direction === 'target')
        return 'Farther from its target';
    const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
    return size > 0 ? `Worse by ${(0,number/* sizeText */.lP)(size, unit)}` : 'Worse than the level of the base branch';
}
/** The tolerance that speaks of this direction, as the user wrote it. */
function tolerance({ direction, limits, }) {
    const { maxDrop, maxRise } = limits;
    const rise = direction === 'lower' || (direction === 'target' && maxDrop === null);
    const set = rise ? maxRise : maxDrop;
    if (set === null)
        return null;
    return { key: rise ? 'max-rise' : 'max-drop', written: typeof set === 'string' ? set : null };
}
/** `the margin of 0.5 pp`, or the user's own: `the 1.9 pp of max-drop "2%"`. */
function marginText(verdict, size) {
    const rule = tolerance(verdict);
    if (rule === null)
        return `the margin of ${size}`;
    return `the ${size} of ${rule.key}${rule.written === null ? '' : ` "${rule.written}"`}`;
}
/** `Worse by 3.1 pp, more than the margin of 0.5 pp`. */
function beyond(verdict, margin) {
    return `${worse(verdict)}, more than ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}`;
}
const limits = {
    'below-min': ({ value, min }, { unit }) => {
        const [is, least] = (0,number/* valuesApart */.vW)([value, min], unit);
        return `${is} is below the minimum of ${least}, by ${(0,number/* sizeText */.lP)(min - value, unit)}.`;
    },
    'above-max': ({ value, max }, { unit }) => {
        const [is, most] = (0,number/* valuesApart */.vW)([value, max], unit);
        return `${is} is above the maximum of ${most}, by ${(0,number/* sizeText */.lP)(value - max, unit)}.`;
    },
    'at-risk': ({ bound, limit }, { unit }) => {
        const [worst, allowed] = (0,number/* valuesApart */.vW)([bound, limit], unit);
        return `The limit of ${allowed} holds, but not safely: with this much data the true value may be ${worst}.`;
    },
    'within-limits': () => 'Within its limits.',
};
const losses = {
    'significant-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)} and more than chance explains: ${chance(p, pAdjusted)}.`,
    'warning-level-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)}; enough evidence to warn, not to fail: ${chance(p, pAdjusted)}.`,
    'within-margin': ({ p, margin }, verdict) => `${worse(verdict)}, more than chance explains (${(0,probability/* pText */.C6)(p)}), but within ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}.`,
    'beyond-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        return `Worse by ${is}, more than ${marginText(verdict, allowed ?? '')}.`;
    },
    'within-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        const how = reason.loss > 0 ? `Worse by ${is}, within` : 'Not worse than the base; a loss may be up to';
        return `${how} ${marginText(verdict, allowed ?? '')}.`;
    },
    'beyond-practical-limit': ({ loss, limit }, { unit }) => {
        const [size, allowed] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}. There is no measure of noise yet, so only a loss beyond ${allowed} fails, and this one is.`;
    },
    'possible-loss': ({ loss, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}, which may be noise: there is no measure of that yet. A loss beyond ${bound} would fail.`;
    },
};
const evidence = {
    'significant-gain': ({ p, margin }, { unit, change }) => {
        const size = change === null ? '' : ` by ${(0,number/* sizeText */.lP)(change.absolute, unit)}`;
        return `Better${size}, more than the margin of ${(0,number/* sizeText */.lP)(margin, unit)} and more than chance explains (${(0,probability/* pText */.C6)(p)}).`;
    },
    'practical-gain': ({ gain, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([gain, limit], unit);
        return `Better by ${size}, beyond the ${bound} that count without a measure of noise.`;
    },
    'no-loss': ({ p }) => `No loss beyond chance (${(0,probability/* pText */.C6)(p)}).`,
    underpowered: ({ minimumDetectableChange, limit }, { unit }) => {
        const [seen, matters] = (0,number/* sizeTexts */.y)([minimumDetectableChange, limit], unit);
        return `Too little data to tell: only a loss of ${seen} or more would be seen, and ${matters} matters. More examples or more runs settle it.`;
    },
    'no-noise-estimate': ({ records, needed }) => `How much this metric varies from run to run is not known yet: ${(0,number/* countText */.lT)(records, 'record')} of the ${needed} it takes.`,
    'run-noise': ({ p, records }) => `These outputs are worse, but the base branch itself varies this much between runs (${(0,probability/* pText */.C6)(p)} over ${(0,number/* countText */.lT)(records, 'record')}).`,
    'run-noise-unmeasured': ({ records }) => `How much the base branch varies between runs is not measured yet (${(0,number/* countText */.lT)(records, 'record')}).`,
    'base-already-low': ({ p }) => `The newest base run was low already, and against it this is no loss beyond chance (${(0,probability/* pText */.C6)(p)}).`,
};
const absences = {
    'not-finite': ({ found }) => `Not a finite number: found "${found}".`,
    absent: ({ required }) => required ? 'Required, but not measured this time.' : 'The base has it, and this evaluation does not.',
    'not-in-base': () => 'New: the base does not have it.',
    'no-base': () => 'Nothing to compare with yet.',
    'base-not-finite': ({ found }) => `Can't be compared: the base has no finite number here, found "${found}".`,
    'direction-unknown': () => 'It is not known which way is better, so only its limits were judged.',
    'unit-differs': ({ base, head }) => `Can't be compared: the base is measured in "${base}", this evaluation in "${head}".`,
};
const sentences = { ...limits, ...losses, ...evidence, ...absences };
function say(kind, reason, verdict) {
    return sentences[kind](reason, verdict);
}
/** The sentence of a reason of this verdict, plain text in one line; what was found in a file is quoted in it. */
function sentenceOf(reason, verdict) {
    return say(reason.kind, reason, verdict);
}

;// CONCATENATED MODULE: ./build/js/render/words.js



const OUTCOMES = {
    passed: { symbol: '✓', word: 'passed' },
    improved: { symbol: '▲', word: 'improved' },
    regressed: { symbol: '✗', word: 'regressed' },
    suspected: { symbol: '⚠', word: 'suspected' },
    violated: { symbol: '✗', word: 'limit broken' },
    inconclusive: { symbol: '?', word: 'inconclusive' },
    missing: { symbol: '✗', word: 'missing' },
    invalid: { symbol: '✗', word: 'not a number' },
    incomparable: { symbol: '≠', word: 'not comparable' },
    waived: { symbol: '○', word: 'waived' },
    new: { symbol: '+', word: 'new' },
};
/** Symbol and word of an outcome. */
function outcomeWord(outcome) {
    return OUTCOMES[outcome];
}
/** As `outcomeWord`, with the sign of a warning where the verdict only warns: `⚠ regressed (warns)`. */
function verdictWord(verdict) {
    const { symbol, word } = OUTCOMES[verdict.outcome];
    return symbol === '✗' && verdict.severity === 'warn'
        ? { symbol: '⚠', word: `${word} (warns)` }
        : { symbol, word };
}
const EVIDENCE = {
    paired: 'paired',
    clustered: 'paired by group',
    'standard-error': 'standard errors',
    history: 'history',
    'paired+history': 'paired and history',
    'single-base': 'one base run',
    limit: 'limit',
};
function evidenceWord(evidence) {
    return EVIDENCE[evidence];
}
function resultSymbol(result) {
    return { pass: '✓', fail: '✗', error: '⊘', neutral: '○' }[result];
}
/** One plain sentence that says why. May quote what was found in a file: escape it for where it goes. */
function reasonSentence(reason, verdict) {
    return sentenceOf(reason, verdict);
}
const LINE_LIMIT = 200;
const LINE_NAME_LIMIT = 80;
/** The result in one line of plain text, at most 200 characters, safe for logs and outputs. */
function resultLine(report) {
    const { before, name, after } = (0,headline/* resultParts */.E)(report);
    const line = (0,render_escape/* plainText */.wh)(`${before}${(0,render_escape/* clip */.$Q)(name ?? '', LINE_NAME_LIMIT)}${after}`);
    return line.length <= LINE_LIMIT
        ? line
        : `${line
            .slice(0, LINE_LIMIT - 1)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`;
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 *   x_((n−1)/2) for odd n,   (x_(n/2−1) + x_(n/2)) / 2 for even n,   order statistics counted from 0
 *
 * Source: J. W. Tukey, Exploratory Data Analysis (1977), chapter 2.
 *
 * Example: 4, 1, 3, 2 has the median 2.5.
 */
/** The median; the input stays as it is. NaN where there are no values. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[sorted.length >> 1] ?? Number.NaN;
    if (sorted.length % 2 === 1)
        return upper;
    return ((sorted[(sorted.length >> 1) - 1] ?? Number.NaN) + upper) / 2;
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * The standard normal distribution.
 *
 *   Φ(z) = ½ erfc(−z/√2)
 *
 * Φ: rational Chebyshev approximations, W. J. Cody, Mathematics of Computation 23 (1969) 631–637, as arranged in
 * Algorithm 715, ACM TOMS 19 (1993) 22–32. Φ⁻¹: algorithm AS 241 (PPND16), M. J. Wichura, Applied Statistics 37
 * (1988) 477–484. Both keep a relative error near 1e-15 far into the lower tail.
 *
 * Example: Φ(1.96) = 0.9750021, Φ⁻¹(0.975) = 1.9599640.
 */
const CENTRE_NUMERATOR = [
    0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const CENTRE_DENOMINATOR = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_NUMERATOR = [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_DENOMINATOR = [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_NUMERATOR = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
];
const TAIL_DENOMINATOR = [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];
const QUANTILE_CENTRE_NUMERATOR = [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const QUANTILE_CENTRE_DENOMINATOR = [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
];
const QUANTILE_MIDDLE_NUMERATOR = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const QUANTILE_MIDDLE_DENOMINATOR = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
];
const QUANTILE_TAIL_NUMERATOR = [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const QUANTILE_TAIL_DENOMINATOR = [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
const CENTRE_BOUND = 0.67448975;
const MIDDLE_BOUND = Math.sqrt(32);
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Below this Φ is smaller than the smallest double. */
const UNDERFLOW_BOUND = 38.6;
/** Horner's rule; the coefficient of the highest power comes first. */
function polynomial(coefficients, x) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}
/** exp(−x²/2) with x split at a sixteenth, so that the large part of the square is exact. */
function gaussian(x) {
    const coarse = Math.trunc(x * 16) / 16;
    return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse));
}
/** P(Z > x) for x > 0.67. */
function upperTail(x) {
    if (x > UNDERFLOW_BOUND)
        return 0;
    if (x <= MIDDLE_BOUND) {
        return (gaussian(x) * polynomial(MIDDLE_NUMERATOR, x)) / polynomial(MIDDLE_DENOMINATOR, x);
    }
    const inverse = 1 / (x * x);
    const ratio = (inverse * polynomial(TAIL_NUMERATOR, inverse)) / polynomial(TAIL_DENOMINATOR, inverse);
    return (gaussian(x) * (INVERSE_ROOT_TWO_PI - ratio)) / x;
}
/** Φ(z) = P(Z <= z). The lower tail is exact to about 1e-15 relative; for P(Z > z) ask for Φ(−z). */
function normalCdf(z) {
    const size = Math.abs(z);
    if (size <= CENTRE_BOUND) {
        const square = z * z;
        return 0.5 + (z * polynomial(CENTRE_NUMERATOR, square)) / polynomial(CENTRE_DENOMINATOR, square);
    }
    return z < 0 ? upperTail(size) : 1 - upperTail(size);
}
function tailQuantile(p) {
    const r = Math.sqrt(-Math.log(p));
    if (r <= 5) {
        const x = r - 1.6;
        return polynomial(QUANTILE_MIDDLE_NUMERATOR, x) / polynomial(QUANTILE_MIDDLE_DENOMINATOR, x);
    }
    const x = r - 5;
    return polynomial(QUANTILE_TAIL_NUMERATOR, x) / polynomial(QUANTILE_TAIL_DENOMINATOR, x);
}
/** The z with Φ(z) = p, for p in [0, 1]; −∞ at 0, ∞ at 1, NaN outside. */
function normalQuantile(p) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(QUANTILE_CENTRE_NUMERATOR, r)) / polynomial(QUANTILE_CENTRE_DENOMINATOR, r);
    }
    return q < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/**
 * Wilson's score interval of a proportion.
 *
 *   (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209–212.
 *
 * Example: 81 of 263 at 95 % gives 0.2552885 to 0.3662096.
 */

/**
 * The two-sided interval, within [0, 1]. `successes` may be a weighted count and need not be whole.
 * With n = 0 nothing is known: [0, 1].
 */
function wilson(successes, n, confidence = 0.95) {
    if (n === 0)
        return [0, 1];
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)((1 - confidence) / 2);
    const square = z * z;
    const centre = successes + square / 2;
    const half = z * Math.sqrt((successes * (n - successes)) / n + square / 4);
    // The ends are exact where every trial came out alike; rounding would leave them a hair inside or outside.
    const low = successes === 0 ? 0 : (centre - half) / (n + square);
    const high = successes === n ? 1 : (centre + half) / (n + square);
    return [low, high];
}


/***/ })

};
