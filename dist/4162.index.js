export const id = 4162;
export const ids = [4162];
export const modules = {

/***/ 84275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);
/* harmony import */ var _config_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58711);
/** Reads the configuration that was named, or the usual one where it is there. */



/** Fails where a configuration was named and is not there, and with every fault of one that is. */
async function configured(world, named) {
    const path = named ?? _config_option_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONFIG */ .kV;
    const text = await world.files.readText(path);
    if (text === null && named !== null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('CONFIG_MISSING', named, {});
    if (text === null)
        return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_0__.DEFAULTS, source: null };
    const { decodeConfig } = await Promise.all(/* import() */[__webpack_require__.e(5974), __webpack_require__.e(1052)]).then(__webpack_require__.bind(__webpack_require__, 65974));
    const config = await decodeConfig(path, text);
    return { config, source: { path, sha256: world.sha256(text) } };
}


/***/ }),

/***/ 73062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ letsThrough),
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   Gv: () => (/* binding */ NOT_JUDGED),
/* harmony export */   Vi: () => (/* binding */ MISUSED),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/** How a command ends: what it prints on standard output, and its exit status. */


const DONE = 0;
const FAILED = 1;
const MISUSED = 2;
const NOT_JUDGED = 3;
/**
 * Whether what kept the gate from judging is only that the history, which was there, can't be had.
 * Nothing else can be softened by `on-error: warn`: a gate that measured nothing must not be green.
 */
function onlyHistoryFailed(report) {
    const decisive = report.notices.filter((notice) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(notice.code) !== 'notice');
    const history = decisive.filter((notice) => notice.code in _failure_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyFaults */ .O);
    return report.verdicts.length === 0 && decisive.length > 0 && history.length === decisive.length;
}
/** Whether the result lets the job go on, by `fail-on` and `on-error`. */
function letsThrough(report) {
    if (report.result === 'error')
        return report.policy.onError === 'warn' && onlyHistoryFailed(report);
    return report.result !== 'fail' || report.policy.failOn === 'never';
}
/** The exit status of `check`. */
function statusOf(report) {
    if (letsThrough(report))
        return DONE;
    return report.result === 'error' ? NOT_JUDGED : FAILED;
}


/***/ }),

/***/ 34162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sql: () => (/* binding */ sql)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/read/columns.js
var read_columns = __webpack_require__(68556);
;// CONCATENATED MODULE: ./build/js/sql/dialect.js
/** The quote itself is doubled, and nothing else means anything. */
const doubled = (quote) => (text) => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
/** A backslash begins an escape, so it is escaped itself. */
const escaped = (quote) => (text) => `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
const castTo = (type) => (expression) => `CAST(${expression} AS ${type})`;
const plain = { ending: '', joinEnding: '' };
const standard = { ...plain, name: doubled('"'), text: doubled("'") };
// An absent cell would be written as \N, and read as a label of that name.
const EMPTY_CELLS = "format_csv_null_representation = ''";
const ENGINES = {
    duckdb: { ...standard, title: 'DuckDB', asNumber: castTo('DOUBLE'), asText: castTo('VARCHAR') },
    spark: {
        ...plain,
        title: 'Apache Spark',
        name: doubled('`'),
        text: escaped("'"),
        asNumber: castTo('DOUBLE'),
        asText: castTo('STRING'),
    },
    bigquery: {
        ...plain,
        title: 'BigQuery',
        name: escaped('`'),
        text: escaped("'"),
        asNumber: castTo('FLOAT64'),
        asText: castTo('STRING'),
    },
    clickhouse: {
        title: 'ClickHouse',
        name: escaped('`'),
        text: escaped("'"),
        asNumber: castTo('Nullable(Float64)'),
        asText: castTo('Nullable(String)'),
        ending: `\nSETTINGS ${EMPTY_CELLS}`,
        // Without join_use_nulls the side that has no partner is filled with zeros and empty texts.
        joinEnding: `\nSETTINGS join_use_nulls = 1, ${EMPTY_CELLS}`,
    },
    postgres: {
        ...standard,
        title: 'PostgreSQL',
        asNumber: castTo('DOUBLE PRECISION'),
        asText: castTo('TEXT'),
    },
};
function engineOf(dialect) {
    return ENGINES[dialect];
}
/** The table's name, its parts quoted one by one. */
function tableName(engine, table) {
    return table.split('.').map(engine.name).join('.');
}

;// CONCATENATED MODULE: ./build/js/sql/bins.js

