/** The type of the handlers of a service, derived from its client. */
import type { Valid } from "./valid.ts";
import type { World } from "./world.ts";

type Body<Output> = Omit<Output, "$metadata">;
/** An operation without output members may return any value, since none of it is sent. */
type Answer<Output> = keyof Body<Output> extends never ? unknown : Body<Output> | Promise<Body<Output>>;

type Method = (input: never) => Promise<unknown>;

/**
 * The handlers by operation, with types from the client's methods. Each handler takes an input that is valid by the
 * contract, and returns the
 * output or a promise of it. It refuses a request by throwing a ServiceError. The compiler compares a table of this type
 * with the client: a missing or an unknown operation, or one of another type, is an error.
 */
export type HandlersOf<Methods, View extends World> = {
  readonly [Name in keyof Methods & string as Capitalize<Name>]: Methods[Name] extends Method
    ? (
        world: View,
        input: Valid<NonNullable<Parameters<Methods[Name]>[0]>>,
      ) => Answer<Awaited<ReturnType<Methods[Name]>>>
    : never;
};
