export const id = 7995;
export const ids = [7995,376];
export const modules = {

/***/ 87995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notified: () => (/* binding */ notified)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/notify/channels.js + 11 modules
var channels = __webpack_require__(73161);
// EXTERNAL MODULE: ./build/js/notify/mail.js
var mail = __webpack_require__(60311);
// EXTERNAL MODULE: ./build/js/notify/message.js
var notify_message = __webpack_require__(71521);
// EXTERNAL MODULE: ./build/js/notify/occasion.js
var occasion = __webpack_require__(27571);
// EXTERNAL MODULE: ./build/js/notify/quiet.js
var quiet = __webpack_require__(84494);
;// CONCATENATED MODULE: ./build/js/notify/resolved.js
const NAMES = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const PORTS = { tls: 465, starttls: 587 };
function mailOf({ to, allowPrivateHosts, timeoutMs }, read) {
    const security = read('security') === 'tls' ? 'tls' : 'starttls';
    const [user, password] = [read('user'), read('password')];
    const terms = {
        host: read('host') ?? '',
        port: Number(read('port') ?? PORTS[security]),
        security,
        login: user === null || password === null ? null : { user, password },
        allowPrivateHosts,
        timeoutMs,
    };
    return { kind: 'mail', settings: { from: read('from') ?? '', to }, terms };
}
function channelOf({ type, to }, read, source) {
    const url = read('url') ?? '';
    const need = (name) => read(name) ?? '';
    switch (type) {
        case 'email':
            return null;
        case 'slack':
        case 'teams':
        case 'wecom':
            return { type, url };
        case 'dingtalk':
        case 'feishu':
            return { type, url, secret: read('secret') };
        case 'webhook':
            return { type, url, secret: read('secret'), source: read('source') ?? source };
        case 'twilio':
            return { type, account: need('account'), token: need('token'), from: need('from'), to };
        case 'alibaba-sms': {
            const key = { id: need('access-key-id'), secret: need('access-key-secret') };
            return { type, key, signName: need('sign-name'), template: need('template'), to };
        }
        case 'sms-gateway': {
            const fields = { to: read('to-field') ?? 'to', text: read('text-field') ?? 'text' };
            const encoding = read('encoding') === 'form' ? 'form' : 'json';
            return { type, url, authorization: read('authorization'), encoding, fields, to };
        }
    }
}
function resolved(configured, { variable, source }) {
    const named = Object.values(configured.texts).flatMap((text) => [...text.matchAll(NAMES)]);
    const missing = named.find(([, name = '']) => variable(name) === null)?.[1];
    if (missing !== undefined)
        return { kind: 'missing', variable: missing };
    const read = (key) => {
        const text = Object.hasOwn(configured.texts, key) ? configured.texts[key] : undefined;
        return text?.replace(NAMES, (_, name) => variable(name) ?? '') ?? null;
    };
    const channel = channelOf(configured, read, source);
    return channel === null ? mailOf(configured, read) : { kind: 'http', channel };
}

// EXTERNAL MODULE: ./build/js/notify/wording.js
var wording = __webpack_require__(83718);
// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/js/request/secrets.js
var secrets = __webpack_require__(40977);
;// CONCATENATED MODULE: ./build/js/deliver/notify.js
/**
 * Tells every channel of the configuration, all together and each by itself. What became of it is returned, never
 * thrown, and changes no verdict unless the channel is `strict`.
 */











async function delivered(world, report, { order, channel, ready }) {
    const { dryRun, repository, runUrl: link, told } = order;
    const message = (0,notify_message/* messageOf */.b)(report, {
        occasions: (0,occasion/* occasions */.D2)(report, channel.severity, told[channel.name] ?? null),
        severity: channel.severity,
        repository,
        link,
        wording: channel.language === 'zh-CN' ? wording/* CHINESE */.U : wording/* ENGLISH */.V,
        language: await (0,spoken/* spoken */.v)(channel.language),
    });
    if (ready.kind === 'mail') {
        const written = (0,mail/* mail */.k)(ready.settings, message);
        const { terms } = ready;
        if (!dryRun)
            return await world.sendMail(written, terms);
        const head = `MAIL ${terms.host}:${terms.port} (${terms.security})\nto: ${written.to.join(', ')}\nsubject: ${written.subject}`;
        world.log.info((0,secrets/* redacted */.pc)(`${head}\n\n${written.text}`, terms.login === null ? [] : [terms.login.password]));
        return { ok: true, body: '' };
    }
    const requests = (0,channels/* requestsOf */.u)(ready.channel, message, {
        now: world.now().getTime(),
        nonce: world.randomId(),
    });
    if (dryRun) {
        for (const request of requests)
            world.log.info(`${(0,secrets/* maskedRequest */.Hd)(request)}\n`);
        return { ok: true, body: '' };
    }
    const sent = await Promise.all(requests.map((request) => world.send(request, channel)));
    return sent.find(({ ok }) => !ok) ?? { ok: true, body: '' };
}
const DIGEST_MS = { daily: 86_400_000, weekly: 604_800_000 };
/** Checks of a schedule come some minutes early or late. */
const SLACK_MS = 3_600_000;
/** Whether its last digest is too young for another one. */
function waits({ digest }, before, now) {
    if (digest === null || before?.at === undefined)
        return false;
    return now - Date.parse(before.at) < DIGEST_MS[digest] - SLACK_MS;
}
async function told(world, report, order, channel) {
    const { name, severity, quietHours } = channel;
    const before = order.told[name] ?? null;
    const time = world.now();
    const state = {
        fingerprint: (0,occasion/* fingerprint */.Rj)(report, severity),
        occasions: (0,occasion/* occasions */.D2)(report, severity, before),
    };
    const last = before?.at === undefined ? {} : { at: before.at };
    const now = { ...state, at: time.toISOString() };
    const spoken = (ok, detail) => ({ channel: name, ok, detail });
    const route = (0,occasion/* routing */.DT)(report, channel, before);
    if (route === 'not-asked')
        return { channel, delivery: null, notice: null, knows: { ...state, ...last } };
    if (route === 'same') {
        return { channel, delivery: spoken(true, 'was told the same before'), notice: null, knows: before };
    }
    if (report.mode === 'health' && waits(channel, before, time.getTime())) {
        return { channel, delivery: spoken(true, 'waits for its digest'), notice: null, knows: before };
    }
    if (quietHours !== null && (0,quiet/* isQuiet */.r)(time.getTime(), quietHours)) {
        return { channel, delivery: spoken(true, 'is not told in its quiet hours'), notice: null, knows: before };
    }
    const source = `https://github.com/${order.repository ?? ''}`;
    const ready = resolved(channel, { variable: world.variable, source });
    if (ready.kind === 'missing') {
        const { variable } = ready;
        const notice = (0,catalogue/* fault */.DG)('NOTIFY_VARIABLE_EMPTY', channel.where, {
            channel: name,
            variable,
            fork: order.fromFork,
        });
        return { channel, delivery: spoken(false, notice.what), notice, knows: before };
    }
    const sent = await delivered(world, report, { order, channel, ready });
    if (sent.ok) {
        const detail = order.dryRun ? 'a dry run: nothing was sent' : 'told';
        return { channel, delivery: spoken(true, detail), notice: null, knows: order.dryRun ? before : now };
    }
    const notice = (0,catalogue/* fault */.DG)('NOTIFY_FAILED', channel.where, {
        channel: name,
        reason: sent.reason,
        strict: channel.strict,
    });
    return { channel, delivery: spoken(false, notice.what), notice, knows: before };
}
/** Of a fork's pull request one notice is enough for all channels. */
function noticesOf(all, { fromFork }) {
    const notices = all.flatMap(({ notice }) => notice ?? []);
    if (!fromFork)
        return notices;
    const first = notices.find(({ code }) => code === 'NOTIFY_VARIABLE_EMPTY');
    return notices.filter((notice) => notice.code !== 'NOTIFY_VARIABLE_EMPTY' || notice === first);
}
/** Tells whom it concerns. Never fails. */
async function notified(world, report, order) {
    const all = await Promise.all(order.channels.map((channel) => told(world, report, order, channel)));
    const strict = all.some(({ channel, notice }) => channel.strict && notice !== null && !(order.fromFork && notice.code === 'NOTIFY_VARIABLE_EMPTY'));
    return {
        report: {
            ...report,
            result: strict ? 'error' : report.result,
            notices: [...report.notices, ...noticesOf(all, order).map(gate_report.noticeOf)],
            deliveries: [...report.deliveries, ...all.flatMap(({ delivery }) => delivery ?? [])],
        },
        told: Object.fromEntries(all.flatMap(({ channel, knows }) => (knows === null ? [] : [[channel.name, knows]]))),
    };
}


/***/ }),

/***/ 84494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isQuiet)
/* harmony export */ });
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
