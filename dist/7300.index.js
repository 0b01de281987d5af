export const id = 7300;
export const ids = [7300];
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

/***/ 77300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendMail: () => (/* binding */ sendMail)
/* harmony export */ });
/* harmony import */ var _request_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(660);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51983);
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
    return { code, reason: (0,_request_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(words, login === null ? [] : [login.password]) };
}
/** The number to connect to; a name is looked up once, so that it can't lead elsewhere afterwards. */
async function numberOf({ host, allowPrivateHosts }) {
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 71553, 19));
    const found = await lookup(host, { all: true });
    const fit = found.find(({ address }) => allowPrivateHosts || (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublic */ .Ul)(address));
    if (fit === undefined)
        throw new Error(`${host} is an address of a private network or of this machine`);
    return fit.address;
}
async function tried(mail, terms) {
    const { createTransport } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 16739));
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

/***/ 55220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
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
/** Chinese puts its marks between words without a blank: what stands between them is taken piece by piece. */
const FULL_WIDTH = /([，。；：、（）！？]+)/;
function pieceText(piece, index) {
    if (!piece.startsWith('"') && FULL_WIDTH.test(piece)) {
        return piece
            .split(FULL_WIDTH)
            .map((part, at) => (part === '' || at % 2 === 1 ? part : pieceText(part, index + at)))
            .join('');
    }
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
    return pieces
        .map(pieceText)
        .join(' ')
        .replace(/(?<=[`"]) (?=[，。；：、）！？])/g, '');
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

/***/ 660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   RV: () => (/* binding */ okByCode),
/* harmony export */   _0: () => (/* binding */ okByStatus),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   bF: () => (/* binding */ statusRefusal),
/* harmony export */   tQ: () => (/* binding */ jsonAnswer),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);
/** What a receiver answered, read without believing it: in a few words, in one line, without secrets. */


const LIMIT = 200;
/** A reason for people, of text from the other side. */
function refusal(text, secrets) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(text, secrets)), LIMIT);
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
