/** `holdline check`: judges files against base files or a local history, and says so on standard output. */
import type { Options } from '../config/settle.js';
import { translator } from '../failure/translator.js';
import { anchorLineIn } from '../gate/anchor-line.js';
import { runGate } from '../gate/gate.js';
import { NOT_ACCEPTED } from '../gate/request.js';
import type { Locale } from '../model/locale.js';
import type { Report } from '../model/report.js';
import { spoken } from '../render/spoken.js';
import type { Screen, World } from '../world.js';
import { configured } from './configuration.js';
import { type Ending, statusOf } from './ending.js';
import { exportedLocally } from './exporting.js';
import { localStore } from './local.js';
import { told } from './notify.js';

const NO_LINKS = { run: null, baseCommit: null };

function inJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

async function inMarkdown(report: Report, locale: Locale): Promise<string> {
  const { renderMarkdown } = await import('../render/comment.js');
  return `${renderMarkdown(report, NO_LINKS, await spoken(locale)).trimEnd()}\n`;
}

async function inHtml(report: Report, locale: Locale): Promise<string> {
  const [{ renderHtml }, { pageLanguage }] = await Promise.all([
    import('../render/html/page.js'),
    import('../render/html/spoken.js'),
  ]);
  return renderHtml(report, await pageLanguage(locale));
}

/** In which form and language a report is shown. */
type Form = Pick<Options, 'format' | 'locale'>;

/** The report in the form that `--format` names. */
export async function shown(report: Report, { format, locale }: Form, screen: Screen): Promise<string> {
  if (format === 'json') return inJson(report);
  if (format === 'markdown') return await inMarkdown(report, locale);
  if (format === 'html') return await inHtml(report, locale);
  const { renderTerminal } = await import('../render/terminal.js');
  return `${renderTerminal(report, screen, await spoken(locale)).trimEnd()}\n`;
}

/** Writes the report into a folder as a page. */
export async function keepPage(
  world: World,
  report: Report,
  { folder, locale }: { readonly folder: string; readonly locale: Locale },
): Promise<void> {
  await world.files.writeText(`${folder}/report.html`, await inHtml(report, locale));
}

/** Writes the report into the folder of `--out`, in JSON and Markdown, and as a page. */
export async function keep(
  world: World,
  report: Report,
  { out, locale }: Pick<Options, 'out' | 'locale'>,
): Promise<void> {
  if (out === null) return;
  await world.files.writeText(`${out}/report.json`, inJson(report));
  await world.files.writeText(`${out}/report.md`, await inMarkdown(report, locale));
  await keepPage(world, report, { folder: out, locale });
}

export async function check(world: World, options: Options, screen: Screen): Promise<Ending> {
  const { config, source } = await configured(world, options.config);
  const gated = await runGate(world, {
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
    translate: await translator(options.locale),
  });
  const exported = await exportedLocally(world, gated.report, { config, options });
  const report = await told(world, exported, { channels: config.notify, options });
  await keep(world, report, options);
  return { status: statusOf(report), output: await shown(report, options, screen) };
}
