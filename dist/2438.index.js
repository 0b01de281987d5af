export const id = 2438;
export const ids = [2438];
export const modules = {

/***/ 22438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHINESE: () => (/* binding */ CHINESE)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40678);
/** The dashboard in Chinese. */

const CHINESE = {
    locale: 'zh-CN',
    day: '{y}年{m}月{d}日',
    card: {
        noValue: '无值',
        noneInTime: '此时间段内没有值。',
        failed: '该次运行未通过',
        changed: '水平在此处变化',
    },
    standings: { pass: '通过', fail: '未通过', error: '出错', neutral: '中性', recorded: '已记录' },
    moves: { worse: '变差', better: '变好', moved: '变化' },
    directions: { higher: '越高越好', lower: '越低越好' },
    title: '模型质量的变化',
    skip: '跳到评估集',
    light: '浅色主题',
    dark: '深色主题',
    complete: '此文件自成一体：不加载也不发送任何内容。',
    noScript: '图表由脚本绘制。未启用脚本时，可通过每项指标的“图表”链接查看图片。',
    counts: ({ suites, metrics, records }) => [
        `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(suites)} 个评估集`,
        `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(metrics)} 项指标`,
        `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(records)} 条记录`,
    ],
    span: (from, to) => `${from} 至 ${to}`,
    made: (at) => `生成于 ${at}`,
    suites: '评估集',
    columns: ['评估集', '最新结果', '首项指标', '指标数', '最新运行', '最近 30 次运行'],
    failedOf: (failed, of) => `最近 ${of} 次运行中有 ${failed} 次未通过`,
    news: '最近的水平变化',
    noNews: '没有任何指标的水平变化超出随机波动。',
    olderNews: (count) => `另有 ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} 项较早的变化：请勾选下方的“仅显示有变化的”。`,
    since: (day) => `自 ${day} 起`,
    legend: '如何阅读图表',
    legendLine: '每次运行的值',
    legendBand: '该水平的中位数，以及仅由随机波动时 100 次运行中 95 次所处的范围',
    legendChange: '水平发生变化',
    legendAccepted: '已接受的变化',
    legendFailed: '未通过的运行',
    filters: '筛选',
    metric: '指标',
    suite: '评估集',
    label: '标签',
    time: '时间',
    all: '全部',
    days: (count) => `最近 ${count} 天`,
    year: '最近一年',
    own: '自定起止',
    from: '起',
    to: '止',
    onlyChanged: '仅显示有变化的',
    found: '{all} 项指标中的 {shown} 项',
    runs: (count) => `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} 次运行`,
    badge: '徽章',
    chart: '图表',
    values: '数值',
    runsOf: (id) => `${id} 的各次运行`,
    valuesOf: (id) => `${id} 的数值`,
    unchanged: '水平未变',
    about: (runs, newest, changes) => `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(runs)} 次运行，最新值 ${newest}，${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(changes)} 次水平变化`,
    accepted: (by, reason) => `已接受${by === '' ? '' : `，由 ${by}`}${reason === '' ? '' : `：${reason}`}`,
    pullRequest: '拉取请求',
    run: '运行',
    emptyTitle: '还没有记录',
    empty: '看板显示历史中记录的内容，而此历史为空。',
    steps: [
        '记录一次评估：`holdline record results.json --history history`，或让 Action 在每次推送到主分支时记录（`history: branch`）。',
        '如果已有记录：`--history` 应为包含 `history.jsonl` 的文件夹。',
        '重新生成页面：`holdline dashboard --history history --out site`。',
    ],
};


/***/ })

};
