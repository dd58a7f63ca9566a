/**
 * `import "@ivskit/core/middleware"` gives every client and command its `middlewareStack`, which takes middleware for the
 * official clients, for example from tracing tools. The import may come before or after the clients are created.
 */
import { Client } from "./call/client.ts";
import { Command } from "./call/command.ts";
import { withMiddleware } from "./middleware/send.ts";
import { stackOf } from "./middleware/stacks.ts";

export type { MiddlewareContext, MiddlewareStack, Pluggable } from "./call/middleware-stack.ts";

for (const { prototype } of [Client, Command]) {
  Object.defineProperty(prototype, "middlewareStack", {
    configurable: true,
    get(this: object) {
      return stackOf(this);
    },
  });
}
Client.prototype.send = withMiddleware(Client.prototype.send);
