/** A server to export to: its address, who asks, and what it is told beside. */
import type { Complaints } from './complaints.js';
import type { Duration, Variable } from './config.js';
import {
  type Common,
  type ConfiguredCredentials,
  SERVER_KEYS,
  type ServerExport,
  type ServerExportType,
  type ServerKey,
  type Written,
} from './exports.js';
import type { Slot, Values } from './values.js';

const NEEDED: readonly ServerKey[] = ['org', 'bucket'];
/** Which may hold variables: the run to write to is known to the job alone. */
const VARIABLE_KEYS: readonly ServerKey[] = ['run'];
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const KEY_LIKE = /key|token|secret|pass|sig|auth|code/i;
const USUAL_TIMEOUT = { seconds: 10, text: '10s' };
const LONGEST_SECONDS = 300;

/** What is read of one entry of the list. */
export interface Reading {
  readonly slot: Slot;
  readonly fields: ReadonlyMap<string, Slot>;
  readonly values: Values;
  readonly complaints: Complaints;
}

export function written(slot: Slot, text: string, complaints: Complaints): Written {
  const where = complaints.place(slot.tree.spot);
  const names = new Set([...text.matchAll(VARIABLE)].flatMap(([, name]) => name ?? []));
  return { text, variables: [...names].map((name): Variable => ({ name, where })) };
}

/** A text without variables: where they are not filled in, one would only look like it. */
export function plain({ fields, values }: Reading, key: string): string | null {
  const slot = fields.get(key);
  const text = values.text(slot);
  if (slot === undefined || text === null || !text.includes('${')) return text;
  return values.refuse(
    slot,
    'a text without variables, which is filled in only in url, run and secrets',
    `${key}: holdline`,
  );
}

/** What is wrong with an address is told without it: it may be its own key. */
export function decodeUrl(reading: Reading, allowsPrivate: boolean): Written | null {
  const { fields, values, complaints, slot: owner } = reading;
  const slot = fields.get('url');
  if (slot === undefined) {
    complaints.add('CONFIG_KEY_MISSING', owner.tree.spot, { owner: owner.key, key: 'url' });
    return null;
  }
  const text = values.text(slot);
  if (text === null) return null;
  const filled = text.replace(VARIABLE, 'x');
  const probe = /^\$\{[^}]*\}/.test(text) && !text.includes('://') ? `https://${filled}` : filled;
  const url = URL.canParse(probe) ? new URL(probe) : null;
  const isWeb = url !== null && /^https?:\/\//i.test(probe) && !filled.includes('${');
  if (!isWeb || (url.protocol === 'http:' && !allowsPrivate)) {
    const allowed = 'an https address (or an http one, with allow-private-hosts: true)';
    const write = 'url: https://push.example.com, or the name of a variable of the environment that holds it';
    complaints.add('CONFIG_TYPE', slot.tree.spot, {
      key: slot.key,
      found: 'something else, which is not shown',
      allowed,
      write,
    });
    return null;
  }
  const told = [url.username, url.password].some((part) => part !== '');
  const keyed = [...url.searchParams].some(([name, value]) => KEY_LIKE.test(name) && value !== 'x');
  if (told || keyed) {
    complaints.add('CONFIG_SECRET', slot.tree.spot, { key: slot.key });
    return null;
  }
  return written(slot, text, complaints);
}

/** At most one way to say who asks, and a password with its name. */
export function decodeCredentials(reading: Reading): ConfiguredCredentials {
  const { slot, fields, values, complaints } = reading;
  const [token, key] = [fields.get('token'), fields.get('api-key')];
  const [username, password] = [fields.get('username'), fields.get('password')];
  const ways = [token, key, username ?? password].filter((way) => way !== undefined);
  const second = ways[1];
  if (second !== undefined) {
    const allowed = 'one of token, api-key, or username and password';
    const write = 'token alone, or api-key alone, or username with password';
    complaints.add('CONFIG_TYPE', second.tree.spot, { key: slot.key, found: 'more', allowed, write });
  }
  if ((username === undefined) !== (password === undefined)) {
    const missing = username === undefined ? 'username' : 'password';
    complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key: missing });
  }
  const [bearer, apiKey, secret] = [values.variable(token), values.variable(key), values.variable(password)];
  const name = values.text(username);
  if (bearer !== null) return { kind: 'bearer', token: bearer };
  if (apiKey !== null) return { kind: 'api-key', key: apiKey };
  if (secret === null || name === null || username === undefined) return null;
  return { kind: 'basic', username: written(username, name, complaints), password: secret };
}

export function decodeTimeout({ fields, values }: Reading): Duration {
  const slot = fields.get('timeout');
  const timeout = values.duration(slot) ?? USUAL_TIMEOUT;
  if (slot !== undefined && timeout.seconds > LONGEST_SECONDS) {
    values.refuse(slot, `at most ${LONGEST_SECONDS} seconds`, 'timeout: 10s');
  }
  return timeout;
}

function settingOf(reading: Reading, key: ServerKey): Written | null {
  const { slot, fields, values, complaints } = reading;
  const own = fields.get(key);
  if (own === undefined) {
    if (NEEDED.includes(key)) complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key });
    return null;
  }
  const text = VARIABLE_KEYS.includes(key) ? values.text(own) : plain(reading, key);
  return text === null ? null : written(own, text, complaints);
}

export function decodeServer(reading: Reading, type: ServerExportType, common: Common): ServerExport | null {
  const { fields, values } = reading;
  const keys: readonly ServerKey[] = SERVER_KEYS[type];
  const setting = (key: ServerKey) => (keys.includes(key) ? settingOf(reading, key) : null);
  const allowPrivateHosts = values.yes(fields.get('allow-private-hosts')) ?? false;
  const server = {
    credentials: decodeCredentials(reading),
    timeout: decodeTimeout(reading),
    allowPrivateHosts,
    settings: {
      bucket: setting('bucket'),
      dashboard: setting('dashboard'),
      experiment: setting('experiment'),
      index: setting('index'),
      job: setting('job'),
      org: setting('org'),
      run: setting('run'),
    },
    ...common,
  };
  const url = decodeUrl(reading, allowPrivateHosts);
  return url === null ? null : { kind: 'server', type, url, ...server };
}