/** As in metrics/probability.ts: a multiple of these leaves the calibration's bins whole. */
const CALIBRATION_BINS = 15;
const POSITIVES = ['1', '1.0', 'true', 'yes', 'positive'];
/** The score as a double, or the middle of its bin. Fractions have an exponent, so that no engine takes them for decimals. */
function scoreExpression(engine, column, bins) {
    const score = engine.asNumber(column);
    if (bins === 0)
        return score;
    return `(CASE WHEN ${score} = 0E0 THEN 1E0 ELSE CEIL(${score} * ${bins}) END - 5E-1) / ${bins}`;
}
function binBounds(bins) {
    const whole = bins % CALIBRATION_BINS === 0;
    return { brier_score: 1 / bins, expected_calibration_error: whole ? 1 / (2 * bins) : null };
}
function isPositive(engine, truth, positive) {
    const text = engine.asText(truth);
    if (positive !== null)
        return `${text} = ${engine.text(positive)}`;
    return `LOWER(${text}) IN (${POSITIVES.map(engine.text).join(', ')})`;
}
/** The query that gives the bound of `roc_auc` for the table as it is. */
function areaBoundQuery({ dialect, table, columns, bins }) {
    const engine = engineOf(dialect);
    const of = (name) => `t.${engine.name(name)}`;
    const truth = of(columns.truth);
    const positive = isPositive(engine, truth, columns.positive);
    const weight = columns.weight === null ? '1E0' : engine.asNumber(of(columns.weight));
    return [
        'SELECT SUM(5E-1 * s.positives * s.negatives) / (SUM(s.positives) * SUM(s.negatives)) AS roc_auc_error',
        'FROM (',
        '  SELECT',
        `    ${scoreExpression(engine, of(columns.score ?? ''), bins)} AS middle,`,
        `    SUM(CASE WHEN ${positive} THEN ${weight} ELSE 0E0 END) AS positives,`,
        `    SUM(CASE WHEN ${positive} THEN 0E0 ELSE ${weight} END) AS negatives`,
        `  FROM ${tableName(engine, table)} AS t`,
        `  WHERE ${truth} IS NOT NULL`,
        '  GROUP BY 1',
        ') AS s;',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/js/sql/query.js


/** Columns of a table that is called `t`; that keeps them apart from names of the result. */
function outputs(engine, columns, bins) {
    const of = (name) => `t.${engine.name(name)}`;
    const { truth, prediction, score, groups } = columns;
    return [
        { name: 'y_true', expression: of(truth) },
        ...(prediction === null ? [] : [{ name: 'y_pred', expression: of(prediction) }]),
        ...(score === null ? [] : [{ name: 'y_score', expression: scoreExpression(engine, of(score), bins) }]),
        ...groups.map((name) => ({ name, expression: of(name) })),
    ];
}
const indented = (lines) => lines.map((line) => `  ${line}`).join(',\n');
const places = (count) => Array.from({ length: count }, (_, place) => String(place + 1)).join(', ');
/** The query of one table: as many rows as there are combinations. */
function groupQuery({ dialect, table, columns, bins }) {
    const engine = engineOf(dialect);
    const kept = outputs(engine, columns, bins);
    const weight = columns.weight === null ? 'COUNT(*)' : `SUM(t.${engine.name(columns.weight)})`;
    return [
        'SELECT',
        indented([
            ...kept.map(({ name, expression }) => `${expression} AS ${engine.name(name)}`),
            `${weight} AS ${engine.name('weight')}`,
        ]),
        `FROM ${tableName(engine, table)} AS t`,
        `GROUP BY ${places(kept.length)}`,
        `ORDER BY ${places(kept.length)}${engine.ending};`,
    ].join('\n');
}
/** One side of the join: what is grouped by has names of its own, whatever the table calls it. */
function side(engine, { table, columns, bins }) {
    const kept = outputs(engine, columns, bins);
    return [
        `    SELECT t.${engine.name(columns.id)} AS id, 1 AS held,`,
        `      ${kept.map(({ expression }, place) => `${expression} AS c${place + 1}`).join(', ')}`,
        `    FROM ${tableName(engine, table)} AS t`,
    ];
}
/** The query of one side of two tables that are joined by id and have columns of the same names. */
function pairQuery(head, baseTable, of) {
    const engine = engineOf(head.dialect);
    const kept = outputs(engine, head.columns, head.bins);
    const sides = [
        { letter: 'h', name: 'head' },
        { letter: 'b', name: 'base' },
    ];
    const cells = sides.map(({ letter, name }) => [
        `${letter}.held AS in_${name}`,
        ...kept.map((_, place) => `${letter}.c${place + 1} AS ${name}_${place + 1}`),
    ].join(', '));
    const keys = sides
        .flatMap(({ name }) => [`in_${name}`, ...kept.map((_, place) => `${name}_${place + 1}`)])
        .join(', ');
    return [
        'WITH cells AS (',
        '  SELECT',
        ...cells.map((line) => `    ${line},`),
        '    COUNT(*) AS examples',
        '  FROM (',
        ...side(engine, head),
        '  ) AS h',
        '  FULL OUTER JOIN (',
        ...side(engine, { ...head, table: baseTable }),
        '  ) AS b ON h.id = b.id',
        `  GROUP BY ${places(2 * kept.length + 2)}`,
        '), numbered AS (',
        '  SELECT',
        `    ROW_NUMBER() OVER (ORDER BY ${keys}) AS cell,`,
        `    ${keys}, examples`,
        '  FROM cells',
        '), told AS (',
        '  SELECT',
        '    SUM(examples * cell) OVER () AS joined, cell,',
        `    ${keys}, examples`,
        '  FROM numbered',
        ')',
        'SELECT',
        indented([
            `CONCAT(${engine.asText('t.joined')}, ${engine.text('-')}, ${engine.asText('t.cell')}) AS ${engine.name('id')}`,
            ...kept.map(({ name }, place) => `t.${of}_${place + 1} AS ${engine.name(name)}`),
            `t.examples AS ${engine.name('weight')}`,
        ]),
        'FROM told AS t',
        `WHERE t.in_${of} = 1`,
        `ORDER BY t.cell${engine.joinEnding};`,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/js/commands/configuration.js
var configuration = __webpack_require__(84275);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
;// CONCATENATED MODULE: ./build/js/commands/sql.js








/** The columns of the only suite that names any. */
function columnsOf({ suites }, named) {
    const found = suites.filter((suite) => suite.columns !== null);
    if (found.length > 1 && !named) {
        throw (0,catalogue/* failure */.V2)('QUERY_SUITES', null, { suites: found.map((suite) => suite.name ?? suite.where) });
    }
    return found.length === 1 ? (found[0]?.columns ?? null) : null;
}
/** The flags' word, else the configuration's, else the usual name. */
function chosenColumns(options, config) {
    const known = columnsOf(config, options.truth !== null);
    const score = options.score ?? known?.score ?? null;
    return {
        id: options.id ?? known?.id ?? 'id',
        truth: options.truth ?? known?.truth ?? 'y_true',
        prediction: options.prediction ?? known?.prediction ?? (score === null ? 'y_pred' : null),
        score,
        weight: options.weight ?? known?.weight ?? null,
        positive: options.positive ?? known?.positive ?? null,
        groups: [...new Set(options.groups.length > 0 ? options.groups : (known?.groups ?? []))],
    };
}
function faultsOf({ table, columns, bins }, baseTable) {
    const { id, truth, prediction, score, weight, groups } = columns;
    const parts = [table, baseTable ?? table].flatMap((name) => name.split('.'));
    const names = [...parts, id, truth, prediction, score, weight, ...groups].filter((name) => name !== null);
    const odd = [...new Set(names)].filter((name) => name === '' || /\p{Cc}/u.test(name));
    const faults = odd.map((found) => (0,catalogue/* fault */.DG)('QUERY_NAME', null, { found }));
    faults.push(...groups.filter(read_columns/* isUsualName */._l).map((group) => (0,catalogue/* fault */.DG)('QUERY_GROUP', '--group', { group })));
    if (baseTable !== null && weight !== null) {
        faults.push((0,catalogue/* fault */.DG)('QUERY_WEIGHT_JOINED', '--weight', { weight }));
    }
    if (bins > 0 && score === null)
        faults.push((0,catalogue/* fault */.DG)('QUERY_BINS_IDLE', '--bins', { bins }));
    return faults;
}
function written(reduction, baseTable) {
    const base = baseTable === null ? null : { ...reduction, table: baseTable };
    const does = 'one row for each combination, with how many examples it stands for in weight';
    const reduced = base === null
        ? [{ file: 'head.csv', does, sql: groupQuery(reduction) }]
        : ['head', 'base'].map((of) => ({
            file: `${of}.csv`,
            does: `${does}; the same id is the same examples in both files`,
            sql: pairQuery(reduction, base.table, of),
        }));
    if (reduction.bins === 0)
        return reduced;
    const bounds = [reduction, ...(base === null ? [] : [base])].map((one, index) => ({
        file: null,
        does: `the most that the bins can change roc_auc of ${index === 0 ? 'head' : 'base'}: half of the pairs that share a bin`,
        sql: areaBoundQuery(one),
    }));
    return [...reduced, ...bounds];
}
function boundLines({ brier_score, expected_calibration_error }) {
    const calibration = expected_calibration_error === null
        ? 'no bound unless --bins is a multiple of 15'
        : `by at most ${expected_calibration_error}`;
    return [
        `-- the bins change brier_score by at most ${brier_score}; expected_calibration_error: ${calibration};`,
        '-- average_precision and log_loss: no bound without the data, docs/engines.md has that of a reduced table;',
        '-- --bins 0 is exact for all of them',
    ];
}
function asText(dialect, queries, bounds) {
    const blocks = queries.map(({ file, does, sql: text }) => {
        const saved = file === null ? [] : [`-- ${file} (save the result as CSV, with its header)`];
        return [...saved, `-- ${does}`, text, ''].join('\n');
    });
    const told = bounds === null ? [] : boundLines(bounds);
    return [`-- ${engineOf(dialect).title}`, ...told, '', ...blocks].join('\n');
}
async function sql(world, options) {
    const { config } = await (0,configuration/* configured */.t)(world, options.config);
    const { dialect, table, baseTable, bins } = options.query;
    if (dialect === null)
        throw (0,catalogue/* failure */.V2)('FLAG_NEEDED', '--dialect', { command: 'sql', flag: '--dialect D' });
    const reduction = { dialect, table, columns: chosenColumns(options.query, config), bins };
    const faults = faultsOf(reduction, baseTable);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const queries = written(reduction, baseTable);
    const bounds = bins === 0 ? null : binBounds(bins);
    if (options.format === 'text')
        return { status: ending/* DONE */.DH, output: asText(dialect, queries, bounds) };
    const printed = {
        schema: 'holdline/sql@1',
        dialect,
        queries,
        bins: bounds === null ? null : { bins, ...bounds },
    };
    return { status: ending/* DONE */.DH, output: `${JSON.stringify(printed, null, 2)}\n` };
}


/***/ }),

/***/ 64447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULTS: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/** The configuration as the gate uses it, with every default filled in. */
/** What applies where there is no configuration, or it does not say. */
const DEFAULTS = {
    suites: [],
    rules: [],
    requirements: [],
    required: [],
    anchor: null,
    comparable: [],
    waivers: [],
    decision: { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist', correction: 'bh', seed: 1 },
    pairing: { minPaired: 0.95 },
    respond: { labels: {}, dispatch: null, dryRun: false },
    exports: [],
    notify: [],
    history: { place: null, keep: 500, window: 100, outcomes: 5 },
    limits: {},
    health: {
        maxAge: null,
        workflows: [],
        issue: null,
        anomalies: ['level', 'change-point', 'drift'],
        sources: [],
    },
    privacy: {
        encryptionKey: null,
        minGroup: 20,
        showExamples: false,
        redact: ['email', 'phone', 'key'],
        noiseEpsilon: null,
    },
};


/***/ }),

/***/ 68556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Vx: () => (/* binding */ usualNames),
/* harmony export */   _l: () => (/* binding */ isUsualName),
/* harmony export */   g2: () => (/* binding */ classScoreColumns),
/* harmony export */   hp: () => (/* binding */ chooseColumns),
/* harmony export */   my: () => (/* binding */ rankedParts),
/* harmony export */   r$: () => (/* binding */ usualParts)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23949);
/** Which column of a table of examples plays which part: by the user's word, else by the usual names. */


