/** The endpoint of a call can depend on the operation, its input, options of the service, or the account. */
import { afterEach, expect, test, vi } from "vitest";
import { createAccount } from "../src/credentials/account.ts";
import {
  Client,
  type ClientConfig,
  Command,
  deferEndpoint,
  type Endpoint,
  EndpointError,
  type EndpointParams,
  type MetadataBearer,
  type Operation,
  useEndpoint,
  withOwnOptions,
  writeMembers,
} from "../src/index.ts";
import { startServer } from "./support/server.ts";
import { credentials, failure, service } from "./support/service.ts";

afterEach(() => void vi.useRealTimers());

interface Params extends EndpointParams {
  readonly bucket?: string | undefined;
  readonly accountId?: string | undefined;
  readonly pathStyle?: boolean | undefined;
}

/** Returns an endpoint, as generated endpoint rules do. */
function resolveEndpoint({ bucket, accountId, pathStyle, endpoint, region, useFipsEndpoint }: Params): Endpoint {
  if (useFipsEndpoint) throw new EndpointError("no FIPS");
  const scope = { service: bucket === "other" ? "things-other" : "things", region };
  const headers = { "x-bucket": `${bucket}`, "x-account": `${accountId}` };
  if (endpoint !== undefined) return { url: `${endpoint}/base/`, headers, scope };
  if (pathStyle) return { url: `https://things.example.com/${bucket}`, headers, scope };
  return { url: `https://${bucket}.example.com:8443`, headers, scope };
}

interface Options extends ClientConfig {
  readonly pathStyle?: boolean;
  readonly accountId?: string;
}

class OwnClient extends Client {
  constructor(config: Options) {
    const own = { ...service, endpoint: (params: EndpointParams) => deferEndpoint(params, ["accountId", "pathStyle"]) };
    super(...withOwnOptions(own, config, { pathStyle: "a boolean", accountId: "a string or function" }));
  }
}

const getThing: Operation<{ bucket?: string | null }, MetadataBearer> = {
  name: "GetThing",
  method: "GET",
  path: "/thing",
  input: {
    write: writeMembers,
    members: {},
    bodyless: true,
    steps: [(request, input) => useEndpoint(request, resolveEndpoint, { bucket: input.bucket })],
  },
};

interface Called {
  readonly url: string;
  readonly account: string | null;
  readonly scope: string | undefined;
}

async function called(config: Options, bucket: string | null): Promise<Called> {
  let seen: Request | undefined;
  const fetch = async (request: Request): Promise<Response> => {
    seen = request;
    return new Response("{}");
  };
  const client = new OwnClient({ region: "us-west-2", credentials, fetch, ...config });
  await client.send(new Command(getThing, { bucket }));
  const [, scope] = /Credential=[^/]+\/\d+\/([^,]+)\/aws4_request/.exec(`${seen?.headers.get("authorization")}`) ?? [];
  return { url: `${seen?.url}`, account: seen?.headers.get("x-account") ?? null, scope };
}

test.each<[config: Options, bucket: string | null, want: Partial<Called>]>([
  [{}, "one", { url: "https://one.example.com:8443/thing", scope: "us-west-2/things", account: "undefined" }],
  [{}, "other", { url: "https://other.example.com:8443/thing", scope: "us-west-2/things-other" }],
  [{}, null, { url: "https://undefined.example.com:8443/thing" }],
  [{ pathStyle: true }, "one", { url: "https://things.example.com/one/thing" }],
  [{ endpoint: "https://proxy.example.com" }, "one", { url: "https://proxy.example.com/base/thing" }],
  [{ accountId: "111122223333" }, "one", { account: "111122223333" }],
  [
    { credentials: { ...credentials, accountId: "444455556666" } as Options["credentials"] },
    "one",
    { account: "444455556666" },
  ],
])("%j and the bucket %j", async (config, bucket, want) => {
  expect(await called(config, bucket)).toMatchObject(want);
});

test("the account of a provider is used, and the first call asks it once", async () => {
  const provider = vi.fn(async () => ({ ...credentials, accountId: "777788889999" }));
  expect(await called({ credentials: provider }, "one")).toMatchObject({ account: "777788889999" });
  expect(provider).toHaveBeenCalledTimes(1);
});

test("a provider that fails at first is asked again", async () => {
  const provider = vi.fn(async () => ({ ...credentials, accountId: "777788889999" }));
  provider.mockRejectedValueOnce(new Error("busy"));
  expect(await called({ credentials: provider }, "one")).toMatchObject({ account: "undefined" });
  expect(provider).toHaveBeenCalledTimes(2);
});

test("an answer that has expired, or is old, signs no later call", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  let asked = 0;
  const ask = async () => ({ ...credentials, accountId: `${++asked}`, expiration: new Date(Date.now() + 90_000) });
  const short = createAccount(async () => ({ ...(await ask()), expiration: new Date(Date.now() + 1000) }));
  expect(await short.accountId()).toBe("1");
  vi.advanceTimersByTime(2000);
  expect(await (short.credentials as typeof ask)()).toMatchObject({ accountId: "2" });
  const long = createAccount(ask);
  expect(await long.accountId()).toBe("3");
  vi.advanceTimersByTime(61_000);
  expect(await (long.credentials as typeof ask)()).toMatchObject({ accountId: "4" });
});

test("options are read from a class whose getters use private fields, and which has no setters", async () => {
  class Config {
    readonly #region = "eu-west-1";
    readonly #credentials = { ...credentials, accountId: "111122223333" };
    readonly fetch = async (request: Request): Promise<Response> => {
      this.seen = request;
      return new Response("{}");
    };
    seen: Request | undefined;
    get region(): string {
      return this.#region;
    }
    get credentials(): object {
      return this.#credentials;
    }
  }
  const config = new Config();
  Object.defineProperty(config, "seen", { enumerable: false });
  await new OwnClient(config as Options).send(new Command(getThing, { bucket: "one" }));
  expect(config.seen?.headers.get("authorization")).toContain("/eu-west-1/");
  expect(config.seen?.headers.get("x-account")).toBe("111122223333");
});

test("an error of the rules is an EndpointError, and the next call works", async () => {
  const client = new OwnClient({ region: "us-west-2", credentials, useFipsEndpoint: true });
  expect(await failure(client.send(new Command(getThing, {})))).toMatchObject({
    name: "EndpointError",
    message: "no FIPS",
  });
});

test("hooks see the resolved request, without the parameters of the client", async () => {
  const { url, received } = await startServer({});
  const seen: object[] = [];
  const client = new OwnClient({
    region: "us-west-2",
    credentials,
    endpoint: url,
    onRequest: ({ request }) => void seen.push({ ...request }),
  });
  await client.send(new Command(getThing, { bucket: "one" }));
  expect(seen[0]).toMatchObject({ hostname: "127.0.0.1", path: "/base/thing" });
  expect(seen[0]).not.toHaveProperty("params");
  expect(received[0]).toMatchObject({ url: "/base/thing" });
});

test("an option of the service with a wrong value is refused, and other options keep their checks", () => {
  expect(() => new OwnClient({ pathStyle: "yes" as never })).toThrow("pathStyle must be a boolean, got string.");
  expect(() => new OwnClient({ unknown: 1 } as never)).toThrow("unknown is not an option.");
  expect(() => new OwnClient(null as never)).not.toThrow();
});
