/** The tables of options as docs/options.md shows them, and for `sql` docs/engines.md, made from the options table. */
import type { Option } from '../../src/config/option.js';
import { OPTIONS } from '../../src/config/options.js';

const START = '<!-- options -->';
const END = '<!-- /options -->';

function cell(option: Option): string {
  if (option.default !== null) return `\`${option.default}\``;
  return option.without ?? 'none';
}

function row(option: Option): string {
  const choices =
    option.choices === null ? '' : ` ${option.choices.map((name) => `\`${name}\``).join(', ')}.`;
  const input = option.action ? `\`${option.name}\`` : '';
  const flag = option.flag === null ? '' : `\`--${option.flag}\``;
  return `| ${input} | ${flag} | ${cell(option)} | ${option.description}${choices} |`;
}

/** `sql` has many flags that nothing else has. */
const ofQueries = ({ cli, action }: Option): boolean => !action && cli.every((command) => command === 'sql');

function table(options: readonly Option[]): string {
  return ['| input | flag | default | meaning |', '| --- | --- | --- | --- |', ...options.map(row)].join(
    '\n',
  );
}

/** What must stand between the two markers of docs/options.md, without them. */
export function optionsTable(): string {
  return table(OPTIONS.filter((option) => !ofQueries(option)));
}

/** The same of docs/engines.md. */
export function queryTable(): string {
  return table(OPTIONS.filter(ofQueries));
}

/** What stands between the markers of a page, or `null` where it lacks them. */
export function tableOf(readme: string): string | null {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  return start < 0 || end < start ? null : readme.slice(start + START.length, end).trim();
}
