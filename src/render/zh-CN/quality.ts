/** What is otherwise in the data than in base, in Chinese. Names in it are untrusted and apart. */
import type { Quality, QualityKind } from '../../model/quality.js';
import { clip, markdownProse, markdownText } from '../escape.js';
import { wholeText } from '../number.js';
import { pText } from '../probability.js';
import { counted, isSuspect, type Piece, pair, type Writing, written } from '../quality.js';

const nameOf = (text: string | null): Piece => ({ name: text ?? '' });

function gap(quality: Quality, what: readonly Piece[]): readonly Piece[] {
  const { examples } = quality;
  const { before, after } = counted(quality);
  const worse = (quality.head ?? 0) >= (quality.base ?? 0);
  const [count, all, side] = worse ? [after, examples.head, '当前'] : [before, examples.base, '基线'];
  const [less, others, other] = worse ? [before, examples.base, '基线'] : [after, examples.head, '当前'];
  const rest =
    less === 0 || others === all ? wholeText(less) : `${wholeText(others)} 中的 ${wholeText(less)}`;
  return [`${side}的 ${wholeText(all)} 行中有 ${wholeText(count)} 行`, ...what, `（${other}： ${rest}）`];
}

function moved({ label, base, head }: Quality): readonly Piece[] {
  if (base === null || head === null) return [];
  if (label !== null) return [':', { label }, pair([base, head], 'percent')];
  return [`: 中位数 ${pair([base, head], null)}`];
}

const DISTRIBUTIONS: Partial<Readonly<Record<QualityKind, string>>> = {
  truth: '真实标签的分布不同',
  prediction: '当前的预测分布与基线不同',
  score: '分数的分布不同',
};

function distribution(quality: Quality): readonly Piece[] {
  const { what, column, label } = quality;
  const numbers = label === null && quality.test === 'kolmogorov-smirnov';
  const words = what === 'truth' && numbers ? '真实值的分布不同' : DISTRIBUTIONS[what];
  const subject: readonly Piece[] = words === undefined ? [nameOf(column), '的分布不同'] : [words];
  const ofScore: readonly Piece[] = what === 'score' ? ['，列为', nameOf(column)] : [];
  return [...subject, ...ofScore, ...moved(quality)];
}

function calibration({ base, head, label, bins }: Quality): readonly Piece[] {
  const better = (head ?? 0) < (base ?? 0);
  const bin = bins.find(({ from, to }) => label === `${from.toFixed(2)}–${to.toFixed(2)}`);
  const shown =
    bin === undefined || bin.base.outcome === null || bin.head.outcome === null
      ? ''
      : `：其中应验的比例为 ${pair([bin.base.outcome, bin.head.outcome], 'percent')}`;
  const said = better ? '分数比基线更符合实际' : '分数不如基线符合实际';
  return [
    `${said}：校准误差 ${pair([base, head], 'fraction')}，主要来自 ${label ?? '0 至 1'} 的分数${shown}`,
  ];
}

function cellsOf({ part, column }: Quality): readonly Piece[] {
  if (part === null) return [nameOf(column), '的单元格为空'];
  return [{ truth: '真实标签为空', prediction: '预测为空', score: '分数为空' }[part]];
}

function strength({ psi, p, pAdjusted, what, test, statistic }: Quality): string {
  const parts = [
    psi === null ? null : `PSI ${psi.toFixed(2)}`,
    test === 'kolmogorov-smirnov' && statistic !== null ? `D = ${statistic.toFixed(2)}` : null,
    p === null ? null : pText(pAdjusted ?? p),
  ].filter((part) => part !== null);
  const silent = what === 'missing' || what === 'duplicates' || parts.length === 0;
  return silent ? '' : `（${parts.join('，')}）`;
}

function pieces(quality: Quality): readonly Piece[] {
  const { what, column, base, head, examples } = quality;
  switch (what) {
    case 'rows':
      return [
        `当前有 ${wholeText(Math.round(head ?? 0))} 个样本，基线有 ${wholeText(Math.round(base ?? 0))} 个`,
      ];
    case 'absent':
      return ['基线的列', nameOf(column), '在当前中不存在'];
    case 'not-numbers':
      return ['列', nameOf(column), '在基线中是数字，在当前中是文本'];
    case 'relabelled':
      return [
        `${wholeText(examples.head)} 个样本中有 ${wholeText(counted(quality).after)} 个的真实标签与基线不同`,
      ];
    case 'missing':
      return gap(quality, cellsOf(quality));
    case 'duplicates':
      return gap(quality, ['重复了先前的', nameOf(column)]);
    case 'entropy': {
      const less = (head ?? 0) < (base ?? 0);
      return [`预测的多样性${less ? '降低' : '升高'}：${pair([base, head], null)} 比特`];
    }
    case 'calibration':
      return calibration(quality);
    default:
      return distribution(quality);
  }
}

function sentenceOf(quality: Quality, place: number): readonly Piece[] {
  const pointed = place === 0 && isSuspect(quality) ? '：请先看这里' : '';
  return [{ name: quality.suite }, ':', ...pieces(quality), strength(quality), pointed];
}

const NAME = 120;

/** Full-width marks stand close to what is before them. */
const close = (text: string): string => text.replace(/ (?=[，。；：（）])/g, '');

export function qualityTexts(found: readonly Quality[]): readonly string[] {
  const writing: Writing = {
    name: (name) => clip(name, NAME),
    label: (label) => `"${clip(label, NAME)}"`,
    prose: (words) => words,
  };
  return found.map((quality, place) => close(written(sentenceOf(quality, place), writing)));
}

export function qualityMarkdowns(found: readonly Quality[]): readonly string[] {
  const writing: Writing = { name: markdownText, label: markdownText, prose: markdownProse };
  return found.map((quality, place) => close(written(sentenceOf(quality, place), writing)));
}
