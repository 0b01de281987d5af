import { describe, expect, it } from 'vitest';
import { historyPlace, placeFor } from '../../src/config/place.js';

describe('the place of a history', () => {
  it.each([
    ['none', { store: 'none' }],
    ['artifact', { store: 'artifact' }],
    ['branch', { store: 'branch', branch: 'holdline' }],
    ['branch:quality/history', { store: 'branch', branch: 'quality/history' }],
    ['path:a:b', { store: 'folder', folder: 'a:b' }],
  ])('%s is one', (text, place) => expect(historyPlace(text)).toEqual(place));

  it.each([
    '',
    'path:',
    'branch:',
    'branch:a..b',
    'branch:/a',
    'branch:a b',
    'branch:a.lock',
    'history',
    'Artifact',
    'artifact:x',
  ])('%j is none', (text) => expect(historyPlace(text)).toBeNull());

  it('is what the call says, else the configuration, else artifacts, or nothing beside base files', () => {
    const branch = { store: 'branch', branch: 'b' } as const;
    const none = { store: 'none' } as const;
    expect(placeFor(branch, none, [])).toBe(branch);
    expect(placeFor(null, branch, ['base.csv'])).toBe(branch);
    expect(placeFor(null, null, [])).toEqual({ store: 'artifact' });
    expect(placeFor(null, null, ['base.csv'])).toEqual({ store: 'none' });
  });
});
