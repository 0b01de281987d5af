/** Summary, files, outputs and annotations. Writing them can fail; the status comes from the report alone. */
import { keepPage } from '../commands/check.js';
import { letsThrough } from '../commands/ending.js';
import { fault } from '../failure/catalogue.js';
import { faultText } from '../failure/failure.js';
import type { Runner } from '../io/runner.js';
import type { Report } from '../model/report.js';
import { renderSummary } from '../render/summary.js';
import { resultLine } from '../render/words.js';
import type { Stage } from './stage.js';

/** Telling fails open: what could not be written is said, and no more. */
async function attempt(runner: Runner, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    runner.notice(faultText(fault('SUMMARY_FAILED', null, { reason })));
  }
}

function annotate(runner: Runner, report: Report, passes: boolean): void {
  if (passes) runner.log.info(resultLine(report));
  else runner.error(resultLine(report));
  for (const notice of report.notices) {
    const say = report.result === 'error' ? runner.error : runner.notice;
    say(faultText({ ...notice, weight: 'notice' }));
  }
}

export async function end({ world, runner, language }: Stage, report: Report): Promise<number> {
  const folder = `${runner.temp.replaceAll('\\', '/')}/holdline-${world.randomId()}`;
  const path = `${folder}/report.json`;
  await attempt(runner, async () => {
    await world.files.writeText(path, `${JSON.stringify(report, null, 2)}\n`);
    runner.output('report', path);
  });
  await attempt(runner, async () => await keepPage(world, report, { folder, locale: language.locale }));
  await attempt(runner, async () =>
    runner.summary(renderSummary(report, { run: null, baseCommit: null }, language)),
  );
  const { regressed, suspected, violated, inconclusive, improved } = report.counts;
  const counts = { regressed, suspected, violated, inconclusive, improved };
  for (const [name, count] of Object.entries(counts)) runner.output(name, String(count));
  runner.output('result', report.result);
  runner.output('summary', resultLine(report));
  runner.output('effective-policy', JSON.stringify(report.policy));
  const passes = letsThrough(report);
  annotate(runner, report, passes);
  return passes ? 0 : 1;
}
