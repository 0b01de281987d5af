export const id = 3380;
export const ids = [3380];
export const modules = {

/***/ 73161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ requestsOf)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/request/answer.js
var request_answer = __webpack_require__(660);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/notify/alibaba-signature.js
/**
 * Alibaba Cloud's signature, version 3 (ACS3-HMAC-SHA256):
 * https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 *
 *   canonical = method, path, query, headers each with a line end, names of headers, SHA-256 of the body; joined by line ends
 *   signature = hex(HMAC-SHA256(secret, "ACS3-HMAC-SHA256\n" + hex(SHA-256(canonical))))
 *
 * Worked example there: RunInstances with the secret `YourAccessKeySecret` gives 06563a9e…3283c0.
 */

function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** RFC 3986, where only letters, digits and `-_.~` stay as they are. */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function byName(values) {
    return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
/** The query as it is signed and sent: names in order, both sides encoded. */
function canonicalQuery(query) {
    return byName(query)
        .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
        .join('&');
}
/** The value of the header `authorization`. */
function alibabaAuthorization(request, key) {
    const headers = byName(request.headers);
    const names = headers.map(([name]) => name).join(';');
    const canonical = [
        request.method,
        request.path,
        canonicalQuery(request.query),
        headers.map(([name, value]) => `${name}:${value.trim()}\n`).join(''),
        names,
        sha256(request.body),
    ].join('\n');
    const signature = (0,external_node_crypto_.createHmac)('sha256', key.secret)
        .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
        .digest('hex');
    return `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${names},Signature=${signature}`;
}

// EXTERNAL MODULE: ./build/js/notify/markup.js
var markup = __webpack_require__(21684);
;// CONCATENATED MODULE: ./build/js/notify/alibaba-sms.js
/**
 * An SMS by Alibaba Cloud's SendSms (version 2017-05-25): https://help.aliyun.com/document_detail/419273.html
 * The words are those of a template that Alibaba approved; it is given `result`, `count` and `name`.
 * It answers 200 to everything; `Code` is `OK` where it was taken.
 */




const HOST = 'dysmsapi.aliyuncs.com';
/** A variable of a template has at most 35 characters, and none that could be a link. */
const VARIABLE = 35;
function variable(text) {
    return (0,render_escape/* clip */.$Q)((0,markup/* shownText */.f$)(text).replace(/[^\p{L}\p{N} ,=%-]/gu, '_'), VARIABLE);
}
function templateParam({ result, lines, more }) {
    const name = variable(lines[0]?.name ?? '-');
    return JSON.stringify({ result, count: String(lines.length + more), name });
}
function alibabaSms(channel, message, { now, nonce }) {
    const { key, signName, template, to } = channel;
    const query = {
        PhoneNumbers: to.join(','),
        SignName: signName,
        TemplateCode: template,
        TemplateParam: templateParam(message),
    };
    const headers = {
        host: HOST,
        'x-acs-action': 'SendSms',
        'x-acs-content-sha256': sha256(''),
        'x-acs-date': `${new Date(now).toISOString().slice(0, 19)}Z`,
        'x-acs-signature-nonce': nonce,
        'x-acs-version': '2017-05-25',
    };
    const authorization = alibabaAuthorization({ method: 'POST', path: '/', query, headers, body: '' }, key);
    const secrets = [key.secret, key.id, authorization];
    return {
        method: 'POST',
        url: `https://${HOST}/?${canonicalQuery(query)}`,
        headers: { ...headers, authorization },
        body: '',
        secrets,
        ok: (0,request_answer/* okByCode */.RV)({ codes: ['Code'], taken: 'OK', message: 'Message' }, secrets),
    };
}

// EXTERNAL MODULE: ./build/js/request/secrets.js
var request_secrets = __webpack_require__(40977);
;// CONCATENATED MODULE: ./build/js/notify/fitting.js
/** Bytes of UTF-8, which are what most receivers count and never fewer than characters. */
function size(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** With its first lines only. */
function withLines(message, count) {
    const left = message.lines.length - count;
    return { ...message, lines: message.lines.slice(0, count), more: message.more + left };
}
/** The rendering with the most lines that has at most so many bytes; the one without lines where none fits. */
function fitted(message, bytes, render) {
    for (let count = message.lines.length; count > 0; count -= 1) {
        const text = render(withLines(message, count));
        if (size(text) <= bytes)
            return text;
    }
    return render(withLines(message, 0));
}

;// CONCATENATED MODULE: ./build/js/notify/dingtalk.js
/**
 * A DingTalk custom robot, signed: HMAC-SHA256 over `timestamp\nsecret` with the secret as key, base64, URL-encoded;
 * the timestamp in milliseconds, at most an hour off. https://open.dingtalk.com/document/robots/customize-robot-security-settings
 * It answers 200 to everything; `errcode` 0 means taken. Nobody is mentioned: there is no `at`.
 */





/** A robot's message has at most 20,000 bytes. */
const BYTES = 19_000;
/** The signature in base64, not yet URL-encoded. */
function dingTalkSignature(secret, now) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(`${now}\n${secret}`).digest('base64');
}
function dingTalk({ url, secret }, message, { now }) {
    const sign = secret === null ? null : dingTalkSignature(secret, now);
    const query = sign === null ? '' : `timestamp=${now}&sign=${encodeURIComponent(sign)}`;
    const join = query === '' ? '' : url.includes('?') ? '&' : '?';
    const secrets = [
        ...(0,request_secrets/* addressSecrets */.Y9)(url),
        ...(secret === null ? [] : [secret]),
        ...(sign === null ? [] : [sign]),
    ];
    return {
        method: 'POST',
        url: `${url}${join}${query}`,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: fitted(message, BYTES, (part) => JSON.stringify({ msgtype: 'markdown', markdown: { title: part.title, text: (0,markup/* chatMarkdown */.cW)(part) } })),
        secrets,
        ok: (0,request_answer/* okByCode */.RV)({ codes: ['errcode'], taken: 0, message: 'errmsg' }, secrets),
    };
}

;// CONCATENATED MODULE: ./build/js/notify/feishu.js
/**
 * A custom bot of Feishu (open.feishu.cn) or Lark (open.larksuite.com), signed: HMAC-SHA256 of nothing with the key
 * `timestamp\nsecret`, base64, in the body; the timestamp in seconds, at most an hour off.
 * https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 * It answers 200 with `code` (older ones `StatusCode`); 0 means taken. All text is `plain_text`, so no name is markup.
 */





/** A request has at most 20 KB. */
const feishu_BYTES = 19_000;
const COLOURS = {
    pass: 'green',
    fail: 'red',
    error: 'orange',
    neutral: 'grey',
};
/** In base64; `seconds` since 1970. */
function feishuSignature(secret, seconds) {
    return (0,external_node_crypto_.createHmac)('sha256', `${seconds}\n${secret}`).digest('base64');
}
function plain(content) {
    return { tag: 'plain_text', content };
}
function cardOf(message) {
    const parts = (0,markup/* plainParts */.vc)(message).map((part) => ({ tag: 'div', text: plain(part) }));
    const button = { tag: 'button', text: plain(message.wording.open), url: message.link, type: 'default' };
    return {
        config: { wide_screen_mode: true },
        header: { template: COLOURS[message.result], title: plain(`${message.symbol} ${message.title}`) },
        elements: [...parts, ...(message.link === null ? [] : [{ tag: 'action', actions: [button] }])],
    };
}
function feishu({ url, secret }, message, { now }) {
    const seconds = Math.floor(now / 1000);
    const sign = secret === null ? null : feishuSignature(secret, seconds);
    const proof = sign === null ? {} : { timestamp: String(seconds), sign };
    const secrets = [
        ...(0,request_secrets/* addressSecrets */.Y9)(url),
        ...(secret === null ? [] : [secret]),
        ...(sign === null ? [] : [sign]),
    ];
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: fitted(message, feishu_BYTES, (part) => JSON.stringify({ ...proof, msg_type: 'interactive', card: cardOf(part) })),
        secrets,
        ok: (0,request_answer/* okByCode */.RV)({ codes: ['code', 'StatusCode'], taken: 0, message: 'msg' }, secrets),
    };
}

