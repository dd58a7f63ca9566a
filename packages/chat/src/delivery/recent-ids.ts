/** Recognises a frame that came over two connections. */

const maxIds = 2_000;

/** Gives a function that is false for an id that it got before. It remembers the last ids only. */
export function recentIds(): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    const isNew = !ids.has(id);
    ids.add(id);
    if (ids.size > maxIds) ids.delete(ids.values().next().value as string);
    return isNew;
  };
}
