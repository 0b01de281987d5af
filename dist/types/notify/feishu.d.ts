import type { Moment, Request } from '../request/request.js';
import type { Message } from './message.js';
export interface Feishu {
    readonly type: 'feishu';
    readonly url: string;
    readonly secret: string | null;
}
/** In base64; `seconds` since 1970. */
export declare function feishuSignature(secret: string, seconds: number): string;
export declare function feishu({ url, secret }: Feishu, message: Message, { now }: Moment): Request;
