/** Parquet 文件。 */
import type { parquetFaults as English } from '../parquet.js';
import type { Translations } from '../translation.js';
import { raised } from './limits.js';

const AGAIN = '请检查写文件的步骤是否中途中断，并重新写出此文件';
const SMALLER = '请写较小的行组（pandas 与 pyarrow 中的 `row_group_size`），或省去较大的列';

export const parquet: Translations<typeof English> = {
  PARQUET_MAGIC: {
    what: (d) => `从名称看是 Parquet 文件，其实不是：${d.found}`,
    fix: () => AGAIN,
  },
  PARQUET_TRUNCATED: { what: () => 'Parquet 文件不完整：结尾不是 "PAR1"', fix: () => AGAIN },
  PARQUET_FOOTER: {
    what: (d) => `Parquet 文件声明其尾部有 ${d.length} 字节，而整个文件只有 ${d.bytes} 字节`,
    fix: () => AGAIN,
  },
  PARQUET_LIMIT: {
    what: (d) => `Parquet 文件超出上限：${d.what} 为 ${d.found}，而最多读取 ${d.limit}`,
    fix: (d) => `${SMALLER}，或${raised(d.key, d.found)}`,
  },
  PARQUET_ENCRYPTED: {
    what: () => 'Parquet 文件已加密',
    fix: () => '请不加密写出，或在此步骤之前解密',
  },
  PARQUET_CODEC: {
    what: (d) => `列 ${JSON.stringify(d.column)} 采用 ${d.codec} 压缩，无法读取`,
    fix: () => '请采用 SNAPPY、ZSTD、GZIP、BROTLI、LZ4，或不压缩',
  },
  PARQUET_DAMAGED: { what: (d) => `Parquet 文件已损坏：${d.found}`, fix: () => AGAIN },
};
