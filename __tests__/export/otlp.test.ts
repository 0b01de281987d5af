import { describe, expect, it } from 'vitest';
import { otlp, otlpRefusal } from '../../src/export/otlp.js';
import type { Otlp } from '../../src/export/targets.js';
import { CANARY, EXPORTED, hostile, many } from './sent.js';

const TARGET: Otlp = {
  type: 'otlp',
  url: 'https://otel.example',
  credentials: { kind: 'bearer', token: CANARY },
};

describe('OTLP', () => {
  it('sends metrics, then logs, with numbers of 64 bits as text', () => {
    const [metrics, logs, ...others] = otlp(TARGET, EXPORTED);
    expect(others).toEqual([]);
    expect(metrics?.url).toBe('https://otel.example/v1/metrics');
    expect(logs?.url).toBe('https://otel.example/v1/logs');
    const time = String(BigInt(Date.parse(EXPORTED.report.createdAt)) * 1_000_000n);
    expect(String(metrics?.body)).toContain(`"timeUnixNano":"${time}"`);
    expect(String(metrics?.body)).toMatch(/"asInt":"\d+"/);
    expect(String(metrics?.body)).toContain('"vcs.repository.name","value":{"stringValue":"sentiment"}');
    expect(String(logs?.body)).toContain('"severityText":"ERROR"');
  });

  it('keeps hostile names well formed, and splits many verdicts', () => {
    for (const { body } of otlp(TARGET, hostile)) expect(String(body)).not.toMatch(/\\ud800/i);
    expect(otlp(TARGET, many(1200))).toHaveLength(6);
  });

  it('reads a partial success as a refusal, and a warning as none', () => {
    const partial = (partialSuccess: object): string => JSON.stringify({ partialSuccess });
    expect(otlpRefusal(200, '{}', [])).toBeNull();
    expect(otlpRefusal(200, '', [])).toBeNull();
    expect(otlpRefusal(200, partial({ rejectedDataPoints: '0', errorMessage: 'slow' }), [])).toBeNull();
    const said = otlpRefusal(200, partial({ rejectedLogRecords: '3', errorMessage: CANARY }), [CANARY]);
    expect(said).toBe('refused 3: ***');
    const odd = partial({ rejectedDataPoints: { toString: 1 }, errorMessage: { toString: 1 } });
    expect(otlpRefusal(200, odd, [])).toBe('refused {"toString":1}: {"toString":1}');
    expect(otlpRefusal(200, '<html>', [])).toContain('without JSON');
    expect(otlpRefusal(503, '', [])).toBe('answered 503');
  });
});
