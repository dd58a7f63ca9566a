/** Reads and checks the body of `POST /creators`, and the names of creators in paths. */
import { Refusal } from "./failures.ts";

export interface CreatorRequest {
  /** The name of the creator, which is also the name of the channel. */
  readonly name: string;
  /** The S3 bucket of the recordings. It must be in the region of this service. */
  readonly bucket: string;
  readonly allowedOrigins: string[];
  /** Country codes of two letters. An empty list allows all countries. */
  readonly allowedCountries: string[];
  readonly latencyMode: "LOW" | "NORMAL";
}

const members = ["name", "bucket", "allowedOrigins", "allowedCountries", "latencyMode"];

/** @throws Refusal with status 400 that names the wrong member, or says that the text is not a JSON object */
export function readCreatorRequest(text: string): CreatorRequest {
  const body = parseObject(text);
  for (const name of Object.keys(body)) {
    if (!members.includes(name))
      throw invalid(`The members must be ${members.join(", ")}, got ${JSON.stringify(name)}`);
  }
  const { bucket, allowedOrigins, allowedCountries = [], latencyMode = "LOW" } = body;
  if (typeof bucket !== "string" || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw invalid(`bucket must be the name of an S3 bucket, got ${JSON.stringify(bucket)}`);
  }
  if (!isListOf(allowedOrigins, /^https?:\/\/[^\s/]+$/) || allowedOrigins.length === 0) {
    throw invalid(`allowedOrigins must be a list like ["https://example.com"], got ${JSON.stringify(allowedOrigins)}`);
  }
  if (!isListOf(allowedCountries, /^[A-Z]{2}$/)) {
    throw invalid(`allowedCountries must be a list like ["CH", "JP"], got ${JSON.stringify(allowedCountries)}`);
  }
  if (latencyMode !== "LOW" && latencyMode !== "NORMAL") {
    throw invalid(`latencyMode must be LOW or NORMAL, got ${JSON.stringify(latencyMode)}`);
  }
  return { name: readName(body.name), bucket, allowedOrigins, allowedCountries, latencyMode };
}

/** @throws Refusal with status 400 */
export function readName(name: unknown): string {
  if (typeof name === "string" && /^[A-Za-z0-9_-]{1,128}$/.test(name)) return name;
  throw invalid(`name must be 1 to 128 letters, digits, hyphens and underscores, got ${JSON.stringify(name)}`);
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid("The body must be JSON");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalid("The body must be a JSON object");
}

function isListOf(value: unknown, pattern: RegExp): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && pattern.test(item));
}

function invalid(message: string): Refusal {
  return new Refusal({ status: 400, code: "InvalidRequest", message });
}
