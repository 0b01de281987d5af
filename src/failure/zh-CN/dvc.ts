/** DVC 和 DVCLive 所写文件中的问题。 */
import type { dvcFaults as English } from '../dvc.js';
import type { Translations } from '../translation.js';

export const dvc: Translations<typeof English> = {
  DVCLIVE_SUMMARY: {
    what: () => '此 DVCLive 文件夹中没有 metrics.json；采用了其每条曲线的最后一行',
    fix: () => '请把 metrics.json 也包括进来：`dvclive/**`',
  },
};
