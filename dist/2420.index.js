export const id = 2420;
export const ids = [2420,39];
export const modules = {

/***/ 93815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ENGLISH_HELP)
/* harmony export */ });
const WORKED = [
    '0  it did its work',
    '2  wrong usage or configuration',
    '3  it could not do its work (unreadable input, I/O, a bug)',
];
const STORIES = {
    check: {
        does: 'judge an evaluation against its base and its history',
        positionals: '[HEAD…] [--base GLOB]… ',
        examples: [
            ['Compare two evaluation files', 'holdline check head.json --base base.json'],
            [
                'Whole folders, by the rules of a configuration',
                "holdline check 'new/*.csv' --base 'old/*.csv' --config rules.yml",
            ],
            ['Against what was recorded, for a script', 'holdline check head.json --history history --format json'],
        ],
        statuses: [
            '0  pass, or neutral (nothing to compare with yet)',
            '1  fail',
            '2  wrong usage or configuration',
            '3  could not judge (unreadable input, I/O, a bug)',
        ],
    },
    record: {
        does: 'append an evaluation to the history, without judging it',
        positionals: '[HEAD…] --history DIR ',
        examples: [
            ['Record the evaluation of the current commit', 'holdline record head.json --history history'],
            [
                'One that was made earlier, under an id of its own',
                'holdline record old.json --history history --at 2026-01-31T12:00:00Z --run 41',
            ],
        ],
        statuses: ['0  recorded, or recorded before with the same content', ...WORKED.slice(1)],
    },
    accept: {
        does: 'mark an intended change that is on the base branch: its level starts anew',
        positionals: 'ID-GLOB… --history DIR --reason TEXT ',
        examples: [
            [
                'A metric that a new data set moved',
                'holdline accept sentiment/accuracy --history history --reason "new test set"',
            ],
            ['All metrics of a suite', 'holdline accept \'sentiment/*\' --history history --reason "#812"'],
        ],
        statuses: ['0  accepted', ...WORKED.slice(1)],
    },
    inspect: {
        does: 'show what would be read from files and why, and what was passed over',
        positionals: 'FILE… ',
        examples: [
            ['What Holdline sees in a file', 'holdline inspect results.json'],
            ['In several, for a script', 'holdline inspect results/*.csv --format json'],
        ],
        statuses: WORKED,
    },
    explain: {
        does: 'say which slices and examples drive the change from base to head',
        positionals: 'HEAD… --base GLOB | TABLE --label COLUMN ',
        examples: [
            ['What a loss comes from', 'holdline explain head.csv --base base.csv'],
            ['For a script', 'holdline explain head.csv --base base.csv --format json'],
            ['Under which conditions faults come', 'holdline explain faults.csv --label fault'],
        ],
        statuses: WORKED,
    },
    suggest: {
        does: 'propose limits and tolerances from a history, as YAML to paste',
        positionals: '--history DIR ',
        examples: [
            ['Rules that fit what main does', 'holdline suggest --history history'],
            [
                'Limits that chance breaks in one run of a thousand',
                'holdline suggest --history history --false-alarms 0.001',
            ],
        ],
        statuses: WORKED,
    },
    backtest: {
        does: 'replay the rules over a history: false alarms, and what is seen',
        positionals: '--history DIR ',
        examples: [
            ['Before the gate is made to block', 'holdline backtest --history history'],
            ['For a script', 'holdline backtest --history history --format json'],
        ],
        statuses: WORKED,
    },
    audit: {
        does: 'judge the gate: rules that never bite, always bite or match nothing',
        positionals: '--history DIR ',
        examples: [
            ['What to mend in a configuration', 'holdline audit --history history'],
            ['For a script', 'holdline audit --history history --format json'],
        ],
        statuses: WORKED,
    },
    sql: {
        does: 'print the query that reduces a table of predictions to a weighted CSV',
        positionals: '--dialect D ',
        examples: [
            [
                'Counts of truth, prediction and language, for DuckDB',
                'holdline sql --dialect duckdb --table preds --truth label --group lang',
            ],
            [
                'Two tables joined by id, whose examples are still compared in pairs',
                'holdline sql --dialect spark --table head --base-table base',
            ],
            [
                'Scores in 3840 bins, with the query that bounds the error of roc_auc',
                'holdline sql --dialect bigquery --table eval.predictions --score prob --bins 3840',
            ],
            ['Judge what the engine wrote', 'holdline check head.csv --base base.csv'],
        ],
        statuses: WORKED,
    },
    report: {
        does: 'print a report.json for people',
        positionals: 'REPORT ',
        examples: [
            ['On the terminal', 'holdline report out/report.json'],
            ['As Markdown, for a comment', 'holdline report out/report.json --format markdown'],
            ['As a page to look at: out/report.html', 'holdline report out/report.json --out out'],
        ],
        statuses: WORKED,
    },
    verify: {
        does: 'make a report again from what it names, and say what differs',
        positionals: 'REPORT ',
        examples: [
            ['In the folder where the report was made', 'holdline verify out/report.json'],
            ['One that was held against a history', 'holdline verify out/report.json --history history'],
        ],
        statuses: [
            '0  the same inputs gave the same verdicts',
            '1  something differs, and is named',
            ...WORKED.slice(1),
        ],
    },
    health: {
        does: 'look after a history: what is stale, stopped, costlier or drifting',
        positionals: '--history DIR ',
        examples: [
            ['Is anything wrong with what is recorded?', 'holdline health --history history'],
            ['For a script', 'holdline health --history history --format json'],
        ],
        statuses: [
            '0  pass',
            '1  fail',
            '2  wrong usage or configuration',
            '3  could not judge (nothing to look at, unreadable history, a bug)',
        ],
    },
    dashboard: {
        does: 'write a history as a page, with badges and charts to embed',
        positionals: '--history DIR --out DIR ',
        examples: [
            [
                'A page that opens in any browser: site/index.html',
                'holdline dashboard --history history --out site',
            ],
            [
                'With links to commits and pull requests',
                'holdline dashboard --history history --out site --repository octo/models',
            ],
        ],
        statuses: WORKED,
    },
    init: {
        does: 'write a workflow and a configuration for what is found here',
        positionals: '[DIR] ',
        examples: [
            ['In the folder of a repository', 'holdline init'],
            ['Look first', 'holdline init --dry-run'],
        ],
        statuses: WORKED,
    },
    demo: {
        does: 'the whole gate on example data that ships with Holdline',
        positionals: '',
        examples: [
            ['A planted regression, found', 'holdline demo'],
            ['The same as Markdown', 'holdline demo --format markdown'],
        ],
        statuses: WORKED,
    },
};
const ENGLISH_HELP = {
    tagline: 'Holdline holds the line on model quality: red on a real regression, and only then.',
    usage: 'Usage: ',
    commands: 'Commands:',
    examples: 'Examples:',
    flags: 'Flags:',
    statuses: 'Exit status:',
    colon: ': ',
    demo: 'See it work',
    compare: 'Compare two evaluation files',
    more: 'holdline COMMAND --help tells more about a command.',
    help: 'Show this help.',
    stories: STORIES,
    meaning: ({ description }) => description,
    oneOf: (choices) => ` One of ${choices.join(', ')}.`,
    needed: ' Needed.',
    usual: (value) => ` Default: ${value}.`,
    without: ({ without }) => without,
};


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpIn: () => (/* binding */ helpIn),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _config_option_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33600);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73940);
/* harmony import */ var _render_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80428);
/* harmony import */ var _english_help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93815);
/** `--help`: a usage line, examples to copy, the flags with their defaults, what the exit statuses mean. */




