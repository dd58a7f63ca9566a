/** @see https://smithy.io/2.0/spec/http-bindings.html */
import { z } from "zod";
import type { Traits } from "../load/ast.ts";
import type { ReadTrait } from "./known-traits.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

export type HttpLocation = "label" | "query" | "queryMap" | "header" | "headerMap" | "payload" | "status";

/** The part of the HTTP message that contains a member. Members without a binding are in the JSON body. */
export interface HttpBinding {
  readonly location: HttpLocation;
  /** The name of the query parameter or header, or the prefix of headers. Undefined for other locations. */
  readonly name: string | undefined;
}

export interface HttpTrait {
  readonly method: string;
  readonly uri: string;
  /** The status code of a success. */
  readonly code: number;
}

const httpMethods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"] as const;
const uri = z
  .string()
  .startsWith("/", 'a URI that begins with "/"')
  .regex(/^[^#\s]*$/, "a URI without a fragment and without spaces")
  .regex(/^[^?]*(\?[^?{}]*)?$/, "a URI with labels only in its path, and with one query")
  .regex(/^([^{}]|\{\w+\+?\})*$/, "a URI whose labels have the form {name} or {name+}");
const httpTrait = z.looseObject({
  method: z.enum(httpMethods),
  uri,
  code: z.int().min(100).max(599).optional(),
});
const annotation = z.looseObject({});

/** The characters of a header's name. @see https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const headerName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, "the name of a header");
const headerPrefix = z.string().regex(/^[\w!#$%&'*+.^`|~-]*$/, "the beginning of a header's name, or an empty text");
const queryName = z.string().min(1);

const bindingTraits: readonly (readonly [trait: ReadTrait, location: HttpLocation, name: z.ZodString | undefined])[] = [
  ["smithy.api#httpLabel", "label", undefined],
  ["smithy.api#httpQuery", "query", queryName],
  ["smithy.api#httpQueryParams", "queryMap", undefined],
  ["smithy.api#httpHeader", "header", headerName],
  ["smithy.api#httpPrefixHeaders", "headerMap", headerPrefix],
  ["smithy.api#httpPayload", "payload", undefined],
  ["smithy.api#httpResponseCode", "status", undefined],
];

/** @returns undefined, and adds a fault, if the trait is missing or invalid */
export function readHttp(owner: TraitOwner, traits: TraitReader): HttpTrait | undefined {
  const trait = traits.require(owner, "smithy.api#http", httpTrait, "the method and URI of the operation");
  return trait && { method: trait.method, uri: trait.uri, code: trait.code ?? 200 };
}

export function readHttpBinding(owner: TraitOwner, traits: TraitReader): HttpBinding | undefined {
  const [binding, another] = bindingTraits.filter(([trait]) => traits.has(owner, trait));
  if (!binding) return undefined;
  const [trait, location, nameSchema] = binding;
  if (another) {
    const problem = `has two HTTP bindings, ${trait} and ${another[0]}`;
    traits.faults.add({ file: owner.file, shape: owner.id, problem, expected: "one of them" });
  }
  if (!nameSchema) return traits.read(owner, trait, annotation) && { location, name: undefined };
  const name = traits.read(owner, trait, nameSchema);
  return name === undefined ? undefined : { location, name };
}

/** A request has some bindings, and a response others. Bindings of the other direction have no effect. */
const locationsOf: Readonly<Record<Direction, readonly HttpLocation[]>> = {
  request: ["label", "query", "queryMap", "header", "headerMap", "payload"],
  response: ["header", "headerMap", "payload", "status"],
};

export type Direction = "request" | "response";

/** The binding of a member in a request or a response. Undefined for a member of the JSON body. */
export function bindingIn(
  { http }: { readonly http: HttpBinding | undefined },
  direction: Direction,
): HttpBinding | undefined {
  return http && locationsOf[direction].includes(http.location) ? http : undefined;
}

/** @returns the traits that bind a member of a request or response to a place outside of the JSON body */
export function bindingTraitsOf(direction: Direction, traits: Traits): readonly string[] {
  return bindingTraits.flatMap(([trait, location]) =>
    traits[trait] !== undefined && locationsOf[direction].includes(location) ? [trait] : [],
  );
}

/** True for methods whose requests have no body: the fetch function of the web refuses one. */
export function isBodyless(method: unknown): boolean {
  return method === "GET" || method === "HEAD";
}

/** The names of the labels of a URI: `{key}`, and `{key+}`, which is greedy. */
export function labelsOf(uri: string): readonly string[] {
  return [...uri.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = ""]) => name);
}
