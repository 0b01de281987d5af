/** 历史的读取与写入。 */
import type { historyFaults as English } from '../history.js';
import type { Translations } from '../translation.js';

interface LineFault {
  readonly line: number;
  readonly why: string;
}

const NAMED = 5;

function lineList(lines: readonly LineFault[]): string {
  const named = lines.slice(0, NAMED).map((fault) => `第 ${fault.line} 行：${fault.why}`);
  const rest = lines.length - named.length;
  return rest > 0 ? `${named.join('；')}；另有 ${rest} 行` : named.join('；');
}

const RESTORE = '请从文件的较早版本恢复损坏的行；若那些运行可以不要，也可手动删除这些行';

export const history: Translations<typeof English> = {
  HISTORY_EXPIRED: {
    what: (d) => `基线分支的全部 ${d.count} 个工件都已过期（最新的一个是 ${d.newest}）`,
    fix: () => '请在基线分支上重新运行工作流；若要长期保存历史，请存放在分支上：history: branch',
  },
  HISTORY_HIDDEN: {
    what: (d) => `基线分支上最新的 ${d.asked} 个同名工件属于其他工作流或不可信的运行，更早的没有查看`,
    fix: () => '请给其他工作流的工件另取名称，或将历史存放在分支上：history: branch',
  },
  HISTORY_FUTURE: {
    what: (d) => `最新的记录 ${d.id} 的时间是 ${d.at}，尚未到来：在此之前它一直是最新的`,
    fix: () => '请校准写入它的机器的时钟，并手动删除该记录',
  },
  HISTORY_SHRANK: {
    what: (d) => `在此次判断期间，历史的 ${d.of} 条记录中有 ${d.gone} 条消失了：有人改写了该分支`,
    fix: () => '若并非有意，请恢复该分支（git reflog），并禁止强制推送',
  },
  HISTORY_NOT_IN_ARTIFACT: {
    what: (d) => `基线分支的运行 ${d.run} 以此名称上传的内容中没有 history.jsonl`,
    fix: () => '请让上传步骤只上传输出 record-path 所指的文件夹',
  },
  HISTORY_CROWDED: {
    what: (d) => `其他写入者抢先了 ${d.attempts} 次，因此没有写入此记录`,
    fix: () => '请重新运行作业；历史没有任何丢失',
  },
  HISTORY_NO_TOKEN: {
    what: (d) => `没有令牌，无法读取 "${d.store}" 类型的历史`,
    fix: () => '请去掉输入 github-token，或设置 history: path:DIR 或 none',
  },
  HISTORY_SEALED: {
    what: (d) => `历史已加密（密钥 ${d.key}），而没有可以打开它的密钥`,
    fix: () =>
      '请在配置文件中设置 privacy.encryption-key，并在 env: 下设置其变量；复刻没有密钥，请在 workflow_run 中判断（docs/workflows.md）',
  },
  HISTORY_OTHER_KEY: {
    what: (d) => `此记录用密钥 ${d.key} 加密，而现有的密钥是 ${d.own}`,
    fix: () => '请提供写入此历史的密钥，或用现有密钥另建历史（history: branch:NAME）',
  },
  HISTORY_NEWER: {
    what: (d) => `此历史由更新版本的 Holdline 写入（"${d.schema}"）`,
    fix: () => '请使用该版本的 Holdline，或另一份历史',
  },
  HISTORY_DAMAGED: {
    what: (d) =>
      `历史的 ${d.lines} 行中有 ${d.damaged.length} 行无法读取，而最多允许二十分之一损坏（${lineList(d.damaged)}）`,
    fix: () => RESTORE,
  },
  HISTORY_BASE_DAMAGED: {
    what: (d) => `历史的最新一行有问题（${d.why}），基线不可信，因此不作比较也不写入`,
    fix: () => RESTORE,
  },
  HISTORY_CONFLICT: {
    what: (d) => `历史中已有内容不同的记录 "${d.id}"，而记录从不覆盖`,
    fix: () => '请给此次运行单独的 id（--run ID）',
  },
  HISTORY_LINE_LOST: {
    what: (d) => `记录 "${d.id}" 已写入却不在其中：另一写入者替换了文件，或此磁盘不能一次性追加`,
    fix: () => '请在同一时间只有一个写入者时重新运行，或将历史存放在分支上（history: branch）',
  },
  HISTORY_OUTCOMES_DAMAGED: {
    what: (d) => `无法读取所保存的逐个样本的结果：${d.why}`,
    fix: () => '请将文件恢复原状，或将其删除：此后与该次运行比较时不再逐个比较样本',
  },
  HISTORY_OUTCOMES_TOO_LARGE: {
    what: (d) =>
      `${d.rows} 个样本的结果不随记录保存（最多 2000000 个样本和 64 MiB），因此以后的运行只按数值与此次比较`,
    fix: () => '请在比较时提供基线文件（--base），或减少记录的列或样本',
  },
  HISTORY_LINES_DAMAGED: {
    what: (d) => `历史的 ${d.lines} 行中有 ${d.damaged.length} 行无法读取，已略去（${lineList(d.damaged)}）`,
    fix: () => RESTORE,
  },
  HISTORY_ID_TWICE: {
    what: (d) => `记录 "${d.id}" 在此以不同内容再次出现；采用第 ${d.first} 行的记录`,
    fix: () => '请删除错误的行，并给每次运行单独的 id',
  },
};
