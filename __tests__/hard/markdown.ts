/** What a GFM parser that is not ours finds in a document: everything that is live, as text. */
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

export interface Live {
  readonly headings: readonly string[];
  readonly html: readonly string[];
  /** Links, images, references and addresses that become links by themselves. */
  readonly links: readonly string[];
  /** Text outside code. */
  readonly text: string;
}

const LINKS = new Set<string>([
  'link',
  'image',
  'autolink',
  'literalAutolink',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
]);

export function liveIn(markdown: string): Live {
  const found = { headings: [] as string[], html: [] as string[], links: [] as string[], text: '' };
  const chunks = preprocess()(markdown, undefined, true);
  for (const [kind, token, context] of postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(chunks),
  )) {
    if (kind !== 'enter') continue;
    const slice = (): string => context.sliceSerialize(token);
    const { type } = token;
    if (type === 'atxHeading' || type === 'setextHeading') found.headings.push(slice());
    else if (type === 'htmlFlow' || type === 'htmlText') found.html.push(slice());
    else if (LINKS.has(type)) found.links.push(slice());
    else if (type === 'data') found.text += `${slice()}\n`;
  }
  return found;
}
