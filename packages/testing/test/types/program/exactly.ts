/** Asserts that two types are the same, `any` included. */

/** True if the types are the same, and not only assignable. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Accepts `true` if the types are the same, and `false` if they are not. Pass the expected value. */
export declare function same<A, B>(answer: Same<A, B>): void;

/** A type whose optional members do not allow `undefined`. */
export type Given<T> = NonNullable<T>;
