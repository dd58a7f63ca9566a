/**
 * Creates the stacks of clients and commands. They are stacks of @smithy/core, so they order middleware as the official
 * clients do.
 */
import { constructStack } from "@smithy/core/client";
import type { MiddlewareContext } from "../call/middleware-stack.ts";
import { type OfficialMiddleware, ofCalls, ofClients } from "./official.ts";
import { middlewareOf } from "./parts.ts";
import type { CallMiddleware, Next } from "./types.ts";

/** The methods of a stack of @smithy/core that this project calls. The middleware of all steps has the same type. */
interface Stack {
  add(middleware: CallMiddleware, options: OfficialMiddleware): void;
  addRelativeTo(middleware: CallMiddleware, options: OfficialMiddleware): void;
  concat(from: Stack): Stack;
  resolve(last: Next, context: MiddlewareContext): Next;
}

/** The property of clients and commands that holds their stack. Every copy of this file uses the same property. */
const stackKey = Symbol.for("@ivskit/core/middleware");

function knownStack(owner: object): Stack | undefined {
  return (owner as { readonly [stackKey]?: Stack })[stackKey];
}

function addOfficial(stack: Stack, added: readonly OfficialMiddleware[]): Stack {
  for (const options of added) {
    const { part, relation } = options;
    const middleware: CallMiddleware = part ? middlewareOf(part) : (next) => next;
    if (relation) stack.addRelativeTo(middleware, options);
    else stack.add(middleware, options);
  }
  return stack;
}

/** Returns the stack of a client or a command. The first call creates the stack. */
export function stackOf(owner: object): Stack {
  const known = knownStack(owner);
  if (known) return known;
  const stack = constructStack() as unknown as Stack;
  Object.defineProperty(owner, stackKey, { value: "operation" in owner ? stack : addOfficial(stack, ofClients) });
  return stack;
}

/** Returns the stack for one call of a command; undefined if neither client nor command has one. */
export function stackOfCall(client: object, command: object): Stack | undefined {
  if (!knownStack(client) && !knownStack(command)) return undefined;
  return stackOf(client).concat(addOfficial(stackOf(command), ofCalls));
}
