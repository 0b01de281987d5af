import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { decodeConfig } from '../../src/config/decode.js';
import { asWritten } from '../../src/failure/translation.js';
import { ENGLISH } from '../../src/render/english.js';
import { renderSuggestion } from '../../src/render/suggestion.js';
import { suggest } from '../../src/replay/suggest.js';
import { faultsBy, validator } from '../schemas/load.js';
import { historyOf, type Line, slow, steady } from './histories.js';

const asked = (falseAlarms: number) => ({
  falseAlarms,
  because: ENGLISH.printed.suggestion.because,
  translate: asWritten,
});

const label: Line = { id: 's/f1{class=a # b}', at: (_, draw) => 0.5 + 0.02 * draw };
const flat: Line = { id: 's/recall', at: () => 1 };

describe('a suggestion', () => {
  it('holds limits that later runs of the same noise keep as often as was asked', () => {
    const found = suggest(historyOf(60, [steady, slow]), DEFAULTS, asked(0.02));
    expect(faultsBy(validator('suggest'), found)).toEqual([]);
    const limit = (id: string) => found?.rules.find(({ match }) => match === id);
    const later = historyOf(3000, [steady, slow], 99).records;
    const broken = later.filter(({ measurements }) =>
      measurements.some(({ id, value }) => {
        const { min = null, max = null } = limit(id) ?? {};
        return (min !== null && (value ?? 0) < min) || (max !== null && (value ?? 0) > max);
      }),
    );
    // The level itself is known from 60 records only, so the true rate is near the one asked for, not at it.
    expect(broken.length / later.length).toBeGreaterThan(0.001);
    expect(broken.length / later.length).toBeLessThan(0.04);
  });

  it('is YAML that the configuration takes, whatever the names are', async () => {
    const found = suggest(historyOf(40, [steady, slow, label, flat]), DEFAULTS, asked(0.01));
    const text = found === null ? '' : renderSuggestion(found);
    const { rules } = await decodeConfig('c.yml', text);
    expect(rules.map(({ match }) => match)).toEqual([
      's/accuracy',
      's/f1{class=a # b}',
      's/latency_mean',
      's/recall',
    ]);
    const [accuracy, f1, latency, recall] = rules;
    expect(accuracy?.min).toBeGreaterThan(0.87);
    expect(accuracy?.min).toBeLessThan(0.9);
    // A standard deviation of 2 points is more than the procedure's margin, one of 0.4 is not.
    expect([accuracy?.maxDrop, f1?.maxDrop === null]).toEqual([null, false]);
    expect(latency?.max).toBeGreaterThan(220);
    expect(recall?.min).toBeLessThan(1);
  });

  it('is stricter the fewer false alarms are asked for', () => {
    const history = historyOf(40, [steady]);
    const min = (rate: number) => suggest(history, DEFAULTS, asked(rate))?.rules[0]?.min ?? Number.NaN;
    expect(min(0.0001)).toBeLessThan(min(0.1));
  });

  it('leaves out what is too young, and what has no direction', () => {
    const zork: Line = { id: 's/zork', at: (_, draw) => draw };
    const found = suggest(historyOf(6, [steady, zork]), DEFAULTS, asked(0.01));
    expect(found?.rules).toEqual([]);
    expect(found?.notices.map(({ code }) => code)).toEqual(['SUGGEST_YOUNG', 'AUDIT_NO_DIRECTION']);
    expect(suggest(historyOf(0, []), DEFAULTS, asked(0.01))).toBeNull();
  });
});
