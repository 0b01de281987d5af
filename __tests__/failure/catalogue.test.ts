import { describe, expect, it } from 'vitest';
import { type Code, catalogue, fault, weightOf } from '../../src/failure/catalogue.js';
import { Failure, faultText } from '../../src/failure/failure.js';

const codes = Object.keys(catalogue) as Code[];

describe('every sentence of the catalogue', () => {
  it.each(codes)('%s says what is wrong in one plain line', (code) => {
    const { example } = catalogue[code];
    const { what, fix, weight } = fault(code, 'here', example as never);
    expect(what).not.toMatch(/undefined|NaN|\[object|\n/);
    expect(what.length).toBeGreaterThan(10);
    expect(what.length).toBeLessThan(400);
    // What ends a run must say how to mend it.
    if (weight !== 'notice') expect(fix).not.toBeNull();
    if (fix !== null) expect(fix).not.toMatch(/undefined|NaN|\[object/);
    expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
  });
});

describe('a failure', () => {
  it('carries all its faults, and prints each with its place and its mend', () => {
    const faults = [fault('FILE_EMPTY', 'a.csv', {}), fault('FILE_MISSING', 'b.csv', {})];
    const failed = new Failure(faults);
    expect(failed.message.split('\n')).toHaveLength(4);
    expect(faultText(faults[0] ?? fault('FILE_EMPTY', null, {}))).toMatch(
      /^FILE_EMPTY a\.csv: the file is empty\n {2}fix: /,
    );
  });

  it('is of the gravest weight where its code is unknown', () => {
    expect(weightOf('FILE_EMPTY')).toBe('reading');
    expect(weightOf('COMMENT_FORBIDDEN')).toBe('notice');
    expect(weightOf('toString')).toBe('usage');
  });
});
