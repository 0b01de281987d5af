import type { Request } from '../request/request.js';
import type { Message } from './message.js';
export interface WeCom {
    readonly type: 'wecom';
    readonly url: string;
}
export declare function weCom({ url }: WeCom, message: Message): Request;
