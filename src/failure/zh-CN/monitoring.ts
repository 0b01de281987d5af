/** 向监控系统查询数值时的回答。 */
import type { monitoringFaults as English } from '../monitoring.js';
import { type Refusal, refusalOf } from '../refusal.js';
import type { Translations } from '../translation.js';

const quoted = (text: string): string => JSON.stringify(text);

const QUERY = '请改正查询；可先在该系统的查询页面中试验';

/** 按请求的结果给出解决办法。 */
const MEND: Readonly<Record<Refusal, string>> = {
  variable: '请在工作流的 env: 下设置；来自复刻的拉取请求没有机密',
  private: '请指定公网地址，或为此来源设置 allow-private-hosts: true',
  redirect: '请直接写重定向所指的地址',
  credentials: '请检查此来源的凭据及其读取权限',
  absent: '请检查查询的对象，以及此来源的 url（不含其 API 自行附加的部分）',
  query: QUERY,
  certificate: '请更新证书，或指定证书所属的主机',
  slow: '请简化查询、检查服务器的负载，或为此来源提高 timeout',
  other: '请检查服务器是否在运行、能否从此处连接，并查看其日志',
};

const NO_NUMBER = '空集的比例不是数字：请检查是否仍有数据进入，或在查询中去掉这样的序列（`… > 0`）';

export const monitoring: Translations<typeof English> = {
  MONITOR_ANSWER: {
    what: (d) => `无法使用此回答：${d.found}`,
    fix: () => '请检查地址是否为 API 本身，而不是其前面的网页或登录页',
  },
  MONITOR_DOUBLE: {
    what: (d) => `回答中有两个数值的标签相同：${d.id}`,
    fix: () => '请在查询中区分不同之处（`sum by (…)`），或让每个来源只查询一项指标',
  },
  MONITOR_EMPTY: {
    what: () => '查询没有找到数值：此时没有与之匹配的内容',
    fix: () => '请在编写查询的地方试验；检查名称与标签是否仍然存在，以及是否仍有数据进入',
  },
  MONITOR_MANY: {
    what: (d) => `查询找到 ${d.found} 个数值，而最多读取 ${d.limit} 个`,
    fix: () => '请在查询中汇总（`avg by (model) (…)`），或选取较少的序列',
  },
  MONITOR_NO_NUMBER: {
    what: (d) => `来源没有给出任何有限的数字：${d.found}`,
    fix: () => NO_NUMBER,
  },
  MONITOR_NOT_FINITE: {
    what: (d) => `来源给出的部分数值不是有限的数字：${d.found}`,
    fix: () => NO_NUMBER,
  },
  MONITOR_NO_SOURCE: {
    what: (d) =>
      `"${d.id}" 是必需的，但没有来源给出它${d.nearest === null ? '' : `；您是否想写来源 "${d.nearest}"？`}`,
    fix: () => '请在 health.sources 下设置此名称的来源，或将其从 required 中去掉',
  },
  MONITOR_PARTIAL: {
    what: (d) => `回答只包含部分数据：${d.found}`,
    fix: () => '请检查集群的健康状况，或缩小搜索范围；部分数据不会当作全部来判断',
  },
  MONITOR_PATH: {
    what: (d) => `回答中的路径 ${quoted(d.path.slice(0, 100))} 不是数字：${d.found}`,
    fix: () => '请写出到达该数字的路径，例如 `aggregations.avg_score.value`',
  },
  MONITOR_RANGE: {
    what: (d) => `查询给出的是 ${d.found}，而此处需要某一时刻的数值`,
    fix: () => '请用函数包裹区间，例如 `avg_over_time(accuracy[1h])`',
  },
  MONITOR_REFUSED: { what: (d) => `查询被拒绝：${quoted(d.said)}`, fix: () => QUERY },
  MONITOR_RUN: {
    what: (d) => `运行尚未完成：其状态为 ${d.state}`,
    fix: () => '请指定已完成的运行，或等待此运行结束',
  },
  MONITOR_UNLIMITED: {
    what: () => '没有规则约束此来源的数值：只显示，不作任何判断',
    fix: (d) => `请增加规则，例如 { match: "${d.id}*", min: 0.9 }`,
  },
  MONITOR_UNREACHED: {
    what: (d) => `来源没有回答：${d.reason}`,
    fix: (d) => MEND[refusalOf(d.reason)],
  },
  MONITOR_VARIABLE: {
    what: (d) => `没有向来源查询：环境中没有变量 ${d.names.join('、')}`,
    fix: () => MEND.variable,
  },
  MONITOR_WARNING: {
    what: (d) => `查询的回答带有警告：${quoted(d.said)}`,
    fix: () => '请检查数据是否完整',
  },
};
