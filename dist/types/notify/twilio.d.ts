import type { Request } from '../request/request.js';
import type { Message } from './message.js';
export interface Twilio {
    readonly type: 'twilio';
    /** `AC` and 32 hexadecimal digits. */
    readonly account: string;
    readonly token: string;
    /** A number in E.164, or the id of a messaging service: `MG…`. */
    readonly from: string;
    /** E.164. */
    readonly to: readonly string[];
}
/** One request for each receiver. */
export declare function twilio({ account, token, from, to }: Twilio, message: Message): readonly Request[];
