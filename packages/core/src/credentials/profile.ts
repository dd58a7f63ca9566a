/** Reads credentials from environment variables, or from a profile in the shared files of AWS tools. */
import type { Section } from "../environment/ini.ts";
import { type Profile, placesOf, readProfile } from "../environment/profile.ts";
import { readPermitted } from "../environment/variables.ts";
import { CredentialsError } from "../errors/client.ts";
import { fromEnv } from "./environment.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/**
 * Creates a provider for programs without @aws-sdk/credential-provider-node. It returns the keys of the profile that
 * `AWS_PROFILE` names. If the variable is not set, it returns the keys in environment variables, or else the keys of
 * the profile `default`.
 *
 * The provider rejects with a CredentialsError that says how to provide credentials.
 */
export function fromEnvOrProfile(): CredentialsProvider {
  return async () => {
    if (readPermitted("AWS_PROFILE") !== undefined) return keysOfNamed(await readProfile());
    try {
      return await fromEnv()();
    } catch (error) {
      // The error has a cause only if Deno does not permit reading the variables. Then it names the missing permission.
      if ((error as Error).cause) throw error;
      const profile = await readProfile();
      const keys = keysOf(profile);
      if (keys) return keys;
      return missing(
        hintOf() ??
          `There are no credentials in the environment, nor in the profile "default" of ${placesOf(profile, "and")}: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or pass \`credentials\`.`,
      );
    }
  };
}

function keysOfNamed(profile: Profile): Credentials {
  const { name, settingsOfCredentials: settings } = profile;
  const keys = keysOf(profile);
  if (keys) return keys;
  return missing(
    settings.size === 0
      ? `The profile "${name}" of AWS_PROFILE is neither in ${placesOf(profile, "nor in")}: correct the name, or pass \`credentials\`.`
      : `The profile "${name}" has no aws_access_key_id and aws_secret_access_key in ${placesOf(profile, "or")}: add them, or pass \`credentials\`.`,
  );
}

/**
 * Returns the static keys of a profile; undefined if it has neither keys nor another source of credentials.
 *
 * @throws CredentialsError if the profile assumes a role, or if it has no keys but another source, which
 *   `fromEnvOrProfile` does not read
 */
function keysOf({ name, settingsOfCredentials: settings }: Profile): Credentials | undefined {
  const accessKeyId = settings.get("aws_access_key_id");
  const secretAccessKey = settings.get("aws_secret_access_key");
  const sessionToken = settings.get("aws_session_token");
  // A role takes precedence over the static keys of the same profile, which may exist only to assume the role.
  const isRole = settings.has("role_arn") && settings.has("source_profile") !== settings.has("credential_source");
  if (accessKeyId && secretAccessKey && !isRole) {
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  }
  const source = isRole ? "assumes a role" : otherSource(settings);
  if (source === undefined) return undefined;
  return missing(
    `The profile "${name}" ${source}: install @aws-sdk/credential-provider-node, which the client then uses, or pass \`credentials\`.`,
  );
}

/**
 * Returns words such as `uses SSO` if a profile names a source of credentials that `fromEnvOrProfile` does not read;
 * otherwise undefined.
 */
function otherSource(settings: Section): string | undefined {
  const sources: readonly (readonly [key: RegExp, text: string])[] = [
    [/^web_identity_token_file$/, "uses web identity"],
    [/^credential_process$/, "starts a credential process"],
    [/^sso_/, "uses SSO"],
    [/^login_session$/, "uses a login session"],
    [/^role_arn$/, "assumes a role"],
  ];
  return sources.find(([key]) => [...settings.keys()].some((name) => key.test(name)))?.[1];
}

/**
 * Returns advice if environment variables name a source of credentials that `fromEnvOrProfile` does not read; undefined
 * if they name none.
 */
function hintOf(): string | undefined {
  const isSet = (name: string): boolean => readPermitted(name) !== undefined;
  if (isSet("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") || isSet("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
    return adviceFor("The credentials of this container", "fromContainer()", "container");
  }
  if (isSet("AWS_WEB_IDENTITY_TOKEN_FILE")) {
    return adviceFor("AWS_WEB_IDENTITY_TOKEN_FILE", "fromWebIdentity(…)", "web-identity");
  }
  return undefined;
}

function adviceFor(source: string, call: string, name: string): string {
  return `${source} must be named: pass \`credentials: ${call}\` of @ivskit/core/credentials/${name}, or install @aws-sdk/credential-provider-node.`;
}

function missing(message: string): never {
  throw new CredentialsError("missing", message);
}
