/** Lists that come in pages. */

/** The most that GitHub gives at once. */
export const PAGE = 100;
/** More than any list has that is read here; a server whose pages never end must not hold the run. */
const MOST_PAGES = 50;

/** The items of each page, while there are any. */
export async function* eachPage<Item>(
  pages: AsyncIterable<{ readonly data: readonly Item[] }>,
): AsyncGenerator<readonly Item[]> {
  let count = 0;
  for await (const { data } of pages) {
    yield data;
    if (++count >= MOST_PAGES) return;
  }
}
