import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode.js';
import { differenceOf } from '../../src/config/difference.js';
import { policyChangeSentence } from '../../src/render/policy-change.js';

async function told(base: string, head: string): Promise<readonly string[]> {
  const changes = differenceOf(await decodeConfig('c.yml', base), await decodeConfig('c.yml', head));
  return changes.map(policyChangeSentence).map((text) => text.replace(', effective after merge', ''));
}

const rule = (terms: string) => `rules:\n  - { match: "*/accuracy", ${terms} }\n`;

describe('what a pull request changes in the rules', () => {
  it.each([
    ['max-drop: 0.005', 'max-drop: 0.05', 'loosens "*/accuracy": max-drop 0.005 → 0.05'],
    ['max-drop: 2%', 'max-drop: 1%', 'tightens "*/accuracy": max-drop 2% → 1%'],
    ['max-drop: 2%', 'max-drop: 0.01', 'changes "*/accuracy": max-drop 2% → 0.01'],
    ['min: 0.9', 'min: 0.8', 'loosens "*/accuracy": min 0.9 → 0.8'],
    ['max: 10', 'max: 5', 'tightens "*/accuracy": max 10 → 5'],
    ['min: 0.9, severity: fail', 'min: 0.9, severity: warn', 'loosens "*/accuracy": severity fail → warn'],
    ['min: 0.9', 'max: 1', 'loosens "*/accuracy": min 0.9 → none'],
  ])('%s → %s', async (base, head, sentence) => {
    expect((await told(rule(base), rule(head)))[0]).toBe(sentence);
  });

  it('is nothing where only the way of writing differs', async () => {
    expect(await told(rule('min: 0.9'), `# a remark\n${rule('min: 0.90')}`)).toEqual([]);
  });

  it('tells a trade-off by its text, and what it allows with the rules', async () => {
    const require = 'rules:\n  - require: latency_p95 drops 20% and */accuracy drops < 0.5%\n';
    const sentences = await told(rule('min: 0.9'), `${rule('min: 0.9')}${require.slice(7)}`);
    expect(sentences).toContain(
      'tightens the rules: require none → latency_p95 drops 20% and */accuracy drops < 0.5%',
    );
    expect(sentences).toContain('changes "*/accuracy": max-drop none → 0.5%');
    const back = await told(`${rule('min: 0.9')}${require.slice(7)}`, rule('min: 0.9'));
    expect(back).toContain(
      'loosens the rules: require latency_p95 drops 20% and */accuracy drops < 0.5% → none',
    );
  });

  it('counts rules of one glob together, as judging does', async () => {
    const twice = 'rules:\n  - { match: "*/accuracy", min: 0.8 }\n  - { match: "*/accuracy", min: 0.9 }\n';
    expect(await told(twice, rule('min: 0.9'))).toEqual([]);
  });

  it('tells what becomes of privacy', async () => {
    const base = 'privacy: { min-group: 50, redact: [email] }\n';
    expect(await told(base, 'privacy: { show-examples: true, redact: [email, phone] }\n')).toEqual([
      'changes "settings": privacy.min-group 50 → 20',
      'changes "settings": privacy.show-examples false → true',
      'changes "settings": privacy.redact email → email, phone',
    ]);
  });

  it('tells what becomes of health checks', async () => {
    const base =
      'health: { max-age: 7d, workflows: { a.yml: { min-success-rate: 0.9, max-duration: 45m } } }\n';
    expect(await told(base, 'health: { workflows: { a.yml: , b.yml: }, issue: true }\n')).toEqual([
      'changes "settings": health.max-age 7d → usual',
      'changes "settings": health.workflows a.yml (0.9, 45m) → a.yml, b.yml',
      'changes "settings": health.issue false → true',
    ]);
  });

  it('tells required metrics and settings', async () => {
    const base = 'required: ["s/a", "s/b"]\ndecision: { alpha: 0.01 }\n';
    const head = 'required: ["s/b", "s/c"]\ndecision: { alpha: 0.001 }\n';
    expect(await told(base, head)).toEqual([
      'loosens "s/a": required → none',
      'tightens "s/c": none → required',
      'loosens "settings": decision.alpha 0.01 → 0.001',
    ]);
  });
});
