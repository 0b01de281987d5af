/** T16, T18, T27: what is read back decides nothing, no file changes a prototype, and no other program is started. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gitHub, run } from '../bundle/faults/scene.js';
import { folderWith } from '../bundle/folder.js';
import { runCli } from '../cli/run.js';
import { push } from '../github/events.js';
import type { FakeGitHub } from '../github/fake.js';

const STARTED = join(import.meta.dirname, 'started.mjs');
const preload = (path: string) => ({ NODE_OPTIONS: `--import ${pathToFileURL(path).href}` });

/** What people who may edit comments could write into ours, to look better or to keep us quiet. */
const TAMPERED: readonly (readonly [string, (body: string) => string])[] = [
  ['is emptied but for its marker', () => '<!-- holdline:default -->'],
  ['says that all is well', (body) => body.replace(/fail(?:ed)?/gi, 'pass').replaceAll('✗', '✓')],
  ['names a later run', (body) => body.replace(/holdline-run:\d+\.\d+/, 'holdline-run:999999999999999.9')],
  [
    'remembers other values',
    (body) => body.replace(/<!-- holdline-(?!run)[\w-]+:[^>]*-->/g, '<!-- holdline-told:e30 -->'),
  ],
  ['holds broken state', (body) => body.replace(/(<!-- holdline-[a-z]+:)/g, '$1{"__proto__":{"x":1}}%%')],
  ['holds 60,000 signs of state', (body) => `${body}\n<!-- holdline-told:${'A'.repeat(60_000)} -->`],
  [
    'speaks as a part of a shared comment',
    (body) => `${body}\n<!-- holdline-part:default ${'0'.repeat(40)} 9.9 pass -->\nx\n<!-- holdline-end -->`,
  ],
];

describe('T16 a comment that somebody changed', () => {
  const files = {
    'head.json': '{"accuracy": 0.1, "f1": 0.95}',
    'c.yml': 'rules:\n  - { match: "**", direction: higher, min: 0.5 }\n',
  };
  const judged = (github: FakeGitHub) => run({ github, files, inputs: { config: 'c.yml' } });

  it.each(TAMPERED)('so that it %s changes no verdict, no count and no status', async (_, change) => {
    const github = await gitHub();
    const before = await judged(github);
    const [comment] = github.state.comments.values();
    if (comment === undefined) throw new Error(`no comment: ${before.told}`);
    github.state.comments.set(comment.id, { ...comment, body: change(comment.body) });
    const after = await judged(github);
    expect([after.status, after.outputs['result']]).toEqual([1, 'fail']);
    for (const of of ['verdicts', 'counts', 'result', 'policy'] as const)
      expect([of, after.report?.[of]]).toEqual([of, before.report?.[of]]);
    expect(after.report?.base?.sha).toBe(before.report?.base?.sha);
    expect(github.state.comments.size).toBe(1);
  });
});

/** On leaving: whatever the built-in prototypes have that they did not have before. */
const WATCH = `
import { writeFileSync } from 'node:fs';
const all = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise, RegExp, Error, Date];
const keys = () => all.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).sort().join(' ')).join('\\n');
const before = keys();
process.on('exit', () => writeFileSync('kept', String(before === keys() && {}.polluted === undefined)));
`;
const EVIL = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "accuracy": 0.9}';

describe('T18 a file with keys such as __proto__', () => {
  it.each([
    ['json', EVIL],
    ['jsonl', `${EVIL}\n${EVIL}\n`],
    ['csv', '__proto__,constructor,prototype,accuracy\n1,2,3,0.9\n'],
    ['yml', '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\naccuracy: 0.9\n'],
    ['toml', 'accuracy = 0.9\n[__proto__]\npolluted = 1\n'],
    ['xml', '<testsuite name="__proto__"><testcase name="constructor" __proto__="x"/></testsuite>'],
  ])('changes no prototype (%s)', async (extension, text) => {
    const folder = folderWith({ 'watch.mjs': WATCH, [`head.${extension}`]: text, 'c.yml': text });
    const env = preload(join(folder, 'watch.mjs'));
    const calls = [[`head.${extension}`], [`head.${extension}`, '--base', `head.${extension}`]];
    for (const args of [...calls, ['head.json', '--config', 'c.yml']]) {
      const ended = await runCli(['check', ...args, '--at', '2026-11-23T09:00:00Z'], { cwd: folder, env });
      expect(ended.stderr).not.toContain('internal error');
      expect([args, readFileSync(join(folder, 'kept'), 'utf8')]).toEqual([args, 'true']);
    }
  });
});

describe('T27 another program', () => {
  it('is started by no run that judges, records on a branch or speaks to a pull request', async () => {
    const github = await gitHub({ git: true, artifacts: [] });
    const event = push({ sha: github.state.git?.tip('refs/heads/main') ?? '', before: null });
    for (const happening of [{ event }, {}]) {
      const inputs = { history: 'branch', 'check-run': 'true' };
      const ended = await run({ github, ...happening, inputs, env: preload(STARTED) });
      expect([ended.status, ended.stderr.includes('STARTED')], ended.told).toEqual([0, false]);
    }
  });

  it('would have been seen', async () => {
    const folder = folderWith({
      'start.mjs': "import { execFileSync } from 'node:child_process';\nexecFileSync('true');\n",
    });
    const env = {
      NODE_OPTIONS: `--import ${pathToFileURL(STARTED).href} --import ${pathToFileURL(join(folder, 'start.mjs')).href}`,
    };
    expect((await runCli(['--version'], { cwd: folder, env })).stderr).toContain('STARTED true');
  });

  it('and a token in an address stand nowhere in the bundle', () => {
    const texts = readdirSync('dist').filter((name) => /\.m?js$/.test(name));
    expect(texts.length).toBeGreaterThan(10);
    for (const name of texts) {
      const text = readFileSync(join('dist', name), 'utf8');
      expect([name, /x-access-token:|insteadOf|http\.extraheader/i.test(text)]).toEqual([name, false]);
    }
  });
});
