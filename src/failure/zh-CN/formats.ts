/** 文件的格式。 */
import type { formatFaults as English } from '../formats.js';
import type { Translations } from '../translation.js';

export const formats: Translations<typeof English> = {
  FORMAT_UNKNOWN: {
    what: (d) =>
      `不属于已知的 ${d.supported.length} 种格式：${d.found}${d.nearest === undefined ? '' : `。${d.nearest}`}`,
    fix: () =>
      'docs/formats.md 列出了各工具的格式；自有的格式可以是 JSON 中按名称给出的数字、含 `metric` 和 `value` 的表格，或可指定各列的样本（`columns: { truth: …, prediction: … }`）；也可将此文件从 `artifacts` 中去掉',
  },
  FORMAT_AMBIGUOUS: {
    what: (d) =>
      `此文件有 ${d.candidates.length} 种读法，其中没有任何内容表明是哪一种：${d.candidates.join('，或 ')}`,
    fix: () => '请在配置文件中用其评估集的 `format:` 指明',
  },
  FORMAT_NAME: {
    what: (d) => `没有格式 "${d.name}"${d.nearest === null ? '' : `；您是否想写 "${d.nearest}"？`}`,
    fix: (d) => `请用以下之一：${d.supported.join('、')}；或去掉 \`format\`，格式会自动识别`,
  },
  FORMAT_MISMATCH: {
    what: (d) => `要求的是 \`format: ${d.format}\`，但 ${d.because}`,
    fix: () => '请改正 `format`，或将其去掉，格式会自动识别',
  },
};