;// CONCATENATED MODULE: ./build/js/notify/slack.js
/**
 * An incoming webhook of Slack with Block Kit. Names stand in `plain_text` only; the one block of mrkdwn holds our own
 * words and a plain address. https://docs.slack.dev/reference/block-kit/blocks
 * It answers `ok` as text; Slack's API answers 200 with `ok: false` for what it did not take.
 */





/** Characters of a header's and of a section's text. There are at most 50 blocks; a message has at most 34 of ours. */
const HEADER = 150;
const SECTION = 3000;
/** Slack states no limit of the whole; its API refuses text over 40,000 characters. */
const slack_BYTES = 30_000;
function slack_plain(text, limit) {
    return { type: 'plain_text', text: (0,render_escape/* clip */.$Q)(text, limit), emoji: false };
}
function blocksOf(message) {
    const { symbol, title, link, wording } = message;
    const sections = (0,markup/* plainParts */.vc)(message).map((part) => ({ type: 'section', text: slack_plain(part, SECTION) }));
    const open = { type: 'mrkdwn', text: `<${(link ?? '').replaceAll('&', '&amp;')}|${wording.open}>` };
    return [
        { type: 'header', text: slack_plain(`${symbol} ${title}`, HEADER) },
        ...sections,
        ...(link === null ? [] : [{ type: 'context', elements: [open] }]),
    ];
}
function slackOk(secrets) {
    return (status, body) => {
        if (!(0,request_answer/* isTaken */.Ck)(status))
            return (0,request_answer/* statusRefusal */.bF)(status, body, secrets);
        const answer = (0,request_answer/* jsonAnswer */.tQ)(body);
        if (body.trim() === 'ok' || answer?.['ok'] === true)
            return null;
        return (0,request_answer/* refusal */.x5)(`answered ${status}: ${(0,request_answer/* wordOf */.aG)(answer?.['error'] ?? body.trim())}`, secrets);
    };
}
function slack({ url }, message) {
    const secrets = (0,request_secrets/* addressSecrets */.Y9)(url);
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: fitted(message, slack_BYTES, (part) => JSON.stringify({
            text: (0,markup/* slackText */.a4)(`${part.symbol} ${part.title}`),
            unfurl_links: false,
            unfurl_media: false,
            blocks: blocksOf(part),
        })),
        secrets,
        ok: slackOk(secrets),
    };
}

