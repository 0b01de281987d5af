/** EvalScope 报告中的问题。 */
import type { evalscopeFaults as English } from '../evalscope.js';
import type { Translations } from '../translation.js';

export const evalscope: Translations<typeof English> = {
  EVALSCOPE_NOTHING: {
    what: (d) => `${d.dataset} 的这份报告不基于任何样本：${d.found}`,
    fix: () => '请在运行的日志（`logs/eval_log.log`）中查看其请求出了什么问题',
  },
  EVALSCOPE_PARTLY: {
    what: (d) => `${d.dataset} 的 ${d.requested} 个请求中只有 ${d.succeeded} 个成功；数值不包括其余的请求`,
    fix: () => '请查看其余请求的错误，或用 `--use-cache` 重新运行它们',
  },
};
