import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { decodeConfig } from '../../src/config/decode.js';
import { asWritten } from '../../src/failure/translation.js';
import { audit } from '../../src/replay/audit.js';
import { faultsBy, validator } from '../schemas/load.js';
import { historyOf, type Line, slow, steady } from './histories.js';

const ASKED = { today: '2026-02-01', translate: asWritten };

async function findings(yaml: string, lines: readonly Line[], records = 30) {
  const config = yaml === '' ? DEFAULTS : await decodeConfig('c.yml', yaml);
  const result = audit(historyOf(records, lines), config, ASKED);
  expect(faultsBy(validator('audit'), result)).toEqual([]);
  return result?.findings ?? [];
}

async function codes(yaml: string, lines: readonly Line[], records = 30) {
  return (await findings(yaml, lines, records)).map(({ code }) => code);
}

describe('an audit', () => {
  it('finds nothing in a sound gate', async () => {
    expect(await codes('rules: [{ match: "s/accuracy", min: 0.88 }]', [steady, slow])).toEqual([]);
  });

  it.each([
    ['a rule that matches nothing', 'rules: [{ match: "s/acuracy", min: 0.5 }]', ['AUDIT_RULE_UNMATCHED']],
    [
      'a limit that only a collapse reaches',
      'rules: [{ match: "*/accuracy", min: 0.2 }]',
      ['AUDIT_LIMIT_FAR'],
    ],
    ['a limit in the noise', 'rules: [{ match: "*/accuracy", min: 0.894 }]', ['AUDIT_LIMIT_IN_NOISE']],
    [
      'a tolerance of everything',
      'rules: [{ match: "*/accuracy", max-drop: 5 }]',
      ['AUDIT_RULE_INCONCLUSIVE', 'AUDIT_TOLERANCE_FAR'],
    ],
    [
      'a rule that always bites',
      'rules: [{ match: "*/accuracy", min: 0.95 }]',
      ['AUDIT_ALWAYS_RED', 'AUDIT_RULE_ALWAYS'],
    ],
    ['a requirement that is gone', 'required: [s/f1]', ['AUDIT_ALWAYS_RED', 'AUDIT_REQUIRED_GONE']],
    [
      'a waiver that ends',
      'waivers: [{ match: s/accuracy, until: 2026-02-03, owner: "@a", reason: b }]',
      ['WAIVER_ENDS_SOON'],
    ],
    [
      'a waiver of the past',
      'waivers: [{ match: s/accuracy, until: 2026-01-03, owner: "@a", reason: b }]',
      ['WAIVER_EXPIRED'],
    ],
  ])('finds %s', async (_, yaml, expected) => {
    expect(await codes(yaml, [steady])).toEqual(expected);
  });

  it('leaves alone a bound on the good side, and one that noise does not reach', async () => {
    const yaml = 'rules: [{ match: "*/accuracy", max: 1, min: 0.88, max-drop: 0.02 }]';
    expect(await codes(yaml, [steady])).toEqual([]);
  });

  it('finds a metric that was renamed, with its heir', async () => {
    const lines: readonly Line[] = [
      steady,
      { id: 's/f1', at: (i) => (i < 15 ? 0.8 + 0.001 * (i % 3) : null) },
      { id: 's/f1_macro', at: (i) => (i < 15 ? null : 0.8 + 0.001 * (i % 3)) },
    ];
    const [first, ...rest] = await findings('', lines);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ code: 'AUDIT_METRIC_GONE', match: 's/f1' });
    expect(first?.what).toContain('s/f1_macro came when it went');
  });

  it('finds what never moves and what is never judged', async () => {
    const lines: readonly Line[] = [
      steady,
      { id: 's/pass_rate', at: () => 1 },
      { id: 's/zork', at: (_, draw) => draw },
    ];
    expect(await codes('', lines)).toEqual(['AUDIT_METRIC_CONSTANT', 'AUDIT_NO_DIRECTION']);
  });

  it('finds a rule that is always inconclusive', async () => {
    const noisy: Line = { id: 's/accuracy', at: (i) => 0.5 + 0.1 * (i % 2) };
    expect(await codes('rules: [{ match: "*/accuracy", direction: higher }]', [noisy], 24)).toContain(
      'AUDIT_RULE_INCONCLUSIVE',
    );
  });

  it('says when there is too little to say anything', async () => {
    expect(await codes('', [steady], 3)).toEqual(['REPLAY_SHORT']);
    expect(audit(historyOf(1, [steady]), DEFAULTS, ASKED)).toBeNull();
  });
});
