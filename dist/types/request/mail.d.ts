/** What an e-mail is and how it is sent, as plain values. Types only. */
export interface Mail {
    readonly from: string;
    readonly to: readonly string[];
    /** One line, at most 200 characters. */
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    /** The same for a second try, and one thread for what is the same state: without `<>`. */
    readonly headers: Readonly<Record<string, string>>;
}
/** The server that takes a mail; without TLS none is spoken to. */
export interface MailTerms {
    readonly host: string;
    readonly port: number;
    /** From the first byte (`tls`, RFC 8314), or begun before anything is said (`starttls`, RFC 3207). */
    readonly security: 'tls' | 'starttls';
    /** `null` where the server asks nobody. The password is never to be shown. */
    readonly login: {
        readonly user: string;
        readonly password: string;
    } | null;
    readonly allowPrivateHosts: boolean;
    /** For each step of the talk: connecting, the greeting, an answer. */
    readonly timeoutMs: number;
}
