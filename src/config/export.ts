/** `export` of the configuration: a list of files and servers, each with the keys of its type. */
import { nearest } from '../failure/nearest.js';
import type { Complaints } from './complaints.js';
import { decodeServer, plain, type Reading } from './export-server.js';
import {
  type Common,
  type ConfiguredExport,
  EXPORT_MODES,
  FILE_EXPORTS,
  type FileExportType,
  SERVER_KEYS,
  type ServerExportType,
  WHEN,
} from './exports.js';
import { leadsOutside } from './suites.js';
import { quote, type Slot, type Values } from './values.js';

const COMMON = ['type', 'strict', 'when', 'modes'];
const OF_SERVERS = ['url', 'token', 'username', 'password', 'api-key', 'timeout', 'allow-private-hosts'];

function listOf<T extends string>(
  { fields, values }: Reading,
  key: string,
  choices: readonly T[],
): readonly T[] | null {
  const slot = fields.get(key);
  if (slot === undefined) return null;
  return values.items(slot, choices.join(', ')).flatMap((item) => values.choice(item, choices) ?? []);
}

function commonOf(reading: Reading): Common {
  const { slot, fields, values } = reading;
  return {
    strict: values.yes(fields.get('strict')) ?? false,
    when: listOf(reading, 'when', WHEN) ?? ['always' as const],
    modes: listOf(reading, 'modes', EXPORT_MODES),
    where: values.where(slot),
  };
}

function decodeFile(reading: Reading, type: FileExportType, common: Common): ConfiguredExport | null {
  const { slot, fields, complaints } = reading;
  const path = fields.get('path');
  if (path === undefined) {
    complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key: 'path' });
    return null;
  }
  const text = plain(reading, 'path');
  if (text === null) return null;
  if (leadsOutside(text)) {
    complaints.add('CONFIG_PATH', path.tree.spot, { key: path.key, found: quote(text) });
    return null;
  }
  return { kind: 'file', type, path: text, ...common };
}

/** A key of another type would do nothing, and look as if it did. */
function strangersTold({ slot, fields, complaints }: Reading, type: FileExportType | ServerExportType): void {
  const own: readonly string[] = isFile(type) ? ['path'] : [...OF_SERVERS, ...SERVER_KEYS[type]];
  const allowed = [...COMMON, ...own];
  if (slot.tree.kind !== 'map') return;
  for (const { key, spot } of slot.tree.entries) {
    if (fields.has(key) && !allowed.includes(key))
      complaints.add('CONFIG_KEY_UNKNOWN', spot, { key, nearest: nearest(key, allowed), allowed });
  }
}

function isFile(type: string): type is FileExportType {
  return FILE_EXPORTS.some((known) => known === type);
}

const SERVERS: readonly ServerExportType[] = [
  'elasticsearch',
  'grafana-annotations',
  'influx',
  'mlflow',
  'otlp',
  'prometheus-pushgateway',
  'prometheus-remote-write',
];

function decodeOne(slot: Slot, values: Values, complaints: Complaints): ConfiguredExport | null {
  const fields = values.fields(slot, 'export');
  const named = fields.get('type');
  if (slot.tree.kind === 'map' && named === undefined)
    complaints.add('CONFIG_KEY_MISSING', slot.tree.spot, { owner: slot.key, key: 'type' });
  const type = values.choice(named, [...FILE_EXPORTS, ...SERVERS]);
  if (type === null) return null;
  const reading = { slot, fields, values, complaints };
  strangersTold(reading, type);
  const common = commonOf(reading);
  return isFile(type) ? decodeFile(reading, type, common) : decodeServer(reading, type, common);
}

/** Two files of the same path would overwrite one another. */
function onceEach(
  exports: readonly ConfiguredExport[],
  slots: readonly Slot[],
  complaints: Complaints,
): readonly ConfiguredExport[] {
  const lines = new Map<string, number>();
  for (const [index, one] of exports.entries()) {
    const slot = slots[index];
    if (one.kind !== 'file' || slot === undefined) continue;
    const line = lines.get(one.path);
    const key = `${slot.key}.path`;
    if (line !== undefined) complaints.add('CONFIG_TWICE', slot.tree.spot, { key, value: one.path, line });
    else lines.set(one.path, slot.tree.spot.line);
  }
  return exports;
}

export function decodeExports(
  list: Slot | undefined,
  values: Values,
  complaints: Complaints,
): readonly ConfiguredExport[] {
  const decoded = values.items(list, 'exports').flatMap((slot) => {
    const one = decodeOne(slot, values, complaints);
    return one === null ? [] : [{ one, slot }];
  });
  return onceEach(
    decoded.map(({ one }) => one),
    decoded.map(({ slot }) => slot),
    complaints,
  );
}
