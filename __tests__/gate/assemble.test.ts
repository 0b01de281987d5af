import { expect, it } from 'vitest';
import { assemble, type NamedSuite } from '../../src/gate/assemble.js';

function part(path: string, fingerprints: Readonly<Record<string, string>>): NamedSuite {
  const suite = { name: 'qa', model: null, dataset: null, fingerprints, measurements: [], examples: null };
  return { name: 'qa', path, format: 'metrics-json', suite };
}

it('keeps what files of one suite agree on once, and both texts where they do not', () => {
  const parts = [
    part('a.json', { dataset: 'squad', limit: '50' }),
    part('b.json', { dataset: 'squad', limit: '100', judge: 'j1' }),
  ];
  expect(assemble(parts).suites[0]?.fingerprints).toEqual({
    dataset: 'squad',
    limit: '100 + 50',
    judge: 'j1',
  });
});
