export const id = 3251;
export const ids = [3251];
export const modules = {

/***/ 23251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHINESE_HELP: () => (/* binding */ CHINESE_HELP)
});

// EXTERNAL MODULE: ./build/js/cli/english-help.js
var english_help = __webpack_require__(93815);
;// CONCATENATED MODULE: ./build/js/cli/zh-CN/flags.js
const common = {
    config: { description: '配置文件。', without: '若存在则为 .github/holdline.yml' },
    history: {
        description: '基线分支的历史所在的位置：artifact、branch、branch:NAME、path:DIR 或 none；在命令行中为文件夹。',
        without: 'artifact；给出基线文件时或在命令行中为 none',
    },
    baseline: { description: '比较的对象：历史，或基线评估文件的通配符。' },
    'fail-on': { description: '使运行失败的最轻的发现；never 表示只报告。' },
    locale: { description: '报告、提示与错误的语言：英文或简体中文。' },
    out: {
        description: '写入报告或仪表板的文件夹；对 report 命令，是代替打印而写入的文件。',
        without: '不写入任何内容',
    },
    repository: {
        description: '仪表板所链接的提交与拉取请求所在的 GitHub 仓库。',
        without: '环境变量 GITHUB_REPOSITORY；两者都没有时不链接到提交',
    },
    export: { description: '除文件之外，是否也将报告发送到配置文件 export 下的服务器。' },
    'dry-run': { description: '是否只显示将要发送和写入的内容（隐去机密），而不实际执行。' },
    force: { description: '是否覆盖已存在的文件。' },
    format: { description: '结果的输出形式。' },
    notify: { description: '是否通知配置文件 notify 下的渠道。' },
    at: { description: '作为当前时间的时间，例如 2026-01-31T12:00:00Z。', without: '现在' },
    seed: { description: '一切随机过程的种子。', without: '配置文件的 decision.seed' },
    label: { description: '说明一张表（例如故障日志）中的此列，而不是相对基线的变化。' },
    sha: { description: '所评估的提交。', without: 'git 的 HEAD（若有）' },
    run: { description: '记录的 id。', without: '随机的 id' },
    reason: { description: '接受此改动的原因；它会保留在历史中。' },
    'false-alarms': {
        description: '没有任何改动的运行超出建议限值之一的频率：0.01 表示一百次中有一次。',
        without: '配置文件的 decision.alpha',
    },
    parser: {
        description: '读取表格的方式：csv-parse 将每条记录交给该库处理，auto 只将不规整的记录交给它；两者的结果相同。',
    },
};
const query = {
    dialect: { description: '查询所针对的数据库引擎。' },
    table: { description: '预测结果的表，各部分以点分隔。' },
    'base-table': { description: '基线的表，按 id 连接：此时两侧各有一个查询。' },
    id: {
        description: '连接两张表所用的列；每个 id 只出现一次。',
        without: '配置文件的 columns.id，否则为 id',
    },
    truth: { description: '真实标签所在的列。', without: '配置文件的 columns.truth，否则为 y_true' },
    prediction: {
        description: '预测所在的列。',
        without: '配置文件的 columns.prediction，没有得分时为 y_pred',
    },
    score: { description: '得分所在的列。', without: '配置文件的 columns.score' },
    weight: {
        description: '表示一行已代表多少个样本的列。',
        without: '配置文件的 columns.weight，否则每行计一次',
    },
    positive: {
        description: '视为正类的标签。',
        without: '配置文件的 columns.positive，否则为 1、true、yes 或 positive',
    },
    group: { description: '为区分切片而保留的列。', without: '配置文件的 columns.groups' },
    bins: { description: '将 0 到 1 之间的得分分入多少个分箱；0 表示保留每个得分，即精确值。' },
};
const MEANINGS = { ...common, ...query };
function isFlag(name) {
    return Object.hasOwn(MEANINGS, name);
}
/** What a flag means; `null` of an input that is none. */
function meaningOf(name) {
    return isFlag(name) ? MEANINGS[name] : null;
}

;// CONCATENATED MODULE: ./build/js/cli/zh-CN/help.js


