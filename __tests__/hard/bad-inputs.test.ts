/** Bad input by the numbers it was given: each file or configuration through the committed bundle, as a child process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../bundle/folder.js';
import { runCli } from '../cli/run.js';
import { BAD_INPUTS } from './bad-inputs/cases.js';

/** Written at the very end: the most memory that the whole process ever held, in KiB. */
const PEAK = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync('peak', String(process.resourceUsage().maxRSS)));
`;
const MOST_KIB = 512 * 2 ** 10;

describe('bad input', () => {
  it.each(BAD_INPUTS)(
    '$id $what: $code',
    { timeout: 60_000 },
    async ({ files, args, code, status, says }) => {
      const folder = folderWith({ ...files, 'peak.mjs': PEAK });
      const peak = pathToFileURL(join(folder, 'peak.mjs')).href;
      const env = { NODE_OPTIONS: `--import ${peak}` };
      const ended = await runCli(['check', ...args, '--format', 'json'], {
        cwd: folder,
        env,
        timeoutMs: 30_000,
      });
      const told = `${ended.stdout}${ended.stderr}`;
      expect(ended.status, told).toBe(status);
      expect(told).toContain(says);
      expect(told).not.toMatch(/^::|^ +at |internal error|undefined|\[object/m);
      if (status === 2) expect(ended.stderr).toMatch(new RegExp(`^${code} .*\n  fix: `, 's'));
      else {
        const { result, notices } = JSON.parse(ended.stdout);
        const codes = notices.map((notice: { readonly code: string }) => notice.code);
        if (code !== null) expect(codes).toContain(code);
        expect(result).toBe({ 0: 'neutral', 1: 'fail', 3: 'error' }[status]);
      }
      expect(Number(readFileSync(join(folder, 'peak'), 'utf8'))).toBeLessThan(MOST_KIB);
      const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      expect(left).toHaveLength(Object.keys(files).length + 2);
    },
  );
});
