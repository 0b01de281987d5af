import type { Moment, Request } from '../request/request.js';
import { type AccessKey } from './alibaba-signature.js';
import type { Message } from './message.js';
export interface AlibabaSms {
    readonly type: 'alibaba-sms';
    readonly key: AccessKey;
    readonly signName: string;
    /** `SMS_` and digits. */
    readonly template: string;
    /** At most 1,000. */
    readonly to: readonly string[];
}
export declare function alibabaSms(channel: AlibabaSms, message: Message, { now, nonce }: Moment): Request;
