export const id = 1898;
export const ids = [1898];
export const modules = {

/***/ 11898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactName: () => (/* binding */ artifactName),
  openHistory: () => (/* binding */ openHistory)
});

// EXTERNAL MODULE: ./build/js/archive/zip.js + 2 modules
var zip = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/js/config/place.js
var config_place = __webpack_require__(96410);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/gate/seal.js
var seal = __webpack_require__(28743);
// EXTERNAL MODULE: ./build/js/history/append.js
var append = __webpack_require__(74809);
// EXTERNAL MODULE: ./build/js/history/outcomes.js + 2 modules
var outcomes = __webpack_require__(22301);
// EXTERNAL MODULE: ./build/js/history/read.js + 1 modules
var read = __webpack_require__(50366);
// EXTERNAL MODULE: ./build/js/history/sealed.js
var sealed = __webpack_require__(67225);
// EXTERNAL MODULE: ./build/js/history/shelf.js
var history_shelf = __webpack_require__(19541);
;// CONCATENATED MODULE: ./build/js/history/trust.js
/** Events that run the base branch's own code and never a pull request's. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** A red gate is recorded too, or main could stay red for ever; a run that still goes on has judged already. */
const JUDGED = ['success', 'failure', 'neutral', null];
/** Whether the listing alone already rules the artifact out. */
function mayBeTrusted(artifact, source) {
    return (artifact.ownBranch &&
        artifact.branch === source.branch &&
        artifact.run !== null &&
        artifact.run !== source.run);
}
/** Whether the run behind an artifact may be trusted, as GitHub itself tells of it. */
function isTrusted(run, source) {
    return (run.ownBranch &&
        run.branch === source.branch &&
        TRUSTED_EVENTS.includes(run.event) &&
        (run.workflowPath === source.workflowPath || source.alsoFrom?.includes(run.workflowPath) === true) &&
        JUDGED.includes(run.conclusion));
}

;// CONCATENATED MODULE: ./build/js/history/artifact.js
/**
 * A history that rides in workflow artifacts. Each record's artifact holds the rolling history up to it, so that one
 * listing and one download are enough; where two runs recorded at once, each knows nothing of the other, and the
 * listing shows whose record is still missing: those few are fetched and merged too.
 */







