/** The type of the handlers of a service, derived from its client. */
import type { Service } from "./world.ts";

type Body<Output> = Omit<Output, "$metadata">;
/** An operation without output members may answer anything: nothing of it is sent. */
type Answer<Output> = keyof Body<Output> extends never ? unknown : Body<Output> | Promise<Body<Output>>;

type Method = (input: never) => Promise<unknown>;

/**
 * By operation, from the client's methods. Each takes an input that the contract has found valid, gives the output or a
 * promise of it, and throws a Fault to refuse. The compiler holds a table of this type against the client: an operation
 * too few, too many, or of other types is an error.
 */
export type HandlersOf<Methods> = {
  readonly [Name in keyof Methods & string as Capitalize<Name>]: Methods[Name] extends Method
    ? (service: Service, input: NonNullable<Parameters<Methods[Name]>[0]>) => Answer<Awaited<ReturnType<Methods[Name]>>>
    : never;
};
