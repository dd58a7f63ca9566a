/** Parses ARNs. */

/** `channel/abc` of `arn:aws:ivs:us-west-2:123456789012:channel/abc`, split at the slash. */
export function resourceOf(arn: string): { readonly kind: string; readonly id: string } {
  const [kind = "", id = ""] = arn.slice(arn.lastIndexOf(":") + 1).split("/");
  return { kind, id };
}

/** A kind of resource as errors name it: `ROOM`, `LOGGING_CONFIGURATION`. */
export function resourceType(kind: string): string {
  return kind.toUpperCase().replaceAll("-", "_");
}
