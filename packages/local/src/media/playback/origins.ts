/** The origins that a token allows. */

/** @param allowed origins, of which a host may begin with `*.` */
export function allowsOrigin(allowed: readonly string[], origin: string | undefined): boolean {
  if (origin === undefined) return false;
  return allowed.some((item) => {
    if (item === "*") return true;
    const star = item.indexOf("*");
    if (star === -1) return item.toLowerCase() === origin.toLowerCase();
    const before = item.slice(0, star).toLowerCase();
    const after = item.slice(star + 1).toLowerCase();
    const given = origin.toLowerCase();
    return given.length > before.length + after.length && given.startsWith(before) && given.endsWith(after);
  });
}
