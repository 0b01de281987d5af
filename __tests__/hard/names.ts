/** Hostile names, drawn with a seed: whole attacks, pieces of them glued together, and characters at random. */
import { draws } from '../read/damage.js';
import { HOSTILE } from '../render/hostile.js';

/** One or more of each tongue that some reader of our outputs understands. */
export const PIECES: readonly string[] = [
  ...HOSTILE.filter((name) => name.length < 200),
  '\n::error::gone',
  '\r\n::add-mask::pass',
  '\n##[endgroup]',
  '\n# Heading\n',
  '\nHeading\n===\n',
  '\n\n---\n\n',
  '\n```\n',
  '~~~',
  '<script>alert(1)</script>',
  '<style>',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '&lt;!ENTITY x SYSTEM "file:///etc/passwd">',
  '\u001b]0;title\u0007',
  '\u009b2J',
  '\u202e\u2066',
  '=HYPERLINK("https://evil.example")',
  '+cmd|calc!A0',
  '-1+1',
  '@SUM(A1)',
  '＝1',
  '\t=1',
  '",',
  '\r\nBcc: eve@evil.example',
  '\r\n\r\n.\r\n',
  '<!channel>',
  '<@U123>',
  '<https://evil.example|ok>',
  '@all',
  '<at user_id="all">all</at>',
  '---\n',
  '!!js/function',
  '&a *a',
  '{{x}}',
  // Resolved by GitHub alone: a shell or a template must never see it as its own.
  `\${{ secrets.X }}`,
  '$(id)',
  '__proto__',
  'constructor',
  'toString',
  `${'a'.repeat(40)}!`,
  '('.repeat(40),
  '\ud83d',
  '\udc00',
  '\0',
  '\uffff',
  'holdline 1 1\n',
  '"} 1\n# EOF\n',
  'm,tag=1 value=2i\n',
  '\\',
  '\\"',
];

const HUGE = 10_000;

/** So many names; every fortieth is of 10,000 characters and more. */
export function hostileNames(seed: bigint, count: number): readonly string[] {
  const random = draws(seed);
  const below = (limit: number): number => random.next().value % limit;
  const piece = (): string =>
    below(4) === 0
      ? String.fromCodePoint(below(0x1_1000), below(0x80))
      : (PIECES[below(PIECES.length)] ?? '');
  return Array.from({ length: count }, (_, index) => {
    const parts = Array.from({ length: 1 + below(5) }, piece).join('');
    return index % 40 === 39 ? `${parts}x`.repeat(Math.ceil(HUGE / (parts.length + 1))) : parts;
  });
}