/** In order of preference; compared without case. */
const USUAL = {
    id: ['id', 'example_id', 'sample_id', 'doc_id', 'question_id', 'image', 'file', 'idx', 'index'],
    truth: ['y_true', 'label', 'target', 'truth', 'actual', 'true_label'],
    prediction: ['y_pred', 'pred', 'prediction', 'predicted', 'predicted_label'],
    score: ['y_score', 'score', 'prob', 'proba', 'y_prob'],
    weight: ['weight', 'count', 'sample_weight'],
};
const PARTS = ['id', 'truth', 'prediction', 'score', 'weight'];
const CLASS_SCORE = /^p_(.+)$/i;
/** The names by which a column is taken for this part, in order of preference. */
function usualNames(part) {
    return USUAL[part];
}
/** A list of documents with the relevance and the score of each. */
const QUERY = ['query_id', 'query', 'qid', 'q_id', 'topic_id'];
const RELEVANCE = ['relevance', 'rel', 'relevance_label', 'qrel', 'grade'];
/** Whether a column of this name may be taken for something else than a group, where nobody says what it is. */
function isUsualName(name) {
    const lower = name.toLowerCase();
    return PARTS.some((part) => usualNames(part).includes(lower)) || CLUSTERS.includes(lower);
}
/** Columns `p_CLASS`, as [class, column]; whether CLASS is one is known only when the labels are. */
function classScoreColumns(columns) {
    return columns.flatMap((column) => {
        const name = CLASS_SCORE.exec(column)?.[1];
        return name === undefined ? [] : [[name, column]];
    });
}
function usualColumn(part, columns) {
    for (const name of USUAL[part]) {
        const column = columns.find((candidate) => candidate.toLowerCase() === name);
        if (column !== undefined)
            return column;
    }
    // pandas writes the index of a frame as a first column without a name.
    return part === 'id' && columns[0] === '' ? '' : null;
}
/** The parts by the usual names alone. */
function usualParts(columns) {
    return {
        id: usualColumn('id', columns),
        truth: usualColumn('truth', columns),
        prediction: usualColumn('prediction', columns),
        score: usualColumn('score', columns),
        weight: usualColumn('weight', columns),
    };
}
const firstOf = (names, columns) => names.flatMap((name) => columns.find((column) => column.toLowerCase() === name) ?? [])[0];
/** The query and the relevance by usual names, where there is a score and no prediction beside them; else `null`. */
function rankedParts(columns) {
    const query = firstOf(QUERY, columns);
    const truth = firstOf(RELEVANCE, columns);
    const { prediction, score } = usualParts(columns);
    return query === undefined || truth === undefined || score === null || prediction !== null
        ? null
        : { query, truth };
}
/** What examples that depend on each other have in common, by usual names, best first. */
const CLUSTERS = ['cluster', 'group_id', 'conversation_id', 'item_id'];
function chosenCluster(columns, hint, id) {
    if (hint !== null)
        return { column: hint, configured: true };
    for (const name of CLUSTERS) {
        const column = columns.find((candidate) => candidate.toLowerCase() === name && candidate !== id);
        if (column !== undefined)
            return { column, configured: false };
    }
    return null;
}
/** Names as they are listed to the user, bounded. */
function listed(columns) {
    const named = columns.map((column) => (column === '' ? '(unnamed)' : column.slice(0, 60)));
    return named.length > 40 ? [...named.slice(0, 40), `and ${named.length - 40} more`] : named;
}
function absent(path, column, part, columns) {
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_MISSING', path, {
        wanted: `"${column}"`,
        part,
        nearest: (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(column, columns),
        found: listed(columns),
    });
}
function unfulfilled(path, part, columns) {
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_MISSING', path, {
        wanted: `for the ${part} (looked for ${USUAL[part].join(', ')})`,
        part,
        nearest: null,
        found: listed(columns),
    });
}
/** What is still missing for a table of predictions: truth needs a prediction or scores, and they need truth. */
function incomplete(parts, columns, path) {
    const guessed = parts.prediction !== null || parts.score !== null || classScoreColumns(columns).length > 1;
    if (parts.truth === null && guessed)
        return [unfulfilled(path, 'truth', columns)];
    if (parts.truth !== null && !guessed)
        return [unfulfilled(path, 'prediction', columns)];
    return [];
}
/** The parts by the hints, else by the usual names, with every fault of them. */
function chooseColumns(columns, hints, path) {
    const ranked = rankedParts(columns);
    const usual = { ...usualParts(columns), ...(ranked === null ? {} : { truth: ranked.truth }) };
    const faults = [];
    const chosen = (part) => {
        const hint = hints?.[part] ?? null;
        if (hint === null)
            return usual[part];
        if (!columns.includes(hint))
            faults.push(absent(path, hint, part, columns));
        return hint;
    };
    const [id = null, truth = null, prediction = null, score = null, weight = null] = PARTS.map(chosen);
    const query = hints?.query ?? (hints?.id == null ? (ranked?.query ?? null) : null);
    if (query !== null && !columns.includes(query))
        faults.push(absent(path, query, 'query', columns));
    const parts = { id: query ?? id, truth, prediction, score, weight };
    const groups = hints?.groups ?? null;
    const named = hints?.cluster ?? null;
    if (named !== null && !columns.includes(named))
        faults.push(absent(path, named, 'cluster', columns));
    const cluster = chosenCluster(columns, named, id);
    for (const group of groups ?? []) {
        if (!columns.includes(group))
            faults.push(absent(path, group, 'groups', columns));
    }
    if (faults.length === 0)
        faults.push(...incomplete(parts, columns, path));
    return { parts, cluster, query, groups, positive: hints?.positive ?? null, faults };
}


/***/ })

};
