/** DVC 与 DVCLive 写出的文件。 */
import type { dvcFaults as English } from '../dvc.js';
import type { Translations } from '../translation.js';

export const dvc: Translations<typeof English> = {
  DVCLIVE_SUMMARY: {
    what: () => '此 DVCLive 文件夹没有 metrics.json；已采用其每张图表的最后一行',
    fix: () => '请同时提供 metrics.json：`dvclive/**`',
  },
};
