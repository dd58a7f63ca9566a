/** Chooses by the detail type of an event. */
import type { IvsEvent, IvsEventOf, IvsEventType, OtherIvsEvent } from "../types/ivs-event.ts";

/** A function for each detail type that a program handles. */
export type IvsEventHandlers<Result> = { readonly [Type in IvsEventType]?: (event: IvsEventOf<Type>) => Result };

/** Whether the event is of the detail type. */
export function isIvsEvent<Type extends IvsEventType>(event: IvsEvent, type: Type): event is IvsEventOf<Type> {
  return event["detail-type"] === type;
}

/**
 * Calls the function for the detail type of the event, and returns its result. Without such a function it calls
 * `otherwise`; without both it returns undefined.
 */
export function match<Result>(
  event: IvsEvent,
  handlers: IvsEventHandlers<Result>,
  otherwise: (event: IvsEvent | OtherIvsEvent) => Result,
): Result;
export function match<Result>(event: IvsEvent, handlers: IvsEventHandlers<Result>): Result | undefined;
export function match<Result>(
  event: IvsEvent,
  handlers: IvsEventHandlers<Result>,
  otherwise?: (event: IvsEvent | OtherIvsEvent) => Result,
): Result | undefined {
  const type = event["detail-type"];
  const known = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
  return (known ?? otherwise)?.(event as never);
}
