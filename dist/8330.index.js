export const id = 8330;
export const ids = [8330];
export const modules = {

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