const WIDTH = 90;
/** The help of a command, or of Holdline as a whole. Ends in a newline; no line is longer than 90 columns. */
function helpText(command, words = _english_help_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGLISH_HELP */ .N) {
    return `${(command === null ? overview(words) : commandHelp(command, words)).join('\n')}\n`;
}
/** The same in a language; other languages than English are loaded when asked for. */
async function helpIn(locale, command) {
    if (locale === 'en')
        return helpText(command);
    const { CHINESE_HELP } = await __webpack_require__.e(/* import() */ 3251).then(__webpack_require__.bind(__webpack_require__, 23251));
    return helpText(command, CHINESE_HELP);
}
function overview(words) {
    const pad = Math.max(..._config_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.map((name) => name.length)) + 2;
    return [
        words.tagline,
        '',
        `${words.usage}holdline COMMAND [flags]`,
        '',
        words.commands,
        ..._config_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.map((name) => `  ${name.padEnd(pad)}${words.stories[name].does}`),
        '',
        words.examples,
        ...exampleLines([
            [words.demo, 'holdline demo'],
            [words.compare, 'holdline check head.json --base base.json'],
        ]),
        '',
        words.more,
    ];
}
function commandHelp(command, words) {
    const story = words.stories[command];
    return [
        `holdline ${command}${words.colon}${story.does}`,
        '',
        `${words.usage}holdline ${command} ${story.positionals}[flags]`,
        '',
        words.examples,
        ...exampleLines(story.examples),
        '',
        words.flags,
        ...flagLines(command, words),
        '',
        words.statuses,
        ...story.statuses.map((line) => `  ${line}`),
    ];
}
function exampleLines(examples) {
    return examples.flatMap(([shows, call]) => [`  # ${shows}`, `  ${call}`]);
}
function flagLines(command, words) {
    const rows = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Zo)(command).map((option) => [flagName(option), flagMeaning(option, command, words)]);
    const all = [...rows, ['-h, --help', words.help]];
    const pad = Math.max(...all.map(([name]) => (0,_render_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(name))) + 4;
    return all.flatMap(([name, meaning]) => (0,_render_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(meaning, WIDTH - pad).map((line, index) => `${(0,_render_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)(index === 0 ? `  ${name}` : '', pad)}${line}`));
}
function flagName(option) {
    return `--${option.flag} ${option.value}${option.type === 'list' ? '…' : ''}`;
}
function flagMeaning(option, command, words) {
    const choices = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .choicesOf */ .cU)(option, command);
    const meaning = words.meaning(option);
    const oneOf = choices === null ? '' : words.oneOf(choices);
    if (option.name === 'dialect')
        return `${meaning}${oneOf}${words.needed}`;
    // Without a history there is nothing to append to, and nothing to look after.
    if (option.name === 'history' && ['record', 'accept', 'health', 'dashboard'].includes(command))
        return `${meaning}${words.needed}`;
    if (option.name === 'out' && command === 'dashboard')
        return `${meaning}${words.needed}`;
    const usual = option.default ?? words.without(option);
    return `${meaning}${oneOf}${usual === null ? '' : words.usual(usual)}`;
}


