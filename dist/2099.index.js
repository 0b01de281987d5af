export const id = 2099;
export const ids = [2099];
export const modules = {

/***/ 2099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthChecked: () => (/* binding */ healthChecked)
/* harmony export */ });
/* harmony import */ var _health_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1898);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9887);




/** The listing of artifacts is read for the history and for how long it lasts, and asked for once. */
function listingOnce(forge) {
    const listings = new Map();
    const artifacts = (name) => {
        const listing = listings.get(name) ?? forge.artifacts(name);
        listings.set(name, listing);
        return listing;
    };
    return { ...forge, artifacts };
}
/** A check may run in a workflow of its own: then the history that it reads was recorded by those it watches. */
function alsoFrom({ health }) {
    return health.workflows.map(({ file }) => `.github/workflows/${file}`);
}
async function healthChecked(given, options) {
    const { world, happening, baseBranch } = given;
    const { config, source } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .U)(given, options.config, happening.baseSha);
    const forge = given.forge === null ? null : listingOnce(given.forge);
    const { place, store } = (0,_store_js__WEBPACK_IMPORTED_MODULE_2__.openHistory)({ ...given, forge, alsoFrom: alsoFrom(config) }, options, config);
    return await (0,_health_health_js__WEBPACK_IMPORTED_MODULE_0__/* .runHealth */ .K)(world, {
        mode: 'health',
        history: store,
        forge,
        branch: baseBranch,
        defaultBranch: happening.defaultBranch ?? baseBranch,
        ownWorkflow: happening.workflowPath,
        artifactName: place.store === 'artifact' ? (0,_store_js__WEBPACK_IMPORTED_MODULE_2__.artifactName)(options.suite) : null,
        failOn: options.failOn,
        onError: options.onError,
        config,
        configSource: source,
        seed: config.decision.seed,
        head: (0,_tell_js__WEBPACK_IMPORTED_MODULE_3__.identityOf)(happening),
        version: world.version,
    });
}


/***/ })

};
