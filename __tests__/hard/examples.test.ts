/**
 * What the documentation tells people to copy: nothing that an event, a matrix or a step says is pasted into a script
 * (T13), no cache that others can write is a history (T34), and the job is what is required (T39).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const FOLDERS = ['docs', 'examples', 'integrations', '.github', 'demo', 'src/init'];
const PLACES = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'action.yml',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((path) => /\.(?:md|ya?ml|ts)$/.test(path));

/** Blocks of YAML in a page, or the whole of a file that is YAML; the workflow that `init` writes is a text in its code. */
function blocksOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  if (/\.ya?ml$/.test(path)) return [text];
  if (path.endsWith('.ts'))
    return [...text.matchAll(/`([^`]*\bsteps:[^`]*)`/g)].map(([, one = '']) => one.replaceAll('\\$', '$'));
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
}

const BLOCKS = PLACES.flatMap((path) =>
  blocksOf(path).map((text, at) => [`${path} ${at + 1}`, text] as const),
);
const WORKFLOWS = BLOCKS.filter(([, text]) => /\bsteps:|\brun:|\buses:/.test(text));

/** Every value of a key, however deep it stands. */
function valuesOf(tree: unknown, key: string): readonly unknown[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}

const treesOf = (text: string): readonly unknown[] => parseAllDocuments(text).map((one) => one.toJS());

describe('T13 every example', () => {
  it('of a workflow is among them', () => {
    expect(WORKFLOWS.length).toBeGreaterThan(15);
    for (const path of ['README.md', 'docs/workflows.md', 'src/init/files.ts', '.github/workflows/ci.yml'])
      expect(
        WORKFLOWS.some(([name]) => name.startsWith(path)),
        path,
      ).toBe(true);
  });

  it.each(WORKFLOWS)('%s pastes nothing into a script', (_, text) => {
    for (const tree of treesOf(text)) {
      // A script of actions/github-script is one too.
      const scripts = [...valuesOf(tree, 'run'), ...valuesOf(tree, 'script')];
      for (const script of scripts.flat()) expect(String(script)).not.toContain('${{');
    }
  });
});

describe('T34 a cache', () => {
  it.each(WORKFLOWS)('is no history in %s', (_, text) => {
    for (const tree of treesOf(text)) {
      for (const action of valuesOf(tree, 'uses')) expect(String(action)).not.toMatch(/^actions\/cache\b/);
    }
  });

  it('of GitLab is only read by merge requests', () => {
    const [, block = ''] = readFileSync('docs/ci.md', 'utf8').split('<!-- recipe: gitlab -->\n```yaml\n');
    const { cache, rules } = parse(block.split('```')[0] ?? '')['model-quality'];
    expect(cache.policy).toBe('$HISTORY_POLICY');
    const policies = rules.map((rule: { if: string; variables: Record<string, string> }) => [
      rule.if.includes('merge_request_event'),
      rule.variables['HISTORY_POLICY'],
    ]);
    expect(policies).toEqual([
      [true, 'pull'],
      [false, 'pull-push'],
    ]);
  });

  it('is nothing that the bundle could ask for', () => {
    const texts = readdirSync('dist').filter((name) => /\.m?js$/.test(name));
    expect(texts.length).toBeGreaterThan(10);
    for (const name of texts)
      expect([
        name,
        /ACTIONS_CACHE_URL|ACTIONS_RESULTS_URL|_apis\/artifactcache/.test(
          readFileSync(join('dist', name), 'utf8'),
        ),
      ]).toEqual([name, false]);
  });
});

describe('T39 the job', () => {
  it('is what the documentation says to require, and a check run is published only where it is asked for', () => {
    expect(readFileSync('docs/workflows.md', 'utf8')).toContain('Require the job, not the check run');
    expect(readFileSync('docs/options.md', 'utf8')).toMatch(/\| `check-run` \|[^|]*\| `false` \|/);
  });
});
