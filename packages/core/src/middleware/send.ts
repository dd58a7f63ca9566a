/** Sends a command through the middleware of its client and of the command itself. */
import type { Client } from "../call/client.ts";
import type { Command } from "../call/command.ts";
import { type CallOptions, readOptions } from "../call/config.ts";
import { createCancellation } from "../time/cancel.ts";
import { partsOf, type SendPlainly } from "./client-parts.ts";
import { contextOf } from "./context.ts";
import { connectParts } from "./parts.ts";
import { stackOfCall } from "./stacks.ts";

/** Returns the `send` of clients, which puts middleware around `sendPlainly`. */
export function withMiddleware(sendPlainly: SendPlainly): Client["send"] {
  const send: SendPlainly = function (command, options, ...rest) {
    const [callback = options] = rest as unknown[];
    const { operation } = Object(command) as Partial<typeof command>;
    // The client refuses callbacks, and values that are not commands.
    if (typeof callback === "function" || !operation) return sendPlainly.call(this, command, options, ...rest);
    const stack = stackOfCall(this, command);
    return stack
      ? sendThrough(this, sendPlainly, stack, command, options)
      : sendWithout(this, sendPlainly, command, options);
  };
  return send as Client["send"];
}

/** Sends a command without middleware, with the same source of credentials as commands with middleware. */
async function sendWithout(
  client: Client,
  sendPlainly: SendPlainly,
  { operation, input }: Command<object, object>,
  options: CallOptions | undefined,
): Promise<object> {
  const parts = partsOf(client, sendPlainly);
  const { auth = () => parts.auth } = operation;
  return sendPlainly.call(client, { operation: { ...operation, auth }, input } as never, options);
}

async function sendThrough(
  client: Client,
  sendPlainly: SendPlainly,
  stack: NonNullable<ReturnType<typeof stackOfCall>>,
  command: Command<object, object>,
  options: CallOptions | undefined,
): Promise<object> {
  const { abortSignal } = readOptions<CallOptions>(options);
  const parts = partsOf(client, sendPlainly);
  const context = contextOf(parts, command, abortSignal);
  const first = stack.resolve(connectParts(context, parts, command.operation, options), context);
  // An aborted call ends, even if its middleware waits for something else.
  const { race, release } = createCancellation(abortSignal);
  try {
    const { output } = await race(first({ input: command.input }));
    return output as object;
  } finally {
    release();
  }
}
