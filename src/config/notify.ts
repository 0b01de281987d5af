/** `notify` of the configuration: who is told of a result, and how. Secrets are names of variables here. */
import type { ChannelType, ConfiguredChannel, Digest } from '../notify/configured.js';
import { isMailAddress } from '../notify/mail-address.js';
import type { Occasion } from '../notify/occasion.js';
import { isQuiet, type QuietHours } from '../notify/quiet.js';
import type { Range, Slot, Values } from './values.js';

const TYPES = [
  'email',
  'twilio',
  'alibaba-sms',
  'sms-gateway',
  'dingtalk',
  'feishu',
  'lark',
  'wecom',
  'slack',
  'teams',
  'webhook',
] as const;
const OCCASIONS = [
  'fail',
  'warn',
  'recovered',
  'inconclusive',
  'always',
] as const satisfies readonly Occasion[];
const USUAL: readonly Occasion[] = ['fail', 'recovered'];
const TIMEOUT_MS = 10_000;
const LONGEST_S = 120;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const NUMBER = /^\+[1-9]\d{6,14}$/;
/** Alibaba takes numbers of mainland China without a country. */
const PLAIN_NUMBER = /^\+?\d{7,15}$/;

const PORT: Range = {
  example: 587,
  words: 'a whole number from 1 to 65535',
  allows: (port) => Number.isInteger(port) && port >= 1 && port <= 65_535,
};

/** How a key of a channel is read: a secret must be a variable, an address that is its own key must hold one. */
type Kind = 'secret' | 'url' | 'open-url' | 'text' | 'port';
interface Key {
  readonly kind: Kind;
  readonly needed: boolean;
}

const secret = (needed: boolean): Key => ({ kind: 'secret', needed });
const text = (needed: boolean): Key => ({ kind: 'text', needed });
const CHAT: Key = { kind: 'url', needed: true };
const OPEN: Key = { kind: 'open-url', needed: true };

const OWN: Readonly<Record<ChannelType, Readonly<Record<string, Key>>>> = {
  'alibaba-sms': {
    'access-key-id': secret(true),
    'access-key-secret': secret(true),
    'sign-name': text(true),
    template: text(true),
  },
  dingtalk: { url: CHAT, secret: secret(false) },
  email: {
    host: text(true),
    port: { kind: 'port', needed: false },
    security: text(false),
    user: text(false),
    password: secret(false),
    from: text(true),
  },
  feishu: { url: CHAT, secret: secret(false) },
  slack: { url: CHAT },
  'sms-gateway': {
    url: OPEN,
    authorization: secret(false),
    encoding: text(false),
    'to-field': text(false),
    'text-field': text(false),
  },
  teams: { url: CHAT },
  twilio: { account: text(true), token: secret(true), from: text(true) },
  webhook: { url: OPEN, secret: secret(false), source: text(false) },
  wecom: { url: CHAT },
};

/** An address with nothing in it that could be a key. */
function isOpenUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password, search, pathname } = new URL(address);
  const keyed = pathname.split('/').some((part) => part.length >= 20 && /\d/.test(part));
  return username === '' && password === '' && search === '' && !keyed;
}

function readKey(slot: Slot | undefined, key: Key, values: Values): string | null {
  if (key.kind === 'secret') return values.template(slot, () => false);
  if (key.kind === 'url') return values.template(slot, () => false);
  if (key.kind === 'open-url') return values.template(slot, isOpenUrl);
  if (key.kind === 'port') return values.number(slot, PORT)?.toString() ?? null;
  return values.text(slot);
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  security: ['tls', 'starttls'],
  encoding: ['json', 'form'],
};

