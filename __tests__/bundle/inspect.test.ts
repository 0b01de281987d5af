/** What `holdline inspect` says of files that it can't read. */
import { expect, it } from 'vitest';
import { runCli } from '../cli/run.js';
import { folderWith } from './folder.js';

const FILES = {
  'samples.jsonl': '{"doc_id": 1, "doc": {}}\n',
  'scores.csv': 'metric,label,score\nf1,spam,0.5\nf1,ham,0.75\n',
};

it('says what an unknown file looks most like, and asks where two readings are possible', async () => {
  const { status, stdout } = await runCli(['inspect', ...Object.keys(FILES)], { cwd: folderWith(FILES) });
  expect(status).toBe(3);
  expect(stdout).toContain('It looks most like lm-eval-samples, but has no resps, filtered_resps');
  expect(stdout).toContain('this can be read in 2 ways, and nothing in it says which: as predictions (');
  expect(stdout).toContain('fix: say which one it is, with `format:` of its suite');
});
