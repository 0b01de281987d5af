import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesId, matchesText } from '../../src/judge/glob.js';
import type { Labels } from '../../src/model/evaluation.js';
import { measurementId } from '../../src/model/identity.js';

function named(suite: string, metric: string, labels: Labels = {}) {
  const place = { suite, metric, labels };
  return Object.freeze({ ...place, id: measurementId(place) });
}

const plain = named('sentiment', 'accuracy');
const french = named('a/b', 'f1', { lang: 'fr', class: 'spam' });

describe('globs over measurement ids', () => {
  it.each([
    ['sentiment/accuracy', plain, true],
    ['*', plain, true],
    ['*/accuracy', plain, true],
    ['*acc*', plain, true],
    ['sent*', plain, true],
    ['sentiment/accurac?', plain, true],
    ['accuracy', plain, false],
    ['sentiment/accurac', plain, false],
    ['sentiment/accuracy?', plain, false],
    ['Sentiment/accuracy', plain, false],
    ['', plain, false],
    ['*/accuracy', named('sentiment', 'accuracy', { lang: 'fr' }), false],
    ['*{lang=*}', plain, false],
    // Labels are asked for among those that the id has, in any order.
    ['*{lang=*}', french, true],
    ['*{class=*}', french, true],
    ['*{class=spam,lang=fr}', french, true],
    ['*{lang=fr,class=spam}', french, true],
    ['*{lang=f?}', french, true],
    ['*{lang=de}', french, false],
    ['*{lan=*}', french, false],
    ['*{lang=fr,size=*}', french, false],
    ['*{l*=fr}', french, true],
    ['*/f1{lang=fr}', french, true],
    ['*/f2{lang=fr}', french, false],
    // Without `=` the braces are text like any other.
    ['*/f1{*}', french, true],
    ['*/accuracy{*}', plain, false],
    ['*=*', named('k=1', 'm'), true],
    ['*lang=fr}', french, true],
    ['*{*lang=fr}*', french, true],
    ['*{}', french, false],
    ['*{lang=fr,}', french, false],
    ['*{=fr}', french, false],
    // Quoted names stand in the id as JSON strings, and so does the glob.
    ['"a/b"/f1{class=spam,lang=fr}', french, true],
    ['a/b/f1*', french, false],
    ['*/m{by="a,b"}', named('s', 'm', { by: 'a,b' }), true],
    ['*/m{by="a,*"}', named('s', 'm', { by: 'a,b' }), true],
    ['*/m{by=*}', named('s', 'm', { by: 'x=}"' }), true],
    ['*{"k=1"=v}', named('s', 'm', { 'k=1': 'v' }), true],
    ['"x{y"/m', named('x{y', 'm'), true],
    ['"x{y"/m{k=v}', named('x{y', 'm', { k: 'v' }), true],
    // One character is one character, also where JavaScript counts two.
    ['s/?', named('s', '😀'), true],
    ['s/??', named('s', '😀'), false],
    ['s/*?', named('s', '😀'), true],
    ['s/?x', named('s', '\uffffx'), true],
  ])('%s on $id', (glob, measurement, matches) => {
    expect(matchesId(glob, measurement)).toBe(matches);
  });

  it('says what a regular expression says', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    const globs = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(globs, letters, (glob, text) => {
        const regex = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesText(glob, text)).toBe(regex.test(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('every id matches itself, and its labels one by one', () => {
    const name = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/[*?]/.test(text));
    const keys = name.filter((key) => key !== '__proto__');
    fc.assert(
      fc.property(name, name, fc.dictionary(keys, name, { maxKeys: 3 }), (suite, metric, labels) => {
        const measurement = named(suite, metric, labels);
        expect(matchesId(measurement.id, measurement)).toBe(true);
        for (const [key, value] of Object.entries(labels)) {
          const label = measurementId({ suite: 's', metric: 'm', labels: { [key]: value } }).slice(
            's/m'.length,
          );
          expect(matchesId(`*${label}`, measurement)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a glob made to be slow is not', () => {
    const text = 'a'.repeat(20_000);
    const before = performance.now();
    expect(matchesText(`${'*a'.repeat(40)}b`, text)).toBe(false);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