function decodeTexts(
  type: ChannelType,
  fields: ReadonlyMap<string, Slot>,
  { slot, values }: { readonly slot: Slot; readonly values: Values },
): Readonly<Record<string, string>> {
  const found = Object.entries(OWN[type]).flatMap(([name, key]): readonly (readonly [string, string])[] => {
    const own = fields.get(name);
    if (own === undefined) {
      if (key.needed) values.refuse(slot, `${type} with the key ${name}`, `${name}: …`);
      return [];
    }
    const choices = CHOICES[name];
    const value = choices === undefined ? readKey(own, key, values) : values.choice(own, choices);
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}

function isReceiver(type: ChannelType, receiver: string): boolean {
  if (type === 'email') return isMailAddress(receiver);
  return (type === 'alibaba-sms' ? PLAIN_NUMBER : NUMBER).test(receiver);
}

function decodeTo(
  type: ChannelType,
  fields: ReadonlyMap<string, Slot>,
  { slot, values }: { readonly slot: Slot; readonly values: Values },
): readonly string[] {
  const needs = type === 'email' || type === 'twilio' || type === 'alibaba-sms' || type === 'sms-gateway';
  if (!needs) return [];
  const own = fields.get('to');
  const write = type === 'email' ? 'to: [team@example.com]' : 'to: ["+4915112345678"]';
  if (own === undefined) values.refuse(slot, `${type} with the key to`, write);
  return values.items(own, 'receivers').flatMap((item) => {
    const receiver = values.text(item);
    if (receiver === null || isReceiver(type, receiver)) return receiver ?? [];
    const kind = type === 'email' ? 'a bare address of ASCII' : 'a number with its country, in digits';
    return values.refuse(item, kind, write) ?? [];
  });
}

function decodeQuiet(slot: Slot | undefined, values: Values): QuietHours | null {
  if (slot === undefined) return null;
  const fields = values.fields(slot, 'notify.quiet-hours');
  const [from, to] = [values.text(fields.get('from')) ?? '', values.text(fields.get('to')) ?? ''];
  const zone = values.text(fields.get('zone')) ?? 'UTC';
  const hours = { from, to, zone };
  const write = 'quiet-hours: { from: "22:00", to: "07:00", zone: Europe/Berlin }';
  if (!CLOCK.test(from) || !CLOCK.test(to)) return values.refuse(slot, 'from and to, each HH:MM', write);
  try {
    isQuiet(0, hours);
    return hours;
  } catch {
    return values.refuse(slot, 'a zone of the IANA time zone database', write);
  }
}

function decodeTimeout(slot: Slot | undefined, values: Values): number {
  const seconds = values.duration(slot)?.seconds ?? TIMEOUT_MS / 1000;
  if (slot !== undefined && seconds > LONGEST_S) {
    values.refuse(slot, `at most ${LONGEST_S}s`, 'timeout: 10s');
  }
  return seconds * 1000;
}

function typeOf(slot: Slot, values: Values): ChannelType | null {
  const { tree } = slot;
  const entry = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'type') : undefined;
  if (entry === undefined) return values.refuse(slot, `a mapping with the key type`, 'type: dingtalk');
  const type = values.choice({ key: `${slot.key}.type`, tree: entry.value }, TYPES);
  return type === 'lark' ? 'feishu' : type;
}

/** When it was last told must stand somewhere, and a scheduled check writes nothing but its issue. */
function decodeDigest(slot: Slot | undefined, values: Values, remembers: boolean): Digest | null {
  const digest = values.choice(slot, ['daily', 'weekly']);
  if (slot === undefined || digest === null || remembers) return digest;
  return values.refuse(
    slot,
    'a digest together with health.issue, which remembers when it was told',
    'health: { issue: true }',
  );
}

function decodeChannel(
  slot: Slot,
  values: Values,
  remembers: boolean,
): Omit<ConfiguredChannel, 'name'> | null {
  const type = typeOf(slot, values);
  if (type === null) return null;
  const fields = values.fields(slot, `notify.${type}`);
  const place = { slot, values };
  const when = values
    .items(fields.get('when'), 'occasions')
    .flatMap((item) => values.choice(item, OCCASIONS) ?? []);
  return {
    type,
    when: when.length === 0 ? USUAL : when,
    severity:
      values.choice(fields.get('severity'), ['fail', 'warn']) ?? (when.includes('warn') ? 'warn' : 'fail'),
    quietHours: decodeQuiet(fields.get('quiet-hours'), values),
    digest: decodeDigest(fields.get('digest'), values, remembers),
    timeoutMs: decodeTimeout(fields.get('timeout'), values),
    allowPrivateHosts: values.yes(fields.get('allow-private-hosts')) ?? false,
    strict: values.yes(fields.get('strict')) ?? false,
    language: values.choice(fields.get('language'), ['en', 'zh-CN']) ?? 'en',
    texts: decodeTexts(type, fields, place),
    to: decodeTo(type, fields, place),
    where: values.where(slot),
  };
}

/** `remembers`: whether an issue tells what a health check finds. */
export function decodeNotify(
  list: Slot | undefined,
  values: Values,
  remembers: boolean,
): readonly ConfiguredChannel[] {
  const channels = values
    .items(list, 'channels')
    .flatMap((slot) => decodeChannel(slot, values, remembers) ?? []);
  return channels.map((channel, index) => {
    const before = channels.slice(0, index).filter(({ type }) => type === channel.type).length;
    return { ...channel, name: before === 0 ? channel.type : `${channel.type}-${before + 1}` };
  });
}
