/**
 * Clients and commands work without `@ivskit/core/middleware`, and the import gives them a stack. The tests run in this
 * order, because the import also affects later tests.
 */
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { startServer } from "./support/server.ts";
import { credentials, GetThingCommand, testClient } from "./support/service.ts";

test("without the import, reading the stack of a client or a command is an error that names it", async () => {
  const error = { name: "ConfigurationError", message: expect.stringContaining('import "@ivskit/core/middleware"') };
  const server = await startServer({});
  const client = testClient(server.url);
  expect(() => client.middlewareStack).toThrow(expect.objectContaining(error));
  expect(() => new GetThingCommand({}).middlewareStack).toThrow(expect.objectContaining(error));
  await client.send(new GetThingCommand({}));
});

interface Arguments {
  input: object;
  request: unknown;
}

/** Returns middleware that adds a header with the value `1`. */
function addHeader(name: string) {
  return <Result>(next: (args: Arguments) => Promise<Result>) => {
    return (args: Arguments) => {
      (args.request as { headers: Record<string, string> }).headers[name] = "1";
      return next(args);
    };
  };
}

test("the import may come after clients and commands were created", async () => {
  const server = await startServer({});
  const client = testClient(server.url);
  const command = new GetThingCommand({});
  await import("../src/middleware.ts");
  client.middlewareStack.add(addHeader("x-client"), { step: "build" });
  command.middlewareStack.add(addHeader("x-command"), { step: "build" });
  await client.send(command);
  expect(server.received[0]?.headers).toMatchObject({ "x-client": "1", "x-command": "1" });
});

test("the stack of a command of another copy of core is used", async () => {
  vi.resetModules();
  const copy = await import("./support/service.ts");
  await import("../src/middleware.ts");
  expect(copy.GetThingCommand).not.toBe(GetThingCommand);
  const server = await startServer({});
  const command = new copy.GetThingCommand({});
  command.middlewareStack.add(addHeader("x-copy"), { step: "build" });
  await testClient(server.url).send(command);
  expect(server.received[0]?.headers).toMatchObject({ "x-copy": "1" });
});

test("calls without middleware are the same after the import", async () => {
  const server = await startServer({ body: '{"thing":{"arn":"a"}}' });
  const output = await testClient(server.url).send(new GetThingCommand({}));
  expect(output).toMatchObject({ thing: { arn: "a" }, $metadata: { attempts: 1 } });
});

test("the first calls share their credentials, with middleware or without", async () => {
  const server = await startServer({});
  const provider = vi.fn(async () => credentials);
  const client = testClient(server.url, { credentials: provider });
  const withMiddleware = [new GetThingCommand({}), new GetThingCommand({})];
  for (const { middlewareStack } of withMiddleware) middlewareStack.add((next) => next);
  await Promise.all([new GetThingCommand({}), ...withMiddleware].map((command) => client.send(command)));
  expect(server.received).toHaveLength(3);
  expect(provider).toHaveBeenCalledTimes(1);
});

test("middleware that reads `commandInstance` gets the whole input, and inspection shows it without secrets", async () => {
  const server = await startServer({});
  const command = new GetThingCommand({ secret: "not-for-logs" });
  let context: object | undefined;
  command.middlewareStack.add((next, own) => {
    context = own.__smithy_context;
    return next;
  });
  await testClient(server.url).send(command);
  expect(context).toMatchObject({ commandInstance: { input: { secret: "not-for-logs" } } });
  expect(inspect(context, { depth: 9 })).toContain("GetThing");
  expect(inspect(context, { depth: 9 })).not.toContain("not-for-logs");
});

test("a value that is not a command is refused after the import, too", async () => {
  const client = testClient("http://127.0.0.1:1");
  client.middlewareStack.add((next) => next);
  for (const value of [undefined, {}]) {
    await expect(client.send(value as never)).rejects.toMatchObject({ name: "InputError" });
  }
});

test("callbacks are refused after the import, too", async () => {
  const client = testClient("http://127.0.0.1:1");
  client.middlewareStack.add((next) => next);
  const send = client.send.bind(client) as (...args: unknown[]) => unknown;
  expect(() => send(new GetThingCommand({}), () => {})).toThrow(
    "Callbacks are not supported: use `await client.send(command)`.",
  );
});
