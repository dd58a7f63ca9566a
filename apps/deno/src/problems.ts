/** Explains an error of a call: the reason and, for some errors, a hint on how to fix it. */
import {
  ConnectionError,
  CredentialsError,
  EndpointError,
  IvsServiceException,
  isCredentialsRefusal,
  regions,
  TimeoutError,
} from "@ivskit/client-ivs";

export interface Problem {
  readonly reason: string;
  readonly hint?: string | undefined;
  /** True if later calls of the same operation will probably fail in the same way. */
  readonly isLasting: boolean;
}

/** @param operation the name of the operation, such as `ListChannels`; the IAM action has the same name */
export function explain(error: unknown, operation: string): Problem {
  if (error instanceof IvsServiceException) return explainServiceError(error, operation);
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    const hint =
      "Check that the service is up and that Deno may use the network (--allow-net). Amazon IVS is offered in " +
      `${regions.join(", ")}.`;
    return { reason: withCause(error), hint, isLasting: true };
  }
  const isLasting = error instanceof CredentialsError || error instanceof EndpointError;
  return { reason: error instanceof Error ? error.message : String(error), isLasting };
}

function explainServiceError(error: IvsServiceException, operation: string): Problem {
  const { name, message, $metadata } = error;
  const reason = `${name} (${$metadata.httpStatusCode ?? "no status"}): ${message}`;
  if (isCredentialsRefusal(error)) {
    const hint = "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, and the region.";
    return { reason, hint, isLasting: true };
  }
  if (name === "AccessDeniedException") {
    return { reason, hint: `Allow ivs:${operation} for the identity that runs the audit.`, isLasting: true };
  }
  if ($metadata.httpStatusCode === 429) {
    return { reason, hint: "Other programs use the same quota: run the audit with a lower --rate.", isLasting: false };
  }
  return { reason, isLasting: false };
}

/** Returns the message of an error, and adds the message of its cause unless the first message contains it. */
function withCause({ message, cause }: Error): string {
  return cause instanceof Error && !message.includes(cause.message) ? `${message} (${cause.message})` : message;
}