/** How many artifacts are looked at beyond the newest, for records of runs that recorded at the same time. */
const MOST_MERGED = 3;
/** How many candidates are asked for before the search is given up, which is an error: each costs a call. */
const MOST_ASKED = 25;
const decoder = new TextDecoder();
function recordedRuns(history) {
    return new Set(history.records.map((record) => record.head.run));
}
/** Lines of another artifact that this history lacks, appended by the same pure merge as everywhere. */
function merged(shelf, other, where) {
    let { text } = shelf;
    for (const record of (0,read/* readHistory */.L)(other.text, where).records) {
        const appended = (0,append/* appendRecord */.E)(text, record, where);
        if (appended.kind === 'appended')
            text = `${text ?? ''}${appended.line}`;
    }
    return { text, files: new Map([...other.files, ...shelf.files]) };
}
async function shelfOf({ forge, place, lock }, artifact) {
    const files = place.unpack(await forge.download(artifact), artifact);
    const history = files.get(history_shelf/* HISTORY_FILE */.CX);
    if (history === undefined) {
        throw (0,catalogue/* failure */.V2)('HISTORY_NOT_IN_ARTIFACT', `artifact ${artifact.name}`, { run: artifact.run ?? 0 });
    }
    return { text: (0,sealed/* openedText */.LW)(decoder.decode(history), lock, place.name), files };
}
/** The newest artifact that may be believed, and behind it older ones whose runs were not asked for yet. */
async function trusted(forge, place) {
    const { items } = await forge.artifacts(place.name);
    const possible = items.filter((artifact) => mayBeTrusted(artifact, place.source));
    const fresh = possible.filter((artifact) => !artifact.expired);
    if (fresh.length === 0 && possible.length > 0) {
        const [newest] = possible;
        throw (0,catalogue/* failure */.V2)('HISTORY_EXPIRED', place.name, {
            count: possible.length,
            newest: newest?.createdAt ?? '',
        });
    }
    for (const [index, artifact] of fresh.slice(0, MOST_ASKED).entries()) {
        const run = artifact.run === null ? null : await forge.run(artifact.run);
        if (run !== null && isTrusted(run, place.source))
            return fresh.slice(index);
    }
    // Those further back may be the history: not to look there must not seem as if there were none.
    if (fresh.length > MOST_ASKED)
        throw (0,catalogue/* failure */.V2)('HISTORY_HIDDEN', place.name, { asked: MOST_ASKED });
    return [];
}
async function gathered(room) {
    const { forge, place } = room;
    const [newest, ...others] = await trusted(forge, place);
    if (newest === undefined)
        return { text: null, files: new Map() };
    let shelf = await shelfOf(room, newest);
    for (const artifact of others.slice(0, MOST_MERGED)) {
        const known = recordedRuns((0,read/* readHistory */.L)(shelf.text, place.name));
        if (artifact.run === null || known.has(String(artifact.run)))
            continue;
        const run = await forge.run(artifact.run);
        if (isTrusted(run, place.source))
            shelf = merged(shelf, await shelfOf(room, artifact), place.name);
    }
    return shelf;
}
async function write({ files, place, lock }, content) {
    const { shelf, record, packs } = content;
    const full = (0,history_shelf/* withOutcomes */.IF)(record, packs, lock.codec);
    const appended = (0,append/* appendRecord */.E)(shelf.text, full, place.name);
    const text = appended.kind === 'present' ? (shelf.text ?? '') : `${shelf.text ?? ''}${appended.line}`;
    const rolling = (0,history_shelf/* bounded */.Mm)(text, place.keep);
    const kept = (0,history_shelf/* keptFiles */.y2)((0,read/* readHistory */.L)(rolling, place.name).records, { outcomes: place.outcomes });
    const own = [...(0,history_shelf/* packFiles */.Po)(full, packs)].map(([path, bytes]) => [path, (0,sealed/* sealedPack */.EP)(bytes, lock, path)]);
    const packed = new Map([...shelf.files, ...own]);
    for (const [path, bytes] of packed)
        if (kept.has(path))
            await files.writeBytes(`${place.folder}/${path}`, bytes);
    await files.writeText(`${place.folder}/${history_shelf/* HISTORY_FILE */.CX}`, (0,sealed/* sealedText */.c2)(rolling, lock));
    return { became: appended.kind, notices: [] };
}
/** A history in artifacts of this name. `append` leaves a folder; the workflow's upload step makes it an artifact. */
function artifactHistory(world, place) {
    const room = { ...world, place, lock: { codec: world.codec, seal: place.seal } };
    let shelf = null;
    const opened = () => {
        shelf ??= gathered(room);
        return shelf;
    };
    return {
        read: async () => (0,read/* readHistory */.L)((await opened()).text, place.name),
        outcomes: async (record, suite) => {
            const file = (0,history_shelf/* outcomesOf */.RK)(record, suite);
            const stored = file === null ? undefined : (await opened()).files.get(file.file);
            if (file === null || stored === undefined)
                return null;
            const bytes = (0,sealed/* openedPack */.tG)(stored, room.lock, file.file);
            (0,outcomes/* verifyPack */.pW)(bytes, file, world.codec);
            return (0,outcomes/* unpackExamples */.gF)(bytes, world.codec, `${place.name}/${file.file}`);
        },
        append: async (record, packs) => write(room, { shelf: await opened(), record, packs }),
    };
}

;// CONCATENATED MODULE: ./build/js/history/branch.js
/**
 * A history on a branch of its own, written through GitHub's Git Data API. Every writer builds its commit on the tip
 * it has read and swaps the branch only if that tip still stands; else it starts again from reading. What became of a
 * write is decided by looking at the branch, never by the words of an answer.
 */






