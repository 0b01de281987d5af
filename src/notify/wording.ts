/** Our own words in messages, in one place, so that a language is one more table. */

export interface Wording {
  readonly recovered: string;
  readonly open: string;
  readonly repository: string;
  readonly branch: string;
  readonly commit: string;
  readonly base: string;
  readonly more: (count: number) => string;
}

export const ENGLISH: Wording = {
  recovered: 'recovered',
  open: 'Open the run',
  repository: 'Repository',
  branch: 'Branch',
  commit: 'Commit',
  base: 'Compared with',
  more: (count) => `and ${count} more`,
};

export const CHINESE: Wording = {
  recovered: '已恢复',
  open: '打开运行记录',
  repository: '仓库',
  branch: '分支',
  commit: '提交',
  base: '对比基准',
  more: (count) => `另有 ${count} 项`,
};
