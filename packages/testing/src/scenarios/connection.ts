/** How the suite's clients reach a service, and how they are used by the names of operations and waiters. */
import type { IvsClientConfig } from "@ivskit/client-ivs";
import type { Calls, ServiceName, WaiterNames } from "./scenario.ts";

export interface Connection {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Instead of fetch. The official clients have one of their own. */
  readonly requestHandler?: NonNullable<IvsClientConfig["requestHandler"]>;
}

/** What a client's module exports, by its name. */
export type Exports = Readonly<Record<string, unknown>>;

/** Of a client that has a method for every operation: `GetChannel` is `getChannel`. Gives the output without metadata. */
export async function callMethod(client: object, operation: string, input: object): Promise<object> {
  const method = operation.charAt(0).toLowerCase() + operation.slice(1);
  const call = (client as Record<string, (input: object) => Promise<object>>)[method];
  if (call === undefined) throw new Error(`the client has no method ${method}`);
  return withoutMetadata(await call.call(client, input));
}

type PaginateFunction = (config: object, input: object) => AsyncIterable<object>;

/** Of a module that has a paginator for every list: that of `ListChannels` is `paginateListChannels`. */
async function* pagesOf(module: Exports, client: object, operation: string, input: object): AsyncGenerator<object> {
  const paginate = module[`paginate${operation}`] as PaginateFunction | undefined;
  if (paginate === undefined) throw new Error(`the module has no paginate${operation}`);
  // The official ones write each page's token into what they are given.
  for await (const page of paginate({ client }, { ...input })) yield withoutMetadata(page);
}

/** Both by the names of operations, whose types they have by then. */
export function callsOf<Service extends ServiceName>(
  module: Exports,
  client: object,
): Pick<Calls<Service>, "send" | "paginate"> {
  return {
    send: (name, input) => callMethod(client, name, input) as never,
    paginate: (name, input) => pagesOf(module, client, name, input) as never,
  };
}

function withoutMetadata(answer: object): object {
  const { $metadata: _, ...output } = answer as Record<string, unknown>;
  return output;
}

type AnyWaiterName = WaiterNames[ServiceName];

const identified: Partial<Readonly<Record<AnyWaiterName, string>>> = {
  StreamLive: "channelArn",
  StreamOffline: "channelArn",
  LoggingConfigurationActive: "identifier",
  RoomDeleted: "identifier",
};

/** What a waiter asks with. Most operations call `arn` what they read. */
export function waiterInput(waiter: AnyWaiterName, arn: string): Readonly<Record<string, string>> {
  return { [identified[waiter] ?? "arn"]: arn };
}
