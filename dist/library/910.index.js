export const id = 910;
export const ids = [910,885];
export const modules = {

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHINESE: () => (/* binding */ CHINESE)
});

// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/cells.js
var cells = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/js/render/probability.js
var render_probability = __webpack_require__(4336);
;// CONCATENATED MODULE: ./build/js/render/zh-CN/probability.js
/** p values in Chinese sentences. Never as "confidence": 1 − p is not the probability that a loss is real. */


function adjustedText(p, pAdjusted) {
    return pAdjusted === null || (0,render_probability/* pText */.C6)(pAdjusted) === (0,render_probability/* pText */.C6)(p) ? (0,render_probability/* pText */.C6)(p) : `校正后 ${(0,render_probability/* pText */.C6)(pAdjusted)}`;
}
function pPairText(p, pAdjusted) {
    const decides = adjustedText(p, pAdjusted);
    return decides === (0,render_probability/* pText */.C6)(p) ? decides : `${(0,render_probability/* pText */.C6)(p)}，${decides}`;
}
/** N is rounded down to two digits, so that it never sounds worse than it is. */
function oneIn(p) {
    if (p < 0.0001)
        return '每 10,000 项无害的改动中不到 1 项';
    const count = Math.floor(1 / p + 1e-9);
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return `约每 ${(0,number/* wholeText */.r0)(Math.floor(count / unit) * unit)} 项无害的改动中只有 1 项`;
}
/** How many harmless changes look this bad, or `null` where p is no reason to say so. */
function rarity(p) {
    return p <= 0.05 ? `${oneIn(p)}会看起来这么差` : null;
}

// EXTERNAL MODULE: ./build/js/render/zh-CN/words.js
var words = __webpack_require__(1125);
;// CONCATENATED MODULE: ./build/js/render/zh-CN/cells.js





const WORDS = { limit: '限值', notNumber: '不是有效数字' };
function chanceText({ p, pAdjusted }, verdict) {
    const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
    if (gain !== undefined)
        return `，改善的 ${(0,render_probability/* pText */.C6)(gain.p)}`;
    return p === null ? '' : `，${pPairText(p, pAdjusted)}`;
}
function comparisonText(change, verdict) {
    const { evidence, lost, won } = change;
    const pairs = lost === null || won === null ? '' : `，${lost} 错 / ${won} 对`;
    return `${(0,words/* evidenceWord */.K4)(evidence)}${pairs}${chanceText(change, verdict)}`;
}
function reachText({ outcome, minimumDetectableChange, unit }) {
    const quiet = outcome === 'passed' || outcome === 'inconclusive';
    return quiet && minimumDetectableChange !== null
        ? `可发现 ${(0,number/* sizeText */.lP)(minimumDetectableChange, unit)} 以上的损失`
        : null;
}
function cellsOf(verdict) {
    const { symbol, word } = (0,words/* verdictWord */.E0)(verdict);
    const { values, limit } = (0,cells/* numbersOf */.c)(verdict, WORDS);
    const { change, unit } = verdict;
    const parts = [limit, change === null ? null : comparisonText(change, verdict), reachText(verdict)];
    return {
        symbol,
        word,
        values,
        change: change === null ? '' : (0,number/* changeSummary */.lb)(change, unit),
        evidence: parts.filter((part) => part !== null).join('；'),
    };
}

// EXTERNAL MODULE: ./build/js/render/driver.js
var render_driver = __webpack_require__(85);
;// CONCATENATED MODULE: ./build/js/render/zh-CN/driver.js



function driverParts(driver) {
    const { share, examples, change, elsewhere, unit, metric, condition, p } = driver;
    const part = share !== null && (0,render_driver/* lost */.DU)(driver) ? `指标 "${metric}" 的损失有 ${(0,render_driver/* percentText */.fL)(share)} 来自` : null;
    const sizes = `切片内 ${(0,number/* changeText */.k0)(change, unit)}，其他样本 ${(0,number/* changeText */.k0)(elsewhere, unit)}`;
    const chance = p === null ? '' : `；${(0,render_probability/* pText */.C6)(p)}`;
    const before = part ?? `指标 "${metric}" 的变化掩盖了此切片的损失：`;
    return { before, condition, after: `（${(0,number/* wholeText */.r0)(examples)} 个样本，${sizes}${chance}）` };
}

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(5027);
;// CONCATENATED MODULE: ./build/js/render/zh-CN/headline.js





