/** 重放历史时的发现，以及妨碍更多发现的问题。 */
import type { replayingFaults as English } from '../replaying.js';
import type { Translations } from '../translation.js';

const quoted = (text: string): string => JSON.stringify(text);
const number = (value: number): string => String(Number(value.toPrecision(4)));
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;
const nearestOf = (nearest: string | null): string =>
  nearest === null ? '' : `；最接近的是 ${quoted(nearest)}`;

const LATER = '请在有更多记录之后再试';

export const replaying: Translations<typeof English> = {
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
    what: (d) =>
      `最新的 ${d.runs} 次运行中有 ${d.red} 次会未通过，最常见的原因是 ${d.ids.join('、')}：总是失败的门禁没有人会看`,
    fix: () => '请修复问题、接受改动（holdline accept）或放宽规则',
  },
  AUDIT_RULE_ALWAYS: {
    what: (d) => `针对 ${quoted(d.match)} 的规则在最新的 ${d.runs} 次运行中有 ${d.red} 次不满足`,
    fix: () => '请设为基线分支能够保持的值；holdline suggest 可给出建议的限值',
  },
  AUDIT_RULE_UNMATCHED: {
    what: (d) =>
      `针对 ${quoted(d.match)} 的规则在最新的记录中没有任何匹配${d.last === null ? '' : `，最后一次匹配是在 ${d.last}`}${nearestOf(d.nearest)}`,
    fix: () => '请改正通配符，或删除此规则',
  },
  AUDIT_RULE_INCONCLUSIVE: {
    what: (d) => `针对 ${quoted(d.match)} 的规则在最新的 ${d.runs} 次运行中全部没有定论：它不起任何作用`,
    fix: () => '请评估更多样本或多次运行、按样本配对（--base），或设置限值',
  },
  AUDIT_LIMIT_FAR: {
    what: (d) =>
      `${d.id} 的 ${d.key}: ${number(d.limit)} 与目前的水平（${number(d.level)}）相距 ${Math.round(Math.abs(d.level - d.limit) / d.noise)} 个标准差：只有彻底崩溃才会触及`,
    fix: () => '请设得更近一些（holdline suggest），或仅依靠与基线的比较',
  },
  AUDIT_LIMIT_IN_NOISE: {
    what: (d) =>
      `${d.id} 的 ${d.key}: ${number(d.limit)} 处在目前水平（${number(d.level)}）的噪声之内：没有任何改动的运行也有 ${percent(d.chance)} 的概率超出它`,
    fix: () => '请设得更远一些（holdline suggest），或先改进该指标',
  },
  AUDIT_TOLERANCE_FAR: {
    what: (d) =>
      `${d.id} 的 ${d.key}: ${d.tolerance} 允许从 ${number(d.level)} 变化 ${number(d.size)}，即 ${Math.round(d.size / d.noise)} 个标准差：它什么也守不住`,
    fix: () => '容许幅度以指标的单位表示，或为基线的百分比：0.02 或 2%',
  },
  AUDIT_METRIC_GONE: {
    what: (d) =>
      `${d.id} 曾出现在 ${d.records} 条记录中，最后一条的时间是 ${d.last}，此后不再出现${d.renamed === null ? '' : `；它消失时出现了 ${d.renamed}`}`,
    fix: () => '若已改名，新名称还没有历史：请在旧记录中改名，或让它重新积累历史',
  },
  AUDIT_METRIC_CONSTANT: {
    what: (d) => `${d.id} 在全部 ${d.records} 条记录中都是 ${number(d.value)}：它无法区分不同的模型`,
    fix: () => '请评估更难的样本，或去掉此指标',
  },
  AUDIT_NO_DIRECTION: {
    what: (d) =>
      `有 ${d.count} 项测量值不知道以高为优还是以低为优，因此从不判断：${d.ids.join('、')}${d.count > d.ids.length ? ` 及其他 ${d.count - d.ids.length} 项` : ''}`,
    fix: () => '请给出方向：- { match: "suite/metric", direction: higher }',
  },
  AUDIT_REQUIRED_GONE: {
    what: (d) => `${d.id} 是必需的，而其评估集的最新记录中没有它${nearestOf(d.nearest)}`,
    fix: () => '请重新测量它，或将其从 required 中去掉',
  },
};
