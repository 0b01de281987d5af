/** Times as the command line takes them: ISO 8601 with a zone, because a time without one means another on each machine. */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

const DATE = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Whether the text is a day that the calendar has, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return DATE.test(text) && isoTime(text) !== null;
}

/** The same time in UTC, to the millisecond, or `null` where the text is no time. A date alone is its midnight in UTC. */
export function isoTime(text: string): string | null {
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = parts;
  // Date.parse takes 30 February for 1 March, so the day is held against the length of its month.
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
  const clock = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
  return real && clock ? new Date(Date.parse(text)).toISOString() : null;
}
