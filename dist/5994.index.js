export const id = 5994;
export const ids = [5994,3613];
export const modules = {

/***/ 55994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportReport: () => (/* binding */ exportReport),
  usualInAction: () => (/* binding */ usualInAction)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 36 modules
var catalogue = __webpack_require__(79769);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/request/secrets.js
var request_secrets = __webpack_require__(40977);
;// CONCATENATED MODULE: ./build/js/deliver/export-target.js

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function filledText({ text }, fill) {
    return text.replace(VARIABLE, (_, name) => fill(name));
}
function credentialsOf({ credentials }, fill) {
    if (credentials === null)
        return null;
    const { kind } = credentials;
    if (kind === 'bearer')
        return { kind, token: fill(credentials.token.name) };
    if (kind === 'api-key')
        return { kind, key: fill(credentials.key.name) };
    const username = filledText(credentials.username, fill);
    return { kind, username, password: fill(credentials.password.name) };
}
function targetOf(one, fill) {
    const server = { url: filledText(one.url, fill), credentials: credentialsOf(one, fill) };
    const setting = (key) => {
        const value = one.settings[key];
        return value === null ? null : filledText(value, fill);
    };
    const { type } = one;
    switch (type) {
        case 'elasticsearch':
            return { type, ...server, index: setting('index') ?? 'holdline' };
        case 'grafana-annotations':
            return { type, ...server, dashboard: setting('dashboard') };
        case 'influx':
            return { type, ...server, org: setting('org') ?? '', bucket: setting('bucket') ?? '' };
        case 'mlflow':
            return { type, ...server, run: setting('run'), experiment: setting('experiment') ?? 'holdline' };
        case 'prometheus-pushgateway':
            return { type, ...server, job: setting('job') ?? 'holdline' };
        case 'otlp':
        case 'prometheus-remote-write':
            return { type, ...server };
    }
}
/** What no message may show: the credentials, and an address that a variable holds. */
function secretsOf({ url }, { url: whole, credentials }) {
    const address = url.variables.length === 0 ? [] : (0,request_secrets/* addressSecrets */.Y9)(whole);
    if (credentials === null)
        return address;
    const { kind: _, ...texts } = credentials;
    return [...address, ...Object.values(texts)];
}
function filled(one, world) {
    const missing = new Set();
    const values = new Map();
    const fill = (name) => {
        const value = values.get(name) ?? world.variable(name);
        if (value === null)
            missing.add(name);
        else
            values.set(name, value);
        return value ?? '';
    };
    const target = targetOf(one, fill);
    if (missing.size > 0)
        return { missing: [...missing] };
    const ofUrl = one.url.variables.flatMap(({ name }) => values.get(name) ?? []);
    return { target, secrets: [...secretsOf(one, target), ...ofUrl].filter((secret) => secret !== '') };
}
/** How a target is named where no secret may be: its type, and its host where the file itself has it. */
function serverName({ type, url: { text } }) {
    const host = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
    return host === undefined || host.includes('${') ? type : `${type} at ${host}`;
}

;// CONCATENATED MODULE: ./build/js/deliver/export.js






/** A server keeps what the base branch is; what a pull request measured is no part of it. */
function usualInAction({ mode }) {
    return ({ kind }) => kind === 'file' || mode !== 'gate';
}
function isMeant(one, { mode, result }, order) {
    if (one.kind === 'server' && order.how === 'files')
        return false;
    const inMode = one.modes === null ? order.usual(one) : one.modes.includes(mode);
    return inMode && (one.when.includes('always') || one.when.includes(result));
}
function done(channel, detail) {
    return { delivery: { channel, ok: true, detail }, fault: null, lacks: [] };
}
function failed(one, target, reason) {
    const details = { target, reason };
    const code = one.strict ? 'EXPORT_FAILED_STRICT' : 'EXPORT_FAILED';
    const told = (0,catalogue/* fault */.DG)(code, one.where, details);
    return { delivery: { channel: one.type, ok: false, detail: reason }, fault: told, lacks: [] };
}
function reasonOf(error) {
    if (error instanceof failure/* Failure */.HR)
        return error.faults.map(({ what }) => what).join('; ');
    return error instanceof Error ? error.message : String(error);
}
async function toFile(world, one, job) {
    const { FILE_EXPORTERS } = await __webpack_require__.e(/* import() */ 1015).then(__webpack_require__.bind(__webpack_require__, 41015));
    const { type, path } = one;
    if (job.order.how === 'shown') {
        world.log.info(`a dry run: ${type} would be written to ${path}`);
        return done(type, `a dry run: ${path}`);
    }
    const content = await FILE_EXPORTERS[type](job.exported, job.order.actor);
    if (content.kind === 'lines')
        await world.files.appendText(path, content.text);
    else if (content.kind === 'text')
        await world.files.writeText(path, content.text);
    else {
        const whole = content.kind === 'in-folder' ? `${path.replace(/\/+$/, '')}/${content.name}` : path;
        await world.files.writeBytes(whole, content.bytes);
    }
    return done(type, path);
}
/** What is not set, told once for a fork, which can't set it. */
function lacking(one, missing, { fromFork }) {
    const reason = `the environment has no variable ${missing.join(', ')}`;
    if (!fromFork)
        return failed(one, serverName(one), reason);
    const delivery = { channel: one.type, ok: false, detail: `left out: ${reason}` };
    return { delivery, fault: null, lacks: missing };
}
/** Tells what would be sent first; what hangs on the answers to that can't be known. */
async function shownOnly(world, name, { target, secrets, exported }) {
    const { firstRequests } = await __webpack_require__.e(/* import() */ 1015).then(__webpack_require__.bind(__webpack_require__, 41015));
    for (const request of await firstRequests(exported, target)) {
        const safe = { ...request, secrets: [...request.secrets, ...secrets] };
        const lines = (0,request_secrets/* maskedRequest */.Hd)(safe).split('\n').map(render_escape/* plainText */.wh);
        world.log.info(`a dry run: ${name} would get\n${lines.join('\n')}`);
    }
}
async function toServer(world, one, job) {
    const name = serverName(one);
    const found = filled(one, world);
    if ('missing' in found)
        return lacking(one, found.missing, job.order);
    const { target, secrets } = found;
    const terms = { allowPrivateHosts: one.allowPrivateHosts, timeoutMs: 1000 * one.timeout.seconds };
    const talk = async (request) => await world.send({ ...request, secrets: [...request.secrets, ...secrets] }, terms);
    try {
        if (job.order.how === 'shown') {
            await shownOnly(world, name, { ...found, ...job });
            return done(one.type, `a dry run: ${name}`);
        }
        const { exportToServer } = await __webpack_require__.e(/* import() */ 1015).then(__webpack_require__.bind(__webpack_require__, 41015));
        const sent = await exportToServer(job.exported, target, talk);
        return sent.ok ? done(one.type, name) : failed(one, name, (0,request_secrets/* redacted */.pc)(sent.reason, secrets));
    }
    catch (error) {
        return failed(one, name, (0,request_secrets/* redacted */.pc)(reasonOf(error), secrets));
    }
}
async function became(world, one, job) {
    try {
        return one.kind === 'file' ? await toFile(world, one, job) : await toServer(world, one, job);
    }
    catch (error) {
        return failed(one, one.kind === 'file' ? `${one.type} in ${one.path}` : one.type, reasonOf(error));
    }
}
function faultsOf(all) {
    const told = all.flatMap(({ fault: one }) => one ?? []);
    const lacking = all.filter(({ lacks }) => lacks.length > 0);
    if (lacking.length === 0)
        return told;
    const targets = lacking.map(({ delivery }) => delivery.channel);
    const names = [...new Set(lacking.flatMap(({ lacks }) => lacks))];
    return [...told, (0,catalogue/* fault */.DG)('EXPORT_NO_SECRETS', null, { targets, names })];
}
/** The report with what became of its exports. Never fails. */
async function exportReport(world, report, order) {
    const meant = order.exports.filter((one) => isMeant(one, report, order));
    if (meant.length === 0)
        return report;
    const { repository, runUrl } = order;
    const job = { exported: { report, repository, runUrl }, order };
    const all = await Promise.all(meant.map((one) => became(world, one, job)));
    const faults = faultsOf(all);
    const decisive = faults.filter(({ weight }) => weight !== 'notice');
    const others = faults.filter(({ weight }) => weight === 'notice');
    return {
        ...report,
        result: decisive.length > 0 ? 'error' : report.result,
        // The reader must mend what makes the error, so it comes first.
        notices: [...decisive.map(gate_report.noticeOf), ...report.notices, ...others.map(gate_report.noticeOf)],
        deliveries: [...report.deliveries, ...all.map(({ delivery }) => delivery)],
    };
}


/***/ }),

/***/ 55220:
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
/** As they are, URL-encoded, in base64, in base64 of URLs and inside a JSON text; longest first. */
function secretForms(secret) {
    if (secret === '')
        return [];
    const form = new URLSearchParams([['', secret]]).toString().slice(1);
    const base64 = Buffer.from(secret, 'utf8').toString('base64');
    const forms = [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        form,
        base64,
        base64.replace(/=+$/, ''),
        Buffer.from(secret, 'utf8').toString('base64url'),
        JSON.stringify(secret).slice(1, -1),
    ];
    return [...new Set(forms)].sort((a, b) => b.length - a.length);
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
