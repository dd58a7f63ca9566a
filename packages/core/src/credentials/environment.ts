/** Reads credentials from environment variables, on runtimes that have such variables. */
import { readVariable } from "#system";
import { CredentialsError } from "../errors/client.ts";
import type { CredentialsProvider } from "./types.ts";

/**
 * Creates a provider that reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and
 * `AWS_CREDENTIAL_EXPIRATION`. It rejects with a CredentialsError if one of the first two is not set, or if the
 * variables cannot be read.
 */
export function fromEnv(): CredentialsProvider {
  return async () => {
    const [accessKeyId, secretAccessKey, sessionToken, expiration] = readAll();
    if (!accessKeyId || !secretAccessKey) {
      throw new CredentialsError(
        "missing",
        "There are no credentials in the environment: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or pass `credentials`.",
      );
    }
    return {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken && { sessionToken }),
      ...(expiration && { expiration: new Date(expiration) }),
    };
  };
}

function readAll(): (string | undefined)[] {
  try {
    return ["ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN", "CREDENTIAL_EXPIRATION"].map((name) =>
      readVariable(`AWS_${name}`),
    );
  } catch (cause) {
    throw new CredentialsError(
      "missing",
      "The environment variables cannot be read: run Deno with --allow-env, or pass `credentials`.",
      { cause },
    );
  }
}
