/** The Action's story: inputs and event → the gate → history, comment, summary, outputs → exit status. */
import { configured } from './commands/configuration.js';
import { letsThrough } from './commands/ending.js';
import { DEFAULTS } from './config/config.js';
import { parseInputs } from './config/inputs.js';
import type { Options } from './config/settle.js';
import { tellPullRequest } from './deliver/deliver.js';
import { appendRun } from './deliver/history.js';
import { fault } from './failure/catalogue.js';
import { Failure, type Fault, faultText } from './failure/failure.js';
import { type Gated, runGate } from './gate/gate.js';
import { modeOf } from './gate/mode.js';
import { noticeOf, reportOf } from './gate/report.js';
import type { GateRequest } from './gate/request.js';
import { happening as readHappening } from './io/github/event.js';
import { gitHub } from './io/github/forge.js';
import { githubRunner, type Runner } from './io/runner.js';
import { realWorld } from './io/world.js';
import type { Happening } from './model/happening.js';
import type { Report } from './model/report.js';
import { plainText } from './render/escape.js';
import { renderSummary } from './render/summary.js';
import { resultLine } from './render/words.js';
import type { World } from './world.js';

type Env = Readonly<Record<string, string | undefined>>;

interface Stage {
  readonly world: World;
  readonly runner: Runner;
  readonly happening: Happening;
}

/** Runs the Action and gives its exit status. */
export async function runAction(env: Env): Promise<number> {
  const runner = githubRunner(env, (text) => text.split('\n').map(plainText).join('\n'));
  const happening = await readHappening(env);
  const world = realWorld({ folder: runner.workspace, log: runner.log, at: null });
  const stage: Stage = { world, runner, happening };
  const options = optionsOr(() => parseInputs(runner.input));
  const gated = 'faults' in options ? notJudged(stage, options.faults) : await judged(stage, options);
  const told = 'faults' in options ? gated.report : await tell(stage, options, gated);
  return await end(stage, told);
}

function optionsOr(parse: () => Options): Options | Failure {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function identityOf({ sha, ref, run, event, workflow }: Happening): GateRequest['head'] {
  return { sha, ref, run, event, workflow };
}

/** A wrong call, put into a report like every other ending: the reader finds it where the verdict would be. */
function notJudged({ world, happening }: Stage, faults: readonly Fault[]): Gated {
  const request: GateRequest = {
    mode: 'gate',
    artifacts: [],
    base: [],
    history: null,
    suite: null,
    partial: false,
    failOn: 'regression',
    onError: 'fail',
    config: DEFAULTS,
    configSource: null,
    seed: DEFAULTS.decision.seed,
    head: identityOf(happening),
    version: world.version,
  };
  const findings = { evaluation: null, base: null, judgement: null, notices: faults, now: world.now() };
  return { report: reportOf(request, findings), measured: null };
}

async function judged(stage: Stage, options: Options): Promise<Gated> {
  const { world, happening } = stage;
  try {
    const { config, source } = await configured(world, options.config);
    return await runGate(world, {
      mode: options.mode === 'auto' ? modeOf(happening) : options.mode,
      artifacts: options.artifacts,
      base: options.baseline,
      history: options.history,
      suite: options.suite,
      partial: options.partial,
      failOn: options.failOn,
      onError: options.onError,
      config,
      configSource: source,
      seed: config.decision.seed,
      head: identityOf(happening),
      version: world.version,
    });
  } catch (error) {
    if (error instanceof Failure) return notJudged(stage, error.faults);
    throw error;
  }
}

/** The report with everything that became of it. */
async function tell(stage: Stage, options: Options, gated: Gated): Promise<Report> {
  const notices: Fault[] = [];
  let { report } = gated;
  const recorded = await appendRun(stage.world, gated, {
    folder: options.history,
    head: identityOf(stage.happening),
    attempt: stage.happening.attempt,
    suite: options.suite,
  });
  stage.runner.output('recorded', String(recorded.appended));
  if (recorded.notice !== null) notices.push(recorded.notice);
  report = { ...report, notices: [...report.notices, ...notices.map(noticeOf)] };
  return await comment(stage, options, report);
}

async function comment({ runner, happening }: Stage, options: Options, report: Report): Promise<Report> {
  const { pullRequest, owner, repo, fromFork } = happening;
  if (pullRequest === null || options.comment === 'never') return report;
  if (options.githubToken === null) {
    const notice = noticeOf(fault('COMMENT_NO_TOKEN', null, {}));
    return { ...report, notices: [...report.notices, notice] };
  }
  const told = await tellPullRequest(gitHub(options.githubToken, { owner, repo }), report, {
    when: options.comment,
    pullRequest,
    fromFork,
    key: options.suite ?? 'default',
    links: { run: runner.runUrl, baseCommit: null },
  });
  if (told.url !== null) runner.output('comment-url', told.url);
  const notices = told.notice === null ? report.notices : [...report.notices, noticeOf(told.notice)];
  return { ...report, notices, deliveries: [...report.deliveries, told.delivery] };
}

/** Summary, files, outputs and annotations. Writing them can fail; the status comes from the report alone. */
async function end({ world, runner }: Stage, report: Report): Promise<number> {
  const path = `${runner.temp.replaceAll('\\', '/')}/holdline-${world.randomId()}/report.json`;
  await attempt(runner, async () => {
    await world.files.writeText(path, `${JSON.stringify(report, null, 2)}\n`);
    runner.output('report', path);
  });
  await attempt(runner, async () => runner.summary(renderSummary(report, { run: null, baseCommit: null })));
  const { regressed, suspected, violated, inconclusive, improved } = report.counts;
  const counts = { regressed, suspected, violated, inconclusive, improved };
  for (const [name, count] of Object.entries(counts)) runner.output(name, String(count));
  runner.output('result', report.result);
  runner.output('summary', resultLine(report));
  runner.output('effective-policy', JSON.stringify(report.policy));
  const passes = letsThrough(report);
  if (passes) runner.log.info(resultLine(report));
  else runner.error(resultLine(report));
  for (const notice of report.notices) {
    const say = report.result === 'error' ? runner.error : runner.notice;
    say(faultText({ ...notice, weight: 'notice' }));
  }
  return passes ? 0 : 1;
}

/** Telling fails open: what could not be written is said, and no more. */
async function attempt(runner: Runner, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    runner.notice(faultText(fault('SUMMARY_FAILED', null, { reason })));
  }
}
