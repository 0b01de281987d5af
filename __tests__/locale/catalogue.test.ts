import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Code, catalogue, fault, placed } from '../../src/failure/catalogue.js';
import { translator } from '../../src/failure/translator.js';
import { translations } from '../../src/failure/zh-CN/catalogue.js';
import { detail, KNOWN } from '../../src/failure/zh-CN/details.js';

const SOURCE = new URL('../../src/', import.meta.url);

const HAN = /\p{Script=Han}/u;
const said: Readonly<Record<string, { readonly fix: unknown }>> = translations;
const CODES = Object.keys(catalogue).filter((code): code is Code => Object.hasOwn(catalogue, code));

/** The example of a code, given back to the sentence it belongs to. */
function exampleOf<C extends Code>(code: C) {
  const { example } = catalogue[code];
  return fault(code, 'a.json', example as Parameters<typeof fault<C>>[2]);
}

describe('the catalogue in Chinese', () => {
  it('has the codes that English has, none missing and none more', () => {
    expect(Object.keys(said).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('%s is told in Chinese, with a fix where English has one', async (code) => {
    const inChinese = await translator('zh-CN');
    const english = exampleOf(code);
    const chinese = inChinese(english);
    expect(chinese).toMatchObject({ code, weight: english.weight, where: 'a.json' });
    expect(chinese.what).toMatch(HAN);
    expect(chinese.fix === null).toBe(english.fix === null);
    if (chinese.fix !== null) expect(chinese.fix).toMatch(HAN);
    expect(`${chinese.what}${chinese.fix}`).not.toMatch(/undefined|\[object|NaN/);
  });

  it('keeps what a fault was made from when it is put in another place', async () => {
    const inChinese = await translator('zh-CN');
    expect(inChinese(placed(fault('FILE_EMPTY', null, {}), 'b.csv'))).toMatchObject({
      where: 'b.csv',
      what: '文件为空',
    });
  });

  it('leaves faults as they are in English', async () => {
    const english = fault('FILE_EMPTY', null, {});
    expect((await translator('en'))(english)).toBe(english);
  });
});

describe('details in Chinese', () => {
  const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('zh-CN'))
    .map((path) => readFileSync(new URL(path, SOURCE), 'utf8'))
    .join('\n');

  it.each(KNOWN)('"%s" is still told somewhere, and has its Chinese', (text) => {
    expect(source.replaceAll("\\'", "'")).toContain(text);
    expect(detail(text)).toMatch(HAN);
  });

  it.each([
    ['it has the columns label and pred', '含有列 label 与 pred'],
    ['it is the text "x"', '是文本 "x"，不是数字'],
    ['it is a list, not a number', '是列表，不是数字'],
    ['12 bytes are missing before its end', '末尾之前缺少 12 字节'],
    ['has ".." as a part', '含有 ".." 这一段'],
    ['the invisible character U+202E', '不可见字符 U+202E'],
  ])('"%s" keeps its names', (english, chinese) => {
    expect(detail(english)).toBe(chinese);
  });

  it('leaves what it does not know as it is', () => {
    expect(detail('database disk image is malformed')).toBe('database disk image is malformed');
  });
});
