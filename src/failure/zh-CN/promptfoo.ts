/** promptfoo 的结果。 */
import type { promptfooFaults as English } from '../promptfoo.js';
import type { Translations } from '../translation.js';

export const promptfoo: Translations<typeof English> = {
  PROMPTFOO_EMPTY: {
    what: () => '此 promptfoo 评估中没有任何结果',
    fix: () => '请检查过滤器是否排除了所有测试，并用 `--output results.json` 写出结果',
  },
  PROMPTFOO_ERRORS: {
    what: (d) => `此评估的全部 ${d.errors} 个结果都以错误告终：没有评估任何内容`,
    fix: () => '请查看模型提供方的错误（密钥、速率限制、网络），并重新运行评估',
  },
  PROMPTFOO_COUNTS: {
    what: (d) => `此评估计有 ${d.counted} 个结果，而其列表中有 ${d.listed} 个`,
    fix: () => '请在评估完成后用 `promptfoo export eval` 重新写出文件',
  },
  PROMPTFOO_RESULT: {
    what: (d) => `第 ${d.at} 个结果不是 promptfoo 的结果：${d.found}`,
    fix: () => '请由 promptfoo 写出文件（`--output`），不要修改',
  },
  PROMPTFOO_SOME_ERRORS: {
    what: (d) => `${d.results} 个结果中有 ${d.errors} 个以错误告终；它们计为未通过`,
    fix: () => '请查看模型提供方的错误：它们不能说明回答的质量',
  },
};
