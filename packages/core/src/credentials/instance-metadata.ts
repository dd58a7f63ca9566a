/** Gets credentials of an EC2 instance's role, on Node, Bun and Deno. */
import { readPermitted } from "../environment/variables.ts";
import { CredentialsError } from "../errors/client.ts";
import { namesOf, parseMembers, readCredentials } from "./remote/answer.ts";
import { ask, checkOptions, type RemoteOptions, type Source } from "./remote/ask.ts";
import { instanceUrl } from "./remote/instance-url.ts";
import { type MetadataRequest, requestMetadata } from "./remote/metadata.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** The options of `fromInstanceMetadata`. The default of `requestTimeout` is 1000 milliseconds. */
export interface InstanceMetadataOptions extends RemoteOptions {
  /**
   * The URL of the service. Default: `AWS_EC2_METADATA_SERVICE_ENDPOINT`; then `http://[fd00:ec2::254]` if
   * `AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE` is `IPv6`, else `http://169.254.169.254`.
   */
  readonly endpoint?: string | undefined;
}

const roles = "/latest/meta-data/iam/security-credentials/";

/**
 * Creates a provider that asks the metadata service of an EC2 instance, version 2, for the credentials of its role.
 *
 * The provider rejects with a CredentialsError, also if `AWS_EC2_METADATA_DISABLED` is set to another value than
 * `false`, or with an AbortError after an abort. It does not fall back to version 1, which needs no token. If the
 * service returns credentials that have expired, the provider returns them as valid for ten more minutes, because
 * services of AWS may still accept them.
 *
 * @throws ConfigurationError for an invalid option
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html
 * @example new IvsClient({ region: "us-west-2", credentials: fromInstanceMetadata() })
 */
export function fromInstanceMetadata(options: InstanceMetadataOptions = {}): CredentialsProvider {
  checkOptions("fromInstanceMetadata", options, ["endpoint"]);
  return async (): Promise<Credentials> => {
    const disabled = readPermitted("AWS_EC2_METADATA_DISABLED");
    if (disabled && disabled.toLowerCase() !== "false") {
      throw new CredentialsError(
        "missing",
        "There are no credentials of an instance: AWS_EC2_METADATA_DISABLED is set.",
      );
    }
    const endpoint = options.endpoint ?? readPermitted("AWS_EC2_METADATA_SERVICE_ENDPOINT");
    const base = instanceUrl(endpoint, readPermitted("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"));
    const name = `The metadata service of the instance, ${base.protocol}//${base.host},`;
    const get = (path: string, request: MetadataRequest, adviceFor?: Source["adviceFor"]): Promise<string> =>
      ask({ name, secrets: secretsOf(request), options, timeoutMs: 1_000, ...(adviceFor && { adviceFor }) }, (signal) =>
        requestMetadata(new URL(path, base), request, signal),
      );
    const ttl = { "x-aws-ec2-metadata-token-ttl-seconds": "21600" };
    const token = await get("/latest/api/token", { method: "PUT", headers: ttl }, adviceForToken);
    const headers = { "x-aws-ec2-metadata-token": token.trim() };
    const list = await get(roles, { headers }, adviceForRoles);
    const [role = ""] = list.trim().split("\n");
    const { Code, ...members } = parseMembers(name, await get(roles + encodeURIComponent(role), { headers }));
    if (Code !== undefined && Code !== "Success") {
      throw new CredentialsError("provider", `${name} must answer with the code Success.`);
    }
    return extend(readCredentials(name, namesOf(members), true));
  };
}

/** Returns advice for a failed request for the token; undefined if there is none for the status. */
function adviceForToken(status: number | undefined): string | undefined {
  if (status === 403) return "Access to the metadata of the instance must be enabled.";
  if (status === 404) return "The service must support version 2.";
  if (status !== undefined) return undefined;
  // With a hop limit of 1, the answer to the PUT request does not reach a container, which is one hop further.
  return "Outside of EC2 there is none. In a container, the instance's HttpPutResponseHopLimit must be at least 2.";
}

function adviceForRoles(status: number | undefined): string | undefined {
  return status === 404 ? "The instance has no role." : undefined;
}

function secretsOf({ headers }: MetadataRequest): (string | undefined)[] {
  return [headers?.["x-aws-ec2-metadata-token"]];
}

/**
 * Returns the credentials. If they have expired, the result expires ten minutes from now.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html
 */
function extend(credentials: Credentials): Credentials {
  const { expiration } = credentials;
  const now = Date.now();
  return expiration && expiration.getTime() <= now
    ? { ...credentials, expiration: new Date(now + 600_000) }
    : credentials;
}
