// Says that two types are the same, `any` included.

/** True when the types are the same, and not only assignable. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Takes `true` when the types are the same, and `false` when not: pass what you expect. */
export declare function same<A, B>(answer: Same<A, B>): void;

/** A type from which an optional member has lost its `undefined`. */
export type Given<T> = NonNullable<T>;
