/** Responses of a service as plain data, made from the members of an output or error. */
import { headerMembers } from "./arbitrary-shapes.ts";
import type { StructureShape } from "./models.ts";

/** A response before a client has read it. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The request id of every response here. */
export const REQUEST_ID = "0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6";

/** Writes each member to the place that the model names: a header, or the JSON body. */
export function writeResponse(
  shape: StructureShape,
  status: number,
  members: Readonly<Record<string, unknown>>,
): WireResponse {
  const headers: Record<string, string> = { "x-amzn-requestid": REQUEST_ID, date: "Mon, 06 May 2024 07:08:09 GMT" };
  const body: Record<string, unknown> = { ...members };
  for (const [header, member] of headerMembers(shape)) {
    if (body[member] != null) headers[header] = String(body[member]);
    delete body[member];
  }
  if (status === 204) return { status, headers, body: "" };
  headers["content-type"] = "application/json";
  return { status, headers, body: JSON.stringify(body) };
}
