/** Parses ARNs. */

/** Returns kind and id of a resource: `channel` and `abc` for `arn:aws:ivs:us-west-2:123456789012:channel/abc`. */
export function resourceOf(arn: string): { readonly kind: string; readonly id: string } {
  const [kind = "", id = ""] = arn.slice(arn.lastIndexOf(":") + 1).split("/");
  return { kind, id };
}

/** A kind of resource as errors name it: `ROOM`, `LOGGING_CONFIGURATION`. */
export function resourceType(kind: string): string {
  return kind.toUpperCase().replaceAll("-", "_");
}
