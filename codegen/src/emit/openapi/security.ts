/**
 * Signature Version 4. OpenAPI has no type for it; the extension is the one by which Amazon API Gateway knows it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 */
import type { ServiceTraits } from "../../model/service.ts";
import type { SpecObject } from "./objects.ts";

/** Its name among the components. */
export const SCHEME = "sigv4";

export function securityScheme({ signingName }: ServiceTraits): SpecObject {
  return {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description:
      `AWS Signature Version 4 in the header, for the service name \`${signingName}\` and the region of the server. ` +
      "`x-amz-date` belongs to it, and `x-amz-security-token` where the credentials are temporary.",
    "x-amazon-apigateway-authtype": "awsSigv4",
  };
}
