/** Reads the configuration of the server from environment variables. */
import { z } from "zod";

/** Returns a schema for a number from `min` to `max`. The message for every wrong value is `error`. */
const number = (min: number, max: number, error: string) => z.coerce.number({ error }).min(min, error).max(max, error);

const portError = "PORT must be a whole number from 0 to 65535.";
const maxSocketsError = "MAX_SOCKETS must be a whole number from 1 to 100000.";

const environment = z.object({
  IVS_WEBHOOK_SECRET: z
    .string({ error: "IVS_WEBHOOK_SECRET is missing: set it to the secret that EventBridge sends with every event." })
    .min(16, "IVS_WEBHOOK_SECRET must have at least 16 characters: use the output of `openssl rand -hex 32`."),
  AWS_REGION: z
    .string({ error: "AWS_REGION is missing: set it to the region of your channels, such as us-west-2." })
    .regex(/^[a-z0-9-]+$/, "AWS_REGION must be the name of a region, such as us-west-2."),
  IVS_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "IVS_ENDPOINT must be a URL, such as http://127.0.0.1:4100." })
    .optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: number(0, 65_535, portError).int(portError).default(3000),
  RECONCILE_SECONDS: number(0.1, 3600, "RECONCILE_SECONDS must be a number from 0.1 to 3600.").default(30),
  SETTLE_SECONDS: number(0, 3600, "SETTLE_SECONDS must be a number from 0 to 3600.").default(10),
  ALLOWED_ORIGINS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ""),
    )
    .refine(
      (origins) => origins.every((origin) => /^https?:/.test(origin) && URL.parse(origin)?.origin === origin),
      "ALLOWED_ORIGINS must be origins separated by commas, such as https://example.com,https://www.example.com.",
    ),
  MAX_SOCKETS: number(1, 100_000, maxSocketsError).int(maxSocketsError).default(1000),
});

export interface Config {
  readonly webhookSecret: string;
  readonly region: string;
  /** URL of a local service that is called instead of AWS. */
  readonly endpoint: string | undefined;
  readonly hostname: string;
  readonly port: number;
  /** Seconds between a call of ListStreams that succeeded and the next call. */
  readonly reconcileSeconds: number;
  /** Seconds for which an event takes precedence over ListStreams, whose answer can be outdated. */
  readonly settleSeconds: number;
  /** The origins of other sites whose pages may connect. */
  readonly allowedOrigins: readonly string[];
  /** The maximum number of pages that are connected at the same time. */
  readonly maxSockets: number;
}

/**
 * An error for missing or wrong variables. Its message has a line for each problem, and contains no values, because a
 * value can be a secret.
 */
export class ConfigError extends Error {}

/** @throws ConfigError if a variable is missing or wrong */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const nonEmpty = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const { data, error } = environment.safeParse({
    ...nonEmpty,
    AWS_REGION: nonEmpty.AWS_REGION ?? nonEmpty.AWS_DEFAULT_REGION,
  });
  if (!data) throw new ConfigError(error.issues.map(({ message }) => message).join("\n"));
  return {
    webhookSecret: data.IVS_WEBHOOK_SECRET,
    region: data.AWS_REGION,
    endpoint: data.IVS_ENDPOINT,
    hostname: data.HOST,
    port: data.PORT,
    reconcileSeconds: data.RECONCILE_SECONDS,
    settleSeconds: data.SETTLE_SECONDS,
    allowedOrigins: data.ALLOWED_ORIGINS,
    maxSockets: data.MAX_SOCKETS,
  };
}
