export const id = 2927;
export const ids = [2927];
export const modules = {

/***/ 22927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inChinese: () => (/* binding */ inChinese)
});

// UNUSED EXPORTS: translations

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/js/failure/zh-CN/reading.js
const quoted = (text) => JSON.stringify(text);
/** 提高某个上限的写法。 */
const raised = (key, found) => `在配置文件中用 \`limits: { ${key}: ${found} }\` 提高上限`;
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
        what: (d) => `键 ${quoted(d.key)} 在同一对象中出现两次`,
        fix: () => '请保留一个：无法知道以哪个值为准',
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
        what: (d) => `键 ${quoted(d.key)} 有问题：${d.found}`,
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

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/documents.js

const documents_quoted = (text) => JSON.stringify(text);
const documents = {
    YAML_SYNTAX: {
        what: (d) => `不是有效的 YAML：${d.found}`,
        fix: () => '请用 YAML 库写文件，或改写为 JSON',
    },
    YAML_ALIAS: {
        what: (d) => `别名 ${documents_quoted(d.alias)} 代表文档的另一部分${d.limit === 0 ? '' : `，而最多只跟随 ${d.limit} 个`}`,
        fix: (d) => `请直接写出值：别名可以让很小的文件占满内存；或${raised('yaml-aliases', 2 * d.limit + 100)}`,
    },
    YAML_TAG: {
        what: (d) => `标签 ${documents_quoted(d.tag)} 要求创建程序中的对象`,
        fix: () => '请写普通的值：数字、文本、列表和映射',
    },
    YAML_DEPTH: {
        what: (d) => `YAML 的嵌套超过 ${d.limit} 层`,
        fix: (d) => `评估文件不会嵌套这么深：请检查是什么写出了它，或${raised('yaml-depth', 2 * d.limit)}`,
    },
    YAML_KEY_TWICE: {
        what: (d) => `键 ${documents_quoted(d.key)} 在同一映射中出现两次`,
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
    RECORD_UNTRUSTED: {
        what: (d) => `${d.event} 的运行不属于分支 ${judging_quoted(d.branch)} 本身，不能写入其历史`,
        fix: () => '请设置 mode: auto，它会判断拉取请求并记录基线分支；base-branch 可指定另一分支',
    },
    NOT_A_REPORT: {
        what: () => '这不是 Holdline 的报告："schema" 不是 "holdline/report@1"',
        fix: () => '请指定由 holdline check --out DIR 或 Action 写出的 report.json',
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
    PASSED_OVER: { what: (d) => `已略过：${d.because}`, fix: null },
    NOT_A_NUMBER: { what: (d) => `不是有限的数字：${d.found}`, fix: null },
    FILE_UNWRITABLE: {
        what: (d) => `无法写入此文件（${d.reason}）`,
        fix: (d) => (d.reason === 'ENOSPC' ? '请释放此磁盘的空间' : '请检查文件夹是否存在以及是否可写'),
    },
    NOT_RECORDED: { what: (d) => `此次运行未加入历史：${d.reason}`, fix: null },
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

;// CONCATENATED MODULE: ./build/js/failure/zh-CN/usage.js
/** 错误的调用方式与配置文件。 */
const usage_quoted = (text) => JSON.stringify(text);
const meant = (nearest) => (nearest === null ? '' : `；您是否想写 ${nearest}？`);
const calls = {
    FLAG_UNKNOWN: {
        what: (d) => `没有名为 ${d.flag} 的选项${meant(d.nearest)}`,
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
        what: (d) => `没有名为 ${usage_quoted(d.command)} 的命令${meant(d.nearest)}`,
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
        what: (d) => `${usage_quoted(d.found)} 不是此处允许的值${meant(d.nearest)}`,
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
        what: (d) => `此处没有键 ${usage_quoted(d.key)}${meant(d.nearest)}`,
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
        what: (d) => `${d.key}：第 ${d.at} 个字符处是 ${d.found}，而此处应为 ${d.wanted}${meant(d.nearest)}`,
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
        what: (d) => `${d.key} 是 ${d.found}，不是此处允许的词${meant(d.nearest)}`,
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












const translations = {
    ...documents,
    ...formats,
    ...github,
    ...health,
    ...history_history,
    ...judging,
    ...pairing,
    ...reading,
    ...starting,
    ...telling,
    ...usage,
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


/***/ })

};
