/** Open files stay few, whatever a document makes; more lanes than this are no faster. */
const lanes = 16;

/**
 * Runs work on items side by side and gives the results in the order of the items.
 * @throws what the first item that failed threw, when no work is on any more
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: PromiseSettledResult<Result>[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) [results[index]] = await Promise.allSettled([work(item)]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
