/** `suites` of the configuration. */
import type { Complaints } from './complaints.js';
import type { ColumnNames, ConfiguredSuite } from './config.js';
import { quote, type Slot, type Values } from './values.js';

/** Names that an object of JavaScript already has: as the name of a suite they would only make trouble. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** The suites of the list; faults are among the complaints. */
export function decodeSuites(
  list: Slot | undefined,
  values: Values,
  complaints: Complaints,
): readonly ConfiguredSuite[] {
  const slots = values.items(list, 'suites');
  const lines = new Map<string, number>();
  return slots.map((slot) => {
    const fields = values.fields(slot, 'suites');
    const name = fields.get('name');
    const artifacts = fields.get('artifacts');
    if (name !== undefined) checkName(name, lines, complaints);
    const suite = {
      name: values.text(name),
      artifacts: values.texts(artifacts),
      format: values.text(fields.get('format')),
      run: values.text(fields.get('run')),
      columns: columnNames(fields.get('columns'), values),
      metrics: values.texts(fields.get('metrics')),
      repeats: values.yes(fields.get('repeats')) ?? false,
      where: complaints.place(slot.tree.spot),
    };
    if (artifacts?.tree.kind === 'list') {
      artifacts.tree.items.forEach((tree, index) => {
        checkPath({ key: `${artifacts.key}[${index}]`, tree }, complaints);
      });
    }
    return suite;
  });
}

function columnNames(slot: Slot | undefined, values: Values): ColumnNames | null {
  if (slot === undefined) return null;
  const fields = values.fields(slot, 'suites.columns');
  const groups = values.texts(fields.get('groups'));
  return {
    id: values.text(fields.get('id')),
    truth: values.text(fields.get('truth')),
    prediction: values.text(fields.get('prediction')),
    score: values.text(fields.get('score')),
    positive: values.text(fields.get('positive')),
    weight: values.text(fields.get('weight')),
    cluster: values.text(fields.get('cluster')),
    query: values.text(fields.get('query')),
    groups,
    groupPairs: groupPairs(fields.get('group-pairs'), groups ?? [], values),
  };
}

/** Each pair names two of the groups: what is no slice by itself has no examples to combine. */
function groupPairs(
  list: Slot | undefined,
  groups: readonly string[],
  values: Values,
): readonly (readonly [string, string])[] | null {
  if (list === undefined) return null;
  return values.items(list, 'pairs of columns').flatMap((slot) => {
    const [one, other, ...more] = values.texts(slot) ?? [];
    if (one === undefined || other === undefined || more.length > 0 || one === other) {
      if (slot.tree.kind === 'list') values.refuse(slot, 'two different columns', '[lang, time_of_day]');
      return [];
    }
    const stranger = [one, other].find((name) => !groups.includes(name));
    if (stranger === undefined) return [[one, other] as const];
    values.refuse(
      slot,
      'two columns that groups names as well',
      `groups: [${[...groups, stranger].join(', ')}]`,
    );
    return [];
  });
}

function checkName(slot: Slot, lines: Map<string, number>, complaints: Complaints): void {
  const { tree, key } = slot;
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string') return;
  const name = tree.value;
  const line = lines.get(name);
  if (line !== undefined) complaints.add('CONFIG_TWICE', tree.spot, { key, value: name, line });
  else lines.set(name, tree.spot.line);
  if (RESERVED.includes(name)) complaints.add('CONFIG_NAME_RESERVED', tree.spot, { key, found: quote(name) });
}

export function leadsOutside(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:[/\\])/.test(path) || path.split(/[/\\]/).includes('..');
}

/** Files are found in the workspace: `~` is never expanded, and `..` or a root would read what is not the project's. */
function checkPath(slot: Slot, complaints: Complaints): void {
  if (slot.tree.kind !== 'scalar' || typeof slot.tree.value !== 'string') return;
  const path = slot.tree.value;
  if (leadsOutside(path))
    complaints.add('CONFIG_PATH', slot.tree.spot, { key: slot.key, found: quote(path) });
}
