/** What the server is told by its environment. */
import { z } from "zod";

/** A number within bounds; one message for whatever is wrong with it. */
const number = (least: number, most: number, error: string) =>
  z.coerce.number({ error }).min(least, error).max(most, error);

const maxSocketsError = "MAX_SOCKETS must be a whole number from 1 to 100000.";

const environment = z.object({
  IVS_WEBHOOK_SECRET: z
    .string({ error: "IVS_WEBHOOK_SECRET is missing: set it to the secret that EventBridge sends with every event." })
    .min(16, "IVS_WEBHOOK_SECRET is too short: at least 16 characters, as from `openssl rand -hex 32`."),
  AWS_REGION: z
    .string({ error: "AWS_REGION is missing: set it to the region of your channels, as in us-west-2." })
    .regex(/^[a-z0-9-]+$/, "AWS_REGION is no name of a region, such as us-west-2."),
  IVS_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "IVS_ENDPOINT has to be a URL, as in http://127.0.0.1:4100." })
    .optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: number(0, 65_535, "PORT has to be a number from 0 to 65535.")
    .int("PORT has to be a whole number.")
    .default(3000),
  RECONCILE_SECONDS: number(0.1, 3600, "RECONCILE_SECONDS has to be a number from 0.1 to 3600.").default(30),
  SETTLE_SECONDS: number(0, 3600, "SETTLE_SECONDS has to be a number from 0 to 3600.").default(10),
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
      "ALLOWED_ORIGINS must be origins with commas in between, as in https://example.com,https://www.example.com.",
    ),
  MAX_SOCKETS: number(1, 100_000, maxSocketsError).int(maxSocketsError).default(1000),
});

export interface Config {
  readonly webhookSecret: string;
  readonly region: string;
  /** Called instead of AWS, such as a local service. */
  readonly endpoint: string | undefined;
  readonly hostname: string;
  readonly port: number;
  /** Seconds between two looks at what is live. */
  readonly reconcileSeconds: number;
  /** Seconds for which an event is believed more than ListStreams, which lags behind. */
  readonly settleSeconds: number;
  /** Sites beside the server's own whose pages may listen. */
  readonly allowedOrigins: readonly string[];
  /** Pages that may listen at the same time. */
  readonly maxSockets: number;
}

/** The message has a line for everything that is wrong, and no values: one of them is a secret. */
export class ConfigError extends Error {}

/** @throws ConfigError */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const { data, error } = environment.safeParse({ ...given, AWS_REGION: given.AWS_REGION ?? given.AWS_DEFAULT_REGION });
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
