/** 向监控系统询问数值时，其回答中的问题。 */
import type { monitoringFaults as English } from '../monitoring.js';
import type { Translations } from '../translation.js';

const QUERY = '请改正查询；可在该系统提供的查询页面上试用';
const NO_NUMBER = '没有数据的比例不是数值：请确认数据仍在写入，或在查询中排除这样的序列（`… > 0`）';

/** 按请求的结果给出改正的办法。 */
function mend(reason: string): string {
  if (/private/i.test(reason)) return '请指定公共地址，或为此来源设置 allow-private-hosts: true';
  if (/redirect/.test(reason)) return '请写明重定向所指向的地址';
  if (/answered 40[13]\b/.test(reason)) return '请检查此来源的凭据及其读取权限';
  if (/answered 404\b/.test(reason)) return '请检查所询问的内容和此来源的 url，不要包含其 API 附加的部分';
  if (/answered 4(?:00|22)\b/.test(reason)) return QUERY;
  if (/certificate|self.signed/i.test(reason)) return '请更新证书，或指定证书所属的主机';
  if (/no whole answer within/.test(reason)) return '请简化查询，查看服务器的负载，或为此来源提高 timeout';
  return '请确认服务器正在运行且可以从这里访问，并查看其日志';
}

export const monitoring: Translations<typeof English> = {
  MONITOR_ANSWER: {
    what: (d) => `无法使用此回答：${d.found}`,
    fix: () => '请确认地址是 API 本身的地址，而不是其前面的网页或登录页',
  },
  MONITOR_DOUBLE: {
    what: (d) => `回答中有两个值的标签相同：${d.id}`,
    fix: () => '请在查询中将不同之处区分开（`sum by (…)`），或每个来源只询问一个指标',
  },
  MONITOR_EMPTY: {
    what: () => '查询没有找到任何值：此刻没有匹配的内容',
    fix: () => '请在编写查询的地方试一试；请确认名称和标签仍然存在，数据仍在写入',
  },
  MONITOR_MANY: {
    what: (d) => `查询找到 ${d.found} 个值，而最多读取 ${d.limit} 个`,
    fix: () => '请在查询中汇总（`avg by (model) (…)`），或选择更少的序列',
  },
  MONITOR_NO_NUMBER: { what: (d) => `此来源没有给出任何有限的数值：${d.found}`, fix: () => NO_NUMBER },
  MONITOR_NOT_FINITE: {
    what: (d) => `此来源给出的值有一部分不是有限的数值：${d.found}`,
    fix: () => NO_NUMBER,
  },
  MONITOR_NO_SOURCE: {
    what: (d) =>
      `"${d.id}" 是必需的，但没有来源给出它${d.nearest === null ? '' : `；您指的是来源 "${d.nearest}" 吗？`}`,
    fix: () => '请在 health.sources 之下以此命名一个来源，或将其移出 required',
  },
  MONITOR_PARTIAL: {
    what: (d) => `回答只包含一部分数据：${d.found}`,
    fix: () => '请检查集群的健康状况，或缩小搜索范围；不会把一部分当作全部来判定',
  },
  MONITOR_PATH: {
    what: (d) => `${JSON.stringify(d.path.slice(0, 100))} 在回答中没有指向数值：${d.found}`,
    fix: () => '请给出指向数值的路径，例如 `aggregations.avg_score.value`',
  },
  MONITOR_RANGE: {
    what: (d) => `查询给出的是 ${d.found}，而需要的是某一时刻的值`,
    fix: () => '请将区间放入函数中，例如 `avg_over_time(accuracy[1h])`',
  },
  MONITOR_REFUSED: { what: (d) => `查询被拒绝：${JSON.stringify(d.said)}`, fix: () => QUERY },
  MONITOR_RUN: {
    what: (d) => `运行尚未完成：其状态为 ${d.state}`,
    fix: () => '请指定已完成的运行，或等待它结束',
  },
  MONITOR_UNLIMITED: {
    what: () => '没有规则限制此来源给出的值：仅显示，不作任何判定',
    fix: (d) => `请添加规则，例如 { match: "${d.id}*", min: 0.9 }`,
  },
  MONITOR_UNREACHED: { what: (d) => `此来源没有回答：${d.reason}`, fix: (d) => mend(d.reason) },
  MONITOR_VARIABLE: {
    what: (d) => `没有询问此来源：环境中没有变量 ${d.names.join('、')}`,
    fix: () => '请在工作流的 env: 之下设置它；来自复刻的拉取请求没有密钥',
  },
  MONITOR_WARNING: {
    what: (d) => `查询的回答附有警告：${JSON.stringify(d.said)}`,
    fix: () => '请确认数据是否完整',
  },
};
