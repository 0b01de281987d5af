/** The tree of a fault log as a Mermaid diagram. */
import type { FaultNode, FaultTree } from '../model/fault-tree.js';
import { plainText } from './escape.js';
import { conditionText, type Writing } from './fault-condition.js';
import type { FaultTreeWords } from './printed.js';

/** What stands inside `"…"` in a Mermaid diagram: everything else than plain signs as its character number. */
function mermaidText(text: string): string {
  return plainText(text)
    .slice(0, 120)
    .replace(/[^\p{L}\p{N} ._,:?%=≠≤()/+-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

export function mermaidLines(tree: FaultTree, words: FaultTreeWords): readonly string[] {
  const bare: Writing = { name: (text) => text, words };
  const lines: string[] = [];
  let next = 0;
  const draw = (node: FaultNode): string => {
    const id = `n${next++}`;
    if (node.split === null) {
      const counts = tree.classes.map(({ name }, i) => `${name} ${node.counts[i] ?? 0}`).join(', ');
      lines.push(`  ${id}["${mermaidText(`${node.class} (${counts})`)}"]`);
      return id;
    }
    lines.push(`  ${id}{"${mermaidText(`${conditionText(node.split.condition, bare)}?`)}"}`);
    const [yes, no] = [draw(node.split.yes), draw(node.split.no)];
    lines.push(`  ${id} -- ${words.yes} --> ${yes}`, `  ${id} -- ${words.no} --> ${no}`);
    return id;
  };
  draw(tree.root);
  return ['flowchart TD', ...lines];
}
