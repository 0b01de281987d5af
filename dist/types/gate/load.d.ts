/** Finds and reads the files of an evaluation, and puts what they say under the names of suites. */
import type { Config } from '../config/config.js';
import { type Fault } from '../failure/failure.js';
import type { Evaluation } from '../model/evaluation.js';
import type { InputFile } from '../model/inputs.js';
import type { Source } from '../model/source.js';
import type { TextColumn } from '../model/table.js';
import type { Parser } from '../read/reader.js';
import type { World } from '../world.js';
export interface Loaded {
    readonly evaluation: Evaluation;
    readonly notices: readonly Fault[];
    readonly inputs: readonly InputFile[];
}
/** Which files: globs of this machine, and files that were handed over. Neither: those of the configuration. */
export interface Wanted {
    readonly globs: readonly string[];
    readonly sources: readonly Source[];
    readonly parser?: Parser;
    /** Ids that a file may have too, in the same order. */
    readonly likelyIds?: TextColumn | null;
}
/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every file that is missing or
 * unreadable is told, not just the first.
 */
export declare function load(world: World, wanted: Wanted, config: Config): Promise<Loaded>;