// EXTERNAL MODULE: ./build/js/notify/short-text.js
var short_text = __webpack_require__(25438);
;// CONCATENATED MODULE: ./build/js/notify/sms-gateway.js
/** An SMS by a gateway of one's own, one request a receiver: JSON or a form, with the names of its fields. */



const TYPES = { json: 'application/json; charset=utf-8', form: 'application/x-www-form-urlencoded' };
function authorizationSecrets(authorization) {
    return authorization === null ? [] : [authorization, authorization.replace(/^\S+\s+/, '')];
}
/** One request for each receiver. */
function smsGateway(channel, message) {
    const { url, authorization, encoding, fields, to } = channel;
    const secrets = [...(0,request_secrets/* addressSecrets */.Y9)(url), ...authorizationSecrets(authorization)];
    return to.map((number) => {
        const values = { [fields.to]: number, [fields.text]: (0,short_text/* shortText */.o)(message) };
        return {
            method: 'POST',
            url,
            headers: {
                'content-type': TYPES[encoding],
                ...(authorization === null ? {} : { authorization }),
            },
            body: encoding === 'json' ? JSON.stringify(values) : new URLSearchParams(values).toString(),
            secrets,
            ok: (0,request_answer/* okByStatus */._0)(secrets),
        };
    });
}

;// CONCATENATED MODULE: ./build/js/notify/teams.js




