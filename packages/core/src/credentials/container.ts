/** Gets credentials of a container, such as one of Amazon ECS or EKS, on Node, Bun and Deno. */
import { readTextFile, readVariable } from "#system";
import { CredentialsError } from "../errors/client.ts";
import { namesOf, parseMembers, readCredentials, tryMembers } from "./remote/answer.ts";
import { ask, checkOptions, type RemoteOptions } from "./remote/ask.ts";
import { containerUrl } from "./remote/container-url.ts";
import { requestMetadata } from "./remote/metadata.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** The options of `fromContainer`. The default of `requestTimeout` is 2000 milliseconds. */
export type ContainerOptions = RemoteOptions;

/**
 * Creates a provider that asks the credentials endpoint of a container. `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, or
 * else `AWS_CONTAINER_CREDENTIALS_FULL_URI`, names the endpoint. The authorization token is in the file that
 * `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` names, or else in `AWS_CONTAINER_AUTHORIZATION_TOKEN`. The variables and the
 * file are read each time the provider is called.
 *
 * The provider rejects with a CredentialsError, or with an AbortError after an abort. It sends http requests only to
 * loopback addresses and to the addresses of ECS and EKS; other endpoints must use https.
 *
 * @throws ConfigurationError for an invalid option
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 * @example new IvsClient({ region: "us-west-2", credentials: fromContainer() })
 */
export function fromContainer(options: ContainerOptions = {}): CredentialsProvider {
  checkOptions("fromContainer", options);
  return async (): Promise<Credentials> => {
    const relative = read("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    const url = containerUrl(relative, read("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
    const token = await readToken();
    // The path can be secret, so error texts show only the host.
    const name = `The credentials endpoint of the container, ${url.protocol}//${url.host},`;
    const secrets = [token, url.pathname, url.search];
    const text = await ask({ name, secrets, options, timeoutMs: 2_000, reasonIn }, (signal) =>
      requestMetadata(url, token === undefined ? {} : { headers: { authorization: token } }, signal),
    );
    return readCredentials(name, namesOf(parseMembers(name, text)), true);
  };
}

async function readToken(): Promise<string | undefined> {
  const file = read("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
  const token = file ? await readTokenFile(file) : read("AWS_CONTAINER_AUTHORIZATION_TOKEN");
  if (token === undefined || /^[\x20-\x7e]+$/.test(token)) return token;
  throw missing("The authorization token of the container must be one line of printable ASCII.");
}

async function readTokenFile(path: string): Promise<string> {
  try {
    return (await readTextFile(path)).trimEnd();
  } catch (cause) {
    throw missing(`The file of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, ${path}, cannot be read.`, cause);
  }
}

function read(name: string): string | undefined {
  try {
    return readVariable(name);
  } catch (cause) {
    throw missing(`The environment variable ${name} cannot be read: run Deno with --allow-env.`, cause);
  }
}

/**
 * Returns the reason of a refusal, whose body is `{ "Code": "…", "Message": "…" }`; undefined if it has neither text.
 */
function reasonIn(text: string): { readonly reason: string } | undefined {
  const { Code, code, Message, message } = tryMembers(text);
  const texts = [Code ?? code, Message ?? message].filter((part) => typeof part === "string");
  return texts.length > 0 ? { reason: texts.join(", ") } : undefined;
}

function missing(message: string, cause?: unknown): CredentialsError {
  return new CredentialsError("missing", message, cause === undefined ? undefined : { cause });
}
