/** SQLite 数据库（包括 MLflow 保存运行的数据库）中的问题。 */
import type { sqliteFaults as English } from '../sqlite.js';
import type { Translations } from '../translation.js';

export const sqlite: Translations<typeof English> = {
  SQLITE_NODE: {
    what: (d) => `Node ${d.version} 无法读取 SQLite 数据库`,
    fix: () => '请用 Node 22.13 或更新的版本运行（此 Action 即是），或将指标导出为 JSON 或 CSV',
  },
  SQLITE_UNREADABLE: {
    what: (d) => `无法读取数据库：${d.reason}`,
    fix: () => '请检查文件是否在写入时被复制，并重新复制',
  },
  MLFLOW_TABLES: {
    what: (d) => `此数据库不是 MLflow 的：它没有普通的表 ${d.missing.join('、')}`,
    fix: () => '只读取 MLflow 保存运行的数据库；旧的数据库请用 `mlflow db upgrade` 升级',
  },
  MLFLOW_DISK: {
    what: () => '数据库只能从磁盘读取，而它在归档之中',
    fix: () => '请在此步骤之前的步骤中解压归档',
  },
  MLFLOW_VALUE: {
    what: (d) => `运行 ${JSON.stringify(d.run)} 没有任何指标`,
    fix: () => '请检查该运行是否记录了指标，或在 MLflow 中删除它',
  },
};