/** A message has at most 28 KB. */
const teams_BYTES = 26_000;
const teams_COLOURS = {
    pass: 'Good',
    fail: 'Attention',
    error: 'Warning',
    neutral: 'Default',
};
function richText(run) {
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', ...run }] };
}
function teams_cardOf(message) {
    const { symbol, title, link, wording } = message;
    const heading = { text: `${symbol} ${title}`, weight: 'Bolder', color: teams_COLOURS[message.result] };
    return {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        msteams: { width: 'Full' },
        body: [richText(heading), ...(0,markup/* plainParts */.vc)(message).map((text) => richText({ text }))],
        actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: wording.open, url: link }],
    };
}
function teamsOk(secrets) {
    return (status, body) => {
        if (status === 202 || status === 204)
            return null;
        if (status !== 200)
            return (0,request_answer/* statusRefusal */.bF)(status, body, secrets);
        return ['', '1'].includes(body.trim()) ? null : (0,request_answer/* refusal */.x5)(`answered 200: ${body.trim()}`, secrets);
    };
}
function teams({ url }, message) {
    const secrets = (0,request_secrets/* addressSecrets */.Y9)(url);
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: fitted(message, teams_BYTES, (part) => {
            const content = teams_cardOf(part);
            const card = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
            return JSON.stringify({ type: 'message', attachments: [card] });
        }),
        secrets,
        ok: teamsOk(secrets),
    };
}

;// CONCATENATED MODULE: ./build/js/notify/twilio.js
/** An SMS by Twilio's API, one request a receiver: https://www.twilio.com/docs/messaging/api/message-resource */


function twilioOk(secrets) {
    return (status, body) => {
        const answer = (0,request_answer/* jsonAnswer */.tQ)(body);
        const said = answer === null ? body : `${(0,request_answer/* wordOf */.aG)(answer['code'])} ${(0,request_answer/* wordOf */.aG)(answer['message'])}`;
        if (!(0,request_answer/* isTaken */.Ck)(status))
            return (0,request_answer/* statusRefusal */.bF)(status, said, secrets);
        const state = answer?.['status'];
        const failed = state === 'failed' || state === 'undelivered';
        if (typeof answer?.['sid'] === 'string' && !failed)
            return null;
        const why = failed ? (0,request_answer/* wordOf */.aG)(answer?.['error_message'] ?? state) : 'no message id';
        return (0,request_answer/* refusal */.x5)(`answered ${status}: ${why}`, secrets);
    };
}
/** One request for each receiver. */
function twilio({ account, token, from, to }, message) {
    const basic = Buffer.from(`${account}:${token}`, 'utf8').toString('base64');
    const sender = from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
    const secrets = [token, basic];
    return to.map((number) => ({
        method: 'POST',
        url: `https://api.twilio.com/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`,
        headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ To: number, [sender]: from, Body: (0,short_text/* shortText */.o)(message) }).toString(),
        secrets,
        ok: twilioOk(secrets),
    }));
}

;// CONCATENATED MODULE: ./build/js/notify/webhook.js
/**
 * A webhook of anybody's: a CloudEvent in structured mode (https://github.com/cloudevents/spec, version 1.0), signed as
 * Standard Webhooks say (https://www.standardwebhooks.com): `v1,` and HMAC-SHA256 over `id.timestamp.body`, in base64.
 */




