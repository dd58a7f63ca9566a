/** The options of webhooks, and the request that posts an event to a webhook. */
import type { LocalEvent } from "./envelope.ts";

export interface Webhook {
  /**
   * The address that gets each event as the JSON body of a POST. It must answer with a 2xx status within 10 seconds.
   */
  readonly url: string;
  /** Further headers of the request, such as an authorization. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The number of attempts for one event before it is given up. Default: 8. */
  readonly maxAttempts?: number | undefined;
}

export interface KnownWebhook {
  /** The name of the webhook in deliveries: a digest, because a URL may contain a secret. */
  readonly id: string;
  /** The name of the webhook in reports: its index in the options, and the URL without path and query. */
  readonly label: string;
  readonly url: string;
  readonly headers: Headers;
  readonly maxAttempts: number;
}

/** The milliseconds of real time that a webhook has to answer. */
const responseTimeoutMs = 10_000;

/** @throws TypeError that names the webhook and the field at fault, and quotes neither URL nor headers */
export function readWebhooks(webhooks: readonly Webhook[]): KnownWebhook[] {
  const known: KnownWebhook[] = [];
  for (const [index, { url, headers, maxAttempts = 8 }] of webhooks.entries()) {
    const where = `webhooks[${index}]`;
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
      throw new TypeError(`${where}.url must be an http or https URL`);
    }
    if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
      throw new TypeError(`${where}.maxAttempts must be an integer of at least 1`);
    }
    const id = digest(parsed.href);
    if (known.some((other) => other.id === id))
      throw new TypeError(`${where}.url must differ from the URLs of the other webhooks`);
    known.push({
      id,
      label: `${where} (${parsed.origin})`,
      url: withoutUser(parsed),
      headers: readHeaders(headers, parsed, where),
      maxAttempts,
    });
  }
  return known;
}

/** Gives the reason of a failure, undefined for success. */
export async function post({ url, headers }: KnownWebhook, event: LocalEvent): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body: JSON.stringify(event),
      // The target of a redirect must not get the headers.
      redirect: "manual",
      signal: AbortSignal.timeout(responseTimeoutMs),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    // The error's own text may quote the URL.
    return error instanceof Error && error.name === "TimeoutError" ? "no answer in time" : "no connection";
  }
}

/** Milliseconds until the next attempt, on the service's clock: 1,000, then twice as many for each further attempt. */
export function backoff(failures: number): number {
  return Math.min(1000 * 2 ** (failures - 1), 60_000);
}

function readHeaders(given: Webhook["headers"], url: URL, where: string): Headers {
  try {
    const headers = new Headers({ "content-type": "application/json" });
    // Fetch refuses URLs with a user, which some webhooks have.
    if (url.username !== "") {
      const user = [url.username, url.password].map(decodeURIComponent).join(":");
      headers.set("authorization", `Basic ${btoa(user)}`);
    }
    for (const [name, value] of Object.entries(given ?? {})) headers.set(name, value);
    return headers;
  } catch {
    throw new TypeError(`${where}.headers must have names and values that HTTP allows`);
  }
}

function withoutUser(url: URL): string {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  return plain.href;
}

/** FNV-1a over 64 bits. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
