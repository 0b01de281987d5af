/** 健康检查的发现。 */
import type { healthFaults as English } from '../health.js';
import type { Translations } from '../translation.js';

const more = ({ about }: { readonly about: string }): string => (about === '' ? '' : `（${about}）`);

const RERUN = '请打开此工作流最近的运行，修复使其停止的问题';

export const health: Translations<typeof English> = {
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
    fix: () =>
      '请启用它：gh workflow enable FILE，或在 Actions 标签页中操作；公共仓库 60 天没有活动后，GitHub 会停用其定时任务',
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
    fix: () =>
      '请查明是什么取消了它们：带 cancel-in-progress 的并发组、时间限制，或人为操作；被取消的运行不会留下记录',
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
    fix: () =>
      '请至少让检查看到其一：历史（--history DIR，输入 history），或在 GitHub 上带 actions: read 的令牌',
  },
  HEALTH_NOT_WATCHED: {
    what: (d) =>
      `有名为 ${JSON.stringify(d.artifact)} 的工件，但都不是此检查所关注的工作流已完成的运行所生成，因此均不采信`,
    fix: () =>
      '请在配置文件中指定负责记录的工作流：health: { workflows: { evaluate.yml: } }，或将历史存放在分支上：history: branch',
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
    what: (d) =>
      `没有工作流 ${JSON.stringify(d.file)}${d.nearest === null ? '' : `；您是否想写 ${JSON.stringify(d.nearest)}？`}`,
    fix: (d) =>
      d.there.length === 0
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
    what: (d) =>
      `记录 ${d.later} 按运行编号晚于 ${d.earlier}，按时间却早于它${d.count > 1 ? `；这样的记录有 ${d.count} 条` : ''}`,
    fix: () => '请校准负责记录的机器的时钟；若记录的是当前时间，请去掉 --at',
  },
  HEALTH_DUPLICATES: {
    what: (d) => `有 ${d.count} 条记录以不同的 id 出现两次（${d.first} 与 ${d.second}）；各只计一次`,
    fix: () => '请每次运行只记录一次；并手动从 history.jsonl 中删除重复的记录',
  },
};
