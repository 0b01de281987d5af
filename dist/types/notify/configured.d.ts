/** A channel as the configuration names it: what it holds of the environment is still `${NAME}`. Types only. */
import type { Channel } from './channels.js';
import type { Route } from './occasion.js';
import type { QuietHours } from './quiet.js';
export type ChannelType = Channel['type'] | 'email';
/** What `holdline report --format` shows as a channel would be sent it. */
export type Preview = Exclude<ChannelType, 'twilio' | 'alibaba-sms' | 'sms-gateway'> | 'sms';
export type Digest = 'daily' | 'weekly';
export interface ConfiguredChannel extends Route {
    readonly type: ChannelType;
    /** The type, with a number behind it from the second of a type on: names it in reports and in the history. */
    readonly name: string;
    readonly quietHours: QuietHours | null;
    /** Of a scheduled check it hears once a day or a week at most; `null`: whenever something changed. */
    readonly digest: Digest | null;
    readonly timeoutMs: number;
    readonly allowPrivateHosts: boolean;
    /** A delivery that failed makes the run an error. */
    readonly strict: boolean;
    readonly language: 'en' | 'zh-CN';
    /** By its own keys as the file has them, with `${NAME}` in them. */
    readonly texts: Readonly<Record<string, string>>;
    /** Receivers; empty where the address is the receiver. */
    readonly to: readonly string[];
    /** `file:line:column`. */
    readonly where: string;
}
