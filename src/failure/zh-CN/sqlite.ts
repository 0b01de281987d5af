/** SQLite 数据库，以及 MLflow 保存运行的数据库。 */
import type { sqliteFaults as English } from '../sqlite.js';
import type { Translations } from '../translation.js';

export const sqlite: Translations<typeof English> = {
  SQLITE_NODE: {
    what: (d) => `Node ${d.version} 不能读取 SQLite 数据库`,
    fix: () => '请用 Node 22.13 或更新版本运行（Action 即是如此），或将指标导出为 JSON 或 CSV',
  },
  SQLITE_UNREADABLE: {
    what: (d) => `无法读取数据库：${d.reason}`,
    fix: () => '请检查复制文件时是否仍有程序在写入，并重新复制',
  },
  MLFLOW_TABLES: {
    what: (d) => `此数据库不是 MLflow 的：没有普通表 ${d.missing.join('、')}`,
    fix: () => '只读取 MLflow 保存运行的数据库；旧版本请用 `mlflow db upgrade` 升级',
  },
  MLFLOW_DISK: {
    what: () => '数据库只能从磁盘读取，而这一个在压缩包中',
    fix: () => '请在此步骤之前解压',
  },
  MLFLOW_VALUE: {
    what: (d) => `运行 ${JSON.stringify(d.run)} 没有任何指标`,
    fix: () => '请检查该运行是否记录了指标，或在 MLflow 中将其删除',
  },
};
