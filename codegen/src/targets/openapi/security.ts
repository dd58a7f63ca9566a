/**
 * Signature Version 4. OpenAPI has no type for it, so this uses the extension of Amazon API Gateway.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 */
import type { ServiceTraits } from "../../model/service.ts";
import type { SpecObject } from "./objects.ts";

/** The name of the scheme in the components. */
export const schemeName = "sigv4";

export function securityScheme({ signingName }: ServiceTraits): SpecObject {
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
