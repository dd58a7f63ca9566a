/** Determines the URL of an instance's metadata service. */
import { CredentialsError } from "../../errors/client.ts";
import { parsePlainUrl } from "../../http/uri.ts";

/**
 * Returns the endpoint if there is one, otherwise the URL of the service for the mode, which is `IPv4` or `IPv6`.
 *
 * @throws CredentialsError for an invalid endpoint, which it does not show, or an unknown mode
 */
export function instanceUrl(endpoint: string | undefined, mode = "IPv4"): URL {
  if (endpoint === undefined) {
    if (/^ipv4$/i.test(mode)) return new URL("http://169.254.169.254");
    if (/^ipv6$/i.test(mode)) return new URL("http://[fd00:ec2::254]");
    throw new CredentialsError("missing", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE must be IPv4 or IPv6.");
  }
  const url = parsePlainUrl(endpoint);
  if (url?.pathname === "/") return url;
  throw new CredentialsError(
    "missing",
    "The endpoint of the instance's metadata service must be an http or https URL without user and path.",
  );
}
