/**
 * The Action's story: inputs and event → policy → the gate → history, comment, summary, outputs → exit status.
 * What comes after the first question to GitHub is loaded when the story comes to it.
 */
import { acceptanceOf, announced } from './action/acceptance.js';
import { permissionsMissing } from './action/permissions.js';
import { policyOf } from './action/policy.js';
import type { Stage } from './action/stage.js';
import type { Judged } from './action/tell.js';
import { DEFAULTS } from './config/config.js';
import { parseInputs } from './config/inputs.js';
import type { Options } from './config/settle.js';
import { Failure, type Fault } from './failure/failure.js';
import { ForgeError } from './failure/forge.js';
import { translator } from './failure/translator.js';
import { anchorLineOn } from './gate/anchor-line.js';
import { baseLine } from './gate/line.js';
import { baseBranchOf, type Mode, modeOf } from './gate/mode.js';
import type { ReportRequest } from './gate/report.js';
import type { GateRequest } from './gate/request.js';
import { type Lack, REAL_MEANS } from './io/github/client.js';
import { happening as readHappening } from './io/github/event.js';
import { gitHub } from './io/github/forge.js';
import { githubRunner, type Runner } from './io/runner.js';
import { realWorld } from './io/world.js';
import type { Report } from './model/report.js';
import { plainText } from './render/escape.js';
import { spoken } from './render/spoken.js';
import type { World } from './world.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Runs the Action and gives its exit status. */
export async function runAction(env: Env): Promise<number> {
  const runner = githubRunner(env, (text) => text.split('\n').map(plainText).join('\n'));
  const happening = await readHappening(env);
  const world = masking(realWorld({ folder: runner.workspace, log: runner.log, at: null }), runner);
  const options = settled(() => parseInputs(runner.input));
  const token = 'faults' in options ? null : options.githubToken;
  const { owner, repo, isPublic } = happening;
  const locale = 'faults' in options ? 'en' : options.locale;
  const asked = 'faults' in options ? null : options.baseBranch;
  const refused: Lack[] = [];
  const means = { ...REAL_MEANS, refused: (lack: Lack) => void refused.push(lack) };
  const stage: Stage = {
    world,
    runner,
    happening,
    forge: token === null ? null : gitHub(token, { owner, repo, isPublic }, means),
    baseBranch: baseBranchOf(happening, asked),
    language: await spoken(locale),
    translate: await translator(locale),
  };
  if ('faults' in options) return await ended(stage, (await notJudged(stage, options.faults)).report);
  const told = await heard(stage, options);
  const lack = permissionsMissing(refused, options, happening);
  if (lack === null) return await ended(stage, told);
  const { noticeOf } = await import('./gate/report.js');
  return await ended(stage, { ...told, notices: [...told.notices, noticeOf(stage.translate(lack))] });
}

/** Judged, and told to everybody but the runner. */
async function heard(stage: Stage, options: Options): Promise<Report> {
  const judgement = await judged(stage, options);
  // A health check records nothing and speaks to no pull request.
  if (judgement.report.mode === 'health') {
    stage.runner.output('recorded', 'false');
    return judgement.report;
  }
  const { tell } = await import('./action/tell.js');
  return await tell(stage, options, judgement);
}

async function ended(stage: Stage, report: Report): Promise<number> {
  const { end } = await import('./action/end.js');
  return await end(stage, report);
}

/** What the configuration takes from the environment is a secret. */
function masking(world: World, runner: Runner): World {
  const variable = (name: string) => {
    const value = world.variable(name);
    if (value !== null) runner.secret(value);
    return value;
  };
  return { ...world, variable };
}