function sizeOfWorst(worst) {
    const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
    if (worst.outcome === 'violated' && broken !== undefined) {
        const limit = broken.kind === 'below-min' ? broken.min : broken.max;
        const [is, allowed] = (0,number/* valuesApart */.vW)([broken.value, limit], worst.unit);
        return ` ${is}（限值 ${allowed}）`;
    }
    if (worst.change === null)
        return '';
    const { p, pAdjusted } = worst.change;
    const gained = worst.reasons[0]?.kind === 'trade-off' && p !== null && p > 0.5;
    const shownP = p === null || gained ? '' : `（${adjustedText(p, pAdjusted)}）`;
    return ` ${(0,number/* changeText */.k0)(worst.change.absolute, worst.unit)}${shownP}`;
}
function failParts(report) {
    const failed = (0,order/* worstFirst */.md)(report.verdicts).filter((verdict) => (0,order/* isFailing */.DI)(verdict, report.policy));
    const [worst] = failed;
    if (worst === undefined)
        return { before: '门禁未通过', name: null, after: '' };
    const kinds = new Set(failed.map(({ outcome }) => outcome));
    const what = kinds.size === 1 ? words/* OUTCOMES */.im[worst.outcome] : `未通过（${(0,words/* countsText */.WN)(failed)}）`;
    const lead = failed.length === 1 ? '： ' : '，最严重的是 ';
    const count = `${(0,number/* wholeText */.r0)(report.verdicts.length)} 项指标中有 ${(0,number/* wholeText */.r0)(failed.length)} 项${what}`;
    return { before: `${count}${lead}`, name: worst.id, after: sizeOfWorst(worst) };
}
function passParts({ verdicts }) {
    const well = ['passed', 'improved'];
    const holding = verdicts.filter(({ outcome }) => well.includes(outcome)).length;
    const others = verdicts.filter(({ outcome }) => outcome !== 'passed');
    const subject = holding === verdicts.length
        ? `${(0,number/* wholeText */.r0)(holding)} 项指标全部保持`
        : `${(0,number/* wholeText */.r0)(verdicts.length)} 项指标中有 ${(0,number/* wholeText */.r0)(holding)} 项保持`;
    return {
        before: `${subject}${others.length === 0 ? '' : `；${(0,words/* countsText */.WN)(others)}`}`,
        name: null,
        after: '',
    };
}
function neutralParts({ verdicts }) {
    const before = `暂无可比较的对象；测得 ${(0,number/* wholeText */.r0)(verdicts.length)} 项指标，均未判断`;
    return { before, name: null, after: '' };
}
function errorParts(report) {
    const apart = (0,order/* worstFirst */.md)(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
    const [incomparable] = apart;
    const [first] = report.notices;
    if (incomparable !== undefined) {
        const before = `未能判断，${(0,number/* wholeText */.r0)(apart.length)} 项指标与基线不可比： `;
        return { before, name: incomparable.id, after: '' };
    }
    if (first === undefined)
        return { before: '未能判断', name: null, after: '' };
    if (first.where === null)
        return { before: `未能判断：${first.what}`, name: null, after: '' };
    return { before: '未能判断： ', name: first.where, after: `：${first.what}` };
}
const PARTS = {
    fail: failParts,
    pass: passParts,
    neutral: neutralParts,
    error: errorParts,
};
function resultParts(report) {
    const { before, name, after } = PARTS[report.result](report);
    const tool = report.mode === 'health' ? 'Holdline 健康检查' : 'Holdline';
    return { before: `${tool}：${words/* RESULTS */.Pr[report.result]} — ${before}`, name, after };
}
/** The result in one line of plain text, at most 200 characters, safe for logs. */
function resultLine(report) {
    const { before, name, after } = resultParts(report);
    const line = (0,render_escape/* plainText */.wh)(`${before}${(0,render_escape/* clip */.$Q)(name ?? '', 80)}${after}`);
    return line.length <= 200
        ? line
        : `${line
            .slice(0, 199)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/js/render/zh-CN/explained.js
/** What `holdline explain` says besides the report's own words, in Chinese. */

const EXPLANATION = {
    heading: '变化的来源',
    where: '位置',
    turned: '预测的转变',
    flips: '翻转的样本',
    mix: '样本自身与样本构成',
    also: '，另有',
    nothing: '没有任何变化。',
    times: (count, lost) => `，${(0,number/* wholeText */.r0)(count)} 次，${lost ? '由对变错' : '由错变对'}`,
    even: ({ slices, chance, seen }) => [
        `：变化分布均匀。${(0,number/* wholeText */.r0)(slices)} 个切片中没有突出的（最突出者 ${chance}）；若有十分之一的样本比其余样本多损失 ${seen}，五次中有四次能够发现。`,
    ],
    split: ({ change, items, mix, by }) => [
        `：${change}，其中 ${items} 来自样本自身变好或变差，${mix} 来自样本构成的变化，`,
        ...(by === null ? ['按样本计算'] : ['按列', { name: by }, '计算']),
    ],
    more: (more) => `… 另有 ${(0,number/* wholeText */.r0)(more)} 项`,
};
const FAULT_TREE = {
    because: {
        'too-many-labels': '不同的文本过多，如同 id',
        constant: '每一行都相同',
        neither: '既不是少数几种文本，也不是数字',
        'too-many-columns': '只搜索前 100 个可用的列',
    },
    missing: (column, { holds }) => `${column} ${holds ? '缺失' : '不缺失'}`,
    orMissing: ' 或缺失',
    head: (rows, label, classes) => `${(0,number/* wholeText */.r0)(rows)} 行，按 ${label} 分为：${classes.join('，')}。`,
    unlabelled: (rows) => `略去没有标签的 ${(0,number/* wholeText */.r0)(rows)} 行。`,
    rare: (rows, kinds, more) => `略去过于罕见而无法学习的类别，共 ${(0,number/* wholeText */.r0)(rows)} 行：${kinds.join('，')}${more === 0 ? '' : `，及其他 ${(0,number/* wholeText */.r0)(more)} 类`}。`,
    leaf: ({ kind, count, rows, share, lift, conditions }) => {
        const where = conditions.length === 0 ? '所有行' : `${conditions.join(' 且 ')} 时`;
        return `${kind}：${where}，${(0,number/* wholeText */.r0)(rows)} 行中有 ${(0,number/* wholeText */.r0)(count)} 行（${share}，为其总体占比的 ${lift} 倍）`;
    },
    plainly: ({ accuracy, majority, commonest }) => `就全部行而言，其判断正确的比例为 ${accuracy}，而总是回答 ${commonest} 的正确比例为 ${majority}。`,
    trust: ({ told, chance, rows, p, isTrusted }) => {
        const found = `对未见过的行，其判断正确的比例（按类别平均）为 ${told}，而偶然水平为 ${chance}（五折交叉验证，${(0,number/* wholeText */.r0)(rows)} 行）`;
        return isTrusted
            ? `可信程度：${found}；打乱标签后至多有 ${p} 的试验能达到同样水平。`
            : `请不要相信此决策树：${found}，而打乱标签后有 ${p} 的试验能达到同样水平。这些列无法区分各个类别。`;
    },
    passed: (because, columns, more) => `已略过（${because}）：${columns.join('、')}${more === 0 ? '' : ` 及其他 ${(0,number/* wholeText */.r0)(more)} 列`}。`,
    where: '各类别出现的条件',
    heading: (label) => `${label} 各类别出现的条件`,
    notLooked: '没有查看的列',
    diagram: '同一内容的 Mermaid 图',
    yes: '是',
    no: '否',
};

;// CONCATENATED MODULE: ./build/js/render/zh-CN/printed.js
/** What commands print besides reports, and what the tracking issue says, in Chinese. */


const AUDIT = {
    looked: ({ rules, measurements, runs }) => `查看了 ${(0,number/* wholeText */.r0)(rules)} 条规则、${(0,number/* wholeText */.r0)(measurements)} 项测量值和 ${(0,number/* wholeText */.r0)(runs)} 次运行`,
    nothing: (looked) => `没有发现问题：${looked}。`,
    found: (count, looked) => `发现 ${(0,number/* wholeText */.r0)(count)} 处问题；${looked}`,
};
const BACKTEST = {
    head: ({ runs, from, to }) => `重放了 ${(0,number/* wholeText */.r0)(runs)} 次运行，从 ${from} 到 ${to}，仅依据历史：旧运行的样本没有保存，有样本时门禁能发现得更多。`,
    falseAlarms: ({ runs, of, rate, low, high, perMonth }) => `误报：${(0,number/* wholeText */.r0)(of)} 次运行中有 ${(0,number/* wholeText */.r0)(runs)} 次，即 ${rate}（95 %：${low} 至 ${high}）${perMonth === null ? '' : `，每月 ${perMonth} 次`}。`,
    redBesides: ({ real, fault, open }) => {
        const others = [
            real > 0 ? `${real} 次是因为此后一直存在的变化` : '',
            fault > 0 ? `${fault} 次是因为缺失或不是数字` : '',
            open > 0 ? `${open} 次因时间太近尚无法得知` : '',
        ].filter((text) => text !== '');
        return others.length === 0 ? null : `其他未通过的运行：${others.join('，')}。`;
    },
    planted: (each) => `在一项测量值中植入损失，每种大小 ${(0,number/* wholeText */.r0)(each)} 次：`,
    detectionColumns: ['大小', '立即发现', '95 %', '发现前的合并数'],
    sigma: (sigma) => `${sigma} 倍标准差`,
    range: (low, high) => `${low} 至 ${high}`,
    mostNever: '多数从未发现',
    smallestSeen: (sigmas) => `五次中有四次能立即发现的最小损失：单次运行标准差的 ${sigmas} 倍。`,
    unseen: (sigmas) => `即使 ${sigmas ?? ''} 倍标准差的损失，也不足以在五次中有四次立即发现。`,
    ruleColumns: ['规则', '测量值', '报警', '误报'],
    usualProcedure: '默认程序',
    measurementColumns: ['测量值', '目前水平', '一倍标准差', '可发现的损失', '误报'],
    ofAlarms: (wrong, all) => `${wrong} / ${all}`,
    more: (rest) => `另有 ${(0,number/* wholeText */.r0)(rest)} 项（--format json）`,
    noticed: (what, fix) => `${what}；${fix}`,
    progress: ({ kind, done, of }) => kind === 'replayed' ? `已重放 ${of} 次运行中的 ${done} 次` : `已植入 ${of} 种大小的损失中的 ${done} 种`,
};
const INSPECTION = {
    directions: {
        higher: '以高为优',
        lower: '以低为优',
        target: '以接近目标值为优',
        unknown: '方向未知：只显示，不判断',
    },
    notFinite: '不是有限的数字',
    comma: '，',
    standardError: (size) => `标准误 ${size}`,
    notReadable: '无法读取',
    because: (because) => `依据：${because}`,
    examples: (n, columns) => `${(0,number/* wholeText */.r0)(n)} 个样本，列：${columns.join('、')}`,
    measurements: (count) => `${(0,number/* wholeText */.r0)(count)} 项测量值`,
};
const shown = (value) => String(Number(value.toPrecision(4)));
const SUGGESTION = {
    because: ({ records, level, noise, limit, once, isUp }) => {
        const moves = noise > 0 ? `每次运行波动 ${shown(noise)}` : '从未变动';
        const odds = `没有改动的运行每 ${(0,number/* wholeText */.r0)(once)} 次中有 1 次${isUp ? '高于' : '低于'}此限值`;
        const bounds = limit === null ? '其取值范围内没有如此少见的限值' : odds;
        return `${(0,number/* wholeText */.r0)(records)} 条记录，水平约为 ${shown(level)}；${moves}；${bounds}`;
    },
    promise: (percent) => `没有任何改动的运行中，有 ${percent} % 会超出这些限值中的任何一个。`,
    nothing: '没有既有方向又有历史的测量值',
};
const VERIFICATION = {
    kinds: {
        'file-missing': '文件不存在',
        'file-changed': '文件的内容已改变',
        configuration: '配置文件的内容已改变',
        history: '历史与当时不同',
        version: '判断所用的 Holdline 版本不同',
        result: '结果不同',
        counts: '各项计数不同',
        verdict: '结论不同',
    },
    recorded: '报告中：',
    found: '现在是：',
    verified: ({ verdicts, files, result }) => `已验证：由 ${(0,number/* wholeText */.r0)(files)} 个文件重新得出的 ${(0,number/* wholeText */.r0)(verdicts)} 项结论完全相同，结果为${result}。`,
    differs: ({ differences, verdicts, files, result }) => `不一致：由 ${(0,number/* wholeText */.r0)(files)} 个文件得出的 ${(0,number/* wholeText */.r0)(verdicts)} 项结论中有 ${(0,number/* wholeText */.r0)(differences)} 处不同，原结果为${result}`,
    more: (left) => `另有 ${(0,number/* wholeText */.r0)(left)} 处不同（--format json 可列出全部）`,
};
const ISSUE = {
    title: (subject) => (subject === '' ? 'Holdline：健康检查' : `Holdline：${subject} 的健康检查`),
    titled: (title, result) => `${title}（${result}）`,
    recovered: '所有问题均已恢复。',
    wrong: (result) => `健康检查的结果为**${result}**。存在的问题：`,
    said: '发现的情况：',
    run: '写出此内容的运行',
    kept: '此内容会随时更新；所有问题恢复后，本议题将关闭。',
    fresh: '新出现：',
    gone: '已恢复：',
    changed: '存在的问题有变化。',
    duplicate: (of) => `与 #${of} 重复。`,
    reminder: (since) => `提醒：自${since === null ? '很久以前' : ` ${since} `}以来尚未恢复。`,
};
const INIT = {
    none: '此处没有找到评估结果。',
    found: (files, suites) => `找到 ${(0,number/* wholeText */.r0)(files)} 个文件，属于 ${(0,number/* wholeText */.r0)(suites.length)} 个评估集：${suites.join('、')}。`,
    wrote: (path) => `已写入 ${path}。`,
    next: '接下来：',
    evaluate: (workflow) => `请在 ${workflow} 中将 "make evaluate" 换成评估您的模型的命令。`,
    name: (config) => `请在 ${config} 的 suites 下写明它写出的文件；holdline inspect FILE 会说明从文件中能读到什么。`,
    look: (config, glob) => `请查看 ${config} 中的评估集，并用 holdline inspect ${glob} 查看其指标。`,
    commit: '请提交这两个文件。main 上的第一次运行会记录水平，此后的拉取请求都与它比较。',
};
const RECORD = {
    recorded: ({ measurements, suites, id }) => `已将 ${(0,number/* wholeText */.r0)(suites)} 个评估集的 ${(0,number/* wholeText */.r0)(measurements)} 项测量值记录为 ${id}`,
    there: (id) => `记录 ${id} 已存在，内容相同`,
    accepted: (globs) => `已接受 ${globs.join('、')}：水平从最新的记录重新开始`,
};
const PRINTED = {
    fix: '解决办法：',
    audit: AUDIT,
    backtest: BACKTEST,
    inspection: INSPECTION,
    suggestion: SUGGESTION,
    verification: VERIFICATION,
    explanation: EXPLANATION,
    faultTree: FAULT_TREE,
    issue: ISSUE,
    init: INIT,
    record: RECORD,
};

// EXTERNAL MODULE: ./build/js/render/quality.js
var render_quality = __webpack_require__(6278);
;// CONCATENATED MODULE: ./build/js/render/zh-CN/quality.js




const nameOf = (text) => ({ name: text ?? '' });
function gap(quality, what) {
    const { examples } = quality;
    const { before, after } = (0,render_quality/* counted */.hS)(quality);
    const worse = (quality.head ?? 0) >= (quality.base ?? 0);
    const [count, all, side] = worse ? [after, examples.head, '当前'] : [before, examples.base, '基线'];
    const [less, others, other] = worse ? [before, examples.base, '基线'] : [after, examples.head, '当前'];
    const rest = less === 0 || others === all ? (0,number/* wholeText */.r0)(less) : `${(0,number/* wholeText */.r0)(others)} 中的 ${(0,number/* wholeText */.r0)(less)}`;
    return [`${side}的 ${(0,number/* wholeText */.r0)(all)} 行中有 ${(0,number/* wholeText */.r0)(count)} 行`, ...what, `（${other}： ${rest}）`];
}
function moved({ label, base, head }) {
    if (base === null || head === null)
        return [];
    if (label !== null)
        return [':', { label }, (0,render_quality/* pair */.V2)([base, head], 'percent')];
    return [`: 中位数 ${(0,render_quality/* pair */.V2)([base, head], null)}`];
}
const DISTRIBUTIONS = {
    truth: '真实标签的分布不同',
    prediction: '当前的预测分布与基线不同',
    score: '分数的分布不同',
};
function distribution(quality) {
    const { what, column, label } = quality;
    const numbers = label === null && quality.test === 'kolmogorov-smirnov';
    const words = what === 'truth' && numbers ? '真实值的分布不同' : DISTRIBUTIONS[what];
    const subject = words === undefined ? [nameOf(column), '的分布不同'] : [words];
    const ofScore = what === 'score' ? ['，列为', nameOf(column)] : [];
    return [...subject, ...ofScore, ...moved(quality)];
}
function calibration({ base, head, label, bins }) {
    const better = (head ?? 0) < (base ?? 0);
    const bin = bins.find(({ from, to }) => label === `${from.toFixed(2)}–${to.toFixed(2)}`);
    const shown = bin === undefined || bin.base.outcome === null || bin.head.outcome === null
        ? ''
        : `：其中应验的比例为 ${(0,render_quality/* pair */.V2)([bin.base.outcome, bin.head.outcome], 'percent')}`;
    const said = better ? '分数比基线更符合实际' : '分数不如基线符合实际';
    return [
        `${said}：校准误差 ${(0,render_quality/* pair */.V2)([base, head], 'fraction')}，主要来自 ${label ?? '0 至 1'} 的分数${shown}`,
    ];
}
function quality_cellsOf({ part, column }) {
    if (part === null)
        return [nameOf(column), '的单元格为空'];
    return [{ truth: '真实标签为空', prediction: '预测为空', score: '分数为空' }[part]];
}
function strength({ psi, p, pAdjusted, what, test, statistic }) {
    const parts = [
        psi === null ? null : `PSI ${psi.toFixed(2)}`,
        test === 'kolmogorov-smirnov' && statistic !== null ? `D = ${statistic.toFixed(2)}` : null,
        p === null ? null : (0,render_probability/* pText */.C6)(pAdjusted ?? p),
    ].filter((part) => part !== null);
    const silent = what === 'missing' || what === 'duplicates' || parts.length === 0;
    return silent ? '' : `（${parts.join('，')}）`;
}
function pieces(quality) {
    const { what, column, base, head, examples } = quality;
    switch (what) {
        case 'rows':
            return [
                `当前有 ${(0,number/* wholeText */.r0)(Math.round(head ?? 0))} 个样本，基线有 ${(0,number/* wholeText */.r0)(Math.round(base ?? 0))} 个`,
            ];
        case 'absent':
            return ['基线的列', nameOf(column), '在当前中不存在'];
        case 'not-numbers':
            return ['列', nameOf(column), '在基线中是数字，在当前中是文本'];
        case 'relabelled':
            return [
                `${(0,number/* wholeText */.r0)(examples.head)} 个样本中有 ${(0,number/* wholeText */.r0)((0,render_quality/* counted */.hS)(quality).after)} 个的真实标签与基线不同`,
            ];
        case 'missing':
            return gap(quality, quality_cellsOf(quality));
        case 'duplicates':
            return gap(quality, ['重复了先前的', nameOf(column)]);
        case 'entropy': {
            const less = (head ?? 0) < (base ?? 0);
            return [`预测的多样性${less ? '降低' : '升高'}：${(0,render_quality/* pair */.V2)([base, head], null)} 比特`];
        }
        case 'calibration':
            return calibration(quality);
        default:
            return distribution(quality);
    }
}
function sentenceOf(quality, place) {
    const pointed = place === 0 && (0,render_quality/* isSuspect */.W3)(quality) ? '：请先看这里' : '';
    return [{ name: quality.suite }, ':', ...pieces(quality), strength(quality), pointed];
}
const NAME = 120;
/** Full-width marks stand close to what is before them. */
const quality_close = (text) => text.replace(/ (?=[，。；：（）])/g, '');
function qualityTexts(found) {
    const writing = {
        name: (name) => (0,render_escape/* clip */.$Q)(name, NAME),
        label: (label) => `"${(0,render_escape/* clip */.$Q)(label, NAME)}"`,
        prose: (words) => words,
    };
    return found.map((quality, place) => quality_close((0,render_quality/* written */.Mp)(sentenceOf(quality, place), writing)));
}
function qualityMarkdowns(found) {
    const writing = { name: render_escape/* markdownText */.p7, label: render_escape/* markdownText */.p7, prose: render_escape/* markdownProse */.h$ };
    return found.map((quality, place) => quality_close((0,render_quality/* written */.Mp)(sentenceOf(quality, place), writing)));
}

;// CONCATENATED MODULE: ./build/js/render/zh-CN/sentences.js



function chance(p, pAdjusted) {
    const told = rarity(pAdjusted);
    const figures = pPairText(p, pAdjusted);
    return told === null ? figures : `${told}（${figures}）`;
}
function worse({ change, direction, unit }) {
    if (direction === 'target')
        return '离目标值更远';
    const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
    return size > 0 ? `变差 ${(0,number/* sizeText */.lP)(size, unit)}` : '比基线分支的水平更差';
}
/** The tolerance that speaks of this direction, as the user wrote it. */
function marginText({ direction, limits }, size) {
    const rise = direction === 'lower' || (direction === 'target' && limits.maxDrop === null);
    const set = rise ? limits.maxRise : limits.maxDrop;
    if (set === null)
        return `${size} 的容许幅度`;
    return `${rise ? 'max-rise' : 'max-drop'}${typeof set === 'string' ? ` "${set}"` : ''} 规定的 ${size}`;
}
function beyond(verdict, margin) {
    return `${worse(verdict)}，超过 ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}`;
}
const limits = {
    'below-min': ({ value, min }, { unit }) => {
        const [is, least] = (0,number/* valuesApart */.vW)([value, min], unit);
        return `${is} 低于最小值 ${least}，相差 ${(0,number/* sizeText */.lP)(min - value, unit)}。`;
    },
    'above-max': ({ value, max }, { unit }) => {
        const [is, most] = (0,number/* valuesApart */.vW)([value, max], unit);
        return `${is} 高于最大值 ${most}，相差 ${(0,number/* sizeText */.lP)(value - max, unit)}。`;
    },
    'at-risk': ({ bound, limit }, { unit }) => {
        const [worst, allowed] = (0,number/* valuesApart */.vW)([bound, limit], unit);
        return `满足限值 ${allowed}，但不稳妥：以现有数据量，真实值可能是 ${worst}。`;
    },
    'within-limits': () => '在限值之内。',
};
const losses = {
    'significant-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)}，且偶然因素不足以解释：${chance(p, pAdjusted)}。`,
    'warning-level-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)}；证据足以警告，但不足以判为未通过：${chance(p, pAdjusted)}。`,
    'two-stage': ({ runs, pooled, loss }, { unit }) => `对此提交再运行 ${(0,number/* wholeText */.r0)(runs)} 次，与已有的 ${(0,number/* wholeText */.r0)(pooled - runs)} 次合并即可得出定论：平均损失达到 ${(0,number/* sizeText */.lP)(loss, unit)} 即判为未通过。`,
    'within-margin': ({ p, margin }, verdict) => `${worse(verdict)}，偶然因素不足以解释（${(0,render_probability/* pText */.C6)(p)}），但仍在 ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))} 之内。`,
    'beyond-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        return `变差 ${is}，超过 ${marginText(verdict, allowed ?? '')}。`;
    },
    'within-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        const how = reason.loss > 0 ? `变差 ${is}，未超过` : '不比基线差；允许的损失至多为';
        return `${how} ${marginText(verdict, allowed ?? '')}。`;
    },
    'beyond-practical-limit': ({ loss, limit }, { unit }) => {
        const [size, allowed] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `变差 ${size}。目前还没有噪声的度量，因此只有超过 ${allowed} 的损失才判为未通过，而这次超过了。`;
    },
    'possible-loss': ({ loss, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `变差 ${size}，可能只是噪声：目前还没有噪声的度量。超过 ${bound} 的损失才会判为未通过。`;
    },
};
/** Two digits are as many as an estimate has. */
function about(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return (0,number/* wholeText */.r0)(Math.ceil(count / step) * step);
}
function priced(text, price, part) {
    const sum = price?.[part] ?? null;
    if (price === null || sum === null)
        return text;
    const dollars = price.unit?.toLowerCase() === 'usd';
    const cost = dollars
        ? `$${sum < 100 ? sum.toFixed(2) : (0,number/* wholeText */.r0)(Math.round(sum))}`
        : (0,number/* valueText */.Ru)(sum, price.unit);
    return `${text}（按本次运行的成本 ≈ ${cost} ）`;
}
function settlingText({ examples, runs, repeats, price }, { change }) {
    const noun = change?.evidence === 'clustered' ? '个样本组' : '个样本';
    const ways = [
        ...(examples === null ? [] : [priced(`再增加约 ${about(examples)} ${noun}`, price, 'examples')]),
        ...(runs === null ? [] : [priced(`在基线分支上再运行 ${(0,number/* wholeText */.r0)(runs)} 次`, price, 'runs')]),
        ...(repeats === null ? [] : [`取此改动 ${(0,number/* wholeText */.r0)(repeats)} 次运行的均值`]),
    ];
    if (ways.length > 0)
        return `${ways.join('，或')}，即可得出定论。`;
    return change?.evidence === 'history'
        ? '基线分支各次运行之间差异太大，增加运行次数也无法得出定论；按 id 比较相同的样本或许可以。'
        : '更多样本或更多次运行可得出定论。';
}
const evidence = {
    'significant-gain': ({ p, margin }, { unit, change }) => {
        const size = change === null ? '' : ` ${(0,number/* sizeText */.lP)(change.absolute, unit)}`;
        return `改善${size}，超过 ${(0,number/* sizeText */.lP)(margin, unit)} 的容许幅度，且偶然因素不足以解释（${(0,render_probability/* pText */.C6)(p)}）。`;
    },
    'practical-gain': ({ gain, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([gain, limit], unit);
        return `改善 ${size}，超过没有噪声度量时所要求的 ${bound}。`;
    },
    'no-loss': ({ p }) => `没有超出偶然因素的损失（${(0,render_probability/* pText */.C6)(p)}）。`,
    underpowered: (reason, verdict) => {
        const [seen, matters] = (0,number/* sizeTexts */.y)([reason.minimumDetectableChange, reason.limit], verdict.unit);
        return `数据太少，无法判断：只有达到 ${seen} 的损失才能被发现，而 ${matters} 就已有影响。${settlingText(reason, verdict)}`;
    },
    'no-noise-estimate': ({ records, needed }) => `此指标在各次运行之间的波动尚不清楚：需要 ${needed} 条记录，现有 ${(0,number/* wholeText */.r0)(records)} 条。`,
    'run-noise': ({ p, records }) => `这些输出变差了，但基线分支自身在各次运行之间也有这么大的波动（${(0,render_probability/* pText */.C6)(p)}，依据 ${(0,number/* wholeText */.r0)(records)} 条记录）。`,
    'run-noise-unmeasured': ({ records }) => `基线分支在各次运行之间的波动尚未测得（${(0,number/* wholeText */.r0)(records)} 条记录）。`,
    'base-already-low': ({ p }) => `最新一次基线运行本就偏低，与它相比没有超出偶然因素的损失（${(0,render_probability/* pText */.C6)(p)}）。`,
    'too-few-pairs': ({ pairs, needed, clusters }) => `基线与当前共有的${clusters ? '样本组' : '样本'}只有 ${(0,number/* wholeText */.r0)(pairs)} 个，太少，无法逐一比较：至少需要 ${needed} 个。`,
    posterior: ({ probability, prior, adjusted, needed, margin }, verdict) => {
        const size = marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit));
        return `变差超过 ${size} 的概率为 ${(0,render_probability/* shareText */.Lu)(probability)}（先验：${prior}）；校正后为 ${(0,render_probability/* shareText */.Lu)(adjusted)}，达到 ${(0,render_probability/* shareText */.Lu)(needed)} 即判为未通过。`;
    },
    'history-unit': ({ leftOut }) => `历史中较早的 ${(0,number/* wholeText */.r0)(leftOut)} 条记录未计入：它们采用另一种尺度，例如百分数与比例之别。`,
    'below-anchor': ({ anchor, value, loss, margin, pAdjusted, probability }, { unit }) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([loss, margin], unit);
        const byChance = pAdjusted === null ? '' : `，且偶然因素不足以解释（${(0,render_probability/* pText */.C6)(pAdjusted)}）`;
        const how = probability === null ? byChance : `（概率 ${(0,render_probability/* shareText */.Lu)(probability)}）`;
        return `与锚点 "${anchor}" （${(0,number/* valueText */.Ru)(value, unit)}）相比变差 ${is}，超过 ${allowed}${how}：一次次小到看不出的损失累积起来了。`;
    },
    'main-below-anchor': ({ anchor, value, loss }, { unit }) => `比锚点 "${anchor}" （${(0,number/* valueText */.Ru)(value, unit)}）差 ${(0,number/* sizeText */.lP)(loss, unit)}，而基线分支已处于这一水平：并非此改动所致。`,
};
const absences = {
    'not-finite': ({ found }) => `不是有限的数字：得到的是 "${found}" 。`,
    absent: ({ required }) => (required ? '此项为必需，但这次没有测得。' : '基线中有此项，而这次评估没有。'),
    'not-in-base': () => '新增：基线中没有此项。',
    'no-base': () => '暂无可比较的对象。',
    'base-not-finite': ({ found }) => `无法比较：基线在此没有有限的数字，得到的是 "${found}" 。`,
    'direction-unknown': () => '不知道此项以高为优还是以低为优，因此只按限值判断。',
    'unit-differs': ({ base, head }) => `无法比较：基线的单位是 "${base}" ，这次评估的单位是 "${head}" 。`,
    'fingerprint-differs': ({ name, base, head }) => `无法比较： "${name}" 必须一致，而基线${fingerprintText(base)}，这次评估${fingerprintText(head)}。`,
};
function fingerprintText(value) {
    return value === null ? '没有注明' : `为 "${value}" `;
}
const STATE = {
    held: '成立',
    broken: '不成立',
    unsure: '无法与噪声区分',
    untold: '没有依据可判断',
};
const WHOLE = {
    held: '已满足',
    broken: '未满足',
    unsure: '是否满足尚不清楚',
    untold: '是否满足尚不清楚',
};
function movedText({ base, change, unit }) {
    if (change === null)
        return null;
    const { absolute } = change;
    if (absolute === 0)
        return '此项没有变化';
    const share = Math.abs(absolute / (base?.value ?? 0));
    const part = Number.isFinite(share) ? `，为基线的 ${(100 * share).toPrecision(2)} %` : '';
    return `此项${absolute < 0 ? '下降' : '上升'} ${(0,number/* sizeText */.lP)(absolute, unit)}${part}`;
}
const tradeOffs = {
    'trade-off': ({ require, clause, state, whole, moved, p }, verdict) => {
        const far = moved === null ? null : movedText(verdict);
        const byChance = p === null ? '' : `（${(0,render_probability/* pText */.C6)(p)}）`;
        const of = require === clause ? '' : `要求 "${require}" ${WHOLE[whole]}。`;
        return `${STATE[state]}： "${clause}" ${far === null ? '' : `；${far}`}${byChance}。${of}`;
    },
};
const WAS = {
    regressed: '退化',
    violated: '超出限值',
    suspected: '疑似退化',
    missing: '缺失',
};
const waivers = {
    accepted: ({ pullRequest, by, was }) => `已接受： "${by}" 的拉取请求 ${pullRequest} 带有标签，表明这是有意的改动。若无此标签，则为${WAS[was]}。`,
    waived: ({ until, owner, reason, was }) => `由 "${owner}" 豁免至 ${until} ： "${reason}" 。若无此豁免，则为${WAS[was]}。`,
    'waiver-exceeded': ({ owner, until, key, ceiling, loss }, { unit }) => {
        const [most, is] = typeof ceiling === 'number' ? (0,number/* sizeTexts */.y)([ceiling, loss ?? ceiling], unit) : [];
        const covered = most ?? `基线的 "${ceiling}" `;
        const found = loss === null ? '这次的损失有多大无法得知' : `这次为 ${is ?? (0,number/* sizeText */.lP)(loss, unit)}`;
        return `"${owner}" 至 ${until} 的豁免最多涵盖 ${covered} 的损失（${key}），而${found}。`;
    },
    'waiver-expired': ({ owner, until }) => `"${owner}" 的豁免已于 ${until} 到期。`,
};
const sentences = { ...limits, ...losses, ...evidence, ...absences, ...tradeOffs, ...waivers };
function say(kind, reason, verdict) {
    return sentences[kind](reason, verdict);
}
function reasonSentence(reason, verdict) {
    return say(reason.kind, reason, verdict);
}

