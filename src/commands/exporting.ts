/** The exports of the command line: files are written where they are configured, servers get the report only where it was asked for. */
import type { Config } from '../config/config.js';
import type { Options } from '../config/settle.js';
import type { Report } from '../model/report.js';
import type { World } from '../world.js';

/** The report with what became of its exports. */
export async function exportedLocally(
  world: World,
  report: Report,
  asked: { readonly config: Config; readonly options: Options },
): Promise<Report> {
  const { exports } = asked.config;
  if (exports.length === 0) return report;
  const { exportReport } = await import('../deliver/export.js');
  const { dryRun, export: everything } = asked.options;
  return await exportReport(world, report, {
    exports,
    repository: null,
    runUrl: null,
    actor: world.user(),
    fromFork: false,
    how: dryRun ? 'shown' : everything ? 'everything' : 'files',
    // Who asks for it on the command line means it.
    usual: () => true,
  });
}
