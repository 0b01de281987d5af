export const id = 5994;
export const ids = [5994,3613];
export const modules = {

/***/ 61662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ filling),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   nh: () => (/* binding */ filledCredentials)
/* harmony export */ });
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function filling(variable) {
    const missing = new Set();
    const fill = (name) => {
        const value = variable(name);
        if (value === null)
            missing.add(name);
        return value ?? '';
    };
    return { fill, missing: () => [...missing] };
}
function filledText({ text }, fill) {
    return text.replace(VARIABLE, (_, name) => fill(name));
}
function filledCredentials(credentials, fill) {
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


/***/ }),

/***/ 55994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportReport: () => (/* binding */ exportReport),
  usualInAction: () => (/* binding */ usualInAction)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/request/secrets.js
var request_secrets = __webpack_require__(40977);
// EXTERNAL MODULE: ./build/js/config/filling.js
var filling = __webpack_require__(61662);
;// CONCATENATED MODULE: ./build/js/deliver/export-target.js


function targetOf(one, fill) {
    const server = { url: (0,filling/* filledText */.Uq)(one.url, fill), credentials: (0,filling/* filledCredentials */.nh)(one.credentials, fill) };
    const setting = (key) => {
        const value = one.settings[key];
        return value === null ? null : (0,filling/* filledText */.Uq)(value, fill);
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
    const { fill, missing } = (0,filling/* filling */.I1)(world.variable);
    const target = targetOf(one, fill);
    if (missing().length > 0)
        return { missing: missing() };
    const ofUrl = one.url.variables.map(({ name }) => fill(name));
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