;// CONCATENATED MODULE: ./build/js/render/zh-CN/standing.js



const FILES_NAMED = 3;
function ageText(days) {
    if (days === null || !(days >= 0))
        return '';
    return days < 1 ? '，距今不到一天' : `，距今 ${(0,number/* wholeText */.r0)(Math.floor(days))} 天`;
}
function distanceText(distance) {
    return distance === null || distance === 0 ? '' : `，比所需的提交早 ${(0,number/* wholeText */.r0)(distance)} 个提交`;
}
function commitText({ sha, ref, run }) {
    const branch = ref === null ? '' : `分支 "${ref.replace(/^refs\/(?:heads|tags)\//, '')}" 上的`;
    if (sha !== null)
        return `${branch}提交 "${sha.slice(0, 7)}" `;
    if (run !== null)
        return `${branch}运行 "${run}" `;
    return ref === null ? null : `${branch}最新一次运行`;
}
function filesText(base) {
    const files = [...new Set(base.suites.flatMap((suite) => suite.files))];
    const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
    return `${named.join(' 、 ')}${(0,words/* moreText */.R3)(files.length - named.length)}`;
}
function baseSentence({ base, result, mode }) {
    if (base === null) {
        const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
        return judged ? '仅按限值判断：还没有基线。' : null;
    }
    const commit = commitText(base);
    if (base.source === 'history') {
        return `与历史中${commit ?? '基线分支'}的记录比较${distanceText(base.distance)}${ageText(base.ageDays)}。`;
    }
    const files = filesText(base);
    return `与${commit === null ? '' : `${commit}的`}基线文件 ${files} 比较${ageText(base.ageDays)}。`;
}
function firstRun({ mode }) {
    const meaning = '这并不是通过：还没有基线，因此没有进行任何比较。';
    if (mode === 'record')
        return [meaning, '这是第一条记录；下一次改动将与它比较。'];
    return [
        meaning,
        '要建立基线，请让 Holdline 在推送到基线分支时运行（命令行：holdline record），或用 "baseline" 或 "--base" 指定基线文件。',
    ];
}
function boundsText({ style, alpha, alphaWarn }) {
    if (style === 'frequentist')
        return `损失在 p ≤ ${alpha} 时判为未通过，在 p ≤ ${alphaWarn} 时警告，二者均就整份报告而言。`;
    const [fails, warns] = [(0,render_probability/* shareText */.Lu)(1 - alpha), (0,render_probability/* shareText */.Lu)(1 - alphaWarn)];
    return `超过容许幅度的损失，概率达到 ${fails} 时判为未通过，达到 ${warns} 时警告，二者均就整份报告而言。`;
}
function familyText({ fail, warn }) {
    if (warn === 0)
        return `${(0,number/* wholeText */.r0)(fail)} 项检验`;
    return `${(0,number/* wholeText */.r0)(fail)} 项可判为未通过的检验与 ${(0,number/* wholeText */.r0)(warn)} 项可警告的检验`;
}
function policySentences(policy) {
    const { config, configSha256, family } = policy;
    const digest = configSha256 === null ? '' : `（摘要 "${configSha256.slice(0, 12)}" ）`;
    return [
        boundsText(policy),
        family.fail + family.warn > 0
            ? `一并校正（Benjamini–Hochberg）：${familyText(family)}。`
            : '没有 p 值，因此无需多重校正。',
        `至少 ${Number((policy.minPaired * 100).toFixed(2))} % 的样本两侧都有时，视为配对样本。`,
        `设置：fail-on "${policy.failOn}" ，on-error "${policy.onError}" ，seed ${policy.seed}。`,
        config === null ? '没有配置文件：全部采用默认值。' : `配置文件： "${config}" ${digest}。`,
    ];
}