/** What every receiver of CloudEvents must be able to take is 64 KB. */
const webhook_BYTES = 64_000;
const PREFIX = 'whsec_';
function keyOf(secret) {
    return secret.startsWith(PREFIX)
        ? Buffer.from(secret.slice(PREFIX.length), 'base64')
        : Buffer.from(secret, 'utf8');
}
/** The value of the header `webhook-signature`. */
function webhookSignature(secret, { id, seconds, body }) {
    return `v1,${(0,external_node_crypto_.createHmac)('sha256', keyOf(secret)).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}
function eventOf(message, source) {
    const { result, occasions, title, facts, lines, more, link, state } = message;
    return {
        specversion: '1.0',
        id: message.id,
        source,
        type: `holdline.report.${result}`,
        time: message.at,
        datacontenttype: 'application/json',
        data: { result, occasions, title, facts, verdicts: lines, more, link, fingerprint: state },
    };
}
function webhook({ url, secret, source }, message, { now }) {
    const seconds = Math.floor(now / 1000);
    const body = fitted(message, webhook_BYTES, (part) => JSON.stringify(eventOf(part, source)));
    const signature = secret === null ? null : webhookSignature(secret, { id: message.id, seconds, body });
    const secrets = [
        ...(0,request_secrets/* addressSecrets */.Y9)(url),
        ...(secret === null ? [] : [secret, secret.replace(PREFIX, '')]),
        ...(signature === null ? [] : [signature]),
    ];
    return {
        method: 'POST',
        url,
        headers: {
            'content-type': 'application/cloudevents+json; charset=utf-8',
            'webhook-id': message.id,
            'webhook-timestamp': String(seconds),
            ...(signature === null ? {} : { 'webhook-signature': signature }),
        },
        body,
        secrets,
        ok: (0,request_answer/* okByStatus */._0)(secrets),
    };
}

;// CONCATENATED MODULE: ./build/js/notify/wecom.js
/**
 * A group robot of WeCom. Its key is in the address; nothing is signed. https://developer.work.weixin.qq.com/document/path/91770
 * It answers 200 to everything; `errcode` 0 means taken.
 */




/** Of the content, in UTF-8. */
const wecom_BYTES = 4096;
function weCom({ url }, message) {
    const secrets = (0,request_secrets/* addressSecrets */.Y9)(url);
    const content = fitted(message, wecom_BYTES, markup/* chatMarkdown */.cW);
    return {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ msgtype: 'markdown', markdown: { content } }),
        secrets,
        ok: (0,request_answer/* okByCode */.RV)({ codes: ['errcode'], taken: 0, message: 'errmsg' }, secrets),
    };
}

;// CONCATENATED MODULE: ./build/js/notify/channels.js
/** The channels that are told by HTTP, and the requests that tell them. A new channel is one file and one line here. */









const BUILDERS = {
    'alibaba-sms': (channel, message, moment) => [alibabaSms(channel, message, moment)],
    dingtalk: (channel, message, moment) => [dingTalk(channel, message, moment)],
    feishu: (channel, message, moment) => [feishu(channel, message, moment)],
    slack: (channel, message) => [slack(channel, message)],
    'sms-gateway': smsGateway,
    teams: (channel, message) => [teams(channel, message)],
    twilio: twilio,
    webhook: (channel, message, moment) => [webhook(channel, message, moment)],
    wecom: (channel, message) => [weCom(channel, message)],
};
function build(channel, message, moment) {
    return BUILDERS[channel.type](channel, message, moment);
}
/** The requests that tell this channel the message: one, or one for each receiver. */
function requestsOf(channel, message, moment) {
    return build(channel, message, moment);
}


/***/ }),

/***/ 60311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ mail)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21684);
/** An e-mail as values: subject, text and HTML. Who sends it lets no file or address be fetched for it. */


const SUBJECT = 200;
function textOf(message) {
    const { title, link, wording } = message;
    const end = link === null ? [] : [`${wording.open}: ${link}`];
    return `${[(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(title), ...(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .plainParts */ .vc)(message), ...end].join('\n\n')}\n`;
}
function rowOf(line) {
    const cells = [
        `${line.symbol} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(line.name))}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(line)),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(line.why),
    ];
    return `<tr>${cells.map((cell) => `<td style="padding:4px 12px 4px 0;vertical-align:top">${cell}</td>`).join('')}</tr>`;
}
function htmlOf(message) {
    const { title, facts, lines, more, link, wording } = message;
    const told = facts.map(({ label, value }) => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(label)}: <code>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(value))}</code>`);
    const parts = [
        `<h2 style="font-size:18px">${message.symbol} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(title)}</h2>`,
        told.length === 0 ? '' : `<p>${told.join(' · ')}</p>`,
        lines.length === 0 ? '' : `<table>${lines.map(rowOf).join('\n')}</table>`,
        more === 0 ? '' : `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(wording.more(more))}</p>`,
        link === null ? '' : `<p><a href="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(link)}">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(wording.open)}</a></p>`,
    ].filter((part) => part !== '');
    const style = 'font-family:sans-serif;font-size:14px';
    return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"></head><body style="${style}">\n${parts.join('\n')}\n</body></html>\n`;
}
function mail({ from, to }, message) {
    return {
        from,
        to,
        subject: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message.title), SUBJECT),
        text: textOf(message),
        html: htmlOf(message),
        headers: { 'X-Holdline-Result': message.result, 'X-Holdline-Fingerprint': message.state },
    };
}


