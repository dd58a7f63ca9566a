/** What the service reads from its environment. */

export interface Settings {
  readonly region: string;
  /** A local service instead of AWS. */
  readonly endpoint: string | undefined;
  /** Callers send it as a bearer token. */
  readonly apiToken: string;
  readonly hostname: string;
  readonly port: number;
  /** Seconds for which requests under way may go on after SIGTERM, before they are rolled back. */
  readonly grace: number;
}

const regions = [
  "us-east-1",
  "us-west-2",
  "ap-south-1",
  "ap-northeast-1",
  "ap-northeast-2",
  "eu-central-1",
  "eu-west-1",
];

/** @throws Error that names the variable and says how to mend it */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { AWS_REGION: region, IVS_ENDPOINT: endpoint, API_TOKEN: apiToken, HOST, PORT, GRACE_SECONDS } = environment;
  if (!region) throw new Error("AWS_REGION is not set: give the region of your channels, such as us-west-2");
  if (!endpoint && !regions.includes(region)) {
    throw new Error(`AWS_REGION is "${region}", where Amazon IVS is not offered: use one of ${regions.join(", ")}`);
  }
  if (endpoint && !URL.canParse(endpoint))
    throw new Error("IVS_ENDPOINT is no URL: give one like http://127.0.0.1:4100");
  if (!apiToken || apiToken.length < 16) {
    throw new Error("API_TOKEN has to be at least 16 characters, which callers send: try `openssl rand -hex 32`");
  }
  return {
    region,
    endpoint: endpoint || undefined,
    apiToken,
    hostname: HOST || "127.0.0.1",
    port: readNumber("PORT", PORT || "3000", 65_535),
    grace: readNumber("GRACE_SECONDS", GRACE_SECONDS || "25", 3600),
  };
}

function readNumber(name: string, text: string, greatest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= greatest) return value;
  throw new Error(`${name} is "${text}": a whole number from 0 to ${greatest} is expected`);
}
