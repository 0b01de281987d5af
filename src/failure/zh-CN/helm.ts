/** HELM 的运行。 */
import type { helmFaults as English } from '../helm.js';
import type { Translations } from '../translation.js';

export const helm: Translations<typeof English> = {
  HELM_RUN: {
    what: (d) => `无法使用此次 HELM 运行：${d.found}`,
    fix: () => '请检查 `helm-run` 是否运行到了最后，并使用该运行的 run_spec.json 和 stats.json',
  },
};
