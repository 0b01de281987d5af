export const id = 621;
export const ids = [621];
export const modules = {

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/js/gate/gate.js + 44 modules
var gate = __webpack_require__(3754);
// EXTERNAL MODULE: ./build/js/render/comment.js
var comment = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/js/render/cells.js
var cells = __webpack_require__(5050);
;// CONCATENATED MODULE: ./build/js/render/columns.js
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
/** Blanks, but not those around a sign: `p = 0.01` stays together. */
const UNBROKEN = / (?![=<>≤≥] )(?<! [=<>≤≥] )/;
/** The text in lines of at most so many columns, broken at blanks; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(UNBROKEN)) {
        const longer = line === '' ? word : `${line} ${word}`;
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

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(5027);
// EXTERNAL MODULE: ./build/js/render/rows.js
var rows = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/js/render/standing.js
var standing = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/js/render/why.js
var why = __webpack_require__(889);
// EXTERNAL MODULE: ./build/js/render/words.js + 1 modules
var words = __webpack_require__(8460);
;// CONCATENATED MODULE: ./build/js/render/terminal.js









const CODES = { red: 31, yellow: 33, green: 32, dim: 2 };
const RESULT_PAINT = {
    pass: 'green',
    fail: 'red',
    error: 'red',
    neutral: 'yellow',
};
const QUIET_ROWS = 40;
const NOTABLE_ROWS = 200;
const LIST_ROWS = 10;
const NAME_LIMIT = 120;
const NARROWEST_NAME = 24;
const GAP = '  ';
function paint(text, colour, options) {
    return options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
function paintOf(verdict, report) {
    if ((0,order/* isFailing */.DI)(verdict, report.policy))
        return 'red';
    if ((0,order/* isNotable */._r)(verdict))
        return 'yellow';
    return verdict.outcome === 'improved' ? 'green' : null;
}
function indented(text, options) {
    return wrap((0,render_escape/* plainText */.wh)(text), Math.max(40, options.width - 4))
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n');
}
function rowOf(verdict) {
    const { symbol, word, values, change, evidence } = (0,cells/* cellsOf */.n)(verdict);
    const name = (0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(verdict.id, NAME_LIMIT));
    return { verdict, cells: [`${symbol} ${word}`, name, values, change], evidence };
}
function widest(rows, cell) {
    return rows.reduce((width, row) => Math.max(width, displayWidth(cell(row))), 0);
}
/** Rows in columns. Names give way first; where that is not enough, the evidence goes to a line of its own. */
function table(rows, report, options) {
    const [verdictWidth, nameWidth, valuesWidth, changeWidth] = [0, 1, 2, 3].map((index) => widest(rows, ({ cells }) => cells[index] ?? ''));
    const evidenceWidth = widest(rows, ({ evidence }) => evidence);
    const fixedWidth = 2 + (verdictWidth ?? 0) + (valuesWidth ?? 0) + (changeWidth ?? 0) + 3 * GAP.length;
    const beside = options.width - fixedWidth - evidenceWidth - GAP.length >= Math.min(NARROWEST_NAME, nameWidth ?? 0);
    const taken = beside ? evidenceWidth + GAP.length : 0;
    const room = Math.max(NARROWEST_NAME, options.width - fixedWidth - taken);
    const names = Math.min(nameWidth ?? 0, room);
    return rows.flatMap(({ verdict, cells, evidence }) => {
        const colour = paintOf(verdict, report);
        const word = padEnd(cells[0], verdictWidth ?? 0);
        const columns = [
            colour === null ? word : paint(word, colour, options),
            padEnd(shorten(cells[1], names), names),
            padStart(cells[2], valuesWidth ?? 0),
            padStart(cells[3], changeWidth ?? 0),
        ];
        const line = `  ${(beside ? [...columns, evidence] : columns).join(GAP)}`.trimEnd();
        return beside || evidence === '' ? [line] : [line, `      ${evidence}`];
    });
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines];
}
function noticeLines({ where, what, fix }, options) {
    const place = where === null ? '' : `${where}: `;
    const mend = fix === null ? [] : [`  ${indented(`fix: ${fix}`, options)}`];
    return [indented(`${place}${what}`, options), ...mend];
}
function rowLines(report, options) {
    const ordered = (0,order/* worstFirst */.md)(report.verdicts);
    const notable = ordered.filter(order/* isNotable */._r);
    const quiet = ordered.filter((verdict) => !(0,order/* isNotable */._r)(verdict));
    const shown = [...notable.slice(0, NOTABLE_ROWS), ...quiet.slice(0, QUIET_ROWS)];
    const left = ordered.filter((verdict) => !shown.includes(verdict));
    const lines = shown.length === 0 ? [] : ['', ...table(shown.map(rowOf), report, options)];
    return left.length === 0 ? lines : [...lines, `  … and ${left.length} more: ${(0,rows/* countsText */.WN)(left)}`];
}
function whyLines(report, options) {
    return (0,why/* whySharing */.$)((0,order/* worstFirst */.md)(report.verdicts).filter(order/* isNotable */._r))
        .slice(0, LIST_ROWS)
        .map(({ ids, sentence }) => {
        const named = ids.slice(0, 3).map((id) => (0,render_escape/* clip */.$Q)(id, NAME_LIMIT));
        const more = ids.length > named.length ? ` and ${ids.length - named.length} more` : '';
        return indented(`${named.join(', ')}${more}: ${sentence}`, options);
    });
}
function unjudgedLines(report, options) {
    return report.unjudged.slice(0, LIST_ROWS).map(({ id, value, because }) => {
        const shown = value === null ? '' : ` = ${(0,number/* valueText */.Ru)(value, null)}`;
        return indented(`${(0,render_escape/* clip */.$Q)(id, NAME_LIMIT)}${shown}: ${because}`, options);
    });
}
/** The report in plain text. */
function renderTerminal(report, options) {
    const title = `${(0,words/* resultSymbol */.KI)(report.result)} ${(0,words/* resultLine */.ow)(report)}`;
    const notices = report.notices.slice(0, LIST_ROWS).flatMap((notice) => noticeLines(notice, options));
    const first = report.result === 'neutral' ? ['', ...(0,standing/* firstRun */.cK)(report).map((line) => indented(line, options))] : [];
    const noticesTitle = report.result === 'error' ? 'What went wrong' : 'Notices';
    const faults = section(noticesTitle, notices);
    const base = (0,standing/* baseSentence */.tk)(report);
    const policy = [...(base === null ? [] : [base]), ...(0,standing/* policySentences */.HY)(report.policy)];
    const lines = [
        paint(title, RESULT_PAINT[report.result], options),
        ...first,
        ...(report.result === 'error' ? faults : []),
        ...rowLines(report, options),
        ...section('Why', whyLines(report, options)),
        ...section(`${(0,number/* countText */.lT)(report.unjudged.length, 'value')} read but not judged`, unjudgedLines(report, options)),
        ...(report.result === 'error' ? [] : faults),
        ...section('How it was judged', policy.map((sentence) => paint(indented(sentence, options), 'dim', options))),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/commands/configuration.js + 7 modules
var configuration = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var commands_ending = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/js/commands/check.js





const NO_LINKS = { run: null, baseCommit: null };
/** The report in the form that `--format` names. */
function shown(report, format, screen) {
    if (format === 'json')
        return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'markdown')
        return `${(0,comment/* renderMarkdown */.Gc)(report, NO_LINKS).trimEnd()}\n`;
    return `${renderTerminal(report, screen).trimEnd()}\n`;
}
async function keep(world, report, folder) {
    await world.files.writeText(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`);
    await world.files.writeText(`${folder}/report.md`, `${(0,comment/* renderMarkdown */.Gc)(report, NO_LINKS).trimEnd()}\n`);
}
async function check(world, options, screen) {
    const { config, source } = await (0,configuration/* configured */.t)(world, options.config);
    const { report } = await (0,gate/* runGate */.R)(world, {
        mode: 'gate',
        artifacts: options.artifacts,
        base: options.baseline,
        history: options.history,
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
    if (options.out !== null)
        await keep(world, report, options.out);
    return { status: (0,commands_ending/* statusOf */.c2)(report), output: shown(report, options.format, screen) };
}

;// CONCATENATED MODULE: ./build/js/commands/demo.js




const EXPLANATION = `
This is Holdline on example data: a classifier of hand-written digits, evaluated on the same examples
before and after a change that hurt it, and the history of its base branch. Try it on files of your own:

  holdline check head.csv --base base.csv
  holdline check --help
`;
/** `world` must be one whose folder is Holdline's own. */
async function demo(world, options, screen) {
    const { config, source } = await (0,configuration/* configured */.t)(world, 'demo/holdline.yml');
    const { report } = await (0,gate/* runGate */.R)(world, {
        mode: 'gate',
        artifacts: ['demo/head/digits.csv'],
        base: ['demo/base/digits.csv'],
        history: 'demo',
        suite: null,
        partial: false,
        failOn: 'regression',
        onError: 'fail',
        config,
        configSource: source,
        seed: options.seed ?? config.decision.seed,
        head: { sha: null, ref: null, run: null, event: null, workflow: null },
        version: world.version,
    });
    const ending = options.format === 'text' ? EXPLANATION : '';
    // The demo shows a failing gate and did its work; only a demo that could not judge failed.
    const status = report.result === 'error' ? commands_ending/* NOT_JUDGED */.Gv : commands_ending/* DONE */.DH;
    return { status, output: `${shown(report, options.format, screen)}${ending}` };
}

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 6 modules
var catalogue = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/gate/assemble.js
var assemble = __webpack_require__(1410);
// EXTERNAL MODULE: ./build/js/gate/measure.js + 3 modules
var measure = __webpack_require__(5399);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(6403);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/read/readers.js + 30 modules
var readers = __webpack_require__(5541);
;// CONCATENATED MODULE: ./build/js/render/inspection.js



const DIRECTIONS = {
    higher: 'higher is better',
    lower: 'lower is better',
    target: 'nearest to a target is best',
};
function measurementLine(one, width) {
    const value = one.value === null ? 'not a finite number' : (0,number/* valueText */.Ru)(one.value, one.unit);
    const direction = one.direction === null ? 'direction unknown: shown, not judged' : DIRECTIONS[one.direction];
    const n = one.n === null ? '' : `, n ${one.n}`;
    const error = one.standardError === null ? '' : `, standard error ${Number(one.standardError.toPrecision(3))}`;
    return `    ${padEnd((0,render_escape/* plainText */.wh)(one.id), width)}  ${value}${n}${error}, ${direction}`;
}
function fileText(file) {
    const lines = [
        `${(0,render_escape/* plainText */.wh)(file.path)}: ${file.format ?? 'not readable'}`,
        `  because ${(0,render_escape/* plainText */.wh)(file.because)}`,
    ];
    if (file.examples !== null) {
        const { n, columns } = file.examples;
        lines.push(`  ${(0,number/* countText */.lT)(n, 'example')}, columns ${columns.map(render_escape/* plainText */.wh).join(', ')}`);
    }
    if (file.measurements.length > 0) {
        const width = Math.min(60, Math.max(...file.measurements.map((one) => one.id.length)));
        lines.push(`  ${(0,number/* countText */.lT)(file.measurements.length, 'measurement')}`);
        lines.push(...file.measurements.map((one) => measurementLine(one, width)));
    }
    for (const { where, what, fix } of file.notices) {
        const place = where === null || where === file.path ? '' : `${where} `;
        lines.push(`  ${(0,render_escape/* plainText */.wh)(`${place}${what}`)}`);
        if (fix !== null)
            lines.push(`    fix: ${(0,render_escape/* plainText */.wh)(fix)}`);
    }
    return lines.join('\n');
}
/** One block a file. */
function renderInspection(files) {
    return files.map(fileText).join('\n\n');
}

;// CONCATENATED MODULE: ./build/js/commands/inspect.js









const NO_HINTS = { format: null, columns: null };
/** The suite as a gate would measure it; examples that can't be measured leave what the file itself says. */
function measuresOf(suite) {
    try {
        return (0,measure/* measureSuite */.b)(suite, null);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const { measurements } = (0,measure/* measureSuite */.b)({ ...suite, examples: null }, null);
        return { measurements, notices: error.faults };
    }
}
function examplesOf(reading) {
    const tables = reading.suites.flatMap((suite) => (suite.examples === null ? [] : [suite.examples.table]));
    const [first] = tables;
    if (first === undefined)
        return null;
    const ids = first.ids === null ? [] : [first.ids.name];
    return {
        n: tables.reduce((sum, table) => sum + table.rows, 0),
        columns: [...ids, ...first.columns.keys(), ...first.dropped],
    };
}
function passedOver(reading) {
    return reading.passedOver.map(({ name, because }) => (0,report/* noticeOf */.Q)((0,catalogue/* fault */.DG)('PASSED_OVER', name, { because })));
}
async function inspectOne(source) {
    try {
        const { format, because, reading } = await (0,readers/* readSource */.o)(source, NO_HINTS);
        const parts = reading.suites.map((suite) => ({
            name: suite.name ?? source.stem,
            path: source.path,
            format,
            suite,
        }));
        const measures = (0,assemble/* assemble */.fT)(parts).suites.map(measuresOf);
        const faults = [...reading.notices, ...measures.flatMap((one) => one.notices)];
        return {
            path: source.path,
            format,
            because,
            measurements: measures.flatMap(({ measurements }) => measurements.map((one) => ({
                id: (0,identity/* measurementId */.I)(one),
                value: one.value,
                n: one.n,
                standardError: one.standardError,
                direction: one.direction,
                unit: one.unit,
            }))),
            examples: examplesOf(reading),
            notices: [...faults.map(report/* noticeOf */.Q), ...passedOver(reading)],
        };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const because = 'it could not be read';
        return {
            path: source.path,
            format: null,
            because,
            measurements: [],
            examples: null,
            notices: error.faults.map(report/* noticeOf */.Q),
        };
    }
}
async function inspect(world, files, options) {
    const inspected = [];
    for (const source of await world.files.find(files))
        inspected.push(await inspectOne(source));
    const readable = inspected.every((one) => one.format !== null);
    const status = readable ? commands_ending/* DONE */.DH : commands_ending/* NOT_JUDGED */.Gv;
    if (options.format === 'json') {
        return {
            status,
            output: `${JSON.stringify({ schema: 'holdline/inspect@1', files: inspected }, null, 2)}\n`,
        };
    }
    return { status, output: `${renderInspection(inspected).trimEnd()}\n` };
}

// EXTERNAL MODULE: ./build/js/gate/load.js
var load = __webpack_require__(8082);
// EXTERNAL MODULE: ./build/js/gate/record.js
var record = __webpack_require__(1027);
// EXTERNAL MODULE: ./build/js/history/local.js + 6 modules
var local = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/js/commands/record.js








async function record_record(world, options) {
    if (options.history === null)
        throw (0,catalogue/* failure */.V2)('FLAG_NEEDED', '--history', { command: 'record', flag: '--history DIR' });
    const { config } = await (0,configuration/* configured */.t)(world, options.config);
    const loaded = await (0,load/* load */.H)(world, options.artifacts, config);
    const evaluation = (0,assemble/* prefixed */.gV)(loaded.evaluation, options.suite);
    const { measurements } = (0,measure/* measure */.x)(evaluation, config);
    if (measurements.length === 0)
        throw (0,catalogue/* failure */.V2)('NOTHING_JUDGED', null, { unjudged: 0 });
    const id = options.run ?? world.randomId();
    const sha = options.sha ?? (await world.gitHead());
    const entry = (0,record/* recordOf */.z)({
        id,
        at: world.now(),
        result: null,
        head: { sha, ref: null, run: id, event: null, workflow: null },
        evaluation,
        measurements,
    });
    const became = await (0,local/* localHistory */.K)(world, options.history).append(entry);
    const { size } = new Set(measurements.map((measurement) => measurement.suite));
    world.log.info(became === 'appended'
        ? `recorded ${measurements.length} measurements of ${size} ${size === 1 ? 'suite' : 'suites'} as ${id}`
        : `record ${id} was there already, with the same content`);
    const result = { schema: 'holdline/record-result@1', id, appended: became === 'appended' };
    return { status: commands_ending/* DONE */.DH, output: options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : '' };
}

;// CONCATENATED MODULE: ./build/js/commands/report.js



function isReport(value) {
    return (typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'holdline/report@1');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
async function report_report(world, path, call) {
    const text = await world.files.readText(path);
    if (text === null)
        throw (0,catalogue/* failure */.V2)('FILE_MISSING', path, {});
    const value = parsed(text);
    if (!isReport(value))
        throw (0,catalogue/* failure */.V2)('NOT_A_REPORT', path, {});
    return { status: commands_ending/* DONE */.DH, output: shown(value, call.options.format, call.screen) };
}

// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/js/config/options.js
var options = __webpack_require__(4463);
// EXTERNAL MODULE: ./build/js/config/settle.js + 1 modules
var settle = __webpack_require__(1019);
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
    const files = command === 'check' || command === 'record' ? words.positionals : [];
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
    const most = command === 'report' ? 1 : command === 'demo' ? 0 : Number.POSITIVE_INFINITY;
    const extra = positionals
        .slice(most)
        .map((word) => (0,catalogue/* fault */.DG)('POSITIONAL_UNEXPECTED', word, { command, most }));
    const tried = words.given.has('history') || words.faults.some((known) => known.where === '--history');
    if (command !== 'record' || options.history !== null || tried)
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
    inspect: {
        does: 'show what would be read from files and why, and what was passed over',
        positionals: 'FILE… ',
        examples: [
            ['What Holdline sees in a file', 'holdline inspect results.json'],
            ['In several, for a script', 'holdline inspect results/*.csv --format json'],
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
    // Without a history there is nothing to append to.
    if (option.name === 'history' && command === 'record')
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
// EXTERNAL MODULE: ./build/js/io/world.js + 4 modules
var world = __webpack_require__(7825);
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
        return error.faults.some((fault) => fault.weight === 'usage') ? commands_ending/* MISUSED */.Vi : commands_ending/* NOT_JUDGED */.Gv;
    }
}
/** Text from files may hold terminal commands; line breaks of our own stay. */
function plainLines(text) {
    return text.split('\n').map(render_escape/* plainText */.wh).join('\n');
}
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
            return await check(cli_world(options.at), options, call.screen);
        case 'record':
            return await record_record(cli_world(options.at), options);
        case 'inspect':
            return await inspect(cli_world(options.at), positionals, options);
        case 'report':
            return await report_report(cli_world(options.at), positionals[0] ?? '', call);
        case 'demo':
            return await demo((0,world/* realWorld */.by)({ folder: (0,own/* own */.Z)().folder, log: world/* errorLog */.PT, at: options.at }), options, call.screen);
    }
}
function cli_world(at) {
    return (0,world/* realWorld */.by)({ folder: process.cwd(), log: world/* errorLog */.PT, at });
}


/***/ })

};
