/** Typed readings of the values in a configuration. Each gives the value, or `null` with the fault among the complaints. */

import { nearest } from '../failure/nearest.js';
import type { Tolerance } from '../model/policy.js';
import type { Complaints } from './complaints.js';
import type { Duration, Variable } from './config.js';
import { KEYS, type Section } from './keys.js';
import { type HistoryPlace, historyPlace } from './place.js';
import { isDate } from './time.js';
import type { Tree } from './tree.js';

/** A value with the dotted key it stands under, as messages name it: `rules[0].min`. */
export interface Slot {
  readonly key: string;
  readonly tree: Tree;
}

export interface Range {
  /** A value to show to someone who wrote a wrong one. */
  readonly example: number;
  /** As a sentence has it: `a number above 0 and at most 1`. */
  readonly words: string;
  readonly allows: (value: number) => boolean;
}

const SHOWN = 60;
const DURATION = /^([1-9]\d{0,5})([smhdw])$/;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const TEMPLATE = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/;
const VARIABLE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;

/** What stands there, for a message: short, and with control characters written out. */
export function found(tree: Tree): string {
  if (tree.kind === 'map') return 'a mapping';
  if (tree.kind === 'list') return 'a list';
  if (tree.kind === 'refused') return 'refused';
  if (tree.value === null) return 'empty';
  if (typeof tree.value === 'string') return `the text ${quote(tree.value)}`;
  if (typeof tree.value === 'boolean') return `the boolean ${tree.source}`;
  return Number.isFinite(tree.value) ? `the number ${tree.source}` : `${tree.source}, which is not finite`;
}

