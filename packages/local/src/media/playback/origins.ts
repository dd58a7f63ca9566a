/** The origins that a token allows. */

/** @param allowed origins, of which a host may begin with `*.` */
export function allowsOrigin(allowed: readonly string[], requestOrigin: string | undefined): boolean {
  if (requestOrigin === undefined) return false;
  const origin = requestOrigin.toLowerCase();
  return allowed.some((item) => {
    if (item === "*") return true;
    const star = item.indexOf("*");
    if (star === -1) return item.toLowerCase() === origin;
    const before = item.slice(0, star).toLowerCase();
    const after = item.slice(star + 1).toLowerCase();
    return origin.length > before.length + after.length && origin.startsWith(before) && origin.endsWith(after);
  });
}
