/** Helpers that the tests of IVS Chat share. */
import { Ivschat } from "@aws-sdk/client-ivschat";
import { afterAll, beforeAll } from "vitest";
import { defaultCredentials, type LocalIvsOptions } from "../src/index.ts";
import { type Fixture, useLocalIvs } from "./support.ts";

export interface ChatFixture {
  /** The official client, on the address on which IVS is too. */
  readonly chat: Ivschat;
  readonly local: Fixture;
}

export function useLocalChat(options: LocalIvsOptions = {}): ChatFixture {
  const local = useLocalIvs(options);
  let chat: Ivschat;
  beforeAll(() => {
    const { url: endpoint } = local.server;
    chat = new Ivschat({ endpoint, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
  });
  afterAll(() => chat?.destroy());
  return {
    local,
    get chat() {
      return chat;
    },
  };
}

/** Returns a valid ARN of a resource that does not exist. */
export function missingInChat(kind: string): string {
  return `arn:aws:ivschat:us-west-2:123456789012:${kind}/AbCdEfGhIjKl`;
}

export async function newRoom(chat: Ivschat, input: Parameters<Ivschat["createRoom"]>[0] = {}): Promise<string> {
  const { arn } = await chat.createRoom(input);
  if (arn === undefined) throw new Error("no room was made");
  return arn;
}

export async function newLoggingConfiguration(chat: Ivschat, name = "", bucketName = "bucket-1"): Promise<string> {
  const { arn } = await chat.createLoggingConfiguration({ name, destinationConfiguration: { s3: { bucketName } } });
  if (arn === undefined) throw new Error("no logging configuration was made");
  return arn;
}

/** Returns the members of an error of IVS Chat besides its name. */
export async function errorOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await call.then(
    () => ({}),
    (thrown: unknown) => thrown as Record<string, unknown>,
  );
  const { name, message, resourceId, resourceType, limit, reason, fieldList } = error as Record<string, unknown>;
  return JSON.parse(JSON.stringify({ name, message, resourceId, resourceType, limit, reason, fieldList }));
}
