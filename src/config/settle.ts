/** From the texts that were given to typed options: the one place where they are checked and defaults apply. */
import { type Details, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import {
  COMMENT,
  EXPORT_FORMATS,
  FAIL_ON,
  FORMATS,
  type Format,
  LARGEST_SEED,
  LOCALES,
  MODES,
  ON_ERROR,
  type OptionName,
  PARSERS,
  PREVIEWS,
} from './option.js';
import { OPTIONS } from './options.js';
import { type HistoryPlace, historyPlace } from './place.js';
import { type QueryOptions, queryOptions } from './query.js';
import { isoTime } from './time.js';

/** The options of a run. `null` and an empty list mean: not given, and no default. */
export interface Options {
  readonly artifacts: readonly string[];
  readonly workflowArtifacts: readonly string[];
  /** As it was named; the caller looks for `USUAL_CONFIG` where it is `null`. */
  readonly config: string | null;
  readonly mode: (typeof MODES)[number];
  /** Where the history is, or `null` where the call does not say. */
  readonly history: HistoryPlace | null;
  /** Globs of the base evaluation; empty where the history is the base. */
  readonly baseline: readonly string[];
  /** Whose history counts; `null` leaves it to the event. */
  readonly baseBranch: string | null;
  readonly suite: string | null;
  readonly partial: boolean;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly comment: (typeof COMMENT)[number];
  /** Gates of the same id share one comment; `null`: each has its own. */
  readonly commentId: string | null;
  readonly acceptLabel: string;
  readonly checkRun: boolean;
  readonly onError: (typeof ON_ERROR)[number];
  readonly locale: (typeof LOCALES)[number];
  readonly githubToken: string | null;
  readonly out: string | null;
  /** `owner/name`, as it was written. */
  readonly repository: string | null;
  readonly format: Format;
  /** Whether servers get the report. */
  readonly export: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  /** Whether channels are told. */
  readonly notify: boolean;
  /** ISO 8601, UTC. */
  readonly at: string | null;
  /** `null` leaves it to the configuration. */
  readonly seed: number | null;
  /** The column of a fault log that is to be explained. */
  readonly label: string | null;
  readonly sha: string | null;
  readonly run: string | null;
  /** Why a change is accepted. */
  readonly reason: string | null;
  /** In (0, 1); `null` leaves it to the configuration. */
  readonly falseAlarms: number | null;
  readonly parser: (typeof PARSERS)[number];
  readonly query: QueryOptions;
}

/** What was given, by option; never empty lists. */
export type Given = ReadonlyMap<OptionName, readonly string[]>;

/** How the user knows an option: `--base`, `input baseline`. */
export type Spelling = (name: OptionName) => string;

export interface Settled {
  readonly options: Options;
  readonly faults: readonly Fault[];
}

/** Checks every text and fills in the defaults. Where there are faults, the options are not to be used. */
export function settle(given: Given, spelling: Spelling): Settled {
  const read = new Reading(given, spelling);
  const options: Options = {
    artifacts: read.list('artifacts'),
    workflowArtifacts: read.list('workflow-artifacts'),
    config: read.text('config'),
    mode: read.choice('mode', MODES),
    history: read.place('history'),
    baseline: read.globs('baseline'),
    baseBranch: read.text('base-branch'),
    suite: read.text('suite'),
    partial: read.yes('partial'),
    failOn: read.choice('fail-on', FAIL_ON),
    comment: read.choice('comment', COMMENT),
    commentId: read.text('comment-id'),
    acceptLabel: read.text('accept-label') ?? '',
    checkRun: read.yes('check-run'),
    onError: read.choice('on-error', ON_ERROR),
    locale: read.choice('locale', LOCALES),
    githubToken: read.token('github-token'),
    out: read.text('out'),
    repository: read.text('repository'),
    format: read.choice('format', [...FORMATS, ...EXPORT_FORMATS, ...PREVIEWS]),
    export: read.yes('export'),
    notify: read.yes('notify'),
    dryRun: read.yes('dry-run'),
    force: read.yes('force'),
    at: read.time('at'),
    seed: read.whole('seed', LARGEST_SEED),
    label: read.text('label'),
    sha: read.text('sha'),
    run: read.text('run'),
    reason: read.text('reason'),
    falseAlarms: read.share('false-alarms'),
    parser: read.choice('parser', PARSERS),
    query: queryOptions(read),
  };
  return { options, faults: read.faults };
}

/** Reads one option after the other and keeps what is wrong. */
export class Reading {
  readonly faults: Fault[] = [];
  readonly #given: Given;
  readonly #spelling: Spelling;

  constructor(given: Given, spelling: Spelling) {
    this.#given = given;
    this.#spelling = spelling;
  }

  list(name: OptionName): readonly string[] {
    const usual = OPTIONS.find((option) => option.name === name)?.default ?? null;
    return this.#given.get(name) ?? (usual === null ? [] : [usual]);
  }

  text(name: OptionName): string | null {
    return this.list(name)[0] ?? null;
  }

  /** What could not stand in a header would come back in the error that says so. */
  token(name: OptionName): string | null {
    const text = this.text(name);
    const ok = text === null || /^[!-~]+$/.test(text);
    if (!ok) this.#wrong('OPTION_TOKEN', name, {});
    return ok ? text : null;
  }

  choice<T extends string>(name: OptionName, choices: readonly [T, ...T[]]): T {
    return this.oneOf(name, choices) ?? choices[0];
  }

  /** `null` where nothing was given and there is no default, or where it is none of them. */
  oneOf<T extends string>(name: OptionName, choices: readonly T[]): T | null {
    const text = this.text(name);
    const found = choices.find((choice) => choice === text) ?? null;
    if (text !== null && found === null) {
      this.#wrong('OPTION_CHOICE', name, { found: text, choices, nearest: nearest(text, choices) });
    }
    return found;
  }

  /** GitHub's inputs are texts; these are the spellings that YAML 1.2 has for the two values. */
  yes(name: OptionName): boolean {
    const text = this.text(name) ?? 'false';
    if (['true', 'True', 'TRUE'].includes(text)) return true;
    if (!['false', 'False', 'FALSE'].includes(text)) this.#wrong('OPTION_BOOLEAN', name, { found: text });
    return false;
  }

  time(name: OptionName): string | null {
    const text = this.text(name);
    const time = text === null ? null : isoTime(text);
    if (text !== null && time === null) this.#wrong('OPTION_TIME', name, { found: text });
    return time;
  }

  whole(name: OptionName, most: number): number | null {
    const text = this.text(name);
    if (text === null) return null;
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    const ok = number <= most;
    if (!ok) this.#wrong('OPTION_NUMBER', name, { found: text, least: 0, most });
    return ok ? number : null;
  }

  /** Between 0 and 1, neither of them. */
  share(name: OptionName): number | null {
    const text = this.text(name);
    if (text === null) return null;
    const number = /^\d*\.?\d+(?:e-?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    const ok = number > 0 && number < 1;
    if (!ok) this.#wrong('OPTION_SHARE', name, { found: text });
    return ok ? number : null;
  }

  /** `path:DIR` as an input, `DIR` as a flag, each refused in the other's place: it would name a folder nobody has. */
  place(name: OptionName): HistoryPlace | null {
    const [text] = this.#given.get(name) ?? [];
    if (text === undefined) return null;
    const place = historyPlace(text);
    if (!this.#spelling(name).startsWith('--')) {
      if (place === null) this.#wrong('HISTORY_INPUT', name, { found: text });
      return place;
    }
    const written = place !== null || /^(?:branch|path)(?::|$)/.test(text);
    if (written) this.#wrong('HISTORY_FLAG', name, { found: text });
    return written ? null : { store: 'folder', folder: text };
  }

  globs(name: OptionName): readonly string[] {
    const texts = this.list(name);
    const globs = texts.filter((text) => text !== 'history');
    if (globs.length > 0 && globs.length < texts.length) this.#wrong('BASELINE_MIXED', name, {});
    return globs;
  }

  #wrong<C extends OptionFault>(code: C, name: OptionName, details: Details<C>): void {
    this.faults.push(fault(code, this.#spelling(name), details));
  }
}

type OptionFault =
  | 'OPTION_CHOICE'
  | 'OPTION_BOOLEAN'
  | 'OPTION_TIME'
  | 'OPTION_NUMBER'
  | 'OPTION_SHARE'
  | 'OPTION_TOKEN'
  | 'HISTORY_FLAG'
  | 'HISTORY_INPUT'
  | 'BASELINE_MIXED';
