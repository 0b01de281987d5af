import type { Moment, Request } from '../request/request.js';
import type { Message } from './message.js';
export interface DingTalk {
    readonly type: 'dingtalk';
    readonly url: string;
    /** `SEC…`; `null` where the robot is guarded by keywords or addresses. */
    readonly secret: string | null;
}
/** The signature in base64, not yet URL-encoded. */
export declare function dingTalkSignature(secret: string, now: number): string;
export declare function dingTalk({ url, secret }: DingTalk, message: Message, { now }: Moment): Request;
