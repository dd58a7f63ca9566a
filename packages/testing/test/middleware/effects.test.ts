/** Middleware can change the request, which stays signed, the input, the output and the error of a call. */

import {
  CreateChannelCommand,
  GetChannelCommand,
  IvsClient,
  ListChannelsCommand,
  ListTagsForResourceCommand,
} from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import "@ivskit/core/middleware";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSides, type Middleware, type Stack } from "./clients.ts";
import { startReplies } from "./replies.ts";

const region = "us-west-2";
const credentials = defaultCredentials;

/** A client of a service that verifies every signature. */
async function startClient(): Promise<IvsClient> {
  const service = await startLocalIvs();
  onTestFinished(() => service.close());
  const client = new IvsClient({ region, credentials, endpoint: service.url, maxAttempts: 1 });
  await client.send(new CreateChannelCommand({ name: "first" }));
  return client;
}

const stackOf = ({ middlewareStack }: { readonly middlewareStack: unknown }): Stack => middlewareStack as Stack;

describe("a changed request is signed", () => {
  const steps = ["serialize", "build", "finalizeRequest", "deserialize"];

  test.each(steps)("a header that the step %s adds", async (step) => {
    const client = await startClient();
    let sent = "";
    const add: Middleware = (next) => (args) => {
      if (args.request) args.request.headers["X-Test"] = "a value";
      return next(args);
    };
    stackOf(client).add(add, { step });
    client.middlewareStack.add(
      (next) => (args) => {
        sent = String((args.request as { headers: Record<string, string> }).headers.authorization);
        return next(args);
      },
      { step: "deserialize", priority: "low" },
    );
    const requestHandler = sentHeaders();
    const copy = new IvsClient({ region, credentials, endpoint: "http://127.0.0.1:1", requestHandler });
    stackOf(copy).add(add, { step });
    await copy.send(new ListChannelsCommand({}));
    expect(requestHandler.headers).toMatchObject({ "x-test": "a value" });
    expect(requestHandler.headers.authorization).toMatch(/SignedHeaders=[^,]*;x-test,/);
    // The service verifies the signature, and refuses a wrong one.
    expect(await client.send(new ListChannelsCommand({}))).toMatchObject({ channels: expect.anything() });
    expect(sent).toContain("AWS4-HMAC-SHA256");
  });

  test("another query, path and body", async () => {
    const client = await startClient();
    stackOf(client).add(
      (next) => (args) =>
        next({ ...args, request: { ...args.request, path: "/ListChannels", body: '{"maxResults":1}' } as never }),
      { step: "finalizeRequest" },
    );
    expect(await client.send(new GetChannelCommand({ arn: "a" }))).toMatchObject({ channels: [{ name: "first" }] });
    const other = await startClient();
    const { channels } = await other.send(new ListChannelsCommand({}));
    stackOf(other).add(
      (next) => (args) => {
        if (args.request) args.request.query.more = ["b", "a"];
        return next(args);
      },
      { step: "finalizeRequest" },
    );
    const tags = await other.send(new ListTagsForResourceCommand({ resourceArn: channels[0]?.arn ?? "" }));
    expect(tags.tags).toEqual({});
  });

  test("a request that middleware signs by itself is sent as it is", async () => {
    const requestHandler = sentHeaders();
    const client = new IvsClient({ region, credentials, endpoint: "http://127.0.0.1:1", requestHandler });
    stackOf(client).add(
      (next) => (args) => {
        Object.assign(args.request?.headers ?? {}, { authorization: "Own", "x-own": "1" });
        return next(args);
      },
      { step: "finalizeRequest" },
    );
    await client.send(new ListChannelsCommand({}));
    expect(requestHandler.headers).toMatchObject({ authorization: "Own", "x-own": "1" });
  });
});

/** A handler that keeps the headers of the last request. */
function sentHeaders() {
  const handler = {
    headers: {} as Record<string, string>,
    handle: async (request: { headers: Record<string, string> }) => {
      handler.headers = request.headers;
      return { response: { statusCode: 200, headers: {}, body: '{"channels":[]}' } };
    },
  };
  return handler;
}

