export const id = 7942;
export const ids = [7942];
export const modules = {

/***/ 87942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/init/files.js
/** The two files that a gate needs, as texts: the workflow, and a configuration that says in comments what it could say. */

const WORKFLOW_PATH = '.github/workflows/holdline.yml';
const CONFIG_PATH = '.github/holdline.yml';
const SCHEMA = 'https://unpkg.com/holdline/schemas/config.schema.json';
const METRICS_NAMED = 12;
/** Least permissions, and a gate that a failed evaluation can't skip. `action` is how the Action is called. */
function workflowText(suites, action) {
    const artifacts = suites.length === 0 ? '\n          artifacts: results/**' : '';
    return `# Written by holdline init. The rules are in ${CONFIG_PATH}.
name: model quality
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: write # the history lives on a branch of its own
  pull-requests: write # for the comment; without it the report is in the job summary
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      # TODO: what evaluates your model and writes ${suites[0]?.artifacts[0] ?? 'results/'}
      - run: make evaluate
      - uses: ${action}
        # A failed evaluation must not skip the gate: a required check that is skipped counts as passed.
        if: \${{ !cancelled() }}
        with:${artifacts}
          history: branch
`;
}
/** A text in a comment can't leave it. */
function comment(text) {
    return `# ${text.replace(/\s+/g, ' ')}`;
}
function suiteLines({ name, artifacts, formats, metrics }) {
    const told = metrics.slice(0, METRICS_NAMED).join(', ');
    const more = metrics.length > METRICS_NAMED ? ` and ${metrics.length - METRICS_NAMED} more` : '';
    const [entry = ''] = (0,dist.stringify)([{ name, artifacts }], { flowCollectionPadding: false }).split('\n\n');
    return [
        comment(`  read as ${formats.join(', ')}; metrics: ${told}${more}`),
        ...entry
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`),
    ];
}
/** One whose fall everybody understands; else the first. */
function leadingMetric(suites) {
    const all = suites.flatMap(({ metrics }) => metrics);
    return (all.find((metric) => /^(?:accuracy|f1|exact_match|pass_rate|mean)/.test(metric)) ?? all[0] ?? 'accuracy');
}
/** A configuration that decodes as it stands; everything but the suites is a comment to take the sign off. */
function configText(suites) {
    const metric = leadingMetric(suites);
    const named = suites[0] === undefined ? `sentiment/${metric}` : `${suites[0].name}/${metric}`;
    const head = [
        `# yaml-language-server: $schema=${SCHEMA}`,
        comment('Every key is optional: without any rule Holdline compares each metric with the base branch.'),
        comment('docs/configuration.md of Holdline tells all keys.'),
        '',
    ];
    const own = suites.length === 0
        ? ['# suites:', '#   - name: sentiment', '#     artifacts: [results/sentiment/*.csv]']
        : ['suites:', ...suites.flatMap(suiteLines)];
    const rest = [
        '',
        comment('What a metric may come to at least, and how much worse than base it may be: the last rule that matches wins.'),
        '# rules:',
        comment(`  - { match: ${JSON.stringify(`*/${metric}`)}, min: 0.9, max-drop: 0.01 }`),
        comment('  - { match: "*/latency_*", max-rise: 5%, severity: warn }'),
        '',
        comment('Without these the gate is red, whatever else is well.'),
        comment(`required: [${JSON.stringify(named)}]`),
        '',
        comment('Also held against the last release, so that ten small losses cannot creep by.'),
        '# anchor: last-release',
    ];
    // A file of comments alone holds no configuration: an empty section says that this is meant.
    const end = suites.length === 0 ? ['', 'history: { store: branch }'] : [];
    return `${[...head, ...own, ...rest, ...end].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/js/init/suites.js
const MOST_NAMED = 20;
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '' : path.slice(0, end);
}
function nameOf(folder, [first]) {
    const last = folder.slice(folder.lastIndexOf('/') + 1);
    return last === '' ? (first?.path ?? 'suite').replace(/\.[^.]*$/, '') : last;
}
/** `s/latency_p95{lang=fr}` → `latency_p95`. */
function metricOf(id) {
    return id.slice(id.indexOf('/') + 1).replace(/\{.*$/, '');
}
function extensionOf(path) {
    return /\.[\w.]+$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? '';
}
/** One glob where it says the same as the names, which grow old with the next file. */
function artifactsOf(folder, files) {
    const extensions = new Set(files.map(({ path }) => extensionOf(path)));
    const [only] = extensions;
    if (folder !== '' && extensions.size === 1 && only !== undefined)
        return [`${folder}/*${only}`];
    return files.slice(0, MOST_NAMED).map(({ path }) => path);
}
function suitesOf(files) {
    const groups = new Map();
    for (const file of files) {
        const folder = folderOf(file.path);
        const key = folder === '' ? `/${file.path}` : folder;
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    const taken = new Map();
    return [...groups].map(([key, group]) => {
        const folder = key.startsWith('/') ? '' : key;
        const plain = nameOf(folder, group);
        const before = taken.get(plain) ?? 0;
        taken.set(plain, before + 1);
        return {
            name: before === 0 ? plain : `${plain}-${before + 1}`,
            artifacts: artifactsOf(folder, group),
            files: group.length,
            formats: [...new Set(group.map(({ format }) => format))],
            metrics: [...new Set(group.flatMap(({ measurements }) => measurements.map(metricOf)))],
        };
    });
}

// EXTERNAL MODULE: ./build/js/read/readables.js + 1 modules
var readables = __webpack_require__(31508);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/inspect.js + 1 modules
var inspect = __webpack_require__(92564);
;// CONCATENATED MODULE: ./build/js/commands/init.js








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
const NO_RESULTS = /(?:^|\/)(?:package(?:-lock)?|tsconfig.*|composer|renovate|\.[^/]*|docker-compose|mkdocs)\.\w+$/;
const MOST_FILES = 200;
const ACTION = 'OWNER/holdline@v1';
function globs(prefix) {
    const kinds = KINDS.join(',');
    return [
        ...FOLDERS.map((name) => `${prefix}${name}/**/*.{${kinds}}`),
        `${prefix}*.{csv,tsv,jsonl,json,parquet}`,
    ];
}
/** `''` for here; else the folder with `/` behind it. */
async function prefixOf(world, folder) {
    const bare = folder.replaceAll('\\', '/').replace(/\/+$/, '');
    if (bare === '' || bare === '.')
        return '';
    const { faults } = await world.files.find([bare]);
    if (!faults.some(({ code }) => code === 'FILE_IS_FOLDER'))
        throw (0,catalogue/* failure */.V2)('INIT_NO_FOLDER', folder, {});
    return `${bare}/`;
}
async function foundBelow(world, prefix) {
    const { sources } = await world.files.find(globs(prefix));
    const likely = sources.filter(({ path }) => !NO_RESULTS.test(path)).slice(0, MOST_FILES);
    const found = [];
    for (const readable of await (0,readables/* readables */.M)(likely, { format: null, columns: null, parser: 'auto' })) {
        const { path, format, measurements } = await (0,inspect.inspectOne)(readable);
        if (format === null || measurements.length === 0)
            continue;
        found.push({ path: path.slice(prefix.length), format, measurements: measurements.map(({ id }) => id) });
    }
    return found;
}
async function refuseToOverwrite(world, paths) {
    const texts = await Promise.all(paths.map(async (path) => ({ path, text: await world.files.readText(path) })));
    const there = texts.filter(({ text }) => text !== null);
    if (there.length > 0)
        throw new failure/* Failure */.HR(there.map(({ path }) => (0,catalogue/* fault */.DG)('INIT_EXISTS', path, {})));
}
function nextSteps(suites) {
    const evaluate = `Put what evaluates your model in place of "make evaluate" in ${WORKFLOW_PATH}.`;
    const files = suites.length === 0
        ? `Name the files that it writes under suites in ${CONFIG_PATH}; holdline inspect FILE tells what can be read in one.`
        : `Look at the suites in ${CONFIG_PATH}, and at their metrics with holdline inspect ${suites[0]?.artifacts[0] ?? ''}.`;
    return [
        evaluate,
        files,
        'Commit both files. The first run on main records the level that pull requests are held against.',
    ];
}
function told({ files, suites, written }) {
    const found = files.length === 0
        ? 'Found no results of an evaluation here.'
        : `Found ${(0,number/* countText */.lT)(files.length, 'file')} in ${(0,number/* countText */.lT)(suites.length, 'suite')}: ${suites.map(({ name }) => name).join(', ')}.`;
    return [
        found,
        ...written.map((path) => `Wrote ${path}.`),
        'Next:',
        ...nextSteps(suites).map((step) => `  - ${step}`),
        '',
    ].join('\n');
}
async function init(world, folder, options) {
    const prefix = await prefixOf(world, folder);
    const files = await foundBelow(world, prefix);
    const suites = suitesOf(files);
    const texts = [
        [`${prefix}${WORKFLOW_PATH}`, workflowText(suites, ACTION)],
        [`${prefix}${CONFIG_PATH}`, configText(suites)],
    ];
    const paths = texts.map(([path]) => path);
    if (options.dryRun) {
        return { status: ending/* DONE */.DH, output: texts.map(([path, text]) => `# ${path}\n${text}`).join('\n') };
    }
    if (!options.force)
        await refuseToOverwrite(world, paths);
    for (const [path, text] of texts)
        await world.files.writeText(path, text);
    if (options.format === 'text')
        return { status: ending/* DONE */.DH, output: told({ files, suites, written: paths }) };
    const printed = { schema: 'holdline/init@1', found: files, written: paths, next: nextSteps(suites) };
    return { status: ending/* DONE */.DH, output: `${JSON.stringify(printed, null, 2)}\n` };
}


/***/ })

};
