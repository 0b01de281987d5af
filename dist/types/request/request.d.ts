/** What channels and exports build and one file of io/ sends: a request as plain values. Types only. */
export interface Request {
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Empty where the method has none. */
    readonly body: string | Uint8Array;
    /** Never to be shown, in none of the forms of `secretForms`: not in a log, a report or a dry run. */
    readonly secrets: readonly string[];
    /** `null` where the receiver took it; else why not, in a few words, without secrets. Many say so with a status of 200. */
    readonly ok: (status: number, body: string) => string | null;
}
/** What no message may look up for itself, so that the same values give the same bytes. */
export interface Moment {
    /** Milliseconds since 1970, UTC; corrected by the receiver's clock where that is known. */
    readonly now: number;
    /** Used once: text of letters, digits and `-`. */
    readonly nonce: string;
}
/** On what terms a request is sent. */
export interface Terms {
    /** Whether addresses of private networks and this machine, and plain http to them, are let through. */
    readonly allowPrivateHosts: boolean;
    /** For the request and all its further tries together. */
    readonly timeoutMs: number;
}
/** What became of a request: the answer that `ok` took, or why there is none, in a few words, without secrets. */
export type Sent = {
    readonly ok: true;
    readonly body: string;
} | {
    readonly ok: false;
    readonly reason: string;
};