const branch_decoder = new TextDecoder();
const encoder = new TextEncoder();
async function fileAt(forge, tip, path) {
    const sha = tip?.files.get(path);
    return sha === undefined ? null : await forge.readBlob(sha);
}
/** A history on this branch. `read` remembers the tip, so that outcomes are of the same state. */
function branchHistory(forge, codec, place) {
    const where = `${place.branch}:${history_shelf/* HISTORY_FILE */.CX}`;
    const lock = { codec, seal: place.seal };
    let tip = null;
    /** Ids of the records that there were when the gate read them. */
    let seen = [];
    async function historyAt(at) {
        const bytes = await fileAt(forge, at, history_shelf/* HISTORY_FILE */.CX);
        const raw = bytes === null ? null : branch_decoder.decode(bytes);
        return { raw: raw ?? '', text: (0,sealed/* openedText */.LW)(raw, lock, where) };
    }
    /** Lines are only ever added: records that are gone were taken out by somebody else. */
    function vanished(records) {
        const there = new Set(records.map((record) => record.id));
        const gone = seen.filter((id) => !there.has(id)).length;
        return gone === 0 ? [] : [(0,catalogue/* fault */.DG)('HISTORY_SHRANK', where, { gone, of: seen.length })];
    }
    async function tried(record, packs) {
        const now = await forge.branchTip(place.branch);
        const { raw, text } = await historyAt(now);
        const full = (0,history_shelf/* withOutcomes */.IF)(record, packs, codec);
        const appended = (0,append/* appendRecord */.E)(text, full, where);
        const notices = vanished((0,read/* readHistory */.L)(text, where).records);
        if (appended.kind === 'present')
            return { became: 'present', notices };
        const whole = `${text ?? ''}${appended.line}`;
        const kept = (0,history_shelf/* keptFiles */.y2)((0,read/* readHistory */.L)(whole, where).records, { outcomes: place.outcomes });
        const files = new Map([
            [history_shelf/* HISTORY_FILE */.CX, encoder.encode(`${raw}${(0,sealed/* sealedText */.c2)(appended.line, lock)}`)],
        ]);
        for (const [path, bytes] of (0,history_shelf/* packFiles */.Po)(full, packs))
            if (kept.has(path))
                files.set(path, (0,sealed/* sealedPack */.EP)(bytes, lock, path));
        for (const path of (0,history_shelf/* toPrune */.Sq)([...(now?.files.keys() ?? [])], kept))
            files.set(path, null);
        const outcome = await forge.commitToBranch({
            branch: place.branch,
            parent: now?.commit ?? null,
            message: `Record ${record.id}`,
            files,
        });
        return outcome === 'committed' ? { became: 'appended', notices } : 'moved';
    }
    return {
        read: async () => {
            tip = await forge.branchTip(place.branch);
            const history = (0,read/* readHistory */.L)((await historyAt(tip)).text, where);
            seen = history.records.map((record) => record.id);
            return history;
        },
        outcomes: async (record, suite) => {
            const file = (0,history_shelf/* outcomesOf */.RK)(record, suite);
            if (file === null)
                return null;
            const stored = await fileAt(forge, tip, file.file);
            if (stored === null)
                return null;
            const bytes = (0,sealed/* openedPack */.tG)(stored, lock, file.file);
            (0,outcomes/* verifyPack */.pW)(bytes, file, codec);
            return (0,outcomes/* unpackExamples */.gF)(bytes, codec, `${place.branch}:${file.file}`);
        },
        append: async (record, packs) => {
            for (let attempt = 1;; attempt++) {
                const became = await tried(record, packs);
                if (became !== 'moved')
                    return became;
                if (!(await place.pause(attempt))) {
                    throw (0,catalogue/* failure */.V2)('HISTORY_CROWDED', where, { attempts: attempt });
                }
            }
        },
    };
}

