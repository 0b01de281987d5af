/** The one signature of every format reader, and what reading a file gives. */
import type { Fault } from '../failure/failure.js';
import type { Examples, Measurement } from '../model/evaluation.js';
import type { Limits } from '../model/limits.js';
import type { Source } from '../model/source.js';
import type { TextColumn } from '../model/table.js';
import type { Magic } from './binary.js';
import type { Choice } from './columns.js';
import type { PlainTable } from './csv-scan.js';
import type { JsonObject, JsonValue } from './json.js';
import type { LineTaker } from './json-rows.js';
import type { Format } from './supported.js';
import type { XmlElement } from './xml-text.js';
/** What the configuration says of a suite's files. Every part may be `null`: then it is found by itself. */
export interface Hints {
    readonly format: string | null;
    readonly columns: ColumnHints | null;
    /** The run of a store of MLflow by its id or name; absent like `null`. */
    readonly run?: string | null;
    /** `auto` where nothing is said. */
    readonly parser?: Parser;
    /** Ids that the file may have too, in the same order; absent like `null`. */
    readonly likelyIds?: TextColumn | null;
}
/** `csv-parse`: every table through it. `auto`: where a file is plain, its rows are found in its bytes. */
export type Parser = 'auto' | 'csv-parse';
export interface ColumnHints {
    readonly id: string | null;
    readonly truth: string | null;
    readonly prediction: string | null;
    readonly score: string | null;
    readonly positive: string | null;
    readonly weight: string | null;
    readonly cluster: string | null;
    readonly query: string | null;
    readonly groups: readonly string[] | null;
}
/** A file after a first look: what it is made of, with as much as is needed to tell formats apart. */
export type Content = {
    readonly shape: 'json';
    readonly value: JsonValue;
    /** YAML and TOML have the same values as JSON, so readers of nested values read all three. */
    readonly written: 'json' | 'yaml' | 'toml';
} | {
    readonly shape: 'jsonl';
    /** The first few records. */
    readonly first: readonly JsonObject[];
    /** All records with their line numbers, from the start, in batches. */
    readonly records: () => AsyncIterable<readonly JsonLine[]>;
    /** The same, line by line, for whoever needs no records; it stops after each piece of the file. */
    readonly plain?: (taker: LineTaker) => AsyncIterable<void>;
} | {
    readonly shape: 'table';
    /** Names without blanks around them, each once; only the first may be empty (the index that pandas writes). */
    readonly header: readonly string[];
    /** The first few records, without the header. */
    readonly first: readonly (readonly string[])[];
    /** All records without the header, in batches, each as long as the header. */
    readonly rows: () => AsyncIterable<readonly (readonly string[])[]>;
    /** The same records in bytes as far as they are plain, for whoever needs no texts; absent where none are. */
    readonly plain?: PlainTable['rows'];
    /** Columns that no row of cells can have: those of lists or objects in Parquet. */
    readonly passedOver: readonly PassedOver[];
} | {
    readonly shape: 'xml';
    readonly root: XmlElement;
} | {
    readonly shape: 'markdown';
    /** The YAML block at the top, `null` where there is none. */
    readonly frontMatter: JsonValue | null;
    /** What follows it. */
    readonly text: string;
} | {
    /** A ZIP archive. */
    readonly shape: 'archive';
    readonly names: ReadonlySet<string>;
    /** Those of these files that are there, by name; each is unpacked when it is read. Faults: `ARCHIVE_…`. */
    readonly members: (wanted: readonly string[]) => Promise<ReadonlyMap<string, Source>>;
} | {
    readonly shape: 'bytes';
    readonly magic: Exclude<Magic, 'parquet'>;
    readonly source: Source;
} | {
    /** Plain text of no other shape. */
    readonly shape: 'text';
    /** The first lines. */
    readonly head: string;
    /** All of it. Fault: `FILE_TOO_LARGE`. */
    readonly whole: () => Promise<string>;
};
export interface JsonLine {
    readonly line: number;
    readonly record: JsonObject;
}
export interface Found {
    /** As the user sees it in messages. */
    readonly path: string;
    readonly content: Content;
    /** As in `Source`. */
    readonly limits?: Partial<Limits> | undefined;
}
/** A suite as one file tells it; `name: null` where the content gives none. */
export interface SuiteReading {
    readonly name: string | null;
    readonly model: string | null;
    readonly dataset: string | null;
    /** As in `Suite`. */
    readonly fingerprints: Readonly<Record<string, string>>;
    readonly measurements: readonly Omit<Measurement, 'suite'>[];
    readonly examples: Examples | null;
    /** Where roles were decided by what the columns hold: how, so that files of one suite are decided on together. */
    readonly again?: Again;
}
/** How the columns of a table of examples were chosen by their names. */
export interface Again {
    readonly choice: Choice;
    /** Columns that are metrics of single examples by their names are measured too. */
    readonly scores: boolean;
}
/** A value or column that was seen and is no measurement, and why. */
export interface PassedOver {
    readonly name: string;
    readonly because: string;
}
export interface Reading {
    readonly suites: readonly SuiteReading[];
    readonly passedOver: readonly PassedOver[];
    readonly notices: readonly Fault[];
}
/** The names by which a format is known, for a file that has only some of them. */
export interface Needs {
    /** Where the names stand: keys of a document, keys of its records, columns. */
    readonly of: readonly ('object' | 'records' | 'table')[];
    /** Each with its other spellings, compared without case. */
    readonly keys: readonly (readonly string[])[];
}
export interface Reader {
    /** The name that `format:` takes, `lm-eval` say. */
    readonly format: Format;
    /** What it is called in sentences: "lm-evaluation-harness results". */
    readonly title: string;
    /** For the sentence on a file that nothing reads; absent where no list of names says it. */
    readonly needs?: Needs;
    /** Why this content is of this format, or `null` where it is not. Decides on content, never on the path alone. */
    readonly recognise: (found: Found) => string | null;
    /** Why this content can't be read even where `format:` asks for it, or `null` where it can. */
    readonly refuse: (found: Found) => string | null;
    /** Throws a `Failure` with every fault of the file. */
    readonly read: (found: Found, hints: Hints) => Promise<Reading>;
}
