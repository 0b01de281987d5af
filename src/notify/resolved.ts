/** A channel with the environment's values in it, or the name of the variable that it lacks. */
import type { MailTerms } from '../request/mail.js';
import type { Channel } from './channels.js';
import type { ConfiguredChannel } from './configured.js';
import type { MailSettings } from './mail.js';

export type Resolved =
  | { readonly kind: 'http'; readonly channel: Channel }
  | { readonly kind: 'mail'; readonly settings: MailSettings; readonly terms: MailTerms }
  /** A variable that is not set. */
  | { readonly kind: 'missing'; readonly variable: string };

export interface Around {
  /** `null` where it is not set or empty. */
  readonly variable: (name: string) => string | null;
  /** Address of the repository: where events come from that name no other source. */
  readonly source: string;
}

const NAMES = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const PORTS = { tls: 465, starttls: 587 } as const;

type Read = (name: string) => string | null;

function mailOf({ to, allowPrivateHosts, timeoutMs }: ConfiguredChannel, read: Read): Resolved {
  const security = read('security') === 'tls' ? 'tls' : 'starttls';
  const [user, password] = [read('user'), read('password')];
  const terms: MailTerms = {
    host: read('host') ?? '',
    port: Number(read('port') ?? PORTS[security]),
    security,
    login: user === null || password === null ? null : { user, password },
    allowPrivateHosts,
    timeoutMs,
  };
  return { kind: 'mail', settings: { from: read('from') ?? '', to }, terms };
}

function channelOf({ type, to }: ConfiguredChannel, read: Read, source: string): Channel | null {
  const url = read('url') ?? '';
  const need = (name: string): string => read(name) ?? '';
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

export function resolved(configured: ConfiguredChannel, { variable, source }: Around): Resolved {
  const named = Object.values(configured.texts).flatMap((text) => [...text.matchAll(NAMES)]);
  const missing = named.find(([, name = '']) => variable(name) === null)?.[1];
  if (missing !== undefined) return { kind: 'missing', variable: missing };
  const read: Read = (key) => {
    const text = Object.hasOwn(configured.texts, key) ? configured.texts[key] : undefined;
    return text?.replace(NAMES, (_, name: string) => variable(name) ?? '') ?? null;
  };
  const channel = channelOf(configured, read, source);
  return channel === null ? mailOf(configured, read) : { kind: 'http', channel };
}
