import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.js';
import type { Confusion, Quality } from '../../src/model/quality.js';
import { displayWidth } from '../../src/render/columns.js';
import { confusionLines, confusionMarkdown } from '../../src/render/confusion.js';
import { ENGLISH } from '../../src/render/english.js';
import { renderExplanation, renderExplanationMarkdown } from '../../src/render/explanation.js';
import { qualityMarkdowns, qualityTexts } from '../../src/render/quality.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { quality, report } from './building.js';

const test = { p: 0.001, pAdjusted: 0.003, psi: 0.312 };
const shares = { base: 0, head: 0.156, unit: 'fraction' } as const;

const SENTENCES: readonly (readonly [Quality, string])[] = [
  [
    quality({ what: 'missing', column: 'pred', part: 'prediction', ...shares, severity: 'high' }),
    'sentiment: 312 of 2,000 predictions are empty in head (base: 0): look here first',
  ],
  [
    quality({
      what: 'missing',
      column: 'y',
      part: 'truth',
      ...shares,
      base: 0.2,
      examples: { base: 1500, head: 2000 },
    }),
    'sentiment: 300 of 1,500 true labels are empty in base (head: 312 of 2,000)',
  ],
  [
    quality({ what: 'missing', column: 'age', ...shares, ...test, severity: 'high' }),
    'sentiment: 312 of 2,000 cells of age are empty in head (base: 0)',
  ],
  [
    quality({ what: 'rows', base: 2000, head: 1400, unit: 'examples', severity: 'high' }),
    'sentiment: 1,400 examples in head, 2,000 in base: look here first',
  ],
  [
    quality({ what: 'duplicates', column: 'id', ...shares }),
    'sentiment: 312 of 2,000 rows repeat an earlier id in head (base: 0)',
  ],
  [
    quality({ what: 'relabelled', column: 'label', part: 'truth', ...shares }),
    'sentiment: 312 of 2,000 examples have another truth in head than in base',
  ],
  [quality({ what: 'absent', column: 'lang' }), 'sentiment: column lang of base is not in head'],
  [
    quality({ what: 'not-numbers', column: 'length' }),
    'sentiment: column length holds numbers in base and text in head',
  ],
  [
    quality({ what: 'truth', column: 'label', label: 'spam', ...shares, ...test, test: 'chi-square' }),
    'sentiment: the true labels are distributed otherwise: "spam" 0.00 % → 15.60 % (PSI 0.31, p = 0.003)',
  ],
  [
    quality({
      what: 'truth',
      column: 'y',
      base: 1.5,
      head: 2.5,
      ...test,
      test: 'kolmogorov-smirnov',
      statistic: 0.4,
    }),
    'sentiment: true values are distributed otherwise: median 1.500 → 2.500 (PSI 0.31, D = 0.40, p = 0.003)',
  ],
  [
    quality({ what: 'prediction', column: 'pred', label: '0', ...shares, ...test, test: 'chi-square' }),
    'sentiment: head predicts otherwise than base: "0" 0.00 % → 15.60 % (PSI 0.31, p = 0.003)',
  ],
  [
    quality({
      what: 'entropy',
      column: 'pred',
      base: 1.58,
      head: 0.2,
      unit: 'bits',
      p: 0.001,
      pAdjusted: 0.003,
    }),
    'sentiment: the predictions are less varied: 1.580 → 0.200 bits (p = 0.003)',
  ],
  [
    quality({
      what: 'score',
      column: 'p_cat',
      base: 0.5,
      head: 0.3,
      ...test,
      test: 'kolmogorov-smirnov',
      statistic: 0.3,
    }),
    'sentiment: scores are distributed otherwise in p_cat: median 0.5000 → 0.3000 (PSI 0.31, D = 0.30, p = 0.003)',
  ],
  [
    quality({ what: 'column', column: 'note', ...test, test: 'chi-square' }),
    'sentiment: note is distributed otherwise (PSI 0.31, p = 0.003)',
  ],
  [
    quality({
      what: 'calibration',
      column: 'score',
      label: '0.60–0.67',
      base: 0.07,
      head: 0.02,
      p: 0.001,
      pAdjusted: 0.003,
    }),
    'sentiment: scores come true more as they say: calibration error 0.0700 → 0.0200, most for scores from 0.60–0.67 (p = 0.003)',
  ],
];

describe('the sentence of what is otherwise in the data', () => {
  it.each(SENTENCES)('%#', (one, sentence) => {
    expect(qualityTexts([one])).toEqual([sentence]);
  });

  it('points at the first of a list alone', () => {
    const [first] = SENTENCES.map(([one]) => one);
    const both = first === undefined ? [] : qualityTexts([first, first]);
    expect(both.map((text) => text.endsWith('look here first'))).toEqual([true, false]);
  });

  it('has names as code in Markdown, and nothing glued to them but colons', () => {
    const one = quality({
      what: 'column',
      suite: 'a|b',
      column: '<b>x</b>',
      label: '@me',
      ...shares,
      ...test,
    });
    expect(qualityMarkdowns([one])).toEqual([
      '`a∣b`: `<b>x</b>` is distributed otherwise: `@me` 0.00 % → 15.60 % (PSI 0.31, p = 0.003)',
    ]);
  });
});

