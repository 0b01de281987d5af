import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { decodeConfig } from '../../src/config/decode.js';
import { backtest } from '../../src/replay/backtest.js';
import { faultsBy, validator } from '../schemas/load.js';
import { historyOf, type Line, slow, steady } from './histories.js';

const silent = { config: DEFAULTS, seed: 1, progress: () => undefined };
const one = (at: Line['at']): readonly Line[] => [{ id: 's/accuracy', at }];

describe('a backtest', () => {
  it('finds few false alarms in steady noise, and losses the sooner the larger they are', () => {
    const result = backtest(historyOf(60, [steady, slow]), silent);
    expect(faultsBy(validator('backtest'), result)).toEqual([]);
    expect(result).toMatchObject({ runs: 59, red: { fault: 0, open: 0 } });
    // Four records are hardly a level: what comes after may lie nearer to the alarm than to them.
    expect(result?.red.real).toBeLessThanOrEqual(1);
    expect(result?.falseAlarms.perRun).toBeLessThan(0.06);
    const power = result?.detection.map((row) => row.power) ?? [];
    expect(power).toEqual([...power].sort((a, b) => a - b));
    expect(power[0]).toBeLessThan(0.1);
    expect(power.at(-1)).toBeGreaterThan(0.6);
    // Latency only warns, so that a loss planted there can't be seen: none is.
    expect(result?.measurements.map(({ id }) => id)).toEqual(['s/accuracy', 's/latency_mean']);
  });

  it('is the same for the same seed', () => {
    const history = historyOf(30, [steady]);
    expect(backtest(history, silent)).toEqual(backtest(history, silent));
  });

  it('tells a loss that stayed from one that went away', () => {
    const stayed = backtest(
      historyOf(
        40,
        one((i, draw) => (i < 20 ? 0.9 : 0.8) + 0.004 * draw),
      ),
      silent,
    );
    expect(stayed).toMatchObject({ falseAlarms: { runs: 0 }, red: { real: 1, open: 0 } });
    const went = backtest(
      historyOf(
        40,
        one((i, draw) => (i === 20 ? 0.8 : 0.9) + 0.004 * draw),
      ),
      silent,
    );
    expect(went).toMatchObject({ falseAlarms: { runs: 1 }, red: { real: 0 } });
    const newest = backtest(
      historyOf(
        40,
        one((i, draw) => (i === 39 ? 0.8 : 0.9) + 0.004 * draw),
      ),
      silent,
    );
    expect(newest).toMatchObject({ falseAlarms: { runs: 0 }, red: { real: 0, open: 1 } });
  });

  it('counts what is missing or no number apart', () => {
    const lines = [steady, { id: 's/recall', at: (i: number) => (i < 20 ? 0.8 : null) }];
    expect(backtest(historyOf(30, lines), silent)?.red.fault).toBe(1);
  });

  it('gives each rule its own alarms', async () => {
    const config = await decodeConfig('c.yml', 'rules:\n  - { match: "*/accuracy", min: 0.9 }\n');
    const result = backtest(historyOf(40, [steady, slow]), { ...silent, config });
    const [rule, rest] = result?.rules ?? [];
    expect(rule).toMatchObject({ match: '*/accuracy', where: 'c.yml:2:5', measurements: 1 });
    // Half of the noise lies below the limit, and goes back over it: medians of what follows are nearer to base.
    expect(rule?.alarms).toBeGreaterThan(10);
    expect(rest).toMatchObject({ match: null, measurements: 1, alarms: 0 });
  });

  it('says how little a short history says', () => {
    const result = backtest(historyOf(3, [steady]), silent);
    expect(result?.notices.map(({ code }) => code)).toEqual(['REPLAY_SHORT', 'BACKTEST_NO_NOISE']);
    expect(result).toMatchObject({ detection: [], smallestSeen: null });
    expect(backtest(historyOf(1, [steady]), silent)).toBeNull();
    expect(backtest(historyOf(0, []), silent)).toBeNull();
  });

  it('sees less of one loss the more measurements share the budget', () => {
    const power = (count: number) => {
      const lines = Array.from({ length: count }, (_, i) => ({
        id: `s/f1{class=c${i}}`,
        at: (_index: number, draw: number) => 0.8 + 0.004 * draw,
      }));
      return backtest(historyOf(12, lines), silent)?.detection.at(-1)?.power ?? Number.NaN;
    };
    // Of sixteen only some are judged again for each loss, with their share of alpha.
    const [few, many] = [power(2), power(16)];
    expect(many).toBeLessThan(few);
    expect(many).toBeGreaterThan(0);
  });
});