function settled(parse: () => Options): Options | Failure {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const NOTHING_ASKED = {
  failOn: 'regression',
  config: DEFAULTS,
  configSource: null,
  seed: DEFAULTS.decision.seed,
} as const;

const NOT_SETTLED = { onError: 'fail', mode: 'gate' } as const;

/** A call that can't be judged, put into a report like every other ending: the reader finds it where the verdict would be. */
async function notJudged(
  { world, happening, translate }: Stage,
  faults: readonly Fault[],
  { onError, mode }: { readonly onError: Options['onError']; readonly mode: Mode } = NOT_SETTLED,
): Promise<Judged> {
  const { reportOf } = await import('./gate/report.js');
  const { identityOf } = await import('./action/tell.js');
  const request: ReportRequest = {
    ...NOTHING_ASKED,
    onError,
    mode,
    head: identityOf(happening),
    version: world.version,
    translate,
  };
  const findings = {
    evaluation: null,
    base: null,
    anchor: null,
    judgement: null,
    explained: null,
    inputs: null,
    notices: faults,
    now: world.now(),
  };
  return {
    report: reportOf(request, findings),
    measured: null,
    opened: null,
    respond: DEFAULTS.respond,
    exports: DEFAULTS.exports,
    notify: [],
  };
}

/** What is asked for twice is fetched once. */
function remembered<T>(fetch: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null;
  return () => {
    found ??= fetch();
    return found;
  };
}

async function gated(stage: Stage, options: Options, mode: GateRequest['mode']): Promise<Judged> {
  const { world, happening, forge, baseBranch } = stage;
  const line = remembered(async () => (forge === null ? [] : await baseLine(forge, happening, baseBranch)));
  // On a pull request the rules are those of the commit it was merged with to be tested.
  const [tip = happening.baseSha] = happening.pullRequest === null ? [] : await line();
  const { config, source, notices } = await policyOf(stage, options.config, tip);
  const [{ runGate }, { noticeOf }, { openHistory }, { downloaded }, { identityOf }] = await Promise.all([
    import('./gate/gate.js'),
    import('./gate/report.js'),
    import('./action/store.js'),
    import('./action/downloads.js'),
    import('./action/tell.js'),
  ]);
  const opened = openHistory(stage, options, config);
  const { report, measured } = await runGate(world, {
    mode,
    artifacts: options.artifacts,
    sources: await downloaded(stage, options.workflowArtifacts),
    base: options.baseline,
    history: opened.store,
    line,
    anchorLine: async () =>
      forge === null || config.anchor === null ? null : await anchorLineOn(forge, config.anchor),
    acceptance: () => acceptanceOf(stage, options.acceptLabel),
    suite: options.suite,
    partial: options.partial,
    failOn: options.failOn,
    onError: options.onError,
    config,
    configSource: source,
    seed: config.decision.seed,
    head: identityOf(happening),
    version: world.version,
    translate: stage.translate,
  });
  const told = [...notices, ...announced(stage, options.acceptLabel)].map((one) =>
    noticeOf(stage.translate(one)),
  );
  return {
    report: { ...report, notices: [...report.notices, ...told] },
    measured,
    opened,
    respond: config.respond,
    exports: config.exports,
    // A pull request's own file must not say where secrets go.
    notify: notices.some(({ code }) => code === 'CONFIG_FROM_HEAD') ? [] : config.notify,
  };
}

/** Whatever keeps the gate from judging ends in a report: what GitHub refused to tell, too. */
async function judged(stage: Stage, options: Options): Promise<Judged> {
  const { onError } = options;
  let mode: Mode = options.mode === 'health' ? 'health' : 'gate';
  try {
    mode = modeOf(stage.happening, stage.baseBranch, options.mode);
    if (mode !== 'health') return await gated(stage, options, mode);
    const { healthChecked } = await import('./action/health.js');
    return {
      report: await healthChecked(stage, options),
      measured: null,
      opened: null,
      respond: DEFAULTS.respond,
      exports: DEFAULTS.exports,
      notify: [],
    };
  } catch (error) {
    if (error instanceof Failure) return await notJudged(stage, error.faults, { onError, mode });
    if (error instanceof ForgeError) return await notJudged(stage, [error.fault], { onError, mode });
    throw error;
  }
}
