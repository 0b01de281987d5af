export interface Unsigned {
    readonly method: 'POST';
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    /** Names in lower case; all of them are signed. `x-acs-content-sha256` among them. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
export interface AccessKey {
    readonly id: string;
    readonly secret: string;
}
export declare function sha256(text: string): string;
/** The query as it is signed and sent: names in order, both sides encoded. */
export declare function canonicalQuery(query: Readonly<Record<string, string>>): string;
/** The value of the header `authorization`. */
export declare function alibabaAuthorization(request: Unsigned, key: AccessKey): string;
