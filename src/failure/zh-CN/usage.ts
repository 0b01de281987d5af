/** 错误的调用方式与配置文件。 */

import type { Translations } from '../translation.js';
import type { usageFaults as English } from '../usage.js';

const quoted = (text: string): string => JSON.stringify(text);
const meant = (nearest: string | null): string => (nearest === null ? '' : `；您是否想写 ${nearest}？`);

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
    what: (d) => `没有名为 ${quoted(d.command)} 的命令${meant(d.nearest)}`,
    fix: (d) => `此版本的命令有 ${d.commands.join('、')}；详见 holdline --help`,
  },
  POSITIONAL_MISSING: {
    what: (d) => `holdline ${d.command} 需要指定文件（${d.wanted}）`,
    fix: (d) => `请指定：holdline ${d.command} FILE`,
  },
  POSITIONAL_UNEXPECTED: {
    what: (d) =>
      d.most === 0
        ? `holdline ${d.command} 不接受文件`
        : `holdline ${d.command} 只接受一个文件，而这是多出的一个`,
    fix: (d) => (d.most === 0 ? '请去掉它' : `请对每个文件各调用一次 holdline ${d.command}`),
  },
  OPTION_CHOICE: {
    what: (d) => `${quoted(d.found)} 不是此处允许的值${meant(d.nearest)}`,
    fix: (d) => `请写 ${d.choices.join(' 或 ')}`,
  },
  OPTION_BOOLEAN: {
    what: (d) => `${quoted(d.found)} 既不是 true 也不是 false`,
    fix: () => '请写 true 或 false',
  },
  OPTION_NUMBER: {
    what: (d) => `${quoted(d.found)} 不是 ${d.least} 到 ${d.most} 之间的整数`,
    fix: () => '请写一个整数，例如 1',
  },
  OPTION_SHARE: {
    what: (d) => `${quoted(d.found)} 不是 0 与 1 之间的数`,
    fix: () => '请写一个比例，例如用 0.01 表示百分之一',
  },
  OPTION_TOKEN: {
    what: () => '令牌中有令牌不会有的空白、换行或字符，因此没有发往任何地方，也不在此显示',
    fix: () => '请重新保存此机密，其前后与其中不要有引号、空白和换行',
  },
  OPTION_TIME: {
    what: (d) => `${quoted(d.found)} 不是带时区的 ISO 8601 时间`,
    fix: () => '请写日期，或带 Z 或时差的时间，例如 2026-01-31T12:00:00Z',
  },
  HISTORY_INPUT: {
    what: (d) => `${quoted(d.found)} 不是历史的位置`,
    fix: () => '请写 artifact、branch、branch:NAME、带文件夹的 path:DIR，或 none',
  },
  HISTORY_FLAG: {
    what: (d) => `此处需要文件夹，而 ${quoted(d.found)} 是 Action 输入的写法`,
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
} satisfies Partial<Translations<typeof English>>;

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
    what: (d) => `此处没有键 ${quoted(d.key)}${meant(d.nearest)}`,
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
    what: (d) =>
      `规则 ${quoted(d.match)} 与当前、基线和历史中的任何测量值都不匹配${d.nearest === null ? '' : `；最接近的是 ${d.nearest}`}`,
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
    what: (d) => `${d.key} 是 ${quoted(d.value)}，而第 ${d.line} 行已有此值`,
    fix: () => '请删除其中一个，或取不同的名称',
  },
  CONFIG_PATTERN: {
    what: (d) => `${d.key} 是正则表达式 ${d.found}，而此处只允许通配符`,
    fix: () => '请写通配符：* 代表任意多个字符，? 代表一个字符，例如 "*/accuracy"',
  },
  CONFIG_SECRET: {
    what: (d) => `${d.key} 必须指定一个环境变量，而现在是其他内容`,
    fix: (d) =>
      `请不要把密钥写进文件：写 ${d.key.slice(d.key.lastIndexOf('.') + 1)}: "\${NAME}"，并在工作流的 env: 下设置 NAME`,
  },
  CONFIG_VARIABLE_EMPTY: {
    what: (d) => `没有环境变量 ${d.name}，或其值为空`,
    fix: (d) =>
      `请在工作流的 env: 下设置（${d.name}: \${{ secrets.${d.name} }}）；来自复刻和 Dependabot 的运行没有密钥`,
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
    fix: () =>
      '请写一个完整的 id，例如 sentiment/accuracy 或 "sentiment/f1{class=spam}"，不带 *；holdline inspect FILE 可列出 id',
  },
  CONFIG_NAME_RESERVED: {
    what: (d) => `${d.key} 是 ${d.found}，这是 JavaScript 的保留名称`,
    fix: () => '请换一个名称',
  },
} satisfies Partial<Translations<typeof English>>;

export const usage: Translations<typeof English> = { ...calls, ...files };
