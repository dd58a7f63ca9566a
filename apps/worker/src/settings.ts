/** Reads the settings of the worker from its bindings. Errors say how to set a missing or wrong setting. */
import { type IvsClientConfig, regions } from "@ivskit/client-ivs";
import { Refusal } from "./http.ts";

/** The variables and secrets of the worker. */
export interface Settings {
  /** The secret that callers of `/tokens` and `/metadata` send as a bearer token. It has at least 16 characters. */
  readonly API_TOKEN?: string;
  /** The secret that EventBridge sends in the header `x-webhook-secret`. It has at least 16 characters. */
  readonly EVENT_SECRET?: string;
  /** The private key of the imported playback key pair: PEM, curve P-384. */
  readonly PLAYBACK_PRIVATE_KEY?: string;
  readonly AWS_REGION?: string;
  readonly AWS_ACCESS_KEY_ID?: string;
  readonly AWS_SECRET_ACCESS_KEY?: string;
  readonly AWS_SESSION_TOKEN?: string;
  /** URL of a local service that is called instead of AWS. */
  readonly IVS_ENDPOINT?: string;
  /**
   * The maximum number of PutMetadata calls per second, for all channels together. Default: 155, the quota of an
   * account. Set a smaller number if other programs make such calls, too.
   */
  readonly ACCOUNT_CALLS_PER_SECOND?: string;
}

const minSecretLength = 16;
/** The quota of an account: PutMetadata calls per second. */
const maxAccountCallsPerSecond = 155;

/** @throws Refusal with status 500 that names a missing setting and says how to set it */
export function need(env: Settings, name: keyof Settings): string {
  const value = env[name];
  if (value) return value;
  const how = name === "AWS_REGION" ? 'add it to "vars" in wrangler.jsonc' : `run: wrangler secret put ${name}`;
  throw new Refusal(500, `The setting ${name} is missing; ${how}`);
}

/** Reads a secret that callers send. @throws Refusal with status 500 if it is missing or shorter than 16 characters */
export function needSecret(env: Settings, name: "API_TOKEN" | "EVENT_SECRET"): string {
  const secret = need(env, name);
  if (secret.length >= minSecretLength) return secret;
  const how = `use the output of \`openssl rand -hex 32\` and run: wrangler secret put ${name}`;
  throw new Refusal(500, `${name} must have at least ${minSecretLength} characters; ${how}`);
}

/** @throws Refusal with status 500 if the region is missing, or AWS does not offer Amazon IVS there */
export function needRegion(env: Settings): string {
  const region = need(env, "AWS_REGION");
  // The region of a local service can have any name.
  if (env.IVS_ENDPOINT || regions.includes(region)) return region;
  const list = regions.join(", ");
  throw new Refusal(500, `AWS_REGION must be a region that offers Amazon IVS (${list}), got "${region}"`);
}

/** @throws Refusal with status 500 if the region or the credentials are missing, or the region is wrong */
export function clientConfig(env: Settings): IvsClientConfig {
  return {
    region: needRegion(env),
    credentials: {
      accessKeyId: need(env, "AWS_ACCESS_KEY_ID"),
      secretAccessKey: need(env, "AWS_SECRET_ACCESS_KEY"),
      sessionToken: env.AWS_SESSION_TOKEN || undefined,
    },
    endpoint: env.IVS_ENDPOINT || undefined,
  };
}

/** Returns calls per second. @throws Refusal with status 500 if the setting is not a whole number from 1 to 155 */
export function accountCallsPerSecond(env: Settings): number {
  const calls = Number(env.ACCOUNT_CALLS_PER_SECOND || maxAccountCallsPerSecond);
  if (Number.isInteger(calls) && calls > 0 && calls <= maxAccountCallsPerSecond) return calls;
  throw new Refusal(500, `ACCOUNT_CALLS_PER_SECOND must be a whole number from 1 to ${maxAccountCallsPerSecond}`);
}