/***/ }),

/***/ 21684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   a4: () => (/* binding */ slackText),
/* harmony export */   cW: () => (/* binding */ chatMarkdown),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   vc: () => (/* binding */ plainParts)
/* harmony export */ });
/* unused harmony exports chatName, chatProse, plainLine */
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/**
 * Names in the markup of each channel. Chats read only a part of Markdown and each another one, and none says how
 * to escape in it; so what could start a link, an image, a mention or HTML is replaced by a sign that looks like it.
 */

const NAME = 120;
/** Signs that act in some chat's Markdown, code span or not. */
const ACTING = {
    '[': '［',
    ']': '］',
    '<': '‹',
    '>': '›',
    '`': 'ˋ',
    '@': '＠',
    '&': '＆',
};
/** Signs that act outside code spans. */
const STYLING = {
    '*': '＊',
    _: '＿',
    '#': '＃',
    '~': '～',
    '|': '∣',
    '\\': '＼',
};
/** An address in a text would be made a link by the reader's app. */
function unlinked(text) {
    return text.replaceAll('://', ':∕∕').replace(/\bwww\./gi, 'www․');
}
function acting(text) {
    return unlinked((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text)).replace(/[[\]<>`@&]/g, (sign) => ACTING[sign] ?? sign);
}
/** An untrusted name as a code span for DingTalk and WeCom. */
function chatName(text) {
    return `\`${acting((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, NAME))}\``;
}
/** A sentence that may quote a file, for DingTalk and WeCom. */
function chatProse(text) {
    return acting(text).replace(/[*_#~|\\]/g, (sign) => STYLING[sign] ?? sign);
}
/** Untrusted text for a field that its receiver shows as it is. */
function shownText(text) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, NAME));
}
/** For text and attributes of HTML. */
function htmlText(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
    };
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
/** For the text of Slack that is read as mrkdwn: https://docs.slack.dev/messaging/formatting-message-text */
function slackText(text) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** What stands after the name: `regressed, 0.931 → 0.902, −2.9 pp`. */
function standing({ word, values }) {
    return values === '' ? word : `${word}, ${values}`;
}
/** A line for a field that is shown as it is: symbol, name, standing, why. */
function plainLine(line) {
    const why = line.why === '' ? '' : ` — ${line.why}`;
    return `${line.symbol} ${shownText(line.name)}: ${standing(line)}${why}`;
}
/** Plain paragraphs after the title: facts in one line, then the lines, then how many more there are. */
function plainParts({ facts, lines, more, wording }) {
    const told = facts.map(({ label, value }) => `${label}: ${shownText(value)}`).join(' · ');
    return [told, ...lines.map(plainLine), more > 0 ? wording.more(more) : ''].filter((part) => part !== '');
}
/** The body in the Markdown that DingTalk and WeCom read: heading, title, facts, lines, link. */
function chatMarkdown(message) {
    const { symbol, title, facts, lines, more, link, wording } = message;
    return [
        `### ${symbol} ${chatProse(title)}`,
        facts.map(({ label, value }) => `${label}: ${chatName(value)}`).join(' · '),
        ...lines.map((line) => {
            const why = line.why === '' ? '' : ` — ${chatProse(line.why)}`;
            return `- ${line.symbol} ${chatName(line.name)}: ${standing(line)}${why}`;
        }),
        more > 0 ? wording.more(more) : '',
        link === null ? '' : `[${wording.open}](${link})`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}


/***/ }),

