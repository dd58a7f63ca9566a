/**
 * Gets credentials of a role, which AWS STS returns for a token of an identity provider. This works in every runtime.
 */
import { CredentialsError } from "../errors/client.ts";
import { readCredentials } from "./remote/answer.ts";
import { ask, checkOptions, type Refusal } from "./remote/ask.ts";
import { checkText, regionalUrl } from "./remote/check.ts";
import { type FetchOptions, fetchAnswer } from "./remote/fetch.ts";
import { textOfElement } from "./remote/xml.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** The options of `fromWebIdentity`. The default of `requestTimeout` is 10000 milliseconds. */
export interface WebIdentityOptions extends FetchOptions {
  readonly roleArn: string;
  /**
   * The token, or a function that returns it. The function is called each time the provider is called, since tokens
   * expire.
   */
  readonly token: string | (() => string | Promise<string>);
  /** The region of AWS STS, such as `us-west-2`. Without it, `endpoint` must be given. */
  readonly region?: string | undefined;
  /** The URL to call instead of `https://sts.<region>.amazonaws.com/`. */
  readonly endpoint?: string | undefined;
  /**
   * The name of the session in logs of AWS: 2 to 64 letters, digits and `_=,.@-`. Default: `ivskit-` and the number of
   * milliseconds since 1970.
   */
  readonly roleSessionName?: string | undefined;
  /**
   * Seconds for which the credentials are valid, from 900 to the maximum session duration of the role. Default: 3600,
   * the default of AWS STS.
   */
  readonly durationSeconds?: number | undefined;
  /** The host of an OAuth 2.0 provider, such as `www.amazon.com`. It must be absent for a token of OpenID Connect. */
  readonly providerId?: string | undefined;
  /** A policy as JSON, which restricts the credentials further. */
  readonly policy?: string | undefined;
  /** The ARNs of policies, which restrict the credentials further. */
  readonly policyArns?: readonly string[] | undefined;
}

const name = "AWS STS";

const optionNames: readonly string[] = [
  "roleArn",
  "token",
  "region",
  "endpoint",
  "roleSessionName",
  "durationSeconds",
  "providerId",
  "policy",
  "policyArns",
  "fetch",
] satisfies (keyof WebIdentityOptions)[];

/**
 * Creates a provider that calls AssumeRoleWithWebIdentity of AWS STS. The call is not signed, so it needs no other
 * credentials. The provider rejects with a CredentialsError, an AbortError after an abort, or the error of the function
 * `token`.
 *
 * @throws ConfigurationError for an invalid option
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 * @example new IvsClient({ region, credentials: fromWebIdentity({ region, roleArn, token: () => session.idToken() }) })
 */
export function fromWebIdentity(options: WebIdentityOptions): CredentialsProvider {
  checkOptions("fromWebIdentity", options, optionNames);
  checkText("roleArn", options.roleArn);
  if (typeof options.token !== "function") checkText("token", options.token);
  const url = regionalUrl("sts", options.region, options.endpoint);
  return async (): Promise<Credentials> => {
    const token = typeof options.token === "function" ? await options.token() : options.token;
    if (typeof token !== "string" || token.trim() === "") {
      throw new CredentialsError("invalid", "token must return a text that is not empty.");
    }
    const body = parametersOf(options, token.trim());
    const xml = await ask({ name, secrets: [token.trim()], options, timeoutMs: 10_000, reasonIn }, (signal) =>
      fetchAnswer(options, url, { method: "POST", body }, signal),
    );
    const text = (element: string): string | undefined => textOfElement(xml, element);
    return readCredentials(
      name,
      {
        accessKeyId: text("AccessKeyId"),
        secretAccessKey: text("SecretAccessKey"),
        sessionToken: text("SessionToken"),
        expiration: text("Expiration"),
      },
      true,
    );
  };
}

function parametersOf(options: WebIdentityOptions, token: string): URLSearchParams {
  const { roleArn, roleSessionName, durationSeconds, providerId, policy, policyArns = [] } = options;
  const parameters = {
    Action: "AssumeRoleWithWebIdentity",
    Version: "2011-06-15",
    RoleArn: roleArn,
    RoleSessionName: roleSessionName ?? `ivskit-${Date.now()}`,
    WebIdentityToken: token,
    DurationSeconds: durationSeconds,
    ProviderId: providerId,
    Policy: policy,
    ...Object.fromEntries(policyArns.map((arn, index) => [`PolicyArns.member.${index + 1}.arn`, arn])),
  };
  const given = Object.entries(parameters).filter(([, value]) => value != null);
  return new URLSearchParams(given.map(([key, value]) => [key, `${value}`]));
}

/**
 * Returns the reason of a refusal, from the elements `Code` and `Message`; undefined if there is no `Code`.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
function reasonIn(xml: string): Refusal | undefined {
  const code = textOfElement(xml, "Code");
  if (code === undefined) return undefined;
  const message = textOfElement(xml, "Message");
  return { reason: message ? `${code}, ${message}` : code, isTemporary: code === "IDPCommunicationError" };
}
