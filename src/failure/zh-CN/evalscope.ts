/** EvalScope 的报告。 */
import type { evalscopeFaults as English } from '../evalscope.js';
import type { Translations } from '../translation.js';

export const evalscope: Translations<typeof English> = {
  EVALSCOPE_NOTHING: {
    what: (d) => `${d.dataset} 的此份报告没有依据任何样本：${d.found}`,
    fix: () => '请查看运行的日志（`logs/eval_log.log`），了解其请求为何出错',
  },
  EVALSCOPE_PARTLY: {
    what: (d) => `${d.dataset} 的 ${d.requested} 个请求中只有 ${d.succeeded} 个成功；数值不含其余请求`,
    fix: () => '请查看其余请求的错误，或用 `--use-cache` 重新运行它们',
  },
};
