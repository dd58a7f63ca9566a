/** Explains errors to the user of the page, and says how to fix them. */
import { isCredentialsRefusal } from "@ivskit/client-ivs";

export interface Problem {
  readonly title: string;
  readonly fix: string;
  /**
   * True if the credentials are missing, invalid, expired or refused. The page then does not retry by itself. False if
   * the token endpoint failed: it may succeed later.
   */
  readonly reconnect: boolean;
  /** The id by which AWS support finds the call; undefined if there was no response with an id. */
  readonly requestId?: string | undefined;
}

const newCredentials = "Get new temporary credentials and connect again.";

/** Titles and fixes by the name of the error. */
const explanations: Readonly<Record<string, readonly [title: string, fix: string]>> = {
  ExpiredTokenException: ["The credentials have expired", newCredentials],
  UnrecognizedClientException: [
    "The service does not know this access key or session token",
    "Copy all three parts from the same set of temporary credentials, and connect again.",
  ],
  InvalidSignatureException: [
    "The signature was refused",
    "The secret does not belong to the access key, or the region is wrong. Check both and connect again.",
  ],
  AccessDeniedException: [
    "These credentials do not allow this",
    "The role needs the IAM action that the message names. The README lists all actions of this page.",
  ],
  ConnectionError: [
    "The service does not answer",
    "Check the network, the region and the endpoint. A local service must be running.",
  ],
  TimeoutError: ["The service took too long to answer", "It may be busy. Try again."],
  ThrottlingException: ["Too many calls in one second", "Other programs use the same quota. Wait a moment."],
  ServiceQuotaExceededException: [
    "A quota of the account is used up",
    "Delete resources that are not needed, or ask AWS for a higher quota.",
  ],
  ChannelNotBroadcasting: ["The channel is offline", "Start the encoder first."],
  ResourceNotFoundException: ["It no longer exists", "It may have been deleted, or be in another region."],
  ConflictException: ["Not possible in the current state", "A live channel cannot be changed or deleted."],
  ValidationException: ["The service did not accept the input", "Change the value that the message names."],
  PendingVerification: ["The account is not yet verified", "AWS verifies new accounts before they can use IVS."],
};

/** Returns the problem that the page shows for an error of a call. */
export function explain(error: unknown): Problem {
  const { name = "", message, reason, $metadata, cause } = error as ErrorDetails;
  const requestId = $metadata?.requestId;
  if (name === "CredentialsError") {
    if (reason === "expired") return { title: "The credentials have expired", fix: newCredentials, reconnect: true };
    const text = cause instanceof Error ? cause.message : message;
    return { title: "There are no credentials to sign with", fix: sentence(text), reconnect: reason !== "provider" };
  }
  const reconnect = isCredentialsRefusal(error);
  const [title, fix] = explanations[name] ?? (reconnect ? refusal : [name || "Something went wrong", "Try again."]);
  // For a lost connection, the error's message says no more than the title.
  const detail = name === "ConnectionError" || !message ? "" : `${sentence(message)} `;
  return { title, fix: `${detail}${fix}`, reconnect, requestId };
}

/** The title and the fix for errors that refuse the credentials but have no entry in `explanations`. */
const refusal = ["The credentials were refused", newCredentials] as const;

interface ErrorDetails {
  readonly name?: string;
  readonly message?: string;
  readonly reason?: string;
  readonly $metadata?: { readonly requestId?: string };
  readonly cause?: unknown;
}

function sentence(text = ""): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
