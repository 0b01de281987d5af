/** A disk of 64 KiB for one test: a tmpfs, which only root may mount. Elsewhere there is none, and tests are skipped. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { folderWith } from '../folder.js';

export interface TinyDisk {
  readonly folder: string;
  /** Leaves so many pages of 4 KiB free. */
  readonly fill: (pagesLeft: number) => void;
}

const PAGE = 4096;

/** Whether no such disk can be had; found out without leaving one behind. */
export const WITHOUT_DISK =
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status !== 0;

export function tinyDisk(): TinyDisk {
  const folder = join(folderWith({}), 'disk');
  mkdirSync(folder);
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (status !== 0) throw new Error(`no disk: ${String(stderr)}`);
  onTestFinished(() => void spawnSync('umount', [folder]));
  const ballast = join(folder, 'ballast');
  const fill = (pagesLeft: number) => {
    rmSync(ballast, { force: true });
    const pages = statfsSync(folder).bavail - pagesLeft;
    writeFileSync(ballast, Buffer.alloc(Math.max(0, pages) * PAGE, 1));
  };
  return { folder, fill };
}
