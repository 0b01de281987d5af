/** promptfoo 结果中的问题。 */
import type { promptfooFaults as English } from '../promptfoo.js';
import type { Translations } from '../translation.js';

export const promptfoo: Translations<typeof English> = {
  PROMPTFOO_EMPTY: {
    what: () => '此 promptfoo 评估中没有任何结果',
    fix: () => '请检查过滤条件是否排除了所有测试，并用 `--output results.json` 写出结果',
  },
  PROMPTFOO_ERRORS: {
    what: (d) =>
      `此评估的${d.errors === 1 ? '唯一一个结果' : `全部 ${d.errors} 个结果`}都以错误结束：没有评估任何内容`,
    fix: () => '请查看提供方的错误（密钥、速率限制、网络），并重新运行评估',
  },
  PROMPTFOO_COUNTS: {
    what: (d) => `此评估计有 ${d.counted} 个结果，而其列表中有 ${d.listed} 个`,
    fix: () => '请在评估完成之后用 `promptfoo export eval` 重新写出文件',
  },
  PROMPTFOO_RESULT: {
    what: (d) => `第 ${d.at} 个结果不是 promptfoo 的结果：${d.found}`,
    fix: () => '请让 promptfoo 写出文件（`--output`），不要修改它',
  },
  PROMPTFOO_SOME_ERRORS: {
    what: (d) => `${d.results} 个结果中有 ${d.errors} 个以错误结束；它们按未通过计算`,
    fix: () => '请查看提供方的错误：它们与回答的质量无关',
  },
};
