import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/dashboard/english.js';
import { fileName } from '../../src/dashboard/file-name.js';
import { comparison, pullLinks, recordLinks, repositoryUrl } from '../../src/dashboard/links.js';
import { example } from '../history/records.js';
import { HOSTILE, idOf, REPOSITORY } from './records.js';

describe('the address of a repository', () => {
  it('is made of a name and a server that are ones', () => {
    expect(repositoryUrl('octo/models', null)).toBe(REPOSITORY);
    expect(repositoryUrl('octo/models', 'https://git.example.com:8443/')).toBe(
      'https://git.example.com:8443/octo/models',
    );
  });

  it.each([null, '', 'octo', 'octo/', 'octo/..', 'a/b/c', 'octo/mo dels', '"/x', 'octo/"><b>'])(
    'is not made of %j',
    (name) => expect(repositoryUrl(name, null)).toBeNull(),
  );

  it('is not made on a server that is none', () => {
    expect(repositoryUrl('octo/models', 'javascript:alert(1)')).toBeNull();
  });
});

describe('links of a record', () => {
  const texts = (record: typeof example) => recordLinks(record, REPOSITORY, ENGLISH).map(({ text }) => text);

  it('lead to the commit, to the pull requests with it, and to the run', () => {
    expect(recordLinks(example, REPOSITORY, ENGLISH)).toEqual([
      { text: 'aaaaaaa', url: `${REPOSITORY}/commit/${example.sha}` },
      { text: 'pull request', url: `${REPOSITORY}/pulls?q=is%3Apr+${example.sha}` },
      { text: 'run', url: `${REPOSITORY}/actions/runs/9000000001` },
    ]);
    expect(recordLinks(example, null, ENGLISH)).toEqual([]);
  });

  it('lead to the pull request itself where the ref names it', () => {
    expect(texts({ ...example, ref: 'refs/pull/12/merge' })).toEqual(['aaaaaaa', '#12', 'run']);
    const queue = 'refs/heads/gh-readonly-queue/main/pr-34-0123abc';
    expect(texts({ ...example, ref: queue })).toEqual(['aaaaaaa', '#34', 'run']);
  });

  it.each(HOSTILE)('never hold a text that is no sha and no run: %.30s', (text) => {
    const record = { ...example, sha: text, ref: text, head: { ...example.head, run: text } };
    expect(recordLinks(record, REPOSITORY, ENGLISH)).toEqual([]);
    expect(comparison(text, example.sha, REPOSITORY)).toBeNull();
  });

  it('finds numbers of pull requests in reasons', () => {
    expect(
      pullLinks('new labels (#812), as in #7 and C#3, #812', REPOSITORY).map(({ text }) => text),
    ).toEqual(['#812', '#7']);
  });
});

describe('names of files', () => {
  it('stay as they are where they are plain', () => {
    expect(fileName('sentiment/roc_auc')).toBe('sentiment.roc_auc');
    expect(fileName('sentiment')).toBe('sentiment');
  });

  it('are safe and apart for every name', () => {
    const ids = [
      ...HOSTILE.flatMap((text) => [text, idOf(text)]),
      ...[
        'a/b',
        'a.b',
        'A/b',
        'a/B',
        'a/b{c=d}',
        'a/b{c=e}',
        'a-b',
        '-a',
        '.a',
        '',
        '..',
        'con',
        'nul/x',
        'aux',
      ],
    ];
    const names = ids.map(fileName);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(new Set(ids).size);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._~-]{0,100}$/);
      expect(name).not.toMatch(/^(?:con|nul|aux)(?:\.|$)/i);
    }
  });
});
