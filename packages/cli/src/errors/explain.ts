/** Says an error in words for the terminal. */

/** Returns the text of an error, with the text of its cause if that says more. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, cause } = error;
  const hint = name === "MissingRegionError" ? " Pass --region, or set AWS_REGION." : "";
  const reason = cause instanceof Error && !message.includes(cause.message) ? ` (${cause.message})` : "";
  return `${isServiceError(error) ? `${name}: ` : ""}${message}${reason}${hint}`;
}

/** The name of an error of a service says what is wrong, and its text alone often does not. */
function isServiceError(error: Error): boolean {
  return "$fault" in error;
}
