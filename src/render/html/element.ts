/** As much of a browser as the page's script uses. A whole browser's types would let every other file use them too. */

export interface PageElement {
  textContent: string;
  hidden: boolean;
  title: string;
  className: string;
  scrollTop: number;
  /** Of a box for text. */
  value: string;
  readonly clientHeight: number;
  readonly dataset: Record<string, string | undefined>;
  readonly style: { height: string };
  readonly classList: { readonly add: (name: string) => void };
  /** Of a table's body. */
  readonly rows: Iterable<PageElement>;
  /** Of a table's row. */
  readonly cells: ArrayLike<PageElement>;
  readonly addEventListener: (type: string, act: () => void, options?: { passive: boolean }) => void;
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
  readonly setAttribute: (name: string, value: string) => void;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly append: (...children: readonly PageElement[]) => void;
  readonly replaceChildren: (...children: readonly PageElement[]) => void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly getElementById: (id: string) => PageElement | null;
  readonly createElement: (name: string) => PageElement;
}

export interface MediaQuery {
  readonly matches: boolean;
  readonly addEventListener: (type: 'change', act: () => void) => void;
}
