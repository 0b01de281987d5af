/** The tree of a fault log: as conditions with counts, and as a Mermaid diagram. */
import type { Condition, FaultNode, FaultTree } from '../model/fault-tree.js';
import { wrap } from './columns.js';
import { ENGLISH } from './english.js';
import { markdownText, plainText } from './escape.js';
import { conditionText, type Writing } from './fault-condition.js';
import { mermaidLines } from './fault-diagram.js';
import type { Language } from './language.js';
import { shareText } from './probability.js';

/** A tree that shuffled labels match more often than this tells nothing. */
const TRUSTED = 0.05;

/** Names of one list that are shown. */
const MOST_NAMED = 10;

/** A share of rows, of which all may be meant. */
function partText(share: number): string {
  return share === 1 ? '100 %' : shareText(share);
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

function leftOutText(
  { leftOut: { unlabelled, rare } }: FaultTree,
  { name, words }: Writing,
): readonly string[] {
  const rows = rare.reduce((sum, one) => sum + one.rows, 0);
  const kinds = rare.slice(0, MOST_NAMED).map((one) => `${name(one.name)} ${one.rows}`);
  return [
    ...(unlabelled > 0 ? [words.unlabelled(unlabelled)] : []),
    ...(rare.length > 0 ? [words.rare(rows, kinds, rare.length - kinds.length)] : []),
  ];
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const opposite = (condition: Condition): Condition => ({ ...condition, holds: !condition.holds });

/** Whether a later condition of a path says all that an earlier one did. */
function isImplied(earlier: Condition, later: Condition): boolean {
  if (earlier.column !== later.column) return false;
  if ('above' in earlier && 'above' in later) return earlier.holds === later.holds;
  return 'is' in earlier && 'is' in later && later.holds;
}

/** `batch > 48 and batch > 52` is `batch > 52`. */
function shortened(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.filter((one, i) => !conditions.slice(i + 1).some((later) => isImplied(one, later)));
}

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

function leafText({ conditions, node, rows, count, share, lift }: Leaf, writing: Writing): string {
  return writing.words.leaf({
    kind: writing.name(node.class),
    count,
    rows,
    share: partText(share),
    lift: lift.toFixed(1),
    conditions: shortened(conditions).map((one) => conditionText(one, writing)),
  });
}

/** What plain accuracy says beside it: a rare fault is found at the price of some false alarms. */
function plainly({ trust: { accuracy, majority }, classes }: FaultTree, { name, words }: Writing): string {
  const commonest = classes.reduce((a, b) => (b.rows > a.rows ? b : a));
  return words.plainly({
    accuracy: partText(accuracy),
    majority: shareText(majority),
    commonest: name(commonest.name),
  });
}

/** How far to trust the tree. */
function trustText({ trust }: FaultTree, { words }: Writing): string {
  const { balancedAccuracy, chance, p, rows } = trust;
  return words.trust({
    told: partText(balancedAccuracy),
    chance: shareText(chance),
    rows,
    p: shareText(p),
    isTrusted: p <= TRUSTED,
  });
}

function sentences(tree: FaultTree, writing: Writing): readonly string[] {
  const { name, words } = writing;
  const classes = tree.classes.map((one) => `${name(one.name)} ${one.rows}`);
  return [
    words.head(tree.rows, name(tree.label), classes),
    ...leftOutText(tree, writing),
    trustText(tree, writing),
    plainly(tree, writing),
  ];
}

/** One line a reason: a wide table has hundreds of columns for the same one. */
function passedText({ passedOver }: FaultTree, { name, words }: Writing): readonly string[] {
  const reasons = [...new Set(passedOver.map(({ because }) => because))];
  return reasons.map((because) => {
    const columns = passedOver.filter((one) => one.because === because).map(({ column }) => name(column));
    const named = columns.slice(0, MOST_NAMED);
    return words.passed(words.because[because], named, columns.length - named.length);
  });
}

/** The leaves, those that tell most first. */
function leaves(tree: FaultTree): readonly Leaf[] {
  return [...leavesOf(tree, tree.root, [])].sort((a, b) => b.lift - a.lift);
}

/** For a terminal. */
export function faultTreeText(
  tree: FaultTree,
  { width }: { readonly width: number },
  { printed: { faultTree: words } }: Language = ENGLISH,
): string {
  const writing: Writing = { name: (text) => `"${plainText(text)}"`, words };
  const indented = (text: string): string =>
    wrap(text, Math.max(40, width - 4))
      // A line may be cut just before what the runner takes for a command.
      .map(plainText)
      .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
      .join('\n');
  const chapter = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map(indented)];
  const [first = '', ...rest] = sentences(tree, writing);
  return [
    ...wrap(first, Math.max(40, width)),
    ...rest.map(indented),
    ...chapter(
      words.where,
      leaves(tree).map((leaf) => leafText(leaf, writing)),
    ),
    ...chapter(words.notLooked, passedText(tree, writing)),
    '',
    words.diagram,
    ...mermaidLines(tree, words).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** In Markdown, with the diagram that GitHub draws. */
export function faultTreeMarkdown(
  tree: FaultTree,
  { printed: { faultTree: words } }: Language = ENGLISH,
): string {
  const writing: Writing = { name: markdownText, words };
  return [
    `### ${words.heading(markdownText(tree.label))}`,
    '',
    sentences(tree, writing).join('\n\n'),
    '',
    ...leaves(tree).map((leaf) => `- ${leafText(leaf, writing)}`),
    '',
    '```mermaid',
    ...mermaidLines(tree, words),
    '```',
    ...passedText(tree, writing).flatMap((line) => ['', line]),
    '',
  ].join('\n');
}
