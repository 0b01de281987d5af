/** Inspect 的日志。 */
import type { inspectFaults as English } from '../inspect.js';
import type { Translations } from '../translation.js';

export const inspect: Translations<typeof English> = {
  INSPECT_STATUS: {
    what: (d) => `${d.task} 的此次运行没有正常结束：其状态为 "${d.status}"${d.samples}`,
    fix: () => '请重新运行或继续运行（`inspect eval-retry`），并去掉失败运行的日志',
  },
  INSPECT_UNSCORED: {
    what: (d) => `${d.task} 的此次运行没有任何得分：${d.found}`,
    fix: () => '请查看其样本的错误（`inspect view`），并确认任务有评分器',
  },
  INSPECT_LOG: {
    what: (d) => `这不是可以使用的 Inspect 日志：${d.found}`,
    fix: () => '请用正式发布的 Inspect 写出，或用 `inspect log convert` 转换为 JSON',
  },
  INSPECT_PARTLY: {
    what: (d) => `${d.task} 的 ${d.total} 个样本中只完成了 ${d.completed} 个；数值不含其余样本`,
    fix: () => '请查看其余样本的错误：在难题上出错的模型看起来会比实际更好',
  },
};
