/** The controls of a service, and the types of the routes of the control API. */
import { ServiceError } from "../basics/service-error.ts";

type Methods<Result> = Readonly<Record<string, (...given: never[]) => Result>>;

export interface Controls {
  /** Methods that change the state, in groups. Each call is one transaction. */
  readonly actions?: Readonly<Record<string, object>>;
  /** Methods and groups that show the state. */
  readonly views?: object;
}

/** Methods of a group of actions. */
export type Actions = Methods<Promise<unknown>>;

/** Adds a listener for new items. @returns the function that removes it */
export type Subscribe<T> = (listener: (item: T) => void) => () => void;

interface RouteBase {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the prefix. */
  readonly path: string;
  /** Its operationId in the OpenAPI document. */
  readonly name: string;
  readonly summary: string;
  /**
   * The name of a structure among the control shapes: the query of a GET or DELETE, or the JSON body of a POST. Missing
   * if there is no input.
   */
  readonly input?: string;
}

/** Answers with JSON of a shape, or with 204 if it has no output. */
export interface CallRoute<All> extends RouteBase {
  readonly output?: string;
  /** True if `run` validates its input itself, with better errors. */
  readonly validatesItself?: true;
  /** True if `run` changes nothing that is stored: it does not wait for a write, and a full disk does not refuse it. */
  readonly isUnkept?: true;
  /** The input is valid for the shape. */
  readonly run: (controls: All, input: never) => unknown;
}

/** Answers with Server-Sent Events. The data of each is JSON of the shape `item`. */
export interface StreamRoute<All> extends RouteBase {
  readonly item: string;
  /** The id of an item. A reader that returns sends the last id that it received, and gets the missed items. */
  readonly idOf?: (item: never) => string;
  readonly subscribe: (controls: All, input: never, lastId: string | undefined) => Subscribe<unknown>;
}

export type ControlRoute<All> = CallRoute<All> | StreamRoute<All>;

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
