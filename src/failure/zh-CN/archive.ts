/** 下载的归档中的问题。这些问题都不能放宽：这样的字节根本不会被读取。 */
import type { archiveFaults as English } from '../archive.js';
import type { Translations } from '../translation.js';

const AGAIN = '请重新运行作业；若仍然如此，请用 actions/upload-artifact 重新上传工件';
const REPACK = '请查看是什么生成了此工件，并用 actions/upload-artifact 上传文件';
const ATTACK = `没有工具会自行写出这样的内容，这可能是攻击：${REPACK}`;

export const archive: Translations<typeof English> = {
  ARCHIVE_EMPTY: { what: () => '下载的内容为空：共 0 字节', fix: () => AGAIN },
  ARCHIVE_MAGIC: {
    what: (d) => `这不是 ZIP 归档：其开头是 ${d.found}`,
    fix: () => '请重新运行作业；若收到的是网页或消息而不是归档，则来自代理或服务中断',
  },
  ARCHIVE_TRUNCATED: { what: (d) => `归档不完整：${d.found}`, fix: () => AGAIN },
  ARCHIVE_DAMAGED: { what: (d) => `归档已损坏：${d.found}`, fix: () => AGAIN },
  ARCHIVE_NO_ENTRIES: {
    what: () => '归档中没有任何文件',
    fix: () => '请确认评估在上传步骤之前已经写出文件',
  },
  ARCHIVE_PATH: {
    what: (d) => `此条目的名称指向归档之外（${d.found}）`,
    fix: () => `名称应为相对路径并使用 "/"，不含 ".."、"."、盘符或反斜杠；这可能是攻击：${REPACK}`,
  },
  ARCHIVE_NAME: {
    what: (d) => `此条目的名称不是普通文本：其中有 ${d.found}`,
    fix: () => '请重命名文件：只用可见的字母、数字和符号，编码为 UTF-8',
  },
  ARCHIVE_LINK: {
    what: (d) => `此条目是 ${d.found}，而只读取普通文件和文件夹`,
    fix: () => '请把文件本身放入工件，而不是指向它的链接',
  },
  ARCHIVE_DUPLICATE: {
    what: (d) => `此名称在归档中出现两次（另一个是 ${d.other}；不区分大小写和字母的组合形式）`,
    fix: () => '请保留其中一个，或改用不同的名称：无法知道以哪个为准',
  },
  ARCHIVE_MISMATCH: {
    what: (d) => `归档对此条目的说法前后不一：文件头与目录之间 ${d.found}`,
    fix: () => ATTACK,
  },
  ARCHIVE_ENCRYPTED: { what: () => '此条目已加密', fix: () => '请上传没有密码的文件' },
  ARCHIVE_METHOD: {
    what: (d) => `它以 ${d.found} 打包，而只读取存储和 deflate 两种方式`,
    fix: () => `请写成一个完整的普通 ZIP 归档；最好：${REPACK}`,
  },
  ARCHIVE_SIZE: {
    what: (d) => `此条目声称有 ${d.declared} 字节，实际为 ${d.found}`,
    fix: () => ATTACK,
  },
  ARCHIVE_RATIO: {
    what: (d) => `${d.packed} 字节解压后为 ${d.bytes} 字节，而最多只读取 ${d.limit} 比 1`,
    fix: () => '这像是用来占满内存的归档；请去掉这样的文件，或以 gzip 压缩后上传',
  },
  ARCHIVE_ENTRIES: {
    what: (d) => `归档有 ${d.entries} 个条目，而最多读取 ${d.limit} 个`,
    fix: () => '请只上传评估文件，或把多个文件中的样本写入一个文件',
  },
  ARCHIVE_TOTAL: {
    what: (d) => `归档解压后共 ${d.bytes} 字节，而最多读取 ${d.limit} 字节`,
    fix: () => '请只上传评估文件，或分成多个工件，各在一次运行中读取',
  },
  ARCHIVE_OVERLAP: { what: () => '此条目的字节同时属于另一个条目或目录', fix: () => ATTACK },
  ARCHIVE_CRC: {
    what: (d) => `内容已损坏：其校验和为 ${d.found}，而归档中写的是 ${d.declared}`,
    fix: () => AGAIN,
  },
  ARCHIVE_MORE: {
    what: (d) => `另有 ${d.entries} 个条目被拒绝`,
    fix: () => '请先改正已列出的条目：其余的通常相同',
  },
};
