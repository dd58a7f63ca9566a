/** Declares the functions by which a program observes attempts and changes requests. */
import type { HttpRequest } from "../http/message.ts";

/** The attempt for which a hook is called. */
export interface HookContext {
  /** The operation's name, such as `GetChannel`. */
  readonly operation: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
}

/** Functions that the client calls during a call and waits for. An error of such a function ends the call. */
export interface Hooks {
  /**
   * Called before each attempt is signed, so the signature covers the headers that this function sets in the request.
   */
  readonly onRequest?: ((context: HookContext & { readonly request: HttpRequest }) => void | Promise<void>) | undefined;
  /** Called when status and headers of a response have arrived. */
  readonly onResponse?:
    | ((
        context: HookContext & {
          readonly response: { readonly statusCode: number; readonly headers: Readonly<Record<string, string>> };
        },
      ) => void | Promise<void>)
    | undefined;
  /** Called before the client waits `delay` milliseconds for the next attempt. */
  readonly onRetry?:
    | ((context: HookContext & { readonly error: unknown; readonly delay: number }) => void | Promise<void>)
    | undefined;
}
