/** Reads the settings of the service from environment variables. */
import { regions } from "@ivskit/client-ivs";

export interface Settings {
  readonly region: string;
  /** URL of a local service that is called instead of AWS. */
  readonly endpoint: string | undefined;
  /** The token that callers send as a bearer token. */
  readonly apiToken: string;
  readonly hostname: string;
  readonly port: number;
  /** Seconds after SIGTERM or SIGINT before each `POST /creators` that is still in progress is rolled back. */
  readonly graceSeconds: number;
}

/** @throws Error that names the variable and says what is expected */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { AWS_REGION: region, IVS_ENDPOINT: endpoint, API_TOKEN: apiToken, HOST, PORT, GRACE_SECONDS } = environment;
  if (!region) throw new Error("AWS_REGION is not set: set it to the region of your channels, such as us-west-2");
  // The region of a local service can have any name.
  if (!endpoint && !regions.includes(region)) {
    throw new Error(`AWS_REGION must be a region that offers Amazon IVS (${regions.join(", ")}), got "${region}"`);
  }
  if (endpoint && !URL.canParse(endpoint)) {
    throw new Error(`IVS_ENDPOINT must be a URL such as http://127.0.0.1:4100, got "${endpoint}"`);
  }
  if (!apiToken || apiToken.length < 16) {
    throw new Error("API_TOKEN must have at least 16 characters: use the output of `openssl rand -hex 32`");
  }
  return {
    region,
    endpoint: endpoint || undefined,
    apiToken,
    hostname: HOST || "127.0.0.1",
    port: readWholeNumber("PORT", PORT || "3000", 65_535),
    graceSeconds: readWholeNumber("GRACE_SECONDS", GRACE_SECONDS || "25", 3600),
  };
}

function readWholeNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new Error(`${name} must be a whole number from 0 to ${max}, got "${text}"`);
}
