/** 妨碍 `holdline sql` 写出查询的问题。 */
import type { queryFaults as English } from '../query.js';
import type { Translations } from '../translation.js';

const quoted = (text: string): string => JSON.stringify(text);

export const query: Translations<typeof English> = {
  QUERY_NAME: {
    what: (d) => `${quoted(d.found)} 不是所有数据库引擎都接受的名称：它为空或含有控制字符`,
    fix: () => '请在视图中改名，并在此处指定该视图及其列',
  },
  QUERY_GROUP: {
    what: (d) => `分组 ${quoted(d.group)} 的名称会被 Holdline 当作其他用途的列`,
    fix: () => '请在视图中改名（例如 doc_index），或将其去掉',
  },
  QUERY_WEIGHT_JOINED: {
    what: (d) => `两张表按 id 连接，每行一个样本，而权重（${quoted(d.weight)}）表示一行代表多个样本`,
    fix: () => '请去掉权重，或去掉 --base-table 并分别归约每张表',
  },
  QUERY_BINS_IDLE: {
    what: (d) => `没有得分可以放入 ${d.bins} 个分箱`,
    fix: () => '请用 --score COLUMN 指定，或去掉 --bins',
  },
  QUERY_SUITES: {
    what: (d) => `配置文件为多个评估集指定了列（${d.suites.join('、')}），而一个查询只针对一张表`,
    fix: () => '请指定列：--truth COLUMN --prediction COLUMN，若有得分与分组，再加上 --score 和 --group',
  },
};