// EXTERNAL MODULE: ./build/js/history/local.js
var local = __webpack_require__(56738);
// EXTERNAL MODULE: ./build/js/io/pause.js
var pause = __webpack_require__(12765);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/action/store.js
/** Opens the history that the inputs and the configuration name. */









/** Artifact names take few signs; legs of a matrix have a name each. */
function artifactName(suite) {
    return suite === null ? 'holdline-history' : `holdline-history-${suite.replace(/[^\w.-]/g, '_')}`;
}
function forgeOf(stage, place) {
    if (stage.forge !== null)
        return stage.forge;
    throw (0,catalogue/* failure */.V2)('HISTORY_NO_TOKEN', 'input github-token', { store: place.store });
}
/** Artifacts end after a while: the job's log says how far back they reach. */
function saying(store, { runner }) {
    const read = async () => {
        const history = await store.read();
        const { length } = history.records;
        const since = history.records[0]?.at;
        const reach = since === undefined ? '' : `, back to ${since}`;
        runner.log.info(`history in artifacts: ${(0,number/* countText */.lT)(length, 'record')}${reach}`);
        return history;
    };
    return { ...store, read };
}
function artifacts(stage, options, config) {
    const place = { store: 'artifact' };
    const name = artifactName(options.suite);
    const folder = `${stage.runner.temp.replaceAll('\\', '/')}/${name}`;
    const { world, happening, baseBranch } = stage;
    const store = artifactHistory({ forge: forgeOf(stage, place), files: world.files, codec: world.codec }, {
        name,
        source: {
            branch: baseBranch,
            workflowPath: happening.workflowPath,
            alsoFrom: stage.alsoFrom ?? [],
            run: happening.run === null ? null : Number(happening.run),
        },
        folder,
        keep: config.history.keep,
        outcomes: config.history.outcomes,
        seal: (0,seal.sealOf)(world, config),
        unpack: (bytes, artifact) => {
            const entries = (0,zip/* unpackArtifact */.n3)(bytes, artifact.name, `artifact ${artifact.name} of run ${artifact.run}`);
            return new Map(entries.map((entry) => [entry.name, entry.bytes()]));
        },
    });
    return { place, store: saying(store, stage), toUpload: folder };
}
/** The history that counts. Nothing is read yet. */
function openHistory(stage, options, config) {
    const place = (0,config_place/* placeFor */.vM)(options.history, config.history.place, options.baseline);
    const { world } = stage;
    switch (place.store) {
        case 'none':
            return { place, store: null, toUpload: null };
        case 'folder':
            return {
                place,
                store: (0,local.localHistory)(world, place.folder, {
                    outcomes: config.history.outcomes,
                    seal: (0,seal.sealOf)(world, config),
                }),
                toUpload: null,
            };
        case 'branch': {
            const { outcomes } = config.history;
            const { branch } = place;
            const store = branchHistory(forgeOf(stage, place), world.codec, {
                branch,
                outcomes,
                seal: (0,seal.sealOf)(world, config),
                pause: (0,pause/* patience */._)(),
            });
            return { place, store, toUpload: null };
        }
        case 'artifact':
            return artifacts(stage, options, config);
    }
}


/***/ }),

/***/ 74809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ appendRecord)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33122);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38140);
/** Adding a record to a history: a pure merge by id that never touches what is there. */



/**
 * What to add to the text of a history (`null`: no file yet) so that it holds this record. Fails with
 * `HISTORY_CONFLICT` where another record has the id, and with the faults of `trustedLines` where the history can't be
 * trusted: then nothing may be written. `where` is the path for messages.
 */
function appendRecord(text, record, where = 'history.jsonl') {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedLines */ .D)(text, where);
    const sameId = lines.records.filter((line) => line.record.id === record.id);
    if (sameId.some((line) => (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .sameContent */ .Cm)(line.record, record)))
        return { kind: 'present' };
    const [other] = sameId;
    if (other !== undefined)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_CONFLICT', `${where}:${other.line}`, { id: record.id });
    const finished = text === null || text === '' || text.endsWith('\n');
    return { kind: 'appended', line: `${finished ? '' : '\n'}${(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRecord */ .Ym)(record)}\n` };
}


