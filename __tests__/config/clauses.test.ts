import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/config/clauses.js';

const read = (text: string) =>
  clausesOf(text).clauses.map(({ match, verb, comparator, amount }) => [
    match,
    verb,
    comparator,
    amount.text,
  ]);

describe('the clauses of a requirement', () => {
  it.each([
    ['latency_p95 drops 20%', [['*/latency_p95', 'drops', '>=', '20%']]],
    [
      'latency_p95 drops 20% and accuracy drops < 0.5%',
      [
        ['*/latency_p95', 'drops', '>=', '20%'],
        ['*/accuracy', 'drops', '<', '0.5%'],
      ],
    ],
    ['s/accuracy{lang=fr} rises>=.01', [['s/accuracy{lang=fr}', 'rises', '>=', '.01']]],
    [
      'accuracy{lang="and so"} drops ≤ 0 AND *loss* is < -1.5',
      [
        ['*/accuracy{lang="and so"}', 'drops', '<=', '0'],
        ['*/*loss*', 'is', '<', '-1.5'],
      ],
    ],
    ['"a/b"/m drops 5 %', [['"a/b"/m', 'drops', '>=', '5%']]],
    ['"a/b" drops 5', [['*/"a/b"', 'drops', '>=', '5']]],
  ])('reads %s', (text, clauses) => {
    expect(clausesOf(text).faults).toEqual([]);
    expect(read(text)).toEqual(clauses);
  });

  it('keeps each clause as it was written, and takes percentages of base', () => {
    const { clauses } = clausesOf('  latency_p95   drops 20 % and accuracy drops < 0.005 ');
    expect(clauses.map(({ text }) => text)).toEqual(['latency_p95   drops 20 %', 'accuracy drops < 0.005']);
    expect(clauses.map(({ amount }) => amount)).toEqual([
      { kind: 'relative', fraction: 0.2, text: '20%' },
      { kind: 'absolute', value: 0.005, text: '0.005' },
    ]);
  });

  it.each([
    ['', 1, 'the end', 'a metric', null],
    ['accuracy', 9, 'the end', 'drops, rises or is', null],
    ['accuracy dorps 2%', 10, '"dorps"', 'drops, rises or is', 'drops'],
    ['accuracy falls 2%', 10, '"falls"', 'drops, rises or is', 'drops'],
    ['drops 2%', 1, '"drops"', 'a metric', null],
    ['/^acc/ drops 2%', 1, '"/^acc/"', 'a metric', null],
    ['accuracy drops much', 16, '"much"', 'a number', null],
    ['accuracy drops < ', 18, 'the end', 'a number', null],
    ['accuracy drops == 2', 16, '"=="', 'a number', '>='],
    ['accuracy is 0.9', 13, '"0.9"', '<, <=, > or >=', null],
    ['accuracy is > 90%', 15, '"90%"', 'without %', null],
    ['accuracy drops -2%', 16, '"-2%"', 'from 0 on', null],
    ['accuracy drops < 0', 18, '"0"', 'above 0', null],
    ['accuracy drops 1e999', 16, '"1e999"', 'a number', null],
    ['accuracy drops 2% or f1 drops 2%', 19, '"or"', 'there is no or', null],
    ['accuracy drops 2%, f1 drops 2%', 18, '","', 'and (there is no or), or the end', 'and'],
    ['accuracy drops 2% && f1 rises 2%', 19, '"&&"', 'and (there is no or), or the end', 'and'],
  ])('says what is wrong in %j', (text, at, found, wanted, nearest) => {
    const { faults } = clausesOf(text);
    expect(faults).toEqual([{ at, found, wanted: expect.stringContaining(wanted), nearest }]);
  });

  it('tells one fault a clause', () => {
    expect(clausesOf('a dorps 1 and b rises 2 and and c is 4').faults.map(({ at }) => at)).toEqual([
      3, 29, 38,
    ]);
  });
});
