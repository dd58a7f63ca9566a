/** Connects the suite's clients to a service, and calls them by the names of operations and waiters. */
import type { IvsClientConfig } from "@ivskit/client-ivs";
import type { Calls, ServiceName, WaiterNames } from "./scenario.ts";

export interface Connection {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Used in place of fetch. The official clients have a handler of their own. */
  readonly requestHandler?: NonNullable<IvsClientConfig["requestHandler"]>;
}

/** The exports of a client's module, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * Calls the method of an operation: `getChannel` for `GetChannel`. Gives the output without metadata.
 * @throws Error if the client has no such method, or the client's error
 */
export async function callMethod(client: object, operation: string, input: object): Promise<object> {
  const method = operation.charAt(0).toLowerCase() + operation.slice(1);
  const call = (client as Record<string, (input: object) => Promise<object>>)[method];
  if (call === undefined) throw new Error(`the client has no method ${method}`);
  return withoutMetadata(await call.call(client, input));
}

type PaginateFunction = (config: object, input: object) => AsyncIterable<object>;

/** Gives the pages of the paginator of a list: `paginateListChannels` for `ListChannels`. */
async function* pagesOf(module: Exports, client: object, operation: string, input: object): AsyncGenerator<object> {
  const paginate = module[`paginate${operation}`] as PaginateFunction | undefined;
  if (paginate === undefined) throw new Error(`the module has no paginate${operation}`);
  // The official paginators write each page's token into their input.
  for await (const page of paginate({ client }, { ...input })) yield withoutMetadata(page);
}

/** The two functions, with the types of the operations. */
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

/** The input of a waiter's operation. In most operations the member for the resource is `arn`. */
export function waiterInput(waiter: AnyWaiterName, arn: string): Readonly<Record<string, string>> {
  return { [identified[waiter] ?? "arn"]: arn };
}
