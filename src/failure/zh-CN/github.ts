/** GitHub 拒绝或未能完成的操作。 */
import type { githubFaults as English } from '../github.js';
import type { Translations } from '../translation.js';

function effort({ tries, seconds }: { readonly tries: number; readonly seconds: number }): string {
  return tries === 1 ? '尝试 1 次' : `${seconds} 秒内尝试 ${tries} 次`;
}

/** `doing` tells a request of the API by its English name. */
const during = ({ doing }: { readonly doing: string }): string => `（操作：${doing}）`;

export const github: Translations<typeof English> = {
  GITHUB_UNAUTHORIZED: {
    what: (d) => `GitHub 不接受此令牌（401）${during(d)}`,
    fix: () => '请提供仍然有效的令牌：工作流的令牌与其作业同时失效，应用的令牌一小时后失效',
  },
  GITHUB_FORBIDDEN: {
    what: (d) => `令牌无权进行此操作（403：${d.words}）${during(d)}；需要权限 ${d.needs}`,
    fix: (d) => `请在作业中已有的权限之外加上：permissions: { ${d.needs} }；该段未列出的权限一律被拒绝`,
  },
  GITHUB_NOT_FOUND: {
    what: (d) => `对象不存在，或令牌无权查看（两者 GitHub 都回答 404）${during(d)}`,
    fix: (d) => `请检查它是否存在，以及作业是否有 permissions: { ${d.needs} }`,
  },
  GITHUB_GONE: {
    what: (d) => `对象已过期或已被删除（410）${during(d)}`,
    fix: () => '请重新运行生成它的工作流，或延长此类文件的保留时间：上传步骤的 retention-days',
  },
  GITHUB_CONFLICT: {
    what: (d) => `GitHub 在目前的状态下无法完成此操作（409：${d.words}）${during(d)}`,
    fix: () => '请重新运行作业；没有任何提交的仓库需要先有一个提交',
  },
  GITHUB_INVALID: {
    what: (d) =>
      `GitHub 拒绝此请求（${d.status}：${d.words}）${during(d)}${d.request === null ? '' : `；请求 ${d.request}`}`,
    fix: () => '请阅读 GitHub 的说明；若不是您的设置所致，请附上这一行报告给 Holdline',
  },
  GITHUB_SERVER_OLD: {
    what: (d) =>
      `此 GitHub Enterprise Server 的版本为 ${d.found}，而此操作至少需要 ${d.least}（${d.status}）${during(d)}`,
    fix: (d) =>
      `请将服务器升级到 ${d.least} 或更新版本；在此之前可将历史保存在文件中（history: path:DIR），这不需要服务器支持`,
  },
  GITHUB_RATE_LIMIT: {
    what: (d) =>
      `GitHub 的速率限制${d.limit === null ? '' : `（每小时 ${d.limit} 个请求）`}已用尽${during(d)}；${
        d.reset === null ? '未说明何时恢复' : `将于 ${d.reset} 恢复`
      }，超过此次运行的等待时间`,
    fix: (d) =>
      `请${d.reset === null ? '几分钟后' : '在该时间之后'}重新运行作业；矩阵之后只设一个门禁，比每个分支各设一个请求更少`,
  },
  GITHUB_UNAVAILABLE: {
    what: (d) =>
      `GitHub 不可用（${d.status}${d.found === null ? '' : `，${d.found}`}）${during(d)}；${effort(d)}`,
    fix: () => '请稍后重新运行作业；https://www.githubstatus.com 会说明 GitHub 自身是否有故障',
  },
  GITHUB_UNREACHABLE: {
    what: (d) => `无法连接 GitHub（${d.reason}）${during(d)}；${effort(d)}`,
    fix: (d) =>
      d.certificate
        ? '请让 Node 信任您的代理或 GitHub 服务器的证书：在运行器的环境中设置 NODE_EXTRA_CA_CERTS=/path/to/ca.pem'
        : '请检查运行器的网络；若在代理之后，请在其环境中设置 https_proxy 和 no_proxy',
  },
  GITHUB_TOO_LARGE: {
    what: (d) => `大小超过 ${d.mebibytes} MiB${during(d)}`,
    fix: () => '请只上传需要判断的文件',
  },
  GITHUB_DIGEST: {
    what: (d) =>
      `收到的 ${d.bytes} 字节的摘要为 ${d.found}，而 GitHub 列出的是 ${d.expected}，共下载 ${d.tries} 次`,
    fix: () => '请重新运行作业；若仍然如此，说明运行器与存储之间有东西改动了文件，或工件已损坏',
  },
  GITHUB_BRANCH_REFUSED: {
    what: (d) => `GitHub 不允许写入分支 "${d.branch}"（${d.status}：${d.words}），尽管没有其他写入者移动过它`,
    fix: (d) =>
      `请将 "${d.branch}" 排除在要求拉取请求、检查或签名的规则集和受保护分支之外，并授予作业 permissions: { contents: write }`,
  },
};
