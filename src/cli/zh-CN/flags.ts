/** What the flags mean, in Chinese. */
import type { OptionName } from '../../config/option.js';

interface Meaning {
  /** One sentence. */
  readonly description: string;
  /** What happens without it, where the options table says it in words. */
  readonly without?: string;
}

/** Inputs that are no flags are not among them. */
type Flag = Exclude<
  OptionName,
  | 'artifacts'
  | 'workflow-artifacts'
  | 'mode'
  | 'base-branch'
  | 'suite'
  | 'partial'
  | 'comment'
  | 'comment-id'
  | 'accept-label'
  | 'check-run'
  | 'on-error'
  | 'github-token'
>;

const common = {
  config: { description: '配置文件。', without: '若存在则为 .github/holdline.yml' },
  history: {
    description:
      '基线分支的历史所在的位置：artifact、branch、branch:NAME、path:DIR 或 none；在命令行中为文件夹。',
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
    description:
      '读取表格的方式：csv-parse 将每条记录交给该库处理，auto 只将不规整的记录交给它；两者的结果相同。',
  },
} satisfies Partial<Readonly<Record<Flag, Meaning>>>;

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
} satisfies Partial<Readonly<Record<Flag, Meaning>>>;

const MEANINGS: Readonly<Record<Flag, Meaning>> = { ...common, ...query };

function isFlag(name: OptionName): name is Flag {
  return Object.hasOwn(MEANINGS, name);
}

/** What a flag means; `null` of an input that is none. */
export function meaningOf(name: OptionName): Meaning | null {
  return isFlag(name) ? MEANINGS[name] : null;
}