/***/ }),

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ LARGEST_SEED),
/* harmony export */   DD: () => (/* binding */ ON_ERROR),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   UP: () => (/* binding */ EXPORT_FORMATS),
/* harmony export */   YK: () => (/* binding */ COMMENT),
/* harmony export */   YZ: () => (/* binding */ LOCALES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   ey: () => (/* binding */ PREVIEWS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   kV: () => (/* binding */ USUAL_CONFIG),
/* harmony export */   nE: () => (/* binding */ PARSERS),
/* harmony export */   zH: () => (/* binding */ MOST_BINS)
/* harmony export */ });
const COMMANDS = [
    'check',
    'record',
    'accept',
    'inspect',
    'explain',
    'health',
    'dashboard',
    'suggest',
    'backtest',
    'audit',
    'sql',
    'report',
    'verify',
    'init',
    'demo',
];
const MODES = ['auto', 'gate', 'record', 'health'];
const FAIL_ON = [
    'regression',
    'suspected',
    'inconclusive',
    'never',
];
const COMMENT = ['auto', 'always', 'changes', 'never'];
const ON_ERROR = ['fail', 'warn'];
const LOCALES = ['en', 'zh-CN'];
const PARSERS = ['auto', 'csv-parse'];
const FORMATS = ['text', 'markdown', 'json', 'html'];
/** What a report is printed as beside: the forms of exports. */
const EXPORT_FORMATS = [
    'audit-log',
    'csv',
    'influx',
    'junit',
    'openmetrics',
    'parquet',
    'prometheus',
    'sarif',
    'tensorboard',
];
const PREVIEWS = [
    'dingtalk',
    'feishu',
    'wecom',
    'slack',
    'teams',
    'webhook',
    'email',
    'sms',
];
const DIALECTS = [
    'duckdb',
    'spark',
    'bigquery',
    'clickhouse',
    'postgres',
];
/** Read without being named, where it exists. */
const USUAL_CONFIG = '.github/holdline.yml';
/** The largest seed: seeds are unsigned integers of 32 bits. */
const LARGEST_SEED = 4_294_967_295;
/** More bins of a score than this are hardly fewer than its values. */
const MOST_BINS = 1_000_000;


