/** Lists come in pages; the header `Link` says where the others are. */
import type { Call } from './router.js';

export interface Page<T> {
  readonly items: readonly T[];
  /** Empty where everything fits on one page, as at GitHub. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A positive whole number from the query, else the given one. */
function count(call: Call, name: string, otherwise: number): number {
  const value = Number(call.query.get(name) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

/**
 * Cuts out the page that was asked for. GitHub gives 30 items a page unless told, and never more than 100.
 *
 * GitHub's links go by the repository's number (`/repositories/1296269/…`) and not by its name; so do these.
 */
export function pageOf<T>(call: Call, all: readonly T[]): Page<T> {
  const size = Math.min(count(call, 'per_page', 30), 100);
  const page = count(call, 'page', 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const { owner, name, id } = call.state.repository;
  const path = call.path.replace(`/repos/${owner}/${name}`, `/repositories/${id}`);
  const link = (to: number, relation: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.api}${path}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const headers = links.length === 0 ? {} : { link: links.join(', ') };
  return { items: all.slice((page - 1) * size, page * size), headers };
}
