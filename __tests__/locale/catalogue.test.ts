import { describe, expect, it } from 'vitest';
import { type Code, catalogue, fault, placed } from '../../src/failure/catalogue.js';
import { translator } from '../../src/failure/translator.js';
import { translations } from '../../src/failure/zh-CN/catalogue.js';

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
