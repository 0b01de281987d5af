/** The import law: which room may import which. A room is the first part of a path under src/. */

const PURE = [
  'model',
  'failure',
  'archive',
  'table',
  'stats',
  'config',
  'read',
  'metrics',
  'judge',
  'explain',
  'history',
  'render',
  'request',
  'notify',
  'export',
  'monitor',
] as const;

/** Room → rooms it may import besides itself. `world` stands for a type-only import of the contract. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  failure: [],
  stats: [],
  sql: ['model'],
  schema: [],
  init: [],
  archive: ['model', 'failure'],
  world: ['model', 'failure', 'request'],
  table: ['model', 'failure'],
  config: ['model', 'failure', 'table', 'notify'],
  read: ['model', 'failure', 'table', 'archive'],
  metrics: ['model', 'failure', 'table', 'stats'],
  explain: ['model', 'table', 'stats'],
  judge: ['model', 'failure', 'stats'],
  history: ['model', 'failure', 'world'],
  render: ['model', 'stats'],
  request: ['render'],
  notify: ['model', 'stats', 'render', 'request'],
  export: ['model', 'stats', 'render', 'request', 'archive'],
  monitor: ['model', 'failure', 'request'],
  gate: [...PURE, 'world'],
  health: [...PURE, 'world', 'gate'],
  replay: [...PURE, 'gate'],
  deliver: [...PURE, 'world', 'gate'],
  dashboard: ['model', 'stats', 'failure', 'history', 'render'],
  commands: [...PURE, 'world', 'gate', 'health', 'replay', 'sql', 'init', 'schema', 'deliver', 'dashboard'],
  io: ['model', 'failure', 'world', 'request'],
  action: [
    'gate',
    'health',
    'deliver',
    'commands',
    'config',
    'history',
    'judge',
    'notify',
    'io',
    'archive',
    'failure',
    'render',
    'model',
    'world',
  ],
  cli: ['gate', 'deliver', 'commands', 'config', 'io', 'failure', 'render', 'model', 'world'],
  crash: ['request'],
  index: ['action', 'cli', 'crash'],
  // Of effects only io, and that lazily: nothing happens at import.
  library: ['config', 'failure', 'gate', 'judge', 'model', 'render', 'world', 'io'],
};

/** Packages and built-in modules by room; a room that is not listed may use none. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  archive: ['node:zlib', 'fzstd'],
  config: ['yaml'],
  dashboard: ['node:crypto'],
  export: ['node:crypto', 'hyparquet-writer'],
  notify: ['node:crypto'],
  health: ['croner', 'yaml'],
  init: ['yaml'],
  render: ['d3-scale', 'node:crypto'],
  read: ['csv-parse', 'fast-xml-parser', 'hyparquet', 'smol-toml', 'yaml'],
  io: ['node:', '@actions/', 'nodemailer', 'tinyglobby', 'undici'],
  action: [],
  cli: [],
};

/** Files of another room that a room may import, where it may not import all of them: `room/other` → names. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'request/render': ['escape.ts'],
  'config/notify': ['channels.ts', 'configured.ts', 'mail-address.ts', 'occasion.ts', 'quiet.ts'],
  'export/render': ['escape.ts', 'number.ts', 'order.ts', 'words.ts'],
  'notify/render': ['english.ts', 'escape.ts', 'language.ts', 'number.ts', 'order.ts', 'words.ts'],
};

export interface SourceFile {
  /** Relative to src/, with `/`. */
  readonly path: string;
  readonly text: string;
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"\n;]*?\sfrom\s+|\{[^}]*\}\s+from\s+)?['"]([^'"]+)['"]/g;
const LAZY = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function resolved(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

function complaint(file: SourceFile, specifier: string, typeOnly: boolean): string | null {
  const room = roomOf(file.path);
  if (!specifier.startsWith('.')) {
    const allowed = OUTSIDE[room] ?? [];
    return allowed.some((prefix) => specifier.startsWith(prefix))
      ? null
      : `${file.path} imports ${specifier}`;
  }
  const path = resolved(file.path, specifier);
  const target = roomOf(path);
  if (target === room) return null;
  if (!(LAW[room] ?? []).includes(target)) return `${file.path} imports room ${target} (${specifier})`;
  const only = ONLY[`${room}/${target}`];
  if (only !== undefined && !only.includes(path.slice(target.length + 1))) {
    return `${file.path} imports ${path}, which is not for ${room}`;
  }
  if (target === 'world' && !typeOnly) return `${file.path} imports world as more than a type`;
  return null;
}

/** One sentence for each import that breaks the law. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  const found: string[] = [];
  for (const file of files) {
    if (!(roomOf(file.path) in LAW)) found.push(`${file.path} is in a room that the law does not know`);
    for (const match of file.text.matchAll(IMPORT)) {
      found.push(complaint(file, match[3] ?? '', match[2] !== undefined) ?? '');
    }
    for (const match of file.text.matchAll(LAZY)) found.push(complaint(file, match[1] ?? '', false) ?? '');
  }
  return found.filter((sentence) => sentence !== '');
}
