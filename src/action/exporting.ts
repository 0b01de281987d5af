/** The exports of the Action: everything that the base branch's configuration names, in the modes that it names. */
import type { ConfiguredExport } from '../config/exports.js';
import type { Report } from '../model/report.js';
import type { Stage } from './stage.js';

/** The report with what became of its exports. */
export async function exportedFrom(
  { world, runner, happening }: Stage,
  report: Report,
  exports: readonly ConfiguredExport[],
): Promise<Report> {
  if (exports.length === 0) return report;
  const { exportReport, usualInAction } = await import('../deliver/export.js');
  const { owner, repo, fromFork, actor } = happening;
  return await exportReport(world, report, {
    exports,
    repository: `${owner}/${repo}`,
    runUrl: runner.runUrl,
    actor,
    fromFork,
    how: 'everything',
    usual: usualInAction(report),
  });
}
