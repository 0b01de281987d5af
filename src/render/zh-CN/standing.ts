/** Chinese sentences about the whole run: what it was held against, by which policy. Paths and refs are quoted. */
import type { BaseSide, Report, ReportedPolicy } from '../../model/report.js';
import { wholeText } from '../number.js';
import { shareText } from '../probability.js';
import { moreText } from './words.js';

const FILES_NAMED = 3;

function ageText(days: number | null): string {
  if (days === null || !(days >= 0)) return '';
  return days < 1 ? '，距今不到一天' : `，距今 ${wholeText(Math.floor(days))} 天`;
}

function distanceText(distance: number | null): string {
  return distance === null || distance === 0 ? '' : `，比所需的提交早 ${wholeText(distance)} 个提交`;
}

function commitText({ sha, ref, run }: BaseSide): string | null {
  const branch = ref === null ? '' : `分支 "${ref.replace(/^refs\/(?:heads|tags)\//, '')}" 上的`;
  if (sha !== null) return `${branch}提交 "${sha.slice(0, 7)}" `;
  if (run !== null) return `${branch}运行 "${run}" `;
  return ref === null ? null : `${branch}最新一次运行`;
}

function filesText(base: BaseSide): string {
  const files = [...new Set(base.suites.flatMap((suite) => suite.files))];
  const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
  return `${named.join(' 、 ')}${moreText(files.length - named.length)}`;
}

export function baseSentence({ base, result, mode }: Report): string | null {
  if (base === null) {
    const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
    return judged ? '仅按限值判断：还没有基线。' : null;
  }
  const commit = commitText(base);
  if (base.source === 'history') {
    return `与历史中${commit ?? '基线分支'}的记录比较${distanceText(base.distance)}${ageText(base.ageDays)}。`;
  }
  const files = filesText(base);
  return `与${commit === null ? '' : `${commit}的`}基线文件 ${files} 比较${ageText(base.ageDays)}。`;
}

export function firstRun({ mode }: Report): readonly string[] {
  const meaning = '这并不是通过：还没有基线，因此没有进行任何比较。';
  if (mode === 'record') return [meaning, '这是第一条记录；下一次改动将与它比较。'];
  return [
    meaning,
    '要建立基线，请让 Holdline 在推送到基线分支时运行（命令行：holdline record），或用 "baseline" 或 "--base" 指定基线文件。',
  ];
}

function boundsText({ style, alpha, alphaWarn }: ReportedPolicy): string {
  if (style === 'frequentist')
    return `损失在 p ≤ ${alpha} 时判为未通过，在 p ≤ ${alphaWarn} 时警告，二者均就整份报告而言。`;
  const [fails, warns] = [shareText(1 - alpha), shareText(1 - alphaWarn)];
  return `超过容许幅度的损失，概率达到 ${fails} 时判为未通过，达到 ${warns} 时警告，二者均就整份报告而言。`;
}

function familyText({ fail, warn }: ReportedPolicy['family']): string {
  if (warn === 0) return `${wholeText(fail)} 项检验`;
  return `${wholeText(fail)} 项可判为未通过的检验与 ${wholeText(warn)} 项可警告的检验`;
}

export function policySentences(policy: ReportedPolicy): readonly string[] {
  const { config, configSha256, family } = policy;
  const digest = configSha256 === null ? '' : `（摘要 "${configSha256.slice(0, 12)}" ）`;
  return [
    boundsText(policy),
    family.fail + family.warn > 0
      ? `一并校正（Benjamini–Hochberg）：${familyText(family)}。`
      : '没有 p 值，因此无需多重校正。',
    `至少 ${Number((policy.minPaired * 100).toFixed(2))} % 的样本两侧都有时，视为配对样本。`,
    `设置：fail-on "${policy.failOn}" ，on-error "${policy.onError}" ，seed ${policy.seed}。`,
    config === null ? '没有配置文件：全部采用默认值。' : `配置文件： "${config}" ${digest}。`,
  ];
}
