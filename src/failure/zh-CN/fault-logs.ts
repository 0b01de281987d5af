/** 用决策树说明故障日志时的问题。 */
import type { faultLogFaults as English } from '../fault-logs.js';
import type { Translations } from '../translation.js';

const quoted = (name: string): string => JSON.stringify(name.slice(0, 60));
const listed = (names: readonly string[]): string => names.map(quoted).join('、');
const meant = (nearest: string | null): string =>
  nearest === null ? '' : `；您是否想写 ${quoted(nearest)}？`;

export const faultLogs: Translations<typeof English> = {
  FAULT_LABEL_ALONE: {
    what: (d) =>
      `除 ${quoted(d.label)} 之外，没有可以区分各行的列${d.passedOver.length === 0 ? '' : `：${listed(d.passedOver.slice(0, 5))} 只有一个值，或是 id、自由文本或列表`}`,
    fix: () => '请增加取值较少的列（主机、版本）或数值列（温度、负载）',
  },
  FAULT_LABEL_EMPTY: {
    what: (d) => `列 ${quoted(d.label)} 的每个单元格都为空`,
    fix: () => '请在其中写明发生了什么，至少两类，每类至少十行',
  },
  FAULT_LABEL_KIND: {
    what: (d) => `列 ${quoted(d.label)} 中不是标签，而是列表，或有超过 10,000 种不同的值`,
    fix: () => '请指定至多有 20 种不同值的列，或将数值区间写成词语：low、high',
  },
  FAULT_LABEL_MISSING: {
    what: (d) => `没有列 ${quoted(d.label)}${meant(d.nearest)}`,
    fix: (d) => `--label 应为其中一列：${d.found.join('、')}`,
  },
  FAULT_LABEL_ONE: {
    what: (d) => `列 ${quoted(d.label)} 在每一行都是 ${quoted(d.name)}，没有可以区分的内容`,
    fix: () => '请增加正常情况的行：只有故障的日志无法说明何时没有故障',
  },
  FAULT_LABELS_MANY: {
    what: (d) => `列 ${quoted(d.label)} 有 ${d.classes} 种不同的值，而决策树最多区分 ${d.most} 种`,
    fix: () => '请归并为较少的几类，或将数值区间写成词语：low、high',
  },
  FAULT_LABEL_TWIN: {
    what: (d) =>
      `${listed(d.columns)} 能毫无差错地判定 ${quoted(d.label)}${d.name === null ? '' : ` 的 ${quoted(d.name)}`}：这很少是原因，多半是同一事物的另一个名称`,
    fix: () => '请去掉在故障之后才写入的列，然后重新运行',
  },
  FAULT_ROWS_FEW: {
    what: (d) =>
      `行数过少：每类至少需要 ${d.fewest} 行，而 ${quoted(d.label)} 中最常见的是 ${d.common.map(({ name, rows }) => `${quoted(name)}（${rows} 行）`).join('、')}`,
    fix: () => '请收集更多行，或将罕见的类别合并为一类',
  },
  FAULT_TABLES_MANY: {
    what: (d) => `故障日志是一张表，而指定了 ${d.files.length} 个文件：${d.files.slice(0, 5).join('、')}`,
    fix: () => '请只指定一个，或将它们写入同一个文件',
  },
  LABEL_WITH_BASE: {
    what: () => '故障日志（--label）是一张表，没有基线',
    fix: () => '若要说明一张表中的列，请去掉 --base；若要比较两次评估，请去掉 --label',
  },
  TABLE_WANTED: {
    what: (d) => `这不是每行一个事件的表格：${d.found}`,
    fix: () => '请提供带表头的 CSV 或 TSV、JSON Lines、由对象组成的 JSON 列表，或 Parquet',
  },
};
