/** Determines the URL of a container's credentials. */
import { CredentialsError } from "../../errors/client.ts";

/**
 * Returns the URL that the variables name. The relative URI takes precedence.
 *
 * @throws CredentialsError if no variable is set, if a value is invalid, or if a token must not be sent to the URL; the
 *   error does not show the URL
 */
export function containerUrl(relative: string | undefined, full: string | undefined): URL {
  if (relative?.startsWith("/")) return new URL(`http://169.254.170.2${relative}`);
  if (relative) throw missing("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI must begin with /.");
  if (!full) {
    throw missing(
      "This is not a container with credentials: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set.",
    );
  }
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url?.username === "" && url.password === "" && isTrusted(url)) return url;
  throw missing(
    "AWS_CONTAINER_CREDENTIALS_FULL_URI must be an https URL, or an http URL of a loopback address, 169.254.170.2, 169.254.170.23 or [fd00:ec2::23].",
  );
}

/** Returns true for a URL to which a token may be sent: any https URL, and http URLs of known hosts. */
function isTrusted({ protocol, hostname }: URL): boolean {
  if (protocol === "https:") return true;
  const hosts = ["localhost", "[::1]", "169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"];
  return protocol === "http:" && (hosts.includes(hostname) || /^127(\.\d+){3}$/.test(hostname));
}

function missing(message: string): CredentialsError {
  return new CredentialsError("missing", message);
}
