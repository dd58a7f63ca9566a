/** The local service behind a door that can refuse: before an operation is carried out, or after. */
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs, type LocalIvsOptions } from "@ivskit/local";

export interface Refused {
  readonly status: number;
  /** Absent: a proxy answers with a page of its own, and none of the service's headers. */
  readonly name?: string;
  /** Default: "as the test wants it". */
  readonly message?: string;
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
  /** From now on, until it is taken back with undefined: the first call meets `refused`, later ones `next` if given. */
  fail(operation: string, refused: Refused | undefined, next?: Refused): void;
  /** ARNs of everything there is. */
  resources(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startFailingIvs(options: LocalIvsOptions = {}): Promise<FailingIvs> {
  const local = createLocalIvs({ recordingConfigurationDelay: 0, ...options });
  const calls: string[] = [];
  const failures = new Map<string, readonly [Refused, ...Refused[]]>();
  const door = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const operation = pathname.startsWith("/tags/") ? "TagResource" : pathname.slice(1);
    calls.push(operation);
    const [refused, next] = failures.get(operation) ?? [];
    if (!refused) return local.fetch(request);
    if (next) failures.set(operation, [next]);
    if (refused.late) await local.fetch(request);
    if (refused.name === undefined) {
      return new Response("<html>The proxy says no</html>", {
        status: refused.status,
        headers: { "content-type": "text/html", ...refused.headers },
      });
    }
    const headers = { "x-amzn-errortype": refused.name, ...refused.headers };
    const { status, message = "as the test wants it" } = refused;
    return Response.json({ exceptionMessage: message }, { status, headers });
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
    fail: (operation, refused, next) => {
      if (refused) failures.set(operation, next ? [refused, next] : [refused]);
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
