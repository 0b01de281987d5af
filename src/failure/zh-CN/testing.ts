/** 测试、基准测试与负载测试的报告。 */
import type { testingFaults as English } from '../testing.js';
import type { Translations } from '../translation.js';

export const testing: Translations<typeof English> = {
  TESTS_NONE: {
    what: (d) => (d.skipped === 0 ? '没有运行任何测试' : `没有运行任何测试：全部 ${d.skipped} 个都被跳过`),
    fix: () => '请检查是否找到了测试以及为何跳过；没有任何测试的报告不算通过',
  },
  TESTS_HIDDEN: {
    what: (d) => `报告记有 ${d.claimed} 个失败或错误，而其中没有一个测试用例显示失败`,
    fix: () => '请检查报告是否被截断或修改，或是否有测试文件在运行测试之前就已出错',
  },
  TESTS_REPEATED: {
    what: (d) =>
      d.repeated === 1
        ? '有 1 个测试出现多次；以其最差的结果为准'
        : `有 ${d.repeated} 个测试出现多次；各以其最差的结果为准`,
    fix: () => '请给每个测试各自的名称；若测试会重新运行，请只报告最后一次',
  },
  PYTEST_EXIT: {
    what: (d) => `pytest 没有运行到最后：其退出码为 ${d.exit}`,
    fix: () => '请查看 pytest 的日志：它被中断、出错或调用方式有误',
  },
  K6_NO_RESPONSE: {
    what: () => '此负载测试的每个请求都失败了',
    fix: () => '请检查服务器是否在运行；失败请求的耗时不能说明任何问题',
  },
  K6_THRESHOLDS: {
    what: (d) =>
      `负载测试超出了其自身的阈值：${d.crossed.join('、')}${d.others === 0 ? '' : ` 及其他 ${d.others} 项`}`,
    fix: () => 'k6 自身将此次运行视为失败',
  },
  VLLM_COUNTS: {
    what: () => '发出与完成的请求数缺失或相互矛盾',
    fix: () => '请检查文件是否被修改；vLLM 会写出 num_prompts 和 completed',
  },
  VLLM_NOTHING: {
    what: (d) => `${d.asked} 个请求均未得到回答`,
    fix: () => '请查看服务器的日志和文件中的 `errors`',
  },
  VLLM_SILENT: {
    what: (d) => `计为完成的 ${d.completed} 个请求中有 ${d.silent} 个没有给出任何 token，使平均耗时显得更短`,
    fix: () => '请以中位数和成功率为准，或修复使这些回答中止的问题',
  },
  MLPERF_RUN: {
    what: (d) => `此次 MLPerf 运行没有有效的结果：${d.found}`,
    fix: () => '请按摘要建议的设置重新运行，直到结果为 VALID',
  },
  ASV_INDEX: {
    what: () => '这是 asv 保存的基准测试列表，其中没有结果',
    fix: () => '请使用各机器文件夹中的文件：`results/*/*-*.json`',
  },
  ASV_PARAMS: {
    what: (d) => `基准测试 ${JSON.stringify(d.benchmark)} 并非对每种参数组合都有一个数值`,
    fix: () => '请检查文件是否被修改或截断，并重新运行基准测试',
  },
};