/***/ }),

/***/ 56738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHistory: () => (/* binding */ localHistory)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74809);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33122);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22301);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50366);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38140);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67225);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19541);
/**
 * The history in a folder: `DIR/history.jsonl`, and packs in `DIR/outcomes/`.
 *
 * What several processes on one machine are promised: each line is added in one write at the end of the file, so that
 * none is lost or mixed with another, and whoever adds looks again whether it is there. Two that add the same record
 * at once may both write it; readers take it once. There is no lock: on a network drive that does not append in one
 * piece, the second look turns a lost line into an error.
 */









function inFolder(directory, path) {
    if (directory === '')
        return path;
    return /[/\\]$/.test(directory) ? `${directory}${path}` : `${directory}/${path}`;
}
/** What is in the file, its sealed lines opened. */
async function textOf({ files, path, lock }) {
    return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .openedText */ .LW)(await files.readText(path), lock, path);
}
/**
 * Only packs that some line names: one that no line names yet may belong to a record that another process is just
 * adding. A pack left behind by a process that died between the two stays; it is never read.
 */
async function prune({ files, directory, path, place }, text) {
    const { records } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedLines */ .D)(text, path);
    const named = new Set(records.flatMap(({ record }) => Object.values(record.outcomes ?? {}).map(({ file }) => file)));
    const there = await files.list(inFolder(directory, _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_FOLDER */ .HL));
    const existing = there.map((name) => `${_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_FOLDER */ .HL}/${name}`).filter((file) => named.has(file));
    const kept = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .keptFiles */ .y2)((0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(text, path).records, place);
    for (const file of (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .toPrune */ .Sq)(existing, kept))
        await files.remove(inFolder(directory, file));
}
/** The record is in by now: a pack that can't be removed is no reason to say otherwise, and the next run tries again. */
async function pruneIfPossible(folder, text) {
    try {
        await prune(folder, text);
    }
    catch (error) {
        if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
    }
}
/** Packs first, then the line that names them, then away with what has grown too old. */
async function append(folder, record, packs) {
    const { files, codec, directory, path, place, lock } = folder;
    const full = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .withOutcomes */ .IF)(record, packs, codec);
    const before = await textOf(folder);
    const appended = (0,_append_js__WEBPACK_IMPORTED_MODULE_2__/* .appendRecord */ .E)(before, full, path);
    if (appended.kind === 'present')
        return { became: 'present', notices: [] };
    const kept = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .keptFiles */ .y2)((0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(`${before ?? ''}${appended.line}`, path).records, place);
    for (const [file, bytes] of (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .packFiles */ .Po)(full, packs)) {
        if (kept.has(file))
            await files.writeBytes(inFolder(directory, file), (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedPack */ .EP)(bytes, lock, file));
    }
    await files.appendText(path, (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedText */ .c2)(appended.line, lock));
    const after = await textOf(folder);
    const isThere = after?.includes((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeRecord */ .Ym)(full)) === true;
    if (!isThere)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_LINE_LOST', path, { id: record.id });
    await pruneIfPossible(folder, after);
    return { became: 'appended', notices: [] };
}
async function outcomes({ files, codec, directory, path, lock }, record, suite) {
    const named = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomesOf */ .RK)(record, suite);
    if (named === null)
        return null;
    if (!(0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .isPackFile */ .M6)(named.file)) {
        const why = 'the record names a file that is no place of theirs';
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_OUTCOMES_DAMAGED', path, { why });
    }
    const file = inFolder(directory, named.file);
    const stored = await files.readBytes(file);
    if (stored === null)
        return null;
    const bytes = (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .openedPack */ .tG)(stored, lock, named.file);
    (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPack */ .pW)(bytes, { ...named, file }, codec);
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackExamples */ .gF)(bytes, codec, file);
}
/** The store in this folder, which need not be there yet. */
function localHistory({ files, codec }, directory, place = { outcomes: _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_KEPT */ .vD, seal: null }) {
    const path = inFolder(directory, _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .HISTORY_FILE */ .CX);
    const lock = { codec, seal: place.seal };
    const folder = { files, codec, directory, path, place, lock };
    return {
        read: async () => (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(await textOf(folder), path),
        outcomes: (record, suite) => outcomes(folder, record, suite),
        append: (record, packs) => append(folder, record, packs),
    };
}


/***/ }),

