/** `health.sources` of the configuration: a list of monitoring systems, each with what it is asked. */
import { nearest } from '../failure/nearest.js';
import type { Complaints } from './complaints.js';
import {
  decodeCredentials,
  decodeTimeout,
  decodeUrl,
  plain,
  type Reading,
  written,
} from './export-server.js';
import { type ConfiguredSource, SOURCE_KEYS, type SourceType } from './monitored.js';
import type { Tree } from './tree.js';
import { quote, type Slot, type Values } from './values.js';

const COMMON = [
  'name',
  'type',
  'url',
  'token',
  'username',
  'password',
  'api-key',
  'unit',
  'direction',
  'timeout',
  'allow-private-hosts',
];
const DIRECTIONS = ['higher', 'lower'] as const;
const TYPES: readonly SourceType[] = ['prometheus', 'elasticsearch', 'mlflow'];
/** Without what has a meaning of its own in ids and globs. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

function decodeName(slot: Slot | undefined, values: Values): string | null {
  const name = values.text(slot);
  if (slot === undefined || name === null || NAME.test(name)) return name;
  return values.refuse(
    slot,
    'at most 64 letters, digits, _, . and -, a letter or digit first',
    'name: serving',
  );
}

/** What is missing is told, once for each key. */
function missingTold({ slot, fields, complaints }: Reading, keys: readonly string[]): void {
  for (const key of keys)
    if (!fields.has(key)) complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key });
}

/** A key of another type would do nothing, and look as if it did. */
function strangersTold({ slot, fields, complaints }: Reading, type: SourceType): void {
  const allowed = [...COMMON, ...SOURCE_KEYS[type]];
  if (slot.tree.kind !== 'map') return;
  for (const { key, spot } of slot.tree.entries) {
    if (fields.has(key) && !allowed.includes(key))
      complaints.add('CONFIG_KEY_UNKNOWN', spot, { key, nearest: nearest(key, allowed), allowed });
  }
}

/** As JSON has it, whatever the names of its keys. */
function plainValue(tree: Tree): unknown {
  if (tree.kind === 'refused') return null;
  if (tree.kind === 'list') return tree.items.map(plainValue);
  if (tree.kind === 'map')
    return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainValue(value)]));
  return tree.value;
}

/** The body of a search as JSON, which has no infinities. */
function decodeBody(slot: Slot | undefined, values: Values): string | null {
  if (slot === undefined) return null;
  const write = 'body: { aggs: { score: { avg: { field: score } } } }';
  if (slot.tree.kind !== 'map' || slot.tree.entries.length === 0)
    return values.refuse(slot, 'the body of a search, as a mapping', write);
  let whole = true;
  const text = JSON.stringify(plainValue(slot.tree), (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) whole = false;
    return value;
  });
  return whole ? text : values.refuse(slot, 'the body of a search, with finite numbers', write);
}

function withAsked(
  reading: Reading,
  type: SourceType,
  common: Omit<ConfiguredSource, 'type' | 'query' | 'index' | 'body' | 'path' | 'run'>,
): ConfiguredSource | null {
  const { fields, values, complaints } = reading;
  switch (type) {
    case 'prometheus': {
      const query = plain(reading, 'query');
      return query === null ? null : { type, query, ...common };
    }
    case 'elasticsearch': {
      const [index, path] = [plain(reading, 'index'), plain(reading, 'path')];
      const body = decodeBody(fields.get('body'), values);
      return index === null || path === null || body === null ? null : { type, index, body, path, ...common };
    }
    case 'mlflow': {
      const slot = fields.get('run');
      const run = values.text(slot);
      if (slot === undefined || run === null) return null;
      return { type, run: written(slot, run, complaints), ...common };
    }
  }
}

function decodeOne(slot: Slot, values: Values, complaints: Complaints): ConfiguredSource | null {
  const fields = values.fields(slot, 'health.sources');
  const reading: Reading = { slot, fields, values, complaints };
  const type = values.choice(fields.get('type'), TYPES);
  if (slot.tree.kind === 'map')
    missingTold(reading, ['name', 'type', ...(type === null ? [] : SOURCE_KEYS[type])]);
  if (type === null) return null;
  strangersTold(reading, type);
  const allowPrivateHosts = values.yes(fields.get('allow-private-hosts')) ?? false;
  const [name, url] = [decodeName(fields.get('name'), values), decodeUrl(reading, allowPrivateHosts)];
  const common = {
    credentials: decodeCredentials(reading),
    timeout: decodeTimeout(reading),
    allowPrivateHosts,
    unit: plain(reading, 'unit'),
    direction: values.choice(fields.get('direction'), DIRECTIONS),
  };
  const asked = withAsked(reading, type, {
    name: name ?? '',
    url: url ?? { text: '', variables: [] },
    ...common,
  });
  return name === null || url === null ? null : asked;
}

/** Two sources of one name would be one measurement. */
function twiceTold(slots: readonly Slot[], complaints: Complaints): void {
  const lines = new Map<string, number>();
  for (const { key, tree } of slots) {
    const named = tree.kind === 'map' ? tree.entries.find((entry) => entry.key === 'name') : undefined;
    if (named?.value.kind !== 'scalar' || typeof named.value.value !== 'string') continue;
    const { value, spot } = named.value;
    const line = lines.get(value);
    if (line === undefined) lines.set(value, spot.line);
    else complaints.add('CONFIG_TWICE', spot, { key: `${key}.name`, value: quote(value).slice(1, -1), line });
  }
}

export function decodeSources(
  list: Slot | undefined,
  values: Values,
  complaints: Complaints,
): readonly ConfiguredSource[] {
  const slots = values.items(list, 'monitoring systems');
  twiceTold(slots, complaints);
  return slots.flatMap((slot) => decodeOne(slot, values, complaints) ?? []);
}