;// CONCATENATED MODULE: ./build/js/render/zh-CN/chinese.js









/** The sentences of values that are not judged; one that is not among them is shown as it is. */
const BECAUSE = new Map([
    ['it is not known which way is better', '不知道此项以高为优还是以低为优'],
    [
        'it is not known which way is better: give a direction',
        '不知道此项以高为优还是以低为优：请给出 direction',
    ],
]);
const TEXT = {
    colon: '：',
    result: words/* RESULTS */.Pr,
    notJudged: '未能判断：这既不是通过，也不是退化。请排除下述原因后重新运行。',
    reportOnly: '仅作报告：`fail-on` 为 `never`，因此检查不会失败。',
    found: '发现的问题',
    wrong: '出错原因',
    notices: '提示',
    why: '原因',
    where: '位置',
    fix: '解决办法',
    also: '另有',
    jobSummary: '作业摘要',
    jsonReport: 'JSON 格式的报告',
    baseCommit: '基线提交',
    run: '本次运行',
    howJudged: '判断方法',
    lost: '由对变错',
    won: '由错变对',
    data: '请先检查数据',
    said: '当前模型输出的差异',
    confusion: '混淆情况',
    value: '值',
    corner: '真实 ╲ 预测',
    legend: '行为真实标签，列为预测结果。基线 → 当前；该行至少 2 % 的样本有变动时，下方注明变动：░ 2 %，▒ 5 %，▓ 10 %，█ 20 % 以上。',
    columns: {
        verdicts: ['结论', '指标', '基线 → 当前', '变化，95 % 置信区间', '证据'],
        unjudged: ['名称', '值', '未判断的原因'],
        drivers: ['评估集', '切片', '样本数', '占总变化', '切片内', '其他样本', '偶然概率'],
        flips: ['翻转', '评估集', '样本', '真实标签', '基线预测', '当前预测'],
        calibration: ['分数', '基线样本数', '平均分数', '应验比例', '当前样本数', '平均分数', '应验比例'],
    },
    others: words/* moreText */.R3,
    more: (more) => `… 另有 ${(0,number/* wholeText */.r0)(more)} 项。`,
    metrics: (count) => `${(0,number/* wholeText */.r0)(count)} 项指标`,
    moreMetrics: (count) => `另外 ${(0,number/* wholeText */.r0)(count)} 项指标`,
    shortened: ({ metrics, counts, hidden, where }) => `${(0,number/* wholeText */.r0)(metrics)} 项指标：${counts}。因长度限制，此处省略 ${(0,number/* wholeText */.r0)(hidden)} 行；更多内容见${where}。`,
    noticeCount: (count) => `${(0,number/* wholeText */.r0)(count)} 条提示`,
    unjudged: (count) => `${(0,number/* wholeText */.r0)(count)} 个值已读取但未判断`,
    because: (because) => BECAUSE.get(because) ?? because,
    flaky: (turned, of) => `，不稳定：在基线分支上 ${of} 次中翻转 ${turned} 次`,
    times: (kind, count) => `${kind} ${(0,number/* wholeText */.r0)(count)} 次`,
    mostOften: (kinds) => `最常见的是：${kinds.join('，')}。`,
    driverCount: (count) => `${(0,number/* wholeText */.r0)(count)} 个切片造成了变化`,
    flipped: ({ lost, won, flaky }) => `${(0,number/* wholeText */.r0)(lost + won)} 个样本翻转：${lost} 个由对变错，${won} 个由错变对${flaky === 0 ? '' : `，其中 ${flaky} 个在基线分支上也会自行翻转`}`,
    classes: (count) => `混淆情况，${(0,number/* wholeText */.r0)(count)} 个类别`,
    calibrationOf: (name) => `${name} 的校准情况：`,
    range: (from, to) => `${from} 至 ${to}`,
    differs: (count) => `数据中有 ${(0,number/* wholeText */.r0)(count)} 处与基线不同`,
    inReport: (more) => `… 另有 ${(0,number/* wholeText */.r0)(more)} 项，见 report.json`,
    whereItWent: (failed) => (failed === 0 ? '报告的去向' : `报告的去向（${failed} 处失败）`),
    moreRows: (more, counts) => `… 另有 ${(0,number/* wholeText */.r0)(more)} 项：${counts}`,
    trend: '历史 ▸ 当前',
    histories: (count) => `${(0,number/* wholeText */.r0)(count)} 项指标的历史，最后一点为当前值`,
    worse: '▼ 变差',
    better: '▲ 变好',
    page: '构件（上传后含 report.html）',
    since: (told) => `自上次推送以来：${told.length === 0 ? '无变化' : told.join('，')}。`,
    sinceCounted: (before, now) => `自上次推送以来：此前 ${(0,number/* wholeText */.r0)(before)} 项不正常，现在 ${(0,number/* wholeText */.r0)(now)} 项。`,
    sinceWords: {
        recovered: (count) => `${(0,number/* wholeText */.r0)(count)} 项恢复`,
        fresh: (count) => `${(0,number/* wholeText */.r0)(count)} 项新出现`,
        other: (count) => `${(0,number/* wholeText */.r0)(count)} 项结论改变`,
    },
};
const CHINESE = {
    locale: 'zh-CN',
    text: TEXT,
    cellsOf: cellsOf,
    reasonSentence: reasonSentence,
    resultParts: resultParts,
    resultLine: resultLine,
    countsText: words/* countsText */.WN,
    driverParts: driverParts,
    baseSentence: baseSentence,
    firstRun: firstRun,
    policySentences: policySentences,
    qualityTexts: qualityTexts,
    qualityMarkdowns: qualityMarkdowns,
    printed: PRINTED,
};


