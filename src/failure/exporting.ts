/** What can go wrong where a report is exported to. It changes no verdict, unless `strict` says that it is an error. */
import { sentence } from './failure.js';

/** How to mend it, by what the other side said. */
function mend(reason: string): string {
  if (/environment has no variable/.test(reason))
    return 'set it under env: in the workflow; runs of Dependabot have no secrets of Actions';
  if (/private/i.test(reason))
    return 'name a public address, or set allow-private-hosts: true for this target';
  if (/redirect/.test(reason)) return 'write the address that the redirect leads to';
  if (/answered 40[13]\b/.test(reason)) return 'check the credentials of this target and what they may do';
  if (/answered 404\b/.test(reason))
    return 'check the url of this target, without the part that its API adds';
  if (/certificate|self.signed/i.test(reason))
    return 'renew the certificate, or name the host that it is for';
  if (/no whole answer within/.test(reason))
    return 'look at the load of the server, or raise timeout for this target';
  return 'look at the log of the server; holdline check --export --dry-run shows what is sent';
}

export const exportingFaults = {
  EXPORT_FAILED: sentence({
    weight: 'notice',
    what: (d: { target: string; reason: string }) =>
      `the report was not exported to ${d.target}: ${d.reason}; the verdict stands`,
    fix: (d) => mend(d.reason),
    example: { target: 'elasticsearch', reason: 'answered 502' },
  }),
  EXPORT_FAILED_STRICT: sentence({
    weight: 'reading',
    what: (d: { target: string; reason: string }) =>
      `the report was not exported to ${d.target}: ${d.reason}; strict makes this an error`,
    fix: (d) => mend(d.reason),
    example: { target: 'elasticsearch', reason: 'answered 502' },
  }),
  EXPORT_NO_SECRETS: sentence({
    weight: 'notice',
    what: (d: { targets: readonly string[]; names: readonly string[] }) =>
      `the report was not exported to ${d.targets.join(', ')}: a pull request from a fork has no secrets, and ${d.names.join(', ')} ${d.names.length === 1 ? 'is' : 'are'} not set`,
    fix: null,
    example: { targets: ['influx'] as readonly string[], names: ['INFLUX_TOKEN'] as readonly string[] },
  }),
  EXPORT_NEEDS_FILE: sentence({
    weight: 'usage',
    what: (d: { format: string }) => `${d.format} is no text that could be printed`,
    fix: (d) =>
      `name the ${d.format === 'tensorboard' ? 'folder' : 'file'} to write: --out results.${d.format}`,
    example: { format: 'parquet' },
  }),
};
