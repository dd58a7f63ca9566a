/** Declares the interface of `#connection`, which describes the connections of the runtime and their errors. */
import type { Scrub } from "../../secrets/scrub.ts";

/** A failed connection, without secrets. */
export interface Explained {
  readonly reason: string;
  /** The code that Node uses, such as `ECONNREFUSED`, or else a code of the runtime; undefined if there is none. */
  readonly code?: string | undefined;
  readonly isTimeout: boolean;
  /** The error that was thrown, or another error without its secrets. */
  readonly cause: unknown;
}

/** The exports of each variant. */
export interface ConnectionRuntime {
  /**
   * Options of fetch that prevent it from following a redirect, which would send the session token to another server.
   */
  readonly redirects: { readonly redirect: "error" | "manual"; readonly window?: null };
  /** True if the runtime says why a connection failed and shows every response header. */
  readonly showsDetails: boolean;
  /** Returns true if the request certainly did not reach the service. Then any call may be retried. */
  neverConnected(error: unknown): boolean;
  /** Says why a connection failed. */
  explain(thrown: unknown, scrub: Scrub): Explained;
}
