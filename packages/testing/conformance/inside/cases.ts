/** What a runtime is given to run: cases, as far as a client can be held to them. */
import type { Carried } from "./carried.ts";

interface Base {
  readonly id: string;
  /** The name of the command's class. */
  readonly command: string;
  readonly input: Carried;
  /** Absent: not looked at; JSON is compared as values, everything else byte by byte. */
  readonly body?: string;
  readonly json: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RequestCase extends Base {
  readonly kind: "request";
  readonly method: string;
  readonly uri: string;
  readonly queryParams: readonly string[];
  readonly forbidQueryParams: readonly string[];
  readonly requireQueryParams: readonly string[];
  readonly forbidHeaders: readonly string[];
  readonly requireHeaders: readonly string[];
  /** What is configured, with a path where it has one. */
  readonly host: string;
  readonly resolvedHost?: string;
  /** That no credentials may have been asked for. */
  readonly unsigned: boolean;
}

export interface ResponseCase extends Base {
  readonly kind: "response";
  readonly code: number;
  readonly output: Carried;
  /** The names that the output or error has in the model. */
  readonly members: readonly string[];
  /** The name of the error's class; absent: a success. */
  readonly error?: string;
}

export type Case = RequestCase | ResponseCase;

export interface Result {
  readonly service: string;
  readonly id: string;
  readonly kind: "request" | "response" | "error";
  /** Empty: it passed. */
  readonly problems: readonly string[];
}