/***/ }),

/***/ 73940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ OPTIONS),
  cU: () => (/* binding */ choicesOf),
  Zo: () => (/* binding */ flagsOf)
});

// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(33600);
;// CONCATENATED MODULE: ./build/js/config/query-options.js
/** The rows of the options table that only `sql` has: the engine, its tables and their columns. */

const QUERY = {
    type: 'text',
    choices: null,
    default: null,
    without: null,
    action: false,
    cli: ['sql'],
    config: null,
};
const COLUMN = { ...QUERY, value: 'COLUMN' };
const QUERY_OPTIONS = [
    {
        ...QUERY,
        name: 'dialect',
        flag: 'dialect',
        type: 'choice',
        value: 'D',
        choices: config_option/* DIALECTS */.O9,
        description: 'The engine that the query is for.',
    },
    {
        ...QUERY,
        name: 'table',
        flag: 'table',
        value: 'NAME',
        default: 'predictions',
        description: 'The table of predictions, its parts divided by dots.',
    },
    {
        ...QUERY,
        name: 'base-table',
        flag: 'base-table',
        value: 'NAME',
        description: 'The table of the base, to be joined by id: then there is a query for each side.',
    },
    {
        ...COLUMN,
        name: 'id',
        flag: 'id',
        without: 'columns.id of the configuration, else id',
        description: 'The column by which the tables are joined; each id stands once.',
    },
    {
        ...COLUMN,
        name: 'truth',
        flag: 'truth',
        without: 'columns.truth of the configuration, else y_true',
        description: 'The column of the truth.',
    },
    {
        ...COLUMN,
        name: 'prediction',
        flag: 'prediction',
        without: 'columns.prediction of the configuration, else y_pred where there is no score',
        description: 'The column of the prediction.',
    },
    {
        ...COLUMN,
        name: 'score',
        flag: 'score',
        without: 'columns.score of the configuration',
        description: 'The column of the score.',
    },
    {
        ...COLUMN,
        name: 'weight',
        flag: 'weight',
        without: 'columns.weight of the configuration, else each row counts once',
        description: 'The column that says how many examples a row stands for already.',
    },
    {
        ...QUERY,
        name: 'positive',
        flag: 'positive',
        value: 'LABEL',
        without: 'columns.positive of the configuration, else 1, true, yes or positive',
        description: 'The label that counts as positive.',
    },
    {
        ...COLUMN,
        name: 'group',
        flag: 'group',
        type: 'list',
        without: 'columns.groups of the configuration',
        description: 'A column that is kept to tell slices apart.',
    },
    {
        ...QUERY,
        name: 'bins',
        flag: 'bins',
        type: 'number',
        value: 'N',
        default: '0',
        description: 'Into how many bins between 0 and 1 the score is put; 0 keeps every score, which is exact.',
    },
];

