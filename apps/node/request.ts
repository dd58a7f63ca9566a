/** What callers may ask for, checked before anything is made. */
import { Refusal } from "./failures.ts";

export interface CreatorRequest {
  /** Also the name of the channel. */
  readonly name: string;
  /** Where recordings go: in the region of this service. */
  readonly bucket: string;
  readonly allowedOrigins: string[];
  /** Two-letter codes; empty: all countries. */
  readonly allowedCountries: string[];
  readonly latencyMode: "LOW" | "NORMAL";
}

const members = ["name", "bucket", "allowedOrigins", "allowedCountries", "latencyMode"];

/** @throws Refusal 400 that names the member at fault */
export function readCreatorRequest(text: string): CreatorRequest {
  const body = parse(text);
  for (const name of Object.keys(body)) {
    if (!members.includes(name)) throw invalid(`${JSON.stringify(name)} is not known; known are ${members.join(", ")}`);
  }
  const { bucket, allowedOrigins, allowedCountries = [], latencyMode = "LOW" } = body;
  if (typeof bucket !== "string" || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw invalid("bucket has to be the name of an S3 bucket");
  }
  if (!isListOf(allowedOrigins, /^https?:\/\/[^\s/]+$/) || allowedOrigins.length === 0) {
    throw invalid('allowedOrigins has to be a list like ["https://example.com"]');
  }
  if (!isListOf(allowedCountries, /^[A-Z]{2}$/)) throw invalid('allowedCountries has to be a list like ["CH", "JP"]');
  if (latencyMode !== "LOW" && latencyMode !== "NORMAL") throw invalid("latencyMode has to be LOW or NORMAL");
  return { name: readName(body.name), bucket, allowedOrigins, allowedCountries, latencyMode };
}

/** @throws Refusal 400 */
export function readName(name: unknown): string {
  if (typeof name === "string" && /^[A-Za-z0-9_-]{1,128}$/.test(name)) return name;
  throw invalid("name has to be 1 to 128 letters, digits, hyphens and underscores");
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid("The body is no JSON");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalid("The body has to be a JSON object");
}

function isListOf(value: unknown, pattern: RegExp): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && pattern.test(item));
}

function invalid(message: string): Refusal {
  return new Refusal({ status: 400, code: "InvalidRequest", message });
}
