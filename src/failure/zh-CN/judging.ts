/** 妨碍判断的问题，以及与判断有关的提示。 */
import type { judgingFaults as English } from '../judging.js';
import type { Translations } from '../translation.js';

const quoted = (text: string): string => JSON.stringify(text);

function inDays(days: number): string {
  if (days < 1) return '今天';
  return days === 1 ? '明天' : `${days} 天后`;
}

export const judging: Translations<typeof English> = {
  CONFIG_FROM_HEAD: { what: () => '基线提交中没有此配置文件，因此采用了拉取请求中的配置', fix: null },
  CONFIG_REMOVED: { what: () => '此拉取请求删除了配置文件；合并之前仍以基线提交的配置为准', fix: null },
  CONFIG_CHANGES: { what: (d) => `此拉取请求改动了配置： ${d.change}`, fix: null },
  CONFIG_BROKEN: {
    what: (d) => `此拉取请求会破坏配置文件：${d.fault}`,
    fix: () => '请在合并之前改正：否则此后将无法进行任何判断',
  },
  WAIVER_ENDS_SOON: {
    what: (d) =>
      `${quoted(d.owner)} 对 ${quoted(d.match)} 的豁免将于${inDays(d.days)}到期，最后一天为 ${d.until}`,
    fix: () => '请修复被豁免的问题，或由其负责人在基线分支上延长豁免',
  },
  WAIVER_EXPIRED: {
    what: (d) => `${quoted(d.owner)} 对 ${quoted(d.match)} 的豁免已于 ${d.until} 到期，不再生效`,
    fix: () => '请将其删除，或由其负责人在基线分支上延长',
  },
  WAIVER_UNUSED: {
    what: (d) =>
      `${quoted(d.owner)} 对 ${quoted(d.match)} 的豁免与当前、基线和历史中的任何测量值都不匹配${d.nearest === null ? '' : `；最接近的是 ${quoted(d.nearest)}`}`,
    fix: () => '请改正通配符（holdline inspect FILE 可列出 id），或删除此豁免',
  },
  ANCHOR_UNKNOWN: {
    what: (d) => `锚点 ${quoted(d.anchor)} 找不到对应的提交，因此没有与之比较`,
    fix: () => '请检查配置文件 anchor: 下的标签、发布版本或提交',
  },
  ANCHOR_NO_RECORD: {
    what: (d) =>
      `历史中没有锚点 ${quoted(d.anchor)}${d.commits > 1 ? ` 或其之前 ${d.commits - 1} 个提交` : ''} 的记录，因此没有与之比较`,
    fix: () => '请在基线分支的该提交上运行工作流，或指定更晚的锚点',
  },
  COMPARABLE_UNTOLD: {
    what: (d) =>
      `${quoted(d.name)} 列在 comparable: 之下，但没有文件注明它（文件注明的有：${d.told.join('、') || '无'}）`,
    fix: () => '请改正名称，或让评估写出它',
  },
  FINGERPRINT_DIFFERS: {
    what: (d) => `${d.name} 在基线中为 ${quoted(d.from)}，现在为 ${quoted(d.to)}`,
    fix: (d) => `若这样的值不可比较，请在配置文件中写明：comparable: [${d.name}]`,
  },
  ACCEPT_AFTER_MERGE: {
    what: (d) => `标签 ${quoted(d.label)} 在合并之后生效：届时基线分支接受这些损失，其水平重新计算`,
    fix: null,
  },
  ACCEPT_UNREADABLE: {
    what: (d) => `无法读取已合并的拉取请求是否带有标签 ${quoted(d.label)}：${d.reason}`,
    fix: () => '请授予此工作流 pull-requests: read 权限',
  },
  ACCEPT_UNUSED: {
    what: (d) =>
      `${quoted(d.match)} 与历史中的任何测量值都不匹配${d.nearest === null ? '' : `；最接近的是 ${d.nearest}`}`,
    fix: () => '请改正通配符：必须匹配完整的 id，即 suite/metric',
  },
  NO_ARTIFACTS: {
    what: () => '没有指定要判断的文件',
    fix: () => '请指定文件（输入 "artifacts"，或 "holdline check" 的参数），或在配置文件中给出 suites',
  },
  EVENT_UNREADABLE: {
    what: (d) => `此 ${d.event} 事件的载荷缺失，或没有此类事件载荷应有的内容`,
    fix: () =>
      '请把 Holdline 作为工作流的一步运行，由 GitHub 写出载荷；docs/workflows.md 列出了会被判定的事件',
  },
  RECORD_UNTRUSTED: {
    what: (d) => `${d.event} 的运行不属于分支 ${quoted(d.branch)} 本身，不能写入其历史`,
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
    what: (d) =>
      d.unjudged === 0
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
    fix: () =>
      '请将通配符缩小到一次运行的文件；若为需合并的多次运行，请设置 repeats: true；或在配置文件中给每个文件各自的评估集',
  },
  EXAMPLES_TWICE: {
    what: (d) =>
      d.id === null
        ? `含有评估集 "${d.suite}" 的样本，但列与 ${d.first} 的不同`
        : `评估集 "${d.suite}" 从 ${d.first} 起由多个文件读取，样本 ${quoted(d.id)} 在其中出现多次`,
    fix: () =>
      '同一评估集的文件被视为分片：请将通配符缩小到一次运行的文件，或在配置文件中给每个文件各自的评估集',
  },
  NOT_VERIFIABLE: {
    what: (d) =>
      d.mode === 'health'
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
    what: (d) => `要求 ${quoted(d.require)} 未满足：${d.broken.map(quoted).join(' 与 ')} 不成立`,
    fix: null,
  },
  TRADE_OFF_MET: { what: (d) => `要求 ${quoted(d.require)} 已满足`, fix: null },
  TRADE_OFF_OPEN: {
    what: (d) => `无法判断要求 ${quoted(d.require)} 是否满足：${d.open.map(quoted).join(' 与 ')} 尚不清楚`,
    fix: () => '请提供含有这些指标的基线，并增加两侧的样本或运行次数',
  },
};