/***/ 50366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/js/history/attempts.js
const ATTEMPT = /^([1-9]\d*)(?:\.(.+))?$/;
const GITHUB_RUN = /^(\d+)\.(.+)$/;
function attemptAfter(run, rest, sha) {
    const [whole, number, suite] = ATTEMPT.exec(rest) ?? [];
    if (whole === undefined)
        return null;
    return { work: JSON.stringify([run, suite ?? null, sha]), number: Number(number) };
}
/**
 * Reads an id `<run>.<attempt>` or `<run>.<attempt>.<suite>`. The record's own `head.run` says where the run ends.
 * Where it says nothing (an id given with --run), only runs that are plain numbers as GitHub's are count, and only
 * attempts at the same commit belong together: `--run 1.2` and `--run 1.3` of two releases are two runs.
 */
function attemptOf(record) {
    const prefix = `${record.head.run}.`;
    if (record.id.startsWith(prefix)) {
        const told = attemptAfter(record.head.run, record.id.slice(prefix.length), null);
        if (told !== null)
            return told;
    }
    const [, run, rest] = GITHUB_RUN.exec(record.id) ?? [];
    return run === undefined || rest === undefined ? null : attemptAfter(run, rest, record.sha ?? '');
}
/** The records without those of which there is a later attempt, in the same order. */
function latestAttempts(records) {
    const latest = new Map();
    for (const record of records) {
        const attempt = attemptOf(record);
        if (attempt === null)
            continue;
        latest.set(attempt.work, Math.max(attempt.number, latest.get(attempt.work) ?? 0));
    }
    return records.filter((record) => {
        const attempt = attemptOf(record);
        return attempt === null || latest.get(attempt.work) === attempt.number;
    });
}

// EXTERNAL MODULE: ./build/js/history/lines.js
var history_lines = __webpack_require__(33122);
// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/history/read.js
/** From the text of `history.jsonl` to the history. */




/** By `at` as an instant, then by `id`, of which there are no two alike. */
function byTime(one, other) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0)
        return apart;
    return one.id < other.id ? -1 : 1;
}
/** One record an id, the first in the file; a later one that tells something else is named. */
function mergedById(lines, where) {
    const first = new Map();
    const notices = [];
    for (const line of lines) {
        const { id } = line.record;
        const earlier = first.get(id);
        if (earlier === undefined)
            first.set(id, line);
        else if (!(0,record/* sameContent */.Cm)(earlier.record, line.record)) {
            notices.push((0,catalogue/* fault */.DG)('HISTORY_ID_TWICE', `${where}:${line.line}`, { id, first: earlier.line }));
        }
    }
    return { records: [...first.values()].map((line) => line.record), notices };
}
function damageNotices(lines, where) {
    if (lines.damaged.length === 0)
        return [];
    return [(0,catalogue/* fault */.DG)('HISTORY_LINES_DAMAGED', where, { lines: lines.count, damaged: lines.damaged })];
}
/**
 * The history in this text, oldest first; `null` (no such file) and an empty text are the empty history. A few old
 * damaged lines are left out and listed; the faults of `trustedLines` are thrown. `where` is the path for messages.
 */
function readHistory(text, where) {
    const lines = (0,history_lines/* trustedLines */.D)(text, where);
    const merged = mergedById(lines.records, where);
    return {
        records: latestAttempts([...merged.records].sort(byTime)),
        damaged: lines.damaged,
        notices: [...damageNotices(lines, where), ...merged.notices],
    };
}


/***/ })

};
