/**
 * `import "@ivskit/core/middleware"` gives every client and command its `middlewareStack`, which takes middleware for the
 * official clients, for example from tracing tools. The import may come before or after the clients are created. It
 * also serves the clients of another copy of this version of core.
 */
import { Client } from "./call/client.ts";
import { Command } from "./call/command.ts";
import type { SendPlainly } from "./middleware/client-parts.ts";
import { withMiddleware } from "./middleware/send.ts";
import { stackOf } from "./middleware/stacks.ts";
import { sharedCopies, shareMiddleware } from "./runtime/copies.ts";

export type { MiddlewareContext, MiddlewareStack, Pluggable } from "./call/middleware-stack.ts";

/** Gives the prototype of clients or commands its stack. Clients then send their commands through it. */
function addMiddleware(prototype: object): void {
  Object.defineProperty(prototype, "middlewareStack", {
    configurable: true,
    get(this: object) {
      return stackOf(this);
    },
  });
  if ("send" in prototype) Object.assign(prototype, { send: withMiddleware(prototype.send as SendPlainly) });
}

const copies = sharedCopies();
// If the program loads this file twice, the first one serves all copies.
if (!copies.addMiddleware) {
  copies.addMiddleware = addMiddleware;
  copies.prototypes.forEach(addMiddleware);
}
for (const { prototype } of [Client, Command]) shareMiddleware(prototype);
