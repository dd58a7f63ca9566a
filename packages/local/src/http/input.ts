/**
 * Reads the input of an operation from label, query, headers and JSON body, as the contract binds its members.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import type { Contract, ContractMember, ContractOperation } from "../basics/contract.ts";
import { ServiceError } from "../basics/service-error.ts";
import { shapeOf } from "./validation/validate.ts";

/** The maximum number of bytes. Valid inputs are far smaller. */
const bodyLimit = 1024 * 1024;

export interface Received {
  readonly labels: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** @throws ServiceError RequestEntityTooLargeException */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks(request.body)) {
    length += part.length;
    if (length > bodyLimit) {
      throw new ServiceError("RequestEntityTooLargeException", `The body is longer than ${bodyLimit} bytes`);
    }
    parts.push(part);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    body.set(part, offset);
    offset += part.length;
  }
  return body;
}

/** The input before validation. @throws ServiceError SerializationException, UnsupportedMediaTypeException */
export function readInput(
  contract: Contract,
  operation: ContractOperation,
  received: Received,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const members = Object.entries(shapeOf(contract.shapes, operation.input).members ?? {});
  if (members.some(([, member]) => member.at === undefined) || members.length === 0) {
    const body = operation.method === "GET" ? {} : readJson(received);
    for (const [name, member] of members) {
      if (member.at === undefined && Object.hasOwn(body, name)) input[name] = body[name];
    }
  }
  for (const [name, member] of members) {
    const value = readOutsideBody(contract, member, member.name ?? name, received);
    if (value !== undefined) input[name] = value;
  }
  return input;
}

function readOutsideBody(contract: Contract, member: ContractMember, name: string, received: Received): unknown {
  switch (member.at) {
    case "label":
      return received.labels[name];
    case "query": {
      const values = received.query.get(name);
      return shapeOf(contract.shapes, member.target).type === "list" ? values : values?.[0];
    }
    case "header":
      return received.headers.get(name) ?? undefined;
    default:
      return undefined;
  }
}

function readJson({ body, headers }: Received): Record<string, unknown> {
  if (body.length === 0) return {};
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== undefined && type !== "application/json") {
    throw new ServiceError("UnsupportedMediaTypeException", "Content-Type must be application/json");
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // The parser's own message quotes the body, which may hold a secret.
    throw new ServiceError("SerializationException", "The body must be JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ServiceError("SerializationException", "The body must be a JSON object");
  }
  return value as Record<string, unknown>;
}

/** A ReadableStream is async-iterable in most runtimes, but not in all browsers. */
async function* chunks(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
