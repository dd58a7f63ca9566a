/** Creates the context of a call for its middleware, in the form that the official clients use. */
import type { Logger } from "../call/log.ts";
import type { MiddlewareContext, MiddlewareLogger } from "../call/middleware-stack.ts";
import type { Operation } from "../descriptors/operation.ts";
import { redact } from "../secrets/redact.ts";
import type { ClientParts } from "./client-parts.ts";

/**
 * Creates the context of one call. Its filters replace sensitive members of inputs and outputs. `commandInstance` is
 * the command with its whole input; inspection of the command shows no sensitive members.
 */
export function contextOf(
  { service, config }: ClientParts,
  command: { readonly operation: Operation<object, object> },
  abortSignal: AbortSignal | undefined,
): MiddlewareContext {
  const { name, secrets } = command.operation;
  const id = service.sdkId.replaceAll(/\s/g, "");
  const hide = (value: unknown): unknown => redact(value, secrets);
  return {
    clientName: `${id.charAt(0).toUpperCase()}${id.slice(1)}Client`,
    commandName: `${name}Command`,
    ...(config.logger && { logger: withAllLevels(config.logger) }),
    inputFilterSensitiveLog: hide,
    outputFilterSensitiveLog: hide,
    __smithy_context: { commandInstance: command, abortSignal },
  };
}

/** Returns a logger with all methods, because middleware of the official clients does not check whether they exist. */
function withAllLevels(logger: Logger): MiddlewareLogger {
  const write =
    (level: keyof Logger) =>
    (...content: unknown[]): void =>
      logger[level]?.(...(content as [object]));
  return { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
}
