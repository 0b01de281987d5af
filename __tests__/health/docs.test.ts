/** docs/health.md is true: its table is that of the code, its configuration is one, and its codes exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { catalogue } from '../../src/failure/catalogue.js';
import { QUANTITIES, type Quantity } from '../../src/health/quantities.js';

const docs = readFileSync(join(import.meta.dirname, '../../docs/health.md'), 'utf8');

function limitText({ limit, unit }: Quantity): string {
  if (limit.kind === 'rise') return `max-rise ${limit.value * 100}%`;
  return `${limit.kind} ${limit.value}${unit === 'days' ? ' days' : ''}`;
}

function row([metric, quantity]: readonly [string, Quantity]): string {
  const { suite, title, severity } = quantity;
  return `| \`${suite}/${metric}\` | ${title} | ${limitText(quantity)} | ${severity}s |`;
}

describe('docs/health.md', () => {
  it('has the table of quantities', () => {
    const rows = Object.entries(QUANTITIES).map(row).join('\n');
    const table = `| measurement | what it is | usual limit | breaking it |\n| --- | --- | --- | --- |\n${rows}`;
    expect(docs.split('<!-- quantities -->\n')[1]?.split('\n<!-- /quantities -->')[0]).toBe(table);
  });

  it('shows a configuration that is one', async () => {
    const [block = ''] = [...docs.matchAll(/```yaml\n(health:[\s\S]*?)```/g)].map(([, text]) => text ?? '');
    const { health, rules } = await decodeConfig('docs.yml', block);
    expect([health.workflows.length, rules.length]).toEqual([2, 2]);
  });

  it('names codes that there are', () => {
    const codes = [...docs.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(8);
    for (const code of codes) expect(catalogue).toHaveProperty(code);
  });
});
