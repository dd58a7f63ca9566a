/** Starts the local service behind a proxy that can refuse calls, before or after the service handles them. */
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs, type LocalIvsOptions } from "@ivskit/local";

export interface Refused {
  readonly status: number;
  /**
   * The name of the service's error. If it is absent, the answer is a page of the proxy, without headers of the
   * service.
   */
  readonly name?: string;
  /** The message of the error. Default: "The test refuses this call". */
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** True: the service handles the call, and the refusal replaces its answer. Default: false. */
  readonly afterwards?: boolean;
}

export interface FailingIvs {
  readonly url: string;
  readonly local: LocalIvs;
  readonly client: Ivs;
  /** The operations that were called, in order. */
  readonly calls: string[];
  /**
   * Refuses calls of the operation: the first one with `refused`, later ones with `next`. Without `next`, `refused` is
   * for all calls. If `refused` is undefined, calls are no longer refused.
   */
  fail(operation: string, refused: Refused | undefined, next?: Refused): void;
  /** Returns the ARNs of the channels, playback restriction policies and recording configurations. */
  resources(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startFailingIvs(options: LocalIvsOptions = {}): Promise<FailingIvs> {
  const local = createLocalIvs({ recordingConfigurationDelay: 0, ...options });
  const calls: string[] = [];
  const failures = new Map<string, readonly [Refused, ...Refused[]]>();
  const proxy = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const operation = pathname.startsWith("/tags/") ? "TagResource" : pathname.slice(1);
    calls.push(operation);
    const [refused, next] = failures.get(operation) ?? [];
    if (!refused) return local.fetch(request);
    if (next) failures.set(operation, [next]);
    if (refused.afterwards) await local.fetch(request);
    if (refused.name === undefined) {
      return new Response("<html>The proxy says no</html>", {
        status: refused.status,
        headers: { "content-type": "text/html", ...refused.headers },
      });
    }
    const headers = { "x-amzn-errortype": refused.name, ...refused.headers };
    const { status, message = "The test refuses this call" } = refused;
    return Response.json({ exceptionMessage: message }, { status, headers });
  };
  const server = createAdaptorServer({ fetch: proxy, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  // The tests' own client does not use the proxy, so `calls` contains only the calls of the service under test.
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
      const { playbackRestrictionPolicies } = await client.listPlaybackRestrictionPolicies({ maxResults: 100 });
      const { recordingConfigurations } = await client.listRecordingConfigurations({});
      return [...channels, ...playbackRestrictionPolicies, ...recordingConfigurations].map(({ arn }) => arn ?? "");
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
