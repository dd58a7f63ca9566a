// Where a client of a given configuration sends its calls, found by letting it make one.
import { GetChannelCommand, IvsClient, type IvsClientConfig } from "@ivskit/client-ivs";

/** What says where the calls of a client go. */
export type AddressConfig = Pick<IvsClientConfig, "region" | "endpoint" | "useFipsEndpoint" | "useDualstackEndpoint">;

/** Where a call went, and for which region and service it was signed. */
export interface CalledAddress {
  readonly url: string;
  /** As in `us-west-2/ivs`. */
  readonly scope: string;
}

/** Makes one call that never leaves the process. Throws what the client throws. */
export async function calledAddress(config: AddressConfig): Promise<CalledAddress> {
  let called: CalledAddress | undefined;
  const client = new IvsClient({
    ...config,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" },
    fetch: async ({ url, headers }) => {
      const scope = /Credential=[^/]+\/\d{8}\/([^/]+\/[^/]+)\//.exec(headers.get("authorization") ?? "")?.[1] ?? "";
      called = { url, scope };
      return Response.json({});
    },
  });
  await client.send(new GetChannelCommand({ arn: "arn" }));
  if (!called) throw new Error("the client called nothing");
  return called;
}