;// CONCATENATED MODULE: ./build/js/config/options.js
/**
 * The one table of options: inputs of the Action and flags of the command line are rows of it, and `action.yml`,
 * the README's table and the help are held against it. Defaults stand here and in `config.ts`, nowhere else.
 */


/** What a row says unless it says otherwise. */
const PLAIN = {
    flag: null,
    choices: null,
    default: null,
    without: null,
    action: false,
    cli: [],
    config: null,
};
const OPTIONS = [
    {
        ...PLAIN,
        name: 'artifacts',
        type: 'list',
        value: 'GLOB',
        without: 'the files that the configuration names',
        description: 'Globs of the evaluation files to judge, one a line.',
        action: true,
        config: 'suites.artifacts',
    },
    {
        ...PLAIN,
        name: 'workflow-artifacts',
        type: 'list',
        value: 'NAME',
        without: 'none',
        description: 'Names or globs of workflow artifacts to download and read: of this run, or on workflow_run of the run that triggered it.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'config',
        flag: 'config',
        type: 'text',
        value: 'FILE',
        without: `${config_option/* USUAL_CONFIG */.kV} if it exists`,
        description: 'The configuration file.',
        action: true,
        cli: [
            'check',
            'record',
            'explain',
            'health',
            'suggest',
            'backtest',
            'audit',
            'sql',
            'verify',
            'dashboard',
        ],
    },
    {
        ...PLAIN,
        name: 'mode',
        type: 'choice',
        value: 'MODE',
        choices: config_option/* MODES */.FN,
        default: 'auto',
        description: 'Whether to judge (gate), to judge and append to the history (record), to check the history and the workflows (health), or to go by the event.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'history',
        flag: 'history',
        type: 'text',
        value: 'DIR',
        without: 'artifact; with base files, or on the command line, none',
        description: 'Where the history of the base branch is: artifact, branch, branch:NAME, path:DIR or none; on the command line a folder.',
        action: true,
        cli: ['check', 'record', 'accept', 'health', 'suggest', 'backtest', 'audit', 'verify', 'dashboard'],
    },
    {
        ...PLAIN,
        name: 'baseline',
        flag: 'base',
        type: 'list',
        value: 'GLOB',
        default: 'history',
        description: 'What to compare with: the history, or globs of files that hold the base evaluation.',
        action: true,
        cli: ['check', 'explain'],
    },
    {
        ...PLAIN,
        name: 'base-branch',
        type: 'text',
        value: 'NAME',
        without: 'the branch of the event, else the default branch',
        description: 'The branch whose history counts.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'suite',
        type: 'text',
        value: 'NAME',
        description: 'A name put before every suite and on the comment, so that several gates can live side by side.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'partial',
        type: 'flag',
        value: 'BOOLEAN',
        default: 'false',
        description: 'This run evaluates only some suites, so suites without any file are not missing.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'fail-on',
        flag: 'fail-on',
        type: 'choice',
        value: 'WHAT',
        choices: config_option/* FAIL_ON */.d$,
        default: 'regression',
        description: 'The weakest finding that fails the run; never only reports.',
        action: true,
        cli: ['check'],
    },
    {
        ...PLAIN,
        name: 'comment',
        type: 'choice',
        value: 'WHEN',
        choices: config_option/* COMMENT */.YK,
        default: 'auto',
        description: 'When to comment on the pull request; changes means only when something is not passed.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'comment-id',
        type: 'text',
        value: 'ID',
        without: 'a comment for each suite input',
        description: 'Gates with the same id share one comment on the pull request, with a part for each suite input.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'accept-label',
        type: 'text',
        value: 'LABEL',
        default: 'holdline-accept',
        description: 'The label on a merged pull request that accepts its losses as intended.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'check-run',
        type: 'flag',
        value: 'BOOLEAN',
        default: 'false',
        description: 'Whether to publish a check run with annotations as well.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'on-error',
        type: 'choice',
        value: 'WHAT',
        choices: config_option/* ON_ERROR */.DD,
        default: 'fail',
        description: 'Whether trouble that lies outside of the evaluation (an outage, say) fails the run or warns.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'locale',
        flag: 'locale',
        type: 'choice',
        value: 'LANGUAGE',
        choices: config_option/* LOCALES */.YZ,
        default: 'en',
        description: 'The language of reports, messages and errors: English, or Simplified Chinese.',
        action: true,
        cli: config_option/* COMMANDS */.Lo,
    },
    {
        ...PLAIN,
        name: 'github-token',
        type: 'text',
        value: 'TOKEN',
        without: "the job's own token",
        description: 'The token with which the comment is written.',
        action: true,
    },
    {
        ...PLAIN,
        name: 'out',
        flag: 'out',
        type: 'text',
        value: 'DIR',
        without: 'nothing is written',
        description: 'The folder to write the report or the dashboard to; of report the file to write instead of printing.',
        cli: ['check', 'health', 'report', 'dashboard'],
    },
    {
        ...PLAIN,
        name: 'repository',
        flag: 'repository',
        type: 'text',
        value: 'OWNER/NAME',
        without: 'GITHUB_REPOSITORY of the environment; without either nothing links to commits',
        description: 'The repository on GitHub whose commits and pull requests the dashboard links to.',
        cli: ['dashboard'],
    },
    {
        ...PLAIN,
        name: 'export',
        flag: 'export',
        type: 'flag',
        value: '',
        default: 'false',
        description: 'Whether the servers under export of the configuration get the report as well as the files.',
        cli: ['check', 'health'],
    },
    {
        ...PLAIN,
        name: 'dry-run',
        flag: 'dry-run',
        type: 'flag',
        value: '',
        default: 'false',
        description: 'Whether to show what would be sent and written, with secrets masked, in place of doing it.',
        cli: ['check', 'health', 'init'],
    },
    {
        ...PLAIN,
        name: 'force',
        flag: 'force',
        type: 'flag',
        value: '',
        default: 'false',
        description: 'Whether to write over files that are there.',
        cli: ['init'],
    },
    {
        ...PLAIN,
        name: 'format',
        flag: 'format',
        type: 'choice',
        value: 'FORMAT',
        choices: config_option/* FORMATS */.hR,
        default: 'text',
        description: 'How the result is printed.',
        cli: config_option/* COMMANDS */.Lo,
    },
    {
        ...PLAIN,
        name: 'notify',
        flag: 'notify',
        type: 'flag',
        value: '',
        default: 'false',
        description: 'Whether the channels under notify of the configuration are told.',
        cli: ['check', 'health'],
    },
    {
        ...PLAIN,
        name: 'at',
        flag: 'at',
        type: 'time',
        value: 'ISO-TIME',
        without: 'now',
        description: 'The time to use as the current one, such as 2026-01-31T12:00:00Z.',
        cli: ['check', 'record', 'accept', 'health', 'audit', 'dashboard'],
    },
    {
        ...PLAIN,
        name: 'seed',
        flag: 'seed',
        type: 'number',
        value: 'N',
        without: 'decision.seed of the configuration',
        description: 'The seed of everything random.',
        cli: ['check', 'explain', 'backtest'],
        config: 'decision.seed',
    },
    {
        ...PLAIN,
        name: 'label',
        flag: 'label',
        type: 'text',
        value: 'COLUMN',
        description: 'Explain this column of one table, such as a fault log, in place of a change from base.',
        cli: ['explain'],
    },
    {
        ...PLAIN,
        name: 'sha',
        flag: 'sha',
        type: 'text',
        value: 'SHA',
        without: "git's HEAD where there is one",
        description: 'The commit that was evaluated.',
        cli: ['record'],
    },
    {
        ...PLAIN,
        name: 'run',
        flag: 'run',
        type: 'text',
        value: 'ID',
        without: 'a random id',
        description: 'The id of the record.',
        cli: ['record'],
    },
    {
        ...PLAIN,
        name: 'reason',
        flag: 'reason',
        type: 'text',
        value: 'TEXT',
        description: 'Why the change is accepted; it stays in the history.',
        cli: ['accept'],
    },
    {
        ...PLAIN,
        name: 'false-alarms',
        flag: 'false-alarms',
        type: 'share',
        value: 'RATE',
        without: 'decision.alpha of the configuration',
        description: 'How often a run without any change may break one of the suggested limits: 0.01 is one in a hundred.',
        cli: ['suggest'],
        config: 'decision.alpha',
    },
    {
        ...PLAIN,
        name: 'parser',
        flag: 'parser',
        type: 'choice',
        value: 'PARSER',
        choices: config_option/* PARSERS */.nE,
        default: 'auto',
        description: 'How tables are read: csv-parse sends every record through that library, auto only what is not plain; they find the same.',
        cli: ['check', 'record', 'inspect'],
    },
    ...QUERY_OPTIONS,
];
/** The flags a command takes, in the order of the table. */
function flagsOf(command) {
    return OPTIONS.filter((option) => option.cli.includes(command));
}
const FORMATS_OF = {
    check: config_option/* FORMATS */.hR,
    record: ['text', 'json'],
    accept: ['text', 'json'],
    inspect: ['text', 'json'],
    explain: ['text', 'markdown', 'json'],
    suggest: ['text', 'json'],
    backtest: ['text', 'json'],
    audit: ['text', 'json'],
    sql: ['text', 'json'],
    report: ['text', 'markdown', 'html', ...config_option/* EXPORT_FORMATS */.UP, ...config_option/* PREVIEWS */.ey],
    verify: ['text', 'json'],
    health: config_option/* FORMATS */.hR,
    dashboard: ['text', 'json'],
    init: ['text', 'json'],
    demo: config_option/* FORMATS */.hR,
};
/** The values an option may have in a command; `null` where it is no choice. */
function choicesOf(option, command) {
    return option.name === 'format' ? FORMATS_OF[command] : option.choices;
}


