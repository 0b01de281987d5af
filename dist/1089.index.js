export const id = 1089;
export const ids = [1089];
export const modules = {

/***/ 51983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   Ii: () => (/* binding */ mustNotBePrivateNumber),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   km: () => (/* binding */ publicLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/**
 * Which addresses may be talked to: a key or a report must not be sent into the network of the machine that runs this.
 * A name is looked up at the moment of the connection, so that it can't lead elsewhere between the look and the use.
 */


const REASON = 'is an address of a private network or of this machine';
function privateAddress(host) {
    return new Error(`${host} ${REASON}`);
}
/** Whether a connection failed for this reason. */
function isPrivate(reason) {
    return reason.endsWith(REASON);
}
/**
 * Networks that are nobody's in particular on the Internet: IANA's registries of special-purpose addresses
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …-ipv6-…), multicast, and what is kept for later.
 */
const SPECIAL_IPV4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.31.196.0', 24],
    ['192.52.193.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['192.175.48.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
];
/** All but 2000::/3, which is what is given out, and within it what leads elsewhere: Teredo, 6to4, examples, tests. */
const SPECIAL_IPV6 = [
    ['::', 3],
    ['4000::', 2],
    ['8000::', 1],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
];
function listOf(family, networks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, bits] of networks)
        list.addSubnet(network, bits, family);
    return list;
}
// One for each: a list takes every IPv4 address for the IPv6 one that it is mapped to as well.
const SPECIAL = { ipv4: listOf('ipv4', SPECIAL_IPV4), ipv6: listOf('ipv6', SPECIAL_IPV6) };
/** Whether an address is somebody's on the Internet. An IPv4 address within an IPv6 one is never. */
function isPublic(address) {
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (version === 0)
        return false;
    const family = version === 6 ? 'ipv6' : 'ipv4';
    return !SPECIAL[family].check(address, family);
}
/** Of a URL: numbers of every spelling are in their usual one there, those of IPv6 in brackets. */
function numberIn(hostname) {
    const bare = hostname.replace(/^\[|\]$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) === 0 ? null : bare;
}
/** Connections to a number look nothing up, so that numbers are looked at before. @throws Error that `isPrivate` knows */
function mustNotBePrivateNumber({ hostname }) {
    const number = numberIn(hostname);
    if (number !== null && !isPublic(number))
        throw privateAddress(number);
}
/** A lookup that knows public addresses alone; a name that has none of them is refused. */
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '');
        const [first, ...rest] = addresses.filter(({ address }) => isPublic(address));
        if (first === undefined)
            return callback(privateAddress(hostname), '');
        if (options.all === true)
            return callback(null, [first, ...rest]);
        return callback(null, first.address, first.family);
    });
};


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

/***/ 21089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   send: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _request_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40977);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51983);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59503);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70414);
/**
 * Sends a request of a channel or an export: by https to public addresses, unless private ones are allowed; without
 * following a redirect, which would hand the report and its key to another host; within its time; and again only where
 * the first try can't have arrived, or where a second does no harm.
 */





