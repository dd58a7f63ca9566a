/**
 * Signature Version 4 and bearer tokens. OpenAPI has no type for signatures, so this uses the extension of Amazon API
 * Gateway.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 */
import type { Model } from "../../model/model.ts";
import type { Operation } from "../../model/operation.ts";
import type { ServiceTraits } from "../../model/service.ts";
import type { SpecObject } from "./objects.ts";

/** The name of the scheme of signatures in the components. */
const schemeName = "sigv4";

function securityScheme({ signingName }: ServiceTraits): SpecObject {
  return {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description:
      `AWS Signature Version 4 in the header, for the service name \`${signingName}\` and the region of the server. ` +
      "It also needs the header `x-amz-date`, and `x-amz-security-token` for temporary credentials.",
    "x-amazon-apigateway-authtype": "awsSigv4",
  };
}

/** The scheme of a bearer token in the header. */
const bearerScheme: SpecObject = { type: "http", scheme: "bearer" };
const bearerName = "bearer";

/** The schemes of a document, and the one that its operations use unless they say otherwise. */
export function documentSecurity({ service, operations }: Model): {
  readonly security: readonly SpecObject[];
  readonly schemes: SpecObject;
} {
  const used = new Set(operations.map(({ request }) => request.auth));
  const isSigned = used.has("sigv4") || !used.has("bearer");
  return {
    security: [{ [isSigned ? schemeName : bearerName]: [] }],
    schemes: {
      ...(isSigned && { [schemeName]: securityScheme(service) }),
      ...(used.has("bearer") && { [bearerName]: bearerScheme }),
    },
  };
}

/** An empty list overrides the scheme of the document: these calls need no authentication. */
export function securityOf({ auth }: Operation["request"]): readonly SpecObject[] | undefined {
  if (auth === "none") return [];
  return auth === "bearer" ? [{ [bearerName]: [] }] : undefined;
}
