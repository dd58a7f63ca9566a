/** @see https://smithy.io/2.0/spec/http-bindings.html */
import { z } from "zod";
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
const httpTrait = z.looseObject({
  method: z.enum(httpMethods),
  uri: z.string().startsWith("/", 'a URI that begins with "/"'),
  code: z.int().min(100).max(599).optional(),
});
const annotation = z.looseObject({});

const bindingTraits: readonly (readonly [trait: ReadTrait, location: HttpLocation, named: boolean])[] = [
  ["smithy.api#httpLabel", "label", false],
  ["smithy.api#httpQuery", "query", true],
  ["smithy.api#httpQueryParams", "queryMap", false],
  ["smithy.api#httpHeader", "header", true],
  ["smithy.api#httpPrefixHeaders", "headerMap", true],
  ["smithy.api#httpPayload", "payload", false],
  ["smithy.api#httpResponseCode", "status", false],
];

export function readHttp(owner: TraitOwner, traits: TraitReader): HttpTrait {
  const trait = traits.require(owner, "smithy.api#http", httpTrait, "the method and URI of the operation");
  return { method: trait?.method ?? "POST", uri: trait?.uri ?? "/", code: trait?.code ?? 200 };
}

export function readHttpBinding(owner: TraitOwner, traits: TraitReader): HttpBinding | undefined {
  for (const [trait, location, named] of bindingTraits) {
    if (!traits.has(owner, trait)) continue;
    if (!named) return traits.read(owner, trait, annotation) && { location, name: undefined };
    const name = traits.read(owner, trait, z.string());
    return name === undefined ? undefined : { location, name };
  }
  return undefined;
}

/** The names of the labels of a URI: `{key}`, and `{key+}`, which is greedy. */
export function labelsOf(uri: string): readonly string[] {
  return [...uri.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = ""]) => name);
}
