/** `holdline check`: judges files against base files or a local history, and says so on standard output. */
import type { Options } from '../config/settle.js';
import { anchorLineIn } from '../gate/anchor-line.js';
import { runGate } from '../gate/gate.js';
import { NOT_ACCEPTED } from '../gate/request.js';
import type { Report } from '../model/report.js';
import type { Screen, World } from '../world.js';
import { configured } from './configuration.js';
import { type Ending, statusOf } from './ending.js';
import { localStore } from './local.js';

const NO_LINKS = { run: null, baseCommit: null };

function inJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

async function inMarkdown(report: Report): Promise<string> {
  const { renderMarkdown } = await import('../render/comment.js');
  return `${renderMarkdown(report, NO_LINKS).trimEnd()}\n`;
}

async function inHtml(report: Report): Promise<string> {
  const { renderHtml } = await import('../render/html/page.js');
  return renderHtml(report);
}

/** The report in the form that `--format` names. */
export async function shown(report: Report, format: Options['format'], screen: Screen): Promise<string> {
  if (format === 'json') return inJson(report);
  if (format === 'markdown') return await inMarkdown(report);
  if (format === 'html') return await inHtml(report);
  const { renderTerminal } = await import('../render/terminal.js');
  return `${renderTerminal(report, screen).trimEnd()}\n`;
}

/** Writes the report into a folder as a page. */
export async function keepPage(world: World, report: Report, folder: string): Promise<void> {
  await world.files.writeText(`${folder}/report.html`, await inHtml(report));
}

/** Writes the report into a folder, in JSON and Markdown, and as a page. */
export async function keep(world: World, report: Report, folder: string): Promise<void> {
  await world.files.writeText(`${folder}/report.json`, inJson(report));
  await world.files.writeText(`${folder}/report.md`, await inMarkdown(report));
  await keepPage(world, report, folder);
}

export async function check(world: World, options: Options, screen: Screen): Promise<Ending> {
  const { config, source } = await configured(world, options.config);
  const { report } = await runGate(world, {
    mode: 'gate',
    artifacts: options.artifacts,
    sources: [],
    parser: options.parser,
    base: options.baseline,
    history: await localStore(world, options.history, config),
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
  return { status: statusOf(report), output: await shown(report, options.format, screen) };
}
