/** One Chinese sentence for every kind of reason, in the units of the metric. Names found in files are quoted, never bare. */
import type { ClauseState, Price, Reason, Waivable } from '../../model/reason.js';
import type { Verdict } from '../../model/report.js';
import { sizeText, sizeTexts, valuesApart, valueText, wholeText } from '../number.js';
import { pText, shareText } from '../probability.js';
import type { ByKind, Kind, Sentences } from '../sentence.js';
import { pPairText, rarity } from './probability.js';

function chance(p: number, pAdjusted: number): string {
  const told = rarity(pAdjusted);
  const figures = pPairText(p, pAdjusted);
  return told === null ? figures : `${told}（${figures}）`;
}

function worse({ change, direction, unit }: Verdict): string {
  if (direction === 'target') return '离目标值更远';
  const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
  return size > 0 ? `变差 ${sizeText(size, unit)}` : '比基线分支的水平更差';
}

/** The tolerance that speaks of this direction, as the user wrote it. */
function marginText({ direction, limits }: Verdict, size: string): string {
  const rise = direction === 'lower' || (direction === 'target' && limits.maxDrop === null);
  const set = rise ? limits.maxRise : limits.maxDrop;
  if (set === null) return `${size} 的容许幅度`;
  return `${rise ? 'max-rise' : 'max-drop'}${typeof set === 'string' ? ` "${set}"` : ''} 规定的 ${size}`;
}

function beyond(verdict: Verdict, margin: number): string {
  return `${worse(verdict)}，超过 ${marginText(verdict, sizeText(margin, verdict.unit))}`;
}

const limits: Pick<Sentences, 'below-min' | 'above-max' | 'at-risk' | 'within-limits'> = {
  'below-min': ({ value, min }, { unit }) => {
    const [is, least] = valuesApart([value, min], unit);
    return `${is} 低于最小值 ${least}，相差 ${sizeText(min - value, unit)}。`;
  },
  'above-max': ({ value, max }, { unit }) => {
    const [is, most] = valuesApart([value, max], unit);
    return `${is} 高于最大值 ${most}，相差 ${sizeText(value - max, unit)}。`;
  },
  'at-risk': ({ bound, limit }, { unit }) => {
    const [worst, allowed] = valuesApart([bound, limit], unit);
    return `满足限值 ${allowed}，但不稳妥：以现有数据量，真实值可能是 ${worst}。`;
  },
  'within-limits': () => '在限值之内。',
};

const losses: Pick<
  Sentences,
  | 'significant-loss'
  | 'warning-level-loss'
  | 'two-stage'
  | 'within-margin'
  | 'beyond-tolerance'
  | 'within-tolerance'
  | 'beyond-practical-limit'
  | 'possible-loss'
> = {
  'significant-loss': ({ p, pAdjusted, margin }, verdict) =>
    `${beyond(verdict, margin)}，且偶然因素不足以解释：${chance(p, pAdjusted)}。`,
  'warning-level-loss': ({ p, pAdjusted, margin }, verdict) =>
    `${beyond(verdict, margin)}；证据足以警告，但不足以判为未通过：${chance(p, pAdjusted)}。`,
  'two-stage': ({ runs, pooled, loss }, { unit }) =>
    `对此提交再运行 ${wholeText(runs)} 次，与已有的 ${wholeText(pooled - runs)} 次合并即可得出定论：平均损失达到 ${sizeText(loss, unit)} 即判为未通过。`,
  'within-margin': ({ p, margin }, verdict) =>
    `${worse(verdict)}，偶然因素不足以解释（${pText(p)}），但仍在 ${marginText(verdict, sizeText(margin, verdict.unit))} 之内。`,
  'beyond-tolerance': (reason, verdict) => {
    const [is, allowed] = sizeTexts([reason.loss, reason.tolerance], verdict.unit);
    return `变差 ${is}，超过 ${marginText(verdict, allowed ?? '')}。`;
  },
  'within-tolerance': (reason, verdict) => {
    const [is, allowed] = sizeTexts([reason.loss, reason.tolerance], verdict.unit);
    const how = reason.loss > 0 ? `变差 ${is}，未超过` : '不比基线差；允许的损失至多为';
    return `${how} ${marginText(verdict, allowed ?? '')}。`;
  },
  'beyond-practical-limit': ({ loss, limit }, { unit }) => {
    const [size, allowed] = sizeTexts([loss, limit], unit);
    return `变差 ${size}。目前还没有噪声的度量，因此只有超过 ${allowed} 的损失才判为未通过，而这次超过了。`;
  },
  'possible-loss': ({ loss, limit }, { unit }) => {
    const [size, bound] = sizeTexts([loss, limit], unit);
    return `变差 ${size}，可能只是噪声：目前还没有噪声的度量。超过 ${bound} 的损失才会判为未通过。`;
  },
};

