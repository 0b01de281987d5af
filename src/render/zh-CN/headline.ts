/** The result in one line of Chinese: what happened to how many metrics, and the worst of them. */
import type { Outcome, Report, Result, Verdict } from '../../model/report.js';
import { clip, plainText } from '../escape.js';
import type { ResultParts } from '../headline.js';
import { changeText, valuesApart, wholeText } from '../number.js';
import { isFailing, worstFirst } from '../order.js';
import { adjustedText } from './probability.js';
import { countsText, OUTCOMES, RESULTS } from './words.js';

function sizeOfWorst(worst: Verdict): string {
  const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
  if (worst.outcome === 'violated' && broken !== undefined) {
    const limit = broken.kind === 'below-min' ? broken.min : broken.max;
    const [is, allowed] = valuesApart([broken.value, limit], worst.unit);
    return ` ${is}（限值 ${allowed}）`;
  }
  if (worst.change === null) return '';
  const { p, pAdjusted } = worst.change;
  const gained = worst.reasons[0]?.kind === 'trade-off' && p !== null && p > 0.5;
  const shownP = p === null || gained ? '' : `（${adjustedText(p, pAdjusted)}）`;
  return ` ${changeText(worst.change.absolute, worst.unit)}${shownP}`;
}

function failParts(report: Report): ResultParts {
  const failed = worstFirst(report.verdicts).filter((verdict) => isFailing(verdict, report.policy));
  const [worst] = failed;
  if (worst === undefined) return { before: '门禁未通过', name: null, after: '' };
  const kinds = new Set(failed.map(({ outcome }) => outcome));
  const what = kinds.size === 1 ? OUTCOMES[worst.outcome] : `未通过（${countsText(failed)}）`;
  const lead = failed.length === 1 ? '： ' : '，最严重的是 ';
  const count = `${wholeText(report.verdicts.length)} 项指标中有 ${wholeText(failed.length)} 项${what}`;
  return { before: `${count}${lead}`, name: worst.id, after: sizeOfWorst(worst) };
}

function passParts({ verdicts }: Report): ResultParts {
  const well: readonly Outcome[] = ['passed', 'improved'];
  const holding = verdicts.filter(({ outcome }) => well.includes(outcome)).length;
  const others = verdicts.filter(({ outcome }) => outcome !== 'passed');
  const subject =
    holding === verdicts.length
      ? `${wholeText(holding)} 项指标全部保持`
      : `${wholeText(verdicts.length)} 项指标中有 ${wholeText(holding)} 项保持`;
  return {
    before: `${subject}${others.length === 0 ? '' : `；${countsText(others)}`}`,
    name: null,
    after: '',
  };
}

function neutralParts({ verdicts }: Report): ResultParts {
  const before = `暂无可比较的对象；测得 ${wholeText(verdicts.length)} 项指标，均未判断`;
  return { before, name: null, after: '' };
}

function errorParts(report: Report): ResultParts {
  const apart = worstFirst(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
  const [incomparable] = apart;
  const [first] = report.notices;
  if (incomparable !== undefined) {
    const before = `未能判断，${wholeText(apart.length)} 项指标与基线不可比： `;
    return { before, name: incomparable.id, after: '' };
  }
  if (first === undefined) return { before: '未能判断', name: null, after: '' };
  if (first.where === null) return { before: `未能判断：${first.what}`, name: null, after: '' };
  return { before: '未能判断： ', name: first.where, after: `：${first.what}` };
}

const PARTS: Readonly<Record<Result, (report: Report) => ResultParts>> = {
  fail: failParts,
  pass: passParts,
  neutral: neutralParts,
  error: errorParts,
};

export function resultParts(report: Report): ResultParts {
  const { before, name, after } = PARTS[report.result](report);
  const tool = report.mode === 'health' ? 'Holdline 健康检查' : 'Holdline';
  return { before: `${tool}：${RESULTS[report.result]} — ${before}`, name, after };
}

/** The result in one line of plain text, at most 200 characters, safe for logs. */
export function resultLine(report: Report): string {
  const { before, name, after } = resultParts(report);
  const line = plainText(`${before}${clip(name ?? '', 80)}${after}`);
  return line.length <= 200
    ? line
    : `${line
        .slice(0, 199)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}
