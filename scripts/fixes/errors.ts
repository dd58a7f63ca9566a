/** Fixes of errors: their text, and the secrets that they must not show. */
import type { Fix, FixTest } from "./fix.ts";
import type { Replacement } from "./source-changes.ts";

function core(file: string, name: string): FixTest {
  return { folder: "packages/core", file: `test/${file}.test.ts`, name };
}

function runtimes(name: string): FixTest {
  return { folder: "packages/testing", file: "test/connection-errors.test.ts", name };
}

function revert(file: string, find: string, replace: string): Replacement {
  return { file: `packages/core/src/${file}`, find, replace };
}

export const fixes: readonly Fix[] = [
  {
    fault: "A connection that failed over node:http says `Error` and nothing else",
    reverts: [
      revert(
        "runtime/connection/causes.ts",
        "(message || code || name)) texts.push(`${message || code || name}`)",
        "name && depth > 0) texts.push(`${message || code || name}`)",
      ),
    ],
    test: runtimes("fetch, node:http and Smithy's handler say what failed, and no secret"),
  },
  {
    fault: "A host with two addresses that both refuse says AggregateError",
    reverts: [revert("runtime/connection/causes.ts", "[cause, errors].flat()", "[cause].flat()")],
    test: runtimes("a host with two addresses: both are named"),
  },
  {
    fault: "Deno's refused connection has no code",
    reverts: [revert("runtime/connection/node.ts", "code: known ?? code }", "code }")],
    test: runtimes("Deno says what failed, and no secret, by every transport"),
  },
  {
    fault: "In Chromium nothing says which host could not be reached",
    reverts: [revert("transport/outcome.ts", " to ${hostOf(request)} failed", " failed")],
    test: runtimes("Chromium says where, and no secret"),
  },
  {
    fault: "A ConnectionError has no code",
    reverts: [
      revert(
        "transport/outcome.ts",
        "showsDetails && code ? Object.assign(error, { code }) : error",
        "void showsDetails, code ? error : error",
      ),
    ],
    test: core("outcome", "older codes of Bun"),
  },
  {
    fault: "A connection that broke is a TimeoutError with Smithy's handler over node:http",
    reverts: [revert("runtime/connection/causes.ts", "!/RESET|PIPE/.test(`${codes[0]}`)", "true")],
    test: core("outcome", "a timeout is one by its name, unless the connection broke"),
  },
  {
    fault: "The cause of an error quotes the signature",
    reverts: [revert("call/attempt.ts", ", request.headers.authorization];", "];")],
    test: core("retry", "a handler that throws at once, or gives nothing, is a ConnectionError without secrets"),
  },
  {
    fault: "The cause of an error holds the request with its signature",
    reverts: [revert("runtime/connection/causes.ts", "Object(part) !== part && scrub(", "scrub(")],
    test: core("outcome", "a secret in a Request is not shown, and the rest is"),
  },
  {
    fault: "The cause of an error shows the body that a parser stumbled over",
    reverts: [revert("runtime/connection/causes.ts", '!("data" in error) && ', "")],
    test: core("outcome", "a secret in what was received is not shown, and the rest is"),
  },
  {
    fault: "In browsers the cause of an error shows a secret",
    reverts: [revert("runtime/connection/web.ts", "cause: new Error(reason)", "cause: thrown")],
    test: core("outcome", "a secret in its cause is not shown, and the rest is"),
  },
  {
    fault: "A write is repeated after the network went away beneath an open connection",
    reverts: [revert("runtime/connection/node.ts", " && !wasConnected.test(message)", "")],
    test: core("outcome", "unreachable, after it was connected"),
  },
  {
    fault: "A write is not repeated where all addresses of a host refuse",
    reverts: [
      revert("runtime/connection/node.ts", "Array.isArray(errors) && errors.length > 0 ? errors : [cause]", "[cause]"),
    ],
    test: core("outcome", "all addresses refused"),
  },
  {
    fault: "A body member named toString makes logging throw",
    reverts: [revert("bindings/error.ts", "key in exception || reserved", "reserved")],
    test: core("errors", "a body with the member toString does not damage the error"),
  },
  {
    fault: "A body that is nested deeply replaces the error by a RangeError",
    reverts: [
      revert(
        "bindings/error.ts",
        "  } catch {\n    // A body that cannot",
        "  } catch (error) {\n    throw error;\n    // A body that cannot",
      ),
    ],
    test: core("errors", 'a body that is nested deeply with {"a": does not hide the error'),
  },
  {
    fault: "A short secret tears the name of an error",
    reverts: [revert("secrets/scrub.ts", "if (isWord && /^", "if (!isWord && /^")],
    test: core("errors", "an error keeps its name if a secret is a longer part"),
  },
  {
    fault: "A short secret tears dates and ids",
    reverts: [revert("secrets/scrub.ts", "isWord && form.length < 8 ? rest : ", "")],
    test: core("errors", "a short secret does not damage values of headers and ids"),
  },
  {
    fault: "The keys of a body show a secret",
    reverts: [revert("codec/object.ts", "rename(key, true)", "key")],
    test: core("errors", "an echo of a secret is shown nowhere"),
  },
  {
    fault: "The request id shows a secret",
    reverts: [
      revert(
        "bindings/error.ts",
        "metadataOf(attempts, { statusCode, headers })",
        "metadataOf(attempts, { statusCode, headers: received })",
      ),
    ],
    test: core("errors", "an echo of a secret is shown nowhere"),
  },
  {
    fault: "Of a secret that holds another one a part is shown",
    reverts: [revert("secrets/scrub.ts", "  forms.sort((one, other) => other.length - one.length);\n", "")],
    test: core("scrub", "one within another"),
  },
  {
    fault: "What toJSON returns is shown with its sensitive members",
    reverts: [revert("secrets/redact.ts", 'JSON.parse(JSON.stringify(value, hide) ?? "null")', "value")],
    test: core("redact", "redact shows the same values as JSON: what toJSON returns"),
  },
  {
    fault: "A member named toJSON makes an answer unreadable",
    reverts: [
      revert(
        "codec/object.ts",
        'typeof (value as { toJSON?: unknown }).toJSON !== "function"',
        '!("toJSON" in (value as object))',
      ),
    ],
    test: core("redact", "a member named toJSON is sent and read like any other"),
  },
  {
    fault: "Redacting a deep value overflows the stack",
    reverts: [revert("secrets/redact.ts", "  } catch {", "  } catch (error) {\n    throw error;")],
    test: core("redact", "redact ends at great depth"),
  },
  {
    fault: "Numbers in a sensitive member are not found",
    reverts: [
      revert("secrets/redact.ts", "part != null && Object(part) !== part) found", 'typeof part === "string") found'),
    ],
    test: core("redact", "the texts of a sensitive member are found as JSON writes them"),
  },
  {
    fault: "A null in a sensitive member hides the word null in every error",
    reverts: [
      revert(
        "secrets/redact.ts",
        "if (part != null && Object(part) !== part) found",
        "if (Object(part) !== part) found",
      ),
    ],
    test: core("redact", "an absent value in a sensitive member does not hide the word null in an error"),
  },
  {
    fault: "One invalid date fails the whole page",
    reverts: [revert("bindings/response.ts", "response, output, unreadable)", "response, output)")],
    test: core("unreadable", "one invalid date names its member, and the page is read"),
  },
  {
    fault: "A date that cannot be read does not say in which item it is",
    reverts: [revert("codec/problems.ts", 'typeof key === "number" ? `[${key}]` : key', "`${key}`")],
    test: core("unreadable", "one invalid date names its member, and the page is read"),
  },
  {
    fault: "The key of a map of which an entry cannot be read is shown",
    reverts: [
      revert(
        "codec/collections.ts",
        "mapRecord(value, (entry) => convertPart(item, anyKey",
        "mapRecord(value, (entry, key) => convertPart(item, key",
      ),
    ],
    test: core("unreadable", "neither a value nor the key of a map is shown"),
  },
  {
    fault: "A payload that is not JSON is quoted by the cause",
    reverts: [revert("codec/json.ts", "parseJson(text), text", "JSON.parse(text), text")],
    test: core("unreadable", "a payload that is not JSON is a ResponseParseError, and is not quoted"),
  },
  {
    fault: "The end of a list of dates in a header is ignored silently",
    reverts: [revert("bindings/headers.ts", "/[^,]+(,[^,]+)?/g", "/[^,]+,[^,]+/g")],
    test: core("unreadable", "members in headers and payloads are named, too"),
  },
  {
    fault: "An input with an invalid date does not say where",
    reverts: [revert("codec/json.ts", '"encode"), value, clean, problems)', '"encode"), value, clean)')],
    test: core("unreadable", "an input that cannot be written names its member and shows no value"),
  },
  {
    fault: "An error with a member that cannot be read does not say so",
    reverts: [revert("bindings/error.ts", "if (unreadable[0]) $metadata.unreadable = unreadable;", "")],
    test: core("unreadable", "an error with a member that cannot be read says so in its metadata"),
  },
  {
    fault: "The name of a header that HTTP does not allow is quoted by the runtime, and the call repeated",
    reverts: [revert("http/headers.ts", "[\\w!#$%&'*+.^`|~-]+", "[^]+")],
    test: core("codec", "a header name of the caller's that HTTP does not allow is refused"),
  },
  {
    fault: "A name of an error that is very long blocks the event loop",
    reverts: [
      revert(
        "bindings/error.ts",
        'name.split(/[:,]/)[0]?.split("#").at(-1)?.trim()',
        'name.replace(/[^:,]*#|[:,].*/gs, "").trim()',
      ),
    ],
    test: core("errors", "a name of any length is read at once"),
  },
];