/***/ }),

/***/ 5910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHINESE_PAGE: () => (/* binding */ CHINESE_PAGE)
});

// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/zh-CN/chinese.js + 9 modules
var chinese = __webpack_require__(9885);
;// CONCATENATED MODULE: ./build/js/render/zh-CN/day.js
/** Times in Chinese. */
/** `2026年8月4日` of a time in ISO 8601. */
function dayText(at) {
    const [year = '', month = '', day = ''] = at.slice(0, 10).split('-');
    return `${year}年${Number(month)}月${Number(day)}日`;
}
/** `2026年8月4日 10:00 UTC` */
function minuteText(at) {
    return `${dayText(at)} ${at.slice(11, 16)} UTC`;
}

// EXTERNAL MODULE: ./build/js/render/zh-CN/words.js
var words = __webpack_require__(1125);
;// CONCATENATED MODULE: ./build/js/render/zh-CN/page.js




const WORDS = {
    day: dayText,
    minute: minuteText,
    outcomes: words/* OUTCOMES */.im,
    modes: { gate: '门禁', record: '记录', health: '健康检查' },
    sections: {
        verdict: ['原因', null],
        metrics: ['指标', null],
        drivers: ['变化来源', '造成变化的样本切片。'],
        slices: ['切片', '蓝色表示变好，橙色表示变差；与同一指标的其他切片相比，颜色越深变化越大。'],
        history: [
            '历史',
            '从旧到新，圆点为当前值。灰色：最新水平随机波动的范围。虚线：水平发生变化。旗标：发布版本。',
        ],
        curves: ['曲线', '实线：当前。虚线：基线。相邻两点之间的样本数不少于 `privacy.min-group`。'],
        confusion: ['混淆情况', null],
        data: ['数据', '当前数据与基线数据的不同之处。不影响任何结论。'],
        flips: ['翻转的样本', null],
        unjudged: ['未判断', null],
        notices: ['提示', null],
        policy: ['判断方法', null],
        deliveries: ['送达情况', null],
        provenance: ['来源', null],
    },
    script: {
        light: '浅色主题',
        dark: '深色主题',
        examples: '共 {all} 个样本',
        found: '{all} 项中的 {shown} 项',
    },
    columns: {
        metrics: {
            verdict: '结论',
            metric: '指标',
            base: '基线',
            head: '当前',
            change: '变化',
            interval: '区间与限值',
            history: '历史',
        },
        flips: ['翻转', '评估集', '样本', '真实标签', '基线预测', '当前预测', '不稳定'],
        unjudged: ['名称', '值', '未判断的原因'],
        deliveries: ['渠道', '结果', '详情'],
        sides: ['一方', '提交与引用', '运行', '时间', '文件、模型与数据集'],
    },
    skip: '跳到结论',
    navigation: '章节',
    complete: '此文件自成一体：不加载也不发送任何内容。',
    byOutcome: '按结论统计的指标',
    calm: '所有指标均保持，无需处理。',
    nothing: '暂无可显示的内容：没有判断任何指标。',
    noticesTell: '下方的提示说明了出错原因和解决办法。',
    noFile: '没有读取到任何评估结果。',
    advice: '请指定评估结果文件：`holdline check head.csv --base base.csv`。`holdline inspect head.csv` 说明文件中能读出什么，`holdline demo` 用示例数据演示整个门禁。',
    searchMetrics: '搜索指标',
    tableOfMetrics: '指标表',
    metricsCaption: '所有指标，最差的在前。点击列标题可排序。',
    noMetric: '没有判断任何指标。',
    noHistory: '无历史',
    notNumber: '不是有效数字',
    changeOf: (id, change) => `${id} 的变化：${change}`,
    noInterval: '无区间',
    interval: (range) => `95 % 置信区间 ${range}`,
    noLimit: '无限值',
    limit: (limit) => `限值 ${limit}`,
    shaded: '阴影一侧表示比允许的更差。',
    legend: [
        '变化及其 95 % 置信区间',
        '无变化',
        '限值',
        '比允许的更差',
        '最新水平随机波动的范围：中位数 ± 3 倍标准化绝对中位差',
    ],
    historyOf: (id) => `${id} 的历史`,
    trend: ({ count, first, last, head, band }) => `${(0,number/* wholeText */.r0)(count)} 个值，从 ${first} 到 ${last}。${head === null ? '' : `当前：${head}。`}${band === null ? '' : `灰色区域 ${band} 为最新水平的中位数 ± 3 倍标准化绝对中位差。`}`,
    runs: (count, low, high) => `${(0,number/* wholeText */.r0)(count)} 次运行，${low} 至 ${high}`,
    changedAt: (places) => `水平变化于${places.join('、')}。`,
    runNumber: (number) => `第 ${number} 次运行`,
    releases: (names) => `发布版本：${names.join('、')}。`,
    morePictures: (more) => `… 另有 ${(0,number/* wholeText */.r0)(more)} 项；指标表中列有全部指标。`,
    sameExamples: '样本几乎相同的切片：',
    share: '此切片占全部损失的比例，以及占样本的比例',
    shareMeans: '填充部分：占损失的比例。竖线：占样本的比例。',
    takenIn: (suite) => `${suite} 的混淆情况`,
    confusionCaption: '：行为真实标签，列为预测结果，基线 → 当前。变动达到该行的 2 %、5 %、10 %、20 % 时逐级加深。',
    calibration: (suite) => `${suite} 的校准情况`,
    calibrationMeans: '横轴：各组的平均分数。纵轴：应验的比例。位于点线上的分数完全符合实际。',
    base: '基线',
    head: '当前',
    high: '严重',
    moderate: '中等',
    slicesOf: (suite) => `${suite} 的切片`,
    slicesCaption: '：各切片的变化，最差的在前',
    slice: '切片',
    moreSlices: (more) => `… 另有 ${(0,number/* wholeText */.r0)(more)} 个切片；指标表中列有全部切片。`,
    roc: 'ROC 曲线',
    rocMeans: '横轴：负例被判为正例的比例。纵轴：正例被判为正例的比例。位于点线上的分数没有区分能力。',
    precisionRecall: '精确率与召回率',
    precisionRecallMeans: '横轴：找出的正例比例。纵轴：找出的样本中正确的比例。点线为正例所占比例。',
    falsePositives: '假正例率',
    truePositives: '真正例率',
    recall: '召回率',
    precision: '精确率',
    area: (values) => `曲线下面积 ${values}`,
    averagePrecision: (values) => `平均精确率 ${values}`,
    latency: '延迟',
    latencyMeans: '横轴：延迟。纵轴：用时不超过该值的样本比例。',
    percentiles: (percent, values) => `p${percent} ${values}`,
    classOf: '正例：',
    lost: '由对变错',
    won: '由错变对',
    otherAnswer: '换成另一个错误答案',
    flaky: (turned, of) => `${of} 次中 ${turned} 次`,
    searchFlips: '搜索样本',
    examples: (count) => `共 ${(0,number/* wholeText */.r0)(count)} 个样本`,
    tableOfFlips: '翻转样本表',
    flipsCaption: '答案由对变错或由错变对的样本。点击列标题可排序。',
    moreFlips: (more) => `… 另有 ${(0,number/* wholeText */.r0)(more)} 个样本，启用脚本后可通过搜索和滚动条查看。`,
    unjudgedCaption: '已读取但未判断的值',
    deliveriesCaption: '报告的去向',
    delivered: '已送达',
    undelivered: '失败',
    sidesCaption: '比较的双方',
    anchor: '锚点',
    madeBy: ({ tool, at, schema }) => `由 ${tool} 于 ${at} 根据 ${schema} 生成。`,
};
const CHINESE_PAGE = { ...chinese.CHINESE, page: WORDS };


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   K4: () => (/* binding */ evidenceWord),
/* harmony export */   Pr: () => (/* binding */ RESULTS),
/* harmony export */   R3: () => (/* binding */ moreText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   im: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* unused harmony export countText */
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6741);



