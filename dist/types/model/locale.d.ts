/** Languages that reports and sentences are written in. Types only. */
export type Locale = 'en' | 'zh-CN';
