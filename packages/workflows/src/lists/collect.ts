/** Reads lists to their end. */

/**
 * Returns all items of an iteration, such as `paginateListChannels({ client }).items()`.
 *
 * @param maxItems ends the iteration after this many items, without the call for the next page; default: no limit
 */
export async function collect<Item>(
  items: AsyncIterable<Item>,
  maxItems: number = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const collected: Item[] = [];
  if (maxItems <= 0) return collected;
  for await (const item of items) {
    collected.push(item);
    if (collected.length >= maxItems) break;
  }
  return collected;
}
