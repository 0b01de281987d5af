export const id = 4322;
export const ids = [4322,8330];
export const modules = {

/***/ 84322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inChinese: () => (/* binding */ inChinese)
});

// UNUSED EXPORTS: translations

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/js/failure/zh-CN/adaptive.js
const adaptive = {
    LIMIT_YOUNG: {
        what: (d) => `${d.records} 条记录不足以由历史设定限值；从 ${d.needed} 条起才会设定，在此之前仅由通常的程序判断`,
        fix: null,
    },
    LIMIT_NO_HISTORY: {
        what: (d) => `针对 ${JSON.stringify(d.match)} 的规则要求由历史设定限值，而与之匹配的测量值没有历史，或没有较差的一侧`,
        fix: () => '请记录基线分支的评估，或写 min 或 max；设有目标值的指标没有较差的一侧',
    },
};

// EXTERNAL MODULE: ./build/js/failure/zh-CN/details.js
var details = __webpack_require__(88330);
;// CONCATENATED MODULE: ./build/js/failure/zh-CN/archive.js

const AGAIN = '请重新运行作业；若仍然如此，请用 actions/upload-artifact 重新上传工件';
const REPACK = '请检查是什么生成了此工件，并用 actions/upload-artifact 上传文件';
const ATTACK = `没有工具会自行写出这样的内容，这可能是攻击：${REPACK}`;
const whole = {
    ARCHIVE_EMPTY: { what: () => '下载的内容为空：0 字节', fix: () => AGAIN },
    ARCHIVE_MAGIC: {
        what: (d) => `这不是 ZIP 压缩包：其开头为 ${d.found}`,
        fix: () => '请重新运行作业；若收到的是网页或消息而非压缩包，则来自代理或服务故障',
    },
    ARCHIVE_TRUNCATED: { what: (d) => `压缩包不完整：${(0,details.detail)(d.found)}`, fix: () => AGAIN },
    ARCHIVE_DAMAGED: { what: (d) => `压缩包已损坏：${(0,details.detail)(d.found)}`, fix: () => AGAIN },
    ARCHIVE_NO_ENTRIES: {
        what: () => '压缩包中没有任何文件',
        fix: () => '请检查评估是否在上传步骤之前写出了文件',
    },
    ARCHIVE_ENTRIES: {
        what: (d) => `压缩包有 ${d.entries} 个条目，而最多读取 ${d.limit} 个`,
        fix: () => '请只上传评估文件，或将许多文件中的样本合并到一个文件',
    },
    ARCHIVE_TOTAL: {
        what: (d) => `压缩包解压后有 ${d.bytes} 字节，而最多读取 ${d.limit} 字节`,
        fix: () => '请只上传评估文件，或分为多个工件，每个各用一次运行读取',
    },
    ARCHIVE_MORE: {
        what: (d) => `另有 ${d.entries} 个条目被拒绝`,
        fix: () => '请先改正已列出的条目：其余的多半是同样的问题',
    },
};
const entries = {
    ARCHIVE_PATH: {
        what: (d) => `此条目的名称指向压缩包之外：${(0,details.detail)(d.found)}`,
        fix: () => `名称应为相对路径并使用 "/"，不含 ".."、"."、盘符或反斜杠；这可能是攻击：${REPACK}`,
    },
    ARCHIVE_NAME: {
        what: (d) => `此条目的名称不是普通文本：其中含有 ${(0,details.detail)(d.found)}`,
        fix: () => '请重命名文件：使用 UTF-8 编码的可见字母、数字与符号',
    },
    ARCHIVE_LINK: {
        what: (d) => `此条目是 ${(0,details.detail)(d.found)}，而只读取普通文件与文件夹`,
        fix: () => '请将文件本身放入工件，而不是指向它的链接',
    },
    ARCHIVE_DUPLICATE: {
        what: (d) => `此名称在压缩包中出现两次（另一个是 ${d.other}；不区分大小写与字母的组合形式）`,
        fix: () => '请保留一个，或取不同的名称：无法知道以哪个为准',
    },
    ARCHIVE_MISMATCH: {
        what: (d) => `压缩包对此条目有两种说法，其头部与目录不一致：${(0,details.detail)(d.found)}`,
        fix: () => ATTACK,
    },
    ARCHIVE_ENCRYPTED: { what: () => '此条目已加密', fix: () => '请不设密码上传文件' },
    ARCHIVE_METHOD: {
        what: (d) => `此处采用的压缩方式为 ${(0,details.detail)(d.found)}，而只读取 stored 与 deflate`,
        fix: () => `请写成不分卷的普通 ZIP 压缩包；最好的办法：${REPACK}`,
    },
    ARCHIVE_SIZE: {
        what: (d) => `此条目声明有 ${d.declared} 字节，而实际${d.found === 'more' ? '更多' : `为 ${d.found}`}`,
        fix: () => ATTACK,
    },
    ARCHIVE_RATIO: {
        what: (d) => `${d.packed} 字节解压后为 ${d.bytes} 字节，而最多读取 ${d.limit} 比 1`,
        fix: () => '这像是为占满内存而制作的压缩包；请去掉此类文件，或以 gzip 格式上传',
    },
    ARCHIVE_OVERLAP: { what: () => '此条目的字节同时属于另一个条目或目录', fix: () => ATTACK },
    ARCHIVE_CRC: {
        what: (d) => `内容已损坏：其校验和为 ${d.found}，而压缩包声明的是 ${d.declared}`,
        fix: () => AGAIN,
    },
};
const archive = { ...whole, ...entries };

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/attempts.js
const attempts = {
    ATTEMPTS_POOLED: {
        what: (d) => `此次运行的 ${d.attempts} 次尝试都留下了此提交的评估，全部计入：判断的是其平均值`,
        fix: null,
    },
    ATTEMPT_UNREADABLE: { what: (d) => `较早一次尝试的文件无法读取，不予计入：${d.why}`, fix: null },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/limits.js
/** 需要读取超出通常上限的内容时该怎么做。 */
/** 提高某个上限的写法，`found` 为所需的大小。 */
function raised(key, found) {
    return `在配置文件中用 \`limits: { ${key}: ${found} }\` 提高上限`;
}

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/documents.js

const quoted = (text) => JSON.stringify(text);
const documents = {
    YAML_SYNTAX: {
        what: (d) => `不是有效的 YAML：${d.found}`,
        fix: () => '请用 YAML 库写文件，或改写为 JSON',
    },
    YAML_ALIAS: {
        what: (d) => `别名 ${quoted(d.alias)} 代表文档的另一部分${d.limit === 0 ? '' : `，而最多只跟随 ${d.limit} 个`}`,
        fix: (d) => `请直接写出值：别名可以让很小的文件占满内存；或${raised('yaml-aliases', 2 * d.limit + 100)}`,
    },
    YAML_TAG: {
        what: (d) => `标签 ${quoted(d.tag)} 要求创建程序中的对象`,
        fix: () => '请写普通的值：数字、文本、列表和映射',
    },
    YAML_DEPTH: {
        what: (d) => `YAML 的嵌套超过 ${d.limit} 层`,
        fix: (d) => `评估文件不会嵌套这么深：请检查是什么写出了它，或${raised('yaml-depth', 2 * d.limit)}`,
    },
    YAML_KEY_TWICE: {
        what: (d) => `键 ${quoted(d.key)} 在同一映射中出现两次`,
        fix: () => '请保留一个：无法知道以哪个值为准',
    },
    YAML_DOCUMENTS: {
        what: () => '此处开始了第二个 YAML 文档',
        fix: () => '请每个文件只写一个文档',
    },
    TOML_SYNTAX: {
        what: (d) => `不是有效的 TOML：${d.found}`,
        fix: () => '请用 TOML 库写文件，或改写为 JSON',
    },
    XML_SYNTAX: {
        what: (d) => `不是格式良好的 XML：${d.found}`,
        fix: () => '请用 XML 库写文件，并检查写文件的步骤是否中途中断',
    },
    XML_DTD: {
        what: () => '此 XML 声明了文档类型（<!DOCTYPE …>），它可能引用其他文件或无限膨胀',
        fix: () => '请去掉此声明：测试与评估的报告不需要它',
    },
    XML_DEPTH: {
        what: (d) => `XML 的嵌套超过 ${d.limit} 层`,
        fix: (d) => `测试与评估的报告不会嵌套这么深：请检查是什么写出了它，或${raised('xml-depth', 2 * d.limit)}`,
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/dvc.js
const dvc = {
    DVCLIVE_SUMMARY: {
        what: () => '此 DVCLive 文件夹没有 metrics.json；已采用其每张图表的最后一行',
        fix: () => '请同时提供 metrics.json：`dvclive/**`',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/evalscope.js
const evalscope = {
    EVALSCOPE_NOTHING: {
        what: (d) => `${d.dataset} 的此份报告没有依据任何样本：${d.found}`,
        fix: () => '请查看运行的日志（`logs/eval_log.log`），了解其请求为何出错',
    },
    EVALSCOPE_PARTLY: {
        what: (d) => `${d.dataset} 的 ${d.requested} 个请求中只有 ${d.succeeded} 个成功；数值不含其余请求`,
        fix: () => '请查看其余请求的错误，或用 `--use-cache` 重新运行它们',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/explaining.js
const SKIPPED = {
    constant: ['几乎所有样本都是同一个值', '无需处理：其中没有切片'],
    'too-many-values': [
        '值的种类过多，没有足够大的切片（是 id 吗？）',
        '请将其值归并为较少的几种，或将其从 columns: { groups: … } 中去掉',
    ],
    'numbers-as-text': ['其中的数字写成了文本（1,234 或 12 ms），无法划分区间', '请写普通的数字：1234'],
    differs: [
        '基线与当前的值不同，因此它是结果，而不是样本的属性',
        '若它确实是结果，无需处理；否则请在两侧写相同的值',
    ],
    'only-in-base': ['只在基线中有此列', '请在当前的文件中也写出此列'],
    'only-in-head': [
        '只在当前中有此列，无法将它与结果区分',
        '请在基线的文件中也写出此列，或在 columns: { groups: … } 中指定它',
    ],
};
const NAME_THEM = '请指定重要的列，它们会优先处理：columns: { groups: … }';
/** 变化的大小：比例用百分点（pp）表示，其余用数字。 */
function sizeText(value, unit) {
    const shown = unit === 'fraction' ? 100 * value : value;
    const text = String(Number(shown.toPrecision(3))).replace('-', '−');
    return unit === 'fraction' || unit === 'percent' ? `${text} pp` : text;
}
const data = {
    DATA_COLUMNS_MANY: {
        what: (d) => `样本中有 ${d.looked} 列与基线比较了缺失与漂移，另有 ${d.left} 列没有比较`,
        fix: () => NAME_THEM,
    },
    DATA_CUT: {
        what: (d) => `报告列出数据中最严重的 ${d.told} 处缺失与漂移，略去其余 ${d.left} 处`,
        fix: null,
    },
    FLAKES_UNREAD: {
        what: (d) => `不知道发生翻转的样本中哪些在基线分支上也会自行翻转：${d.why}`,
        fix: null,
    },
    FLIPS_FLAKY: {
        what: (d) => `${d.flips} 处翻转中有 ${d.flaky} 处的样本在基线分支上也会自行翻转；它们列在最后，判断时与其他翻转同样计数`,
        fix: null,
    },
    FLIPS_CUT: {
        what: (d) => `${d.lost + d.won} 个样本发生翻转，其中 ${d.lost} 个由对变错，${d.won} 个由错变对；报告列出最严重的 ${d.told} 个`,
        fix: null,
    },
};
const slices = {
    DRIVERS_HIDDEN: {
        what: (d) => `有 ${d.drivers} 个驱动因素所含的样本少于 ${d.least} 个，或除不足此数的样本外包含全部样本，因此不显示（privacy.min-group）`,
        fix: null,
    },
    SLICES_NOT_SEARCHED: { what: (d) => `没有搜索切片：${d.because}`, fix: null },
    SLICE_COLUMNS_MANY: {
        what: (d) => `在样本的 ${d.searched} 列中搜索了切片，另有 ${d.left} 列没有搜索`,
        fix: () => NAME_THEM,
    },
    SLICE_COLUMNS_SKIPPED: {
        what: (d) => `另有 ${d.columns} 列因与上述类似的原因无法搜索切片`,
        fix: null,
    },
    SLICE_COLUMN_SKIPPED: {
        what: (d) => `没有在列 ${JSON.stringify(d.column)} 中搜索切片：${SKIPPED[d.why][0]}`,
        fix: (d) => SKIPPED[d.why][1],
    },
};
const explaining = {
    ...data,
    ...slices,
    NOT_EXPLAINED: {
        what: (d) => `由于 Holdline 自身的错误，无法说明数值为何变化；结论不受影响：${d.why}`,
        fix: () => '请报告此问题；若文件可以公开，请一并附上',
    },
    LOSS_SPREAD_EVENLY: {
        what: (d) => `${d.metric} 的变化分布均匀：${d.slices} 个切片中没有突出的（最突出者 p = ${Number(d.p.toPrecision(2))}）；若有十分之一的样本比其余样本多损失 ${sizeText(d.seen, d.unit)}，五次中有四次能够发现`,
        fix: null,
    },
    MIX_SHIFTED: {
        what: (d) => `${d.metric} 变化 ${sizeText(d.change, d.unit)}，其中 ${sizeText(d.mix, d.unit)} 来自样本构成的变化（按 ${d.by}），${sizeText(d.items, d.unit)} 来自样本自身变好或变差`,
        fix: () => '请用相同的样本评估基线与当前',
    },
    NOTHING_TO_EXPLAIN: {
        what: (d) => d.suites.length === 0
            ? '当前没有任何评估集的样本同时出现在基线中'
            : `没有评估集在两侧都有逐个样本的结果：${d.suites.slice(0, 5).join('、')}`,
        fix: () => '请在两侧都提供每个样本一行的文件（id、标签、预测），评估集名称相同',
    },
};

// EXTERNAL MODULE: ./build/js/failure/refusal.js
var refusal = __webpack_require__(82163);
;// CONCATENATED MODULE: ./build/js/failure/zh-CN/exporting.js

const LOG = '请查看服务器的日志；holdline check --export --dry-run 可显示发送的内容';
/** 按对方的回答给出解决办法。 */
const MEND = {
    variable: '请在工作流的 env: 下设置；Dependabot 的运行没有 Actions 的机密',
    private: '请指定公网地址，或为此目标设置 allow-private-hosts: true',
    redirect: '请直接写重定向所指的地址',
    credentials: '请检查此目标的凭据及其权限',
    absent: '请检查此目标的 url（不含其 API 自行附加的部分）',
    query: LOG,
    certificate: '请更新证书，或指定证书所属的主机',
    slow: '请检查服务器的负载，或为此目标提高 timeout',
    other: LOG,
};
const exporting = {
    EXPORT_FAILED: {
        what: (d) => `报告未能导出到 ${d.target}：${d.reason}；结论不受影响`,
        fix: (d) => MEND[(0,refusal/* refusalOf */.O)(d.reason)],
    },
    EXPORT_FAILED_STRICT: {
        what: (d) => `报告未能导出到 ${d.target}：${d.reason}；该目标设为 strict，因此本次运行为错误`,
        fix: (d) => MEND[(0,refusal/* refusalOf */.O)(d.reason)],
    },
    EXPORT_NO_SECRETS: {
        what: (d) => `报告没有导出到 ${d.targets.join('、')}：来自复刻的拉取请求没有机密，变量 ${d.names.join('、')} 未设置`,
        fix: null,
    },
    EXPORT_NEEDS_FILE: {
        what: (d) => `${d.format} 不是可以打印的文本`,
        fix: (d) => `请指定要写入的${d.format === 'tensorboard' ? '文件夹' : '文件'}：--out results.${d.format}`,
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/fault-logs.js
const fault_logs_quoted = (name) => JSON.stringify(name.slice(0, 60));
const listed = (names) => names.map(fault_logs_quoted).join('、');
const meant = (nearest) => nearest === null ? '' : `；您是否想写 ${fault_logs_quoted(nearest)}？`;
const faultLogs = {
    FAULT_LABEL_ALONE: {
        what: (d) => `除 ${fault_logs_quoted(d.label)} 之外，没有可以区分各行的列${d.passedOver.length === 0 ? '' : `：${listed(d.passedOver.slice(0, 5))} 只有一个值，或是 id、自由文本或列表`}`,
        fix: () => '请增加取值较少的列（主机、版本）或数值列（温度、负载）',
    },
    FAULT_LABEL_EMPTY: {
        what: (d) => `列 ${fault_logs_quoted(d.label)} 的每个单元格都为空`,
        fix: () => '请在其中写明发生了什么，至少两类，每类至少十行',
    },
    FAULT_LABEL_KIND: {
        what: (d) => `列 ${fault_logs_quoted(d.label)} 中不是标签，而是列表，或有超过 10,000 种不同的值`,
        fix: () => '请指定至多有 20 种不同值的列，或将数值区间写成词语：low、high',
    },
    FAULT_LABEL_MISSING: {
        what: (d) => `没有列 ${fault_logs_quoted(d.label)}${meant(d.nearest)}`,
        fix: (d) => `--label 应为其中一列：${d.found.join('、')}`,
    },
    FAULT_LABEL_ONE: {
        what: (d) => `列 ${fault_logs_quoted(d.label)} 在每一行都是 ${fault_logs_quoted(d.name)}，没有可以区分的内容`,
        fix: () => '请增加正常情况的行：只有故障的日志无法说明何时没有故障',
    },
    FAULT_LABELS_MANY: {
        what: (d) => `列 ${fault_logs_quoted(d.label)} 有 ${d.classes} 种不同的值，而决策树最多区分 ${d.most} 种`,
        fix: () => '请归并为较少的几类，或将数值区间写成词语：low、high',
    },
    FAULT_LABEL_TWIN: {
        what: (d) => `${listed(d.columns)} 能毫无差错地判定 ${fault_logs_quoted(d.label)}${d.name === null ? '' : ` 的 ${fault_logs_quoted(d.name)}`}：这很少是原因，多半是同一事物的另一个名称`,
        fix: () => '请去掉在故障之后才写入的列，然后重新运行',
    },
    FAULT_ROWS_FEW: {
        what: (d) => `行数过少：每类至少需要 ${d.fewest} 行，而 ${fault_logs_quoted(d.label)} 中最常见的是 ${d.common.map(({ name, rows }) => `${fault_logs_quoted(name)}（${rows} 行）`).join('、')}`,
        fix: () => '请收集更多行，或将罕见的类别合并为一类',
    },
    FAULT_TABLES_MANY: {
        what: (d) => `故障日志是一张表，而指定了 ${d.files.length} 个文件：${d.files.slice(0, 5).join('、')}`,
        fix: () => '请只指定一个，或将它们写入同一个文件',
    },
    LABEL_WITH_BASE: {
        what: () => '故障日志（--label）是一张表，没有基线',
        fix: () => '若要说明一张表中的列，请去掉 --base；若要比较两次评估，请去掉 --label',
    },
    TABLE_WANTED: {
        what: (d) => `这不是每行一个事件的表格：${d.found}`,
        fix: () => '请提供带表头的 CSV 或 TSV、JSON Lines、由对象组成的 JSON 列表，或 Parquet',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/formats.js
const formats = {
    FORMAT_UNKNOWN: {
        what: (d) => `不属于已知的 ${d.supported.length} 种格式：${d.found}${d.nearest === undefined ? '' : `。${d.nearest}`}`,
        fix: () => 'docs/formats.md 列出了各工具的格式；自有的格式可以是 JSON 中按名称给出的数字、含 `metric` 和 `value` 的表格，或可指定各列的样本（`columns: { truth: …, prediction: … }`）；也可将此文件从 `artifacts` 中去掉',
    },
    FORMAT_AMBIGUOUS: {
        what: (d) => `此文件有 ${d.candidates.length} 种读法，其中没有任何内容表明是哪一种：${d.candidates.join('，或 ')}`,
        fix: () => '请在配置文件中用其评估集的 `format:` 指明',
    },
    FORMAT_NAME: {
        what: (d) => `没有格式 "${d.name}"${d.nearest === null ? '' : `；您是否想写 "${d.nearest}"？`}`,
        fix: (d) => `请用以下之一：${d.supported.join('、')}；或去掉 \`format\`，格式会自动识别`,
    },
    FORMAT_MISMATCH: {
        what: (d) => `要求的是 \`format: ${d.format}\`，但 ${d.because}`,
        fix: () => '请改正 `format`，或将其去掉，格式会自动识别',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/github.js
function effort({ tries, seconds }) {
    return tries === 1 ? '尝试 1 次' : `${seconds} 秒内尝试 ${tries} 次`;
}
/** `doing` tells a request of the API by its English name. */
const during = ({ doing }) => `（操作：${doing}）`;
const github = {
    GITHUB_UNAUTHORIZED: {
        what: (d) => `GitHub 不接受此令牌（401）${during(d)}`,
        fix: () => '请提供仍然有效的令牌：工作流的令牌与其作业同时失效，应用的令牌一小时后失效',
    },
    GITHUB_FORBIDDEN: {
        what: (d) => `令牌无权进行此操作（403：${d.words}）${during(d)}；需要权限 ${d.needs}`,
        fix: (d) => `请在作业中已有的权限之外加上：permissions: { ${d.needs} }；该段未列出的权限一律被拒绝`,
    },
    GITHUB_NOT_FOUND: {
        what: (d) => `对象不存在，或令牌无权查看（两者 GitHub 都回答 404）${during(d)}`,
        fix: (d) => `请检查它是否存在，以及作业是否有 permissions: { ${d.needs} }`,
    },
    GITHUB_GONE: {
        what: (d) => `对象已过期或已被删除（410）${during(d)}`,
        fix: () => '请重新运行生成它的工作流，或延长此类文件的保留时间：上传步骤的 retention-days',
    },
    GITHUB_CONFLICT: {
        what: (d) => `GitHub 在目前的状态下无法完成此操作（409：${d.words}）${during(d)}`,
        fix: () => '请重新运行作业；没有任何提交的仓库需要先有一个提交',
    },
    GITHUB_INVALID: {
        what: (d) => `GitHub 拒绝此请求（${d.status}：${d.words}）${during(d)}${d.request === null ? '' : `；请求 ${d.request}`}`,
        fix: () => '请阅读 GitHub 的说明；若不是您的设置所致，请附上这一行报告给 Holdline',
    },
    GITHUB_SERVER_OLD: {
        what: (d) => `此 GitHub Enterprise Server 的版本为 ${d.found}，而此操作至少需要 ${d.least}（${d.status}）${during(d)}`,
        fix: (d) => `请将服务器升级到 ${d.least} 或更新版本；在此之前可将历史保存在文件中（history: path:DIR），这不需要服务器支持`,
    },
    GITHUB_RATE_LIMIT: {
        what: (d) => `GitHub 的速率限制${d.limit === null ? '' : `（每小时 ${d.limit} 个请求）`}已用尽${during(d)}；${d.reset === null ? '未说明何时恢复' : `将于 ${d.reset} 恢复`}，超过此次运行的等待时间`,
        fix: (d) => `请${d.reset === null ? '几分钟后' : '在该时间之后'}重新运行作业；矩阵之后只设一个门禁，比每个分支各设一个请求更少`,
    },
    GITHUB_UNAVAILABLE: {
        what: (d) => `GitHub 不可用（${d.status}${d.found === null ? '' : `，${d.found}`}）${during(d)}；${effort(d)}`,
        fix: () => '请稍后重新运行作业；https://www.githubstatus.com 会说明 GitHub 自身是否有故障',
    },
    GITHUB_UNREACHABLE: {
        what: (d) => `无法连接 GitHub（${d.reason}）${during(d)}；${effort(d)}`,
        fix: (d) => d.certificate
            ? '请让 Node 信任您的代理或 GitHub 服务器的证书：在运行器的环境中设置 NODE_EXTRA_CA_CERTS=/path/to/ca.pem'
            : '请检查运行器的网络；若在代理之后，请在其环境中设置 https_proxy 和 no_proxy',
    },
    GITHUB_TOO_LARGE: {
        what: (d) => `大小超过 ${d.mebibytes} MiB${during(d)}`,
        fix: () => '请只上传需要判断的文件',
    },
    GITHUB_DIGEST: {
        what: (d) => `收到的 ${d.bytes} 字节的摘要为 ${d.found}，而 GitHub 列出的是 ${d.expected}，共下载 ${d.tries} 次`,
        fix: () => '请重新运行作业；若仍然如此，说明运行器与存储之间有东西改动了文件，或工件已损坏',
    },
    GITHUB_BRANCH_REFUSED: {
        what: (d) => `GitHub 不允许写入分支 "${d.branch}"（${d.status}：${d.words}），尽管没有其他写入者移动过它`,
        fix: (d) => `请将 "${d.branch}" 排除在要求拉取请求、检查或签名的规则集和受保护分支之外，并授予作业 permissions: { contents: write }`,
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/harnesses.js
const harnesses = {
    RESULTS_LAYOUT: {
        what: (d) => `此文件按 ${d.title} 读取，但不完整：${d.found}`,
        fix: () => '请提供工具写出的原始文件，并检查是否被修改或截断',
    },
    BIGCODE_REFERENCES: {
        what: () => '这些是参考答案的得分，而不是模型的得分（check_references 已开启）',
        fix: () => '请不带 --check_references 运行评估工具',
    },
    RUN_UNFINISHED: {
        what: (d) => `运行没有结束：${d.events} 个事件之后没有最终报告`,
        fix: () => '请查看运行它的步骤的日志，并提供已结束运行的日志',
    },
    RUN_ERRORS: {
        what: (d) => `有 ${d.errors} 个样本以错误告终，${d.answers} 个得到评分；报告只针对后者`,
        fix: () => '请查明它们为何失败：只看其余样本的得分可能会掩盖问题',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/health.js
const more = ({ about }) => (about === '' ? '' : `（${about}）`);
const RERUN = '请打开此工作流最近的运行，修复使其停止的问题';
const health = {
    HEALTH_AGE: {
        what: (d) => `最新的记录已有 ${d.found}，最多允许 ${d.limit}${more(d)}`,
        fix: () => '请查明负责记录的工作流为何没有运行到那一步；配置文件中的 health: { max-age: 14d } 可放宽',
    },
    HEALTH_GAP: {
        what: (d) => `有 ${d.found} 没有任何记录，而按此历史的节奏最多为 ${d.limit}${more(d)}`,
        fix: () => '请查明当时发生了什么：那段时间进入基线分支的内容从未被记录',
    },
    HEALTH_SUITE_STOPPED: {
        what: (d) => `最新的 ${d.found} 条记录中没有此评估集，而通常连续最多 ${d.limit} 条${more(d)}`,
        fix: () => '请查明为何不再评估它；若为有意：holdline accept "SUITE/*" --history DIR --reason TEXT',
    },
    HEALTH_METRICS_STOPPED: {
        what: (d) => `此评估集有 ${d.found} 项指标不再出现，最多允许 ${d.limit} 项${more(d)}`,
        fix: () => '请查明原因，或是否已改用其他名称；若为有意：holdline accept ID --history DIR --reason TEXT',
    },
    HEALTH_ARTIFACT_ENDS: {
        what: (d) => `保存历史的工件将在 ${d.found} 后到期，而至少应剩余 ${d.limit}${more(d)}`,
        fix: () => '请在此之前运行负责记录的工作流；上传步骤的 retention-days 或 history: branch 可使其保存更久',
    },
    HEALTH_DISABLED: {
        what: (d) => `此工作流已不再运行${more(d)}`,
        fix: () => '请启用它：gh workflow enable FILE，或在 Actions 标签页中操作；公共仓库 60 天没有活动后，GitHub 会停用其定时任务',
    },
    HEALTH_SUCCESS_RATE: {
        what: (d) => `其运行的成功比例为 ${d.found}，要求为 ${d.limit}${more(d)}`,
        fix: () => RERUN,
    },
    HEALTH_FAILING: {
        what: (d) => `最近连续 ${d.found} 次运行失败，最多允许连续 ${d.limit} 次${more(d)}`,
        fix: () => RERUN,
    },
    HEALTH_FLAKY: {
        what: (d) => `有比例为 ${d.found} 的运行在重新运行后才成功，最多允许 ${d.limit}${more(d)}`,
        fix: () => '请比较这些运行的各次尝试：时而失败时而通过的问题，会掩盖真正的失败',
    },
    HEALTH_CANCELLED: {
        what: (d) => `有比例为 ${d.found} 的运行被取消，最多允许 ${d.limit}${more(d)}`,
        fix: () => '请查明是什么取消了它们：带 cancel-in-progress 的并发组、时间限制，或人为操作；被取消的运行不会留下记录',
    },
    HEALTH_DORMANT: {
        what: (d) => `已有 ${d.found} 没有运行，而通常最多为 ${d.limit}${more(d)}`,
        fix: () => '请手动运行一次，并检查应当触发它的事件是否仍会发生',
    },
    HEALTH_MISSED: {
        what: (d) => `最近 ${d.found} 次定时运行没有发生，最多允许 ${d.limit} 次${more(d)}`,
        fix: () => '请检查工作流已启用且位于默认分支上；避开整点的时间较少被延迟或丢弃',
    },
    HEALTH_MISSED_RATE: {
        what: (d) => `有比例为 ${d.found} 的定时运行没有发生，最多允许 ${d.limit}${more(d)}`,
        fix: () => '请将定时改到避开整点的时间，GitHub 在那时丢弃的运行较少，或降低频率',
    },
    HEALTH_SLOWER: {
        what: (d) => `耗时 ${d.found}，允许 ${d.limit}${more(d)}`,
        fix: () => '请比较新旧两次运行的各个步骤；数据集变大或缓存失效都会在此体现',
    },
    HEALTH_ANOMALY: {
        what: (d) => `此评估集有 ${d.found} 项测量值变差${more(d)}`,
        fix: () => '请查看其间的提交，以及提交中未注明的数据与模型；若改动是有意的，请用 holdline accept 说明',
    },
    HEALTH_FORECAST: {
        what: (d) => `若趋势持续，将在 ${d.found} 后超出限值${more(d)}`,
        fix: () => '请在其失败之前查明是什么在漂移；趋势见历史',
    },
    HEALTH_NOTHING: {
        what: (d) => `没有可查看的内容：${d.history}；${d.workflows}`,
        fix: () => '请至少让检查看到其一：历史（--history DIR，输入 history），或在 GitHub 上带 actions: read 的令牌',
    },
    HEALTH_NOT_WATCHED: {
        what: (d) => `有名为 ${JSON.stringify(d.artifact)} 的工件，但都不是此检查所关注的工作流已完成的运行所生成，因此均不采信`,
        fix: () => '请在配置文件中指定负责记录的工作流：health: { workflows: { evaluate.yml: } }，或将历史存放在分支上：history: branch',
    },
    HEALTH_NO_RECORDS: {
        what: () => '历史中还没有记录，因此只查看了工作流',
        fix: () => '请让 Holdline 在推送到基线分支时运行，或手动记录：holdline record',
    },
    HEALTH_NO_WORKFLOW: {
        what: () => '没有关注任何工作流：最近一次记录的工作流和运行此检查的工作流都不在 GitHub 所列之中',
        fix: () => '请在配置文件中指定要关注的工作流：health: { workflows: { evaluate.yml: } }',
    },
    HEALTH_NO_GITHUB: {
        what: (d) => `配置文件指定了 ${d.count} 个要关注的工作流，而从命令行看不到任何工作流`,
        fix: () => '请以 Action 的形式定时运行此检查',
    },
    HEALTH_WORKFLOW_UNKNOWN: {
        what: (d) => `没有工作流 ${JSON.stringify(d.file)}${d.nearest === null ? '' : `；您是否想写 ${JSON.stringify(d.nearest)}？`}`,
        fix: (d) => d.there.length === 0
            ? '请将其提交到默认分支：GitHub 没有列出任何工作流'
            : `请写默认分支上的文件名：${d.there.join('、')}`,
    },
    HEALTH_WORKFLOW_UNREADABLE: {
        what: (d) => `无法读取其运行时间：${d.why}`,
        fix: () => '请改正默认分支上的此文件；在此之前无法发现漏掉的运行',
    },
    HEALTH_CRON: {
        what: (d) => `${JSON.stringify(d.cron)} 不是 GitHub 的定时表达式：${d.why}`,
        fix: () => '请写五个字段，依次为分、时、日、月、星期，采用 UTC，例如 "17 5 * * 1-5"',
    },
    HEALTH_ONE_RECORD: {
        what: () => '历史中只有一条记录：还没有可供比较的节奏与噪声',
        fix: null,
    },
    HEALTH_YOUNG: {
        what: (d) => `其测量值最多有 ${d.records} 个，而要看出变化需要 ${d.needed} 个`,
        fix: null,
    },
    HEALTH_ORDER: {
        what: (d) => `记录 ${d.later} 按运行编号晚于 ${d.earlier}，按时间却早于它${d.count > 1 ? `；这样的记录有 ${d.count} 条` : ''}`,
        fix: () => '请校准负责记录的机器的时钟；若记录的是当前时间，请去掉 --at',
    },
    HEALTH_DUPLICATES: {
        what: (d) => `有 ${d.count} 条记录以不同的 id 出现两次（${d.first} 与 ${d.second}）；各只计一次`,
        fix: () => '请每次运行只记录一次；并手动从 history.jsonl 中删除重复的记录',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/helm.js
const helm = {
    HELM_RUN: {
        what: (d) => `无法使用此次 HELM 运行：${d.found}`,
        fix: () => '请检查 `helm-run` 是否运行到了最后，并使用该运行的 run_spec.json 和 stats.json',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/history.js
const NAMED = 5;
function lineList(lines) {
    const named = lines.slice(0, NAMED).map((fault) => `第 ${fault.line} 行：${fault.why}`);
    const rest = lines.length - named.length;
    return rest > 0 ? `${named.join('；')}；另有 ${rest} 行` : named.join('；');
}
const RESTORE = '请从文件的较早版本恢复损坏的行；若那些运行可以不要，也可手动删除这些行';
const history_history = {
    HISTORY_EXPIRED: {
        what: (d) => `基线分支的全部 ${d.count} 个工件都已过期（最新的一个是 ${d.newest}）`,
        fix: () => '请在基线分支上重新运行工作流；若要长期保存历史，请存放在分支上：history: branch',
    },
    HISTORY_HIDDEN: {
        what: (d) => `基线分支上最新的 ${d.asked} 个同名工件属于其他工作流或不可信的运行，更早的没有查看`,
        fix: () => '请给其他工作流的工件另取名称，或将历史存放在分支上：history: branch',
    },
    HISTORY_FUTURE: {
        what: (d) => `最新的记录 ${d.id} 的时间是 ${d.at}，尚未到来：在此之前它一直是最新的`,
        fix: () => '请校准写入它的机器的时钟，并手动删除该记录',
    },
    HISTORY_SHRANK: {
        what: (d) => `在此次判断期间，历史的 ${d.of} 条记录中有 ${d.gone} 条消失了：有人改写了该分支`,
        fix: () => '若并非有意，请恢复该分支（git reflog），并禁止强制推送',
    },
    HISTORY_NOT_IN_ARTIFACT: {
        what: (d) => `基线分支的运行 ${d.run} 以此名称上传的内容中没有 history.jsonl`,
        fix: () => '请让上传步骤只上传输出 record-path 所指的文件夹',
    },
    HISTORY_CROWDED: {
        what: (d) => `其他写入者抢先了 ${d.attempts} 次，因此没有写入此记录`,
        fix: () => '请重新运行作业；历史没有任何丢失',
    },
    HISTORY_NO_TOKEN: {
        what: (d) => `没有令牌，无法读取 "${d.store}" 类型的历史`,
        fix: () => '请去掉输入 github-token，或设置 history: path:DIR 或 none',
    },
    HISTORY_SEALED: {
        what: (d) => `历史已加密（密钥 ${d.key}），而没有可以打开它的密钥`,
        fix: () => '请在配置文件中设置 privacy.encryption-key，并在 env: 下设置其变量；复刻没有密钥，请在 workflow_run 中判断（docs/workflows.md）',
    },
    HISTORY_OTHER_KEY: {
        what: (d) => `此记录用密钥 ${d.key} 加密，而现有的密钥是 ${d.own}`,
        fix: () => '请提供写入此历史的密钥，或用现有密钥另建历史（history: branch:NAME）',
    },
    HISTORY_NEWER: {
        what: (d) => `此历史由更新版本的 Holdline 写入（"${d.schema}"）`,
        fix: () => '请使用该版本的 Holdline，或另一份历史',
    },
    HISTORY_DAMAGED: {
        what: (d) => `历史的 ${d.lines} 行中有 ${d.damaged.length} 行无法读取，而最多允许二十分之一损坏（${lineList(d.damaged)}）`,
        fix: () => RESTORE,
    },
    HISTORY_BASE_DAMAGED: {
        what: (d) => `历史的最新一行有问题（${d.why}），基线不可信，因此不作比较也不写入`,
        fix: () => RESTORE,
    },
    HISTORY_CONFLICT: {
        what: (d) => `历史中已有内容不同的记录 "${d.id}"，而记录从不覆盖`,
        fix: () => '请给此次运行单独的 id（--run ID）',
    },
    HISTORY_LINE_LOST: {
        what: (d) => `记录 "${d.id}" 已写入却不在其中：另一写入者替换了文件，或此磁盘不能一次性追加`,
        fix: () => '请在同一时间只有一个写入者时重新运行，或将历史存放在分支上（history: branch）',
    },
    HISTORY_OUTCOMES_DAMAGED: {
        what: (d) => `无法读取所保存的逐个样本的结果：${d.why}`,
        fix: () => '请将文件恢复原状，或将其删除：此后与该次运行比较时不再逐个比较样本',
    },
    HISTORY_OUTCOMES_TOO_LARGE: {
        what: (d) => `${d.rows} 个样本的结果不随记录保存（最多 2000000 个样本和 64 MiB），因此以后的运行只按数值与此次比较`,
        fix: () => '请在比较时提供基线文件（--base），或减少记录的列或样本',
    },
    HISTORY_LINES_DAMAGED: {
        what: (d) => `历史的 ${d.lines} 行中有 ${d.damaged.length} 行无法读取，已略去（${lineList(d.damaged)}）`,
        fix: () => RESTORE,
    },
    HISTORY_ID_TWICE: {
        what: (d) => `记录 "${d.id}" 在此以不同内容再次出现；采用第 ${d.first} 行的记录`,
        fix: () => '请删除错误的行，并给每次运行单独的 id',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/hugging-face.js
const huggingFace = {
    TRAINER_LAYOUT: {
        what: (d) => `这不是完整的 Trainer 状态：${d.found}`,
        fix: () => '请使用 `trainer.save_state()` 写出的 trainer_state.json',
    },
    TRAINER_NO_EVALUATION: {
        what: () => 'Trainer 在训练中写出了此文件，其中没有评估结果',
        fix: () => '请同时进行评估（`trainer.evaluate()`、`--do_eval`）并提供 eval_results.json，或将此文件从 `artifacts` 中去掉',
    },
    TRAINER_STEPS: {
        what: (d) => `此文件中训练处于第 ${d.step} 步，共 ${d.of} 步`,
        fix: () => '检查点、提前停止的运行与意外中断的运行都会如此：请查明是哪一种',
    },
    MODEL_INDEX_LAYOUT: {
        what: (d) => `无法使用此模型卡片的 model-index：${d.found}`,
        fix: () => 'model-index 是模型的列表，每个模型有 results，每个结果有一个数据集和一个指标列表',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/inspect.js
const inspect = {
    INSPECT_STATUS: {
        what: (d) => `${d.task} 的此次运行没有正常结束：其状态为 "${d.status}"${d.samples}`,
        fix: () => '请重新运行或继续运行（`inspect eval-retry`），并去掉失败运行的日志',
    },
    INSPECT_UNSCORED: {
        what: (d) => `${d.task} 的此次运行没有任何得分：${d.found}`,
        fix: () => '请查看其样本的错误（`inspect view`），并确认任务有评分器',
    },
    INSPECT_LOG: {
        what: (d) => `这不是可以使用的 Inspect 日志：${d.found}`,
        fix: () => '请用正式发布的 Inspect 写出，或用 `inspect log convert` 转换为 JSON',
    },
    INSPECT_PARTLY: {
        what: (d) => `${d.task} 的 ${d.total} 个样本中只完成了 ${d.completed} 个；数值不含其余样本`,
        fix: () => '请查看其余样本的错误：在难题上出错的模型看起来会比实际更好',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/judges.js
const judges = {
    SCORES_MISSING: {
        what: (d) => `${d.metric} 在 ${d.of} 个样本中有 ${d.missing} 个没有得分，因此没有数值：其余样本的平均值会掩盖它们`,
        fix: () => '评判模型失败时会留下这样的空缺：请查看其日志，并重新运行评估',
    },
    DEEPEVAL_LINK: {
        what: () => '此 DeepEval 文件只有指向测试运行的链接，而没有得分',
        fix: () => '请在作业中退出 Confident AI（或取消设置 CONFIDENT_API_KEY）：此时 .deepeval/.latest_test_run.json 含有完整的运行',
    },
    BRAINTRUST_FAILED: {
        what: (d) => `Braintrust 的评估器 ${JSON.stringify(d.evaluator)} 失败（${d.errors} 个错误）`,
        fix: () => '请查看运行它的步骤的日志，并重新运行评估',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/judging.js
const judging_quoted = (text) => JSON.stringify(text);
function inDays(days) {
    if (days < 1)
        return '今天';
    return days === 1 ? '明天' : `${days} 天后`;
}
const judging = {
    CONFIG_FROM_HEAD: { what: () => '基线提交中没有此配置文件，因此采用了拉取请求中的配置', fix: null },
    CONFIG_REMOVED: { what: () => '此拉取请求删除了配置文件；合并之前仍以基线提交的配置为准', fix: null },
    CONFIG_CHANGES: { what: (d) => `此拉取请求改动了配置： ${d.change}`, fix: null },
    CONFIG_BROKEN: {
        what: (d) => `此拉取请求会破坏配置文件：${d.fault}`,
        fix: () => '请在合并之前改正：否则此后将无法进行任何判断',
    },
    WAIVER_ENDS_SOON: {
        what: (d) => `${judging_quoted(d.owner)} 对 ${judging_quoted(d.match)} 的豁免将于${inDays(d.days)}到期，最后一天为 ${d.until}`,
        fix: () => '请修复被豁免的问题，或由其负责人在基线分支上延长豁免',
    },
    WAIVER_EXPIRED: {
        what: (d) => `${judging_quoted(d.owner)} 对 ${judging_quoted(d.match)} 的豁免已于 ${d.until} 到期，不再生效`,
        fix: () => '请将其删除，或由其负责人在基线分支上延长',
    },
    WAIVER_UNUSED: {
        what: (d) => `${judging_quoted(d.owner)} 对 ${judging_quoted(d.match)} 的豁免与当前、基线和历史中的任何测量值都不匹配${d.nearest === null ? '' : `；最接近的是 ${judging_quoted(d.nearest)}`}`,
        fix: () => '请改正通配符（holdline inspect FILE 可列出 id），或删除此豁免',
    },
    ANCHOR_UNKNOWN: {
        what: (d) => `锚点 ${judging_quoted(d.anchor)} 找不到对应的提交，因此没有与之比较`,
        fix: () => '请检查配置文件 anchor: 下的标签、发布版本或提交',
    },
    ANCHOR_NO_RECORD: {
        what: (d) => `历史中没有锚点 ${judging_quoted(d.anchor)}${d.commits > 1 ? ` 或其之前 ${d.commits - 1} 个提交` : ''} 的记录，因此没有与之比较`,
        fix: () => '请在基线分支的该提交上运行工作流，或指定更晚的锚点',
    },
    COMPARABLE_UNTOLD: {
        what: (d) => `${judging_quoted(d.name)} 列在 comparable: 之下，但没有文件注明它（文件注明的有：${d.told.join('、') || '无'}）`,
        fix: () => '请改正名称，或让评估写出它',
    },
    FINGERPRINT_DIFFERS: {
        what: (d) => `${d.name} 在基线中为 ${judging_quoted(d.from)}，现在为 ${judging_quoted(d.to)}`,
        fix: (d) => `若这样的值不可比较，请在配置文件中写明：comparable: [${d.name}]`,
    },
    ACCEPT_AFTER_MERGE: {
        what: (d) => `标签 ${judging_quoted(d.label)} 在合并之后生效：届时基线分支接受这些损失，其水平重新计算`,
        fix: null,
    },
    ACCEPT_UNREADABLE: {
        what: (d) => `无法读取已合并的拉取请求是否带有标签 ${judging_quoted(d.label)}：${d.reason}`,
        fix: () => '请授予此工作流 pull-requests: read 权限',
    },
    ACCEPT_UNUSED: {
        what: (d) => `${judging_quoted(d.match)} 与历史中的任何测量值都不匹配${d.nearest === null ? '' : `；最接近的是 ${d.nearest}`}`,
        fix: () => '请改正通配符：必须匹配完整的 id，即 suite/metric',
    },
    NO_ARTIFACTS: {
        what: () => '没有指定要判断的文件',
        fix: () => '请指定文件（输入 "artifacts"，或 "holdline check" 的参数），或在配置文件中给出 suites',
    },
    EVENT_UNREADABLE: {
        what: (d) => `此 ${d.event} 事件的载荷缺失，或没有此类事件载荷应有的内容`,
        fix: () => '请把 Holdline 作为工作流的一步运行，由 GitHub 写出载荷；docs/workflows.md 列出了会被判定的事件',
    },
    RECORD_UNTRUSTED: {
        what: (d) => `${d.event} 的运行不属于分支 ${judging_quoted(d.branch)} 本身，不能写入其历史`,
        fix: () => '请设置 mode: auto，它会判断拉取请求并记录基线分支；base-branch 可指定另一分支',
    },
    NOT_A_REPORT: {
        what: () => '这不是 Holdline 的报告："schema" 不是 "holdline/report@1"',
        fix: () => '请指定由 holdline check --out DIR 或 Action 写出的 report.json',
    },
    REPORT_DAMAGED: {
        what: (d) => `这不是 Holdline 的完整报告："${d.place}" 不存在，或不是报告在该处应有的内容`,
        fix: () => '请使用原样写出的文件；报告应有的内容见 schemas/report.schema.json',
    },
    NOTHING_JUDGED: {
        what: (d) => d.unjudged === 0
            ? '没有测得任何值，因此没有可判断的内容'
            : `读取了 ${d.unjudged} 个值，但都不知道以高为优还是以低为优`,
        fix: () => '请用规则指明：rules: [{ match: "*/my_metric", direction: higher }]，或设置限值：min、max',
    },
    NOTHING_IN_FILE: {
        what: (d) => `已按 ${d.format} 读取，但其中没有测量值：不能作为证据`,
        fix: () => '请用 "holdline inspect FILE" 查看其内容；并检查写出它的运行是否完成',
    },
    CLAIM_DOUBTED: {
        what: (d) => `${d.id} 附带的信息可疑，未予采用：${d.doubt}`,
        fix: () => '请让评估写出均值的标准误，以 n 所计的样本为准',
    },
    MEASUREMENT_TWICE: {
        what: (d) => `给出了 ${d.id}，而 ${d.first} 也给出了`,
        fix: () => '请将通配符缩小到一次运行的文件；若为需合并的多次运行，请设置 repeats: true；或在配置文件中给每个文件各自的评估集',
    },
    EXAMPLES_TWICE: {
        what: (d) => d.id === null
            ? `含有评估集 "${d.suite}" 的样本，但列与 ${d.first} 的不同`
            : `评估集 "${d.suite}" 从 ${d.first} 起由多个文件读取，样本 ${judging_quoted(d.id)} 在其中出现多次`,
        fix: () => '同一评估集的文件被视为分片：请将通配符缩小到一次运行的文件，或在配置文件中给每个文件各自的评估集',
    },
    NOT_VERIFIABLE: {
        what: (d) => d.mode === 'health'
            ? '健康检查的依据是 GitHub 与时钟当时所示，因此无法重做'
            : '此报告没有列出它所依据的文件',
        fix: () => '请指定一份由本版本或更高版本写出的、作出过判定的门禁报告',
    },
    RULE_OUT_OF_REACH: {
        what: (d) => `规则 "${d.match}" 规定 ${d.term}，而 ${d.id} 是 0 到 1 之间的比例`,
        fix: () => '五个百分点请写 0.05；若指基线值的百分之五，max-drop 与 max-rise 可写 5%',
    },
    RULE_NEEDS_DIRECTION: {
        what: (d) => `规则 "${d.match}" 涉及损失或增益，但不知道 ${d.ids.join('、')} 以高为优还是以低为优`,
        fix: () => '请在此规则中，或另写一条规则，加上 direction: higher 或 direction: lower',
    },
    TRADE_OFF_BROKEN: {
        what: (d) => `要求 ${judging_quoted(d.require)} 未满足：${d.broken.map(judging_quoted).join(' 与 ')} 不成立`,
        fix: null,
    },
    TRADE_OFF_MET: { what: (d) => `要求 ${judging_quoted(d.require)} 已满足`, fix: null },
    TRADE_OFF_OPEN: {
        what: (d) => `无法判断要求 ${judging_quoted(d.require)} 是否满足：${d.open.map(judging_quoted).join(' 与 ')} 尚不清楚`,
        fix: () => '请提供含有这些指标的基线，并增加两侧的样本或运行次数',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/measuring.js
const quotedList = (names) => names.map((name) => `"${name}"`).join('、');
const measuring_meant = (nearest) => (nearest === null ? '' : `；您是否想写 "${nearest}"？`);
/** 列表过长时只显示前十二个，足以看出是哪类名称。 */
const shown = (names) => names.length <= 12
    ? quotedList(names)
    : `${quotedList(names.slice(0, 12))} 以及另外 ${names.length - 12} 个`;
const KINDS = { numbers: '数值', groups: '分组' };
const labels = {
    POSITIVE_UNKNOWN: {
        what: (d) => `标签 ${quotedList(d.labels)} 中不知道哪个是正类，因此采用宏平均`,
        fix: () => '请在配置文件中指定：columns: { positive: "…" }',
    },
    POSITIVE_ABSENT: {
        what: (d) => `正类标签设为 "${d.positive}"，而样本中只有 ${shown(d.labels)}`,
        fix: () => '请将 columns.positive 设为其中一个标签，写法与文件中完全一致',
    },
    LABELS_DISJOINT: {
        what: (d) => `预测的标签从不出现在真实标签中：真实标签有 ${shown(d.truth)}，预测标签有 ${shown(d.prediction)}`,
        fix: () => '请让两列对各类别使用相同的名称，否则每个预测都算作错误',
    },
    LABEL_SETS_DIFFER: {
        what: (d) => `当前与基线的真实标签不同：仅当前有 ${shown(d.onlyHead) || '（无）'}，仅基线有 ${shown(d.onlyBase) || '（无）'}`,
        fix: () => '请用相同的数据评估两侧；此处各类别的平均所含的类别不同',
    },
    LABELS_UNKNOWN: {
        what: (d) => `当前预测了 ${shown(d.labels)}，而真实标签中没有，基线也从未预测过`,
        fix: () => '请检查标签的拼写；每个这样的标签都自成一类，在宏平均中多算一类',
    },
    LABELS_UNREADABLE: {
        what: (d) => `"${d.truth}" 与 "${d.prediction}" 既不是标签（两列都只有少数不同的文本），也不是数值（两列都是数字）`,
        fix: () => '请检查列是否正确：columns: { truth: "…", prediction: "…" }',
    },
    SCORES_NOT_PROBABILITIES: {
        what: (d) => `"${d.column}" 在第 ${d.row} 行是 ${d.value}，不是概率，因此略去 log_loss、brier_score 和 expected_calibration_error`,
        fix: () => '若要测量它们，请写 0 到 1 之间的概率；roc_auc 和 average_precision 不需要概率',
    },
    LOSS_CLIPPED: {
        what: (d) => `"${d.column}" 在 ${d.of} 行中有 ${d.rows} 行将实际发生的结果视为不可能，首个是第 ${d.row} 行：此处 log_loss 为无穷大，按概率 2⁻⁵² 的损失 36.04 计算，与 scikit-learn 相同`,
        fix: () => '请写出概率的全部位数，并查看这些行：少数几行就决定了平均值',
    },
};
const columns = {
    PREDICTION_ABSENT: {
        what: (d) => `有真实标签列（"${d.truth}"），但没有可与之比较的预测或得分（现有的列：${shown(d.columns)}）`,
        fix: () => '请指定列：columns: { prediction: "…" } 或 columns: { score: "…" }',
    },
    NOTHING_TO_MEASURE: {
        what: (d) => d.columns.length === 0
            ? '样本中没有可以测量的列'
            : `没有一列可识别为真实标签、预测或延迟（现有的列：${shown(d.columns)}）`,
        fix: () => '请指定：columns: { truth: "…", prediction: "…" }，或要求 metrics: ["mean(COLUMN)"]',
    },
    COLUMN_ABSENT: {
        what: (d) => d.column === null
            ? `${d.needed} 需要一个${KINDS[d.kind]}列，但没有指定（此类的列：${shown(d.columns) || '无'}）`
            : `${d.needed} 需要以 "${d.column}" 作为${KINDS[d.kind]}列，但没有这样的列（此类的列：${shown(d.columns) || '无'}）${measuring_meant(d.nearest)}`,
        fix: (d) => d.kind === 'groups'
            ? '请指定其中一列，例如 "worst_group(accuracy,lang)"'
            : '请指定其中一列，例如 "latency_p95(latency_ms)"',
    },
};
const metrics = {
    METRIC_UNKNOWN: {
        what: (d) => `没有可由样本计算的指标 "${d.metric}"${measuring_meant(d.nearest)}`,
        fix: () => '请使用文档的指标列表中的名称',
    },
    METRIC_MALFORMED: {
        what: (d) => `"${d.metric}" 的写法有误：${d.wrong}`,
        fix: (d) => `请写成 ${d.right}`,
    },
    METRIC_UNFIT: {
        what: (d) => `"${d.metric}" 不适用于这些样本：需要 ${d.needs}，而实际是 ${d.found}`,
        fix: () => '请在此评估集中去掉该指标，或在 columns: 下指定所需的列',
    },
    WEIGHTS_NOT_COUNTS: {
        what: (d) => `"${d.column}" 在第 ${d.row} 行是 ${d.value}，不是计数，因此每个权重都表示一个样本有多重要：n 是行数，误差按加权的行计算`,
        fix: () => '若本意如此，无需处理；否则请写整数计数，如 GROUP BY 的结果',
    },
    METRIC_UNWEIGHTED: {
        what: (d) => `"${d.metric}" 没有加权形式，而权重（"${d.weight}"）不是合计至多 ${d.most} 个样本的计数`,
        fix: (d) => d.metric.startsWith('latency_mean')
            ? '请改用 latency_weighted_mean，或去掉 columns.weight'
            : '请在此评估集中去掉该指标，或去掉 columns.weight',
    },
};
const measuring = { ...labels, ...columns, ...metrics };

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/mlflow.js
const mlflow_quoted = (text) => JSON.stringify(text);
const mlflow = {
    MLFLOW_LAYOUT: {
        what: (d) => `此 MLflow 运行不完整：${d.found}`,
        fix: () => '请取整个存储，包括指标：`mlruns/**`',
    },
    MLFLOW_META: {
        what: (d) => `无法使用此运行或实验的 meta.yaml：${d.found}`,
        fix: () => '请取整个存储，包括 meta.yaml 文件：`mlruns/**`',
    },
    MLFLOW_LINE: {
        what: (d) => `此行不是指标的数值：${d.found}`,
        fix: () => 'MLflow 写的是 "time value step"；请检查文件是否被修改或截断',
    },
    MLFLOW_RUN: {
        what: (d) => `实验 ${mlflow_quoted(d.experiment)} 没有已完成的运行：${d.runs.join('、')}`,
        fix: () => '请查明运行为何没有完成，或将此实验从 `artifacts` 中去掉',
    },
    MLFLOW_RUN_MISSING: {
        what: (d) => `此存储中没有运行 ${mlflow_quoted(d.run)}${d.nearest === null ? '' : `；您是否想写 ${mlflow_quoted(d.nearest)}？`}`,
        fix: (d) => d.runs.length === 0
            ? '此存储中的所有运行都已删除；请恢复评估集的 `run:` 所指的运行，或重新记录'
            : `请在评估集的 \`run:\` 中以 id 或名称指定以下之一，或去掉 \`run\` 以采用最新完成的运行：${d.runs.join('、')}${d.others === 0 ? '' : ` 及其他 ${d.others} 个`}`,
    },
    MLFLOW_RUN_ELSEWHERE: {
        what: (d) => `评估集指定了运行 ${mlflow_quoted(d.run)}，而只有 MLflow 的存储才能选择运行：此文件按 ${d.format} 读取`,
        fix: () => '请从评估集中去掉 `run`，或让 MLflow 的文件单独成为一个评估集',
    },
    MLFLOW_RUNS: {
        what: (d) => `实验 ${mlflow_quoted(d.experiment)} 另有 ${d.others} 次运行；已读取最新完成的一次：${d.run}`,
        fix: () => '若要读取其他运行，请在配置文件中用其评估集的 `run:` 指定',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/monitoring.js

const monitoring_quoted = (text) => JSON.stringify(text);
const QUERY = '请改正查询；可先在该系统的查询页面中试验';
/** 按请求的结果给出解决办法。 */
const monitoring_MEND = {
    variable: '请在工作流的 env: 下设置；来自复刻的拉取请求没有机密',
    private: '请指定公网地址，或为此来源设置 allow-private-hosts: true',
    redirect: '请直接写重定向所指的地址',
    credentials: '请检查此来源的凭据及其读取权限',
    absent: '请检查查询的对象，以及此来源的 url（不含其 API 自行附加的部分）',
    query: QUERY,
    certificate: '请更新证书，或指定证书所属的主机',
    slow: '请简化查询、检查服务器的负载，或为此来源提高 timeout',
    other: '请检查服务器是否在运行、能否从此处连接，并查看其日志',
};
const NO_NUMBER = '空集的比例不是数字：请检查是否仍有数据进入，或在查询中去掉这样的序列（`… > 0`）';
const monitoring = {
    MONITOR_ANSWER: {
        what: (d) => `无法使用此回答：${d.found}`,
        fix: () => '请检查地址是否为 API 本身，而不是其前面的网页或登录页',
    },
    MONITOR_DOUBLE: {
        what: (d) => `回答中有两个数值的标签相同：${d.id}`,
        fix: () => '请在查询中区分不同之处（`sum by (…)`），或让每个来源只查询一项指标',
    },
    MONITOR_EMPTY: {
        what: () => '查询没有找到数值：此时没有与之匹配的内容',
        fix: () => '请在编写查询的地方试验；检查名称与标签是否仍然存在，以及是否仍有数据进入',
    },
    MONITOR_MANY: {
        what: (d) => `查询找到 ${d.found} 个数值，而最多读取 ${d.limit} 个`,
        fix: () => '请在查询中汇总（`avg by (model) (…)`），或选取较少的序列',
    },
    MONITOR_NO_NUMBER: {
        what: (d) => `来源没有给出任何有限的数字：${d.found}`,
        fix: () => NO_NUMBER,
    },
    MONITOR_NOT_FINITE: {
        what: (d) => `来源给出的部分数值不是有限的数字：${d.found}`,
        fix: () => NO_NUMBER,
    },
    MONITOR_NO_SOURCE: {
        what: (d) => `"${d.id}" 是必需的，但没有来源给出它${d.nearest === null ? '' : `；您是否想写来源 "${d.nearest}"？`}`,
        fix: () => '请在 health.sources 下设置此名称的来源，或将其从 required 中去掉',
    },
    MONITOR_PARTIAL: {
        what: (d) => `回答只包含部分数据：${d.found}`,
        fix: () => '请检查集群的健康状况，或缩小搜索范围；部分数据不会当作全部来判断',
    },
    MONITOR_PATH: {
        what: (d) => `回答中的路径 ${monitoring_quoted(d.path.slice(0, 100))} 不是数字：${d.found}`,
        fix: () => '请写出到达该数字的路径，例如 `aggregations.avg_score.value`',
    },
    MONITOR_RANGE: {
        what: (d) => `查询给出的是 ${d.found}，而此处需要某一时刻的数值`,
        fix: () => '请用函数包裹区间，例如 `avg_over_time(accuracy[1h])`',
    },
    MONITOR_REFUSED: { what: (d) => `查询被拒绝：${monitoring_quoted(d.said)}`, fix: () => QUERY },
    MONITOR_RUN: {
        what: (d) => `运行尚未完成：其状态为 ${d.state}`,
        fix: () => '请指定已完成的运行，或等待此运行结束',
    },
    MONITOR_UNLIMITED: {
        what: () => '没有规则约束此来源的数值：只显示，不作任何判断',
        fix: (d) => `请增加规则，例如 { match: "${d.id}*", min: 0.9 }`,
    },
    MONITOR_UNREACHED: {
        what: (d) => `来源没有回答：${d.reason}`,
        fix: (d) => monitoring_MEND[(0,refusal/* refusalOf */.O)(d.reason)],
    },
    MONITOR_VARIABLE: {
        what: (d) => `没有向来源查询：环境中没有变量 ${d.names.join('、')}`,
        fix: () => monitoring_MEND.variable,
    },
    MONITOR_WARNING: {
        what: (d) => `查询的回答带有警告：${monitoring_quoted(d.said)}`,
        fix: () => '请检查数据是否完整',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/pairing.js
const SIDES = new Map([
    ['head', '当前'],
    ['base', '基线'],
    ['base has', '基线没有'],
    ['head has', '当前没有'],
    ['base and head have', '基线与当前都没有'],
    ['head and base have', '当前与基线都没有'],
]);
const named = (side) => SIDES.get(side) ?? side;
const pairing = {
    DRIFT_WITHOUT_BASE: {
        what: () => 'prediction_drift 表示当前偏离基线的程度，而没有两侧共有的样本，因此未测量',
        fix: () => '若为首次运行，无需处理；否则请提供基线文件，或含有样本结果的历史',
    },
    NO_IDS: {
        what: (d) => `${named(d.side)} id 列，因此不逐一比较样本`,
        fix: () => '请写出 id 列（id、example_id、sample_id、doc_id），或指定：columns: { id: … }',
    },
    ID_EMPTY: {
        what: (d) => `${named(d.side)}中有 ${d.count} 个样本的 "${d.column}" 为空（首个是第 ${d.row} 个样本）：无法知道是哪个样本，因此不逐一比较样本`,
        fix: () => '请给每个样本各自的 id，并在各次运行中保持一致',
    },
    ID_REPEATS: {
        what: (d) => `${named(d.side)}中有 ${d.ids} 个 id 出现多次（${JSON.stringify(d.id)} 在第 ${d.row} 个样本中再次出现）：同一 id 的各行视为同一样本的重复，只计一次`,
        fix: () => '若确为重复，无需处理；否则请给每个样本各自的 id，并在各次运行中保持一致',
    },
    TOO_FEW_CLUSTERS: {
        what: (d) => `两侧共有的样本按 ${d.by} 分为 ${d.clusters} 组，少于判断组间差异所需的 ${d.least} 组，因此不逐一比较`,
        fix: () => '请评估更多组，或改正 columns: { cluster: … }',
    },
    TOO_FEW_PAIRS: {
        what: (d) => `${d.of} 个样本中只有 ${d.pairs} 个两侧都有，低于 pairing.min-paired ${d.minPaired}，因此不逐一比较`,
        fix: () => '请用相同的样本评估基线与当前，或降低 pairing: { min-paired: … }',
    },
    UNMATCHED: {
        what: (d) => `${d.pairs} 个样本两侧都有；仅在基线中的 ${d.onlyBase} 个和仅在当前中的 ${d.onlyHead} 个不参与比较`,
        fix: null,
    },
    WEIGHTS_DIFFER: {
        what: (d) => `${d.of} 个样本中有 ${d.pairs} 个在基线与当前中的权重不同，首个是 ${JSON.stringify(d.id)}（${d.base} 与 ${d.head}）：此时样本对不能计数，没有加权比较方法的指标只能依据较弱的证据`,
        fix: () => '请在每次运行中给同一样本写相同的权重：它表示该样本有多重要',
    },
    WEIGHTS_ONE_SIDED: {
        what: (d) => `只有${named(d.side)}有权重（"${d.column}"），因此${named(d.other)}的每一行各计一次，两侧所代表的样本构成不同`,
        fix: () => '若另一侧是逐行写出的，无需处理；否则请对两侧采用相同的权重',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/parquet.js

const parquet_AGAIN = '请检查写文件的步骤是否中途中断，并重新写出此文件';
const SMALLER = '请写较小的行组（pandas 与 pyarrow 中的 `row_group_size`），或省去较大的列';
const parquet = {
    PARQUET_MAGIC: {
        what: (d) => `从名称看是 Parquet 文件，其实不是：${d.found}`,
        fix: () => parquet_AGAIN,
    },
    PARQUET_TRUNCATED: { what: () => 'Parquet 文件不完整：结尾不是 "PAR1"', fix: () => parquet_AGAIN },
    PARQUET_FOOTER: {
        what: (d) => `Parquet 文件声明其尾部有 ${d.length} 字节，而整个文件只有 ${d.bytes} 字节`,
        fix: () => parquet_AGAIN,
    },
    PARQUET_LIMIT: {
        what: (d) => `Parquet 文件超出上限：${d.what} 为 ${d.found}，而最多读取 ${d.limit}`,
        fix: (d) => `${SMALLER}，或${raised(d.key, d.found)}`,
    },
    PARQUET_ENCRYPTED: {
        what: () => 'Parquet 文件已加密',
        fix: () => '请不加密写出，或在此步骤之前解密',
    },
    PARQUET_CODEC: {
        what: (d) => `列 ${JSON.stringify(d.column)} 采用 ${d.codec} 压缩，无法读取`,
        fix: () => '请采用 SNAPPY、ZSTD、GZIP、BROTLI、LZ4，或不压缩',
    },
    PARQUET_DAMAGED: { what: (d) => `Parquet 文件已损坏：${d.found}`, fix: () => parquet_AGAIN },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/promptfoo.js
const promptfoo = {
    PROMPTFOO_EMPTY: {
        what: () => '此 promptfoo 评估中没有任何结果',
        fix: () => '请检查过滤器是否排除了所有测试，并用 `--output results.json` 写出结果',
    },
    PROMPTFOO_ERRORS: {
        what: (d) => `此评估的全部 ${d.errors} 个结果都以错误告终：没有评估任何内容`,
        fix: () => '请查看模型提供方的错误（密钥、速率限制、网络），并重新运行评估',
    },
    PROMPTFOO_COUNTS: {
        what: (d) => `此评估计有 ${d.counted} 个结果，而其列表中有 ${d.listed} 个`,
        fix: () => '请在评估完成后用 `promptfoo export eval` 重新写出文件',
    },
    PROMPTFOO_RESULT: {
        what: (d) => `第 ${d.at} 个结果不是 promptfoo 的结果：${d.found}`,
        fix: () => '请由 promptfoo 写出文件（`--output`），不要修改',
    },
    PROMPTFOO_SOME_ERRORS: {
        what: (d) => `${d.results} 个结果中有 ${d.errors} 个以错误告终；它们计为未通过`,
        fix: () => '请查看模型提供方的错误：它们不能说明回答的质量',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/query.js
const query_quoted = (text) => JSON.stringify(text);
const query = {
    QUERY_NAME: {
        what: (d) => `${query_quoted(d.found)} 不是所有数据库引擎都接受的名称：它为空或含有控制字符`,
        fix: () => '请在视图中改名，并在此处指定该视图及其列',
    },
    QUERY_GROUP: {
        what: (d) => `分组 ${query_quoted(d.group)} 的名称会被 Holdline 当作其他用途的列`,
        fix: () => '请在视图中改名（例如 doc_index），或将其去掉',
    },
    QUERY_WEIGHT_JOINED: {
        what: (d) => `两张表按 id 连接，每行一个样本，而权重（${query_quoted(d.weight)}）表示一行代表多个样本`,
        fix: () => '请去掉权重，或去掉 --base-table 并分别归约每张表',
    },
    QUERY_BINS_IDLE: {
        what: (d) => `没有得分可以放入 ${d.bins} 个分箱`,
        fix: () => '请用 --score COLUMN 指定，或去掉 --bins',
    },
    QUERY_SUITES: {
        what: (d) => `配置文件为多个评估集指定了列（${d.suites.join('、')}），而一个查询只针对一张表`,
        fix: () => '请指定列：--truth COLUMN --prediction COLUMN，若有得分与分组，再加上 --score 和 --group',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/reading.js

const reading_quoted = (text) => JSON.stringify(text);
const reading = {
    FILE_MISSING: {
        what: () => '没有这个文件',
        fix: () => '请检查路径，并确认写出此文件的步骤在此之前已经运行',
    },
    GLOB_EMPTY: {
        what: (d) => `${d.folder === null ? '' : `${d.folder} 之下`}没有与此模式匹配的文件`,
        fix: () => '请检查模式，并确认评估已经运行且把文件写到了这里',
    },
    FILE_EMPTY: {
        what: () => '文件为空',
        fix: () => '评估没有写出任何内容：请查看生成此文件的步骤的日志',
    },
    FILE_IS_FOLDER: {
        what: () => '这是文件夹，不是文件',
        fix: (d) => `请指定其中的文件，例如 "${d.path}/**"`,
    },
    FILE_UNREADABLE: {
        what: (d) => `无法读取此文件（${d.reason}）`,
        fix: () => '请检查权限，并确认它是普通文件',
    },
    FILE_LFS_POINTER: {
        what: (d) => `这是 ${d.keeper} 的指针，而不是文件本身`,
        fix: () => '请先取得内容：在 actions/checkout 中设置 `lfs: true` （或 `git lfs pull`、`git annex get`）',
    },
    FILE_TOO_LARGE: {
        what: (d) => `此文件有 ${d.bytes} 字节，而单个文档最多只读取 ${d.limit} 字节`,
        fix: (d) => `请将样本写成 JSON Lines 或 CSV，它们逐段读取，没有此上限；或${raised(d.key, d.bytes)}`,
    },
    ENCODING: {
        what: (d) => `此文件不是 UTF-8 文本：第 ${d.offset} 字节处是 ${d.found}`,
        fix: () => '请另存为 UTF-8；电子表格软件中称为 "CSV UTF-8"',
    },
    JSON_SYNTAX: {
        what: (d) => `不是有效的 JSON：${d.found}`,
        fix: () => '请用 JSON 库写文件，并检查写文件的步骤是否中途中断',
    },
    JSON_DUPLICATE_KEY: {
        what: (d) => `键 ${reading_quoted(d.key)} 在同一对象中出现两次`,
        fix: () => '请保留一个：无法知道以哪个值为准',
    },
    VALUE_IS_TEXT: {
        what: (d) => `${d.names.map(reading_quoted).join('、')}${d.more === 0 ? '' : ` 等 ${d.names.length + d.more} 项`} 的数字写在引号中，是文本，不参与判断`,
        fix: () => '写数字时请不要加引号；若并非指标，则无需处理',
    },
    JSON_DEPTH: {
        what: (d) => `JSON 的嵌套超过 ${d.limit} 层`,
        fix: (d) => `评估文件不会嵌套这么深：请检查是什么写出了它，或${raised('json-depth', 2 * d.limit)}`,
    },
    JSONL_LINE: {
        what: (d) => `此行不是 JSON 对象：${d.found}`,
        fix: () => 'JSON Lines 每行是一个完整的对象；请重新写出此文件',
    },
    LINE_TOO_LONG: {
        what: (d) => `此行超过 ${d.limit} 个字符`,
        fix: (d) => `JSON Lines 每行一个样本；请将文件分行，省去较大的字段，或${raised('line-bytes', 2 * d.limit)}`,
    },
    ROW_SHAPE: {
        what: (d) => `键 ${reading_quoted(d.key)} 有问题：${d.found}`,
        fix: () => '请让每条记录具有相同的键，每个键对应一个文本或数字',
    },
    CSV_COLUMNS: {
        what: (d) => `此行有 ${d.found} 个单元格，而表头有 ${d.header} 个${d.why}`,
        fix: () => '请给含有分隔符的单元格加引号，并检查文件是否完整',
    },
    CSV_QUOTE: {
        what: (d) => `引号的位置不对：${d.found}`,
        fix: () => '带引号的单元格首尾各有一个引号，其中的引号要写两次；请用 CSV 库写文件',
    },
    CSV_HEADER: {
        what: (d) => `表头不是列名：${d.found}`,
        fix: () => '请在第一行为每一列写上各自的名称',
    },
    CSV_LIMIT: {
        what: (d) => `表格超出上限：${d.found}`,
        fix: (d) => `通常的原因是引号没有闭合；否则请省去较大的列，或${raised(d.key, 2 * d.limit)}`,
    },
    NO_ROWS: {
        what: (d) => `有表头（${d.header.join('、')}），但其下没有任何一行`,
        fix: () => '评估没有写出任何样本：请查看生成此文件的步骤的日志',
    },
    COLUMN_MISSING: {
        what: (d) => `找不到列 ${d.wanted}${d.nearest === null ? '' : `；您是否想写 "${d.nearest}"？`}现有的列：${d.found.join('、')}`,
        fix: (d) => `请在配置文件中指定：columns: { ${d.part}: "…" }`,
    },
    COLUMN_KIND: {
        what: (d) => `列 "${d.column}" 不能用作 ${d.part}：${d.found}`,
        fix: (d) => `请用普通形式书写（0.93，不带 %，不带千位分隔符），或指定另一列：columns: { ${d.part}: "…" }`,
    },
    LABELS_TOO_MANY: {
        what: (d) => `列 "${d.column}" 不能用作 ${d.part}：其中有超过 ${d.most} 种不同的文本，无法作为标签区分`,
        fix: (d) => `请在其中写类别，而不是每个样本各自的文本，或指定另一列：columns: { ${d.part}: "…" }`,
    },
    ROW_TWICE: {
        what: (d) => `${d.name} 给出了两次`,
        fix: () => '请每个指标保留一行，或增加一列以区分各行（模型、切片）',
    },
    NO_MEASUREMENTS: {
        what: (d) => `此文件按 ${d.title} 读取，其中没有任何指标的值`,
        fix: () => '请检查评估是否运行到了最后',
    },
    LOG_LAST_ROW: {
        what: (d) => `这是训练日志（列 "${d.column}"，${d.rows} 行）；每列取最后一个值`,
        fix: () => '最后一行未必是要发布的模型：最好将最终评估写到单独的文件中',
    },
    RUN_LIMITED: {
        what: (d) => `${d.task} 只评估了 ${d.of} 个样本中的 ${d.used} 个${d.others === 0 ? '' : `，另有 ${d.others} 个任务也只评估了一部分`}`,
        fix: () => '请只与采用相同限制的运行比较',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/replaying.js
const replaying_quoted = (text) => JSON.stringify(text);
const number = (value) => String(Number(value.toPrecision(4)));
const percent = (share) => `${Number((100 * share).toPrecision(2))} %`;
const nearestOf = (nearest) => nearest === null ? '' : `；最接近的是 ${replaying_quoted(nearest)}`;
const LATER = '请在有更多记录之后再试';
const replaying = {
    REPLAY_NOTHING: {
        what: (d) => `历史中${d.records === 0 ? '没有记录' : '只有一条含测量值的记录'}，而相互比较需要两条`,
        fix: () => '请记录更多评估（holdline record），或指定 history.jsonl 所在的文件夹',
    },
    REPLAY_SHORT: {
        what: (d) => `历史中可判断的运行有 ${d.runs} 次，少于 ${d.needed} 次，难以说明噪声的大小`,
        fix: () => LATER,
    },
    REPLAY_NO_ANCHOR: { what: () => '锚点是标签、发布版本或提交，没有与其之前的运行比较', fix: null },
    BACKTEST_NO_NOISE: {
        what: () => '没有任何测量值有五个不同的数值，因此没有可供植入损失的噪声',
        fix: () => LATER,
    },
    SUGGEST_YOUNG: {
        what: (d) => `${d.records} 条记录不足以给出限值；从 ${d.needed} 条起才会给出`,
        fix: null,
    },
    AUDIT_ALWAYS_RED: {
        what: (d) => `最新的 ${d.runs} 次运行中有 ${d.red} 次会未通过，最常见的原因是 ${d.ids.join('、')}：总是失败的门禁没有人会看`,
        fix: () => '请修复问题、接受改动（holdline accept）或放宽规则',
    },
    AUDIT_RULE_ALWAYS: {
        what: (d) => `针对 ${replaying_quoted(d.match)} 的规则在最新的 ${d.runs} 次运行中有 ${d.red} 次不满足`,
        fix: () => '请设为基线分支能够保持的值；holdline suggest 可给出建议的限值',
    },
    AUDIT_RULE_UNMATCHED: {
        what: (d) => `针对 ${replaying_quoted(d.match)} 的规则在最新的记录中没有任何匹配${d.last === null ? '' : `，最后一次匹配是在 ${d.last}`}${nearestOf(d.nearest)}`,
        fix: () => '请改正通配符，或删除此规则',
    },
    AUDIT_RULE_INCONCLUSIVE: {
        what: (d) => `针对 ${replaying_quoted(d.match)} 的规则在最新的 ${d.runs} 次运行中全部没有定论：它不起任何作用`,
        fix: () => '请评估更多样本或多次运行、按样本配对（--base），或设置限值',
    },
    AUDIT_LIMIT_FAR: {
        what: (d) => `${d.id} 的 ${d.key}: ${number(d.limit)} 与目前的水平（${number(d.level)}）相距 ${Math.round(Math.abs(d.level - d.limit) / d.noise)} 个标准差：只有彻底崩溃才会触及`,
        fix: () => '请设得更近一些（holdline suggest），或仅依靠与基线的比较',
    },
    AUDIT_LIMIT_IN_NOISE: {
        what: (d) => `${d.id} 的 ${d.key}: ${number(d.limit)} 处在目前水平（${number(d.level)}）的噪声之内：没有任何改动的运行也有 ${percent(d.chance)} 的概率超出它`,
        fix: () => '请设得更远一些（holdline suggest），或先改进该指标',
    },
    AUDIT_TOLERANCE_FAR: {
        what: (d) => `${d.id} 的 ${d.key}: ${d.tolerance} 允许从 ${number(d.level)} 变化 ${number(d.size)}，即 ${Math.round(d.size / d.noise)} 个标准差：它什么也守不住`,
        fix: () => '容许幅度以指标的单位表示，或为基线的百分比：0.02 或 2%',
    },
    AUDIT_METRIC_GONE: {
        what: (d) => `${d.id} 曾出现在 ${d.records} 条记录中，最后一条的时间是 ${d.last}，此后不再出现${d.renamed === null ? '' : `；它消失时出现了 ${d.renamed}`}`,
        fix: () => '若已改名，新名称还没有历史：请在旧记录中改名，或让它重新积累历史',
    },
    AUDIT_METRIC_CONSTANT: {
        what: (d) => `${d.id} 在全部 ${d.records} 条记录中都是 ${number(d.value)}：它无法区分不同的模型`,
        fix: () => '请评估更难的样本，或去掉此指标',
    },
    AUDIT_NO_DIRECTION: {
        what: (d) => `有 ${d.count} 项测量值不知道以高为优还是以低为优，因此从不判断：${d.ids.join('、')}${d.count > d.ids.length ? ` 及其他 ${d.count - d.ids.length} 项` : ''}`,
        fix: () => '请给出方向：- { match: "suite/metric", direction: higher }',
    },
    AUDIT_REQUIRED_GONE: {
        what: (d) => `${d.id} 是必需的，而其评估集的最新记录中没有它${nearestOf(d.nearest)}`,
        fix: () => '请重新测量它，或将其从 required 中去掉',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/slicing.js
const UNUSED = {
    absent: ['没有这样的列', '请在文件中写出此列，或将其从 columns: { groups: … } 中去掉'],
    'too-many-values': [
        '其中有超过 1000 种值，只能区分样本，而不能分组（是 id 吗？）',
        '请将其值归并为较少的几种，或将其从 columns: { groups: … } 中去掉',
    ],
};
const slicing = {
    COUNTS_NOISY: {
        what: (d) => `切片与驱动因素的样本数带有随机噪声（双侧几何分布，每个计数的 epsilon 为 ${d.epsilon}）；在一个评估集中，一个样本至多计入其中 ${d.counts} 个，因此合计的 epsilon 为 ${Number((d.epsilon * d.counts).toPrecision(6))}；指标的数值与 p 值是精确的`,
        fix: null,
    },
    SLICES_HIDDEN: {
        what: (d) => `有 ${d.slices} 个切片在当前或基线中的样本少于 ${d.least} 个，共 ${d.examples} 个样本，因此不判断、不显示、也不记录（privacy.min-group）`,
        fix: null,
    },
    SLICES_UNDEFINED: {
        what: (d) => `有 ${d.values} 个切片的数值没有定义，已略去，首个是 ${d.id}：${d.because}`,
        fix: () => '若此类切片在预料之中，无需处理；否则请指定每个切片都有定义的指标',
    },
    SLICE_CELLS_EMPTY: {
        what: (d) => `${d.of} 行中有 ${d.rows} 行的 ${JSON.stringify(d.column)} 为空，不属于其任何切片`,
        fix: () => '若它们不属于任何组，无需处理；否则请写上组名',
    },
    SLICE_COLUMN_CONSTANT: {
        what: (d) => `列 ${JSON.stringify(d.column)} 始终只有一个值，因此其唯一的切片就是所有含有此值的样本`,
        fix: () => '若以后会有其他值，无需处理；否则请将其从 columns: { groups: … } 中去掉',
    },
    SLICE_COLUMN_UNUSED: {
        what: (d) => `列 ${JSON.stringify(d.column)} 没有给出切片：${UNUSED[d.why][0]}`,
        fix: (d) => UNUSED[d.why][1],
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/sqlite.js
const sqlite = {
    SQLITE_NODE: {
        what: (d) => `Node ${d.version} 不能读取 SQLite 数据库`,
        fix: () => '请用 Node 22.13 或更新版本运行（Action 即是如此），或将指标导出为 JSON 或 CSV',
    },
    SQLITE_UNREADABLE: {
        what: (d) => `无法读取数据库：${d.reason}`,
        fix: () => '请检查复制文件时是否仍有程序在写入，并重新复制',
    },
    MLFLOW_TABLES: {
        what: (d) => `此数据库不是 MLflow 的：没有普通表 ${d.missing.join('、')}`,
        fix: () => '只读取 MLflow 保存运行的数据库；旧版本请用 `mlflow db upgrade` 升级',
    },
    MLFLOW_DISK: {
        what: () => '数据库只能从磁盘读取，而这一个在压缩包中',
        fix: () => '请在此步骤之前解压',
    },
    MLFLOW_VALUE: {
        what: (d) => `运行 ${JSON.stringify(d.run)} 没有任何指标`,
        fix: () => '请检查该运行是否记录了指标，或在 MLflow 中将其删除',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/starting.js
const starting = {
    INIT_EXISTS: {
        what: () => '该文件已存在，因此没有写入任何内容',
        fix: () => '请移走该文件，或用 --force 覆盖，或用 --dry-run 查看将写入的内容',
    },
    INIT_NO_FOLDER: {
        what: () => '没有这个文件夹',
        fix: () => '请指定仓库所在的文件夹；不指定则为当前文件夹',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/telling.js

const telling = {
    ARTIFACT_MISSING: {
        what: (d) => `运行 ${d.run} 没有名为 "${d.wanted}" 的工作流工件；现有的有：${d.found.length === 0 ? '无' : d.found.join('、')}`,
        fix: () => '请检查名称，以及上传它的作业是否已经运行并上传',
    },
    PASSED_OVER: { what: (d) => `已略过：${(0,details.detail)(d.because)}`, fix: null },
    NOT_A_NUMBER: { what: (d) => `不是有限的数字：${d.found}`, fix: null },
    FILE_UNWRITABLE: {
        what: (d) => `无法写入此文件（${d.reason}）`,
        fix: (d) => (d.reason === 'ENOSPC' ? '请释放此磁盘的空间' : '请检查文件夹是否存在以及是否可写'),
    },
    NOT_RECORDED: { what: (d) => `此次运行未加入历史：${d.reason}`, fix: null },
    OUTPUT_FAILED: {
        what: (d) => `无法写入输出 ${d.name}（${d.reason}）；结论不受影响，由步骤的状态表明`,
        fix: () => '请释放运行器磁盘的空间；读取此输出的步骤会得到空值',
    },
    PERMISSIONS_MISSING: {
        what: (d) => `令牌缺少 ${d.lacking.length} 项权限：${d.lacking.map(({ needs, doing }) => `${needs}（拒绝于 ${doing}）`).join('、')}`,
        fix: (d) => `请给作业加上此块，其中是这些输入所需的全部权限：permissions: { ${d.block} }`,
    },
    SUMMARY_FAILED: { what: (d) => `无法写入作业摘要（${d.reason}）；结论不受影响`, fix: null },
    PULL_REQUEST_UNCLEAR: {
        what: (d) => `${d.count === 0 ? '没有打开的拉取请求' : `有 ${d.count} 个打开的拉取请求`}以 ${d.sha.slice(0, 7)} 为头部提交，因此没有写评论`,
        fix: null,
    },
    CHECK_FAILED: {
        what: (d) => `无法发布检查：${d.reason}；结论不受影响`,
        fix: () => '请在作业中加上 permissions: { checks: write }，或去掉输入 check-run',
    },
    RESPONSE_FAILED: {
        what: (d) => `${d.channel === 'labels' ? '无法设置拉取请求的标签' : '无法启动任何工作流'}：${d.reason}；结论不受影响`,
        fix: (d) => `请在作业中加上 permissions: { ${d.needs} }，并检查 respond 下的名称`,
    },
    ISSUE_DISABLED: {
        what: () => '此仓库关闭了议题功能，因此没有议题说明问题所在；结论不受影响',
        fix: () => '请在仓库设置中打开议题功能，或设置 health.issue: false',
    },
    ISSUE_FAILED: {
        what: (d) => `无法写入议题（${d.reason}）；结论不受影响`,
        fix: () => '下一次健康检查会再次尝试；报告见作业摘要',
    },
    ISSUE_FORBIDDEN: {
        what: () => '令牌无权写入议题，因此报告只在作业摘要中；结论不受影响',
        fix: () => '请在作业中加上 permissions: { issues: write }，或设置 health.issue: false',
    },
    ISSUE_UNTRUSTED: {
        what: () => '不会为拉取请求或由其启动的运行写议题；结论不受影响',
        fix: () => '请按计划定时运行健康检查',
    },
    NOTIFY_FAILED: {
        what: (d) => `未能通知 ${d.channel}：${d.reason}；${d.strict ? '该渠道设为 strict，因此本次运行为错误' : '结论不受影响'}`,
        fix: () => '请检查其地址、密钥与限制（docs/notify.md）；报告见作业摘要',
    },
    NOTIFY_VARIABLE_EMPTY: {
        what: (d) => d.fork
            ? '来自复刻的拉取请求没有机密，因此需要机密的渠道不会收到通知'
            : `没有通知 ${d.channel}，因为变量 ${d.variable} 未设置`,
        fix: (d) => d.fork
            ? '如需通知，请在 workflow_run 中判定（docs/workflows.md）'
            : `请在工作流的 env: 下用机密设置 ${d.variable}`,
    },
    COMMENT_NO_TOKEN: {
        what: () => '没有提供令牌，因此没有写评论；报告见作业摘要',
        fix: () => '请去掉输入 github-token，或设置 comment: never',
    },
    COMMENT_FORBIDDEN: {
        what: () => '令牌无权在拉取请求上写评论，因此报告只在作业摘要中',
        fix: () => '请在作业中加上 permissions: { contents: read, pull-requests: write }',
    },
    COMMENT_FORBIDDEN_FORK: {
        what: () => '来自复刻的拉取请求使用只读令牌运行，因此报告在作业摘要中，而不在评论中',
        fix: null,
    },
    COMMENT_FAILED: {
        what: (d) => `无法写入评论（${d.reason}）；结论不受影响`,
        fix: () => '请重新运行作业以写入评论；报告见作业摘要',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/tensorboard.js

const tensorboard_AGAIN = '请从写出此文件的运行中重新取得它；它在途中被改动或损坏';
const tensorboard = {
    TENSORBOARD_MAGIC: {
        what: () => '从名称看是 TensorBoard 的事件文件，其实不是：开头不是一条记录',
        fix: () => '请检查是什么写出了此文件，或将其从 `artifacts` 中去掉',
    },
    TENSORBOARD_CRC: {
        what: (d) => `第 ${d.record} 条记录的${d.what === 'length' ? '长度' : '内容'}的校验和${d.empty ? '没有填写（为零）' : '有误'}`,
        fix: (d) => (d.empty ? '请使用会填写校验和的写入工具，如 TensorBoard 与 PyTorch' : tensorboard_AGAIN),
    },
    TENSORBOARD_LENGTH: {
        what: (d) => `第 ${d.record} 条记录声明有 ${d.length} 字节，而最多读取 ${d.limit} 字节`,
        fix: (d) => `请将标量写到单独的日志文件夹，不含图片与模型，或${raised('event-bytes', 2 * d.limit)}`,
    },
    TENSORBOARD_PROTO: {
        what: (d) => `第 ${d.record} 条记录不是 TensorBoard 的事件：${d.found}`,
        fix: () => '请检查是什么写出了此文件；只读取事件文件，不读取其他 TFRecord',
    },
    TENSORBOARD_DTYPE: {
        what: (d) => `${JSON.stringify(d.tag)} 声明为标量，却不是单个数字：${d.found}`,
        fix: () => '请写成一个 float、double 或整数',
    },
    TENSORBOARD_CUT: {
        what: (d) => `第 ${d.record} 条记录不完整，运行尚未结束或被中止时就会如此；已读取其前的内容`,
        fix: () => '请在运行结束后再读取文件，并关闭其写入器（`writer.close()`）',
    },
    TENSORBOARD_RESTART: {
        what: (d) => d.files === 1
            ? '此次运行的某些步骤写了多次；以最后的步骤为准，步骤相同时以较晚的为准'
            : `此次运行有 ${d.files} 个含相同指标的事件文件（曾重新启动）；以最新文件的最后一步为准`,
        fix: () => '请给每次运行各自的文件夹',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/testing.js
const testing = {
    TESTS_NONE: {
        what: (d) => (d.skipped === 0 ? '没有运行任何测试' : `没有运行任何测试：全部 ${d.skipped} 个都被跳过`),
        fix: () => '请检查是否找到了测试以及为何跳过；没有任何测试的报告不算通过',
    },
    TESTS_HIDDEN: {
        what: (d) => `报告记有 ${d.claimed} 个失败或错误，而其中没有一个测试用例显示失败`,
        fix: () => '请检查报告是否被截断或修改，或是否有测试文件在运行测试之前就已出错',
    },
    TESTS_REPEATED: {
        what: (d) => d.repeated === 1
            ? '有 1 个测试出现多次；以其最差的结果为准'
            : `有 ${d.repeated} 个测试出现多次；各以其最差的结果为准`,
        fix: () => '请给每个测试各自的名称；若测试会重新运行，请只报告最后一次',
    },
    PYTEST_EXIT: {
        what: (d) => `pytest 没有运行到最后：其退出码为 ${d.exit}`,
        fix: () => '请查看 pytest 的日志：它被中断、出错或调用方式有误',
    },
    K6_NO_RESPONSE: {
        what: () => '此负载测试的每个请求都失败了',
        fix: () => '请检查服务器是否在运行；失败请求的耗时不能说明任何问题',
    },
    K6_THRESHOLDS: {
        what: (d) => `负载测试超出了其自身的阈值：${d.crossed.join('、')}${d.others === 0 ? '' : ` 及其他 ${d.others} 项`}`,
        fix: () => 'k6 自身将此次运行视为失败',
    },
    VLLM_COUNTS: {
        what: () => '发出与完成的请求数缺失或相互矛盾',
        fix: () => '请检查文件是否被修改；vLLM 会写出 num_prompts 和 completed',
    },
    VLLM_NOTHING: {
        what: (d) => `${d.asked} 个请求均未得到回答`,
        fix: () => '请查看服务器的日志和文件中的 `errors`',
    },
    VLLM_SILENT: {
        what: (d) => `计为完成的 ${d.completed} 个请求中有 ${d.silent} 个没有给出任何 token，使平均耗时显得更短`,
        fix: () => '请以中位数和成功率为准，或修复使这些回答中止的问题',
    },
    MLPERF_RUN: {
        what: (d) => `此次 MLPerf 运行没有有效的结果：${d.found}`,
        fix: () => '请按摘要建议的设置重新运行，直到结果为 VALID',
    },
    ASV_INDEX: {
        what: () => '这是 asv 保存的基准测试列表，其中没有结果',
        fix: () => '请使用各机器文件夹中的文件：`results/*/*-*.json`',
    },
    ASV_PARAMS: {
        what: (d) => `基准测试 ${JSON.stringify(d.benchmark)} 并非对每种参数组合都有一个数值`,
        fix: () => '请检查文件是否被修改或截断，并重新运行基准测试',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/training.js
const training = {
    COCO_LINES: {
        what: (d) => `此文本中最后一次评估有 ${d.lines} 行平均精度与召回率；COCO 会打印 12 行，关键点为 10 行`,
        fix: () => '请保留 `summarize()` 的完整输出，并检查评估是否运行到了最后',
    },
    COCO_LAST: {
        what: (d) => `此文本中较早的 ${d.earlier} 次评估（例如其他 epoch 的）已略去；读取了最后一次`,
        fix: () => '请将每次评估写到单独的文件中',
    },
    DETECTRON2_RUNS: {
        what: (d) => `此文件中先后有 ${d.runs} 次运行（迭代数有回落）；只读取了最后一次`,
        fix: () => '请给每次运行各自的 `OUTPUT_DIR`',
    },
    ULTRALYTICS_EMPTY: {
        what: (d) => `全部 ${d.epochs} 个 epoch 的每项验证指标都为零或缺失：没有进行验证，或什么也没有检出`,
        fix: () => '请检查验证数据是否有标签、`val` 是否开启，以及训练是否足够久',
    },
    ULTRALYTICS_EPOCH: {
        what: (d) => {
            const earlier = d.earlier === 0 ? '' : `；其前属于较早运行的 ${d.earlier} 行已略去`;
            return `数值取自 epoch ${d.epoch.slice(0, 20)}，即 ${d.epochs} 个中 fitness 最高者，与 best.pt 相同${earlier}`;
        },
        fix: () => '若发布的是其他模型，请对其进行验证（`yolo val`），并将指标写入文件',
    },
};

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/usage.js
/** 错误的调用方式与配置文件。 */
const usage_quoted = (text) => JSON.stringify(text);
const usage_meant = (nearest) => (nearest === null ? '' : `；您是否想写 ${nearest}？`);
const calls = {
    FLAG_UNKNOWN: {
        what: (d) => `没有名为 ${d.flag} 的选项${usage_meant(d.nearest)}`,
        fix: (d) => `用 holdline ${d.command} --help 查看全部选项`,
    },
    DASHBOARD_REPOSITORY: {
        what: (d) => `${JSON.stringify(d.found)} 不是仓库名`,
        fix: () => '请写成 --repository 所有者/名称，例如 octo/models',
    },
    FLAG_VALUE_MISSING: {
        what: (d) => `${d.flag} 后面缺少值`,
        fix: (d) => `请写成 ${d.flag} ${d.value}；若值以短横线开头，请写成 ${d.flag}=${d.value}`,
    },
    FLAG_TWICE: {
        what: (d) => `此选项给出了两次，分别为 "${d.first}" 和 "${d.second}"，但只能有一个值`,
        fix: () => '请去掉其中一个',
    },
    FLAG_NEEDED: {
        what: (d) => `holdline ${d.command} 需要 ${d.flag}`,
        fix: (d) => `请加上 ${d.flag}`,
    },
    COMMAND_UNKNOWN: {
        what: (d) => `没有名为 ${usage_quoted(d.command)} 的命令${usage_meant(d.nearest)}`,
        fix: (d) => `此版本的命令有 ${d.commands.join('、')}；详见 holdline --help`,
    },
    POSITIONAL_MISSING: {
        what: (d) => `holdline ${d.command} 需要指定文件（${d.wanted}）`,
        fix: (d) => `请指定：holdline ${d.command} FILE`,
    },
    POSITIONAL_UNEXPECTED: {
        what: (d) => d.most === 0
            ? `holdline ${d.command} 不接受文件`
            : `holdline ${d.command} 只接受一个文件，而这是多出的一个`,
        fix: (d) => (d.most === 0 ? '请去掉它' : `请对每个文件各调用一次 holdline ${d.command}`),
    },
    OPTION_CHOICE: {
        what: (d) => `${usage_quoted(d.found)} 不是此处允许的值${usage_meant(d.nearest)}`,
        fix: (d) => `请写 ${d.choices.join(' 或 ')}`,
    },
    OPTION_BOOLEAN: {
        what: (d) => `${usage_quoted(d.found)} 既不是 true 也不是 false`,
        fix: () => '请写 true 或 false',
    },
    OPTION_NUMBER: {
        what: (d) => `${usage_quoted(d.found)} 不是 ${d.least} 到 ${d.most} 之间的整数`,
        fix: () => '请写一个整数，例如 1',
    },
    OPTION_SHARE: {
        what: (d) => `${usage_quoted(d.found)} 不是 0 与 1 之间的数`,
        fix: () => '请写一个比例，例如用 0.01 表示百分之一',
    },
    OPTION_TOKEN: {
        what: () => '令牌中有令牌不会有的空白、换行或字符，因此没有发往任何地方，也不在此显示',
        fix: () => '请重新保存此机密，其前后与其中不要有引号、空白和换行',
    },
    OPTION_TIME: {
        what: (d) => `${usage_quoted(d.found)} 不是带时区的 ISO 8601 时间`,
        fix: () => '请写日期，或带 Z 或时差的时间，例如 2026-01-31T12:00:00Z',
    },
    HISTORY_INPUT: {
        what: (d) => `${usage_quoted(d.found)} 不是历史的位置`,
        fix: () => '请写 artifact、branch、branch:NAME、带文件夹的 path:DIR，或 none',
    },
    HISTORY_FLAG: {
        what: (d) => `此处需要文件夹，而 ${usage_quoted(d.found)} 是 Action 输入的写法`,
        fix: () => '请只写文件夹，例如 --history history（若文件夹恰为此名，请写 ./NAME），或去掉此选项',
    },
    BASELINE_MIXED: {
        what: () => '"history" 与文件模式并列，而基线只能是历史或文件之一',
        fix: () => '请去掉 "history"（噪声与水平仍取自历史），或去掉文件模式（同名文件请写 ./history）',
    },
    RECORD_NOWHERE: {
        what: () => '模式为 record，而 history 为 none：没有可以写入记录的地方',
        fix: () => '请将输入 history 设为 artifact、branch 或 path:DIR',
    },
};
const files = {
    CONFIG_MISSING: {
        what: () => '指定的配置文件不存在',
        fix: () => '请检查路径，或去掉此选项，即不用配置文件进行判断',
    },
    CONFIG_EMPTY: {
        what: (d) => (d.key === null ? '配置文件为空' : `${d.key} 存在但没有内容`),
        fix: (d) => (d.key === null ? '请至少写一个键，或删除此文件' : `请填写 ${d.key}，或将其删除`),
    },
    CONFIG_SIZE: {
        what: (d) => `配置文件超过 ${d.most} 字节`,
        fix: () => '请检查是否为正确的文件；match: 中的通配符可以代替许多规则',
    },
    CONFIG_SYNTAX: {
        what: (d) => `不是有效的 YAML：${d.problem}`,
        fix: () => '请检查这一行和上一行：缩进（用空格，不用制表符）、冒号、括号、引号',
    },
    CONFIG_DEPTH: {
        what: (d) => `此处嵌套超过 ${d.most} 层`,
        fix: () => '配置文件只需四层：请检查括号与缩进',
    },
    CONFIG_DOCUMENTS: {
        what: () => '此处开始了第二个 YAML 文档，而配置文件只能有一个',
        fix: () => '请删除含 --- 的行及其后内容，或将两者合并',
    },
    CONFIG_ALIAS: {
        what: (d) => `*${d.alias} 是 YAML 别名，配置文件中不允许使用别名`,
        fix: () => '请在此处写出完整的值',
    },
    CONFIG_MERGE: {
        what: () => '<< 是合并键，YAML 1.2 中没有合并键',
        fix: () => '请在此处写出各个键',
    },
    CONFIG_TAG: {
        what: (d) => `配置文件中不允许使用 YAML 标签 ${d.tag}`,
        fix: () => '请去掉标签，直接写值',
    },
    CONFIG_MORE: {
        what: (d) => `此文件中还有 ${d.more} 处错误未列出`,
        fix: () => '请先改正上面列出的错误',
    },
    CONFIG_KEY_UNKNOWN: {
        what: (d) => `此处没有键 ${usage_quoted(d.key)}${usage_meant(d.nearest)}`,
        fix: (d) => `此处的键有 ${d.allowed.join('、')}`,
    },
    CONFIG_KEY_TWICE: {
        what: (d) => `${d.key} 在此重复出现；第 ${d.line} 行已有`,
        fix: () => '请删除其中一个',
    },
    CONFIG_KEY_MISSING: {
        what: (d) => `${d.owner} 缺少 ${d.key}`,
        fix: (d) => `请为其加上 ${d.key}`,
    },
    CONFIG_REQUIRE: {
        what: (d) => `${d.key}：第 ${d.at} 个字符处是 ${d.found}，而此处应为 ${d.wanted}${usage_meant(d.nearest)}`,
        fix: () => '请参照此例书写：latency_p95 drops 20% and accuracy drops < 0.5%',
    },
    CONFIG_RULE_EMPTY: {
        what: (d) => `${d.rule} 指明了针对哪些测量值，却没有提出任何要求`,
        fix: () => '请加上 min、max、target、max-drop、max-rise、direction 或 severity，或删除此规则',
    },
    CONFIG_RULE_UNUSED: {
        what: (d) => `规则 ${usage_quoted(d.match)} 与当前、基线和历史中的任何测量值都不匹配${d.nearest === null ? '' : `；最接近的是 ${d.nearest}`}`,
        fix: () => '请改正通配符（holdline inspect FILE 可列出 id），或删除此规则',
    },
    CONFIG_TYPE: {
        what: (d) => `${d.key} 是 ${d.found}，而必须是 ${d.allowed}`,
        fix: (d) => `请写 ${d.write}`,
    },
    CONFIG_CHOICE: {
        what: (d) => `${d.key} 是 ${d.found}，不是此处允许的词${usage_meant(d.nearest)}`,
        fix: (d) => `请写 ${d.choices.join('、')} 之一`,
    },
    CONFIG_RANGE: {
        what: (d) => `值不合理：${d.problem}`,
        fix: (d) => `请改正：${d.write}`,
    },
    CONFIG_TWICE: {
        what: (d) => `${d.key} 是 ${usage_quoted(d.value)}，而第 ${d.line} 行已有此值`,
        fix: () => '请删除其中一个，或取不同的名称',
    },
    CONFIG_PATTERN: {
        what: (d) => `${d.key} 是正则表达式 ${d.found}，而此处只允许通配符`,
        fix: () => '请写通配符：* 代表任意多个字符，? 代表一个字符，例如 "*/accuracy"',
    },
    CONFIG_SECRET: {
        what: (d) => `${d.key} 必须指定一个环境变量，而现在是其他内容`,
        fix: (d) => `请不要把密钥写进文件：写 ${d.key.slice(d.key.lastIndexOf('.') + 1)}: "\${NAME}"，并在工作流的 env: 下设置 NAME`,
    },
    CONFIG_VARIABLE_EMPTY: {
        what: (d) => `没有环境变量 ${d.name}，或其值为空`,
        fix: (d) => `请在工作流的 env: 下设置（${d.name}: \${{ secrets.${d.name} }}）；来自复刻和 Dependabot 的运行没有密钥`,
    },
    CONFIG_KEY_WEAK: {
        what: (d) => `变量 ${d.name} 少于 ${d.least} 个字符，不足以作为密钥`,
        fix: () => '请用此命令生成：openssl rand -base64 32',
    },
    CONFIG_PATH: {
        what: (d) => `${d.key} 是 ${d.found}，指向工作区之外`,
        fix: () => '请写相对于工作区的路径，例如 results/*.csv',
    },
    CONFIG_ID: {
        what: (d) => `${d.key} 是 ${d.found}，不是测量值的 id`,
        fix: () => '请写一个完整的 id，例如 sentiment/accuracy 或 "sentiment/f1{class=spam}"，不带 *；holdline inspect FILE 可列出 id',
    },
    CONFIG_NAME_RESERVED: {
        what: (d) => `${d.key} 是 ${d.found}，这是 JavaScript 的保留名称`,
        fix: () => '请换一个名称',
    },
};
const usage = { ...calls, ...files };

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/catalogue.js
/** The catalogue in Chinese. A sentence that is missing here is an error of the compiler, in the table of its file. */





































/** In the order of the English catalogue. */
const translations = {
    ...usage,
    ...reading,
    ...formats,
    ...documents,
    ...parquet,
    ...judges,
    ...mlflow,
    ...huggingFace,
    ...harnesses,
    ...helm,
    ...promptfoo,
    ...inspect,
    ...evalscope,
    ...tensorboard,
    ...dvc,
    ...sqlite,
    ...training,
    ...testing,
    ...archive,
    ...measuring,
    ...history_history,
    ...health,
    ...judging,
    ...adaptive,
    ...attempts,
    ...pairing,
    ...query,
    ...slicing,
    ...explaining,
    ...replaying,
    ...faultLogs,
    ...monitoring,
    ...starting,
    ...telling,
    ...exporting,
    ...github,
};
/** What a table says of a code, for details that are of that code because `fault` took them with it. */
const tables = translations;
function isOf(_, details) {
    return details !== undefined;
}
/** The fault in Chinese; in English where it was not made by `fault`. */
function inChinese(made) {
    const told = Object.hasOwn(tables, made.code) ? tables[made.code] : undefined;
    const details = (0,catalogue/* detailsOf */.cz)(made);
    if (told === undefined || !isOf(told, details))
        return made;
    return { ...made, what: told.what(details), fix: told.fix === null ? null : told.fix(details) };
}


/***/ }),

/***/ 88330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detail: () => (/* binding */ detail)
/* harmony export */ });
/* unused harmony export KNOWN */
/**
 * Details that stand in a sentence, in Chinese: why something was passed over, how a file was recognised, what an archive
 * has wrong. What is not among them is shown as it is.
 */
const PLAIN = new Map([
    // Of what was passed over.
    ['a setting of training, not a quality', '训练的设置，不是质量'],
    ['a setting or a description of the run, not a quality', '运行的设置或描述，不是质量'],
    ['bookkeeping of the tool that wrote it (the name starts with "_")', '工具自身的簿记（名称以 "_" 开头）'],
    ['it describes the data, not a quality', '描述的是数据，不是质量'],
    ['a threshold, not a quality', '阈值，不是质量'],
    ['a count, time or setting, not a quality', '计数、时间或设置，不是质量'],
    ['a count, not a quality', '计数，不是质量'],
    ['a sum over the run, not a quality', '整个运行的总和，不是质量'],
    ['a time or a learning rate, not a quality', '时间或学习率，不是质量'],
    ['it is a spread, not a quality', '离散程度，不是质量'],
    ['how another value spreads', '另一个数值的离散程度'],
    ['it says how far the scores lie apart, not how good they are', '表示得分的离散程度，而不是好坏'],
    ['it was measured on the training data, and train does not gate', '在训练数据上测得，而训练数据不参与判断'],
    ['it was measured on one batch (its name ends with "_step")', '只在一个批次上测得（名称以 "_step" 结尾）'],
    ['it holds lists or objects', '其中是列表或对象'],
    ['none of the first records has it', '最前面的记录都没有它'],
    ['it is nested too deep', '嵌套过深'],
    ['it is made of no example', '没有依据任何样本'],
    ['it has no number in any row', '任何一行都没有数字'],
    ['it has no number in any record', '任何一条记录都没有数字'],
    ['it has no name', '没有名称'],
    ['its column has no name', '所在的列没有名称'],
    ['its column is empty', '所在的列为空'],
    ['its last cell is text', '最后一个单元格是文本'],
    ['a number that no column of this kind explains', '没有此类列可以解释的数字'],
    [
        'free text: too many different values to be labels, and no numbers',
        '自由文本：不同的值过多，不是标签，也不是数字',
    ],
    ['the index of the data frame; the ids are in another column', '数据框的索引；id 在另一列中'],
    ['it tells runs apart, and so can be no part of a name', '用于区分各次运行，因此不能作为名称的一部分'],
    ['it is a picture, a table or a histogram, not a number', '图片、表格或直方图，不是数字'],
    ['a mean of other tasks, which are judged themselves', '其他任务的平均值，而那些任务各自判断'],
    ['there is no object of this kind or size in the data', '数据中没有此类或此大小的对象'],
    ['there is no object of this size in the data', '数据中没有此大小的对象'],
    ['means are taken from the test cases themselves', '平均值取自测试用例本身'],
    ['its total is 0: a rate of 0 of 0 says nothing', '总数为 0：0 比 0 的比例没有意义'],
    ['this run of MLflow was deleted', '此 MLflow 运行已被删除'],
    ['there is no result of it', '没有其结果'],
    ['a text, not a number', '是文本，不是数字'],
    // Of how a file was recognised.
    ['it could not be read', '无法读取'],
    ['it has results by task, with their versions and configuration', '含有按任务列出的结果及其版本与配置'],
    [
        'it has precision, recall, f1-score and support by class, and their averages',
        '含有各类别的 precision、recall、f1-score 和 support 及其平均值',
    ],
    // Of archives.
    ['the directory at its end is missing', '缺少末尾的目录'],
    ['its header is not where the directory says', '其头部不在目录所说的位置'],
    ['its two end records do not agree', '两个末尾记录不一致'],
    ['its Zip64 end record is not where it should be', 'Zip64 末尾记录不在应有的位置'],
    ["its content can't be unpacked", '无法解压其内容'],
    ['has a backslash', '含有反斜杠'],
    ['starts with "/"', '以 "/" 开头'],
    ['starts with a drive', '以盘符开头'],
    ['has a part without a name', '有一段没有名称'],
    ['bytes that are no UTF-8', '不是 UTF-8 的字节'],
    ['a link of Windows', 'Windows 链接'],
    ['a symbolic link', '符号链接'],
    ['a named pipe', '命名管道'],
    ['a device', '设备'],
    ['a folder that holds bytes', '含有字节的文件夹'],
    ['of a type that does not go with its name', '与名称不符的类型'],
    ['patched data', '补丁数据'],
    ['several parts, of which this is one', '分卷，而这只是其中之一'],
    ['the name is not the same', '名称不同'],
    ['the way of packing is not the same', '压缩方式不同'],
    ['size or checksum is not the same', '大小或校验和不同'],
]);
const PATTERNS = [
    [/^it is an object, not a number$/, () => '是对象，不是数字'],
    [/^it is a list, not a number$/, () => '是列表，不是数字'],
    [/^it is (null|true|false), not a number$/, ([word]) => `是 ${word}，不是数字`],
    [/^it is the text (".*?")(?:, not a number)?$/s, ([text]) => `是文本 ${text}，不是数字`],
    [/^it has the columns ([^,]+) and ([^,]+)$/, ([one, other]) => `含有列 ${one} 与 ${other}`],
    [
        /^it has the columns ([^,]+), ([^,]+) and a score$/,
        ([one, other]) => `含有列 ${one} 与 ${other}，以及得分`,
    ],
    [/^it has the column (\S+) and columns p_CLASS$/, ([column]) => `含有列 ${column} 与各列 p_CLASS`],
    [/^it has a column (\S+)$/, ([column]) => `含有列 ${column}`],
    [/^each row has the id (\S+) and the metric (\S+)$/, ([id, metric]) => `每行有 id ${id} 与指标 ${metric}`],
    [
        /^its records have the id (\S+) and the metric (\S+)$/,
        ([id, metric]) => `每条记录有 id ${id} 与指标 ${metric}`,
    ],
    [/^it is (JSON|YAML|TOML) with numbers by name$/, ([format]) => `是按名称给出数字的 ${format}`],
    [/^its root element is (.+)$/s, ([name]) => `根元素为 ${name}`],
    [/^entry (\d+) of its directory is broken$/, ([entry]) => `目录的第 ${entry} 个条目已损坏`],
    [/^its directory holds more than (\d+) entries$/, ([entries]) => `目录中的条目多于 ${entries} 个`],
    [/^(\d+) bytes are missing before its end$/, ([bytes]) => `末尾之前缺少 ${bytes} 字节`],
    [/^(\d+) bytes are too many before its end$/, ([bytes]) => `末尾之前多出 ${bytes} 字节`],
    [/^has "(\.{1,2})" as a part$/, ([part]) => `含有 "${part}" 这一段`],
    [/^the invisible character (U\+[0-9A-F]+)$/, ([code]) => `不可见字符 ${code}`],
];
/** The detail in Chinese; as it is where it is not known. */
function detail(text) {
    const plain = PLAIN.get(text);
    if (plain !== undefined)
        return plain;
    for (const [pattern, told] of PATTERNS) {
        const found = pattern.exec(text);
        if (found !== null)
            return told(found.slice(1));
    }
    return text;
}
/** The details that are known word by word, for the test that holds them against the rooms that tell them. */
const KNOWN = [...PLAIN.keys()];


/***/ })

};
