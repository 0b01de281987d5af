import { describe, expect, it } from 'vitest';
import { helpIn, helpText } from '../../src/cli/help.js';
import { CHINESE_HELP } from '../../src/cli/zh-CN/help.js';
import { COMMANDS } from '../../src/config/option.js';
import { flagsOf } from '../../src/config/options.js';
import { displayWidth } from '../../src/render/columns.js';

const HAN = /\p{Script=Han}/u;

describe('the help in Chinese', () => {
  it.each(COMMANDS)('of %s has every flag, call and status of English, in Chinese', async (command) => {
    const [english, chinese] = [helpText(command), await helpIn('zh-CN', command)];
    const calls = (text: string) => text.split('\n').filter((line) => /^ {2}holdline /.test(line));
    const flags = (text: string) => [...text.matchAll(/^ {2}(--\S+)/gm)].map(([, flag]) => flag);
    const statuses = (text: string) => [...text.matchAll(/^ {2}(\d) {2}/gm)].map(([, status]) => status);
    expect(calls(chinese)).toEqual(calls(english));
    expect(flags(chinese)).toEqual(flags(english));
    expect(statuses(chinese)).toEqual(statuses(english));
    const shown = chinese.split('\n').filter((line) => /^ {2}# /.test(line));
    expect(shown.filter((line) => !HAN.test(line))).toEqual([]);
    expect(chinese).not.toMatch(/undefined|\b(?:the|of|and|One|Default|Needed|Show)\b/);
  });

  it.each(COMMANDS)('of %s tells each flag in its own words', (command) => {
    for (const option of flagsOf(command)) {
      expect(CHINESE_HELP.meaning(option)).toMatch(HAN);
      const { without } = option;
      if (without !== null && option.default === null) expect(CHINESE_HELP.without(option)).not.toBe(without);
    }
  });

  it('fits 90 columns, as English does', async () => {
    const texts = await Promise.all([null, ...COMMANDS].map((command) => helpIn('zh-CN', command)));
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => !line.startsWith('  holdline'));
    expect(lines.filter((line) => displayWidth(line) > 90)).toEqual([]);
  });

  it('names every command', async () => {
    const text = await helpIn('zh-CN', null);
    for (const command of COMMANDS)
      expect(text).toMatch(new RegExp(`^ {2}${command} +\\p{Script=Han}`, 'mu'));
  });
});