/***/ 71521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony export plainLink */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55220);
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40678);
/* harmony import */ var _render_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85027);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66741);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27571);
/** What is told, before any channel's markup: a title, facts, and the verdicts that matter, the worst first. */






/** More than any person reads in a chat; the report has the rest. */
const LINES = 30;
const WHY = 300;
const FACT = 120;
const LINK = 1000;
function valuesOf({ base, head, change, unit }) {
    const is = head?.value ?? null;
    const was = base?.value ?? null;
    if (is === null)
        return '';
    const shown = was === null ? (0,_render_number_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(is, unit) : (0,_render_number_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesApart */ .vW)([was, is], unit).join(' → ');
    return change === null ? shown : `${shown}, ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(change.absolute, unit)}`;
}
function lineOf(verdict, { cellsOf, reasonSentence }) {
    const [reason] = verdict.reasons;
    const { symbol, word } = cellsOf(verdict);
    return {
        name: verdict.id,
        symbol,
        word,
        values: valuesOf(verdict),
        why: reason === undefined ? '' : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(reasonSentence(reason, verdict)), WHY),
        severity: verdict.severity,
    };
}
function factsOf(report, { repository, wording }) {
    const short = (sha) => sha?.slice(0, 7) ?? null;
    const facts = [
        [wording.repository, repository],
        [wording.branch, report.head?.ref ?? null],
        [wording.commit, short(report.head?.sha)],
        [wording.base, short(report.base?.sha)],
    ];
    return facts.flatMap(([label, value]) => value === null ? [] : [{ label, value: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(value), FACT) }]);
}
/** An address that has no meaning in any markup but its own, at most 1,000 characters; `null` for any other. */
function plainLink(url) {
    return url !== null && url.length <= LINK && /^https?:\/\/[\w.:-]+(?:\/[\w.~%+@:=&?#/-]*)?$/.test(url)
        ? url
        : null;
}
/** The message of a report for a channel. */
function messageOf(report, telling) {
    const bad = (0,_render_order_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md)((0,_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .heard */ .HK)(report.verdicts, telling.severity)).filter(_render_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotable */ ._r);
    const state = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .Rj)(report, telling.severity);
    const recovered = telling.occasions.includes('recovered') ? ` (${telling.wording.recovered})` : '';
    const link = plainLink(telling.link);
    const whole = JSON.stringify([state, report.createdAt, telling.repository, link, report.head]);
    return {
        result: report.result,
        occasions: telling.occasions,
        symbol: (0,_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .resultSymbol */ .KI)(report.result),
        title: `${telling.language.resultLine(report)}${recovered}`,
        facts: factsOf(report, telling),
        lines: bad.slice(0, LINES).map((verdict) => lineOf(verdict, telling.language)),
        more: Math.max(0, bad.length - LINES),
        link,
        at: report.createdAt,
        state,
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 32),
        wording: telling.wording,
    };
}


/***/ }),

/***/ 27571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ occasions),
/* harmony export */   DT: () => (/* binding */ routing),
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   Rj: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _render_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85027);
/** Which occasions a report is, whom they are told, and whether they were told already. */


