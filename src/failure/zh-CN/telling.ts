/** 报告的发布：评论、检查、议题与作业摘要。 */
import type { tellingFaults as English } from '../telling.js';
import type { Translations } from '../translation.js';
import { detail } from './details.js';

export const telling: Translations<typeof English> = {
  ARTIFACT_MISSING: {
    what: (d) =>
      `运行 ${d.run} 没有名为 "${d.wanted}" 的工作流工件；现有的有：${d.found.length === 0 ? '无' : d.found.join('、')}`,
    fix: () => '请检查名称，以及上传它的作业是否已经运行并上传',
  },
  PASSED_OVER: { what: (d) => `已略过：${detail(d.because)}`, fix: null },
  NOT_A_NUMBER: { what: (d) => `不是有限的数字：${d.found}`, fix: null },
  FILE_UNWRITABLE: {
    what: (d) => `无法写入此文件（${d.reason}）`,
    fix: (d) => (d.reason === 'ENOSPC' ? '请释放此磁盘的空间' : '请检查文件夹是否存在以及是否可写'),
  },
  NOT_RECORDED: { what: (d) => `此次运行未加入历史：${d.reason}`, fix: null },
  OUTPUT_FAILED: {
    what: (d) => `无法写入输出 ${d.name}（${d.reason}）；结论不受影响，由步骤的状态表明`,
    fix: () => '请释放运行器磁盘的空间；读取此输出的步骤会得到空值',
  },
  PERMISSIONS_MISSING: {
    what: (d) =>
      `令牌缺少 ${d.lacking.length} 项权限：${d.lacking.map(({ needs, doing }) => `${needs}（拒绝于 ${doing}）`).join('、')}`,
    fix: (d) => `请给作业加上此块，其中是这些输入所需的全部权限：permissions: { ${d.block} }`,
  },
  SUMMARY_FAILED: { what: (d) => `无法写入作业摘要（${d.reason}）；结论不受影响`, fix: null },
  PULL_REQUEST_UNCLEAR: {
    what: (d) =>
      `${d.count === 0 ? '没有打开的拉取请求' : `有 ${d.count} 个打开的拉取请求`}以 ${d.sha.slice(0, 7)} 为头部提交，因此没有写评论`,
    fix: null,
  },
  CHECK_FAILED: {
    what: (d) => `无法发布检查：${d.reason}；结论不受影响`,
    fix: () => '请在作业中加上 permissions: { checks: write }，或去掉输入 check-run',
  },
  RESPONSE_FAILED: {
    what: (d) =>
      `${d.channel === 'labels' ? '无法设置拉取请求的标签' : '无法启动任何工作流'}：${d.reason}；结论不受影响`,
    fix: (d) => `请在作业中加上 permissions: { ${d.needs} }，并检查 respond 下的名称`,
  },
  ISSUE_DISABLED: {
    what: () => '此仓库关闭了议题功能，因此没有议题说明问题所在；结论不受影响',
    fix: () => '请在仓库设置中打开议题功能，或设置 health.issue: false',
  },
  ISSUE_FAILED: {
    what: (d) => `无法写入议题（${d.reason}）；结论不受影响`,
    fix: () => '下一次健康检查会再次尝试；报告见作业摘要',
  },
  ISSUE_FORBIDDEN: {
    what: () => '令牌无权写入议题，因此报告只在作业摘要中；结论不受影响',
    fix: () => '请在作业中加上 permissions: { issues: write }，或设置 health.issue: false',
  },
  ISSUE_UNTRUSTED: {
    what: () => '不会为拉取请求或由其启动的运行写议题；结论不受影响',
    fix: () => '请按计划定时运行健康检查',
  },
  NOTIFY_FAILED: {
    what: (d) =>
      `未能通知 ${d.channel}：${d.reason}；${d.strict ? '该渠道设为 strict，因此本次运行为错误' : '结论不受影响'}`,
    fix: () => '请检查其地址、密钥与限制（docs/notify.md）；报告见作业摘要',
  },
  NOTIFY_VARIABLE_EMPTY: {
    what: (d) =>
      d.fork
        ? '来自复刻的拉取请求没有机密，因此需要机密的渠道不会收到通知'
        : `没有通知 ${d.channel}，因为变量 ${d.variable} 未设置`,
    fix: (d) =>
      d.fork
        ? '如需通知，请在 workflow_run 中判定（docs/workflows.md）'
        : `请在工作流的 env: 下用机密设置 ${d.variable}`,
  },
  COMMENT_NO_TOKEN: {
    what: () => '没有提供令牌，因此没有写评论；报告见作业摘要',
    fix: () => '请去掉输入 github-token，或设置 comment: never',
  },
  COMMENT_FORBIDDEN: {
    what: () => '令牌无权在拉取请求上写评论，因此报告只在作业摘要中',
    fix: () => '请在作业中加上 permissions: { contents: read, pull-requests: write }',
  },
  COMMENT_FORBIDDEN_FORK: {
    what: () => '来自复刻的拉取请求使用只读令牌运行，因此报告在作业摘要中，而不在评论中',
    fix: null,
  },
  COMMENT_FAILED: {
    what: (d) => `无法写入评论（${d.reason}）；结论不受影响`,
    fix: () => '请重新运行作业以写入评论；报告见作业摘要',
  },
};
