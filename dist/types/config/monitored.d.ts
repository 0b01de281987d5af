/** Which monitoring systems a health check asks for values: variables of the environment are still to be filled in. Types only. */
import type { Duration } from './config.js';
import type { ConfiguredCredentials, Written } from './exports.js';
/** What is asked of each type; all of it is needed. */
export declare const SOURCE_KEYS: {
    readonly prometheus: readonly ['query'];
    readonly elasticsearch: readonly ['index', 'body', 'path'];
    readonly mlflow: readonly ['run'];
};
export type SourceType = keyof typeof SOURCE_KEYS;
interface Common {
    /** Its values are `health:monitoring/NAME`. */
    readonly name: string;
    readonly url: Written;
    readonly credentials: ConfiguredCredentials;
    readonly timeout: Duration;
    readonly allowPrivateHosts: boolean;
    readonly unit: string | null;
    readonly direction: 'higher' | 'lower' | null;
}
export type ConfiguredSource = Common & ({
    readonly type: 'prometheus';
    readonly query: string;
} | {
    readonly type: 'elasticsearch';
    readonly index: string;
    /** JSON. */
    readonly body: string;
    readonly path: string;
} | {
    readonly type: 'mlflow';
    readonly run: Written;
});
export {};
