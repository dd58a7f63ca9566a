/** The local service behind a door that can refuse: before an operation is carried out, or after. */
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs, type LocalIvsOptions } from "@ivskit/local";

export interface Refused {
  readonly status: number;
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The operation is carried out, and only its answer is lost. Default: false. */
  readonly late?: boolean;
}

export interface FailingIvs {
  readonly url: string;
  readonly local: LocalIvs;
  readonly client: Ivs;
  /** Operations in the order in which they were asked for. */
  readonly calls: string[];
  /** From now on, until it is taken back with undefined. */
  fail(operation: string, refused: Refused | undefined): void;
  /** ARNs of everything there is. */
  resources(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startFailingIvs(options: LocalIvsOptions = {}): Promise<FailingIvs> {
  const local = createLocalIvs({ recordingConfigurationDelay: 0, ...options });
  const calls: string[] = [];
  const failures = new Map<string, Refused>();
  const door = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const operation = pathname.startsWith("/tags/") ? "TagResource" : pathname.slice(1);
    calls.push(operation);
    const refused = failures.get(operation);
    if (!refused) return local.fetch(request);
    if (refused.late) await local.fetch(request);
    const headers = { "x-amzn-errortype": refused.name, ...refused.headers };
    return Response.json({ exceptionMessage: "as the test wants it" }, { status: refused.status, headers });
  };
  const server = createAdaptorServer({ fetch: door, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  // Not through the door: what a test looks up is no call of the service under test.
  const fetch = (request: Request): Promise<Response> => local.fetch(request);
  const client = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: url, fetch });
  return {
    url,
    local,
    client,
    calls,
    fail: (operation, refused) => {
      if (refused) failures.set(operation, refused);
      else failures.delete(operation);
    },
    resources: async () => {
      const { channels } = await client.listChannels({});
      const { playbackRestrictionPolicies } = await client.listPlaybackRestrictionPolicies({});
      const { recordingConfigurations } = await client.listRecordingConfigurations({});
      return [...channels, ...playbackRestrictionPolicies, ...recordingConfigurations].map(({ arn }) => arn ?? "");
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
