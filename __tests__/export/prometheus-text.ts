/** The text format and OpenMetrics read back by their grammars; what they do not allow is an error. */
export interface Read {
  /** `name` and labels as one text → value. */
  readonly samples: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,|\})/y;
const COMMENT = /^# (HELP|TYPE|UNIT) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/;

export function sampleKey(name: string, labels: Readonly<Record<string, string>>): string {
  return JSON.stringify([name, ...Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

function sampleOf(line: string): readonly [key: string, value: number] {
  const name = /^[a-zA-Z_:][a-zA-Z0-9_:]*/.exec(line)?.[0] ?? '';
  const labels: Record<string, string> = {};
  LABEL.lastIndex = name.length + 1;
  let at = name.length;
  while (line[at] === '{' || line[at] === ',') {
    const [whole = '', label = '', value = '', end = ''] = LABEL.exec(line) ?? [];
    if (whole === '' || Object.hasOwn(labels, label)) throw new Error(`labels of ${line}`);
    labels[label] = unescaped(value);
    at = LABEL.lastIndex - (end === ',' ? 1 : 0);
  }
  const number = /^ (-?\d+(?:\.\d+)?(?:e[+-]\d+)?)$/.exec(line.slice(at))?.[1];
  if (name === '' || number === undefined) throw new Error(`not a sample: ${line}`);
  return [sampleKey(name, labels), Number(number)];
}

export function readText(text: string): Read {
  const found = {
    samples: new Map<string, number>(),
    TYPE: new Map<string, string>(),
    UNIT: new Map<string, string>(),
    HELP: new Map<string, string>(),
  };
  for (const line of text.split('\n').slice(0, -1)) {
    if (line === '# EOF') break;
    const [, kind = '', name = '', rest = ''] = COMMENT.exec(line) ?? [];
    if (kind === 'TYPE' || kind === 'UNIT' || kind === 'HELP') {
      if (found[kind].has(name)) throw new Error(`${kind} of ${name} twice`);
      found[kind].set(name, rest);
    } else {
      const [key, value] = sampleOf(line);
      if (found.samples.has(key)) throw new Error(`twice: ${key}`);
      found.samples.set(key, value);
    }
  }
  return { samples: found.samples, types: found.TYPE, units: found.UNIT };
}
