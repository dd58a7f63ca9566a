/**
 * The CORS headers, from the cors trait of the model.
 * @see https://smithy.io/2.0/spec/http-protocol-traits/cors.html
 */
import type { Contract } from "../basics/contract.ts";

/** The headers of SigV4, which the trait does not list. */
const signatureHeaders = ["authorization", "x-amz-date", "x-amz-security-token"];

/** The seconds for which a browser remembers a preflight. This is the default of the trait. */
const maxAge = "600";

/** Adds the headers of every response. Any origin may read the response, and the headers that the model exposes. */
export function addCorsHeaders(contract: Contract, headers: Headers): void {
  headers.set("access-control-allow-origin", "*");
  headers.set("access-control-expose-headers", unique(contract.service.corsExposedHeaders).join(","));
}

/** If a header is not listed, the browser does not send the request. */
export function answerPreflight(contract: Contract, methods: readonly string[], headers: Headers): Response {
  headers.set("access-control-allow-methods", methods.join(","));
  headers.set(
    "access-control-allow-headers",
    unique([...contract.service.corsAllowedHeaders, ...signatureHeaders]).join(","),
  );
  headers.set("access-control-max-age", maxAge);
  return new Response(null, { status: 204, headers });
}

export function isPreflight(request: Request): boolean {
  return request.method === "OPTIONS" && request.headers.has("access-control-request-method");
}

function unique(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
}
