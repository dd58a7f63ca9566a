/** Finds the address that a client with a given configuration calls, by making a call. */
import { IvsClient, type IvsClientConfig, ListTagsForResourceCommand } from "@ivskit/client-ivs";
import { IVSRealTimeClient, ListTagsForResourceCommand as ListTagsOfRealTime } from "@ivskit/client-ivs-realtime";
import { IvschatClient, ListTagsForResourceCommand as ListTagsOfChat } from "@ivskit/client-ivschat";
import type { ServiceName } from "./scenarios/scenario.ts";

/** The settings that choose the address. */
export type AddressConfig = Pick<IvsClientConfig, "region" | "endpoint" | "useFipsEndpoint" | "useDualstackEndpoint">;

/** The address of a call, and the scope of its signature. */
export interface CalledAddress {
  readonly url: string;
  /** Region and service, as in `us-west-2/ivs`. */
  readonly scope: string;
}

/** The path of an operation that all services have. */
export const calledPath = "/tags/arn";

const calls: Readonly<Record<ServiceName, (config: IvsClientConfig) => Promise<unknown>>> = {
  ivs: (config) => new IvsClient(config).send(new ListTagsForResourceCommand({ resourceArn: "arn" })),
  "ivs-realtime": (config) => new IVSRealTimeClient(config).send(new ListTagsOfRealTime({ resourceArn: "arn" })),
  ivschat: (config) => new IvschatClient(config).send(new ListTagsOfChat({ resourceArn: "arn" })),
};

/** Makes one call that never leaves the process. @throws the client's error, if it refuses to call */
export async function calledAddress(service: ServiceName, config: AddressConfig): Promise<CalledAddress> {
  let called: CalledAddress | undefined;
  await calls[service]({
    ...config,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" },
    fetch: async ({ url, headers }) => {
      const scope = /Credential=[^/]+\/\d{8}\/([^/]+\/[^/]+)\//.exec(headers.get("authorization") ?? "")?.[1] ?? "";
      called = { url, scope };
      return Response.json({});
    },
  });
  if (!called) throw new Error("the client called nothing");
  return called;
}
