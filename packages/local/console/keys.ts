/** A number for each object, which stays the same while the object moves in a list. */
const numbers = new WeakMap<object, number>();
let count = 0;

export function keyOf(item: object): number {
  const known = numbers.get(item);
  if (known !== undefined) return known;
  count++;
  numbers.set(item, count);
  return count;
}
