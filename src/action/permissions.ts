/** What the token was refused in one run, in one sentence with one block to copy: mended at once, not run by run. */
import type { Options } from '../config/settle.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Lack } from '../io/github/client.js';
import type { Happening } from '../model/happening.js';

/** What the inputs ask for, whether or not the run came so far as to need it. */
function asked(options: Options, happening: Happening): readonly string[] {
  const { history, workflowArtifacts, comment, checkRun, baseline } = options;
  const downloads = workflowArtifacts.length > 0 || (history ?? { store: 'artifact' }).store === 'artifact';
  return [
    'contents: read',
    ...(history?.store === 'branch' && happening.pullRequest === null ? ['contents: write'] : []),
    ...(downloads && (baseline.length === 0 || workflowArtifacts.length > 0) ? ['actions: read'] : []),
    ...(happening.pullRequest !== null && comment !== 'never' ? ['pull-requests: write'] : []),
    ...(checkRun ? ['checks: write'] : []),
  ];
}

/** One line a scope, the greater right where there are two, in the order of the alphabet. */
function blockOf(needs: readonly string[]): string {
  const rights = new Map<string, string>();
  for (const need of needs.flatMap((one) => one.split(', '))) {
    const [scope = '', right = ''] = need.split(': ');
    if (rights.get(scope) !== 'write') rights.set(scope, right);
  }
  const lines = [...rights].map(([scope, right]) => `${scope}: ${right}`);
  return lines.toSorted().join(', ');
}

/** `null` where at most one permission was refused: what failed for it has named it already. */
export function permissionsMissing(
  refused: readonly Lack[],
  options: Options,
  happening: Happening,
): Fault | null {
  const lacking = [...new Map(refused.toReversed().map((lack) => [lack.needs, lack])).values()].toReversed();
  if (lacking.length < 2) return null;
  const block = blockOf([...asked(options, happening), ...lacking.map(({ needs }) => needs)]);
  return fault('PERMISSIONS_MISSING', null, { lacking, block });
}
