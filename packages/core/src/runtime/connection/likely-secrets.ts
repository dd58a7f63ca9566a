/** Removes texts that look like secrets from errors of other code, such as a credentials provider. */
import { hidden } from "../../secrets/scrub.ts";

/** Each pattern matches a secret. The text that its first group matches is kept. */
const patterns: Readonly<Record<string, RegExp>> = {
  userOfUrl: /(https?:\/\/)[^/\s"'@]+(?=@)/gi,
  jsonWebToken: /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  authorization: /(\b(?:bearer|basic) )[\w.~+/=-]{8,}/gi,
  /** The value in `password=value` and `"secretAccessKey": "value"`. */
  namedValue: /((?:secret|token|password|authorization)\w{0,40}(?:=|["']\s{0,9}:)\s{0,9}["']?)[^\s"',;&}]+/gi,
  /**
   * Matches a secret key of AWS, which has 40 characters. The hash of a commit has as many, but no capitals, and stays.
   */
  secretAccessKey: /(?<![\w+/=.:-])(?=[a-z\d+/]*[A-Z])(?=[A-Z\d+/]*[a-z])[A-Za-z\d+/]{40}(?![\w+/=])/g,
  sessionToken: /[A-Za-z\d+/=]{100,}/g,
};

/** Replaces each part of a text that looks like a secret by `[redacted]`. */
export function removeLikelySecrets(text: string): string {
  return Object.values(patterns).reduce(
    (rest, pattern) => rest.replace(pattern, (_, kept) => (typeof kept === "string" ? kept : "") + hidden),
    text,
  );
}
