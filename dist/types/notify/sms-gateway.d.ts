import type { Request } from '../request/request.js';
import type { Message } from './message.js';
export interface SmsGateway {
    readonly type: 'sms-gateway';
    readonly url: string;
    /** The whole value of the header `authorization`: `Bearer …`. */
    readonly authorization: string | null;
    readonly encoding: 'json' | 'form';
    /** What the gateway calls the receiver and the text. */
    readonly fields: {
        readonly to: string;
        readonly text: string;
    };
    readonly to: readonly string[];
}
/** One request for each receiver. */
export declare function smsGateway(channel: SmsGateway, message: Message): readonly Request[];
