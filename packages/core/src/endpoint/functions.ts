/**
 * Implements the standard functions that endpoint rules call.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html
 */

/** The parts of a URL, as the rules function `parseURL` returns them. */
export interface ParsedUrl {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  /** The path, ending in `/`. */
  readonly normalizedPath: string;
  readonly isIp: boolean;
}

/**
 * Parses a URL; undefined for other text, for a URL with a query or fragment, and for schemes except http and https.
 */
export function parseUrl(text: string): ParsedUrl | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const { protocol, host, hostname, pathname } = url;
  if ((protocol !== "http:" && protocol !== "https:") || text.includes("?") || text.includes("#")) return undefined;
  // A port in the text is kept, even if it is the default of the scheme.
  const port = /^[a-z]+:\/\/[^/]*?(:\d+)(?:\/|$)/i.exec(text)?.[1] ?? "";
  return {
    scheme: protocol.slice(0, -1),
    authority: host.endsWith(port) ? host : host + port,
    path: pathname === "/" && !text.endsWith("/") ? "" : pathname.replace(/^\/$/, "/"),
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp: /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/.test(hostname),
  };
}

/**
 * Returns true for a label of a host name: 1 to 63 letters, digits and inner hyphens.
 *
 * @param allowSubDomains also accepts several labels with dots between them; default: false
 */
export function isValidHostLabel(value: string, allowSubDomains = false): boolean {
  if (allowSubDomains) return value.split(".").every((label) => isValidHostLabel(label));
  return /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/.test(value);
}

/** The parts of an ARN. */
export interface ParsedArn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  /** The resource, split at `:` and `/`. */
  readonly resourceId: readonly string[];
}

/** Parses an ARN; undefined for other text. */
export function parseArn(value: string): ParsedArn | undefined {
  const [arn, partition, service, region, accountId, ...resource] = value.split(":");
  if (arn !== "arn" || !partition || !service || region === undefined || accountId === undefined) return undefined;
  const resourceId = resource.join(":");
  if (resourceId === "") return undefined;
  return { partition, service, region, accountId, resourceId: resourceId.split(/[:/]/) };
}

/**
 * Returns the characters from `start` to before `stop`; undefined if `start` is not before `stop`, or if the input is
 * too short or not ASCII.
 *
 * @param reverse true: both positions are counted from the end
 */
export function substring(input: string, start: number, stop: number, reverse: boolean): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the function is defined for ASCII alone.
  if (start >= stop || input.length < stop || /[^\x00-\x7f]/.test(input)) return undefined;
  return reverse ? input.slice(input.length - stop, input.length - start) : input.slice(start, stop);
}
