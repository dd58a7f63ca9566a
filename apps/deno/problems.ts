/** Turns an error into one line on what is wrong and one on how to mend it. */
import {
  ConnectionError,
  CredentialsError,
  EndpointError,
  IvsServiceException,
  TimeoutError,
} from "@ivskit/client-ivs";

export interface Problem {
  readonly reason: string;
  readonly hint?: string | undefined;
  /** Every other call of the same operation will meet it too. */
  readonly lasting: boolean;
}

const refusedCredentials = [
  "ExpiredTokenException",
  "IncompleteSignatureException",
  "InvalidClientTokenId",
  "InvalidSignatureException",
  "MissingAuthenticationTokenException",
  "UnrecognizedClientException",
];

/** @param operation the operation's name, as in `ListChannels`, which is also that of the permission it needs */
export function explain(error: unknown, operation: string): Problem {
  if (error instanceof IvsServiceException) {
    const reason = `${error.name} (${error.$metadata.httpStatusCode ?? "no status"}): ${error.message}`;
    if (refusedCredentials.includes(error.name)) {
      const hint = "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, and the region.";
      return { reason, hint, lasting: true };
    }
    if (error.name === "AccessDeniedException") {
      return { reason, hint: `Allow ivs:${operation} to whoever runs the audit.`, lasting: true };
    }
    if (error.$metadata.httpStatusCode === 429) {
      return { reason, hint: "Others call at the same time: run it again with a lower --rate.", lasting: false };
    }
    return { reason, lasting: false };
  }
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    const hint =
      "Is the service up, and the network allowed (Deno: --allow-net)? Does Amazon IVS exist in this region? It is in " +
      "us-east-1, us-west-2, ap-south-1, ap-northeast-1, ap-northeast-2, eu-central-1 and eu-west-1.";
    return { reason: withCause(error), hint, lasting: true };
  }
  const lasting = error instanceof CredentialsError || error instanceof EndpointError;
  return { reason: error instanceof Error ? error.message : String(error), lasting };
}

/** What the runtime said stands in the cause, as in `Connection refused`. */
function withCause({ message, cause }: Error): string {
  return cause instanceof Error && !message.includes(cause.message) ? `${message} (${cause.message})` : message;
}
