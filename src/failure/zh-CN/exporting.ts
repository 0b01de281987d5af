/** 导出报告时的问题。除非 strict 将其定为错误，否则不影响判定。 */
import type { exportingFaults as English } from '../exporting.js';
import type { Translations } from '../translation.js';

/** 按对方的回答给出改正的办法。 */
function mend(reason: string): string {
  if (/environment has no variable/.test(reason))
    return '请在工作流的 env: 之下设置它；Dependabot 的运行没有 Actions 的密钥';
  if (/private/i.test(reason)) return '请指定公共地址，或为此目标设置 allow-private-hosts: true';
  if (/redirect/.test(reason)) return '请写明重定向所指向的地址';
  if (/answered 40[13]\b/.test(reason)) return '请检查此目标的凭据及其权限';
  if (/answered 404\b/.test(reason)) return '请检查此目标的 url，不要包含其 API 附加的部分';
  if (/certificate|self.signed/i.test(reason)) return '请更新证书，或指定证书所属的主机';
  if (/no whole answer within/.test(reason)) return '请查看服务器的负载，或为此目标提高 timeout';
  return '请查看服务器的日志；holdline check --export --dry-run 可显示将要发送的内容';
}

export const exporting: Translations<typeof English> = {
  EXPORT_FAILED: {
    what: (d) => `报告没有导出到 ${d.target}：${d.reason}；判定不变`,
    fix: (d) => mend(d.reason),
  },
  EXPORT_FAILED_STRICT: {
    what: (d) => `报告没有导出到 ${d.target}：${d.reason}；strict 将其定为错误`,
    fix: (d) => mend(d.reason),
  },
  EXPORT_NO_SECRETS: {
    what: (d) =>
      `报告没有导出到 ${d.targets.join('、')}：来自复刻的拉取请求没有密钥，${d.names.join('、')} 未设置`,
    fix: null,
  },
  EXPORT_NEEDS_FILE: {
    what: (d) => `${d.format} 不是可以打印的文本`,
    fix: (d) => `请指定要写入的${d.format === 'tensorboard' ? '文件夹' : '文件'}：--out results.${d.format}`,
  },
};
