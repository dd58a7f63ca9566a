/** What went wrong, in words for the person at the screen: what it was, and how to mend it. */

export interface Problem {
  readonly title: string;
  readonly mend: string;
  /** Nothing will work until there are other credentials, or another region. */
  readonly reconnect: boolean;
  /** By which AWS support finds the call; absent where no answer came. */
  readonly requestId?: string | undefined;
}

const newCredentials = "Get new temporary credentials and connect again.";

/** Titles and remedies by the names of errors, those that the service's model does not know included. */
const known: Readonly<Record<string, readonly [title: string, mend: string, reconnect?: true]>> = {
  ExpiredTokenException: ["The credentials have expired", newCredentials, true],
  UnrecognizedClientException: [
    "The service does not know this access key or session token",
    "Copy all three parts from the same set of temporary credentials, and connect again.",
    true,
  ],
  InvalidSignatureException: [
    "The signature was refused",
    "The secret does not belong to the access key, or the region is another one: check both and connect again.",
    true,
  ],
  IncompleteSignatureException: ["The signature was refused", newCredentials, true],
  AccessDeniedException: [
    "These credentials do not allow this",
    "The role needs the IAM action that is named in the message; the README lists all that this page uses.",
  ],
  ConnectionError: [
    "The service does not answer",
    "Check the network, the region and the endpoint. A local service has to be running.",
  ],
  TimeoutError: ["The service took too long to answer", "It may be busy: try again."],
  ThrottlingException: ["Too many calls in one second", "Other programs share the account's rates: wait a moment."],
  ServiceQuotaExceededException: [
    "A quota of the account is used up",
    "Delete what is not needed, or ask AWS for more.",
  ],
  ChannelNotBroadcasting: ["The channel is offline", "Start the encoder first."],
  ResourceNotFoundException: ["It no longer exists", "Somebody may have deleted it; or it lies in another region."],
  ConflictException: ["Not possible in the present state", "A channel that is live cannot be changed or deleted."],
  ValidationException: ["The service did not accept the input", "Change what the message names."],
  PendingVerification: ["The account is not yet verified", "AWS verifies new accounts before they can use IVS."],
};

/** @param error whatever a call threw */
export function explain(error: unknown): Problem {
  const { name, message, reason, $metadata, cause } = error as Thrown;
  const requestId = $metadata?.requestId;
  if (name === "CredentialsError") {
    if (reason === "expired") return { title: "The credentials have expired", mend: newCredentials, reconnect: true };
    const why = cause instanceof Error ? cause.message : message;
    return { title: "There are no credentials to sign with", mend: sentence(why), reconnect: true };
  }
  const [title, mend, reconnect = false] = known[name ?? ""] ?? [name ?? "Something went wrong", "Try again."];
  // What the client or the network stack says about a lost connection helps nobody beyond the title.
  const detail = name === "ConnectionError" || !message ? "" : `${sentence(message)} `;
  return { title, mend: `${detail}${mend}`, reconnect, requestId };
}

interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly reason?: string;
  readonly $metadata?: { readonly requestId?: string };
  readonly cause?: unknown;
}

function sentence(text = ""): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
