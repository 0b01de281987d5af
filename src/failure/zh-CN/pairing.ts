/** 基线与当前的样本如何配对。 */
import type { pairingFaults as English } from '../pairing.js';
import type { Translations } from '../translation.js';

const SIDES: ReadonlyMap<string, string> = new Map([
  ['head', '当前'],
  ['base', '基线'],
  ['base has', '基线没有'],
  ['head has', '当前没有'],
  ['base and head have', '基线与当前都没有'],
  ['head and base have', '当前与基线都没有'],
]);
const named = (side: string): string => SIDES.get(side) ?? side;

export const pairing: Translations<typeof English> = {
  DRIFT_WITHOUT_BASE: {
    what: () => 'prediction_drift 表示当前偏离基线的程度，而没有两侧共有的样本，因此未测量',
    fix: () => '若为首次运行，无需处理；否则请提供基线文件，或含有样本结果的历史',
  },
  NO_IDS: {
    what: (d) => `${named(d.side)} id 列，因此不逐一比较样本`,
    fix: () => '请写出 id 列（id、example_id、sample_id、doc_id），或指定：columns: { id: … }',
  },
  ID_EMPTY: {
    what: (d) =>
      `${named(d.side)}中有 ${d.count} 个样本的 "${d.column}" 为空（首个是第 ${d.row} 个样本）：无法知道是哪个样本，因此不逐一比较样本`,
    fix: () => '请给每个样本各自的 id，并在各次运行中保持一致',
  },
  ID_REPEATS: {
    what: (d) =>
      `${named(d.side)}中有 ${d.ids} 个 id 出现多次（${JSON.stringify(d.id)} 在第 ${d.row} 个样本中再次出现）：同一 id 的各行视为同一样本的重复，只计一次`,
    fix: () => '若确为重复，无需处理；否则请给每个样本各自的 id，并在各次运行中保持一致',
  },
  TOO_FEW_CLUSTERS: {
    what: (d) =>
      `两侧共有的样本按 ${d.by} 分为 ${d.clusters} 组，少于判断组间差异所需的 ${d.least} 组，因此不逐一比较`,
    fix: () => '请评估更多组，或改正 columns: { cluster: … }',
  },
  TOO_FEW_PAIRS: {
    what: (d) =>
      `${d.of} 个样本中只有 ${d.pairs} 个两侧都有，低于 pairing.min-paired ${d.minPaired}，因此不逐一比较`,
    fix: () => '请用相同的样本评估基线与当前，或降低 pairing: { min-paired: … }',
  },
  UNMATCHED: {
    what: (d) =>
      `${d.pairs} 个样本两侧都有；仅在基线中的 ${d.onlyBase} 个和仅在当前中的 ${d.onlyHead} 个不参与比较`,
    fix: null,
  },
  WEIGHTS_DIFFER: {
    what: (d) =>
      `${d.of} 个样本中有 ${d.pairs} 个在基线与当前中的权重不同，首个是 ${JSON.stringify(d.id)}（${d.base} 与 ${d.head}）：此时样本对不能计数，没有加权比较方法的指标只能依据较弱的证据`,
    fix: () => '请在每次运行中给同一样本写相同的权重：它表示该样本有多重要',
  },
  WEIGHTS_ONE_SIDED: {
    what: (d) =>
      `只有${named(d.side)}有权重（"${d.column}"），因此${named(d.other)}的每一行各计一次，两侧所代表的样本构成不同`,
    fix: () => '若另一侧是逐行写出的，无需处理；否则请对两侧采用相同的权重',
  },
};
