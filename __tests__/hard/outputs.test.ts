/** T12: 20,000 hostile names through the bundle's own run, and its outputs read back as the runner reads them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitHub, run } from '../bundle/faults/scene.js';
import { hostileNames } from './names.js';
import { tried } from './tried.js';

const NAMES = 20_000;
const EACH = 1_000;
const KNOWN = new Set(Object.keys(parse(readFileSync('action.yml', 'utf8')).outputs));
const CONFIG = 'rules:\n  - { match: "**", direction: higher, min: 0.9 }\n';

it('T12 no name sets an output, the environment, the state or the path of later steps', {
  timeout: 280_000,
}, async () => {
  const all = hostileNames(20_261_123n, NAMES);
  let told = 0;
  const github = await gitHub();
  for (let from = 0; from < NAMES; from += EACH) {
    const given = all.slice(from, from + EACH).map((name) => name.toWellFormed());
    const names = [...new Set(given)].filter((name) => name !== '' && name !== '__proto__');
    const text = `{${names.map((name) => `${JSON.stringify(name)}: 0.5`).join(',')}}`;
    const [suite = ''] = names.filter((name) => /^[^\0]{1,80}$/.test(name) && name.trim() !== '');
    const inputs = { config: 'c.yml', history: 'none', comment: 'never', suite };
    const ended = await run({ github, files: { 'head.json': text, 'c.yml': CONFIG }, inputs });
    expect([ended.status, ended.timedOut]).toEqual([1, false]);
    expect(Object.keys(ended.outputs).filter((name) => !KNOWN.has(name))).toEqual([]);
    for (const [name, value] of Object.entries(ended.outputs))
      expect([name, /[\r\n]/.test(value)]).toEqual([name, false]);
    expect(ended.commandFiles).toEqual({ env: '', state: '', path: '' });
    told += ended.report?.verdicts.length ?? 0;
  }
  // Names that stand twice in a file, or that no reader takes, make a file an error: then its own name is what is told.
  expect(told).toBeGreaterThan(0);
  tried(NAMES);
});