export function quote(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

/** The last part of a dotted key, as the user writes it. */
function own(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
}

/** Reads values of one file. */
export class Values {
  readonly #complaints: Complaints;

  constructor(complaints: Complaints) {
    this.#complaints = complaints;
  }

  /** The values of a mapping by key; keys that do not belong there are told, with the nearest that does. */
  fields(slot: Slot, section: Section): ReadonlyMap<string, Slot> {
    const fields = new Map<string, Slot>();
    const { tree } = slot;
    if (tree.kind !== 'map') {
      const write = `its keys with their values, such as ${KEYS[section][0]}: …`;
      this.refuse(slot, `a mapping (${KEYS[section].join(', ')})`, write);
      return fields;
    }
    if (tree.entries.length === 0 && tree.whole)
      this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key === '' ? null : slot.key });
    const allowed: readonly string[] = KEYS[section];
    for (const { key, spot, value } of tree.entries) {
      const path = slot.key === '' ? key : `${slot.key}.${key}`;
      if (!allowed.includes(key)) {
        const unknown = { key: key.slice(0, SHOWN), nearest: nearest(key, allowed), allowed };
        this.#complaints.add('CONFIG_KEY_UNKNOWN', spot, unknown);
      } else if (value.kind === 'scalar' && value.value === null) {
        this.#complaints.add('CONFIG_EMPTY', spot, { key: path });
      } else fields.set(key, { key: path, tree: value });
    }
    return fields;
  }

  /** The items of a list; an empty one is told, because a gate that holds nothing looks like one that does. */
  items(slot: Slot | undefined, of: string): readonly Slot[] {
    if (slot === undefined) return [];
    const { tree } = slot;
    if (tree.kind !== 'list') {
      this.refuse(slot, `a list of ${of}`, `${own(slot.key)}: [ … ]`);
      return [];
    }
    if (tree.items.length === 0) this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key });
    return tree.items.map((item, index) => ({ key: `${slot.key}[${index}]`, tree: item }));
  }

  /** The entries of a mapping whose keys are names of the user's own. */
  named(slot: Slot | undefined, of: string): readonly { readonly name: string; readonly slot: Slot }[] {
    if (slot === undefined) return [];
    const { tree } = slot;
    if (tree.kind !== 'map') {
      this.refuse(slot, `a mapping of ${of}`, `${own(slot.key)}: { … }`);
      return [];
    }
    if (tree.entries.length === 0 && tree.whole)
      this.#complaints.add('CONFIG_EMPTY', tree.spot, { key: slot.key });
    return tree.entries.map(({ key, value }) => ({
      name: key,
      slot: { key: `${slot.key}.${key.slice(0, SHOWN)}`, tree: value },
    }));
  }

  /** Whether nothing is said there, which is enough where the name alone says something. */
  isBare({ tree }: Slot): boolean {
    return (
      (tree.kind === 'map' && tree.entries.length === 0 && tree.whole) ||
      (tree.kind === 'scalar' && tree.value === null)
    );
  }

  /** `file:line:column`. */
  where({ tree }: Slot): string {
    return this.#complaints.place(tree.spot);
  }

  text(slot: Slot | undefined): string | null {
    if (slot === undefined) return null;
    const { tree } = slot;
    if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '')
      return tree.value;
    const plain = tree.kind === 'scalar' && tree.value !== null && typeof tree.value !== 'string';
    return this.refuse(
      slot,
      'a text that is not empty',
      plain ? `it in quotes: ${quote(tree.source)}` : 'a text',
    );
  }

  /** A list of texts; `null` where there is none. */
  texts(slot: Slot | undefined): readonly string[] | null {
    if (slot === undefined) return null;
    return this.items(slot, 'texts').flatMap((item) => this.text(item) ?? []);
  }

  /** A variable of the environment, `${NAME}`: what stands there instead may be a secret, and is not shown. */
  variable(slot: Slot | undefined): Variable | null {
    const text = this.text(slot);
    if (slot === undefined || text === null) return null;
    const name = VARIABLE.exec(text)?.[1];
    const { spot } = slot.tree;
    if (name !== undefined) return { name, where: this.#complaints.place(spot) };
    this.#complaints.add('CONFIG_SECRET', spot, { key: slot.key });
    return null;
  }

  /** A text with variables in it, `https://host/${KEY}`; without any it is refused, for it may be a secret. */
  template(slot: Slot | undefined, isPublic: (text: string) => boolean): string | null {
    const text = this.text(slot);
    if (slot === undefined || text === null || TEMPLATE.test(text) || isPublic(text)) return text;
    this.#complaints.add('CONFIG_SECRET', slot.tree.spot, { key: slot.key });
    return null;
  }

  /** A boolean of YAML, not a text that looks like one. */
  yes(slot: Slot | undefined): boolean | null {
    if (slot === undefined) return null;
    const value = slot.tree.kind === 'scalar' ? slot.tree.value : null;
    return typeof value === 'boolean' ? value : this.refuse(slot, 'true or false', `${own(slot.key)}: true`);
  }

  number(slot: Slot | undefined, range: Range): number | null {
    if (slot === undefined) return null;
    const value = slot.tree.kind === 'scalar' ? slot.tree.value : null;
    const ok = typeof value === 'number' && Number.isFinite(value) && range.allows(value);
    return ok ? value : this.refuse(slot, range.words, `${own(slot.key)}: ${example(value, range)}`);
  }

  /** Where a history is, in the words of the input. */
  place(slot: Slot | undefined): HistoryPlace | null {
    const text = this.text(slot);
    if (slot === undefined || text === null) return null;
    const allowed = 'artifact, branch, branch:NAME, path:DIR or none';
    return historyPlace(text) ?? this.refuse(slot, allowed, `${own(slot.key)}: branch`);
  }

  /** A day, YYYY-MM-DD. */
  date(slot: Slot | undefined): string | null {
    if (slot === undefined) return null;
    const text = slot.tree.kind === 'scalar' && typeof slot.tree.value === 'string' ? slot.tree.value : '';
    const allowed = 'a day of the calendar, as year-month-day';
    return isDate(text) ? text : this.refuse(slot, allowed, `${own(slot.key)}: 2027-01-31`);
  }

  /** A whole number and a unit: `45m`. */
  duration(slot: Slot | undefined): Duration | null {
    if (slot === undefined) return null;
    const text = slot.tree.kind === 'scalar' && typeof slot.tree.value === 'string' ? slot.tree.value : '';
    const [, count = '', unit = ''] = DURATION.exec(text) ?? [];
    const seconds = Number(count) * (SECONDS[unit] ?? Number.NaN);
    const allowed = 'a whole number from 1 on with s, m, h, d or w behind it';
    return seconds > 0 ? { seconds, text } : this.refuse(slot, allowed, `${own(slot.key)}: 7d`);
  }

  choice<T extends string>(slot: Slot | undefined, choices: readonly T[]): T | null {
    if (slot === undefined) return null;
    const { tree, key } = slot;
    const text = tree.kind === 'scalar' ? String(tree.value) : '';
    const choice = choices.find((name) => name === text);
    if (choice !== undefined) return choice;
    if (tree.kind === 'refused') return null;
    const details = { key, found: found(tree), nearest: nearest(text, choices), choices };
    this.#complaints.add('CONFIG_CHOICE', tree.spot, details);
    return null;
  }

  /** A number is absolute, in units of the metric; a text with `%` is relative to base. Neither may be negative. */
  tolerance(slot: Slot | undefined): Tolerance | null {
    if (slot === undefined) return null;
    const { tree, key } = slot;
    const value = tree.kind === 'scalar' ? tree.value : null;
    if (tree.kind === 'scalar' && typeof value === 'number' && value >= 0 && Number.isFinite(value)) {
      return { kind: 'absolute', value, text: tree.source };
    }
    const percent = typeof value === 'string' ? /^(\d{1,6}(?:\.\d{1,15})?) ?%$/.exec(value)?.[1] : undefined;
    if (percent !== undefined)
      return { kind: 'relative', fraction: Number(percent) / 100, text: String(value) };
    const write = `${own(key)}: 0.01 (absolute) or ${own(key)}: 2% (of base)`;
    return this.refuse(slot, 'a number from 0 on, or a percentage such as 2%', write);
  }

  /** Tells that a value is none of those allowed. Always `null`, for the caller to hand on. */
  refuse(slot: Slot, allowed: string, write: string): null {
    if (slot.tree.kind === 'refused') return null;
    const details = {
      key: slot.key === '' ? 'the configuration' : slot.key,
      found: found(slot.tree),
      allowed,
      write,
    };
    this.#complaints.add('CONFIG_TYPE', slot.tree.spot, details);
    return null;
  }
}

/** A right value to show: the user's own number where it was only written in another way (`1_000`, `"0.9"`, `1,5`). */
function example(value: unknown, range: Range): number {
  const plain =
    typeof value === 'string'
      ? value
          .trim()
          .replaceAll('_', '')
          .replace(/^(\d+),(\d+)$/, '$1.$2')
      : '';
  const meant = /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return range.allows(meant) ? meant : range.example;
}
