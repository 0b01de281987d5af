/** 测试、基准测试和负载测试的报告中的问题。 */
import type { testingFaults as English } from '../testing.js';
import type { Translations } from '../translation.js';

export const testing: Translations<typeof English> = {
  TESTS_NONE: {
    what: (d) => (d.skipped === 0 ? '没有运行任何测试' : `没有运行任何测试：全部 ${d.skipped} 个都被跳过`),
    fix: () => '请检查是否找到了测试，以及它们为何被跳过；没有测试的报告不算通过',
  },
  TESTS_HIDDEN: {
    what: (d) => `报告计有 ${d.claimed} 个失败或错误，而其测试用例中没有一个显示`,
    fix: () => '请检查报告是否被截断或修改，或测试文件在其测试开始之前就已出错',
  },
  TESTS_REPEATED: {
    what: (d) => `有 ${d.repeated} 个测试出现不止一次；以各自最差的结果为准`,
    fix: () => '请为每个测试使用不同的名称；若重新运行测试，请只报告最后一次',
  },
  PYTEST_EXIT: {
    what: (d) => `pytest 没有运行到底：其退出码为 ${d.exit}`,
    fix: () => '请查看 pytest 的日志：它被中断、出错或调用方式有误',
  },
  K6_NO_RESPONSE: {
    what: () => '此负载测试的所有请求都失败了',
    fix: () => '请确认服务器正在运行；失败请求的时间没有意义',
  },
  K6_THRESHOLDS: {
    what: (d) =>
      `此负载测试超过了它自己的阈值：${d.crossed.join('、')}${d.others === 0 ? '' : `，另有 ${d.others} 个`}`,
    fix: () => 'k6 自身将此次运行判为失败',
  },
  VLLM_COUNTS: {
    what: () => '其发出和完成的请求数缺失或相互矛盾',
    fix: () => '请检查文件是否被修改；vLLM 会写出 num_prompts 和 completed',
  },
  VLLM_NOTHING: {
    what: (d) => `${d.asked} 个请求中没有一个得到回答`,
    fix: () => '请查看服务器的日志和文件中的 `errors`',
  },
  VLLM_SILENT: {
    what: (d) =>
      `在计为完成的 ${d.completed} 个请求中，有 ${d.silent} 个没有给出任何 token，使平均时间显得更短`,
    fix: () => '请以中位数和成功率为准，或解决使这些回答中断的问题',
  },
  MLPERF_RUN: {
    what: (d) => `此 MLPerf 运行没有有效的结果：${d.found}`,
    fix: () => '请按摘要建议的设置重新运行，直到结果为 VALID',
  },
  ASV_INDEX: {
    what: () => '这是 asv 保存的基准测试列表，没有结果',
    fix: () => '请使用各机器文件夹中的文件：`results/*/*-*.json`',
  },
  ASV_PARAMS: {
    what: (d) => `基准测试 ${JSON.stringify(d.benchmark)} 不是每个参数组合恰有一个值`,
    fix: () => '请检查文件是否被修改或截断，并重新运行此基准测试',
  },
};
