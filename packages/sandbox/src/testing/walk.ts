import type { Page } from "../lists/page-of.ts";
import type { TestApi } from "./test-api.ts";

/**
 * All rows of a list, page by page.
 *
 * @param path With a query, which the cursor is added to.
 */
export async function walk<Item>(
  api: TestApi,
  path: string,
  betweenPages: (page: Page<Item>) => Promise<unknown> = async () => {},
): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor = ""; ; ) {
    const { body } = await api.get<Page<Item>>(path + cursor);
    items.push(...body.data);
    if (body.next_cursor === null) return items;
    await betweenPages(body);
    cursor = `&cursor=${body.next_cursor}`;
  }
}
