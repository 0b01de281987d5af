/** What can go wrong where a report is exported to. It changes no verdict, unless `strict` says that it is an error. */
import { sentence } from './failure.js';
import { type Refusal, refusalOf } from './refusal.js';

const LOG = 'look at the log of the server; holdline check --export --dry-run shows what is sent';

/** How to mend it, by what the other side said. */
const MEND: Readonly<Record<Refusal, string>> = {
  variable: 'set it under env: in the workflow; runs of Dependabot have no secrets of Actions',
  private: 'name a public address, or set allow-private-hosts: true for this target',
  redirect: 'write the address that the redirect leads to',
  credentials: 'check the credentials of this target and what they may do',
  absent: 'check the url of this target, without the part that its API adds',
  query: LOG,
  certificate: 'renew the certificate, or name the host that it is for',
  slow: 'look at the load of the server, or raise timeout for this target',
  other: LOG,
};

export const exportingFaults = {
  EXPORT_FAILED: sentence({
    weight: 'notice',
    what: (d: { target: string; reason: string }) =>
      `the report was not exported to ${d.target}: ${d.reason}; the verdict stands`,
    fix: (d) => MEND[refusalOf(d.reason)],
    example: { target: 'elasticsearch', reason: 'answered 502' },
  }),
  EXPORT_FAILED_STRICT: sentence({
    weight: 'reading',
    what: (d: { target: string; reason: string }) =>
      `the report was not exported to ${d.target}: ${d.reason}; strict makes this an error`,
    fix: (d) => MEND[refusalOf(d.reason)],
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
