/** Removes texts that look like secrets from errors of other code, such as a credentials provider. */
import { hidden } from "../../secrets/scrub.ts";

/** Each pattern matches a secret. The text that its first group matches is kept. */
const patterns: readonly RegExp[] = [
  // The user and the password in a URL.
  /(https?:\/\/)[^/\s"'@]+(?=@)/gi,
  // A JSON Web Token.
  /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  // The credentials of an `Authorization` header.
  /(\b(?:bearer|basic) )[\w.~+/=-]{8,}/gi,
  // A value behind a name such as `secretAccessKey`, as in `name=value` and `"name": "value"`.
  /((?:secret|token|password|authorization)\w{0,40}(?:=|["']\s{0,9}:)\s{0,9}["']?)[^\s"',;&}]+/gi,
  // A secret access key of AWS, which has 40 characters. Hashes of commits have 40 characters, but no capitals.
  /(?<![\w+/=.:-])(?=[a-z\d+/]*[A-Z])(?=[A-Z\d+/]*[a-z])[A-Za-z\d+/]{40}(?![\w+/=])/g,
  // A session token.
  /[A-Za-z\d+/=]{100,}/g,
];

/** Replaces the texts in a text that look like secrets. */
export function removeLikelySecrets(text: string): string {
  return patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (_, kept) => (typeof kept === "string" ? kept : "") + hidden),
    text,
  );
}
