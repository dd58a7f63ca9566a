/** What the worker is told by its bindings, and a clear line where something is missing. */
import type { IvsClientConfig } from "@ivskit/client-ivs";
import type { AccountBudget } from "./account-budget.ts";
import type { ChannelRelay } from "./channel-relay.ts";
import { Refusal } from "./http.ts";

export interface Env {
  readonly CHANNELS: DurableObjectNamespace<ChannelRelay>;
  readonly ACCOUNT: DurableObjectNamespace<AccountBudget>;
  /** Callers of /tokens and /metadata send it as a bearer token; at least 16 characters. */
  readonly API_TOKEN?: string;
  /** EventBridge sends it in the header `x-webhook-secret`; at least 16 characters. */
  readonly EVENT_SECRET?: string;
  /** Private half of the imported playback key pair: PEM, PKCS #8, curve P-384. */
  readonly PLAYBACK_PRIVATE_KEY?: string;
  readonly AWS_REGION?: string;
  readonly AWS_ACCESS_KEY_ID?: string;
  readonly AWS_SECRET_ACCESS_KEY?: string;
  readonly AWS_SESSION_TOKEN?: string;
  /** A local service instead of AWS. */
  readonly IVS_ENDPOINT?: string;
  /** PutMetadata calls a second that the account may make; leave some to programs beside this one. Default: 155. */
  readonly ACCOUNT_CALLS_PER_SECOND?: string;
}

type Setting = Exclude<keyof Env, "CHANNELS" | "ACCOUNT">;

const regions = [
  "us-east-1",
  "us-west-2",
  "ap-south-1",
  "ap-northeast-1",
  "ap-northeast-2",
  "eu-central-1",
  "eu-west-1",
];

/** @throws Refusal 500 that names the setting and says how to set it */
export function need(env: Env, name: Setting): string {
  const value = env[name];
  if (value) return value;
  const how = name === "AWS_REGION" ? 'add it to "vars" in wrangler.jsonc' : `run: wrangler secret put ${name}`;
  throw new Refusal(500, `The worker is not set up: ${name} is missing; ${how}`);
}

/** Characters that a secret must have, so that nobody guesses it. */
const minSecretLength = 16;

/** A secret that callers send. @throws Refusal 500 for one that is missing or easily guessed */
export function needSecret(env: Env, name: "API_TOKEN" | "EVENT_SECRET"): string {
  const secret = need(env, name);
  if (secret.length >= minSecretLength) return secret;
  const how = `use the output of \`openssl rand -hex 32\` and run: wrangler secret put ${name}`;
  throw new Refusal(500, `${name} must have at least ${minSecretLength} characters; ${how}`);
}

/** @throws Refusal 500 for a region in which Amazon IVS is not offered */
export function needRegion(env: Env): string {
  const region = need(env, "AWS_REGION");
  if (env.IVS_ENDPOINT || regions.includes(region)) return region;
  throw new Refusal(
    500,
    `AWS_REGION is "${region}", where Amazon IVS is not offered; use one of ${regions.join(", ")}`,
  );
}

/** @throws Refusal 500 for a setting that is missing */
export function clientConfig(env: Env): IvsClientConfig {
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

/** @throws Refusal 500 for what is no number of calls */
export function accountCalls(env: Env): number {
  const calls = Number(env.ACCOUNT_CALLS_PER_SECOND || 155);
  if (Number.isInteger(calls) && calls > 0 && calls <= 155) return calls;
  throw new Refusal(500, "ACCOUNT_CALLS_PER_SECOND has to be a whole number from 1 to 155");
}