const WORKED = [
    '0  已完成工作',
    '2  用法或配置有误',
    '3  无法完成工作（输入无法读取、输入输出错误、程序缺陷）',
];
const SCRIPT = '供脚本使用';
const TOLD = {
    check: {
        does: '依据基线与历史判断一次评估',
        shows: ['比较两个评估文件', '比较整个文件夹，采用配置文件的规则', '与已记录的历史比较，供脚本使用'],
        statuses: [
            '0  通过，或中性（暂无可比较的对象）',
            '1  未通过',
            '2  用法或配置有误',
            '3  未能判断（输入无法读取、输入输出错误、程序缺陷）',
        ],
    },
    record: {
        does: '将一次评估追加到历史，不作判断',
        shows: ['记录当前提交的评估', '记录较早的评估，并给它单独的 id'],
        statuses: ['0  已记录，或先前已记录过相同的内容', ...WORKED.slice(1)],
    },
    accept: {
        does: '标记基线分支上有意的改动：其水平重新开始',
        shows: ['因新数据集而变动的指标', '一个评估集的所有指标'],
        statuses: ['0  已接受', ...WORKED.slice(1)],
    },
    inspect: {
        does: '显示会从文件中读取什么、为什么，以及略过了什么',
        shows: ['Holdline 从一个文件中看到什么', '多个文件，供脚本使用'],
        statuses: WORKED,
    },
    explain: {
        does: '说明从基线到当前的变化来自哪些切片和样本',
        shows: ['损失来自何处', SCRIPT, '故障在什么条件下出现'],
        statuses: WORKED,
    },
    suggest: {
        does: '依据历史给出建议的限值与容许幅度，为可粘贴的 YAML',
        shows: ['符合 main 实际情况的规则', '千次运行中仅有一次因偶然而超出的限值'],
        statuses: WORKED,
    },
    backtest: {
        does: '在历史上重放规则：误报有多少，能发现什么',
        shows: ['在让门禁阻止合并之前', SCRIPT],
        statuses: WORKED,
    },
    audit: {
        does: '检查门禁自身：从不起作用、总是触发或没有匹配的规则',
        shows: ['配置文件中有什么需要改正', SCRIPT],
        statuses: WORKED,
    },
    sql: {
        does: '输出将预测结果表归约为加权 CSV 的查询',
        shows: [
            '按真实标签、预测与语言计数，用于 DuckDB',
            '按 id 连接两张表，其样本仍逐对比较',
            '将得分分入 3840 个分箱，并附上界定 roc_auc 误差的查询',
            '判断数据库引擎写出的结果',
        ],
        statuses: WORKED,
    },
    report: {
        does: '以便于阅读的形式显示 report.json',
        shows: ['在终端中显示', '显示为 Markdown，用于评论', '写成可查看的页面：out/report.html'],
        statuses: WORKED,
    },
    verify: {
        does: '依据报告所列的内容重新得出报告，并指出不同之处',
        shows: ['在得出报告的文件夹中', '与历史比较而得出的报告'],
        statuses: ['0  相同的输入得出了相同的结论', '1  有所不同，并已指出', ...WORKED.slice(1)],
    },
    health: {
        does: '照看历史：什么过期、停止、变慢或漂移',
        shows: ['所记录的内容有什么问题？', SCRIPT],
        statuses: [
            '0  通过',
            '1  未通过',
            '2  用法或配置有误',
            '3  未能判断（没有可查看的内容、历史无法读取、程序缺陷）',
        ],
    },
    dashboard: {
        does: '将历史写成页面，附有可嵌入的徽章与图表',
        shows: ['可在任何浏览器中打开的页面：site/index.html', '附有提交与拉取请求的链接'],
        statuses: WORKED,
    },
    init: {
        does: '根据此处找到的内容写出工作流与配置文件',
        shows: ['在仓库的文件夹中', '先查看将写入的内容'],
        statuses: WORKED,
    },
    demo: {
        does: '在随 Holdline 提供的示例数据上演示整个门禁',
        shows: ['发现植入的退化', '同样的内容，显示为 Markdown'],
        statuses: WORKED,
    },
};
function storyOf(command) {
    const { positionals, examples } = english_help/* ENGLISH_HELP */.N.stories[command];
    const { does, shows, statuses } = TOLD[command];
    return {
        does,
        positionals,
        examples: examples.map(([english, call], at) => [shows[at] ?? english, call]),
        statuses,
    };
}
const STORIES = {
    check: storyOf('check'),
    record: storyOf('record'),
    accept: storyOf('accept'),
    inspect: storyOf('inspect'),
    explain: storyOf('explain'),
    health: storyOf('health'),
    dashboard: storyOf('dashboard'),
    suggest: storyOf('suggest'),
    backtest: storyOf('backtest'),
    audit: storyOf('audit'),
    sql: storyOf('sql'),
    report: storyOf('report'),
    verify: storyOf('verify'),
    init: storyOf('init'),
    demo: storyOf('demo'),
};
const CHINESE_HELP = {
    tagline: 'Holdline 守住模型质量的底线：只在真正退化时亮红灯。',
    usage: '用法：',
    commands: '命令：',
    examples: '示例：',
    flags: '选项：',
    statuses: '退出状态：',
    colon: '：',
    demo: '看看它如何工作',
    compare: '比较两个评估文件',
    more: 'holdline COMMAND --help --locale zh-CN 会详细说明一个命令。',
    help: '显示此帮助。',
    stories: STORIES,
    meaning: ({ name, description }) => meaningOf(name)?.description ?? description,
    oneOf: (choices) => `可选：${choices.join('、')}。`,
    needed: '必需。',
    usual: (value) => `默认：${value}。`,
    without: ({ name, without }) => meaningOf(name)?.without ?? without,
};


/***/ })

};
