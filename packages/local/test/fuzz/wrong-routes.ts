/** Methods, paths and queries that no operation answers. */
import fc from "fast-check";
import { type Malformed, operations, posts } from "./malformed.ts";
import { base } from "./subject.ts";

const known = new Set(operations.map(({ method, path }) => `${method} ${path}`));
const segment = fc.oneof(
  fc.string({ minLength: 1, unit: "binary" }).map((text) => encodeURIComponent(text)),
  fc.constantFrom(
    "tags",
    "GetChannel",
    "getchannel",
    "__proto__",
    "constructor",
    "%",
    "%zz",
    "%C3%28",
    "%2e%2e",
    "..",
    ";",
    "~",
    "a:b",
  ),
);
export const somePath = fc.oneof(
  fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`),
  fc.constantFrom(...posts).map(({ path }) => `${path}/`),
  fc.constantFrom(...posts).map(({ path }) => path.toLowerCase()),
  fc.constantFrom(...posts).map(({ path }) => `/%${path.charCodeAt(1).toString(16)}${path.slice(2)}`),
  fc.constantFrom(...posts).map(({ path }) => `${path}/x`),
  fc.constantFrom("/tags", "/tags/", "/tags/a/b", "/tags//", "//tags/a", "/_ivskitx", "/_ivskit%2Freset"),
);
export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "get", "x!"];

/** Makes requests to a method and path that no operation has. */
export const wrongRoute: fc.Arbitrary<Malformed> = fc
  .record({
    method: fc.constantFrom(...methods),
    target: fc.oneof(
      somePath,
      fc.constantFrom(...posts).map(({ path }) => path),
    ),
    isSigned: fc.boolean(),
  })
  .map(({ method, target, isSigned }) => {
    const path = new URL(base + target).pathname;
    const method_ = method.toUpperCase();
    const taken =
      known.has(`${method_} ${path}`) ||
      path === "/" ||
      (/^\/tags\/[^/]+$/.test(path) && ["GET", "POST", "DELETE"].includes(method_));
    const sendable = path.split("/").every((part) => isDecodable(part));
    return { sort: "route", method: taken ? "PUT" : method, target, ...(isSigned && sendable ? { sign: {} } : {}) };
  });

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

export const wrongQuery: fc.Arbitrary<Malformed> = fc
  .tuple(fc.constantFrom(...operations), fc.constantFrom("%", "%zz", "a=%ff", "%C3%28=1", "a=%E0%A4%A", "a=1&%=2"))
  .map(([{ method, target }, query]) => ({ sort: "query", method, target: `${target}?${query}` }));

export const wrongLabel: fc.Arbitrary<Malformed> = fc
  .tuple(fc.constantFrom("GET", "POST", "DELETE"), fc.constantFrom("%", "%zz", "%ff", "%C3%28", "%E0%A4%A"))
  .map(([method, label]) => ({ sort: "label", method, target: `/tags/${label}` }));
