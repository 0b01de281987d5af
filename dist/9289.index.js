export const id = 9289;
export const ids = [9289];
export const modules = {

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

/***/ 96410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sm: () => (/* binding */ historyPlace),
/* harmony export */   vM: () => (/* binding */ placeFor)
/* harmony export */ });
/* unused harmony export USUAL_BRANCH */
/** Where a history lives, as inputs and the configuration write it: `artifact`, `branch`, `branch:NAME`, `path:DIR`, `none`. */
const USUAL_BRANCH = 'holdline';
/** What git allows in a branch name, as far as a user would type it (git check-ref-format). */
const BRANCH = /^(?!\/|.*(?:\/\/|\.\.|@\{|\.lock$|\.$|\/$))[\w./@+-]{1,200}$/;
/** The place a text names, or `null` where it names none. */
function historyPlace(text) {
    if (text === 'none' || text === 'artifact')
        return { store: text };
    if (text === 'branch')
        return { store: 'branch', branch: USUAL_BRANCH };
    const [kind, ...rest] = text.split(':');
    const name = rest.join(':');
    if (kind === 'branch' && BRANCH.test(name))
        return { store: 'branch', branch: name };
    return kind === 'path' && name !== '' ? { store: 'folder', folder: name } : null;
}
/**
 * The place that counts: what the call says, else the configuration, else workflow artifacts; but where base files
 * are named and nobody spoke of a history, none is looked for.
 */
function placeFor(given, configured, baseline) {
    return given ?? configured ?? (baseline.length > 0 ? { store: 'none' } : { store: 'artifact' });
}


/***/ }),

/***/ 69289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// UNUSED EXPORTS: Reading

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(23949);
// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(33600);
// EXTERNAL MODULE: ./build/js/config/options.js + 1 modules
var options = __webpack_require__(73940);
// EXTERNAL MODULE: ./build/js/config/place.js
var config_place = __webpack_require__(96410);
;// CONCATENATED MODULE: ./build/js/config/query.js
/** The options of `sql`, which has many that no other command knows. */

function queryOptions(read) {
    return {
        dialect: read.oneOf('dialect', config_option/* DIALECTS */.O9),
        table: read.text('table') ?? '',
        baseTable: read.text('base-table'),
        id: read.text('id'),
        truth: read.text('truth'),
        prediction: read.text('prediction'),
        score: read.text('score'),
        weight: read.text('weight'),
        positive: read.text('positive'),
        groups: read.list('group'),
        bins: read.whole('bins', config_option/* MOST_BINS */.zH) ?? 0,
    };
}

// EXTERNAL MODULE: ./build/js/config/time.js
var config_time = __webpack_require__(90564);
;// CONCATENATED MODULE: ./build/js/config/settle.js
/** From the texts that were given to typed options: the one place where they are checked and defaults apply. */







