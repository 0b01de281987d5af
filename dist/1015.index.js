export const id = 1015;
export const ids = [1015];
export const modules = {

/***/ 41015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILE_EXPORTERS: () => (/* binding */ FILE_EXPORTERS),
/* harmony export */   exportToServer: () => (/* binding */ exportToServer),
/* harmony export */   firstRequests: () => (/* binding */ firstRequests)
/* harmony export */ });
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66150);

const whole = (text) => ({ kind: 'text', text });
const FILE_EXPORTERS = {
    'audit-log': async (exported, actor) => {
        const { auditLines } = await __webpack_require__.e(/* import() */ 6169).then(__webpack_require__.bind(__webpack_require__, 36169));
        return { kind: 'lines', text: auditLines(exported, actor) };
    },
    'influx-file': async (exported) => whole((await __webpack_require__.e(/* import() */ 3761).then(__webpack_require__.bind(__webpack_require__, 33761))).influxLines(exported)),
    'prometheus-file': async (exported) => whole((await __webpack_require__.e(/* import() */ 2021).then(__webpack_require__.bind(__webpack_require__, 32021))).prometheusText(exported)),
    csv: async (exported) => whole((await __webpack_require__.e(/* import() */ 7704).then(__webpack_require__.bind(__webpack_require__, 57704))).tidyCsv(exported)),
    junit: async (exported) => whole((await __webpack_require__.e(/* import() */ 6357).then(__webpack_require__.bind(__webpack_require__, 56357))).junitXml(exported)),
    openmetrics: async (exported) => whole((await __webpack_require__.e(/* import() */ 2021).then(__webpack_require__.bind(__webpack_require__, 32021))).openMetricsText(exported)),
    parquet: async (exported) => ({
        kind: 'bytes',
        bytes: await (await __webpack_require__.e(/* import() */ 8513).then(__webpack_require__.bind(__webpack_require__, 48513))).parquetFile(exported),
    }),
    sarif: async (exported) => whole((await __webpack_require__.e(/* import() */ 9796).then(__webpack_require__.bind(__webpack_require__, 19796))).sarifLog(exported)),
    tensorboard: async (exported) => {
        const { tensorBoardEvents } = await __webpack_require__.e(/* import() */ 9998).then(__webpack_require__.bind(__webpack_require__, 79998));
        return { kind: 'in-folder', ...tensorBoardEvents(exported) };
    },
};
/** One step after the other, each with what hangs on its answer before the next, until one is not taken. */
async function inTurn(steps, talk) {
    const left = [...steps];
    let last = { ok: true, body: '' };
    for (let step = left.shift(); step !== undefined; step = left.shift()) {
        last = await talk(step.request);
        if (!last.ok)
            return last;
        left.unshift(...step.next(last.body));
    }
    return last;
}
async function stepsOf(exported, target) {
    switch (target.type) {
        case 'elasticsearch':
            return (await __webpack_require__.e(/* import() */ 9927).then(__webpack_require__.bind(__webpack_require__, 9927))).elasticsearch(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'grafana-annotations':
            return (await __webpack_require__.e(/* import() */ 4077).then(__webpack_require__.bind(__webpack_require__, 84077))).grafanaAnnotations(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'influx':
            return (await __webpack_require__.e(/* import() */ 3761).then(__webpack_require__.bind(__webpack_require__, 33761))).influx(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'mlflow':
            return (await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 20838))).mlflow(target, exported);
        case 'otlp':
            return (await __webpack_require__.e(/* import() */ 8243).then(__webpack_require__.bind(__webpack_require__, 28243))).otlp(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'prometheus-pushgateway':
            return (await __webpack_require__.e(/* import() */ 7783).then(__webpack_require__.bind(__webpack_require__, 47783))).pushgateway(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'prometheus-remote-write':
            return (await __webpack_require__.e(/* import() */ 9943).then(__webpack_require__.bind(__webpack_require__, 89943))).remoteWrite(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
    }
}
/** Talks to the server until all is told, or until it does not take something. */
async function exportToServer(exported, target, talk) {
    return await inTurn(await stepsOf(exported, target), talk);
}
/** The requests that hang on no answer: all that can be shown before the first is sent. */
async function firstRequests(exported, target) {
    return (await stepsOf(exported, target)).map(({ request }) => request);
}


/***/ }),

/***/ 66150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lastly)
/* harmony export */ });
/** A step on whose answer nothing hangs. */
function lastly(request) {
    return { request, next: () => [] };
}


/***/ })

};
