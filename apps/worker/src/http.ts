/** Checks parts of requests, such as secrets, JSON bodies and channel ARNs. A check that fails throws a `Refusal`. */

/** An error for a request that the worker refuses, with the status, message and headers of the answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  toResponse(): Response {
    return Response.json({ error: this.message }, { status: this.status, headers: this.headers });
  }
}

export type Json = Readonly<Record<string, unknown>>;

/** A method that Workers add to `crypto.subtle`. TypeScript 7 uses the type of browsers, which lacks the method. */
interface TimingSafe {
  timingSafeEqual(left: ArrayBuffer, right: ArrayBuffer): boolean;
}

/**
 * Refuses a missing or wrong secret. Hashes are compared in constant time, so that the duration reveals nothing.
 *
 * @throws Refusal with status 401
 */
export async function checkSecret(value: string | undefined, secret: string, description: string): Promise<void> {
  const hash = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const subtle = crypto.subtle as unknown as TimingSafe;
  if (subtle.timingSafeEqual(await hash(value ?? ""), await hash(secret))) return;
  throw new Refusal(401, `${description} ${value === undefined ? "is missing" : "does not match"}`);
}

/** Parses a JSON object. @throws Refusal with status 400 */
export function readObject(body: ArrayBuffer): Json {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(body));
  } catch {
    throw new Refusal(400, "The body must be JSON in UTF-8");
  }
  if (isObject(value)) return value;
  throw new Refusal(400, "The body must be a JSON object");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Refuses unknown members, since a misspelt one would have no effect. @throws Refusal with status 400 */
export function checkMembers(input: Json, known: readonly string[]): void {
  for (const name of Object.keys(input)) {
    if (!known.includes(name)) {
      throw new Refusal(400, `The members must be ${known.join(", ")}, got ${JSON.stringify(name)}`);
    }
  }
}

/** @throws Refusal with status 400 */
export function readChannelArn(value: unknown): string {
  if (typeof value === "string" && /^arn:aws:ivs:[a-z0-9-]+:[0-9]{12}:channel\/[a-zA-Z0-9]+$/.test(value)) return value;
  throw new Refusal(400, "channelArn must be an ARN like arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl");
}
