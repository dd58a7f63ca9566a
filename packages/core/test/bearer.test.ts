/**
 * Operations send a bearer token in a header. The client renews tokens, refuses invalid ones, and does not show them in
 * errors.
 */
import { expect, test, vi } from "vitest";
import {
  type BearerToken,
  bearer,
  Client,
  type ClientConfig,
  Command,
  type MetadataBearer,
  type Operation,
  type TokenProvider,
  withOwnOptions,
} from "../src/index.ts";
import { startServer } from "./support/server.ts";
import { failure, service } from "./support/service.ts";

interface TokenConfig extends ClientConfig {
  readonly token?: BearerToken | TokenProvider | undefined;
}

/** A client in the form of a generated one whose operations take bearer tokens. */
class TokenClient extends Client {
  constructor(config: TokenConfig) {
    super(...withOwnOptions(service, config, { token: "an object or function" }));
  }
}

const ask: Operation<object, MetadataBearer> = { name: "Ask", path: "/Ask", auth: bearer };

function client(endpoint: string, token: TokenConfig["token"], config: ClientConfig = {}): TokenClient {
  return new TokenClient({ region: "us-west-2", endpoint, retryStrategy: { delay: () => 0 }, token, ...config });
}

const secret = "very-hidden-token";

test("the token is sent, and nothing is signed", async () => {
  const { url, received } = await startServer({});
  await client(url, { token: secret }).send(new Command(ask, {}));
  expect(received[0]?.headers.authorization).toBe(`Bearer ${secret}`);
  expect(received[0]?.headers).not.toHaveProperty("x-amz-date");
});

test("a provider is asked once, and again after the service refused its token as expired", async () => {
  const { url, received } = await startServer(
    {},
    { status: 403, headers: { "x-amzn-errortype": "ExpiredTokenException" }, body: "{}" },
    {},
  );
  let asked = 0;
  const own = client(url, async () => ({ token: `token-${++asked}` }));
  for (let call = 0; call < 2; call++) await own.send(new Command(ask, {}));
  expect(received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-1",
    "Bearer token-2",
  ]);
});

test("the token of a provider is kept until it expires", async () => {
  const { url, received } = await startServer({}, {});
  const provider = vi.fn(async () => ({
    token: `token-${provider.mock.calls.length}`,
    expiration: new Date(Date.now() + 3_600_000),
  }));
  const own = client(url, provider);
  await own.send(new Command(ask, {}));
  await own.send(new Command(ask, {}));
  expect(provider).toHaveBeenCalledTimes(1);
  expect(received[1]?.headers.authorization).toBe("Bearer token-1");
});

test.each<[what: string, token: unknown, reason: string, says: RegExp]>([
  ["no token", undefined, "missing", /token must be/],
  ["a token with a space", { token: `${secret} x` }, "invalid", /token must be/],
  ["an object without token", { other: secret }, "invalid", /token must be/],
  ["a provider that fails", () => Promise.reject(new Error("no")), "provider", /^The token provider failed/],
  [
    "a provider that throws",
    () => {
      throw new Error("no");
    },
    "provider",
    /^The token provider failed/,
  ],
  ["a provider of nothing", async () => undefined, "missing", /token must be/],
  ["an expired token", { token: secret, expiration: new Date(0) }, "expired", /expired at/],
])("%s", async (_, token, reason, says) => {
  const { url, received } = await startServer({});
  const error = await failure(client(url, token as TokenConfig["token"]).send(new Command(ask, {})));
  expect(error).toMatchObject({ name: "CredentialsError", reason, message: expect.stringMatching(says) });
  expect(`${error.stack} ${error.cause}`).not.toContain(secret);
  expect(received).toEqual([]);
});

test("a token is kept out of the errors of the transport", async () => {
  const fetch = (request: Request): Promise<Response> => {
    throw new Error(`cannot send ${request.headers.get("authorization")}`);
  };
  const own = client("https://example.com", { token: secret }, { fetch, maxAttempts: 1 });
  const error = await failure(own.send(new Command(ask, {})));
  expect(error.name).toBe("ConnectionError");
  expect(`${error.stack} ${error.cause} ${JSON.stringify(error)}`).not.toContain(secret);
});

test("a token is sent over https only, except to this machine", async () => {
  const fetch = vi.fn(async () => new Response("{}"));
  const refused = client("http://example.com", { token: secret }, { fetch }).send(new Command(ask, {}));
  await expect(refused).rejects.toMatchObject({ name: "InputError", message: expect.stringContaining("https") });
  for (const endpoint of ["https://example.com", "http://localhost:1", "http://[::1]:1"]) {
    await client(endpoint, { token: secret }, { fetch }).send(new Command(ask, {}));
  }
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("a token that is not an object is refused when the client is created, and not shown", () => {
  expect(() => client("https://example.com", secret as never)).toThrow(
    "token must be an object or function, got string.",
  );
});
