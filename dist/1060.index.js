export const id = 1060;
export const ids = [1060];
export const modules = {

/***/ 61060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloaded: () => (/* binding */ downloaded)
/* harmony export */ });
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2227);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73597);
/* harmony import */ var _judge_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17290);
/**
 * Evaluation files from workflow artifacts. They are read where they lie in memory; nothing is ever unpacked.
 *
 * A run holds one artifact of a name for every attempt that uploaded it: all of them are evaluations of one commit, and
 * are read as its runs, so that to run a job again is no second chance. None is more trusted than the latest: all were
 * written by the same commit's code.
 */




/** So many attempts of a job are read, each of which costs a call: as many as the two-stage rule wants runs. */
const MOST_ATTEMPTS = 3;
function sourceOf({ artifact, earlier }, entry) {
    const bytes = entry.bytes();
    return {
        path: `${artifact.name}/${entry.name}`,
        ...(earlier === 0 ? {} : { earlier }),
        stem: entry.name.replace(/\.[^./]*$/, ''),
        size: bytes.length,
        open: async function* () {
            yield bytes;
        },
    };
}
async function filesOf(forge, attempt) {
    const { artifact } = attempt;
    const bytes = await forge.download(artifact);
    const entries = (0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackArtifact */ .n3)(bytes, artifact.name, `artifact ${artifact.name}`);
    return entries.map((entry) => sourceOf(attempt, entry));
}
/** The run whose artifacts are meant: the one that triggered this one, else this one. */
function runOf({ happening }) {
    return happening.triggering?.run ?? (happening.run === null ? null : Number(happening.run));
}
/**
 * The attempts that are read, by name of their artifacts: the latest, and before it the first ones, which no number of
 * later ones can push out. `artifacts` are newest first.
 */
function attemptsOf(artifacts) {
    const byName = new Map();
    for (const artifact of artifacts) {
        const found = byName.get(artifact.name) ?? [];
        byName.set(artifact.name, [...found, { artifact, earlier: found.length }]);
    }
    return [...byName.values()].flatMap(([latest, ...others]) => latest === undefined ? [] : [latest, ...others.slice(1 - MOST_ATTEMPTS)]);
}
/** The files of every artifact that a name or glob matches. Fails with a fault for each that matches none. */
async function downloaded(stage, wanted) {
    if (wanted.length === 0)
        return [];
    const run = runOf(stage);
    if (stage.forge === null || run === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('HISTORY_NO_TOKEN', 'input github-token', { store: 'artifact' });
    const all = (await stage.forge.runArtifacts(run)).filter((artifact) => !artifact.expired);
    const faults = wanted
        .filter((glob) => !all.some((artifact) => (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .F)(glob, artifact.name)))
        .map((glob) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('ARTIFACT_MISSING', null, { wanted: glob, run, found: all.map((one) => one.name).slice(0, 10) }));
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(faults);
    const sources = [];
    const meant = all.filter(({ name }) => wanted.some((glob) => (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .F)(glob, name)));
    for (const attempt of attemptsOf(meant))
        sources.push(...(await filesOf(stage.forge, attempt)));
    return sources.sort((a, b) => a.path === b.path ? (a.earlier ?? 0) - (b.earlier ?? 0) : a.path < b.path ? -1 : 1);
}


/***/ })

};
