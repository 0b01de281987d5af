/** HELM 运行中的问题。 */
import type { helmFaults as English } from '../helm.js';
import type { Translations } from '../translation.js';

export const helm: Translations<typeof English> = {
  HELM_RUN: {
    what: (d) => `此 HELM 运行无法使用：${d.found}`,
    fix: () => '请确认 `helm-run` 已运行到底，并提供该运行的 run_spec.json 和 stats.json',
  },
};
