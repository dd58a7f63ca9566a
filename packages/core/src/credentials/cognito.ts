/** Gets credentials of an Amazon Cognito identity pool, in every runtime. */
import { ConfigurationError, CredentialsError } from "../errors/client.ts";
import { type Members, parseMembers, readCredentials, tryMembers } from "./remote/answer.ts";
import { ask, checkOptions, type Refusal } from "./remote/ask.ts";
import { checkText, regionalUrl } from "./remote/check.ts";
import { type FetchOptions, fetchAnswer } from "./remote/fetch.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** A token, or a function that returns it. */
export type CognitoToken = string | (() => string | Promise<string>);

/** The options of `fromCognitoIdentity`. The default of `requestTimeout` is 10000 milliseconds. */
export interface CognitoIdentityOptions extends FetchOptions {
  /**
   * The id of the pool, such as `us-west-2:8a16ad7a-…`, in which an identity is found or created. Without it,
   * `identityId` must be given.
   */
  readonly identityPoolId?: string | undefined;
  /** The id of a known identity, such as `us-west-2:2f4c51cc-…`. If it is given, `identityPoolId` is not used. */
  readonly identityId?: string | undefined;
  /**
   * The tokens of the user, by the names of the identity providers that issued them, such as `accounts.google.com`. A
   * function is called each time the credentials are requested, since tokens expire. Default: no tokens; the
   * credentials are then those for users who have not signed in.
   */
  readonly logins?: Readonly<Record<string, CognitoToken>> | undefined;
  /** The ARN of the role to use if the tokens allow several roles. */
  readonly customRoleArn?: string | undefined;
  /** The id of the AWS account that owns the pool. Amazon Cognito does not require it. */
  readonly accountId?: string | undefined;
  /** The region of Amazon Cognito. Default: the region in the id of the pool or identity. */
  readonly region?: string | undefined;
  /** The URL to call instead of `https://cognito-identity.<region>.amazonaws.com/`. */
  readonly endpoint?: string | undefined;
}

const name = "Amazon Cognito";

const optionNames: readonly string[] = [
  "identityPoolId",
  "identityId",
  "logins",
  "customRoleArn",
  "accountId",
  "region",
  "endpoint",
  "fetch",
] satisfies (keyof CognitoIdentityOptions)[];

/**
 * Creates a provider that calls GetId and GetCredentialsForIdentity of Amazon Cognito. The calls are not signed, so
 * other credentials are not needed. The provider keeps the id of the identity in memory. It rejects with a
 * CredentialsError, an AbortError after an abort, or the error of a function in `logins`.
 *
 * @throws ConfigurationError for an invalid option
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html
 * @example new IvsClient({ region, credentials: fromCognitoIdentity({ identityPoolId }) })
 */
export function fromCognitoIdentity(options: CognitoIdentityOptions): CredentialsProvider {
  checkOptions("fromCognitoIdentity", options, optionNames);
  const { identityPoolId, accountId, customRoleArn } = options;
  const known = options.identityId ?? identityPoolId;
  if (known === undefined) throw new ConfigurationError("identityPoolId or identityId must be given.");
  checkText(options.identityId === undefined ? "identityPoolId" : "identityId", known);
  const region = options.region ?? /^([\w-]+):/.exec(known)?.[1];
  const url = regionalUrl("cognito-identity", region, options.endpoint);
  let identityId = options.identityId;

  async function call(operation: string, input: Members, secrets: readonly string[]): Promise<Members> {
    const headers = {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityService.${operation}`,
    };
    const init = { method: "POST", headers, body: JSON.stringify(input) };
    const text = await ask({ name, secrets, options, timeoutMs: 10_000, reasonIn }, (signal) =>
      fetchAnswer(options, url, init, signal),
    );
    return parseMembers(name, text);
  }

  return async (): Promise<Credentials> => {
    const logins = await readLogins(options.logins);
    const secrets = Object.values(logins);
    const shared = secrets.length > 0 ? { Logins: logins } : {};
    if (identityId === undefined) {
      const pool = { IdentityPoolId: identityPoolId, AccountId: accountId, ...shared };
      const { IdentityId } = await call("GetId", pool, secrets);
      checkAnswer(IdentityId);
      identityId = IdentityId;
    }
    const identity = { IdentityId: identityId, CustomRoleArn: customRoleArn, ...shared };
    try {
      const { Credentials: found } = await call("GetCredentialsForIdentity", identity, secrets);
      return readKeys(found);
    } catch (error) {
      // If the identity was deleted, the next call asks for another one.
      if (/ResourceNotFoundException/.test(`${error}`)) identityId = options.identityId;
      throw error;
    }
  };
}

async function readLogins(logins: CognitoIdentityOptions["logins"]): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const [provider, token] of Object.entries(logins ?? {})) {
    const text: unknown = typeof token === "function" ? await token() : token;
    if (typeof text !== "string" || text === "") {
      throw new CredentialsError("invalid", `logins must have a text that is not empty for ${provider}.`);
    }
    tokens[provider] = text;
  }
  return tokens;
}

function checkAnswer(id: unknown): asserts id is string {
  if (typeof id === "string" && id !== "") return;
  throw new CredentialsError("provider", `${name} must answer GetId with an identity id.`);
}

function readKeys(found: unknown): Credentials {
  const { AccessKeyId, SecretKey, SessionToken, Expiration } = Object(found) as Members;
  // The expiration is in seconds since 1970, with fractions.
  const end = typeof Expiration === "number" ? new Date(Expiration * 1000) : undefined;
  const expiration = end && !Number.isNaN(end.getTime()) ? end.toISOString() : undefined;
  const texts = { accessKeyId: AccessKeyId, secretAccessKey: SecretKey, sessionToken: SessionToken };
  return readCredentials(name, { ...texts, expiration }, true);
}

/**
 * Returns the reason of a refusal, whose body is `{ "__type": "NotAuthorizedException", "message": "…" }`; undefined
 * for another body. A namespace and `#` can stand before the name.
 */
function reasonIn(text: string): Refusal | undefined {
  const { __type: type, message } = tryMembers(text);
  if (typeof type !== "string") return undefined;
  const code = type.slice(type.lastIndexOf("#") + 1);
  const isTemporary = /^(TooManyRequests|InternalError|ExternalService)Exception$/.test(code);
  return { reason: typeof message === "string" ? `${code}, ${message}` : code, isTemporary };
}
