import { describe, expect, it } from 'vitest';
import { helpText } from '../../src/cli/help.js';
import { commandNamed, parseFlags } from '../../src/config/flags.js';
import { parseInputs } from '../../src/config/inputs.js';
import { COMMANDS } from '../../src/config/option.js';
import { isoTime } from '../../src/config/time.js';
import { codesOf, faultsOf } from './faults.js';

describe('flags', () => {
  it('without any, defaults apply', () => {
    expect(parseFlags('check', [])).toEqual({
      help: false,
      positionals: [],
      options: {
        artifacts: [],
        workflowArtifacts: [],
        config: null,
        mode: 'auto',
        history: null,
        baseline: [],
        baseBranch: null,
        suite: null,
        parser: 'auto',
        partial: false,
        export: false,
        dryRun: false,
        failOn: 'regression',
        comment: 'auto',
        commentId: null,
        acceptLabel: 'holdline-accept',
        checkRun: false,
        onError: 'fail',
        locale: 'en',
        githubToken: null,
        out: null,
        repository: null,
        format: 'text',
        notify: false,
        force: false,
        at: null,
        seed: null,
        sha: null,
        run: null,
        label: null,
        reason: null,
        falseAlarms: null,
        query: {
          dialect: null,
          table: 'predictions',
          baseTable: null,
          id: null,
          truth: null,
          prediction: null,
          score: null,
          weight: null,
          positive: null,
          groups: [],
          bins: 0,
        },
      },
    });
  });

  it('every flag of check, in both ways of writing', () => {
    const spaced = parseFlags('check', [
      ...['a.json', 'b.json', '--base', 'c.json', 'd.json', '--base', 'e.json', '--history', 'past'],
      ...['--config', 'c.yml', '--out', 'o', '--format', 'json', '--fail-on', 'suspected'],
      ...['--at', '2026-01-31T13:00:00+01:00', '--seed', '7'],
    ]);
    const joined = parseFlags('check', [
      ...['a.json', 'b.json', '--base=c.json', '--base=d.json', '--base=e.json', '--history=past'],
      ...['--config=c.yml', '--out=o', '--format=json', '--fail-on=suspected'],
      ...['--at=2026-01-31T12:00:00Z', '--seed=7'],
    ]);
    expect(joined).toEqual(spaced);
    expect(spaced.options).toMatchObject({
      artifacts: ['a.json', 'b.json'],
      baseline: ['c.json', 'd.json', 'e.json'],
      history: { store: 'folder', folder: 'past' },
      config: 'c.yml',
      out: 'o',
      format: 'json',
      failOn: 'suspected',
      at: '2026-01-31T12:00:00.000Z',
      seed: 7,
    });
  });

  it.each([
    [['--base', 'b', 'h'], ['h'], ['b']],
    [['h', '--base', 'b1', 'b2'], ['h'], ['b1', 'b2']],
    [['h', '--base=b', 'h2'], ['h', 'h2'], ['b']],
    [['h', '--base', 'b', '--', '--h2'], ['h', '--h2'], ['b']],
    [['--base', 'b', '--format', 'json', 'h'], ['h'], ['b']],
    [['--base=a=b', '-'], ['-'], ['a=b']],
  ])('%j has head %j and base %j', (argv, head, base) => {
    const { options } = parseFlags('check', argv);
    expect([options.artifacts, options.baseline]).toEqual([head, base]);
  });

  it('record, inspect, report and demo', () => {
    const record = parseFlags('record', [
      'h',
      '--history',
      'p',
      '--sha',
      'abc',
      '--run',
      '41',
      '--format',
      'json',
    ]);
    expect(record.options).toMatchObject({
      artifacts: ['h'],
      history: { store: 'folder', folder: 'p' },
      sha: 'abc',
      run: '41',
      format: 'json',
    });
    const inspect = parseFlags('inspect', ['a', 'b']);
    expect([inspect.positionals, inspect.options.artifacts]).toEqual([['a', 'b'], []]);
    expect(parseFlags('report', ['r.json', '--format', 'markdown']).options.format).toBe('markdown');
    expect(parseFlags('demo', []).positionals).toEqual([]);
  });

  it.each([
    ['check', ['--bse', 'x'], ['FLAG_UNKNOWN --bse']],
    ['check', ['-x'], ['FLAG_UNKNOWN -x']],
    ['check', ['--out'], ['FLAG_VALUE_MISSING --out']],
    ['check', ['--out='], ['FLAG_VALUE_MISSING --out']],
    ['check', ['--out', '--base', 'b'], ['FLAG_VALUE_MISSING --out']],
    ['check', ['--out', '--', 'b'], ['FLAG_VALUE_MISSING --out']],
    ['check', ['--out', 'a', '--out', 'b'], ['FLAG_TWICE --out']],
    ['check', ['--format', 'jsn'], ['OPTION_CHOICE --format']],
    ['check', ['--fail-on', 'regresion'], ['OPTION_CHOICE --fail-on']],
    ['check', ['--seed', '-1'], ['OPTION_NUMBER --seed']],
    ['check', ['--seed', '1e3'], ['OPTION_NUMBER --seed']],
    ['check', ['--seed', '4294967296'], ['OPTION_NUMBER --seed']],
    ['check', ['--at', '2026-02-30'], ['OPTION_TIME --at']],
    ['check', ['--base', 'history', '--base', 'x'], ['BASELINE_MIXED --base']],
    ['check', ['--history', 'path:x'], ['HISTORY_FLAG --history']],
    ['check', ['--history', 'none'], ['HISTORY_FLAG --history']],
    ['check', ['--sha', 'abc'], ['FLAG_UNKNOWN --sha']],
    ['record', ['h'], ['FLAG_NEEDED --history']],
    ['record', ['h', '--history'], ['FLAG_VALUE_MISSING --history']],
    ['record', ['h', '--history', 'p', '--format', 'markdown'], ['OPTION_CHOICE --format']],
    ['inspect', [], ['POSITIONAL_MISSING null']],
    ['report', [], ['POSITIONAL_MISSING null']],
    ['report', ['a', 'b'], ['POSITIONAL_UNEXPECTED b']],
    ['report', ['a', '--format', 'json'], ['OPTION_CHOICE --format']],
    ['demo', ['a'], ['POSITIONAL_UNEXPECTED a']],
    [
      'check',
      ['--bse', '--seed', 'x', '--at', 'y'],
      ['FLAG_UNKNOWN --bse', 'OPTION_TIME --at', 'OPTION_NUMBER --seed'],
    ],
  ] as const)('%s %j is refused: %j', async (command, argv, codes) => {
    const faults = await faultsOf(() => parseFlags(command, argv));
    expect(faults.map((fault) => `${fault.code} ${fault.where}`)).toEqual(codes);
    expect(faults.every((fault) => fault.weight === 'usage' && fault.fix !== null)).toBe(true);
  });

  it('the nearest right name is told', async () => {
    const [flag] = await faultsOf(() => parseFlags('check', ['--histroy', 'x']));
    expect(flag?.what).toContain('did you mean --history?');
    const [choice] = await faultsOf(() => parseFlags('check', ['--fail-on', 'regresion']));
    expect(choice?.what).toContain('did you mean regression?');
    const [command] = await faultsOf(() => commandNamed('chekc'));
    expect(command?.what).toContain('did you mean check?');
    expect(commandNamed('check')).toBe('check');
  });

  it.each([['-h'], ['--help'], ['--nonsense', '--help'], ['--out', '-h']])('%j… asks for help', (...argv) => {
    expect(parseFlags('check', argv).help).toBe(true);
  });

  it('behind -- nothing is a flag', () => {
    expect(parseFlags('check', ['--', '--help'])).toMatchObject({ help: false, positionals: ['--help'] });
  });
});

