/** Requests read with care: who calls, how large the body is, and whether it is what it should be. */

/** Thrown to answer with a status and one line that says what is wrong and how to mend it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export type Json = Readonly<Record<string, unknown>>;

/** A method that Workers add. Some releases of the compiler take the type of browsers, which lacks it. */
interface TimingSafe {
  timingSafeEqual(one: ArrayBuffer, other: ArrayBuffer): boolean;
}

/** Compares by hash, in the same time for every wrong value. @throws Refusal 401 */
export async function checkSecret(given: string | null, wanted: string, where: string): Promise<void> {
  const hash = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const subtle = crypto.subtle as unknown as TimingSafe;
  if (subtle.timingSafeEqual(await hash(given ?? ""), await hash(wanted))) return;
  throw new Refusal(401, `${where} ${given === null ? "is missing" : "does not match"}`);
}

/** A JSON object of at most `limit` bytes. @throws Refusal 400, 413 */
export async function readObject(request: Request, limit: number): Promise<Json> {
  const bytes = new Uint8Array(limit + 1);
  let size = 0;
  for await (const chunk of request.body ?? []) {
    if (size + chunk.length > limit) throw new Refusal(413, `The body is over ${limit} bytes`);
    bytes.set(chunk, size);
    size += chunk.length;
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes.subarray(0, size)));
  } catch {
    throw new Refusal(400, size === 0 ? "The body is empty; JSON is expected" : "The body is no JSON in UTF-8");
  }
  if (isObject(value)) return value;
  throw new Refusal(400, "The body has to be a JSON object");
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A misspelt member would otherwise do nothing, and nobody would know. @throws Refusal 400 */
export function checkMembers(input: Json, known: readonly string[]): void {
  for (const name of Object.keys(input)) {
    if (!known.includes(name))
      throw new Refusal(400, `${JSON.stringify(name)} is not known; known are ${known.join(", ")}`);
  }
}

/** @throws Refusal 400 */
export function readChannelArn(value: unknown): string {
  if (typeof value === "string" && /^arn:aws:ivs:[a-z0-9-]+:[0-9]{12}:channel\/[a-zA-Z0-9]+$/.test(value)) return value;
  throw new Refusal(400, "channelArn has to be like arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl");
}