const WARNS = [
    'regressed',
    'violated',
    'missing',
    'invalid',
    'incomparable',
    'suspected',
];
/** The verdicts that a channel with this severity hears of. */
function heard(verdicts, severity) {
    return severity === 'warn' ? verdicts : verdicts.filter((verdict) => verdict.severity === 'fail');
}
function ill(report, severity) {
    const verdicts = heard(report.verdicts, severity);
    const failed = report.result === 'fail' || report.result === 'error';
    const warned = verdicts.some((verdict) => !(0,_render_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(verdict, report.policy) && WARNS.includes(verdict.outcome));
    const open = verdicts.some(({ outcome }) => outcome === 'inconclusive');
    return [
        ...(failed ? ['fail'] : []),
        ...(warned ? ['warn'] : []),
        ...(open ? ['inconclusive'] : []),
    ];
}
/**
 * What this report is an occasion for. It is a recovery where what was told last failed (or warned) and this one passed
 * and does so no longer; a run that judged nothing recovers nothing.
 */
function occasions(report, severity, told) {
    const now = ill(report, severity);
    const was = (occasion) => told?.occasions.includes(occasion) === true;
    const better = (was('fail') && !now.includes('fail')) || (was('warn') && now.length === 0);
    return [...now, ...(report.result === 'pass' && better ? ['recovered'] : []), 'always'];
}
/**
 * The same for the same state, whatever the values: branch, mode, result, and what is ill with its severity.
 * SHA-256, the first 32 hexadecimal digits.
 */
function fingerprint(report, severity) {
    const bad = heard(report.verdicts, severity)
        .filter(({ outcome }) => WARNS.includes(outcome) || outcome === 'inconclusive')
        .map(({ id, outcome, severity: weight }) => [id, outcome, weight])
        .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
    // Of an error there may be no verdict: then its notices tell one from another.
    const codes = report.result === 'error' ? report.notices.map(({ code, where }) => [code, where]) : [];
    const state = [report.mode, report.head?.ref ?? null, report.result, bad, codes];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 32);
}
/** Whether a channel is told of this report. What it told before is not told again, unless it asked for `always`. */
function routing(report, route, told) {
    const now = occasions(report, route.severity, told);
    if (!route.when.some((occasion) => now.includes(occasion)))
        return 'not-asked';
    if (route.when.includes('always'))
        return 'tell';
    return told?.fingerprint === fingerprint(report, route.severity) ? 'same' : 'tell';
}


/***/ }),

/***/ 25438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/**
 * A message in the few characters of an SMS. One character outside GSM 7-bit halves what fits, and phones make links
 * of anything with a dot in it; so the text keeps to plain ASCII where it can, and no name keeps its dots.
 */

/** Two parts of a joined SMS: 153 characters each in GSM 7-bit, 67 in UCS-2. */
const ASCII = 306;
const OTHER = 134;
const PLAINER = {
    '—': '-',
    '–': '-',
    '−': '-',
    '…': '...',
    '→': '->',
    '·': '-',
};
function plainer(text) {
    return (text
        .replace(/[—–−…→·]/g, (sign) => PLAINER[sign] ?? sign)
        .replaceAll('://', ' ')
        .replace(/\.(?=\p{L})/gu, '_')
        // Two characters each in GSM 7-bit, or none at all.
        .replace(/[{[]/g, '(')
        .replace(/[}\]]/g, ')')
        .replace(/[\\^~|`]/g, '/')
        .replaceAll('@', ' at '));
}
/** At most two parts of an SMS. The title, and the repository where there is room. */
function shortText({ title, facts, wording }) {
    const repository = facts.find(({ label }) => label === wording.repository)?.value;
    const text = plainer(repository === undefined ? title : `${title} (${repository})`);
    const isAscii = /^[\x20-\x7e]*$/.test(text);
    // The mark of a cut is outside GSM 7-bit.
    return isAscii ? (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, ASCII - 2).replaceAll('…', '...') : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, OTHER);
}


/***/ }),

/***/ 83718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ CHINESE),
/* harmony export */   V: () => (/* binding */ ENGLISH)
/* harmony export */ });
/** Our own words in messages, in one place, so that a language is one more table. */
const ENGLISH = {
    recovered: 'recovered',
    open: 'Open the run',
    repository: 'Repository',
    branch: 'Branch',
    commit: 'Commit',
    base: 'Compared with',
    more: (count) => `and ${count} more`,
};
const CHINESE = {
    recovered: '已恢复',
    open: '打开运行记录',
    repository: '仓库',
    branch: '分支',
    commit: '提交',
    base: '对比基准',
    more: (count) => `另有 ${count} 项`,
};


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


/***/ })

};
