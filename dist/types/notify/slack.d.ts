import type { Request } from '../request/request.js';
import type { Message } from './message.js';
export interface Slack {
    readonly type: 'slack';
    readonly url: string;
}
export declare function slack({ url }: Slack, message: Message): Request;
