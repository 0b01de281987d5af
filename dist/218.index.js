export const id = 218;
export const ids = [218];
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
/** Whether the value is of the shape: the quick question, asked of every line of a long history. */
function isOf(value, shape) {
    switch (shape.is) {
        case 'null-or':
            return value === null || isOf(value, shape.shape);
        case 'list':
            return Array.isArray(value) && value.every((item) => isOf(item, shape.of));
        case 'map':
            return isObject(value) && Object.keys(value).every((key) => isOf(value[key], shape.of));
        case 'fields':
            if (!isObject(value))
                return false;
            for (const key in shape.fields) {
                const field = shape.fields[key];
                if (field === undefined || !Object.hasOwn(value, key) || !isOf(value[key], field))
                    return false;
            }
            return true;
        default:
            return fits(value, shape.is);
    }
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
    if (!isOf(json.value, RECORD)) {
        return { kind: 'damaged', why: complaint(json.value, RECORD, '') ?? 'is no record' };
    }
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


/***/ })

};
