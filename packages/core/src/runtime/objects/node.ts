/**
 * On Node, Deno and Bun, inputs can be instances of classes, inspection shows them without secrets, and two copies of
 * core share middleware.
 */
import type { Inspected } from "./objects.ts";

export { shareMiddleware } from "../copies.ts";

/**
 * Adds the own, enumerable property `input` to a command, and returns a proxy of the command. Inspection shows the
 * target of a proxy, and the input of this target has no secrets. `node:assert` shows the target, too, although it
 * ignores a custom inspection method.
 */
export function withSafeInspection<T extends Inspected>(command: T, input: object): T {
  const property = { value: input, enumerable: true, configurable: true };
  Object.defineProperty(command, "input", property);
  Object.defineProperty(command, "input", { ...property, value: command.toJSON().input });
  return new Proxy(command, {
    get: (target, name) => (name === "input" ? input : Reflect.get(target, name)),
  });
}

/**
 * Copies the members of an object: its own members, also those that are not enumerable, and the members of its
 * prototypes, such as getters. Functions are left out.
 */
export function membersOf(value: object): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (let holder = value; holder; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const member = (value as Record<string, unknown>)[name];
      if (typeof member !== "function" && name !== "__proto__") members[name] = member;
    }
  }
  return members;
}
