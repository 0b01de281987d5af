export const id = 6549;
export const ids = [6549,5193];
export const modules = {

/***/ 86549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  called: () => (/* binding */ called)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(23949);
// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(33600);
// EXTERNAL MODULE: ./build/js/config/options.js + 1 modules
var options = __webpack_require__(73940);
// EXTERNAL MODULE: ./build/js/config/settle.js + 1 modules
var settle = __webpack_require__(69289);
;// CONCATENATED MODULE: ./build/js/config/flags.js
/** The command line: `--flag value`, `--flag=value`, `--` ends the flags, and the rest are positionals. */






const NO_POSITIONALS = [
    'health',
    'dashboard',
    'suggest',
    'backtest',
    'audit',
    'sql',
    'demo',
];
/** What takes one report to work on. */
const OF_A_REPORT = ['report', 'verify'];
const NEED_HISTORY = ['record', 'accept', 'suggest', 'backtest', 'audit'];
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
    // What is asked for by its name alone takes no word.
    const bare = equals < 0 && option.type === 'flag';
    const taken = bare ? 0 : takes(option, words);
    const values = bare ? ['true'] : equals < 0 ? behind.slice(0, taken) : [word.slice(equals + 1)];
    const [first = ''] = values;
    const before = words.given.get(option.name) ?? [];
    if (first === '')
        words.faults.push((0,catalogue/* fault */.DG)('FLAG_VALUE_MISSING', flag, { flag, value: option.value }));
    else if (before.length > 0 && option.type !== 'list') {
        words.faults.push((0,catalogue/* fault */.DG)('FLAG_TWICE', flag, { first: before[0] ?? '', second: first }));
    }
    else
        words.given.set(option.name, [...before, ...values]);
    return at + 1 + (equals < 0 && !bare ? values.length : 0);
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
/** Two evaluations, or one table and the column of it that is to be explained. */
function explainFaults(words) {
    const tried = (name, flag) => words.given.has(name) || words.faults.some((known) => known.where === flag);
    const command = 'explain';
    const [based, labelled] = [tried('baseline', '--base'), tried('label', '--label')];
    const faults = [];
    if (words.positionals.length === 0) {
        const wanted = labelled ? 'a table' : 'the files of head';
        faults.push((0,catalogue/* fault */.DG)('POSITIONAL_MISSING', null, { command, wanted }));
    }
    if (based && labelled)
        faults.push((0,catalogue/* fault */.DG)('LABEL_WITH_BASE', '--base', {}));
    if (!based && !labelled)
        faults.push((0,catalogue/* fault */.DG)('FLAG_NEEDED', '--base', { command, flag: '--base GLOB (or --label COLUMN)' }));
    return faults;
}
function countFaults(command, words, options) {
    const { positionals } = words;
    if (command === 'inspect' && positionals.length === 0) {
        return [(0,catalogue/* fault */.DG)('POSITIONAL_MISSING', null, { command, wanted: 'a file to look at' })];
    }
    if (OF_A_REPORT.includes(command) && positionals.length === 0) {
        return [(0,catalogue/* fault */.DG)('POSITIONAL_MISSING', null, { command, wanted: 'a report.json' })];
    }
    if (command === 'explain')
        return explainFaults(words);
    const most = OF_A_REPORT.includes(command) || command === 'init'
        ? 1
        : NO_POSITIONALS.includes(command)
            ? 0
            : Number.POSITIVE_INFINITY;
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
    if (!NEED_HISTORY.includes(command) || options.history !== null || tried)
        return extra;
    return [...extra, (0,catalogue/* fault */.DG)('FLAG_NEEDED', '--history', { command, flag: '--history DIR' })];
}

// EXTERNAL MODULE: ./build/js/io/own.js
var own = __webpack_require__(45599);
// EXTERNAL MODULE: ./build/js/io/world.js + 7 modules
var world = __webpack_require__(11941);
// EXTERNAL MODULE: ./build/js/cli/locale.js
var locale = __webpack_require__(65193);
;// CONCATENATED MODULE: ./build/js/cli/call.js




/** Each command is loaded when it is called. Throws a `Failure` with every fault of the call. */
async function called(name, argv) {
    const command = commandNamed(name);
    const { help, options, positionals } = parseFlags(command, argv);
    if (help)
        return { status: 0, output: await (await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 2420))).helpIn((0,locale.localeIn)(argv), command) };
    const call = { options, screen: (0,world/* realScreen */.hM)() };
    switch (command) {
        case 'check':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(6953), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 99401))).check(call_world(options.at), options, call.screen);
        case 'record':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(6224)]).then(__webpack_require__.bind(__webpack_require__, 8648))).record(call_world(options.at), options);
        case 'accept':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(9337)]).then(__webpack_require__.bind(__webpack_require__, 39337))).accept(call_world(options.at), positionals, options);
        case 'inspect':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2196), __webpack_require__.e(8476)]).then(__webpack_require__.bind(__webpack_require__, 92564))).inspect(call_world(options.at), positionals, options);
        case 'explain':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2196), __webpack_require__.e(2841), __webpack_require__.e(8164), __webpack_require__.e(8474), __webpack_require__.e(1109), __webpack_require__.e(6785), __webpack_require__.e(7400), __webpack_require__.e(2558)]).then(__webpack_require__.bind(__webpack_require__, 5361))).explainFiles(call_world(options.at), options, call.screen);
        case 'health':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(6953), __webpack_require__.e(2713), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 85947))).health(call_world(options.at), options, call.screen);
        case 'dashboard':
            return await (await __webpack_require__.e(/* import() */ 3721).then(__webpack_require__.bind(__webpack_require__, 53721))).dashboard(call_world(options.at), options);
        case 'suggest':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2605), __webpack_require__.e(6042)]).then(__webpack_require__.bind(__webpack_require__, 71089))).suggestRules(call_world(options.at), options);
        case 'backtest':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(8646), __webpack_require__.e(2380)]).then(__webpack_require__.bind(__webpack_require__, 42380))).backtestRules(call_world(options.at), options, call.screen);
        case 'audit':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(8646), __webpack_require__.e(8609)]).then(__webpack_require__.bind(__webpack_require__, 68609))).auditGate(call_world(options.at), options, call.screen);
        case 'sql':
            return await (await __webpack_require__.e(/* import() */ 4162).then(__webpack_require__.bind(__webpack_require__, 34162))).sql(call_world(options.at), options);
        case 'report':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(6953), __webpack_require__.e(5352)]).then(__webpack_require__.bind(__webpack_require__, 85352))).report(call_world(options.at), positionals[0] ?? '', call);
        case 'verify':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(6953), __webpack_require__.e(1214)]).then(__webpack_require__.bind(__webpack_require__, 11214))).verify(call_world(null), positionals[0] ?? '', call);
        case 'init':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8928), __webpack_require__.e(2196), __webpack_require__.e(2326)]).then(__webpack_require__.bind(__webpack_require__, 87942))).init(call_world(options.at), positionals[0] ?? '.', options);
        case 'demo':
            return await (await Promise.all(/* import() */[__webpack_require__.e(8928), __webpack_require__.e(2910), __webpack_require__.e(5723), __webpack_require__.e(2301), __webpack_require__.e(2196), __webpack_require__.e(2605), __webpack_require__.e(3657), __webpack_require__.e(7624), __webpack_require__.e(6953), __webpack_require__.e(3642)]).then(__webpack_require__.bind(__webpack_require__, 83642))).demo((0,world/* realWorld */.by)({ folder: (0,own/* own */.Z)().folder, log: world/* errorLog */.PT, at: options.at }), options, call.screen);
    }
}
function call_world(at) {
    return (0,world/* realWorld */.by)({ folder: process.cwd(), log: world/* errorLog */.PT, at });
}


/***/ }),

/***/ 65193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localeIn: () => (/* binding */ localeIn)
/* harmony export */ });
function localeIn(argv) {
    const asked = argv.some((arg, at) => arg === '--locale=zh-CN' || (arg === 'zh-CN' && argv[at - 1] === '--locale'));
    return asked ? 'zh-CN' : 'en';
}


/***/ })

};
