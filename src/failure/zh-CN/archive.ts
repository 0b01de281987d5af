/** 下载的压缩包。 */
import type { archiveFaults as English } from '../archive.js';
import type { Translations } from '../translation.js';
import { detail } from './details.js';

const AGAIN = '请重新运行作业；若仍然如此，请用 actions/upload-artifact 重新上传工件';
const REPACK = '请检查是什么生成了此工件，并用 actions/upload-artifact 上传文件';
const ATTACK = `没有工具会自行写出这样的内容，这可能是攻击：${REPACK}`;

const whole = {
  ARCHIVE_EMPTY: { what: () => '下载的内容为空：0 字节', fix: () => AGAIN },
  ARCHIVE_MAGIC: {
    what: (d) => `这不是 ZIP 压缩包：其开头为 ${d.found}`,
    fix: () => '请重新运行作业；若收到的是网页或消息而非压缩包，则来自代理或服务故障',
  },
  ARCHIVE_TRUNCATED: { what: (d) => `压缩包不完整：${detail(d.found)}`, fix: () => AGAIN },
  ARCHIVE_DAMAGED: { what: (d) => `压缩包已损坏：${detail(d.found)}`, fix: () => AGAIN },
  ARCHIVE_NO_ENTRIES: {
    what: () => '压缩包中没有任何文件',
    fix: () => '请检查评估是否在上传步骤之前写出了文件',
  },
  ARCHIVE_ENTRIES: {
    what: (d) => `压缩包有 ${d.entries} 个条目，而最多读取 ${d.limit} 个`,
    fix: () => '请只上传评估文件，或将许多文件中的样本合并到一个文件',
  },
  ARCHIVE_TOTAL: {
    what: (d) => `压缩包解压后有 ${d.bytes} 字节，而最多读取 ${d.limit} 字节`,
    fix: () => '请只上传评估文件，或分为多个工件，每个各用一次运行读取',
  },
  ARCHIVE_MORE: {
    what: (d) => `另有 ${d.entries} 个条目被拒绝`,
    fix: () => '请先改正已列出的条目：其余的多半是同样的问题',
  },
} satisfies Partial<Translations<typeof English>>;

const entries = {
  ARCHIVE_PATH: {
    what: (d) => `此条目的名称指向压缩包之外：${detail(d.found)}`,
    fix: () => `名称应为相对路径并使用 "/"，不含 ".."、"."、盘符或反斜杠；这可能是攻击：${REPACK}`,
  },
  ARCHIVE_NAME: {
    what: (d) => `此条目的名称不是普通文本：其中含有 ${detail(d.found)}`,
    fix: () => '请重命名文件：使用 UTF-8 编码的可见字母、数字与符号',
  },
  ARCHIVE_LINK: {
    what: (d) => `此条目是 ${detail(d.found)}，而只读取普通文件与文件夹`,
    fix: () => '请将文件本身放入工件，而不是指向它的链接',
  },
  ARCHIVE_DUPLICATE: {
    what: (d) => `此名称在压缩包中出现两次（另一个是 ${d.other}；不区分大小写与字母的组合形式）`,
    fix: () => '请保留一个，或取不同的名称：无法知道以哪个为准',
  },
  ARCHIVE_MISMATCH: {
    what: (d) => `压缩包对此条目有两种说法，其头部与目录不一致：${detail(d.found)}`,
    fix: () => ATTACK,
  },
  ARCHIVE_ENCRYPTED: { what: () => '此条目已加密', fix: () => '请不设密码上传文件' },
  ARCHIVE_METHOD: {
    what: (d) => `此处采用的压缩方式为 ${detail(d.found)}，而只读取 stored 与 deflate`,
    fix: () => `请写成不分卷的普通 ZIP 压缩包；最好的办法：${REPACK}`,
  },
  ARCHIVE_SIZE: {
    what: (d) => `此条目声明有 ${d.declared} 字节，而实际${d.found === 'more' ? '更多' : `为 ${d.found}`}`,
    fix: () => ATTACK,
  },
  ARCHIVE_RATIO: {
    what: (d) => `${d.packed} 字节解压后为 ${d.bytes} 字节，而最多读取 ${d.limit} 比 1`,
    fix: () => '这像是为占满内存而制作的压缩包；请去掉此类文件，或以 gzip 格式上传',
  },
  ARCHIVE_OVERLAP: { what: () => '此条目的字节同时属于另一个条目或目录', fix: () => ATTACK },
  ARCHIVE_CRC: {
    what: (d) => `内容已损坏：其校验和为 ${d.found}，而压缩包声明的是 ${d.declared}`,
    fix: () => AGAIN,
  },
} satisfies Partial<Translations<typeof English>>;

export const archive: Translations<typeof English> = { ...whole, ...entries };
