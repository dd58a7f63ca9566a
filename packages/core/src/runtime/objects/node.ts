/**
 * On Node, Deno and Bun, inputs can be instances of classes, inspection shows them without secrets, and two copies of
 * core share middleware.
 */
import { InputError } from "../../errors/client.ts";
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

/** @throws InputError for a value that is not a command of this package; it says what to change */
export function refuseOther(value: unknown): void {
  const { operation, openClient, resolveMiddleware } = Object(value) as Readonly<Record<string, unknown>>;
  if (operation || openClient) return;
  const problem =
    typeof value === "function"
      ? `the class ${value.name}: pass new ${value.name}(input)`
      : resolveMiddleware
        ? "one of the AWS SDK: import it from the package of the client"
        : `${value === null ? null : typeof value}`;
  throw new InputError(`send needs a command, got ${problem}.`);
}

/**
 * Copies the members of an object: its own members, also those that are not enumerable, and the members of its
 * prototypes, such as getters. Functions are left out. Null and undefined have no members.
 *
 * @throws InputError for another value that is not an object
 */
export function membersOf(value: object | null | undefined): Record<string, unknown> {
  if (value != null && typeof value !== "object")
    throw new InputError(`The input must be an object, got ${typeof value}.`);
  const members: Record<string, unknown> = {};
  for (let holder: object | null | undefined = value; holder; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const member = (value as Record<string, unknown>)[name];
      if (typeof member !== "function" && name !== "__proto__") members[name] = member;
    }
  }
  return members;
}
