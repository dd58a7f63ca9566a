/** On Node, Deno and Bun, inputs can be instances of classes, and inspection shows them without secrets. */
import type { Inspected } from "./objects.ts";

/**
 * Adds the own, enumerable property `input` to a command. The result is a proxy: these runtimes inspect its target, which
 * has an input without secrets, and `node:assert` does so even though it ignores other ways to change an inspection.
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
 * Copies the members of an object by their names: own ones, hidden ones, and those that its class defines by getters.
 * Methods are left out.
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
