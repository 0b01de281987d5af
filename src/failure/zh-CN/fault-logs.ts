/** 无法用树解释故障日志的原因。 */
import type { faultLogFaults as English } from '../fault-logs.js';
import type { Translations } from '../translation.js';

const quoted = (name: string): string => JSON.stringify(name.slice(0, 60));

export const faultLogs: Translations<typeof English> = {
  FAULT_LABEL_ALONE: {
    what: (d) =>
      `除 ${quoted(d.label)} 之外，没有能区分各行的列${d.passedOver.length === 0 ? '' : `：${d.passedOver.slice(0, 5).map(quoted).join('、')} 只有一个值，或是 id、自由文本或列表`}`,
    fix: () => '请加入取值不多的列（主机、版本）或数值列（温度、负载）',
  },
  FAULT_LABEL_EMPTY: {
    what: (d) => `列 ${quoted(d.label)} 的所有单元格都为空`,
    fix: () => '请在其中写明发生了什么，两类中的每一类至少十行',
  },
  FAULT_LABEL_KIND: {
    what: (d) => `列 ${quoted(d.label)} 保存的不是标签，而是列表，或超过 10,000 个不同的值`,
    fix: () => '请指定最多 20 个不同取值的列，或将其区间写成词语：low、high',
  },
  FAULT_LABEL_MISSING: {
    what: (d) =>
      `没有列 ${quoted(d.label)}${d.nearest === null ? '' : `；您指的是 ${quoted(d.nearest)} 吗？`}`,
    fix: (d) => `--label 应为其中的一列：${d.found.join('、')}`,
  },
  FAULT_LABEL_ONE: {
    what: (d) => `列 ${quoted(d.label)} 在每一行都是 ${quoted(d.name)}，因此没有可以区分的内容`,
    fix: () => '请加入正常情况的行：只有故障的日志无法说明何时没有故障',
  },
  FAULT_LABELS_MANY: {
    what: (d) => `列 ${quoted(d.label)} 有 ${d.classes} 个不同的值，而一棵树最多区分 ${d.most} 个`,
    fix: () => '请将其归为更少的类，或将数值的区间写成词语：low、high',
  },
  FAULT_LABEL_TWIN: {
    what: (d) =>
      `由 ${d.columns.map(quoted).join(' 和 ')} 可以毫无差错地得知 ${quoted(d.label)}${d.name === null ? '' : ` 为 ${quoted(d.name)}`}：这很少是原因，多半是同一事物的另一个名称`,
    fix: () => '请去掉在故障之后才写入的列，再运行一次',
  },
  FAULT_ROWS_FEW: {
    what: (d) =>
      `行数太少：每一类至少要从 ${d.fewest} 行中学习，而 ${quoted(d.label)} 最常见的值为${d.common.map(({ name, rows }) => ` ${quoted(name)}（${rows} 行）`).join('、')}`,
    fix: () => '请收集更多的行，或将罕见的类归为一类',
  },
  FAULT_TABLES_MANY: {
    what: (d) => `故障日志是一张表，而指定了 ${d.files.length} 个文件：${d.files.slice(0, 5).join('、')}`,
    fix: () => '请只指定一个，或将它们写入一个文件',
  },
  LABEL_WITH_BASE: {
    what: () => '故障日志（--label）是一张表，没有基线',
    fix: () => '要解释一张表中的一列，请去掉 --base；要比较两次评估，请去掉 --label',
  },
  TABLE_WANTED: {
    what: (d) => `这不是每个事件一行的表：${d.found}`,
    fix: () => '请给出带标题行的 CSV 或 TSV、JSON Lines、JSON 对象列表，或 Parquet',
  },
};
