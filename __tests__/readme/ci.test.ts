/** The recipes of docs/ci.md: GitLab's parses, and both keep the report of JUnit. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8');
const recipe = (name: string): string =>
  page.match(new RegExp(`<!-- recipe: ${name} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``))?.[1] ?? '';

describe('docs/ci.md', () => {
  it('has a GitLab job of YAML, whose script is texts', () => {
    const job = parse(recipe('gitlab'))['model-quality'];
    for (const line of job.script) expect(line).toBeTypeOf('string');
    expect(job.artifacts.reports.junit).toBe('results/holdline.xml');
    expect(job.artifacts.when).toBe('always');
  });

  it('has a Jenkins pipeline whose braces close', () => {
    const text = recipe('jenkins');
    expect(text).toContain("junit 'results/holdline.xml'");
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});