/***/ }),

/***/ 80428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Text in aligned columns of a terminal, where some characters are two columns wide and some none. */
const NONE = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
/** East Asian wide and fullwidth blocks, and emoji that are drawn wide. https://www.unicode.org/reports/tr11/ */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u;
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemeWidth(grapheme) {
    const [first = ''] = grapheme;
    if (NONE.test(first))
        return 0;
    return WIDE.test(first) || grapheme.includes('\ufe0f') ? 2 : 1;
}
/** Columns that a text takes in a terminal. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of SEGMENTS.segment(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text and blanks after it, up to so many columns. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Blanks and the text after them, up to so many columns. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** The text cut in its middle to at most so many columns. */
function shorten(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const graphemes = [...SEGMENTS.segment(text)].map(({ segment }) => segment);
    const tailRoom = Math.floor((width - 1) / 3);
    const head = takeWidth(graphemes, width - 1 - tailRoom);
    const tail = takeWidth(graphemes.toReversed(), tailRoom).toReversed();
    return `${head.join('')}…${tail.join('')}`;
}
function takeWidth(graphemes, width) {
    let used = 0;
    const end = graphemes.findIndex((grapheme) => {
        used += graphemeWidth(grapheme);
        return used > width;
    });
    return end < 0 ? graphemes : graphemes.slice(0, end);
}
/**
 * Where a line may end: at blanks, but not at those around a sign (`p = 0.01` stays together), between Chinese
 * characters, and behind a full-width mark; never before a mark that closes something.
 */
const BREAKS = /( (?![=<>≤≥] )(?<! [=<>≤≥] ))|(?<=\p{Script=Han})(?=[\p{Script=Han}（])|(?<=[，。；：、）？！])(?=[^ ，。；：、）？！])/u;
/** The text in lines of at most so many columns, broken where words end; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    // Words, and between them what stood there: a blank, or nothing.
    const parts = text.split(BREAKS);
    for (let at = 0; at < parts.length; at += 2) {
        const word = parts[at] ?? '';
        const longer = line === '' ? word : `${line}${parts[at - 1] ?? ''}${word}`;
        if (line !== '' && displayWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ })

};
