/** A malformed request, and how it is signed and sent. */
import { createHash } from "node:crypto";
import type { Contract, ContractOperation } from "../../src/basics/contract.ts";
import { services } from "../../src/local-ivs.ts";
import { type SignOptions, signed } from "../sign.ts";
import { base } from "./subject.ts";

/** A malformed request, before it is signed at the service's time. */
export interface Malformed {
  /** The kind of mistake in the request. */
  readonly sort: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: not signed at all. */
  readonly sign?: SignOptions;
  /** Done to it after it is signed. */
  readonly spoil?: Spoil;
}

interface Spoil {
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  readonly search?: string;
}

export function toRequest({ method, target, body, headers = {}, sign, spoil = {} }: Malformed, time: Date): Request {
  const url = base + target;
  const bodiless = method === "GET" || method === "HEAD";
  const given = bodiless ? undefined : body;
  let sent = new Headers(headers);
  if (sign !== undefined) {
    const bytes = typeof given === "string" || given === undefined ? {} : { "x-amz-content-sha256": sha256(given) };
    const text = typeof given === "string" ? given : given && "";
    const options = { time, ...sign, headers: { ...bytes, ...headers, ...sign.headers } };
    sent = new Headers(signed(url, text, options, method).headers);
  }
  for (const [name, value] of Object.entries(spoil.headers ?? {})) {
    if (value === null) sent.delete(name);
    else sent.set(name, value);
  }
  return new Request(url + (spoil.search ?? ""), {
    method,
    headers: sent,
    body: bodiless ? null : (spoil.body ?? given ?? null),
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export interface Operation extends ContractOperation {
  readonly shapes: Contract["shapes"];
  /** The path with an ARN of the service in it, where it takes one. */
  readonly target: string;
  /** Signed for the service that it is of. */
  readonly sign: SignOptions;
}

/** The operations of all services. */
export const operations: readonly Operation[] = services.flatMap(({ contract, arnService, kinds }) => {
  const arn = encodeURIComponent(`arn:aws:${arnService}:us-west-2:123456789012:${Object.keys(kinds)[0]}/AbCdEfGhIjKl`);
  return Object.values(contract.operations).map((operation) => ({
    ...operation,
    shapes: contract.shapes,
    target: operation.path.replace("{resourceArn}", arn),
    sign: { service: contract.service.signingName },
  }));
});

/** The operations whose whole input is in the body. */
export const posts = operations.filter(({ path }) => !path.includes("{"));