type Underpowered = Extract<Reason, { kind: 'underpowered' }>;

/** Two digits are as many as an estimate has. */
function about(count: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return wholeText(Math.ceil(count / step) * step);
}

function priced(text: string, price: Price | null, part: 'examples' | 'runs'): string {
  const sum = price?.[part] ?? null;
  if (price === null || sum === null) return text;
  const dollars = price.unit?.toLowerCase() === 'usd';
  const cost = dollars
    ? `$${sum < 100 ? sum.toFixed(2) : wholeText(Math.round(sum))}`
    : valueText(sum, price.unit);
  return `${text}（按本次运行的成本 ≈ ${cost} ）`;
}

function settlingText({ examples, runs, repeats, price }: Underpowered, { change }: Verdict): string {
  const noun = change?.evidence === 'clustered' ? '个样本组' : '个样本';
  const ways = [
    ...(examples === null ? [] : [priced(`再增加约 ${about(examples)} ${noun}`, price, 'examples')]),
    ...(runs === null ? [] : [priced(`在基线分支上再运行 ${wholeText(runs)} 次`, price, 'runs')]),
    ...(repeats === null ? [] : [`取此改动 ${wholeText(repeats)} 次运行的均值`]),
  ];
  if (ways.length > 0) return `${ways.join('，或')}，即可得出定论。`;
  return change?.evidence === 'history'
    ? '基线分支各次运行之间差异太大，增加运行次数也无法得出定论；按 id 比较相同的样本或许可以。'
    : '更多样本或更多次运行可得出定论。';
}

const evidence: Pick<
  Sentences,
  | 'significant-gain'
  | 'practical-gain'
  | 'no-loss'
  | 'underpowered'
  | 'no-noise-estimate'
  | 'run-noise'
  | 'run-noise-unmeasured'
  | 'base-already-low'
  | 'too-few-pairs'
  | 'history-unit'
  | 'posterior'
  | 'below-anchor'
  | 'main-below-anchor'
> = {
  'significant-gain': ({ p, margin }, { unit, change }) => {
    const size = change === null ? '' : ` ${sizeText(change.absolute, unit)}`;
    return `改善${size}，超过 ${sizeText(margin, unit)} 的容许幅度，且偶然因素不足以解释（${pText(p)}）。`;
  },
  'practical-gain': ({ gain, limit }, { unit }) => {
    const [size, bound] = sizeTexts([gain, limit], unit);
    return `改善 ${size}，超过没有噪声度量时所要求的 ${bound}。`;
  },
  'no-loss': ({ p }) => `没有超出偶然因素的损失（${pText(p)}）。`,
  underpowered: (reason, verdict) => {
    const [seen, matters] = sizeTexts([reason.minimumDetectableChange, reason.limit], verdict.unit);
    return `数据太少，无法判断：只有达到 ${seen} 的损失才能被发现，而 ${matters} 就已有影响。${settlingText(reason, verdict)}`;
  },
  'no-noise-estimate': ({ records, needed }) =>
    `此指标在各次运行之间的波动尚不清楚：需要 ${needed} 条记录，现有 ${wholeText(records)} 条。`,
  'run-noise': ({ p, records }) =>
    `这些输出变差了，但基线分支自身在各次运行之间也有这么大的波动（${pText(p)}，依据 ${wholeText(records)} 条记录）。`,
  'run-noise-unmeasured': ({ records }) =>
    `基线分支在各次运行之间的波动尚未测得（${wholeText(records)} 条记录）。`,
  'base-already-low': ({ p }) => `最新一次基线运行本就偏低，与它相比没有超出偶然因素的损失（${pText(p)}）。`,
  'too-few-pairs': ({ pairs, needed, clusters }) =>
    `基线与当前共有的${clusters ? '样本组' : '样本'}只有 ${wholeText(pairs)} 个，太少，无法逐一比较：至少需要 ${needed} 个。`,
  posterior: ({ probability, prior, adjusted, needed, margin }, verdict) => {
    const size = marginText(verdict, sizeText(margin, verdict.unit));
    return `变差超过 ${size} 的概率为 ${shareText(probability)}（先验：${prior}）；校正后为 ${shareText(adjusted)}，达到 ${shareText(needed)} 即判为未通过。`;
  },
  'history-unit': ({ leftOut }) =>
    `历史中较早的 ${wholeText(leftOut)} 条记录未计入：它们采用另一种尺度，例如百分数与比例之别。`,
  'below-anchor': ({ anchor, value, loss, margin, pAdjusted, probability }, { unit }) => {
    const [is, allowed] = sizeTexts([loss, margin], unit);
    const byChance = pAdjusted === null ? '' : `，且偶然因素不足以解释（${pText(pAdjusted)}）`;
    const how = probability === null ? byChance : `（概率 ${shareText(probability)}）`;
    return `与锚点 "${anchor}" （${valueText(value, unit)}）相比变差 ${is}，超过 ${allowed}${how}：一次次小到看不出的损失累积起来了。`;
  },
  'main-below-anchor': ({ anchor, value, loss }, { unit }) =>
    `比锚点 "${anchor}" （${valueText(value, unit)}）差 ${sizeText(loss, unit)}，而基线分支已处于这一水平：并非此改动所致。`,
};