/** More than any receiver has to say. */
const MOST_BYTES = 8 * 2 ** 20;
const MOST_TRIES = 3;
const WAIT_MS = 500;
const WORDS = 200;
/** Nothing was sent yet: these come before the connection is there. */
const NOT_CONNECTED = /^(?:connect |getaddrinfo EAI_AGAIN)/;
/** Refused before it was looked at. */
const BUSY = [429, 503];
const BROKEN = [500, 502, 504];
/** Why an address is not sent to, or `null`. */
function unfit(request, { allowPrivateHosts }) {
    if (!URL.canParse(request.url))
        return 'its url is not an address';
    const url = new URL(request.url);
    if (url.username !== '' || url.password !== '')
        return 'its url holds a user or a password';
    if (url.protocol !== 'https:' && !(allowPrivateHosts && url.protocol === 'http:')) {
        return `${url.protocol.slice(0, -1)} is not sent to, only https (or http with allow-private-hosts: true)`;
    }
    return null;
}
/** A proxy looks names up itself; numbers are looked at in either case. */
async function dispatcherTo(url, { allowPrivateHosts, timeoutMs }) {
    const proxy = await (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .throughProxy */ .E)(url);
    if (!allowPrivateHosts)
        (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .mustNotBePrivateNumber */ .Ii)(url);
    if (proxy !== null)
        return proxy;
    const { Agent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const lookup = allowPrivateHosts ? {} : { lookup: _address_js__WEBPACK_IMPORTED_MODULE_1__/* .publicLookup */ .km };
    return new Agent({ connect: { timeout: timeoutMs, ...lookup }, pipelining: 0 });
}
function retryAfter(headers, now) {
    const text = headers.get('retry-after');
    if (text === null)
        return null;
    const seconds = Number(text);
    const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - now;
    return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
async function answerTo(request, terms, deadline) {
    const { fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = await dispatcherTo(new URL(request.url), terms);
    const left = Math.max(1, deadline - Date.now());
    const fetching = async (url, { signal } = {}) => {
        const timely = AbortSignal.timeout(left);
        return await fetch(url, {
            method: request.method,
            headers: { ...request.headers },
            body: request.method === 'GET' ? null : request.body,
            redirect: 'manual',
            signal: signal == null ? timely : AbortSignal.any([signal, timely]),
            dispatcher,
        });
    };
    const bounds = { idleMs: left, expired: () => Date.now() > deadline, mostBytes: MOST_BYTES };
    try {
        const response = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(fetching, bounds)(request.url);
        const wait = retryAfter(response.headers, Date.now());
        return { status: response.status, body: await response.text(), wait };
    }
    finally {
        // What is left of a connection would keep the program from ending.
        void dispatcher.destroy();
    }
}
/** A short, plain reason of an error of the way. */
function reasonOf(error, { timeoutMs }) {
    if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_3__/* .Overfull */ .s6)
        return `the answer has ${error.message}`;
    const words = error instanceof Error ? error.message : String(error);
    return /due to timeout|nothing came|at the deadline|Connect Timeout/i.test(words)
        ? `no whole answer within ${timeoutMs / 1000} s`
        : words;
}
const REPEATABLE = ['GET', 'PUT', 'DELETE'];
function failedWay(request, terms, error) {
    const sent = { ok: false, reason: reasonOf(error, terms) };
    // What the lookup threw comes back as the reason of a connection that failed.
    const known = error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreached */ .YX && !error.certificate && !(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivate */ .Gw)(error.message);
    const again = known && (NOT_CONNECTED.test(error.message) || REPEATABLE.includes(request.method));
    return again ? { sent, again, wait: null } : { sent, again };
}
async function tried(request, terms, deadline) {
    try {
        const { status, body, wait } = await answerTo(request, terms, deadline);
        if (status >= 300 && status < 400) {
            const reason = `answered ${status}, and redirects are not followed: the url must be the final one`;
            return { sent: { ok: false, reason }, again: false };
        }
        const refusal = request.ok(status, body);
        if (refusal === null)
            return { sent: { ok: true, body }, again: false };
        const sent = { ok: false, reason: refusal };
        const again = BUSY.includes(status) || (BROKEN.includes(status) && REPEATABLE.includes(request.method));
        return again ? { sent, again, wait } : { sent, again: false };
    }
    catch (error) {
        return failedWay(request, terms, error);
    }
}
function shown(reason, request) {
    return (0,_request_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redacted */ .pc)((0,_request_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redacted */ .pc)(reason, request.secrets).replace(/\s+/g, ' ').trim(), request.secrets).slice(0, WORDS);
}
/** Sends it, at most three times within its time. Never fails: what went wrong is told without secrets. */
async function send(request, terms) {
    const reason = unfit(request, terms);
    if (reason !== null)
        return { ok: false, reason };
    const deadline = Date.now() + terms.timeoutMs;
    for (let tries = 1;; tries++) {
        const { sent, ...next } = await tried(request, terms, deadline);
        if (sent.ok)
            return sent;
        const wait = next.again ? (next.wait ?? WAIT_MS * 2 ** (tries - 1)) : null;
        if (wait === null || tries >= MOST_TRIES || Date.now() + wait > deadline) {
            return { ok: false, reason: shown(sent.reason, request) };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
    }
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
