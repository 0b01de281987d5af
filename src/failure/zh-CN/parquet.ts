/** Parquet 文件中的问题。 */
import type { parquetFaults as English } from '../parquet.js';
import type { Translations } from '../translation.js';
import { raised } from './reading.js';

const AGAIN = '请检查写出它的步骤是否中途中断，并重新写出文件';

export const parquet: Translations<typeof English> = {
  PARQUET_MAGIC: {
    what: (d) => `这不是 Parquet 文件，尽管其名称如此：${d.found}`,
    fix: () => AGAIN,
  },
  PARQUET_TRUNCATED: { what: () => '此 Parquet 文件不完整：其结尾不是 "PAR1"', fix: () => AGAIN },
  PARQUET_FOOTER: {
    what: (d) => `此 Parquet 文件声称其尾部有 ${d.length} 字节，而整个文件只有 ${d.bytes} 字节`,
    fix: () => AGAIN,
  },
  PARQUET_LIMIT: {
    what: (d) => `此 Parquet 文件超出范围：${d.what} 为 ${d.found}，而最多读取 ${d.limit}`,
    fix: (d) =>
      `请写更小的行组（pandas 和 pyarrow 中的 \`row_group_size\`），或去掉大的列，或${raised(d.key, d.found)}`,
  },
  PARQUET_ENCRYPTED: {
    what: () => '此 Parquet 文件已加密',
    fix: () => '请不加密写出，或在此步骤之前解密',
  },
  PARQUET_CODEC: {
    what: (d) => `列 ${JSON.stringify(d.column)} 以 ${d.codec} 压缩，无法读取`,
    fix: () => '请用 SNAPPY、ZSTD、GZIP、BROTLI、LZ4 或不压缩写出',
  },
  PARQUET_DAMAGED: { what: (d) => `此 Parquet 文件已损坏：${d.found}`, fix: () => AGAIN },
};
