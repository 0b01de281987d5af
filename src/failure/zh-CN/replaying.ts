/** 重放历史时的发现，以及妨碍发现更多内容的原因。 */
import type { replayingFaults as English } from '../replaying.js';
import type { Translations } from '../translation.js';

const quoted = (text: string): string => JSON.stringify(text);
const number = (value: number): string => String(Number(value.toPrecision(4)));
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;

export const replaying: Translations<typeof English> = {
  REPLAY_NOTHING: {
    what: (d) => `历史中${d.records === 0 ? '没有记录' : '只有一条带测量值的记录'}，而两条记录才能相互比较`,
    fix: () => '请记录更多的评估（holdline record），或指定 history.jsonl 所在的文件夹',
  },
  REPLAY_SHORT: {
    what: (d) => `历史中可判定的运行有 ${d.runs} 次，少于 ${d.needed} 次难以了解噪声`,
    fix: () => '请在记录更多之后再试',
  },
  REPLAY_NO_ANCHOR: { what: () => '锚点是标签、发布版本或提交，没有用来与其之前的记录比较', fix: null },
  BACKTEST_NO_NOISE: {
    what: () => '没有一个测量值有五个不同的取值，因此没有可以植入损失的噪声',
    fix: () => '请在记录更多之后再试',
  },
  SUGGEST_YOUNG: {
    what: (d) => `${d.records} 条记录不足以给出限值；从 ${d.needed} 条起才有`,
    fix: null,
  },
  AUDIT_ALWAYS_RED: {
    what: (d) =>
      `最近 ${d.runs} 次运行中有 ${d.red} 次会失败，最常见的原因是 ${d.ids.join('、')}：总是失败的门禁没有人看`,
    fix: () => '请修复问题，接受变化（holdline accept），或放宽规则',
  },
  AUDIT_RULE_ALWAYS: {
    what: (d) => `针对 ${quoted(d.match)} 的规则在最近 ${d.runs} 次运行中有 ${d.red} 次不满足`,
    fix: () => '请将其设为基线分支能够保持的值；holdline suggest 会提出限值',
  },
  AUDIT_RULE_UNMATCHED: {
    what: (d) =>
      `针对 ${quoted(d.match)} 的规则在最新的记录中没有匹配任何测量值${d.last === null ? '' : `，上一次匹配是在 ${d.last}`}${d.nearest === null ? '' : `；最接近的是 ${quoted(d.nearest)}`}`,
    fix: () => '请改正通配符，或删除此规则',
  },
  AUDIT_RULE_INCONCLUSIVE: {
    what: (d) => `针对 ${quoted(d.match)} 的规则在最近 ${d.runs} 次运行中全都无法定论：它没有决定任何事`,
    fix: () => '请评估更多样本或多次运行，按样本配对（--base），或设置限值',
  },
  AUDIT_LIMIT_FAR: {
    what: (d) =>
      `${d.id} 的 ${d.key}: ${number(d.limit)} 与其目前的水平（${number(d.level)}）相距 ${Math.round(Math.abs(d.level - d.limit) / d.noise)} 个标准差：只有崩溃才会触及`,
    fix: () => '请将其设得更近（holdline suggest），或只依靠与基线的比较',
  },
  AUDIT_LIMIT_IN_NOISE: {
    what: (d) =>
      `${d.id} 的 ${d.key}: ${number(d.limit)} 处于其目前水平（${number(d.level)}）的噪声之内：没有任何变化的运行也有 ${percent(d.chance)} 的可能违反它`,
    fix: () => '请将其设得更远（holdline suggest），或先改进该指标',
  },
  AUDIT_TOLERANCE_FAR: {
    what: (d) =>
      `${d.id} 的 ${d.key}: ${d.tolerance} 允许从 ${number(d.level)} 变化 ${number(d.size)}，即 ${Math.round(d.size / d.noise)} 个标准差：它没有任何约束`,
    fix: () => '容差以指标的单位计，或为基线的百分比：0.02 或 2%',
  },
  AUDIT_METRIC_GONE: {
    what: (d) =>
      `${d.id} 曾出现在 ${d.records} 条记录中，最后一条为 ${d.last}，此后不再出现${d.renamed === null ? '' : `；${d.renamed} 恰在其消失时出现`}`,
    fix: () => '若是改名，新名称尚无历史：请在旧记录中改名，或等待其积累自己的历史',
  },
  AUDIT_METRIC_CONSTANT: {
    what: (d) => `${d.id} 在全部 ${d.records} 条记录中都是 ${number(d.value)}：它无法区分不同的模型`,
    fix: () => '请评估更难的样本，或将其去掉',
  },
  AUDIT_NO_DIRECTION: {
    what: (d) => `有 ${d.count} 个测量值不知道高低哪个更好，因此从未被判定：${d.ids.join('、')}`,
    fix: () => '请给出方向：- { match: "suite/metric", direction: higher }',
  },
  AUDIT_REQUIRED_GONE: {
    what: (d) =>
      `${d.id} 是必需的，但不在其评估集最新的记录中${d.nearest === null ? '' : `；最接近的是 ${quoted(d.nearest)}`}`,
    fix: () => '请重新测量它，或将其移出 required',
  },
};
