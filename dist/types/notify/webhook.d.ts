import type { Moment, Request } from '../request/request.js';
import type { Message } from './message.js';
export interface Webhook {
    readonly type: 'webhook';
    readonly url: string;
    /** `whsec_` and a key in base64, or any other text, whose bytes are the key. */
    readonly secret: string | null;
    /** Where the events come from, a URI: `https://github.com/owner/name`. */
    readonly source: string;
}
export interface Signed {
    readonly id: string;
    /** Seconds since 1970. */
    readonly seconds: number;
    readonly body: string;
}
/** The value of the header `webhook-signature`. */
export declare function webhookSignature(secret: string, { id, seconds, body }: Signed): string;
export declare function webhook({ url, secret, source }: Webhook, message: Message, { now }: Moment): Request;
