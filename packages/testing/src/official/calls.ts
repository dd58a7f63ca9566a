/** Calls operations of the official clients by name, with inputs of any form, and keeps status and request id. */
import * as ivs from "@aws-sdk/client-ivs";
import * as realtime from "@aws-sdk/client-ivs-realtime";
import * as chat from "@aws-sdk/client-ivschat";
import type { Connection } from "../scenarios/connection.ts";
import { type Refusal, readError } from "../scenarios/expect.ts";
import type { ServiceName } from "../scenarios/scenario.ts";

/** Members of an input or output, by name. */
export type Members = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly output: Members;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

/** Sends one request, without retries. @throws the client's error */
export type Call = (operation: string, input: Members) => Promise<Answer>;

export interface OfficialCalls extends Readonly<Record<ServiceName, Call>> {
  close(): void;
}

export function officialCalls({ endpoint, region, credentials }: Connection): OfficialCalls {
  const config = { endpoint, region, credentials, maxAttempts: 1 };
  const clients = [new ivs.Ivs(config), new realtime.IVSRealTime(config), new chat.Ivschat(config)] as const;
  const [first, second, third] = clients.map(callOf) as [Call, Call, Call];
  return {
    ivs: first,
    "ivs-realtime": second,
    ivschat: third,
    close: () => {
      for (const client of clients) client.destroy();
    },
  };
}

interface Metadata {
  readonly httpStatusCode?: number;
  readonly requestId?: string;
}

function callOf(client: object): Call {
  return async (operation, input) => {
    const method = operation.charAt(0).toLowerCase() + operation.slice(1);
    const call = (client as Record<string, (input: object) => Promise<{ $metadata: Metadata }>>)[method];
    if (call === undefined) throw new Error(`the client has no method ${method}`);
    const { $metadata, ...output } = await call.call(client, input);
    return { output, status: $metadata.httpStatusCode, requestId: $metadata.requestId };
  };
}

/** The service's error. @throws Error if the call succeeds, and the error itself if the service did not send it */
export async function refusalOf(call: Promise<Answer>): Promise<Refusal> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) throw new Error("the call succeeded, and an error was expected");
  const refusal = readError(error);
  if (refusal === undefined) throw error;
  return refusal;
}

/** Expects the service's error with this name and status. @throws Error otherwise */
export async function expectRefusal(call: Promise<Answer>, name: string, status: number, text = ""): Promise<void> {
  const refusal = await refusalOf(call);
  if (refusal.name !== name || refusal.status !== status || !refusal.text.includes(text)) {
    throw new Error(`expected ${status} ${name} ${text}, got ${refusal.status} ${refusal.name}: ${refusal.text}`);
  }
}
