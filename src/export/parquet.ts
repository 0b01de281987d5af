/** The columns of the CSV in a Parquet file, typed: texts, doubles and a time of milliseconds; what is not known is null. */
import { COLUMNS, type Column } from './columns.js';
import type { Exported } from './exported.js';

const TYPES = { text: 'STRING', number: 'DOUBLE', time: 'TIMESTAMP' } as const;

function columnData({ of, type }: Column, exported: Exported): (string | number | Date | null)[] {
  return exported.report.verdicts.map((verdict) => {
    const cell = of(verdict, exported);
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
    return cell !== null && type === 'time' ? new Date(cell) : cell;
  });
}

/** The whole file. */
export async function parquetFile(exported: Exported): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columns = COLUMNS.map((column) => ({
    name: column.name,
    data: columnData(column, exported),
    type: TYPES[column.type],
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData: columns }));
}
