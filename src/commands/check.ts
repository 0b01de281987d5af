/** `holdline check`: judges files against base files or a local history, and says so on standard output. */
import type { Options } from '../config/settle.js';
import { anchorLineIn } from '../gate/anchor-line.js';
import { runGate } from '../gate/gate.js';
import { NOT_ACCEPTED } from '../gate/request.js';
import type { Report } from '../model/report.js';
import { renderMarkdown } from '../render/comment.js';
import { renderTerminal } from '../render/terminal.js';
import type { Screen, World } from '../world.js';
import { configured } from './configuration.js';
import { type Ending, statusOf } from './ending.js';
import { localStore } from './local.js';

const NO_LINKS = { run: null, baseCommit: null };

/** The report in the form that `--format` names. */
export function shown(report: Report, format: Options['format'], screen: Screen): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  if (format === 'markdown') return `${renderMarkdown(report, NO_LINKS).trimEnd()}\n`;
  return `${renderTerminal(report, screen).trimEnd()}\n`;
}

/** Writes the report into a folder, in JSON and Markdown. */
export async function keep(world: World, report: Report, folder: string): Promise<void> {
  await world.files.writeText(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`);
  await world.files.writeText(`${folder}/report.md`, `${renderMarkdown(report, NO_LINKS).trimEnd()}\n`);
}

export async function check(world: World, options: Options, screen: Screen): Promise<Ending> {
  const { config, source } = await configured(world, options.config);
  const { report } = await runGate(world, {
    mode: 'gate',
    artifacts: options.artifacts,
    sources: [],
    parser: options.parser,
    base: options.baseline,
    history: localStore(world, options.history, config),
    line: async () => [],
    anchorLine: async () => (config.anchor === null ? null : await anchorLineIn(world, config.anchor)),
    acceptance: async () => NOT_ACCEPTED,
    suite: options.suite,
    partial: options.partial,
    failOn: options.failOn,
    onError: options.onError,
    config,
    configSource: source,
    seed: options.seed ?? config.decision.seed,
    head: { sha: options.sha, ref: null, run: options.run, event: null, workflow: null },
    version: world.version,
  });
  if (options.out !== null) await keep(world, report, options.out);
  return { status: statusOf(report), output: shown(report, options.format, screen) };
}
