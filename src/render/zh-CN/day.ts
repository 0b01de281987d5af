/** Times in Chinese. */

/** `2026年8月4日` of a time in ISO 8601. */
export function dayText(at: string): string {
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** `2026年8月4日 10:00 UTC` */
export function minuteText(at: string): string {
  return `${dayText(at)} ${at.slice(11, 16)} UTC`;
}