/** Middleware with one effect, by its name. */
const effects: Readonly<Record<string, (client: Stack) => void>> = {
  "an input that is replaced": (client) => client.add((next) => (args) => next({ ...args, input: { arn: "b" } })),
  "an input that is changed": (client) =>
    client.add((next) => (args) => {
      args.input.arn = "c";
      return next(args);
    }),
  "an output that is changed": (client) =>
    client.add((next) => async (args) => {
      const result = await next(args);
      return { ...result, output: { ...result.output, more: true } };
    }),
  "an output before the call": (client) =>
    client.add(() => async () => ({ response: {}, output: { $metadata: { attempts: 9 }, early: true } })),
  "an output instead of an attempt": (client) =>
    client.add(() => async () => ({ response: {}, output: { $metadata: {}, early: true } }), {
      step: "finalizeRequest",
    }),
  "a response instead of a request": (client) => {
    const response = { statusCode: 200, headers: {}, body: new TextEncoder().encode('{"channel":{"name":"fake"}}') };
    client.add(() => async () => ({ response }), { step: "deserialize" });
  },
  "an error before the call": (client) =>
    client.add(() => async () => {
      throw new RangeError("no call");
    }),
  "an error in an attempt": (client) =>
    client.add(
      () => async () => {
        throw new RangeError("no attempt");
      },
      { step: "finalizeRequest" },
    ),
  "an error instead of a request": (client) =>
    client.add(
      () => async () => {
        throw new RangeError("no request");
      },
      { step: "deserialize" },
    ),
  "an error that is retried": (client) => {
    let count = 0;
    const middleware: Middleware = (next) => async (args) => {
      count += 1;
      if (count < 3) throw Object.assign(new Error("reset"), { code: "ECONNRESET" });
      return next(args);
    };
    client.add(middleware, { step: "finalizeRequest" });
  },
  "a fault that becomes an error": (client) =>
    client.add(
      (next) => async (args) => {
        await next({ ...args, request: { ...args.request, path: "/fault" } as never }).catch(() => {
          throw new RangeError("not retried");
        });
        return next(args);
      },
      { step: "finalizeRequest" },
    ),
  "a second request in one attempt": (client) =>
    client.add(
      (next) => async (args) => {
        await next(args);
        return next(args);
      },
      { step: "finalizeRequest" },
    ),
};

test.each(Object.entries(effects))("as in the official client: %s", async (name, add) => {
  const replies = name.startsWith("a fault")
    ? [{ status: 500, headers: { "x-amzn-errortype": "InternalServerException" } }]
    : [{ body: '{"channel":{"name":"real"}}' }];
  const results: unknown[] = [];
  for (const side of ["ours", "theirs"] as const) {
    const server = await startReplies(replies);
    const { [side]: tested } = createSides(server.url);
    add(tested.client);
    const result = await tested.send().then(
      (output) => ({ ...output, $metadata: attemptsOf(output) }),
      (error: Error & { $metadata?: { attempts?: number } }) => ({ name: error.name, message: error.message }),
    );
    results.push({ result, bodies: server.received.map(({ url, body }) => `${url} ${body}`) });
  }
  expect(results[0]).toEqual(results[1]);
});

function attemptsOf(output: Record<string, unknown>): unknown {
  const { attempts } = (output.$metadata ?? {}) as { attempts?: number };
  return attempts;
}

test("an aborted call ends, whatever its middleware waits for", async () => {
  const client = new IvsClient({ region, credentials, endpoint: "http://127.0.0.1:1" });
  client.middlewareStack.add(() => () => new Promise(() => {}));
  const controller = new AbortController();
  const call = client.send(new ListChannelsCommand({}), { abortSignal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
});

test("middleware that calls need cannot be removed", async () => {
  const client = new IvsClient({ region, credentials, endpoint: "http://127.0.0.1:1" });
  client.middlewareStack.remove("deserializerMiddleware");
  await expect(client.send(new ListChannelsCommand({}))).rejects.toThrow(
    /deserializerMiddleware must stay in the stack/,
  );
});

test("a stack of a command is for that command only", async () => {
  const client = await startClient();
  const command = new ListChannelsCommand({});
  let count = 0;
  command.middlewareStack.add((next) => (args) => {
    count += 1;
    return next(args);
  });
  await client.send(new ListChannelsCommand({}));
  expect(count).toBe(0);
  await client.send(command);
  await client.send(command);
  expect(count).toBe(2);
});
