import { describe, expect, it } from 'vitest';
import type { PolicyChange } from '../../src/model/policy.js';
import { policyChangeSentence } from '../../src/render/policy-change.js';

const rule: PolicyChange = {
  what: 'rule',
  match: 'accuracy',
  key: 'max-drop',
  from: '0.005',
  to: '0.05',
  effect: 'loosens',
};

describe('policyChangeSentence', () => {
  it.each<readonly [Partial<PolicyChange>, string]>([
    [{}, 'loosens "accuracy": max-drop 0.005 → 0.05'],
    [{ from: null, effect: 'changes' }, 'changes "accuracy": max-drop none → 0.05'],
    [
      { what: 'required', match: 's/a', key: 'required', from: 'required', to: null },
      'loosens "s/a": required → none',
    ],
    [
      { what: 'waiver', match: 's/f1', key: 'waiver', from: null, to: 'until 2027-01-31 by "@o"' },
      'loosens the waiver of "s/f1": none → until 2027-01-31 by "@o"',
    ],
    [
      { what: 'waiver', match: 's/f1', key: 'until', from: '2027-01-31', to: '2027-06-30' },
      'loosens the waiver of "s/f1": until 2027-01-31 → 2027-06-30',
    ],
    [
      { what: 'decision', match: null, key: 'alpha', from: '0.01', to: '0.001' },
      'loosens "settings": decision.alpha 0.01 → 0.001',
    ],
    [{ what: 'suite', match: 's', key: 'suite', from: 'suite', to: null }, 'loosens suite "s": suite → none'],
    [
      { match: null, key: 'order of min', from: '"*", "a"', to: '"a", "*"', effect: 'changes' },
      'changes the rules: order of min "*", "a" → "a", "*"',
    ],
  ])('says %j', (parts, sentence) => {
    expect(policyChangeSentence({ ...rule, ...parts })).toBe(`${sentence}, effective after merge`);
  });

  it('keeps its end whatever the pull request writes', () => {
    const long = 'x'.repeat(10_000);
    const sentence = policyChangeSentence({ ...rule, match: long, from: long, to: long });
    expect(sentence.length).toBeLessThan(400);
    expect(sentence).toMatch(/, effective after merge$/);
  });
});
