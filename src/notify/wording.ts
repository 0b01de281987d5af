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
