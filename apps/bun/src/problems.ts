/** Explains why ListStreams failed, and whether a later call can succeed. */
import {
  ConnectionError,
  CredentialsError,
  EndpointError,
  IvsServiceException,
  isCredentialsRefusal,
  regions,
  TimeoutError,
} from "@ivskit/client-ivs";

const accessDenied = "AccessDeniedException";

/** Returns true if no call can succeed until the configuration changes. */
export function isPermanent(error: unknown): boolean {
  if (error instanceof IvsServiceException) return isCredentialsRefusal(error) || error.name === accessDenied;
  return error instanceof CredentialsError || error instanceof EndpointError;
}

/** Returns the message of the error and, for some errors, a hint on how to fix it. */
export function explain(error: unknown): string {
  if (error instanceof IvsServiceException) {
    const reason = `${error.name} (${error.$metadata.httpStatusCode ?? "no status"}): ${error.message}`;
    if (error.name === accessDenied) return `${reason} Allow ivs:ListStreams for these credentials.`;
    if (isCredentialsRefusal(error)) {
      return `${reason} Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION.`;
    }
    return `ListStreams failed: ${reason}`;
  }
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    return `${error.message} Check that the service is up. Amazon IVS is offered in ${regions.join(", ")}.`;
  }
  return error instanceof Error ? error.message : String(error);
}
