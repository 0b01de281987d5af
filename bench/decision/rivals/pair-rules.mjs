// Rivals that judge two binary outcomes of each example. What they see: n, lost (right → wrong), won, and base's share.
import { mcnemarExact, mcnemarMidP } from '../../../build/js/stats/mcnemar.js';
import { normalCdf } from '../../../build/js/stats/normal.js';
import { wilson } from '../../../build/js/stats/wilson.js';
import { twoProportionStandardError } from '../../../build/js/stats/z-test.js';
import { bcaInterval } from './bca.mjs';
import { fisherP } from './fisher.mjs';

const Z95 = 1.959963984540054;
const FEWEST = 10;
/** evalsig asks for a smallest change; no default is known, so the margin of statgate stands in. */
const SMALLEST = 0.02;

function lossOf({ n, lost, won }) {
  return (lost - won) / n;
}

function standardError({ n, lost, won }) {
  return Math.sqrt((lost + won - (lost - won) ** 2 / n) / n / n);
}

/** Two-sided, with ties, of two samples of n zeros and ones: asymptotic, where asv is exact up to twenty each. */
export function mannWhitneyP(n, base, head) {
  const pooled = (base + head) / (2 * n);
  const error = 2 * Math.sqrt((pooled * (1 - pooled)) / (2 * n - 1));
  return error > 0 ? 2 * normalCdf(-Math.abs((base - head) / n / error)) : 1;
}

/** asv compare: old/new > 1.1 and Mann–Whitney p < 0.002. */
function asvWorse({ n, right, lost, won }) {
  const head = right - lost + won;
  return right / head > 1.1 && mannWhitneyP(n, right, head) < 0.002;
}

function evalsigRejects(pairs) {
  const error = standardError(pairs);
  const gain = -lossOf(pairs);
  const significant = error > 0 && normalCdf(-gain / error) < 0.05;
  if (significant && gain >= SMALLEST) return false;
  return !((1.645 + 0.842) * error > SMALLEST);
}

function n8nRegressed({ n, right, lost, won }) {
  const head = right - lost + won;
  const p = fisherP(right, n - right, head, n - head);
  return p < 0.05 && (right - head) / n >= 0.3 && right / n >= 0.7;
}

function apart({ n, right, lost, won }) {
  return wilson(right - lost + won, n)[1] < wilson(right, n)[0];
}

function unpairedZ({ n, right, lost, won }) {
  const head = right - lost + won;
  const z = (right - head) / n / twoProportionStandardError(right / n, n, head / n, n);
  return z > Z95;
}

function rule(id, title, fails) {
  return { id, title, fails };
}

const dropBeyond = (size) => (pairs) => lossOf(pairs) > size + 1e-12;

/** { id, title, fails(pairs, chance) }; chance is for those that resample. */
export const PAIR_RULES = [
  rule('any-drop', 'any drop', dropBeyond(0)),
  rule('drop-1pp', 'drop > 1 pp (NeMo critical)', dropBeyond(0.01)),
  rule(
    'drop-1.5pp',
    'drop > 1.5 pp (NeMo supporting)',
    (pairs) => pairs.n >= FEWEST && dropBeyond(0.015)(pairs),
  ),
  rule('drop-2pp', 'drop > 2 pp', dropBeyond(0.02)),
  rule('relative-5', 'relative drop > 5 % (conbench pairwise)', (p) => lossOf(p) / (p.right / p.n) > 0.05),
  rule('evidently', 'Evidently 20 % of the reference', (p) => lossOf(p) / (p.right / p.n) > 0.2),
  rule('wilson', 'Wilson 95 % intervals apart', apart),
  rule('unpaired-z', 'two proportions z, two-sided 0.05', unpairedZ),
  rule('asv', 'asv compare (10 % and Mann–Whitney 0.002)', asvWorse),
  rule('n8n', 'n8n: Fisher 0.05, 30 pp, base 70 %', n8nRegressed),
  rule(
    'multivon',
    'multivon: exact McNemar 0.05',
    (p) => p.lost > p.won && mcnemarExact(p.lost, p.won) < 0.05,
  ),
  rule(
    'microsoft',
    'microsoft/ai-agent-evals: McNemar mid-p 0.05',
    (p) => p.n >= FEWEST && p.lost > p.won && mcnemarMidP(p.lost, p.won) <= 0.05,
  ),
  rule('paired-z', 'paired z 95 % (Miller)', (p) => lossOf(p) > Z95 * standardError(p)),
  rule('statgate', 'statgate BCa 95 %, margin 2 pp', (p, chance) => bcaInterval(p, chance)[1] < -SMALLEST),
  rule('evalsig', 'evalsig REJECT (asks for a gain)', evalsigRejects),
];
