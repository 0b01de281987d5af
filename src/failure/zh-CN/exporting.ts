/** 报告的导出。除非设为 strict，否则不影响结论。 */
import type { exportingFaults as English } from '../exporting.js';
import { type Refusal, refusalOf } from '../refusal.js';
import type { Translations } from '../translation.js';

const LOG = '请查看服务器的日志；holdline check --export --dry-run 可显示发送的内容';

/** 按对方的回答给出解决办法。 */
const MEND: Readonly<Record<Refusal, string>> = {
  variable: '请在工作流的 env: 下设置；Dependabot 的运行没有 Actions 的机密',
  private: '请指定公网地址，或为此目标设置 allow-private-hosts: true',
  redirect: '请直接写重定向所指的地址',
  credentials: '请检查此目标的凭据及其权限',
  absent: '请检查此目标的 url（不含其 API 自行附加的部分）',
  query: LOG,
  certificate: '请更新证书，或指定证书所属的主机',
  slow: '请检查服务器的负载，或为此目标提高 timeout',
  other: LOG,
};

export const exporting: Translations<typeof English> = {
  EXPORT_FAILED: {
    what: (d) => `报告未能导出到 ${d.target}：${d.reason}；结论不受影响`,
    fix: (d) => MEND[refusalOf(d.reason)],
  },
  EXPORT_FAILED_STRICT: {
    what: (d) => `报告未能导出到 ${d.target}：${d.reason}；该目标设为 strict，因此本次运行为错误`,
    fix: (d) => MEND[refusalOf(d.reason)],
  },
  EXPORT_NO_SECRETS: {
    what: (d) =>
      `报告没有导出到 ${d.targets.join('、')}：来自复刻的拉取请求没有机密，变量 ${d.names.join('、')} 未设置`,
    fix: null,
  },
  EXPORT_NEEDS_FILE: {
    what: (d) => `${d.format} 不是可以打印的文本`,
    fix: (d) => `请指定要写入的${d.format === 'tensorboard' ? '文件夹' : '文件'}：--out results.${d.format}`,
  },
};
