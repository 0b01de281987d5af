/** What is done about a result beside telling it. Types only. */
import type { Result } from './report.js';
/** The label that a pull request has while its result is this; of the others it has none. */
export type ResponseLabels = Readonly<Partial<Record<Result, string>>>;
interface Dispatched {
    /** The result that starts it, once until the result has been another. */
    readonly on: 'fail' | 'error';
    readonly inputs: Readonly<Record<string, string>>;
}
export type ResponseDispatch = Dispatched & ({
    readonly kind: 'workflow';
    readonly file: string;
    readonly ref: string | null;
} | {
    readonly kind: 'repository';
    readonly eventType: string;
});
export interface Respond {
    readonly labels: ResponseLabels;
    readonly dispatch: ResponseDispatch | null;
    /** Told what would be done, and nothing done. */
    readonly dryRun: boolean;
}
export {};
