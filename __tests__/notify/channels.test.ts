import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../src/notify/channels.js';
import { maskedRequest, secretForms } from '../../src/request/secrets.js';
import { HOSTILE } from '../render/hostile.js';
import { CANARY, CHANNELS, MOMENT, named, told } from './messages.js';

/** Bytes that each receiver takes at most. */
const LIMITS: Readonly<Record<string, number>> = {
  'alibaba-sms': 0,
  dingtalk: 20_000,
  feishu: 20_480,
  slack: 40_000,
  'sms-gateway': 2000,
  teams: 28_672,
  twilio: 2000,
  webhook: 65_536,
  wecom: 4096,
};

/** Every text in a JSON value, with the keys above it. */
function texts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

function bodyOf(type: string, report = named(HOSTILE.slice(0, 30))): unknown {
  const channel = CHANNELS.find((one) => one.type === type);
  if (channel === undefined) throw new Error(`no channel ${type}`);
  return JSON.parse(String(requestsOf(channel, told(report), MOMENT)[0]?.body ?? ''));
}

describe.each(CHANNELS)('$type', (channel) => {
  it('gives the same bytes for the same values', () => {
    const [one, two] = [0, 1].map(() => JSON.stringify(requestsOf(channel, told(), MOMENT)));
    expect(one).toBe(two);
  });

  it('posts by https and says what kind of body it sends', () => {
    for (const request of requestsOf(channel, told(), MOMENT)) {
      expect(request.method).toBe('POST');
      expect(request.url).toMatch(/^https:\/\//);
      for (const value of Object.values(request.headers)) expect(value).not.toMatch(/[\r\n]/);
      const type = request.headers['content-type'] ?? '';
      if (request.body !== '') expect(type).toMatch(/json|x-www-form-urlencoded/);
      if (type.includes('json')) expect(() => JSON.parse(String(request.body))).not.toThrow();
    }
  });

  it('stays within the limit of its receiver, however many and long the names are', () => {
    const names = Array.from({ length: 500 }, (_, index) => `${index}/${'指标😀"\\'.repeat(100)}`);
    const link = `https://a.example/${'x'.repeat(980)}`;
    const messages = [told(named(names)), told(named(names), { link, repository: '指'.repeat(300) })];
    for (const message of messages) {
      for (const request of requestsOf(channel, message, MOMENT)) {
        const body = String(request.body);
        // WeCom counts the content alone, before JSON escapes it.
        const [content = body] =
          channel.type === 'wecom'
            ? texts(JSON.parse(body))
                .slice(1)
                .map(([, text]) => text)
            : [];
        expect(Buffer.byteLength(content)).toBeLessThanOrEqual(LIMITS[channel.type] ?? -1);
        if (content !== '' && !channel.type.includes('sms') && channel.type !== 'twilio') {
          expect(content).toMatch(/and 4\d\d more|"more":4\d\d/);
        }
      }
    }
  });

  it('shows no secret when it is shown, and none when it is refused with one', () => {
    const forms = secretForms(CANARY);
    for (const request of requestsOf(channel, told(), MOMENT)) {
      const said = request.ok(500, `no ${CANARY} and ${encodeURIComponent(CANARY)}`) ?? '';
      expect(said).toMatch(/^answered 500/);
      for (const form of forms) {
        expect(maskedRequest(request)).not.toContain(form);
        expect(said).not.toContain(form);
      }
    }
  });

  it('is not thrown off by objects where words should be', () => {
    const odd = { toString: 1 };
    const names = [
      'ok',
      'error',
      'errcode',
      'errmsg',
      'code',
      'msg',
      'Code',
      'Message',
      'message',
      'StatusCode',
      'status',
    ];
    const body = JSON.stringify(Object.fromEntries(names.map((name) => [name, odd])));
    for (const request of requestsOf(channel, told(), MOMENT)) {
      expect(request.ok(400, body)).toMatch(/^answered 400/);
      const believed = ['webhook', 'sms-gateway'].includes(channel.type);
      expect(request.ok(200, body) === null).toBe(believed);
    }
  });

  it('never takes a page of HTML, a redirect or a 429 for a success, unless only the status tells', () => {
    const [request] = requestsOf(channel, told(), MOMENT);
    if (request === undefined) throw new Error('no request');
    for (const status of [301, 307, 400, 401, 429, 500, 503]) expect(request.ok(status, '')).not.toBeNull();
    const believed = ['webhook', 'sms-gateway'].includes(channel.type);
    for (const body of [
      '<html>Unicorn</html>',
      '[]',
      '{}',
      'null',
      '{"ok":false,"errcode":1,"code":9,"Code":"isv"}',
    ]) {
      expect(request.ok(200, body) === null).toBe(believed);
    }
  });
});

describe('answers', () => {
  it.each([
    ['dingtalk', 200, '{"errcode":0,"errmsg":"ok"}', null],
    ['dingtalk', 200, '{"errcode":310000,"errmsg":"sign not match"}', 'errcode 310000: sign not match'],
    ['dingtalk', 200, '{"errcode":"0"}', 'errcode 0: '],
    ['feishu', 200, '{"code":0,"msg":"success"}', null],
    ['feishu', 200, '{"StatusCode":0,"StatusMessage":"success"}', null],
    ['feishu', 200, '{"code":19021,"msg":"sign match fail"}', 'code 19021: sign match fail'],
    ['wecom', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', 'errcode 93000: invalid webhook url'],
    ['slack', 200, 'ok', null],
    ['slack', 200, '{"ok":false,"error":"no_text"}', 'answered 200: no_text'],
    ['slack', 400, 'invalid_payload', 'answered 400: invalid_payload'],
    ['teams', 202, '', null],
    ['teams', 200, '1', null],
    [
      'teams',
      200,
      'Webhook message delivery failed with error: HTTP error 429',
      'answered 200: Webhook message delivery failed with error: HTTP error 429',
    ],
    ['twilio', 201, '{"sid":"SM1","status":"queued"}', null],
    ['twilio', 201, '{"sid":"SM1","status":"failed","error_message":"blocked"}', 'answered 201: blocked'],
    ['twilio', 400, '{"code":21211,"message":"no such number"}', 'answered 400: 21211 no such number'],
    ['alibaba-sms', 200, '{"Code":"OK","Message":"OK"}', null],
    [
      'alibaba-sms',
      200,
      '{"Code":"isv.BUSINESS_LIMIT_CONTROL","Message":"slow"}',
      'Code isv.BUSINESS_LIMIT_CONTROL: slow',
    ],
    ['webhook', 204, '', null],
    ['sms-gateway', 403, '\u001b[31mno\n::error::x', 'answered 403: ␛[31mno␊::error::x'],
  ])('of %s: %i %s', (type, status, body, reason) => {
    const channel = CHANNELS.find((one) => one.type === type);
    if (channel === undefined) throw new Error(`no channel ${type}`);
    expect(requestsOf(channel, told(), MOMENT)[0]?.ok(status, body)).toBe(reason);
  });
});

describe('hostile names', () => {
  it.each(['dingtalk', 'wecom'])('start nothing in the Markdown of %s', (type) => {
    const [, text = ''] = texts(bodyOf(type)).find(([path]) => /\/(text|content)$/.test(path)) ?? [];
    const own = text.replaceAll('[Open the run](https://github.com/acme/sentiment/actions/runs/7)', '');
    expect(own).not.toMatch(/[[\]<>@&]|:\/\/|\bwww\./);
    expect(own.split('\n\n').filter((part) => part.startsWith('- ')).length).toBeGreaterThan(9);
    // Each line has the code span of its name and no other.
    for (const line of own.split('\n\n').filter((part) => part.startsWith('- '))) {
      expect(line.split('`')).toHaveLength(3);
    }
  });

  it('stand in plain text alone in Slack, and mention nobody in its fallback', () => {
    const body = bodyOf('slack');
    expect(JSON.stringify(body).match(/"type":"mrkdwn"/g)).toHaveLength(1);
    const marked = texts(body).filter(([, text]) => text.startsWith('<http'));
    expect(marked.map(([, text]) => text)).toEqual([
      '<https://github.com/acme/sentiment/actions/runs/7|Open the run>',
    ]);
    const [, fallback = '<'] =
      texts(bodyOf('slack', named(['<!channel> <@U1>']))).find(([path]) => path === '/text') ?? [];
    expect(fallback).not.toMatch(/[<>]/);
  });

  it('stand in plain text alone in Feishu and in runs without Markdown in Teams', () => {
    for (const type of ['feishu', 'teams']) {
      const shown = texts(bodyOf(type)).map(([, text]) => text);
      expect(shown.filter((text) => text.startsWith('✗ ')).length).toBeGreaterThan(9);
    }
    expect(JSON.stringify(bodyOf('feishu'))).not.toMatch(/lark_md|"tag":"(a|at|markdown)"/);
    expect(JSON.stringify(bodyOf('teams'))).not.toContain('"TextBlock"');
  });

  it('make no address in an SMS, which has at most two parts', () => {
    for (const name of HOSTILE) {
      const text =
        texts(bodyOf('sms-gateway', named([name]))).find(([path]) => path === '/words')?.[1] ?? '://';
      expect(text).not.toMatch(/:\/\/|www\.|[a-z]\.[a-z]|@/i);
      expect(text.length).toBeLessThanOrEqual(/^[\x20-\x7e]*$/.test(text) ? 306 : 134);
    }
  });
});

describe('receivers', () => {
  it('have a request each where the API takes one, and share one where it takes many', () => {
    const counts = CHANNELS.map((channel) => [channel.type, requestsOf(channel, told(), MOMENT).length]);
    expect(Object.fromEntries(counts)).toMatchObject({ twilio: 2, 'alibaba-sms': 1, slack: 1 });
    const sms = CHANNELS.find(({ type }) => type === 'alibaba-sms');
    const url = sms === undefined ? '' : requestsOf(sms, told(), MOMENT)[0]?.url;
    const { searchParams } = new URL(url ?? '');
    expect(searchParams.get('PhoneNumbers')).toBe('15300000001,15300000002');
    const variables: unknown = JSON.parse(searchParams.get('TemplateParam') ?? '');
    expect(variables).toMatchObject({ result: 'fail', name: 'sentiment_accuracy_lang=fr_' });
  });

  it('of Twilio hear from a number or from a messaging service', () => {
    const channel = {
      type: 'twilio',
      account: 'AC1',
      token: 't',
      from: 'MG1',
      to: ['+15005550006'],
    } as const;
    const [request] = requestsOf(channel, told(), MOMENT);
    const form = new URLSearchParams(String(request?.body));
    expect(form.get('MessagingServiceSid')).toBe('MG1');
    expect(form.has('From')).toBe(false);
    expect(request?.headers['authorization']).toBe('Basic QUMxOnQ=');
  });
});
