/** 读取文件时的问题。 */
import type { readingFaults as English } from '../reading.js';
import type { Translations } from '../translation.js';
import { raised } from './limits.js';

const quoted = (text: string): string => JSON.stringify(text);

export const reading: Translations<typeof English> = {
  FILE_MISSING: {
    what: () => '没有这个文件',
    fix: () => '请检查路径，并确认写出此文件的步骤在此之前已经运行',
  },
  GLOB_EMPTY: {
    what: (d) => `${d.folder === null ? '' : `${d.folder} 之下`}没有与此模式匹配的文件`,
    fix: () => '请检查模式，并确认评估已经运行且把文件写到了这里',
  },
  FILE_EMPTY: {
    what: () => '文件为空',
    fix: () => '评估没有写出任何内容：请查看生成此文件的步骤的日志',
  },
  FILE_IS_FOLDER: {
    what: () => '这是文件夹，不是文件',
    fix: (d) => `请指定其中的文件，例如 "${d.path}/**"`,
  },
  FILE_UNREADABLE: {
    what: (d) => `无法读取此文件（${d.reason}）`,
    fix: () => '请检查权限，并确认它是普通文件',
  },
  FILE_LFS_POINTER: {
    what: (d) => `这是 ${d.keeper} 的指针，而不是文件本身`,
    fix: () => '请先取得内容：在 actions/checkout 中设置 `lfs: true` （或 `git lfs pull`、`git annex get`）',
  },
  FILE_TOO_LARGE: {
    what: (d) => `此文件有 ${d.bytes} 字节，而单个文档最多只读取 ${d.limit} 字节`,
    fix: (d) => `请将样本写成 JSON Lines 或 CSV，它们逐段读取，没有此上限；或${raised(d.key, d.bytes)}`,
  },
  ENCODING: {
    what: (d) => `此文件不是 UTF-8 文本：第 ${d.offset} 字节处是 ${d.found}`,
    fix: () => '请另存为 UTF-8；电子表格软件中称为 "CSV UTF-8"',
  },
  JSON_SYNTAX: {
    what: (d) => `不是有效的 JSON：${d.found}`,
    fix: () => '请用 JSON 库写文件，并检查写文件的步骤是否中途中断',
  },
  JSON_DUPLICATE_KEY: {
    what: (d) => `键 ${quoted(d.key)} 在同一对象中出现两次`,
    fix: () => '请保留一个：无法知道以哪个值为准',
  },
  VALUE_IS_TEXT: {
    what: (d) =>
      `${d.names.map(quoted).join('、')}${d.more === 0 ? '' : ` 等 ${d.names.length + d.more} 项`} 的数字写在引号中，是文本，不参与判断`,
    fix: () => '写数字时请不要加引号；若并非指标，则无需处理',
  },
  JSON_DEPTH: {
    what: (d) => `JSON 的嵌套超过 ${d.limit} 层`,
    fix: (d) => `评估文件不会嵌套这么深：请检查是什么写出了它，或${raised('json-depth', 2 * d.limit)}`,
  },
  JSONL_LINE: {
    what: (d) => `此行不是 JSON 对象：${d.found}`,
    fix: () => 'JSON Lines 每行是一个完整的对象；请重新写出此文件',
  },
  LINE_TOO_LONG: {
    what: (d) => `此行超过 ${d.limit} 个字符`,
    fix: (d) =>
      `JSON Lines 每行一个样本；请将文件分行，省去较大的字段，或${raised('line-bytes', 2 * d.limit)}`,
  },
  ROW_SHAPE: {
    what: (d) => `键 ${quoted(d.key)} 有问题：${d.found}`,
    fix: () => '请让每条记录具有相同的键，每个键对应一个文本或数字',
  },
  CSV_COLUMNS: {
    what: (d) => `此行有 ${d.found} 个单元格，而表头有 ${d.header} 个${d.why}`,
    fix: () => '请给含有分隔符的单元格加引号，并检查文件是否完整',
  },
  CSV_QUOTE: {
    what: (d) => `引号的位置不对：${d.found}`,
    fix: () => '带引号的单元格首尾各有一个引号，其中的引号要写两次；请用 CSV 库写文件',
  },
  CSV_HEADER: {
    what: (d) => `表头不是列名：${d.found}`,
    fix: () => '请在第一行为每一列写上各自的名称',
  },
  CSV_LIMIT: {
    what: (d) => `表格超出上限：${d.found}`,
    fix: (d) => `通常的原因是引号没有闭合；否则请省去较大的列，或${raised(d.key, 2 * d.limit)}`,
  },
  NO_ROWS: {
    what: (d) => `有表头（${d.header.join('、')}），但其下没有任何一行`,
    fix: () => '评估没有写出任何样本：请查看生成此文件的步骤的日志',
  },
  COLUMN_MISSING: {
    what: (d) =>
      `找不到列 ${d.wanted}${d.nearest === null ? '' : `；您是否想写 "${d.nearest}"？`}现有的列：${d.found.join('、')}`,
    fix: (d) => `请在配置文件中指定：columns: { ${d.part}: "…" }`,
  },
  COLUMN_KIND: {
    what: (d) => `列 "${d.column}" 不能用作 ${d.part}：${d.found}`,
    fix: (d) => `请用普通形式书写（0.93，不带 %，不带千位分隔符），或指定另一列：columns: { ${d.part}: "…" }`,
  },
  LABELS_TOO_MANY: {
    what: (d) => `列 "${d.column}" 不能用作 ${d.part}：其中有超过 ${d.most} 种不同的文本，无法作为标签区分`,
    fix: (d) => `请在其中写类别，而不是每个样本各自的文本，或指定另一列：columns: { ${d.part}: "…" }`,
  },
  ROW_TWICE: {
    what: (d) => `${d.name} 给出了两次`,
    fix: () => '请每个指标保留一行，或增加一列以区分各行（模型、切片）',
  },
  NO_MEASUREMENTS: {
    what: (d) => `此文件按 ${d.title} 读取，其中没有任何指标的值`,
    fix: () => '请检查评估是否运行到了最后',
  },
  LOG_LAST_ROW: {
    what: (d) => `这是训练日志（列 "${d.column}"，${d.rows} 行）；每列取最后一个值`,
    fix: () => '最后一行未必是要发布的模型：最好将最终评估写到单独的文件中',
  },
  RUN_LIMITED: {
    what: (d) =>
      `${d.task} 只评估了 ${d.of} 个样本中的 ${d.used} 个${d.others === 0 ? '' : `，另有 ${d.others} 个任务也只评估了一部分`}`,
    fix: () => '请只与采用相同限制的运行比较',
  },
};
