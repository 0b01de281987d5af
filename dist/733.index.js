export const id = 733;
export const ids = [733];
export const modules = {

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/js/config/options.js + 1 modules
var options = __webpack_require__(3940);
// EXTERNAL MODULE: ./build/js/config/settle.js + 1 modules
var settle = __webpack_require__(9289);
;// CONCATENATED MODULE: ./build/js/config/flags.js
/** The command line: `--flag value`, `--flag=value`, `--` ends the flags, and the rest are positionals. */






/** The command of this name. Throws `COMMAND_UNKNOWN`. */
function commandNamed(text) {
    const command = config_option/* COMMANDS */.Lo.find((name) => name === text);
    if (command !== undefined)
        return command;
    throw new failure/* Failure */.HR([
        (0,catalogue/* fault */.DG)('COMMAND_UNKNOWN', text, { command: text, nearest: (0,nearest/* nearest */.p)(text, config_option/* COMMANDS */.Lo), commands: config_option/* COMMANDS */.Lo }),
    ]);
}
/**
 * What a call of this command asks for.
 * @throws Failure with every fault of the call: FLAG_…, OPTION_…, HISTORY_FLAG, POSITIONAL_…
 */
function parseFlags(command, argv) {
    const ended = argv.indexOf('--');
    const help = argv
        .slice(0, ended < 0 ? argv.length : ended)
        .some((word) => word === '-h' || word === '--help');
    if (help)
        return { help, options: (0,settle/* settle */.G)(new Map(), flagText).options, positionals: [] };
    const words = sorted(command, argv);
    const files = command === 'check' || command === 'record' || command === 'explain' ? words.positionals : [];
    const given = files.length > 0 ? new Map([...words.given, ['artifacts', files]]) : words.given;
    const { options, faults } = (0,settle/* settle */.G)(given, flagText);
    const all = [
        ...words.faults,
        ...faults.filter((known) => known.where !== '--format'),
        ...formatFaults(command, words),
        ...countFaults(command, words, options),
    ];
    if (all.length > 0)
        throw new failure/* Failure */.HR(all);
    return { help, options, positionals: words.positionals };
}
function sorted(command, argv) {
    const words = { given: new Map(), positionals: [], faults: [] };
    let at = 0;
    while (at < argv.length) {
        const word = argv[at] ?? '';
        if (word === '--') {
            words.positionals.push(...argv.slice(at + 1));
            break;
        }
        if (isFlag(word))
            at = takeFlag(command, argv, { at, words });
        else {
            words.positionals.push(word);
            at++;
        }
    }
    return words;
}
/** Takes the flag at this place with its values; gives the place behind them. */
function takeFlag(command, argv, step) {
    const { at, words } = step;
    const word = argv[at] ?? '';
    const equals = word.indexOf('=');
    const flag = equals < 0 ? word : word.slice(0, equals);
    const option = (0,options/* flagsOf */.Zo)(command).find((row) => `--${row.flag}` === flag);
    const behind = valuesBehind(argv, at + 1);
    if (option === undefined) {
        const names = [...(0,options/* flagsOf */.Zo)(command).map((row) => `--${row.flag}`), '--help'];
        words.faults.push((0,catalogue/* fault */.DG)('FLAG_UNKNOWN', flag, { flag, nearest: (0,nearest/* nearest */.p)(flag, names), command }));
        return at + 1;
    }
    const values = equals < 0 ? behind.slice(0, takes(option, words)) : [word.slice(equals + 1)];
    const [first = ''] = values;
    const before = words.given.get(option.name) ?? [];
    if (first === '')
        words.faults.push((0,catalogue/* fault */.DG)('FLAG_VALUE_MISSING', flag, { flag, value: option.value }));
    else if (before.length > 0 && option.type !== 'list') {
        words.faults.push((0,catalogue/* fault */.DG)('FLAG_TWICE', flag, { first: before[0] ?? '', second: first }));
    }
    else
        words.given.set(option.name, [...before, ...values]);
    return at + 1 + (equals < 0 ? values.length : 0);
}
/**
 * How many values a flag takes at most. A shell turns `--base old/*.csv` into many words: where HEAD stands in front
 * of the flag, all of them are base. Otherwise HEAD must come behind it, and the flag takes one.
 */
function takes(option, words) {
    return option.type === 'list' && words.positionals.length > 0 ? Number.POSITIVE_INFINITY : 1;
}
function valuesBehind(argv, start) {
    const end = argv.findIndex((word, index) => index >= start && (word === '--' || isFlag(word)));
    return argv.slice(start, end < 0 ? argv.length : end);
}
/** `-1` is a value, `-` a name; anything else with a dash in front is a flag. */
function isFlag(word) {
    return /^-[^\d.]/.test(word) && word !== '--';
}
function flagText(name) {
    const option = options/* OPTIONS */.lw.find((row) => row.name === name);
    return `--${option?.flag ?? name}`;
}
/** `--format` takes fewer values in some commands than the table's row has, so it is judged anew for the command. */
function formatFaults(command, words) {
    const row = options/* OPTIONS */.lw.find((option) => option.name === 'format');
    const found = words.given.get('format')?.[0];
    const choices = row === undefined ? null : (0,options/* choicesOf */.cU)(row, command);
    if (found === undefined || choices === null || choices.includes(found))
        return [];
    return [(0,catalogue/* fault */.DG)('OPTION_CHOICE', '--format', { found, choices, nearest: (0,nearest/* nearest */.p)(found, choices) })];
}
function countFaults(command, words, options) {
    const { positionals } = words;
    if (command === 'inspect' && positionals.length === 0) {
        return [(0,catalogue/* fault */.DG)('POSITIONAL_MISSING', null, { command, wanted: 'a file to look at' })];
    }
    if (command === 'report' && positionals.length === 0) {
        return [(0,catalogue/* fault */.DG)('POSITIONAL_MISSING', null, { command, wanted: 'a report.json' })];
    }
    if (command === 'explain') {
        const missing = positionals.length === 0
            ? [(0,catalogue/* fault */.DG)('POSITIONAL_MISSING', null, { command, wanted: 'the files of head' })]
            : [];
        const based = words.given.has('baseline') || words.faults.some((known) => known.where === '--base');
        return based ? missing : [...missing, (0,catalogue/* fault */.DG)('FLAG_NEEDED', '--base', { command, flag: '--base GLOB' })];
    }
    const most = command === 'report' ? 1 : command === 'demo' || command === 'sql' ? 0 : Number.POSITIVE_INFINITY;
    const extra = positionals
        .slice(most)
        .map((word) => (0,catalogue/* fault */.DG)('POSITIONAL_UNEXPECTED', word, { command, most }));
    if (command === 'accept' && positionals.length === 0) {
        extra.push((0,catalogue/* fault */.DG)('POSITIONAL_MISSING', null, { command, wanted: 'a glob of measurement ids' }));
    }
    if (command === 'accept' &&
        options.reason === null &&
        !words.faults.some((known) => known.where === '--reason')) {
        extra.push((0,catalogue/* fault */.DG)('FLAG_NEEDED', '--reason', { command, flag: '--reason TEXT' }));
    }
    const asked = words.given.has('dialect') || words.faults.some((known) => known.where === '--dialect');
    if (command === 'sql' && !asked) {
        extra.push((0,catalogue/* fault */.DG)('FLAG_NEEDED', '--dialect', { command, flag: `--dialect ${config_option/* DIALECTS */.O9.join('|')}` }));
    }
    const tried = words.given.has('history') || words.faults.some((known) => known.where === '--history');
    if ((command !== 'record' && command !== 'accept') || options.history !== null || tried)
        return extra;
    return [...extra, (0,catalogue/* fault */.DG)('FLAG_NEEDED', '--history', { command, flag: '--history DIR' })];
}

;// CONCATENATED MODULE: ./build/js/config/help.js
/** `--help`: a usage line, examples to copy, the flags with their defaults, what the exit statuses mean. */


const WIDTH = 90;
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
        positionals: 'HEAD… --base GLOB ',
        examples: [
            ['What a loss comes from', 'holdline explain head.csv --base base.csv'],
            ['For a script', 'holdline explain head.csv --base base.csv --format json'],
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
/** The help of a command, or of Holdline as a whole. Ends in a newline; no line is longer than 90 columns. */
function helpText(command) {
    return `${(command === null ? overview() : commandHelp(command)).join('\n')}\n`;
}
function overview() {
    const pad = Math.max(...config_option/* COMMANDS */.Lo.map((name) => name.length)) + 2;
    return [
        'Holdline holds the line on model quality: red on a real regression, and only then.',
        '',
        'Usage: holdline COMMAND [flags]',
        '',
        'Commands:',
        ...config_option/* COMMANDS */.Lo.map((name) => `  ${name.padEnd(pad)}${STORIES[name].does}`),
        '',
        'Examples:',
        ...exampleLines([
            ['See it work', 'holdline demo'],
            ['Compare two evaluation files', 'holdline check head.json --base base.json'],
        ]),
        '',
        'holdline COMMAND --help tells more about a command.',
    ];
}
function commandHelp(command) {
    const story = STORIES[command];
    return [
        `holdline ${command}: ${story.does}`,
        '',
        `Usage: holdline ${command} ${story.positionals}[flags]`,
        '',
        'Examples:',
        ...exampleLines(story.examples),
        '',
        'Flags:',
        ...flagLines(command),
        '',
        'Exit status:',
        ...story.statuses.map((line) => `  ${line}`),
    ];
}
function exampleLines(examples) {
    return examples.flatMap(([shows, call]) => [`  # ${shows}`, `  ${call}`]);
}
function flagLines(command) {
    const rows = (0,options/* flagsOf */.Zo)(command).map((option) => [flagName(option), flagMeaning(option, command)]);
    const all = [...rows, ['-h, --help', 'Show this help.']];
    const pad = Math.max(...all.map(([name]) => name.length)) + 4;
    return all.flatMap(([name, meaning]) => wrapped(meaning, WIDTH - pad).map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(pad)}${line}`));
}
function flagName(option) {
    return `--${option.flag} ${option.value}${option.type === 'list' ? '…' : ''}`;
}
function flagMeaning(option, command) {
    const choices = (0,options/* choicesOf */.cU)(option, command);
    const oneOf = choices === null ? '' : ` One of ${choices.join(', ')}.`;
    if (option.name === 'dialect')
        return `${option.description}${oneOf} Needed.`;
    // Without a history there is nothing to append to.
    if (option.name === 'history' && (command === 'record' || command === 'accept'))
        return `${option.description} Needed.`;
    const usual = option.default ?? option.without;
    return `${option.description}${oneOf}${usual === null ? '' : ` Default: ${usual}.`}`;
}
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/js/io/own.js
var own = __webpack_require__(5599);
// EXTERNAL MODULE: ./build/js/io/world.js + 8 modules
var world = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
;// CONCATENATED MODULE: ./build/js/cli.js
/** The command line: arguments → a command → what it prints and its exit status. */







/** Runs the command line and gives its exit status. */
async function runCli(argv) {
    try {
        const { status, output } = await ended(argv);
        process.stdout.write(output);
        return status;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        for (const fault of error.faults)
            world/* errorLog */.PT.warn(plainLines((0,failure/* faultText */.Ij)(fault)));
        return error.faults.some((fault) => fault.weight === 'usage') ? ending/* MISUSED */.Vi : ending/* NOT_JUDGED */.Gv;
    }
}
/** Text from files may hold terminal commands; line breaks of our own stay. */
function plainLines(text) {
    return text.split('\n').map(render_escape/* plainText */.wh).join('\n');
}
/** Each command is loaded when it is called: `--version` need not wait for the gate. */
async function ended(argv) {
    const [first = '--help', ...rest] = argv;
    if (first === '--help' || first === '-h' || first === 'help')
        return { status: 0, output: helpText(null) };
    if (first === '--version')
        return { status: 0, output: `${cli_world(null).version}\n` };
    const command = commandNamed(first);
    const { help, options, positionals } = parseFlags(command, rest);
    if (help)
        return { status: 0, output: helpText(command) };
    const call = { options, screen: (0,world/* realScreen */.hM)() };
    switch (command) {
        case 'check':
            return await (await Promise.all(/* import() */[__webpack_require__.e(275), __webpack_require__.e(442), __webpack_require__.e(940), __webpack_require__.e(322), __webpack_require__.e(662), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 728))).check(cli_world(options.at), options, call.screen);
        case 'record':
            return await (await Promise.all(/* import() */[__webpack_require__.e(275), __webpack_require__.e(442), __webpack_require__.e(940), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 8648))).record(cli_world(options.at), options);
        case 'accept':
            return await (await Promise.all(/* import() */[__webpack_require__.e(275), __webpack_require__.e(940), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 9337))).accept(cli_world(options.at), positionals, options);
        case 'inspect':
            return await (await Promise.all(/* import() */[__webpack_require__.e(442), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 2564))).inspect(cli_world(options.at), positionals, options);
        case 'explain':
            return await (await Promise.all(/* import() */[__webpack_require__.e(275), __webpack_require__.e(442), __webpack_require__.e(322), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 9977))).explainFiles(cli_world(options.at), options, call.screen);
        case 'sql':
            return await (await Promise.all(/* import() */[__webpack_require__.e(275), __webpack_require__.e(162)]).then(__webpack_require__.bind(__webpack_require__, 4162))).sql(cli_world(options.at), options);
        case 'report':
            return await (await Promise.all(/* import() */[__webpack_require__.e(275), __webpack_require__.e(442), __webpack_require__.e(940), __webpack_require__.e(322), __webpack_require__.e(662), __webpack_require__.e(363)]).then(__webpack_require__.bind(__webpack_require__, 8363))).report(cli_world(options.at), positionals[0] ?? '', call);
        case 'demo':
            return await (await Promise.all(/* import() */[__webpack_require__.e(275), __webpack_require__.e(442), __webpack_require__.e(940), __webpack_require__.e(322), __webpack_require__.e(662), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 3642))).demo((0,world/* realWorld */.by)({ folder: (0,own/* own */.Z)().folder, log: world/* errorLog */.PT, at: options.at }), options, call.screen);
    }
}
function cli_world(at) {
    return (0,world/* realWorld */.by)({ folder: process.cwd(), log: world/* errorLog */.PT, at });
}


/***/ })

};
