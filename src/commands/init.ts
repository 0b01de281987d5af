/** `holdline init`: looks at a repository and writes a workflow and a configuration for what it finds there. */
import type { Options } from '../config/settle.js';
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import { asWritten } from '../failure/translation.js';
import { CONFIG_PATH, configText, WORKFLOW_PATH, workflowText } from '../init/files.js';
import type { FoundFile, StartSuite } from '../init/found.js';
import { suitesOf } from '../init/suites.js';
import { readables } from '../read/readables.js';
import type { InitWords } from '../render/printed.js';
import { spoken } from '../render/spoken.js';
import type { World } from '../world.js';
import { DONE, type Ending } from './ending.js';
import { inspectOne } from './inspect.js';

/** Where evaluations usually lie. */
const FOLDERS = [
  'results',
  'result',
  'out',
  'output',
  'outputs',
  'eval',
  'evals',
  'evaluation',
  'metrics',
  'reports',
];
const KINDS = ['csv', 'tsv', 'json', 'jsonl', 'parquet', 'xml', 'toml', 'yaml', 'yml'];
/** What a repository has at its top for other reasons. */
const NO_RESULTS =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig.*|composer|renovate|\.[^/]*|docker-compose|mkdocs)\.\w+$/;
const MOST_FILES = 200;
const ACTION = 'OWNER/holdline@v1';

function globs(prefix: string): readonly string[] {
  const kinds = KINDS.join(',');
  return [
    ...FOLDERS.map((name) => `${prefix}${name}/**/*.{${kinds}}`),
    `${prefix}*.{csv,tsv,jsonl,json,parquet}`,
  ];
}

/** `''` for here; else the folder with `/` behind it. */
async function prefixOf(world: World, folder: string): Promise<string> {
  const bare = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  if (bare === '' || bare === '.') return '';
  const { faults } = await world.files.find([bare]);
  if (!faults.some(({ code }) => code === 'FILE_IS_FOLDER')) throw failure('INIT_NO_FOLDER', folder, {});
  return `${bare}/`;
}

async function foundBelow(world: World, prefix: string): Promise<readonly FoundFile[]> {
  const { sources } = await world.files.find(globs(prefix));
  const likely = sources.filter(({ path }) => !NO_RESULTS.test(path)).slice(0, MOST_FILES);
  const found: FoundFile[] = [];
  for (const readable of await readables(likely, { format: null, columns: null, parser: 'auto' })) {
    const { path, format, measurements } = await inspectOne(readable, asWritten);
    if (format === null || measurements.length === 0) continue;
    found.push({ path: path.slice(prefix.length), format, measurements: measurements.map(({ id }) => id) });
  }
  return found;
}

async function refuseToOverwrite(world: World, paths: readonly string[]): Promise<void> {
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, text: await world.files.readText(path) })),
  );
  const there = texts.filter(({ text }) => text !== null);
  if (there.length > 0) throw new Failure(there.map(({ path }) => fault('INIT_EXISTS', path, {})));
}

function nextSteps(suites: readonly StartSuite[], words: InitWords): readonly string[] {
  const files =
    suites.length === 0 ? words.name(CONFIG_PATH) : words.look(CONFIG_PATH, suites[0]?.artifacts[0] ?? '');
  return [words.evaluate(WORKFLOW_PATH), files, words.commit];
}

interface Begun {
  readonly files: readonly FoundFile[];
  readonly suites: readonly StartSuite[];
  readonly written: readonly string[];
}

function told({ files, suites, written }: Begun, words: InitWords): string {
  const names = suites.map(({ name }) => name);
  return [
    files.length === 0 ? words.none : words.found(files.length, names),
    ...written.map(words.wrote),
    words.next,
    ...nextSteps(suites, words).map((step) => `  - ${step}`),
    '',
  ].join('\n');
}

export async function init(world: World, folder: string, options: Options): Promise<Ending> {
  const prefix = await prefixOf(world, folder);
  const files = await foundBelow(world, prefix);
  const suites = suitesOf(files);
  const texts: readonly (readonly [string, string])[] = [
    [`${prefix}${WORKFLOW_PATH}`, workflowText(suites, ACTION)],
    [`${prefix}${CONFIG_PATH}`, configText(suites)],
  ];
  const paths = texts.map(([path]) => path);
  if (options.dryRun) {
    return { status: DONE, output: texts.map(([path, text]) => `# ${path}\n${text}`).join('\n') };
  }
  if (!options.force) await refuseToOverwrite(world, paths);
  for (const [path, text] of texts) await world.files.writeText(path, text);
  const words = (await spoken(options.locale)).printed.init;
  if (options.format === 'text')
    return { status: DONE, output: told({ files, suites, written: paths }, words) };
  const printed = { schema: 'holdline/init@1', found: files, written: paths, next: nextSteps(suites, words) };
  return { status: DONE, output: `${JSON.stringify(printed, null, 2)}\n` };
}
