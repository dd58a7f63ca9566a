/** Turns an error into a text for the terminal. */
import { WorkflowError } from "@ivskit/workflows";

/** Returns the text of an error, with the text of its cause if that says more. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, cause } = error;
  if (error instanceof WorkflowError) return explainStep(error);
  if (name === "MissingRegionError") {
    const ways = message.replace("region must be set: pass `region`, set", "Pass --region, set");
    return `The region is missing. ${ways} ${localHint}`;
  }
  const text = message.replace("set them there, or pass `credentials`.", "set them there, or pass --profile.");
  const reason = cause instanceof Error && !message.includes(cause.message) ? ` (${cause.message})` : "";
  const hint = name === "CredentialsError" ? ` ${localHint}` : "";
  return `${isServiceError(error) ? `${name}: ` : ""}${text}${reason}${hint}`;
}

const localHint = "For a local service, pass --local.";

/** The advice of the library is for functions, and this one is for commands. */
function explainStep({ step, leftBehind, outcome, message, cause }: WorkflowError): string {
  const text = `${step} failed: ${explain(cause).replace(/\.*$/, ".")}`;
  if (outcome === "rolledBack") return `${text} Nothing remains.`;
  if (outcome === "leftBehind") return `${text} Remove these resources if they exist: ${leftBehind.join(", ")}.`;
  return message.endsWith("to continue.") ? `${text} Run the command again to continue.` : text;
}

/**
 * Whether a service returned the error. Its name is shown, too, because the text alone often does not say what was
 * wrong.
 */
function isServiceError(error: Error): boolean {
  return "$fault" in error;
}
