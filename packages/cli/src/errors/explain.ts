/** Turns an error into a text for the terminal. */

/** Returns the text of an error, with the text of its cause if that says more. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, cause } = error;
  const hint = name === "MissingRegionError" ? " Pass --region, or set AWS_REGION." : "";
  const reason = cause instanceof Error && !message.includes(cause.message) ? ` (${cause.message})` : "";
  return `${isServiceError(error) ? `${name}: ` : ""}${message}${reason}${hint}`;
}

/**
 * Whether a service returned the error. Its name is shown, too, because the text alone often does not say what was
 * wrong.
 */
function isServiceError(error: Error): boolean {
  return "$fault" in error;
}
