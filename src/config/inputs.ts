/** The Action's inputs. GitHub hands over texts; an empty one is one that was not given. */
import { fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import type { OptionName } from './option.js';
import { OPTIONS } from './options.js';
import { type Options, settle } from './settle.js';

/**
 * The options that the inputs ask for.
 * @param read gives the text of the input of a name, empty where it was not set.
 * @throws Failure with every fault: OPTION_…, HISTORY_INPUT, BASELINE_MIXED, RECORD_NOWHERE.
 */
export function parseInputs(read: (name: OptionName) => string): Options {
  const given = new Map<OptionName, readonly string[]>();
  for (const { name, type, action } of OPTIONS) {
    if (!action) continue;
    const whole = read(name).trim();
    const texts = type === 'list' ? lines(whole) : [whole].filter((text) => text !== '');
    if (texts.length > 0) given.set(name, texts);
  }
  const { options, faults } = settle(given, (name) => `input ${name}`);
  // Asked for by name, a record that goes nowhere is a mistake; `auto` just has nothing to record to.
  const nowhere = options.mode === 'record' && options.history?.store === 'none' && faults.length === 0;
  const all = nowhere ? [fault('RECORD_NOWHERE', 'input mode', {})] : faults;
  if (all.length > 0) throw new Failure(all);
  return options;
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
