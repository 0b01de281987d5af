import type { Request } from '../request/request.js';
import type { Message } from './message.js';
export interface Teams {
    readonly type: 'teams';
    readonly url: string;
}
export declare function teams({ url }: Teams, message: Message): Request;