/** Checks every text and fills in the defaults. Where there are faults, the options are not to be used. */
function settle(given, spelling) {
    const read = new Reading(given, spelling);
    const options = {
        artifacts: read.list('artifacts'),
        workflowArtifacts: read.list('workflow-artifacts'),
        config: read.text('config'),
        mode: read.choice('mode', config_option/* MODES */.FN),
        history: read.place('history'),
        baseline: read.globs('baseline'),
        baseBranch: read.text('base-branch'),
        suite: read.text('suite'),
        partial: read.yes('partial'),
        failOn: read.choice('fail-on', config_option/* FAIL_ON */.d$),
        comment: read.choice('comment', config_option/* COMMENT */.YK),
        commentId: read.text('comment-id'),
        acceptLabel: read.text('accept-label') ?? '',
        checkRun: read.yes('check-run'),
        onError: read.choice('on-error', config_option/* ON_ERROR */.DD),
        locale: read.choice('locale', config_option/* LOCALES */.YZ),
        githubToken: read.token('github-token'),
        out: read.text('out'),
        repository: read.text('repository'),
        format: read.choice('format', [...config_option/* FORMATS */.hR, ...config_option/* EXPORT_FORMATS */.UP, ...config_option/* PREVIEWS */.ey]),
        export: read.yes('export'),
        notify: read.yes('notify'),
        dryRun: read.yes('dry-run'),
        force: read.yes('force'),
        at: read.time('at'),
        seed: read.whole('seed', config_option/* LARGEST_SEED */.$v),
        label: read.text('label'),
        sha: read.text('sha'),
        run: read.text('run'),
        reason: read.text('reason'),
        falseAlarms: read.share('false-alarms'),
        parser: read.choice('parser', config_option/* PARSERS */.nE),
        query: queryOptions(read),
    };
    return { options, faults: read.faults };
}
/** Reads one option after the other and keeps what is wrong. */
class Reading {
    faults = [];
    #given;
    #spelling;
    constructor(given, spelling) {
        this.#given = given;
        this.#spelling = spelling;
    }
    list(name) {
        const usual = options/* OPTIONS */.lw.find((option) => option.name === name)?.default ?? null;
        return this.#given.get(name) ?? (usual === null ? [] : [usual]);
    }
    text(name) {
        return this.list(name)[0] ?? null;
    }
    /** What could not stand in a header would come back in the error that says so. */
    token(name) {
        const text = this.text(name);
        const ok = text === null || /^[!-~]+$/.test(text);
        if (!ok)
            this.#wrong('OPTION_TOKEN', name, {});
        return ok ? text : null;
    }
    choice(name, choices) {
        return this.oneOf(name, choices) ?? choices[0];
    }
    /** `null` where nothing was given and there is no default, or where it is none of them. */
    oneOf(name, choices) {
        const text = this.text(name);
        const found = choices.find((choice) => choice === text) ?? null;
        if (text !== null && found === null) {
            this.#wrong('OPTION_CHOICE', name, { found: text, choices, nearest: (0,nearest/* nearest */.p)(text, choices) });
        }
        return found;
    }
    /** GitHub's inputs are texts; these are the spellings that YAML 1.2 has for the two values. */
    yes(name) {
        const text = this.text(name) ?? 'false';
        if (['true', 'True', 'TRUE'].includes(text))
            return true;
        if (!['false', 'False', 'FALSE'].includes(text))
            this.#wrong('OPTION_BOOLEAN', name, { found: text });
        return false;
    }
    time(name) {
        const text = this.text(name);
        const time = text === null ? null : (0,config_time/* isoTime */.L)(text);
        if (text !== null && time === null)
            this.#wrong('OPTION_TIME', name, { found: text });
        return time;
    }
    whole(name, most) {
        const text = this.text(name);
        if (text === null)
            return null;
        const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        const ok = number <= most;
        if (!ok)
            this.#wrong('OPTION_NUMBER', name, { found: text, least: 0, most });
        return ok ? number : null;
    }
    /** Between 0 and 1, neither of them. */
    share(name) {
        const text = this.text(name);
        if (text === null)
            return null;
        const number = /^\d*\.?\d+(?:e-?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
        const ok = number > 0 && number < 1;
        if (!ok)
            this.#wrong('OPTION_SHARE', name, { found: text });
        return ok ? number : null;
    }
    /** `path:DIR` as an input, `DIR` as a flag, each refused in the other's place: it would name a folder nobody has. */
    place(name) {
        const [text] = this.#given.get(name) ?? [];
        if (text === undefined)
            return null;
        const place = (0,config_place/* historyPlace */.sm)(text);
        if (!this.#spelling(name).startsWith('--')) {
            if (place === null)
                this.#wrong('HISTORY_INPUT', name, { found: text });
            return place;
        }
        const written = place !== null || /^(?:branch|path)(?::|$)/.test(text);
        if (written)
            this.#wrong('HISTORY_FLAG', name, { found: text });
        return written ? null : { store: 'folder', folder: text };
    }
    globs(name) {
        const texts = this.list(name);
        const globs = texts.filter((text) => text !== 'history');
        if (globs.length > 0 && globs.length < texts.length)
            this.#wrong('BASELINE_MIXED', name, {});
        return globs;
    }
    #wrong(code, name, details) {
        this.faults.push((0,catalogue/* fault */.DG)(code, this.#spelling(name), details));
    }
}


/***/ }),

/***/ 90564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
/** Times as the command line takes them: ISO 8601 with a zone, because a time without one means another on each machine. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
const DATE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
/** Whether the text is a day that the calendar has, YYYY-MM-DD. */
function isDate(text) {
    return DATE.test(text) && isoTime(text) !== null;
}
/** The same time in UTC, to the millisecond, or `null` where the text is no time. A date alone is its midnight in UTC. */
function isoTime(text) {
    const parts = ISO.exec(text);
    if (parts === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0'] = parts;
    // Date.parse takes 30 February for 1 March, so the day is held against the length of its month.
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
    const clock = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
    return real && clock ? new Date(Date.parse(text)).toISOString() : null;
}


/***/ }),

/***/ 23949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * "Did you mean …?": the name with the smallest Damerau–Levenshtein distance (insert, delete, replace one character,
 * swap two neighbours), in its restricted form, where no part is edited twice.
 * Source: F. J. Damerau, Communications of the ACM 7(3), 1964. Example: `mni` → `min` is 1, one swap.
 */
const LONGEST = 64;
/** The nearest of the names, or `null` where none is within a third of the length. The first of equals wins. */
function nearest(found, names) {
    if (found.length > LONGEST)
        return null;
    let best = null;
    let least = Math.ceil(found.length / 3) + 1;
    for (const name of names) {
        const distance = editDistance(found.toLowerCase(), name.toLowerCase());
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}
/** How many single edits lead from one text to the other. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, at(row, j) + 1, at(next, j - 1) + 1));
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ })

};
