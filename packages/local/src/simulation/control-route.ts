/**
 * The routes of the control API to the controls of a service.
 *
 * To add a route, write the schema of its input, and of its output, into the `schemas.ts` of the service, and one entry
 * into its `routes.ts`. Validation, the type of the input, and the OpenAPI document come from these two.
 */
import type * as z from "zod/mini";
import type { Schema, StructureSchema } from "../basics/schema.ts";
import { ServiceError } from "../basics/service-error.ts";
import type { Subscribe } from "./service-controls.ts";

interface RouteBase<Input> {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the prefix. */
  readonly path: string;
  /** Its operationId in the OpenAPI document. */
  readonly name: string;
  readonly summary: string;
  /** The schema of the query of a GET or DELETE, or of the JSON body of a POST. Missing if there is no input. */
  readonly input?: Input;
}

/** Answers with JSON of the output, or with 204 if it has none. */
export interface CallRoute<
  All,
  Input extends StructureSchema | undefined = StructureSchema | undefined,
  Output extends Schema | undefined = Schema | undefined,
> extends RouteBase<Input> {
  readonly output?: Output;
  /** True if `run` validates its input itself, with better errors. */
  readonly validatesItself?: true;
  /** True if `run` changes nothing that is stored: it does not wait for a write, and a full disk does not refuse it. */
  readonly isUnkept?: true;
  /** The input is valid. */
  readonly run: (controls: All, input: Given<Input>) => Answer<Output>;
}

/** Answers with Server-Sent Events. The data of each is JSON of `item`. */
export interface StreamRoute<All, Input extends StructureSchema | undefined = StructureSchema | undefined, Item = never>
  extends RouteBase<Input> {
  readonly item: Schema;
  /** The id of an item. A reader that returns sends the last id that it received, and gets the missed items. */
  readonly idOf?: (item: Item) => string;
  readonly subscribe: (controls: All, input: Given<Input>, lastId: string | undefined) => Subscribe<Item>;
}

type Given<Input> = [Input] extends [StructureSchema] ? z.output<Input> : object;
type Answer<Output> = [Output] extends [Schema] ? z.output<Output> | Promise<z.output<Output>> : unknown;

/** A route among others: each has another input. */
export type ControlRoute = AnyCall | AnyStream;

export interface AnyCall extends Omit<CallRoute<never>, "run"> {
  readonly run: (controls: never, input: never) => unknown;
}

export interface AnyStream extends Omit<StreamRoute<never>, "subscribe"> {
  readonly subscribe: (controls: never, input: never, lastId: string | undefined) => Subscribe<unknown>;
}

/** Makes routes to the controls `All`. The schemas of a route give the types of its `run`. */
export interface RoutesTo<All> {
  call<Input extends StructureSchema | undefined = undefined, Output extends Schema | undefined = undefined>(
    route: CallRoute<All, Input, Output>,
  ): ControlRoute;
  stream<Item, Input extends StructureSchema | undefined = undefined>(
    route: StreamRoute<All, Input, Item>,
  ): ControlRoute;
}

export function routesTo<All>(): RoutesTo<All> {
  return { call: (route) => route as ControlRoute, stream: (route) => route as ControlRoute };
}

/**
 * Runs a control, which throws a TypeError or a RangeError for an invalid argument.
 * @throws ServiceError ValidationException for such an argument
 */
export async function sensible<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const isArgument = error instanceof TypeError || error instanceof RangeError;
    throw isArgument ? new ServiceError("ValidationException", error.message) : error;
  }
}