const NOTHING: Explanation = {
  schema: 'holdline/explain@1',
  quality: [],
  drivers: [],
  even: [],
  flips: [],
  turned: [],
  confusion: [],
  mix: [],
  tree: null,
  notices: [],
};

const cats: Confusion = {
  suite: 'pets',
  labels: ['cat', 'dog', '5 others'],
  others: 5,
  base: [
    [410, 12, 0],
    [9, 380, 11],
    [2, 0, 176],
  ],
  head: [
    [322, 100, 0],
    [9, 382, 9],
    [2, 0, 176],
  ],
};

describe('what was said of the data', () => {
  const found = SENTENCES.map(([one]) => one);
  const shown = report({ result: 'pass', quality: found });

  it('stands before the metrics where it spoils them, and after them where it is their cause', () => {
    const text = renderTerminal(shown, { colour: false, width: 100 });
    const first = text.indexOf('Look at the data first');
    const said = text.indexOf('What head says otherwise');
    expect(first).toBeGreaterThan(0);
    expect(said).toBeGreaterThan(first);
    expect(text.slice(first, said)).toContain('predictions are empty');
    expect(text.slice(first, said)).not.toContain('less varied');
    expect(text.slice(said)).toContain('less varied');
  });

  it('is in what explain prints, for a terminal and in Markdown', () => {
    const explanation = { ...NOTHING, quality: found, confusion: [cats] };
    const text = renderExplanation(explanation, { width: 100 });
    expect(text).toMatch(/^Look at the data first\n {2}sentiment: 312 of 2,000 predictions/);
    expect(text).toContain('What was taken for what: pets');
    const markdown = renderExplanationMarkdown(explanation);
    expect(markdown).toContain(
      '- `sentiment`: 312 of 2,000 predictions are empty in head (base: 0): look here first',
    );
    expect(markdown).toContain('<summary>15 things of the data differ from base</summary>');
    expect(markdown).toContain('<summary>What was taken for what, 3 classes</summary>');
    expect(markdown).not.toContain('Nothing changed');
    expect(renderExplanation(NOTHING, { width: 100 })).toBe('Nothing changed.\n');
    expect(renderExplanationMarkdown(NOTHING)).toContain('Nothing changed.');
  });
});

describe('the picture of a confusion matrix', () => {
  it('has what moved in each cell, the more the darker', () => {
    expect(confusionMarkdown(cats, ENGLISH).split('\n').slice(0, 5)).toEqual([
      '| truth ╲ answer | `cat` | `dog` | `5 others` |',
      '| :-- | --: | --: | --: |',
      '| `cat` | **410 → 322**<br>█ −88 | 12 → 100<br>█ +88 | · |',
      '| `dog` | 9 | **380 → 382** | 11 → 9 |',
      '| `5 others` | 2 | · | **176** |',
    ]);
  });

  it('stands in columns in a terminal', () => {
    expect(confusionLines(cats, 80)).toEqual([
      '                cat      dog  5 others',
      '  cat       410→322   12→100         ·',
      '              █ −88    █ +88',
      '  dog             9  380→382      11→9',
      '  5 others        2        ·       176',
    ]);
  });

  it('compares shares of rows that have more examples on one side', () => {
    const grouped: Confusion = {
      suite: 's',
      labels: ['a', 'b'],
      others: 0,
      base: [
        [800, 60],
        [0, 0],
      ],
      head: [
        [1600, 480],
        [3, 2],
      ],
    };
    expect(confusionLines(grouped, 80)).toEqual([
      '              a           b',
      '  a   800→1,600      60→480',
      '     ▓ −16.1 pp  ▓ +16.1 pp',
      '  b         0→3         0→2',
    ]);
  });

  it('is shorter where the terminal is narrow, and aligned with wide names', () => {
    const size = 12;
    const counts = (seed: number) =>
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, j) => 1000 + ((i * 7 + j * seed) % 400)),
      );
    const labels = Array.from({ length: size }, (_, i) => `評価${i}`);
    const many = { suite: 's', labels, others: 0, base: counts(3), head: counts(5) };
    const [wide, narrow] = [confusionLines(many, 250), confusionLines(many, 120)];
    expect(wide.join()).toContain('→');
    expect(narrow.join()).not.toContain('→');
    for (const lines of [wide, narrow]) {
      const ends = lines.filter((line) => /\d$/.test(line)).map(displayWidth);
      expect(Math.max(...ends)).toBeLessThanOrEqual(250);
    }
    expect(Math.max(...narrow.map(displayWidth))).toBeLessThanOrEqual(120);
  });
});
