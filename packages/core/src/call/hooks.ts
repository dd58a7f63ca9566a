// Places at which users can look into a call, or change its headers.
import type { HttpRequest } from "../http/message.ts";

/** Which attempt a hook is told about. */
export interface HookContext {
  /** The operation's name, as in `GetChannel`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
}

/** Functions that are called, and awaited, around every attempt. What they throw ends the call. */
export interface Hooks {
  /** Before signing: headers that are set here are signed. */
  readonly onRequest?: ((context: HookContext & { readonly request: HttpRequest }) => void | Promise<void>) | undefined;
  /** When status and headers of a response are there. */
  readonly onResponse?:
    | ((
        context: HookContext & {
          readonly response: { readonly statusCode: number; readonly headers: Readonly<Record<string, string>> };
        },
      ) => void | Promise<void>)
    | undefined;
  /** Before waiting `delay` milliseconds for the next attempt. */
  readonly onRetry?:
    | ((context: HookContext & { readonly error: unknown; readonly delay: number }) => void | Promise<void>)
    | undefined;
}
