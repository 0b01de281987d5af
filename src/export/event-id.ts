/** What an exported thing is called, so that a second try says the same and doubles nothing. */
import { createHash } from 'node:crypto';
import type { Exported } from './exported.js';

const LENGTH = 32;

/** Hexadecimal; the same for the same report of the same run, and for the same part of it. */
export function eventId({ report, repository, runUrl }: Exported, part: string): string {
  const whole = JSON.stringify([repository, runUrl, report.createdAt, report.mode, part]);
  return createHash('sha256').update(whole.toWellFormed()).digest('hex').slice(0, LENGTH);
}
