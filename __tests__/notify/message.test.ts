import { describe, expect, it } from 'vitest';
import { mail } from '../../src/notify/mail.js';
import { isMailAddress } from '../../src/notify/mail-address.js';
import { plainLink } from '../../src/notify/message.js';
import { CHINESE } from '../../src/notify/wording.js';
import { CHINESE as IN_CHINESE } from '../../src/render/zh-CN/chinese.js';
import { addressSecrets, redacted, secretForms } from '../../src/request/secrets.js';
import { failed } from '../render/failed.js';
import { HOSTILE } from '../render/hostile.js';
import { CANARY, named, told } from './messages.js';

const SETTINGS = { from: 'holdline@acme.example', to: ['team@acme.example'] };

describe('a message', () => {
  it('tells the worst first, with values, and counts what it leaves out', () => {
    const message = told();
    expect(message.title).toMatch(/^Holdline: fail — /);
    expect(message.lines[0]).toMatchObject({
      name: 'sentiment/accuracy{lang=fr}',
      word: 'regressed',
      values: '0.8900 → 0.8150, −7.5 pp',
    });
    const many = told(named(Array.from({ length: 50 }, (_, index) => `m${index}`)));
    expect([many.lines.length, many.more]).toEqual([30, 20]);
  });

  it('says that it is a recovery', () => {
    const report = { ...failed, result: 'pass', verdicts: [] } as const;
    expect(told(report, { occasions: ['recovered', 'always'] }).title).toMatch(/ \(recovered\)$/);
  });

  it('leaves out what only warns for a channel of failures', () => {
    const verdicts = failed.verdicts.map((one) => ({ ...one, severity: 'warn' }) as const);
    expect(told({ ...failed, verdicts }, { severity: 'fail' }).lines).toEqual([]);
  });

  it('has the same id for a second try and another for another report', () => {
    expect(told().id).toBe(told().id);
    expect(told({ ...failed, createdAt: '2031-01-01T00:00:00Z' }).id).not.toBe(told().id);
    expect(told({ ...failed, createdAt: '2031-01-01T00:00:00Z' }).state).toBe(told().state);
  });

  it.each([
    'javascript:alert(1)',
    'https://a.example/)[x](y',
    'https://user:pass@a.example/',
    'https://a.example/|x>',
    `https://a.example/${'x'.repeat(1000)}`,
  ])('links to no %s', (url) => {
    expect(plainLink(url)).toBeNull();
    expect(told(failed, { link: url }).link).toBeNull();
  });
});

describe('a mail', () => {
  it('has a subject, both parts and a link', () => {
    const { subject, text, html, to } = mail(SETTINGS, told());
    expect(subject).toMatch(/^Holdline: fail — /);
    for (const part of [text, html]) {
      expect(part).toContain('sentiment/accuracy');
      expect(part).toContain('https://github.com/acme/sentiment/actions/runs/7');
    }
    expect(to).toEqual(SETTINGS.to);
  });

  it.each(HOSTILE)('holds the name %j and nothing that it starts', (name) => {
    const { subject, text, html } = mail(SETTINGS, told(named([name])));
    expect(subject).not.toMatch(/\p{Cc}/u);
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    const tags = new Set([...html.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag));
    const own = ['!doctype', 'html', 'head', 'meta', 'body', 'h2', 'p', 'code', 'table', 'tr', 'td', 'a'];
    expect([...tags].filter((tag) => !own.includes(tag ?? ''))).toEqual([]);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('goes to bare addresses only', () => {
    for (const good of ['a@b.example', 'first.last+tag@mail.acme.example'])
      expect(isMailAddress(good)).toBe(true);
    const bad = [
      '',
      'a',
      'a@',
      'a@b.example\r\nBcc: x@y.example',
      'A <a@b.example>',
      '"a b"@c.example',
      'a@b.example,c@d.example',
      `${'a'.repeat(65)}@b.example`,
      'ä@b.example',
      'a@-b.example',
      `a@${'b.'.repeat(130)}c`,
    ];
    for (const address of bad) expect([address, isMailAddress(address)]).toEqual([address, false]);
  });
});

describe('secrets', () => {
  it('are masked in all their forms', () => {
    for (const form of secretForms(CANARY)) expect(redacted(`x ${form} y`, [CANARY])).toBe('x *** y');
    expect(redacted('text', [''])).toBe('text');
    expect(redacted('"a\\"b"', ['a"b'])).toBe('"***"');
  });

  it('of an address are its long parts, and all of it where it is none', () => {
    const url = 'https://user:password1@h.example/robot/0123456789?key=abcdefgh&v=1';
    expect(addressSecrets(url)).toEqual([url, 'password1', '0123456789', 'abcdefgh']);
    expect(addressSecrets('https://h.example/%zz%zz%zz')).toContain('%zz%zz%zz');
    expect(addressSecrets('no address')).toEqual(['no address']);
  });
});

describe('a message in Chinese', () => {
  it('has no English words but names', () => {
    const { title, lines, facts } = told(failed, { wording: CHINESE, language: IN_CHINESE });
    expect(lines.length).toBeGreaterThan(0);
    const texts = [
      title,
      ...facts.map(({ label }) => label),
      ...lines.flatMap(({ word, why }) => [word, why]),
    ];
    for (const text of texts) {
      const rest = [
        ...lines.map(({ name }) => name),
        'Holdline',
        'McNemar',
        'mid-p',
        'max-drop',
        'max-rise',
      ].reduce((left, name) => left.replaceAll(name, ''), text);
      expect(rest, text).not.toMatch(/[A-Za-z]{3,}/);
    }
    expect(title).toMatch(/\p{Script=Han}/u);
  });
});
