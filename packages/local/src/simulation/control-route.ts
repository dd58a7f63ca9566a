/** The type of a control route. */
import { Fault } from "../basics/service-error.ts";
import type { Controls } from "../control/controls.ts";
import type { Subscribe } from "../control/sse.ts";

interface RouteBase {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the prefix. */
  readonly path: string;
  /** Its operationId in the OpenAPI document. */
  readonly name: string;
  readonly summary: string;
  /**
   * A structure of `controlShapes`: the query of a GET or DELETE, or the JSON body of a POST. Missing if there is no
   * input.
   */
  readonly input?: string;
}

/** Answers with JSON of a shape, or with 204 where there is none. */
export interface CallRoute extends RouteBase {
  readonly output?: string;
  /** True where `run` holds its input against the shape, because it says more than that. */
  readonly validatesItself?: true;
  /** True where `run` changes nothing that is kept: it waits for no write, and no full disk can refuse it. */
  readonly isUnkept?: true;
  /** The input has been found valid for the shape by then. */
  readonly run: (controls: Controls, input: never) => unknown;
}

/** Answers with Server-Sent Events, each one's data JSON of the shape `item`. */
export interface StreamRoute extends RouteBase {
  readonly item: string;
  /** The item's own id: a reader that comes again says the last one it got, and misses nothing. */
  readonly idOf?: (item: never) => string;
  readonly subscribe: (controls: Controls, input: never, lastId: string | undefined) => Subscribe<unknown>;
}

export type ControlRoute = CallRoute | StreamRoute;

/** The controls throw a TypeError or a RangeError for an argument that makes no sense. */
export async function sensible<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const isArgument = error instanceof TypeError || error instanceof RangeError;
    throw isArgument ? new Fault("ValidationException", error.message) : error;
  }
}
