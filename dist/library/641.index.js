export const id = 641;
export const ids = [641];
export const modules = {

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   Ii: () => (/* binding */ mustNotBePrivateNumber),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   km: () => (/* binding */ publicLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
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

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendMail: () => (/* binding */ sendMail)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/request/secrets.js
var request_secrets = __webpack_require__(977);
;// CONCATENATED MODULE: ./build/js/request/answer.js
/** What a receiver answered, read without believing it: in a few words, in one line, without secrets. */


const LIMIT = 200;
/** A reason for people, of text from the other side. */
function refusal(text, secrets) {
    return (0,render_escape/* clip */.$Q)((0,render_escape/* plainText */.wh)((0,request_secrets/* redacted */.pc)(text, secrets)), LIMIT);
}
/** Whether the status alone says that it was taken. */
function isTaken(status) {
    return status >= 200 && status < 300;
}
/** `answered 502` with what it said, where it said something. */
function statusRefusal(status, body, secrets) {
    const said = body.trim();
    return refusal(said === '' ? `answered ${status}` : `answered ${status}: ${said}`, secrets);
}
/** What stands where a word should be, whatever it is. An object may have a `toString` that is none. */
function wordOf(found) {
    if (found === undefined || found === null)
        return '';
    return typeof found === 'object' ? JSON.stringify(found) : String(found);
}
/** The answer as an object of JSON, `null` where it is none. */
function jsonAnswer(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value))
            : null;
    }
    catch {
        return null;
    }
}
/** `ok` of a receiver that answers 200 to everything and tells by a code in JSON what it thinks of it. */
function okByCode(place, secrets) {
    return (status, body) => {
        if (!isTaken(status))
            return statusRefusal(status, body, secrets);
        const answer = jsonAnswer(body);
        const name = place.codes.find((code) => answer !== null && Object.hasOwn(answer, code));
        if (answer === null || name === undefined) {
            return refusal(`answered ${status} without ${place.codes[0] ?? 'a code'}: ${body.trim()}`, secrets);
        }
        if (answer[name] === place.taken)
            return null;
        return refusal(`${name} ${wordOf(answer[name])}: ${wordOf(answer[place.message])}`, secrets);
    };
}
/** `ok` of a receiver whose status can be believed. */
function okByStatus(secrets) {
    return (status, body) => (isTaken(status) ? null : statusRefusal(status, body, secrets));
}

// EXTERNAL MODULE: ./build/js/io/address.js
var io_address = __webpack_require__(1983);
;// CONCATENATED MODULE: ./build/js/io/mail.js
/**
 * Sends a mail by SMTP under TLS, which a server must offer before anything is said to it. No file or address is
 * fetched for a mail, and no server of a private network is spoken to unless that is allowed.
 */


/** The server's code alone: what it says beside it may quote what it was sent. */
function reasonOf(error, { login }) {
    const coded = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
    const code = Number.isFinite(coded) ? coded : 0;
    if (code > 0)
        return { code, reason: `the mail server answered ${code}` };
    const words = error instanceof Error ? error.message : String(error);
    return { code, reason: refusal(words, login === null ? [] : [login.password]) };
}
/** The number to connect to; a name is looked up once, so that it can't lead elsewhere afterwards. */
async function numberOf({ host, allowPrivateHosts }) {
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1553, 19));
    const found = await lookup(host, { all: true });
    const fit = found.find(({ address }) => allowPrivateHosts || (0,io_address/* isPublic */.Ul)(address));
    if (fit === undefined)
        throw new Error(`${host} is an address of a private network or of this machine`);
    return fit.address;
}
async function tried(mail, terms) {
    const { createTransport } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 6739));
    const { host, port, security, login, timeoutMs } = terms;
    const transport = createTransport({
        host: await numberOf(terms),
        port,
        secure: security === 'tls',
        requireTLS: true,
        tls: { servername: host, rejectUnauthorized: true, minVersion: 'TLSv1.2' },
        ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
        disableFileAccess: true,
        disableUrlAccess: true,
        connectionTimeout: timeoutMs,
        greetingTimeout: timeoutMs,
        socketTimeout: timeoutMs,
    });
    try {
        const { from, to, subject, text, html, headers } = mail;
        const { rejected } = await transport.sendMail({
            from,
            to: [...to],
            subject,
            text,
            html,
            headers: { ...headers },
        });
        return rejected.length === 0
            ? { ok: true, body: '' }
            : { ok: false, reason: `the mail server refused ${rejected.length} of ${to.length} receivers` };
    }
    finally {
        transport.close();
    }
}
/** Sends it, once more where the server put it off (4xx). Never fails. */
async function sendMail(mail, terms) {
    for (let tries = 1;; tries++) {
        try {
            return await tried(mail, terms);
        }
        catch (error) {
            const { code, reason } = reasonOf(error, terms);
            if (tries > 1 || code < 400 || code >= 500)
                return { ok: false, reason };
        }
    }
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* unused harmony exports secretForms, addressSecrets, originOf, maskedRequest */
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
