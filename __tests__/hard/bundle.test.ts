/** What the shipped bundle cannot do, because nothing in it does: make code of text, or start programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
const FILES = readdirSync(DIST).filter((name) => name.endsWith('.js'));
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Modules of Node that run code or programs. `child_process` is asked for by @actions/exec alone, which nothing calls. */
const RUNS = /from ["'](?:node:)?(?:vm|child_process|worker_threads|inspector|cluster|repl)["']/;

describe('the bundle', () => {
  it.each(FILES)('%s makes no code of text', (name) => {
    expect(readFileSync(join(DIST, name), 'utf8')).not.toMatch(
      /\beval\(|new Function\(|["'](?:node:)?vm["']/,
    );
  });

  it('is made of sources that start no program', () => {
    expect(SOURCES.length).toBeGreaterThan(300);
    expect(SOURCES.filter((name) => RUNS.test(readFileSync(join('src', name), 'utf8')))).toEqual([]);
  });
});
