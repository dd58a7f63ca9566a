/** The cases that a runtime runs, reduced to the parts that a client can be compared with. */
import type { Carried } from "./carried.ts";

interface Base {
  readonly id: string;
  /** The name of the command's class. */
  readonly command: string;
  readonly input: Carried;
  /**
   * The expected body. If it is absent, bodies are not compared. JSON is compared as values, and any other body byte by
   * byte.
   */
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
  /** The configured endpoint, with its path if it has one. */
  readonly host: string;
  readonly resolvedHost?: string;
  /** True if the client must not ask for credentials. */
  readonly unsigned: boolean;
}

export interface ResponseCase extends Base {
  readonly kind: "response";
  readonly code: number;
  readonly output: Carried;
  /** The names of members in the model of the output or error. */
  readonly members: readonly string[];
  /** The name of the error's class; absent for a success. */
  readonly error?: string;
}

/** A call that resolves an endpoint. */
export interface EndpointCall {
  readonly command: string;
  readonly input: Carried;
  /** The options of the client. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** The expected endpoint, or the text of the expected error. */
export type WantedEndpoint =
  | {
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      /** The parts of the signing scope that the endpoint sets. */
      readonly scope: { readonly service?: string; readonly region?: string };
    }
  | { readonly error: string };

export interface EndpointCase {
  readonly kind: "endpoint";
  readonly id: string;
  /** The parameters of the generated rules. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly calls: readonly EndpointCall[];
  readonly want: WantedEndpoint;
}

export type Case = RequestCase | ResponseCase | EndpointCase;

export interface Result {
  readonly service: string;
  readonly id: string;
  readonly kind: "request" | "response" | "error" | "endpoint";
  /** The differences; empty if the case passed. */
  readonly problems: readonly string[];
}
