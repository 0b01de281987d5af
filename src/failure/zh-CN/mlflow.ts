/** MLflow 的文件存储。 */
import type { mlflowFaults as English } from '../mlflow.js';
import type { Translations } from '../translation.js';

const quoted = (text: string): string => JSON.stringify(text);

export const mlflow: Translations<typeof English> = {
  MLFLOW_LAYOUT: {
    what: (d) => `此 MLflow 运行不完整：${d.found}`,
    fix: () => '请取整个存储，包括指标：`mlruns/**`',
  },
  MLFLOW_META: {
    what: (d) => `无法使用此运行或实验的 meta.yaml：${d.found}`,
    fix: () => '请取整个存储，包括 meta.yaml 文件：`mlruns/**`',
  },
  MLFLOW_LINE: {
    what: (d) => `此行不是指标的数值：${d.found}`,
    fix: () => 'MLflow 写的是 "time value step"；请检查文件是否被修改或截断',
  },
  MLFLOW_RUN: {
    what: (d) => `实验 ${quoted(d.experiment)} 没有已完成的运行：${d.runs.join('、')}`,
    fix: () => '请查明运行为何没有完成，或将此实验从 `artifacts` 中去掉',
  },
  MLFLOW_RUN_MISSING: {
    what: (d) =>
      `此存储中没有运行 ${quoted(d.run)}${d.nearest === null ? '' : `；您是否想写 ${quoted(d.nearest)}？`}`,
    fix: (d) =>
      d.runs.length === 0
        ? '此存储中的所有运行都已删除；请恢复评估集的 `run:` 所指的运行，或重新记录'
        : `请在评估集的 \`run:\` 中以 id 或名称指定以下之一，或去掉 \`run\` 以采用最新完成的运行：${d.runs.join('、')}${d.others === 0 ? '' : ` 及其他 ${d.others} 个`}`,
  },
  MLFLOW_RUN_ELSEWHERE: {
    what: (d) =>
      `评估集指定了运行 ${quoted(d.run)}，而只有 MLflow 的存储才能选择运行：此文件按 ${d.format} 读取`,
    fix: () => '请从评估集中去掉 `run`，或让 MLflow 的文件单独成为一个评估集',
  },
  MLFLOW_RUNS: {
    what: (d) => `实验 ${quoted(d.experiment)} 另有 ${d.others} 次运行；已读取最新完成的一次：${d.run}`,
    fix: () => '若要读取其他运行，请在配置文件中用其评估集的 `run:` 指定',
  },
};
