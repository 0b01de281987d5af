/** `holdline demo`: the whole gate on example data that ships with it, with nothing to install or write. */
import type { Options } from '../config/settle.js';
import { translator } from '../failure/translator.js';
import { runGate } from '../gate/gate.js';
import { NOT_ACCEPTED } from '../gate/request.js';
import { localHistory } from '../history/local.js';
import type { Locale } from '../model/locale.js';
import type { Screen, World } from '../world.js';
import { shown } from './check.js';
import { configured } from './configuration.js';
import { DONE, type Ending, NOT_JUDGED } from './ending.js';

const EXPLANATION = `
This is Holdline on example data: a classifier of hand-written digits, evaluated on the same examples
before and after a change that hurt it, and the history of its base branch. Try it on files of your own:

  holdline check head.csv --base base.csv
  holdline check --help
`;

const EXPLANATION_IN_CHINESE = `
以上是 Holdline 在示例数据上的结果：一个手写数字分类器，在使其变差的改动前后，对相同的样本各评估一次，
并附有其基线分支的历史。请用您自己的文件试试：

  holdline check head.csv --base base.csv
  holdline check --help
`;

const EXPLANATIONS: Readonly<Record<Locale, string>> = {
  en: EXPLANATION,
  'zh-CN': EXPLANATION_IN_CHINESE,
};

/** `world` must be one whose folder is Holdline's own. */
export async function demo(world: World, options: Options, screen: Screen): Promise<Ending> {
  const { config, source } = await configured(world, 'demo/holdline.yml');
  const { report } = await runGate(world, {
    mode: 'gate',
    artifacts: ['demo/head/digits.csv'],
    sources: [],
    base: ['demo/base/digits.csv'],
    history: localHistory(world, 'demo'),
    line: async () => [],
    anchorLine: async () => null,
    acceptance: async () => NOT_ACCEPTED,
    suite: null,
    partial: false,
    failOn: 'regression',
    onError: 'fail',
    config,
    configSource: source,
    seed: options.seed ?? config.decision.seed,
    head: { sha: null, ref: null, run: null, event: null, workflow: null },
    version: world.version,
    translate: await translator(options.locale),
  });
  const ending = options.format === 'text' ? EXPLANATIONS[options.locale] : '';
  // The demo shows a failing gate and did its work; only a demo that could not judge failed.
  const status = report.result === 'error' ? NOT_JUDGED : DONE;
  return { status, output: `${await shown(report, options, screen)}${ending}` };
}