describe('times', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2024-02-29T23:59:59.5-02:30', '2024-03-01T02:29:59.500Z'],
    ['2026-01-31T12:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00', null],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-00-01', null],
    ['2026-01-00', null],
    ['2026-01-31T24:00:00Z', null],
    ['2026-01-31T12:60:00Z', null],
    ['2026-1-31', null],
    ['yesterday', null],
    ['1769860800', null],
  ])('%s is %s', (text, time) => {
    expect(isoTime(text)).toBe(time);
  });
});

describe('inputs of the Action', () => {
  const inputs = (texts: Readonly<Record<string, string>>) => parseInputs((name) => texts[name] ?? '');

  it('empty ones have the defaults of the command line', () => {
    expect(inputs({})).toEqual(parseFlags('check', []).options);
    expect(inputs({ artifacts: ' \n ', 'fail-on': '  ', baseline: '' })).toEqual(inputs({}));
  });

  it('all of them', () => {
    expect(
      inputs({
        artifacts: '  a/**\r\n\n b.json ',
        'workflow-artifacts': 'results',
        'base-branch': 'trunk',
        config: 'c.yml',
        mode: 'record',
        history: 'path:past/x',
        baseline: 'base/*.csv',
        suite: 'big',
        partial: 'True',
        'fail-on': 'never',
        comment: 'changes',
        'check-run': 'true',
        'on-error': 'warn',
        'github-token': 'token',
        format: 'json',
      }),
    ).toMatchObject({
      artifacts: ['a/**', 'b.json'],
      config: 'c.yml',
      mode: 'record',
      history: { store: 'folder', folder: 'past/x' },
      workflowArtifacts: ['results'],
      baseBranch: 'trunk',
      baseline: ['base/*.csv'],
      suite: 'big',
      partial: true,
      failOn: 'never',
      comment: 'changes',
      checkRun: true,
      onError: 'warn',
      githubToken: 'token',
      // No input of the Action.
      format: 'text',
    });
  });

  it.each([
    [{ mode: 'healthy' }, ['OPTION_CHOICE input mode']],
    [{ mode: 'record', history: 'none' }, ['RECORD_NOWHERE input mode']],
    [{ partial: 'yes' }, ['OPTION_BOOLEAN input partial']],
    [{ history: 'branch:a b' }, ['HISTORY_INPUT input history']],
    [{ history: 'past' }, ['HISTORY_INPUT input history']],
    [{ history: 'path:' }, ['HISTORY_INPUT input history']],
    [{ baseline: 'history\nx' }, ['BASELINE_MIXED input baseline']],
    [{ comment: 'x', 'on-error': 'y' }, ['OPTION_CHOICE input comment', 'OPTION_CHOICE input on-error']],
  ])('%j is refused: %j', async (texts, codes) => {
    expect(await codesOf(() => inputs(texts))).toEqual(codes);
  });
});

describe('the help', () => {
  it.each([...COMMANDS, null])('of %s fits in 90 columns and teaches by example', (command) => {
    const text = helpText(command);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
    expect(text).toMatch(/\nExamples:\n {2}# /);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('shows calls that are right', () => {
    for (const command of COMMANDS) {
      const calls = helpText(command).matchAll(/^ {2}holdline (.*)$/gm);
      for (const [, call = ''] of calls) {
        const [name = '', ...argv] = call.replaceAll("'", '').split(' ');
        expect(parseFlags(commandNamed(name), argv).help).toBe(false);
      }
    }
  });

  it('tells exit status 1 of check and health alone', () => {
    for (const command of COMMANDS)
      expect(/^ {2}1 {2}fail$/m.test(helpText(command))).toBe(command === 'check' || command === 'health');
  });
});
