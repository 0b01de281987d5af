/** The tree of a fault log: as conditions with counts, and as a Mermaid diagram. */
import type { Condition, FaultNode, FaultTree } from '../model/fault-tree.js';
import { markdownText, plainText } from './escape.js';
import { countText } from './number.js';
import { shareText } from './probability.js';

/** A tree that shuffled labels match more often than this tells nothing. */
const TRUSTED = 0.05;

const BECAUSE: Readonly<Record<FaultTree['passedOver'][number]['because'], string>> = {
  'too-many-labels': 'too many different texts, as an id has',
  constant: 'the same in every row',
  neither: 'neither few texts nor numbers',
};

type Spelling = (text: string) => string;

function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function conditionText(condition: Condition, name: Spelling): string {
  const column = name(condition.column);
  if ('missing' in condition) return `${column} is ${condition.holds ? '' : 'not '}missing`;
  if ('is' in condition) return `${column} ${condition.holds ? '=' : '≠'} ${name(condition.is)}`;
  return `${column} ${condition.holds ? '>' : '≤'} ${numberText(condition.above)}`;
}

interface Leaf {
  readonly conditions: readonly Condition[];
  readonly node: FaultNode;
  /** The share of its class here over that in all rows. */
  readonly lift: number;
  readonly share: number;
  readonly rows: number;
  readonly count: number;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const opposite = (condition: Condition): Condition => ({ ...condition, holds: !condition.holds });

function leavesOf(tree: FaultTree, node: FaultNode, conditions: readonly Condition[]): readonly Leaf[] {
  if (node.split !== null) {
    const { condition, yes, no } = node.split;
    return [
      ...leavesOf(tree, yes, [...conditions, condition]),
      ...leavesOf(tree, no, [...conditions, opposite(condition)]),
    ];
  }
  const at = tree.classes.findIndex(({ name }) => name === node.class);
  const rows = total(node.counts);
  const count = node.counts[at] ?? 0;
  const share = count / rows;
  return [
    { conditions, node, rows, count, share, lift: share / ((tree.classes[at]?.rows ?? 0) / tree.rows) },
  ];
}

function leafText({ conditions, node, rows, count, share, lift }: Leaf, name: Spelling): string {
  const where =
    conditions.length === 0
      ? 'everywhere'
      : `where ${conditions.map((one) => conditionText(one, name)).join(' and ')}`;
  return `${name(node.class)}: ${count} of ${countText(rows, 'row')} (${shareText(share)}, ${lift.toFixed(1)} × its share in all) ${where}`;
}

/** How far to trust the tree, in a sentence. */
export function trustText({ trust }: FaultTree): string {
  const { balancedAccuracy, chance, p, rows } = trust;
  const found = `of rows it had not seen it tells ${shareText(balancedAccuracy)} right, averaged over classes, where ${shareText(chance)} is chance (five-fold, on ${countText(rows, 'row')})`;
  return p <= TRUSTED
    ? `Trust: ${found}; shuffled labels do as well in ${shareText(p)} of trials at most.`
    : `Do not trust this tree: ${found}, and shuffled labels do as well in ${shareText(p)} of trials. The columns do not tell the classes apart.`;
}

function sentences(tree: FaultTree, name: Spelling): readonly string[] {
  const classes = tree.classes.map((one) => `${name(one.name)} ${one.rows}`).join(', ');
  return [`${countText(tree.rows, 'row')} by ${name(tree.label)}: ${classes}.`, trustText(tree)];
}

function passedText({ passedOver }: FaultTree, name: Spelling): readonly string[] {
  return passedOver.map(({ column, because }) => `Passed over: ${name(column)}, ${BECAUSE[because]}.`);
}

/** The leaves, those that tell most first. */
function leaves(tree: FaultTree): readonly Leaf[] {
  return [...leavesOf(tree, tree.root, [])].sort((a, b) => b.lift - a.lift);
}

/** What stands inside `"…"` in a Mermaid diagram: everything else than plain signs as its character number. */
function mermaidText(text: string): string {
  return plainText(text)
    .slice(0, 120)
    .replace(/[^\p{L}\p{N} .,:?%=≠≤()/+-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

function mermaidLines(tree: FaultTree): readonly string[] {
  const lines: string[] = [];
  let next = 0;
  const draw = (node: FaultNode): string => {
    const id = `n${next++}`;
    if (node.split === null) {
      const counts = tree.classes.map(({ name }, i) => `${name} ${node.counts[i] ?? 0}`).join(', ');
      lines.push(`  ${id}["${mermaidText(`${node.class} (${counts})`)}"]`);
      return id;
    }
    lines.push(`  ${id}{"${mermaidText(`${conditionText(node.split.condition, (text) => text)}?`)}"}`);
    const [yes, no] = [draw(node.split.yes), draw(node.split.no)];
    lines.push(`  ${id} -- yes --> ${yes}`, `  ${id} -- no --> ${no}`);
    return id;
  };
  draw(tree.root);
  return ['flowchart TD', ...lines];
}

/** For a terminal. */
export function faultTreeText(tree: FaultTree): string {
  const name: Spelling = (text) => `"${plainText(text)}"`;
  return [
    ...sentences(tree, name),
    '',
    ...leaves(tree).map((leaf) => `  ${leafText(leaf, name)}`),
    '',
    ...passedText(tree, name),
    ...mermaidLines(tree),
    '',
  ].join('\n');
}

/** In Markdown, with the diagram that GitHub draws. */
export function faultTreeMarkdown(tree: FaultTree): string {
  return [
    ...sentences(tree, markdownText),
    '',
    ...leaves(tree).map((leaf) => `- ${leafText(leaf, markdownText)}`),
    '',
    ...passedText(tree, markdownText),
    '',
    '```mermaid',
    ...mermaidLines(tree),
    '```',
    '',
  ].join('\n');
}
