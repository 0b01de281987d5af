/** Sentences about the whole run: what it was held against, by which policy. Plain text; paths and refs are quoted. */
import type { BaseSide, Report, ReportedPolicy } from '../model/report.js';
import { countText } from './number.js';
import { shareText } from './probability.js';

const FILES_NAMED = 3;

function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

function ageText(days: number | null): string {
  if (days === null || !(days >= 0)) return '';
  if (days < 1) return ', less than a day old';
  return `, ${countText(Math.floor(days), 'day')} old`;
}

/** How far the record's commit is from the one that was wanted. */
function distanceText(distance: number | null): string {
  return distance === null || distance === 0
    ? ''
    : `, ${countText(distance, 'commit')} before the wanted one`;
}

/** `commit "4f2a9c1" on "main"`, as much of it as is known. */
function commitText({ sha, ref, run }: BaseSide): string | null {
  const branch = ref === null ? '' : ` on "${branchOf(ref)}"`;
  if (sha !== null) return `commit "${shortSha(sha)}"${branch}`;
  if (run !== null) return `run "${run}"${branch}`;
  return ref === null ? null : `the newest run${branch}`;
}

function filesText(base: BaseSide): string {
  const files = [...new Set(base.suites.flatMap((suite) => suite.files))];
  const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
  const more = files.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What head was held against: files or history, which commit, how old; `null` where nothing was judged without a base. */
export function baseSentence({ base, result, mode }: Report): string | null {
  if (base === null) {
    const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
    return judged ? 'Judged by its limits alone: there is no base yet.' : null;
  }
  const commit = commitText(base);
  if (base.source === 'history') {
    const place = `${commit ?? 'the base branch'}${distanceText(base.distance)}`;
    return `Held against ${place}, from the history${ageText(base.ageDays)}.`;
  }
  const files = filesText(base);
  const named = files === '' ? 'the base files' : `base files ${files}`;
  return `Held against ${named}${commit === null ? '' : ` of ${commit}`}${ageText(base.ageDays)}.`;
}

/** What it means that nothing could be compared, and what to do next. */
export function firstRun({ mode }: Report): readonly string[] {
  const meaning = 'This is not a pass: nothing was held against a base, because there is none yet.';
  if (mode === 'record') return [meaning, 'This is the first record; the next change is held against it.'];
  return [
    meaning,
    'To have one, let Holdline run on a push to the base branch (on the command line: holdline record), or name base files with "baseline" or "--base".',
  ];
}

function familyText({ fail, warn }: ReportedPolicy['family']): string {
  if (warn === 0) return countText(fail, 'test');
  return `${countText(fail, 'test')} that can fail and ${countText(warn, 'test')} that can warn`;
}

/** By which policy it was judged, one sentence a line. */
function boundsText({ style, alpha, alphaWarn }: ReportedPolicy): string {
  if (style === 'frequentist')
    return `A loss fails at p ≤ ${alpha} and warns at p ≤ ${alphaWarn}, both for the report as a whole.`;
  const [fails, warns] = [shareText(1 - alpha), shareText(1 - alphaWarn)];
  return `A loss beyond the margin fails where it is ${fails} probable and warns where it is ${warns} probable, both for the report as a whole.`;
}

export function policySentences(policy: ReportedPolicy): readonly string[] {
  const corrected = policy.family.fail + policy.family.warn > 0;
  const config =
    policy.config === null
      ? 'No configuration: all defaults.'
      : `Configuration: "${policy.config}"${policy.configSha256 === null ? '' : ` (digest "${policy.configSha256.slice(0, 12)}")`}.`;
  return [
    boundsText(policy),
    corrected
      ? `Corrected together (Benjamini–Hochberg): ${familyText(policy.family)}.`
      : 'No p values, so nothing was corrected for their number.',
    `Examples count as paired when at least ${Number((policy.minPaired * 100).toFixed(2))} % are in both.`,
    `Settings: fail-on "${policy.failOn}", on-error "${policy.onError}", seed ${policy.seed}.`,
    config,
  ];
}
