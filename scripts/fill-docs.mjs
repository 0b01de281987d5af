// Renews the parts of the docs that are made from the code: npm run build && node scripts/fill-docs.mjs
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const built = (path) => import(pathToFileURL(join(root, 'build/js', path)));
const { folderReaders } = await built('read/folder-readers.js');
const { readers } = await built('read/readers.js');
const { metrics } = await built('metrics/list.js');
const { OPTIONS } = await built('config/options.js');
const { SERIES } = await built('export/series.js');

const code = (text) => `\`${text}\``;

function optionRow({ name, flag, action, choices, default: usual, without, description }) {
  const among = choices === null ? '' : ` ${choices.map(code).join(', ')}.`;
  const cells = [action ? code(name) : '', flag === null ? '' : code(`--${flag}`)];
  return `| ${[...cells, usual === null ? (without ?? 'none') : code(usual), description + among].join(' | ')} |`;
}

/** `sql` has many flags that nothing else has. */
function ofQueries({ cli, action }) {
  return !action && cli.every((command) => command === 'sql');
}

function optionTable(options) {
  const titles = ['| input | flag | default | meaning |', '| --- | --- | --- | --- |'];
  return [...titles, ...options.map(optionRow)].join('\n');
}

/** The demo's comment without what GitHub folds. */
function demo(locale) {
  const args = [join(root, 'dist/index.js'), 'demo', '--format', 'markdown', '--locale', locale];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).split('\n<details>')[0].trimEnd();
}

const parts = {
  formats: [...folderReaders, ...readers]
    .map(({ format, title }) => `${code(format)} (${title})`)
    .join(' · '),
};

function fill(path, contents) {
  let text = readFileSync(join(root, path), 'utf8');
  for (const [name, content] of Object.entries(contents)) {
    const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    text = text.slice(0, text.indexOf(start) + start.length) + content + text.slice(text.indexOf(end));
  }
  writeFileSync(join(root, path), text);
}

fill('README.md', { ...parts, demo: demo('en') });
fill('README.zh-CN.md', { ...parts, demo: demo('zh-CN') });
fill('docs/options.md', { options: optionTable(OPTIONS.filter((option) => !ofQueries(option))) });
fill('docs/engines.md', { options: optionTable(OPTIONS.filter(ofQueries)) });
const titles = metrics.map(({ id, title, direction, unit, needs }) => [
  code(id),
  title,
  direction ?? 'none',
  unit ?? '',
  needs,
]);
const rows = titles.map((cells) => `| ${cells.join(' | ')} |`);
fill('docs/metrics.md', {
  metrics: ['| name | what it is | better | unit | needs |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  ),
});

const seriesRows = SERIES.map(({ name, help, of, labels }) => {
  const all = of === 'metric' ? ['metric', 'unit', 'label_…', ...labels] : labels;
  return `| ${code(name)} | ${help} | ${all.map(code).join(', ')} |`;
});
fill('docs/export-prometheus.md', {
  series: ['| series | what it says | labels |', '| --- | --- | --- |', ...seriesRows].join('\n'),
});

const told = new Set();

/** A file's own name is its heading: `hugging-face.ts` → hugging face. */
async function sentencesOf(file) {
  const faults = Object.entries(await built(`failure/${file}`)).filter(([name]) => name.endsWith('Faults'));
  // A file that gathers others does not say their sentences twice.
  const all = faults
    .flatMap(([, sentences]) => Object.entries(sentences))
    .filter(([name]) => !told.has(name));
  for (const [name] of all) told.add(name);
  if (all.length === 0) return [];
  const title = file.replace('.js', '').replaceAll('-', ' ');
  return [`## ${title[0].toUpperCase()}${title.slice(1)}`, all.map(sentenceItem).join('\n')];
}

function sentenceItem([name, { example }]) {
  const { what, fix, weight } = fault(name, null, example);
  const mend = fix === null ? '' : `\n  **Fix:** ${plain(fix)}`;
  return `- ${code(name)} (${weight}): ${plain(what)}${mend}`;
}

/** Nothing in a sentence is markup. */
function plain(text) {
  return text.replaceAll(/[<*_|[\]\\`]/g, '\\$&').replaceAll('\n', ' ');
}

const { fault } = await built('failure/catalogue.js');
const files = readdirSync(join(root, 'src/failure'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', '.js'))
  .sort();
const groups = [];
for (const file of files) groups.push(...(await sentencesOf(file)));
fill('docs/troubleshooting.md', { sentences: groups.join('\n\n') });
