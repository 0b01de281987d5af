/** MLflow 文件存储中的问题。 */
import type { mlflowFaults as English } from '../mlflow.js';
import type { Translations } from '../translation.js';

const quoted = (text: string): string => JSON.stringify(text);

export const mlflow: Translations<typeof English> = {
  MLFLOW_LAYOUT: {
    what: (d) => `此 MLflow 运行不完整：${d.found}`,
    fix: () => '请提供整个存储，包括指标：`mlruns/**`',
  },
  MLFLOW_META: {
    what: (d) => `此运行或实验的 meta.yaml 无法使用：${d.found}`,
    fix: () => '请提供整个存储，包括 meta.yaml 文件：`mlruns/**`',
  },
  MLFLOW_LINE: {
    what: (d) => `此行不是指标的值（${d.found}）`,
    fix: () => 'MLflow 写的是“时间 值 步数”；请检查文件是否被修改或截断',
  },
  MLFLOW_RUN: {
    what: (d) => `实验 ${quoted(d.experiment)} 没有已完成的运行：${d.runs.join('、')}`,
    fix: () => '请查明这些运行为何没有完成，或将此实验移出 `artifacts`',
  },
  MLFLOW_RUN_MISSING: {
    what: (d) =>
      `此存储中没有运行 ${quoted(d.run)}${d.nearest === null ? '' : `；您指的是 ${quoted(d.nearest)} 吗？`}`,
    fix: (d) =>
      d.runs.length === 0
        ? '此存储的所有运行都已删除；请恢复评估集的 `run:` 所指定的运行，或重新记录'
        : `请在评估集的 \`run:\` 中以 id 或名称指定其中之一，或去掉 \`run\` 以采用最新完成的运行：${d.runs.join('、')}${d.others === 0 ? '' : `，另有 ${d.others} 个`}`,
  },
  MLFLOW_RUN_ELSEWHERE: {
    what: (d) =>
      `评估集指定了运行 ${quoted(d.run)}，但只有 MLflow 的存储有运行可选：此文件按 ${d.format} 读取`,
    fix: () => '请从评估集中去掉 `run`，或为 MLflow 的文件单独设一个评估集',
  },
  MLFLOW_RUNS: {
    what: (d) => `实验 ${quoted(d.experiment)} 另有 ${d.others} 个运行；读取了最新完成的一个：${d.run}`,
    fix: () => '要读取其他运行，请在配置文件中该评估集的 `run:` 里指定',
  },
};
