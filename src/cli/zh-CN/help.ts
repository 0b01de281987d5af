/** What `--help` says in Chinese. Calls and flags are those of English. */
import type { Command } from '../../config/option.js';
import { ENGLISH_HELP } from '../english-help.js';
import type { HelpWords, Story } from '../help-words.js';
import { meaningOf } from './flags.js';

interface Told {
  readonly does: string;
  /** What each example of the English help shows, in its order. */
  readonly shows: readonly string[];
  readonly statuses: readonly string[];
}

const WORKED = [
  '0  已完成工作',
  '2  用法或配置有误',
  '3  无法完成工作（输入无法读取、输入输出错误、程序缺陷）',
];
const SCRIPT = '供脚本使用';

const TOLD: Readonly<Record<Command, Told>> = {
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

function storyOf(command: Command): Story {
  const { positionals, examples } = ENGLISH_HELP.stories[command];
  const { does, shows, statuses } = TOLD[command];
  return {
    does,
    positionals,
    examples: examples.map(([english, call], at) => [shows[at] ?? english, call]),
    statuses,
  };
}

const STORIES: HelpWords['stories'] = {
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

export const CHINESE_HELP: HelpWords = {
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