const absences: Pick<
  Sentences,
  | 'not-finite'
  | 'absent'
  | 'not-in-base'
  | 'no-base'
  | 'base-not-finite'
  | 'direction-unknown'
  | 'unit-differs'
  | 'fingerprint-differs'
> = {
  'not-finite': ({ found }) => `不是有限的数字：得到的是 "${found}" 。`,
  absent: ({ required }) => (required ? '此项为必需，但这次没有测得。' : '基线中有此项，而这次评估没有。'),
  'not-in-base': () => '新增：基线中没有此项。',
  'no-base': () => '暂无可比较的对象。',
  'base-not-finite': ({ found }) => `无法比较：基线在此没有有限的数字，得到的是 "${found}" 。`,
  'direction-unknown': () => '不知道此项以高为优还是以低为优，因此只按限值判断。',
  'unit-differs': ({ base, head }) => `无法比较：基线的单位是 "${base}" ，这次评估的单位是 "${head}" 。`,
  'fingerprint-differs': ({ name, base, head }) =>
    `无法比较： "${name}" 必须一致，而基线${fingerprintText(base)}，这次评估${fingerprintText(head)}。`,
};

function fingerprintText(value: string | null): string {
  return value === null ? '没有注明' : `为 "${value}" `;
}

const STATE: Readonly<Record<ClauseState, string>> = {
  held: '成立',
  broken: '不成立',
  unsure: '无法与噪声区分',
  untold: '没有依据可判断',
};

const WHOLE: Readonly<Record<ClauseState, string>> = {
  held: '已满足',
  broken: '未满足',
  unsure: '是否满足尚不清楚',
  untold: '是否满足尚不清楚',
};

function movedText({ base, change, unit }: Verdict): string | null {
  if (change === null) return null;
  const { absolute } = change;
  if (absolute === 0) return '此项没有变化';
  const share = Math.abs(absolute / (base?.value ?? 0));
  const part = Number.isFinite(share) ? `，为基线的 ${(100 * share).toPrecision(2)} %` : '';
  return `此项${absolute < 0 ? '下降' : '上升'} ${sizeText(absolute, unit)}${part}`;
}

const tradeOffs: Pick<Sentences, 'trade-off'> = {
  'trade-off': ({ require, clause, state, whole, moved, p }, verdict) => {
    const far = moved === null ? null : movedText(verdict);
    const byChance = p === null ? '' : `（${pText(p)}）`;
    const of = require === clause ? '' : `要求 "${require}" ${WHOLE[whole]}。`;
    return `${STATE[state]}： "${clause}" ${far === null ? '' : `；${far}`}${byChance}。${of}`;
  },
};

const WAS: Readonly<Record<Waivable, string>> = {
  regressed: '退化',
  violated: '超出限值',
  suspected: '疑似退化',
  missing: '缺失',
};

const waivers: Pick<Sentences, 'accepted' | 'waived' | 'waiver-exceeded' | 'waiver-expired'> = {
  accepted: ({ pullRequest, by, was }) =>
    `已接受： "${by}" 的拉取请求 ${pullRequest} 带有标签，表明这是有意的改动。若无此标签，则为${WAS[was]}。`,
  waived: ({ until, owner, reason, was }) =>
    `由 "${owner}" 豁免至 ${until} ： "${reason}" 。若无此豁免，则为${WAS[was]}。`,
  'waiver-exceeded': ({ owner, until, key, ceiling, loss }, { unit }) => {
    const [most, is] = typeof ceiling === 'number' ? sizeTexts([ceiling, loss ?? ceiling], unit) : [];
    const covered = most ?? `基线的 "${ceiling}" `;
    const found = loss === null ? '这次的损失有多大无法得知' : `这次为 ${is ?? sizeText(loss, unit)}`;
    return `"${owner}" 至 ${until} 的豁免最多涵盖 ${covered} 的损失（${key}），而${found}。`;
  },
  'waiver-expired': ({ owner, until }) => `"${owner}" 的豁免已于 ${until} 到期。`,
};

const sentences: Sentences = { ...limits, ...losses, ...evidence, ...absences, ...tradeOffs, ...waivers };

function say<K extends Kind>(kind: K, reason: ByKind[K], verdict: Verdict): string {
  return sentences[kind](reason, verdict);
}

export function reasonSentence(reason: Reason, verdict: Verdict): string {
  return say(reason.kind, reason, verdict);
}