const OUTCOMES = {
    passed: '通过',
    improved: '改善',
    regressed: '退化',
    suspected: '疑似退化',
    violated: '超出限值',
    inconclusive: '无定论',
    missing: '缺失',
    invalid: '不是有效数字',
    incomparable: '不可比',
    waived: '已豁免',
    new: '新增',
};
const RESULTS = {
    pass: '通过',
    fail: '未通过',
    error: '出错',
    neutral: '中性',
};
const EVIDENCE = {
    paired: '配对',
    clustered: '按组配对',
    'standard-error': '标准误',
    history: '历史',
    'paired+history': '配对与历史',
    'single-base': '单次基线运行',
    limit: '限值',
};
function evidenceWord(evidence) {
    return EVIDENCE[evidence];
}
/** The sign is that of English; a verdict that only warns says so. */
function verdictWord({ outcome, severity }) {
    const { symbol } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWord */ .nG)(outcome);
    const word = OUTCOMES[outcome];
    return symbol === '✗' && severity === 'warn'
        ? { symbol: '⚠', word: `${word}（仅警告）` }
        : { symbol, word };
}
/** `3 项指标`. */
function countText(count, noun) {
    return `${wholeText(count)} ${noun}`;
}
/** `2 项退化，12 项通过`. */
function countsText(verdicts) {
    const counts = new Map();
    for (const { outcome } of (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(verdicts))
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return [...counts].map(([outcome, count]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} 项${OUTCOMES[outcome]}`).join('，');
}
/** `等 3 项`, after the first of a list. */
function moreText(more) {
    return more > 0 ? ` 及其他 ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(more)} 项` : '';
}


/***/ })

};
