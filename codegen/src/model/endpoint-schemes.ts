/**
 * The authentication schemes of endpoints, which endpoint rules put into the property `authSchemes`.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/auth-schemes.html
 */
import type { Rule } from "./endpoints.ts";
import { endpointsOf } from "./walk-rules.ts";

export interface EndpointScheme {
  readonly name?: unknown;
  readonly signingName?: string;
  readonly signingRegion?: string;
}

/** The schemes of an endpoint. */
export interface EndpointSchemes {
  /** The first scheme that clients support. Undefined for an endpoint that lists none. */
  readonly scheme?: EndpointScheme;
  /** The names of all schemes, if clients support none of them. */
  readonly refused?: string;
}

export function schemesOfEndpoint({ authSchemes }: Readonly<Record<string, unknown>>): EndpointSchemes {
  if (!Array.isArray(authSchemes) || authSchemes.length === 0) return {};
  const all = authSchemes as readonly (EndpointScheme | undefined)[];
  const scheme = all.find((one) => one?.name === "sigv4" || one?.name === "bearer");
  return scheme ? { scheme } : { refused: all.map((one) => String(one?.name)).join(", ") };
}

/** The names of the schemes of all endpoints. Undefined if clients support any endpoint, and if there is none. */
export function refusedSchemes(rules: readonly Rule[]): string | undefined {
  const all = [...endpointsOf(rules)].map(({ properties = {} }) => schemesOfEndpoint(properties).refused);
  if (all.length === 0 || all.includes(undefined)) return undefined;
  return [...new Set(all)].join(", ");
}
