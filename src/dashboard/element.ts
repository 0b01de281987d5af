/**
 * As much of the browser as the page's script uses. TypeScript's own library of it would change the types of `fetch` in
 * all of src, which runs in Node.
 */

/** Of an element that is no field, `value` and `checked` are not there. */
export interface PageElement {
  hidden: boolean;
  textContent: string | null;
  innerHTML: string;
  className: string;
  value?: string;
  checked?: boolean;
  href?: string;
  scope?: string;
  readonly id: string;
  readonly clientWidth: number;
  readonly dataset: Record<string, string | undefined>;
  readonly setAttribute: (name: string, value: string) => void;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly append: (...nodes: readonly (PageElement | string)[]) => void;
  readonly replaceChildren: (...nodes: readonly (PageElement | string)[]) => void;
  readonly getBoundingClientRect: () => { readonly left: number; readonly width: number };
  readonly addEventListener: (type: string, act: (event: PageEvent) => void) => void;
}

export interface PageEvent {
  readonly target: PageElement | null;
  readonly clientX: number;
  readonly key: string;
  readonly preventDefault: () => void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly getElementById: (id: string) => PageElement | null;
  readonly createElement: (tag: string) => PageElement;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface MediaQuery {
  readonly matches: boolean;
  readonly addEventListener: (type: 'change', act: () => void) => void;
}

export interface Sight {
  readonly target: PageElement;
  readonly isIntersecting: boolean;
}

/** An `IntersectionObserver`. */
export interface Watch {
  readonly observe: (element: PageElement) => void;
}

export type WatchMaker = new (
  act: (entries: readonly Sight[]) => void,
  options: { readonly rootMargin: string },
) => Watch;
