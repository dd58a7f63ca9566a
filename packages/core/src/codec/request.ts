// An input as an HTTP request, by the operation's HTTP bindings.
// @see https://smithy.io/2.0/spec/http-bindings.html
import { InputError } from "../errors/client.ts";
import type { Headers } from "../metadata.ts";
import type { MemberCodec, Operation } from "../operation.ts";
import { toJson } from "./json.ts";
import { isRecord, setOwn } from "./object.ts";
import { toHeader, toText } from "./text.ts";
import { uriEncode } from "./uri.ts";

/** A request before it is known where it goes. */
export interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string | string[]>;
  readonly headers: Headers;
  /** Text, bytes, or a stream; absent: none. */
  body?: unknown;
}

type Put = (parts: RequestParts, value: unknown, name: string, member: MemberCodec) => void;

/** Writes an input. Throws an InputError that names the member which cannot be sent. */
export function writeRequest<I extends object, O extends object>(operation: Operation<I, O>, given: I): RequestParts {
  const [template = "", literal] = operation.path.split("?");
  const labels: Record<string, string> = {};
  const parts: RequestParts = { method: operation.method ?? "POST", path: "", query: {}, headers: {} };
  for (const [name, value] of new URLSearchParams(literal)) putQuery(parts, name, value);

  const input = withTokens(operation, given);
  let payload: MemberCodec | undefined;
  for (const [name, member] of Object.entries(operation.input?.members ?? {})) {
    if (!member.at) continue;
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    if (member.at === "payload") payload = member;
    if (member.at === "label") {
      labels[member.name ?? name] = attempt(operation, name, () => (value == null ? "" : toText(value, member.as)));
    } else if (value != null) {
      const put = bindings[member.at];
      attempt(operation, name, () => put?.(parts, value, member.name ?? name, member));
    }
  }
  const path = template.replace(/\{([^}+]+)(\+?)\}/g, (_, name: string, greedy: string) =>
    attempt(operation, name, () => writeLabel(labels[name] ?? "", greedy !== "")),
  );
  if (payload) {
    // An unset structure is sent as an empty one.
    if (parts.body === undefined && typeof payload.as !== "string") putBody(parts, "application/json", "{}");
  } else if (!operation.bodyless) {
    putBody(
      parts,
      "application/json",
      attempt(operation, "", () => toJson(input, operation.input)),
    );
  }
  return { ...parts, path };
}

const bindings: { readonly [at: string]: Put } = {
  query(parts, value, name, member) {
    const as = member.as;
    const item = typeof as === "object" && "list" in as ? as.list : as;
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (entry != null) putQuery(parts, name, toText(entry, item));
    }
  },
  queryMap(parts, value) {
    if (!isRecord(value)) throw new TypeError("expected an object");
    const taken = new Set(Object.keys(parts.query));
    for (const [name, entry] of Object.entries(value)) {
      // A name that a member or the path sets wins over the map.
      if (taken.has(name)) continue;
      for (const text of Array.isArray(entry) ? entry : [entry]) {
        if (text != null) putQuery(parts, name, toText(text, undefined));
      }
    }
  },
  header(parts, value, name, member) {
    parts.headers[name.toLowerCase()] = checkHeader(toHeader(value, member.as));
  },
  headerMap(parts, value, prefix, member) {
    if (!isRecord(value)) throw new TypeError("expected an object");
    for (const [name, entry] of Object.entries(value)) {
      const header = ((member.name === undefined ? "" : prefix) + name).toLowerCase();
      if (entry != null && !Object.hasOwn(parts.headers, header)) {
        setOwn(parts.headers, header, checkHeader(toText(entry, undefined)));
      }
    }
  },
  payload(parts, value, _, { as }) {
    if (as === "stream" || as === "blob") putBody(parts, "application/octet-stream", value);
    else if (as === "string") putBody(parts, "text/plain", toText(value, as));
    else putBody(parts, "application/json", toJson(value, as));
  },
};

/** Fills in the tokens by which a service tells a repeated request from a new one. */
function withTokens<I extends object, O extends object>(operation: Operation<I, O>, given: I): Record<string, unknown> {
  const input = given as Record<string, unknown>;
  const tokens: Record<string, string> = {};
  for (const [name, member] of Object.entries(operation.input?.members ?? {})) {
    if (member.token && input[name] == null) tokens[name] = crypto.randomUUID();
  }
  return { ...input, ...tokens };
}

function putBody(parts: RequestParts, type: string, body: unknown): void {
  // A member bound to the header says it better.
  parts.headers["content-type"] ??= type;
  parts.body = body;
}

function putQuery({ query }: RequestParts, name: string, value: string): void {
  const known = Object.hasOwn(query, name) ? query[name] : undefined;
  setOwn(query, name, known === undefined ? value : [known, value].flat());
}

function writeLabel(value: string, greedy: boolean): string {
  if (value === "") throw new TypeError("it is part of the path and must not be empty");
  return (greedy ? value.split("/") : [value])
    .map((segment) => {
      // URL parsers resolve these even when encoded: the call would go to another path.
      if (segment === "." || segment === "..") throw new TypeError(`"${segment}" cannot be part of a path`);
      return uriEncode(segment);
    })
    .join("/");
}

function checkHeader(value: string): string {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw new TypeError("a header cannot hold this text");
  return value;
}

function attempt<T>(operation: { readonly name: string }, member: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${operation.name}: the input${member && ` member ${member}`} cannot be sent: ${why}`, {
      cause,
    });
  }
}
