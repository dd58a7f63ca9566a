/** Helpers that the tests share: a server, a clock that tests advance, and the official client. */
import { Ivs } from "@aws-sdk/client-ivs";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { defaultCredentials, type LocalIvsOptions } from "../src/index.ts";
import { type RunningLocalIvs, startLocalIvs } from "../src/node/index.ts";

export interface Fixture {
  readonly ivs: Ivs;
  readonly server: RunningLocalIvs;
  /** Lets the service's clock go forward; client and service drift apart by this much. */
  pass(milliseconds: number): void;
}

/** One server for a test file, emptied before every test. Nothing is throttled unless the options say so. */
export function useLocalIvs(options: LocalIvsOptions = {}): Fixture {
  let server: RunningLocalIvs;
  let ivs: Ivs;
  let passed = 0;
  beforeAll(async () => {
    server = await startLocalIvs({
      clock: () => new Date(Date.now() + passed),
      rates: false,
      quotas: false,
      ...options,
    });
    ivs = new Ivs({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
  });
  beforeEach(async () => {
    passed = 0;
    await server.service.reset();
  });
  afterAll(async () => {
    ivs?.destroy();
    await server?.close();
  });
  return {
    get ivs() {
      return ivs;
    },
    get server() {
      return server;
    },
    pass(milliseconds) {
      passed += milliseconds;
    },
  };
}

/** Returns a valid ARN of a resource that does not exist. */
export function missing(kind: string): string {
  return `arn:aws:ivs:us-west-2:123456789012:${kind}/AbCdEfGhIjKl`;
}

interface Refused {
  readonly name: string;
  /** The member with the text of the error in some services. */
  readonly exceptionMessage?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** The call is refused with this error, this status, and a text that matches. */
export async function refused(
  call: Promise<unknown>,
  name: string,
  status: number,
  text: RegExp | string = "",
): Promise<void> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown as Refused,
  );
  expect(error, "the call was to be refused").toBeDefined();
  expect([error?.name, error?.$metadata?.httpStatusCode]).toEqual([name, status]);
  if (text !== "") expect(error?.exceptionMessage ?? error?.message).toMatch(text);
}

/** A channel's ARN and its key's, where a test is not about their making. */
export async function newChannel(
  ivs: Ivs,
  input: Parameters<Ivs["createChannel"]>[0] = {},
): Promise<{ arn: string; streamKeyArn: string }> {
  const { channel, streamKey } = await ivs.createChannel(input);
  if (channel?.arn === undefined || streamKey?.arn === undefined) throw new Error("no channel was made");
  return { arn: channel.arn, streamKeyArn: streamKey.arn };
}
