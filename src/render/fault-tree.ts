/** The tree of a fault log: as conditions with counts, and as a Mermaid diagram. */
import type { Condition, FaultNode, FaultTree } from '../model/fault-tree.js';
import { wrap } from './columns.js';
import { markdownText, plainText } from './escape.js';
import { countText, wholeText } from './number.js';
import { shareText } from './probability.js';

/** A tree that shuffled labels match more often than this tells nothing. */
const TRUSTED = 0.05;

const BECAUSE: Readonly<Record<FaultTree['passedOver'][number]['because'], string>> = {
  'too-many-labels': 'too many different texts, as an id has',
  constant: 'the same in every row',
  neither: 'neither few texts nor numbers',
  'too-many-columns': 'only the first 100 usable columns are searched',
};

/** Names of one list that are shown. */
const MOST_NAMED = 10;

type Spelling = (text: string) => string;

function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A share of rows, of which all may be meant. */
function partText(share: number): string {
  return share === 1 ? '100 %' : shareText(share);
}

function conditionText(condition: Condition, name: Spelling): string {
  const column = name(condition.column);
  if ('missing' in condition) return `${column} is ${condition.holds ? '' : 'not '}missing`;
  if ('is' in condition) return `${column} ${condition.holds ? '=' : '≠'} ${name(condition.is)}`;
  const above = numberText(condition.above);
  if (!condition.holds) return `${column} ≤ ${above}`;
  return `${column} > ${above}${condition.orMissing ? ' or missing' : ''}`;
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

function leftOutText({ leftOut: { unlabelled, rare } }: FaultTree, name: Spelling): readonly string[] {
  const rows = rare.reduce((sum, one) => sum + one.rows, 0);
  const kinds = rare.slice(0, MOST_NAMED).map((one) => `${name(one.name)} ${one.rows}`);
  const more = rare.length > MOST_NAMED ? `, and ${rare.length - MOST_NAMED} more kinds` : '';
  return [
    ...(unlabelled > 0
      ? [`${countText(unlabelled, 'row')} without a label ${unlabelled === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(rare.length > 0
      ? [`${countText(rows, 'row')} of kinds too rare to be learnt left out: ${kinds.join(', ')}${more}.`]
      : []),
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

function leafText({ conditions, node, rows, count, share, lift }: Leaf, name: Spelling): string {
  const where =
    conditions.length === 0
      ? 'everywhere'
      : `where ${shortened(conditions)
          .map((one) => conditionText(one, name))
          .join(' and ')}`;
  return `${name(node.class)}: ${wholeText(count)} of ${countText(rows, 'row')} (${partText(share)}, ${lift.toFixed(1)} × its share in all) ${where}`;
}

/** What plain accuracy says beside it: a rare fault is found at the price of some false alarms. */
function plainly({ trust: { accuracy, majority }, classes }: FaultTree, name: Spelling): string {
  const commonest = classes.reduce((a, b) => (b.rows > a.rows ? b : a));
  return `Of all rows alike it tells ${partText(accuracy)} right, and ${shareText(majority)} is what always saying ${name(commonest.name)} would.`;
}

/** How far to trust the tree. */
function trustText({ trust }: FaultTree): string {
  const { balancedAccuracy, chance, p, rows } = trust;
  const found = `of rows it had not seen it tells ${partText(balancedAccuracy)} right, averaged over classes, where ${shareText(chance)} is chance (five-fold, on ${countText(rows, 'row')})`;
  return p <= TRUSTED
    ? `Trust: ${found}; shuffled labels do as well in ${shareText(p)} of trials at most.`
    : `Do not trust this tree: ${found}, and shuffled labels do as well in ${shareText(p)} of trials. The columns do not tell the classes apart.`;
}

function sentences(tree: FaultTree, name: Spelling): readonly string[] {
  const classes = tree.classes.map((one) => `${name(one.name)} ${one.rows}`).join(', ');
  return [
    `${countText(tree.rows, 'row')} by ${name(tree.label)}: ${classes}.`,
    ...leftOutText(tree, name),
    trustText(tree),
    plainly(tree, name),
  ];
}

/** One line a reason: a wide table has hundreds of columns for the same one. */
function passedText({ passedOver }: FaultTree, name: Spelling): readonly string[] {
  const reasons = [...new Set(passedOver.map(({ because }) => because))];
  return reasons.map((because) => {
    const columns = passedOver.filter((one) => one.because === because).map(({ column }) => name(column));
    const more = columns.length > MOST_NAMED ? ` and ${columns.length - MOST_NAMED} more` : '';
    return `Passed over (${BECAUSE[because]}): ${columns.slice(0, MOST_NAMED).join(', ')}${more}.`;
  });
}

/** The leaves, those that tell most first. */
function leaves(tree: FaultTree): readonly Leaf[] {
  return [...leavesOf(tree, tree.root, [])].sort((a, b) => b.lift - a.lift);
}

/** What stands inside `"…"` in a Mermaid diagram: everything else than plain signs as its character number. */
function mermaidText(text: string): string {
  return plainText(text)
    .slice(0, 120)
    .replace(/[^\p{L}\p{N} ._,:?%=≠≤()/+-]/gu, (sign) => `#${sign.codePointAt(0)};`);
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
export function faultTreeText(tree: FaultTree, { width }: { readonly width: number }): string {
  const name: Spelling = (text) => `"${plainText(text)}"`;
  const indented = (text: string): string =>
    wrap(text, Math.max(40, width - 4))
      // A line may be cut just before what the runner takes for a command.
      .map(plainText)
      .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
      .join('\n');
  const chapter = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map(indented)];
  const [first = '', ...rest] = sentences(tree, name);
  return [
    ...wrap(first, Math.max(40, width)),
    ...rest.map(indented),
    ...chapter(
      'Where each kind comes',
      leaves(tree).map((leaf) => leafText(leaf, name)),
    ),
    ...chapter('Not looked at', passedText(tree, name)),
    '',
    'The same as a Mermaid diagram',
    ...mermaidLines(tree).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** In Markdown, with the diagram that GitHub draws. */
export function faultTreeMarkdown(tree: FaultTree): string {
  return [
    `### Where each ${markdownText(tree.label)} comes`,
    '',
    sentences(tree, markdownText).join('\n\n'),
    '',
    ...leaves(tree).map((leaf) => `- ${leafText(leaf, markdownText)}`),
    '',
    '```mermaid',
    ...mermaidLines(tree),
    '```',
    ...passedText(tree, markdownText).flatMap((line) => ['', line]),
    '',
  ].join('\n');
}
